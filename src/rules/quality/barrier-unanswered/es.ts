import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Un obstáculo no tiene respuesta, o nada ayuda mientras se espera un servicio o no se consigue.',
  why: 'Lo que le impide a una familia hacer una tarea no lo tiene que resolver sola. Los tribunales preguntan qué hizo la agencia al respecto, y un servicio que no se consigue no se usa contra los padres.',
  fix: 'Escriba en `response` qué se hace ante el obstáculo, y en `waitlist` qué ayuda mientras tanto (`interim`).',
};
