// Why the office says no: the rule, until when, and what to do. Placeholders are the facts of the refusal, "none" when the database refused.
import type { RefusalCode } from "@/lib/domain/refusals";

export const refusals = {
  not_found: "Không tìm thấy nội dung này.",
  forbidden: "Việc này không thuộc quyền của tài khoản đang dùng.",
  changed_meanwhile: "Có người vừa lưu nội dung này. Mời xem hai bản bên dưới rồi chọn; chưa có gì bị ghi đè.",
  operation_reused: "Biểu mẫu này đã được gửi với nội dung khác. Mời tải lại trang rồi làm lại.",
  signed_out: "Phiên làm việc đã hết. Mời đăng nhập lại; nội dung đã nhập vẫn còn.",
  wrong_origin: "Yêu cầu không đến từ chương trình này nên không được thực hiện. Mời mở lại trang rồi thử lại.",
  form_too_long: "Biểu mẫu có quá nhiều ô nên chưa nhận được. Mời chia ra nhiều lần, mỗi lần tối đa 200 dòng.",

  https_needed: "Địa chỉ này chưa có bảo mật (https) nên chưa đăng nhập được. Mời mở địa chỉ bắt đầu bằng https, hoặc hỏi quản trị.",
  too_many_attempts: "Đã thử sai quá nhiều lần. Mời đợi ít phút rồi thử lại.",
  wrong_password: "Tên đăng nhập hoặc mật khẩu chưa đúng.",
  wrong_code: "Mã xác nhận chưa đúng hoặc đã hết hạn. Mời nhập mã mới.",
  weak_password: "Mật khẩu này dễ đoán. Mời chọn mật khẩu khác, dài hơn và không chứa tên đăng nhập.",
  username_once: "Tên đăng nhập này đã có người dùng. Mời chọn tên khác.",
  post_once: "Người này đã giữ vai trò đó ở đơn vị này.",
  last_administrator: "Cơ quan phải còn ít nhất một quản trị viên. Mời giao vai trò quản trị cho người khác trước.",
  own_password_reset: "Mật khẩu của chính mình thì tự đổi ở trang Tài khoản của tôi, không cấp lại ở đây.",
  office_already_open: "Cơ quan đã được mở. Mời đăng nhập bằng tài khoản quản trị.",
  clock_moves_only_in_demo: "Chỉ bản trình diễn mới đổi được ngày làm việc.",
  holiday_in_its_year: "Ngày nghỉ phải thuộc năm đã chọn. Mời kiểm tra cột ngày.",

  one_plan_per_year: "Mỗi năm chỉ có một kế hoạch. Mời mở kế hoạch đã có của năm đó.",
  plan_closed: "Kế hoạch đã kết thúc, chỉ còn xem được.",
  year_in_range: "Năm của kế hoạch phải nằm trong khoảng 2000 đến 2100.",
  norm_not_negative: "Định mức là số từ 0 đến 999; mỗi hộ có từ 1 đến 99 người. Mời nhập lại.",
  limit_wording_whole:
    "Thời hạn chưa đủ. Hạn tính lùi từ ngày đối thoại cần số ngày (0 đến 365); hạn tổ chức đối thoại, báo cáo kết quả và quyết toán phải là ngày cụ thể.",
  lock_after_limit: "Ngày khóa không được trước ngày của thời hạn. Mời chọn ngày sau.",
  limit_before_planned_dialogue: "Đã có buổi đối thoại được xếp lịch sau thời hạn mới. Mời dời buổi đó trước, hoặc giữ thời hạn muộn hơn.",

  commune_in_one_cluster:
    "Mỗi xã, thị trấn chỉ thuộc một cụm, và {name, select, none {đơn vị này} other {{name}}} đã có trong kế hoạch. Mời chuyển cụm thay vì thêm lần nữa.",
  commune_of_the_office:
    "Cơ quan cấp xã chỉ xếp được chính xã mình vào kế hoạch, mà {name, select, none {tên này} other {“{name}”}} không phải tên xã đó. Mời kiểm tra lại tên.",
  host_commune_in_cluster: "Xã chuẩn bị hội trường phải là xã, thị trấn của chính cụm này.",
  lead_commune_in_cluster: "Xã lập kế hoạch cụm phải là xã, thị trấn của chính cụm này.",
  cluster_not_empty: "Cụm còn xã, thị trấn. Mời chuyển các đơn vị sang cụm khác rồi mới xóa cụm.",
  held_dialogue_stays: "Cụm này đã tổ chức đối thoại nên không xóa được.",
  commune_has_receipts:
    "Xã, thị trấn này đã gửi văn bản và Phòng đã nhận, nên không đưa ra khỏi kế hoạch được. Có thể chuyển sang cụm khác.",
  hamlet_once_in_commune: "Xã, thị trấn này đã có khóm, ấp trùng tên. Mời kiểm tra lại tên.",
  hamlet_once_in_plan: "{name, select, none {Khóm, ấp này} other {{name}}} đã có trong kế hoạch.",
  name_means_several:
    "Tên {name, select, none {này} other {“{name}”}} trùng với nhiều xã hoặc khóm, ấp. Mời gõ đủ dấu và cả chữ xã, thị trấn, khóm hay ấp.",
  hamlet_count_unclear: "Số khóm, ấp {name, select, none {} other {của “{name}” }}phải là số từ 0 đến 99. Mời kiểm tra lại số ấy.",
  hamlet_has_commune: "Khóm, ấp phải thuộc một xã, thị trấn. Mời chọn đơn vị.",
  hamlet_of_its_commune: "Khóm, ấp này không thuộc xã, thị trấn đã chọn.",
  capacity_not_negative: "Sức chứa là số không âm. Mời nhập lại.",
  guests_not_negative: "Số khách mời là số không âm. Mời nhập lại.",
  unit_dates_in_order: "Ngày kết thúc của đơn vị không được trước ngày bắt đầu.",
  unit_code_once: "Mã đơn vị này đã dùng cho đơn vị khác.",
  alias_once: "Đơn vị này đã có tên gọi đó.",

  one_head: "Tổ công tác chỉ có một tổ trưởng. Mời bỏ chọn tổ trưởng cũ trước.",
  member_assigned: "Thành viên này còn được phân công ở cụm. Mời bỏ phân công trước.",
  member_once_in_cluster: "Thành viên này đã được phân công ở cụm này.",
  task_force_seats_full: "Cụm đã đủ số thành viên Tổ công tác theo định mức. Mời bỏ bớt phân công hoặc sửa định mức của kế hoạch.",
  task_force_member_in_one_place: "Thành viên này dự một buổi đối thoại khác cùng giờ. Mời chọn người khác hoặc đổi giờ.",

  dialogue_within_limit:
    "Buổi đối thoại phải tổ chức {lastDay, select, none {trong thời hạn của kế hoạch} other {chậm nhất ngày {lastDay}}}. Muốn muộn hơn, cần kế hoạch điều chỉnh hoặc văn bản cho phép.",
  dialogue_hours_in_order: "Giờ kết thúc phải sau giờ bắt đầu, trong cùng một ngày.",
  postponed_with_reason: "Hoãn buổi đối thoại cần ghi lý do.",
  dialogue_already_held: "Buổi đối thoại đã tổ chức nên không đổi lịch được nữa.",
  held_not_in_future: "Chưa đến ngày này nên chưa thể ghi là đã tổ chức.",
  late_dialogue_needs_document: "Buổi đối thoại tổ chức sau thời hạn vẫn được ghi đúng ngày thật, nhưng cần ghi lý do và văn bản kèm theo.",
  late_correction_needs_reason: "Lần ghi trước là trễ hạn. Muốn sửa thành đúng hạn, cần ghi lý do sửa; lần ghi trước vẫn được giữ lại.",

  receipt_not_in_future: "Ngày nhận không được sau hôm nay.",
  locked_only_labour_office:
    "Đã {lockOn, select, none {quá ngày khóa} other {khóa sau ngày {lockOn}}}, chỉ Phòng mới nhận được kế hoạch này. Mời gửi bản giấy hoặc liên hệ Phòng.",
  late_needs_reason:
    "Kế hoạch nhận {lastDay, select, none {sau thời hạn} other {sau ngày {lastDay}}} là trễ hạn. Vẫn nhận được khi ghi rõ lý do.",
  cluster_plan_from_lead: "Kế hoạch cụm do xã, thị trấn lập kế hoạch cụm gửi. Mời chọn đúng đơn vị, hoặc đặt lại đơn vị lập kế hoạch cụm.",
  done_not_in_future: "Chưa đến ngày này nên chưa thể ghi là đã xong.",

  one_paper_out_for_signature: "Đã có một bản đang trình ký. Mời ghi nhận chữ ký hoặc rút bản đó về trước.",
  paper_not_sent: "Văn bản chưa được trình ký hoặc đã rút về.",
  paper_already_signed: "Văn bản đã ký. Muốn thay đổi, cần một văn bản điều chỉnh.",
  paper_signed_or_withdrawn: "Văn bản chỉ có thể được ký hoặc rút về, không thể cả hai.",
  withdrawn_with_reason: "Rút văn bản về cần ghi lý do.",
  signed_not_in_future: "Ngày ký không được sau hôm nay.",
  paper_not_signed: "Số văn bản chỉ ghi được sau khi đã ghi nhận chữ ký.",
  number_after_signature: "Số văn bản là số lớn hơn 0, ghi cùng ngày ký, sau khi đã ghi nhận chữ ký.",
  paper_number_once_recorded: "Văn bản này đã có số.",
  paper_number_once: "Số này đã cấp cho văn bản khác ký trong cùng năm. Mời xem lại sổ đăng ký văn bản đi.",
  paper_in_force_is_final: "Văn bản đã ký thì lời văn và số liệu không đổi được nữa. Muốn thay đổi, cần một văn bản điều chỉnh.",
  edited_paper_needs_note: "Tệp này không so tự động được với bản đã trình. Mời ghi lãnh đạo đã sửa những gì.",
  numbered_paper_needs_note: "Văn bản đã có số, chỉ thay tệp khi trước đó gắn nhầm. Mời ghi rõ gắn nhầm thế nào; tệp cũ vẫn được giữ.",

  file_too_large: "Tệp quá lớn. Mời chọn tệp nhỏ hơn hoặc quét lại với độ phân giải thấp hơn.",
  too_many_uploads: "Đã gửi quá nhiều tệp trong một giờ qua, hoặc nhiều người đang gửi cùng lúc. Mời đợi rồi gửi lại.",
  file_not_accepted: "Loại tệp này không nhận. Mời chọn tệp PDF, ảnh hoặc Word (.docx).",
} as const satisfies Record<RefusalCode, string>;
