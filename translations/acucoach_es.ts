<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Where locations, doses, cautions and claims come from. They were retold in our own words.</source>
        <translation>De dónde vienen los lugares, las dosis, las precauciones y las afirmaciones. Los hemos contado con nuestras propias palabras.</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Mostrar todas las fuentes</translation>
    </message>
    <message>
        <source>Made by others</source>
        <translation>Hecho por otros</translation>
    </message>
    <message>
        <source>Thanks to everyone who gave their work away.</source>
        <translation>Gracias a todas las personas que regalaron su trabajo.</translation>
    </message>
    <message>
        <source>{name}: {use}. Licence: {licence}</source>
        <translation>{name}: {use}. Licencia: {licence}</translation>
    </message>
    <message>
        <source>Show all parts and licences</source>
        <translation>Mostrar todas las partes y licencias</translation>
    </message>
    <message>
        <source>The terms of fonts and icons</source>
        <translation>Las condiciones de las fuentes de letra y los iconos</translation>
    </message>
    <message>
        <source>Read the terms of fonts and icons</source>
        <translation>Leer las condiciones de las fuentes de letra y los iconos</translation>
    </message>
    <message>
        <source>Version {version}, content {content}</source>
        <translation>Versión {version}, contenido {content}</translation>
    </message>
    <message>
        <source>AcuCoach is not a medical device. It finds no illness and treats none; it goes along with your treatment and never replaces it.</source>
        <translation>AcuCoach no es un producto sanitario. No encuentra ninguna enfermedad ni trata ninguna; acompaña a tu tratamiento y nunca lo sustituye.</translation>
    </message>
    <message>
        <source>Ask your care team before you start, and call them when something is new, severe or gets worse.</source>
        <translation>Pregunta a tu equipo médico antes de empezar, y llámalo cuando algo sea nuevo, fuerte o empeore.</translation>
    </message>
    <message>
        <source>It never uses the internet. Nothing about you leaves this computer.</source>
        <translation>Nunca usa internet. Nada sobre ti sale de este ordenador.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Todo se puede hacer sin ratón.</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>AcuCoach is free software under the GNU General Public License, version 3 or later ({licence}). You may use, study, share and change it. It comes without any warranty.</source>
        <translation>AcuCoach es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior ({licence}). Puedes usarlo, estudiarlo, compartirlo y cambiarlo. Viene sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>The licence in full</source>
        <translation>La licencia completa</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>How strong is what troubles you now?</source>
        <translation>¿Qué tan fuerte es ahora lo que te molesta?</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>¿Qué has notado?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Did you notice anything?</source>
        <translation>¿Has notado algo?</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Después de la sesión</translation>
    </message>
    <message>
        <source>Before: {before}.</source>
        <translation>Antes: {before}.</translation>
    </message>
    <message>
        <source>{before} before, {now} now.</source>
        <translation>{before} antes, {now} ahora.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Too few to tell yet</source>
        <translation>Muy pocas para saberlo todavía</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Todavía no se puede saber</translation>
    </message>
    <message>
        <source>Mostly lower afterwards</source>
        <translation>Casi siempre más bajo después</translation>
    </message>
    <message>
        <source>Mostly higher afterwards</source>
        <translation>Casi siempre más alto después</translation>
    </message>
    <message>
        <source>No session has a number before and after.</source>
        <translation>Ninguna sesión tiene un número antes y después.</translation>
    </message>
    <message>
        <source>{lower} of {n} times the number was lower afterwards, {same} of {n} times the same, {higher} of {n} times higher.</source>
        <translation>{lower} de {n} veces el número fue más bajo después, {same} de {n} veces igual, {higher} de {n} veces más alto.</translation>
    </message>
    <message>
        <source>Below {fewest} rated sessions no pattern can be told from chance.</source>
        <translation>Con menos de {fewest} sesiones con número no se puede distinguir un patrón del azar.</translation>
    </message>
    <message>
        <source>You pressed when it was stronger than usual ({started} of 10, usually {usual}), and what is strong mostly eases by itself. Lower afterwards does not mean lower because of it.</source>
        <translation>Presionaste cuando era más fuerte que de costumbre ({started} de 10, normalmente {usual}), y lo que es fuerte casi siempre se alivia por sí solo. Más bajo después no quiere decir más bajo gracias a ello.</translation>
    </message>
    <message>
        <source>Complaints come and go by themselves, and a number given with hope is often a lower one. Lower afterwards does not mean lower because of it.</source>
        <translation>Las molestias van y vienen por sí solas, y un número dado con esperanza suele ser más bajo. Más bajo después no quiere decir más bajo gracias a ello.</translation>
    </message>
    <message>
        <source>{n} times something as strong was rated twice within hours without pressing in between: a typical change was {change}.</source>
        <translation>{n} veces se puso número dos veces en pocas horas a algo igual de fuerte, sin presionar entre medias: un cambio típico fue {change}.</translation>
    </message>
    <message>
        <source>Press as usual</source>
        <translation>Presionar como siempre</translation>
    </message>
    <message>
        <source>Rub gently elsewhere</source>
        <translation>Frotar suavemente en otro lugar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>The numbers stay covered until the last day, so that nobody stops at a lucky moment. Complete rounds so far: {n}.</source>
        <translation>Los números quedan tapados hasta el último día, para que nadie pare en un momento de suerte. Rondas completas hasta ahora: {n}.</translation>
    </message>
    <message>
        <source>Cannot tell: too few rounds were complete ({n}). With fewer than 6 chance alone explains any difference.</source>
        <translation>No se puede saber: muy pocas rondas están completas ({n}). Con menos de 6, el azar solo explica cualquier diferencia.</translation>
    </message>
    <message>
        <source>On days of pressing the strongest rating was {difference} points from days of “{against}”, over {n} rounds.</source>
        <translation>En los días de presionar, el número más alto estuvo a {difference} puntos de los días de «{against}», en {n} rondas.</translation>
    </message>
    <message>
        <source>If it made no difference, chance alone would give one this large in about 1 of {times} such trials.</source>
        <translation>Si no hubiera ninguna diferencia, el azar solo daría una así de grande en aproximadamente 1 de cada {times} pruebas como esta.</translation>
    </message>
    <message>
        <source>Lower, and more than chance would often give.</source>
        <translation>Más bajo, y más de lo que el azar suele dar.</translation>
    </message>
    <message>
        <source>Higher, and more than chance would often give.</source>
        <translation>Más alto, y más de lo que el azar suele dar.</translation>
    </message>
    <message>
        <source>Cannot tell.</source>
        <translation>No se puede saber.</translation>
    </message>
    <message>
        <source>A difference below about {points} points could easily have been missed.</source>
        <translation>Una diferencia de menos de unos {points} puntos pudo pasar fácilmente sin notarse.</translation>
    </message>
    <message>
        <source>One person, {rounds} rounds over {days} days. In each round chance drew the order before the first day; it was not changed. The outcome is the strongest number of each day. The person knew which day was which. Days not done as drawn: {missed}; they are left out. The test re-draws the order (a randomisation test), both ways.</source>
        <translation>Una persona, {rounds} rondas en {days} días. En cada ronda el azar sorteó el orden antes del primer día; no se cambió. El resultado es el número más alto de cada día. La persona sabía qué día era cuál. Días que no se hicieron según el sorteo: {missed}; no se cuentan. El cálculo vuelve a sortear el orden (una prueba de aleatorización), en ambos sentidos.</translation>
    </message>
    <message>
        <source>Gentle rubbing elsewhere served as sham.</source>
        <translation>Frotar suavemente en otro lugar sirvió de tratamiento simulado.</translation>
    </message>
    <message>
        <source>A typical change was {middle}. Half of the changes were from {low} to {high}.</source>
        <translation>Un cambio típico fue {middle}. La mitad de los cambios estuvo entre {low} y {high}.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Light and dark</source>
        <translation>Claro y oscuro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>This is the smallest size.</source>
        <translation>Este es el tamaño más pequeño.</translation>
    </message>
    <message>
        <source>This is the largest size.</source>
        <translation>Este es el tamaño más grande.</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Como el ordenador</translation>
    </message>
    <message>
        <source>Light or dark, as the whole computer is set.</source>
        <translation>Claro u oscuro, según esté ajustado todo el ordenador.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Easier on the eyes in a dim room.</source>
        <translation>Cansa menos la vista en una habitación con poca luz.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Black on white, with strong lines around everything.</source>
        <translation>Negro sobre blanco, con líneas fuertes alrededor de todo.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>Press gently, breathe out slowly, and stop if it hurts.</source>
        <translation>Presiona con suavidad, suelta el aire despacio y para si duele.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>A session then shows each beat and words instead of a moving hand.</source>
        <translation>La sesión muestra entonces cada pulso y palabras en lugar de una mano que se mueve.</translation>
    </message>
</context>
<context>
    <name>AttackPage</name>
    <message>
        <source>What comes with it?</source>
        <translation>¿Qué más notas?</translation>
    </message>
    <message>
        <source>Taken now</source>
        <translation>Tomado ahora</translation>
    </message>
    <message>
        <source>Another medicine: type its name, then Enter</source>
        <translation>Otra medicina: escribe el nombre y pulsa Intro</translation>
    </message>
</context>
<context>
    <name>AttackWay</name>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>The time is noted when you choose. A few safety questions follow, then you press.</source>
        <translation>La hora se anota cuando eliges. Siguen unas preguntas de seguridad y luego presionas.</translation>
    </message>
    <message>
        <source>A migraine</source>
        <translation>Una migraña</translation>
    </message>
    <message>
        <source>A headache</source>
        <translation>Un dolor de cabeza</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>How strong is the pain now?</source>
        <translation>¿Qué tan fuerte es el dolor ahora?</translation>
    </message>
    <message>
        <source>{what}, since {time}</source>
        <translation>{what}, desde {time}</translation>
    </message>
    <message>
        <source>It is noted as still going.</source>
        <translation>Está anotado que todavía sigue.</translation>
    </message>
    <message>
        <source>Press now</source>
        <translation>Presionar ahora</translation>
    </message>
    <message>
        <source>Press something else</source>
        <translation>Presionar otra cosa</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>Press again</source>
        <translation>Presionar otra vez</translation>
    </message>
    <message>
        <source>Rest a while</source>
        <translation>Descansar un rato</translation>
    </message>
    <message>
        <source>Stay where it is quiet and dark. Nothing here goes on by itself.</source>
        <translation>Quédate donde haya silencio y oscuridad. Aquí nada sigue por sí solo.</translation>
    </message>
    <message>
        <source>Back to the program</source>
        <translation>Volver al programa</translation>
    </message>
    <message>
        <source>What do you want to press?</source>
        <translation>¿Qué quieres presionar?</translation>
    </message>
    <message>
        <source>It is offered first the next time.</source>
        <translation>La próxima vez se ofrece primero.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>How strong is what troubles you now?</source>
        <translation>¿Qué tan fuerte es ahora lo que te molesta?</translation>
    </message>
    <message>
        <source>I have read it. Start</source>
        <translation>Lo he leído. Empezar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo hay más</translation>
    </message>
    <message>
        <source>0 is nothing at all, 10 the worst you can think of. You need not answer.</source>
        <translation>0 es nada en absoluto, 10 lo peor que puedas pensar. No hace falta que respondas.</translation>
    </message>
    <message>
        <source>Not sure? Ask first: {whom}</source>
        <translation>¿Tienes dudas? Pregunta antes: {whom}</translation>
    </message>
    <message>
        <source>It does not start just now.</source>
        <translation>Ahora mismo no empieza.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Back to {place}</source>
        <translation>Volver a {place}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Leave it in the bin</source>
        <translation>Dejar en la papelera</translation>
    </message>
</context>
<context>
    <name>BinPanel</name>
    <message>
        <source>Empty the bin now</source>
        <translation>Vaciar la papelera ahora</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>One deleted entry or session lies in the bin.</source>
        <translation>Hay una nota o sesión eliminada en la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted entries and sessions lie in the bin.</source>
        <translation>
            <numerusform>Hay %n nota o sesión eliminada en la papelera.</numerusform>
            <numerusform>Hay %n notas y sesiones eliminadas en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin was emptied.</source>
        <translation>La papelera se ha vaciado.</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Cuerpo entero</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Delante y detrás</translation>
    </message>
    <message>
        <source>{part} · {points}</source>
        <translation>{part} · {points}</translation>
    </message>
    <message>
        <source>points: {count}</source>
        <translation>puntos: {count}</translation>
    </message>
</context>
<context>
    <name>BodySection</name>
    <message>
        <source>Light</source>
        <translation>Muy claro</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Trigueño</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Moreno</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Choose the tone nearest to your own, so that the pictures look like you.</source>
        <translation>Elige el tono más parecido al tuyo, para que las imágenes se parezcan a ti.</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <source>A hand in this skin tone</source>
        <translation>Una mano con este tono de piel</translation>
    </message>
    <message>
        <source>The whole body</source>
        <translation>El cuerpo entero</translation>
    </message>
    <message>
        <source>Front and back, side by side</source>
        <translation>Delante y detrás, lado a lado</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Desde delante</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Desde detrás</translation>
    </message>
    <message>
        <source>From the left side</source>
        <translation>Desde el lado izquierdo</translation>
    </message>
    <message>
        <source>From the right side</source>
        <translation>Desde el lado derecho</translation>
    </message>
    <message>
        <source>Which way round</source>
        <translation>En qué sentido se ve</translation>
    </message>
    <message>
        <source>As someone facing you</source>
        <translation>Como alguien frente a ti</translation>
    </message>
    <message>
        <source>From the front, your left hand is on the right of the picture.</source>
        <translation>Desde delante, tu mano izquierda está a la derecha de la imagen.</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Como en un espejo</translation>
    </message>
    <message>
        <source>From the front, your left hand is on the left of the picture.</source>
        <translation>Desde delante, tu mano izquierda está a la izquierda de la imagen.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Some guides can show the point on your own hand or face. The camera goes on only when you ask for it, and no picture is kept or sent.</source>
        <translation>Algunas guías pueden mostrar el punto en tu propia mano o cara. La cámara se enciende solo cuando lo pides, y ninguna imagen se guarda ni se envía.</translation>
    </message>
    <message>
        <source>The camera may be used</source>
        <translation>Se puede usar la cámara</translation>
    </message>
</context>
<context>
    <name>BodyTurn</name>
    <message>
        <source>Body map</source>
        <translation>Mapa del cuerpo</translation>
    </message>
    <message>
        <source>Body map: {view}</source>
        <translation>Mapa del cuerpo: {view}</translation>
    </message>
    <message>
        <source>Body map: {view} and {other}</source>
        <translation>Mapa del cuerpo: {view} y {other}</translation>
    </message>
</context>
<context>
    <name>BoneWords</name>
    <message>
        <source>collarbone</source>
        <translation>clavícula</translation>
    </message>
    <message>
        <source>tip of the shoulder</source>
        <translation>punta del hombro</translation>
    </message>
    <message>
        <source>lower end of the breastbone</source>
        <translation>extremo inferior del esternón</translation>
    </message>
    <message>
        <source>ribs</source>
        <translation>costillas</translation>
    </message>
    <message>
        <source>edge of the ribs</source>
        <translation>borde de las costillas</translation>
    </message>
    <message>
        <source>tip of the lowest rib</source>
        <translation>punta de la costilla más baja</translation>
    </message>
    <message>
        <source>tips of the spine</source>
        <translation>puntas de la columna</translation>
    </message>
    <message>
        <source>bone at the base of the neck</source>
        <translation>hueso en la base del cuello</translation>
    </message>
    <message>
        <source>shoulder blade</source>
        <translation>omóplato</translation>
    </message>
    <message>
        <source>upper edge of the hip bone</source>
        <translation>borde superior del hueso de la cadera</translation>
    </message>
    <message>
        <source>dimple beside the sacrum</source>
        <translation>hoyuelo junto al sacro</translation>
    </message>
    <message>
        <source>sacrum and tailbone</source>
        <translation>sacro y coxis</translation>
    </message>
    <message>
        <source>upper edge of the pubic bone</source>
        <translation>borde superior del pubis</translation>
    </message>
    <message>
        <source>bony bump at the side of the hip</source>
        <translation>bulto de hueso al lado de la cadera</translation>
    </message>
    <message>
        <source>lower edge of the skull</source>
        <translation>borde inferior del cráneo</translation>
    </message>
    <message>
        <source>bone behind the ear</source>
        <translation>hueso detrás de la oreja</translation>
    </message>
    <message>
        <source>cheekbone</source>
        <translation>pómulo</translation>
    </message>
    <message>
        <source>edge of the jaw</source>
        <translation>borde de la mandíbula</translation>
    </message>
    <message>
        <source>bony bump on the outer side of the elbow</source>
        <translation>bulto de hueso en el lado externo del codo</translation>
    </message>
    <message>
        <source>bony bump on the inner side of the elbow</source>
        <translation>bulto de hueso en el lado interno del codo</translation>
    </message>
    <message>
        <source>tip of the elbow</source>
        <translation>punta del codo</translation>
    </message>
    <message>
        <source>elbow crease</source>
        <translation>pliegue del codo</translation>
    </message>
    <message>
        <source>firm cord in the elbow crease</source>
        <translation>tendón firme en el pliegue del codo</translation>
    </message>
    <message>
        <source>the two cords of the wrist</source>
        <translation>los dos tendones de la muñeca</translation>
    </message>
    <message>
        <source>wrist crease</source>
        <translation>pliegue de la muñeca</translation>
    </message>
    <message>
        <source>crease on the back of the wrist</source>
        <translation>pliegue en el dorso de la muñeca</translation>
    </message>
    <message>
        <source>wrist bone on the thumb side</source>
        <translation>hueso de la muñeca del lado del pulgar</translation>
    </message>
    <message>
        <source>wrist bone on the little-finger side</source>
        <translation>hueso de la muñeca del lado del meñique</translation>
    </message>
    <message>
        <source>small round bone at the heel of the hand</source>
        <translation>hueso pequeño y redondo en el talón de la mano</translation>
    </message>
    <message>
        <source>knuckles</source>
        <translation>nudillos</translation>
    </message>
    <message>
        <source>web between the fingers</source>
        <translation>piel entre los dedos de la mano</translation>
    </message>
    <message>
        <source>kneecap</source>
        <translation>rótula</translation>
    </message>
    <message>
        <source>knee crease</source>
        <translation>pliegue de la rodilla</translation>
    </message>
    <message>
        <source>bump at the top of the shin</source>
        <translation>bulto en lo alto de la espinilla</translation>
    </message>
    <message>
        <source>front edge of the shin bone</source>
        <translation>borde delantero de la espinilla</translation>
    </message>
    <message>
        <source>bony bump below the outer knee</source>
        <translation>bulto de hueso debajo de la parte externa de la rodilla</translation>
    </message>
    <message>
        <source>outer ankle bone</source>
        <translation>hueso externo del tobillo</translation>
    </message>
    <message>
        <source>inner ankle bone</source>
        <translation>hueso interno del tobillo</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>tendón de Aquiles</translation>
    </message>
    <message>
        <source>bump on the outer edge of the foot</source>
        <translation>bulto en el borde externo del pie</translation>
    </message>
    <message>
        <source>bony bump on the inner edge of the foot</source>
        <translation>bulto de hueso en el borde interno del pie</translation>
    </message>
    <message>
        <source>web between the toes</source>
        <translation>piel entre los dedos del pie</translation>
    </message>
</context>
<context>
    <name>BonesLayer</name>
    <message>
        <source>Bones and cords</source>
        <translation>Huesos y tendones</translation>
    </message>
    <message>
        <source>Hide bones and cords (B)</source>
        <translation>Ocultar huesos y tendones (B)</translation>
    </message>
    <message>
        <source>Show bones and cords (B)</source>
        <translation>Mostrar huesos y tendones (B)</translation>
    </message>
    <message>
        <source>In the picture: {names}.</source>
        <translation>En la imagen: {names}.</translation>
    </message>
</context>
<context>
    <name>BusNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>CalmCalendar</name>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>{point} on your hand</source>
        <translation>{point} en tu mano</translation>
    </message>
    <message>
        <source>{point} on your face</source>
        <translation>{point} en tu cara</translation>
    </message>
    <message>
        <source>My left hand</source>
        <translation>Mi mano izquierda</translation>
    </message>
    <message>
        <source>My right hand</source>
        <translation>Mi mano derecha</translation>
    </message>
    <message>
        <source>Which hand you show</source>
        <translation>Qué mano muestras</translation>
    </message>
    <message>
        <source>The camera&apos;s picture, as in a mirror</source>
        <translation>La imagen de la cámara, como en un espejo</translation>
    </message>
    <message>
        <source>The disc shows where the point lies in nine of ten tries, on rendered hands and faces. Press around inside it until you find the tender or achy spot. No picture is kept or sent.</source>
        <translation>El disco muestra dónde está el punto en nueve de diez intentos, en manos y caras generadas por ordenador. Presiona alrededor, dentro del disco, hasta encontrar el lugar sensible o dolorido. Ninguna imagen se guarda ni se envía.</translation>
    </message>
    <message>
        <source>Switch the camera on</source>
        <translation>Encender la cámara</translation>
    </message>
    <message>
        <source>Back to the guide</source>
        <translation>Volver a la guía</translation>
    </message>
    <message>
        <source>This point is not for you today, so it is not looked for.</source>
        <translation>Este punto no es para ti hoy, así que no se busca.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>La cámara está apagada.</translation>
    </message>
    <message>
        <source>● The camera is on</source>
        <translation>● La cámara está encendida</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>Apagar la cámara</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>It lies inside the disc. Feel there for the tender or achy spot.</source>
        <translation>Está dentro del disco. Busca ahí con el dedo el lugar sensible o dolorido.</translation>
    </message>
    <message>
        <source>Hold your hand in front of the camera.</source>
        <translation>Pon la mano delante de la cámara.</translation>
    </message>
    <message>
        <source>That is your other hand, or its other face. Turn it.</source>
        <translation>Esa es tu otra mano, o su otra cara. Gírala.</translation>
    </message>
    <message>
        <source>Turn the back of your hand to me.</source>
        <translation>Gira hacia mí el dorso de la mano.</translation>
    </message>
    <message>
        <source>Turn your palm to me.</source>
        <translation>Gira hacia mí la palma.</translation>
    </message>
    <message>
        <source>Open your fingers.</source>
        <translation>Abre los dedos.</translation>
    </message>
    <message>
        <source>Show me your wrist and some of your forearm.</source>
        <translation>Muéstrame la muñeca y parte del antebrazo.</translation>
    </message>
    <message>
        <source>Come closer to the camera.</source>
        <translation>Acércate más a la cámara.</translation>
    </message>
    <message>
        <source>Look into the camera.</source>
        <translation>Mira a la cámara.</translation>
    </message>
    <message>
        <source>Turn your face to me.</source>
        <translation>Gira la cara hacia mí.</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again, or close what else uses it.</source>
        <translation>La cámara ya no está. Conéctala otra vez o cierra lo que la esté usando.</translation>
    </message>
    <message>
        <source>The camera went off because you looked elsewhere.</source>
        <translation>La cámara se apagó porque miraste a otra parte.</translation>
    </message>
</context>
<context>
    <name>CareContactCard</name>
    <message>
        <source>Your care team</source>
        <translation>Tu equipo médico</translation>
    </message>
    <message>
        <source>Ask your own care team. You can keep their number in Settings.</source>
        <translation>Pregunta a tu propio equipo médico. Puedes guardar su número en Ajustes.</translation>
    </message>
</context>
<context>
    <name>CareContactFields</name>
    <message>
        <source>Who to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Ward, doctor or midwife</source>
        <translation>Planta del hospital, médico o médica, o matrona</translation>
    </message>
    <message>
        <source>This telephone number cannot be dialled. Use digits, +, spaces and -.</source>
        <translation>Este número de teléfono no se puede marcar. Usa cifras, +, espacios y -.</translation>
    </message>
</context>
<context>
    <name>CareContactForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Shown where help is needed. It stays on this computer.</source>
        <translation>Se muestra donde hace falta ayuda. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Your care team</source>
        <translation>Tu equipo médico</translation>
    </message>
</context>
<context>
    <name>CautionList</name>
    <message>
        <source>{caution} (Our own caution.)</source>
        <translation>{caution} (Precaución nuestra.)</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
</context>
<context>
    <name>CitationWords</name>
    <message>
        <source>Guideline</source>
        <translation>Guía clínica</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Review of studies</source>
        <translation>Revisión de estudios</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Folleto</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Obra de consulta</translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation>Nuestro criterio</translation>
    </message>
    <message>
        <source>No address: {reason}</source>
        <translation>Sin dirección: {reason}</translation>
    </message>
    <message>
        <source>Not read by us.</source>
        <translation>No lo hemos leído.</translation>
    </message>
    <message>
        <source>Read in {month}.</source>
        <translation>Leído en {month}.</translation>
    </message>
    <message>
        <source>Read in part in {month}.</source>
        <translation>Leído en parte en {month}.</translation>
    </message>
    <message>
        <source>Only the abstract was read, in {month}.</source>
        <translation>Solo se leyó el resumen, en {month}.</translation>
    </message>
    <message>
        <source>Read on a page that retells it, in {month}.</source>
        <translation>Leído en una página que lo cuenta, en {month}.</translation>
    </message>
    <message>
        <source>{read} Not yet read a second time.</source>
        <translation>{read} Todavía no se ha leído por segunda vez.</translation>
    </message>
    <message>
        <source>{read} Read a second time in {month}.</source>
        <translation>{read} Leído por segunda vez en {month}.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>Vaciar este campo</translation>
    </message>
</context>
<context>
    <name>ClosedReminders</name>
    <message>
        <source>Your records have a passphrase, so nobody can read your plans while they are closed.</source>
        <translation>Tus registros tienen una frase de contraseña, así que nadie puede leer tus planes mientras están cerrados.</translation>
    </message>
    <message>
        <source>AcuCoach reminders</source>
        <translation>Recordatorios de AcuCoach</translation>
    </message>
    <message>
        <source>This could not be changed ({why}). Check the permissions of your folder for programs that start by themselves.</source>
        <translation>No se pudo cambiar ({why}). Revisa los permisos de tu carpeta de programas que se abren solos.</translation>
    </message>
