import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Un id no remite a nada, o remite a algo de otro tipo.',
  why: 'Una tarea a cargo de alguien que no existe no la hace nadie.',
  fix: 'Corrija el id, o agregue lo que nombra.',
};
