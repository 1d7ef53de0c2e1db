<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es" sourcelanguage="en_US">
    <context>
        <name>AboutPage</name>
        <message>
            <source>Freshness ledger</source>
            <translation>Registro de vigencia</translation>
        </message>
        <message>
            <source>About this copy</source>
            <translation>Sobre esta copia</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>What this guide is</source>
            <translation>Qué es esta guía</translation>
        </message>
        <message>
            <source>What changed since a print</source>
            <translation>Cambios desde la impresión</translation>
        </message>
        <message>
            <source>Every fact has a source and a date. Old facts are shown, marked and never hidden.</source>
            <translation>Cada dato tiene una fuente y una fecha. Los datos antiguos se muestran, se marcan y nunca se ocultan.</translation>
        </message>
        <message>
            <source>Where each fact comes from.</source>
            <translation>De dónde viene cada dato.</translation>
        </message>
        <message>
            <source>The program is free software. So are the typeface, the map and the libraries it stands on.</source>
            <translation>El programa es software libre. También lo son el tipo de letra, el mapa y las bibliotecas en que se apoya.</translation>
        </message>
        <message>
            <source>Made to prepare you. It decides nothing.</source>
            <translation>Hecha para prepararle a usted. No decide nada.</translation>
        </message>
        <message>
            <source>Program {version} &amp;nbsp; Content of {date} &amp;nbsp; {digest}</source>
            <translation>Programa {version} &amp;nbsp; Contenido del {date} &amp;nbsp; {digest}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Edición</translation>
        </message>
        <message>
            <source>poeguide is an independent guide. No government made it, and it speaks for none.</source>
            <translation>poeguide es una guía independiente. Ningún gobierno la hizo y no habla por ninguno.</translation>
        </message>
        <message>
            <source>It never decides who may enter. An officer decides, each time, for each person.</source>
            <translation>Nunca decide quién puede entrar. Decide un oficial, cada vez, para cada persona.</translation>
        </message>
        <message>
            <source>It opens no connection. What you search and read stays on this computer.</source>
            <translation>No abre ninguna conexión. Lo que usted busca y lee se queda en esta computadora.</translation>
        </message>
        <message>
            <source>It is not legal advice. An old or weak fact says so: confirm it before you rely on it.</source>
            <translation>No es asesoría legal. Un dato antiguo o débil lo dice: confírmelo antes de confiar en él.</translation>
        </message>
        <message>
            <source>Names of offices and places, and titles of sources, stay as the sources write them.</source>
            <translation>Los nombres de oficinas y lugares y los títulos de las fuentes quedan como los escriben las fuentes.</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n año</numerusform>
                <numerusform>%n años</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>We go on and show what is known without it</source>
            <translation>Seguimos y mostramos lo que se sabe sin esto</translation>
        </message>
        <message>
            <source>What facts record themselves</source>
            <translation>Lo que los propios datos registran</translation>
        </message>
        <message>
            <source>Changes: {page}</source>
            <translation>Cambios: {page}</translation>
        </message>
        <message>
            <source>Since the sheet of {date}</source>
            <translation>Desde la hoja del {date}</translation>
        </message>
        <message>
            <source>Open this page</source>
            <translation>Abrir esta página</translation>
        </message>
        <message>
            <source>This computer keeps no content as old as {date}. Compare the sheet with the page.</source>
            <translation>Esta computadora no guarda contenido tan antiguo como el {date}. Compare la hoja con la página.</translation>
        </message>
        <message>
            <source>Below is what facts record themselves; other words may have changed too.</source>
            <translation>Abajo está lo que los propios datos registran; otras palabras también pueden haber cambiado.</translation>
        </message>
        <message>
            <source>No fact of the page records a change since then; other words may have changed.</source>
            <translation>Ningún dato de la página registra un cambio desde entonces; otras palabras pueden haber cambiado.</translation>
        </message>
        <message>
            <source>The sheet is as new as this copy, of {date}. Nothing changed.</source>
            <translation>La hoja es tan nueva como esta copia, del {date}. Nada cambió.</translation>
        </message>
        <message>
            <source>Nothing on this page changed since the content of {date}.</source>
            <translation>Nada de esta página cambió desde el contenido del {date}.</translation>
        </message>
        <message>
            <source>Compared with the content of {date}, which is kept on this computer.</source>
            <translation>Comparado con el contenido del {date}, que se guarda en esta computadora.</translation>
        </message>
        <message>
            <source>No content of {since} is kept here. Compared with the last one before it, of {date}.</source>
            <translation>Aquí no se guarda contenido del {since}. Comparado con el último anterior, del {date}.</translation>
        </message>
        <message>
            <source>{n} changed</source>
            <translation>{n} cambiados</translation>
        </message>
        <message>
            <source>{n} new</source>
            <translation>{n} nuevos</translation>
        </message>
        <message>
            <source>{n} no longer here</source>
            <translation>{n} que ya no están</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>As of {date}</source>
            <translation>Fecha: {date}</translation>
        </message>
        <message>
            <source>The fact and its source</source>
            <translation>El dato y su fuente</translation>
        </message>
        <message>
            <source>{label}: {text}</source>
            <translation>{label}: {text}</translation>
        </message>
        <message>
            <source>{date}: from “{old}” to “{new}”</source>
            <translation>{date}: de “{old}” a “{new}”</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Close to this</source>
            <translation>Parecido a esto</translation>
        </message>
        <message>
            <source>The rules behind it</source>
            <translation>Las reglas en que se apoya</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>Partner of {option}</source>
            <translation>Pareja de {option}</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
    </context>
    <context>
        <name>AnswersAside</name>
        <message>
            <source>Your answers</source>
            <translation>Sus respuestas</translation>
        </message>
        <message>
            <source>They will appear here, each with a way to change it.</source>
            <translation>Aparecerán aquí, cada una con una forma de cambiarla.</translation>
        </message>
        <message>
            <source>Answers stay on this computer. Nothing is sent.</source>
            <translation>Las respuestas se quedan en esta computadora. No se envía nada.</translation>
        </message>
    </context>
    <context>
        <name>Aside</name>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change: {question}</source>
            <translation>Cambiar: {question}</translation>
        </message>
    </context>
    <context>
        <name>AttractScene</name>
        <message>
            <source>Read about this</source>
            <translation>Leer sobre esto</translation>
        </message>
        <message>
            <source>Independent guide, not a government site</source>
            <translation>Guía independiente, no es un sitio del gobierno</translation>
        </message>
        <message>
            <source>The desk here is closed now. It opens at {opens} and closes at {closes}. The guide stays on.</source>
            <translation>El mostrador de aquí está cerrado ahora. Abre a las {opens} y cierra a las {closes}. La guía sigue encendida.</translation>
        </message>
        <message>
            <source>Enter the United States, step by step</source>
            <translation>Entrar a Estados Unidos, paso a paso</translation>
        </message>
        <message>
            <source>Ports, steps, what you may bring, and whom to ask. Free.</source>
            <translation>Puertos, pasos, qué puede traer y a quién preguntar. Gratis.</translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <source>Newcomers</source>
            <translation>Recién llegados</translation>
        </message>
        <message>
            <source>Travelers</source>
            <translation>Viajeros</translation>
        </message>
        <message>
            <source>Students</source>
            <translation>Estudiantes</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Comercio</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
    </context>
    <context>
        <name>AudienceWindow</name>
        <message>
            <source>For the audience – poeguide</source>
            <translation>Para el público – poeguide</translation>
        </message>
    </context>
    <context>
        <name>BankPage</name>
        <message>
            <source>Each question rests on facts with a source and a date. Old facts mark it to be confirmed first.</source>
            <translation>Cada pregunta se apoya en datos con fuente y fecha. Si un dato es antiguo, la pregunta se marca para confirmarla primero.</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>Banco de preguntas</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>No question fits</source>
            <translation>Ninguna pregunta coincide</translation>
        </message>
        <message>
            <source>Take a filter away, or try other words.</source>
            <translation>Quite un filtro o pruebe otras palabras.</translation>
        </message>
        <message>
            <source>Show all questions</source>
            <translation>Mostrar todas las preguntas</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>Enseñar</translation>
        </message>
        <message>
            <source>&lt;b&gt;{shown} of {all} questions&lt;/b&gt;&amp;nbsp;&amp;nbsp; {stale} rest on facts to confirm first</source>
            <translation>&lt;b&gt;{shown} de {all} preguntas&lt;/b&gt;&amp;nbsp;&amp;nbsp; {stale} se apoyan en datos por confirmar</translation>
        </message>
        <message>
            <source>Your questions</source>
            <translation>Sus preguntas</translation>
        </message>
        <message>
            <source>Save these questions as</source>
            <translation>Guardar estas preguntas como</translation>
        </message>
        <message>
            <source>Words in the question</source>
            <translation>Palabras de la pregunta</translation>
        </message>
        <message>
            <source>Find questions</source>
            <translation>Buscar preguntas</translation>
        </message>
        <message>
            <source>Ready to ask</source>
            <translation>Lista para usar</translation>
        </message>
        <message>
            <source>Confirm first</source>
            <translation>Confirme primero</translation>
        </message>
        <message>
            <source>Any level</source>
            <translation>Todos los niveles</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>Any way to arrive</source>
            <translation>Todas las formas de llegar</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>Todas las situaciones</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Yours, no facts</source>
            <translation>Suya, sin datos</translation>
        </message>
        <message>
            <source>Change this question</source>
            <translation>Cambiar esta pregunta</translation>
        </message>
        <message>
            <source>Open this port</source>
            <translation>Abrir este puerto</translation>
        </message>
    </context>
    <context>
        <name>BankViewModel</name>
        <message>
            <source>Not saved: {reason}</source>
            <translation>No se guardó: {reason}</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Cuestionario</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Comfort</source>
            <translation>Comodidad</translation>
        </message>
        <message>
            <source>Help now</source>
            <translation>Ayuda ahora</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
    </context>
    <context>
        <name>Block</name>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Steps here</source>
            <translation>Los pasos aquí</translation>
        </message>
        <message>
            <source>What differs by mode</source>
            <translation>Qué cambia según la forma de llegar</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>What you may notice</source>
            <translation>Lo que puede notar</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>What is being done</source>
            <translation>Qué se está haciendo</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Dónde está</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Conviene saber</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué ocurre</translation>
        </message>
        <message>
            <source>Have ready</source>
            <translation>Tenga a mano</translation>
        </message>
        <message>
            <source>You may be asked</source>
            <translation>Le pueden preguntar</translation>
        </message>
        <message>
            <source>Your choices</source>
            <translation>Sus opciones</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>The sign</source>
            <translation>El letrero</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condición</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Quién decide</translation>
        </message>
        <message>
            <source>If it is not declared</source>
            <translation>Si no se declara</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translation>Qué no es</translation>
        </message>
        <message>
            <source>What you may ask</source>
            <translation>Lo que puede pedir o preguntar</translation>
        </message>
        <message>
            <source>Whom to contact</source>
            <translation>A quién acudir</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Niños</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Excepciones</translation>
        </message>
        <message>
            <source>What changed lately</source>
            <translation>Qué cambió hace poco</translation>
        </message>
        <message>
            <source>By air</source>
            <translation>Por aire</translation>
        </message>
        <message>
            <source>By land</source>
            <translation>Por tierra</translation>
        </message>
        <message>
            <source>Cruise that ends where it began</source>
            <translation>Crucero que termina donde empezó</translation>
        </message>
        <message>
            <source>Cruise that ends elsewhere</source>
            <translation>Crucero que termina en otro lugar</translation>
        </message>
        <message>
            <source>By sea</source>
            <translation>Por mar</translation>
        </message>
        <message>
            <source>Private boat</source>
            <translation>Embarcación particular</translation>
        </message>
        <message>
            <source>Private aircraft</source>
            <translation>Avión privado</translation>
        </message>
        <message>
            <source>Ferry</source>
            <translation>Transbordador</translation>
        </message>
        <message>
            <source>Rail</source>
            <translation>Tren</translation>
        </message>
        <message>
            <source>Bus</source>
            <translation>Autobús</translation>
        </message>
        <message>
            <source>Cruise</source>
            <translation>Crucero</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Preclearance</source>
            <translation>Preautorización</translation>
        </message>
        <message>
            <source>By car</source>
            <translation>En auto</translation>
        </message>
        <message>
            <source>On foot</source>
            <translation>A pie</translation>
        </message>
        <message>
            <source>Truck</source>
            <translation>Camión</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Which is it?</source>
            <translation>¿Cuál es?</translation>
        </message>
        <message>
            <source>After that</source>
            <translation>Después</translation>
        </message>
    </context>
    <context>
        <name>Border</name>
        <message>
            <source>Canada</source>
            <translation>Canadá</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>México</translation>
        </message>
    </context>
    <context>
        <name>Box</name>
        <message>
            <source>Start</source>
            <translation>Comienzo</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Role-play</source>
            <translation>Juego de roles</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Cuestionario</translation>
        </message>
    </context>
    <context>
        <name>BringingCard</name>
        <message>
            <source>What {file} brings</source>
            <translation>Lo que trae {file}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Cuál</translation>
        </message>
        <message>
            <source>Take these questions</source>
            <translation>Tomar estas preguntas</translation>
        </message>
        <message>
            <source>Take nothing</source>
            <translation>No tomar nada</translation>
        </message>
        <message>
            <source>New: {new}. Changed: {changed}. The same: {same}. Not readable: {refused}.</source>
            <translation>Nuevas: {new}. Cambiadas: {changed}. Iguales: {same}. No se pueden leer: {refused}.</translation>
        </message>
        <message>
            <source>{id}, {fields}: {question}</source>
            <translation>{id}, {fields}: {question}</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiada</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>Line {n}</source>
            <translation>Línea {n}</translation>
        </message>
    </context>
    <context>
        <name>BrowseTiles</name>
        <message>
            <source>Browse</source>
            <translation>Explorar</translation>
        </message>
    </context>
    <context>
        <name>Captions</name>
        <message>
            <source>Again</source>
            <translation>Otra vez</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Más lento</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Más rápido</translation>
        </message>
        <message>
            <source>Softer</source>
            <translation>Más bajo</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Más alto</translation>
        </message>
        <message>
            <source>Stop listening</source>
            <translation>Dejar de escuchar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Speech is not installed on this kiosk. Please ask the staff to read with you.</source>
            <translation>Este quiosco no tiene voz instalada. Pida al personal que lea con usted.</translation>
        </message>
    </context>
    <context>
        <name>CardRuler</name>
        <message>
            <source>Measure the screen with a card</source>
            <translation>Medir la pantalla con una tarjeta</translation>
        </message>
        <message>
            <source>Hold a bank card or an identity card against the drawing. Make the drawing exactly as long as the card.</source>
            <translation>Ponga una tarjeta bancaria o de identidad sobre el dibujo. Haga el dibujo exactamente tan largo como la tarjeta.</translation>
        </message>
        <message>
            <source>Length of the drawing</source>
            <translation>Largo del dibujo</translation>
        </message>
        <message>
            <source>Much shorter</source>
            <translation>Mucho más corto</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Más corto</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Más largo</translation>
        </message>
        <message>
            <source>Much longer</source>
            <translation>Mucho más largo</translation>
        </message>
        <message>
            <source>Then the screen has {inches} inches from corner to corner.</source>
            <translation>Entonces la pantalla mide {inches} pulgadas de esquina a esquina.</translation>
        </message>
    </context>
    <context>
        <name>Carry</name>
        <message>
            <source>There is no day to save yet. Press “Change” and write the day of arrival.</source>
            <translation>Todavía no hay un día para guardar. Pulse “Cambiar” y escriba el día de llegada.</translation>
        </message>
        <message>
            <source>Save the calendar</source>
            <translation>Guardar el calendario</translation>
        </message>
        <message>
            <source>There is no place to save yet. Choose a port, or save the page of one.</source>
            <translation>Todavía no hay un lugar para guardar. Elija un puerto o guarde la página de uno.</translation>
        </message>
        <message>
            <source>Save the places</source>
            <translation>Guardar los lugares</translation>
        </message>
        <message>
            <source>Back up all trips</source>
            <translation>Guardar copia de todos los viajes</translation>
        </message>
        <message>
            <source>Restore trips</source>
            <translation>Restaurar viajes</translation>
        </message>
        <message>
            <source>This file cannot be read. Nothing was changed.</source>
            <translation>Este archivo no se puede leer. No se cambió nada.</translation>
        </message>
        <message numerus="yes">
            <source>%n trip(s) restored. Undo takes this back.</source>
            <translation>
                <numerusform>%n viaje restaurado. Deshacer lo revierte.</numerusform>
                <numerusform>%n viajes restaurados. Deshacer lo revierte.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file was not saved: {reason}. Choose another folder.</source>
            <translation>No se guardó el archivo: {reason}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <source>Wiped. 0 trips, 0 notes and 0 copies are left on this computer.</source>
            <translation>Borrado. Quedan 0 viajes, 0 notas y 0 copias en esta computadora.</translation>
        </message>
        <message numerus="yes">
            <source>%n trace(s) could not be wiped. Close other windows and try again.</source>
            <translation>
                <numerusform>No se pudo borrar %n rastro. Cierre las otras ventanas y vuelva a intentarlo.</numerusform>
                <numerusform>No se pudieron borrar %n rastros. Cierre las otras ventanas y vuelva a intentarlo.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is no file of poeguide trips. Nothing was changed.</source>
            <translation>Este archivo no es de viajes de poeguide. No se cambió nada.</translation>
        </message>
        <message>
            <source>A newer poeguide wrote this file. Update the program; nothing was changed.</source>
            <translation>Un poeguide más nuevo escribió este archivo. Actualice el programa; no se cambió nada.</translation>
        </message>
        <message>
            <source>This file of trips is damaged. Nothing was changed.</source>
            <translation>Este archivo de viajes está dañado. No se cambió nada.</translation>
        </message>
    </context>
    <context>
        <name>Cell</name>
        <message>
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Crossings</source>
            <translation>Cruces</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>State or country</source>
            <translation>Estado o país</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitud</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <source>IATA code</source>
            <translation>Código IATA</translation>
        </message>
        <message>
            <source>ICAO code</source>
            <translation>Código OACI</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Official port of entry</source>
            <translation>Puerto de entrada oficial</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Border with</source>
            <translation>Frontera con</translation>
        </message>
        <message>
            <source>City, US side</source>
            <translation>Ciudad, lado de EE. UU.</translation>
        </message>
        <message>
            <source>Name, other side</source>
            <translation>Nombre, otro lado</translation>
        </message>
        <message>
            <source>City, other side</source>
            <translation>Ciudad, otro lado</translation>
        </message>
        <message>
            <source>Region, other side</source>
            <translation>Región, otro lado</translation>
        </message>
        <message>
            <source>Not known whether</source>
            <translation>No se sabe si</translation>
        </message>
        <message>
            <source>Road, other side</source>
            <translation>Carretera, otro lado</translation>
        </message>
        <message>
            <source>District code</source>
            <translation>Código del distrito</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Distrito</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Para quién</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Edición</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Facts compiled</source>
            <translation>Datos reunidos el</translation>
        </message>
        <message>
            <source>Digest (SHA-256)</source>
            <translation>Huella (SHA-256)</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Puertos</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Oficinas</translation>
        </message>
        <message>
            <source>Port codes</source>
            <translation>Códigos de puerto</translation>
        </message>
        <message>
            <source>Monthly counts</source>
            <translation>Conteos mensuales</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Paradas</translation>
        </message>
        <message>
            <source>Ways to arrive</source>
            <translation>Formas de llegar</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Términos</translation>
        </message>
        <message>
            <source>Questions of the quiz</source>
            <translation>Preguntas del cuestionario</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>high</source>
            <translation>alta</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>media</translation>
        </message>
        <message>
            <source>low</source>
            <translation>baja</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>todas las personas</translation>
        </message>
        <message>
            <source>US residents</source>
            <translation>residentes de EE. UU.</translation>
        </message>
        <message>
            <source>visitors</source>
            <translation>visitantes</translation>
        </message>
    </context>
    <context>
        <name>Certificate</name>
        <message>
            <source>Certificate of attendance</source>
            <translation>Certificado de asistencia</translation>
        </message>
        <message>
            <source>This is to say that</source>
            <translation>Por la presente se hace constar que</translation>
        </message>
        <message>
            <source>took part in</source>
            <translation>participó en</translation>
        </message>
        <message>
            <source>&lt;b&gt;Check code {code}&lt;/b&gt;&lt;br&gt;Any copy of poeguide compares it with name, subject and day. It shows a change or a slip of the pen; it does not prove who printed this page. Not an official document; poeguide is no government body.</source>
            <translation>&lt;b&gt;Código de comprobación {code}&lt;/b&gt;&lt;br&gt;Cualquier copia de poeguide lo compara con el nombre, el tema y el día. Muestra un cambio o un error de escritura; no prueba quién imprimió esta página. No es un documento oficial; poeguide no es un organismo del gobierno.</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>Instructor</translation>
        </message>
    </context>
    <context>
        <name>CertificatePart</name>
        <message>
            <source>Names on the certificates, one a line</source>
            <translation>Nombres en los certificados, uno por línea</translation>
        </message>
        <message>
            <source>One name a line. They are printed, not kept.</source>
            <translation>Un nombre por línea. Se imprimen, no se guardan.</translation>
        </message>
        <message>
            <source>Name on the certificate</source>
            <translation>Nombre en el certificado</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Day, such as {day}</source>
            <translation>Día, por ejemplo {day}</translation>
        </message>
        <message>
            <source>Check code</source>
            <translation>Código de comprobación</translation>
        </message>
        <message>
            <source>Compare a certificate with its code</source>
            <translation>Comparar un certificado con su código</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>Changed</source>
            <translation>Cambió</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>No longer here</source>
            <translation>Ya no está</translation>
        </message>
        <message>
            <source>Crossing {name}</source>
            <translation>Cruce {name}</translation>
        </message>
        <message>
            <source>{place}: {what}</source>
            <translation>{place}: {what}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Port code</source>
            <translation>Código de puerto</translation>
        </message>
        <message>
            <source>Kind of port</source>
            <translation>Tipo de puerto</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Hours as published</source>
            <translation>Horario publicado</translation>
        </message>
        <message>
            <source>Airport code</source>
            <translation>Código de aeropuerto</translation>
        </message>
        <message>
            <source>UN/LOCODE</source>
            <translation>UN/LOCODE</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Other side</source>
            <translation>Otro lado</translation>
        </message>
        <message>
            <source>City on the other side</source>
            <translation>Ciudad del otro lado</translation>
        </message>
        <message>
            <source>Ways</source>
            <translation>Formas de cruzar</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Carriles</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Road, US side</source>
            <translation>Carretera, lado de EE. UU.</translation>
        </message>
        <message>
            <source>Road, other side</source>
            <translation>Carretera, otro lado</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Abarca</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Distrito</translation>
        </message>
        <message>
            <source>Stops in order</source>
            <translation>Paradas en orden</translation>
        </message>
    </context>
    <context>
        <name>ChangesPage</name>
        <message>
            <source>Both are at the foot of the sheet: the code of five characters, and the date of its facts.</source>
            <translation>Los dos están al pie de la hoja: el código de cinco caracteres y la fecha de sus datos.</translation>
        </message>
        <message>
            <source>What changed since a print</source>
            <translation>Cambios desde la impresión</translation>
        </message>
        <message>
            <source>About this copy</source>
            <translation>Sobre esta copia</translation>
        </message>
        <message>
            <source>Content of {date}</source>
            <translation>Contenido del {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n older edition(s) kept on this computer</source>
            <translation>
                <numerusform>%n edición anterior guardada en esta computadora</numerusform>
                <numerusform>%n ediciones anteriores guardadas en esta computadora</numerusform>
            </translation>
        </message>
        <message>
            <source>Code on the sheet</source>
            <translation>Código de la hoja</translation>
        </message>
        <message>
            <source>K7M2R</source>
            <translation>K7M2R</translation>
        </message>
        <message>
            <source>Date of its facts</source>
            <translation>Fecha de sus datos</translation>
        </message>
        <message>
            <source>Dates that are kept on this computer</source>
            <translation>Fechas que se guardan en esta computadora</translation>
        </message>
        <message>
            <source>Dates that are kept here</source>
            <translation>Fechas que se guardan aquí</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>The code has five characters, such as K7M2R.</source>
            <translation>El código tiene cinco caracteres, como K7M2R.</translation>
        </message>
        <message>
            <source>Write the date as it stands on the sheet, or as 2026-09-05.</source>
            <translation>Escriba la fecha como está en la hoja, o así: 2026-09-05.</translation>
        </message>
        <message>
            <source>One character of this code is wrong. These pages have a code like it:</source>
            <translation>Un carácter de este código está mal. Estas páginas tienen un código parecido:</translation>
        </message>
        <message>
            <source>No page of this copy has this code. The sheet may come from another version.</source>
            <translation>Ninguna página de esta copia tiene este código. Puede que la hoja sea de otra versión.</translation>
        </message>
    </context>
    <context>
        <name>Checker</name>
        <message>
            <source>Check a list</source>
            <translation>Revisar una lista</translation>
        </message>
        <message>
            <source>One code or name a line: port codes, airport codes, UN/LOCODEs, names. Nothing is kept.</source>
            <translation>Un código o nombre por línea: códigos de puerto, códigos de aeropuerto, UN/LOCODE, nombres. No se guarda nada.</translation>
        </message>
        <message>
            <source>Codes and names to check</source>
            <translation>Códigos y nombres por revisar</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Copy the result</source>
            <translation>Copiar el resultado</translation>
        </message>
        <message>
            <source>Your line</source>
            <translation>Su línea</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Port code and name</source>
            <translation>Código y nombre de puerto</translation>
        </message>
        <message>
            <source>Airport, UN/LOCODE</source>
            <translation>Aeropuerto, UN/LOCODE</translation>
        </message>
        <message>
            <source>The checked list</source>
            <translation>La lista revisada</translation>
        </message>
        <message>
            <source>{sure} of {all} found as they stand</source>
            <translation>{sure} de {all} encontrados tal como están</translation>
        </message>
        <message>
            <source>Copied as a table.</source>
            <translation>Copiado como tabla.</translation>
        </message>
    </context>
    <context>
        <name>ChecklistCard</name>
        <message>
            <source>Whose list</source>
            <translation>De quién es la lista</translation>
        </message>
        <message>
            <source>Add a nickname</source>
            <translation>Agregar un apodo</translation>
        </message>
        <message>
            <source>Take this person out</source>
            <translation>Quitar a esta persona</translation>
        </message>
        <message>
            <source>Add a line of your own</source>
            <translation>Agregar una línea propia</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Lista de tareas</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>{done} of {of} people</source>
            <translation>{done} de {of} personas</translation>
        </message>
        <message>
            <source>Nothing is listed yet. Add a line below, or choose how you arrive with “Change”.</source>
            <translation>Todavía no hay nada en la lista. Agregue una línea abajo o elija cómo llega con “Cambiar”.</translation>
        </message>
        <message>
            <source>Read about: {words}</source>
            <translation>Leer sobre: {words}</translation>
        </message>
        <message>
            <source>Take out: {words}</source>
            <translation>Quitar: {words}</translation>
        </message>
    </context>
    <context>
        <name>ClassExchange</name>
        <message>
            <source>This copy holds no code for a class server: a copy that does is installed with pip install “poeguide[server]”.</source>
            <translation>Esta copia no tiene código para un servidor de clases: una copia que lo tiene se instala con pip install “poeguide[server]”.</translation>
        </message>
        <message>
            <source>To reach a class server this computer needs the library libpq: the package is called libpq5 on Debian and Ubuntu, libpq on Fedora. Install it, then start poeguide again.</source>
            <translation>Para llegar a un servidor de clases, esta computadora necesita la biblioteca libpq: el paquete se llama libpq5 en Debian y Ubuntu, libpq en Fedora. Instálelo y vuelva a iniciar poeguide.</translation>
        </message>
        <message>
            <source>The class server has everything.</source>
            <translation>El servidor de clases lo tiene todo.</translation>
        </message>
        <message>
            <source>The class server was set up by a newer version of poeguide. Update this one.</source>
            <translation>Una versión más nueva de poeguide preparó el servidor de clases. Actualice esta.</translation>
        </message>
        <message>
            <source>The class server does not answer.</source>
            <translation>El servidor de clases no responde.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) (is|are) kept here and will be sent later.</source>
            <translation>
                <numerusform>%n cambio se guarda aquí y se enviará después.</numerusform>
                <numerusform>%n cambios se guardan aquí y se enviarán después.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClassesPage</name>
        <message>
            <source>Seats, not names; a name is never needed. Every class deletes itself when its day has passed.</source>
            <translation>Asientos, no nombres; nunca hace falta un nombre. Cada clase se borra sola cuando pasa su día.</translation>
        </message>
        <message>
            <source>Classes and results</source>
            <translation>Clases y resultados</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>Enseñar</translation>
        </message>
        <message>
            <source>A quiz without a class is kept for a year.</source>
            <translation>Un cuestionario sin clase se guarda un año.</translation>
        </message>
        <message>
            <source>Kept until &lt;b&gt;{day}&lt;/b&gt;, then deleted</source>
            <translation>Se guarda hasta el &lt;b&gt;{day}&lt;/b&gt;, luego se borra</translation>
        </message>
        <message>
            <source>Name of a new class</source>
            <translation>Nombre de una clase nueva</translation>
        </message>
        <message>
            <source>Add the class</source>
            <translation>Agregar la clase</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <source>Quizzes</source>
            <translation>Cuestionarios</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>Alumnos</translation>
        </message>
        <message>
            <source>Papers to mark</source>
            <translation>Papeles por calificar</translation>
        </message>
        <message>
            <source>Parts of the class</source>
            <translation>Partes de la clase</translation>
        </message>
        <message>
            <source>Name of the class</source>
            <translation>Nombre de la clase</translation>
        </message>
        <message>
            <source>Seats in the class</source>
            <translation>Asientos de la clase</translation>
        </message>
        <message>
            <source> seats</source>
            <translation> asientos</translation>
        </message>
        <message>
            <source>Days from today until the class is deleted</source>
            <translation>Días desde hoy hasta que se borre la clase</translation>
        </message>
        <message>
            <source> days kept</source>
            <translation> días guardada</translation>
        </message>
        <message>
            <source>Quiz in class</source>
            <translation>Cuestionario en clase</translation>
        </message>
        <message>
            <source>Results as a table</source>
            <translation>Resultados en una tabla</translation>
        </message>
        <message>
            <source>Class results on paper</source>
            <translation>Resultados de la clase en papel</translation>
        </message>
        <message>
            <source>Save all about this class</source>
            <translation>Guardar todo sobre esta clase</translation>
        </message>
        <message>
            <source>Delete this class</source>
            <translation>Borrar esta clase</translation>
        </message>
        <message>
            <source>A class has 1 to {most} seats. Larger groups are several classes.</source>
            <translation>Una clase tiene de 1 a {most} asientos. Los grupos mayores son varias clases.</translation>
        </message>
        <message>
            <source>Quizzes without a class</source>
            <translation>Cuestionarios sin clase</translation>
        </message>
        <message numerus="yes">
            <source>%n quiz(zes)</source>
            <translation>
                <numerusform>%n cuestionario</numerusform>
                <numerusform>%n cuestionarios</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClassesViewModel</name>
        <message>
            <source>What was past its day has deleted itself.</source>
            <translation>Lo que pasó de su día se borró solo.</translation>
        </message>
        <message>
            <source>Deleted. Undo brings it back until you close this page.</source>
            <translation>Borrado. Deshacer lo trae de vuelta hasta que cierre esta página.</translation>
        </message>
    </context>
    <context>
        <name>ClosedCard</name>
        <message>
            <source>The desk here is closed now</source>
            <translation>El mostrador de aquí está cerrado ahora</translation>
        </message>
        <message>
            <source>This guide can still help you:</source>
            <translation>Esta guía todavía puede ayudarle:</translation>
        </message>
        <message>
            <source>How to enter</source>
            <translation>Cómo entrar</translation>
        </message>
        <message>
            <source>Find a crossing</source>
            <translation>Buscar un cruce</translation>
        </message>
        <message>
            <source>Can I bring it?</source>
            <translation>¿Puedo traerlo?</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>A quién llamar</translation>
        </message>
        <message>
            <source>Help now</source>
            <translation>Ayuda ahora</translation>
        </message>
        <message>
            <source>It opens {time}.</source>
            <translation>Abre el {time}.</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>Open a page by its code</source>
            <translation>Abrir una página por su código</translation>
        </message>
        <message>
            <source>Code of five letters and digits</source>
            <translation>Código de cinco letras y cifras</translation>
        </message>
        <message>
            <source>K7M2R</source>
            <translation>K7M2R</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>What changed since a print</source>
            <translation>Cambios desde la impresión</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>It is at the foot of every page and sheet.</source>
            <translation>Está al pie de cada página y de cada hoja.</translation>
        </message>
        <message>
            <source>A code has five letters and digits. It never has 0, 1, 5, 8, B, G, I, L, O, Q, S, U or Z.</source>
            <translation>Un código tiene cinco letras y cifras. Nunca lleva 0, 1, 5, 8, B, G, I, L, O, Q, S, U ni Z.</translation>
        </message>
        <message>
            <source>No page of this copy has this code. The sheet may come from another version.</source>
            <translation>Ninguna página de esta copia tiene este código. La hoja puede venir de otra versión.</translation>
        </message>
        <message>
            <source>One character of this code is wrong. These pages have a code like it:</source>
            <translation>Un carácter de este código está mal. Estas páginas tienen un código parecido:</translation>
        </message>
    </context>
    <context>
        <name>CodesPage</name>
        <message>
            <source>Four digits name a port in customs papers and statistics. The first two are its district.</source>
            <translation>Cuatro cifras nombran un puerto en los papeles de aduana y en las estadísticas. Las dos primeras son su distrito.</translation>
        </message>
        <message>
            <source>Port codes</source>
            <translation>Códigos de puerto</translation>
        </message>
        <message>
            <source>Code or name</source>
            <translation>Código o nombre</translation>
        </message>
        <message>
            <source>Find a port code</source>
            <translation>Buscar un código de puerto</translation>
        </message>
        <message>
            <source>Check a list</source>
            <translation>Revisar una lista</translation>
        </message>
        <message>
            <source>Which codes</source>
            <translation>Qué códigos</translation>
        </message>
        <message>
            <source>No port code has these words</source>
            <translation>Ningún código de puerto tiene estas palabras</translation>
        </message>
        <message>
            <source>Try the four digits, or the beginning of a name.</source>
            <translation>Pruebe las cuatro cifras o el comienzo de un nombre.</translation>
        </message>
        <message>
            <source>Show all codes</source>
            <translation>Mostrar todos los códigos</translation>
        </message>
        <message>
            <source>Port code {code}</source>
            <translation>Código de puerto {code}</translation>
        </message>
        <message>
            <source>Ports &amp; map</source>
            <translation>Puertos y mapa</translation>
        </message>
        <message>
            <source>&lt;b&gt;{shown} of {all} codes&lt;/b&gt;&amp;nbsp;&amp;nbsp; Enter opens the port</source>
            <translation>&lt;b&gt;{shown} de {all} códigos&lt;/b&gt;&amp;nbsp;&amp;nbsp; Intro abre el puerto</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Distrito</translation>
        </message>
        <message>
            <source>Airport</source>
            <translation>Aeropuerto</translation>
        </message>
        <message>
            <source>UN/LOCODE</source>
            <translation>UN/LOCODE</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Open the port</source>
            <translation>Abrir el puerto</translation>
        </message>
        <message>
            <source>Copy the code</source>
            <translation>Copiar el código</translation>
        </message>
        <message>
            <source>Copied: {text}</source>
            <translation>Copiado: {text}</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Historical</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Not a place to enter</source>
            <translation>No es un lugar de entrada</translation>
        </message>
        <message>
            <source>District {district}.</source>
            <translation>Distrito {district}.</translation>
        </message>
        <message>
            <source>Airport code {code}.</source>
            <translation>Código de aeropuerto {code}.</translation>
        </message>
        <message>
            <source>UN/LOCODE {code}.</source>
            <translation>UN/LOCODE {code}.</translation>
        </message>
        <message>
            <source>Historical: in trade data of {years}</source>
            <translation>Histórico: en datos de comercio de {years}</translation>
        </message>
        <message>
            <source>In use, in the list of CBP only</source>
            <translation>En uso, solo en la lista de CBP</translation>
        </message>
        <message>
            <source>In use, in trade data only</source>
            <translation>En uso, solo en datos de comercio</translation>
        </message>
        <message>
            <source>Historical: in old border counts</source>
            <translation>Histórico: en conteos antiguos de la frontera</translation>
        </message>
        <message>
            <source>Administrative, not a place</source>
            <translation>Administrativo, no es un lugar</translation>
        </message>
        <message>
            <source>Abroad or replaced</source>
            <translation>En el extranjero o reemplazado</translation>
        </message>
        <message>
            <source>For statistics only</source>
            <translation>Solo para estadísticas</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <source>Zero was missing</source>
            <translation>Faltaba un cero</translation>
        </message>
        <message>
            <source>Not in use</source>
            <translation>No está en uso</translation>
        </message>
        <message>
            <source>Code and name differ</source>
            <translation>El código y el nombre difieren</translation>
        </message>
        <message>
            <source>Several places</source>
            <translation>Varios lugares</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComfortDrawer</name>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Everything lower</source>
            <translation>Todo más abajo</translation>
        </message>
        <message>
            <source>Take it with you</source>
            <translation>Llévelo con usted</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
    </context>
    <context>
        <name>Compare</name>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Other side</source>
            <translation>El otro lado</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Abierto ahora</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Próximo cambio</translation>
        </message>
        <message>
            <source>Hours, as published</source>
            <translation>Horario publicado</translation>
        </message>
        <message>
            <source>Who may cross</source>
            <translation>Quién puede cruzar</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Carriles</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Road numbers</source>
            <translation>Números de carretera</translation>
        </message>
        <message>
            <source>Port and code</source>
            <translation>Puerto y código</translation>
        </message>
        <message>
            <source>Airport code</source>
            <translation>Código de aeropuerto</translation>
        </message>
        <message>
            <source>Field office</source>
            <translation>Oficina regional</translation>
        </message>
        <message>
            <source>Phone of the port</source>
            <translation>Teléfono del puerto</translation>
        </message>
        <message>
            <source>Counted in a year</source>
            <translation>Contados en un año</translation>
        </message>
        <message>
            <source>{count} in {year}: {measure}</source>
            <translation>{count} en {year}: {measure}</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>A bar and the word “differs” mark what is not the same. Counts are of the past, not live waits.</source>
            <translation>Una barra y la palabra “difiere” marcan lo que no es igual. Los conteos son del pasado, no esperas actuales.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Todavía no hay nada que comparar</translation>
        </message>
        <message>
            <source>Add two to four ports or crossings by their names.</source>
            <translation>Agregue de dos a cuatro puertos o cruces por su nombre.</translation>
        </message>
        <message>
            <source>Choose on the map</source>
            <translation>Elegir en el mapa</translation>
        </message>
        <message>
            <source>Left out of the comparison: {names}. Up to four known places can be compared.</source>
            <translation>Fuera de la comparación: {names}. Se pueden comparar hasta cuatro lugares conocidos.</translation>
        </message>
        <message>
            <source>Ports &amp; map</source>
            <translation>Puertos y mapa</translation>
        </message>
        <message>
            <source>&lt;b&gt;{differing} of {all} lines differ&lt;/b&gt;</source>
            <translation>&lt;b&gt;{differing} de {all} líneas difieren&lt;/b&gt;</translation>
        </message>
        <message>
            <source>Add a port or crossing</source>
            <translation>Agregar un puerto o cruce</translation>
        </message>
        <message>
            <source>No place has this name.</source>
            <translation>Ningún lugar tiene este nombre.</translation>
        </message>
        <message>
            <source>Several places have this name.</source>
            <translation>Varios lugares tienen este nombre.</translation>
        </message>
        <message>
            <source>Choose one from the list below the field.</source>
            <translation>Elija uno de la lista debajo del campo.</translation>
        </message>
        <message>
            <source>Add {name}</source>
            <translation>Agregar {name}</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Por mes</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>difiere</translation>
        </message>
        <message>
            <source>Take {name} away</source>
            <translation>Quitar {name}</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Abrir la página</translation>
        </message>
        <message>
            <source>Open the page of {name}</source>
            <translation>Abrir la página de {name}</translation>
        </message>
        <message>
            <source>not known: ask</source>
            <translation>no se sabe: pregunte</translation>
        </message>
        <message>
            <source>Nothing is counted here.</source>
            <translation>Aquí no se cuenta nada.</translation>
        </message>
    </context>
    <context>
        <name>CompareViewModel</name>
        <message>
            <source>Land crossing</source>
            <translation>Cruce terrestre</translation>
        </message>
    </context>
    <context>
        <name>Compass</name>
        <message>
            <source>north</source>
            <translation>al norte</translation>
        </message>
        <message>
            <source>northeast</source>
            <translation>al noreste</translation>
        </message>
        <message>
            <source>east</source>
            <translation>al este</translation>
        </message>
        <message>
            <source>southeast</source>
            <translation>al sureste</translation>
        </message>
        <message>
            <source>south</source>
            <translation>al sur</translation>
        </message>
        <message>
            <source>southwest</source>
            <translation>al suroeste</translation>
        </message>
        <message>
            <source>west</source>
            <translation>al oeste</translation>
        </message>
        <message>
            <source>northwest</source>
            <translation>al noroeste</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>High: an official text, or several that agree</source>
            <translation>Alta: un texto oficial, o varios que coinciden</translation>
        </message>
        <message>
            <source>Medium: one older or indirect source</source>
            <translation>Media: una fuente más antigua o indirecta</translation>
        </message>
        <message>
            <source>Low: confirm it first</source>
            <translation>Baja: confírmelo primero</translation>
        </message>
    </context>
    <context>
        <name>ContactsPage</name>
        <message>
            <source>Who to contact</source>
            <translation>A quién acudir</translation>
        </message>
        <message>
            <source>Who handles this?</source>
            <translation>¿Quién se ocupa de esto?</translation>
        </message>
        <message>
            <source>Then and now</source>
            <translation>Antes y ahora</translation>
        </message>
        <message>
            <source>Office, city, state or phone number</source>
            <translation>Oficina, ciudad, estado o teléfono</translation>
        </message>
        <message>
            <source>Field offices and their ports, deferred inspection, sectors, centers, trade and payments.</source>
            <translation>Oficinas regionales y sus puertos, inspección diferida, sectores, centros, comercio y pagos.</translation>
        </message>
        <message>
            <source>Find an office</source>
            <translation>Buscar una oficina</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Directorio</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Abrir su página</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Oficinas</translation>
        </message>
        <message>
            <source>No office has these words</source>
            <translation>Ninguna oficina tiene estas palabras</translation>
        </message>
        <message>
            <source>Try a city, a state such as TX, or a part of the name.</source>
            <translation>Pruebe una ciudad, un estado como TX o una parte del nombre.</translation>
        </message>
        <message>
            <source>Show all offices</source>
            <translation>Mostrar todas las oficinas</translation>
        </message>
        <message>
            <source>{name}, {count}</source>
            <translation>{name}, {count}</translation>
        </message>
        <message>
            <source>Headquarters</source>
            <translation>Sede central</translation>
        </message>
        <message>
            <source>Public phone numbers</source>
            <translation>Teléfonos públicos</translation>
        </message>
        <message>
            <source>Field offices and ports</source>
            <translation>Oficinas y puertos</translation>
        </message>
        <message>
            <source>Preclearance</source>
            <translation>Preautorización</translation>
        </message>
        <message>
            <source>Deferred inspection</source>
            <translation>Inspección diferida</translation>
        </message>
        <message>
            <source>Enrollment centers</source>
            <translation>Centros de inscripción</translation>
        </message>
        <message>
            <source>International mail</source>
            <translation>Correo internacional</translation>
        </message>
        <message>
            <source>Border Patrol sectors</source>
            <translation>Patrulla Fronteriza</translation>
        </message>
        <message>
            <source>Centers by goods</source>
            <translation>Centros por mercancía</translation>
        </message>
        <message>
            <source>Trade relations</source>
            <translation>Relaciones comerciales</translation>
        </message>
        <message>
            <source>Payments and finance</source>
            <translation>Pagos y finanzas</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Prensa</translation>
        </message>
        <message>
            <source>Partner agencies</source>
            <translation>Agencias asociadas</translation>
        </message>
        <message>
            <source>Ports below it: {count}. Listed are the office and those that a source ties to its ports.</source>
            <translation>Puertos que dependen de ella: {count}. Se listan la oficina y las que una fuente relaciona con sus puertos.</translation>
        </message>
        <message>
            <source>A port. Listed are the offices that a source ties to it, if any.</source>
            <translation>Un puerto. Se listan las oficinas que una fuente relaciona con él, si las hay.</translation>
        </message>
        <message>
            <source>A page of this guide.</source>
            <translation>Una página de esta guía.</translation>
        </message>
        <message>
            <source>Other agencies: this guide has no confirmed list of their offices.</source>
            <translation>Otras agencias: esta guía no tiene una lista confirmada de sus oficinas.</translation>
        </message>
        <message>
            <source>{shown} of {all} offices shown</source>
            <translation>Se muestran {shown} de {all} oficinas</translation>
        </message>
    </context>
    <context>
        <name>CrossingPage</name>
        <message>
            <source>Ports &amp; map</source>
            <translation>Puertos y mapa</translation>
        </message>
        <message>
            <source>Show on the map</source>
            <translation>Ver en el mapa</translation>
        </message>
        <message>
            <source>Port {name}</source>
            <translation>Puerto {name}</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Nearby</source>
            <translation>Cerca</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>Canadá</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>México</translation>
        </message>
        <message>
            <source>Land crossing between {state} and {country}</source>
            <translation>Cruce terrestre entre {state} y {country}</translation>
        </message>
        <message>
            <source>port code {code}</source>
            <translation>código de puerto {code}</translation>
        </message>
        <message>
            <source>local time {time}</source>
            <translation>hora local {time}</translation>
        </message>
        <message>
            <source>What happens here, step by step</source>
            <translation>Qué ocurre aquí, paso a paso</translation>
        </message>
        <message>
            <source>Hours, as published</source>
            <translation>Horario publicado</translation>
        </message>
        <message>
            <source>Who may cross</source>
            <translation>Quién puede cruzar</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Carriles</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Nobody is inspected here any more.</source>
            <translation>Aquí ya no se inspecciona a nadie.</translation>
        </message>
        <message>
            <source>Ask before you go.</source>
            <translation>Pregunte antes de ir.</translation>
        </message>
        <message>
            <source>Lanes may be closed at any hour.</source>
            <translation>Los carriles pueden cerrar a cualquier hora.</translation>
        </message>
        <message>
            <source>United States side</source>
            <translation>Lado de Estados Unidos</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Road</source>
            <translation>Carretera</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Canadian side</source>
            <translation>Lado canadiense</translation>
        </message>
        <message>
            <source>Mexican side</source>
            <translation>Lado mexicano</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>straight lines, roads differ</source>
            <translation>en línea recta; las carreteras difieren</translation>
        </message>
        <message>
            <source>Crossings nearby</source>
            <translation>Cruces cercanos</translation>
        </message>
    </context>
    <context>
        <name>CrossingStatus</name>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Seasonal</source>
            <translation>Por temporada</translation>
        </message>
        <message>
            <source>Closed for good</source>
            <translation>Cerrado para siempre</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
    </context>
    <context>
        <name>Day</name>
        <message>
            <source>Hour of arrival</source>
            <translation>Hora de llegada</translation>
        </message>
        <message>
            <source>Hour not known</source>
            <translation>Hora no conocida</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>For example: 2026-12-24</source>
            <translation>Por ejemplo: 2026-12-24</translation>
        </message>
        <message>
            <source>Choose the day from a calendar</source>
            <translation>Elegir el día en un calendario</translation>
        </message>
    </context>
    <context>
        <name>Declaration</name>
        <message>
            <source>Nothing yet. Add what you look up here, or write it below with its value: “shoes 80”.</source>
            <translation>Nada todavía. Agregue aquí lo que busque, o escríbalo abajo con su valor: “zapatos 80”.</translation>
        </message>
        <message>
            <source>Add goods with their value</source>
            <translation>Agregar artículos con su valor</translation>
        </message>
        <message>
            <source>shoes 80</source>
            <translation>zapatos 80</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>See my trip</source>
            <translation>Ver mi viaje</translation>
        </message>
        <message>
            <source>My declaration</source>
            <translation>Mi declaración</translation>
        </message>
        <message>
            <source>Together {amount}</source>
            <translation>En total {amount}</translation>
        </message>
    </context>
    <context>
        <name>DeclareRow</name>
        <message>
            <source>Add to my declaration</source>
            <translation>Agregar a mi declaración</translation>
        </message>
        <message>
            <source>On my declaration</source>
            <translation>En mi declaración</translation>
        </message>
        <message>
            <source>Take it off again</source>
            <translation>Quitarlo</translation>
        </message>
        <message>
            <source>See my trip</source>
            <translation>Ver mi viaje</translation>
        </message>
    </context>
    <context>
        <name>Deed</name>
        <message>
            <source>on this page, {keys}</source>
            <translation>en esta página, {keys}</translation>
        </message>
        <message>
            <source>with {keys}</source>
            <translation>con {keys}</translation>
        </message>
        <message>
            <source>start; start page</source>
            <translation>empezar; página de inicio</translation>
        </message>
        <message>
            <source>map; finder; list of ports</source>
            <translation>mapa; buscador; lista de puertos</translation>
        </message>
        <message>
            <source>procedure</source>
            <translation>procedimiento</translation>
        </message>
        <message>
            <source>which documents</source>
            <translation>qué documentos</translation>
        </message>
        <message>
            <source>trip; saved pages; bookmarks; favorites</source>
            <translation>viaje; páginas guardadas; marcadores; favoritos</translation>
        </message>
        <message>
            <source>contacts; directory; list of phone numbers; list of offices</source>
            <translation>contactos; directorio; lista de teléfonos; lista de oficinas</translation>
        </message>
        <message>
            <source>articles</source>
            <translation>artículos para leer</translation>
        </message>
        <message>
            <source>teaching; lessons; classes; quiz; practice</source>
            <translation>enseñanza; lecciones; clases; preguntas; práctica</translation>
        </message>
        <message>
            <source>help</source>
            <translation>ayuda</translation>
        </message>
        <message>
            <source>sources; version; license; about poeguide</source>
            <translation>fuentes; versión; licencia; acerca de poeguide</translation>
        </message>
        <message>
            <source>Plan my arrival</source>
            <translation>Planear mi llegada</translation>
        </message>
        <message>
            <source>plan; planner</source>
            <translation>plan; planificador</translation>
        </message>
        <message>
            <source>Check an item: can I bring it?</source>
            <translation>Consultar un artículo: ¿puedo traerlo?</translation>
        </message>
        <message>
            <source>can I bring it; items; goods; check items</source>
            <translation>puedo traerlo; artículos; mercancías; consultar artículos</translation>
        </message>
        <message>
            <source>Find a crossing that is open</source>
            <translation>Buscar un cruce abierto</translation>
        </message>
        <message>
            <source>open now; open crossings</source>
            <translation>abierto ahora; cruces abiertos</translation>
        </message>
        <message>
            <source>Print, or save as PDF</source>
            <translation>Imprimir o guardar como PDF</translation>
        </message>
        <message>
            <source>print; printer; PDF; on paper</source>
            <translation>imprimir; impresora; PDF; en papel</translation>
        </message>
        <message>
            <source>Save the page to my trip</source>
            <translation>Guardar la página en mi viaje</translation>
        </message>
        <message>
            <source>bookmark; favorite; keep</source>
            <translation>marcador; favorito; guardar</translation>
        </message>
        <message>
            <source>Show or hide my trip beside the page</source>
            <translation>Mostrar u ocultar mi viaje junto a la página</translation>
        </message>
        <message>
            <source>trip panel; side panel; sidebar; trip beside; saved pages beside</source>
            <translation>panel del viaje; panel lateral; barra lateral; viaje al lado; páginas guardadas al lado</translation>
        </message>
        <message>
            <source>Look up port codes</source>
            <translation>Buscar códigos de puerto</translation>
        </message>
        <message>
            <source>port codes; codes; Schedule D</source>
            <translation>códigos de puerto; códigos; Schedule D</translation>
        </message>
        <message>
            <source>Open a page by its code</source>
            <translation>Abrir una página por su código</translation>
        </message>
        <message>
            <source>page code; jump to a code</source>
            <translation>código de página; ir a un código</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <source>find; find in page; search this page; search in page</source>
            <translation>buscar; encontrar; buscar en la página; buscar en página</translation>
        </message>
        <message>
            <source>Copy the link to this page</source>
            <translation>Copiar el enlace de esta página</translation>
        </message>
        <message>
            <source>copy link; link; share; URL; address of the page</source>
            <translation>copiar enlace; enlace; compartir; URL; dirección de la página; copiar vínculo</translation>
        </message>
        <message>
            <source>Show a code for a phone</source>
            <translation>Mostrar un código para un teléfono</translation>
        </message>
        <message>
            <source>QR code; phone; scan</source>
            <translation>código QR; teléfono; escanear</translation>
        </message>
        <message>
            <source>Save what is listed as a file</source>
            <translation>Guardar la lista como archivo</translation>
        </message>
        <message>
            <source>export; download; CSV; spreadsheet</source>
            <translation>exportar; descargar; CSV; hoja de cálculo</translation>
        </message>
        <message>
            <source>Read the page aloud</source>
            <translation>Leer la página en voz alta</translation>
        </message>
        <message>
            <source>read aloud; speech; voice; listen</source>
            <translation>leer en voz alta; voz; escuchar</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>Dejar de leer en voz alta</translation>
        </message>
        <message>
            <source>stop reading; silence</source>
            <translation>dejar de leer; silencio</translation>
        </message>
        <message>
            <source>Choose the text size</source>
            <translation>Elegir el tamaño del texto</translation>
        </message>
        <message>
            <source>text size; font size; size of text; letters; zoom</source>
            <translation>tamaño del texto; tamaño de letra; tamaño de texto; letras; zoom</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>Agrandar el texto</translation>
        </message>
        <message>
            <source>larger text; bigger text; zoom in</source>
            <translation>texto más grande; ampliar</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>Reducir el texto</translation>
        </message>
        <message>
            <source>smaller text; zoom out</source>
            <translation>texto más pequeño; alejar</translation>
        </message>
        <message>
            <source>Bring back the normal text size</source>
            <translation>Volver al tamaño normal del texto</translation>
        </message>
        <message>
            <source>normal text; reset zoom; actual size</source>
            <translation>texto normal; restablecer zoom; tamaño normal</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>Cambiar la configuración</translation>
        </message>
        <message>
            <source>settings; preferences; options; configuration</source>
            <translation>configuración; ajustes; preferencias; opciones</translation>
        </message>
        <message>
            <source>Fill the screen</source>
            <translation>Llenar la pantalla</translation>
        </message>
        <message>
            <source>full screen; fullscreen; leave full screen; maximize</source>
            <translation>pantalla completa; salir de pantalla completa; maximizar</translation>
        </message>
        <message>
            <source>shortcuts; keyboard shortcuts; keys; hotkeys; keyboard</source>
            <translation>atajos; atajos de teclado; teclas; teclado</translation>
        </message>
        <message>
            <source>Use dark colors</source>
            <translation>Usar colores oscuros</translation>
        </message>
        <message>
            <source>dark; dark mode; dark theme; night mode; theme; colors</source>
            <translation>oscuro; modo oscuro; tema oscuro; modo nocturno; tema; colores</translation>
        </message>
        <message>
            <source>Use light colors</source>
            <translation>Usar colores claros</translation>
        </message>
        <message>
            <source>light; light mode; light theme; day mode; theme; colors</source>
            <translation>claro; modo claro; tema claro; modo diurno; tema; colores</translation>
        </message>
        <message>
            <source>Use high contrast</source>
            <translation>Usar alto contraste</translation>
        </message>
        <message>
            <source>contrast; high contrast; theme; colors</source>
            <translation>contraste; alto contraste; contraste alto; tema; colores</translation>
        </message>
        <message>
            <source>Change the language</source>
            <translation>Cambiar el idioma</translation>
        </message>
        <message>
            <source>language; languages; idioma; Spanish; translate</source>
            <translation>idioma; idiomas; lengua; inglés; traducir</translation>
        </message>
        <message>
            <source>Show the keyboard shortcuts</source>
            <translation>Mostrar los atajos de teclado</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver atrás</translation>
        </message>
        <message>
            <source>back; previous page</source>
            <translation>atrás; página anterior</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Ir adelante</translation>
        </message>
        <message>
            <source>forward; next page</source>
            <translation>adelante; página siguiente</translation>
        </message>
        <message>
            <source>Open this page in a window beside</source>
            <translation>Abrir esta página en una ventana al lado</translation>
        </message>
        <message>
            <source>window beside; new window; second window; split</source>
            <translation>ventana al lado; ventana nueva; segunda ventana; dividir</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Cerrar la ventana</translation>
        </message>
        <message>
            <source>close; close window</source>
            <translation>cerrar; cerrar ventana</translation>
        </message>
        <message>
            <source>Quit poeguide</source>
            <translation>Salir de poeguide</translation>
        </message>
        <message>
            <source>quit; exit; close all windows</source>
            <translation>salir; cerrar todas las ventanas</translation>
        </message>
        <message>
            <source>Go to “{page}”</source>
            <translation>Ir a “{page}”</translation>
        </message>
        <message>
            <source>glossary; dictionary; terms</source>
            <translation>glosario; diccionario; términos</translation>
        </message>
        <message>
            <source>Plan my arrival at {place}</source>
            <translation>Planear mi llegada a {place}</translation>
        </message>
        <message>
            <source>Show {place} on the map</source>
            <translation>Mostrar {place} en el mapa</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Copy: {name}</source>
            <translation>Copiar: {name}</translation>
        </message>
        <message>
            <source>not known: ask</source>
            <translation>no se sabe: pregunte</translation>
        </message>
    </context>
    <context>
        <name>Dial</name>
        <message>
            <source>Seconds left</source>
            <translation>Segundos que quedan</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>Queda %n segundo</numerusform>
                <numerusform>Quedan %n segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
    </context>
    <context>
        <name>DifferencesPage</name>
        <message>
            <source>Types to compare</source>
            <translation>Tipos para comparar</translation>
        </message>
        <message>
            <source>No type is chosen</source>
            <translation>No se eligió ningún tipo</translation>
        </message>
        <message>
            <source>Choose one type or more above.</source>
            <translation>Elija arriba uno o más tipos.</translation>
        </message>
        <message>
            <source>Show the four of every day</source>
            <translation>Mostrar los cuatro comunes</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Leer más</translation>
        </message>
        <message>
            <source>Read on: {step}</source>
            <translation>Leer más: {step}</translation>
        </message>
        <message>
            <source>not known: ask</source>
            <translation>no se sabe: pregunte</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>An officer decides.</source>
            <translation>Decide un oficial.</translation>
        </message>
        <message>
            <source>Documents let you travel and be inspected. An officer decides.</source>
            <translation>Los documentos le permiten viajar y ser inspeccionado. Decide un oficial.</translation>
        </message>
        <message>
            <source>I am…</source>
            <translation>Soy…</translation>
        </message>
        <message>
            <source>Citizenship, card or visa</source>
            <translation>Ciudadanía, tarjeta o visa</translation>
        </message>
        <message>
            <source>US citizens and nationals</source>
            <translation>Ciudadanos y nacionales de EE. UU.</translation>
        </message>
        <message>
            <source>Residents and people with status</source>
            <translation>Residentes y otros estatus</translation>
        </message>
        <message>
            <source>Visitors, students and workers</source>
            <translation>Visita, estudio y trabajo</translation>
        </message>
        <message>
            <source>Children without both parents</source>
            <translation>Niños sin los dos padres</translation>
        </message>
        <message>
            <source>Pick who you are. Then see what to show for each way to arrive.</source>
            <translation>Elija quién es usted. Luego vea qué mostrar en cada forma de llegar.</translation>
        </message>
        <message>
            <source>This copy has no documents by class of traveler. Search finds what it has.</source>
            <translation>Esta copia no tiene documentos por clase de viajero. La búsqueda encuentra lo que tiene.</translation>
        </message>
        <message>
            <source>Often needed</source>
            <translation>Lo que suele hacer falta</translation>
        </message>
        <message>
            <source>How you arrive</source>
            <translation>Cómo llega</translation>
        </message>
        <message>
            <source>By air</source>
            <translation>Por aire</translation>
        </message>
        <message>
            <source>By land</source>
            <translation>Por tierra</translation>
        </message>
        <message>
            <source>By ship</source>
            <translation>En barco</translation>
        </message>
        <message>
            <source>Private boat</source>
            <translation>Embarcación particular</translation>
        </message>
        <message>
            <source>Private aircraft</source>
            <translation>Avión privado</translation>
        </message>
        <message>
            <source>Not known: {ways}</source>
            <translation>No se sabe: {ways}</translation>
        </message>
        <message>
            <source>This copy names no document for this class and way. Ask the carrier or the port before you go.</source>
            <translation>Esta copia no nombra ningún documento para esta clase y esta forma de llegar. Pregunte a la compañía de transporte o al puerto antes de ir.</translation>
        </message>
        <message>
            <source>Whom to ask</source>
            <translation>A quién preguntar</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Leer más</translation>
        </message>
    </context>
    <context>
        <name>DutyCard</name>
        <message>
            <source>Duty: an estimate</source>
            <translation>Arancel: una estimación</translation>
        </message>
        <message>
            <source>It depends on an answer that is not known. The lowest and the highest are shown.</source>
            <translation>Depende de una respuesta que no se sabe. Se muestran el menor y el mayor.</translation>
        </message>
        <message>
            <source>Estimate, rules of {first} to {last}. The officer decides, and other tariffs may apply.</source>
            <translation>Estimación, reglas de {first} a {last}. El oficial decide y pueden aplicarse otros aranceles.</translation>
        </message>
        <message>
            <source>{name}, shared</source>
            <translation>{name}, compartida</translation>
        </message>
        <message>
            <source>Free of duty</source>
            <translation>Libre de arancel</translation>
        </message>
        <message>
            <source>{value} at a flat rate of {rate} %</source>
            <translation>{value} a una tasa fija de {rate} %</translation>
        </message>
        <message>
            <source>{value} above that: normal rate of each article</source>
            <translation>{value} por encima: la tasa normal de cada artículo</translation>
        </message>
        <message>
            <source>not computed: ask</source>
            <translation>no se calcula: pregunte</translation>
        </message>
        <message>
            <source>Counted as the things of one person: families do not share this exemption</source>
            <translation>Contado como las cosas de una persona: las familias no comparten esta exención</translation>
        </message>
        <message>
            <source>Counted as the things of one person: ask whether families share this exemption</source>
            <translation>Contado como las cosas de una persona: pregunte si las familias comparten esta exención</translation>
        </message>
        <message>
            <source>may be less</source>
            <translation>puede ser menos</translation>
        </message>
        <message>
            <source>The flat rate was used in the last 30 days</source>
            <translation>La tasa fija se usó en los últimos 30 días</translation>
        </message>
        <message>
            <source>not used again</source>
            <translation>no se usa otra vez</translation>
        </message>
        <message>
            <source>Alcohol or tobacco from Cuba: not allowed in bags</source>
            <translation>Alcohol o tabaco de Cuba: no se permite en el equipaje</translation>
        </message>
        <message>
            <source>not in the figures</source>
            <translation>no está en las cifras</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) of your party declare for themselves</source>
            <translation>
                <numerusform>%n persona más de su grupo declara por su cuenta</numerusform>
                <numerusform>%n personas más de su grupo declaran por su cuenta</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} L of alcohol above the limit: duty and tax</source>
            <translation>{n} L de alcohol sobre el límite: arancel e impuesto</translation>
        </message>
        <message>
            <source>{a} cigarettes and {b} cigars above the limit: duty and tax</source>
            <translation>{a} cigarrillos y {b} puros sobre el límite: arancel e impuesto</translation>
        </message>
        <message>
            <source>Estimated duty</source>
            <translation>Arancel estimado</translation>
        </message>
        <message>
            <source>Estimated duty, without the rest</source>
            <translation>Arancel estimado, sin el resto</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>New question</source>
            <translation>Pregunta nueva</translation>
        </message>
        <message>
            <source>Change this question</source>
            <translation>Cambiar esta pregunta</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>Una línea más</translation>
        </message>
        <message>
            <source>Why is it right?</source>
            <translation>¿Por qué es correcta?</translation>
        </message>
        <message>
            <source>Facts it rests on, by id, such as cus-exempt-800</source>
            <translation>Datos en que se apoya, por id, como cus-exempt-800</translation>
        </message>
        <message>
            <source>Port code of the place on the map, such as 2504</source>
            <translation>Código de puerto del lugar en el mapa, como 2504</translation>
        </message>
        <message>
            <source>There is no fact {ids}.</source>
            <translation>No hay ningún dato {ids}.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Ready to save.</source>
            <translation>Listo para guardar.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>How hard</source>
            <translation>Dificultad</translation>
        </message>
        <message>
            <source>Write the lines in the right order; the class gets them mixed.</source>
            <translation>Escriba las líneas en el orden correcto; la clase las recibe mezcladas.</translation>
        </message>
        <message>
            <source>Write each pair on one line; the class gets the partners mixed.</source>
            <translation>Escriba cada pareja en una línea; la clase recibe las parejas mezcladas.</translation>
        </message>
        <message>
            <source>Write the options, and tick what is right.</source>
            <translation>Escriba las opciones y marque lo correcto.</translation>
        </message>
        <message>
            <source>Option {n}</source>
            <translation>Opción {n}</translation>
        </message>
        <message>
            <source>Partner of option {n}</source>
            <translation>Pareja de la opción {n}</translation>
        </message>
        <message>
            <source>right</source>
            <translation>correcta</translation>
        </message>
        <message>
            <source>Option {n} is right</source>
            <translation>La opción {n} es correcta</translation>
        </message>
        <message>
            <source>Save the question</source>
            <translation>Guardar la pregunta</translation>
        </message>
        <message>
            <source>Delete this question</source>
            <translation>Borrar esta pregunta</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Code for a phone…</source>
            <translation>Código para un teléfono…</translation>
        </message>
        <message>
            <source>The file {name} cannot be written. Choose another folder.</source>
            <translation>No se puede escribir el archivo {name}. Elija otra carpeta.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) written to {name}.</source>
            <translation>
                <numerusform>%n lugar escrito en {name}.</numerusform>
                <numerusform>%n lugares escritos en {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, because their position is not known: %n.</source>
            <translation>
                <numerusform>Quedó fuera, porque no se conoce su posición: %n.</numerusform>
                <numerusform>Quedaron fuera, porque no se conoce su posición: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Exportar lo que se muestra</translation>
        </message>
    </context>
    <context>
        <name>FacetPane</name>
        <message>
            <source>Clear all</source>
            <translation>Quitar todo</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Getting there</source>
            <translation>Cómo cruzar</translation>
        </message>
        <message>
            <source>Document I hold</source>
            <translation>Documento que tengo</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Carril</translation>
        </message>
        <message>
            <source>Who it is for</source>
            <translation>Para quién es</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Border</source>
            <translation>Frontera</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Field office</source>
            <translation>Oficina regional</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>People a year, at the land port</source>
            <translation>Personas al año, en el puerto terrestre</translation>
        </message>
        <message>
            <source>Without steps</source>
            <translation>Sin escalones</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Travelers</source>
            <translation>Viajeros</translation>
        </message>
        <message>
            <source>Air passengers</source>
            <translation>Pasajeros aéreos</translation>
        </message>
        <message>
            <source>Commercial trucks</source>
            <translation>Camiones de carga</translation>
        </message>
        <message>
            <source>A million or more</source>
            <translation>Un millón o más</translation>
        </message>
        <message>
            <source>100,000 to a million</source>
            <translation>De 100,000 a un millón</translation>
        </message>
        <message>
            <source>Fewer than 100,000</source>
            <translation>Menos de 100,000</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Not known: ask</source>
            <translation>No se sabe: pregunte</translation>
        </message>
        <message>
            <source>Name, place or code</source>
            <translation>Nombre, lugar o código</translation>
        </message>
        <message>
            <source>Open when I arrive</source>
            <translation>Abierto cuando llegue</translation>
        </message>
        <message>
            <source>Day and time, on the clock of each place</source>
            <translation>Día y hora, en el reloj de cada lugar</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Show what is open now</source>
            <translation>Mostrar lo que está abierto ahora</translation>
        </message>
        <message>
            <source>Near</source>
            <translation>Cerca de</translation>
        </message>
        <message>
            <source>A city, such as Tucson</source>
            <translation>Una ciudad, como Tucson</translation>
        </message>
        <message>
            <source>Near a city</source>
            <translation>Cerca de una ciudad</translation>
        </message>
        <message>
            <source>The map has no city of this name.</source>
            <translation>El mapa no tiene ninguna ciudad con este nombre.</translation>
        </message>
        <message>
            <source>Middle of the map</source>
            <translation>Centro del mapa</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Todos los estados</translation>
        </message>
        <message>
            <source>All field offices</source>
            <translation>Todas las oficinas regionales</translation>
        </message>
    </context>
    <context>
        <name>Fact</name>
        <message>
            <source>Rests on facts without a date: {count}.</source>
            <translation>Se apoya en datos sin fecha: {count}.</translation>
        </message>
        <message>
            <source>Rests on 1 fact, dated {date}.</source>
            <translation>Se apoya en 1 dato, con fecha {date}.</translation>
        </message>
        <message numerus="yes">
            <source>Rests on %n fact(s), the oldest of {date}.</source>
            <translation>
                <numerusform>Se apoya en %n dato, con fecha {date}.</numerusform>
                <numerusform>Se apoya en %n datos, el más antiguo con fecha {date}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a date: {count}.</source>
            <translation>Sin fecha: {count}.</translation>
        </message>
        <message>
            <source>Port code</source>
            <translation>Código de puerto</translation>
        </message>
        <message>
            <source>Kinds of port</source>
            <translation>Tipos de puerto</translation>
        </message>
        <message>
            <source>Status in the regulations</source>
            <translation>Categoría en los reglamentos</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Field office</source>
            <translation>Oficina regional</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Horario de apertura</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Airport codes</source>
            <translation>Códigos de aeropuerto</translation>
        </message>
        <message>
            <source>UN/LOCODE</source>
            <translation>UN/LOCODE</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Who may cross</source>
            <translation>Quién puede cruzar</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Carriles</translation>
        </message>
        <message>
            <source>Only for</source>
            <translation>Solo para</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Road, US side</source>
            <translation>Carretera, lado de EE. UU.</translation>
        </message>
        <message>
            <source>Other side</source>
            <translation>El otro lado</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Abarca</translation>
        </message>
    </context>
    <context>
        <name>FactList</name>
        <message>
            <source>Open this fact</source>
            <translation>Abrir este dato</translation>
        </message>
        <message>
            <source>{statement}&lt;br&gt;{source}, {date} · {link}</source>
            <translation>{statement}&lt;br&gt;{source}, {date} · {link}</translation>
        </message>
        <message>
            <source>Source not known</source>
            <translation>Fuente no conocida</translation>
        </message>
    </context>
    <context>
        <name>FactPage</name>
        <message>
            <source>A fact ages by its date and by how fast such things change.</source>
            <translation>Un dato envejece según su fecha y según lo rápido que cambian esas cosas.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Además</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Good for</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Used on</source>
            <translation>Se usa en</translation>
        </message>
        <message>
            <source>What it was before</source>
            <translation>Lo que era antes</translation>
        </message>
        <message>
            <source>{date}: from “{old}” to “{new}”</source>
            <translation>{date}: de “{old}” a “{new}”</translation>
        </message>
        <message>
            <source>The same day only</source>
            <translation>Solo el mismo día</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n año</numerusform>
                <numerusform>%n años</numerusform>
            </translation>
        </message>
        <message>
            <source>{fresh}; confirm it after {later}</source>
            <translation>{fresh}; confírmelo después de {later}</translation>
        </message>
    </context>
    <context>
        <name>FactPanel</name>
        <message>
            <source>Facts and sources</source>
            <translation>Datos y fuentes</translation>
        </message>
        <message>
            <source>Every line says who and when</source>
            <translation>Cada línea dice quién y cuándo</translation>
        </message>
        <message>
            <source>Nothing is written down about this place.</source>
            <translation>No hay nada escrito sobre este lugar.</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>Source not known</source>
            <translation>Fuente no conocida</translation>
        </message>
        <message>
            <source>{title}: {value}. {state}. {source}, {date}</source>
            <translation>{title}: {value}. {state}. {source}, {date}</translation>
        </message>
    </context>
    <context>
        <name>FactStrip</name>
        <message>
            <source>{source} ({date})</source>
            <translation>{source} ({date})</translation>
        </message>
        <message>
            <source>Source: {sources}. From poeguide.</source>
            <translation>Fuente: {sources}. De poeguide.</translation>
        </message>
        <message>
            <source>{title}: {source}, {date}</source>
            <translation>{title}: {source}, {date}</translation>
        </message>
        <message>
            <source>source not known</source>
            <translation>fuente no conocida</translation>
        </message>
        <message>
            <source>Hide the facts</source>
            <translation>Ocultar los datos</translation>
        </message>
        <message>
            <source>Facts and sources ({count})</source>
            <translation>Datos y fuentes ({count})</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <source>Previous place ({key})</source>
            <translation>Lugar anterior ({key})</translation>
        </message>
        <message>
            <source>Next place ({key})</source>
            <translation>Lugar siguiente ({key})</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <source>Not on this page</source>
            <translation>No está en esta página</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Fits your filters</source>
            <translation>Coinciden con sus filtros</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n lugar</numerusform>
                <numerusform>%n lugares</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} fit</source>
            <translation>{count} coinciden</translation>
        </message>
        <message>
            <source>{count} not known</source>
            <translation>{count} sin datos</translation>
        </message>
        <message>
            <source>{count} dropped with a reason</source>
            <translation>{count} descartados con un motivo</translation>
        </message>
        <message>
            <source>&lt;b&gt;{all} places&lt;/b&gt; for {every} ports and crossings</source>
            <translation>&lt;b&gt;{all} lugares&lt;/b&gt; para {every} puertos y cruces</translation>
        </message>
        <message>
            <source>{count} of {all} ports and crossings: why not?</source>
            <translation>{count} de {all} puertos y cruces: ¿por qué no?</translation>
        </message>
        <message>
            <source>&lt;b&gt;No place fits&lt;/b&gt;</source>
            <translation>&lt;b&gt;Ningún lugar coincide&lt;/b&gt;</translation>
        </message>
        <message>
            <source>&lt;b&gt;{may} of {all} crossings fit or may fit&lt;/b&gt;</source>
            <translation>&lt;b&gt;{may} de {all} cruces coinciden o pueden coincidir&lt;/b&gt;</translation>
        </message>
        <message>
            <source>&lt;b&gt;{may} of {all} places fit or may fit&lt;/b&gt;</source>
            <translation>&lt;b&gt;{may} de {all} lugares coinciden o pueden coincidir&lt;/b&gt;</translation>
        </message>
        <message>
            <source>the middle of the map</source>
            <translation>el centro del mapa</translation>
        </message>
        <message>
            <source>Distances in a straight line from {place}</source>
            <translation>Distancias en línea recta desde {place}</translation>
        </message>
        <message>
            <source>Hours at {time}, on the clock of each place</source>
            <translation>Horario a las {time}, en el reloj de cada lugar</translation>
        </message>
        <message>
            <source>Dropped, with the reason</source>
            <translation>Descartados, con el motivo</translation>
        </message>
        <message>
            <source>{count} others: why not?</source>
            <translation>{count} más: ¿por qué no?</translation>
        </message>
        <message>
            <source>Not among them, with the reason</source>
            <translation>No incluidos, con el motivo</translation>
        </message>
        <message>
            <source>nearest crossing: {name}, {distance} {direction}</source>
            <translation>cruce más cercano: {name}, {distance} {direction}</translation>
        </message>
        <message>
            <source>nearest port: {name}, {distance} {direction}</source>
            <translation>puerto más cercano: {name}, {distance} {direction}</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>En otro lugar</translation>
        </message>
        <message>
            <source>Position not known</source>
            <translation>Posición no conocida</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Otro nombre</translation>
        </message>
        <message>
            <source>Listed by its crossings</source>
            <translation>Está en la lista por sus cruces</translation>
        </message>
        <message>
            <source>No land crossing</source>
            <translation>No es un cruce terrestre</translation>
        </message>
        <message>
            <source>Who may cross not known</source>
            <translation>No se sabe quién puede cruzar</translation>
        </message>
        <message>
            <source>Lanes not known</source>
            <translation>Carriles no conocidos</translation>
        </message>
        <message>
            <source>Hours not known</source>
            <translation>Horario no conocido</translation>
        </message>
        <message>
            <source>In use: not known</source>
            <translation>En uso: no se sabe</translation>
        </message>
        <message>
            <source>Steps not known</source>
            <translation>Escalones: no se sabe</translation>
        </message>
        <message>
            <source>No counts known</source>
            <translation>Sin conteos conocidos</translation>
        </message>
        <message>
            <source>State not known</source>
            <translation>Estado no conocido</translation>
        </message>
        <message>
            <source>Field office not known</source>
            <translation>Oficina regional no conocida</translation>
        </message>
        <message>
            <source>Type not known</source>
            <translation>Tipo no conocido</translation>
        </message>
        <message>
            <source>Border not known</source>
            <translation>Frontera no conocida</translation>
        </message>
        <message>
            <source>Not known: {modes}</source>
            <translation>No se sabe: {modes}</translation>
        </message>
        <message>
            <source>Ask before you go</source>
            <translation>Pregunte antes de ir</translation>
        </message>
        <message>
            <source>Not: {modes}</source>
            <translation>No: {modes}</translation>
        </message>
        <message>
            <source>No lane: {lanes}</source>
            <translation>Sin carril: {lanes}</translation>
        </message>
        <message>
            <source>Commercial trucks only</source>
            <translation>Solo camiones de carga</translation>
        </message>
        <message>
            <source>No trucks</source>
            <translation>Sin camiones</translation>
        </message>
        <message>
            <source>Not counted here</source>
            <translation>Aquí no se cuenta</translation>
        </message>
        <message>
            <source>{count} people a year</source>
            <translation>{count} personas al año</translation>
        </message>
        <message>
            <source>Without steps</source>
            <translation>Sin escalones</translation>
        </message>
        <message>
            <source>Has steps</source>
            <translation>Tiene escalones</translation>
        </message>
        <message>
            <source>Closed now</source>
            <translation>Cerrado ahora</translation>
        </message>
        <message>
            <source>Closed at {time}</source>
            <translation>Cerrado a las {time}</translation>
        </message>
        <message>
            <source>Not for flights</source>
            <translation>No sirve para vuelos</translation>
        </message>
        <message>
            <source>No lane for it</source>
            <translation>Sin carril para él</translation>
        </message>
        <message>
            <source>Only: {lanes}</source>
            <translation>Solo: {lanes}</translation>
        </message>
        <message>
            <source>Outside the United States</source>
            <translation>Fuera de Estados Unidos</translation>
        </message>
        <message>
            <source>No land border</source>
            <translation>Sin frontera terrestre</translation>
        </message>
        <message>
            <source>Another field office</source>
            <translation>Otra oficina regional</translation>
        </message>
        <message>
            <source>{types}, code {code}</source>
            <translation>{types}, código {code}</translation>
        </message>
        <message>
            <source>{places} in {state}</source>
            <translation>{places} en {state}</translation>
        </message>
        <message>
            <source>{places} near {city}</source>
            <translation>{places} cerca de {city}</translation>
        </message>
        <message>
            <source>Crossings</source>
            <translation>Cruces</translation>
        </message>
        <message>
            <source>Land ports</source>
            <translation>Puertos terrestres</translation>
        </message>
        <message>
            <source>Airports</source>
            <translation>Aeropuertos</translation>
        </message>
        <message>
            <source>Seaports</source>
            <translation>Puertos marítimos</translation>
        </message>
        <message>
            <source>Preclearance sites</source>
            <translation>Lugares de preautorización</translation>
        </message>
        <message>
            <source>Mail facilities</source>
            <translation>Centros de correo</translation>
        </message>
        <message>
            <source>Rail ports</source>
            <translation>Puertos ferroviarios</translation>
        </message>
        <message>
            <source>User fee airports</source>
            <translation>Aeropuertos con cuota de usuario</translation>
        </message>
        <message>
            <source>Ports and crossings</source>
            <translation>Puertos y cruces</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <source>Nearest first</source>
            <translation>Los más cercanos primero</translation>
        </message>
        <message>
            <source>Busiest first</source>
            <translation>Los más concurridos primero</translation>
        </message>
        <message>
            <source>{time}, on the clock of each place</source>
            <translation>{time}, hora de cada lugar</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>Día y hora</translation>
        </message>
        <message>
            <source>Part of the map</source>
            <translation>Parte del mapa</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>latitude {south} to {north}, longitude {west} to {east}</source>
            <translation>latitud {south} a {north}, longitud {west} a {east}</translation>
        </message>
        <message>
            <source>This list again</source>
            <translation>Esta lista otra vez</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Open or closed at</source>
            <translation>Abierto o cerrado a esta hora</translation>
        </message>
        <message>
            <source>Sorted</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>port code {code}</source>
            <translation>código de puerto {code}</translation>
        </message>
        <message>
            <source>as of {date}</source>
            <translation>fecha: {date}</translation>
        </message>
        <message>
            <source>Not on this paper – {row}</source>
            <translation>No está en este papel – {row}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>And {count} more: the page of each place names its own.</source>
            <translation>Y {count} más: la página de cada lugar nombra las suyas.</translation>
        </message>
    </context>
    <context>
        <name>FinderPage</name>
        <message>
            <source>What to show</source>
            <translation>Qué mostrar</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Ports &amp; map</source>
            <translation>Puertos y mapa</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>This link names something that the finder does not know, and leaves it out: {names}.</source>
            <translation>Este enlace nombra algo que el buscador no conoce y lo deja fuera: {names}.</translation>
        </message>
    </context>
    <context>
        <name>FinderViewModel</name>
        <message>
            <source>near {city}</source>
            <translation>cerca de {city}</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Independent guide, not a government site</source>
            <translation>Guía independiente, no es un sitio del gobierno</translation>
        </message>
        <message>
            <source>Page code {code}, content of {date}</source>
            <translation>Código de la página {code}, contenido del {date}</translation>
        </message>
        <message>
            <source>Content of {date}</source>
            <translation>Contenido del {date}</translation>
        </message>
        <message>
            <source>Page code {code}</source>
            <translation>Código de la página {code}</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>{n}M</source>
            <translation>{n} M</translation>
        </message>
        <message>
            <source>{n}k</source>
            <translation>{n} mil</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>fecha no conocida</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{n} mi</source>
            <translation>{n} mi</translation>
        </message>
        <message>
            <source>{n} km</source>
            <translation>{n} km</translation>
        </message>
    </context>
    <context>
        <name>Freshness</name>
        <message>
            <source>Fresh</source>
            <translation>Reciente</translation>
        </message>
        <message>
            <source>Aging</source>
            <translation>Menos reciente</translation>
        </message>
        <message>
            <source>Confirm first</source>
            <translation>Confirme primero</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPage</name>
        <message>
            <source>{count} terms in English, Spanish and French</source>
            <translation>{count} términos en inglés, español y francés</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosario</translation>
        </message>
        <message>
            <source>Find a word</source>
            <translation>Buscar una palabra</translation>
        </message>
        <message>
            <source>Pick a word to see what it means and what it is called in Spanish and French.</source>
            <translation>Elija una palabra para ver qué significa y cómo se dice en inglés y francés.</translation>
        </message>
        <message>
            <source>This copy has no glossary. Search finds the pages that explain a word.</source>
            <translation>Esta copia no tiene glosario. La búsqueda encuentra las páginas que explican una palabra.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
    </context>
    <context>
        <name>Goods</name>
        <message>
            <source>Food</source>
            <translation>Alimentos</translation>
        </message>
        <message>
            <source>Plants</source>
            <translation>Plantas</translation>
        </message>
        <message>
            <source>Souvenirs</source>
            <translation>Recuerdos</translation>
        </message>
        <message>
            <source>Wildlife</source>
            <translation>Vida silvestre</translation>
        </message>
        <message>
            <source>Pets</source>
            <translation>Mascotas</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Salud</translation>
        </message>
        <message>
            <source>Drugs</source>
            <translation>Drogas</translation>
        </message>
        <message>
            <source>Weapons</source>
            <translation>Armas</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Dinero</translation>
        </message>
        <message>
            <source>Alcohol and tobacco</source>
            <translation>Alcohol y tabaco</translation>
        </message>
        <message>
            <source>Electronics</source>
            <translation>Electrónica</translation>
        </message>
        <message>
            <source>Vehicles</source>
            <translation>Vehículos</translation>
        </message>
        <message>
            <source>Science</source>
            <translation>Ciencia</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
    </context>
    <context>
        <name>GoodsPage</name>
        <message>
            <source>Mango, insulin, wine, a dog…</source>
            <translation>Mango, insulina, vino, un perro…</translation>
        </message>
        <message>
            <source>What do you want to bring?</source>
            <translation>¿Qué quiere traer?</translation>
        </message>
        <message>
            <source>Groups of goods</source>
            <translation>Grupos de artículos</translation>
        </message>
        <message>
            <source>Can I bring it?</source>
            <translation>¿Puedo traerlo?</translation>
        </message>
        <message>
            <source>{count} kinds of goods, {rules} rules in this copy</source>
            <translation>{count} tipos de artículos, {rules} reglas en esta copia</translation>
        </message>
        <message>
            <source>{typed} (read as {meant})</source>
            <translation>{typed} (leído como {meant})</translation>
        </message>
        <message>
            <source>We looked for: {used}. Left out: {rest}.</source>
            <translation>Buscamos: {used}. Quedó fuera: {rest}.</translation>
        </message>
        <message>
            <source>We looked for: {used}.</source>
            <translation>Buscamos: {used}.</translation>
        </message>
        <message>
            <source>Not in this guide, so declare it too: {things}.</source>
            <translation>No está en esta guía, así que declárelo también: {things}.</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>Rules on money, goods and exemptions</source>
            <translation>Reglas sobre dinero, artículos y exenciones</translation>
        </message>
    </context>
    <context>
        <name>HandOff</name>
        <message>
            <source>Port code {code}</source>
            <translation>Código de puerto {code}</translation>
        </message>
    </context>
    <context>
        <name>HandOver</name>
        <message>
            <source>Arrival: {trip}</source>
            <translation>Llegada: {trip}</translation>
        </message>
        <message>
            <source>To declare</source>
            <translation>Para declarar</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Ports, steps, items, offices, codes</source>
            <translation>Puertos, pasos, artículos, oficinas, códigos</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Back ({keys})</source>
            <translation>Atrás ({keys})</translation>
        </message>
        <message>
            <source>Forward ({keys})</source>
            <translation>Adelante ({keys})</translation>
        </message>
        <message>
            <source>Text size ({larger}, {smaller})</source>
            <translation>Tamaño del texto ({larger}, {smaller})</translation>
        </message>
        <message>
            <source>Print or save as PDF ({keys})</source>
            <translation>Imprimir o guardar como PDF ({keys})</translation>
        </message>
        <message>
            <source>Up to {page}</source>
            <translation>Subir a {page}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Text size: {size}</source>
            <translation>Tamaño del texto: {size}</translation>
        </message>
        <message>
            <source>Language: {name}</source>
            <translation>Idioma: {name}</translation>
        </message>
    </context>
    <context>
        <name>HeldDocument</name>
        <message>
            <source>Passport book</source>
            <translation>Libreta de pasaporte</translation>
        </message>
        <message>
            <source>US passport card</source>
            <translation>Tarjeta pasaporte de EE. UU.</translation>
        </message>
        <message>
            <source>Green card</source>
            <translation>Tarjeta verde</translation>
        </message>
        <message>
            <source>Border Crossing Card</source>
            <translation>Tarjeta de cruce (BCC)</translation>
        </message>
        <message>
            <source>Enhanced license</source>
            <translation>Licencia mejorada</translation>
        </message>
        <message>
            <source>NEXUS card</source>
            <translation>Tarjeta NEXUS</translation>
        </message>
        <message>
            <source>SENTRI card</source>
            <translation>Tarjeta SENTRI</translation>
        </message>
        <message>
            <source>FAST card</source>
            <translation>Tarjeta FAST</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Pick what happened. Each page says what it is, what it is not, and what you may ask.</source>
            <translation>Elija lo que ocurrió. Cada página dice qué es, qué no es y qué puede pedir o preguntar.</translation>
        </message>
        <message>
            <source>Help now</source>
            <translation>Ayuda ahora</translation>
        </message>
        <message>
            <source>Whom to call or write to</source>
            <translation>A quién llamar o escribir</translation>
        </message>
        <message>
            <source>Offices, telephone numbers and addresses, each with its date.</source>
            <translation>Oficinas, números de teléfono y direcciones, cada uno con su fecha.</translation>
        </message>
        <message>
            <source>Who handles this?</source>
            <translation>¿Quién se ocupa de esto?</translation>
        </message>
        <message>
            <source>A few questions, then the office and the reason.</source>
            <translation>Unas pocas preguntas, luego la oficina y la razón.</translation>
        </message>
        <message>
            <source>This copy has no such sheets. The directory names whom to ask.</source>
            <translation>Esta copia no tiene esas hojas. El directorio dice a quién preguntar.</translation>
        </message>
        <message>
            <source>Nothing is written here yet</source>
            <translation>Aquí todavía no hay nada escrito</translation>
        </message>
        <message>
            <source>An officer at the port decides. You may ask for a supervisor.</source>
            <translation>Decide un oficial del puerto. Usted puede pedir un supervisor.</translation>
        </message>
    </context>
    <context>
        <name>HitKind</name>
        <message>
            <source>Ports and crossings</source>
            <translation>Puertos y cruces</translation>
        </message>
        <message>
            <source>Port codes</source>
            <translation>Códigos de puerto</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Can I bring it?</source>
            <translation>¿Puedo traerlo?</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Programs and lanes</source>
            <translation>Programas y carriles</translation>
        </message>
        <message>
            <source>Help now</source>
            <translation>Ayuda ahora</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Oficinas</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosario</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Enter the United States, step by step</source>
            <translation>Entrar a Estados Unidos, paso a paso</translation>
        </message>
        <message>
            <source>Six steps, in this order. Pick how you arrive and see your own line.</source>
            <translation>Seis pasos, en este orden. Elija cómo llega y vea su propia línea.</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>{count} facts, &lt;b&gt;{confirm} to confirm first&lt;/b&gt; &amp;nbsp; {link}</source>
            <translation>{count} datos, &lt;b&gt;{confirm} por confirmar primero&lt;/b&gt; &amp;nbsp; {link}</translation>
        </message>
        <message>
            <source>Open the ledger</source>
            <translation>Abrir el registro</translation>
        </message>
        <message>
            <source>Passport control</source>
            <translation>Control de pasaportes</translation>
        </message>
        <message>
            <source>Immigration inspection</source>
            <translation>Inspección de inmigración</translation>
        </message>
        <message>
            <source>Fingerprints and photo</source>
            <translation>Huellas dactilares y foto</translation>
        </message>
        <message>
            <source>Customs declaration</source>
            <translation>Declaración de aduana</translation>
        </message>
        <message>
            <source>Baggage inspection</source>
            <translation>Inspección de equipaje</translation>
        </message>
        <message>
            <source>Secondary inspection</source>
            <translation>Inspección secundaria</translation>
        </message>
        <message>
            <source>only for some</source>
            <translation>solo para algunos</translation>
        </message>
    </context>
    <context>
        <name>ItemLine</name>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Write the value as 80 or 80.50, in US dollars.</source>
            <translation>Escriba el valor como 80 u 80.50, en dólares de EE. UU.</translation>
        </message>
        <message>
            <source>USD</source>
            <translation>USD</translation>
        </message>
        <message>
            <source>Take out: {words}</source>
            <translation>Quitar: {words}</translation>
        </message>
        <message>
            <source>Value of {words} in US dollars</source>
            <translation>Valor de {words} en dólares de EE. UU.</translation>
        </message>
    </context>
    <context>
        <name>ItemsCard</name>
        <message>
            <source>To declare</source>
            <translation>Para declarar</translation>
        </message>
        <message>
            <source>Nothing yet. Add what you bring, with its value: “shoes 80”. In doubt, declare it.</source>
            <translation>Todavía nada. Agregue lo que trae, con su valor: “zapatos 80”. Si tiene dudas, declárelo.</translation>
        </message>
        <message>
            <source>Add goods, such as “shoes 80”</source>
            <translation>Agregar artículos, como “zapatos 80”</translation>
        </message>
        <message>
            <source>{goods}, {amount} USD</source>
            <translation>{goods}, {amount} USD</translation>
        </message>
    </context>
    <context>
        <name>KeptCard</name>
        <message>
            <source>Take out: {words}</source>
            <translation>Quitar: {words}</translation>
        </message>
    </context>
    <context>
        <name>KeyChooser</name>
        <message>
            <source>What the keys do</source>
            <translation>Lo que hacen las teclas</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Teclas nuevas</translation>
        </message>
        <message>
            <source>Press the keys</source>
            <translation>Pulse las teclas</translation>
        </message>
        <message>
            <source>Use these keys</source>
            <translation>Usar estas teclas</translation>
        </message>
        <message>
            <source>Back to the original keys</source>
            <translation>Las teclas originales</translation>
        </message>
        <message>
            <source>Now: {keys}</source>
            <translation>Ahora: {keys}</translation>
        </message>
    </context>
    <context>
        <name>KeyLesson</name>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Say it again</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Learn the five keys</source>
            <translation>Aprender las cinco teclas</translation>
        </message>
        <message>
            <source>Esc ends the lesson.</source>
            <translation>Esc termina la lección.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>This key was not learned: {key}</source>
            <translation>Esta tecla no se aprendió: {key}</translation>
        </message>
        <message>
            <source>This key is taken already: {act}</source>
            <translation>Esta tecla ya está ocupada: {act}</translation>
        </message>
        <message>
            <source>This key writes “{key}”. Take one that writes nothing.</source>
            <translation>Esta tecla escribe “{key}”. Elija una que no escriba nada.</translation>
        </message>
        <message>
            <source>Press the key on the keypad for: {act}</source>
            <translation>Pulse la tecla del teclado para: {act}</translation>
        </message>
        <message>
            <source>All five keys are known. Try them: each one lights up.</source>
            <translation>Las cinco teclas ya se conocen. Pruébelas: cada una se ilumina.</translation>
        </message>
        <message>
            <source>All five keys work.</source>
            <translation>Las cinco teclas funcionan.</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>aún sin conocer</translation>
        </message>
        <message>
            <source>works</source>
            <translation>funciona</translation>
        </message>
        <message>
            <source>press it now</source>
            <translation>púlsela ahora</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Capital</source>
            <translation>Mayúsculas</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Letters of another language</source>
            <translation>Letras de otro idioma</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Press one combination of keys.</source>
            <translation>Pulse una combinación de teclas.</translation>
        </message>
        <message>
            <source>{keys} is used by pages and fields. Choose other keys.</source>
            <translation>Las páginas y los campos usan {keys}. Elija otras teclas.</translation>
        </message>
        <message>
            <source>{keys} is taken by “{deed}”. Choose other keys, or change that one first.</source>
            <translation>{keys} ya sirve para “{deed}”. Elija otras teclas o cambie esa primero.</translation>
        </message>
        <message>
            <source>Use a letter, a sign, a key that moves such as Home, or one of F1 to F12; not Esc, Tab or a digit.</source>
            <translation>Use una letra, un signo, una tecla que mueve como Inicio, o una de F1 a F12; no Esc, Tab ni una cifra.</translation>
        </message>
        <message>
            <source>Use Ctrl or Alt with a letter, or one of F1 to F12: other keys write and move.</source>
            <translation>Use Ctrl o Alt con una letra, o una de F1 a F12: las otras teclas escriben y mueven.</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Buscar en esta página</translation>
        </message>
        <message>
            <source>Table of contents of this page</source>
            <translation>Índice de esta página</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
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
            <source>Normal text</source>
            <translation>Texto normal</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Copy the link to this page</source>
            <translation>Copiar el enlace de esta página</translation>
        </message>
        <message>
            <source>Show a code for a phone</source>
            <translation>Mostrar un código para un teléfono</translation>
        </message>
        <message>
            <source>Save the page to my trip</source>
            <translation>Guardar la página en mi viaje</translation>
        </message>
        <message>
            <source>Show or hide my trip beside the page</source>
            <translation>Mostrar u ocultar mi viaje junto a la página</translation>
        </message>
        <message>
            <source>Print, or save as PDF</source>
            <translation>Imprimir o guardar como PDF</translation>
        </message>
        <message>
            <source>Save what is listed as a file</source>
            <translation>Guardar la lista como archivo</translation>
        </message>
        <message>
            <source>Open a page by its code</source>
            <translation>Abrir una página por su código</translation>
        </message>
        <message>
            <source>Read the page aloud</source>
            <translation>Leer la página en voz alta</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>Dejar de leer en voz alta</translation>
        </message>
        <message>
            <source>Open this page in a window beside</source>
            <translation>Abrir esta página en una ventana al lado</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Esta lista</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Copied: {link}</source>
            <translation>Copiado: {link}</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>On pages to read</source>
            <translation>En las páginas de lectura</translation>
        </message>
        <message>
            <source>While presenting</source>
            <translation>Al presentar</translation>
        </message>
        <message>
            <source>Next place that was found</source>
            <translation>Siguiente lugar encontrado</translation>
        </message>
        <message>
            <source>Previous place that was found</source>
            <translation>Lugar encontrado anterior</translation>
        </message>
        <message>
            <source>Next place to the north</source>
            <translation>Siguiente lugar al norte</translation>
        </message>
        <message>
            <source>Next place to the east</source>
            <translation>Siguiente lugar al este</translation>
        </message>
        <message>
            <source>Next place to the south</source>
            <translation>Siguiente lugar al sur</translation>
        </message>
        <message>
            <source>Next place to the west</source>
            <translation>Siguiente lugar al oeste</translation>
        </message>
        <message>
            <source>In the search</source>
            <translation>En la búsqueda</translation>
        </message>
        <message>
            <source>Go through what was found</source>
            <translation>Recorrer lo encontrado</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
        <message>
            <source>Open it in a window beside</source>
            <translation>Abrirlo en una ventana al lado</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Cerrar la búsqueda</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>En el mapa</translation>
        </message>
        <message>
            <source>Move the map</source>
            <translation>Mover el mapa</translation>
        </message>
        <message>
            <source>Ctrl and arrow keys</source>
            <translation>Ctrl y flechas</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Farther</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Open the place</source>
            <translation>Abrir el lugar</translation>
        </message>
        <message>
            <source>Let go of the place</source>
            <translation>Dejar el lugar</translation>
        </message>
        <message>
            <source>What is here</source>
            <translation>Qué hay aquí</translation>
        </message>
        <message>
            <source>On the line of steps</source>
            <translation>En la línea de pasos</translation>
        </message>
        <message>
            <source>Step before</source>
            <translation>Paso anterior</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Paso siguiente</translation>
        </message>
        <message>
            <source>First step and last step</source>
            <translation>Primer paso y último paso</translation>
        </message>
        <message>
            <source>In a table</source>
            <translation>En una tabla</translation>
        </message>
        <message>
            <source>Open the row</source>
            <translation>Abrir la fila</translation>
        </message>
        <message>
            <source>Copy the row</source>
            <translation>Copiar la fila</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>Deshacer el último cambio</translation>
        </message>
        <message>
            <source>Close it where it stands beside a page</source>
            <translation>Cerrarlo donde está junto a una página</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>Present it</source>
            <translation>Presentarla</translation>
        </message>
        <message>
            <source>Present it in the presenter’s window</source>
            <translation>Presentarla en la ventana del presentador</translation>
        </message>
        <message>
            <source>All its keys, while it is presented</source>
            <translation>Todas sus teclas, mientras se presenta</translation>
        </message>
        <message>
            <source>In my trip</source>
            <translation>En mi viaje</translation>
        </message>
        <message>
            <source>In a lesson</source>
            <translation>En una lección</translation>
        </message>
        <message>
            <source>In a role-play</source>
            <translation>En un juego de roles</translation>
        </message>
        <message>
            <source>Choose an answer</source>
            <translation>Elegir una respuesta</translation>
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
            <source>Shift</source>
            <translation>Mayúsculas</translation>
        </message>
        <message>
            <source>{keys} or {last}</source>
            <translation>{keys} o {last}</translation>
        </message>
    </context>
    <context>
        <name>KioskHeader</name>
        <message>
            <source>Take it with you</source>
            <translation>Llévelo con usted</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
    </context>
    <context>
        <name>KioskHomePage</name>
        <message>
            <source>Enter the United States, step by step</source>
            <translation>Entrar a Estados Unidos, paso a paso</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Passport control</source>
            <translation>Control de pasaportes</translation>
        </message>
        <message>
            <source>Immigration inspection</source>
            <translation>Inspección de inmigración</translation>
        </message>
        <message>
            <source>Fingerprints and photo</source>
            <translation>Huellas dactilares y foto</translation>
        </message>
        <message>
            <source>Customs declaration</source>
            <translation>Declaración de aduana</translation>
        </message>
        <message>
            <source>Baggage inspection</source>
            <translation>Inspección de equipaje</translation>
        </message>
        <message>
            <source>Secondary inspection</source>
            <translation>Inspección secundaria</translation>
        </message>
        <message>
            <source>only for some</source>
            <translation>solo para algunos</translation>
        </message>
        <message>
            <source>{count} land crossings</source>
            <translation>{count} cruces terrestres</translation>
        </message>
        <message>
            <source>How to enter</source>
            <translation>Cómo entrar</translation>
        </message>
        <message>
            <source>Your steps, in order</source>
            <translation>Sus pasos, en orden</translation>
        </message>
        <message>
            <source>Find a crossing</source>
            <translation>Buscar un cruce</translation>
        </message>
        <message>
            <source>Can I bring it?</source>
            <translation>¿Puedo traerlo?</translation>
        </message>
        <message>
            <source>Food, pets, medicine</source>
            <translation>Comida, mascotas, medicinas</translation>
        </message>
        <message>
            <source>Help now</source>
            <translation>Ayuda ahora</translation>
        </message>
        <message>
            <source>Sent to secondary?</source>
            <translation>¿A inspección secundaria?</translation>
        </message>
        <message>
            <source>You are at {port}</source>
            <translation>Usted está en {port}</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Finished. Everything was cleared.</source>
            <translation>Terminado. Todo se borró.</translation>
        </message>
    </context>
    <context>
        <name>Lane</name>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>SENTRI</source>
            <translation>SENTRI</translation>
        </message>
        <message>
            <source>NEXUS</source>
            <translation>NEXUS</translation>
        </message>
        <message>
            <source>FAST</source>
            <translation>FAST</translation>
        </message>
        <message>
            <source>Lanes not known</source>
            <translation>Carriles no conocidos</translation>
        </message>
    </context>
    <context>
        <name>LaneSign</name>
        <message>
            <source>Our own drawing of the sign: {words}</source>
            <translation>Nuestro propio dibujo del letrero: {words}</translation>
        </message>
        <message>
            <source>Our own drawing of a lane sign</source>
            <translation>Nuestro propio dibujo de un letrero de carril</translation>
        </message>
    </context>
    <context>
        <name>LearnPage</name>
        <message>
            <source>How the ports of entry work, what happens there and why. Every page names its sources.</source>
            <translation>Cómo funcionan los puertos de entrada, qué ocurre allí y por qué. Cada página nombra sus fuentes.</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
    </context>
    <context>
        <name>LearnViewModel</name>
        <message>
            <source>What a port does</source>
            <translation>Qué hace un puerto</translation>
        </message>
        <message>
            <source>Five jobs in one place</source>
            <translation>Cinco trabajos en un lugar</translation>
        </message>
        <message>
            <source>Types of port</source>
            <translation>Tipos de puerto</translation>
        </message>
        <message>
            <source>Air, sea, land, mail and more</source>
            <translation>Aire, mar, tierra, correo y más</translation>
        </message>
        <message>
            <source>The six steps</source>
            <translation>Los seis pasos</translation>
        </message>
        <message>
            <source>What every arrival has in common</source>
            <translation>Lo que toda llegada tiene en común</translation>
        </message>
        <message>
            <source>Six major ports</source>
            <translation>Seis puertos principales</translation>
        </message>
        <message>
            <source>Each in depth</source>
            <translation>Cada uno en detalle</translation>
        </message>
        <message>
            <source>Security measures</source>
            <translation>Medidas de seguridad</translation>
        </message>
        <message>
            <source>What you may notice</source>
            <translation>Lo que puede notar</translation>
        </message>
        <message>
            <source>Challenges</source>
            <translation>Desafíos</translation>
        </message>
        <message>
            <source>What makes the work hard</source>
            <translation>Lo que hace difícil el trabajo</translation>
        </message>
        <message>
            <source>Programs and lanes</source>
            <translation>Programas y carriles</translation>
        </message>
        <message>
            <source>Who may be faster, and where</source>
            <translation>Quién puede ir más rápido, y dónde</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Cómo funciona</translation>
        </message>
        <message>
            <source>The agency, the law, the numbers</source>
            <translation>La agencia, la ley, las cifras</translation>
        </message>
        <message>
            <source>For travelers</source>
            <translation>Para viajeros</translation>
        </message>
        <message>
            <source>Rights, families, access</source>
            <translation>Derechos, familias, acceso</translation>
        </message>
        <message>
            <source>Trade</source>
            <translation>Comercio</translation>
        </message>
        <message>
            <source>Cargo, centers and payments</source>
            <translation>Carga, centros y pagos</translation>
        </message>
        <message>
            <source>Look it up</source>
            <translation>Para consultar</translation>
        </message>
        <message>
            <source>Words, codes and sources</source>
            <translation>Palabras, códigos y fuentes</translation>
        </message>
        <message>
            <source>{count} terms in English, Spanish and French</source>
            <translation>{count} términos en inglés, español y francés</translation>
        </message>
        <message>
            <source>Schedule D, with codes of the past</source>
            <translation>Schedule D, con códigos del pasado</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Who says what, and when</source>
            <translation>Quién dice qué, y cuándo</translation>
        </message>
    </context>
    <context>
        <name>LearnersPart</name>
        <message>
            <source>Seat</source>
            <translation>Asiento</translation>
        </message>
        <message>
            <source>Name, if any</source>
            <translation>Nombre, si tiene</translation>
        </message>
        <message>
            <source>Quizzes</source>
            <translation>Cuestionarios</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Correctas</translation>
        </message>
        <message>
            <source>Learners by seat</source>
            <translation>Alumnos por asiento</translation>
        </message>
        <message>
            <source>Name of this seat, if you need one</source>
            <translation>Nombre de este asiento, si hace falta</translation>
        </message>
        <message>
            <source>Name of the chosen seat</source>
            <translation>Nombre del asiento elegido</translation>
        </message>
        <message>
            <source>Sheet of this learner</source>
            <translation>Hoja de este alumno</translation>
        </message>
        <message>
            <source>Save all about this learner</source>
            <translation>Guardar todo sobre este alumno</translation>
        </message>
        <message>
            <source>Delete this learner</source>
            <translation>Borrar este alumno</translation>
        </message>
    </context>
    <context>
        <name>LegalStatus</name>
        <message>
            <source>Service port</source>
            <translation>Puerto de servicio</translation>
        </message>
        <message>
            <source>Port of entry</source>
            <translation>Puerto de entrada</translation>
        </message>
        <message>
            <source>Area port</source>
            <translation>Puerto de área</translation>
        </message>
        <message>
            <source>Customs station</source>
            <translation>Estación de aduana</translation>
        </message>
        <message>
            <source>User fee airport</source>
            <translation>Aeropuerto con cuota de usuario</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Choose what, for whom and how long. The plan fits the minutes exactly; every part can be changed.</source>
            <translation>Elija qué, para quién y cuánto tiempo. El plan usa los minutos exactos; cada parte se puede cambiar.</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>Enseñar</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Para quién</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> minutos</translation>
        </message>
        <message>
            <source>Minutes of the lesson</source>
            <translation>Minutos de la lección</translation>
        </message>
        <message>
            <source>Rehearsal on {day}: {used}</source>
            <translation>Ensayo del {day}: {used}</translation>
        </message>
        <message>
            <source>Class on {day}: {used}</source>
            <translation>Clase del {day}: {used}</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Cuestionario</translation>
        </message>
        <message>
            <source>Ask my own questions first</source>
            <translation>Primero mis propias preguntas</translation>
        </message>
        <message>
            <source>With a talk for two before the quiz</source>
            <translation>Con una conversación de dos antes del cuestionario</translation>
        </message>
        <message>
            <source>Role-play</source>
            <translation>Juego de roles</translation>
        </message>
        <message>
            <source>Make the plan</source>
            <translation>Hacer el plan</translation>
        </message>
        <message>
            <source>A lesson has {least} to {most} minutes.</source>
            <translation>Una lección tiene de {least} a {most} minutos.</translation>
        </message>
        <message>
            <source>Saved lessons</source>
            <translation>Lecciones guardadas</translation>
        </message>
        <message>
            <source>{planned} of {minutes} minutes</source>
            <translation>{planned} de {minutes} minutos</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Presentar</translation>
        </message>
        <message>
            <source>{key}; {alone} fills the only screen with the slide</source>
            <translation>{key}; {alone} llena la única pantalla con la diapositiva</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Ensayar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Fit to {n} minutes</source>
            <translation>Ajustar a {n} minutos</translation>
        </message>
        <message>
            <source>Times as a table</source>
            <translation>Tiempos en una tabla</translation>
        </message>
        <message>
            <source>Title of the lesson</source>
            <translation>Título de la lección</translation>
        </message>
    </context>
    <context>
        <name>LessonTrouble</name>
        <message>
            <source>{minutes} minutes are too few for {parts} parts. Choose fewer subjects.</source>
            <translation>{minutes} minutos son muy pocos para {parts} partes. Elija menos temas.</translation>
        </message>
        <message>
            <source>A lesson has {least} to {most} minutes.</source>
            <translation>Una lección tiene de {least} a {most} minutos.</translation>
        </message>
        <message>
            <source>A lesson needs at least one subject.</source>
            <translation>Una lección necesita al menos un tema.</translation>
        </message>
        <message>
            <source>This lesson file is damaged.</source>
            <translation>Este archivo de lección está dañado.</translation>
        </message>
        <message>
            <source>This is no lesson file.</source>
            <translation>Este no es un archivo de lección.</translation>
        </message>
        <message>
            <source>This lesson was made by a newer version of the program. Update the program.</source>
            <translation>Esta lección se hizo con una versión más nueva del programa. Actualice el programa.</translation>
        </message>
    </context>
    <context>
        <name>LessonViewModel</name>
        <message>
            <source>Quiz</source>
            <translation>Cuestionario</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Guardada como {name}.</translation>
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation>No se guardó: {reason}</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) of this lesson (says|say) something else now. Look at (it|them) before class: </source>
            <translation>
                <numerusform>%n dato de esta lección dice otra cosa ahora. Mírelo antes de la clase: </numerusform>
                <numerusform>%n datos de esta lección dicen otra cosa ahora. Mírelos antes de la clase: </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LicensesView</name>
        <message>
            <source>License text</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <source>Text of the license</source>
            <translation>El texto de la licencia</translation>
        </message>
        <message>
            <source>This copy came without its license texts.</source>
            <translation>Esta copia vino sin los textos de sus licencias.</translation>
        </message>
    </context>
    <context>
        <name>LineDiagram</name>
        <message>
            <source>Branch: {title}</source>
            <translation>Ramal: {title}</translation>
        </message>
        <message>
            <source>Stop {number} of {count}: {title}</source>
            <translation>Parada {number} de {count}: {title}</translation>
        </message>
        <message>
            <source>only for some</source>
            <translation>solo para algunos</translation>
        </message>
    </context>
    <context>
        <name>ListCodes</name>
        <message>
            <source>Opens in the map of the phone.</source>
            <translation>Se abre en el mapa del teléfono.</translation>
        </message>
        <message>
            <source>Any phone shows these words: the name of the list, its link, and its first places.</source>
            <translation>Cualquier teléfono muestra estas palabras: el nombre de la lista, su enlace y sus primeros lugares.</translation>
        </message>
    </context>
    <context>
        <name>ListPage</name>
        <message>
            <source>Nothing is written here yet</source>
            <translation>Aquí todavía no hay nada escrito</translation>
        </message>
        <message>
            <source>Nothing fits these words</source>
            <translation>Nada coincide con estas palabras</translation>
        </message>
        <message>
            <source>Try a shorter word, or search everything with {keys}.</source>
            <translation>Pruebe una palabra más corta o busque en todo con {keys}.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Only this area</source>
            <translation>Solo esta zona</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Nothing fits all of these filters</source>
            <translation>Nada coincide con todos estos filtros</translation>
        </message>
        <message>
            <source>Take one of them away, or see below why places were dropped.</source>
            <translation>Quite uno de ellos o vea abajo por qué se descartaron lugares.</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Quitar todo</translation>
        </message>
        <message>
            <source>Sorted: {order}</source>
            <translation>Orden: {order}</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Compare {count}</source>
            <translation>Comparar {count}</translation>
        </message>
        <message numerus="yes">
            <source>Compare these %n</source>
            <translation>
                <numerusform>Comparar %n</numerusform>
                <numerusform>Comparar estos %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>The class holds up cards A to D. You type a letter for each seat; nobody needs a device or a name.</source>
            <translation>La clase levanta tarjetas de la A a la D. Usted escribe una letra por cada asiento; nadie necesita un aparato ni un nombre.</translation>
        </message>
        <message>
            <source>Quiz in class</source>
            <translation>Cuestionario en clase</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>Enseñar</translation>
        </message>
        <message>
            <source>&lt;b&gt;A to {last}&lt;/b&gt; vote &amp;nbsp; &lt;b&gt;Space&lt;/b&gt; skip &amp;nbsp; &lt;b&gt;Backspace&lt;/b&gt; undo &amp;nbsp; &lt;b&gt;Enter&lt;/b&gt; go on</source>
            <translation>&lt;b&gt;A a {last}&lt;/b&gt; votar &amp;nbsp; &lt;b&gt;Espacio&lt;/b&gt; saltar &amp;nbsp; &lt;b&gt;Retroceso&lt;/b&gt; deshacer &amp;nbsp; &lt;b&gt;Intro&lt;/b&gt; seguir</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source> seats</source>
            <translation> asientos</translation>
        </message>
        <message>
            <source>Seats in the class</source>
            <translation>Asientos de la clase</translation>
        </message>
        <message>
            <source>Kinds of question</source>
            <translation>Tipos de pregunta</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Number of questions</source>
            <translation>Número de preguntas</translation>
        </message>
        <message>
            <source> questions</source>
            <translation> preguntas</translation>
        </message>
        <message>
            <source>Start the quiz</source>
            <translation>Empezar el cuestionario</translation>
        </message>
        <message>
            <source>Topics, or all of them</source>
            <translation>Temas, o todos</translation>
        </message>
        <message>
            <source>Kinds of question, or those with one answer</source>
            <translation>Tipos de pregunta, o los de una sola respuesta</translation>
        </message>
        <message>
            <source>Open the window for the projector</source>
            <translation>Abrir la ventana para el proyector</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Asientos</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votos</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Correctas</translation>
        </message>
        <message>
            <source>Told apart</source>
            <translation>Distingue</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Hard: come back to it</source>
            <translation>Difícil: vuelva a ella</translation>
        </message>
        <message>
            <source>How each question went</source>
            <translation>Cómo fue cada pregunta</translation>
        </message>
        <message>
            <source>Open Classes</source>
            <translation>Abrir Clases</translation>
        </message>
        <message>
            <source>Save the votes by seat</source>
            <translation>Guardar los votos por asiento</translation>
        </message>
        <message>
            <source>Another quiz</source>
            <translation>Otro cuestionario</translation>
        </message>
        <message>
            <source>A class has 1 to {most} seats. Larger groups vote in several quizzes.</source>
            <translation>Una clase tiene de 1 a {most} asientos. Los grupos mayores votan en varios cuestionarios.</translation>
        </message>
        <message>
            <source>Vote {letter}</source>
            <translation>Voto {letter}</translation>
        </message>
        <message>
            <source>Type all letters that a seat holds up, then Space.</source>
            <translation>Escriba todas las letras que muestra un asiento y luego Espacio.</translation>
        </message>
        <message>
            <source>Type the letter that each seat holds up.</source>
            <translation>Escriba la letra que muestra cada asiento.</translation>
        </message>
        <message>
            <source>Type the letters of each seat one after the other.</source>
            <translation>Escriba las letras de cada asiento, una tras otra.</translation>
        </message>
        <message>
            <source>Close the window for the projector</source>
            <translation>Cerrar la ventana para el proyector</translation>
        </message>
        <message>
            <source>Show what is right</source>
            <translation>Mostrar lo correcto</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Question {n} of {count}</source>
            <translation>Pregunta {n} de {count}</translation>
        </message>
        <message>
            <source>right: {key}, {right} of {voted} seats</source>
            <translation>correcto: {key}, {right} de {voted} asientos</translation>
        </message>
        <message>
            <source>No class: seats only</source>
            <translation>Sin clase: solo asientos</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to draw from.</source>
            <translation>
                <numerusform>%n pregunta para elegir.</numerusform>
                <numerusform>%n preguntas para elegir.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LiveViewModel</name>
        <message>
            <source>All topics</source>
            <translation>Todos los temas</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>Gracias</translation>
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation>No se guardó: {reason}</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
        <message>
            <source>The votes are kept in Classes until {day}.</source>
            <translation>Los votos se guardan en Clases hasta el {day}.</translation>
        </message>
    </context>
    <context>
        <name>LowFinderPage</name>
        <message>
            <source>One by one</source>
            <translation>Uno por uno</translation>
        </message>
    </context>
    <context>
        <name>Machine</name>
        <message>
            <source>Addresses cannot be opened here. Write it down: {address}</source>
            <translation>Aquí no se pueden abrir direcciones. Anótela: {address}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>There is no page “{route}” in this copy. Search for it by name instead ({keys}).</source>
            <translation>No hay una página “{route}” en esta copia. Búsquela por su nombre ({keys}).</translation>
        </message>
        <message>
            <source>{page} – poeguide</source>
            <translation>{page} – poeguide</translation>
        </message>
        <message>
            <source>Your settings hold until you close poeguide: the settings folder cannot be written.</source>
            <translation>Su configuración dura hasta que cierre poeguide: no se puede escribir en la carpeta de configuración.</translation>
        </message>
    </context>
    <context>
        <name>MapLegend</name>
        <message>
            <source>Air</source>
            <translation>Aire</translation>
        </message>
        <message>
            <source>Sea</source>
            <translation>Mar</translation>
        </message>
        <message>
            <source>Land</source>
            <translation>Tierra</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Preclearance</source>
            <translation>Preautorización</translation>
        </message>
        <message>
            <source>Rail</source>
            <translation>Tren</translation>
        </message>
        <message>
            <source>User fee airport</source>
            <translation>Aeropuerto con cuota de usuario</translation>
        </message>
        <message>
            <source>Filtered out</source>
            <translation>Fuera del filtro</translation>
        </message>
    </context>
    <context>
        <name>MapPane</name>
        <message>
            <source>{count} people entered in {year}</source>
            <translation>{count} personas entraron en {year}</translation>
        </message>
        <message>
            <source>{name} is shown when you zoom in.</source>
            <translation>{name} se muestra cuando acerca el mapa.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <source>What is here?</source>
            <translation>¿Qué hay aquí?</translation>
        </message>
        <message>
            <source>Copy the coordinates</source>
            <translation>Copiar las coordenadas</translation>
        </message>
        <message>
            <source>Copy a link for a phone’s map</source>
            <translation>Copiar un enlace para el mapa de un teléfono</translation>
        </message>
        <message>
            <source>List the nearest places first</source>
            <translation>Poner primero los lugares más cercanos</translation>
        </message>
        <message>
            <source>Measure from here</source>
            <translation>Medir desde aquí</translation>
        </message>
        <message>
            <source>Measure to here</source>
            <translation>Medir hasta aquí</translation>
        </message>
        <message>
            <source>Put the ruler away</source>
            <translation>Quitar la regla</translation>
        </message>
        <message>
            <source>Traffic by year</source>
            <translation>Tráfico por año</translation>
        </message>
        <message>
            <source>Whole map</source>
            <translation>Mapa completo</translation>
        </message>
        <message>
            <source>Copy the link of what is shown</source>
            <translation>Copiar el enlace de lo que se muestra</translation>
        </message>
        <message>
            <source>Add an offline map (MBTiles)…</source>
            <translation>Agregar un mapa sin conexión (MBTiles)…</translation>
        </message>
        <message>
            <source>Take the added map away</source>
            <translation>Quitar el mapa agregado</translation>
        </message>
        <message>
            <source>Copied: {text}</source>
            <translation>Copiado: {text}</translation>
        </message>
        <message>
            <source>Ask at the other end for “Measure to here”.</source>
            <translation>En el otro extremo, elija “Medir hasta aquí”.</translation>
        </message>
        <message>
            <source>{distance} in a straight line; roads differ.</source>
            <translation>{distance} en línea recta; las carreteras difieren.</translation>
        </message>
        <message>
            <source>Add an offline map</source>
            <translation>Agregar un mapa sin conexión</translation>
        </message>
        <message>
            <source>Maps (*.mbtiles);;All files (*)</source>
            <translation>Mapas (*.mbtiles);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Map of ports of entry</source>
            <translation>Mapa de puertos de entrada</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>More on the map</source>
            <translation>Más en el mapa</translation>
        </message>
        <message>
            <source>{0} on the map</source>
            <translation>{0} en el mapa</translation>
        </message>
        <message>
            <source>Show or hide</source>
            <translation>Mostrar u ocultar</translation>
        </message>
        <message>
            <source>Hollow shapes are filtered out.</source>
            <translation>Las formas huecas quedan fuera del filtro.</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>{0} miles {1}</source>
            <translation>{0} millas {1}</translation>
        </message>
        <message>
            <source>filtered out</source>
            <translation>fuera del filtro</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s). Click to look closer.</source>
            <translation>
                <numerusform>%n lugar. Haga clic para ver de cerca.</numerusform>
                <numerusform>%n lugares. Haga clic para ver de cerca.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing further north</source>
            <translation>No hay nada más al norte</translation>
        </message>
        <message>
            <source>Nothing further east</source>
            <translation>No hay nada más al este</translation>
        </message>
        <message>
            <source>Nothing further south</source>
            <translation>No hay nada más al sur</translation>
        </message>
        <message>
            <source>Nothing further west</source>
            <translation>No hay nada más al oeste</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Minus</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>{north}, {east}, {south} and {west} go to the next place. {closer} and {farther} zoom. {all} shows all. {open} opens the place.</source>
            <translation>{north}, {east}, {south} y {west} van al lugar siguiente. {closer} y {farther} acercan y alejan. {all} muestra todo. {open} abre el lugar.</translation>
        </message>
    </context>
    <context>
        <name>MarkingPart</name>
        <message>
            <source>Choose what you chose on the page Papers; then the same questions come in the same order.</source>
            <translation>Elija lo mismo que eligió en la página Papeles; así vienen las mismas preguntas en el mismo orden.</translation>
        </message>
        <message>
            <source>Topics of the paper</source>
            <translation>Temas del papel</translation>
        </message>
        <message>
            <source>Seed of the paper</source>
            <translation>Semilla del papel</translation>
        </message>
        <message>
            <source>Questions on the paper</source>
            <translation>Preguntas en el papel</translation>
        </message>
        <message>
            <source> questions</source>
            <translation> preguntas</translation>
        </message>
        <message>
            <source>Versions of the paper</source>
            <translation>Versiones del papel</translation>
        </message>
        <message>
            <source> versions</source>
            <translation> versiones</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Papers, one a line</source>
            <translation>Papeles, uno por línea</translation>
        </message>
        <message>
            <source>Seat, version, answers; a dash for none. Such as: 7 B A AC 2143 -</source>
            <translation>Asiento, versión, respuestas; un guion si no hay. Por ejemplo: 7 B A AC 2143 -</translation>
        </message>
        <message>
            <source>Keep these results</source>
            <translation>Guardar estos resultados</translation>
        </message>
        <message numerus="yes">
            <source>%n paper(s) can be read.</source>
            <translation>
                <numerusform>Se puede leer %n papel.</numerusform>
                <numerusform>Se pueden leer %n papeles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {n}: {why}</source>
            <translation>Línea {n}: {why}</translation>
        </message>
    </context>
    <context>
        <name>MarkingViewModel</name>
        <message>
            <source>On paper, seed {seed}</source>
            <translation>En papel, semilla {seed}</translation>
        </message>
    </context>
    <context>
        <name>MattersPage</name>
        <message>
            <source>Who to contact</source>
            <translation>A quién acudir</translation>
        </message>
        <message>
            <source>Phone numbers and addresses change. Confirm them before you rely on them.</source>
            <translation>Los teléfonos y las direcciones cambian. Confírmelos antes de confiar en ellos.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change the answer to “{question}”</source>
            <translation>Cambiar la respuesta a “{question}”</translation>
        </message>
        <message>
            <source>If that does not settle it</source>
            <translation>Si eso no lo resuelve</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Leer más</translation>
        </message>
        <message>
            <source>{kind}: {count} in the directory</source>
            <translation>{kind}: {count} en el directorio</translation>
        </message>
        <message>
            <source>Choose yours by place.</source>
            <translation>Elija la suya por lugar.</translation>
        </message>
        <message>
            <source>phone not known: ask</source>
            <translation>teléfono no conocido: pregunte</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>All matters on one page</source>
            <translation>Todos los asuntos en una página</translation>
        </message>
    </context>
    <context>
        <name>Measure</name>
        <message>
            <source>People on foot</source>
            <translation>Personas a pie</translation>
        </message>
        <message>
            <source>Cars</source>
            <translation>Autos</translation>
        </message>
        <message>
            <source>People in cars</source>
            <translation>Personas en autos</translation>
        </message>
        <message>
            <source>Trucks</source>
            <translation>Camiones</translation>
        </message>
        <message>
            <source>Loaded truck containers</source>
            <translation>Contenedores de camión cargados</translation>
        </message>
        <message>
            <source>Empty truck containers</source>
            <translation>Contenedores de camión vacíos</translation>
        </message>
        <message>
            <source>Buses</source>
            <translation>Autobuses</translation>
        </message>
        <message>
            <source>People in buses</source>
            <translation>Personas en autobuses</translation>
        </message>
        <message>
            <source>Trains</source>
            <translation>Trenes</translation>
        </message>
        <message>
            <source>People in trains</source>
            <translation>Personas en trenes</translation>
        </message>
        <message>
            <source>Loaded rail containers</source>
            <translation>Contenedores de tren cargados</translation>
        </message>
        <message>
            <source>Empty rail containers</source>
            <translation>Contenedores de tren vacíos</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>Mode</name>
        <message>
            <source>Car</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>On foot</source>
            <translation>A pie</translation>
        </message>
        <message>
            <source>Bicycle</source>
            <translation>Bicicleta</translation>
        </message>
        <message>
            <source>Truck</source>
            <translation>Camión</translation>
        </message>
        <message>
            <source>Bus</source>
            <translation>Autobús</translation>
        </message>
        <message>
            <source>Rail</source>
            <translation>Tren</translation>
        </message>
        <message>
            <source>Ferry</source>
            <translation>Transbordador</translation>
        </message>
        <message>
            <source>Not known: {modes}</source>
            <translation>No se sabe: {modes}</translation>
        </message>
    </context>
    <context>
        <name>Night</name>
        <message>
            <source>Opens {time}</source>
            <translation>Abre {time}</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Nothing yet. Notes stay on this computer; do not write document numbers.</source>
            <translation>Todavía nada. Las notas se quedan en esta computadora; no escriba números de documentos.</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Agregar una nota</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>NoticeStrip</name>
        <message>
            <source>Notice of the staff here, {date}: {text}</source>
            <translation>Aviso del personal de aquí, {date}: {text}</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>That did not work. The rest of the guide still does.</source>
            <translation>Eso no funcionó. El resto de la guía sí funciona.</translation>
        </message>
    </context>
    <context>
        <name>NoticesCard</name>
        <message>
            <source>Notices</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>What visitors should know</source>
            <translation>Lo que los visitantes deben saber</translation>
        </message>
        <message>
            <source>Port code; empty for all pages</source>
            <translation>Código de puerto; vacío para todas las páginas</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>4 hours</source>
            <translation>4 horas</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
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
            <source>Shown for</source>
            <translation>Se muestra por</translation>
        </message>
        <message>
            <source>Show this notice</source>
            <translation>Mostrar este aviso</translation>
        </message>
        <message>
            <source>Write first what visitors should know.</source>
            <translation>Escriba primero lo que los visitantes deben saber.</translation>
        </message>
        <message>
            <source>There is no port with the code {code}.</source>
            <translation>No hay ningún puerto con el código {code}.</translation>
        </message>
        <message>
            <source>all pages</source>
            <translation>todas las páginas</translation>
        </message>
        <message>
            <source>{text} ({where}, until {end})</source>
            <translation>{text} ({where}, hasta {end})</translation>
        </message>
        <message>
            <source>{notice}: over</source>
            <translation>{notice}: terminó</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take away: {text}</source>
            <translation>Quitar: {text}</translation>
        </message>
    </context>
    <context>
        <name>OfficeKind</name>
        <message>
            <source>Headquarters</source>
            <translation>Sede central</translation>
        </message>
        <message>
            <source>Information center</source>
            <translation>Centro de información</translation>
        </message>
        <message>
            <source>Report suspicious activity</source>
            <translation>Informar de actividad sospechosa</translation>
        </message>
        <message>
            <source>Field offices</source>
            <translation>Oficinas regionales</translation>
        </message>
        <message>
            <source>Preclearance offices</source>
            <translation>Oficinas de preautorización</translation>
        </message>
        <message>
            <source>Deferred inspection sites</source>
            <translation>Sitios de inspección diferida</translation>
        </message>
        <message>
            <source>Enrollment centers</source>
            <translation>Centros de inscripción</translation>
        </message>
        <message>
            <source>International mail facilities</source>
            <translation>Centros de correo internacional</translation>
        </message>
        <message>
            <source>Border Patrol sectors</source>
            <translation>Sectores de la Patrulla Fronteriza</translation>
        </message>
        <message>
            <source>Centers of Excellence and Expertise</source>
            <translation>Centros de Excelencia y Especialización</translation>
        </message>
        <message>
            <source>Trade relations</source>
            <translation>Relaciones comerciales</translation>
        </message>
        <message>
            <source>Drawback offices</source>
            <translation>Oficinas de devolución de aranceles</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>Finanzas</translation>
        </message>
        <message>
            <source>Payment address</source>
            <translation>Dirección de pagos</translation>
        </message>
        <message>
            <source>Press office</source>
            <translation>Oficina de prensa</translation>
        </message>
        <message>
            <source>Field office</source>
            <translation>Oficina regional</translation>
        </message>
        <message>
            <source>Preclearance office</source>
            <translation>Oficina de preautorización</translation>
        </message>
        <message>
            <source>Deferred inspection site</source>
            <translation>Sitio de inspección diferida</translation>
        </message>
        <message>
            <source>Enrollment center</source>
            <translation>Centro de inscripción</translation>
        </message>
        <message>
            <source>International mail facility</source>
            <translation>Centro de correo internacional</translation>
        </message>
        <message>
            <source>Border Patrol sector</source>
            <translation>Sector de la Patrulla Fronteriza</translation>
        </message>
        <message>
            <source>Center of Excellence and Expertise</source>
            <translation>Centro de Excelencia y Especialización</translation>
        </message>
        <message>
            <source>Drawback office</source>
            <translation>Oficina de devolución de aranceles</translation>
        </message>
    </context>
    <context>
        <name>OfficePage</name>
        <message>
            <source>Who to contact</source>
            <translation>A quién acudir</translation>
        </message>
        <message>
            <source>Phone numbers and hours change. Confirm them before a long trip.</source>
            <translation>Los teléfonos y los horarios cambian. Confírmelos antes de un viaje largo.</translation>
        </message>
        <message>
            <source>How to reach it</source>
            <translation>Cómo comunicarse</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>What the compilers noted</source>
            <translation>Lo que anotaron los autores</translation>
        </message>
        <message>
            <source>Ports that a source ties to it</source>
            <translation>Puertos que una fuente relaciona con ella</translation>
        </message>
    </context>
    <context>
        <name>OneByOneViewModel</name>
        <message>
            <source>{places}: {filters}</source>
            <translation>{places}: {filters}</translation>
        </message>
        <message>
            <source>Lanes: {lanes}</source>
            <translation>Carriles: {lanes}</translation>
        </message>
        <message>
            <source>Without steps:</source>
            <translation>Sin escalones:</translation>
        </message>
        <message>
            <source>not known, ask</source>
            <translation>no se sabe, pregunte</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Left out: {place}. {reason}</source>
            <translation>No se muestra: {place}. {reason}</translation>
        </message>
        <message>
            <source>{said}, and {count} more</source>
            <translation>{said}, y {count} más</translation>
        </message>
    </context>
    <context>
        <name>OnlyFor</name>
        <message>
            <source>Air passengers only</source>
            <translation>Solo pasajeros aéreos</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Hours not known</source>
            <translation>Horario no conocido</translation>
        </message>
        <message>
            <source>Open 24 hours</source>
            <translation>Abierto las 24 horas</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Open to {time}</source>
            <translation>Abierto hasta las {time}</translation>
        </message>
        <message>
            <source>Closes {when}</source>
            <translation>Cierra {when}</translation>
        </message>
        <message>
            <source>Opens {when}</source>
            <translation>Abre {when}</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 horas</translation>
        </message>
        <message>
            <source>24 hours daily</source>
            <translation>24 horas todos los días</translation>
        </message>
        <message>
            <source>{hours} daily</source>
            <translation>{hours} todos los días</translation>
        </message>
        <message>
            <source>{hours}</source>
            <translation>“{hours}” (en inglés)</translation>
        </message>
    </context>
    <context>
        <name>OutcomeView</name>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>To a phone</source>
            <translation>A un teléfono</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>The officer makes the decision. This page helps you be ready.</source>
            <translation>El oficial toma la decisión. Esta página le ayuda a prepararse.</translation>
        </message>
        <message>
            <source>Your change moved no line of this plan.</source>
            <translation>Su cambio no movió ninguna línea de este plan.</translation>
        </message>
        <message numerus="yes">
            <source>Your change: %n new line(s), marked “New”.</source>
            <translation>
                <numerusform>Su cambio: %n línea nueva, marcada “Nuevo”.</numerusform>
                <numerusform>Su cambio: %n líneas nuevas, marcadas “Nuevo”.</numerusform>
            </translation>
        </message>
        <message>
            <source>No longer here: {lines}.</source>
            <translation>Ya no están aquí: {lines}.</translation>
        </message>
        <message numerus="yes">
            <source>The %n people of this plan</source>
            <translation>
                <numerusform>La persona de este plan</numerusform>
                <numerusform>Las %n personas de este plan</numerusform>
            </translation>
        </message>
        <message>
            <source>{person}: {words}</source>
            <translation>{person}: {words}</translation>
        </message>
        <message>
            <source>Open this place</source>
            <translation>Abrir este lugar</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Ports nearby</source>
            <translation>Puertos cercanos</translation>
        </message>
        <message>
            <source>straight lines</source>
            <translation>en línea recta</translation>
        </message>
        <message>
            <source>Little is known about this port</source>
            <translation>Se sabe poco de este puerto</translation>
        </message>
        <message>
            <source>Its code is known, not what kind of port it is. Ask before you plan to arrive here.</source>
            <translation>Se conoce su código, no qué clase de puerto es. Pregunte antes de planear llegar aquí.</translation>
        </message>
        <message>
            <source>Who to contact</source>
            <translation>A quién acudir</translation>
        </message>
        <message>
            <source>What kind of place this is</source>
            <translation>Qué clase de lugar es</translation>
        </message>
    </context>
    <context>
        <name>OwnFiles</name>
        <message>
            <source>poeguide was updated. Close this window and start it again; what you kept is safe.</source>
            <translation>poeguide se actualizó. Cierre esta ventana y vuelva a abrir el programa; lo que guardó está a salvo.</translation>
        </message>
        <message>
            <source>poeguide was removed from this computer. What you kept is still there; this window works only in part until you close it.</source>
            <translation>poeguide se quitó de esta computadora. Lo que guardó sigue ahí; esta ventana funciona solo en parte hasta que la cierre.</translation>
        </message>
    </context>
    <context>
        <name>OwnPage</name>
        <message>
            <source>What you write here is in the bank, in lessons, on papers and in class beside the others.</source>
            <translation>Lo que escriba aquí está en el banco, en las lecciones, en los papeles y en clase junto a las demás.</translation>
        </message>
        <message>
            <source>Your questions</source>
            <translation>Sus preguntas</translation>
        </message>
        <message>
            <source>No question of your own yet</source>
            <translation>Todavía no hay ninguna pregunta suya</translation>
        </message>
        <message>
            <source>Write one, or import a file in GIFT, Aiken or CSV.</source>
            <translation>Escriba una o importe un archivo GIFT, Aiken o CSV.</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>Enseñar</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>Banco de preguntas</translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n question(s)&lt;/b&gt; of your own</source>
            <translation>
                <numerusform>&lt;b&gt;%n pregunta&lt;/b&gt; suya</numerusform>
                <numerusform>&lt;b&gt;%n preguntas&lt;/b&gt; suyas</numerusform>
            </translation>
        </message>
        <message>
            <source>New question</source>
            <translation>Pregunta nueva</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Importar un archivo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Import questions</source>
            <translation>Importar preguntas</translation>
        </message>
        <message>
            <source>Questions (*.gift *.csv *.txt)</source>
            <translation>Preguntas (*.gift *.csv *.txt)</translation>
        </message>
    </context>
    <context>
        <name>OwnViewModel</name>
        <message>
            <source>This kind of file is not read. Name it .gift, .csv or, for Aiken, .txt.</source>
            <translation>Este tipo de archivo no se lee. Nómbrelo .gift, .csv o, para Aiken, .txt.</translation>
        </message>
        <message>
            <source>The file is larger than 5 MB.</source>
            <translation>El archivo pesa más de 5 MB.</translation>
        </message>
        <message>
            <source>The file cannot be read as text. Save it as UTF-8.</source>
            <translation>El archivo no se puede leer como texto. Guárdelo como UTF-8.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) taken. Undo takes (it|them) back.</source>
            <translation>
                <numerusform>Se tomó %n pregunta. Deshacer la quita.</numerusform>
                <numerusform>Se tomaron %n preguntas. Deshacer las quita.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Types of port of entry</source>
            <translation>Tipos de puerto de entrada</translation>
        </message>
        <message>
            <source>Six major ports</source>
            <translation>Seis puertos principales</translation>
        </message>
        <message>
            <source>Lanes and their signs</source>
            <translation>Los carriles y sus letreros</translation>
        </message>
        <message>
            <source>Rules on goods and money</source>
            <translation>Reglas sobre artículos y dinero</translation>
        </message>
        <message>
            <source>Programs and lanes</source>
            <translation>Programas y carriles</translation>
        </message>
        <message>
            <source>Port codes</source>
            <translation>Códigos de puerto</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosario</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>Banco de preguntas</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>Quiz in class</source>
            <translation>Cuestionario en clase</translation>
        </message>
        <message>
            <source>Role-play</source>
            <translation>Juego de roles</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papeles</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>What changed since a print</source>
            <translation>Cambios desde la impresión</translation>
        </message>
        <message>
            <source>The six steps, type by type</source>
            <translation>Los seis pasos, tipo por tipo</translation>
        </message>
        <message>
            <source>Who handles this?</source>
            <translation>¿Quién se ocupa de esto?</translation>
        </message>
        <message>
            <source>Your questions</source>
            <translation>Sus preguntas</translation>
        </message>
        <message>
            <source>Classes and results</source>
            <translation>Clases y resultados</translation>
        </message>
    </context>
    <context>
        <name>PageActs</name>
        <message>
            <source>Show or hide my trip beside the page ({keys})</source>
            <translation>Mostrar u ocultar mi viaje junto a la página ({keys})</translation>
        </message>
        <message>
            <source>This page is no place to save. Open a port, a step or an office.</source>
            <translation>Esta página no es un lugar que se pueda guardar. Abra un puerto, un paso o una oficina.</translation>
        </message>
        <message>
            <source>On your list to declare: {goods}</source>
            <translation>En su lista para declarar: {goods}</translation>
        </message>
        <message>
            <source>Off your list: {goods}</source>
            <translation>Fuera de su lista: {goods}</translation>
        </message>
        <message>
            <source>Saved to your trip: {page}</source>
            <translation>Guardado en su viaje: {page}</translation>
        </message>
        <message>
            <source>Taken out of your trip: {page}</source>
            <translation>Quitado de su viaje: {page}</translation>
        </message>
        <message>
            <source>Your trip is on this page. Beside other pages, {keys} shows and hides it.</source>
            <translation>Su viaje está en esta página. Junto a otras páginas, {keys} lo muestra y lo oculta.</translation>
        </message>
        <message>
            <source>On this page, words are looked for everywhere.</source>
            <translation>En esta página, las palabras se buscan en todo.</translation>
        </message>
        <message>
            <source>This page has no table of contents.</source>
            <translation>Esta página no tiene índice.</translation>
        </message>
        <message>
            <source>There is no list to save as a file here. Print the page, or save it as PDF ({keys}).</source>
            <translation>Aquí no hay una lista que guardar como archivo. Imprima la página o guárdela como PDF ({keys}).</translation>
        </message>
        <message>
            <source>The camera of a phone reads these words, which stand on paper, too: {words}</source>
            <translation>La cámara de un teléfono lee estas palabras, que también están en el papel: {words}</translation>
        </message>
        <message>
            <source>Take off my list ({keys})</source>
            <translation>Quitar de mi lista ({keys})</translation>
        </message>
        <message>
            <source>Add to what I declare ({keys})</source>
            <translation>Agregar a lo que declaro ({keys})</translation>
        </message>
        <message>
            <source>Take out of my trip ({keys})</source>
            <translation>Quitar de mi viaje ({keys})</translation>
        </message>
        <message>
            <source>Save to my trip ({keys})</source>
            <translation>Guardar en mi viaje ({keys})</translation>
        </message>
    </context>
    <context>
        <name>Pager</name>
        <message>
            <source>Enter the United States, step by step</source>
            <translation>Entrar a Estados Unidos, paso a paso</translation>
        </message>
        <message>
            <source>This copy of the guide has no such page.</source>
            <translation>Esta copia de la guía no tiene esa página.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Port, code, step, item, office or phone number</source>
            <translation>Puerto, código, paso, artículo, oficina o teléfono</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>move</source>
            <translation>mover</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <translation>Ctrl Intro</translation>
        </message>
        <message>
            <source>open beside</source>
            <translation>abrir al lado</translation>
        </message>
        <message>
            <source>Nothing has these words. Try a city, a port code such as 2504, or a plain word such as “bridge”.</source>
            <translation>Nada tiene estas palabras. Pruebe una ciudad, un código de puerto como 2504 o una palabra sencilla como “puente”.</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n resultado</numerusform>
                <numerusform>%n resultados</numerusform>
            </translation>
        </message>
        <message>
            <source>Similar names</source>
            <translation>Nombres parecidos</translation>
        </message>
    </context>
    <context>
        <name>PaletteViewModel</name>
        <message>
            <source>For example</source>
            <translation>Por ejemplo</translation>
        </message>
        <message>
            <source>Do</source>
            <translation>Hacer</translation>
        </message>
        <message>
            <source>San Ysidro</source>
            <translation>San Ysidro</translation>
        </message>
        <message>
            <source>a port by name</source>
            <translation>un puerto por su nombre</translation>
        </message>
        <message>
            <source>JFK</source>
            <translation>JFK</translation>
        </message>
        <message>
            <source>an airport by its letters</source>
            <translation>un aeropuerto por sus letras</translation>
        </message>
        <message>
            <source>3801</source>
            <translation>3801</translation>
        </message>
        <message>
            <source>a port by its code</source>
            <translation>un puerto por su código</translation>
        </message>
        <message>
            <source>Secondary inspection</source>
            <translation>Inspección secundaria</translation>
        </message>
        <message>
            <source>a step</source>
            <translation>un paso</translation>
        </message>
        <message>
            <source>Fresh fruit</source>
            <translation>Fruta fresca</translation>
        </message>
        <message>
            <source>something you carry</source>
            <translation>algo que usted lleva</translation>
        </message>
        <message>
            <source>Detroit Field Office</source>
            <translation>Detroit Field Office</translation>
        </message>
        <message>
            <source>an office</source>
            <translation>una oficina</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Answer cards</source>
            <translation>Tarjetas de respuesta</translation>
        </message>
        <message>
            <source>Facts as of {date}. Independent guide, not a government publication.</source>
            <translation>Datos del {date}. Guía independiente, no es una publicación del gobierno.</translation>
        </message>
        <message>
            <source>Place the ports on the map</source>
            <translation>Ubique los puertos en el mapa</translation>
        </message>
        <message>
            <source>Write the letter of each place.</source>
            <translation>Escriba la letra de cada lugar.</translation>
        </message>
        <message>
            <source>With answers</source>
            <translation>Con respuestas</translation>
        </message>
        <message>
            <source>Each question says what to do.</source>
            <translation>Cada pregunta dice qué hacer.</translation>
        </message>
        <message>
            <source>Name or seat</source>
            <translation>Nombre o asiento</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué ocurre</translation>
        </message>
        <message>
            <source>What would you have ready?</source>
            <translation>¿Qué tendría a mano?</translation>
        </message>
        <message>
            <source>Cut along the dashed lines and put the strips in order.</source>
            <translation>Recorte por las líneas punteadas y ponga las tiras en orden.</translation>
        </message>
        <message>
            <source>English and Spanish, with the meaning</source>
            <translation>Inglés y español, con el significado</translation>
        </message>
        <message>
            <source>Words at the port of entry</source>
            <translation>Palabras en el puerto de entrada</translation>
        </message>
        <message>
            <source>A name is not needed. The number of your line is your seat.</source>
            <translation>No hace falta un nombre. El número de su línea es su asiento.</translation>
        </message>
        <message>
            <source>Version {letter}, seed {seed}</source>
            <translation>Versión {letter}, semilla {seed}</translation>
        </message>
        <message>
            <source>Key of version {letter}</source>
            <translation>Clave de la versión {letter}</translation>
        </message>
        <message>
            <source>The code holds this key as text: any phone reads it.</source>
            <translation>El código contiene esta clave como texto: cualquier teléfono lo lee.</translation>
        </message>
        <message>
            <source>{title}, seed {seed}</source>
            <translation>{title}, semilla {seed}</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Oficial</translation>
        </message>
        <message>
            <source>Traveler</source>
            <translation>Viajero</translation>
        </message>
        <message>
            <source>Afterwards: where did the talk turn, and why?</source>
            <translation>Después: ¿dónde cambió el rumbo de la conversación, y por qué?</translation>
        </message>
        <message>
            <source>What is not on your card, you do not know. Keep it to yourself, and play.</source>
            <translation>Lo que no está en su tarjeta, usted no lo sabe. No la muestre a nadie, y actúe.</translation>
        </message>
        <message>
            <source>Six steps at a port of entry</source>
            <translation>Seis pasos en un puerto de entrada</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Cuestionario</translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation>Hoja de trabajo</translation>
        </message>
        <message>
            <source>Put the steps in order</source>
            <translation>Ponga los pasos en orden</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Hoja de asistencia</translation>
        </message>
        <message>
            <source>The model helps you remember. Often several steps happen at one counter.</source>
            <translation>El modelo ayuda a recordar. A menudo varios pasos se hacen en un mismo mostrador.</translation>
        </message>
        <message>
            <source>Role-play cards</source>
            <translation>Tarjetas del juego de roles</translation>
        </message>
        <message>
            <source>Question cards</source>
            <translation>Tarjetas de preguntas</translation>
        </message>
        <message>
            <source>Word cards</source>
            <translation>Tarjetas de palabras</translation>
        </message>
        <message>
            <source>This computer has no printer. Save the papers as PDF and print them elsewhere.</source>
            <translation>Esta computadora no tiene impresora. Guarde los papeles como PDF e imprímalos en otro lugar.</translation>
        </message>
        <message>
            <source>The printer takes no pages. Save the papers as PDF and print them elsewhere.</source>
            <translation>La impresora no acepta páginas. Guarde los papeles como PDF e imprímalos en otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>PapersPage</name>
        <message>
            <source>One PDF for the whole class. The same seed gives the same papers, byte for byte.</source>
            <translation>Un PDF para toda la clase. La misma semilla da los mismos papeles, byte por byte.</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papeles</translation>
        </message>
        <message>
            <source>What to print</source>
            <translation>Qué imprimir</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>Enseñar</translation>
        </message>
        <message>
            <source>Quiz with keys</source>
            <translation>Cuestionario con claves</translation>
        </message>
        <message>
            <source>Worksheet and answers</source>
            <translation>Hoja de trabajo y respuestas</translation>
        </message>
        <message>
            <source>Handout: six steps</source>
            <translation>Folleto: seis pasos</translation>
        </message>
        <message>
            <source>Slides, 1 to 8 a page</source>
            <translation>Diapositivas, de 1 a 8 por página</translation>
        </message>
        <message>
            <source>Answer cards A to D</source>
            <translation>Tarjetas de respuesta de A a D</translation>
        </message>
        <message>
            <source>Question cards, two sides</source>
            <translation>Tarjetas de preguntas, dos caras</translation>
        </message>
        <message>
            <source>Word cards, two sides</source>
            <translation>Tarjetas de palabras, dos caras</translation>
        </message>
        <message>
            <source>Strips to put in order</source>
            <translation>Tiras para poner en orden</translation>
        </message>
        <message>
            <source>Map to fill in</source>
            <translation>Mapa para completar</translation>
        </message>
        <message>
            <source>Words, English and Spanish</source>
            <translation>Palabras, inglés y español</translation>
        </message>
        <message>
            <source>Sign-in sheet</source>
            <translation>Hoja de asistencia</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>Role-play cards</source>
            <translation>Tarjetas del juego de roles</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>Title or subject on the paper</source>
            <translation>Título o tema en el papel</translation>
        </message>
        <message>
            <source> questions</source>
            <translation> preguntas</translation>
        </message>
        <message>
            <source> versions</source>
            <translation> versiones</translation>
        </message>
        <message>
            <source> copies or lines</source>
            <translation> copias o líneas</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Seed, such as spring-2026</source>
            <translation>Semilla, como primavera-2026</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Large print</source>
            <translation>Letra grande</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Completado</translation>
        </message>
        <message>
            <source>One file for each paper</source>
            <translation>Un archivo por cada papel</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Cards of this talk</source>
            <translation>Tarjetas de esta conversación</translation>
        </message>
        <message>
            <source>All talks</source>
            <translation>Todas las conversaciones</translation>
        </message>
        <message>
            <source>Slides of</source>
            <translation>Diapositivas de</translation>
        </message>
        <message>
            <source>Slides to a page</source>
            <translation>Diapositivas por página</translation>
        </message>
        <message>
            <source>{n} to a page</source>
            <translation>{n} por página</translation>
        </message>
        <message>
            <source>Lesson: {name}</source>
            <translation>Lección: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message>
            <source>Page {n} of {count}</source>
            <translation>Página {n} de {count}</translation>
        </message>
    </context>
    <context>
        <name>PapersViewModel</name>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
        <message>
            <source>The code fits: name, subject and day are as they were printed. It does not tell who printed it.</source>
            <translation>El código coincide: nombre, tema y día están como se imprimieron. No dice quién lo imprimió.</translation>
        </message>
        <message>
            <source>The code does not fit: name, subject, day or the code itself were changed or mistyped.</source>
            <translation>El código no coincide: el nombre, el tema, el día o el propio código se cambiaron o se escribieron mal.</translation>
        </message>
    </context>
    <context>
        <name>PartRow</name>
        <message>
            <source>Minutes of {title}</source>
            <translation>Minutos de {title}</translation>
        </message>
        <message numerus="yes">
            <source>%n slide(s)</source>
            <translation>
                <numerusform>%n diapositiva</numerusform>
                <numerusform>%n diapositivas</numerusform>
            </translation>
        </message>
        <message>
            <source>Notes that only you see</source>
            <translation>Notas que solo usted ve</translation>
        </message>
        <message>
            <source>Notes for {title}</source>
            <translation>Notas para {title}</translation>
        </message>
        <message>
            <source>The talk for two</source>
            <translation>La conversación de dos</translation>
        </message>
        <message>
            <source>{title}: earlier</source>
            <translation>{title}: antes</translation>
        </message>
        <message>
            <source>{title}: later</source>
            <translation>{title}: después</translation>
        </message>
        <message>
            <source>{title}: take away</source>
            <translation>{title}: quitar</translation>
        </message>
        <message>
            <source>Rehearsed {used}, {drift}</source>
            <translation>Ensayo: {used}, {drift}</translation>
        </message>
        <message>
            <source>In class {used}, {drift}</source>
            <translation>En clase: {used}, {drift}</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Add an adult</source>
            <translation>Agregar un adulto</translation>
        </message>
        <message>
            <source>Add a child</source>
            <translation>Agregar un niño</translation>
        </message>
        <message>
            <source>A plan holds 12 people at most, you included.</source>
            <translation>Un plan admite 12 personas como máximo, incluido usted.</translation>
        </message>
        <message>
            <source>Person {n}</source>
            <translation>Persona {n}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove person {n}</source>
            <translation>Quitar a la persona {n}</translation>
        </message>
    </context>
    <context>
        <name>PhoneDialog</name>
        <message>
            <source>To a phone, without a network</source>
            <translation>A un teléfono, sin red</translation>
        </message>
        <message>
            <source>What to hand over</source>
            <translation>Qué pasar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Next frame</source>
            <translation>Cuadro siguiente</translation>
        </message>
        <message>
            <source>Frame {n} of {count}</source>
            <translation>Cuadro {n} de {count}</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Digits typed</source>
            <translation>Dígitos escritos</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
    </context>
    <context>
        <name>PlaceCard</name>
        <message>
            <source>See the steps</source>
            <translation>Ver los pasos</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Filters in force; press one to take it away</source>
            <translation>Filtros en uso; pulse uno para quitarlo</translation>
        </message>
        <message>
            <source>Press one of them to take it away.</source>
            <translation>Pulse uno de ellos para quitarlo.</translation>
        </message>
        <message>
            <source>Opens the page of this place</source>
            <translation>Abre la página de este lugar</translation>
        </message>
        <message>
            <source>{at} of {most}</source>
            <translation>{at} de {most}</translation>
        </message>
    </context>
    <context>
        <name>PlaceCards</name>
        <message>
            <source>{distance} {direction}</source>
            <translation>{distance} {direction}</translation>
        </message>
        <message>
            <source>straight lines, roads differ</source>
            <translation>en línea recta; las carreteras difieren</translation>
        </message>
        <message>
            <source>If it is closed</source>
            <translation>Si está cerrado</translation>
        </message>
        <message>
            <source>No other crossing that may serve is within {distance}. The next is far away.</source>
            <translation>No hay otro cruce que pueda servir a menos de {distance}. El siguiente queda lejos.</translation>
        </message>
        <message>
            <source>No more that may serve within {distance}.</source>
            <translation>No hay otros que puedan servir a menos de {distance}.</translation>
        </message>
        <message>
            <source>{distance} {direction}, far away</source>
            <translation>{distance} {direction}, lejos</translation>
        </message>
        <message>
            <source>Hours this week</source>
            <translation>Horario de esta semana</translation>
        </message>
        <message>
            <source>Where a cell has a question mark, ask before you go.</source>
            <translation>Donde una casilla tiene un signo de interrogación, pregunte antes de ir.</translation>
        </message>
        <message>
            <source>What the compilers noted</source>
            <translation>Lo que anotaron los autores</translation>
        </message>
        <message>
            <source>Sources of this page</source>
            <translation>Fuentes de esta página</translation>
        </message>
    </context>
    <context>
        <name>PlaceList</name>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
    </context>
    <context>
        <name>PlacePage</name>
        <message>
            <source>Parts of this page</source>
            <translation>Partes de esta página</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Checked on {date}</source>
            <translation>Revisado el {date}</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) to confirm first</source>
            <translation>
                <numerusform>%n dato por confirmar primero</numerusform>
                <numerusform>%n datos por confirmar primero</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n aging</source>
            <translation>
                <numerusform>%n menos reciente</numerusform>
                <numerusform>%n menos recientes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlacesCard</name>
        <message>
            <source>Saved pages</source>
            <translation>Páginas guardadas</translation>
        </message>
        <message>
            <source>Nothing yet. Open a port, a crossing, an office or a step and press Save.</source>
            <translation>Todavía nada. Abra un puerto, un cruce, una oficina o un paso y pulse Guardar.</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>The plan is saved as a trip on this computer.</source>
            <translation>El plan está guardado como viaje en esta computadora.</translation>
        </message>
        <message>
            <source>No day follows from your answers. Answer the question about the day first.</source>
            <translation>De sus respuestas no sale ningún día. Responda primero la pregunta sobre el día.</translation>
        </message>
        <message>
            <source>Save the calendar</source>
            <translation>Guardar el calendario</translation>
        </message>
        <message>
            <source>In your hand</source>
            <translation>En la mano</translation>
        </message>
        <message>
            <source>Not for you, because</source>
            <translation>No es para usted, porque</translation>
        </message>
        <message>
            <source>Lines you may use</source>
            <translation>Filas que puede usar</translation>
        </message>
        <message>
            <source>Tell the officer</source>
            <translation>Diga al oficial</translation>
        </message>
        <message>
            <source>Dates and deadlines</source>
            <translation>Fechas y plazos</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Tarifas</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué ocurre</translation>
        </message>
        <message>
            <source>What may lead to secondary inspection</source>
            <translation>Lo que puede llevar a la inspección secundaria</translation>
        </message>
        <message>
            <source>After the inspection</source>
            <translation>Después de la inspección</translation>
        </message>
        <message>
            <source>Which document serves here is not known. Ask the carrier or a consulate.</source>
            <translation>No se sabe qué documento sirve aquí. Pregunte a la compañía de transporte o a un consulado.</translation>
        </message>
        <message>
            <source>Nothing that this guide knows of.</source>
            <translation>Nada que esta guía sepa.</translation>
        </message>
        <message>
            <source>Lanes are not known here. Follow the signs.</source>
            <translation>Los carriles de aquí no se conocen. Siga los letreros.</translation>
        </message>
        <message>
            <source>No date follows from your answers.</source>
            <translation>De sus respuestas no resulta ninguna fecha.</translation>
        </message>
        <message>
            <source>No fee follows from your answers.</source>
            <translation>De sus respuestas no resulta ninguna tarifa.</translation>
        </message>
        <message>
            <source>Nothing follows from your answers.</source>
            <translation>De sus respuestas no resulta nada.</translation>
        </message>
        <message>
            <source>The plan asks no such question.</source>
            <translation>El plan no hace esa pregunta.</translation>
        </message>
        <message>
            <source>This is none of the answers that are offered.</source>
            <translation>Esta no es ninguna de las respuestas ofrecidas.</translation>
        </message>
        <message>
            <source>This is not a date. Write it as 2026-12-24 or 2026-12-24T18:30.</source>
            <translation>Esto no es una fecha. Escríbala como 2026-12-24 o 2026-12-24T18:30.</translation>
        </message>
        <message>
            <source>This day has passed. Choose today or a later day.</source>
            <translation>Ese día ya pasó. Elija hoy o un día posterior.</translation>
        </message>
        <message>
            <source>This is more than two years from now. Rules so far ahead are not known.</source>
            <translation>Faltan más de dos años. No se conocen reglas tan lejanas.</translation>
        </message>
        <message>
            <source>Write the number with digits and at most one point, as 1000.50.</source>
            <translation>Escriba el número con cifras y como máximo un punto, como 1000.50.</translation>
        </message>
        <message>
            <source>The number cannot be below zero.</source>
            <translation>El número no puede ser menor que cero.</translation>
        </message>
        <message>
            <source>This is more than travelers carry: 10,000,000 at most.</source>
            <translation>Es más de lo que llevan los viajeros: 10,000,000 como máximo.</translation>
        </message>
        <message>
            <source>Count whole pieces, without a fraction.</source>
            <translation>Cuente piezas enteras, sin fracción.</translation>
        </message>
        <message>
            <source>There is no such port or crossing in this copy.</source>
            <translation>No hay ese puerto o cruce en esta copia.</translation>
        </message>
        <message>
            <source>One of the people cannot be read. Add the person again.</source>
            <translation>No se puede leer a una de las personas. Agréguela de nuevo.</translation>
        </message>
        <message>
            <source>A plan holds 12 people at most, you included.</source>
            <translation>Un plan admite 12 personas como máximo, incluido usted.</translation>
        </message>
        <message>
            <source>These answers exclude each other. Choose one of them.</source>
            <translation>Estas respuestas se excluyen. Elija una de ellas.</translation>
        </message>
        <message>
            <source>This does not go with the other answers.</source>
            <translation>Esto no va con las otras respuestas.</translation>
        </message>
        <message>
            <source>I don’t know</source>
            <translation>No lo sé</translation>
        </message>
        <message>
            <source>{document}: on the list for this way of arriving.</source>
            <translation>{document}: está en la lista para esta forma de llegar.</translation>
        </message>
        <message>
            <source>{document}: it serves this way only in narrow cases. Look at the list first.</source>
            <translation>{document}: sirve para esta forma solo en casos limitados. Mire primero la lista.</translation>
        </message>
        <message>
            <source>{document}: not on the list for this way of arriving. Below is what serves.</source>
            <translation>{document}: no está en la lista para esta forma de llegar. Abajo está lo que sirve.</translation>
        </message>
        <message>
            <source>You did not say which document you will hold. Below is what serves.</source>
            <translation>No dijo qué documento tendrá. Abajo está lo que sirve.</translation>
        </message>
        <message>
            <source>Nobody travels. This page is about the parcel.</source>
            <translation>No viaja nadie. Esta página trata del paquete.</translation>
        </message>
        <message>
            <source>Exemption of a returning resident</source>
            <translation>Exención de un residente que regresa</translation>
        </message>
        <message>
            <source>Exemption for goods from the island territories</source>
            <translation>Exención para artículos de los territorios insulares</translation>
        </message>
        <message>
            <source>Small exemption, all or nothing</source>
            <translation>Exención pequeña, todo o nada</translation>
        </message>
        <message>
            <source>Gift exemption of a visitor</source>
            <translation>Exención para regalos de un visitante</translation>
        </message>
        <message>
            <source>{amount} USD</source>
            <translation>{amount} USD</translation>
        </message>
        <message>
            <source>fresh</source>
            <translation>reciente</translation>
        </message>
        <message>
            <source>aging</source>
            <translation>menos reciente</translation>
        </message>
        <message>
            <source>confirm first</source>
            <translation>confirme primero</translation>
        </message>
        <message>
            <source>Duty, an estimate by rules of {first} to {last}</source>
            <translation>Arancel: una estimación según reglas de {first} a {last}</translation>
        </message>
        <message>
            <source>Duty, an estimate</source>
            <translation>Arancel: una estimación</translation>
        </message>
        <message>
            <source>{free} free of duty; {due} estimated duty</source>
            <translation>{free} sin arancel; {due} de arancel estimado</translation>
        </message>
        <message>
            <source>; the rest is not computed</source>
            <translation>; el resto no se calcula</translation>
        </message>
        <message>
            <source>; counted as the things of one person; whether families share it is not known: ask</source>
            <translation>; contado como las cosas de una persona; no se sabe si las familias la comparten: pregunte</translation>
        </message>
        <message>
            <source>; counted as the things of one person, since families do not share this exemption</source>
            <translation>; contado como las cosas de una persona, porque las familias no comparten esta exención</translation>
        </message>
        <message>
            <source>The officer makes the decision.</source>
            <translation>Decide el oficial.</translation>
        </message>
        <message>
            <source>Not answered yet: {names}.</source>
            <translation>Aún sin responder: {names}.</translation>
        </message>
        <message>
            <source>Because of: {names}</source>
            <translation>Por: {names}</translation>
        </message>
        <message>
            <source>Rules, as they stand on {day}</source>
            <translation>Reglas, tal como están el {day}</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>fecha no conocida</translation>
        </message>
        <message>
            <source>See: poeguide plan --questions</source>
            <translation>Vea: poeguide plan --questions</translation>
        </message>
        <message>
            <source>Questions of the arrival plan</source>
            <translation>Preguntas del plan de llegada</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>{count} rules</source>
            <translation>{count} reglas</translation>
        </message>
        <message>
            <source>{count} answers</source>
            <translation>{count} respuestas</translation>
        </message>
        <message>
            <source>you</source>
            <translation>usted</translation>
        </message>
        <message>
            <source>person {n}</source>
            <translation>persona {n}</translation>
        </message>
        <message>
            <source>For {people}</source>
            <translation>Para {people}</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>sin respuesta</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, {hour}</source>
            <translation>{day}, {hour}</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Plan my arrival</source>
            <translation>Planear mi llegada</translation>
        </message>
        <message>
            <source>One answer at a time. You can change any of them later</source>
            <translation>Una respuesta a la vez. Puede cambiar cualquiera después</translation>
        </message>
        <message>
            <source>Checked on {date}</source>
            <translation>Revisado el {date}</translation>
        </message>
        <message>
            <source>{count} of {all} rules are aging or to be confirmed</source>
            <translation>{count} de {all} reglas son menos recientes o están por confirmar</translation>
        </message>
        <message>
            <source>The link to this plan is copied. It holds your answers.</source>
            <translation>Se copió el enlace de este plan. Contiene sus respuestas.</translation>
        </message>
    </context>
    <context>
        <name>PlanRow</name>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>New: {text}</source>
            <translation>Nuevo: {text}</translation>
        </message>
        <message>
            <source>Shows the answers and rules behind this line</source>
            <translation>Muestra las respuestas y reglas en que se apoya esta línea</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
    </context>
    <context>
        <name>PlanViewModel</name>
        <message>
            <source>A parcel at {place}</source>
            <translation>Un paquete en {place}</translation>
        </message>
        <message>
            <source>{mode} at {place}</source>
            <translation>{mode} por {place}</translation>
        </message>
        <message>
            <source>All of you may make one customs declaration together.</source>
            <translation>Todos ustedes pueden hacer una sola declaración de aduana.</translation>
        </message>
        <message>
            <source>Separate customs declarations: {groups}.</source>
            <translation>Declaraciones de aduana separadas: {groups}.</translation>
        </message>
        <message>
            <source>Hours not known: ask</source>
            <translation>Horario no conocido: pregunte</translation>
        </message>
        <message>
            <source>Lanes: {lanes}</source>
            <translation>Carriles: {lanes}</translation>
        </message>
        <message>
            <source>Whether it is open then is not known</source>
            <translation>No se sabe si entonces está abierto</translation>
        </message>
        <message>
            <source>Open at {hour}</source>
            <translation>Abierto a las {hour}</translation>
        </message>
        <message>
            <source>Closed at {hour}: choose another hour or place</source>
            <translation>Cerrado a las {hour}: elija otra hora u otro lugar</translation>
        </message>
        <message>
            <source>{name}, {code}</source>
            <translation>{name}, {code}</translation>
        </message>
    </context>
    <context>
        <name>PointingMap</name>
        <message>
            <source>Point at it on the map, or choose below.</source>
            <translation>Señálelo en el mapa o elija abajo.</translation>
        </message>
        <message>
            <source>Place {letter}</source>
            <translation>Lugar {letter}</translation>
        </message>
        <message>
            <source>It is {place}</source>
            <translation>Es {place}</translation>
        </message>
        <message>
            <source>Choose a place on the map</source>
            <translation>Elegir un lugar en el mapa</translation>
        </message>
    </context>
    <context>
        <name>PortPage</name>
        <message>
            <source>{measure}, by month</source>
            <translation>{measure}, por mes</translation>
        </message>
        <message>
            <source>Past counts, not live waits</source>
            <translation>Conteos del pasado, no esperas actuales</translation>
        </message>
        <message>
            <source>{port}, all crossings of the port together. {sentence}</source>
            <translation>{port}, todos los cruces del puerto juntos. {sentence}</translation>
        </message>
        <message numerus="yes">
            <source>{text} in %n month(s)</source>
            <translation>
                <numerusform>{text} en %n mes</numerusform>
                <numerusform>{text} en %n meses</numerusform>
            </translation>
        </message>
        <message>
            <source>{when}: not reported</source>
            <translation>{when}: sin informe</translation>
        </message>
        <message>
            <source>{when}: {count}</source>
            <translation>{when}: {count}</translation>
        </message>
        <message>
            <source>Between {low} and {high} a month, up to {last}.</source>
            <translation>Entre {low} y {high} al mes, hasta {last}.</translation>
        </message>
        <message>
            <source>There are not three whole years of counts, so no busiest month is named.</source>
            <translation>No hay tres años completos de conteos, así que no se nombra un mes más concurrido.</translation>
        </message>
        <message>
            <source>On average over {first} to {last}, {busiest} is the busiest month and {quietest} the quietest.</source>
            <translation>En promedio de {first} a {last}, {busiest} es el mes más concurrido y {quietest} el más tranquilo.</translation>
        </message>
        <message>
            <source>On average over {years}, {busiest} is the busiest month and {quietest} the quietest. Years between them are left out: 2020 and 2021, when counts were unlike any other year, and years that were not counted whole.</source>
            <translation>En promedio de {years}, {busiest} es el mes más concurrido y {quietest} el más tranquilo. Se omiten años intermedios: 2020 y 2021, cuyos conteos no se parecen a los de ningún otro año, y los años sin conteo completo.</translation>
        </message>
        <message>
            <source>In {year}: {count}.</source>
            <translation>En {year}: {count}.</translation>
        </message>
        <message>
            <source>In {year}: {count}, about as many as in {before}.</source>
            <translation>En {year}: {count}, más o menos como en {before}.</translation>
        </message>
        <message>
            <source>In {year}: {count}, {change} % more than in {before}.</source>
            <translation>En {year}: {count}, {change} % más que en {before}.</translation>
        </message>
        <message>
            <source>In {year}: {count}, {change} % fewer than in {before}.</source>
            <translation>En {year}: {count}, {change} % menos que en {before}.</translation>
        </message>
        <message>
            <source>Beside {before}: {changes}.</source>
            <translation>Frente a {before}: {changes}.</translation>
        </message>
        <message>
            <source>{year} was the first year with as many again.</source>
            <translation>{year} fue el primer año que volvió a tener tantos.</translation>
        </message>
        <message>
            <source>No later whole year had as many again.</source>
            <translation>Ningún año completo posterior volvió a tener tantos.</translation>
        </message>
        <message>
            <source>{year} {change} % fewer</source>
            <translation>{year} {change} % menos</translation>
        </message>
        <message>
            <source>{year} {change} % more</source>
            <translation>{year} {change} % más</translation>
        </message>
        <message>
            <source>A usual year, month by month</source>
            <translation>Un año normal, mes por mes</translation>
        </message>
        <message>
            <source>{types}, {state}</source>
            <translation>{types}, {state}</translation>
        </message>
        <message>
            <source>Ports &amp; map</source>
            <translation>Puertos y mapa</translation>
        </message>
        <message>
            <source>Show on the map</source>
            <translation>Ver en el mapa</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Read about this port</source>
            <translation>Leer sobre este puerto</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>código {code}</translation>
        </message>
        <message>
            <source>local time {time}</source>
            <translation>hora local {time}</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Steps here</source>
            <translation>Los pasos aquí</translation>
        </message>
        <message>
            <source>Lanes &amp; hours</source>
            <translation>Carriles y horario</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Nearby</source>
            <translation>Cerca</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Tráfico</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Crossings of this port</source>
            <translation>Cruces de este puerto</translation>
        </message>
        <message>
            <source>Hours are those of the US side, on the local clock. Lanes may be closed at any hour.</source>
            <translation>El horario es el del lado de EE. UU., en el reloj local. Los carriles pueden cerrar a cualquier hora.</translation>
        </message>
        <message>
            <source>Offices of this port</source>
            <translation>Oficinas de este puerto</translation>
        </message>
        <message>
            <source>For questions and cards, within 150 miles</source>
            <translation>Para preguntas y tarjetas, a menos de 150 millas</translation>
        </message>
        <message>
            <source>The position of this place is not known, so nothing can be measured from it.</source>
            <translation>No se conoce la posición de este lugar, así que no se puede medir nada desde él.</translation>
        </message>
        <message>
            <source>Nothing to list</source>
            <translation>Nada que mostrar</translation>
        </message>
        <message>
            <source>Crossings nearby</source>
            <translation>Cruces cercanos</translation>
        </message>
        <message>
            <source>Ports nearby</source>
            <translation>Puertos cercanos</translation>
        </message>
        <message>
            <source>Distances are straight lines; roads differ.</source>
            <translation>Las distancias son en línea recta; las carreteras difieren.</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Horario de apertura</translation>
        </message>
        <message>
            <source>How to reach it</source>
            <translation>Cómo comunicarse</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Field office</source>
            <translation>Oficina regional</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
    </context>
    <context>
        <name>PortType</name>
        <message>
            <source>Land crossing</source>
            <translation>Cruce terrestre</translation>
        </message>
        <message>
            <source>Airport</source>
            <translation>Aeropuerto</translation>
        </message>
        <message>
            <source>Seaport</source>
            <translation>Puerto marítimo</translation>
        </message>
        <message>
            <source>Preclearance</source>
            <translation>Preautorización</translation>
        </message>
        <message>
            <source>Mail facility</source>
            <translation>Centro de correo</translation>
        </message>
        <message>
            <source>Rail</source>
            <translation>Ferroviario</translation>
        </message>
        <message>
            <source>User fee airport</source>
            <translation>Aeropuerto con cuota de usuario</translation>
        </message>
        <message>
            <source>Type not known</source>
            <translation>Tipo no conocido</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>A few questions a day. What you know waits longer, what you miss comes again.</source>
            <translation>Unas preguntas al día. Lo que sabe espera más; lo que falla vuelve.</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>Enseñar</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to go today</source>
            <translation>
                <numerusform>Hoy queda %n pregunta</numerusform>
                <numerusform>Hoy quedan %n preguntas</numerusform>
            </translation>
        </message>
        <message>
            <source>Come back tomorrow, or read in Learn what you want to know better.</source>
            <translation>Vuelva mañana o lea en Aprender lo que quiera saber mejor.</translation>
        </message>
        <message>
            <source>Done for today</source>
            <translation>Listo por hoy</translation>
        </message>
        <message>
            <source>A fact below this question has changed since you answered it.</source>
            <translation>Un dato en que se apoya esta pregunta cambió desde que usted la respondió.</translation>
        </message>
        <message>
            <source>Press them in the right order.</source>
            <translation>Púlselas en el orden correcto.</translation>
        </message>
        <message>
            <source>Choose the partner of each.</source>
            <translation>Elija la pareja de cada una.</translation>
        </message>
        <message>
            <source>Right.</source>
            <translation>Correcto.</translation>
        </message>
        <message>
            <source>Not yet. You chose: {words}</source>
            <translation>Todavía no. Usted eligió: {words}</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Siguiente pregunta</translation>
        </message>
    </context>
    <context>
        <name>PracticeViewModel</name>
        <message>
            <source>Your practice is kept until you close poeguide.</source>
            <translation>Su práctica dura hasta que cierre poeguide.</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Not all of your settings could be read. The file that holds them is kept as {file}.</source>
            <translation>No se pudo leer toda su configuración. El archivo que la contiene se conserva como {file}.</translation>
        </message>
    </context>
    <context>
        <name>PresentKeys</name>
        <message>
            <source>Next slide</source>
            <translation>Diapositiva siguiente</translation>
        </message>
        <message>
            <source>First slide</source>
            <translation>Primera diapositiva</translation>
        </message>
        <message>
            <source>Last slide</source>
            <translation>Última diapositiva</translation>
        </message>
        <message>
            <source>Draw with the pen</source>
            <translation>Dibujar con el lápiz</translation>
        </message>
        <message>
            <source>Erase what is drawn</source>
            <translation>Borrar lo dibujado</translation>
        </message>
        <message>
            <source>Pause the timer</source>
            <translation>Pausar el reloj</translation>
        </message>
        <message>
            <source>Start the timer anew</source>
            <translation>Empezar el reloj de nuevo</translation>
        </message>
        <message>
            <source>Larger notes</source>
            <translation>Notas más grandes</translation>
        </message>
        <message>
            <source>Smaller notes</source>
            <translation>Notas más pequeñas</translation>
        </message>
        <message>
            <source>Previous slide</source>
            <translation>Diapositiva anterior</translation>
        </message>
        <message>
            <source>Take the last step or stroke back</source>
            <translation>Deshacer el último paso o trazo</translation>
        </message>
        <message>
            <source>Blank the audience's screen</source>
            <translation>Dejar en blanco la pantalla del público</translation>
        </message>
        <message>
            <source>Freeze what the audience sees</source>
            <translation>Congelar lo que ve el público</translation>
        </message>
        <message>
            <source>Look something up, unseen by the audience</source>
            <translation>Consultar algo sin que lo vea el público</translation>
        </message>
        <message>
            <source>Push what you see to the audience</source>
            <translation>Pasar al público lo que usted ve</translation>
        </message>
        <message>
            <source>Lens: enlarge under the pointer</source>
            <translation>Lupa: ampliar bajo el puntero</translation>
        </message>
        <message>
            <source>Pointer: a bright dot</source>
            <translation>Puntero: un punto brillante</translation>
        </message>
        <message>
            <source>{shift} and arrows</source>
            <translation>{shift} y flechas</translation>
        </message>
        <message>
            <source>Spotlight: dim all but a circle</source>
            <translation>Foco: oscurecer todo menos un círculo</translation>
        </message>
        <message>
            <source>Move the lens, pointer or spotlight</source>
            <translation>Mover la lupa, el puntero o el foco</translation>
        </message>
        <message>
            <source>Swap the screens</source>
            <translation>Intercambiar las pantallas</translation>
        </message>
        <message>
            <source>One screen: the audience's picture fills it, or not</source>
            <translation>Una pantalla: la imagen del público la llena, o no</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Esta lista</translation>
        </message>
        <message>
            <source>Close this list, or end the talk</source>
            <translation>Cerrar esta lista o terminar la charla</translation>
        </message>
    </context>
    <context>
        <name>Presenter</name>
        <message>
            <source>Presenter – poeguide</source>
            <translation>Presentador – poeguide</translation>
        </message>
        <message>
            <source>One screen: the audience's window is beside this one</source>
            <translation>Una pantalla: la ventana del público está junto a esta</translation>
        </message>
        <message>
            <source>Audience on {name}, {width} × {height}</source>
            <translation>Público en {name}, {width} × {height}</translation>
        </message>
        <message>
            <source>A screen was unplugged. The talk goes on; the timer runs.</source>
            <translation>Se desconectó una pantalla. La charla sigue; el reloj corre.</translation>
        </message>
    </context>
    <context>
        <name>PresenterLayout</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>{title}, {n} minutes</source>
            <translation>{title}, {n} minutos</translation>
        </message>
        <message>
            <source>On the projector now</source>
            <translation>Ahora en el proyector</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>En blanco</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Congelar</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Lupa</translation>
        </message>
        <message>
            <source>Pointer</source>
            <translation>Puntero</translation>
        </message>
        <message>
            <source>Spotlight</source>
            <translation>Foco</translation>
        </message>
        <message>
            <source>Pen</source>
            <translation>Lápiz</translation>
        </message>
        <message>
            <source>Push</source>
            <translation>Pasar</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Look something up, unseen</source>
            <translation>Consultar algo sin que se vea</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Elapsed</source>
            <translation>Transcurrido</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Restante</translation>
        </message>
        <message>
            <source>previous, next</source>
            <translation>anterior, siguiente</translation>
        </message>
        <message>
            <source>swap screens</source>
            <translation>intercambiar pantallas</translation>
        </message>
        <message>
            <source>Rehearsal on {day}: {used}</source>
            <translation>Ensayo del {day}: {used}</translation>
        </message>
        <message>
            <source>one screen</source>
            <translation>una pantalla</translation>
        </message>
        <message>
            <source>look up</source>
            <translation>consultar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Keys of a talk</source>
            <translation>Teclas de una charla</translation>
        </message>
    </context>
    <context>
        <name>PresenterState</name>
        <message>
            <source>This is the last slide</source>
            <translation>Esta es la última diapositiva</translation>
        </message>
        <message>
            <source>Slide {n} of {count}</source>
            <translation>Diapositiva {n} de {count}</translation>
        </message>
        <message>
            <source>Frozen: the audience sees “{title}”</source>
            <translation>Congelado: el público ve “{title}”</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>En blanco</translation>
        </message>
        <message>
            <source>Live, not frozen</source>
            <translation>En vivo, no congelado</translation>
        </message>
        <message>
            <source>Only you see this</source>
            <translation>Solo usted ve esto</translation>
        </message>
        <message>
            <source>On the projector now</source>
            <translation>Ahora en el proyector</translation>
        </message>
        <message>
            <source>No notes for this part.</source>
            <translation>No hay notas para esta parte.</translation>
        </message>
        <message>
            <source>Drift, late</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <source>Drift, early</source>
            <translation>Adelanto</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>A tiempo</translation>
        </message>
        <message>
            <source>{title}: {used} of {planned} used</source>
            <translation>{title}: {used} de {planned} usados</translation>
        </message>
        <message>
            <source>{title} starts at {time}</source>
            <translation>{title} empieza a las {time}</translation>
        </message>
        <message>
            <source>{title} was due at {time}</source>
            <translation>{title} tocaba a las {time}</translation>
        </message>
        <message>
            <source>The last part</source>
            <translation>La última parte</translation>
        </message>
        <message>
            <source>Section {n} of {count}: {title}</source>
            <translation>Sección {n} de {count}: {title}</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Question {at} of {count}</source>
            <translation>Pregunta {at} de {count}</translation>
        </message>
    </context>
    <context>
        <name>ProgressPart</name>
        <message>
            <source>Your boxes</source>
            <translation>Sus cajas</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>En camino</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Sabidas</translation>
        </message>
        <message>
            <source>Progress by topic</source>
            <translation>Progreso por tema</translation>
        </message>
        <message>
            <source>Coming again: {tomorrow} tomorrow, {week} within a week.</source>
            <translation>Vuelven: {tomorrow} mañana, {week} en los próximos siete días.</translation>
        </message>
        <message>
            <source>again today</source>
            <translation>otra vez hoy</translation>
        </message>
        <message numerus="yes">
            <source>again after %n day(s)</source>
            <translation>
                <numerusform>otra vez después de %n día</numerusform>
                <numerusform>otra vez después de %n días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProofAside</name>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Why? Proof trail</source>
            <translation>¿Por qué? Las pruebas</translation>
        </message>
        <message>
            <source>{answers} answers, {rules} dated rules. Change any one</source>
            <translation>{answers} respuestas, {rules} reglas con fecha. Cambie cualquiera</translation>
        </message>
        <message>
            <source>{count} of {all} rules are aging or to be confirmed first. Ask the agency before you rely on them.</source>
            <translation>{count} de {all} reglas son menos recientes o están por confirmar primero. Pregunte a la agencia antes de confiar en ellas.</translation>
        </message>
        <message>
            <source>Source not known</source>
            <translation>Fuente no conocida</translation>
        </message>
        <message>
            <source>{source}, {date}</source>
            <translation>{source}, {date}</translation>
        </message>
        <message>
            <source>Whole trail</source>
            <translation>Todas las pruebas</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <source>Because you answered</source>
            <translation>Porque usted respondió</translation>
        </message>
        <message>
            <source>And because of these rules</source>
            <translation>Y por estas reglas</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Leer más</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Choose an answer first. “I don’t know” is one too.</source>
            <translation>Elija primero una respuesta. “No lo sé” también es una.</translation>
        </message>
        <message>
            <source>Question {at} of {count}</source>
            <translation>Pregunta {at} de {count}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Why we ask</source>
            <translation>Por qué preguntamos</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>Respuesta correcta</translation>
        </message>
    </context>
    <context>
        <name>QuizFault</name>
        <message>
            <source>The question has no words.</source>
            <translation>La pregunta no tiene palabras.</translation>
        </message>
        <message>
            <source>At least two options are needed.</source>
            <translation>Hacen falta al menos dos opciones.</translation>
        </message>
        <message>
            <source>There are more options than letters.</source>
            <translation>Hay más opciones que letras.</translation>
        </message>
        <message>
            <source>Two options are the same.</source>
            <translation>Dos opciones son iguales.</translation>
        </message>
        <message>
            <source>No option is marked as right.</source>
            <translation>Ninguna opción está marcada como correcta.</translation>
        </message>
        <message>
            <source>The right answer is none of the options.</source>
            <translation>La respuesta correcta no es ninguna de las opciones.</translation>
        </message>
        <message>
            <source>Each option needs a partner of its own.</source>
            <translation>Cada opción necesita su propia pareja.</translation>
        </message>
    </context>
    <context>
        <name>QuizField</name>
        <message>
            <source>id</source>
            <translation>id</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>tema</translation>
        </message>
        <message>
            <source>level</source>
            <translation>nivel</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>tipo</translation>
        </message>
        <message>
            <source>question</source>
            <translation>pregunta</translation>
        </message>
        <message>
            <source>options</source>
            <translation>opciones</translation>
        </message>
        <message>
            <source>right answers</source>
            <translation>respuestas correctas</translation>
        </message>
        <message>
            <source>explanation</source>
            <translation>explicación</translation>
        </message>
        <message>
            <source>facts</source>
            <translation>datos</translation>
        </message>
        <message>
            <source>ways to arrive</source>
            <translation>formas de llegar</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
    </context>
    <context>
        <name>QuizFormat</name>
        <message>
            <source>GIFT, for Moodle</source>
            <translation>GIFT, para Moodle</translation>
        </message>
        <message>
            <source>Aiken, questions with one answer</source>
            <translation>Aiken, preguntas de una respuesta</translation>
        </message>
        <message>
            <source>Moodle XML</source>
            <translation>Moodle XML</translation>
        </message>
        <message>
            <source>QTI 2.1, for learning platforms</source>
            <translation>QTI 2.1, para plataformas de aprendizaje</translation>
        </message>
        <message>
            <source>Table (CSV), for spreadsheets</source>
            <translation>Tabla (CSV), para hojas de cálculo</translation>
        </message>
        <message>
            <source>Text for Anki</source>
            <translation>Texto para Anki</translation>
        </message>
        <message>
            <source>Deck for Anki (apkg)</source>
            <translation>Mazo para Anki (apkg)</translation>
        </message>
        <message>
            <source>Page for any browser, offline</source>
            <translation>Página para cualquier navegador, sin conexión</translation>
        </message>
    </context>
    <context>
        <name>QuizInstruction</name>
        <message>
            <source>Choose one.</source>
            <translation>Elija una.</translation>
        </message>
        <message>
            <source>Choose all that are right.</source>
            <translation>Elija todas las correctas.</translation>
        </message>
        <message>
            <source>Number them in the right order.</source>
            <translation>Numere en el orden correcto.</translation>
        </message>
        <message>
            <source>Write the letter of the partner.</source>
            <translation>Escriba la letra de la pareja.</translation>
        </message>
    </context>
    <context>
        <name>QuizKind</name>
        <message>
            <source>One answer</source>
            <translation>Una respuesta</translation>
        </message>
        <message>
            <source>Several answers</source>
            <translation>Varias respuestas</translation>
        </message>
        <message>
            <source>True or false</source>
            <translation>Verdadero o falso</translation>
        </message>
        <message>
            <source>Put in order</source>
            <translation>Poner en orden</translation>
        </message>
        <message>
            <source>Match pairs</source>
            <translation>Formar parejas</translation>
        </message>
        <message>
            <source>Place on the map</source>
            <translation>Ubicar en el mapa</translation>
        </message>
        <message>
            <source>Which lane</source>
            <translation>Qué carril</translation>
        </message>
        <message>
            <source>Small scene</source>
            <translation>Escena breve</translation>
        </message>
    </context>
    <context>
        <name>QuizLevel</name>
        <message>
            <source>Easy</source>
            <translation>Fácil</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Hard</source>
            <translation>Difícil</translation>
        </message>
    </context>
    <context>
        <name>QuizOption</name>
        <message>
            <source>True</source>
            <translation>Verdadero</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Falso</translation>
        </message>
    </context>
    <context>
        <name>QuizRefusal</name>
        <message>
            <source>There is no question here.</source>
            <translation>Aquí no hay ninguna pregunta.</translation>
        </message>
        <message>
            <source>The answers must stand between { and }.</source>
            <translation>Las respuestas deben estar entre { y }.</translation>
        </message>
        <message>
            <source>An answer begins with = or ~.</source>
            <translation>Una respuesta empieza con = o ~.</translation>
        </message>
        <message>
            <source>A line such as ANSWER: B is missing.</source>
            <translation>Falta una línea como ANSWER: B.</translation>
        </message>
        <message>
            <source>Each option is one line such as A. Words.</source>
            <translation>Cada opción es una línea como A. Palabras.</translation>
        </message>
        <message>
            <source>There is no option %1.</source>
            <translation>No hay ninguna opción %1.</translation>
        </message>
        <message>
            <source>This is no CSV file: %1.</source>
            <translation>Este no es un archivo CSV: %1.</translation>
        </message>
        <message>
            <source>The columns %1 are needed.</source>
            <translation>Se necesitan las columnas %1.</translation>
        </message>
        <message>
            <source>The row has more or fewer cells than the head.</source>
            <translation>La fila tiene más o menos celdas que el encabezado.</translation>
        </message>
        <message>
            <source>“%1” is no kind of question.</source>
            <translation>“%1” no es un tipo de pregunta.</translation>
        </message>
        <message>
            <source>The id %1 stands twice.</source>
            <translation>El identificador %1 aparece dos veces.</translation>
        </message>
    </context>
    <context>
        <name>QuizSlip</name>
        <message>
            <source>It begins with the number of a seat.</source>
            <translation>Empieza con el número de un asiento.</translation>
        </message>
        <message>
            <source>After the seat comes the letter of a version.</source>
            <translation>Después del asiento viene la letra de una versión.</translation>
        </message>
        <message>
            <source>There are more answers than questions.</source>
            <translation>Hay más respuestas que preguntas.</translation>
        </message>
        <message>
            <source>An answer does not fit its question.</source>
            <translation>Una respuesta no corresponde a su pregunta.</translation>
        </message>
    </context>
    <context>
        <name>QuizTopic</name>
        <message>
            <source>Ports</source>
            <translation>Puertos</translation>
        </message>
        <message>
            <source>The agency</source>
            <translation>La agencia</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué ocurre</translation>
        </message>
        <message>
            <source>Goods and money</source>
            <translation>Artículos y dinero</translation>
        </message>
        <message>
            <source>Programs and lanes</source>
            <translation>Programas y carriles</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Special situations</source>
            <translation>Situaciones especiales</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>Preguntas propias</translation>
        </message>
    </context>
    <context>
        <name>QuizWay</name>
        <message>
            <source>By air</source>
            <translation>Por aire</translation>
        </message>
        <message>
            <source>By land</source>
            <translation>Por tierra</translation>
        </message>
        <message>
            <source>By sea</source>
            <translation>Por mar</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
    </context>
    <context>
        <name>QuizzesPart</name>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Cuestionario</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Asientos</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Correctas</translation>
        </message>
        <message>
            <source>Quizzes held</source>
            <translation>Cuestionarios hechos</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votos</translation>
        </message>
        <message>
            <source>Told apart</source>
            <translation>Distingue</translation>
        </message>
        <message>
            <source>How each question went</source>
            <translation>Cómo salió cada pregunta</translation>
        </message>
        <message>
            <source>No quiz yet</source>
            <translation>Todavía no hay cuestionarios</translation>
        </message>
        <message>
            <source>Hold one with Quiz in class; its votes come here by themselves.</source>
            <translation>Haga uno con Cuestionario en clase; sus votos llegan aquí solos.</translation>
        </message>
        <message>
            <source>Votes as a table</source>
            <translation>Votos en una tabla</translation>
        </message>
        <message>
            <source>Results on paper</source>
            <translation>Resultados en papel</translation>
        </message>
        <message>
            <source>Delete this quiz</source>
            <translation>Borrar este cuestionario</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Ports &amp; map</source>
            <translation>Puertos y mapa</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Puertos</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Paso a paso</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Plan my arrival</source>
            <translation>Planear mi llegada</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papeles</translation>
        </message>
        <message>
            <source>Can I bring it?</source>
            <translation>¿Puedo traerlo?</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>My trip</source>
            <translation>Mi viaje</translation>
        </message>
        <message>
            <source>Who to contact</source>
            <translation>A quién acudir</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>Enseñar</translation>
        </message>
        <message>
            <source>Help now</source>
            <translation>Ayuda ahora</translation>
        </message>
        <message>
            <source>About this copy</source>
            <translation>Sobre esta copia</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
    </context>
    <context>
        <name>ReachPicture</name>
        <message>
            <source>Independent guide, not a government site</source>
            <translation>Guía independiente, no es un sitio del gobierno</translation>
        </message>
        <message>
            <source>Everything to press is below.</source>
            <translation>Todo lo que se pulsa está abajo.</translation>
        </message>
        <message>
            <source>Everything to press is on the other side.</source>
            <translation>Todo lo que se pulsa está al otro lado.</translation>
        </message>
    </context>
    <context>
        <name>ReadAloud</name>
        <message>
            <source>No speech service answers on this computer. A screen reader reads every page, too.</source>
            <translation>Ningún servicio de voz responde en esta computadora. Un lector de pantalla también lee cada página.</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>{name} (port)</source>
            <translation>{name} (puerto)</translation>
        </message>
        <message>
            <source>{name} (crossing)</source>
            <translation>{name} (cruce)</translation>
        </message>
    </context>
    <context>
        <name>Results</name>
        <message>
            <source>Not saved: {reason}. Make room or check the folder.</source>
            <translation>No se guardó: {reason}. Libere espacio o revise la carpeta.</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>{right} right of {votes}; told apart {gap}</source>
            <translation>{right} correctas de {votes}; distingue {gap}</translation>
        </message>
        <message>
            <source>Right: the share of the voting seats that had it right. Told apart: the best 27 % of the seats less the weakest 27 %.</source>
            <translation>Correctas: qué parte de los asientos que votaron acertó. Distingue: el mejor 27 % de los asientos menos el 27 % más débil.</translation>
        </message>
        <message>
            <source>Seat {n}</source>
            <translation>Asiento {n}</translation>
        </message>
        <message>
            <source>How each question went</source>
            <translation>Cómo salió cada pregunta</translation>
        </message>
        <message>
            <source>What each seat had right</source>
            <translation>Lo que acertó cada asiento</translation>
        </message>
        <message>
            <source>{right} right; seats that took part: {seats}</source>
            <translation>{right} correctas; asientos que participaron: {seats}</translation>
        </message>
        <message>
            <source>Quizzes</source>
            <translation>Cuestionarios</translation>
        </message>
        <message>
            <source>What each learner had right</source>
            <translation>Lo que cada alumno respondió bien</translation>
        </message>
        <message>
            <source>Results of the class</source>
            <translation>Resultados de la clase</translation>
        </message>
        <message>
            <source>{right} right, {answered} answered, {count} asked</source>
            <translation>{right} correctas, {answered} respondidas, {count} preguntadas</translation>
        </message>
        <message>
            <source>In all {right} of {count} right</source>
            <translation>En total, {right} de {count} correctas</translation>
        </message>
        <message>
            <source>took no quiz</source>
            <translation>no hizo ningún cuestionario</translation>
        </message>
        <message>
            <source>{right} of {count} right, {share}; quizzes: {quizzes}</source>
            <translation>{right} de {count} correctas, {share}; cuestionarios: {quizzes}</translation>
        </message>
        <message>
            <source>Kept until {day}, then deleted.</source>
            <translation>Se guarda hasta el {day}, luego se borra.</translation>
        </message>
    </context>
    <context>
        <name>RoomFields</name>
        <message>
            <source> m to the last row</source>
            <translation> m hasta la última fila</translation>
        </message>
        <message>
            <source> feet to the last row</source>
            <translation> pies hasta la última fila</translation>
        </message>
        <message>
            <source> cm across the picture</source>
            <translation> cm de ancho de la imagen</translation>
        </message>
        <message>
            <source> inches across the picture</source>
            <translation> pulgadas de ancho de la imagen</translation>
        </message>
        <message>
            <source>Last row</source>
            <translation>Última fila</translation>
        </message>
        <message>
            <source>Width of the picture</source>
            <translation>Ancho de la imagen</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>El aula</translation>
        </message>
        <message>
            <source>Tell how far the last row is, and letters on slides grow to it. This is asked once.</source>
            <translation>Diga a qué distancia está la última fila, y las letras de las diapositivas crecen según eso. Se pregunta una sola vez.</translation>
        </message>
        <message>
            <source>The last row is too far for this picture. Make the picture wider, or move rows to the front.</source>
            <translation>La última fila está demasiado lejos para esta imagen. Haga la imagen más ancha o acerque las filas.</translation>
        </message>
        <message>
            <source>Letters on slides are {n} times as large, so that the last row can read them.</source>
            <translation>Las letras de las diapositivas son {n} veces más grandes, para que la última fila las pueda leer.</translation>
        </message>
        <message>
            <source>The last row can read the slides as they are.</source>
            <translation>La última fila puede leer las diapositivas como están.</translation>
        </message>
    </context>
    <context>
        <name>ScaleBar</name>
        <message>
            <source>{0} mi</source>
            <translation>{0} mi</translation>
        </message>
        <message>
            <source>{0} km</source>
            <translation>{0} km</translation>
        </message>
    </context>
    <context>
        <name>ScenarioPage</name>
        <message>
            <source>Role-play</source>
            <translation>Juego de roles</translation>
        </message>
        <message>
            <source>Find a talk</source>
            <translation>Buscar una conversación</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>Enseñar</translation>
        </message>
        <message>
            <source>Truthful answers help. At the port an officer decides.</source>
            <translation>Las respuestas verdaderas ayudan. En el puerto decide un oficial.</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
        <message>
            <source>Two people play: one is the officer, one the traveler. Each reads only their own card.</source>
            <translation>Juegan dos personas: una es el oficial y otra el viajero. Cada una lee solo su propia tarjeta.</translation>
        </message>
        <message>
            <source>Choose a talk</source>
            <translation>Elija una conversación</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Oficial</translation>
        </message>
        <message>
            <source>Traveler</source>
            <translation>Viajero</translation>
        </message>
        <message>
            <source>Looking back</source>
            <translation>Mirada atrás</translation>
        </message>
        <message>
            <source>Helps</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Could be clearer</source>
            <translation>Podría ser más claro</translation>
        </message>
        <message>
            <source>Makes it harder</source>
            <translation>Lo hace más difícil</translation>
        </message>
        <message>
            <source>{words}: here the talk turned</source>
            <translation>{words}: aquí cambió la conversación</translation>
        </message>
        <message>
            <source>Save both cards as PDF</source>
            <translation>Guardar las dos tarjetas como PDF</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>San Ysidro, Miami, 2504…</source>
            <translation>San Ysidro, Miami, 2504…</translation>
        </message>
        <message>
            <source>Brazil, India, Canada…</source>
            <translation>Brasil, India, Canadá…</translation>
        </message>
        <message>
            <source>Nothing here is called so. Try another name, or choose “I don’t know”.</source>
            <translation>Aquí nada se llama así. Pruebe otro nombre o elija “No lo sé”.</translation>
        </message>
        <message>
            <source>{count} more. Type a part of the name.</source>
            <translation>{count} más. Escriba una parte del nombre.</translation>
        </message>
        <message>
            <source>Chosen: {name}</source>
            <translation>Elegido: {name}</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Empty the field</source>
            <translation>Vaciar el campo</translation>
        </message>
    </context>
    <context>
        <name>SeatGrid</name>
        <message>
            <source>no vote</source>
            <translation>sin voto</translation>
        </message>
        <message>
            <source>Seat {n} of {count}, {vote}. Type A to {last}.</source>
            <translation>Asiento {n} de {count}, {vote}. Escriba de A a {last}.</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>This page is not yet translated. It is shown in English.</source>
            <translation>Esta página todavía no está traducida. Se muestra en inglés.</translation>
        </message>
        <message>
            <source>Machine translation, not yet reviewed</source>
            <translation>Traducción automática, aún no revisada</translation>
        </message>
    </context>
    <context>
        <name>ServerCard</name>
        <message>
            <source>A school with many rooms can share one PostgreSQL database. What happens in class is always kept here first, and sent when the server answers. Keep its password in your password file, not in the address.</source>
            <translation>Una escuela con muchas aulas puede compartir una base de datos PostgreSQL. Lo que pasa en clase se guarda siempre primero aquí, y se envía cuando el servidor responde. Guarde la contraseña en su archivo de contraseñas, no en la dirección.</translation>
        </message>
        <message>
            <source>Class server</source>
            <translation>Servidor de clases</translation>
        </message>
        <message>
            <source>Address of the class server</source>
            <translation>Dirección del servidor de clases</translation>
        </message>
        <message>
            <source>Use this server</source>
            <translation>Usar este servidor</translation>
        </message>
    </context>
    <context>
        <name>ServerViewModel</name>
        <message>
            <source>Classes stay on this computer.</source>
            <translation>Las clases se quedan en esta computadora.</translation>
        </message>
        <message>
            <source>Asking the class server.</source>
            <translation>Se consulta el servidor de clases.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Every change takes effect at once and is kept on this computer.</source>
            <translation>Cada cambio vale de inmediato y se guarda en esta computadora.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Colors</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
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
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <source>Show motion</source>
            <translation>Mostrar movimiento</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reducir movimiento</translation>
        </message>
        <message>
            <source>Distances</source>
            <translation>Distancias</translation>
        </message>
        <message>
            <source>Miles</source>
            <translation>Millas</translation>
        </message>
        <message>
            <source>Kilometers</source>
            <translation>Kilómetros</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Light, dark or high contrast.</source>
            <translation>Claro, oscuro o alto contraste.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>{larger} and {smaller} change it anywhere; {normal} brings back the normal size.</source>
            <translation>{larger} y {smaller} lo cambian en cualquier lugar; {normal} vuelve al tamaño normal.</translation>
        </message>
        <message>
            <source>The map can jump instead of gliding.</source>
            <translation>El mapa puede saltar en vez de deslizarse.</translation>
        </message>
        <message>
            <source>Straight lines; roads differ.</source>
            <translation>En línea recta; las carreteras difieren.</translation>
        </message>
        <message>
            <source>Spanish is machine translation, not yet reviewed.</source>
            <translation>El español es traducción automática, aún no revisada.</translation>
        </message>
        <message>
            <source>{keys} lists them all. Pick what they do, press the new keys, and take them.</source>
            <translation>{keys} las muestra todas. Elija lo que hacen, pulse las teclas nuevas y úselas.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Nothing is sent anywhere.</source>
            <translation>No se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <source>Text size in steps of five percent</source>
            <translation>Tamaño del texto en pasos de cinco por ciento</translation>
        </message>
        <message>
            <source>This is how a paragraph reads at this size.</source>
            <translation>Así se lee un párrafo con este tamaño.</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Back to the first settings</source>
            <translation>Volver a la configuración inicial</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message>
            <source>Keypad</source>
            <translation>Teclado de audio</translation>
        </message>
        <message>
            <source>An audio keypad with five keys works everything without sight. Go on if there is none.</source>
            <translation>Un teclado de audio con cinco teclas maneja todo sin ver. Siga adelante si no hay ninguno.</translation>
        </message>
        <message>
            <source>Learn the five keys</source>
            <translation>Aprender las cinco teclas</translation>
        </message>
        <message>
            <source>No keys were learned; F13 to F17 are listened to.</source>
            <translation>No se aprendió ninguna tecla; se escuchan de F13 a F17.</translation>
        </message>
        <message>
            <source>Learned: {keys}</source>
            <translation>Aprendidas: {keys}</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Languages and speech</source>
            <translation>Idiomas y voz</translation>
        </message>
        <message>
            <source>Visitors choose their language first. One that is offered alone is not asked for.</source>
            <translation>Los visitantes eligen primero su idioma. Si se ofrece uno solo, no se pregunta.</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Se ofrecen</translation>
        </message>
        <message>
            <source>Before anyone has chosen</source>
            <translation>Antes de que alguien elija</translation>
        </message>
        <message>
            <source>Read aloud, where this computer has a speech service</source>
            <translation>Leer en voz alta, si esta computadora tiene un servicio de voz</translation>
        </message>
        <message>
            <source>Parts of the guide</source>
            <translation>Partes de la guía</translation>
        </message>
        <message>
            <source>Steps and help are always there. Trips, classes and settings are never on a public screen.</source>
            <translation>Los pasos y la ayuda están siempre. Los viajes, las clases y la configuración nunca están en una pantalla pública.</translation>
        </message>
        <message>
            <source>Ports and map</source>
            <translation>Puertos y mapa</translation>
        </message>
        <message>
            <source>Plan of one’s own steps</source>
            <translation>Plan de los propios pasos</translation>
        </message>
        <message>
            <source>Can I bring it?</source>
            <translation>¿Puedo traerlo?</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>A quién llamar</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>Take it with you: codes and paper</source>
            <translation>Llevárselo: códigos y papel</translation>
        </message>
        <message>
            <source>Visitors get</source>
            <translation>Los visitantes tienen</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <source>Nobody is ever asked about printers. Where none works, the kiosk says so and shows a code.</source>
            <translation>Nunca se pregunta a nadie por impresoras. Si ninguna funciona, el quiosco lo dice y muestra un código.</translation>
        </message>
        <message>
            <source>A roll of 72 mm</source>
            <translation>Un rollo de 72 mm</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>There is a printer</source>
            <translation>Hay una impresora</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Pages that one visit may print</source>
            <translation>Páginas que puede imprimir una visita</translation>
        </message>
        <message>
            <source>Name of the printer; empty for the first one</source>
            <translation>Nombre de la impresora; vacío para la primera</translation>
        </message>
        <message>
            <source>PIN of the staff</source>
            <translation>PIN del personal</translation>
        </message>
        <message>
            <source>Five touches in the upper corner and this PIN open the staff page. Without one, nobody gets in.</source>
            <translation>Cinco toques en la esquina superior y este PIN abren la página del personal. Sin PIN, nadie entra.</translation>
        </message>
        <message>
            <source>A PIN is set. Type another one to change it, or go on.</source>
            <translation>Ya hay un PIN. Escriba otro para cambiarlo o siga adelante.</translation>
        </message>
        <message>
            <source>Type {least} to {most} digits, then Enter.</source>
            <translation>Escriba de {least} a {most} dígitos y luego Intro.</translation>
        </message>
        <message>
            <source>The same PIN again, then Enter.</source>
            <translation>El mismo PIN otra vez y luego Intro.</translation>
        </message>
        <message>
            <source>The two PINs differ. Type the PIN again.</source>
            <translation>Los dos PIN son distintos. Escriba el PIN otra vez.</translation>
        </message>
        <message>
            <source>The PIN is set.</source>
            <translation>El PIN está guardado.</translation>
        </message>
        <message>
            <source>Too easy: neither all digits alike nor a plain run. Type another PIN.</source>
            <translation>Demasiado fácil: ni todos los dígitos iguales ni una serie seguida. Escriba otro PIN.</translation>
        </message>
        <message>
            <source>The place</source>
            <translation>El lugar</translation>
        </message>
        <message>
            <source>The name is on what is printed. The port is the one that notices are about.</source>
            <translation>El nombre aparece en lo que se imprime. El puerto es aquel del que tratan los avisos.</translation>
        </message>
        <message>
            <source>Name of this place</source>
            <translation>Nombre de este lugar</translation>
        </message>
        <message>
            <source>Code of the port, or empty</source>
            <translation>Código del puerto, o vacío</translation>
        </message>
        <message>
            <source>Folder for what outlives a restart; empty for the user’s own</source>
            <translation>Carpeta para lo que sobrevive a un reinicio; vacío para la del usuario</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>Hours of the desk beside the kiosk, such as 08:00. Leave both empty for none.</source>
            <translation>Horario del mostrador junto al quiosco, como 08:00. Deje los dos vacíos si no hay.</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Abre</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Cierra</translation>
        </message>
        <message>
            <source>Days without hours</source>
            <translation>Días sin horario</translation>
        </message>
        <message>
            <source>Stay as it is, and say that the desk is closed</source>
            <translation>Seguir como está y decir que el mostrador está cerrado</translation>
        </message>
        <message>
            <source>Rest dim, with a clock and the next opening</source>
            <translation>Reposar con poca luz, con un reloj y la próxima apertura</translation>
        </message>
        <message>
            <source>Rest black</source>
            <translation>Reposar en negro</translation>
        </message>
        <message>
            <source>Outside the hours, the screen should</source>
            <translation>Fuera del horario, la pantalla debe</translation>
        </message>
        <message>
            <source>Check and write</source>
            <translation>Comprobar y escribir</translation>
        </message>
        <message>
            <source>These are your answers. All other keys are in the file with their first values and what they mean.</source>
            <translation>Estas son sus respuestas. Todas las demás claves están en el archivo con sus primeros valores y lo que significan.</translation>
        </message>
        <message>
            <source>is set</source>
            <translation>está guardado</translation>
        </message>
        <message>
            <source>{file} is written. Start the kiosk with: poeguide --kiosk {file}</source>
            <translation>{file} está escrito. Inicie el quiosco con: poeguide --kiosk {file}</translation>
        </message>
        <message>
            <source>The screen</source>
            <translation>La pantalla</translation>
        </message>
        <message>
            <source>Letters and buttons get their size in millimeters, whatever the screen.</source>
            <translation>Las letras y los botones tienen su tamaño en milímetros, sea cual sea la pantalla.</translation>
        </message>
        <message>
            <source>As the kiosk finds it</source>
            <translation>Como la encuentre el quiosco</translation>
        </message>
        <message>
            <source>Pixels and orientation</source>
            <translation>Píxeles y orientación</translation>
        </message>
        <message>
            <source>How far away the eyes of readers are</source>
            <translation>A qué distancia están los ojos de quienes leen</translation>
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
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Colors</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>The size of the screen</source>
            <translation>El tamaño de la pantalla</translation>
        </message>
        <message>
            <source>Type the diagonal, or hold a card to the screen if this is the screen of the kiosk.</source>
            <translation>Escriba la diagonal, o ponga una tarjeta en la pantalla si esta es la del quiosco.</translation>
        </message>
        <message>
            <source>Diagonal in inches</source>
            <translation>Diagonal en pulgadas</translation>
        </message>
        <message>
            <source>Capitals of {capital} mm or more have {font} pixels, targets of {target} mm have {side}.</source>
            <translation>Las mayúsculas de {capital} mm o más tienen {font} píxeles; los botones de {target} mm tienen {side}.</translation>
        </message>
        <message>
            <source>upright</source>
            <translation>vertical</translation>
        </message>
        <message>
            <source>wide</source>
            <translation>horizontal</translation>
        </message>
        <message>
            <source>{width} × {height}, {way}</source>
            <translation>{width} × {height}, {way}</translation>
        </message>
        <message>
            <source>{centimeters} cm</source>
            <translation>{centimeters} cm</translation>
        </message>
        <message>
            <source>Write hours and minutes such as 08:00, in both fields or in neither.</source>
            <translation>Escriba horas y minutos, como 08:00, en los dos campos o en ninguno.</translation>
        </message>
        <message>
            <source>Write a number from 7 to 120.</source>
            <translation>Escriba un número de 7 a 120.</translation>
        </message>
        <message>
            <source>Write at most 80 characters.</source>
            <translation>Escriba como máximo 80 caracteres.</translation>
        </message>
        <message>
            <source>Write the four digits or three letters of a port, or nothing.</source>
            <translation>Escriba los cuatro dígitos o las tres letras de un puerto, o nada.</translation>
        </message>
        <message>
            <source>One day of the week must be left.</source>
            <translation>Debe quedar un día de la semana.</translation>
        </message>
        <message>
            <source>This needs the hours above.</source>
            <translation>Esto necesita el horario de arriba.</translation>
        </message>
        <message>
            <source>Offer at least one language.</source>
            <translation>Ofrezca al menos un idioma.</translation>
        </message>
        <message>
            <source>This must be one of the languages that are offered.</source>
            <translation>Debe ser uno de los idiomas que se ofrecen.</translation>
        </message>
    </context>
    <context>
        <name>SetupViewModel</name>
        <message>
            <source>There is no port with the code {code}.</source>
            <translation>No hay ningún puerto con el código {code}.</translation>
        </message>
    </context>
    <context>
        <name>SetupWindow</name>
        <message>
            <source>Set up a kiosk</source>
            <translation>Configurar un quiosco</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Keyboard on screen</source>
            <translation>Teclado en pantalla</translation>
        </message>
        <message>
            <source>Step {n} of {count}</source>
            <translation>Paso {n} de {count}</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Escribir el archivo</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Facts compiled {compiled}, printed {today}.</source>
            <translation>Datos reunidos el {compiled}, impreso el {today}.</translation>
        </message>
        <message>
            <source>Notices of the staff</source>
            <translation>Avisos del personal</translation>
        </message>
        <message>
            <source> and others</source>
            <translation> y otras</translation>
        </message>
        <message>
            <source>Sources: {titles}{more}.</source>
            <translation>Fuentes: {titles}{more}.</translation>
        </message>
        <message>
            <source>What changed since: poeguide, About this copy, What changed since a print.</source>
            <translation>Qué cambió desde entonces: poeguide, Sobre esta copia, Cambios desde la impresión.</translation>
        </message>
        <message>
            <source>Independent guide, not a government publication. An officer decides.</source>
            <translation>Guía independiente, no es una publicación del gobierno. Decide un oficial.</translation>
        </message>
        <message>
            <source>and {n} more</source>
            <translation>y {n} más</translation>
        </message>
        <message>
            <source>Port code</source>
            <translation>Código de puerto</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>The six steps</source>
            <translation>Los seis pasos</translation>
        </message>
        <message>
            <source>Ways to arrive</source>
            <translation>Formas de llegar</translation>
        </message>
        <message>
            <source>Help now</source>
            <translation>Ayuda ahora</translation>
        </message>
        <message>
            <source>How sure is it?</source>
            <translation>¿Qué tan seguro es?</translation>
        </message>
        <message>
            <source>Enter the United States, step by step</source>
            <translation>Entrar a Estados Unidos, paso a paso</translation>
        </message>
        <message>
            <source>Six steps, in this order. The last one is only for some.</source>
            <translation>Seis pasos, en este orden. El último es solo para algunos.</translation>
        </message>
        <message>
            <source>Every fact has a source and a date. Old facts are shown, marked and never hidden.</source>
            <translation>Cada dato tiene una fuente y una fecha. Los datos antiguos se muestran, se marcan y nunca se ocultan.</translation>
        </message>
        <message>
            <source>{n} of {all} facts, as chosen on the page.</source>
            <translation>{n} de {all} datos, como se eligió en la página.</translation>
        </message>
        <message>
            <source>Freshness ledger</source>
            <translation>Registro de vigencia</translation>
        </message>
        <message>
            <source>{name}; district {district}</source>
            <translation>{name}; distrito {district}</translation>
        </message>
        <message>
            <source>Four digits name a port. The first two are its district. Codes of the past are left out.</source>
            <translation>Cuatro cifras nombran un puerto. Las dos primeras son su distrito. Los códigos del pasado se dejan fuera.</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Edición</translation>
        </message>
        <message>
            <source>Facts that rest on it</source>
            <translation>Datos que se apoyan en ella</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Of the past, or no place to enter</source>
            <translation>Del pasado, o no es un lugar de entrada</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Distrito</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Port code {code}</source>
            <translation>Código de puerto {code}</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Where each fact comes from.</source>
            <translation>De dónde viene cada dato.</translation>
        </message>
        <message>
            <source>poeguide is an independent guide. No government made it, and it speaks for none.</source>
            <translation>poeguide es una guía independiente. Ningún gobierno la hizo y no habla por ninguno.</translation>
        </message>
        <message>
            <source>It never decides who may enter. An officer decides, each time, for each person.</source>
            <translation>Nunca decide quién puede entrar. Decide un oficial, cada vez, para cada persona.</translation>
        </message>
        <message>
            <source>It opens no connection. What you search and read stays on this computer.</source>
            <translation>No abre ninguna conexión. Lo que usted busca y lee se queda en esta computadora.</translation>
        </message>
        <message>
            <source>It is not legal advice. An old or weak fact says so: confirm it before you rely on it.</source>
            <translation>No es asesoría legal. Un dato antiguo o débil lo dice: confírmelo antes de confiar en él.</translation>
        </message>
        <message>
            <source>What this guide is</source>
            <translation>Qué es esta guía</translation>
        </message>
        <message>
            <source>{n} facts</source>
            <translation>{n} datos</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Hours as published</source>
            <translation>Horario publicado</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>The port</source>
            <translation>El puerto</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Other side</source>
            <translation>El otro lado</translation>
        </message>
        <message>
            <source>Ways</source>
            <translation>Formas de cruzar</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Carriles</translation>
        </message>
        <message>
            <source>Only for</source>
            <translation>Solo para</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>Crossings and their published hours</source>
            <translation>Los cruces y su horario publicado</translation>
        </message>
        <message>
            <source>{count} in the directory</source>
            <translation>{count} en el directorio</translation>
        </message>
        <message>
            <source>Whom to ask</source>
            <translation>A quién preguntar</translation>
        </message>
        <message>
            <source>If that does not settle it</source>
            <translation>Si eso no lo resuelve</translation>
        </message>
        <message>
            <source>The stops in order. Often several happen at one counter.</source>
            <translation>Las paradas en orden. A menudo varias ocurren en un mismo mostrador.</translation>
        </message>
        <message>
            <source>Hollow stops are only for some travelers. From any stop at the port an officer may send you to a second check.</source>
            <translation>Las paradas huecas son solo para algunos viajeros. Desde cualquier parada del puerto, un oficial puede enviarle a una segunda revisión.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>value not known</source>
            <translation>valor no conocido</translation>
        </message>
        <message>
            <source>Sum of the known values</source>
            <translation>Suma de los valores conocidos</translation>
        </message>
        <message>
            <source>A list to have in hand. It is no official form; the officer may ask for one. In doubt, declare.</source>
            <translation>Una lista para tener a mano. No es un formulario oficial; el oficial puede pedir uno. Si tiene dudas, declare.</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>Before you go</source>
            <translation>Antes de ir</translation>
        </message>
        <message>
            <source>At the port</source>
            <translation>En el puerto</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>open for: {names}</source>
            <translation>pendiente para: {names}</translation>
        </message>
        <message>
            <source>To declare</source>
            <translation>Para declarar</translation>
        </message>
        <message>
            <source>Saved pages</source>
            <translation>Páginas guardadas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Confirm first:</source>
            <translation>Confirme primero:</translation>
        </message>
        <message>
            <source>(for some travelers)</source>
            <translation>(para algunos viajeros)</translation>
        </message>
        <message>
            <source>done:</source>
            <translation>hecho:</translation>
        </message>
        <message>
            <source>to do:</source>
            <translation>por hacer:</translation>
        </message>
        <message>
            <source>{title}, page {n} of {count}</source>
            <translation>{title}, página {n} de {count}</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Abrir la página</translation>
        </message>
        <message>
            <source>This page has no sheet. Open a port, a step, a topic or your trip.</source>
            <translation>Esta página no tiene hoja. Abra un puerto, un paso, un tema o su viaje.</translation>
        </message>
        <message>
            <source>The officer makes the decision. This sheet helps you be ready.</source>
            <translation>El oficial toma la decisión. Esta hoja ayuda a prepararse.</translation>
        </message>
        <message>
            <source>Not answered yet: {names}.</source>
            <translation>Sin responder todavía: {names}.</translation>
        </message>
        <message>
            <source>Your line</source>
            <translation>Su línea</translation>
        </message>
        <message>
            <source>An estimate by rules of {first} to {last}. The officer decides.</source>
            <translation>Una estimación según reglas de {first} a {last}. Decide el oficial.</translation>
        </message>
        <message>
            <source>Duty: an estimate</source>
            <translation>Arancel: una estimación</translation>
        </message>
        <message>
            <source>Rules behind it</source>
            <translation>Reglas en que se apoya</translation>
        </message>
        <message>
            <source>Your answers</source>
            <translation>Sus respuestas</translation>
        </message>
        <message>
            <source>Link to this plan: {link}</source>
            <translation>Enlace a este plan: {link}</translation>
        </message>
        <message>
            <source>Plan my arrival</source>
            <translation>Planear mi llegada</translation>
        </message>
        <message>
            <source>The plan asks these questions, as far as they apply. Every one may stay open.</source>
            <translation>El plan hace estas preguntas, según correspondan. Cualquiera puede quedar sin responder.</translation>
        </message>
        <message>
            <source>Asked where it applies</source>
            <translation>Se pregunta si corresponde</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <source>Print or save a sheet</source>
            <translation>Imprimir o guardar una hoja</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Letra</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large print</source>
            <translation>Letra grande</translation>
        </message>
        <message>
            <source>Leave names and notes out</source>
            <translation>Omitir nombres y notas</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Pocket card to fold</source>
            <translation>Tarjeta de bolsillo para doblar</translation>
        </message>
        <message>
            <source>Declaration list</source>
            <translation>Lista de declaración</translation>
        </message>
        <message>
            <source>Print the card on one side only; fold each sheet on its own.</source>
            <translation>Imprima la tarjeta por una sola cara; doble cada hoja por separado.</translation>
        </message>
        <message>
            <source>The web page has the same words in order, for screen readers; the PDF is not tagged.</source>
            <translation>La página web tiene las mismas palabras en orden, para lectores de pantalla; el PDF no está etiquetado.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Save as web page…</source>
            <translation>Guardar como página web…</translation>
        </message>
        <message>
            <source>Save as picture…</source>
            <translation>Guardar como imagen…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>This page has no sheet any more.</source>
            <translation>Esta página ya no tiene hoja.</translation>
        </message>
        <message>
            <source>Page {n} of {count}</source>
            <translation>Página {n} de {count}</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Guardar la hoja</translation>
        </message>
    </context>
    <context>
        <name>Show</name>
        <message>
            <source>Facts, as they stand on {day}</source>
            <translation>Datos, tal como están el {day}</translation>
        </message>
        <message>
            <source>As of {date} ({age}, {confidence}).</source>
            <translation>Fecha: {date} ({age}, {confidence}).</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>only for some travelers</source>
            <translation>solo para algunos viajeros</translation>
        </message>
        <message>
            <source>Verdict: {verdict}</source>
            <translation>Veredicto: {verdict}</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agencias</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>confidence high</source>
            <translation>confianza alta</translation>
        </message>
        <message>
            <source>confidence medium</source>
            <translation>confianza media</translation>
        </message>
        <message>
            <source>confidence low</source>
            <translation>confianza baja</translation>
        </message>
    </context>
    <context>
        <name>SizeKey</name>
        <message>
            <source>Key to the sizes</source>
            <translation>Clave de los tamaños</translation>
        </message>
    </context>
    <context>
        <name>Slide</name>
        <message>
            <source>Open this page:</source>
            <translation>Abra esta página:</translation>
        </message>
    </context>
    <context>
        <name>SlideView</name>
        <message>
            <source>The screen is blank</source>
            <translation>La pantalla está en blanco</translation>
        </message>
    </context>
    <context>
        <name>SourceKind</name>
        <message>
            <source>Law or regulation</source>
            <translation>Ley o reglamento</translation>
        </message>
        <message>
            <source>The agency itself</source>
            <translation>La propia agencia</translation>
        </message>
        <message>
            <source>A copy of an official text</source>
            <translation>Copia de un texto oficial</translation>
        </message>
        <message>
            <source>Report by others</source>
            <translation>Informe de otros</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Conjunto de datos</translation>
        </message>
        <message>
            <source>Computed from other facts</source>
            <translation>Calculado a partir de otros datos</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Addresses are shown as text. This guide opens no connection.</source>
            <translation>Las direcciones se muestran como texto. Esta guía no abre ninguna conexión.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>Edición</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message numerus="yes">
            <source>%n fact(s) (rests|rest) on it</source>
            <translation>
                <numerusform>%n dato se apoya en ella</numerusform>
                <numerusform>%n datos se apoyan en ella</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffPage</name>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>This was not the PIN.</source>
            <translation>Ese no era el PIN.</translation>
        </message>
        <message>
            <source>No PIN is set, so that nobody gets in here. Set one with: poeguide kiosk-setup</source>
            <translation>No hay un PIN, así que aquí no entra nadie. Ponga uno con: poeguide kiosk-setup</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. Wait %n second(s).</source>
            <translation>
                <numerusform>Demasiados intentos fallidos. Espere %n segundo.</numerusform>
                <numerusform>Demasiados intentos fallidos. Espere %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Un momento.</translation>
        </message>
        <message>
            <source>Type the PIN of the staff.</source>
            <translation>Escriba el PIN del personal.</translation>
        </message>
        <message>
            <source>F13 to F17</source>
            <translation>F13 a F17</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Diagonal of the screen: {inches} inches</source>
            <translation>Diagonal de la pantalla: {inches} pulgadas</translation>
        </message>
        <message>
            <source>Keys of the keypad: {keys}</source>
            <translation>Teclas del teclado de audio: {keys}</translation>
        </message>
        <message>
            <source>Measure the screen with a card</source>
            <translation>Medir la pantalla con una tarjeta</translation>
        </message>
        <message>
            <source>Learn the five keys</source>
            <translation>Aprender las cinco teclas</translation>
        </message>
        <message>
            <source>Keep this size and restart</source>
            <translation>Guardar este tamaño y reiniciar</translation>
        </message>
        <message>
            <source>Keep these keys</source>
            <translation>Guardar estas teclas</translation>
        </message>
        <message>
            <source>The keys are kept.</source>
            <translation>Las teclas están guardadas.</translation>
        </message>
        <message>
            <source>Back to the staff page</source>
            <translation>Volver a la página del personal</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no: wrong tries and counts last until the end</source>
            <translation>no: los intentos fallidos y los conteos duran hasta el final</translation>
        </message>
        <message>
            <source>works</source>
            <translation>funciona</translation>
        </message>
        <message>
            <source>is not installed</source>
            <translation>no está instalada</translation>
        </message>
        <message>
            <source>is switched off</source>
            <translation>está desactivada</translation>
        </message>
        <message>
            <source>finds no printer that works</source>
            <translation>no encuentra una impresora que funcione</translation>
        </message>
        <message>
            <source>Program {version}, Qt {qt}, Python {python}</source>
            <translation>Programa {version}, Qt {qt}, Python {python}</translation>
        </message>
        <message>
            <source>Content of {date}</source>
            <translation>Contenido del {date}</translation>
        </message>
        <message>
            <source>Screen {width} × {height}, {density} pixels an inch</source>
            <translation>Pantalla {width} × {height}, {density} píxeles por pulgada</translation>
        </message>
        <message>
            <source>State folder is written: {answer}</source>
            <translation>Se escribe en la carpeta de estado: {answer}</translation>
        </message>
        <message>
            <source>Speech {answer}</source>
            <translation>La voz {answer}</translation>
        </message>
        <message>
            <source>Printing {answer}</source>
            <translation>La impresión {answer}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>waits: the paper is out</source>
            <translation>espera: se acabó el papel</translation>
        </message>
        <message>
            <source>waits: the printer needs help</source>
            <translation>espera: la impresora necesita ayuda</translation>
        </message>
        <message>
            <source>works; the paper is running low</source>
            <translation>funciona; queda poco papel</translation>
        </message>
        <message>
            <source>Copy log and counts to {stick}</source>
            <translation>Copiar registro y conteos a {stick}</translation>
        </message>
        <message>
            <source>Put in a stick to copy the log and the counts to it.</source>
            <translation>Conecte una memoria USB para copiar en ella el registro y los conteos.</translation>
        </message>
        <message>
            <source>Log and counts were copied: {count} files. You can take the stick out.</source>
            <translation>Se copiaron el registro y los conteos: {count} archivos. Puede sacar la memoria.</translation>
        </message>
        <message>
            <source>This stick cannot be written.</source>
            <translation>No se puede escribir en esta memoria.</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Conteos</translation>
        </message>
        <message>
            <source>Nothing was counted yet.</source>
            <translation>Todavía no se contó nada.</translation>
        </message>
        <message>
            <source>Searches without result</source>
            <translation>Búsquedas sin resultado</translation>
        </message>
        <message>
            <source>Words are kept only when five visits share them.</source>
            <translation>Las palabras se guardan solo cuando cinco visitas las comparten.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>It holds no words, names or places of visitors.</source>
            <translation>No contiene palabras, nombres ni lugares de visitantes.</translation>
        </message>
        <message>
            <source>Restart the guide</source>
            <translation>Reiniciar la guía</translation>
        </message>
        <message>
            <source>End the kiosk</source>
            <translation>Terminar el quiosco</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>The file of your classes was damaged. It was kept, and a new one begun.</source>
            <translation>El archivo de sus clases estaba dañado. Se conservó y se empezó uno nuevo.</translation>
        </message>
        <message>
            <source>A quiz in class was not finished. Open Teach, then Quiz in class, to go on with it.</source>
            <translation>Un cuestionario en clase no se terminó. Abra Enseñar y luego Cuestionario en clase para seguir.</translation>
        </message>
    </context>
    <context>
        <name>StepsHere</name>
        <message>
            <source>How you arrive</source>
            <translation>Cómo llega</translation>
        </message>
        <message>
            <source>Steps here</source>
            <translation>Los pasos aquí</translation>
        </message>
    </context>
    <context>
        <name>StepsPage</name>
        <message>
            <source>Show as list</source>
            <translation>Ver como lista</translation>
        </message>
        <message>
            <source>How you arrive</source>
            <translation>Cómo llega</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Paso a paso</translation>
        </message>
        <message>
            <source>Beside the line</source>
            <translation>Junto a la línea</translation>
        </message>
        <message>
            <source>Stop {number} of {count} &amp;nbsp; {before} and {after}: previous and next stop</source>
            <translation>Parada {number} de {count} &amp;nbsp; {before} y {after}: parada anterior y siguiente</translation>
        </message>
        <message>
            <source>{way}, stop by stop</source>
            <translation>{way}, parada por parada</translation>
        </message>
        <message>
            <source>Show as line</source>
            <translation>Ver como línea</translation>
        </message>
    </context>
    <context>
        <name>StepsViewModel</name>
        <message>
            <source>only for some</source>
            <translation>solo para algunos</translation>
        </message>
        <message>
            <source>Before you travel</source>
            <translation>Antes de viajar</translation>
        </message>
        <message>
            <source>Before it arrives</source>
            <translation>Antes de que llegue</translation>
        </message>
        <message>
            <source>After arrival</source>
            <translation>Después de llegar</translation>
        </message>
        <message>
            <source>At the port of entry</source>
            <translation>En el puerto de entrada</translation>
        </message>
        <message>
            <source>can follow from stop {first} or {last}</source>
            <translation>puede seguir a la parada {first} o {last}</translation>
        </message>
        <message>
            <source>can follow from stop {first}</source>
            <translation>puede seguir a la parada {first}</translation>
        </message>
    </context>
    <context>
        <name>StillThereScene</name>
        <message>
            <source>Are you still there?</source>
            <translation>¿Sigue ahí?</translation>
        </message>
        <message>
            <source>At zero this screen clears itself: answers, language and text size. The next visitor starts anew.</source>
            <translation>En cero, esta pantalla se borra sola: respuestas, idioma y tamaño del texto. El próximo visitante empieza de nuevo.</translation>
        </message>
        <message>
            <source>Yes, more time</source>
            <translation>Sí, más tiempo</translation>
        </message>
        <message>
            <source>No, finish now</source>
            <translation>No, terminar ahora</translation>
        </message>
        <message>
            <source>You can ask for more time as often as you like.</source>
            <translation>Puede pedir más tiempo cuantas veces quiera.</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>Queda %n segundo</numerusform>
                <numerusform>Quedan %n segundos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StopBody</name>
        <message>
            <source>{condition}: {stop}</source>
            <translation>{condition}: {stop}</translation>
        </message>
        <message>
            <source>Where it can lead</source>
            <translation>A dónde puede llevar</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Leer más</translation>
        </message>
        <message>
            <source>This copy has no text for this stop. The stops before and after it are described.</source>
            <translation>Esta copia no tiene texto para esta parada. Las paradas anterior y siguiente están descritas.</translation>
        </message>
        <message>
            <source>Nothing is written here yet</source>
            <translation>Aquí todavía no hay nada escrito</translation>
        </message>
    </context>
    <context>
        <name>Subject</name>
        <message>
            <source>Customs</source>
            <translation>Aduana</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Procedimientos</translation>
        </message>
        <message>
            <source>Port types</source>
            <translation>Tipos de puerto</translation>
        </message>
        <message>
            <source>Six steps</source>
            <translation>Seis pasos</translation>
        </message>
        <message>
            <source>Secondary</source>
            <translation>Inspección secundaria</translation>
        </message>
        <message>
            <source>Declaring</source>
            <translation>Declarar</translation>
        </message>
        <message>
            <source>Exemptions</source>
            <translation>Exenciones</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Dinero</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Familias</translation>
        </message>
        <message>
            <source>Programs</source>
            <translation>Programas</translation>
        </message>
        <message>
            <source>Lanes</source>
            <translation>Carriles</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Five jobs</source>
            <translation>Cinco trabajos</translation>
        </message>
        <message>
            <source>Major ports</source>
            <translation>Puertos principales</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Challenges</source>
            <translation>Desafíos</translation>
        </message>
        <message>
            <source>The agency</source>
            <translation>La agencia</translation>
        </message>
        <message>
            <source>Access and family</source>
            <translation>Acceso y familia</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Puertos</translation>
        </message>
        <message>
            <source>Crossings</source>
            <translation>Cruces</translation>
        </message>
        <message>
            <source>Offices</source>
            <translation>Oficinas</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Tráfico</translation>
        </message>
    </context>
    <context>
        <name>Sums</name>
        <message>
            <source>inside its time window</source>
            <translation>dentro de su plazo</translation>
        </message>
        <message>
            <source>past its window, may still hold</source>
            <translation>pasó su plazo, puede seguir igual</translation>
        </message>
        <message>
            <source>old, undated or weak: ask first</source>
            <translation>antiguo, sin fecha o débil: pregunte primero</translation>
        </message>
        <message numerus="yes">
            <source>facts, %n source(s)</source>
            <translation>
                <numerusform>datos, %n fuente</numerusform>
                <numerusform>datos, %n fuentes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakePage</name>
        <message>
            <source>Take it with you</source>
            <translation>Llévelo con usted</translation>
        </message>
        <message>
            <source>Point the camera of your telephone at the code, or write the words down.</source>
            <translation>Apunte la cámara de su teléfono al código o anote las palabras.</translation>
        </message>
        <message>
            <source>Open the page of a place or a step first, then press this again.</source>
            <translation>Abra primero la página de un lugar o de un paso y vuelva a pulsar aquí.</translation>
        </message>
        <message>
            <source>There is nothing to take yet</source>
            <translation>Todavía no hay nada para llevar</translation>
        </message>
        <message>
            <source>Nothing of this is kept here. Check hours and telephone before you travel.</source>
            <translation>Aquí no se guarda nada de esto. Revise horarios y teléfonos antes de viajar.</translation>
        </message>
        <message>
            <source>Page code in this guide: {code}</source>
            <translation>Código de página en esta guía: {code}</translation>
        </message>
        <message>
            <source>A code that holds the words below it</source>
            <translation>Un código que contiene las palabras de abajo</translation>
        </message>
        <message>
            <source>Print a slip</source>
            <translation>Imprimir un papelito</translation>
        </message>
        <message>
            <source>Print this page</source>
            <translation>Imprimir esta página</translation>
        </message>
        <message>
            <source>The printer is running low on paper. Please tell the staff.</source>
            <translation>A la impresora le queda poco papel. Por favor, avise al personal.</translation>
        </message>
        <message>
            <source>The printer is out of paper. Use the code, or write the words down.</source>
            <translation>La impresora no tiene papel. Use el código o anote las palabras.</translation>
        </message>
        <message>
            <source>Printing is not available. Use the code, or write the words down.</source>
            <translation>No se puede imprimir. Use el código o anote las palabras.</translation>
        </message>
        <message numerus="yes">
            <source>Your paper is coming. %n more page(s) can be printed in this visit.</source>
            <translation>
                <numerusform>Su papel ya viene. En esta visita se puede imprimir %n página más.</numerusform>
                <numerusform>Su papel ya viene. En esta visita se pueden imprimir %n páginas más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This would take %n page(s), more than one visit may print. Use the code.</source>
            <translation>
                <numerusform>Sería %n página, más de lo que se puede imprimir en una visita. Use el código.</numerusform>
                <numerusform>Serían %n páginas, más de lo que se puede imprimir en una visita. Use el código.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TalkButton</name>
        <message>
            <source>{words}: key {key}</source>
            <translation>{words}: tecla {key}</translation>
        </message>
    </context>
    <context>
        <name>TeachPage</name>
        <message>
            <source>Plan a lesson to the minute, present it on two screens, ask without devices, print what helps.</source>
            <translation>Planee una lección al minuto, preséntela en dos pantallas, pregunte sin aparatos, imprima lo que ayuda.</translation>
        </message>
        <message>
            <source>Teach</source>
            <translation>Enseñar</translation>
        </message>
        <message>
            <source>A quiz in class was not finished.</source>
            <translation>Un cuestionario en clase no se terminó.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Seguir con él</translation>
        </message>
        <message>
            <source>Recent lessons</source>
            <translation>Lecciones recientes</translation>
        </message>
        <message>
            <source>Quizzes and classes also go to your class server. Seats need no names.</source>
            <translation>Los cuestionarios y las clases también van a su servidor de clases. Los asientos no necesitan nombres.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Seats need no names.</source>
            <translation>Nada sale de esta computadora. Los asientos no necesitan nombres.</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>Banco de preguntas</translation>
        </message>
        <message>
            <source>Over 220 questions of eight kinds, each with its facts, sources and dates.</source>
            <translation>Más de 220 preguntas de ocho tipos, cada una con sus datos, fuentes y fechas.</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>Subjects and minutes become a plan to edit, save and present on two screens.</source>
            <translation>Los temas y los minutos se vuelven un plan para editar, guardar y presentar en dos pantallas.</translation>
        </message>
        <message>
            <source>Quiz in class</source>
            <translation>Cuestionario en clase</translation>
        </message>
        <message>
            <source>Cards A to D go up, you type a letter for each seat, bars and the reason follow.</source>
            <translation>Se levantan tarjetas de la A a la D, usted escribe una letra por asiento y siguen las barras y el motivo.</translation>
        </message>
        <message>
            <source>Role-play</source>
            <translation>Juego de roles</translation>
        </message>
        <message>
            <source>Twelve talks at the counter for two, with cards, and a look back at what each answer did.</source>
            <translation>Doce conversaciones en el mostrador para dos personas, con tarjetas y una mirada a lo que hizo cada respuesta.</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papeles</translation>
        </message>
        <message>
            <source>Quizzes with keys, handouts, slides, cards, a map to fill in, certificates: one PDF for the class.</source>
            <translation>Cuestionarios con claves, folletos, diapositivas, tarjetas, un mapa para completar, certificados: un PDF para la clase.</translation>
        </message>
        <message>
            <source>Your questions</source>
            <translation>Sus preguntas</translation>
        </message>
        <message>
            <source>Write questions of your own, or bring a file in GIFT, Aiken or CSV; undo takes all back.</source>
            <translation>Escriba sus propias preguntas o traiga un archivo GIFT, Aiken o CSV; deshacer lo revierte todo.</translation>
        </message>
        <message>
            <source>Classes and results</source>
            <translation>Clases y resultados</translation>
        </message>
        <message>
            <source>Seats and quizzes held, how hard each question was, a sheet for each learner, kept as long as you say.</source>
            <translation>Asientos y cuestionarios hechos, qué tan difícil fue cada pregunta, una hoja para cada alumno, guardados el tiempo que usted diga.</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Práctica</translation>
        </message>
        <message>
            <source>A few questions a day for yourself; what you miss comes again.</source>
            <translation>Unas preguntas al día para usted; lo que falla vuelve.</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Preparar</translation>
        </message>
        <message>
            <source>In class</source>
            <translation>En clase</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Después</translation>
        </message>
    </context>
    <context>
        <name>TimeBar</name>
        <message>
            <source>{title}, {n} minutes</source>
            <translation>{title}, {n} minutos</translation>
        </message>
    </context>
    <context>
        <name>TimerRow</name>
        <message>
            <source>Minutes of the talk</source>
            <translation>Minutos de la conversación</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> minutos</translation>
        </message>
        <message>
            <source>Start the time</source>
            <translation>Iniciar el tiempo</translation>
        </message>
        <message>
            <source>Stop the time</source>
            <translation>Detener el tiempo</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>Quedan {time}</translation>
        </message>
        <message>
            <source>Time is up. Look back together.</source>
            <translation>Se acabó el tiempo. Repásenlo juntos.</translation>
        </message>
    </context>
    <context>
        <name>TopicListPage</name>
        <message>
            <source>Compare step by step</source>
            <translation>Comparar paso a paso</translation>
        </message>
        <message>
            <source>Lanes and their signs</source>
            <translation>Los carriles y sus letreros</translation>
        </message>
        <message>
            <source>Everyone who comes in meets one of these. Each has its own way of working.</source>
            <translation>Todos los que entran pasan por uno de estos. Cada uno funciona a su manera.</translation>
        </message>
        <message>
            <source>A travel article of 2023 names these six. Each is described here in depth.</source>
            <translation>Un artículo de viajes de 2023 nombra estos seis. Cada uno se describe aquí en detalle.</translation>
        </message>
        <message>
            <source>Ways to be faster: who may use them, where, and what they cost.</source>
            <translation>Formas de ir más rápido: quién puede usarlas, dónde y cuánto cuestan.</translation>
        </message>
        <message>
            <source>What each lane is for, and who may use it. The signs are our own drawings.</source>
            <translation>Para qué es cada carril y quién puede usarlo. Los letreros son dibujos nuestros.</translation>
        </message>
        <message>
            <source>What may come in, how much of it is free, and what to declare.</source>
            <translation>Qué puede entrar, cuánto de ello es libre de arancel y qué declarar.</translation>
        </message>
        <message>
            <source>This copy of the guide has no such texts. Search finds what it has.</source>
            <translation>Esta copia de la guía no tiene esos textos. La búsqueda encuentra lo que tiene.</translation>
        </message>
        <message>
            <source>Nothing is written here yet</source>
            <translation>Aquí todavía no hay nada escrito</translation>
        </message>
    </context>
    <context>
        <name>TopicPage</name>
        <message>
            <source>On this page</source>
            <translation>En esta página</translation>
        </message>
        <message>
            <source>Open the port page</source>
            <translation>Abrir la página del puerto</translation>
        </message>
        <message>
            <source>See them in the list and on the map</source>
            <translation>Verlos en la lista y en el mapa</translation>
        </message>
        <message>
            <source>{date}: {value}</source>
            <translation>{date}: {value}</translation>
        </message>
        <message>
            <source>Then and now</source>
            <translation>Antes y ahora</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Leer más</translation>
        </message>
        <message>
            <source>No source is named.</source>
            <translation>No se nombra ninguna fuente.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
    </context>
    <context>
        <name>Traffic</name>
        <message>
            <source>What is counted</source>
            <translation>Qué se cuenta</translation>
        </message>
        <message>
            <source>Counts by month</source>
            <translation>Conteos por mes</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Conteo</translation>
        </message>
        <message>
            <source>Change from a year before</source>
            <translation>Cambio respecto al año anterior</translation>
        </message>
        <message>
            <source>The same numbers as a table</source>
            <translation>Las mismas cifras en una tabla</translation>
        </message>
        <message>
            <source>These are counts of past entries at all crossings of the port, not waits and not a forecast. A month that nobody reported has a question mark, and no row in the table. {link}</source>
            <translation>Son conteos de entradas pasadas en todos los cruces del puerto, no esperas ni un pronóstico. Un mes que nadie informó tiene un signo de interrogación y no tiene fila en la tabla. {link}</translation>
        </message>
        <message>
            <source>Where they come from</source>
            <translation>De dónde vienen</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Por año</translation>
        </message>
        <message>
            <source>Counts by year. {sentences}</source>
            <translation>Conteos por año. {sentences}</translation>
        </message>
        <message>
            <source>An outlined bar is a year in which not all months were reported.</source>
            <translation>Una barra solo con contorno es un año en que no se informaron todos los meses.</translation>
        </message>
    </context>
    <context>
        <name>TrafficBar</name>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Back to what fits</source>
            <translation>Volver a lo que coincide</translation>
        </message>
        <message>
            <source>{year}: {count} people at {ports} land ports</source>
            <translation>{year}: {count} personas en {ports} puertos terrestres</translation>
        </message>
        <message>
            <source>The area of a symbol is the number of people who entered. Counts, not live waits.</source>
            <translation>El área de un símbolo es el número de personas que entraron. Conteos, no esperas actuales.</translation>
        </message>
        <message>
            <source>Not all months of this year are counted yet.</source>
            <translation>Todavía no se cuentan todos los meses de este año.</translation>
        </message>
        <message>
            <source>Next year</source>
            <translation>Año siguiente</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
    </context>
    <context>
        <name>TripCodes</name>
        <message>
            <source>Any phone shows these words.</source>
            <translation>Cualquier teléfono muestra estas palabras.</translation>
        </message>
        <message>
            <source>The plan in words</source>
            <translation>El plan en palabras</translation>
        </message>
        <message>
            <source>Opens in the map of the phone.</source>
            <translation>Se abre en el mapa del teléfono.</translation>
        </message>
        <message>
            <source>Is saved as a contact. Confirm the number first.</source>
            <translation>Se guarda como contacto. Confirme primero el número.</translation>
        </message>
        <message>
            <source>{place} on a map</source>
            <translation>{place} en un mapa</translation>
        </message>
        <message>
            <source>Contact: {place}</source>
            <translation>Contacto: {place}</translation>
        </message>
        <message>
            <source>Is entered in the calendar.</source>
            <translation>Se anota en el calendario.</translation>
        </message>
        <message>
            <source>For another poeguide. The frames go round; any 60 % of them are enough.</source>
            <translation>Para otro poeguide. Los cuadros se repiten; basta cualquier 60 % de ellos.</translation>
        </message>
        <message>
            <source>The whole trip</source>
            <translation>El viaje completo</translation>
        </message>
    </context>
    <context>
        <name>TripForm</name>
        <message>
            <source>Name of the trip</source>
            <translation>Nombre del viaje</translation>
        </message>
        <message>
            <source>Visit to San Diego</source>
            <translation>Visita a San Diego</translation>
        </message>
        <message>
            <source>How you arrive</source>
            <translation>Cómo llega</translation>
        </message>
        <message>
            <source>Port or crossing</source>
            <translation>Puerto o cruce</translation>
        </message>
        <message>
            <source>San Ysidro, JFK, 3801</source>
            <translation>San Ysidro, JFK, 3801</translation>
        </message>
        <message>
            <source>Day of arrival</source>
            <translation>Día de llegada</translation>
        </message>
        <message>
            <source>2026-12-01</source>
            <translation>2026-12-01</translation>
        </message>
        <message>
            <source>Time of arrival, in the time of the port</source>
            <translation>Hora de llegada, en la hora del puerto</translation>
        </message>
        <message>
            <source>14:30</source>
            <translation>14:30</translation>
        </message>
        <message>
            <source>Who travels: nicknames only, with commas between</source>
            <translation>Quién viaja: solo apodos, separados por comas</translation>
        </message>
        <message>
            <source>Me, Ana, Leo</source>
            <translation>Yo, Ana, Leo</translation>
        </message>
        <message>
            <source>Save the trip</source>
            <translation>Guardar el viaje</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change the trip</source>
            <translation>Cambiar el viaje</translation>
        </message>
        <message>
            <source>New trip</source>
            <translation>Viaje nuevo</translation>
        </message>
        <message>
            <source>For example: {example}</source>
            <translation>Por ejemplo: {example}</translation>
        </message>
        <message>
            <source>Taken: {port}</source>
            <translation>Elegido: {port}</translation>
        </message>
        <message>
            <source>No port has these words. Try a city or a code, or leave the field empty.</source>
            <translation>Ningún puerto tiene estas palabras. Pruebe una ciudad o un código, o deje el campo vacío.</translation>
        </message>
        <message>
            <source>My trip</source>
            <translation>Mi viaje</translation>
        </message>
        <message>
            <source>This is not a day. Write year, month and day, such as 2026-12-01.</source>
            <translation>Esto no es un día. Escriba año, mes y día, como 2026-12-01.</translation>
        </message>
        <message>
            <source>This day is past. Write the day on which you arrive.</source>
            <translation>Ese día ya pasó. Escriba el día en que llega.</translation>
        </message>
        <message>
            <source>This day is more than five years ahead. Rules will have changed by then.</source>
            <translation>Faltan más de cinco años para ese día. Para entonces las reglas habrán cambiado.</translation>
        </message>
        <message>
            <source>This is not a time. Write hours and minutes, such as 14:30.</source>
            <translation>Esto no es una hora. Escriba horas y minutos, como 14:30.</translation>
        </message>
        <message>
            <source>A trip holds up to {n} people. Make another trip for the others.</source>
            <translation>Un viaje admite hasta {n} personas. Haga otro viaje para las demás.</translation>
        </message>
    </context>
    <context>
        <name>TripFrame</name>
        <message>
            <source>My trip</source>
            <translation>Mi viaje</translation>
        </message>
    </context>
    <context>
        <name>TripPage</name>
        <message>
            <source>Your trips</source>
            <translation>Sus viajes</translation>
        </message>
        <message>
            <source>New trip</source>
            <translation>Viaje nuevo</translation>
        </message>
        <message>
            <source>My trip</source>
            <translation>Mi viaje</translation>
        </message>
        <message>
            <source>Kept on this computer only. Nothing is sent anywhere.</source>
            <translation>Se guarda solo en esta computadora. No se envía nada.</translation>
        </message>
        <message>
            <source>Kept until this program is closed. Nothing is sent anywhere.</source>
            <translation>Se guarda hasta que se cierre este programa. No se envía nada.</translation>
        </message>
        <message>
            <source>Print or save a sheet</source>
            <translation>Imprimir o guardar una hoja</translation>
        </message>
        <message>
            <source>To a phone</source>
            <translation>A un teléfono</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>{done} of {of} done</source>
            <translation>{done} de {of} hechos</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Yo</translation>
        </message>
        <message>
            <source>Save days as a calendar…</source>
            <translation>Guardar los días como calendario…</translation>
        </message>
        <message>
            <source>Save places for maps (GPX)…</source>
            <translation>Guardar los lugares para mapas (GPX)…</translation>
        </message>
        <message>
            <source>Save places for maps (KML)…</source>
            <translation>Guardar los lugares para mapas (KML)…</translation>
        </message>
        <message>
            <source>Save contacts (vCard)…</source>
            <translation>Guardar los contactos (vCard)…</translation>
        </message>
        <message>
            <source>Back up all trips to a file…</source>
            <translation>Guardar copia de todos los viajes en un archivo…</translation>
        </message>
        <message>
            <source>Restore trips from a file…</source>
            <translation>Restaurar viajes de un archivo…</translation>
        </message>
        <message>
            <source>Delete this trip</source>
            <translation>Eliminar este viaje</translation>
        </message>
        <message>
            <source>Wipe everything…</source>
            <translation>Borrar todo…</translation>
        </message>
        <message>
            <source>The trip was deleted. Undo brings it back.</source>
            <translation>Se eliminó el viaje. Deshacer lo recupera.</translation>
        </message>
        <message>
            <source>Wipe all trips from this computer?</source>
            <translation>¿Borrar todos los viajes de esta computadora?</translation>
        </message>
        <message>
            <source>Trips, people, notes and all copies are overwritten. This cannot be undone.</source>
            <translation>Los viajes, las personas, las notas y todas las copias se sobrescriben. Esto no se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>TripPanel</name>
        <message>
            <source>Close my trip ({keys})</source>
            <translation>Cerrar mi viaje ({keys})</translation>
        </message>
        <message>
            <source>To declare</source>
            <translation>Para declarar</translation>
        </message>
        <message>
            <source>Saved pages</source>
            <translation>Páginas guardadas</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Open my trip</source>
            <translation>Abrir mi viaje</translation>
        </message>
        <message>
            <source>Nothing saved yet. Press {keys} on the page of a port, a step or an office: it will stand here.</source>
            <translation>Aún no hay nada guardado. Pulse {keys} en la página de un puerto, un paso o una oficina: quedará aquí.</translation>
        </message>
        <message>
            <source>My trip</source>
            <translation>Mi viaje</translation>
        </message>
        <message>
            <source>On my list</source>
            <translation>En mi lista</translation>
        </message>
        <message>
            <source>Add to what I declare</source>
            <translation>Agregar a lo que declaro</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <source>Save this page</source>
            <translation>Guardar esta página</translation>
        </message>
        <message>
            <source>Taken out of your trip: {page}</source>
            <translation>Quitado de su viaje: {page}</translation>
        </message>
        <message>
            <source>Put back: {page}</source>
            <translation>Poner de nuevo: {page}</translation>
        </message>
    </context>
    <context>
        <name>TripRows</name>
        <message>
            <source>Take out: {words}</source>
            <translation>Quitar: {words}</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Esta página</translation>
        </message>
    </context>
    <context>
        <name>TripViewModel</name>
        <message>
            <source>No way, port or day is chosen yet.</source>
            <translation>Todavía no se eligió forma de llegar, puerto ni día.</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>If it applies to you: {words}</source>
            <translation>Si se aplica a usted: {words}</translation>
        </message>
        <message>
            <source>Before you go</source>
            <translation>Antes de ir</translation>
        </message>
        <message>
            <source>At the port</source>
            <translation>En el puerto</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>{port}, {code}</source>
            <translation>{port}, {code}</translation>
        </message>
    </context>
    <context>
        <name>Trips</name>
        <message>
            <source>Me</source>
            <translation>Yo</translation>
        </message>
        <message>
            <source>Another window changed this note too. Both texts were kept.</source>
            <translation>Otra ventana también cambió esta nota. Se conservaron los dos textos.</translation>
        </message>
        <message>
            <source>My trip</source>
            <translation>Mi viaje</translation>
        </message>
        <message>
            <source>The file of your trips was damaged. The newest good copy is used; the file was kept.</source>
            <translation>El archivo de sus viajes estaba dañado. Se usa la copia buena más reciente; el archivo se conservó.</translation>
        </message>
        <message>
            <source>The file of your trips was damaged and had no copy. It was kept, and a new one begun.</source>
            <translation>El archivo de sus viajes estaba dañado y no tenía copia. Se conservó y se empezó uno nuevo.</translation>
        </message>
        <message>
            <source>A newer poeguide wrote your trips. They were left as they are, and a new list begun.</source>
            <translation>Un poeguide más nuevo escribió sus viajes. Quedaron como estaban y se empezó una lista nueva.</translation>
        </message>
        <message>
            <source>Your trips hold until you close poeguide: their folder cannot be written.</source>
            <translation>Sus viajes duran hasta que cierre poeguide: no se puede escribir en su carpeta.</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>there is no room left on the disk</source>
            <translation>no queda espacio en el disco</translation>
        </message>
        <message>
            <source>the folder cannot be written</source>
            <translation>no se puede escribir en la carpeta</translation>
        </message>
        <message>
            <source>there is no such folder</source>
            <translation>esa carpeta no existe</translation>
        </message>
        <message>
            <source>What you typed is still on the screen. Make room or choose another folder, and try again.</source>
            <translation>Lo que escribió sigue en la pantalla. Libere espacio o elija otra carpeta e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is no room left to save this.</source>
            <translation>No queda espacio para guardar esto.</translation>
        </message>
        <message>
            <source>The disk did not take this; it may be full.</source>
            <translation>El disco no lo aceptó; puede estar lleno.</translation>
        </message>
        <message>
            <source>Another window is saving just now.</source>
            <translation>Otra ventana está guardando en este momento.</translation>
        </message>
        <message>
            <source>The folder of your trips cannot be written.</source>
            <translation>No se puede escribir en la carpeta de sus viajes.</translation>
        </message>
        <message>
            <source>This could not be saved.</source>
            <translation>Esto no se pudo guardar.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Inténtelo de nuevo en un momento.</translation>
        </message>
    </context>
    <context>
        <name>TwoLanguages</name>
        <message>
            <source>English and Spanish side by side</source>
            <translation>Inglés y español lado a lado</translation>
        </message>
        <message>
            <source>One language</source>
            <translation>Un solo idioma</translation>
        </message>
    </context>
    <context>
        <name>Unfinished</name>
        <message>
            <source>Go on with it</source>
            <translation>Seguir con él</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Its votes stay in Classes.</source>
            <translation>Sus votos quedan en Clases.</translation>
        </message>
        <message>
            <source>The quiz of {day} was not finished: question {n} of {count}, {seats} seats, votes kept: {votes}.</source>
            <translation>El cuestionario del {day} no se terminó: pregunta {n} de {count}, {seats} asientos, votos guardados: {votes}.</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Fine to bring</source>
            <translation>Se puede traer</translation>
        </message>
        <message>
            <source>Declare it</source>
            <translation>Declárelo</translation>
        </message>
        <message>
            <source>Permit or paper needed</source>
            <translation>Requiere permiso o documento</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Déjelo</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Not in this guide</source>
            <translation>No está en esta guía</translation>
        </message>
        <message>
            <source>Declare it and show it. An officer decides.</source>
            <translation>Declárelo y muéstrelo. Decide un oficial.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>This guide does not know these words. Declare what you carry and ask the officer. Food that is declared and not allowed can be given up. Food that is not declared can bring a fine.</source>
            <translation>Esta guía no conoce estas palabras. Declare lo que lleva y pregunte al oficial. Se puede renunciar a los alimentos declarados que no se permiten. Los alimentos no declarados pueden traer una multa.</translation>
        </message>
        <message>
            <source>If you are not sure</source>
            <translation>Si no está seguro</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>By air</source>
            <translation>Por aire</translation>
        </message>
        <message>
            <source>By cruise ship</source>
            <translation>En crucero</translation>
        </message>
        <message>
            <source>By car</source>
            <translation>En auto</translation>
        </message>
        <message>
            <source>On foot</source>
            <translation>A pie</translation>
        </message>
        <message>
            <source>By bus or train</source>
            <translation>En autobús o tren</translation>
        </message>
        <message>
            <source>By truck</source>
            <translation>En camión</translation>
        </message>
        <message>
            <source>with cargo</source>
            <translation>con carga</translation>
        </message>
        <message>
            <source>Parcel or letter</source>
            <translation>Paquete o carta</translation>
        </message>
        <message>
            <source>at an airport</source>
            <translation>en un aeropuerto</translation>
        </message>
        <message>
            <source>at a seaport</source>
            <translation>en un puerto marítimo</translation>
        </message>
        <message>
            <source>at a land crossing</source>
            <translation>en un cruce terrestre</translation>
        </message>
        <message>
            <source>without a traveler</source>
            <translation>sin viajero</translation>
        </message>
        <message numerus="yes">
            <source>%n stop(s) {place}</source>
            <translation>
                <numerusform>%n parada {place}</numerusform>
                <numerusform>%n paradas {place}</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan my arrival</source>
            <translation>Planear mi llegada</translation>
        </message>
        <message>
            <source>Open the map</source>
            <translation>Abrir el mapa</translation>
        </message>
        <message>
            <source>Open my trip</source>
            <translation>Abrir mi viaje</translation>
        </message>
        <message>
            <source>Continue: {trip}</source>
            <translation>Continuar: {trip}</translation>
        </message>
        <message>
            <source>Continue my trip</source>
            <translation>Continuar mi viaje</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n thing(s) ready</source>
            <translation>
                <numerusform>{done} de %n cosa lista</numerusform>
                <numerusform>{done} de %n cosas listas</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent to secondary</source>
            <translation>Enviado a inspección secundaria</translation>
        </message>
        <message>
            <source>Parcel held</source>
            <translation>Paquete retenido</translation>
        </message>
        <message>
            <source>Plan or look up</source>
            <translation>Planear o consultar</translation>
        </message>
        <message>
            <source>A few questions, or the map</source>
            <translation>Unas preguntas, o el mapa</translation>
        </message>
        <message>
            <source>Help now</source>
            <translation>Ayuda ahora</translation>
        </message>
        <message>
            <source>Returning</source>
            <translation>De regreso</translation>
        </message>
        <message>
            <source>As a US citizen</source>
            <translation>Con ciudadanía de EE. UU.</translation>
        </message>
        <message>
            <source>Calm pages for a hard minute</source>
            <translation>Páginas tranquilas para un momento difícil</translation>
        </message>
    </context>
    <context>
        <name>WebQuiz</name>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Right.</source>
            <translation>Correcto.</translation>
        </message>
        <message>
            <source>Not yet.</source>
            <translation>Todavía no.</translation>
        </message>
        <message>
            <source>{right} of {done} right, {count} questions in all.</source>
            <translation>{right} de {done} correctas, {count} preguntas en total.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Choose the partner of each.</source>
            <translation>Elija la pareja de cada una.</translation>
        </message>
    </context>
    <context>
        <name>WeekGrid</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>hours not known</source>
            <translation>horario no conocido</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>open 24 hours</source>
            <translation>abierto las 24 horas</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} a {end}</translation>
        </message>
    </context>
    <context>
        <name>WeekLegend</name>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>You have no trip yet. A trip holds your checklist, what you declare, saved pages and notes.</source>
            <translation>Todavía no tiene un viaje. Un viaje contiene su lista de tareas, lo que declara, páginas guardadas y notas.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Plan my arrival</source>
            <translation>Planear mi llegada</translation>
        </message>
        <message>
            <source>New trip</source>
            <translation>Viaje nuevo</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>By questions</source>
            <translation>Con preguntas</translation>
        </message>
        <message>
            <source>A few answers make the checklist for you.</source>
            <translation>Unas pocas respuestas hacen la lista por usted.</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>A name, a way to arrive and a day. The guide starts the list.</source>
            <translation>Un nombre, una forma de llegar y un día. La guía empieza la lista.</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Desde un archivo</translation>
        </message>
        <message>
            <source>A backup, or a trip of another computer.</source>
            <translation>Una copia de seguridad, o un viaje de otra computadora.</translation>
        </message>
        <message>
            <source>“Save” at the top of a port, step or office puts it here; of goods, on your list to declare. Everything stays on this computer; no number of a passport or visa is asked for.</source>
            <translation>“Guardar”, arriba en un puerto, paso u oficina, lo pone aquí; en un artículo, en su lista para declarar. Todo se queda en esta computadora; no se pide ningún número de pasaporte ni de visa.</translation>
        </message>
        <message>
            <source>My trip</source>
            <translation>Mi viaje</translation>
        </message>
    </context>
    <context>
        <name>_OnePage</name>
        <message>
            <source>About this copy</source>
            <translation>Sobre esta copia</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
    </context>
</TS>