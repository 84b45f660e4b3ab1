// The district of the 2020 plan: its units with the statistics office's codes of 2020. Hamlet names come from a later survey and are marked to be checked.

export const PROVINCE = { code: "87", title: "Tỉnh", name: "Đồng Tháp" };
export const DISTRICT = { code: "870", title: "Huyện", name: "Hồng Ngự" };

/** The offices as their papers name them. */
export const DEPARTMENT = {
  bodyName: "Sở Lao động - Thương binh và Xã hội tỉnh Đồng Tháp",
  bureauName: "Sở Lao động - Thương binh và Xã hội",
  superiorLine: "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP",
  agencyLines: ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"],
  symbol: "SLĐTBXH",
  place: "Đồng Tháp",
};
export const OFFICE = {
  bodyName: "Ủy ban nhân dân huyện Hồng Ngự",
  bureauName: "Phòng Lao động - Thương binh và Xã hội",
  agencyLines: ["ỦY BAN NHÂN DÂN", "HUYỆN HỒNG NGỰ"],
  symbol: "UBND",
  place: "Hồng Ngự",
  contact: "Phòng Lao động - Thương binh và Xã hội",
  taskForceName: "Tổ công tác Huyện",
  communeWord: "xã, thị trấn",
  hamletWord: "khóm, ấp",
};

type Commune = { code: string; title: string; name: string; username: string; hamlets: readonly string[] };

/** In the order of the plan. */
export const COMMUNES: readonly Commune[] = [
  commune("29971", "Thị trấn", "Thường Thới Tiền", "xa.thuong-thoi-tien", [
    "Khóm Thượng 1",
    "Khóm Thượng 2",
    "Khóm Trung 1",
    "Khóm Trung 2",
  ]),
  commune("29956", "Xã", "Thường Phước 1", "xa.thuong-phuoc-1", ["Ấp 1", "Ấp 2", "Ấp 3", "Ấp Chòm Xoài", "Ấp Giồng Bàng"]),
  commune("29974", "Xã", "Thường Phước 2", "xa.thuong-phuoc-2", ["Ấp 1", "Ấp 2", "Ấp 3"]),
  commune("29962", "Xã", "Thường Thới Hậu A", "xa.thuong-thoi-hau-a", ["Ấp Bình Hòa Thượng", "Ấp Bình Hòa Trung"]),
  commune("29977", "Xã", "Thường Lạc", "xa.thuong-lac", ["Ấp Thị", "Ấp Trà Đư", "Ấp Bình Hòa Hạ", "Ấp 1", "Ấp 2", "Ấp 6"]),
  commune("29980", "Xã", "Long Khánh A", "xa.long-khanh-a", [
    "Ấp Long Tả",
    "Ấp Long Hữu",
    "Ấp Long Thạnh A",
    "Ấp Long Thạnh B",
    "Ấp Long Phước",
    "Ấp Long Hậu",
  ]),
  commune("29983", "Xã", "Long Khánh B", "xa.long-khanh-b", ["Ấp Long Bình", "Ấp Long Thái", "Ấp Long Châu"]),
  commune("29998", "Xã", "Phú Thuận A", "xa.phu-thuan-a", ["Ấp Phú Hòa A", "Ấp Phú Hòa B", "Ấp Phú Thạnh A", "Ấp Phú Thạnh B"]),
  commune("29995", "Xã", "Phú Thuận B", "xa.phu-thuan-b", ["Ấp Phú Lợi A", "Ấp Phú Lợi B", "Ấp Phú Trung"]),
  commune("29992", "Xã", "Long Thuận", "xa.long-thuan", [
    "Ấp Long Hưng",
    "Ấp Long Thới A",
    "Ấp Long Thới B",
    "Ấp Long Hòa",
    "Ấp Long Thạnh",
  ]),
];

/** Merged into Thường Lạc; its old office is still a venue. */
export const DISSOLVED = {
  code: "29968",
  title: "Xã",
  name: "Thường Thới Hậu B",
  validTo: "2019-12-31",
  into: "Thường Lạc",
  on: "2020-01-01",
  legalBasis: "Nghị quyết số 838/NQ-UBTVQH14 ngày 17 tháng 12 năm 2019 của Ủy ban Thường vụ Quốc hội",
};

/** The bodies that answer, with the names people also use for them. */
export const BODIES: readonly { name: string; aliases?: readonly string[] }[] = [
  { name: "Phòng Lao động - Thương binh và Xã hội", aliases: ["Phòng LĐ-TB&XH", "Phòng LĐTBXH"] },
  { name: "Phòng Y tế" },
  { name: "Bảo hiểm xã hội huyện", aliases: ["BHXH huyện"] },
  { name: "Phòng Giáo dục và Đào tạo", aliases: ["Phòng GD&ĐT"] },
  { name: "Phòng Kinh tế và Hạ tầng", aliases: ["Phòng KT&HT"] },
  { name: "Phòng Nông nghiệp và Phát triển nông thôn", aliases: ["Phòng NN&PTNT"] },
  { name: "Phòng Tài nguyên và Môi trường", aliases: ["Phòng TN&MT"] },
  { name: "Phòng Tư pháp" },
  { name: "Phòng Văn hóa và Thông tin", aliases: ["Phòng VH-TT"] },
  { name: "Phòng giao dịch Ngân hàng Chính sách xã hội huyện", aliases: ["NHCSXH huyện", "Ngân hàng Chính sách xã hội"] },
  { name: "Ủy ban Mặt trận Tổ quốc Việt Nam huyện", aliases: ["UBMTTQ huyện", "Mặt trận huyện"] },
  { name: "Ban Chỉ đạo chương trình việc làm và giảm nghèo huyện", aliases: ["BCĐ CTVLGN"] },
  { name: "Ban Chỉ đạo giảm nghèo xã, thị trấn", aliases: ["Ban giảm nghèo", "Ban giảm nghèo xã"] },
  { name: "Ban nhân dân khóm, ấp", aliases: ["Trưởng, phó khóm, ấp"] },
];

function commune(code: string, title: string, name: string, username: string, hamlets: readonly string[]): Commune {
  return { code, title, name, username, hamlets };
}
