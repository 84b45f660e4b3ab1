import { Trouble } from "./say.mjs";

/** The role that owns nothing; the first migration makes it without a login. */
const APP_ROLE = "doi_thoai_app";

/** Lets the app sign in: its own role gets the password, or the login given in APP_DATABASE_URL becomes a member of it. Returns the app's address. */
export async function appRoleOpened(client, { ownerUrl, appUrl, password }) {
  await client.query(`GRANT SELECT ON "_prisma_migrations" TO ${APP_ROLE}`);
  if (appUrl) return memberOf(client, ownerUrl, appUrl);
  await client.query(`ALTER ROLE ${APP_ROLE} LOGIN PASSWORD ${client.escapeLiteral(password)}`).catch(explain);
  return withLogin(ownerUrl, APP_ROLE, password);
}

async function memberOf(client, ownerUrl, appUrl) {
  const user = decodeURIComponent(new URL(appUrl).username);
  if (user === decodeURIComponent(new URL(ownerUrl).username))
    throw new Trouble("APP_DATABASE_URL phải là một tài khoản khác DATABASE_URL: chương trình không được chạy bằng tài khoản chủ.");
  const { rows } = await client.query("SELECT rolsuper OR rolbypassrls AS passes FROM pg_roles WHERE rolname = $1", [user]);
  if (rows.length === 0)
    throw new Trouble(`APP_DATABASE_URL nêu tài khoản "${user}" nhưng máy chủ chưa có: CREATE ROLE ${user} LOGIN PASSWORD '…'.`);
  if (rows[0].passes) throw new Trouble(`Tài khoản "${user}" trong APP_DATABASE_URL có quyền quá lớn (superuser hoặc bypassrls).`);
  await client.query(`GRANT ${APP_ROLE} TO ${client.escapeIdentifier(user)}`).catch(explain);
  return appUrl;
}

function withLogin(ownerUrl, user, password) {
  const url = new URL(ownerUrl);
  url.username = user;
  url.password = password;
  return url.href;
}

function explain(error) {
  if (error.code !== "42501") throw error;
  throw new Trouble(
    `Tài khoản trong DATABASE_URL không được đặt quyền cho vai "${APP_ROLE}" (${error.message}). ` +
      `Cho nó CREATEROLE và ADMIN của vai ấy, hoặc tự tạo tài khoản của chương trình và nêu trong APP_DATABASE_URL.`,
  );
}