</context>
<context>
    <name>CoachScreen</name>
    <message>
        <source>It takes {time} and runs by itself.</source>
        <translation>Dura {time} y avanza por sí sola.</translation>
    </message>
    <message>
        <source>Lighter from now on.</source>
        <translation>Más suave a partir de ahora.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Seguimos.</translation>
    </message>
    <message>
        <source>Ease off. Let go for a moment.</source>
        <translation>Afloja. Suelta un momento.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>It starts once the questions are answered.</source>
        <translation>Empieza cuando las preguntas estén respondidas.</translation>
    </message>
    <message>
        <source>It waits until the questions are answered.</source>
        <translation>Espera hasta que las preguntas estén respondidas.</translation>
    </message>
    <message>
        <source>It can go on now.</source>
        <translation>Ahora puede seguir.</translation>
    </message>
    <message>
        <source>This session cannot be saved just now; AcuCoach keeps trying. {why}</source>
        <translation>Esta sesión no se puede guardar ahora mismo; AcuCoach lo sigue intentando. {why}</translation>
    </message>
    <message>
        <source>This session is saved now.</source>
        <translation>Esta sesión ya está guardada.</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Ya está guardado.</translation>
    </message>
    <message>
        <source>Stopped. What you did is kept.</source>
        <translation>Parado. Lo que hiciste se guarda.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>CoachWords</name>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mano izquierda</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Mano derecha</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>Brazo izquierdo</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>Brazo derecho</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Pie izquierdo</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Pie derecho</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Pierna izquierda</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Pierna derecha</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>your {side}</source>
        <translation>tu {side}</translation>
    </message>
    <message>
        <source>your left thumb presses</source>
        <translation>presiona tu pulgar izquierdo</translation>
    </message>
    <message>
        <source>your right thumb presses</source>
        <translation>presiona tu pulgar derecho</translation>
    </message>
    <message>
        <source>your left hand presses</source>
        <translation>presiona tu mano izquierda</translation>
    </message>
    <message>
        <source>your right hand presses</source>
        <translation>presiona tu mano derecha</translation>
    </message>
    <message>
        <source>left on this hand</source>
        <translation>quedan en esta mano</translation>
    </message>
    <message>
        <source>left on this foot</source>
        <translation>quedan en este pie</translation>
    </message>
    <message>
        <source>left on this side</source>
        <translation>quedan en este lado</translation>
    </message>
    <message>
        <source>left here</source>
        <translation>quedan aquí</translation>
    </message>
    <message>
        <source>Skip this place</source>
        <translation>Saltar este lugar</translation>
    </message>
    <message>
        <source>Skip this hand</source>
        <translation>Saltar esta mano</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Saltar este lado</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Rest a while</source>
        <translation>Descansa un rato</translation>
    </message>
    <message>
        <source>Cold pack, in a thin towel</source>
        <translation>Compresa fría, en una toalla fina</translation>
    </message>
    <message>
        <source>{movement}, {tool}</source>
        <translation>{movement}, {tool}</translation>
    </message>
    <message>
        <source>{movement}, {pace}</source>
        <translation>{movement}, {pace}</translation>
    </message>
    <message>
        <source>Firm is right. An ache is fine, pain is not.</source>
        <translation>Firme está bien. Una molestia sorda está bien, el dolor no.</translation>
    </message>
    <message>
        <source>Lightly. It must not hurt.</source>
        <translation>Suave. No debe doler.</translation>
    </message>
    <message>
        <source>As light as a feather.</source>
        <translation>Ligero como una pluma.</translation>
    </message>
    <message>
        <source>Take it off if it burns or goes numb.</source>
        <translation>Quítala si quema o si la zona se duerme.</translation>
    </message>
    <message>
        <source>Stay as you are. Nothing to do.</source>
        <translation>Quédate como estás. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>about {time} left in all</source>
        <translation>quedan unos {time} en total</translation>
    </message>
    <message>
        <source>less than a minute left in all</source>
        <translation>queda menos de un minuto en total</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Parte {number} de {count}</translation>
    </message>
    <message>
        <source>Breathe in …</source>
        <translation>Toma aire …</translation>
    </message>
    <message>
        <source>… and slowly out</source>
        <translation>… y suéltalo despacio</translation>
    </message>
    <message>
        <source>Then it is done</source>
        <translation>Después se acaba</translation>
    </message>
    <message>
        <source>Next: rest</source>
        <translation>Después: descanso</translation>
    </message>
    <message>
        <source>Next: the cold pack</source>
        <translation>Después: la compresa fría</translation>
    </message>
    <message>
        <source>Next: {place}, by itself</source>
        <translation>Después: {place}, por sí solo</translation>
    </message>
    <message>
        <source>Next: {name}, {place}</source>
        <translation>Después: {name}, {place}</translation>
    </message>
    <message>
        <source>Get ready. {name}. {place}.</source>
        <translation>Prepárate. {name}. {place}.</translation>
    </message>
    <message>
        <source>{place}. Begin.</source>
        <translation>{place}. Empieza.</translation>
    </message>
    <message>
        <source>Now the other way round.</source>
        <translation>Ahora en el otro sentido.</translation>
    </message>
    <message>
        <source>Half way.</source>
        <translation>Vas por la mitad.</translation>
    </message>
    <message>
        <source>If it has eased, press a little more. Never to pain.</source>
        <translation>Si se ha aliviado, presiona un poco más. Nunca hasta que duela.</translation>
    </message>
    <message>
        <source>Ten seconds.</source>
        <translation>Diez segundos.</translation>
    </message>
    <message>
        <source>Let go slowly.</source>
        <translation>Suelta despacio.</translation>
    </message>
    <message>
        <source>Change hands.</source>
        <translation>Cambia de mano.</translation>
    </message>
    <message>
        <source>Change sides. {place}.</source>
        <translation>Cambia de lado. {place}.</translation>
    </message>
    <message>
        <source>Next: {name}. {place}.</source>
        <translation>Después: {name}. {place}.</translation>
    </message>
    <message>
        <source>Rest a while.</source>
        <translation>Descansa un rato.</translation>
    </message>
    <message>
        <source>Now the cold pack, in a thin towel.</source>
        <translation>Ahora la compresa fría, en una toalla fina.</translation>
    </message>
    <message>
        <source>An ache is fine, pain is not. If you feel dizzy or numb, stop.</source>
        <translation>Una molestia sorda está bien, el dolor no. Si notas mareo o adormecimiento, para.</translation>
    </message>
    <message>
        <source>Done. Let go.</source>
        <translation>Listo. Suelta.</translation>
    </message>
    <message>
        <source>You pressed: left {left}, right {right}.</source>
        <translation>Presionaste: izquierda {left}, derecha {right}.</translation>
    </message>
    <message>
        <source>You pressed for {time}.</source>
        <translation>Presionaste durante {time}.</translation>
    </message>
    <message>
        <source>Circles, counter-clockwise</source>
        <translation>Círculos, en sentido contrario a las agujas del reloj</translation>
    </message>
    <message>
        <source>Circles, clockwise</source>
        <translation>Círculos, en el sentido de las agujas del reloj</translation>
    </message>
    <message>
        <source>Press until you just feel it, and wait</source>
        <translation>Presiona hasta que apenas lo notes, y espera</translation>
    </message>
    <message>
        <source>one a second</source>
        <translation>uno por segundo</translation>
    </message>
    <message>
        <source>one every two seconds</source>
        <translation>uno cada dos segundos</translation>
    </message>
    <message>
        <source>one every three seconds</source>
        <translation>uno cada tres segundos</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} por minuto</translation>
    </message>
</context>
<context>
    <name>ComplaintsPanel</name>
    <message>
        <source>What bothers you</source>
        <translation>Lo que te molesta</translation>
    </message>
    <message>
        <source>What bothers you?</source>
        <translation>¿Qué te molesta?</translation>
    </message>
    <message>
        <source>Pick one, or touch a place on the body.</source>
        <translation>Elige una molestia, o toca un lugar del cuerpo.</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>Todas las molestias</translation>
    </message>
    <message>
        <source>no points in the guides</source>
        <translation>ningún punto en las guías</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>Where is it most?</source>
        <translation>¿Dónde es más fuerte?</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Traditionally used for it. The ones named first are the most usual.</source>
        <translation>Se usan tradicionalmente para esto. Los que se nombran primero son los más habituales.</translation>
    </message>
    <message>
        <source>{place} · also called {name}</source>
        <translation>{place} · también llamado {name}</translation>
    </message>
    <message>
        <source>Found for “{text}”</source>
        <translation>Encontrado para «{text}»</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nada encontrado para «{text}»</translation>
    </message>
    <message>
        <source>That names a level of the spine, not a point.</source>
        <translation>Eso nombra una altura de la columna, no un punto.</translation>
    </message>
    <message>
        <source>Old and new books count this point in two ways. Which one do you mean?</source>
        <translation>Los libros antiguos y los nuevos numeran este punto de dos maneras. ¿Cuál quieres decir?</translation>
    </message>
    <message>
        <source>Books of different countries mean different points by this. Which one does yours mean?</source>
        <translation>Los libros de distintos países llaman así a puntos distintos. ¿A cuál se refiere el tuyo?</translation>
    </message>
    <message>
        <source>Nothing is spelt like that. Did you mean one of these?</source>
        <translation>Nada se escribe así. ¿Querías decir uno de estos?</translation>
    </message>
    <message>
        <source>Some of your words are not known here. This is what fits best.</source>
        <translation>Algunas de tus palabras no se conocen aquí. Esto es lo que mejor encaja.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} encontradas</translation>
    </message>
    <message>
        <source>This program does not know that word. Try a complaint (headache), a place on the body (knee) or a point (LI4, Hegu).</source>
        <translation>Este programa no conoce esa palabra. Prueba con una molestia (dolor de cabeza), un lugar del cuerpo (rodilla) o un punto (LI4, Hegu).</translation>
    </message>
    <message>
        <source>Is it new, severe or worrying? Then ask a doctor first. In an emergency call your emergency number.</source>
        <translation>¿Es nuevo, fuerte o te preocupa? Entonces pregunta antes a un médico o médica. En una emergencia, llama al número de emergencias.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Place on the body</source>
        <translation>Lugar del cuerpo</translation>
    </message>
    <message>
        <source>Meridian</source>
        <translation>Meridiano</translation>
    </message>
    <message>
        <source>Word explained</source>
        <translation>Palabra explicada</translation>
    </message>
    <message>
        <source>Page to read</source>
        <translation>Página para leer</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Where sources disagree</source>
        <translation>Donde las fuentes no coinciden</translation>
    </message>
    <message>
        <source>Another: {what}</source>
        <translation>Otra: {what}</translation>
    </message>
    <message>
        <source>One source: {what}</source>
        <translation>Una fuente: {what}</translation>
    </message>
    <message>
        <source>This program: {what}</source>
        <translation>Este programa: {what}</translation>
    </message>
</context>
<context>
    <name>ControlPrompts</name>
    <message>
        <source>A number to compare with: how is it now, without a session?</source>
        <translation>Un número para comparar: ¿cómo está ahora, sin sesión?</translation>
    </message>
    <message>
        <source>Half an hour later, to compare: how is it now?</source>
        <translation>Media hora después, para comparar: ¿cómo está ahora?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>How strong is it now?</source>
        <translation>¿Qué tan fuerte es ahora?</translation>
    </message>
    <message>
        <source>This is asked without a session on purpose. Pain changes by itself; only against such numbers can those after a session be read.</source>
        <translation>Esto se pregunta a propósito sin sesión. El dolor cambia por sí solo; solo al lado de estos números se pueden entender los de después de una sesión.</translation>
    </message>
</context>
<context>
    <name>CourseForm</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Veces al día</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>It has a last day</source>
        <translation>Tiene un último día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>En estos días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Remind me at</source>
        <translation>Recordármelo a las</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Guardar plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No reminder comes at {times}: your quiet hours are {first} to {last}. Choose another time, or change the quiet hours in Settings.</source>
        <translation>No llega ningún recordatorio a las {times}: tus horas de silencio son de {first} a {last}. Elige otra hora, o cambia las horas de silencio en Ajustes.</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a las</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Hora del recordatorio</translation>
    </message>
    <message>
        <source>Tick the box before it first.</source>
        <translation>Marca primero la casilla que tiene delante.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Elige al menos un día de la semana.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation>El último día está antes del primero. Elige uno posterior.</translation>
    </message>
</context>
<context>
    <name>DarkStay</name>
    <message>
        <source>The screen stays dark until you close the program. It could not be saved for the next start: is the disk full?</source>
        <translation>La pantalla sigue oscura hasta que cierres el programa. No se ha podido guardar para el próximo inicio: ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>The screen stays dark after an attack.</source>
        <translation>Después de un ataque, la pantalla sigue oscura.</translation>
    </message>
    <message>
        <source>Light again</source>
        <translation>Volver a claro</translation>
    </message>
    <message>
        <source>This could not be saved: the next start may be dark. Is the disk full?</source>
        <translation>No se ha podido guardar: el próximo inicio puede ser oscuro. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Nothing is written down for this day.</source>
        <translation>No hay nada escrito para este día.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>began {time}</source>
        <translation>empezó: {time}</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>terminó: {time}</translation>
    </message>
    <message>
        <source>still going</source>
        <translation>todavía sigue</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Cambiar: {what}</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} de 10</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
</context>
<context>
    <name>DayMeasures</name>
    <message>
        <source>Sleep, steps and the like</source>
        <translation>Sueño, pasos y cosas así</translation>
    </message>
    <message>
        <source>Something else you count</source>
        <translation>Otra cosa que cuentas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>{name}: write a number, such as 7.5.</source>
        <translation>{name}: escribe un número, por ejemplo 7,5.</translation>
    </message>
    <message>
        <source>{name}: kept.</source>
        <translation>{name}: guardado.</translation>
    </message>
</context>
<context>
    <name>DaysChart</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Strongest rating</source>
        <translation>Número más alto</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>nothing felt</source>
        <translation>no se notó nada</translation>
    </message>
    <message>
        <source>still going, no number</source>
        <translation>todavía sigue, sin número</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
    </message>
</context>
<context>
    <name>DiaryScreen</name>
    <message>
        <source>Add an earlier entry</source>
        <translation>Añadir una nota anterior</translation>
    </message>
    <message>
        <source>Search the diary</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Mostrar el mes</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>No pain that day</source>
        <translation>Sin dolor ese día</translation>
    </message>
    <message>
        <source>Still going</source>
        <translation>Todavía sigue</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 nota</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote “no pain”, and there is a number above 0. The number counts.</source>
        <translation>Escribiste «sin dolor», y hay un número por encima de 0. Cuenta el número.</translation>
    </message>
    <message>
        <source>How was the day as a whole? A day without an answer counts as not written.</source>
        <translation>¿Cómo fue el día en conjunto? Un día sin respuesta cuenta como no escrito.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Mostrar la semana</translation>
    </message>
    <message>
        <source>Taken back: {count} changes. Ctrl+Shift+Z does the last one again.</source>
        <translation>{count} cambios deshechos. Ctrl+Shift+Z hace otra vez el último.</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Shift+Z does it again.</source>
        <translation>Deshecho. Ctrl+Shift+Z lo hace otra vez.</translation>
    </message>
</context>
<context>
    <name>DiarySection</name>
    <message>
        <source>What you write down before this time counts to the day before, so that a bad night is not cut in two. Nothing you wrote is changed.</source>
        <translation>Lo que escribes antes de esta hora cuenta para el día anterior, para que una mala noche no quede partida en dos. Nada de lo que escribiste cambia.</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>Un día empieza a las</translation>
    </message>
</context>
<context>
    <name>DiaryWords</name>
    <message>
        <source>Pressing</source>
        <translation>Opresivo</translation>
    </message>
    <message>
        <source>Throbbing</source>
        <translation>Pulsátil</translation>
    </message>
    <message>
        <source>Stabbing</source>
        <translation>Punzante</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Ardiente</translation>
    </message>
    <message>
        <source>Aching</source>
        <translation>Sordo</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Tirante</translation>
    </message>
    <message>
        <source>Cramping</source>
        <translation>Como un calambre</translation>
    </message>
    <message>
        <source>Tingling</source>
        <translation>Hormigueo</translation>
    </message>
    <message>
        <source>Numb</source>
        <translation>Adormecido</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Eléctrico</translation>
    </message>
    <message>
        <source>Stiff</source>
        <translation>Rígido</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Aura</source>
        <translation>Aura</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Náuseas</translation>
    </message>
    <message>
        <source>Light hurts</source>
        <translation>La luz molesta</translation>
    </message>
    <message>
        <source>Noise hurts</source>
        <translation>El ruido molesta</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>Mal sueño</translation>
    </message>
    <message>
        <source>Screen work</source>
        <translation>Trabajo con pantalla</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Draught or stale air</source>
        <translation>Corriente de aire o aire cargado</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>El tiempo</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Missed meal</source>
        <translation>Comida saltada</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo menstrual</translation>
    </message>
    <message>
        <source>Exertion</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Bright light</source>
        <translation>Luz fuerte</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>Olor</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation>Habitación oscura</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>A walk</source>
        <translation>Un paseo</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Coffee or tea</source>
        <translation>Café o té</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>I do not know the kind</source>
        <translation>No sé de qué tipo</translation>
    </message>
    <message>
        <source>Paracetamol (acetaminophen)</source>
        <translation>Paracetamol (acetaminofén)</translation>
    </message>
    <message>
        <source>Ibuprofen, aspirin and the like</source>
        <translation>Ibuprofeno, aspirina y similares</translation>
    </message>
    <message>
        <source>Triptan</source>
        <translation>Triptán</translation>
    </message>
    <message>
        <source>Ergotamine</source>
        <translation>Ergotamina</translation>
    </message>
    <message>
        <source>Opioid</source>
        <translation>Opioide</translation>
    </message>
    <message>
        <source>Several substances in one</source>
        <translation>Varias sustancias en una</translation>
    </message>
    <message>
        <source>Taken to prevent</source>
        <translation>Tomado para prevenir</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Choose a number or write a note first.</source>
        <translation>Elige primero un número o escribe una nota.</translation>
    </message>
    <message>
        <source>That time is not clear.</source>
        <translation>Esa hora no está clara.</translation>
    </message>
    <message>
        <source>That year is too far away.</source>
        <translation>Ese año está demasiado lejos.</translation>
    </message>
    <message>
        <source>Pain is a whole number from 0 to 10.</source>
        <translation>El dolor es un número entero de 0 a 10.</translation>
    </message>
    <message>
        <source>It cannot have begun after the time of the entry. Correct one of the two.</source>
        <translation>No puede haber empezado después de la hora de la nota. Corrige una de las dos.</translation>
    </message>
    <message>
        <source>It cannot have ended before it began. Correct one of the two.</source>
        <translation>No puede haber terminado antes de empezar. Corrige una de las dos.</translation>
    </message>
    <message>
        <source>It has either ended or is still going.</source>
        <translation>O ha terminado o todavía sigue.</translation>
    </message>
    <message>
        <source>There is room for 200 places in one entry.</source>
        <translation>Hay sitio para 200 lugares en una nota.</translation>
    </message>
    <message>
        <source>There is room for 100 words or medicines of a kind.</source>
        <translation>Hay sitio para 100 palabras o medicamentos de cada tipo.</translation>
    </message>
    <message>
        <source>One of the places is off the body. Draw it again.</source>
        <translation>Uno de los lugares está fuera del cuerpo. Dibújalo otra vez.</translation>
    </message>
    <message>
        <source>One of the places has no size. Draw it again.</source>
        <translation>Uno de los lugares no tiene tamaño. Dibújalo otra vez.</translation>
    </message>
    <message>
        <source>Names and own words may have up to 200 characters.</source>
        <translation>Los nombres y las palabras propias pueden tener hasta 200 caracteres.</translation>
    </message>
    <message>
        <source>That time is still to come. Did you mean yesterday?</source>
        <translation>Esa hora todavía no ha llegado. ¿Querías decir ayer?</translation>
    </message>
    <message>
        <source>An answer is outside its range.</source>
        <translation>Una respuesta está fuera de sus límites.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
    <message>
        <source>Deleted. It stays in the bin for 30 days.</source>
        <translation>Eliminado. Se queda en la papelera 30 días.</translation>
    </message>
    <message>
        <source>Back in the diary.</source>
        <translation>Otra vez en el diario.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>The strongest day was {day}: {value} of 10.</source>
        <translation>El día más fuerte fue {day}: {value} de 10.</translation>
    </message>
    <message>
        <source>The strongest days were {days}: {value} of 10.</source>
        <translation>Los días más fuertes fueron {days}: {value} de 10.</translation>
    </message>
    <message>
        <source>The strongest rating was {value} of 10, on {count} days.</source>
        <translation>El valor más alto fue {value} de 10, en {count} días.</translation>
    </message>
</context>
<context>
    <name>DoseWords</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{low}–{high} s</source>
        <translation>{low}–{high} s</translation>
    </message>
    <message>
        <source>{low} s–{high} min</source>
        <translation>{low} s–{high} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} min</translation>
    </message>
    <message>
        <source>{length} each side</source>
        <translation>{length} por lado</translation>
    </message>
    <message>
        <source>{length}, left only</source>
        <translation>{length}, solo a la izquierda</translation>
    </message>
    <message>
        <source>{length}, right only</source>
        <translation>{length}, solo a la derecha</translation>
    </message>
    <message>
        <source>{length}</source>
        <translation>{length}</translation>
    </message>
