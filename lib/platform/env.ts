// The environment, read once and checked: what the start script hands over.
import * as z from "zod";

const shape = z.object({
  APP_DATABASE_URL: z.string().min(1),
  AUTH_SECRET: z.string().min(32),
  DATA_KEY: z.string().min(32),
  LOOKUP_KEY: z.string().min(32),
  DATA_DIR: z.string().min(1).default(".data"),
  /** "1" where the start script can close the demonstration and open the empty office in its place. */
  CAN_RESTART: z.string().default(""),
});

/** The checked environment; throws with the missing names when the program is started without its start script. */
export function env(): z.output<typeof shape> {
  return shape.parse(process.env);
}
