"use server";
import { addCluster, removeCluster, saveCluster, saveVenue } from "@/lib/features/clusters/commands";
import { moveCommune, placeCommunes, removeCommune } from "@/lib/features/clusters/commune-commands";
import { addHamlets, checkHamlets, nameHamlet, removeHamlet } from "@/lib/features/clusters/hamlet-commands";
import { action } from "@/lib/platform/action";

export const add = action(addCluster, (_, done) => `/plans/${done?.id}/clusters`);
export const save = action(saveCluster, (_, done) => `/plans/${done?.id}/clusters`);
export const remove = action(removeCluster, (_, done) => `/plans/${done?.id}/clusters`);
export const place = action(placeCommunes, (_, done) => `/plans/${done?.id}/clusters`);
export const move = action(moveCommune, ({ planId, communeId }) => `/plans/${planId}/clusters#${communeId}`);
export const take = action(removeCommune, ({ planId }) => `/plans/${planId}/clusters`);
export const hamlets = action(addHamlets, ({ planId }) => `/plans/${planId}/clusters`);
export const name = action(nameHamlet, (_, done) => `/plans/${done?.id}/clusters`);
export const check = action(checkHamlets, ({ planId }) => `/plans/${planId}/clusters`);
export const drop = action(removeHamlet, (_, done) => `/plans/${done?.id}/clusters`);
export const venue = action(saveVenue, ({ planId }) => `/plans/${planId}/clusters`);
