// The posts an account holds, and another one to give.
import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { AccountSheet } from "@/lib/features/accounts/queries";
import type { AccountActions } from "./account-page";
import { PostField } from "./new-account";
import { usePostWords } from "./post-words";

type AccountPostsProps = { sheet: AccountSheet; actions: Pick<AccountActions, "givePost" | "endPost"> };

export function AccountPosts({ sheet, actions }: AccountPostsProps) {
  const t = useTranslations("people");
  const words = usePostWords();
  const accountId = sheet.id;
  return (
    <>
      {sheet.posts.length === 0 && <p className="text-ink-soft">{t("noPost")}</p>}
      <ul className="flex flex-col">
        {sheet.posts.map((post) => (
          <li key={post.id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
            {words(post)}
            {sheet.isManaged && (
              <Form action={actions.endPost} hidden={{ postId: post.id, accountId }} submit={t("endPost")} look="quiet" />
            )}
          </li>
        ))}
      </ul>
      {sheet.isManaged && (
        <Fold summary={t("givePost")}>
          <p>{t("rightsText")}</p>
          <Form action={actions.givePost} hidden={{ accountId }} submit={t("give")} look="quiet">
            <PostField choices={sheet.choices} />
          </Form>
        </Fold>
      )}
    </>
  );
}
