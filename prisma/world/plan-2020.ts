// The facts of the 2020 plan as published, in words of our own. What the plan does not say is left empty.
import type { CommandInput } from "./cast";

export const TITLE = "Tổ chức đối thoại chính sách giảm nghèo năm 2020";
export const NORMS = {
  taskForcePerCluster: "7",
  delegatesPerCommune: "7",
  leadersPerHamlet: "2",
  householdsPerHamlet: "6",
  peoplePerHousehold: "1",
};

export const HEADING: CommandInput = {
  title: TITLE,
  authority: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH",
  position: "PHÓ CHỦ TỊCH",
  signerName: "Huỳnh Văn Tài",
  recipients: [
    "Sở LĐ-TBXH",
    "TT/HU, TT/HĐND Huyện",
    "CT, các PCT/UBND Huyện",
    "Thành viên BCĐ CTVLGN Huyện",
    "Ủy ban nhân dân các xã, thị trấn",
    "LĐVP",
    "Lưu: VT, CV/VX",
  ].join("\n"),
};

export const TEXTS: CommandInput = {
  opening:
    "Ủy ban nhân dân huyện Hồng Ngự ban hành Kế hoạch tổ chức đối thoại chính sách giảm nghèo năm 2020 trên địa bàn Huyện, cụ thể như sau:",
  purposes: [
    "Tạo diễn đàn để người thụ hưởng chính sách trao đổi ý kiến, thông tin một cách dân chủ, nghiêm túc, thẳng thắn với đại diện chính quyền các cấp và các cơ quan chủ trì dự án, tiểu dự án thuộc Chương trình mục tiêu quốc gia giảm nghèo bền vững (sau đây gọi là Chương trình), một số chương trình khác có liên quan trên địa bàn Huyện.",
    "Tạo cơ hội để hộ nghèo, hộ cận nghèo phản ánh tâm tư, nguyện vọng và những yêu cầu chính đáng của mình với chính quyền địa phương.",
    "Xác định đối thoại là một trong các giải pháp thực hiện kế hoạch giảm nghèo năm 2020; qua đó người nghèo đổi mới tư duy, nhận thức về giảm nghèo, hộ nghèo, hộ cận nghèo tiếp cận được chính sách và vươn lên thoát nghèo bền vững.",
    "Tìm giải pháp cụ thể tháo gỡ vướng mắc khi thực hiện Chương trình và các chương trình, chính sách giảm nghèo có liên quan; nâng cao hiệu quả công tác giảm nghèo, tính minh bạch và trách nhiệm giải trình trong sử dụng nguồn lực giảm nghèo.",
  ].join("\n"),
  contents: [
    "Cơ chế quản lý, điều hành; việc tổ chức thực hiện; tiến độ, kết quả triển khai; mức độ người dân tham gia và hưởng lợi từ các dự án, tiểu dự án, hoạt động của Chương trình.",
    "Các chương trình, chính sách giảm nghèo khác có liên quan.",
  ].join("\n"),
  participants: [
    "Cấp huyện: Tổ công tác đối thoại chính sách giảm nghèo Huyện (sau đây gọi là Tổ công tác Huyện), gồm thành viên Ban Chỉ đạo chương trình việc làm và giảm nghèo Huyện và các ngành có liên quan.",
    "Cấp xã: Ban Chỉ đạo giảm nghèo xã, thị trấn; các hội, đoàn thể xã, thị trấn; trưởng, phó Ban nhân dân các khóm, ấp.",
    "Đại diện hộ nghèo, hộ cận nghèo.",
  ].join("\n"),
  form: "Các khóm, ấp họp hộ nghèo, hộ cận nghèo trước, tổng hợp ý kiến để đưa ra đối thoại tại cụm xã; sau đó đối thoại được tổ chức theo từng cụm xã.",
  eligibility: "Hộ nghèo, hộ cận nghèo tham dự phải thuộc danh sách hộ dự kiến thoát nghèo, thoát cận nghèo năm 2020 của địa phương.",
  timing: "Ngày, giờ cụ thể của từng cụm sẽ được thông báo sau.",
  funding: "",
  closing:
    "Yêu cầu các cơ quan, đơn vị và Ủy ban nhân dân các xã, thị trấn thực hiện tốt Kế hoạch này. Quá trình thực hiện có khó khăn, vướng mắc, thành viên Tổ công tác Huyện và Ủy ban nhân dân các xã, thị trấn báo cáo, đề xuất Ủy ban nhân dân Huyện qua Phòng Lao động - Thương binh và Xã hội; Phòng tổng hợp, báo cáo Ủy ban nhân dân Huyện chỉ đạo thực hiện",
};

