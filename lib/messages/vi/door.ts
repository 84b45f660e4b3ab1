// The way in: signing in, the first password, the second factor.
export const door = {
  signInTitle: "Đăng nhập",
  signIn: "Đăng nhập",
  notYetIn: "Chưa đăng nhập được",
  username: "Tên đăng nhập",
  usernameHint: "Ghi trên phiếu cấp tài khoản, ví dụ xa.thuong-lac",
  password: "Mật khẩu",
  totp: "Mã trên điện thoại",
  totpHint: "6 chữ số đang hiện trong ứng dụng xác thực; mỗi mã chỉ dùng một lần",
  forgotten: "Quên mật khẩu: xã, thị trấn hỏi Phòng; khóm, ấp hỏi xã; người khác hỏi quản trị viên của cơ quan.",

  httpsTitle: "Chưa đăng nhập được ở địa chỉ này",
  plainHttpTitle: "Địa chỉ này chưa có bảo mật (https)",
  plainHttp:
    "Bản trình diễn vẫn cho vào, nhưng máy ảnh và làm việc khi mất mạng sẽ không dùng được ở đây, và người cùng mạng có thể đọc được những gì gửi đi. Đừng nhập dữ liệu thật.",

  demoTitle: "Tài khoản của bản trình diễn",
  demoText: "Mọi tài khoản có mật khẩu <b>{password}</b>. Bấm một tên để điền sẵn.",

  firstPasswordTitle: "Chọn mật khẩu mới",
  firstPasswordText: "Mật khẩu trên phiếu chỉ dùng một lần. Mời chọn mật khẩu của riêng anh/chị; từ lúc đó phiếu không còn giá trị.",
  currentPassword: "Mật khẩu đang dùng",
  oneTimePassword: "Mật khẩu trên phiếu",
  newPassword: "Mật khẩu mới",
  newPasswordHint: "Ít nhất 12 ký tự. Một câu ngắn dễ nhớ là tốt nhất, ví dụ bốn năm từ không liên quan. Gõ có dấu cũng được.",
  passwordAgain: "Nhập lại mật khẩu mới",
  savePassword: "Lưu mật khẩu",

  secondFactorTitle: "Xác thực bằng điện thoại",
  secondFactorText: "Cơ quan yêu cầu vai trò này nhập thêm một mã trên điện thoại khi đăng nhập.",
  secondFactorSteps: {
    app: "Cài một ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator hoặc tương tự).",
    scan: "Trong ứng dụng, chọn thêm tài khoản rồi quét hình này.",
    type: "Nhập mã 6 chữ số mà ứng dụng hiện ra.",
  },
  qr: "Hình để quét bằng ứng dụng xác thực",
  secretByHand: "Không quét được thì nhập tay dãy này:",
  saveFactor: "Bật xác thực",
} as const;
