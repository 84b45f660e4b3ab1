// The figures that a paper states, by their keys in lib/domain/figures.ts.
export const figures = {
  total: "Tổng số người dự",
  cluster: "Số người dự {cluster}",
  clusters: "Số cụm",
  communes: "Số xã, thị trấn",
  hamlets: "Số khóm, ấp",
  households: "Đại diện hộ",
  delegates: "Đại biểu cấp xã",
  leaders: "Trưởng, phó khóm ấp",
  taskForce: "Lượt Tổ công tác",
  daysBefore: "Số ngày trước buổi đối thoại, {what}",
  lastDay: "Ngày chậm nhất, {what}",
  none: "không có",
  driftTitle: "Số liệu đã khác văn bản",
  driftOf: "<paper></paper> vẫn ghi số cũ cho đến khi có văn bản điều chỉnh.",
  driftLine: "{figure}: văn bản ghi <was></was>, nay là <now></now>",
  amend: "Đến văn bản để trình ký bản điều chỉnh",
} as const;