export const LEGAL_BASES: readonly CommandInput[] = [
  {
    kind: "Công văn",
    number: "273/SLĐTBXH-BTXH",
    issuedOn: "03/03/2020",
    issuer: "Sở Lao động - Thương binh và Xã hội tỉnh Đồng Tháp",
    subject:
      "phân bổ kinh phí đối thoại chính sách giảm nghèo và kiểm tra, giám sát, đánh giá Chương trình mục tiêu quốc gia giảm nghèo năm 2020",
    isFunding: "on",
  },
];

/** Section IV names this source alone; that the Sở allots money too is known from its letter, the legal basis above. */
export const FUNDING: readonly CommandInput[] = [
  { name: "Kinh phí của Huyện đã bố trí trong dự toán năm 2020 của Phòng Lao động - Thương binh và Xã hội", amountDong: "", note: "" },
];

/** The plan's eight fields, four of them under the Programme. The answering bodies are only where the district would start from: every row can be changed. */
export const TOPICS: readonly (readonly [string, string, boolean?])[] = [
  ["Cơ chế quản lý, điều hành", "Phòng Lao động - Thương binh và Xã hội", true],
  ["Tổ chức thực hiện", "Phòng Lao động - Thương binh và Xã hội", true],
  ["Tiến độ, kết quả triển khai", "Phòng Lao động - Thương binh và Xã hội", true],
  ["Mức độ người dân tham gia và hưởng lợi", "Phòng Lao động - Thương binh và Xã hội", true],
  ["Y tế", "Phòng Y tế"],
  ["Giáo dục", "Phòng Giáo dục và Đào tạo"],
  ["Nước sạch, vệ sinh môi trường", "Phòng Nông nghiệp và Phát triển nông thôn"],
  ["Tiếp cận tín dụng", "Phòng giao dịch Ngân hàng Chính sách xã hội huyện"],
];

/** The plan names no agency that leads it. */
export const PROGRAMMES: readonly string[] = ["Chương trình mục tiêu quốc gia giảm nghèo bền vững"];

type Limit = readonly [kind: string, wording: string, day: string, days: string, source: string, isInternal?: boolean];

export const LIMITS: readonly Limit[] = [
  ["communePlan", "onOrBefore", "31/05/2020", "", "Kế hoạch, mục V khoản 3"],
  ["clusterPlan", "onOrBefore", "31/05/2020", "", "Kế hoạch, mục V khoản 3"],
  ["hamletMeetings", "onOrBefore", "", "", "", true],
  ["lists", "onOrBefore", "", "", "", true],
  ["communeReport", "daysBefore", "", "5", "Kế hoạch, mục V khoản 3"],
  ["guides", "onOrBefore", "", "", "", true],
  ["dialogue", "before", "20/08/2020", "", "Kế hoạch, mục III khoản 2"],
  ["resultsReport", "onOrBefore", "", "", "Theo văn bản của Sở"],
  ["settlement", "onOrBefore", "", "", "", true],
];

