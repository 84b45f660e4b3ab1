// The district's plan of 2020 as the paper's facts: figures, places, limits and signer as published, the texts in our own words.
import type { Deadline, PlanCluster, PlanPaper } from "@/lib/documents/plan-paper";

const clusters: PlanCluster[] = [
  cluster(1, "Trung tâm Văn hóa - Học tập cộng đồng xã Thường Phước 2", [
    ["Thị trấn Thường Thới Tiền", 4],
    ["Xã Thường Phước 1", 5],
    ["Xã Thường Phước 2", 3],
  ]),
  cluster(2, "Ủy ban nhân dân xã Thường Thới Hậu B (cũ)", [
    ["Xã Thường Thới Hậu A", 2],
    ["Xã Thường Lạc", 6],
  ]),
  cluster(3, "Ủy ban nhân dân xã Long Khánh A", [
    ["Xã Long Khánh A", 6],
    ["Xã Long Khánh B", 3],
  ]),
  cluster(4, "Ban nhân dân ấp Phú Hòa A, xã Phú Thuận A", [
    ["Xã Phú Thuận A", 4],
    ["Xã Phú Thuận B", 3],
    ["Xã Long Thuận", 5],
  ]),
];

const deadlines: Deadline[] = [
  {
    what: "Gửi kế hoạch đối thoại của xã, cụm xã",
    who: "Ủy ban nhân dân xã, thị trấn",
    limit: { wording: "onOrBefore", day: "2020-05-31", days: null },
  },
  {
    what: "Gửi báo cáo tổng hợp ý kiến, kiến nghị của hộ nghèo, hộ cận nghèo",
    who: "Ủy ban nhân dân xã, thị trấn",
    limit: { wording: "daysBefore", day: null, days: 5 },
  },
  {
    what: "Tổ chức đối thoại tại các cụm",
    who: "Tổ công tác Huyện; Ủy ban nhân dân xã, thị trấn",
    limit: { wording: "before", day: "2020-08-20", days: null },
  },
  {
    what: "Báo cáo kết quả về Sở Lao động - Thương binh và Xã hội",
    who: "Phòng Lao động - Thương binh và Xã hội",
    limit: { wording: "onOrBefore", day: null, days: null },
  },
];

