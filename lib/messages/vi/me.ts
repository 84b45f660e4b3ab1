// One's own account.
export const me = {
  title: "Tài khoản của tôi",
  language: "Ngôn ngữ",
  vietnamese: "Tiếng Việt",
  english: "English",
  languageText: "Chỉ đổi chữ trên màn hình; văn bản của cơ quan luôn bằng tiếng Việt.",

  password: "Đổi mật khẩu",
  passwordText: "Đổi mật khẩu thì mọi máy khác đang đăng nhập sẽ phải đăng nhập lại.",
  factor: "Xác thực bằng điện thoại",
  factorOn: "Đang bật: mỗi lần đăng nhập cần thêm mã trên điện thoại.",
  factorOff: "Chưa bật. Nên bật nếu tài khoản xem được dữ liệu của nhiều xã.",
  factorSet: "Bật xác thực",
  factorAgain: "Chuyển sang điện thoại khác",

  sessions: "Những nơi đang đăng nhập",
  sessionsText: "Thấy nơi lạ thì kết thúc nơi đó rồi đổi mật khẩu.",
  where: "Nơi",
  since: "Từ lúc",
  seen: "Dùng lần cuối",
  deed: "Việc",
  here: "máy này",
  end: "Kết thúc",
  machine: "{browser} trên {system}",
  browserUnknown: "Trình duyệt khác",
  systemUnknown: "máy khác",

  privacyTitle: "Dữ liệu của anh/chị",
  privacy:
    "Chương trình giữ tên đăng nhập, họ tên, số điện thoại (nếu có), vai trò, nơi và lúc đăng nhập, và những việc anh/chị đã làm cho kế hoạch. Mật khẩu chỉ giữ ở dạng không đọc lại được. Quản trị viên của cơ quan xem được những điều này; muốn sửa hoặc hỏi thêm, mời liên hệ quản trị viên.",
} as const;
