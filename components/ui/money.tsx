/** Whole đồng as an office writes them: 36.900.000 đ. */
export function Money({ amountDong }: { amountDong: number | bigint }) {
  return <span className="whitespace-nowrap">{amountDong.toLocaleString("vi-VN")}&nbsp;đ</span>;
}
