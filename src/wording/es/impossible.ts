import type { impossible as english, Happened } from '../en/impossible.ts';

/** Fechas que no pueden ser ciertas las dos. */

const words = (message: string) => ({
  message,
  help: 'De las dos fechas, corrija la que esté equivocada.',
});

const happened: Readonly<Record<Happened, (of: string) => string>> = {
  'plan-written': () => 'el plan se escribió el',
  'plan-approved': () => 'el plan se aprobó el',
  'plan-reviewed': () => 'el plan se revisó el',
  'measure-observed': (of) => `la medida “${of}” se observó el`,
  'task-completed': (of) => `la tarea “${of}” se terminó el`,
  'task-moved': (of) => `la fecha de la tarea “${of}” se cambió el`,
  'task-done': (of) => `la tarea “${of}” se hizo el`,
  'task-noted': (of) => `la tarea “${of}” tiene una nota del`,
  'barrier-reported': (of) => `el obstáculo “${of}” se comunicó el`,
  'barrier-resolved': (of) => `el obstáculo “${of}” se resolvió el`,
  'hearing-held': (of) => `la audiencia “${of}” se celebró el`,
  'visit-kept': (of) => `en el tiempo en familia “${of}” se cumplió una visita el`,
  contact: () => 'el trabajador social del caso hizo una visita el',
  invited: (of) => `${of} participó en la elaboración del plan, pero se le invitó el`,
  signed: (of) => `${of} firmó el`,
  refused: (of) => `${of} se negó a firmar el`,
  'terms-discussed': (of) => `los términos se explicaron a ${of} el`,
  'copy-given': (of) => `${of} recibió una copia el`,
};

export const impossible: typeof english = {
  'not-yet-happened': ({ what, of, on }) =>
    words(`Consta que ${happened[what](of)} ${on}, un día que aún no ha llegado.`),
  'plan-ends-before-start': ({ start, end }) => words(`El plan termina el ${end}, antes de comenzar el ${start}.`),
  'plan-approved-before-written': ({ approved, written }) =>
    words(`El plan se aprobó el ${approved}, antes de que se escribiera el ${written}.`),
  'born-after-today': ({ person, birth, today }) =>
    words(`La fecha de nacimiento de ${person} es el ${birth}, después del ${today}.`),
  'goal-before-start': ({ goal, target, start }) =>
    words(`La meta “${goal}” debe lograrse el ${target}, antes de que comience el trabajo en ella el ${start}.`),
  'goal-before-plan': ({ goal, target, start }) =>
    words(`La meta “${goal}” debe lograrse el ${target}, antes de que comience el plan el ${start}.`),
  'task-due-before-start': ({ task, due, start }) =>
    words(`La tarea “${task}” vence el ${due}, antes de comenzar el ${start}.`),
  'task-due-after-plan': ({ task, due, end }) =>
    words(`La tarea “${task}” vence el ${due}, después de que el plan termine el ${end}.`),
  'task-completed-before-start': ({ task, on, start }) =>
    words(`La tarea “${task}” se terminó el ${on}, antes de comenzar el ${start}.`),
  'task-open-but-completed': ({ task, status }) =>
    words(`La tarea “${task}” tiene fecha de terminación, pero su estado es ${status}.`),
  'task-moved-elsewhere': ({ task, to, due }) =>
    words(`La fecha de la tarea “${task}” se cambió por última vez al ${to}, pero vence el ${due}.`),
  'service-ends-before-start': ({ service, start, end }) =>
    words(`El servicio “${service}” termina el ${end}, antes de comenzar el ${start}.`),
  'service-before-referral': ({ service, start, referral }) =>
    words(`El servicio “${service}” comienza el ${start}, antes de la remisión del ${referral}.`),
  'place-before-wait': ({ service, expected, since }) =>
    words(
      `Se espera un lugar en el servicio “${service}” para el ${expected}, antes de que comenzara la espera el ${since}.`,
    ),
  'barrier-resolved-before-reported': ({ barrier, resolved, reported }) =>
    words(`El obstáculo “${barrier}” se resolvió el ${resolved}, antes de que se comunicara el ${reported}.`),
  'review-next-before-itself': ({ date, next }) =>
    words(`La revisión del ${date} fija la siguiente para el ${next}, antes que ella misma.`),
};
