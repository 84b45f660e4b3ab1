// The words of the parts that every page is made of.
export const ui = {
  skipToContent: "Đến phần nội dung",
  mainNavigation: "Mục chính",
  more: "Thêm",
  optional: "không bắt buộc",
  choose: "Chọn…",
  lastChanged: "{who} sửa lần cuối {when}",

  errorTitle: "Lỗi",
  errorHeading: "Chưa lưu được",
  saving: "Đang lưu…",
  saved: "Đã lưu.",
  notSent: "Chưa gửi được vì mất kết nối. Nội dung đã nhập còn nguyên, mời thử lại.",
  faulted: "Chưa lưu được vì máy chủ gặp lỗi. Nội dung đã nhập còn nguyên. Số để báo quản trị: {number}.",
  signedOut: "Phiên làm việc đã hết. Nội dung đã nhập còn nguyên.",
  signInElsewhere: "Đăng nhập lại ở trang khác",
  thenTryAgain: "rồi trở lại đây, bấm “Thử lại”.",
  tryAgain: "Thử lại",

  draftKept: "Đã giữ lại phần đang gõ dở.",
  dropDraft: "Bỏ phần gõ dở",

  conflictHeading: "Có người vừa lưu trước",
  conflictBy: "{who} đã lưu trong lúc anh/chị đang sửa. Chưa có gì bị ghi đè; mời chọn bản sẽ giữ.",
  conflictSomebody: "Người khác",
  theirVersion: "Bản đã lưu",
  myVersion: "Bản của tôi",
  saveMine: "Lưu bản của tôi",
  takeTheirs: "Lấy bản đã lưu",
  nothingWritten: "(để trống)",
  yes: "có",
  no: "không",
  row: "dòng {row}",
  rowHead: "Dòng",
  pasteHint: "Dán được từ Excel: chọn ô đầu rồi bấm Ctrl+V, các ô kế tiếp được điền theo. Xóa trắng cột “{column}” thì bỏ cả dòng.",
  offerDay: "Hôm nay, {day}",

  dayHint: "Ngày/tháng/năm, ví dụ 31/05/2020",
  openCalendar: "Chọn trên lịch",
  weekday: "{day, plural, =0 {Chủ nhật} =1 {thứ Hai} =2 {thứ Ba} =3 {thứ Tư} =4 {thứ Năm} =5 {thứ Sáu} other {thứ Bảy}}",
  weekdayShort: "{day, plural, =0 {CN} =1 {T2} =2 {T3} =3 {T4} =4 {T5} =5 {T6} other {T7}}",
  noDay: "chưa có ngày",

  sendingFile: "Đang gửi tệp: {percent}%",
  fileKept: "Đã nhận tệp {name} ({size})",
  fileNotSent: "Chưa gửi được tệp vì mất kết nối, mời chọn lại.",

  copyTable: "Chép bảng sang Excel",
  tableCopied: "Đã chép. Sang Excel bấm Ctrl+V.",
  tableNotCopied: "Trình duyệt không cho chép. Mời bôi đen bảng rồi bấm Ctrl+C.",
  asTable: "Xem dạng bảng",

  stepDone: "xong",
  stepNow: "đang ở bước này",
  stepNext: "chưa đến",

  standing: {
    undated: "Chưa có ngày",
    open: "Còn thời gian",
    soon: "Sắp đến hạn",
    today: "Hạn là hôm nay",
    late: "Quá hạn",
    done: "Đã xong",
    doneLate: "Xong trễ hạn",
  },

  hall: {
    name: "Hội trường {seats} chỗ: {communes} xã, thị trấn; {hamlets} khóm, ấp",
    table: "Số chỗ theo xã, khóm, ấp",
    unit: "Đơn vị",
    seats: "Số chỗ",
    taskForce: "Tổ công tác",
    delegates: "Đại biểu xã",
    leaders: "Trưởng, phó khóm, ấp",
    households: "Hộ nghèo, cận nghèo",
    unnamed: "Chưa đặt tên",
    state: {
      open: "Còn trống",
      half: "Đã đề xuất",
      full: "Đã chốt",
      ringed: "Thiếu, có lý do",
      dotted: "Mới ghi trên điện thoại",
    },
  },

  yearLine: {
    name: "Thời hạn trong năm: {marks} việc, {late} việc quá hạn",
    table: "Các thời hạn theo thứ tự ngày",
    today: "Hôm nay {day}",
    toToday: "Đến hôm nay",
    month: "Tháng {month}",
    day: "Ngày cuối",
    duty: "Việc",
    owner: "Đơn vị thực hiện",
    standing: "Tình trạng",
    warning: "Lưu ý",
  },

  month: {
    name: "Tháng {month} năm {year}",
    today: "hôm nay",
  },

  demoName: "Bản trình diễn",
  demoHere: "Đây là bản trình diễn. Hôm nay của cơ quan là <day></day>.",
  demoMoves: "Đổi ngày chỉ đổi đồng hồ, không làm thay việc gì.",
  moveClock: "Đổi ngày",

  fault: {
    title: "Trang này chưa mở được",
    text: "Máy chủ gặp lỗi. Mời thử lại; nếu vẫn vậy, xin báo quản trị số sau:",
    tryAgain: "Thử lại",
  },

  finder: {
    open: "Tìm",
    label: "Tìm xã, ấp, kế hoạch, trang",
    hint: "Gõ có dấu hoặc không dấu.",
    page: "trang",
    lost: "Chưa tìm được vì mất kết nối.",
    count: "{count, plural, =0 {Không tìm thấy.} other {# kết quả}}",
  },
} as const;
