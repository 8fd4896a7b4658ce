import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan no nombra ningún servicio ni recurso.',
  why: 'La ley federal pide que el plan tenga los servicios que hacen seguro el regreso; un plan sin ayuda es un plan de exigencias.',
  fix: 'En services escriba qué se ofrece, quién lo da, dónde, con qué frecuencia, desde cuándo y quién lo paga.',
};