</context>
<context>
    <name>DurationWords</name>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>What you began stays. Its time is now {time}; Cancel sets it back.</source>
        <translation>Lo que empezaste se queda. Su hora es ahora {time}; Cancelar la deja como antes.</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>Cambiar esta nota</translation>
    </message>
    <message>
        <source>Write the medicine&apos;s name, or take its line away.</source>
        <translation>Escribe el nombre del medicamento, o quita su línea.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>No complaint: only a note</source>
        <translation>Sin molestia: solo un apunte</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>¿Qué tan fuerte es?</translation>
    </message>
    <message>
        <source>What may have set it off?</source>
        <translation>¿Qué pudo provocarlo?</translation>
    </message>
    <message>
        <source>Anything else? (optional)</source>
        <translation>¿Algo más? (opcional)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Tick “{box}” first.</source>
        <translation>Marca primero «{box}».</translation>
    </message>
    <message>
        <source>Time of this entry</source>
        <translation>Hora de esta nota</translation>
    </message>
    <message>
        <source>It began at</source>
        <translation>Empezó a las</translation>
    </message>
    <message>
        <source>It ended at</source>
        <translation>Terminó a las</translation>
    </message>
    <message>
        <source>It is still going</source>
        <translation>Todavía sigue</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Comienzo y final</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>¿Cómo se siente?</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tus propias palabras</translation>
    </message>
    <message>
        <source>Add a word of your own and press Enter</source>
        <translation>Añade una palabra tuya y pulsa Intro</translation>
    </message>
    <message>
        <source>Add a word of your own</source>
        <translation>Añade una palabra tuya</translation>
    </message>
    <message>
        <source>Medicines taken</source>
        <translation>Medicamentos tomados</translation>
    </message>
    <message>
        <source>What else was done</source>
        <translation>Qué más se hizo</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>¿Cómo está ahora?</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>¿Cómo estuvo?</translation>
    </message>
    <message>
        <source>Time: {time}. Change it.</source>
        <translation>Hora: {time}. Cambiarla.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A look at your records found that part of their file is damaged. Nothing was changed. Go back to a backup now, so that nothing more is lost.</source>
        <translation>Al revisar tus registros se vio que parte de su archivo está dañada. No se cambió nada. Vuelve ahora a una copia de seguridad, para que no se pierda nada más.</translation>
    </message>
    <message>
        <source>The language {language} is not among those the program speaks ({names}); choose one of them with --lang.</source>
        <translation>El idioma {language} no está entre los que habla el programa ({names}); elige uno de ellos con --lang.</translation>
    </message>
    <message>
        <source>--column {pair} is not clear; write --column FIELD=NAME with one of these: {names}.</source>
        <translation>--column {pair} no está claro; escribe --column FIELD=NAME con uno de estos: {names}.</translation>
    </message>
    <message>
        <source>--name {pair} is not clear; write --name Head=headache.</source>
        <translation>--name {pair} no está claro; escribe --name Head=headache.</translation>
    </message>
    <message>
        <source>--word {pair} is not clear; write --word Moderate=5.</source>
        <translation>--word {pair} no está claro; escribe --word Moderate=5.</translation>
    </message>
    <message>
        <source>The file {file} is damaged; install AcuCoach again.</source>
        <translation>El archivo {file} está dañado; instala AcuCoach otra vez.</translation>
    </message>
    <message>
        <source>features or plates are no tables</source>
        <translation>features o plates no son tablas</translation>
    </message>
    <message>
        <source>The file {file} is missing or damaged; install AcuCoach again.</source>
        <translation>El archivo {file} falta o está dañado; instala AcuCoach otra vez.</translation>
    </message>
    <message>
        <source>The figure index {path} cannot be read; install AcuCoach again.</source>
        <translation>El índice de figuras {path} no se puede leer; instala AcuCoach otra vez.</translation>
    </message>
    <message>
        <source>The figure index {path} is damaged; install AcuCoach again.</source>
        <translation>El índice de figuras {path} está dañado; instala AcuCoach otra vez.</translation>
    </message>
    <message>
        <source>The figure index {value} is damaged; install AcuCoach again.</source>
        <translation>El índice de figuras {value} está dañado; instala AcuCoach otra vez.</translation>
    </message>
    <message>
        <source>The picture index {path} is damaged; install AcuCoach again.</source>
        <translation>El índice de imágenes {path} está dañado; instala AcuCoach otra vez.</translation>
    </message>
    <message>
        <source>The picture index {path} cannot be read; install AcuCoach again.</source>
        <translation>El índice de imágenes {path} no se puede leer; instala AcuCoach otra vez.</translation>
    </message>
    <message>
        <source>The picture index {value} is damaged ({why}); install AcuCoach again.</source>
        <translation>El índice de imágenes {value} está dañado ({why}); instala AcuCoach otra vez.</translation>
    </message>
    <message>
        <source>The file {value} is damaged; install AcuCoach again.</source>
        <translation>El archivo {value} está dañado; instala AcuCoach otra vez.</translation>
    </message>
    <message>
        <source>The index {path} cannot be read; install AcuCoach again.</source>
        <translation>El índice {path} no se puede leer; instala AcuCoach otra vez.</translation>
    </message>
    <message>
        <source>The index {path} is damaged; install AcuCoach again.</source>
        <translation>El índice {path} está dañado; instala AcuCoach otra vez.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); start AcuCoach from a desktop session.</source>
        <translation>No hay ninguna pantalla donde abrir una ventana (ni DISPLAY ni WAYLAND_DISPLAY están definidas); inicia AcuCoach desde una sesión de escritorio.</translation>
    </message>
    <message>
        <source>The display {display} does not answer; start AcuCoach from a desktop session or correct DISPLAY.</source>
        <translation>La pantalla {display} no responde; inicia AcuCoach desde una sesión de escritorio o corrige DISPLAY.</translation>
    </message>
    <message>
        <source>There is a folder where AcuCoach keeps its lock: {file}. Move that folder away, then try again.</source>
        <translation>Hay una carpeta donde AcuCoach guarda su bloqueo: {file}. Mueve esa carpeta a otro lugar e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>a moment needs its offset from UTC</source>
        <translation>un momento necesita su diferencia con UTC</translation>
    </message>
    <message>
        <source>it is no offset from UTC</source>
        <translation>no es una diferencia con UTC</translation>
    </message>
    <message>
        <source>The routine needs a name.</source>
        <translation>La rutina necesita un nombre.</translation>
    </message>
    <message>
        <source>The name may have {longest_title} letters.</source>
        <translation>El nombre puede tener {longest_title} letras.</translation>
    </message>
    <message>
        <source>The routine needs at least one step.</source>
        <translation>La rutina necesita al menos un paso.</translation>
    </message>
    <message>
        <source>A routine may have {most_steps} steps.</source>
        <translation>Una rutina puede tener {most_steps} pasos.</translation>
    </message>
    <message>
        <source>A step may have 1 to {most_rounds} rounds.</source>
        <translation>Un paso puede tener de 1 a {most_rounds} rondas.</translation>
    </message>
    <message>
        <source>A step may have up to 180 movements a minute.</source>
        <translation>Un paso puede tener hasta 180 movimientos por minuto.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Di qué hay que hacer.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Elige al menos un día de la semana.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día está antes del primero.</translation>
    </message>
    <message>
        <source>a spread needs at least one number</source>
        <translation>una dispersión necesita al menos un número</translation>
    </message>
    <message>
        <source>its id must name its day and what was measured.</source>
        <translation>su identificador debe nombrar su día y lo que se midió.</translation>
    </message>
    <message>
        <source>The picture is cut off.</source>
        <translation>La imagen está cortada.</translation>
    </message>
    <message>
        <source>It is no JPEG picture.</source>
        <translation>No es una imagen JPEG.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>It is no picture.</source>
        <translation>No es una imagen.</translation>
    </message>
    <message>
        <source>a list is missing</source>
        <translation>falta una lista</translation>
    </message>
    <message>
        <source>a list has another length</source>
        <translation>una lista tiene otra longitud</translation>
    </message>
    <message>
        <source>A side takes from 15 seconds to 10 minutes.</source>
        <translation>Un lado dura de 15 segundos a 10 minutos.</translation>
    </message>
    <message>
        <source>A counted step needs a rate a minute.</source>
        <translation>Un paso que se cuenta necesita un ritmo por minuto.</translation>
    </message>
    <message>
        <source>Each step needs a time or a count.</source>
        <translation>Cada paso necesita un tiempo o un número de veces.</translation>
    </message>
    <message>
        <source>The times of the directions must add up to the time of the step.</source>
        <translation>Los tiempos de los sentidos deben sumar el tiempo del paso.</translation>
    </message>
    <message>
        <source>The session would take more than an hour.</source>
        <translation>La sesión duraría más de una hora.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this session.</source>
        <translation>No queda nada que hacer en esta sesión.</translation>
    </message>
    <message>
        <source>Each part of a session takes at least a second.</source>
        <translation>Cada parte de una sesión dura al menos un segundo.</translation>
    </message>
    <message>
        <source>{code} would be pressed for more than 10 minutes at a time.</source>
        <translation>{code} se presionaría más de 10 minutos seguidos.</translation>
    </message>
    <message>
        <source>a clearance has no other kinds</source>
        <translation>una autorización no tiene otros tipos</translation>
    </message>
    <message>
        <source>a clearance cannot be stored or copied</source>
        <translation>una autorización no se puede guardar ni copiar</translation>
    </message>
    <message>
        <source>a clearance comes from the gate only</source>
        <translation>una autorización solo viene del control de seguridad</translation>
    </message>
    <message>
        <source>the name is too long or holds signs that cannot be shown</source>
        <translation>el nombre es demasiado largo o tiene signos que no se pueden mostrar</translation>
    </message>
    <message>
        <source>this is not a telephone number</source>
        <translation>esto no es un número de teléfono</translation>
    </message>
    <message>
        <source>a session starts with a clearance</source>
        <translation>una sesión empieza con una autorización</translation>
    </message>
    <message>
        <source>A trial compares the routine with at least one other thing.</source>
        <translation>Una prueba compara la rutina con al menos otra cosa.</translation>
    </message>
    <message>
        <source>A trial needs {fewest_blocks} to {most_blocks} rounds.</source>
        <translation>Una prueba necesita de {fewest_blocks} a {most_blocks} rondas.</translation>
    </message>
    <message>
        <source>Each part of a round lasts 1 to 7 days.</source>
        <translation>Cada parte de una ronda dura de 1 a 7 días.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be read and written. Change its permissions or choose another with --data-dir.</source>
        <translation>La carpeta de datos {folder} no se puede leer y escribir. Cambia sus permisos o elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made ({why}). Choose another with --data-dir.</source>
        <translation>La carpeta de datos {folder} no se puede crear ({why}). Elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>The settings file {file} does not hold settings; delete it to start with new ones.</source>
        <translation>El archivo de ajustes {file} no contiene ajustes; elimínalo para empezar con unos nuevos.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read; delete it to start with new ones.</source>
        <translation>El archivo de ajustes {file} no se puede leer; elimínalo para empezar con unos nuevos.</translation>
    </message>
    <message>
        <source>{path} is a folder, a pipe or a device, not a file. Choose a file instead.</source>
        <translation>{path} es una carpeta, una tubería o un dispositivo, no un archivo. Elige un archivo en su lugar.</translation>
    </message>
    <message>
        <source>There is no backup in {path}.</source>
        <translation>No hay ninguna copia de seguridad en {path}.</translation>
    </message>
    <message>
        <source>{target} holds the records in use. Choose another name.</source>
        <translation>{target} contiene los registros en uso. Elige otro nombre.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read. {why}</source>
        <translation>La copia de seguridad {path} no se puede leer. {why}</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read ({why}).</source>
        <translation>La copia de seguridad {path} no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>The records could not be replaced ({why}). They are as they were.</source>
        <translation>Los registros no se pudieron sustituir ({why}). Están como estaban.</translation>
    </message>
    <message>
        <source>The backup {path} could not be deleted ({why}). Your records are gone; delete this file by hand.</source>
        <translation>La copia de seguridad {path} no se pudo eliminar ({why}). Tus registros ya no están; elimina este archivo a mano.</translation>
    </message>
    <message>
        <source>The records in {path} are damaged and were left as they are.</source>
        <translation>Los registros en {path} están dañados y se dejaron como están.</translation>
    </message>
    <message>
        <source>No backup could be written to {folder}. {why}</source>
        <translation>No se pudo escribir ninguna copia de seguridad en {folder}. {why}</translation>
    </message>
    <message>
        <source>The records in {path} were written by a newer AcuCoach. Install that version, or choose another folder with --data-dir.</source>
        <translation>Los registros en {path} los escribió un AcuCoach más nuevo. Instala esa versión, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Part of your records is damaged, so no backup was made of them: the backups you have stay as they are. Close AcuCoach and open it again.</source>
        <translation>Parte de tus registros está dañada, así que no se hizo copia de seguridad de ellos: las copias que tienes se quedan como están. Cierra AcuCoach y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>The file {path} does not hold AcuCoach records. Move it away, or choose another folder with --data-dir.</source>
        <translation>El archivo {path} no contiene registros de AcuCoach. Muévelo a otro lugar, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The file {path} belongs to another program. Move it away, or choose another folder with --data-dir.</source>
        <translation>El archivo {path} es de otro programa. Muévelo a otro lugar, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The file {path} holds something that AcuCoach did not put there ({what}). It was not used and left as it is. Use another copy.</source>
        <translation>El archivo {path} contiene algo que AcuCoach no puso allí ({what}). No se usó y se dejó como está. Usa otra copia.</translation>
    </message>
    <message>
        <source>The records in {path} are damaged ({what} is missing) and were left as they are.</source>
        <translation>Los registros en {path} están dañados (falta {what}) y se dejaron como están.</translation>
    </message>
    <message>
        <source>The records in {path} are damaged and were left as they are. Open AcuCoach to go back to a backup.</source>
        <translation>Los registros en {path} están dañados y se dejaron como están. Abre AcuCoach para volver a una copia de seguridad.</translation>
    </message>
    <message>
        <source>The records in {path} cannot be opened ({why}).</source>
        <translation>Los registros en {path} no se pueden abrir ({why}).</translation>
    </message>
    <message>
        <source>The records in {path} cannot be read ({why}) and were left as they are.</source>
        <translation>Los registros en {path} no se pueden leer ({why}) y se dejaron como están.</translation>
    </message>
    <message>
        <source>The records in {path} cannot be read ({why}). Check the file&apos;s permissions, or choose another folder with --data-dir.</source>
        <translation>Los registros en {path} no se pueden leer ({why}). Revisa los permisos del archivo, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The records in {path} could not be brought up to date (step {number}, {why}). They are as they were.</source>
        <translation>Los registros en {path} no se pudieron poner al día (paso {number}, {why}). Están como estaban.</translation>
    </message>
    <message>
        <source>This is not the passphrase in use. Nothing was changed.</source>
        <translation>Esta no es la frase de contraseña en uso. No se cambió nada.</translation>
    </message>
    <message>
        <source>Part of your records cannot be read, so they were left as they are. See Settings, Your records, or go back to a backup first.</source>
        <translation>Parte de tus registros no se puede leer, así que se dejaron como están. Mira en Ajustes, Tus registros, o vuelve antes a una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} could not be written anew. {why}</source>
        <translation>{path} no se pudo escribir de nuevo. {why}</translation>
    </message>
    <message>
        <source>Choose the column with the date.</source>
        <translation>Elige la columna con la fecha.</translation>
    </message>
    <message>
        <source>The note holds a zero byte.</source>
        <translation>La nota contiene un byte cero.</translation>
    </message>
    <message>
        <source>Say which scale the numbers are on.</source>
        <translation>Di en qué escala están los números.</translation>
    </message>
    <message>
        <source>More than one thing</source>
        <translation>Más de una cosa</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Falta un nombre</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is still there. Make some room on the disk, then try again.</source>
        <translation>El disco está lleno, así que esto no se pudo guardar. Lo que se guardó antes sigue ahí. Haz sitio en el disco e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Another program is using your records, such as a backup or sync program. Nothing was changed. Wait a moment or close that program, then try again.</source>
        <translation>Otro programa está usando tus registros, por ejemplo uno de copias de seguridad o de sincronización. No se cambió nada. Espera un momento o cierra ese programa, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Part of the file of your records is damaged. Nothing was changed. Close AcuCoach and open it again: it then helps you to go back to a backup.</source>
        <translation>Parte del archivo de tus registros está dañada. No se cambió nada. Cierra AcuCoach y ábrelo otra vez: entonces te ayuda a volver a una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file of your records is not there any more: it was moved, deleted, or its disk was taken out. Nothing more can be saved until it is back. Put it back, then open AcuCoach again.</source>
        <translation>El archivo de tus registros ya no está: se movió, se eliminó o se sacó su disco. No se puede guardar nada más hasta que vuelva. Ponlo otra vez en su lugar y abre AcuCoach de nuevo.</translation>
    </message>
    <message>
        <source>The file of your records was replaced by another while AcuCoach was open. This was not saved, so that the other file stays whole. Close AcuCoach and open it again.</source>
        <translation>El archivo de tus registros fue sustituido por otro mientras AcuCoach estaba abierto. Esto no se guardó, para que el otro archivo quede entero. Cierra AcuCoach y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>AcuCoach is not allowed to write your records. Nothing was changed. Check the permissions of its folder and whether the disk is write-protected, then try again.</source>
        <translation>AcuCoach no tiene permiso para escribir tus registros. No se cambió nada. Revisa los permisos de su carpeta y si el disco está protegido contra escritura, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The disk with your records could not be read or written. Nothing was changed. Check that it is plugged in and works, then try again.</source>
        <translation>El disco con tus registros no se pudo leer o escribir. No se cambió nada. Revisa que esté conectado y funcione, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>it is no readable text</source>
        <translation>no es un texto legible</translation>
    </message>
    <message>
        <source>it is none of the words that are known</source>
        <translation>no es ninguna de las palabras conocidas</translation>
    </message>
    <message>
        <source>it is no id</source>
        <translation>no es un identificador</translation>
    </message>
    <message>
        <source>it is neither 0 nor 1</source>
        <translation>no es ni 0 ni 1</translation>
    </message>
    <message>
        <source>it is no day</source>
        <translation>no es un día</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>A passphrase needs at least {shortest} characters.</source>
        <translation>Una frase de contraseña necesita al menos {shortest} caracteres.</translation>
    </message>
    <message>
        <source>This passphrase does not open your records. Mind capital letters and the language of your keyboard, then try again.</source>
        <translation>Esta frase de contraseña no abre tus registros. Fíjate en las mayúsculas y en el idioma de tu teclado, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>Esta frase de contraseña no abre la copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is encrypted with another passphrase.</source>
        <translation>{path} está cifrado con otra frase de contraseña.</translation>
    </message>
    <message>
        <source>There is nobody called {name!r}. {there}</source>
        <translation>No hay nadie que se llame {name!r}. {there}</translation>
    </message>
    <message>
        <source>{name} cannot be removed while their records are open.</source>
        <translation>No se puede quitar a {name} mientras sus registros estén abiertos.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Escribe primero un nombre.</translation>
    </message>
    <message>
        <source>This name is too long. Use at most {longest} letters.</source>
        <translation>Este nombre es demasiado largo. Usa como máximo {longest} letras.</translation>
    </message>
    <message>
        <source>The name {name} could not be kept ({why}). Make some room on the disk, then try again.</source>
        <translation>El nombre {name} no se pudo guardar ({why}). Haz sitio en el disco e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>No folder could be made for {name} ({why}). Make some room on the disk, then try again.</source>
        <translation>No se pudo crear una carpeta para {name} ({why}). Haz sitio en el disco e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>There is somebody called {name} already.</source>
        <translation>Ya hay alguien que se llama {name}.</translation>
    </message>
    <message>
        <source>this is not a stored plan</source>
        <translation>esto no es un plan guardado</translation>
    </message>
    <message>
        <source>The file of your records is missing: {database}. There are backups of your records. Open the newest one, or put the file back and try again.</source>
        <translation>Falta el archivo de tus registros: {database}. Hay copias de seguridad. Abre la más reciente, o devuelve el archivo a su sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file of your records is empty: {database}. There are backups of your records. Open the newest one, or put the file back and try again.</source>
        <translation>El archivo de tus registros está vacío: {database}. Hay copias de seguridad. Abre la más reciente, o devuelve el archivo a su sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The backup and what is left of your records do not fit together.</source>
        <translation>La copia de seguridad y lo que queda de tus registros no encajan.</translation>
    </message>
    <message>
        <source>The file of your records, {database}, is not as AcuCoach left it: part of it is damaged, by the disk or by another program. It was left as it is.</source>
        <translation>El archivo de tus registros, {database}, no está como AcuCoach lo dejó: parte de él está dañada, por el disco o por otro programa. Se dejó como está.</translation>
    </message>
    <message>
        <source>a stored session needs its start</source>
        <translation>una sesión guardada necesita su comienzo</translation>
    </message>
    <message>
        <source>a rating lies between 0 and 10</source>
        <translation>un número está entre 0 y 10</translation>
    </message>
    <message>
        <source>a transaction was open already; nothing of it is kept</source>
        <translation>ya había una transacción abierta; no se guarda nada de ella</translation>
    </message>
    <message>
        <source>a transaction was left open; nothing of it is kept</source>
        <translation>una transacción quedó abierta; no se guarda nada de ella</translation>
    </message>
    <message>
        <source>its rounds do not each hold the same two or three parts.</source>
        <translation>sus rondas no tienen todas las mismas dos o tres partes.</translation>
    </message>
    <message>
        <source>one piece of work at a time</source>
        <translation>un trabajo a la vez</translation>
    </message>
    <message>
        <source>It is no picture that can be read.</source>
        <translation>No es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>The picture {path} is missing or damaged; install AcuCoach again.</source>
        <translation>La imagen {path} falta o está dañada; instala AcuCoach otra vez.</translation>
    </message>
    <message>
        <source>a control that is not available must say why</source>
        <translation>un control que no está disponible debe decir por qué</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>This file holds the records of {name}. To keep each person&apos;s apart, go to Settings, People, and read it there. Take it over here only if {name} is you.</source>
        <translation>Este archivo contiene los registros de {name}. Para que los de cada persona sigan separados, ve a Ajustes, Personas, y léelo allí. Adóptalo aquí solo si tú eres {name}.</translation>
    </message>
    <message>
        <source>The file cannot be read: {detail}.</source>
        <translation>El archivo no se puede leer: {detail}.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, not a file. Choose a file instead.</source>
        <translation>Esto es una carpeta, una tubería o un dispositivo, no un archivo. Elige un archivo en su lugar.</translation>
    </message>
    <message>
        <source>The file is larger than {detail}; nothing was read.</source>
        <translation>El archivo ocupa más de {detail}; no se leyó nada.</translation>
    </message>
    <message>
        <source>This is a packed file. Unpack it first and choose the file inside.</source>
        <translation>Este es un archivo comprimido. Descomprímelo primero y elige el archivo que hay dentro.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (byte {detail}). Save it as UTF-8 and try again.</source>
        <translation>El archivo no es texto UTF-8 (byte {detail}). Guárdalo como UTF-8 e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The file is broken or cut off at {place}.</source>
        <translation>El archivo está roto o cortado en {place}.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a diary, at {place}.</source>
        <translation>El archivo tiene demasiados niveles para ser un diario, en {place}.</translation>
    </message>
    <message>
        <source>This is not a diary of this program.</source>
        <translation>Este no es un diario de este programa.</translation>
    </message>
    <message>
        <source>This file does not hold a routine of this program.</source>
        <translation>Este archivo no contiene una rutina de este programa.</translation>
    </message>
    <message>
        <source>The file was written by a newer version ({detail}). Update this program first.</source>
        <translation>El archivo lo escribió una versión más nueva ({detail}). Actualiza primero este programa.</translation>
    </message>
    <message>
        <source>This workbook is broken or locked. Save it as CSV and choose that file.</source>
        <translation>Este libro de cálculo está roto o bloqueado. Guárdalo como CSV y elige ese archivo.</translation>
    </message>
    <message>
        <source>Workbooks cannot be read here. Save it as CSV and choose that file.</source>
        <translation>Aquí no se pueden leer libros de cálculo. Guárdalo como CSV y elige ese archivo.</translation>
    </message>
    <message>
        <source>The file is not a table with a heading row.</source>
        <translation>El archivo no es una tabla con una fila de títulos.</translation>
    </message>
    <message>
        <source>The table is broken or cut off at {place}: {detail}. Nothing was imported.</source>
        <translation>La tabla está rota o cortada en {place}: {detail}. No se importó nada.</translation>
    </message>
    <message>
        <source>The table has no rows to read.</source>
        <translation>La tabla no tiene filas que leer.</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>El archivo no se puede escribir: {detail}.</translation>
    </message>
    <message>
        <source>{place} must be {detail}. Nothing was imported.</source>
        <translation>{place} debe ser {detail}. No se importó nada.</translation>
    </message>
    <message>
        <source>{place} is missing. Nothing was imported.</source>
        <translation>Falta {place}. No se importó nada.</translation>
    </message>
    <message>
        <source>{place} comes twice in one part of the file. Take one of them out. Nothing was imported.</source>
        <translation>{place} aparece dos veces en una parte del archivo. Quita uno de los dos. No se importó nada.</translation>
    </message>
    <message>
        <source>{place} stands in the file twice. Nothing was imported.</source>
        <translation>{place} está dos veces en el archivo. No se importó nada.</translation>
    </message>
    <message>
        <source>{place}: {detail} Nothing was imported.</source>
        <translation>{place}: {detail} No se importó nada.</translation>
    </message>
    <message>
        <source>Your lasting answers</source>
        <translation>Tus respuestas duraderas</translation>
    </message>
    <message>
        <source>Answers of a day</source>
        <translation>Respuestas de un día</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>A warning sign</source>
        <translation>Una señal de alarma</translation>
    </message>
    <message>
        <source>When warning signs were asked</source>
        <translation>Cuándo se preguntó por las señales de alarma</translation>
    </message>
    <message>
        <source>A mark on the skin</source>
        <translation>Una marca en la piel</translation>
    </message>
    <message>
        <source>A tender spot</source>
        <translation>Un punto sensible</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Una sesión</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <translation>Una rutina tuya</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>Una comparación</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Un plan</translation>
    </message>
    <message>
        <source>A number of a day</source>
        <translation>Un número de un día</translation>
    </message>
    <message>
        <source>A number without a session</source>
        <translation>Un número sin sesión</translation>
    </message>
    <message>
        <source>A questionnaire</source>
        <translation>Un cuestionario</translation>
    </message>
    <message>
        <source>A length of your body</source>
        <translation>Una longitud de tu cuerpo</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>{count} cun</source>
        <translation>{count} cun</translation>
    </message>
    <message>
        <source>{cun} · {length} on you</source>
        <translation>{cun} · {length} en ti</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Reading a file</source>
        <translation>Leer un archivo</translation>
    </message>
    <message>
        <source>Save everything (JSON)</source>
        <translation>Guardar todo (JSON)</translation>
    </message>
    <message>
        <source>Save one sheet (CSV)</source>
        <translation>Guardar una hoja (CSV)</translation>
    </message>
    <message>
        <source>Save tables (CSV)</source>
        <translation>Guardar tablas (CSV)</translation>
    </message>
    <message>
        <source>Save for a clinic (FHIR)</source>
        <translation>Guardar para una clínica (FHIR)</translation>
    </message>
    <message>
        <source>Read a diary (JSON)</source>
        <translation>Leer un diario (JSON)</translation>
    </message>
    <message>
        <source>Read from another program</source>
        <translation>Leer de otro programa</translation>
    </message>
    <message>
        <source>Share through a folder</source>
        <translation>Compartir por una carpeta</translation>
    </message>
    <message>
        <source>“Everything” holds all you wrote, your answers, marks, spots, whom to ask and your settings. “Read from another program” knows a file by what is in it. A file outside the program is not encrypted.</source>
        <translation>«Todo» contiene todo lo que escribiste, tus respuestas, marcas, puntos, a quién preguntar y tus ajustes. «Leer de otro programa» reconoce un archivo por lo que contiene. Un archivo fuera del programa no está cifrado.</translation>
    </message>
    <message>
        <source>Columns of tables are parted by</source>
        <translation>Las columnas de las tablas se separan con</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>Use the settings of the file, too</source>
        <translation>Usar también los ajustes del archivo</translation>
    </message>
    <message>
        <source>What differs: tick what the file may replace</source>
        <translation>Lo que es distinto: marca lo que el archivo puede sustituir</translation>
    </message>
    <message>
        <source>Take the file&apos;s for everything that differs</source>
        <translation>Tomar lo del archivo en todo lo que es distinto</translation>
    </message>
    <message>
        <source>Add to my records</source>
        <translation>Añadir a mis registros</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Diary files (*.json)</source>
        <translation>Archivos de diario (*.json)</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Carpeta para las tablas</translation>
    </message>
    <message>
        <source>Save one sheet</source>
        <translation>Guardar una hoja</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save for a clinic</source>
        <translation>Guardar para una clínica</translation>
    </message>
    <message>
        <source>FHIR files (*.json)</source>
        <translation>Archivos FHIR (*.json)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo …</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved, but for one record that cannot be read; it stays as it is.</source>
        <translation>Guardado, menos un registro que no se puede leer; se queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but for %n records that cannot be read; they stay as they are.</source>
        <translation>
            <numerusform>Guardado, menos %n registro que no se puede leer; se queda como está.</numerusform>
            <numerusform>Guardado, menos %n registros que no se pueden leer; se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a diary</source>
        <translation>Leer un diario</translation>
    </message>
    <message>
        <source>Folder that both computers share</source>
        <translation>Carpeta que comparten los dos ordenadores</translation>
    </message>
    <message>
        <source>Your file is in the folder. There is none of another computer yet: choose the same folder there.</source>
        <translation>Tu archivo está en la carpeta. Todavía no hay ninguno de otro ordenador: elige allí la misma carpeta.</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <translation>De {name}.</translation>
    </message>
    <message>
        <source>Read a table</source>
        <translation>Leer una tabla</translation>
    </message>
    <message>
        <source>Tables and files of other programs</source>
        <translation>Tablas y archivos de otros programas</translation>
    </message>
    <message>
        <source>Taken over: {n}. Ctrl+Z in the diary takes all of it back.</source>
        <translation>Incorporado: {n}. Ctrl+Z en el diario lo deshace todo.</translation>
    </message>
    <message>
        <source>Taking it over …</source>
        <translation>Incorporando …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Another file is being read or written. Wait, or end it.</source>
        <translation>Se está leyendo o escribiendo otro archivo. Espera, o termínalo.</translation>
    </message>
    <message>
        <source>All of the file&apos;s are taken. Untick that to choose.</source>
        <translation>Se toma todo lo del archivo. Desmarca eso para elegir.</translation>
    </message>
    <message>
        <source>New: {new}. Already here: {same}. Different: {differ}. Nothing has been changed yet.</source>
        <translation>Nuevo: {new}. Ya está aquí: {same}. Distinto: {differ}. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>and {n} more, which stay as they are</source>
        <translation>y {n} más, que se quedan como están</translation>
    </message>
    <message>
        <source>{when} – here: {mine}; in the file: {theirs}</source>
        <translation>{when} – aquí: {mine}; en el archivo: {theirs}</translation>
    </message>
    <message>
        <source>(deleted here)</source>
        <translation>(eliminado aquí)</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Only: {what}</source>
        <translation>Solo: {what}</translation>
    </message>
    <message>
        <source>{filter}. Press to show all points again.</source>
        <translation>{filter}. Pulsa para mostrar otra vez todos los puntos.</translation>
    </message>
    <message>
        <source>Show all points again</source>
        <translation>Mostrar otra vez todos los puntos</translation>
    </message>
    <message>
        <source>points with a guide</source>
        <translation>puntos con guía</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>Give one file at a time, please.</source>
        <translation>Da un archivo cada vez, por favor.</translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>What the words mean, and how to say them.</source>
        <translation>Qué quieren decir las palabras y cómo se dicen.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>No such word here.</source>
        <translation>Aquí no está esa palabra.</translation>
    </message>
    <message>
        <source>say “{sound}”</source>
        <translation>se dice «{sound}»</translation>
    </message>
    <message>
        <source>Say {word}</source>
        <translation>Decir {word}</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{what}: still going since {day}, {time}.</source>
        <translation>{what}: todavía sigue desde {day}, {time}.</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>It is over: {what}</source>
        <translation>Ya pasó: {what}</translation>
    </message>
