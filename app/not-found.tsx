import { NotHere } from "@/components/shell/not-here";

export default function NotFound() {
  return (
    <main className="p-6 lg:p-12">
      <NotHere />
    </main>
  );
}
