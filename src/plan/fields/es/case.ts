import type { Plan } from '../../schema/plan.ts';
import type { WordsOf } from '../words.ts';
import { id } from './id.ts';

export const caseSection: WordsOf<Plan['case']> = {
  title: 'El caso',
  meaning: 'El caso: la agencia, el tribunal, por qué se abrió y lo que ha pasado en el tribunal.',
  keys: {
    number: ['Número del caso', 'Número de caso de la agencia, entre comillas.'],
    agency: {
      title: 'Agencia',
      meaning: 'La agencia que atiende a la familia.',
      keys: {
        name: ['Nombre', 'Nombre de la agencia.'],
        office: ['Oficina', 'Unidad u oficina.'],
        address: ['Dirección', 'Dirección postal.'],
        phone: ['Teléfono', 'Teléfono.'],
      },
    },
    court: {
      title: 'Tribunal',
      meaning: 'El tribunal que conoce del caso; se omite si no hay ninguno.',
      keys: {
        name: ['Nombre', 'Nombre del tribunal.'],
        county: ['Condado', 'Condado del tribunal, sin la palabra County.'],
        state: ['Estado', 'Estado del tribunal, dos letras.'],
        causeNumber: ['Número de causa', 'Número de causa o de expediente, entre comillas.'],
        style: ['Título del caso', 'Título de la causa, como se imprime en el encabezado.'],
        judge: ['Juez o jueza', 'El juez o la jueza.'],
      },
    },
    reasonForInvolvement: [
      'Por qué interviene la agencia',
      'Por qué interviene la agencia: qué pasó, cuándo y a quién.',
    ],
    reasonableEfforts: {
      title: 'Esfuerzos razonables',
      meaning: 'Esfuerzos de la agencia (42 U.S.C. 671(a)(15); 45 CFR 1356.21(b), (g)(4)).',
      keys: {
        toPrevent: [
          'Esfuerzos para evitar la separación',
          'Qué se hizo para que los niños no tuvieran que salir de su hogar.',
        ],
        toReunify: ['Esfuerzos para reunificar', 'Qué se hace para que puedan regresar.'],
      },
    },
    events: {
      title: 'Hechos que inician plazos legales',
      meaning: 'Los hechos desde los que se cuentan los plazos legales.',
      each: 'Un hecho desde el que se cuenta un plazo legal.',
      keys: {
        type: ['Tipo', 'Qué pasó.'],
        date: ['Fecha', 'Cuándo pasó.'],
        children: ['Niños', 'Los niños a quienes se refiere; todos, si se omite.'],
        note: ['Nota', 'Qué más importa.'],
      },
    },
    hearings: {
      title: 'Audiencias',
      meaning: 'Audiencias, pasadas y por celebrarse.',
      each: 'Una audiencia, pasada o por celebrarse.',
      keys: {
        id: id('esta audiencia'),
        type: ['Tipo', 'Tipo de audiencia.'],
        date: ['Fecha', 'Día de la audiencia.'],
        time: ['Hora', 'Hora de la audiencia.'],
        held: ['Se celebró', 'true cuando ya se celebró, false si no se celebró.'],
        outcome: ['Resultado', 'Qué decidió el tribunal.'],
        reportDue: ['Plazo del informe al tribunal', 'Cuándo debe presentarse el informe al tribunal.'],
      },
    },
    orders: {
      title: 'Órdenes del tribunal',
      meaning: 'Órdenes del tribunal que afectan al plan.',
      each: 'Una orden del tribunal y en qué medida se ha cumplido.',
      keys: {
        id: id('esta orden'),
        date: ['Fecha', 'Día de la orden.'],
        text: ['Texto', 'Qué ordenó el tribunal.'],
        status: ['Estado', 'En qué medida se ha cumplido.'],
        tasks: ['Tareas', 'Las tareas con que se cumple.'],
      },
    },
  },
};