</context>
<context>
    <name>GroupsChart</name>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mitad central</translation>
    </message>
    <message>
        <source>too few to tell ({n})</source>
        <translation>muy pocos para saberlo ({n})</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>Too few to tell: a bar needs {n} ratings.</source>
        <translation>Muy pocos para saberlo: una barra necesita {n} números.</translation>
    </message>
</context>
<context>
    <name>GuideHead</name>
    <message>
        <source>Say the name</source>
        <translation>Decir el nombre</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Cerrar la guía</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>See or change your answers</source>
        <translation>Ver o cambiar tus respuestas</translation>
    </message>
    <message>
        <source>Figure of the ball. Enlarge</source>
        <translation>Figura de la pelota. Ampliar</translation>
    </message>
    <message>
        <source>With a ball</source>
        <translation>Con una pelota</translation>
    </message>
    <message>
        <source>Figure of the eraser. Enlarge</source>
        <translation>Figura de la goma. Ampliar</translation>
    </message>
    <message>
        <source>With a pencil eraser</source>
        <translation>Con la goma de un lápiz</translation>
    </message>
    <message>
        <source>Figure of the knuckle. Enlarge</source>
        <translation>Figura del nudillo. Ampliar</translation>
    </message>
    <message>
        <source>With a knuckle</source>
        <translation>Con un nudillo</translation>
    </message>
    <message>
        <source>“{english}” · say {say} · {meridian} line</source>
        <translation>«{english}» · se dice {say} · meridiano: {meridian}</translation>
    </message>
    <message>
        <source>Rub “{name}” instead</source>
        <translation>Frotar «{name}» en su lugar</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Ver {name}</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>This point is in the atlas to read about. It has no guided massage.</source>
        <translation>Este punto está en el atlas para leer sobre él. No tiene masaje guiado.</translation>
    </message>
    <message>
        <source>What is it for today?</source>
        <translation>¿Para qué es hoy?</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nada en especial</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Encuéntralo</translation>
    </message>
    <message>
        <source>Practise finding it</source>
        <translation>Practicar cómo encontrarlo</translation>
    </message>
    <message>
        <source>Save a sheet for your helper</source>
        <translation>Guardar una hoja para quien te ayuda</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>Your own ruler</source>
        <translation>Tu propia regla</translation>
    </message>
    <message>
        <source>Measure yourself once</source>
        <translation>Mídete una vez</translation>
    </message>
    <message>
        <source>The camera cannot show this point: it lies on an edge of the hand, where joints look alike. The drawings show it.</source>
        <translation>La cámara no puede mostrar este punto: está en un borde de la mano, donde las articulaciones se parecen. Los dibujos lo muestran.</translation>
    </message>
    <message>
        <source>The camera can show this point once you have measured your forearm and your four fingers. Without them it would be too far off.</source>
        <translation>La cámara puede mostrar este punto cuando hayas medido tu antebrazo y tus cuatro dedos. Sin esas medidas fallaría demasiado.</translation>
    </message>
    <message>
        <source>Show me on my hand</source>
        <translation>Muéstramelo en mi mano</translation>
    </message>
    <message>
        <source>Show me on my face</source>
        <translation>Muéstramelo en mi cara</translation>
    </message>
    <message>
        <source>Figure of step {number}. Enlarge</source>
        <translation>Figura del paso {number}. Ampliar</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Paso {number}</translation>
    </message>
    <message>
        <source>None of our sources says what this point is used for. That it stands under “{list}” is our own choice, from common textbooks.</source>
        <translation>Ninguna de nuestras fuentes dice para qué se usa este punto. Que esté bajo «{list}» es decisión nuestra, según los manuales habituales.</translation>
    </message>
    <message>
        <source>Guide to {name}</source>
        <translation>Guía de {name}</translation>
    </message>
    <message>
        <source>From your answers at {time}.</source>
        <translation>Según tus respuestas de las {time}.</translation>
    </message>
</context>
<context>
    <name>HeadacheCard</name>
    <message>
        <source>Headache and medicine days</source>
        <translation>Días de dolor de cabeza y de medicamentos</translation>
    </message>
</context>
<context>
    <name>HeadacheWords</name>
    <message>
        <source>The limits speak of more than 3 months. Show these counts to your doctor before you change a medicine.</source>
        <translation>Los límites hablan de más de 3 meses. Enseña estas cuentas a tu médico o médica antes de cambiar un medicamento.</translation>
    </message>
    <message>
        <source>Headache on {days} of the last {length} days.</source>
        <translation>Dolor de cabeza en {days} de los últimos {length} días.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>open, for days are not written</source>
        <translation>sin decidir, porque hay días sin escribir</translation>
    </message>
    <message>
        <source>{text} Days in these {length}: {days}. Limit {said}.</source>
        <translation>{text} Días en estos {length}: {days}. Límite {said}.</translation>
    </message>
    <message>
        <source>1 day is not written.</source>
        <translation>1 día no está escrito.</translation>
    </message>
    <message>
        <source>{n} days are not written.</source>
        <translation>{n} días no están escritos.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>In a session</source>
        <translation>En una sesión</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>How AcuCoach works</source>
        <translation>Cómo funciona AcuCoach</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HelperSheet</name>
    <message>
        <source>{name}: for the person who helps</source>
        <translation>{name}: para la persona que ayuda</translation>
    </message>
    <message>
        <source>Read each step as if it spoke to the person you help: the place is on their body, the pressing hand is yours.</source>
        <translation>Lee cada paso como si hablara a la persona a la que ayudas: el lugar está en su cuerpo, la mano que presiona es la tuya.</translation>
    </message>
    <message>
        <source>How to press</source>
        <translation>Cómo presionar</translation>
    </message>
    <message>
        <source>Or: {way}</source>
        <translation>O bien: {way}</translation>
    </message>
    <message>
        <source>Today only light pressure.</source>
        <translation>Hoy solo presión suave.</translation>
    </message>
    <message>
        <source>Begin lightly. Ask the other person when it is firm enough. Stop when they say so.</source>
        <translation>Empieza con suavidad. Pregunta a la otra persona cuándo es lo bastante firme. Para cuando te lo diga.</translation>
    </message>
    <message>
        <source>Any pain, numbness or dizziness means: stop at once.</source>
        <translation>Cualquier dolor, adormecimiento o mareo quiere decir: para enseguida.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>Made with AcuCoach. It goes beside medical care and does not replace it.</source>
        <translation>Hecho con AcuCoach. Acompaña a la atención médica y no la sustituye.</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Bin, 30 days</source>
        <translation>Papelera, 30 días</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Molestia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Every complaint</source>
        <translation>Todas las molestias</translation>
    </message>
    <message>
        <source>Last 7 days: {sum}</source>
        <translation>Últimos 7 días: {sum}</translation>
    </message>
    <message>
        <source>last 30: {sum}</source>
        <translation>últimos 30: {sum}</translation>
    </message>
    <message>
        <source>No session fits this choice.</source>
        <translation>Ninguna sesión encaja con esta selección.</translation>
    </message>
    <message>
        <source>No session yet. Start with a point on the body map; it is kept here.</source>
        <translation>Todavía no hay ninguna sesión. Empieza con un punto en el mapa del cuerpo; se guarda aquí.</translation>
    </message>
    <message>
        <source>The bin shows all that is in it, of any time.</source>
        <translation>La papelera muestra todo lo que contiene, de cualquier fecha.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} sesiones</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>stopped because it hurt</source>
        <translation>parada porque dolía</translation>
    </message>
    <message>
        <source>stopped for a warning sign</source>
        <translation>parada por una señal de alarma</translation>
    </message>
    <message>
        <source>ended at the longest time</source>
        <translation>terminada al llegar al tiempo máximo</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parada antes de tiempo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>{side}: {done} of {planned}</source>
        <translation>{side}: {done} de {planned}</translation>
    </message>
    <message>
        <source>{line} · {circles} circles {way}</source>
        <translation>{line} · {circles} círculos {way}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>Media hora después</translation>
    </message>
    <message>
        <source>Two hours later</source>
        <translation>Dos horas después</translation>
    </message>
    <message>
        <source>{before} before</source>
        <translation>{before} antes</translation>
    </message>
    <message>
        <source>{after} after</source>
        <translation>{after} después</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} antes, {after} después</translation>
    </message>
    <message>
        <source>Paused {count} times, {time} in all.</source>
        <translation>En pausa {count} veces, {time} en total.</translation>
    </message>
    <message>
        <source>Paused once, {time}.</source>
        <translation>En pausa una vez, {time}.</translation>
    </message>
    <message>
        <source>You said that it hurt, {count} times.</source>
        <translation>Dijiste que dolía, {count} veces.</translation>
    </message>
    <message>
        <source>You said once that it hurt.</source>
        <translation>Dijiste una vez que dolía.</translation>
    </message>
    <message>
        <source>The rest was made lighter.</source>
        <translation>El resto se hizo más suave.</translation>
    </message>
    <message>
        <source>Some of it was skipped.</source>
        <translation>Una parte se saltó.</translation>
    </message>
    <message>
        <source>in both directions</source>
        <translation>en ambos sentidos</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>en el sentido de las agujas del reloj</translation>
    </message>
    <message>
        <source>counter-clockwise</source>
        <translation>en sentido contrario a las agujas del reloj</translation>
    </message>
</context>
<context>
    <name>Hotspot</name>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
</context>
<context>
    <name>HotspotField</name>
    <message>
        <source>{count} points close together, {where}: {names}</source>
        <translation>{count} puntos muy juntos, {where}: {names}</translation>
    </message>
</context>
<context>
    <name>InsteadView</name>
    <message>
        <source>Where it hurts</source>
        <translation>Donde duele</translation>
    </message>
    <message>
        <source>The source only says “and so on” here; this is our reading of it.</source>
        <translation>La fuente solo dice aquí «y así sucesivamente»; esta es nuestra lectura.</translation>
    </message>
    <message>
        <source>Rub it softly, 1 minute a side</source>
        <translation>Frótalo con suavidad, 1 minuto por lado</translation>
    </message>
    <message>
        <source>Show both on the body</source>
        <translation>Mostrar ambos en el cuerpo</translation>
    </message>
    <message>
        <source>When you cannot press where it hurts</source>
        <translation>Cuando no puedes presionar donde duele</translation>
    </message>
    <message>
        <source>It hurts here</source>
        <translation>Duele aquí</translation>
    </message>
    <message>
        <source>Work here instead</source>
        <translation>Trabajar aquí en su lugar</translation>
    </message>
</context>
<context>
    <name>InstrumentPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Guardar respuestas</translation>
    </message>
    <message>
        <source>Answer every question first.</source>
        <translation>Responde primero a todas las preguntas.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>{days} days, grade {grade} of 4.</source>
        <translation>{days} días, grado {grade} de 4.</translation>
    </message>
    <message>
        <source>Score: {score} of 10.</source>
        <translation>Resultado: {score} de 10.</translation>
    </message>
    <message>
        <source>lower by 30 % or more, which counts as meaningful</source>
        <translation>más bajo en un 30 % o más, lo que se considera importante</translation>
    </message>
    <message>
        <source>about the same as last time</source>
        <translation>más o menos igual que la última vez</translation>
    </message>
    <message>
        <source>higher by 30 % or more than last time</source>
        <translation>más alto en un 30 % o más que la última vez</translation>
    </message>
    <message>
        <source>Last time it was 0.</source>
        <translation>La última vez fue 0.</translation>
    </message>
    <message>
        <source>{change} %: {said}.</source>
        <translation>{change} %: {said}.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ending …</source>
        <translation>Terminando …</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Attack: relief now, in the dark</source>
        <translation>Ataque: alivio ahora, a oscuras</translation>
    </message>
    <message>
        <source>Search for a point, a place or a complaint</source>
        <translation>Buscar un punto, un lugar o una molestia</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>Hacerlo otra vez</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Texto en su tamaño normal</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>To the next or the last thing</source>
        <translation>A la cosa siguiente o anterior</translation>
    </message>
    <message>
        <source>Press the button that has the ring</source>
        <translation>Pulsar el botón que tiene el anillo</translation>
    </message>
    <message>
        <source>Lock the records, where there is a passphrase</source>
        <translation>Bloquear los registros, si hay una frase de contraseña</translation>
    </message>
    <message>
        <source>A short guide; a session pauses meanwhile</source>
        <translation>Una guía corta; la sesión se pone en pausa mientras tanto</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <source>Close AcuCoach</source>
        <translation>Cerrar AcuCoach</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>En una sesión</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Pausar y seguir</translation>
    </message>
    <message>
        <source>It hurts: pressing pauses at once</source>
        <translation>Duele: la presión se pausa enseguida</translation>
    </message>
    <message>
        <source>I feel unwell: stop, and whom to call</source>
        <translation>Me siento mal: parar, y a quién llamar</translation>
    </message>
    <message>
        <source>Skip to the next part</source>
        <translation>Saltar a la parte siguiente</translation>
    </message>
    <message>
        <source>Back to the part before</source>
        <translation>Volver a la parte anterior</translation>
    </message>
    <message>
        <source>Fill the screen, or not</source>
        <translation>Llenar la pantalla, o no</translation>
    </message>
    <message>
        <source>Stop; what you did is kept</source>
        <translation>Parar; lo que hiciste se guarda</translation>
    </message>
    <message>
        <source>On the body map</source>
        <translation>En el mapa del cuerpo</translation>
    </message>
    <message>
        <source>From point to point; on the picture itself: move it</source>
        <translation>De punto a punto; sobre la imagen misma: moverla</translation>
    </message>
    <message>
        <source>The point before or after</source>
        <translation>El punto anterior o siguiente</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Más grande y más pequeño</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarlo todo</translation>
    </message>
    <message>
        <source>Turn the whole body</source>
        <translation>Girar todo el cuerpo</translation>
    </message>
    <message>
        <source>Look from above, or not</source>
        <translation>Mirar desde arriba, o no</translation>
    </message>
    <message>
        <source>Show bones and cords, or not</source>
        <translation>Mostrar huesos y tendones, o no</translation>
    </message>
    <message>
        <source>In the diary</source>
        <translation>En el diario</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>The day before or after</source>
        <translation>El día anterior o siguiente</translation>
    </message>
    <message>
        <source>Say how strong the pain is, on its scale</source>
        <translation>Decir qué tan fuerte es el dolor, en su escala</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Names of points stay in Chinese and in letters you can say aloud.</source>
        <translation>Los nombres de los puntos se quedan en chino y en letras que puedes decir en voz alta.</translation>
    </message>
    <message>
        <source>Language of all texts</source>
        <translation>Idioma de todos los textos</translation>
    </message>
    <message>
        <source>No health professional has reviewed these texts yet.</source>
        <translation>Ningún profesional de la salud ha revisado todavía estos textos.</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Como el ordenador</translation>
    </message>
</context>
<context>
    <name>LearnScreen</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Para consultar</translation>
    </message>
    <message>
        <source>This part for that part</source>
        <translation>Esta parte en lugar de aquella</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>LengthWords</name>
    <message>
        <source>in</source>
        <translation>pulg.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{left} on your left, {right} on your right, {start}</source>
        <translation>{left} en tu izquierda, {right} en tu derecha, {start}</translation>
    </message>
    <message>
        <source>{length} {start}</source>
        <translation>{length} {start}</translation>
    </message>
    <message>
        <source>On you: {where} ({count} cun by your own fingers).</source>
        <translation>En ti: {where} ({count} cun según tus propios dedos).</translation>
    </message>
    <message>
        <source>On you: {where} ({count} of your {total} cun).</source>
        <translation>En ti: {where} ({count} de tus {total} cun).</translation>
    </message>
    <message>
        <source>Your two fingers are {length}: {verdict}.</source>
        <translation>Tus dos dedos miden {length}: {verdict}.</translation>
    </message>
    <message>
        <source>Your three fingers are {length}: {verdict}.</source>
        <translation>Tus tres dedos miden {length}: {verdict}.</translation>
    </message>
    <message>
        <source>Your four fingers are {length}: {verdict}.</source>
        <translation>Tus cuatro dedos miden {length}: {verdict}.</translation>
    </message>
    <message>
        <source>Your four fingers, laid twice, are {length}: {verdict}.</source>
        <translation>Tus cuatro dedos, puestos dos veces, miden {length}: {verdict}.</translation>
    </message>
    <message>
        <source>The middle of your third finger lies at {length}: {verdict}.</source>
        <translation>La mitad de tu tercer dedo está a {length}: {verdict}.</translation>
    </message>
    <message>
        <source>about right for you</source>
        <translation>más o menos correcto para ti</translation>
    </message>
    <message>
        <source>too far for you</source>
        <translation>demasiado lejos para ti</translation>
    </message>
    <message>
        <source>not far enough for you</source>
        <translation>no lo bastante lejos para ti</translation>
    </message>
</context>
<context>
    <name>LookedAt</name>
    <message>
        <source>I have had this looked at</source>
        <translation>Ya me lo han revisado</translation>
    </message>
    <message>
        <source>On which day a doctor or nurse looked at it</source>
        <translation>Qué día lo revisó un médico o médica, o el personal de enfermería</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Guardar este día</translation>
    </message>
    <message>
        <source>On which day did a doctor or nurse look at it?</source>
        <translation>¿Qué día lo revisó un médico o médica, o el personal de enfermería?</translation>
    </message>
</context>
<context>
    <name>Loudness</name>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try it: {name}</source>
        <translation>Probar: {name}</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Vista: {view}</translation>
    </message>
    <message>
        <source>Only points with a guide</source>
        <translation>Solo puntos con guía</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Todos los puntos</translation>
    </message>
    <message>
        <source>Show one meridian</source>
        <translation>Mostrar un meridiano</translation>
    </message>
    <message>
        <source>Show one place</source>
        <translation>Mostrar un lugar</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Como en un espejo</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Wound</source>
        <translation>Herida</translation>
    </message>
    <message>
        <source>Bruise</source>
        <translation>Moretón</translation>
    </message>
    <message>
        <source>Rash</source>
        <translation>Sarpullido</translation>
    </message>
    <message>
        <source>Blister</source>
        <translation>Ampolla</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Cicatriz</translation>
    </message>
    <message>
        <source>Line, port or patch</source>
        <translation>Catéter, reservorio (port) o parche</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Too tender to touch</source>
        <translation>Demasiado sensible para tocar</translation>
    </message>
    <message>
        <source>{kind}: {place}</source>
        <translation>{kind}: {place}</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>Where a point lies is told in cun, and a cun is as long as your own body makes it. Measure yourself once with a tape or the strip below. The guides then tell each distance in your own {unit}. Leave out what you do not want to measure.</source>
        <translation>Dónde está un punto se dice en cun, y un cun mide lo que marca tu propio cuerpo. Mídete una vez con una cinta o con la tira de abajo. Las guías dicen entonces cada distancia en tus propios {unit}. Deja fuera lo que no quieras medir.</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pulgadas</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centímetros</translation>
    </message>
    <message>
        <source>A strip of paper to measure with</source>
        <translation>Una tira de papel para medir</translation>
    </message>
    <message>
        <source>Print it at 100 %. A line of 10 cm on it shows whether the printer kept to that.</source>
        <translation>Imprímela al 100 %. Una línea de 10 cm en ella muestra si la impresora lo respetó.</translation>
    </message>
    <message>
        <source>Save the measuring strip</source>
        <translation>Guardar la tira para medir</translation>
    </message>
    <message>
        <source>Save strips with my own cun</source>
        <translation>Guardar tiras con mi propio cun</translation>
    </message>
    <message>
        <source>{side}, in {unit}</source>
        <translation>{side}, en {unit}</translation>
    </message>
    <message>
        <source>In {unit}</source>
        <translation>En {unit}</translation>
    </message>
    <message>
        <source>“{typed}” cannot be. This length is {low} to {high} in adults. Please measure again. Nothing was changed.</source>
        <translation>«{typed}» no puede ser. Esta longitud es de {low} a {high} en adultos. Mide otra vez, por favor. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{few}” must be less wide than “{many}”, by a finger. Please measure both again. Nothing was changed.</source>
        <translation>«{few}» debe ser menos ancho que «{many}», por un dedo. Mide los dos otra vez, por favor. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>MeasuringStrip</name>
    <message>
        <source>Inches</source>
        <translation>Pulgadas</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Centímetros</translation>
    </message>
    <message>
        <source>{title}, left</source>
        <translation>{title}, izquierda</translation>
    </message>
    <message>
        <source>{title}, right</source>
        <translation>{title}, derecha</translation>
    </message>
    <message>
        <source>{title}: piece {number} of {count}</source>
        <translation>{title}: parte {number} de {count}</translation>
    </message>
    <message>
        <source>Check first: this line must be 10 cm long. If it is not, print again at 100 %, without “fit to page”.</source>
        <translation>Comprueba primero: esta línea debe medir 10 cm. Si no, imprime otra vez al 100 %, sin «ajustar a la página».</translation>
    </message>
</context>
<context>
    <name>MedicineRows</name>
    <message>
        <source>Add a medicine</source>
        <translation>Añadir un medicamento</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>A year back</source>
        <translation>Un año atrás</translation>
    </message>
    <message>
        <source>A month back</source>
        <translation>Un mes atrás</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Un mes adelante</translation>
    </message>
    <message>
        <source>A year on</source>
        <translation>Un año adelante</translation>
    </message>
    <message>
        <source>This is the newest month.</source>
        <translation>Este es el mes más nuevo.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Strongest rating</source>
        <translation>Número más alto</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>nothing felt</source>
        <translation>no se notó nada</translation>
    </message>
    <message>
        <source>still going, no number</source>
        <translation>todavía sigue, sin número</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
    </message>
</context>
<context>
    <name>MoreCautions</name>
    <message>
        <source>More cautions ({count})</source>
        <translation>Más precauciones ({count})</translation>
    </message>
    <message>
        <source>Fewer cautions</source>
        <translation>Menos precauciones</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Lit up: where it hurts, and the place to rub for it ({area}).</source>
        <translation>Iluminado: donde duele, y el lugar que frotar para ello ({area}).</translation>
    </message>
    <message>
        <source>What was planned is gone. Choose something else.</source>
        <translation>Lo que estaba en el plan ya no existe. Elige otra cosa.</translation>
    </message>
    <message>
        <source>What this session was made from is gone. Start from the body map.</source>
        <translation>Aquello con lo que se hizo esta sesión ya no existe. Empieza desde el mapa del cuerpo.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Hecho otra vez.</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>Este ordenador no tiene voz.</translation>
    </message>
    <message>
        <source>Your tender spot</source>
        <translation>Tu punto sensible</translation>
    </message>
    <message>
        <source>Undone: what was added is gone again.</source>
        <translation>Deshecho: lo que se añadió ya no está.</translation>
    </message>
    <message>
        <source>Undone: it is as it was before.</source>
        <translation>Deshecho: está como antes.</translation>
    </message>
    <message>
        <source>Undone: what was deleted is back.</source>
        <translation>Deshecho: lo eliminado ha vuelto.</translation>
    </message>
    <message>
        <source>Undone: it is in the bin again.</source>
        <translation>Deshecho: está otra vez en la papelera.</translation>
    </message>
    <message>
        <source>Undone: what was imported is gone again.</source>
        <translation>Deshecho: lo importado ya no está.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>NumberBefore</name>
    <message>
        <source>How strong is what troubles you now?</source>
        <translation>¿Qué tan fuerte es ahora lo que te molesta?</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>One number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>Elige primero un número.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>OneSheet</name>
    <message>
        <source>Pressed: {what}</source>
        <translation>Se presionó: {what}</translation>
    </message>
    <message>
        <source>afterwards {after} of 10</source>
        <translation>después {after} de 10</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Molestia</translation>
    </message>
    <message>
        <source>Pain (0-10)</source>
        <translation>Dolor (0-10)</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Minutes pressed</source>
        <translation>Minutos de presión</translation>
    </message>
