import type { NamedTest } from '../en/named-tests.ts';

/** Lo que pide cada prueba que los paquetes conocen por su nombre. */
export const namedTests: Readonly<Record<NamedTest, string>> = {
  'took-part-or-why-not': 'debe constar cómo participó, o por qué no',
  'parents-signed-or-ordered': 'los padres firmaron, o el tribunal aprobó el plan',
  'parents-signed-or-filed':
    'los padres firmaron, el tribunal aprobó el plan, o se presentó con la razón por la que uno de ellos no firmó',
  'incorporated-at-hearing':
    'si ya se celebró una audiencia después de presentarlo, el tribunal lo ha incorporado en una orden',
  'specific-task': 'debe decir qué hay que hacer con palabras propias, y no solo con frases hechas',
  'permanency-step': 'una tarea o una estrategia debe servir a la meta de permanencia',
  'parents-copied': 'los padres deben haber recibido una copia',
  'terms-discussed': 'el contenido debe haberse repasado con el padre o la madre antes de que firme',
  'plan-per-parent': 'debe tener al menos una tarea propia',
  'author-not-approver': 'debe aprobarlo otra persona que no sea quien lo preparó',
  'language-of-parent': 'el plan, o una traducción, debe estar en su idioma',
  'language-or-made-available':
    'el plan debe estar en su idioma, haberse repasado con un intérprete, o habérsele entregado en ese idioma',
  'written-since-placement': 'el plan debe haberse escrito o presentado desde que comenzó la colocación',
  'record-given-at-placement': 'el historial médico debe haberse entregado desde que comenzó la colocación',
  'siblings-explained': 'si hay hermanos, debe constar si están juntos, o por qué no',
  'tpr-exception-explained': 'la razón de la excepción debe estar escrita',
  'starts-after-plan': 'no debe comenzar antes de que se preparara el plan',
  'family-time-with-parent': 'debe tener tiempo en familia',
  'agency-signed': 'alguien de la agencia debe haber firmado',
  'reason-not-signed': 'si alguien no firmó, debe constar la razón',
  'attorney-invited': 'si participaron abogados en la preparación del plan, su abogado debe haber sido invitado',
  'asked-to-take-part': 'se le debe haber pedido que participe',
  'worker-visits-planned': 'una tarea del personal de la agencia debe decir con qué frecuencia se hace',
  'approved-by-court': 'el tribunal debe haber aprobado el plan',
  'period-within-12-months': 'el período no debe pasar de 12 meses',
  'signature-offered': 'debe haber firmado, o debe constar la razón por la que no',
  'failure-no-ground-alone':
    'no debe decir que no completar el plan es por sí solo una causa para terminar los derechos parentales',
};
