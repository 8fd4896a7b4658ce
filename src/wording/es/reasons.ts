import { withName } from './codes.ts';

/** Por qué no corre un plazo: what the law engine and the packs of the program say, by the English. */
const reasons: Readonly<Record<string, string>> = {
  'does not apply to this child': 'no corresponde a este niño',
  'the placement ended before it was due': 'la colocación terminó antes del vencimiento',
  'no such hearing was held yet': 'todavía no se ha celebrado una audiencia de este tipo',
  'no such hearing is in the file': 'no consta ninguna audiencia de este tipo en el archivo',
  'the plan amends an earlier one, which is taken to have met it':
    'el plan modifica uno anterior, y se supone que aquel ya lo cumplió',
  'the case is over': 'el caso se cerró',
  'the case was over before it was due': 'el caso se cerró antes del vencimiento',
  'its day has passed': 'su día ya pasó',
  'another limit applies at the age of the child then': 'a la edad que el niño tiene entonces se le aplica otro límite',
  'another limit applies to a child under 13': 'a un niño menor de 13 años se le aplica otro límite',
  "it is no child's plan": 'no es un plan de servicios para el niño',
  'it is no family plan': 'no es un plan de servicios para la familia',
  'it is no prevention plan': 'no es un plan de prevención',
  'more time was requested (us/icwa-notice-receipt-more-time)':
    'se pidió más tiempo (us/icwa-notice-receipt-more-time)',
  'no change of status is recorded': 'no consta ningún cambio de situación',
  'no court has found that efforts to reunify are not required':
    'ningún tribunal ha determinado que no se exigen esfuerzos para reunir a la familia',
  'no court has made such a determination': 'ningún tribunal ha hecho esa determinación',
  'no court hears the case': 'el caso no está ante ningún tribunal',
  'no selection hearing is in the file': 'no consta ninguna audiencia de selección en el archivo',
  'the child is younger than 10': 'el niño tiene menos de 10 años',
  'there is no plan yet': 'todavía no hay ningún plan',
  'no disposition hearing is in the file': 'no consta ninguna audiencia de disposición en el archivo',
  'no fact-finding hearing is in the file': 'no consta ninguna audiencia de determinación de hechos en el archivo',
  'no monitored return was ordered': 'no se ordenó ningún regreso supervisado',
  'no order that sanctions the removal is in the file':
    'no consta en el archivo ninguna orden que autorice la separación del hogar',
  'no permanency hearing is in the file': 'no consta ninguna audiencia de permanencia en el archivo',
  'no review hearing is in the file': 'no consta ninguna audiencia de revisión en el archivo',
  'no service plan is required where the court has found aggravated circumstances (§ 262.2015)':
    'no se exige un plan de servicios si el tribunal determinó que hay circunstancias agravantes (§ 262.2015)',
  'no status hearing is in the file': 'no consta ninguna audiencia de seguimiento en el archivo',
  'nobody has requested more time': 'nadie ha pedido más tiempo',
  'parental rights were not terminated': 'no se terminaron los derechos parentales',
  'parental rights were terminated': 'se terminaron los derechos parentales',
  'reunification services have ended': 'los servicios de reunificación ya terminaron',
  'reunification services have not ended': 'los servicios de reunificación no han terminado',
  'the case is closed': 'el caso está cerrado',
  'the child does not live in a qualified residential treatment program':
    'el niño no vive en un programa de tratamiento residencial calificado',
  'the child is in out-of-home care': 'el niño está en cuidado sustituto',
  'the child is not adjudicated yet': 'todavía no hay adjudicación sobre el niño',
  'the child is not in out-of-home care': 'el niño no está en cuidado sustituto',
  'the child is not in out-of-home care and no temporary order is in the file':
    'el niño no está en cuidado sustituto y no consta ninguna orden temporal en el archivo',
  'the child is younger than 14': 'el niño tiene menos de 14 años',
  'the child is younger than 17': 'el niño tiene menos de 17 años',
  'the child was 3 or older at removal': 'el niño tenía 3 años o más cuando se le separó del hogar',
  'the court has not extended the suit': 'el tribunal no ha prorrogado el caso',
  'the file does not say when reunification services were opened':
    'el archivo no dice cuándo comenzaron los servicios de reunificación',
  'the file does not say when the agency first responded in person':
    'el archivo no dice cuándo respondió la agencia en persona por primera vez',
  'the file does not say when the case was opened': 'el archivo no dice cuándo se abrió el caso',
  'the file has the finding of reasonable efforts alone, and does not say whether the ruling found this too':
    'en el archivo consta solo la determinación de esfuerzos razonables, y no dice si en ella también se determinó esto',
  'the first plan is not filed yet': 'el primer plan todavía no se ha presentado',
  'the goal is not reunification': 'la meta no es el regreso al hogar (reunificación)',
  'the court found that no efforts to reunify are required: a hearing under § 262.2015 can take its place (us-tx/status-hearing-no-efforts)':
    'el tribunal determinó que no se exigen esfuerzos de reunificación: una audiencia según § 262.2015 puede sustituirla (us-tx/status-hearing-no-efforts)',
  'the permanency plan of Washington is due by the same day or earlier (us-wa/permanency-plan)':
    'el plan de permanencia de Washington vence ese mismo día o antes (us-wa/permanency-plan)',
  'the permanency goal has not changed': 'la meta de permanencia no ha cambiado',
  'there is a final order': 'hay una orden final',
  'there is no disposition': 'no hay disposición',
  'there is no final order': 'no hay orden final',
  'there is no reason to know that the child is an Indian child':
    'no hay razón para creer que el niño sea un niño indígena',
};

export function reason(why: string): string | undefined {
  const [, placement] = /^no (\S+) placement$/.exec(why) ?? [];
  if (placement !== undefined) return `no consta ninguna colocación de tipo ${withName('placementTypes', placement)}`;
  return Object.hasOwn(reasons, why) ? reasons[why] : undefined;
}