</context>
<context>
    <name>OwnMeasures</name>
    <message>
        <source>Hours slept</source>
        <translation>Horas de sueño</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>PainDrawing</name>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Size of the place</source>
        <translation>Tamaño del lugar</translation>
    </message>
    <message>
        <source>How strong is it there?</source>
        <translation>¿Qué tan fuerte es ahí?</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Quitar este lugar</translation>
    </message>
    <message>
        <source>Touch the body where it hurts.</source>
        <translation>Toca el cuerpo donde te duele.</translation>
    </message>
</context>
<context>
    <name>PainHeat</name>
    <message>
        <source>Where it hurt</source>
        <translation>Donde dolió</translation>
    </message>
    <message>
        <source>No place was drawn in this time.</source>
        <translation>No se dibujó ningún lugar en este tiempo.</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>{question}: not set</source>
        <translation>{question}: sin elegir</translation>
    </message>
    <message>
        <source>0 is nothing at all, 10 the worst imaginable. Type a digit or use the arrows.</source>
        <translation>0 es nada en absoluto, 10 lo peor que se pueda imaginar. Escribe una cifra o usa las flechas.</translation>
    </message>
</context>
<context>
    <name>PainSquare</name>
    <message>
        <source>{value} of 10</source>
        <translation>{value} de 10</translation>
    </message>
</context>
<context>
    <name>PairsChart</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Your records are being decrypted</source>
        <translation>Se están descifrando tus registros</translation>
    </message>
    <message>
        <source>Your records are being encrypted</source>
        <translation>Se están cifrando tus registros</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Your records are locked</source>
        <translation>Tus registros están bloqueados</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Open my records</source>
        <translation>Abrir mis registros</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>He olvidado la frase de contraseña</translation>
    </message>
    <message>
        <source>Go on with the backup</source>
        <translation>Seguir con la copia de seguridad</translation>
    </message>
    <message>
        <source>Close AcuCoach</source>
        <translation>Cerrar AcuCoach</translation>
    </message>
    <message>
        <source>Without it no one can open these records. Not you, and not those who made AcuCoach. There is no second way in. What can still be read is what you saved or exported elsewhere without a passphrase. You can begin with empty records. The locked ones stay beside them, in case you remember.</source>
        <translation>Sin ella nadie puede abrir estos registros. Ni tú, ni quienes hicieron AcuCoach. No hay una segunda entrada. Lo que todavía se puede leer es lo que guardaste o exportaste en otro lugar sin frase de contraseña. Puedes empezar con registros vacíos. Los bloqueados se quedan al lado, por si la recuerdas.</translation>
    </message>
    <message>
        <source>Start with empty records</source>
        <translation>Empezar con registros vacíos</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escribe primero la frase de contraseña.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>The last passphrase is still being tried, or you have to wait a moment.</source>
        <translation>Todavía se está probando la última frase de contraseña, o tienes que esperar un momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds until you can try again.</source>
        <translation>
            <numerusform>%n segundo hasta que puedas intentarlo otra vez.</numerusform>
            <numerusform>%n segundos hasta que puedas intentarlo otra vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>With a passphrase your records and backups are encrypted. Whoever gets hold of this computer or its disk cannot read them then. You type it at each start.</source>
        <translation>Con una frase de contraseña, tus registros y copias de seguridad se cifran. Quien se haga con este ordenador o su disco no puede leerlos entonces. La escribes cada vez que inicias el programa.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de contraseña</translation>
    </message>
    <message>
        <source>If you forget the passphrase, your records are lost. Nobody can open them then, and there is no second way in. Write it down, and keep it where only you and those you trust will find it.</source>
        <translation>Si olvidas la frase de contraseña, tus registros se pierden. Nadie puede abrirlos entonces, y no hay una segunda entrada. Escríbela y guárdala donde solo la encuentren tú y las personas en quienes confías.</translation>
    </message>
    <message>
        <source>The files that can be read now are overwritten and deleted: records, their backups, and damaged files that were kept. Some disks keep traces of them.</source>
        <translation>Los archivos que ahora se pueden leer se sobrescriben y se eliminan: los registros, sus copias de seguridad y los archivos dañados que se guardaron. Algunos discos conservan rastros de ellos.</translation>
    </message>
    <message>
        <source>Copies you saved elsewhere, exports and pages for the doctor stay as they are. All who have them can read them.</source>
        <translation>Las copias que guardaste en otro lugar, lo exportado y las páginas para el médico o la médica se quedan como están. Quien las tenga puede leerlas.</translation>
    </message>
    <message>
        <source>I know that a forgotten passphrase cannot be brought back</source>
        <translation>Sé que una frase de contraseña olvidada no se puede recuperar</translation>
    </message>
    <message>
        <source>Encrypt my records</source>
        <translation>Cifrar mis registros</translation>
    </message>
    <message>
        <source>Tick that you know it cannot be brought back.</source>
        <translation>Marca que sabes que no se puede recuperar.</translation>
    </message>
    <message>
        <source>Your records and backups are encrypted. A forgotten passphrase cannot be brought back. Files you export can be read by whoever has them.</source>
        <translation>Tus registros y copias de seguridad están cifrados. Una frase de contraseña olvidada no se puede recuperar. Los archivos que exportas los puede leer quien los tenga.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Lock by itself after so many minutes without a key or the mouse</source>
        <translation>Bloquear por sí solo tras estos minutos sin usar el teclado ni el ratón</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock by itself after so many minutes without a key or the mouse; 0 for never. A session that runs is not interrupted.</source>
        <translation>Bloquear por sí solo tras estos minutos sin usar el teclado ni el ratón; 0 para nunca. Una sesión en marcha no se interrumpe.</translation>
    </message>
    <message>
        <source>Passphrase in use</source>
        <translation>Frase de contraseña en uso</translation>
    </message>
    <message>
        <source>Use the new passphrase</source>
        <translation>Usar la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Type the passphrase in use first.</source>
        <translation>Escribe primero la frase de contraseña en uso.</translation>
    </message>
    <message>
        <source>Then all who can use this computer, or who get hold of its disk, can read your records and backups again.</source>
        <translation>Entonces, todas las personas que puedan usar este ordenador, o que se hagan con su disco, podrán leer otra vez tus registros y copias de seguridad.</translation>
    </message>
    <message>
        <source>Store my records unencrypted</source>
        <translation>Guardar mis registros sin cifrar</translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, at least %n characters</source>
        <translation>
            <numerusform>Nueva frase de contraseña, al menos %n carácter</numerusform>
            <numerusform>Nueva frase de contraseña, al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message numerus="yes">
        <source>This is too short. Take at least %n characters; four or five words that do not belong together are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Es demasiado corta. Usa al menos %n carácter; cuatro o cinco palabras que no tengan que ver entre sí son fáciles de recordar y difíciles de adivinar.</numerusform>
            <numerusform>Es demasiado corta. Usa al menos %n caracteres; cuatro o cinco palabras que no tengan que ver entre sí son fáciles de recordar y difíciles de adivinar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Las dos no son iguales. Escríbelas otra vez.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Do you care for somebody? Each person has answers, sessions, diary and backups of their own. Nothing of one is ever shown with another.</source>
        <translation>¿Cuidas a alguien? Cada persona tiene sus propias respuestas, sesiones, diario y copias de seguridad. Nada de una persona se muestra nunca con otra.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Se muestra ahora</translation>
    </message>
    <message>
        <source>Name of the person shown now</source>
        <translation>Nombre de la persona que se muestra ahora</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Guardar este nombre</translation>
    </message>
    <message>
        <source>Others on this computer</source>
        <translation>Otras personas en este ordenador</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>Nombre de la persona nueva</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <source>Nobody else yet.</source>
        <translation>Todavía no hay nadie más.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Todavía sin nombre</translation>
    </message>
    <message>
        <source>{name} (removed)</source>
        <translation>{name} (fuera de la lista)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>Mostrar a esta persona</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Sí, quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove this person from the list? Records and backups are kept.</source>
        <translation>¿Quitar a esta persona de la lista? Los registros y las copias de seguridad se conservan.</translation>
    </message>
    <message>
        <source>Removed from the list. Records and backups are kept in {folder}.</source>
        <translation>Ya no está en la lista. Los registros y las copias de seguridad se conservan en {folder}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Added. Press “Show this person” to go to their records.</source>
        <translation>Persona añadida. Pulsa «Mostrar a esta persona» para ir a sus registros.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>Change person</source>
        <translation>Cambiar de persona</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Para {name}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Add a photo of the spot</source>
        <translation>Añadir una foto del lugar</translation>
    </message>
    <message>
        <source>Add a photo of the spot, {name}</source>
        <translation>Añadir una foto del lugar, {name}</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Take the photo out, {name}</source>
        <translation>Quitar la foto, {name}</translation>
    </message>
    <message>
        <source>A photo of your own</source>
        <translation>Una foto tuya</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose another.</source>
        <translation>Este archivo no es una imagen que se pueda leer. Elige otro.</translation>
    </message>
    <message>
        <source>Your photo: {name}</source>
        <translation>Tu foto: {name}</translation>
    </message>
    <message>
        <source>Only the picture is kept: not where, when or with what it was taken.</source>
        <translation>Solo se guarda la imagen: no dónde, cuándo ni con qué se tomó.</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>{part}, left</source>
        <translation>{part}, izquierda</translation>
    </message>
    <message>
        <source>{part}, right</source>
        <translation>{part}, derecha</translation>
    </message>
    <message>
        <source>{about}: where? Without an answer it counts everywhere.</source>
        <translation>{about}: ¿dónde? Sin respuesta, cuenta en todas partes.</translation>
    </message>
    <message>
        <source>{about}: where?</source>
        <translation>{about}: ¿dónde?</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>{place} ({n} times)</source>
        <translation>{place} ({n} veces)</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un lugar</translation>
    </message>
</context>
<context>
    <name>PlannedLines</name>
    <message>
        <source>Planned: {what}</source>
        <translation>Planeado: {what}</translation>
    </message>
    <message>
        <source>{done} of {aim} done today. Leaving it out is fine.</source>
        <translation>Hoy, {done} de {aim}. Está bien dejarlo.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start: {what}</source>
        <translation>Empezar: {what}</translation>
    </message>
