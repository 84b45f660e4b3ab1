// What is wrong with one field, next to it.
export const fields = {
  required: "Chưa nhập mục này.",
  invalid: "Nội dung nhập chưa hợp lệ, mời kiểm tra lại.",
  tooLong: "Nội dung dài quá mức cho phép, mời rút gọn.",
  notADay: "Ngày chưa đúng. Mời nhập theo dạng ngày/tháng/năm, ví dụ 31/05/2020.",
  notACount: "Mời nhập một số nguyên không âm.",
  notMoney: "Mời nhập số tiền bằng chữ số, ví dụ 36.900.000.",
  notATime: "Giờ chưa đúng. Mời nhập như 07:30.",
  notAYear: "Năm phải nằm trong khoảng 2000 đến 2100.",
  notAUsername: "Tên đăng nhập gồm chữ thường không dấu, số, dấu chấm hoặc gạch ngang, từ 2 đến 60 ký tự.",
  passwordShort: "Mật khẩu cần ít nhất 12 ký tự.",
  passwordsDiffer: "Hai lần nhập mật khẩu không giống nhau.",
  giveCode: "Mời nhập mã 6 chữ số đang hiện trên điện thoại.",
  wrongCode: "Mã chưa đúng, đã hết hạn hoặc đã dùng. Mời nhập mã mới đang hiện trên điện thoại.",
  notACode: "Mã gồm 6 chữ số.",
  notHolidays: "Mỗi dòng gồm ngày (ví dụ 01/01/2021), dấu tab hoặc dấu cách, rồi tên ngày nghỉ.",
} as const;