export const plan2020: PlanPaper = {
  issuer: {
    name: "Ủy ban nhân dân huyện Hồng Ngự",
    superiorLine: "",
    agencyLines: ["Ủy ban nhân dân", "huyện Hồng Ngự"],
    symbol: "KH-UBND",
    place: "Hồng Ngự",
  },
  words: { taskForce: "Tổ công tác Huyện", commune: "xã, thị trấn", hamlet: "khóm, ấp" },
  number: null,
  signedOn: null,
  year: 2020,
  title: "Tổ chức đối thoại chính sách giảm nghèo năm 2020",
  legalBases: [
    {
      kind: "Công văn",
      number: "273/SLĐTBXH-BTXH",
      issuedOn: "2020-03-03",
      issuer: "Sở Lao động - Thương binh và Xã hội tỉnh Đồng Tháp",
      subject:
        "phân bổ kinh phí đối thoại chính sách giảm nghèo và kiểm tra, giám sát, đánh giá Chương trình mục tiêu quốc gia giảm nghèo năm 2020",
    },
  ],
  opening: "Ủy ban nhân dân huyện Hồng Ngự ban hành Kế hoạch tổ chức đối thoại chính sách giảm nghèo năm 2020 trên địa bàn Huyện như sau:",
  purposes: [
    "Người dân được hưởng lợi từ chính sách và các cơ quan phụ trách chương trình, dự án giảm nghèo trên địa bàn Huyện cùng ngồi lại, nói thẳng, nghe thật và trao đổi trên tinh thần dân chủ.",
    "Hộ nghèo, hộ cận nghèo có dịp nêu tâm tư, nguyện vọng và những đề nghị chính đáng với chính quyền các cấp.",
    "Giúp hộ nghèo, hộ cận nghèo hiểu rõ và sử dụng được các chính sách, chủ động vươn lên thoát nghèo bền vững; đối thoại là một trong các giải pháp của kế hoạch giảm nghèo năm 2020.",
    "Mỗi vướng mắc được nêu ra đều có hướng giải quyết và đơn vị chịu trách nhiệm; việc sử dụng nguồn lực giảm nghèo được công khai, minh bạch và có giải trình.",
  ],
  contents: [
    "Việc thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững: công tác quản lý, điều hành; tiến độ và kết quả của các dự án, tiểu dự án; mức độ người dân được tham gia và hưởng lợi.",
    "Các chương trình, chính sách khác có liên quan đến giảm nghèo.",
  ],
  topics: [
    { name: "y tế", answerer: "" },
    { name: "giáo dục", answerer: "" },
    { name: "nước sạch, vệ sinh môi trường", answerer: "" },
    { name: "tiếp cận tín dụng", answerer: "" },
  ],
  programmes: [],
  participants: [
    "Cấp huyện: Tổ công tác đối thoại chính sách giảm nghèo Huyện, gồm thành viên Ban Chỉ đạo chương trình việc làm và giảm nghèo Huyện và đại diện các ngành có liên quan.",
    "Cấp xã: Ban Chỉ đạo giảm nghèo, các hội, đoàn thể xã, thị trấn; Trưởng, Phó Ban nhân dân khóm, ấp.",
    "Người dân: đại diện hộ nghèo, hộ cận nghèo.",
  ],
  form: "Các khóm, ấp họp hộ nghèo, hộ cận nghèo trước để ghi nhận ý kiến; ý kiến được xã, thị trấn tổng hợp và đưa ra trao đổi tại buổi đối thoại của cụm.",
  norms: { taskForcePerCluster: 7, delegatesPerCommune: 7, leadersPerHamlet: 2, householdsPerHamlet: 6 },
  clusters,
  eligibility:
    "Hộ nghèo, hộ cận nghèo dự đối thoại phải có tên trong danh sách hộ dự kiến thoát nghèo, thoát cận nghèo năm 2020 của địa phương.",
  dialogueLimit: { wording: "before", day: "2020-08-20", days: null },
  timing: "Ngày, giờ cụ thể của từng cụm sẽ có thông báo sau.",
  funding: [
    {
      text: "Sử dụng kinh phí của Huyện đã bố trí trong dự toán năm 2020 của Phòng Lao động - Thương binh và Xã hội.",
      amountDong: null,
    },
  ],
  duties: [
    {
      actor: "Phòng Lao động - Thương binh và Xã hội",
      lines: [
        "Chủ trì, phối hợp với các ban, ngành, đoàn thể Huyện và Ủy ban nhân dân các xã, thị trấn thực hiện Kế hoạch này.",
        "Hướng dẫn các xã, thị trấn, cụm xã cách tổ chức đối thoại; cung cấp tài liệu, thông tin về chính sách giảm nghèo.",
        "Theo dõi, tổng hợp và báo cáo kết quả về Sở Lao động - Thương binh và Xã hội đúng thời gian quy định.",
        "Thanh toán, quyết toán kinh phí theo đúng quy định.",
      ],
    },
    {
      actor: "Thành viên Tổ công tác đối thoại chính sách giảm nghèo Huyện",
      lines: [
        "Dự đầy đủ các buổi đối thoại tại cụm được phân công (Phụ lục III); chuẩn bị nội dung giải trình về các chính sách do đơn vị mình phụ trách.",
      ],
    },
    {
      actor: "Ủy ban nhân dân các xã, thị trấn",
      lines: [
        "Xây dựng kế hoạch, chương trình đối thoại giữa Ban Chỉ đạo giảm nghèo với hộ nghèo, hộ cận nghèo ở từng khóm, ấp; gửi kế hoạch đối thoại của xã, cụm xã về Ủy ban nhân dân Huyện (qua Phòng Lao động - Thương binh và Xã hội) chậm nhất vào ngày 31 tháng 5 năm 2020.",
        "Cử thành viên Ban Chỉ đạo giảm nghèo dự đối thoại đủ số lượng; chỉ đạo khóm, ấp lập danh sách hộ đăng ký dự đúng thành phần, đúng số lượng; cử cán bộ hướng dẫn người dân đến địa điểm đúng giờ.",
        "Tổng hợp ý kiến, kiến nghị của hộ nghèo, hộ cận nghèo, báo cáo Tổ công tác Huyện (qua Phòng Lao động - Thương binh và Xã hội) trước ngày đối thoại cụm 05 ngày.",
        "Nơi đặt địa điểm đối thoại: chuẩn bị hội trường, âm thanh, cơ sở vật chất và các điều kiện cần thiết khác.",
      ],
    },
  ],
  replaces: null,
  closing:
    "Các cơ quan, đơn vị và Ủy ban nhân dân các xã, thị trấn thực hiện nghiêm túc Kế hoạch này. Khó khăn, vướng mắc phát sinh được báo cáo về Ủy ban nhân dân Huyện (qua Phòng Lao động - Thương binh và Xã hội) để xem xét, chỉ đạo.",
  deadlines,
  members: [],
  recipients: [
    "Sở LĐ-TBXH",
    "TT/HU, TT/HĐND Huyện",
    "CT, các PCT/UBND Huyện",
    "Thành viên BCĐ CTVLGN Huyện",
    "Ủy ban nhân dân các xã, thị trấn",
    "LĐVP",
    "Lưu: VT, CV/VX",
  ],
  signature: { authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], position: "PHÓ CHỦ TỊCH", name: "Huỳnh Văn Tài" },
};

function cluster(ordinal: number, venue: string, communes: readonly (readonly [name: string, hamlets: number])[]): PlanCluster {
  return { ordinal, venue, communes: communes.map(([name, hamlets]) => ({ id: name, name, hamlets })) };
}
