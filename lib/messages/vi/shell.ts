// The words around every page: the product's name, the rail, the way in and out.
export const shell = {
  product: "Đối thoại chính sách",
  nav: {
    today: "Hôm nay",
    plans: "Kế hoạch",
    province: "Tỉnh",
    people: "Tài khoản",
    units: "Đơn vị",
    office: "Cơ quan",
  },
  signOut: "Đăng xuất",
  notFoundTitle: "Không tìm thấy trang này",
  notFoundText: "Địa chỉ không đúng, hoặc trang thuộc phần việc của người khác. Mời trở về trang Hôm nay.",
  home: "Về trang Hôm nay",
} as const;
