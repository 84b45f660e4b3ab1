"use server";
import * as units from "@/lib/features/units/commands";
import { action } from "@/lib/platform/action";

export const addUnit = action(units.addUnit, (_, made) => `/units/${made?.id}`);
export const renameUnit = action(units.renameUnit, ({ unitId }) => `/units/${unitId}`);
export const dissolveUnit = action(units.dissolveUnit, ({ unitId }) => `/units/${unitId}`);
export const addAlias = action(units.addAlias, ({ unitId }) => `/units/${unitId}`);
export const removeAlias = action(units.removeAlias, ({ unitId }) => `/units/${unitId}`);
