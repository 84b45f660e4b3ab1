import { Trouble } from "./say.mjs";

/** The role that owns nothing; the first migration makes it without a login, unless the server's administrator made it before. */
const APP_ROLE = "doi_thoai_app";

/** Lets the app sign in: its own role gets the password, or the login given in APP_DATABASE_URL works in its name. Returns the app's address. */
export async function appRoleOpened(client, { ownerUrl, appUrl, password }) {
  await client.query(`REVOKE ALL ON "_prisma_migrations" FROM ${APP_ROLE}`);
  await client.query(`GRANT SELECT ON "_prisma_migrations" TO ${APP_ROLE}`);
  if (appUrl) return memberOf(client, ownerUrl, appUrl);
  await client.query(`ALTER ROLE ${APP_ROLE} LOGIN PASSWORD ${client.escapeLiteral(password)}`).catch(explain);
  return withLogin(ownerUrl, APP_ROLE, password);
}

async function memberOf(client, ownerUrl, appUrl) {
  const user = decodeURIComponent(new URL(appUrl).username);
  if (user === decodeURIComponent(new URL(ownerUrl).username))
    throw new Trouble("APP_DATABASE_URL phải là một tài khoản khác DATABASE_URL: chương trình không được chạy bằng tài khoản chủ.");
  const login = await loginOf(client, user);
  if (!login) throw new Trouble(`APP_DATABASE_URL nêu tài khoản "${user}" nhưng máy chủ chưa có: CREATE ROLE ${user} LOGIN PASSWORD '…'.`);
  if (login.passes) throw new Trouble(`Tài khoản "${user}" trong APP_DATABASE_URL có quyền quá lớn (superuser hoặc bypassrls).`);
  if (login.owns) throw new Trouble(`Tài khoản "${user}" trong APP_DATABASE_URL làm chủ dữ liệu; chương trình không được chạy bằng chủ.`);
  if (!login.isMember) await client.query(`GRANT ${APP_ROLE} TO ${client.escapeIdentifier(user)}`).catch(explain);
  return appUrl;
}

/** What the login can do, by itself or by a role that it is a member of; null where the server does not know it. */
async function loginOf(client, user) {
  const owners = `SELECT relowner FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION SELECT datdba FROM pg_database WHERE datname = current_database()`;
  const { rows } = await client.query(
    `SELECT rolsuper OR rolbypassrls AS passes, pg_has_role(oid, '${APP_ROLE}', 'USAGE') AS "isMember",
       EXISTS (SELECT FROM (${owners}) AS owning(owner) WHERE pg_has_role(oid, owner, 'MEMBER')) AS owns
     FROM pg_roles WHERE rolname = $1`,
    [user],
  );
  return rows[0] ?? null;
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
    `Tài khoản trong DATABASE_URL không được đặt quyền cho vai "${APP_ROLE}" (${error.message}). Nhờ quản trị máy chủ cho chương trình ` +
      `một tài khoản riêng rồi nêu trong APP_DATABASE_URL: ALTER ROLE ${APP_ROLE} LOGIN PASSWORD '…', hoặc GRANT ${APP_ROLE} TO <tài khoản>.`,
  );
}