export const DUTIES: readonly (readonly [owner: string, text: string])[] = [
  [
    "labourOffice",
    "Chủ trì, phối hợp với các ban, ngành, đoàn thể Huyện có liên quan và Ủy ban nhân dân các xã, thị trấn triển khai thực hiện Kế hoạch này.",
  ],
  [
    "labourOffice",
    "Hướng dẫn Ủy ban nhân dân các xã, thị trấn, các cụm xã tổ chức đối thoại; cung cấp tài liệu, thông tin chính sách giảm nghèo.",
  ],
  ["labourOffice", "Theo dõi, tổng hợp, báo cáo kết quả về Sở Lao động - Thương binh và Xã hội đúng thời gian quy định."],
  ["labourOffice", "Thanh quyết toán kinh phí tổ chức đối thoại trên địa bàn Huyện đúng quy định."],
  ["taskForce", "Tham dự đầy đủ các buổi đối thoại tại cụm được phân công theo bảng phân công của Tổ công tác Huyện."],
  ["taskForce", "Chuẩn bị nội dung giải trình những vấn đề về chính sách giảm nghèo do đơn vị mình phụ trách."],
  ["communes", "Phân công thành viên Ban Chỉ đạo giảm nghèo xã, thị trấn tham dự buổi đối thoại đủ số lượng theo Kế hoạch."],
  [
    "communes",
    "Chỉ đạo các khóm, ấp lập danh sách hộ nghèo, hộ cận nghèo đăng ký tham gia đúng thành phần, số lượng theo Kế hoạch; phân công cán bộ hướng dẫn người dân đến địa điểm đối thoại đúng thời gian quy định.",
  ],
  [
    "communes",
    "Xây dựng kế hoạch, chương trình gặp gỡ, đối thoại giữa Ban Chỉ đạo giảm nghèo xã, thị trấn với hộ nghèo, hộ cận nghèo từng khóm, ấp trên địa bàn quản lý, phục vụ đối thoại cụm; gửi kế hoạch đối thoại của xã, cụm xã về Ủy ban nhân dân Huyện (qua Phòng Lao động - Thương binh và Xã hội) chậm nhất vào ngày 31 tháng 5 năm 2020.",
  ],
  [
    "communes",
    "Tổng hợp, báo cáo ý kiến, kiến nghị của hộ nghèo, hộ cận nghèo phát sinh trong quá trình triển khai thực hiện về Tổ công tác Huyện (qua Phòng Lao động - Thương binh và Xã hội) trước ngày đối thoại cụm 05 ngày.",
  ],
  ["hostCommunes", "Chuẩn bị hội trường, âm thanh, cơ sở vật chất và các điều kiện cần thiết khác phục vụ buổi đối thoại."],
];

type Cluster = { communes: readonly string[]; host: string; venue: { name: string; kind: string; unit: string }; typed: number };

export const CLUSTERS: readonly Cluster[] = [
  {
    communes: ["Thị trấn Thường Thới Tiền", "Xã Thường Phước 1", "Xã Thường Phước 2"],
    host: "Thường Phước 2",
    venue: { name: "Trung tâm Văn hóa - Học tập cộng đồng xã Thường Phước 2", kind: "culturalCentre", unit: "Thường Phước 2" },
    typed: 124,
  },
  {
    communes: ["Xã Thường Thới Hậu A", "Xã Thường Lạc"],
    host: "Thường Lạc",
    venue: { name: "Ủy ban nhân dân xã Thường Thới Hậu B (cũ)", kind: "formerOffice", unit: "Thường Thới Hậu B" },
    typed: 85,
  },
  {
    communes: ["Xã Long Khánh A", "Xã Long Khánh B"],
    host: "Long Khánh A",
    venue: { name: "Ủy ban nhân dân xã Long Khánh A", kind: "communeOffice", unit: "Long Khánh A" },
    typed: 93,
  },
  {
    communes: ["Xã Phú Thuận A", "Xã Phú Thuận B", "Xã Long Thuận"],
    host: "Phú Thuận A",
    venue: { name: "Ban nhân dân ấp Phú Hòa A, xã Phú Thuận A", kind: "hamletHouse", unit: "Phú Hòa A" },
    typed: 124,
  },
];

/** State offices' days of rest in 2020, weekends apart. */
export const HOLIDAYS_2020: readonly (readonly [string, string])[] = [
  ["2020-01-01", "Tết Dương lịch"],
  ["2020-01-23", "Tết Nguyên đán"],
  ["2020-01-24", "Tết Nguyên đán"],
  ["2020-01-27", "Tết Nguyên đán"],
  ["2020-01-28", "Tết Nguyên đán"],
  ["2020-01-29", "Tết Nguyên đán"],
  ["2020-04-02", "Giỗ Tổ Hùng Vương"],
  ["2020-04-30", "Ngày Giải phóng miền Nam"],
  ["2020-05-01", "Ngày Quốc tế Lao động"],
  ["2020-09-02", "Quốc khánh"],
];