</context>
<context>
    <name>PlansPanel</name>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>Nothing is planned. A plan says what, how often a day and on which days; it counts for you and reminds you if you like. A day left out is only left out.</source>
        <translation>No hay ningún plan. Un plan dice qué, cuántas veces al día y qué días; cuenta por ti y te lo recuerda si quieres. Un día sin hacer es solo un día sin hacer.</translation>
    </message>
    <message>
        <source>Today: {done} of {aim}</source>
        <translation>Hoy: {done} de {aim}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>terminado desde {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points in view</source>
        <translation>Puntos a la vista</translation>
    </message>
    <message>
        <source>Show {count} more points</source>
        <translation>Mostrar {count} puntos más</translation>
    </message>
    <message>
        <source>fine today</source>
        <translation>adecuado hoy</translation>
    </message>
    <message>
        <source>questions first</source>
        <translation>antes, preguntas</translation>
    </message>
    <message>
        <source>gently</source>
        <translation>con suavidad</translation>
    </message>
    <message>
        <source>left out for you</source>
        <translation>se deja fuera por ti</translation>
    </message>
    <message>
        <source>done today</source>
        <translation>hecho hoy</translation>
    </message>
    <message>
        <source>to read about</source>
        <translation>para leer</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Qué quieren decir las marcas</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Where is {point}? Click there.</source>
        <translation>¿Dónde está {point}? Haz clic ahí.</translation>
    </message>
    <message>
        <source>You have three tries. With the keyboard: arrow keys move the cross, Shift moves it further, Enter chooses.</source>
        <translation>Tienes tres intentos. Con el teclado: las flechas mueven la cruz, Mayús la mueve más lejos, Intro elige.</translation>
    </message>
    <message>
        <source>Try again from the start</source>
        <translation>Intentar otra vez desde el principio</translation>
    </message>
    <message>
        <source>Keep this in my diary</source>
        <translation>Guardar esto en mi diario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Found: {off} off, less than half a fingertip. On your own skin, feel for the tender or achy spot around it.</source>
        <translation>Encontrado: a {off}, menos de media yema de dedo. En tu propia piel, busca alrededor el lugar sensible o dolorido.</translation>
    </message>
    <message>
        <source>up</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{off} off. It lies further {way} in the picture.</source>
        <translation>A {off} de distancia. En la imagen está más {way}.</translation>
    </message>
    <message>
        <source>Two more tries.</source>
        <translation>Dos intentos más.</translation>
    </message>
    <message>
        <source>One more try.</source>
        <translation>Un intento más.</translation>
    </message>
    <message>
        <source>The red disc is as wide as a fingertip and shows where it is.</source>
        <translation>El disco rojo es tan ancho como la yema de un dedo y muestra dónde está.</translation>
    </message>
    <message>
        <source>Practised finding {point} in the picture: {distances} off.</source>
        <translation>Práctica para encontrar {point} en la imagen: a {distances} de distancia.</translation>
    </message>
    <message>
        <source>It stands in your diary now.</source>
        <translation>Ya está en tu diario.</translation>
    </message>
</context>
<context>
    <name>PreferencesScreen</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Mapa del cuerpo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Your own ruler</source>
        <translation>Tu propia regla</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>Tus registros</translation>
    </message>
    <message>
        <source>About AcuCoach</source>
        <translation>Acerca de AcuCoach</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>This could not be saved ({reason}). Free some space on the disk or check the folder&apos;s permissions, then choose again.</source>
        <translation>Esto no se pudo guardar ({reason}). Libera espacio en el disco o revisa los permisos de la carpeta, y elige otra vez.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Your year of birth</source>
        <translation>Tu año de nacimiento</translation>
    </message>
    <message>
        <source>I am 18 or over</source>
        <translation>Tengo 18 años o más</translation>
    </message>
    <message>
        <source>Week of pregnancy, if you know it</source>
        <translation>Semana de embarazo, si la sabes</translation>
    </message>
    <message>
        <source>Before your first session</source>
        <translation>Antes de tu primera sesión</translation>
    </message>
    <message>
        <source>It never leaves this computer.</source>
        <translation>Nunca sale de este ordenador.</translation>
    </message>
    <message>
        <source>Old skin and bones want soft pressure, a child wants an adult beside it. Rather not say the year? Tick that you are 18 or over; then the limits for old age count. With neither, nothing can start.</source>
        <translation>La piel y los huesos mayores piden una presión suave; un niño o una niña, una persona adulta a su lado. ¿Prefieres no decir el año? Marca que tienes 18 o más; entonces cuentan los límites para la edad avanzada. Sin ninguna de las dos cosas, no se puede empezar nada.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Por qué lo preguntamos</translation>
    </message>
    <message>
        <source>Hide why we ask</source>
        <translation>Ocultar por qué lo preguntamos</translation>
    </message>
    <message>
        <source>Doctor or nurse</source>
        <translation>Médico o médica, o enfermería</translation>
    </message>
    <message>
        <source>Shown where help is needed. You may leave it empty.</source>
        <translation>Se muestra donde hace falta ayuda. Puedes dejarlo vacío.</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Tu salud</translation>
    </message>
    <message>
        <source>Nothing of this applies</source>
        <translation>Nada de esto es mi caso</translation>
    </message>
    <message>
        <source>Nothing else applies</source>
        <translation>Nada más es mi caso</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Back a part (Left)</source>
        <translation>Una parte atrás (Izquierda)</translation>
    </message>
    <message>
        <source>Skip on (Right)</source>
        <translation>Saltar adelante (Derecha)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Responde primero la pregunta.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Some of this</source>
        <translation>Algo de esto</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>What you&apos;d rather not say counts as if it applied, wherever that could matter.</source>
        <translation>Lo que prefieres no decir cuenta como si fuera tu caso, allí donde pueda importar.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Por qué lo preguntamos</translation>
    </message>
    <message>
        <source>Hide why we ask</source>
        <translation>Ocultar por qué lo preguntamos</translation>
    </message>
    <message>
        <source>Please choose something here. “None of these” is an answer too.</source>
        <translation>Elige algo aquí, por favor. «Nada de esto» también es una respuesta.</translation>
    </message>
    <message>
        <source>{question}: {why}</source>
        <translation>{question}: {why}</translation>
    </message>
    <message>
        <source>{question}: {hint}</source>
        <translation>{question}: {hint}</translation>
    </message>
    <message>
        <source>A doctor agreed to pressing on my head and neck</source>
        <translation>Un médico o médica estuvo de acuerdo en que presione mi cabeza y mi cuello</translation>
    </message>
</context>
<context>
    <name>QuestionPages</name>
    <message>
        <source>More below</source>
        <translation>Más abajo hay más</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Question {this} of {all}</source>
        <translation>Pregunta {this} de {all}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>It would be too long or too firm now.</source>
        <translation>Ahora sería demasiado tiempo o demasiado fuerte.</translation>
    </message>
    <message>
        <source>One of its points is not known any more.</source>
        <translation>Uno de sus puntos ya no se conoce.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre ti</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Before you press</source>
        <translation>Antes de presionar</translation>
    </message>
    <message>
        <source>A warning sign</source>
        <translation>Una señal de alarma</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Ataque</translation>
    </message>
    <message>
        <source>A few safety questions, then a session in the dark, without movement (F9)</source>
        <translation>Unas pocas preguntas de seguridad y después una sesión a oscuras, sin movimiento (F9)</translation>
    </message>
</context>
<context>
    <name>RecordsSection</name>
    <message>
        <source>Everything you write down stays on this computer. Nobody else receives it.</source>
        <translation>Todo lo que escribes se queda en este ordenador. Nadie más lo recibe.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Records that cannot be read</source>
        <translation>Registros que no se pueden leer</translation>
    </message>
    <message>
        <source>What you delete in the diary or in the history lies here for 30 days and can be brought back there.</source>
        <translation>Lo que eliminas en el diario o en el historial se queda aquí 30 días y allí se puede recuperar.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Where your records are kept</source>
        <translation>Dónde se guardan tus registros</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The folder could not be opened here. Look for it under the name above.</source>
        <translation>La carpeta no se pudo abrir aquí. Búscala por el nombre de arriba.</translation>
    </message>
    <message>
        <source>A backup is a copy of everything: diary, sessions, your answers and your own routines. One is made by itself after each day with changes. Save one on a stick now and then, in case this computer breaks.</source>
        <translation>Una copia de seguridad es una copia de todo: el diario, las sesiones, tus respuestas y tus propias rutinas. Se hace una por sí sola después de cada día con cambios. Guarda una en una memoria USB de vez en cuando, por si este ordenador se estropea.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
    <message>
        <source>Use a copy from elsewhere</source>
        <translation>Usar una copia de otro lugar</translation>
    </message>
    <message>
        <source>Put this backup in place</source>
        <translation>Poner esta copia en su lugar</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Keep backups in a second folder</source>
        <translation>Guardar copias en una segunda carpeta</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Sin segunda carpeta</translation>
    </message>
    <message>
        <source>Backups that are made by themselves go into {folder}, too.</source>
        <translation>Las copias de seguridad automáticas también se guardan en {folder}.</translation>
    </message>
    <message>
        <source>You can choose a second folder, such as one on another disk. The backups that are made by themselves then go there, too. Others may be able to read them there.</source>
        <translation>Puedes elegir una segunda carpeta, por ejemplo en otro disco. Las copias de seguridad automáticas se guardan entonces también allí. Puede que otras personas puedan leerlas allí.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Has another passphrase</source>
        <translation>Tiene otra frase de contraseña</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Esta copia de seguridad no se puede leer.</translation>
    </message>
    <message>
        <source>1 older backup lies in the folder.</source>
        <translation>Hay 1 copia de seguridad más antigua en la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backups lie in the folder.</source>
        <translation>
            <numerusform>Hay %n copia de seguridad más antigua en la carpeta.</numerusform>
            <numerusform>Hay %n copias de seguridad más antiguas en la carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup: {what}.</source>
        <translation>Esta copia: {what}.</translation>
    </message>
    <message>
        <source>In use now: {now}. The backup would take its place, with your answers and your own routines. What is in use now is kept as a backup first, so you can go back.</source>
        <translation>En uso ahora: {now}. La copia ocuparía su lugar, con tus respuestas y tus propias rutinas. Lo que está en uso ahora se guarda antes como copia de seguridad, así que puedes volver atrás.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La copia de seguridad está en su lugar.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>A copy was saved as {file}.</source>
        <translation>Se guardó una copia como {file}.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Other computers and programs</source>
        <translation>Otros ordenadores y programas</translation>
    </message>
    <message>
        <source>Take your diary and sessions along, as a table or for your clinic. Or read them in from there. You see first what would change.</source>
        <translation>Llévate tu diario y tus sesiones, como tabla o para tu clínica. O léelos desde allí. Primero ves qué cambiaría.</translation>
    </message>
    <message>
        <source>Files you save here are not encrypted: whoever has them can read them.</source>
        <translation>Los archivos que guardas aquí no están cifrados: quien los tenga puede leerlos.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>This deletes your diary, sessions, answers and routines. It deletes your settings and the backups in the folder above, too. It cannot be undone. Copies you saved elsewhere stay.</source>
        <translation>Esto elimina tu diario, tus sesiones, tus respuestas y tus rutinas. También elimina tus ajustes y las copias de seguridad de la carpeta de arriba. No se puede deshacer. Las copias que guardaste en otro lugar se quedan.</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>ELIMINAR</translation>
    </message>
    <message>
        <source>To go on, type {word} here:</source>
        <translation>Para seguir, escribe {word} aquí:</translation>
    </message>
    <message>
        <source>Type {word} in the field above first.</source>
        <translation>Escribe primero {word} en el campo de arriba.</translation>
    </message>
    <message>
        <source>Everything was deleted.</source>
        <translation>Se eliminó todo.</translation>
    </message>
</context>
<context>
    <name>RecordsWords</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>No diary entries and no sessions</source>
        <translation>Sin notas del diario y sin sesiones</translation>
    </message>
    <message>
        <source>{what}, of {day}</source>
        <translation>{what}, del {day}</translation>
    </message>
    <message>
        <source>{what}, {first} to {last}</source>
        <translation>{what}, del {first} al {last}</translation>
    </message>
    <message>
        <source>{entries}, {sessions}</source>
        <translation>{entries}, {sessions}</translation>
    </message>
    <message>
        <source>1 diary entry</source>
        <translation>1 nota del diario</translation>
    </message>
    <message numerus="yes">
        <source>%n diary entries</source>
        <translation>
            <numerusform>%n nota del diario</numerusform>
            <numerusform>%n notas del diario</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>AcuCoach</source>
        <translation>AcuCoach</translation>
    </message>
</context>
<context>
    <name>RedFlagPage</name>
    <message>
        <source>Call your emergency number now</source>
        <translation>Llama ahora al número de emergencias</translation>
    </message>
    <message>
        <source>This needs help at once. Do not press any point first.</source>
        <translation>Esto necesita ayuda enseguida. No presiones antes ningún punto.</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Ve hoy al médico o a la médica</translation>
    </message>
    <message>
        <source>Have this looked at first. Leave acupressure for it until then.</source>
        <translation>Haz que te lo miren primero. Hasta entonces, no uses la acupresión para esto.</translation>
    </message>
    <message>
        <source>See a doctor in the next days</source>
        <translation>Ve al médico o a la médica en los próximos días</translation>
    </message>
    <message>
        <source>You may go on gently. Pressing points does not replace the visit.</source>
        <translation>Puedes seguir con suavidad. Presionar puntos no sustituye la visita.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>{topic}: warning signs first</source>
        <translation>{topic}: primero las señales de alarma</translation>
    </message>
    <message>
        <source>Is any of this true for you now? Press it. Then something else comes first.</source>
        <translation>¿Te pasa ahora algo de esto? Púlsalo. Entonces hay otra cosa que va primero.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Por qué lo preguntamos</translation>
    </message>
    <message>
        <source>Hide why we ask</source>
        <translation>Ocultar por qué lo preguntamos</translation>
    </message>
    <message>
        <source>You said that this is true:</source>
        <translation>Dijiste que esto te pasa:</translation>
    </message>
    <message>
        <source>It is kept with its time, and asked about before the next session.</source>
        <translation>Se guarda con la hora, y se te pregunta por ello antes de la próxima sesión.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Go on gently</source>
        <translation>Seguir con suavidad</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>Cambiar mi respuesta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>More signs below</source>
        <translation>Más señales abajo</translation>
    </message>
    <message>
        <source>“None of these” can be said when all signs have been in view.</source>
        <translation>«Nada de esto» se puede decir cuando se han visto todas las señales.</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>Not enough yet to hold pressing against not pressing: {sessions} sessions and {controls} questions without a session began from the same numbers. It takes {fewest} of each, with an answer half an hour later.</source>
        <translation>Aún no basta para comparar presionar con no presionar: {sessions} sesiones y {controls} preguntas sin sesión empezaron con los mismos números. Hacen falta {fewest} de cada tipo, con una respuesta media hora después.</translation>
    </message>
    <message>
        <source>Half an hour later the number was {size} points lower with pressing than without, from the same start</source>
        <translation>Media hora después, el número era {size} puntos más bajo con presión que sin ella, desde el mismo comienzo</translation>
    </message>
    <message>
        <source>Half an hour later the number was {size} points higher with pressing than without, from the same start</source>
        <translation>Media hora después, el número era {size} puntos más alto con presión que sin ella, desde el mismo comienzo</translation>
    </message>
    <message>
        <source>No relation can be seen between pressing and the number half an hour later</source>
        <translation>No se ve relación entre presionar y el número media hora después</translation>
    </message>
    <message>
        <source>Minutes, sides and points are looked at from {fewest} sessions with two numbers on; there are {n}.</source>
        <translation>Los minutos, los lados y los puntos se miran a partir de {fewest} sesiones con dos números; hay {n}.</translation>
    </message>
    <message>
        <source>Each minute more went with a change of {size} points down</source>
        <translation>Cada minuto más fue junto con un cambio de {size} puntos hacia abajo</translation>
    </message>
    <message>
        <source>Each minute more went with a change of {size} points up</source>
        <translation>Cada minuto más fue junto con un cambio de {size} puntos hacia arriba</translation>
    </message>
    <message>
        <source>No relation can be seen between minutes and change</source>
        <translation>No se ve relación entre los minutos y el cambio</translation>
    </message>
    <message>
        <source>All your sessions last about the same time, so minutes tell nothing here.</source>
        <translation>Todas tus sesiones duran más o menos lo mismo, así que los minutos no dicen nada aquí.</translation>
    </message>
    <message>
        <source>Sessions on both sides went {size} points further down</source>
        <translation>Las sesiones en ambos lados bajaron {size} puntos más</translation>
    </message>
    <message>
        <source>Sessions on both sides went {size} points less far down</source>
        <translation>Las sesiones en ambos lados bajaron {size} puntos menos</translation>
    </message>
    <message>
        <source>No relation can be seen between one side or both and change</source>
        <translation>No se ve relación entre un lado o ambos y el cambio</translation>
    </message>
    <message>
        <source>Sessions with {name} went {size} points further down than others</source>
        <translation>Las sesiones con {name} bajaron {size} puntos más que otras</translation>
    </message>
    <message>
        <source>Sessions with {name} went {size} points less far down than others</source>
        <translation>Las sesiones con {name} bajaron {size} puntos menos que otras</translation>
    </message>
    <message>
        <source>{name}: no relation with change can be seen</source>
        <translation>{name}: no se ve relación con el cambio</translation>
    </message>
    <message>
        <source>Strong pain mostly falls back towards its usual level by itself: that is regression to the mean. So each session is held only against what began from the same number. It still does not show a cause: hope, or pressing just when pain turns, look the same.</source>
        <translation>El dolor fuerte suele volver por sí solo a su nivel habitual: eso es la regresión a la media. Por eso cada sesión se compara solo con lo que empezó con el mismo número. Aun así no muestra una causa: la esperanza, o presionar justo cuando el dolor cambia, se ven igual.</translation>
    </message>
    <message>
        <source>Whoever stops as soon as it is better makes short sessions look good.</source>
        <translation>Quien para en cuanto mejora hace que las sesiones cortas parezcan buenas.</translation>
    </message>
    <message>
        <source>Too few days yet for: {names}. It takes {fewest} with both numbers.</source>
        <translation>Todavía hay pocos días para: {names}. Hacen falta {fewest} con ambos números.</translation>
    </message>
    <message>
        <source>Who looks {n} times finds something by chance alone more easily; that is allowed for. Days resemble the days before them; that is allowed for, too. What goes together need not be the cause of each other.</source>
        <translation>Quien mira {n} veces encuentra más fácilmente algo solo por azar; eso se tiene en cuenta. Los días se parecen a los días anteriores; eso también se tiene en cuenta. Que dos cosas vayan juntas no quiere decir que una cause la otra.</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>el día siguiente</translation>
    </message>
    <message>
        <source>Days with {name}: the strongest number of {when} was {size} lower</source>
        <translation>Días con {name}: {when}, el número más fuerte fue {size} más bajo</translation>
    </message>
    <message>
        <source>Days with {name}: the strongest number of {when} was {size} higher</source>
        <translation>Días con {name}: {when}, el número más fuerte fue {size} más alto</translation>
    </message>
    <message>
        <source>Each hour slept more: the strongest number of {when} {size} lower</source>
        <translation>Cada hora más de sueño: {when}, el número más fuerte fue {size} más bajo</translation>
    </message>
    <message>
        <source>Each hour slept more: the strongest number of {when} {size} higher</source>
        <translation>Cada hora más de sueño: {when}, el número más fuerte fue {size} más alto</translation>
    </message>
    <message>
        <source>1,000 steps more: the strongest number of {when} {size} lower</source>
        <translation>1.000 pasos más: {when}, el número más fuerte fue {size} más bajo</translation>
    </message>
    <message>
        <source>1,000 steps more: the strongest number of {when} {size} higher</source>
        <translation>1.000 pasos más: {when}, el número más fuerte fue {size} más alto</translation>
    </message>
    <message>
        <source>{name}, one more: the strongest number of {when} {size} lower</source>
        <translation>{name}, uno más: {when}, el número más fuerte fue {size} más bajo</translation>
    </message>
    <message>
        <source>{name}, one more: the strongest number of {when} {size} higher</source>
        <translation>{name}, uno más: {when}, el número más fuerte fue {size} más alto</translation>
    </message>
    <message>
        <source>{name} and the strongest number of {when}: no relation can be seen</source>
        <translation>{name} y el número más fuerte, {when}: no se ve relación</translation>
    </message>
    <message>
        <source>{what}. If there is one, it probably lies between {low} and {high}.</source>
        <translation>{what}. Si la hay, probablemente está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>{what} (between {low} and {high}, {n} compared).</source>
        <translation>{what} (entre {low} y {high}, {n} comparados).</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>There is one question for you.</source>
        <translation>Hay una pregunta para ti.</translation>
    </message>
    <message>
        <source>It is time for what you planned.</source>
        <translation>Es la hora de lo que planeaste.</translation>
    </message>
    <message>
        <source>How is it now, some time after your session?</source>
        <translation>¿Cómo estás ahora, un rato después de tu sesión?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Planned now: {what}</source>
        <translation>Planeado para ahora: {what}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>AcuCoach</source>
        <translation>AcuCoach</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Symptom diary</source>
        <translation>Diario de síntomas</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Página {n} de {all}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Written by the person concerned; made on {day}.</source>
        <translation>Escrito por la persona interesada; hecho el {day}.</translation>
    </message>
    <message>
        <source>Days written down</source>
        <translation>Días anotados</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Days with a rating above 0</source>
        <translation>Días con un número mayor que 0</translation>
    </message>
    <message>
        <source>Typical strongest rating of a day (median, 0-10)</source>
        <translation>Número más fuerte de un día típico (mediana, 0-10)</translation>
    </message>
    <message>
        <source>Strongest rating (0-10)</source>
        <translation>Número más fuerte (0-10)</translation>
    </message>
    <message>
        <source>Named as possible triggers (times)</source>
        <translation>Nombrado como posible desencadenante (veces)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Strongest rating of each day (days not written are left open)</source>
        <translation>Número más fuerte de cada día (los días sin anotar quedan en blanco)</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Dónde dolió</translation>
    </message>
    <message>
        <source>Acupressure sessions</source>
        <translation>Sesiones de acupresión</translation>
    </message>
    <message>
        <source>{lower} of {n}</source>
        <translation>{lower} de {n}</translation>
    </message>
    <message>
        <source>What was pressed</source>
        <translation>Qué se presionó</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minutos cada una</translation>
    </message>
    <message>
        <source>Lower afterwards</source>
        <translation>Más bajo después</translation>
    </message>
    <message>
        <source>Side effects written down: {said}.</source>
        <translation>Efectos secundarios anotados: {said}.</translation>
    </message>
    <message>
        <source>Personal comparisons</source>
        <translation>Comparaciones personales</translation>
    </message>
    <message>
        <source>Medicines written down</source>
        <translation>Medicamentos anotados</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Headache and medicine days</source>
        <translation>Días con dolor de cabeza y con medicamentos</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>PEG {score} of 10</source>
        <translation>PEG {score} de 10</translation>
    </message>
    <message>
        <source>MIDAS {total} days, grade {grade}</source>
        <translation>MIDAS {total} días, grado {grade}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Page for the doctor</source>
        <translation>Página para el médico o la médica</translation>
    </message>
    <message>
        <source>Your name on the page (optional)</source>
        <translation>Tu nombre en la página (opcional)</translation>
    </message>
    <message>
        <source>Your name on the page</source>
        <translation>Tu nombre en la página</translation>
    </message>
    <message>
        <source>Add my notes</source>
        <translation>Añadir mis notas</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One or two pages: summary, chart, sessions, medicines. It stays on your computer until you hand it over.</source>
        <translation>Una o dos páginas: resumen, gráfico, sesiones, medicamentos. Se queda en tu ordenador hasta que la entregues.</translation>
    </message>
    <message>
        <source>Symptom diary {day}</source>
        <translation>Diario de síntomas {day}</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page cannot be saved there: {reason}. Choose another place.</source>
        <translation>La página no se puede guardar allí: {reason}. Elige otro lugar.</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>Saved: 1 page.</source>
        <translation>Guardado: 1 página.</translation>
    </message>
    <message>
        <source>Saved: {n} pages.</source>
        <translation>Guardado: {n} páginas.</translation>
    </message>
    <message>
        <source>Sent to the printer: 1 page.</source>
        <translation>Enviado a la impresora: 1 página.</translation>
    </message>
    <message>
        <source>Sent to the printer: {n} pages.</source>
        <translation>Enviado a la impresora: {n} páginas.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Page {n} of {all}, as it will look</source>
        <translation>Página {n} de {all}, tal como quedará</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Molestia</translation>
    </message>
    <message>
        <source>Every complaint</source>
        <translation>Todas las molestias</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Página para el médico o la médica</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Strongest rating each day</source>
        <translation>Número más fuerte de cada día</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nada anotado</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>una sesión</translation>
    </message>
    <message>
        <source>Point at a day, or go there with the arrow keys, to read it.</source>
        <translation>Señala un día, o ve a él con las teclas de flecha, para leerlo.</translation>
    </message>
    <message>
        <source>How strong, day by day</source>
        <translation>Qué tan fuerte, día a día</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>más fuerte</translation>
    </message>
    <message>
        <source>mean of 7 days</source>
        <translation>media de 7 días</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>Por hora del día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>By day of the week</source>
        <translation>Por día de la semana</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>By what may have set it off</source>
        <translation>Por lo que pudo provocarlo</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Pressing and what came after</source>
        <translation>Presionar y lo que vino después</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Qué va junto</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Dónde dolió</translation>
    </message>
    <message>
        <source>Bar: the middle half of the numbers. Line: the middle one.</source>
        <translation>Barra: la mitad central de los números. Línea: el del medio.</translation>
    </message>
    <message>
        <source>Before and after pressing</source>
        <translation>Antes y después de presionar</translation>
    </message>
    <message>
        <source>Before and after, by what was pressed</source>
        <translation>Antes y después, según lo que se presionó</translation>
    </message>
    <message>
        <source>middle before</source>
        <translation>medio antes</translation>
    </message>
    <message>
        <source>middle after</source>
        <translation>medio después</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>last 6</source>
        <translation>últimas 6</translation>
    </message>
    <message>
        <source>What this cannot tell</source>
        <translation>Lo que esto no puede decir</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>sessions, {n} not rated</source>
        <translation>sesiones, {n} sin número</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>days written down</source>
        <translation>días anotados</translation>
    </message>
    <message>
        <source>strongest rating on a typical day</source>
        <translation>número más fuerte en un día típico</translation>
    </message>
</context>
<context>
    <name>RoomServices</name>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Copias de seguridad (*.sqlite3)</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>This backup is encrypted with another passphrase. Type it:</source>
        <translation>Esta copia de seguridad está cifrada con otra frase de contraseña. Escríbela:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This could not be saved. Is the disk full?</source>
        <translation>Esto no se pudo guardar. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>Change hands. Press gently, and breathe out slowly.</source>
        <translation>Cambia de mano. Presiona con suavidad y suelta el aire despacio.</translation>
    </message>
    <message>
        <source>Save what cannot be read</source>
        <translation>Guardar lo que no se puede leer</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>{file} could not be written ({why}). Choose another place.</source>
        <translation>No se pudo escribir {file} ({why}). Elige otro lugar.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Save a copy of your records</source>
        <translation>Guardar una copia de tus registros</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Segunda carpeta para copias de seguridad</translation>
    </message>
    <message>
        <source>The file {file} could not be deleted. Delete it by hand.</source>
        <translation>El archivo {file} no se pudo eliminar. Elimínalo a mano.</translation>
    </message>
</context>
<context>
    <name>RoutineDetail</name>
    <message>
        <source>Nothing of it is left for today.</source>
        <translation>No queda nada de ella para hoy.</translation>
    </message>
    <message>
        <source>Choose a spot on the body</source>
        <translation>Elige un lugar en el cuerpo</translation>
    </message>
    <message>
        <source>Start, {time}</source>
        <translation>Empezar, {time}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The first times are shorter: at most {time} at a time, more as it goes well.</source>
        <translation>Las primeras veces son más cortas: como máximo {time} cada vez, y más cuando va bien.</translation>
    </message>
    <message>
        <source>Your photo: {name}</source>
        <translation>Tu foto: {name}</translation>
    </message>
    <message>
        <source>{name}, left out today</source>
        <translation>{name}, hoy se deja fuera</translation>
    </message>
    <message>
        <source>{name}, in place of {other}</source>
        <translation>{name}, en lugar de {other}</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <translation>De: {source}</translation>
    </message>
    <message>
        <source>Where sources differ, and choices</source>
        <translation>Dónde difieren las fuentes, y qué se eligió</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Hacer mi propia copia</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Name of the routine</source>
        <translation>Nombre de la rutina</translation>
    </message>
    <message>
        <source>For instance: Evening</source>
        <translation>Por ejemplo: Noche</translation>
    </message>
    <message>
        <source>What the routine is for</source>
        <translation>Para qué es la rutina</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en particular</translation>
    </message>
    <message>
        <source>Find a point or area to add</source>
        <translation>Busca un punto o una zona para añadir</translation>
    </message>
    <message>
        <source>Add a point or area: LI4, hegu, wrist …</source>
        <translation>Añade un punto o una zona: LI4, hegu, muñeca …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pause between steps</source>
        <translation>Pausa entre pasos</translation>
    </message>
    <message>
        <source>Rest at the end</source>
        <translation>Descanso al final</translation>
    </message>
    <message>
        <source>It is the first step.</source>
        <translation>Es el primer paso.</translation>
    </message>
    <message>
        <source>It is the last step.</source>
        <translation>Es el último paso.</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Todavía no hay pasos</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Todavía sin guardar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Tu rutina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>RoutineList</name>
    <message>
        <source>Show routines for</source>
        <translation>Mostrar rutinas para</translation>
    </message>
    <message>
        <source>Make your own</source>
        <translation>Crear la tuya</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Desde un archivo</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuyas</translation>
    </message>
    <message>
        <source>From published sources</source>
        <translation>De fuentes publicadas</translation>
    </message>
</context>
<context>
    <name>RoutineReviewDialog</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RoutineVerdictCard</name>
    <message>
        <source>A few questions first</source>
        <translation>Primero unas preguntas</translation>
    </message>
    <message>
        <source>Before you start you are asked what makes pressing unsafe.</source>
        <translation>Antes de empezar se te pregunta por lo que hace que presionar no sea seguro.</translation>
    </message>
    <message>
        <source>No step of this routine is open to you. The reasons stand below.</source>
        <translation>Ningún paso de esta rutina está abierto para ti. Los motivos están abajo.</translation>
    </message>
    <message>
        <source>{left} of {all} steps are done, {instead} of them with another place. The others are left out, for the reasons below.</source>
        <translation>Se hacen {left} de {all} pasos, {instead} de ellos en otro lugar. Los demás se dejan fuera, por los motivos de abajo.</translation>
    </message>
    <message>
        <source>{left} of {all} steps are left. The others are left out, for the reasons below.</source>
        <translation>Quedan {left} de {all} pasos. Los demás se dejan fuera, por los motivos de abajo.</translation>
    </message>
    <message>
        <source>One step is done at another place, as you chose.</source>
        <translation>Un paso se hace en otro lugar, como elegiste.</translation>
    </message>
    <message>
        <source>{instead} steps are done at other places, as you chose.</source>
        <translation>{instead} pasos se hacen en otros lugares, como elegiste.</translation>
    </message>
    <message>
        <source>Some steps are done on one side only.</source>
        <translation>Algunos pasos se hacen en un solo lado.</translation>
    </message>
    <message>
        <source>{name}: left out.</source>
        <translation>{name}: se deja fuera.</translation>
    </message>
    <message>
        <source>{name}: right side only.</source>
        <translation>{name}: solo el lado derecho.</translation>
    </message>
    <message>
        <source>{name}: left side only.</source>
        <translation>{name}: solo el lado izquierdo.</translation>
    </message>
    <message>
        <source>Use {name} instead</source>
        <translation>Usar {name} en su lugar</translation>
    </message>
    <message>
        <source>Rub “{name}” instead</source>
        <translation>Frotar «{name}» en su lugar</translation>
    </message>
    <message>
        <source>In place of {name}. {why}</source>
        <translation>En lugar de {name}. {why}</translation>
    </message>
    <message>
        <source>{new} in place of {old}</source>
        <translation>{new} en lugar de {old}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>{what}, {side} side only</source>
        <translation>{what}, solo el lado {side}</translation>
    </message>
    <message>
        <source>Leave it out after all</source>
        <translation>Dejarlo fuera de todos modos</translation>
    </message>
</context>
<context>
    <name>RoutineWords</name>
    <message>
        <source>Your tender spot</source>
        <translation>Tu punto sensible</translation>
    </message>
    <message>
        <source>Cold pack</source>
        <translation>Compresa fría</translation>
    </message>
    <message>
        <source>A place no longer known</source>
        <translation>Un lugar que ya no se conoce</translation>
    </message>
    <message>
        <source>{name} is traditionally used for “{complaint}”, too.</source>
        <translation>{name} también se usa tradicionalmente para «{complaint}».</translation>
    </message>
    <message>
        <source>{name} in place of {place}: an old idea. No trial has shown that it works.</source>
        <translation>{name} en lugar de {place}: una idea antigua. Ningún estudio ha mostrado que funcione.</translation>
    </message>
    <message>
        <source>{name} is a place that stays open to you today.</source>
        <translation>{name} es un lugar que hoy sigue abierto para ti.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>%n vez al día</numerusform>
            <numerusform>%n veces al día</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>En el sentido del reloj</translation>
    </message>
    <message>
        <source>Counter-clockwise</source>
        <translation>En sentido contrario al reloj</translation>
    </message>
    <message>
        <source>Half each way</source>
        <translation>Mitad en cada sentido</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Solo izquierda</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Solo derecha</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>Izquierda, luego derecha</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Ambos a la vez</translation>
    </message>
    <message>
        <source>Left and right by turns</source>
        <translation>Izquierda y derecha por turnos</translation>
    </message>
    <message>
        <source>Then rest {time}.</source>
        <translation>Luego descansa {time}.</translation>
    </message>
    <message>
        <source>Then a cold pack in a thin towel, {time}.</source>
        <translation>Luego una compresa fría envuelta en una toalla fina, {time}.</translation>
    </message>
    <message>
        <source>You put this together yourself. This program knows of no study of the whole.</source>
        <translation>Esto lo armaste tú. Este programa no conoce ningún estudio del conjunto.</translation>
    </message>
    <message>
        <source>This came from a file. Nobody here looked at it.</source>
        <translation>Esto vino de un archivo. Nadie lo revisó aquí.</translation>
    </message>
    <message>
        <source>Rub the whole area softly with your fingers.</source>
        <translation>Frota toda la zona suavemente con los dedos.</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>The routine you began is open. Go on with it here.</source>
        <translation>La rutina que empezaste está abierta. Sigue aquí.</translation>
    </message>
    <message>
        <source>My {title}</source>
        <translation>Mi {title}</translation>
    </message>
    <message>
        <source>Your own copy of “{title}”. What is known is about the original.</source>
        <translation>Tu propia copia de «{title}». Lo que se sabe es sobre el original.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«{title}» se eliminó.</translation>
    </message>
    <message>
        <source>Save the routine</source>
        <translation>Guardar la rutina</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
    <message>
        <source>Open a routine</source>
        <translation>Abrir una rutina</translation>
    </message>
    <message>
        <source>The file names a place this program does not guide: {name}.</source>
        <translation>El archivo nombra un lugar que este programa no guía: {name}.</translation>
    </message>
    <message>
        <source>“{title}” is kept.</source>
        <translation>«{title}» se guardó.</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>About you</source>
        <translation>Sobre ti</translation>
    </message>
    <message>
        <source>Your answers decide which points are fine for you. Change them whenever something has changed: a pregnancy, an illness, a new medicine.</source>
        <translation>Tus respuestas deciden qué puntos están bien para ti. Cámbialas cuando algo haya cambiado: un embarazo, una enfermedad, un medicamento nuevo.</translation>
    </message>
    <message>
        <source>How it is today</source>
        <translation>Cómo va hoy</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>ScaleEnds</name>
    <message>
        <source>the worst you can imagine</source>
        <translation>lo peor que puedas imaginar</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>nada en absoluto</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search for a point, a place or a complaint</source>
        <translation>Busca un punto, un lugar o una molestia</translation>
    </message>
    <message>
        <source>Point, place or complaint</source>
        <translation>Punto, lugar o molestia</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Bin, 30 days</source>
        <translation>Papelera, 30 días</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>Palabras en las notas</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Molestia</translation>
    </message>
    <message>
        <source>Every complaint</source>
        <translation>Todas las molestias</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Any strength</source>
        <translation>Cualquier fuerza</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <translation>{n} o más</translation>
    </message>
    <message>
        <source>Trigger, your own word or medicine</source>
        <translation>Desencadenante, palabra tuya o medicamento</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Notas encontradas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>More than {n} found</source>
        <translation>Más de {n} encontradas</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Any trigger or medicine</source>
        <translation>Cualquier desencadenante o medicamento</translation>
    </message>
    <message>
        <source>Choose entries in the list first.</source>
        <translation>Elige primero notas en la lista.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What the safety check said</source>
        <translation>Lo que dijo el control de seguridad</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerla otra vez</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>For: {complaint}</source>
        <translation>Para: {complaint}</translation>
    </message>
    <message>
        <source>The attack began at {time}.</source>
        <translation>El ataque empezó a las {time}.</translation>
    </message>
    <message>
        <source>Ended: {how}</source>
        <translation>Terminó: {how}</translation>
    </message>
    <message>
        <source>{done} of {planned} of pressing</source>
        <translation>{done} de {planned} de presión</translation>
    </message>
    <message>
        <source>{name}: {done} of {planned}</source>
        <translation>{name}: {done} de {planned}</translation>
    </message>
    <message>
        <source>{line} · {way}</source>
        <translation>{line} · {way}</translation>
    </message>
    <message>
        <source>How strong was it? 0 to 10</source>
        <translation>¿Qué tan fuerte era? 0 a 10</translation>
    </message>
    <message>
        <source>Did you notice anything?</source>
        <translation>¿Notaste algo?</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Cuándo empezó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note of your own</source>
        <translation>Una nota tuya</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to save.</source>
        <translation>No cambió nada, así que no hay nada que guardar.</translation>
    </message>
    <message>
        <source>{new} in place of {old}.</source>
        <translation>{new} en lugar de {old}.</translation>
    </message>
    <message>
        <source>{old} was left out.</source>
        <translation>{old} se dejó fuera.</translation>
    </message>
    <message>
        <source>{old} was done on one side only.</source>
        <translation>{old} se hizo en un solo lado.</translation>
    </message>
</context>
<context>
    <name>SessionDoor</name>
    <message>
        <source>Rub softly. It should feel pleasant all the time.</source>
        <translation>Frota suavemente. Debe sentirse agradable todo el tiempo.</translation>
    </message>
    <message>
        <source>Chosen by you. No source names it.</source>
        <translation>Elegido por ti. Ninguna fuente lo nombra.</translation>
    </message>
    <message>
        <source>Its steps are not kept any more.</source>
        <translation>Sus pasos ya no están guardados.</translation>
    </message>
    <message>
        <source>{title} · {way}</source>
        <translation>{title} · {way}</translation>
    </message>
    <message>
        <source>{new} in place of {old}.</source>
        <translation>{new} en lugar de {old}.</translation>
    </message>
    <message>
        <source>{name} on the right only.</source>
        <translation>{name} solo a la derecha.</translation>
    </message>
    <message>
        <source>{name} on the left only.</source>
        <translation>{name} solo a la izquierda.</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Se deja fuera: {names}.</translation>
    </message>
    <message>
        <source>Today:</source>
        <translation>Hoy:</translation>
    </message>
    <message>
        <source>{new} in place of {old}</source>
        <translation>{new} en lugar de {old}</translation>
    </message>
    <message>
        <source>{title} ({changes})</source>
        <translation>{title} ({changes})</translation>
    </message>
    <message>
        <source>Your last session is not saved yet; AcuCoach keeps trying.</source>
        <translation>Tu última sesión aún no está guardada; AcuCoach lo sigue intentando.</translation>
    </message>
    <message>
        <source>Your last session is saved now.</source>
        <translation>Tu última sesión ya está guardada.</translation>
    </message>
    <message>
        <source>The screen may turn off by itself: it cannot be kept on here.</source>
        <translation>La pantalla puede apagarse sola: aquí no se puede mantener encendida.</translation>
    </message>
    <message>
        <source>Cold pack</source>
        <translation>Compresa fría</translation>
    </message>
    <message>
        <source>Your tender spot</source>
        <translation>Tu punto sensible</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Voice on</source>
        <translation>Voz activada</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Voz desactivada</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>La pantalla sigue encendida</translation>
    </message>
    <message>
        <source>I feel unwell (D)</source>
        <translation>Me siento mal (D)</translation>
    </message>
    <message>
        <source>Dizzy, numb, tingling or faint</source>
        <translation>Mareo, entumecimiento, hormigueo o sensación de desmayo</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>en un momento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>next, {time}</source>
        <translation>siguiente, {time}</translation>
    </message>
</context>
<context>
    <name>SessionQuestions</name>
    <message>
        <source>Stop here?</source>
        <translation>¿Parar aquí?</translation>
    </message>
    <message>
        <source>The {time} you did is kept.</source>
        <translation>Los {time} que hiciste se guardan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ease off. Pain means stop.</source>
        <translation>Afloja. El dolor quiere decir parar.</translation>
    </message>
    <message>
        <source>Let go for a moment. How do you want to go on?</source>
        <translation>Suelta un momento. ¿Cómo quieres seguir?</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Más suave</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>The session waited for you.</source>
        <translation>La sesión te ha esperado.</translation>
    </message>
    <message>
        <source>The computer slept or was locked. That time is not counted.</source>
        <translation>El ordenador estuvo en reposo o bloqueado. Ese tiempo no se cuenta.</translation>
    </message>
    <message>
        <source>It cannot go on now.</source>
        <translation>Ahora no puede seguir.</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Cambiar mis respuestas</translation>
    </message>
</context>
<context>
    <name>SessionSection</name>
    <message>
        <source>Time to place your hands</source>
        <translation>Tiempo para colocar las manos</translation>
    </message>
    <message>
        <source>Pace of circles</source>
        <translation>Ritmo de los círculos</translation>
    </message>
    <message>
        <source>Direction of circles</source>
        <translation>Sentido de los círculos</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Choose “Always my own pace” first.</source>
        <translation>Elige primero «Siempre mi propio ritmo».</translation>
    </message>
    <message>
        <source>Switch on the voice first.</source>
        <translation>Activa primero la voz.</translation>
    </message>
    <message>
        <source>Switch on a sound first.</source>
        <translation>Activa primero un sonido.</translation>
    </message>
    <message>
        <source>As each guide says</source>
        <translation>Como dice cada guía</translation>
    </message>
    <message>
        <source>Mostly 5 to 15 seconds.</source>
        <translation>Casi siempre de 5 a 15 segundos.</translation>
    </message>
    <message>
        <source>At least {time}</source>
        <translation>Al menos {time}</translation>
    </message>
    <message>
        <source>Always my own pace</source>
        <translation>Siempre mi propio ritmo</translation>
    </message>
    <message>
        <source>Circles a minute</source>
        <translation>Círculos por minuto</translation>
    </message>
    <message>
        <source>circles a minute</source>
        <translation>círculos por minuto</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>En el sentido del reloj</translation>
    </message>
    <message>
        <source>As the hands of a clock go, seen looking at your skin.</source>
        <translation>Como van las agujas del reloj, mirando tu piel.</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Speak in sessions</source>
        <translation>Hablar en las sesiones</translation>
    </message>
    <message>
        <source>A voice says when to begin, to change sides and to stop.</source>
        <translation>Una voz dice cuándo empezar, cambiar de lado y parar.</translation>
    </message>
    <message>
        <source>Loudness of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>This computer has no voice. The words on the screen say the same.</source>
        <translation>Este ordenador no tiene voz. Las palabras de la pantalla dicen lo mismo.</translation>
    </message>
    <message>
        <source>Beats and bells</source>
        <translation>Ritmo y campanas</translation>
    </message>
    <message>
        <source>A soft sound for each circle, for changing sides and at the end.</source>
        <translation>Un sonido suave para cada círculo, para cambiar de lado y al final.</translation>
    </message>
    <message>
        <source>Soft bells</source>
        <translation>Campanas suaves</translation>
    </message>
    <message>
        <source>Wood, short and quiet</source>
        <translation>Madera, corto y bajo</translation>
    </message>
    <message>
        <source>Low tones</source>
        <translation>Tonos graves</translation>
    </message>
    <message>
        <source>For ears that hear high notes badly.</source>
        <translation>Para oídos que oyen mal los tonos agudos.</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>Cómo suenan</translation>
    </message>
    <message>
        <source>Quiet background sound</source>
        <translation>Sonido de fondo tranquilo</translation>
    </message>
    <message>
        <source>A low, even murmur like distant rain while the session runs.</source>
        <translation>Un murmullo bajo y parejo, como lluvia lejana, mientras dura la sesión.</translation>
    </message>
    <message>
        <source>Loudness of sounds</source>
        <translation>Volumen de los sonidos</translation>
    </message>
    <message>
        <source>This computer has no sound. The picture shows every change.</source>
        <translation>Este ordenador no tiene sonido. La imagen muestra cada cambio.</translation>
    </message>
    <message>
        <source>With closed eyes, this is what you hear:</source>
        <translation>Con los ojos cerrados, esto es lo que oyes:</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presionar</translation>
    </message>
    <message>
        <source>Nearly over</source>
        <translation>Casi termina</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambiar de lado</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Hear: {signal}</source>
        <translation>Oír: {signal}</translation>
    </message>
    <message>
        <source>Sessions fill the whole screen</source>
        <translation>Las sesiones llenan toda la pantalla</translation>
    </message>
    <message>
        <source>F11 switches this on and off while a session runs.</source>
        <translation>F11 activa y desactiva esto durante una sesión.</translation>
    </message>
    <message>
        <source>The screen stays on by itself while a session runs, and only then.</source>
        <translation>La pantalla sigue encendida por sí sola durante una sesión, y solo entonces.</translation>
    </message>
    <message>
        <source>Remind me of what I planned</source>
        <translation>Recordarme lo que planeé</translation>
    </message>
    <message>
        <source>Plans are made in the history. A notice never says what it is about.</source>
        <translation>Los planes se hacen en el historial. Un aviso nunca dice de qué trata.</translation>
    </message>
    <message>
        <source>Ask me later how it is</source>
        <translation>Preguntarme más tarde cómo va</translation>
    </message>
    <message>
        <source>Half an hour and two hours after a session that began with a number.</source>
        <translation>Media hora y dos horas después de una sesión que empezó con un número.</translation>
    </message>
    <message>
        <source>Ask without a session, too</source>
        <translation>Preguntar también sin sesión</translation>
    </message>
    <message>
        <source>To compare: on about every second day, once, and again half an hour later. Pain eases by itself, too; these numbers show how much. After a session you are then asked half an hour later as well.</source>
        <translation>Para comparar: más o menos cada dos días, una vez, y otra vez media hora después. El dolor también se alivia solo; estos números muestran cuánto. Después de una sesión se te pregunta entonces también media hora más tarde.</translation>
    </message>
    <message>
        <source>Quiet from, hour</source>
        <translation>Silencio desde, hora</translation>
    </message>
    <message>
        <source>Quiet until, hour</source>
        <translation>Silencio hasta, hora</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Remind me while AcuCoach is closed, too</source>
        <translation>Recordarme también con AcuCoach cerrado</translation>
    </message>
    <message>
        <source>A small helper then starts with your computer. It reads your plans, and tells nobody what they are.</source>
        <translation>Entonces un pequeño ayudante se abre con tu ordenador. Lee tus planes y no dice a nadie cuáles son.</translation>
    </message>
</context>
<context>
    <name>SessionSounds</name>
    <message>
        <source>This computer has no sound. The picture shows every change.</source>
        <translation>Este ordenador no tiene sonido. La imagen muestra cada cambio.</translation>
    </message>
    <message>
        <source>This computer has no voice. The words on the screen say the same.</source>
        <translation>Este ordenador no tiene voz. Las palabras de la pantalla dicen lo mismo.</translation>
    </message>
</context>
<context>
    <name>SettingsFollower</name>
    <message>
        <source>The size of text could not be saved. Is the disk full?</source>
        <translation>El tamaño del texto no se pudo guardar. ¿Está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>A soft bell tells you. Nothing to click.</source>
        <translation>Una campana suave te avisa. No hay que hacer clic.</translation>
    </message>
    <message>
        <source>The screen tells you. Nothing to click.</source>
        <translation>La pantalla te avisa. No hay que hacer clic.</translation>
    </message>
</context>
<context>
    <name>SideEffectWords</name>
    <message>
        <source>Sore</source>
        <translation>Zona dolorida</translation>
    </message>
    <message>
        <source>Bruise</source>
        <translation>Moretón</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>SideWords</name>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>{place}, left</source>
        <translation>{place}, izquierda</translation>
    </message>
    <message>
        <source>{place}, right</source>
        <translation>{place}, derecha</translation>
    </message>
</context>
<context>
    <name>SinceWhen</name>
    <message>
        <source>Not sure</source>
        <translation>No lo sé bien</translation>
    </message>
    <message>
        <source>Less than 3 months ago</source>
        <translation>Hace menos de 3 meses</translation>
    </message>
    <message>
        <source>3 to 6 months ago</source>
        <translation>Hace de 3 a 6 meses</translation>
    </message>
    <message>
        <source>More than 6 months ago</source>
        <translation>Hace más de 6 meses</translation>
    </message>
    <message>
        <source>{about}: when?</source>
        <translation>{about}: ¿cuándo?</translation>
    </message>
    <message>
        <source>{about}: when was it? Without an answer it counts as new.</source>
        <translation>{about}: ¿cuándo fue? Sin respuesta cuenta como reciente.</translation>
    </message>
</context>
<context>
    <name>SkinCanvas</name>
    <message>
        <source>Body to mark</source>
        <translation>Cuerpo para marcar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Delante y detrás</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Planta del pie</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Palma</translation>
    </message>
    <message>
        <source>Thumb side</source>
        <translation>Lado del pulgar</translation>
    </message>
    <message>
        <source>Little-finger side</source>
        <translation>Lado del meñique</translation>
    </message>
    <message>
        <source>Inner</source>
        <translation>Interior</translation>
    </message>
    <message>
        <source>Outer</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Todo el cuerpo</translation>
    </message>
</context>
<context>
    <name>SkinMarksPanel</name>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Quitar esta marca</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Choose what it is, then touch the place. Points too close to it are left out until you take the mark away.</source>
        <translation>Elige qué es y luego toca el lugar. Los puntos demasiado cercanos se dejan fuera hasta que quites la marca.</translation>
    </message>
    <message>
        <source>Mark your skin</source>
        <translation>Marca tu piel</translation>
    </message>
    <message>
        <source>Touch a mark to take it away.</source>
        <translation>Toca una marca para quitarla.</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
</context>
<context>
    <name>SourcesFold</name>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Ocultar las fuentes</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>StandingSigns</name>
    <message>
        <source>Signs you told of</source>
        <translation>Señales que contaste</translation>
    </message>
    <message>
        <source>Before you press</source>
        <translation>Antes de presionar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>You said so on {when}.</source>
        <translation>Lo dijiste el {when}.</translation>
    </message>
    <message>
        <source>It is gone, or it was a slip</source>
        <translation>Ya pasó, o fue un error</translation>
    </message>
    <message>
        <source>Call your emergency number now</source>
        <translation>Llama ahora al número de emergencias</translation>
    </message>
    <message>
        <source>You told of a sign that needs help at once. No session until it is settled.</source>
        <translation>Contaste una señal que necesita ayuda enseguida. No hay sesión hasta que se aclare.</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Ve hoy al médico o a la médica</translation>
    </message>
    <message>
        <source>You told of a sign that a doctor should see. What it concerns is closed.</source>
        <translation>Contaste una señal que debe ver un médico o una médica. Lo que tiene que ver con ella está cerrado.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Others who use this computer can look into the folder of your records: {folder}. Change its permissions.</source>
        <translation>Otras personas que usan este ordenador pueden mirar en la carpeta de tus registros: {folder}. Cambia sus permisos.</translation>
    </message>
    <message>
        <source>AcuCoach ended by itself last time. What you saved is still there.</source>
        <translation>AcuCoach se cerró solo la última vez. Lo que guardaste sigue ahí.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>The records in {folder} are encrypted.</source>
        <translation>Los registros de {folder} están cifrados.</translation>
    </message>
    <message>
        <source>The file of your records cannot be used, but there is an encrypted backup of it. Type its passphrase to go on.</source>
        <translation>El archivo de tus registros no se puede usar, pero hay una copia de seguridad cifrada. Escribe su frase de contraseña para seguir.</translation>
    </message>
    <message>
        <source>Something went wrong in AcuCoach while its window was built ({kind}). Your records were not changed by it.</source>
        <translation>Algo falló en AcuCoach mientras se creaba su ventana ({kind}). Tus registros no cambiaron por ello.</translation>
    </message>
    <message>
        <source>AcuCoach cannot open your records</source>
        <translation>AcuCoach no puede abrir tus registros</translation>
    </message>
    <message>
        <source>AcuCoach cannot open its window</source>
        <translation>AcuCoach no puede abrir su ventana</translation>
    </message>
    <message>
        <source>Your records are open again: {what}.</source>
        <translation>Tus registros están abiertos otra vez: {what}.</translation>
    </message>
    <message>
        <source>Read from the damaged file, of these: {what}.</source>
        <translation>De ellos, leídos del archivo dañado: {what}.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>El archivo dañado se conserva como {file}.</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Start gently</source>
        <translation>Empezar con suavidad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>How long, and which side</source>
        <translation>Cuánto tiempo y qué lado</translation>
    </message>
    <message>
        <source>That went well last time: a little longer today, if you like.</source>
        <translation>La última vez fue bien: hoy un poco más, si quieres.</translation>
    </message>
    <message>
        <source>Begin short; it grows as it goes well. You choose.</source>
        <translation>Empieza corto; crece a medida que va bien. Tú eliges.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Seconds a side, {name}</source>
        <translation>Segundos por lado, {name}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Rounds, {name}</source>
        <translation>Rondas, {name}</translation>
    </message>
    <message>
        <source>Side, {name}</source>
        <translation>Lado, {name}</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>This place has no left and right.</source>
        <translation>Este lugar no tiene izquierda ni derecha.</translation>
    </message>
    <message>
        <source>Direction of the circles, {name}</source>
        <translation>Sentido de los círculos, {name}</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>En el sentido del reloj</translation>
    </message>
    <message>
        <source>Counter-clockwise</source>
        <translation>En sentido contrario al reloj</translation>
    </message>
    <message>
        <source>Half each way</source>
        <translation>Mitad en cada sentido</translation>
    </message>
    <message>
        <source>How, {name}</source>
        <translation>Cómo, {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Subir {name}</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Bajar {name}</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Time a side and round</source>
        <translation>Tiempo por lado y ronda</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Show step {number}</source>
        <translation>Mostrar el paso {number}</translation>
    </message>
</context>
<context>
    <name>StepPicture</name>
    <message>
        <source>laid across: {measure}</source>
        <translation>puesto de través: {measure}</translation>
    </message>
    <message>
        <source>an arrow shows the way</source>
        <translation>una flecha muestra el camino</translation>
    </message>
    <message>
        <source>a red dot marks the point</source>
        <translation>un punto rojo marca el punto</translation>
    </message>
    <message>
        <source>red dots mark the points</source>
        <translation>puntos rojos marcan los puntos</translation>
    </message>
    <message>
        <source>a hand presses</source>
        <translation>una mano presiona</translation>
    </message>
    <message>
        <source>The body as the step says.</source>
        <translation>El cuerpo como dice el paso.</translation>
    </message>
    <message>
        <source>Shown: {list}.</source>
        <translation>Se muestra: {list}.</translation>
    </message>
    <message>
        <source>one finger</source>
        <translation>un dedo</translation>
    </message>
    <message>
        <source>two fingers</source>
        <translation>dos dedos</translation>
    </message>
    <message>
        <source>three fingers</source>
        <translation>tres dedos</translation>
    </message>
    <message>
        <source>four fingers</source>
        <translation>cuatro dedos</translation>
    </message>
    <message>
        <source>one thumb width</source>
        <translation>un ancho de pulgar</translation>
    </message>
    <message>
        <source>one and a half thumb widths</source>
        <translation>un ancho y medio de pulgar</translation>
    </message>
    <message>
        <source>two thumb widths</source>
        <translation>dos anchos de pulgar</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {name}</source>
        <translation>Menos: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Más: {name}</translation>
    </message>
    <message>
        <source>It is at its least.</source>
        <translation>Está en el mínimo.</translation>
    </message>
    <message>
        <source>It is at its most.</source>
        <translation>Está en el máximo.</translation>
    </message>
</context>
<context>
    <name>TableMapping</name>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>What hurts</source>
        <translation>Qué duele</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Desencadenantes</translation>
    </message>
    <message>
        <source>What came with it</source>
        <translation>Qué vino con ello</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>día, mes, año</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mes, día, año</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Las fechas se escriben</translation>
    </message>
    <message>
        <source>0 to {end}</source>
        <translation>0 a {end}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>(as the row says)</source>
        <translation>(como dice la fila)</translation>
    </message>
    <message>
        <source>Complaint of all rows</source>
        <translation>Molestia de todas las filas</translation>
    </message>
    <message>
        <source>Choose the column with the date.</source>
        <translation>Elige la columna con la fecha.</translation>
    </message>
    <message>
        <source>Choose what in this table is a complaint.</source>
        <translation>Elige qué es una molestia en esta tabla.</translation>
    </message>
    <message>
        <source>Each date can be read two ways. Choose how dates are written.</source>
        <translation>Cada fecha se puede leer de dos maneras. Elige cómo se escriben las fechas.</translation>
    </message>
    <message>
        <source>The numbers go beyond 10. Choose where the scale ends.</source>
        <translation>Los números pasan de 10. Elige dónde termina la escala.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se deja fuera</translation>
    </message>
    <message>
        <source>kept as a word</source>
        <translation>se guarda como palabra</translation>
    </message>
    <message>
        <source>“{word}” is</source>
        <translation>«{word}» es</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ningún número</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>As it will be kept:</source>
        <translation>Así se guardará:</translation>
    </message>
    <message>
        <source>This is a table of {program}.</source>
        <translation>Esta es una tabla de {program}.</translation>
    </message>
    <message>
        <source>Columns that have no place here: {names}.</source>
        <translation>Columnas que no tienen lugar aquí: {names}.</translation>
    </message>
    <message>
        <source>Numbers of days come along (hours slept, steps): {n}.</source>
        <translation>También vienen números de días (horas de sueño, pasos): {n}.</translation>
    </message>
    <message>
        <source>Rows that are no complaint are left out: {rows}.</source>
        <translation>Las filas que no son una molestia se dejan fuera: {rows}.</translation>
    </message>
    <message>
        <source>Numbers from 0 to {end} are brought to 0 to 10.</source>
        <translation>Los números de 0 a {end} se pasan a 0 a 10.</translation>
    </message>
    <message>
        <source>Numbers rounded to whole ones: {n}.</source>
        <translation>Números redondeados a enteros: {n}.</translation>
    </message>
    <message>
        <source>Rows with a word instead of a number: {n}. The word goes to the note.</source>
        <translation>Filas con una palabra en vez de un número: {n}. La palabra va a la nota.</translation>
    </message>
    <message>
        <source>The file holds another table, which is left out: {names}.</source>
        <translation>El archivo tiene otra tabla, que se deja fuera: {names}.</translation>
    </message>
    <message>
        <source>Rows that cannot be read: {n}.</source>
        <translation>Filas que no se pueden leer: {n}.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Línea {line}: {problem}</translation>
    </message>
</context>
<context>
    <name>TechniquePart</name>
    <message>
        <source>What your hand does</source>
        <translation>Qué hace tu mano</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Con qué</translation>
    </message>
    <message>
        <source>Feather-light</source>
        <translation>Como una pluma</translation>
    </message>
    <message>
        <source>a touch is enough</source>
        <translation>basta con tocar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>never painful</source>
        <translation>nunca duele</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>cada lado</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
</context>
<context>
    <name>TechniqueWords</name>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Press and hold</source>
        <translation>Presionar y mantener</translation>
    </message>
    <message>
        <source>Press and let go</source>
        <translation>Presionar y soltar</translation>
    </message>
    <message>
        <source>Knead</source>
        <translation>Amasar</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Golpetear</translation>
    </message>
    <message>
        <source>Rub</source>
        <translation>Frotar</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Deslizar</translation>
    </message>
    <message>
        <source>Press in and hold</source>
        <translation>Hundir y mantener</translation>
    </message>
    <message>
        <source>Tremble with the fingertip</source>
        <translation>Vibrar con la yema del dedo</translation>
    </message>
    <message>
        <source>Roll the ball</source>
        <translation>Rodar la pelota</translation>
    </message>
    <message>
        <source>Press and wait</source>
        <translation>Presionar y esperar</translation>
    </message>
    <message>
        <source>small and slow</source>
        <translation>pequeños y lentos</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>let go slowly</source>
        <translation>suelta despacio</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presionar</translation>
    </message>
    <message>
        <source>and let go</source>
        <translation>y soltar</translation>
    </message>
    <message>
        <source>soft and round</source>
        <translation>suave y redondo</translation>
    </message>
    <message>
        <source>loose and light</source>
        <translation>suelto y suave</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>en un sentido</translation>
    </message>
    <message>
        <source>slow and flat</source>
        <translation>lento y plano</translation>
    </message>
    <message>
        <source>Press in</source>
        <translation>Hundir</translation>
    </message>
    <message>
        <source>and hold</source>
        <translation>y mantener</translation>
    </message>
    <message>
        <source>Tremble</source>
        <translation>Vibrar</translation>
    </message>
    <message>
        <source>fine and quick</source>
        <translation>fino y rápido</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rodar</translation>
    </message>
    <message>
        <source>on a ball</source>
        <translation>sobre una pelota</translation>
    </message>
    <message>
        <source>Press, wait</source>
        <translation>Presiona, espera</translation>
    </message>
    <message>
        <source>until it eases</source>
        <translation>hasta que afloje</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>Pulgar</translation>
    </message>
    <message>
        <source>Index finger</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>Dedos</translation>
    </message>
    <message>
        <source>Knuckle</source>
        <translation>Nudillo</translation>
    </message>
    <message>
        <source>Flat hand</source>
        <translation>Mano plana</translation>
    </message>
    <message>
        <source>Pencil eraser</source>
        <translation>Goma de lápiz</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Pelota</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Cepillo</translation>
    </message>
    <message>
        <source>with the thumb</source>
        <translation>con el pulgar</translation>
    </message>
    <message>
        <source>with the index finger</source>
        <translation>con el índice</translation>
    </message>
    <message>
        <source>with the fingers</source>
        <translation>con los dedos</translation>
    </message>
    <message>
        <source>with a knuckle</source>
        <translation>con un nudillo</translation>
    </message>
    <message>
        <source>with the flat hand</source>
        <translation>con la mano plana</translation>
    </message>
    <message>
        <source>with a pencil eraser</source>
        <translation>con la goma de un lápiz</translation>
    </message>
    <message>
        <source>with a ball</source>
        <translation>con una pelota</translation>
    </message>
    <message>
        <source>with a brush</source>
        <translation>con un cepillo</translation>
    </message>
    <message>
        <source>{motion}, {tool}</source>
        <translation>{motion}, {tool}</translation>
    </message>
    <message>
        <source>Do the same with your thumb in place of the {usual}.</source>
        <translation>Haz lo mismo con el pulgar en vez de con {usual}.</translation>
    </message>
    <message>
        <source>Do the same with your index finger, not the {usual}.</source>
        <translation>Haz lo mismo con el índice, no con {usual}.</translation>
    </message>
    <message>
        <source>Do the same with your fingers in place of the {usual}.</source>
        <translation>Haz lo mismo con los dedos en vez de con {usual}.</translation>
    </message>
    <message>
        <source>Do the same with a knuckle in place of the {usual}.</source>
        <translation>Haz lo mismo con un nudillo en vez de con {usual}.</translation>
    </message>
    <message>
        <source>Do the same with your flat hand in place of the {usual}.</source>
        <translation>Haz lo mismo con la mano plana en vez de con {usual}.</translation>
    </message>
    <message>
        <source>Hold a pencil upside down. Do the same with its eraser in place of the {usual}.</source>
        <translation>Sujeta un lápiz al revés. Haz lo mismo con su goma en vez de con {usual}.</translation>
    </message>
    <message>
        <source>Rest on a ball in place of the {usual}. Move off it to stop.</source>
        <translation>Apóyate sobre una pelota en vez de usar {usual}. Apártate de ella para parar.</translation>
    </message>
    <message>
        <source>Do the same with a brush in place of the {usual}.</source>
        <translation>Haz lo mismo con un cepillo en vez de con {usual}.</translation>
    </message>
    <message>
        <source>thumb</source>
        <translation>el pulgar</translation>
    </message>
    <message>
        <source>index finger</source>
        <translation>el índice</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>los dedos</translation>
    </message>
    <message>
        <source>knuckle</source>
        <translation>el nudillo</translation>
    </message>
    <message>
        <source>flat hand</source>
        <translation>la mano plana</translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>la goma</translation>
    </message>
    <message>
        <source>ball</source>
        <translation>la pelota</translation>
    </message>
    <message>
        <source>brush</source>
        <translation>el cepillo</translation>
    </message>
</context>
<context>
    <name>TenderSpotsPanel</name>
    <message>
        <source>A tender spot of your own</source>
        <translation>Un punto sensible tuyo</translation>
    </message>
    <message>
        <source>Touch the tender place. It is kept, so that you find it again next time.</source>
        <translation>Toca el lugar sensible. Se guarda, para que la próxima vez lo encuentres.</translation>
    </message>
    <message>
        <source>Kept spots</source>
        <translation>Puntos guardados</translation>
    </message>
    <message>
        <source>Forget this spot</source>
        <translation>Olvidar este punto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Press this spot</source>
        <translation>Presionar este punto</translation>
    </message>
    <message>
        <source>Choose a kept spot, or touch a new place.</source>
        <translation>Elige un punto guardado o toca un lugar nuevo.</translation>
    </message>
    <message>
        <source>No spot is kept yet.</source>
        <translation>Todavía no hay puntos guardados.</translation>
    </message>
    <message>
        <source>{place}: marked {day}, not pressed yet.</source>
        <translation>{place}: marcado {day}, aún sin presionar.</translation>
    </message>
    <message>
        <source>{place}: pressed last {day}. Times so far: {count}.</source>
        <translation>{place}: presionado por última vez {day}. Veces hasta ahora: {count}.</translation>
    </message>
</context>
<context>
    <name>ThirdParties</name>
    <message>
        <source>windows, pictures, sound and voice</source>
        <translation>ventanas, imágenes, sonido y voz</translation>
    </message>
    <message>
        <source>the language the program is written in</source>
        <translation>el lenguaje en que está escrito el programa</translation>
    </message>
    <message>
        <source>keeps your records</source>
        <translation>guarda tus registros</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>finds the folder for your records</source>
        <translation>encuentra la carpeta de tus registros</translation>
    </message>
    <message>
        <source>the body model all pictures are drawn from</source>
        <translation>el modelo del cuerpo del que salen todas las imágenes</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>caracteres chinos</translation>
    </message>
    <message>
        <source>networks that find joints in the camera&apos;s picture</source>
        <translation>redes que encuentran articulaciones en la imagen de la cámara</translation>
    </message>
    <message>
        <source>what the camera&apos;s help runs on</source>
        <translation>con lo que funciona la ayuda de la cámara</translation>
    </message>
    <message>
        <source>encrypts your records, if you want that</source>
        <translation>cifra tus registros, si quieres</translation>
    </message>
    <message>
        <source>read tables of other programs</source>
        <translation>leen tablas de otros programas</translation>
    </message>
    <message>
        <source>icons; some shapes from Feather (MIT)</source>
        <translation>iconos; algunas formas de Feather (MIT)</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>{complaint}: {number} · {when}</source>
        <translation>{complaint}: {number} · {when}</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>¿Cómo estás ahora?</translation>
    </message>
    <message>
        <source>Today all {open} points are open to you, {gentle} of them gently.</source>
        <translation>Hoy puedes usar los {open} puntos, {gentle} de ellos con suavidad.</translation>
    </message>
    <message>
        <source>Today no point is open to you. A guide says why.</source>
        <translation>Hoy no puedes usar ningún punto. Una guía dice por qué.</translation>
    </message>
    <message>
        <source>Today {open} points are open to you, {gentle} of them gently. Leave out {closed}.</source>
        <translation>Hoy puedes usar {open} puntos, {gentle} de ellos con suavidad. Deja fuera {closed}.</translation>
    </message>
    <message>
        <source>One press writes it down</source>
        <translation>Una pulsación lo anota</translation>
    </message>
    <message>
        <source>last {when}</source>
        <translation>última vez: {when}</translation>
    </message>
    <message>
        <source>Taken now: {medicine}</source>
        <translation>Tomado ahora: {medicine}</translation>
    </message>
    <message>
        <source>planned today; {done} of {aim} done</source>
        <translation>planeado hoy; {done} de {aim} hechas</translation>
    </message>
    <message>
        <source>Again: {title}, {minutes} min</source>
        <translation>Otra vez: {title}, {minutes} min</translation>
    </message>
    <message>
        <source>{complaint} · {when}</source>
        <translation>{complaint} · {when}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>ayer a las {time}</translation>
    </message>
    <message>
        <source>Written down: {medicine}.</source>
        <translation>Anotado: {medicine}.</translation>
    </message>
</context>
<context>
    <name>TodayCheckForm</name>
    <message>
        <source>Marked on the body: {marks}.</source>
        <translation>Marcado en el cuerpo: {marks}.</translation>
    </message>
    <message>
        <source>How is it today?</source>
        <translation>¿Cómo va hoy?</translation>
    </message>
    <message>
        <source>Mark a place on the body map</source>
        <translation>Marcar un lugar en el mapa del cuerpo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>None of this today</source>
        <translation>Nada de esto hoy</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>A fair comparison</source>
        <translation>Una comparación justa</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Comparaciones anteriores</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{period} · reminders at {times}</source>
        <translation>{period} · recordatorios a las {times}</translation>
    </message>
    <message>
        <source>Today: {arm}.</source>
        <translation>Hoy: {arm}.</translation>
    </message>
    <message>
        <source>Ended early, so nothing can be told from it.</source>
        <translation>Terminó antes de tiempo, así que no se puede saber nada de ella.</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminar la comparación</translation>
    </message>
    <message>
        <source>Plan another</source>
        <translation>Planear otra</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Remove it: {what}</source>
        <translation>Quitarla: {what}</translation>
    </message>
    <message>
        <source>Done so</source>
        <translation>Hecho así</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
</context>
<context>
    <name>TrialPlanner</name>
    <message>
        <source>To find out what the pressing itself does, let chance decide the days: some with pressing, some without, in mixed order. The length is settled first.</source>
        <translation>Para saber qué hace la presión misma, deja que el azar decida los días: unos con presión, otros sin ella, en orden mezclado. La duración se fija antes.</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué probar</translation>
    </message>
    <message>
        <source>What to rate</source>
        <translation>Qué puntuar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>days without</source>
        <translation>días sin nada</translation>
    </message>
    <message>
        <source>days of gentle rubbing elsewhere</source>
        <translation>días de frotar suavemente en otro lugar</translation>
    </message>
    <message>
        <source>both of these</source>
        <translation>las dos cosas</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordarme</translation>
    </message>
    <message>
        <source>Draw the days</source>
        <translation>Sortear los días</translation>
    </message>
    <message>
        <source>There is no routine to try yet.</source>
        <translation>Todavía no hay ninguna rutina para probar.</translation>
    </message>
    <message>
        <source>at {one} and {two}</source>
        <translation>a las {one} y {two}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{days} days.</source>
        <translation>{days} días.</translation>
    </message>
    <message>
        <source>Your days differ so much that it can find a difference of about {points} points or more; smaller ones may be missed.</source>
        <translation>Tus días son tan distintos que puede encontrar una diferencia de unos {points} puntos o más; las menores pueden pasarse por alto.</translation>
    </message>
    <message>
        <source>How small a difference it can find is known after ten written days.</source>
        <translation>Qué diferencia pequeña puede encontrar se sabe tras diez días anotados.</translation>
    </message>
    <message>
        <source>{what} is not for {complaint}. Is this what you want to find out?</source>
        <translation>{what} no es para {complaint}. ¿Es esto lo que quieres saber?</translation>
    </message>
    <message>
        <source>{what}, rated by {complaint}. Chance drew these days:</source>
        <translation>{what}, puntuado por {complaint}. El azar sacó estos días:</translation>
    </message>
    <message>
        <source>Begin with these days</source>
        <translation>Empezar con estos días</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Once begun, days are not drawn anew, and the numbers stay covered until the last day.</source>
        <translation>Una vez que empieza, los días no se sortean de nuevo, y los números quedan tapados hasta el último día.</translation>
    </message>
</context>
<context>
    <name>TrialReminders</name>
    <message>
        <source>Your comparison needs a number each day: how strong was it today?</source>
        <translation>Tu comparación necesita un número cada día: ¿qué tan fuerte fue hoy?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Done so</source>
        <translation>Hecho así</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Your comparison asks for today: {arm}.</source>
        <translation>Tu comparación pide para hoy: {arm}.</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Turn the body to the left</source>
        <translation>Girar el cuerpo a la izquierda</translation>
    </message>
    <message>
        <source>Turn the body to the right</source>
        <translation>Girar el cuerpo a la derecha</translation>
    </message>
    <message>
        <source>Look from above</source>
        <translation>Mirar desde arriba</translation>
    </message>
</context>
<context>
    <name>UnreadableNotice</name>
    <message>
        <source>One record cannot be read. It is kept as it is; all others are here.</source>
        <translation>Un registro no se puede leer. Se conserva como está; todos los demás están aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read. They are kept as they are; all others are here.</source>
        <translation>
            <numerusform>%n registro no se puede leer. Se conserva como está; todos los demás están aquí.</numerusform>
            <numerusform>%n registros no se pueden leer. Se conservan como están; todos los demás están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>UnreadablePanel</name>
    <message>
        <source>These records are damaged. They are kept as they are; all others are shown as usual. A backup from before may still have them whole.</source>
        <translation>Estos registros están dañados. Se conservan como están; todos los demás se muestran como siempre. Puede que una copia de seguridad anterior aún los tenga enteros.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what lies there as a text</source>
        <translation>Guardar lo que hay ahí como texto</translation>
    </message>
    <message>
        <source>Diary entry</source>
        <translation>Nota del diario</translation>
    </message>
    <message>
        <source>Note of a day</source>
        <translation>Nota de un día</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Own routine</source>
        <translation>Rutina propia</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tender spot</source>
        <translation>Punto sensible</translation>
    </message>
    <message>
        <source>Mark on the skin</source>
        <translation>Marca en la piel</translation>
    </message>
    <message>
        <source>{noun}, number {id}: its “{field}” cannot be read.</source>
        <translation>{noun}, número {id}: su «{field}» no se puede leer.</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>I have this now</source>
        <translation>Tengo esto ahora</translation>
    </message>
    <message>
        <source>Call your emergency number now</source>
        <translation>Llama ahora al número de emergencias</translation>
    </message>
    <message>
        <source>Call your emergency number or a crisis line now</source>
        <translation>Llama ahora al número de emergencias o a una línea de crisis</translation>
    </message>
    <message>
        <source>Phone your care team or the emergency line now</source>
        <translation>Llama por teléfono ahora a tu equipo médico o a la línea de emergencias</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Ve hoy al médico o a la médica</translation>
    </message>
    <message>
        <source>Talk to a doctor in the next days</source>
        <translation>Habla con un médico o una médica en los próximos días</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Fine for you today</source>
        <translation>Bien para ti hoy</translation>
    </message>
    <message>
        <source>Gently today</source>
        <translation>Hoy con suavidad</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Deja esto fuera</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>A few questions first</source>
        <translation>Primero unas preguntas</translation>
    </message>
    <message>
        <source>Before the first session you are asked what makes pressing unsafe.</source>
        <translation>Antes de la primera sesión se te pregunta por lo que hace que presionar no sea seguro.</translation>
    </message>
    <message>
        <source>Only on your right</source>
        <translation>Solo en tu lado derecho</translation>
    </message>
    <message>
        <source>Only on your left</source>
        <translation>Solo en tu lado izquierdo</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Planta del pie</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Palma</translation>
    </message>
    <message>
        <source>Thumb side</source>
        <translation>Lado del pulgar</translation>
    </message>
    <message>
        <source>Little-finger side</source>
        <translation>Lado del meñique</translation>
    </message>
    <message>
        <source>Inner side</source>
        <translation>Lado interior</translation>
    </message>
    <message>
        <source>Outer side</source>
        <translation>Lado exterior</translation>
    </message>
    <message>
        <source>Upper part</source>
        <translation>Parte superior</translation>
    </message>
    <message>
        <source>Lower part</source>
        <translation>Parte inferior</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation>Dorso de la mano</translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation>Parte de arriba del pie</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation>Parte de atrás de la cabeza</translation>
    </message>
    <message>
        <source>Front and left side</source>
        <translation>Delante y lado izquierdo</translation>
    </message>
    <message>
        <source>Back and left side</source>
        <translation>Detrás y lado izquierdo</translation>
    </message>
    <message>
        <source>Back and right side</source>
        <translation>Detrás y lado derecho</translation>
    </message>
    <message>
        <source>Front and right side</source>
        <translation>Delante y lado derecho</translation>
    </message>
    <message>
        <source>{view}, from above</source>
        <translation>{view}, desde arriba</translation>
    </message>
    <message>
        <source>1 point here</source>
        <translation>1 punto aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n points here</source>
        <translation>
            <numerusform>%n punto aquí</numerusform>
            <numerusform>%n puntos aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>your left</source>
        <translation>tu izquierda</translation>
    </message>
    <message>
        <source>your right</source>
        <translation>tu derecha</translation>
    </message>
    <message>
        <source>middle of the body</source>
        <translation>centro del cuerpo</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Waiting for another program</source>
        <translation>Esperando a otro programa</translation>
    </message>
    <message>
        <source>Another program is using your records, such as a backup or sync program. AcuCoach waits for it; nothing is lost.</source>
        <translation>Otro programa está usando tus registros, como uno de copias de seguridad o de sincronización. AcuCoach lo espera; no se pierde nada.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
</context>
<context>
    <name>WarningPage</name>
    <message>
        <source>Stopped. Let go and sit or lie down.</source>
        <translation>Parado. Suelta y siéntate o acuéstate.</translation>
    </message>
    <message>
        <source>What do you feel? Press it.</source>
        <translation>¿Qué sientes? Púlsalo.</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <translation>¿Qué sientes?</translation>
    </message>
    <message>
        <source>None of these. I am all right</source>
        <translation>Nada de esto. Estoy bien</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>Es otra cosa</translation>
    </message>
    <message>
        <source>Your care team: {whom}</source>
        <translation>Tu equipo médico: {whom}</translation>
    </message>
    <message>
        <source>Call your emergency number now</source>
        <translation>Llama ahora al número de emergencias</translation>
    </message>
    <message>
        <source>Have it looked at today, unless it passes</source>
        <translation>Haz que te lo miren hoy, a menos que pase</translation>
    </message>
    <message>
        <source>This is written down. You are asked about it before the next session.</source>
        <translation>Esto queda anotado. Se te pregunta por ello antes de la próxima sesión.</translation>
    </message>
    <message>
        <source>Go on to the end</source>
        <translation>Ir al final</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Start with empty records</source>
        <translation>Empezar con registros vacíos</translation>
    </message>
    <message>
        <source>What is there now is kept beside them under another name.</source>
        <translation>Lo que hay ahora se conserva al lado con otro nombre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Export what can be read</source>
        <translation>Exportar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Writes every record that can still be read into a file.</source>
        <translation>Escribe en un archivo cada registro que aún se pueda leer.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>What happened, for whoever helps you. Nothing of your health is in it.</source>
        <translation>Qué pasó, para quien te ayude. No contiene nada de tu salud.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The report cannot be written there: {reason}.</source>
        <translation>El informe no se puede escribir allí: {reason}.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>El informe se guardó.</translation>
    </message>
    <message>
        <source>It was made on {when} and holds: {what}. What can be read of the damaged file is added. That file is kept, never deleted.</source>
        <translation>Se hizo el {when} y contiene: {what}. Se añade lo que se pueda leer del archivo dañado. Ese archivo se conserva, nunca se elimina.</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <translation>Abrir la copia de seguridad más reciente</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Abrir lo que se pueda leer</translation>
    </message>
    <message>
        <source>Without a backup. The damaged file is kept, never deleted.</source>
        <translation>Sin copia de seguridad. El archivo dañado se conserva, nunca se elimina.</translation>
    </message>
    <message>
        <source>The file cannot be moved: {reason}.</source>
        <translation>El archivo no se puede mover: {reason}.</translation>
    </message>
    <message>
        <source>{count} records were written to {file}.</source>
        <translation>Se escribieron {count} registros en {file}.</translation>
    </message>
    <message>
        <source>Folder for your records</source>
        <translation>Carpeta para tus registros</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>The next week has not begun.</source>
        <translation>La próxima semana no ha empezado.</translation>
    </message>
    <message>
        <source>strongest {value} of 10</source>
        <translation>más fuerte {value} de 10</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>sin dolor</translation>
    </message>
    <message>
        <source>still going, no number</source>
        <translation>aún sigue, sin número</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nada anotado</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to AcuCoach</source>
        <translation>Te damos la bienvenida a AcuCoach</translation>
    </message>
    <message>
        <source>It shows where to press on your own body, and how. A timer leads you through with both hands busy. A diary tells honestly whether it helps.</source>
        <translation>Muestra dónde presionar en tu propio cuerpo, y cómo. Un temporizador te guía mientras tienes las dos manos ocupadas. Un diario dice con honestidad si ayuda.</translation>
    </message>
    <message>
        <source>It is not a medical device. It goes along with your treatment and never takes its place. Ask your care team first if you are ill.</source>
        <translation>No es un producto sanitario. Acompaña tu tratamiento y nunca lo sustituye. Si tienes una enfermedad, pregunta antes a tu equipo médico.</translation>
    </message>
    <message>
        <source>What you write stays on this computer. The program never goes online.</source>
        <translation>Lo que escribes se queda en este ordenador. El programa nunca se conecta a internet.</translation>
    </message>
    <message>
        <source>Is the text easy to read?</source>
        <translation>¿Se lee bien el texto?</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Straight to the body map</source>
        <translation>Directo al mapa del cuerpo</translation>
    </message>
    <message>
        <source>No health professional has reviewed these texts yet.</source>
        <translation>Ningún profesional de la salud ha revisado todavía estos textos.</translation>
    </message>
    <message>
        <source>What bothers you most?</source>
        <translation>¿Qué te molesta más?</translation>
    </message>
    <message>
        <source>One is enough to begin. You can change it at any time.</source>
        <translation>Con una basta para empezar. Puedes cambiarla en cualquier momento.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>How to find a point</source>
        <translation>Cómo encontrar un punto</translation>
    </message>
    <message>
        <source>Touch the place on the body, or pick it from the list.</source>
        <translation>Toca el lugar en el cuerpo o elígelo en la lista.</translation>
    </message>
    <message>
        <source>The guide leads you there step by step, with pictures.</source>
        <translation>La guía te lleva hasta allí paso a paso, con imágenes.</translation>
    </message>
    <message>
        <source>A few health questions come first. They take a minute or two and keep you safe.</source>
        <translation>Primero vienen unas preguntas de salud. Llevan uno o dos minutos y te protegen.</translation>
    </message>
    <message>
        <source>Press firmly, but never so that it hurts. The timer tells you when to change hands. If it hurts, stop.</source>
        <translation>Presiona con firmeza, pero nunca tanto que duela. El temporizador te dice cuándo cambiar de mano. Si duele, para.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero mirar un poco</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin with {point}</source>
        <translation>Empezar con {point}</translation>
    </message>
    <message>
        <source>To the body map</source>
        <translation>Al mapa del cuerpo</translation>
    </message>
</context>
<context>
    <name>WhatChart</name>
    <message>
        <source>What was pressed</source>
        <translation>Qué se presionó</translation>
    </message>
    <message>
        <source>Rated sessions</source>
        <translation>Sesiones con número</translation>
    </message>
    <message>
        <source>Middle before</source>
        <translation>Medio antes</translation>
    </message>
    <message>
        <source>Middle after</source>
        <translation>Medio después</translation>
    </message>
    <message>
        <source>Middle change</source>
        <translation>Cambio medio</translation>
    </message>
    <message>
        <source>Middle half of the changes</source>
        <translation>Mitad central de los cambios</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>No session has a number before and after.</source>
        <translation>Ninguna sesión tiene un número antes y después.</translation>
    </message>
    <message>
        <source>too few to tell ({n})</source>
        <translation>muy pocas para saberlo ({n})</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>My answers for today</source>
        <translation>Mis respuestas de hoy</translation>
    </message>
    <message>
        <source>Mark my skin</source>
        <translation>Marcar mi piel</translation>
    </message>
    <message>
        <source>Measure your forearm, your leg or your belly first. Then a strip with your own cun can be made.</source>
        <translation>Mide primero tu antebrazo, tu pierna o tu vientre. Después se puede hacer una tira con tu propio cun.</translation>
    </message>
    <message>
        <source>Your own cun</source>
        <translation>Tu propio cun</translation>
    </message>
    <message>
        <source>my-cun.pdf</source>
        <translation>mi-cun.pdf</translation>
    </message>
    <message>
        <source>Cut the strips out. Where one has two pieces, glue the ends together. Lay the end marked 0 where the guide begins to measure. The numbers are your cun.</source>
        <translation>Recorta las tiras. Donde una tenga dos partes, pega los extremos. Pon el extremo marcado con 0 donde la guía empieza a medir. Los números son tus cun.</translation>
    </message>
    <message>
        <source>A strip to measure with</source>
        <translation>Una tira para medir</translation>
    </message>
    <message>
        <source>measuring-strip.pdf</source>
        <translation>tira-para-medir.pdf</translation>
    </message>
    <message>
        <source>Cut the pieces out and glue the second to the end of the first. Lay the strip along the skin without pulling. Write down what you read at the far end.</source>
        <translation>Recorta las partes y pega la segunda al final de la primera. Pon la tira sobre la piel sin tirar. Anota lo que lees en el otro extremo.</translation>
    </message>
    <message>
        <source>Save the strip</source>
        <translation>Guardar la tira</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The strip cannot be saved there: {reason}. Choose another place.</source>
        <translation>La tira no se puede guardar allí: {reason}. Elige otro lugar.</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
    <message>
        <source>Something went wrong inside AcuCoach. Details are in {file}.</source>
        <translation>Algo falló dentro de AcuCoach. Los detalles están en {file}.</translation>
    </message>
    <message>
        <source>Your records were checked just now and are whole.</source>
        <translation>Tus registros se acaban de comprobar y están enteros.</translation>
    </message>
    <message>
        <source>Settings, Body map, say that the camera stays off. You can allow it there.</source>
        <translation>Ajustes, Mapa del cuerpo, dice que la cámara sigue apagada. Puedes permitirla allí.</translation>
    </message>
    <message>
        <source>The camera needs an addition. Install it with: pip install “acucoach[camera]”.</source>
        <translation>La cámara necesita un complemento. Instálalo con: pip install «acucoach[camera]».</translation>
    </message>
    <message>
        <source>A part of the system that the camera needs is missing ({what}). Install it, then start AcuCoach again.</source>
        <translation>Falta una parte del sistema que la cámara necesita ({what}). Instálala y abre AcuCoach de nuevo.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on, and try again.</source>
        <translation>No se encontró ninguna cámara. Conecta una, o enciéndela, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Your system keeps the camera from this program. Allow it in its settings.</source>
        <translation>Tu sistema no deja que este programa use la cámara. Permítelo en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Muéstrame</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Mapa del cuerpo</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>The sheet cannot be saved there: {reason}. Choose another place.</source>
        <translation>La hoja no se puede guardar allí: {reason}. Elige otro lugar.</translation>
    </message>
    <message>
        <source>A tender spot of your own</source>
        <translation>Un punto sensible tuyo</translation>
    </message>
    <message>
        <source>Mark your skin</source>
        <translation>Marca tu piel</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>the first person, without a name yet</source>
        <translation>la primera persona, aún sin nombre</translation>
    </message>
    <message>
        <source>Practise finding a point</source>
        <translation>Practicar cómo encontrar un punto</translation>
    </message>
    <message>
        <source>{point} on your left</source>
        <translation>{point} en tu izquierda</translation>
    </message>
    <message>
        <source>{point} on your right</source>
        <translation>{point} en tu derecha</translation>
    </message>
    <message>
        <source>a diary entry</source>
        <translation>una nota del diario</translation>
    </message>
    <message>
        <source>a questionnaire</source>
        <translation>un cuestionario</translation>
    </message>
    <message>
        <source>a note on a session</source>
        <translation>una nota sobre una sesión</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>un plan</translation>
    </message>
    <message>
        <source>a routine</source>
        <translation>una rutina</translation>
    </message>
    <message>
        <source>your answers about you</source>
        <translation>tus respuestas sobre ti</translation>
    </message>
    <message>
        <source>today&apos;s answers</source>
        <translation>las respuestas de hoy</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>You began {what} and did not save it. Save it now?</source>
        <translation>Empezaste {what} y no lo guardaste. ¿Guardarlo ahora?</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>You began {what} and did not save it. It is still there.</source>
        <translation>Empezaste {what} y no lo guardaste. Sigue ahí.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>This session cannot go on now. {why} What you did is kept.</source>
        <translation>Esta sesión no puede seguir ahora. {why} Lo que hiciste queda guardado.</translation>
    </message>
    <message>
        <source>Your last session was interrupted. What you did is kept.</source>
        <translation>Tu última sesión se interrumpió. Lo que hiciste se conserva.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Session not saved</source>
        <translation>Sesión sin guardar</translation>
    </message>
    <message>
        <source>Your last session could not be saved yet. Try again, or close without it?</source>
        <translation>Tu última sesión aún no se pudo guardar. ¿Intentar otra vez o cerrar sin ella?</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar la ventana abierta</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin ella</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
</context>
<context>
    <name>WritingAnew</name>
    <message>
        <source>Your records and their backups are encrypted now.</source>
        <translation>Tus registros y sus copias de seguridad ya están cifrados.</translation>
    </message>
    <message>
        <source>The new passphrase is in use. The old one opens nothing now.</source>
        <translation>La nueva frase de contraseña está en uso. La antigua ya no abre nada.</translation>
    </message>
    <message>
        <source>Your records and their backups are no longer encrypted.</source>
        <translation>Tus registros y sus copias de seguridad ya no están cifrados.</translation>
    </message>
</context>
<context>
    <name>WritingAnewPage</name>
    <message>
        <source>This takes a moment. Your records stay whole, come what may.</source>
        <translation>Esto tarda un momento. Tus registros quedan enteros, pase lo que pase.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>All of it is in view.</source>
        <translation>Ya se ve todo.</translation>
    </message>
    <message>
        <source>It is as large as it gets.</source>
        <translation>Ya no puede ser más grande.</translation>
    </message>
</context>
<context>
    <name>_ChartWords</name>
    <message numerus="yes">
        <source>%n points. Use the arrow keys, or show the table.</source>
        <translation>
            <numerusform>%n punto. Usa las teclas de flecha o muestra la tabla.</numerusform>
            <numerusform>%n puntos. Usa las teclas de flecha o muestra la tabla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MedicineRow</name>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Dose, such as 400 mg</source>
        <translation>Dosis, por ejemplo 400 mg</translation>
    </message>
    <message>
        <source>Kind of medicine</source>
        <translation>Tipo de medicamento</translation>
    </message>
    <message>
        <source>Remove this medicine</source>
        <translation>Quitar este medicamento</translation>
    </message>
</context>
<context>
    <name>_NumberField</name>
    <message>
        <source>This number cannot be. It must be between {low} and {high}.</source>
        <translation>Este número no puede ser. Debe estar entre {low} y {high}.</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>AcuCoach</source>
        <translation>AcuCoach</translation>
    </message>
</context>
</TS>
