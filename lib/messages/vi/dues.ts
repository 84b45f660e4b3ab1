// What is due in a plan, and who owes it.
export const dues = {
  kinds: {
    communePlan: "Kế hoạch của xã",
    clusterPlan: "Kế hoạch cụm",
    hamletMeetings: "Họp khóm, ấp",
    lists: "Danh sách hộ đăng ký",
    communeReport: "Báo cáo ý kiến của xã",
    guides: "Người hướng dẫn hộ dân",
    dialogue: "Đối thoại cụm",
    resultsReport: "Báo cáo kết quả về Sở",
    settlement: "Thanh quyết toán",
  },
  owner: {
    office: "Phòng",
    clusters: "{count} cụm",
    cluster: "Cụm {ordinal}",
    communes: "{count} xã, thị trấn",
  },
  lateBy: "trễ {days} ngày",
  advise: "nên xong chậm nhất <day></day>",
  waits: {
    dialogueDay: "chờ lịch đối thoại",
    plan: "kế hoạch chưa ghi ngày",
  },
} as const;
