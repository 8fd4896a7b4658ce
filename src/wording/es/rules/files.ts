import type { filesRules as english } from '../../en/rules/files.ts';

export const filesRules: typeof english = {
  'syntax/yaml': {
    what: 'El archivo no es YAML válido.',
    why: 'Un archivo que no se puede leer no le dice nada a nadie: nadie vigila sus fechas y no se puede hacer ningún documento con él.',
    fix: 'Corrija la línea que señala la observación. Se indican todos los errores del archivo; muchas veces una sola equivocación causa varios.',
  },
  'syntax/encoding': {
    what: 'El archivo no es texto UTF-8 de un tamaño que escriban las personas, o contiene caracteres de control invisibles.',
    why: 'Los documentos hechos con un archivo así serían distintos de lo que vio quien lo escribió.',
    fix: 'Guarde el archivo como texto UTF-8, borre el carácter que nombra la observación y deje los documentos escaneados fuera del plan.',
  },
  'format/schema': {
    what: 'Falta un valor, o no es del tipo que pide el formato del plan.',
    why: 'Lo que no está en su lugar no se vigila, no se imprime y no lo entienden otras personas que lean el archivo.',
    fix: 'Escriba el valor como dice la observación. Un editor que use el JSON Schema (caseplan schema) completa y explica cada clave.',
  },
  'format/unknown-key': {
    what: 'Una clave no es del formato del plan.',
    why: 'Una clave mal escrita haría perder, sin aviso, lo que está debajo de ella: una fecha límite que nadie vigila.',
    fix: 'Corrija la clave, o comience con x- una clave propia para conservarla en el archivo.',
  },
  'format/reference': {
    what: 'Un id no remite a nada, o remite a algo de otro tipo.',
    why: 'Una tarea a cargo de alguien que no existe no la hace nadie.',
    fix: 'Corrija el id, o agregue lo que nombra.',
  },
  'format/duplicate-id': {
    what: 'Dos cosas del archivo tienen el mismo id.',
    why: 'Nadie podría saber a cuál de las dos se refiere.',
    fix: 'Dele otro id a una de ellas y corrija lo que remite a ella.',
  },
  'format/date': {
    what: 'Una fecha no es un día del calendario escrito como YYYY-MM-DD (año, mes y día).',
    why: '02/03/2026 es un día de febrero para quien lo lee de una manera y de marzo para quien lo lee de otra, y una hora con zona horaria mueve un plazo un día.',
    fix: 'Escriba primero el año, después el mes y el día: 2026-04-15.',
  },
  'format/unknown-code': {
    what: 'caseplan no conoce un código, en una lista que admite códigos propios.',
    why: 'Las reglas y los plazos legales buscan los códigos que conocen; uno desconocido se imprime, pero nada lo vigila.',
    fix: 'Use un código conocido donde haya uno que sirva.',
  },
  'format/translation': {
    what: 'Falta un texto en un idioma que el plan promete.',
    why: 'Los padres deben recibir el plan en un idioma que entiendan; un documento con huecos no lo es.',
    fix: 'Agregue el texto en ese idioma, o quite el idioma de `translations`.',
  },
};
