import type { familyQuestionsEn } from '../../en/interview/family.ts';
import type { QuestionWords } from '../../interview-words.ts';

/** Las preguntas sobre los niños y lo que se encontró en español, por id. */
export const familyQuestionsEs: Readonly<Record<keyof typeof familyQuestionsEn, QuestionWords>> = {
  'children.placement.type': {
    ask: '¿Dónde vive {who} ahora?',
    why: 'Un niño debe estar en el lugar seguro que más se parezca a una familia. El resto del plan depende de dónde está ahora.',
    label: 'Vive',
  },
  'children.placement.caregiver': {
    ask: '¿Quién cuida allí a {who}?',
    why: 'Quien está con el niño todos los días debe conocer el plan y tiene algo que decir sobre él.',
    label: 'A cargo de',
  },
  'children.newPerson': {
    ask: '¿Cómo se llama quien cuida al niño?',
    help: 'Nombre y apellido.',
    why: 'Se agrega esta persona a las personas del plan.',
    example: 'Elena Castell',
    label: 'Nueva persona a cargo',
  },
  'children.placement.start': {
    ask: '¿Desde cuándo?',
    why: 'Los tribunales cuentan cuánto tiempo lleva un niño fuera de casa, para que no quede en el olvido.',
    example: '10 de febrero, o el martes pasado',
    label: 'Allí desde',
  },
  'children.placement.safety': {
    ask: '¿Cómo sabemos que {who} está a salvo allí?',
    why: 'Los padres deben poder confiar en el lugar donde duerme su hijo. La ley federal lo pide en el plan.',
    example: 'Se revisó la casa el 16 de enero; nadie allí tiene antecedentes.',
    label: 'Seguridad de la colocación',
  },
  'children.placement.appropriateness': {
    ask: '¿Por qué este lugar le conviene a {who}?',
    why: 'No todo lugar seguro es bueno para cada niño. La ley federal pide que se diga por qué se eligió este.',
    example: 'Leo conoce a su tía desde que nació. Ella vive cerca de su escuela.',
    label: 'Por qué el lugar le conviene al niño',
  },
  'children.placement.leastRestrictive': {
    ask: '¿Por qué es el lugar más parecido a una familia que se pudo encontrar?',
    why: 'Un niño debe vivir lo más posible como los demás niños: con familiares antes que con desconocidos, con una familia antes que en un hogar de grupo.',
    example: 'Es la casa de un familiar. O bien: qué casas se buscaron y por qué no sirvieron.',
    label: 'El lugar más parecido a una familia',
  },
  'children.placement.proximity': {
    ask: '¿A qué distancia queda de los padres y de la escuela?',
    why: 'Cuanto más cerca vive un niño, más fácil es visitarlo y que siga en la misma escuela.',
    example: 'A doce minutos de la madre en autobús. La misma escuela.',
    label: 'Distancia a los padres y la escuela',
  },
  'children.permanency.primary': {
    ask: '¿Dónde debe crecer {who}?',
    help: 'La meta de permanencia: hacia dónde trabaja este plan.',
    why: 'Los niños necesitan saber cuál es su lugar. Todo lo que hay en el plan debe llevar allí.',
    label: 'Meta de permanencia',
  },
  'children.permanency.concurrent': {
    ask: '¿Y si eso no se logra?',
    help: 'La meta alternativa. Se trabaja en las dos al mismo tiempo, para no perder tiempo.',
    why: 'No quiere decir que alguien haya renunciado a la primera meta. Evita que un niño espere años si la primera meta falla.',
    label: 'Meta alternativa',
  },
  'children.permanency.targetDate': {
    ask: '¿Para cuándo debe estar {who} allí para siempre?',
    why: 'Un año es mucho tiempo para un niño. Una fecha ayuda a todos a ver si las cosas avanzan.',
    example: '15 de diciembre de 2026, o en 8 meses',
    label: 'Permanencia prevista',
  },
  'children.education.school': {
    ask: '¿A qué escuela o guardería va {who}?',
    why: 'Seguir en la misma escuela conserva amistades y maestros en un tiempo en que mucho cambia.',
    example: 'Collins Garden Elementary',
    label: 'Escuela',
  },
  'children.education.status': {
    ask: '¿Cómo le va a {who} allí?',
    why: 'Muestra qué va bien y dónde necesita ayuda el niño.',
    example: 'Lee al nivel de su grado; faltó once días el otoño pasado.',
    label: 'Cómo va la escuela',
  },
  'children.health.conditions': {
    ask: '¿Tiene {who} algún problema de salud?',
    help: 'Escriba “Ninguno conocido” si no hay ninguno.',
    why: 'Quien cuida al niño debe saber a qué estar atento.',
    example: 'Asma leve; tiene un inhalador.',
    label: 'Salud',
  },
  'children.health.providers': {
    ask: '¿Quién es el médico o la médica de {who}?',
    why: 'Para que el niño conserve su médico, y quien lo cuida sepa a quién llamar.',
    example: 'Dra. Lena Farouk, Southside Pediatrics',
    label: 'Médico',
  },
  'children.health.medications': {
    ask: '¿Qué medicamentos toma {who}?',
    help: 'Escriba “Ninguno” si no toma ninguno.',
    why: 'Cuando un niño se muda es fácil que se olvide una dosis.',
    example: 'Inhalador de albuterol, dos inhalaciones antes del deporte.',
    label: 'Medicamentos',
  },
  'children.health.immunizations': {
    ask: '¿Qué vacunas ha recibido {who}?',
    why: 'Para que no falte ninguna vacuna ni se ponga dos veces. La ley federal lo pide en el plan.',
    example: 'Al día el 20 de enero, según el registro de la clínica.',
    label: 'Vacunas',
  },
  'children.icwa.status': {
    ask: '¿Es {who} un niño indígena (Indian child), o podría serlo?',
    help: 'Se pregunta a la familia en todos los casos. “No hay razón para creerlo” es lo correcto si se preguntó y nada indica una tribu.',
    why: 'La Ley de Bienestar de los Niños Indígenas (ICWA) protege los lazos de los niños con sus tribus. La tribu tiene voz, y se debe hacer más para mantener unida a la familia.',
    label: 'Ley de Bienestar de los Niños Indígenas (ICWA)',
  },
  'children.icwa.inquiryOn': {
    ask: '¿Cuándo se preguntó a la familia?',
    why: 'El tribunal quiere ver que de verdad se preguntó.',
    example: '10 de febrero, o el martes pasado',
    label: 'Se preguntó a la familia el',
  },
  'assessment.safetyThreats.description': {
    ask: '¿Qué es peligroso para los niños ahora?',
    help: 'Lo que pasa, no lo que alguien es.',
    why: 'Esto es lo que debe terminar para que la agencia se pueda retirar. Si no se nombra, nadie sabe cuándo pasó.',
    example: 'Leo se queda solo por la noche.',
    label: 'Peligro',
  },
  'assessment.safetyThreats.people': {
    ask: '¿A quién se refiere?',
    why: 'Para que no se le pida a nadie que cambie algo que hace otra persona.',
    label: 'Se refiere a',
  },
  'assessment.riskFactors.description': {
    ask: '¿Qué hace más probable un daño?',
    why: 'No es un peligro por sí solo, y nadie tiene que tener la culpa. Si mejora, es menos probable que vuelva el peligro.',
    example: 'Ana trabaja de noche y no tiene ningún vecino que pueda quedarse con Leo.',
    label: 'Riesgo',
  },
  'assessment.riskFactors.people': {
    ask: '¿A quién se refiere?',
    why: 'Para que la ayuda llegue a quien la necesita.',
    label: 'Se refiere a',
  },
  'assessment.protectiveFactors.description': {
    ask: '¿Quién o qué mantiene seguros a los niños?',
    why: 'Ya conocen a los niños. El plan debe apoyarse en ellos antes de traer a desconocidos.',
    example: 'Una tía que vive cerca se lleva a Leo siempre que se lo piden.',
    label: 'Protección',
  },
  'assessment.protectiveFactors.people': {
    ask: '¿A quién se refiere?',
    why: 'Para que se invite a la mesa a quienes mantienen seguros a los niños.',
    label: 'Se refiere a',
  },
  'assessment.strengths.description': {
    ask: '¿Qué hace bien la familia?',
    help: 'Lo que ya funciona, o ha funcionado antes.',
    why: 'Toda familia hace algo bien. El plan y el tribunal también deben verlo.',
    example: 'Ana conserva el mismo trabajo desde hace tres años.',
    label: 'Fortaleza',
  },
  'assessment.strengths.people': {
    ask: '¿De quién es esta fortaleza?',
    why: 'Cada persona debe encontrar junto a su nombre lo que hace bien.',
    label: 'De quién',
  },
  'assessment.needs.description': {
    ask: '¿Qué necesita la familia para que los niños estén seguros?',
    help: 'Una necesidad, no un servicio.',
    why: 'Una necesidad se puede cubrir de más de una manera. Si solo se nombra un servicio, la familia que no consigue lugar se queda sin nada.',
    example: 'Una persona adulta de confianza para Leo en las noches de trabajo.',
    label: 'Necesidad',
  },
  'assessment.needs.people': {
    ask: '¿Quién lo necesita?',
    why: 'Para que la ayuda llegue a quien la necesita.',
    label: 'Quién lo necesita',
  },
  'assessment.needs.domain': {
    ask: '¿De qué parte de la vida se trata?',
    why: 'Ayuda a ver si se olvidó algo.',
    label: 'Parte de la vida',
  },
  'assessment.needs.priority': {
    ask: '¿Qué tan urgente es?',
    why: 'Nadie puede hacerlo todo a la vez. Lo que mantiene seguros a los niños va primero.',
    label: 'Urgencia',
  },
};
