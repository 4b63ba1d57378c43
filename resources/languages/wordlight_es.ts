<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>text</name>
    <message>
        <source>! failed</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! error</translation>
    </message>
    <message>
        <source>! not saved</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! sin guardar</translation>
    </message>
    <message>
        <source>! waits for you</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! le espera</translation>
    </message>
    <message>
        <source># a line</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation># por línea</translation>
    </message>
    <message>
        <source># a second</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation># por segundo</translation>
    </message>
    <message>
        <source>&amp;Hear “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>&amp;Oír a «{name}»</translation>
    </message>
    <message>
        <source>&amp;Merge “{name}” with</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>&amp;Unir a «{name}» con</translation>
    </message>
    <message>
        <source>&amp;New speaker…</source>
        <extracomment>In: ui/speakers/menu</extracomment>
        <translation>Hablante &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Rename “{name}” everywhere…</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>&amp;Cambiar el nombre de «{name}» en todas partes…</translation>
    </message>
    <message>
        <source>(no key)</source>
        <extracomment>What stands for a placeholder of a page: the key of an action, or its words.
In: ui/help/controller</extracomment>
        <translation>(sin tecla)</translation>
    </message>
    <message>
        <source>1. Doubtful words are marked. Click any word to hear it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>1. Las palabras dudosas están marcadas. Haga clic en cualquier palabra para oírla.</translation>
    </message>
    <message>
        <source>2. {key} goes from one to the next and plays it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>2. {key} pasa de una a la siguiente y la reproduce.</translation>
    </message>
    <message>
        <source>2. “Check the words” in the menu goes from one to the next and plays it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>2. «Revisar las palabras», en el menú, pasa de una a la siguiente y la reproduce.</translation>
    </message>
    <message>
        <source>3. Enter keeps the words, typing fixes them.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>3. Enter conserva las palabras; escribir las corrige.</translation>
    </message>
    <message>
        <source>900 for “nine hundred”. Readable text does so already</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>900 por «novecientos». El texto legible ya lo hace</translation>
    </message>
    <message>
        <source>99 languages</source>
        <extracomment>In: ui/recognisers/model_text</extracomment>
        <translation>99 idiomas</translation>
    </message>
    <message>
        <source>[Crossed out] is what was heard, before a person wrote the words after it.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[Tachado] está lo que se oyó, antes de que una persona escribiera las palabras que siguen.</translation>
    </message>
    <message>
        <source>[Marked words] are the most doubtful ones that nobody has checked.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[Las palabras marcadas] son las más dudosas que nadie ha revisado.</translation>
    </message>
    <message>
        <source>[Underlined words] were checked by a person.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[Las palabras subrayadas] las revisó una persona.</translation>
    </message>
    <message>
        <source>A click on a word plays from there</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Un clic en una palabra reproduce desde ahí</translation>
    </message>
    <message>
        <source>A click on a word plays the recording from there, where it is on the same computer</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Un clic en una palabra reproduce la grabación desde ahí, si está en el mismo equipo</translation>
    </message>
    <message>
        <source>A computer wrote this down. Words that are not marked can be wrong too: listen to those that matter.</source>
        <extracomment>What the chip says in full, in lines.
In: ui/transcript/text</extracomment>
        <translation>Esto lo escribió una máquina. También puede haber errores en palabras sin marcar: escuche las que importan.</translation>
    </message>
    <message>
        <source>A draft; the transcript comes after the recording</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Un borrador; la transcripción llega tras la grabación</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>A few sentences on what the recording is about</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Unas frases sobre el tema de la grabación</translation>
    </message>
    <message>
        <source>A file for those who help you</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Un archivo para quien le ayuda</translation>
    </message>
    <message>
        <source>a file is where its folder should be.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>hay un archivo donde debería estar la carpeta.</translation>
    </message>
    <message>
        <source>A firewall blocked the request; your key is not the reason.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Un cortafuegos bloqueó la solicitud; su clave no es la causa.</translation>
    </message>
    <message>
        <source>a folder has this name.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>una carpeta tiene este nombre.</translation>
    </message>
    <message>
        <source>A good start for everything. Takes about twice as long as Fast.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Un buen comienzo para todo. Tarda más o menos el doble que «Rápido».</translation>
    </message>
    <message>
        <source>A key is there. It is tested without cost where you change it.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Hay una clave. Se prueba sin coste donde se cambia.</translation>
    </message>
    <message>
        <source>A model of this computer does that, when nothing else waits. The sound goes nowhere.</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Lo hace un modelo de este equipo cuando no espera nada más. El sonido no sale de aquí.</translation>
    </message>
    <message>
        <source>A model of this computer listens along; the sound goes nowhere. The recording always comes first.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Un modelo de este equipo escucha a la vez; el sonido no sale de aquí. La grabación siempre va primero.</translation>
    </message>
    <message>
        <source>A model of your own.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Un modelo propio.</translation>
    </message>
    <message>
        <source>A model turns speech into text here, on this computer. Only a download asks {source}, for its files.</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Un modelo convierte el habla en texto aquí, en este equipo. Solo la descarga consulta a {source}, para pedir sus archivos.</translation>
    </message>
    <message>
        <source>A name is offered where the voice is heard in another recording; it is never given unasked</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Se propone un nombre cuando se oye la voz en otra grabación; nunca se asigna sin preguntar</translation>
    </message>
    <message>
        <source>A name or term, exactly as it is to be written</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Un nombre o término, tal como debe escribirse</translation>
    </message>
    <message>
        <source>A note for the service’s answer</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Una nota para la respuesta del servicio</translation>
    </message>
    <message>
        <source>A paragraph is being aligned…</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Alineando un párrafo…</translation>
    </message>
    <message>
        <source>A paragraph is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Se repite un párrafo</translation>
    </message>
    <message>
        <source>A part of its name in English or in the language itself</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Parte de su nombre en español o en el propio idioma</translation>
    </message>
    <message>
        <source>A recording is under way.</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>Se está grabando.</translation>
    </message>
    <message>
        <source>A row for each word, for any spreadsheet</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Una fila por palabra, para cualquier hoja de cálculo</translation>
    </message>
    <message>
        <source>A row for each word, for Excel</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Una fila por palabra, para Excel</translation>
    </message>
    <message>
        <source>a second model</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>un segundo modelo</translation>
    </message>
    <message>
        <source>a second model heard nothing</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>un segundo modelo no oyó nada</translation>
    </message>
    <message>
        <source>a second model heard something else</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
In: ui/review/text</extracomment>
        <translation>un segundo modelo oyó otra cosa</translation>
    </message>
    <message>
        <source>A second model heard this. Take it, and go on</source>
        <extracomment>Show what another model heard below the words of the text, and offer it once somebody is checking.
In: ui/review/card</extracomment>
        <translation>Un segundo modelo oyó esto. Tomarlo y continuar</translation>
    </message>
    <message>
        <source>a second model heard “{words}”</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>un segundo modelo oyó «{words}»</translation>
    </message>
    <message>
        <source>A second model hears the recording on this computer; where it hears something else is checked first.</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Un segundo modelo oye la grabación en este equipo; donde oye otra cosa se revisa primero.</translation>
    </message>
    <message>
        <source>A second model is to listen</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Un segundo modelo va a escuchar</translation>
    </message>
    <message>
        <source>A second model listens</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Un segundo modelo escucha</translation>
    </message>
    <message>
        <source>A server of your own</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Un servidor propio</translation>
    </message>
    <message>
        <source>A server with the same interface as OpenAI’s</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Un servidor con la misma interfaz que el de OpenAI</translation>
    </message>
    <message>
        <source>A Whisper model for CTranslate2 that you have in a folder</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Un modelo Whisper para CTranslate2 que tiene en una carpeta</translation>
    </message>
    <message>
        <source>A word is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Se repite una palabra</translation>
    </message>
    <message>
        <source>A word or phrase to look for in the recording</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Una palabra o frase que buscar en la grabación</translation>
    </message>
    <message>
        <source>About 99 languages. The recording is sent to the service; needs a key; costs money.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>Unos 99 idiomas. La grabación se envía al servicio; requiere clave; cuesta dinero.</translation>
    </message>
    <message>
        <source>About this recording</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Sobre esta grabación</translation>
    </message>
    <message>
        <source>About this recording…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Sobre esta grabación…</translation>
    </message>
    <message>
        <source>About this transcript</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Sobre esta transcripción</translation>
    </message>
    <message>
        <source>About Wordlight</source>
        <extracomment>In: ui/kit/actions, ui/window/about_dialog</extracomment>
        <translation>Acerca de Wordlight</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>`12 of 40, about 3 min left`.
In: ui/review/text</extracomment>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
In: ui/settings/keys_page</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
In: ui/settings/keys_page</extracomment>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>In: ui/window/top_bar, ui/word_list/dialog</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a copy without protection, or record what is played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Añada una copia sin protección, o grabe lo que se reproduce.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add a recording that contains speech.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Añada una grabación en la que se hable.</translation>
    </message>
    <message>
        <source>Add a recording, for example MP3, M4A, WAV or MP4.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Añada una grabación, por ejemplo MP3, M4A, WAV o MP4.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>Add a Wordlight project, subtitles (SRT, VTT), a TextGrid, a CTM, or the JSON of Wordlight or another speech-to-text program.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Añada un proyecto de Wordlight, subtítulos (SRT, VTT), un TextGrid, un CTM o el JSON de Wordlight o de otro programa de transcripción.</translation>
    </message>
    <message>
        <source>Add it in parts.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Añádala por partes.</translation>
    </message>
    <message>
        <source>Add recordings</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Añadir grabaciones</translation>
    </message>
    <message>
        <source>Add the entries of a text file, one a line: “heard = written”</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Añadir las entradas de un archivo de texto, una por línea: «oído = escrito»</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <extracomment>In: ui/word_list/fix_controller</extracomment>
        <translation>Añadir a la lista de palabras</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/file_strips, ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Añadida</translation>
    </message>
    <message numerus="yes">
        <source>Added {number} recordings</source>
        <extracomment>For 1: Added 1 recording
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} grabación añadida</numerusform>
            <numerusform>{number} grabaciones añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “{title}”</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>«{title}» añadida</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/recognisers/server_dialog, ui/settings/recognising_page</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the recording</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Dirección de la grabación</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page, ui/settings/recognising_page</extracomment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Afrikáans</translation>
    </message>
    <message>
        <source>After it</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>The place at hand, or the one it begins with, with what another model heard there.
In: ui/review/card</extracomment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>AI/ML API</source>
        <extracomment>In a word or three.
In: ui/recognisers/text</extracomment>
        <translation>AI/ML API</translation>
    </message>
    <message>
        <source>AI/ML API fetches the recording itself, so it must be open to everyone who has the address.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>AI/ML API descarga la grabación por su cuenta, así que debe estar abierta a cualquiera que tenga la dirección.</translation>
    </message>
    <message>
        <source>AI/ML API needs a key, which is on the page of your account there.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>AI/ML API requiere una clave, que está en la página de su cuenta allí.</translation>
    </message>
    <message>
        <source>AI/ML API, a service on the internet</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>AI/ML API, un servicio en internet</translation>
    </message>
    <message>
        <source>Albanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>Align this paragraph again</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Alinear de nuevo este párrafo</translation>
    </message>
    <message>
        <source>All &amp;speakers…</source>
        <extracomment>In: ui/speakers/menu</extracomment>
        <translation>Todos los &amp;hablantes…</translation>
    </message>
    <message>
        <source>All backups of these</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Todas sus copias de seguridad</translation>
    </message>
    <message>
        <source>All data (JSON)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Todos los datos (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>What is listed in a dialog: recordings, and `more`, by their names' endings; or all files.
In: ui/library/file_dialogs, ui/word_list/dialog</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All languages that can be transcribed</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Todos los idiomas que se pueden transcribir</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>All recordings</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Todas las grabaciones</translation>
    </message>
    <message>
        <source>All settings, and the keys that are kept in this computer’s keyring</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Todos los ajustes y las claves guardadas en el llavero de este equipo</translation>
    </message>
    <message>
        <source>All speakers: names, voices, how much they say</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Todos los hablantes: nombres, voces, cuánto dicen</translation>
    </message>
    <message>
        <source>All that Wordlight keeps</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Todo lo que conserva Wordlight</translation>
    </message>
    <message>
        <source>All transcripts as text</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Todas las transcripciones como texto</translation>
    </message>
    <message>
        <source>All words under a confidence of your choice</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Todas las palabras por debajo de la confianza que elija</translation>
    </message>
    <message numerus="yes">
        <source>All {number} places checked</source>
        <extracomment>For 1: 1 place checked
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} lugar revisado</numerusform>
            <numerusform>Los {number} lugares revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow writing in the folder “{folder}”, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Permita escribir en la carpeta «{folder}» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>All…</source>
        <translation type="vanished">Todos…</translation>
    </message>
    <message>
        <source>Also the models ({size})</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>También los modelos ({size})</translation>
    </message>
    <message>
        <source>Also the recordings made here: there are none</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>También las grabaciones hechas aquí: no hay ninguna</translation>
    </message>
    <message numerus="yes">
        <source>Also the {number} recordings made or copied here ({size})</source>
        <extracomment>For 1: Also the recording made or copied here ({size})
In: ui/settings/delete_dialog</extracomment>
        <translation>
            <numerusform>También la grabación hecha o copiada aquí ({size})</numerusform>
            <numerusform>También las {number} grabaciones hechas o copiadas aquí ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Also to transcripts made elsewhere</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>También en transcripciones hechas en otro lugar</translation>
    </message>
    <message>
        <source>Also where it may cost money</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>También donde pueda costar dinero</translation>
    </message>
    <message>
        <source>Also where the recording is only played</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>También cuando solo se reproduce la grabación</translation>
    </message>
    <message>
        <source>Always write “{written}” for “{heard}”</source>
        <extracomment>An entry of the menu about a word that was fixed.
In: ui/word_list/text</extracomment>
        <translation>Escribir siempre «{written}» por «{heard}»</translation>
    </message>
    <message>
        <source>Amharic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Amárico</translation>
    </message>
    <message>
        <source>An early English draft of this computer. Transcribed again it will be better.</source>
        <extracomment>All else that must be known about a transcript, in sentences.
In: ui/transcript/text</extracomment>
        <translation>Un primer borrador en inglés, hecho en este equipo. Si se transcribe de nuevo, mejorará.</translation>
    </message>
    <message numerus="yes">
        <source>and {number} more</source>
        <extracomment>For 1: and 1 more
In: ui/library/text</extracomment>
        <translation>
            <numerusform>y {number} más</numerusform>
            <numerusform>y {number} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {number} more…</source>
        <extracomment>For 1: And 1 more…
What is offered where the same was heard at other places too.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>Y {number} más…</numerusform>
            <numerusform>Y {number} más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer with Wordlight</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Otro equipo con Wordlight</translation>
    </message>
    <message>
        <source>Another computer, or another program on this one</source>
        <extracomment>In: ui/recognisers/cards, ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Otro equipo, u otro programa en este</translation>
    </message>
    <message>
        <source>Another language, model or service; this one stays</source>
        <extracomment>In: ui/transcript/pane</extracomment>
        <translation>Otro idioma, modelo o servicio; esta se conserva</translation>
    </message>
    <message>
        <source>Another model here listens too, and where it differs is checked first</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Otro modelo escucha aquí también, y donde difiere se revisa primero</translation>
    </message>
    <message>
        <source>another recording is in its place.</source>
        <extracomment>In: services/imports</extracomment>
        <translation>hay otra grabación en su lugar.</translation>
    </message>
    <message>
        <source>Another server</source>
        <extracomment>In a word or three.
In: ui/recognisers/server_dialog, ui/recognisers/text, ui/settings/privacy_page</extracomment>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Another server…</source>
        <extracomment>In: ui/recognisers/cards, ui/recognisers/chip</extracomment>
        <translation>Otro servidor…</translation>
    </message>
    <message>
        <source>another version</source>
        <extracomment>A row as it is read out, and in its tip.
In: ui/library/text</extracomment>
        <translation>otra versión</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>A code with or without a region, or `DETECT`.
In: ui/recognisers/language_text</extracomment>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>API key…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Clave de API…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Arrange the list</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Ordenar la lista</translation>
    </message>
    <message>
        <source>As many places of this recording as you can check in that time, the most doubtful ones</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Tantos lugares de esta grabación como pueda revisar en ese tiempo, los más dudosos</translation>
    </message>
    <message>
        <source>As name:value; comes back with the result, and changes no word</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Como nombre:valor; vuelve con el resultado y no cambia ninguna palabra</translation>
    </message>
    <message>
        <source>As word:weight, for example Wordlight:2</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Como palabra:peso, por ejemplo Wordlight:2</translation>
    </message>
    <message>
        <source>As you set it below.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Como se ajusta abajo.</translation>
    </message>
    <message>
        <source>Ask for the plain text only, which every model can give</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Pedir solo el texto sencillo, que todo modelo puede dar</translation>
    </message>
    <message>
        <source>Ask the service again, and save its answer once the status is “completed”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Pregunte de nuevo al servicio y guarde su respuesta cuando el estado sea «completed».</translation>
    </message>
    <message>
        <source>Ask the service for the result once more; nothing is sent and nothing is charged</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Pedir otra vez el resultado al servicio; no se envía ni se cobra nada</translation>
    </message>
    <message>
        <source>Ask the service whether it accepts the key; this costs nothing</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Preguntar al servicio si acepta la clave; no cuesta nada</translation>
    </message>
    <message>
        <source>Ask {host} by itself, and tell you of a new version</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Preguntar a {host} por su cuenta y avisarle de una versión nueva</translation>
    </message>
    <message>
        <source>Ask {host} once</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Preguntar una vez a {host}</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>Assamese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Asamés</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
Something found, or that there is more, as it is read out; `version` tells its recording from others of its title.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
In: ui/library/text, ui/review/text, ui/transcript/details_text</extracomment>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Etiquetas de Audacity</translation>
    </message>
    <message>
        <source>Audio or video: MP3, M4A, WAV, FLAC, OGG, MP4, MOV, WebM…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Audio o vídeo: MP3, M4A, WAV, FLAC, OGG, MP4, MOV, WebM…</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Azerbaiyano</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In: ui/kit/actions, ui/review/card</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back and forward by</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Atrás y adelante</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <source>Back to the transcript</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Volver a la transcripción</translation>
    </message>
    <message>
        <source>Back to the transcript; all that was taken over is kept</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Volver a la transcripción; todo lo que se tomó se conserva</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Volver a la ventana (Esc)</translation>
    </message>
    <message>
        <source>Back to what is playing</source>
        <extracomment>In: ui/player/text, ui/transcript/back_button</extracomment>
        <translation>Volver a lo que se reproduce</translation>
    </message>
    <message>
        <source>Back to what plays</source>
        <translation type="vanished">Volver a lo que suena</translation>
    </message>
    <message>
        <source>Back to “{heard}”</source>
        <extracomment>An entry of the menu about a word.
In: ui/transcript/changes_text</extracomment>
        <translation>Volver a «{heard}»</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Baskir</translation>
    </message>
    <message>
        <source>Basque</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Vasco</translation>
    </message>
    <message>
        <source>Before it</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>Begin a new paragraph where the speaker or the subject changes</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Empezar un párrafo nuevo donde cambia el hablante o el tema</translation>
    </message>
    <message>
        <source>Begin all recordings again that failed</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Empezar de nuevo todas las grabaciones con error</translation>
    </message>
    <message>
        <source>Begin no other recording; those at work are finished</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>No empezar ninguna otra grabación; las que están en curso se terminan</translation>
    </message>
    <message>
        <source>Begin the recordings that wait</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Empezar las grabaciones en espera</translation>
    </message>
    <message>
        <source>Begin this recording again</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions</extracomment>
        <translation>Empezar de nuevo esta grabación</translation>
    </message>
    <message>
        <source>Begin this recording again with another language, model or transcriber</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Empezar de nuevo esta grabación con otro idioma, modelo o transcriptor</translation>
    </message>
    <message>
        <source>Begin with what is chosen here</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Empezar con lo elegido aquí</translation>
    </message>
    <message>
        <source>Begins with “{words}”</source>
        <extracomment>The card before the start, as it is read out.
In: ui/review/text</extracomment>
        <translation>Empieza por «{words}»</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bielorruso</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bosnio</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <extracomment>In: ui/versions/dialog, ui/versions/text</extracomment>
        <translation>Ambas dicen lo mismo.</translation>
    </message>
    <message>
        <source>Both versions, side by side</source>
        <extracomment>In: ui/versions/sheet</extracomment>
        <translation>Ambas versiones, lado a lado</translation>
    </message>
    <message>
        <source>Breton</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bretón</translation>
    </message>
    <message>
        <source>Bring back what was heard</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Recuperar lo que se oyó</translation>
    </message>
    <message numerus="yes">
        <source>Bring back what was heard at all {number} places?</source>
        <extracomment>For 1: Bring back what was heard at this 1 place?
In: ui/transcript/changes_text</extracomment>
        <translation>
            <numerusform>¿Recuperar lo que se oyó en este lugar?</numerusform>
            <numerusform>¿Recuperar lo que se oyó en los {number} lugares?</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what was heard at the chosen place</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Recuperar lo que se oyó en el lugar elegido</translation>
    </message>
    <message>
        <source>Bring back what was heard everywhere</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Recuperar lo que se oyó en todas partes</translation>
    </message>
    <message>
        <source>Bring back what was heard here</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Recuperar lo que se oyó aquí</translation>
    </message>
    <message>
        <source>Bring back what was moved to the trash</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Recuperar lo que se movió a la papelera</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Recuperar lo que había antes</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Televisión</translation>
    </message>
    <message>
        <source>Broadcast subtitles (TTML)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Subtítulos de TV (TTML)</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Birmano</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By the hosted service or another server: a model of this computer listens to them, too</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Por el servicio en línea u otro servidor: un modelo de este equipo también las escucha</translation>
    </message>
    <message>
        <source>Call this speaker so everywhere in the transcript</source>
        <extracomment>Who the chosen speaker sounds like, or else the first for whom there is somebody.
In: ui/speakers/dialog</extracomment>
        <translation>Llamar así a este hablante en toda la transcripción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Open a question, and do it where the answer is `yes`; Enter and Esc leave all as it is.
The last row of a dialog: `Cancel`, whose tip is `leave`, and the verb at its right, which Enter presses.
In: ui/kit/question, ui/kit/widgets, ui/library/rescue_dialogs, ui/recognisers/key_dialog, ui/word_list/dialog</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Capitals</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Careful</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Cuidadoso</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>In: ui/help/shortcuts, ui/settings/playing_page</extracomment>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Change key…</source>
        <extracomment>In: ui/recognisers/cards</extracomment>
        <translation>Cambiar clave…</translation>
    </message>
    <message>
        <source>Change line spacing</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Cambiar el interlineado</translation>
    </message>
    <message>
        <source>Change the address of the server</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Cambiar la dirección del servidor</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Cambiar la dirección…</translation>
    </message>
    <message>
        <source>Change the name everywhere (F2)</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Cambiar el nombre en todas partes (F2)</translation>
    </message>
    <message>
        <source>Change the options, or send it without extra options.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cambie las opciones, o envíela sin opciones adicionales.</translation>
    </message>
    <message>
        <source>Change the server</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Cambiar el servidor</translation>
    </message>
    <message>
        <source>Change the server…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Cambiar el servidor…</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Changed in the transcript</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Cambiado en la transcripción</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Take the panes, once.
In: exporters/options, ui/transcript/changes_pane, ui/window/side_pane</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/recognisers/cards, ui/settings/keys_page, ui/settings/recognising_page</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Channel {channel}, speaker {number}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>Canal {channel}, hablante {number}</translation>
    </message>
    <message>
        <source>Channel {number}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>Canal {number}</translation>
    </message>
    <message>
        <source>Channels or sound tracks are different people</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Los canales o pistas son personas distintas</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Caracteres por línea</translation>
    </message>
    <message>
        <source>Characters a second</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Caracteres por segundo</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane, ui/window/top_bar</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Check its address, or ask whoever runs it where it is now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe su dirección, o pregunte a quien lo gestiona dónde está ahora.</translation>
    </message>
    <message>
        <source>Check its name, or add it again from where it is now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe su nombre, o añádala de nuevo desde donde está ahora.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or export a PDF and print that.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe que está encendida y conectada, o exporte un PDF e imprímalo.</translation>
    </message>
    <message>
        <source>Check that you are allowed to read it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Check the address, or download the recording and add it as a file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe la dirección, o descargue la grabación y añádala como archivo.</translation>
    </message>
    <message>
        <source>Check the address: a part of it may be missing or wrong.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe la dirección: puede faltar una parte o ser incorrecta.</translation>
    </message>
    <message>
        <source>Check the date of this computer, or ask who runs the network; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe la fecha de este equipo, o pregunte a quien gestiona la red; no se envió nada.</translation>
    </message>
    <message>
        <source>Check the doubtful words</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Revisar las palabras dudosas</translation>
    </message>
    <message>
        <source>Check the folder “{folder}”, then try again; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe la carpeta «{folder}» e inténtelo de nuevo; lo que llegó hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Check the network and try again; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe la red e inténtelo de nuevo; no se envió nada.</translation>
    </message>
    <message>
        <source>Check the network, and whether it is running; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe la red y si el proxy está en marcha; no se envió nada.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings, or ask who runs the network.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe el proxy en los ajustes del sistema, o pregunte a quien gestiona la red.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings, or ask who runs the network; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe el proxy en los ajustes del sistema, o pregunte a quien gestiona la red; lo que llegó hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>Revisar el resto</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>In: ui/kit/actions, ui/review/display</extracomment>
        <translation>Revisar las palabras</translation>
    </message>
    <message>
        <source>Check {share} % more</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>Revisar {share} % más</translation>
    </message>
    <message>
        <source>checked</source>
        <extracomment>A row as it is read out, and in its tip.
In: ui/library/text</extracomment>
        <translation>revisada</translation>
    </message>
    <message>
        <source>Checked words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Palabras revisadas</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Checking whether the service has it</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Comprobando si el servicio la tiene</translation>
    </message>
    <message>
        <source>Checks and details</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Revisión y detalles</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Choose a folder with model.bin, tokenizer.json and vocabulary files of a Whisper model for CTranslate2.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Elija una carpeta con los archivos model.bin, tokenizer.json y vocabulary de un modelo Whisper para CTranslate2.</translation>
    </message>
    <message>
        <source>Choose a folder with recordings</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Elegir una carpeta con grabaciones</translation>
    </message>
    <message>
        <source>Choose a microphone, see how loud it is, and hear yourself</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Elegir un micrófono, ver su volumen y oírse</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Elija primero un lugar.</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>Elegir una impresora</translation>
    </message>
    <message>
        <source>Choose another model, or install this one on the server.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Elija otro modelo, o instale este en el servidor.</translation>
    </message>
    <message>
        <source>Choose another model, or use a key that is allowed to use this one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Elija otro modelo, o use una clave que permita usar este.</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Elegir otro modelo…</translation>
    </message>
    <message>
        <source>Choose another one if that is not the right one; the recording goes on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Elija otro si no es el correcto; la grabación continúa.</translation>
    </message>
    <message>
        <source>Choose another one; everything is as it was.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Elija otro; todo está como estaba.</translation>
    </message>
    <message>
        <source>Choose another sound track.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Elija otra pista de sonido.</translation>
    </message>
    <message>
        <source>Choose another transcriber; everything else works.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Elija otro transcriptor; todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Choose audio or video files to transcribe</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Elegir archivos de audio o vídeo para transcribir</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose one in the list first.</source>
        <extracomment>In: ui/speakers/dialog, ui/transcript/changes_pane, ui/word_list/dialog</extracomment>
        <translation>Elija primero un elemento de la lista.</translation>
    </message>
    <message>
        <source>Choose one recording in the list first, with a file on this computer.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Elija primero una grabación de la lista cuyo archivo esté en este equipo.</translation>
    </message>
    <message>
        <source>Choose one recording in the list first.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Elija primero una grabación de la lista.</translation>
    </message>
    <message>
        <source>Choose other keys for commands, in the settings</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>Elegir otras teclas para los comandos, en los ajustes</translation>
    </message>
    <message>
        <source>Choose recordings or transcripts</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Elegir grabaciones o transcripciones</translation>
    </message>
    <message>
        <source>Choose several recordings in the list first.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Elija primero varias grabaciones de la lista.</translation>
    </message>
    <message>
        <source>Choose the folder for the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Elegir la carpeta del archivo</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Elegir la carpeta que vigilar</translation>
    </message>
    <message>
        <source>Choose the recording…</source>
        <extracomment>Say of transcripts that nobody knows their recording yet, with those that have the name of each, if several have; and offer to look for that of a single one.
In: ui/library/file_strips</extracomment>
        <translation>Elegir la grabación…</translation>
    </message>
    <message>
        <source>Choose where the recording is now</source>
        <extracomment>In: ui/jobs/remedies, ui/player/bar</extracomment>
        <translation>Elegir dónde está ahora la grabación</translation>
    </message>
    <message>
        <source>Choose which of its models the service is asked for</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Elegir cuál de sus modelos se pide al servicio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>In: ui/settings/recording_page, ui/transcript/export_dialog</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>In: ui/kit/search_field</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Close; but say first where the key could not be remembered although it was to be.
Says what is still there once the window has closed.
In: ui/help/problem_dialog, ui/library/rescue_dialogs, ui/recognisers/key_dialog, ui/recognisers/models_dialog, ui/recording/captions, ui/recording/microphone_dialog, ui/settings/delete_dialog, ui/settings/dialog, ui/speakers/dialog, ui/versions/dialog, ui/window/about_dialog, ui/window/licences_dialog, ui/window/report_dialog, ui/word_list/dialog</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Close find</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close other windows of Wordlight and programs that copy its folder, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cierre otras ventanas de Wordlight y programas que copien su carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close programs you do not need; the recording goes on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cierre los programas que no necesite; la grabación continúa.</translation>
    </message>
    <message>
        <source>Close this and begin to record</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Cerrar esto y empezar a grabar</translation>
    </message>
    <message>
        <source>Close without printing</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>Cerrar sin imprimir</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Close without writing a file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Cerrar sin escribir un archivo</translation>
    </message>
    <message>
        <source>Close Wordlight; work in hand goes on at the next start</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Cerrar Wordlight; lo pendiente continúa al abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Show these, of them what is looked for.
In: ui/help/shortcuts</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>Comandos y teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>Show these, of them what is looked for.
In: ui/help/shortcuts</extracomment>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Comparar dos versiones</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Comparar con otra versión…</translation>
    </message>
    <message>
        <source>Compare with “{title}”…</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>Comparar con «{title}»…</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>All that is known of a recording and how it became words.
All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Confidence under which words are shown, in per cent</source>
        <extracomment>In: ui/review/confidence_scale</extracomment>
        <translation>Confianza por debajo de la cual se muestran las palabras, en porcentaje</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then go on; everything so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Conéctelo de nuevo o elija otro y continúe; todo lo anterior se conserva.</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then press Play.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Conéctelo de nuevo o elija otro y pulse Reproducir.</translation>
    </message>
    <message>
        <source>Connect or choose one, then press Play again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Conecte o elija uno y pulse Reproducir de nuevo.</translation>
    </message>
    <message>
        <source>Connect or choose one, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Conecte o elija uno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Content warnings</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Avisos de contenido</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Convert it to MP3 or WAV, then send it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Conviértala a MP3 o WAV y envíela de nuevo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied. Send it to whoever looks after Wordlight for you.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Copiado. Envíelo a quien le ayuda con Wordlight.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: {number} words</source>
        <extracomment>For 1: Copied: 1 word
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>Copiada: {number} palabra</numerusform>
            <numerusform>Copiadas: {number} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Copias de la biblioteca</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In: ui/help/problem_dialog, ui/jobs/draft_view, ui/recording/live_pane, ui/transcript/export_dialog, ui/transcript/view, ui/window/top_bar</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all that was said so far</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>Copiar todo lo dicho hasta ahora</translation>
    </message>
    <message>
        <source>Copy all words of the transcript, with the names of the speakers</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Copiar todas las palabras de la transcripción, con los nombres de los hablantes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy it again from the page of the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cópiela de nuevo de la página del servicio.</translation>
    </message>
    <message>
        <source>Copy it again from where it was recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cópiela de nuevo desde donde se grabó.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy the selection, or all, with times and speakers</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Copiar la selección, o todo, con tiempos y hablantes</translation>
    </message>
    <message>
        <source>Copy the whole draft</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>Copiar todo el borrador</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Copiar todo el texto</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <extracomment>In: ui/kit/actions, ui/transcript/view</extracomment>
        <translation>Copiar con tiempos</translation>
    </message>
    <message>
        <source>Correct by the word list…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Corregir con la lista de palabras…</translation>
    </message>
    <message>
        <source>Correct or remove that, then start Wordlight again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Corrija o quite eso y abra Wordlight de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Correct {number} places</source>
        <extracomment>For 1: Correct 1 place
The name of the step of undo, and the button that makes it.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>Corregir {number} lugar</numerusform>
            <numerusform>Corregir {number} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>cost less than 0.0001 USD</source>
        <translation type="vanished">costó menos de 0,0001 USD</translation>
    </message>
    <message>
        <source>cost less than {amount} USD</source>
        <extracomment>What the service said it costs, to the hundredth of a cent where it is less than one.
In: ui/jobs/text</extracomment>
        <translation>costó menos de {amount} USD</translation>
    </message>
    <message>
        <source>cost {amount} USD</source>
        <extracomment>What the service said it costs, to the hundredth of a cent where it is less than one.
In: ui/jobs/text</extracomment>
        <translation>costó {amount} USD</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>Offer to fix all the same; with nothing `said` the room stays empty.
In: ui/review/card</extracomment>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>Put what is selected on the clipboard, and take it out of the text.
In: ui/transcript/editing_keys, ui/transcript/view</extracomment>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Damaged: {size} to download again from {source}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Dañado: hay que descargar {size} de nuevo de {source}</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Dark text on a light window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Texto oscuro sobre ventana clara</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>In: ui/transcript/editing_keys</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Says what is still there once the window has closed.
`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Delete everything Wordlight keeps?</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>¿Eliminar todo lo que conserva Wordlight?</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>Delete nothing</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>No eliminar nada</translation>
    </message>
    <message>
        <source>Delete these by hand:</source>
        <extracomment>Says what is still there once the window has closed.
In: ui/settings/delete_dialog</extracomment>
        <translation>Elimine esto a mano:</translation>
    </message>
    <message>
        <source>deleted for good on {day}</source>
        <extracomment>A line of the trash.
In: ui/library/text</extracomment>
        <translation>se elimina definitivamente el {day}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Take the panes, once.
In: ui/jobs/page, ui/kit/message_stack, ui/transcript/details_pane, ui/window/side_pane</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <extracomment>In: ui/recognisers/option_fields</extracomment>
        <translation>Detectar automáticamente</translation>
    </message>
    <message>
        <source>detected</source>
        <extracomment>What the recogniser was asked for, of that which it could do.
In: ui/transcript/details_text</extracomment>
        <translation>detectado</translation>
    </message>
    <message>
        <source>Dictated punctuation needs it.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>La puntuación dictada lo necesita.</translation>
    </message>
    <message>
        <source>Did you hear yourself well? Then record. If not, try another microphone or go nearer to it.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>¿Se ha oído bien? Entonces grabe. Si no, pruebe otro micrófono o acérquese.</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>`very unsure · 3 %`, what else is doubtful about it, or what was decided.
In: ui/review/text</extracomment>
        <translation>difiere</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>In: ui/kit/message_stack</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>No repetir</translation>
    </message>
    <message>
        <source>Double-click a name to change it everywhere. Two who are the same person can be merged.</source>
        <extracomment>Above the list.
In: ui/speakers/text</extracomment>
        <translation>Haga doble clic en un nombre para cambiarlo en todas partes. Si dos son la misma persona, se pueden unir.</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Palabras dudosas</translation>
    </message>
    <message>
        <source>Download ({size})</source>
        <extracomment>What stands on the button that begins or goes on.
In: ui/recognisers/model_text</extracomment>
        <translation>Descargar ({size})</translation>
    </message>
    <message>
        <source>Download it under “Models…”, or choose another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Descárguelo en «Modelos…», o elija otro.</translation>
    </message>
    <message>
        <source>download remove size folder</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>descargar quitar tamaño carpeta</translation>
    </message>
    <message>
        <source>Download the model, or choose another one; then this goes on by itself</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Descargar el modelo o elegir otro; después esto continúa solo</translation>
    </message>
    <message>
        <source>Download the recording and add it as a file, or choose another transcriber.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Descargue la grabación y añádala como archivo, o elija otro transcriptor.</translation>
    </message>
    <message>
        <source>Download the recording and add it as a file, or paste its direct address.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Descargue la grabación y añádala como archivo, o pegue su dirección directa.</translation>
    </message>
    <message>
        <source>Download {name} ({size})</source>
        <extracomment>The same where the model is not named beside it.
In: ui/recognisers/model_text</extracomment>
        <translation>Descargar {name} ({size})</translation>
    </message>
    <message>
        <source>Download {name}, {size} from {source}</source>
        <extracomment>The same for who sees the button alone.
In: ui/recognisers/model_text</extracomment>
        <translation>Descargar {name}, {size} de {source}</translation>
    </message>
    <message>
        <source>Download, remove or add models</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Descargar, quitar o añadir modelos</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>In: ui/recognisers/download_bar</extracomment>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Downloaded; being checked</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Descargado; se está comprobando</translation>
    </message>
    <message>
        <source>Downloading from {source}: {percent} of {size}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Descargando de {source}: {percent} de {size}</translation>
    </message>
    <message>
        <source>Downloads go on while Wordlight is open</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Las descargas continúan mientras Wordlight está abierto</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft, written while it was recorded; the transcript takes its place</source>
        <extracomment>What stands over the words that were written while it was recorded, till there are others.
In: ui/jobs/text</extracomment>
        <translation>Borrador, escrito durante la grabación; la transcripción lo sustituye</translation>
    </message>
    <message>
        <source>Draft: listen before you rely on it</source>
        <extracomment>How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>Borrador: escuche antes de fiarse</translation>
    </message>
    <message>
        <source>Draft: listen first</source>
        <extracomment>How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>Borrador: escuche antes</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Drop recordings here</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Suelte aquí las grabaciones</translation>
    </message>
    <message>
        <source>Drop to add these files</source>
        <extracomment>In: ui/window/drop_overlay</extracomment>
        <translation>Suelte para añadir estos archivos</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Each channel, or each of several tracks, is turned into text on its own; this may multiply the cost</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Cada canal, o cada una de varias pistas, se convierte en texto por separado; puede multiplicar el coste</translation>
    </message>
    <message>
        <source>Each file has the name of its recording. A file that is there already stays as it is.</source>
        <extracomment>What becomes of files with the same name, and of recordings without a transcript.
In: ui/transcript/export_text</extracomment>
        <translation>Cada archivo lleva el nombre de su grabación. Un archivo que ya existe se queda como está.</translation>
    </message>
    <message>
        <source>Each paragraph</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Cada párrafo</translation>
    </message>
    <message>
        <source>Each word</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Cada palabra</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Editing starts when it is complete.</source>
        <extracomment>Say why nothing is written, to those who see it and to those who hear it.
In: ui/transcript/growing_head</extracomment>
        <translation>Se podrá editar cuando esté completa.</translation>
    </message>
    <message>
        <source>ELAN (EAF)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>ELAN (EAF)</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>English only</source>
        <extracomment>In: ui/recognisers/model_text</extracomment>
        <translation>Solo inglés</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter it again as the service shows it, or use another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Introdúzcala de nuevo tal como la muestra el servicio, o use otra.</translation>
    </message>
    <message>
        <source>Enter it, and this goes on by itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Introdúzcala, y esto continúa solo.</translation>
    </message>
    <message>
        <source>Enter keeps the new name, Escape the old one</source>
        <extracomment>In: ui/library/delegate</extracomment>
        <translation>Enter conserva el nombre nuevo; Escape, el anterior</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>In: ui/jobs/remedies, ui/recognisers/cards</extracomment>
        <translation>Introducir clave…</translation>
    </message>
    <message>
        <source>Enter or replace the key for this service</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Introducir o sustituir la clave de este servicio</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Introduzca primero la clave.</translation>
    </message>
    <message>
        <source>Enter the key of the service, test it, or forget it</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Introducir la clave del servicio, probarla u olvidarla</translation>
    </message>
    <message>
        <source>Enter the key of this server, test it, or forget it</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Introducir la clave de este servidor, probarla u olvidarla</translation>
    </message>
    <message>
        <source>erase remove wipe reset</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>borrar quitar limpiar restablecer</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>estimated by the length of the words</source>
        <extracomment>Where the times of the words are from, if not from who wrote them.
In: ui/transcript/details_text</extracomment>
        <translation>estimados por la longitud de las palabras</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Every 10 seconds</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Cada 10 segundos</translation>
    </message>
    <message>
        <source>Every 30 seconds</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Cada 30 segundos</translation>
    </message>
    <message>
        <source>Every minute</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Cada minuto</translation>
    </message>
    <message>
        <source>Every word was listened to</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>Se escucharon todas las palabras</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Everything on this page is already as it is at first.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Todo en esta página está ya como al principio.</translation>
    </message>
    <message>
        <source>Everything on this page is as it is at first.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Todo en esta página está como al principio.</translation>
    </message>
    <message>
        <source>Everything on this page is as it was before.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Todo en esta página está como antes.</translation>
    </message>
    <message>
        <source>Everything that is known, for programs</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Todo lo que se sabe, para programas</translation>
    </message>
    <message>
        <source>Everything up to now is kept. Check the disk, then record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Todo hasta ahora se conserva. Compruebe el disco y grabe de nuevo.</translation>
    </message>
    <message>
        <source>Everything up to now is kept. Free some space before you record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Todo hasta ahora se conserva. Libere espacio antes de grabar de nuevo.</translation>
    </message>
    <message>
        <source>Expert options</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Opciones avanzadas</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>In: ui/kit/actions, ui/transcript/export_dialog, ui/window/top_bar, ui/window/welcome_page</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export all</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Export it as text instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Expórtela como texto.</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Exportar la lista de palabras</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>In: ui/review/card, ui/window/top_bar, ui/word_list/dialog</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Con error</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>Faroese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Feroés</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Fast, all languages</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Rápido, todos los idiomas</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files from 25 MB are mentioned before they are sent: the service does not say how large they may be, and many of its kind take no more. A compressed file (MP3, M4A) is smaller; this computer has no limit.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Se avisa de los archivos de 25 MB o más antes de enviarlos: el servicio no dice qué tamaño admite, y muchos de su clase no admiten más. Un archivo comprimido (MP3, M4A) es menor; este equipo no tiene límite.</translation>
    </message>
    <message>
        <source>Files not added</source>
        <extracomment>How many files were refused; no number where something is said of a folder.
In: ui/kit/message_text, ui/kit/messages</extracomment>
        <translation>Archivos no añadidos</translation>
    </message>
    <message>
        <source>Files of this kind ({pattern})</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Archivos de este tipo ({pattern})</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar, ui/window/top_bar</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a pattern; \1 in the replacement stands for its first group</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Buscar un patrón; \1 en el reemplazo representa su primer grupo</translation>
    </message>
    <message>
        <source>Find and replace only in what is selected</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Buscar y reemplazar solo en lo seleccionado</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>Find in the transcript…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Buscar en la transcripción…</translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>Buscar en esta transcripción</translation>
    </message>
    <message>
        <source>Find it first, or export without the recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Búsquela antes, o exporte sin la grabación.</translation>
    </message>
    <message>
        <source>Find its words in the sound once more, where their times are off</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Buscar otra vez sus palabras en el sonido, donde los tiempos no coinciden</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/kit/actions, ui/transcript/find_bar</extracomment>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find no parts of words</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>No buscar partes de palabras</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/kit/actions, ui/transcript/find_bar</extracomment>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find speakers</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Buscar hablantes</translation>
    </message>
    <message>
        <source>Find speakers anew</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Buscar hablantes de nuevo</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <extracomment>Say that a job's file is not there, and offer to look for it.
Say that the file the user chose is another recording, and let them take it anyway.
In: ui/jobs/remedies, ui/library/file_strips, ui/player/bar</extracomment>
        <translation>Buscar el archivo…</translation>
    </message>
    <message>
        <source>Find the language by itself</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Detectar el idioma</translation>
    </message>
    <message>
        <source>Find the recording of “{title}”</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Buscar la grabación de «{title}»</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <extracomment>Say of transcripts that nobody knows their recording yet, with those that have the name of each, if several have; and offer to look for that of a single one.
In: ui/library/file_strips</extracomment>
        <translation>Buscar la grabación…</translation>
    </message>
    <message>
        <source>Find this by its sound</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Buscar esto por su sonido</translation>
    </message>
    <message>
        <source>Find words in the transcript that is shown</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Buscar palabras en la transcripción que se muestra</translation>
    </message>
    <message>
        <source>Find “{name}”</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Buscar «{name}»</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Finés</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>Escape puts it away in `parts`; elsewhere it has a use of its own, as in a field to search.
In: ui/help/first_steps</extracomment>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Fix all the same</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Corregir todas las iguales</translation>
    </message>
    <message>
        <source>Fix all the same…</source>
        <extracomment>The words and deeds for a place to check, or one that was changed.
In: ui/review/word_menu</extracomment>
        <translation>Corregir todas las iguales…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all {number} the same…</source>
        <extracomment>For 1: Fix 1 more the same…
What is offered where the same was heard at other places too.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>Corregir {number} igual…</numerusform>
            <numerusform>Corregir las {number} iguales…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix {number} places</source>
        <extracomment>For 1: Fix 1 place
The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>Corregir {number} lugar</numerusform>
            <numerusform>Corregir {number} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Carpeta del archivo</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Carpeta de grabaciones</translation>
    </message>
    <message>
        <source>folder path file</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>carpeta ruta archivo</translation>
    </message>
    <message>
        <source>Follow the rules of the word list in this transcript</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aplicar las reglas de la lista de palabras en esta transcripción</translation>
    </message>
    <message>
        <source>Foot pedal and headset</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Pedal y auriculares</translation>
    </message>
    <message>
        <source>foot pedal headset media keys</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>pedal auriculares teclas multimedia</translation>
    </message>
    <message>
        <source>For a copy that any program can read.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Para una copia que cualquier programa puede leer.</translation>
    </message>
    <message>
        <source>For editing subtitles in Aegisub</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para editar subtítulos en Aegisub</translation>
    </message>
    <message>
        <source>For every recording:</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Para cada grabación:</translation>
    </message>
    <message>
        <source>For nearly every player and video editor</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para casi todo reproductor y editor de vídeo</translation>
    </message>
    <message>
        <source>For nearly every program for writing</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para casi todo programa de escritura</translation>
    </message>
    <message>
        <source>For notes and wikis</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para notas y wikis</translation>
    </message>
    <message>
        <source>For recordings that have each person on a channel of their own.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Para grabaciones con cada persona en un canal propio.</translation>
    </message>
    <message>
        <source>For stations and streaming services</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para emisoras y servicios de streaming</translation>
    </message>
    <message>
        <source>For the recordings added from now on</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Para las grabaciones que se añadan desde ahora</translation>
    </message>
    <message>
        <source>For the usage report there; changes no word</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Para el informe de uso allí; no cambia ninguna palabra</translation>
    </message>
    <message>
        <source>For this recording alone; for others nothing changes</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Solo para esta grabación; para las demás no cambia nada</translation>
    </message>
    <message>
        <source>For videos on web pages</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para vídeos en páginas web</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget all voices</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Olvidar todas las voces</translation>
    </message>
    <message>
        <source>Forget all voices? {kept}</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>¿Olvidar todas las voces? {kept}</translation>
    </message>
    <message>
        <source>Forget all voices…</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Olvidar todas las voces…</translation>
    </message>
    <message>
        <source>Forget and delete</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Olvidar y eliminar</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Olvidar esta clave</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Found by its sound</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Encontrado por su sonido</translation>
    </message>
    <message>
        <source>Found by itself: track {number}</source>
        <extracomment>What is heard where none is chosen.
In: ui/library/again_text</extracomment>
        <translation>Automática: pista {number}</translation>
    </message>
    <message>
        <source>found in the sound by {model}</source>
        <extracomment>Where the times of the words are from, if not from who wrote them.
In: ui/transcript/details_text</extracomment>
        <translation>encontrados en el sonido por {model}</translation>
    </message>
    <message>
        <source>Found in your transcripts</source>
        <extracomment>In: ui/library/hits_view</extracomment>
        <translation>Encontrado en sus transcripciones</translation>
    </message>
    <message>
        <source>Found: from now on, “{name}” is used in the folder “{folder}”.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Encontrada: desde ahora se usa «{name}» de la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Free some space, then go on; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Libere espacio y continúe; lo que llegó hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Free some space, then record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Libere espacio y vuelva a grabar.</translation>
    </message>
    <message>
        <source>Free some space, then try again; what was saved before is safe.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Libere espacio e inténtelo de nuevo; lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Francés</translation>
    </message>
    <message>
        <source>From now on “{written}” is written for “{heard}” in new transcripts.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Desde ahora se escribe «{written}» en lugar de «{heard}» en las transcripciones nuevas.</translation>
    </message>
    <message>
        <source>From the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>De la web</translation>
    </message>
    <message>
        <source>From the web…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>De la web…</translation>
    </message>
    <message>
        <source>Full stops, commas and capital letters. Readable text has them already</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Puntos, comas y mayúsculas. El texto legible ya los tiene</translation>
    </message>
    <message>
        <source>Galician</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>Georgian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Give tags to all that are selected, or take them away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Poner etiquetas a todas las seleccionadas, o quitarlas</translation>
    </message>
    <message>
        <source>Give the marker a name (F2)</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>Poner nombre al marcador (F2)</translation>
    </message>
    <message>
        <source>Give the recording another name in the list</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Cambiar el nombre de la grabación en la lista</translation>
    </message>
    <message>
        <source>Give these tags to all that are selected</source>
        <extracomment>In: ui/library/several_dialogs</extracomment>
        <translation>Poner estas etiquetas a todas las seleccionadas</translation>
    </message>
    <message>
        <source>Give this action the keys it has at first</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Dar a esta acción sus teclas iniciales</translation>
    </message>
    <message>
        <source>Give up what you wrote here; it can be undone</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Descartar lo que escribió aquí; se puede deshacer</translation>
    </message>
    <message>
        <source>Go back some seconds</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Retroceder unos segundos</translation>
    </message>
    <message>
        <source>Go back to a copy of the list and transcripts of an earlier day</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Volver a una copia de la lista y las transcripciones de un día anterior</translation>
    </message>
    <message>
        <source>Go back to the marker before this moment</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Volver al marcador anterior a este momento</translation>
    </message>
    <message>
        <source>Go back to the start of the sentence</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Volver al principio de la frase</translation>
    </message>
    <message>
        <source>Go forward some seconds</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Avanzar unos segundos</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
What stands on the button that begins or goes on.
In: ui/jobs/remedies, ui/library/pane, ui/recognisers/model_text, ui/recording/bar, ui/review/second_text, ui/transcript/pane</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on after</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Continuar tras</translation>
    </message>
    <message>
        <source>Go on downloading {name}</source>
        <extracomment>The same for who sees the button alone.
The same where the model is not named beside it.
In: ui/recognisers/model_text</extracomment>
        <translation>Continuar la descarga de {name}</translation>
    </message>
    <message>
        <source>Go on from</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Continuar desde</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <extracomment>In: ui/recording/bar, ui/recording/stop_dialog</extracomment>
        <translation>Continuar grabando</translation>
    </message>
    <message>
        <source>Go on to the next moment that was marked</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ir al siguiente momento marcado</translation>
    </message>
    <message>
        <source>Go on where this recording was</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Continuar donde estaba esta grabación</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Continuar con el trabajo</translation>
    </message>
    <message>
        <source>Go on with what waits</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Continuar con lo que espera</translation>
    </message>
    <message>
        <source>Go on writing where the last words were</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Seguir escribiendo donde estaban las últimas palabras</translation>
    </message>
    <message>
        <source>Go on; this place comes again at the end</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Continuar; este lugar vuelve al final</translation>
    </message>
    <message>
        <source>Go through the doubtful words: hear each one, keep it or fix it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Recorrer las palabras dudosas: oír cada una, conservarla o corregirla</translation>
    </message>
    <message>
        <source>Go through what was left for later</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Recorrer lo que se dejó para después</translation>
    </message>
    <message>
        <source>Go to the first place that is not checked, and hear it</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Ir al primer lugar sin revisar y oírlo</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ir al mensaje</translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Ir al siguiente</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ir al siguiente resultado</translation>
    </message>
    <message>
        <source>Go to the next place where they differ (↓)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Ir al siguiente lugar donde difieren (↓)</translation>
    </message>
    <message>
        <source>Go to the next words nobody listened to</source>
        <extracomment>In: ui/kit/actions, ui/transcript/details_pane</extracomment>
        <translation>Ir a las siguientes palabras que nadie escuchó</translation>
    </message>
    <message>
        <source>Go to the page about speakers, where they are forgotten</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Ir a la página de hablantes, donde se olvidan</translation>
    </message>
    <message>
        <source>Go to the page of keys, at those that play</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Ir a la página de teclas, a las de reproducción</translation>
    </message>
    <message>
        <source>Go to the place before this one (↑)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Ir al lugar anterior a este (↑)</translation>
    </message>
    <message>
        <source>Go to the place found before this one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ir al resultado anterior</translation>
    </message>
    <message>
        <source>Go to this place in the text</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Ir a este lugar del texto</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Guyaratí</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Have a second model listen to what was transcribed here</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Que un segundo modelo escuche lo que se transcribió aquí</translation>
    </message>
    <message>
        <source>Have it transcribed after the one below it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcribirla después de la siguiente</translation>
    </message>
    <message>
        <source>Have it transcribed before the one above it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcribirla antes de la anterior</translation>
    </message>
    <message>
        <source>Have no keys for this action</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>No tener teclas para esta acción</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hawaiano</translation>
    </message>
    <message>
        <source>Hear how you are recorded; this closes the settings</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Oír cómo se le graba; esto cierra los ajustes</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>Offer to hear the word, and at a place to check to settle it.
In: ui/review/controller</extracomment>
        <translation>Oírlo</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Oír la voz</translation>
    </message>
    <message>
        <source>Hear what is said there (Space)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Oír lo que se dice ahí (Espacio)</translation>
    </message>
    <message>
        <source>Heard as</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Oído como</translation>
    </message>
    <message>
        <source>heard as “{word}”</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
What stands before the sentence: `00:10.4 · `, or `00:10.4 · heard as “Setuball” · `.
What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/review/text, ui/transcript/details_text, ui/transcript/text</extracomment>
        <translation>oído como «{word}»</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The parts of `menu`, and a menu of the help. macOS moves what has a role into the menu with the app's name.
In: ui/kit/actions, ui/window/menu_bar</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Here: {about}</source>
        <extracomment>`Here: Fast · 30 Nov 2026, 14:03`.
In: ui/versions/text</extracomment>
        <translation>Aquí: {about}</translation>
    </message>
    <message>
        <source>Here: {here}. There: {there}.</source>
        <extracomment>What a screen reader says of a place.
In: ui/versions/text</extracomment>
        <translation>Aquí: {here}. Allí: {there}.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Ocultar la lista</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Ocultar este panel</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast has stronger colours and edges</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>El alto contraste tiene colores y bordes más fuertes</translation>
    </message>
    <message>
        <source>Highlights</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Momentos destacados</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hold what waits</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Retener lo que espera</translation>
    </message>
    <message>
        <source>How far apart the lines of a transcript are</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>La separación entre las líneas de una transcripción</translation>
    </message>
    <message>
        <source>How far the buttons with the arrows go</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Cuánto avanzan los botones de flechas</translation>
    </message>
    <message>
        <source>How fast is played; voices stay as high</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>A qué velocidad se reproduce; el tono de las voces no cambia</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>A qué velocidad se reproduce</translation>
    </message>
    <message>
        <source>How large the words of a transcript are</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>El tamaño de las palabras de una transcripción</translation>
    </message>
    <message>
        <source>How long after the last key playing goes on</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Cuánto tarda en seguir la reproducción tras la última tecla</translation>
    </message>
    <message>
        <source>How long, wide and fast subtitles are</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>Duración, ancho y velocidad de los subtítulos</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>El volumen</translation>
    </message>
    <message>
        <source>How many people speak</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/recognisers/option_text, ui/speakers/dialog</extracomment>
        <translation>Cuántas personas hablan</translation>
    </message>
    <message>
        <source>How many words of each transcript are marked</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Cuántas palabras de cada transcripción se marcan</translation>
    </message>
    <message>
        <source>How much</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How much earlier it goes on</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Cuánto antes continúa</translation>
    </message>
    <message>
        <source>How much is played after a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Cuánto se reproduce después de un lugar</translation>
    </message>
    <message>
        <source>How much is played before a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Cuánto se reproduce antes de un lugar</translation>
    </message>
    <message>
        <source>How much to check</source>
        <extracomment>In: ui/review/pane, ui/settings/checking_page</extracomment>
        <translation>Cuánto revisar</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Cómo empieza el archivo</translation>
    </message>
    <message>
        <source>How to check this text</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>Cómo revisar este texto</translation>
    </message>
    <message>
        <source>How wide the column of words is, where the window has the room</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>El ancho de la columna de palabras, si la ventana tiene sitio</translation>
    </message>
    <message>
        <source>How Wordlight works, and the page about what you are doing</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Cómo funciona Wordlight, y la página sobre lo que está haciendo</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>I dictate punctuation aloud (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Dicto la puntuación en voz alta (inglés)</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <extracomment>An entry of the list of numbers; 0 is that nobody knows.
In: ui/recognisers/option_fields, ui/speakers/text</extracomment>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Islandés</translation>
    </message>
    <message>
        <source>If it is still being written or copied, add it again when it is complete. Else copy it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Si aún se está escribiendo o copiando, añádalo de nuevo cuando esté completo. Si no, cópielo de nuevo.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Si esta red pide iniciar sesión en una página, ábrala en un navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser; if it has a certificate of its own, install it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Si esta red pide iniciar sesión en una página, ábrala en un navegador; si tiene un certificado propio, instálelo.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser; the download then goes on by itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Si esta red pide iniciar sesión en una página, ábrala en un navegador; la descarga continúa después sola.</translation>
    </message>
    <message>
        <source>Import a word list</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Importar una lista de palabras</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In order of time</source>
        <extracomment>`24 differ · 17 unsure · 1 missing?`: what kinds of places are left, or how they are listed where all are of the usual one.
In: ui/review/text</extracomment>
        <translation>Por orden de tiempo</translation>
    </message>
    <message>
        <source>In seconds; a shorter pause makes more and shorter phrases</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>En segundos; una pausa más corta da más frases y más cortas</translation>
    </message>
    <message>
        <source>In selection</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>En la selección</translation>
    </message>
    <message>
        <source>in the text</source>
        <extracomment>What stands beside the words of the text, where what another model heard stands below.
In: ui/review/text</extracomment>
        <translation>en el texto</translation>
    </message>
    <message>
        <source>in use until then</source>
        <extracomment>A line of the list of copies: when it was made, and what is in it.
In: ui/library/text</extracomment>
        <translation>en uso hasta entonces</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Take the panes, once.
In: exporters/options, ui/transcript/insights_pane, ui/window/side_pane</extracomment>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Install that version to open it; nothing was changed.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Instale esa versión para abrirla; no se cambió nada.</translation>
    </message>
    <message>
        <source>Install that version, or restore a backup; nothing was changed in the library.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Instale esa versión, o restaure una copia de seguridad; no se cambió nada en la biblioteca.</translation>
    </message>
    <message>
        <source>Intentions</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Intenciones</translation>
    </message>
    <message>
        <source>Intentions (English) – may be ignored</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Intenciones (inglés): pueden no tenerse en cuenta</translation>
    </message>
    <message>
        <source>Intentions of your own, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Intenciones propias, una por línea</translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>interview, to send</source>
        <extracomment>In: ui/library/tags_field</extracomment>
        <translation>entrevista, por enviar</translation>
    </message>
    <message>
        <source>it answered with the code {code}.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>respondió con el código {code}.</translation>
    </message>
    <message>
        <source>it answered “{answer}”.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>el servidor respondió «{answer}».</translation>
    </message>
    <message>
        <source>it breaks off, or is not written as a TextGrid is.</source>
        <extracomment>Raises `ValueError` where it breaks off.
In: importers/textgrid</extracomment>
        <translation>el archivo se interrumpe o no está escrito como un TextGrid.</translation>
    </message>
    <message>
        <source>It can be brought back; the recording stays where it is</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Se puede recuperar; la grabación se queda donde está</translation>
    </message>
    <message>
        <source>it could not prove that it is the right place.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>el servidor no pudo demostrar que es el correcto.</translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>el servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>it has the words of {number} recordings, and only one can be opened.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>contiene las palabras de {number} grabaciones, y solo se puede abrir una.</translation>
    </message>
    <message>
        <source>It is begun already: that is stopped, and it begins again.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>Ya ha empezado: se detiene y empieza de nuevo.</translation>
    </message>
    <message>
        <source>it is damaged, or not made as Wordlight makes it.</source>
        <extracomment>What is in a project; `None` for another archive. Raises `NewerError`, and `ValueError` with the reason.
In: importers/project</extracomment>
        <translation>el archivo está dañado o no está hecho como lo hace Wordlight.</translation>
    </message>
    <message>
        <source>It is in the list in any case, and can be transcribed later.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>En cualquier caso está en la lista, y se puede transcribir después.</translation>
    </message>
    <message>
        <source>It is kept on this computer. Look again, or do so with a newer Wordlight, before you send it once more.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Se conserva en este equipo. Mire de nuevo, o hágalo con un Wordlight más nuevo, antes de enviarla otra vez.</translation>
    </message>
    <message>
        <source>It is kept only until Wordlight closes, and the one in the keyring is removed.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>Se conserva solo hasta que se cierre Wordlight, y la del llavero se quita.</translation>
    </message>
    <message>
        <source>It is kept only until Wordlight closes.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>Se conserva solo hasta que se cierre Wordlight.</translation>
    </message>
    <message>
        <source>It is safe on this computer: you decide what is to be done with it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Está a salvo en este equipo: usted decide qué hacer con ello.</translation>
    </message>
    <message>
        <source>it is the file that is to be read.</source>
        <extracomment>In: exporters/files</extracomment>
        <translation>es el archivo que se va a leer.</translation>
    </message>
    <message>
        <source>It is used when the file is no longer where it was. This takes as much room as the recordings do.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Se usa cuando el archivo ya no está donde estaba. Ocupa tanto como las grabaciones.</translation>
    </message>
    <message>
        <source>It may have been accepted; sending it again may cost twice.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Puede que se aceptara; enviarla de nuevo puede costar el doble.</translation>
    </message>
    <message>
        <source>it redirects without end.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>el servidor redirige sin fin.</translation>
    </message>
    <message>
        <source>it sent a compressed answer that was not asked for.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>el servidor envió una respuesta comprimida que no se había pedido.</translation>
    </message>
    <message numerus="yes">
        <source>It stands at {number} more places in this one.</source>
        <extracomment>For 1: It stands at 1 more place in this one.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>Está en {number} lugar más de esta.</numerusform>
            <numerusform>Está en {number} lugares más de esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was in the folder “{folder}”. Its transcript is kept all the same.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Estaba en la carpeta «{folder}». Su transcripción se conserva de todos modos.</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>its address does not begin with https://</source>
        <extracomment>In: api/downloads</extracomment>
        <translation>la dirección no empieza por https://</translation>
    </message>
    <message>
        <source>its address is not right</source>
        <extracomment>In: api/downloads</extracomment>
        <translation>la dirección no es correcta</translation>
    </message>
    <message>
        <source>its answer broke off or could not be read.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>la respuesta del servidor se interrumpió o no se pudo leer.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by this computer.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>este equipo no confía en su certificado.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by what the variable {variable} names.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>lo que indica la variable {variable} no confía en su certificado.</translation>
    </message>
    <message>
        <source>its folder cannot be opened.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>la carpeta no se puede abrir.</translation>
    </message>
    <message>
        <source>Its folder is not there</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Su carpeta no está</translation>
    </message>
    <message>
        <source>its folder is read-only.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>la carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>Its name, notes, tags and file</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Su nombre, notas, etiquetas y archivo</translation>
    </message>
    <message>
        <source>Its sound may not fit the words and times of this transcript.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Su sonido puede no coincidir con las palabras y los tiempos de esta transcripción.</translation>
    </message>
    <message>
        <source>Its times are estimated.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Sus tiempos son estimados.</translation>
    </message>
    <message>
        <source>Its transcript can be brought back; the recording stays</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Su transcripción se puede recuperar; la grabación se queda</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Javanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Javanés</translation>
    </message>
    <message>
        <source>Job at the service: {id}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>Tarea en el servicio: {id}</translation>
    </message>
    <message>
        <source>Kannada</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Canarés</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Kazajo</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep a copy of each recording</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Guardar una copia de cada grabación</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>Say that transcripts made elsewhere are in the list already; those asked about already stay asked about.
In: ui/library/file_strips</extracomment>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Conservar mayúsculas</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Keep the name, the tags and the notes</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Guardar el nombre, las etiquetas y las notas</translation>
    </message>
    <message>
        <source>Keep the words as they are, or as you typed them, and go on</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Conservar las palabras como están, o como las escribió, y continuar</translation>
    </message>
    <message>
        <source>Keep what is said in one breath together, with its times</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Mantener junto, con sus tiempos, lo que se dice sin pausa</translation>
    </message>
    <message>
        <source>Keep “uh” and “um”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Conservar «eh» y «em»</translation>
    </message>
    <message>
        <source>Keep “{words}”</source>
        <extracomment>The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>Conservar «{words}»</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>conservado</translation>
    </message>
    <message>
        <source>Kept only where you switched that on.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Se conservan solo donde lo activó.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In: ui/recognisers/key_dialog, ui/settings/recognising_page</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key for {name}</source>
        <extracomment>In: ui/recognisers/key_text</extracomment>
        <translation>Clave de {name}</translation>
    </message>
    <message>
        <source>Key: {key}. {what}</source>
        <extracomment>What is written in it, or what is `short` where there is no room; and what it does, to be read out.
In: ui/review/key_button</extracomment>
        <translation>Tecla: {key}. {what}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
Show these, of them what is looked for.
`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/help/shortcuts, ui/settings/keys_page</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of a pedal</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Teclas de un pedal</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <extracomment>All actions once, in the groups of the menu, then those not in it, and the keys that work in one place only.
In: ui/help/shortcuts</extracomment>
        <translation>Teclas que no cambian</translation>
    </message>
    <message>
        <source>Key…</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Clave…</translation>
    </message>
    <message>
        <source>Khmer</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Jemer</translation>
    </message>
    <message>
        <source>Known voices</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Voces conocidas</translation>
    </message>
    <message>
        <source>Known voices, the word list, and what was noted of your corrections</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Voces conocidas, la lista de palabras y lo anotado de sus correcciones</translation>
    </message>
    <message>
        <source>Known voices…</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Voces conocidas…</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Labels for the service’s records, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Etiquetas para los registros del servicio, una por línea</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/recognisers/language_dialog, ui/recognisers/option_text, ui/settings/general_page, ui/transcript/details_text</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and who transcribes</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Idioma y transcriptor</translation>
    </message>
    <message>
        <source>Language and who transcribes: {words}</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Idioma y transcriptor: {words}</translation>
    </message>
    <message>
        <source>Language found: {language}, unsure ({percent}).</source>
        <extracomment>What is said where the whole transcript is likely to be wrong, and nobody has put it right yet.
In: ui/transcript/text</extracomment>
        <translation>Idioma detectado: {language}, inseguro ({percent}).</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Idioma que se habla</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Lao</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Large files</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Archivos grandes</translation>
    </message>
    <message>
        <source>Large letters</source>
        <extracomment>In: ui/kit/actions, ui/recording/live_pane</extracomment>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Larger letters (+)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Letra más grande (+)</translation>
    </message>
    <message>
        <source>Larger ones take longer, and get more words right.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Los más grandes tardan más y aciertan más palabras.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Latin</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Latín</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Letón</translation>
    </message>
    <message>
        <source>Lead the keyboard back by one part</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Llevar el teclado a la parte anterior</translation>
    </message>
    <message>
        <source>Lead the keyboard on: bar, list, text, checks, player</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Llevar el teclado a la siguiente: barra, lista, texto, revisión, reproductor</translation>
    </message>
    <message>
        <source>Lead the keyboard to the newest message, or back to where it was</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Llevar el teclado al mensaje más reciente, o de vuelta a donde estaba</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <extracomment>`tip` says what restoring does, `leave` is the word that closes it.
In: ui/library/again_dialog, ui/library/rescue_dialogs, ui/library/several_dialogs</extracomment>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <extracomment>In: ui/library/entry_dialog, ui/recognisers/server_dialog, ui/speakers/dialog</extracomment>
        <translation>Dejar todo como estaba</translation>
    </message>
    <message>
        <source>Leave the language as it was</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Dejar el idioma como estaba</translation>
    </message>
    <message>
        <source>Leave the list as it was</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Dejar la lista como estaba</translation>
    </message>
    <message>
        <source>Leave the options as they were</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Dejar las opciones como estaban</translation>
    </message>
    <message>
        <source>Leave the other places as they are</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Dejar los otros lugares como están</translation>
    </message>
    <message>
        <source>Leave what you wrote as it is (Esc)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Dejar como está lo que escribió (Esc)</translation>
    </message>
    <message>
        <source>Left and Right go one second, with Shift a tenth; Page Up and Page Down go to markers; plus and minus show less or more; Space plays; drag to repeat a part</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Izquierda y Derecha mueven un segundo, con Mayús una décima; Re Pág y Av Pág van a los marcadores; más y menos muestran menos o más; Espacio reproduce; arrastre para repetir una parte</translation>
    </message>
    <message>
        <source>Left and Right move it a little, Page Up and Page Down by its width; plus and minus show less or more</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Izquierda y Derecha lo mueven un poco, Re Pág y Av Pág según su ancho; más y menos muestran menos o más</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Longitud de las líneas</translation>
    </message>
    <message>
        <source>level test</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>nivel prueba</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>Light text on a dark window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Texto claro sobre ventana oscura</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Claro, oscuro o como el sistema</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines: #</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Líneas: #</translation>
    </message>
    <message>
        <source>Lingala</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>List all recordings again</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Mostrar de nuevo todas las grabaciones</translation>
    </message>
    <message>
        <source>List of recordings</source>
        <extracomment>All actions once, in the groups of the menu, then those not in it, and the keys that work in one place only.
In: ui/help/shortcuts, ui/kit/actions</extracomment>
        <translation>Lista de grabaciones</translation>
    </message>
    <message>
        <source>List, transcripts, backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Lista, transcripciones, copias de seguridad</translation>
    </message>
    <message>
        <source>List, transcripts, backups, settings and keys. Recordings in other folders stay.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Lista, transcripciones, copias de seguridad, ajustes y claves. Las grabaciones de otras carpetas se quedan.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen a second time</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/kit/actions, ui/review/second_text</extracomment>
        <translation>Escuchar por segunda vez</translation>
    </message>
    <message>
        <source>Listen through</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Escuchar todo</translation>
    </message>
    <message>
        <source>Listen to the voices on this computer, and say who speaks where</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/speakers/dialog</extracomment>
        <translation>Escuchar las voces en este equipo y decir quién habla dónde</translation>
    </message>
    <message>
        <source>Listening to the voices… {percent}</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Escuchando las voces… {percent}</translation>
    </message>
    <message>
        <source>Listening twice is paused</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>La segunda escucha está en pausa</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Log of what happened, without texts, names or keys</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Registro de lo ocurrido, sin textos, nombres ni claves</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Larga</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Las más largas primero</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look at a finished sample</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ver un ejemplo terminado</translation>
    </message>
    <message>
        <source>Look at the transcript on paper, and print it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ver la transcripción en papel e imprimirla</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Buscar una versión nueva una vez al día</translation>
    </message>
    <message>
        <source>Look for a newer version of Wordlight, or get the model elsewhere and choose “Use a model folder…”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Busque una versión más nueva de Wordlight, o consiga el modelo en otro lugar y elija «Usar una carpeta de modelo…».</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Look through them, and transcribe their recordings again where you must. The damaged file is kept beside the new one as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Revíselas y transcriba de nuevo sus grabaciones donde haga falta. El archivo dañado se conserva junto al nuevo como «{name}»; sus grabaciones están intactas.</translation>
    </message>
    <message>
        <source>Look, recognising, recording, playing, checking, keys, and your data</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aspecto, transcripción, grabación, reproducción, revisión, teclas y sus datos</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/help/problem_dialog, ui/settings/text</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>In: ui/recording/bar, ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>loudspeaker headphones output</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>altavoz auriculares salida</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Luxemburgués</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Macedonio</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Transcriptor</translation>
    </message>
    <message>
        <source>Make it simpler, for example without a repetition inside another.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Hágalo más sencillo, por ejemplo sin una repetición dentro de otra.</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Rehacer el cambio que se deshizo</translation>
    </message>
    <message>
        <source>Make the letters of the transcript larger</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Agrandar la letra de la transcripción</translation>
    </message>
    <message>
        <source>Make the letters of the transcript smaller</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Reducir la letra de la transcripción</translation>
    </message>
    <message>
        <source>Make them one</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Unirlos</translation>
    </message>
    <message>
        <source>Making “{name}”: {percent}</source>
        <extracomment>How far a file is; `on` is its name.
In: ui/kit/message_text</extracomment>
        <translation>Creando «{name}»: {percent}</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Maltés</translation>
    </message>
    <message>
        <source>Many servers need no key: then leave this empty. Else ask whoever runs {name} for it.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>Muchos servidores no requieren clave: deje esto vacío. Si no, pídala a quien gestiona {name}.</translation>
    </message>
    <message>
        <source>Maori</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Maorí</translation>
    </message>
    <message>
        <source>Marathi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Maratí</translation>
    </message>
    <message>
        <source>Mark the next most doubtful words too</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Marcar también las siguientes palabras más dudosas</translation>
    </message>
    <message>
        <source>Mark them in the result</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Marcarlas en el resultado</translation>
    </message>
    <message>
        <source>Mark this moment of the recording, to find it again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Marcar este momento de la grabación para encontrarlo</translation>
    </message>
    <message>
        <source>Mark words under</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Marcar palabras por debajo de</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>In: ui/player/marker_controller, ui/recording/bar</extracomment>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Marker at {time} removed</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Marcador en {time} quitado</translation>
    </message>
    <message>
        <source>Marker set at {time}</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Marcador puesto en {time}</translation>
    </message>
    <message>
        <source>Marker, {time}</source>
        <extracomment>What the flag of a marker says.
In: ui/player/text</extracomment>
        <translation>Marcador, {time}</translation>
    </message>
    <message>
        <source>Markers</source>
        <extracomment>In: exporters/options, ui/transcript/marker_list</extracomment>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Mask bad words</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Ocultar palabrotas</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>MAXQDA, ATLAS.ti, NVivo</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>MAXQDA, ATLAS.ti, NVivo</translation>
    </message>
    <message>
        <source>Meeting in English</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Reunión en inglés</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu: all commands, with their keys</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Menú: todos los comandos, con sus teclas</translation>
    </message>
    <message>
        <source>Merge with</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Unir con</translation>
    </message>
    <message>
        <source>Merge “{name}” with</source>
        <extracomment>The entry of the menu that merges with a speaker, as it is read out.
In: ui/speakers/text</extracomment>
        <translation>Unir a «{name}» con</translation>
    </message>
    <message>
        <source>Merge “{name}” with “{other}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Unir a «{name}» con «{other}»</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>`lasts_ms` is how long a message is seen that passes.
In: ui/kit/message_stack</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>mg for “milligram”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>mg por «miligramo»</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>On the button that opens the menu of microphones.
In: ui/recording/bar, ui/recording/text, ui/settings/recording_page</extracomment>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>microphone input source</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>micrófono entrada fuente</translation>
    </message>
    <message>
        <source>Microphone: {name}</source>
        <extracomment>Which microphones there are, and which is chosen.
In: ui/recording/bar, ui/recording/microphone_dialog</extracomment>
        <translation>Micrófono: {name}</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Mine and others</source>
        <extracomment>In: ui/recognisers/option_fields</extracomment>
        <translation>Mi lista y otros</translation>
    </message>
    <message>
        <source>missing?</source>
        <extracomment>What stands beside the words of the text, where what another model heard stands below.
`very unsure · 3 %`, what else is doubtful about it, or what was decided.
In: ui/review/text</extracomment>
        <translation>¿falta?</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/settings/recognising_page, ui/transcript/details_text</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model of the service</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Modelo del servicio</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>Models…</source>
        <extracomment>In: ui/jobs/remedies, ui/recognisers/cards, ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>mono</source>
        <extracomment>`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>mono</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Mood of passages (English) – may be ignored</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Ánimo de los pasajes (inglés): puede no tenerse en cuenta</translation>
    </message>
    <message>
        <source>More options</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>More room between the lines of the transcript, or less again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Más espacio entre las líneas de la transcripción, o menos otra vez</translation>
    </message>
    <message>
        <source>more than a day left on this disk</source>
        <extracomment>`2 h 10 min left on this disk`; a guess that far ahead is not said to the minute.
In: ui/recording/text</extracomment>
        <translation>queda más de un día en este disco</translation>
    </message>
    <message numerus="yes">
        <source>More than {number} places, the latest first</source>
        <extracomment>For 1: More than 1 place
How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>Más de {number} lugar</numerusform>
            <numerusform>Más de {number} lugares, los más recientes primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Most careful</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>El más cuidadoso</translation>
    </message>
    <message>
        <source>Most of this is probably wrong.</source>
        <extracomment>What is said where the whole transcript is likely to be wrong, and nobody has put it right yet.
In: ui/transcript/text</extracomment>
        <translation>La mayor parte probablemente esté mal.</translation>
    </message>
    <message>
        <source>mostly unsure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
In: ui/transcript/text</extracomment>
        <translation>en su mayor parte inseguro</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions</extracomment>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Movida a la papelera</translation>
    </message>
    <message>
        <source>Moving</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Much slower than Careful, with the fewest wrong words: for difficult recordings.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Mucho más lento que «Cuidadoso», con el menor número de errores: para grabaciones difíciles.</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>In: ui/kit/actions, ui/player/text</extracomment>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The name of the file, or how those of several are called.
In: ui/library/entry_dialog, ui/player/marker_controller, ui/speakers/dialog, ui/transcript/export_dialog, ui/transcript/marker_list</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of a marker</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>Nombre de un marcador</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>Nombre del marcador</translation>
    </message>
    <message>
        <source>Name of the recording</source>
        <extracomment>In: ui/library/delegate, ui/recording/bar</extracomment>
        <translation>Nombre de la grabación</translation>
    </message>
    <message>
        <source>Names and terms are offered while you type, and listened for in new recordings. With “where this is heard” filled in, they are also written by themselves in new transcripts: whole words only.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Los nombres y términos se proponen al escribir y se atienden en las grabaciones nuevas. Con «Donde se oye esto» relleno, también se escriben solos en las transcripciones nuevas: solo palabras completas.</translation>
    </message>
    <message>
        <source>Names and terms that begin like this</source>
        <extracomment>`offered` gives what begins like a text. To be made after all others who take keys of the view.
In: ui/word_list/completion</extracomment>
        <translation>Nombres y términos que empiezan así</translation>
    </message>
    <message>
        <source>Names and terms, and what is always written for what is heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Nombres y términos, y lo que se escribe siempre por lo que se oye</translation>
    </message>
    <message>
        <source>Names and things</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Nombres y cosas</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Nombres de hablantes</translation>
    </message>
    <message>
        <source>Names, places and organisations</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Nombres, lugares y organizaciones</translation>
    </message>
    <message>
        <source>Naming it is surer than having it found</source>
        <extracomment>In: ui/recognisers/chip, ui/recognisers/language_text, ui/settings/recognising_page</extracomment>
        <translation>Indicarlo es más seguro que detectarlo</translation>
    </message>
    <message>
        <source>Naming it is surer than having it found.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Indicarlo es más seguro que detectarlo.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Nepali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Nepalí</translation>
    </message>
    <message>
        <source>Never while you record. {host} learns your network address and which version you have, and nothing else. Nothing is downloaded or installed.</source>
        <extracomment>In: ui/settings/text</extracomment>
        <translation>Nunca mientras graba. {host} conoce su dirección de red y qué versión tiene, nada más. No se descarga ni se instala nada.</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <extracomment>Do what a key is for; false where the control is to do it.
In: ui/transcript/editing_keys</extracomment>
        <translation>Párrafo nuevo</translation>
    </message>
    <message>
        <source>New recordings</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Grabaciones nuevas</translation>
    </message>
    <message>
        <source>New recordings are copied beside the library</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Las grabaciones nuevas se copian junto a la biblioteca</translation>
    </message>
    <message>
        <source>New recordings are transcribed as {language}</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>Las grabaciones nuevas se transcriben como {language}</translation>
    </message>
    <message>
        <source>New speaker</source>
        <extracomment>In: ui/speakers/controller</extracomment>
        <translation>Hablante nuevo</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>New versions</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Of a recording that waits: `Next`, `Number 3`.
In: ui/library/text</extracomment>
        <translation>La siguiente</translation>
    </message>
    <message>
        <source>Next marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Marcador siguiente</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Next place never heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Siguiente lugar no escuchado</translation>
    </message>
    <message>
        <source>Next version of this recording</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Versión siguiente de esta grabación</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one.</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>No se pudo abrir ningún navegador. Copie la dirección en uno.</translation>
    </message>
    <message>
        <source>No change was taken back.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>No se ha deshecho ningún cambio.</translation>
    </message>
    <message>
        <source>No command has these words. Try fewer, or shorter ones.</source>
        <extracomment>Show what has all the words, in its text, its tip, its keys or the name of its group.
In: ui/help/shortcuts</extracomment>
        <translation>Ningún comando tiene estas palabras. Pruebe con menos o más cortas.</translation>
    </message>
    <message>
        <source>No confidence given</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Sin datos de confianza</translation>
    </message>
    <message>
        <source>no confidence given</source>
        <extracomment>How sure the recogniser was, in words and per cent.
In: ui/transcript/text</extracomment>
        <translation>sin datos de confianza</translation>
    </message>
    <message>
        <source>No connection to the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sin conexión con el servicio.</translation>
    </message>
    <message>
        <source>No connection; goes on when it is back</source>
        <extracomment>Why a job stands still that will go on by itself.
In: ui/jobs/text</extracomment>
        <translation>Sin conexión; continúa cuando vuelva</translation>
    </message>
    <message>
        <source>No copy of “{name}” could be kept: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se pudo guardar una copia de «{name}»: {reason}</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ninguna carpeta elegida</translation>
    </message>
    <message>
        <source>No insights came with this transcript. To get a summary, topics and more, choose Options… before transcribing.</source>
        <extracomment>Why there are no insights, and how to get them; said only where they can be had.
In: ui/transcript/insight_text</extracomment>
        <translation>Esta transcripción llegó sin análisis. Para obtener un resumen, temas y más, elija «Opciones…» antes de transcribir.</translation>
    </message>
    <message>
        <source>No more words can be written along. The recording goes on.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>No se pueden escribir más palabras en directo. La grabación continúa.</translation>
    </message>
    <message>
        <source>no name yet</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>aún sin nombre</translation>
    </message>
    <message>
        <source>No other word is doubtful.</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Ninguna otra palabra es dudosa.</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or shorter ones.</source>
        <extracomment>List all pages, or those that have what is looked for.
In: ui/help/window</extracomment>
        <translation>Ninguna página tiene estas palabras. Pruebe con menos o más cortas.</translation>
    </message>
    <message>
        <source>No rule of the word list fits in this transcript.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Ninguna regla de la lista de palabras se aplica en esta transcripción.</translation>
    </message>
    <message>
        <source>No safe connection to the service: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sin conexión segura con el servicio: {reason}</translation>
    </message>
    <message>
        <source>No sound can be played: there is no loudspeaker, or another program keeps it to itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se puede reproducir sonido: no hay altavoz, u otro programa lo ocupa.</translation>
    </message>
    <message>
        <source>no speech</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>sin habla</translation>
    </message>
    <message>
        <source>no speech found</source>
        <extracomment>In: ui/kit/text</extracomment>
        <translation>no se detectó habla</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <extracomment>Why no word is marked, where there is none or none has a confidence.
In: ui/transcript/text</extracomment>
        <translation>No se detectó habla en esta grabación.</translation>
    </message>
    <message>
        <source>no time given</source>
        <extracomment>What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/transcript/details_text, ui/transcript/text</extracomment>
        <translation>sin tiempo indicado</translation>
    </message>
    <message>
        <source>No voice is kept.</source>
        <extracomment>How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>No se guarda ninguna voz.</translation>
    </message>
    <message>
        <source>No word stands out. Unmarked words can be wrong too.</source>
        <extracomment>What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
In: ui/review/text</extracomment>
        <translation>Ninguna palabra destaca. También puede haber errores en palabras sin marcar.</translation>
    </message>
    <message>
        <source>No words are marked</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>No hay palabras marcadas</translation>
    </message>
    <message>
        <source>No words here?</source>
        <extracomment>What a stop is called: by its words, or by what is wrong where it is not about single words.
In: ui/review/text</extracomment>
        <translation>¿Sin palabras aquí?</translation>
    </message>
    <message>
        <source>Nobody is named yet. In the menu of a paragraph you can say who speaks there.</source>
        <extracomment>Above the list.
In: ui/speakers/text</extracomment>
        <translation>Aún nadie tiene nombre. En el menú de un párrafo puede decir quién habla ahí.</translation>
    </message>
    <message>
        <source>Nobody was heard speaking. Nothing was changed.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>No se oyó hablar a nadie. No se cambió nada.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None beside “{file}” has its name. It can be read, corrected and exported, but not heard.</source>
        <extracomment>Why the recording of a transcript is not known, and what that means.
In: ui/library/files_text</extracomment>
        <translation>Ninguna junto a «{file}» tiene su nombre. Se puede leer, corregir y exportar, pero no oír.</translation>
    </message>
    <message>
        <source>None is on this computer yet.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Aún no hay ninguno en este equipo.</translation>
    </message>
    <message>
        <source>None is set up.</source>
        <extracomment>In: ui/settings/privacy_page, ui/settings/recognising_page</extracomment>
        <translation>No hay ninguno configurado.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <extracomment>A pedal sends keys from F13 on, which keyboards do not have.
In: ui/settings/playing_page</extracomment>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Normal: the 5 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Normal: el 5 % más dudoso</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>`3 of 12`; `current` counts from 0.
In: ui/transcript/details_text</extracomment>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Not here: {size} to download from {source}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>No está aquí: hay que descargar {size} de {source}</translation>
    </message>
    <message>
        <source>Not listened to yet</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>Aún sin escuchar</translation>
    </message>
    <message>
        <source>not quite sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>no del todo seguro</translation>
    </message>
    <message>
        <source>Not said here?</source>
        <extracomment>What a stop is called: by its words, or by what is wrong where it is not about single words.
In: ui/review/text</extracomment>
        <translation>¿No se dice aquí?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not saved on this computer</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Sin guardar en este equipo</translation>
    </message>
    <message>
        <source>Not saved: {what}</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Sin guardar: {what}</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text</extracomment>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>Not transcribed</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Sin transcribir</translation>
    </message>
    <message>
        <source>not transcribed</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>sin transcribir</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>In: exporters/options, ui/library/entry_dialog</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>What a screen reader says of a place.
What another model heard.
What was done.
In: ui/review/text, ui/versions/text</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Nothing can be recorded: there is no microphone, or another program keeps it to itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se puede grabar: no hay micrófono, u otro programa lo ocupa.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the library: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se puede guardar nada en la biblioteca: {reason}</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>Nada ha cambiado</translation>
    </message>
    <message>
        <source>Nothing found for “{searched}”.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>No se encontró nada para «{searched}».</translation>
    </message>
    <message>
        <source>Nothing has come from {host} for a while.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Hace un rato que no llega nada de {host}.</translation>
    </message>
    <message>
        <source>Nothing here has these words. Try one of them alone, or part of a word.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Nada aquí tiene estas palabras. Pruebe con una sola, o parte de una palabra.</translation>
    </message>
    <message>
        <source>Nothing is left to take over.</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>No queda nada por tomar.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is to stand in their place. Remove {number} places?</source>
        <extracomment>For 1: Nothing is to stand in its place. Remove 1 place?
Asked where nothing is to stand in the place of what is found.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>No se pondrá nada en su lugar. ¿Quitar {number} lugar?</numerusform>
            <numerusform>No se pondrá nada en su lugar. ¿Quitar {number} lugares?</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>nada sale de este equipo</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and it costs nothing</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Nada sale de este equipo, y no cuesta nada</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>No queda nada por revisar</translation>
    </message>
    <message>
        <source>nothing may be written in the folder for it.</source>
        <translation type="vanished">no se puede escribir nada en la carpeta correspondiente.</translation>
    </message>
    <message>
        <source>Nothing of it can be brought back.</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Nada de ello se puede recuperar.</translation>
    </message>
    <message>
        <source>Nothing of what was heard here is kept</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>No se guarda nada de lo que se oyó aquí</translation>
    </message>
    <message>
        <source>Nothing says how sure each word is, so no word is marked. Any of them can be wrong.</source>
        <extracomment>Why no word is marked, where there is none or none has a confidence.
In: ui/transcript/text</extracomment>
        <translation>Nada indica la seguridad de cada palabra, así que no se marca ninguna. Cualquiera puede estar mal.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <extracomment>In: ui/kit/actions, ui/transcript/changes_pane, ui/versions/dialog</extracomment>
        <translation>Aquí todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Choose another place.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se cambió nada allí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Nothing was deleted. {trouble}</source>
        <extracomment>In: ui/settings/controller</extracomment>
        <translation>No se eliminó nada. {trouble}</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>In: ui/transcript/insight_text</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Number the voices, so that each can be given a name</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Numerar las voces, para poder dar un nombre a cada una</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <extracomment>Of a recording that waits: `Next`, `Number 3`.
In: ui/library/text</extracomment>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>Numbers are kept by which a voice, and so a person, can be known: ask those you name. While this is off, nothing new is kept and no name is offered.</source>
        <extracomment>In: ui/settings/text</extracomment>
        <translation>Se guardan números por los que se puede reconocer una voz, y así a una persona: pregunte a quienes nombre. Mientras esté desactivado, no se guarda nada nuevo ni se propone ningún nombre.</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Occitan</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Occitano</translation>
    </message>
    <message>
        <source>Of the recordings that have ended</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>De las grabaciones terminadas</translation>
    </message>
    <message>
        <source>Of what is said, written over the whole screen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>De lo que se dice, escrito en toda la pantalla</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Las más antiguas primero</translation>
    </message>
    <message>
        <source>On Linux, install the package libportaudio2 (Fedora: portaudio), then start Wordlight again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>En Linux, instale el paquete libportaudio2 (Fedora: portaudio) y abra Wordlight de nuevo.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>In a word or three.
Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text, ui/recognisers/text, ui/settings/recognising_page</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>Where it is, behind the language in the bar at the top.
In: ui/recognisers/text</extracomment>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>On this computer, in {folder}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>En este equipo, en {folder}</translation>
    </message>
    <message>
        <source>On to what plays ↦</source>
        <extracomment>On the button that leads from elsewhere to the playhead.
In: ui/player/text</extracomment>
        <translation>A lo que suena ↦</translation>
    </message>
    <message>
        <source>One on which “sttgui serve” runs, or any server that has the two calls of AI/ML API</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Uno con «sttgui serve» en marcha, o cualquier servidor con las dos llamadas de AI/ML API</translation>
    </message>
    <message>
        <source>One word</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Una palabra</translation>
    </message>
    <message>
        <source>Only for recordings from the web:</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Solo para grabaciones de la web:</translation>
    </message>
    <message>
        <source>Only keep it</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies, ui/recording/controller, ui/settings/recording_page</extracomment>
        <translation>Solo guardarla</translation>
    </message>
    <message>
        <source>Only keep them</source>
        <extracomment>In: ui/recording/controller</extracomment>
        <translation>Solo guardarlas</translation>
    </message>
    <message>
        <source>Only mine</source>
        <extracomment>In: ui/recognisers/option_fields</extracomment>
        <translation>Solo mi lista</translation>
    </message>
    <message>
        <source>Only those of your own, or others as well</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Solo su lista, u otros también</translation>
    </message>
    <message>
        <source>Only where speakers are told apart.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Solo donde se distinguen hablantes.</translation>
    </message>
    <message>
        <source>Only with intentions.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Solo con intenciones.</translation>
    </message>
    <message>
        <source>Only with timed phrases.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Solo con frases con tiempos.</translation>
    </message>
    <message>
        <source>Only with topics.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Solo con temas.</translation>
    </message>
    <message>
        <source>only {number} ms after the one before</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>solo {number} ms después del anterior</translation>
    </message>
    <message>
        <source>only {number} ms long</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>solo dura {number} ms</translation>
    </message>
    <message>
        <source>Only: {limits}</source>
        <extracomment>A line that says what the list is limited to.
In: ui/library/text</extracomment>
        <translation>Solo: {limits}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Say that recordings are in the list, and offer to open the first of them.
In: ui/library/file_strips</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open another transcript of the same recording, and from the last one the first</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Abrir otra transcripción de la misma grabación, y de la última pasar a la primera</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Say that recordings were there before; those asked about already stay in the question.
Say that transcripts made elsewhere are in the list already; those asked about already stay asked about.
In: ui/library/file_strips</extracomment>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Open its page</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Open that one, or send it again if it is to be transcribed twice; that may cost again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Abra esa, o envíela de nuevo si debe transcribirse dos veces; puede volver a costar.</translation>
    </message>
    <message>
        <source>Open the billing page</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Abrir la página de facturación</translation>
    </message>
    <message>
        <source>Open the earlier one</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Abrir la anterior</translation>
    </message>
    <message>
        <source>Open the folder in which your recordings are</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Abrir la carpeta donde están sus grabaciones</translation>
    </message>
    <message>
        <source>Open the folder the recording is in</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Abrir la carpeta donde está la grabación</translation>
    </message>
    <message>
        <source>Open the folder {folder}</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Abrir la carpeta {folder}</translation>
    </message>
    <message>
        <source>Open the other version, and take words over from this one</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Abrir la otra versión y tomar palabras de esta</translation>
    </message>
    <message>
        <source>Open the page of the service on which the balance is topped up</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Abrir la página del servicio donde se recarga el saldo</translation>
    </message>
    <message>
        <source>Open the page of your account in the browser</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Abrir la página de su cuenta en el navegador</translation>
    </message>
    <message>
        <source>Open the short recording that comes with Wordlight, with its transcript</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Abrir la grabación corta que trae Wordlight, con su transcripción</translation>
    </message>
    <message>
        <source>Open this page</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Abrir esta página</translation>
    </message>
    <message>
        <source>Open Wordlight</source>
        <extracomment>In: ui/recording/tray</extracomment>
        <translation>Abrir Wordlight</translation>
    </message>
    <message>
        <source>Open Wordlight again with this copy</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Abrir Wordlight de nuevo con esta copia</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Opened before</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Abierta antes</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Options: {name}</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Opciones: {name}</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Order and selection of the list</source>
        <extracomment>In: ui/library/menu</extracomment>
        <translation>Orden y selección de la lista</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Order, selection, and what can be done with all</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Orden, selección y lo que se puede hacer con todas</translation>
    </message>
    <message>
        <source>Other language…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Otro idioma…</translation>
    </message>
    <message>
        <source>Other models cost other prices</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Otros modelos tienen otros precios</translation>
    </message>
    <message>
        <source>Other models cost other prices. The service is asked for its own list once there is a key.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Otros modelos tienen otros precios. Se pide al servicio su propia lista cuando hay una clave.</translation>
    </message>
    <message>
        <source>Other models cost other prices. This is the list of the service itself, as it is now.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Otros modelos tienen otros precios. Esta es la lista del propio servicio, tal como es ahora.</translation>
    </message>
    <message>
        <source>Other models…</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Otros modelos…</translation>
    </message>
    <message>
        <source>Otherwise most of them are left out</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Si no, la mayoría se omite</translation>
    </message>
    <message>
        <source>Our request: {id}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>Nuestra solicitud: {id}</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In: ui/transcript/overview_strip</extracomment>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>In: ui/settings/dialog, ui/transcript/page_view</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Paragraphs with times for coding</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Párrafos con tiempos para codificar</translation>
    </message>
    <message>
        <source>Part in view: {start} to {end} of {whole}</source>
        <extracomment>Which part is seen, for screen readers.
In: ui/player/text</extracomment>
        <translation>Parte visible: de {start} a {end}, de {whole}</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Pashto</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Pastún</translation>
    </message>
    <message>
        <source>password account test</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>contraseña cuenta prueba</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Write a text of somewhere else; each line with words becomes a paragraph.
In: ui/transcript/editing_keys, ui/transcript/view</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste one that begins with https:// and ends with a file, for example interview.mp3.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Pegue una que empiece por https:// y termine en un archivo, por ejemplo interview.mp3.</translation>
    </message>
    <message>
        <source>Paste the address of a recording on the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Pegue la dirección de una grabación en la web</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Pegue aquí la clave</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/player/bar, ui/recognisers/models_dialog, ui/recording/bar, ui/review/second_text</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>In: ui/kit/actions, ui/recording/bar</extracomment>
        <translation>Pausar la grabación</translation>
    </message>
    <message>
        <source>Pause that begins a new phrase</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Pausa que inicia una frase nueva</translation>
    </message>
    <message>
        <source>Pause the download of {name}; what came so far is kept</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Pausar la descarga de {name}; lo que llegó hasta ahora se conserva</translation>
    </message>
    <message>
        <source>Pause the recording, or go on with the same one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Pausar la grabación, o continuar con la misma</translation>
    </message>
    <message>
        <source>Pause while I type, and go on when I stop</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Pausar mientras escribo y continuar cuando paro</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <extracomment>Over the icon beside the clock.
In: ui/recording/text</extracomment>
        <translation>En pausa en {time}</translation>
    </message>
    <message>
        <source>Paused: {done} of {size} are here</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>En pausa: {done} de {size} están aquí</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Perhaps nobody speaks clearly here.</source>
        <extracomment>All else that must be known about a transcript, in sentences.
In: ui/transcript/text</extracomment>
        <translation>Puede que aquí nadie hable con claridad.</translation>
    </message>
    <message>
        <source>Perhaps sent: you decide</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Quizá enviada: usted decide</translation>
    </message>
    <message>
        <source>perhaps what was changed last before Wordlight ended</source>
        <extracomment>What of a damaged library could not be read as it was.
In: ui/library/text</extracomment>
        <translation>quizá lo último que se cambió antes de que se cerrara Wordlight</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Phone call</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>Phrases and words as tiers for ELAN</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Frases y palabras como capas para ELAN</translation>
    </message>
    <message>
        <source>Phrases and words as tiers for Praat</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Frases y palabras como capas para Praat</translation>
    </message>
    <message>
        <source>Phrases as a label track for Audacity</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Frases como pista de etiquetas para Audacity</translation>
    </message>
    <message>
        <source>Phrases, channels, summary and topics</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Frases, canales, resumen y temas</translation>
    </message>
    <message>
        <source>Place the cursor in a word to see what is known about it.</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Ponga el cursor en una palabra para ver lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Place {at} of {count}</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>Lugar {at} de {count}</translation>
    </message>
    <message>
        <source>Places that are checked</source>
        <extracomment>In: ui/review/pane</extracomment>
        <translation>Lugares que se revisan</translation>
    </message>
    <message>
        <source>Places with the same words</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Lugares con las mismas palabras</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>In: exporters/registry, ui/recognisers/option_text</extracomment>
        <translation>Texto sencillo</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>In: ui/player/bar, ui/window/top_bar</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play faster; the voice stays as high</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Reproducir más rápido; el tono de la voz no cambia</translation>
    </message>
    <message>
        <source>Play five seconds of this speaker</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Reproducir cinco segundos de este hablante</translation>
    </message>
    <message>
        <source>Play from here</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Play more slowly; the voice stays as high</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Reproducir más despacio; el tono de la voz no cambia</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Reproducir la grabación</translation>
    </message>
    <message>
        <source>Play the recording, or pause it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Reproducir la grabación, o pausarla</translation>
    </message>
    <message>
        <source>Play the words and what is around them; Shift+Space repeats them</source>
        <extracomment>What the button to hear a place again does.
In: ui/review/text</extracomment>
        <translation>Reproducir las palabras y lo que las rodea; Mayús+Espacio las repite</translation>
    </message>
    <message>
        <source>Play what a second model heard, where it heard it (Ctrl+Shift+Space)</source>
        <extracomment>All of what another model heard, for which there may be no room, and what a press does.
In: ui/review/text</extracomment>
        <translation>Reproducir lo que oyó un segundo modelo, donde lo oyó (Ctrl+Mayús+Espacio)</translation>
    </message>
    <message>
        <source>Play what nobody has listened to yet</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Reproducir lo que nadie ha escuchado aún</translation>
    </message>
    <message>
        <source>Play with</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Reproducir con</translation>
    </message>
    <message>
        <source>Play without sound, or as loud as before again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Reproducir sin sonido, o con el volumen de antes</translation>
    </message>
    <message>
        <source>Player</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Possible for a transcript that says how sure its words are.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible con una transcripción que indique la confianza de sus palabras.</translation>
    </message>
    <message>
        <source>Possible once a finished transcript is open.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible cuando haya una transcripción terminada abierta.</translation>
    </message>
    <message>
        <source>Possible once a finished transcript with words is open.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible cuando haya una transcripción terminada y con palabras abierta.</translation>
    </message>
    <message>
        <source>Possible once a recording is open that can be heard.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible cuando haya abierta una grabación que se pueda escuchar.</translation>
    </message>
    <message>
        <source>Possible once a transcript with words is open.</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>Posible cuando haya una transcripción con palabras abierta.</translation>
    </message>
    <message>
        <source>Possible once for each transcript, with a second model on this computer.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible una vez por transcripción, con un segundo modelo en este equipo.</translation>
    </message>
    <message>
        <source>Possible once the recording has ended.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible cuando termine la grabación.</translation>
    </message>
    <message>
        <source>Possible where a chosen recording has failed or was stopped.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible cuando una grabación elegida ha fallado o se ha detenido.</translation>
    </message>
    <message>
        <source>Possible where a recording has markers.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible cuando la grabación tiene marcadores.</translation>
    </message>
    <message>
        <source>Possible where a recording was transcribed more than once.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible cuando una grabación se ha transcrito más de una vez.</translation>
    </message>
    <message>
        <source>Possible where recordings have failed.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible cuando hay grabaciones que han fallado.</translation>
    </message>
    <message>
        <source>Possible where there are words nobody listened to.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible donde haya palabras que nadie ha escuchado.</translation>
    </message>
    <message>
        <source>Possible while a chosen recording is being transcribed, or waits for it.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible mientras una grabación elegida se transcribe o espera su turno.</translation>
    </message>
    <message>
        <source>Possible while a chosen recording waits to be transcribed.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible mientras una grabación elegida espera a que se transcriba.</translation>
    </message>
    <message>
        <source>Possible while a message is shown.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible mientras se muestra un mensaje.</translation>
    </message>
    <message>
        <source>Possible while recordings are being transcribed, or wait for it.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible mientras hay grabaciones que se transcriben o esperan su turno.</translation>
    </message>
    <message>
        <source>Possible while something is recorded, with words while recording.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible mientras se graba, con las palabras en directo.</translation>
    </message>
    <message>
        <source>Possible while something is recorded.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Posible mientras se graba.</translation>
    </message>
    <message>
        <source>Praat (TextGrid)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Praat (TextGrid)</translation>
    </message>
    <message>
        <source>Press further keys for this action; those it has stay</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Pulsar más teclas para esta acción; las que tiene se quedan</translation>
    </message>
    <message>
        <source>Press other keys for this action</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Pulsar otras teclas para esta acción</translation>
    </message>
    <message>
        <source>Press the keys for “{name}”. Esc leaves them as they are.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>Pulse las teclas para «{name}». Esc las deja como están.</translation>
    </message>
    <message>
        <source>Press the keys together, as you will use them; Esc leaves them as they are</source>
        <extracomment>In: ui/settings/key_field</extracomment>
        <translation>Pulse las teclas a la vez, como las va a usar; Esc las deja como están</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <extracomment>In: ui/settings/key_field</extracomment>
        <translation>Pulse las teclas nuevas</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Marcador anterior</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>In: ui/kit/actions, ui/transcript/print_dialog</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Privacidad y datos</translation>
    </message>
    <message>
        <source>Private: nothing leaves this computer, and it costs nothing.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>Privado: nada sale de este equipo, y no cuesta nada.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>In: ui/transcript/growing_head</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Punctuation and capitals</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Puntuación y mayúsculas</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Panyabí</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Put \ before a character such as ( ? * + that is meant as itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ponga \ delante de un carácter como ( ? * + que se busca tal cual.</translation>
    </message>
    <message>
        <source>Put in “{words}”</source>
        <extracomment>The name of the step of undo.
What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>Insertar «{words}»</translation>
    </message>
    <message>
        <source>Put it in</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>Insertarlo</translation>
    </message>
    <message>
        <source>Put it into the list (Enter)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Añadirlo a la lista (Enter)</translation>
    </message>
    <message>
        <source>Put it into the list again</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Ponerla de nuevo en la lista</translation>
    </message>
    <message>
        <source>Put the details on the clipboard</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>Copiar los detalles al portapapeles</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Copiar el informe al portapapeles</translation>
    </message>
    <message>
        <source>Put the whole report on the clipboard</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Copiar todo el informe al portapapeles</translation>
    </message>
    <message>
        <source>Put the whole text on the clipboard instead</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Copiar todo el texto al portapapeles</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <extracomment>In: ui/kit/message_stack</extracomment>
        <translation>Quitar este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Quick: the 2 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Rápido: el 2 % más dudoso</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>quite unsure</source>
        <extracomment>How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>bastante inseguro</translation>
    </message>
    <message>
        <source>Rare words to listen for</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Palabras poco comunes que atender</translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>Leída de</translation>
    </message>
    <message>
        <source>Readable text</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Texto legible</translation>
    </message>
    <message>
        <source>Readable text does this already.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>El texto legible ya lo hace.</translation>
    </message>
    <message>
        <source>Readable text in paragraphs, with the speakers told apart.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Texto legible en párrafos, distinguiendo a los hablantes.</translation>
    </message>
    <message>
        <source>Readable text in paragraphs.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Texto legible en párrafos.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Modo de lectura</translation>
    </message>
    <message>
        <source>Ready now.</source>
        <extracomment>What is known of the model of this computer, or why none can be used.
In: ui/recognisers/cards</extracomment>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Really delete everything, with the recordings made here?</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>¿Eliminar todo de verdad, con las grabaciones hechas aquí?</translation>
    </message>
    <message>
        <source>Really delete everything?</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>¿Eliminar todo de verdad?</translation>
    </message>
    <message>
        <source>recogniser engine privacy</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>transcriptor motor privacidad</translation>
    </message>
    <message>
        <source>Recognition model</source>
        <extracomment>The model of AI/ML API can be another one; that of another server is set where its address is.
In: ui/recognisers/options_dialog, ui/recognisers/server_dialog</extracomment>
        <translation>Modelo de transcripción</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>In: ui/kit/actions, ui/recording/bar, ui/window/top_bar</extracomment>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Record 5 seconds</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Grabar 5 segundos</translation>
    </message>
    <message>
        <source>Record from</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Grabar de</translation>
    </message>
    <message>
        <source>Record from a microphone and have it transcribed, or end the recording</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Grabar de un micrófono y transcribirlo, o terminar la grabación</translation>
    </message>
    <message>
        <source>Record now</source>
        <extracomment>In: ui/recording/microphone_dialog, ui/window/welcome_page</extracomment>
        <translation>Grabar ahora</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>What a recording is called that the user gave no name: `Recording of 23 Nov, 14:02`.
In: ui/library/view, ui/recording/bar, ui/recording/stop_dialog, ui/recording/text, ui/recording/tray, ui/transcript/details_pane</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>a page of settings</comment>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Grabación no encontrada</translation>
    </message>
    <message>
        <source>Recording of a transcript</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Grabación de una transcripción</translation>
    </message>
    <message>
        <source>Recording of {day} {month}, {time}</source>
        <extracomment>What a recording is called that the user gave no name: `Recording of 23 Nov, 14:02`.
In: ui/recording/text</extracomment>
        <translation>Grabación del {day} {month}, {time}</translation>
    </message>
    <message>
        <source>Recording, {time}</source>
        <extracomment>Over the icon beside the clock.
In: ui/recording/text</extracomment>
        <translation>Grabando, {time}</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>In: ui/library/file_dialogs, ui/library/text, ui/library/view</extracomment>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Grabaciones y transcripciones</translation>
    </message>
    <message>
        <source>Recordings are sent there, and whoever runs it can hear them.</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Las grabaciones se envían allí, y quien lo gestiona puede oírlas.</translation>
    </message>
    <message>
        <source>Recordings made here, and copies</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Grabaciones hechas aquí, y copias</translation>
    </message>
    <message>
        <source>Recordings that were added from other folders stay where they are, and so do files you exported. Wordlight closes when it is done.</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Las grabaciones añadidas desde otras carpetas se quedan donde están, igual que los archivos exportados. Wordlight se cierra al terminar.</translation>
    </message>
    <message>
        <source>Recordings that were saved</source>
        <extracomment>Make what the first painting does not show, and have the window answer.
In: ui/window/main_window</extracomment>
        <translation>Grabaciones rescatadas</translation>
    </message>
    <message>
        <source>Recordings you send leave this computer and go to {name}.</source>
        <extracomment>Where recordings go, and what the service itself warns of; empty where they stay on this computer.
In: ui/recognisers/key_text</extracomment>
        <translation>Las grabaciones que envía salen de este equipo y van a {name}.</translation>
    </message>
    <message>
        <source>Recordings you send leave this computer: they go to AI/ML API and to the speech company it works with. The service strongly advises against sending recordings that were made without consent, and against basing decisions of weight on the text, since it can be wrong.</source>
        <extracomment>Where recordings go, and what the service itself warns of; empty where they stay on this computer.
In: ui/recognisers/key_text</extracomment>
        <translation>Las grabaciones que envía salen de este equipo: van a AI/ML API y a la empresa de reconocimiento del habla con la que trabaja. El servicio desaconseja encarecidamente enviar grabaciones hechas sin consentimiento y basar decisiones importantes en el texto, porque puede estar mal.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>In: ui/kit/actions, ui/transcript/text</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Remember it in this computer's keyring</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Recordarla en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Remember voices I have named, on this computer only</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Recordar las voces que he nombrado, solo en este equipo</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/player/marker_controller, ui/recognisers/model_text, ui/transcript/marker_list, ui/word_list/dialog</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove (frees {size})</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/recognisers/model_text</extracomment>
        <translation>Quitar (libera {size})</translation>
    </message>
    <message>
        <source>Remove a marker</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>Quitar un marcador</translation>
    </message>
    <message>
        <source>Remove all voices that are kept; names in transcripts stay</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Quitar todas las voces guardadas; los nombres en las transcripciones se quedan</translation>
    </message>
    <message>
        <source>Remove it under “Models…” and download it again, or choose another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Quítelo en «Modelos…» y descárguelo de nuevo, o elija otro.</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Quitar teclas</translation>
    </message>
    <message>
        <source>Remove the key from this computer</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Quitar la clave de este equipo</translation>
    </message>
    <message>
        <source>Remove the marker (Del); undo brings it back</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>Quitar el marcador (Supr); deshacer lo recupera</translation>
    </message>
    <message>
        <source>Remove {name} from this computer</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Quitar {name} de este equipo</translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} places</source>
        <extracomment>For 1: Remove 1 place
The button that does it.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>Quitar {number} lugar</numerusform>
            <numerusform>Quitar {number} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>quitado</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Quitando la clave…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>In: ui/kit/actions, ui/speakers/dialog</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>In: ui/speakers/controller</extracomment>
        <translation>Cambiar nombre del hablante</translation>
    </message>
    <message>
        <source>Rename speaker to “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Cambiar el nombre del hablante a «{name}»</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>In: ui/kit/actions, ui/player/bar, ui/player/menus</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat a word, a paragraph, or what is selected</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Repetir una palabra, un párrafo o lo seleccionado</translation>
    </message>
    <message>
        <source>Repeat it till I decide</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Repetirlo hasta que decida</translation>
    </message>
    <message>
        <source>Repeat this paragraph</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Repetir este párrafo</translation>
    </message>
    <message>
        <source>Repeat this word</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Repetir esta palabra</translation>
    </message>
    <message>
        <source>Repeat what is selected</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Repetir lo seleccionado</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the word that is heard; again to go on</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Repetir lo seleccionado, o si no la palabra que suena; otra vez para continuar</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>In: ui/transcript/export_dialog, ui/transcript/replace_row</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>Ask whether so many places are to be removed: an empty field may be one that was forgotten.
In: ui/transcript/replace_row</extracomment>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace every place; one undo brings all back</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Reemplazar todos los lugares; deshacer una vez los recupera</translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Enter)</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Reemplazar este lugar e ir al siguiente (Enter)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Reemplazar por</translation>
    </message>
    <message numerus="yes">
        <source>Replace {number} places</source>
        <extracomment>For 1: Replace 1 place
The name of the step of undo.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>Reemplazar {number} lugar</numerusform>
            <numerusform>Reemplazar {number} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
`tip` says what restoring does, `leave` is the word that closes it.
In: ui/library/rescue_dialogs, ui/settings/keys_page, ui/transcript/changes_pane</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore all originals</source>
        <extracomment>In: ui/transcript/changes_controller</extracomment>
        <translation>Restaurar todos los originales</translation>
    </message>
    <message>
        <source>Restore all originals…</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Restaurar todos los originales…</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Restaurar valores iniciales</translation>
    </message>
    <message>
        <source>Restore original</source>
        <extracomment>In: ui/kit/actions, ui/transcript/changes_controller, ui/transcript/changes_pane, ui/transcript/details_pane</extracomment>
        <translation>Restaurar el original</translation>
    </message>
    <message>
        <source>Restore paragraph</source>
        <extracomment>Offer to bring back what was heard, where the word under the menu or the selection was changed.
In: ui/transcript/changes_controller</extracomment>
        <translation>Restaurar el párrafo</translation>
    </message>
    <message>
        <source>Restore selection</source>
        <extracomment>Offer to bring back what was heard, where the word under the menu or the selection was changed.
In: ui/transcript/changes_controller</extracomment>
        <translation>Restaurar la selección</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>In: ui/kit/result_line</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Room between the lines</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Espacio entre líneas</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>In: ui/kit/actions, ui/settings/general_page</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Sample recording</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Grabación de ejemplo</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Sánscrito</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>In: ui/library/entry_dialog, ui/library/several_dialogs, ui/recognisers/key_dialog, ui/recognisers/options_dialog, ui/recognisers/server_dialog, ui/speakers/dialog, ui/transcript/export_dialog, ui/word_list/dialog</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/messages</extracomment>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Save all</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Save all as text…</source>
        <extracomment>In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>Guardar todo como texto…</translation>
    </message>
    <message>
        <source>Save all transcripts as text in a folder</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Guardar todas las transcripciones como texto en una carpeta</translation>
    </message>
    <message>
        <source>Save every transcript that can be read as a text file in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Guardar cada transcripción legible como archivo de texto en una carpeta</translation>
    </message>
    <message>
        <source>Save it again with the program it was made with.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Guárdelo de nuevo con el programa con el que se hizo.</translation>
    </message>
    <message>
        <source>Save it as MP3 or M4A, which is smaller, or have it transcribed on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Guárdela como MP3 o M4A, que ocupan menos, o transcríbala en este equipo.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), one entry a line.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Guárdela como texto sin formato (UTF-8), una entrada por línea.</translation>
    </message>
    <message>
        <source>Save the list as a text file</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Guardar la lista como archivo de texto</translation>
    </message>
    <message>
        <source>Save the recording and add it as a file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Guarde la grabación y añádala como archivo.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the transcript as a file</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Guardar la transcripción como archivo</translation>
    </message>
    <message>
        <source>Save the transcripts of all that are selected in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Guardar en una carpeta las transcripciones de todas las seleccionadas</translation>
    </message>
    <message>
        <source>Save the whole report as a text file</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Guardar todo el informe como archivo de texto</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <extracomment>In: ui/kit/message_text, ui/word_list/text</extracomment>
        <translation>Guardado como «{name}»</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Send it to whoever looks after Wordlight for you.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Guardado como «{name}». Envíelo a quien le ayuda con Wordlight.</translation>
    </message>
    <message>
        <source>Saved on this computer, {time}</source>
        <extracomment>`Saved on this computer, 14:03`.
In: ui/library/text</extracomment>
        <translation>Guardado en este equipo, {time}</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Guardando la clave…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/library/text, ui/recording/text</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say something, and hear how it was recorded</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Decir algo y oír cómo se grabó</translation>
    </message>
    <message>
        <source>Say something… {seconds}</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Diga algo… {seconds}</translation>
    </message>
    <message>
        <source>Say who speaks in this paragraph or in the selection</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Decir quién habla en este párrafo o en la selección</translation>
    </message>
    <message>
        <source>Says first what is deleted, and asks twice</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Dice antes qué se elimina, y pregunta dos veces</translation>
    </message>
    <message>
        <source>Sean becomes John, SEAN becomes JOHN</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Sean pasa a John, SEAN pasa a JOHN</translation>
    </message>
    <message>
        <source>Search all</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Buscar todo</translation>
    </message>
    <message>
        <source>Search all commands, with their keys, and do one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Buscar en todos los comandos, con sus teclas, y ejecutar uno</translation>
    </message>
    <message>
        <source>Search all transcripts</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts, ui/library/pane</extracomment>
        <translation>Buscar en todas las transcripciones</translation>
    </message>
    <message>
        <source>Search languages</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Buscar idiomas</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Second listening</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Segunda escucha</translation>
    </message>
    <message>
        <source>See less of the recording, closer up</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Ver menos de la grabación, más de cerca</translation>
    </message>
    <message>
        <source>See less, closer up (Ctrl+wheel)</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Ver menos, más de cerca (Ctrl+rueda)</translation>
    </message>
    <message>
        <source>See more (Ctrl+wheel)</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Ver más (Ctrl+rueda)</translation>
    </message>
    <message>
        <source>See more of the recording</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Ver más de la grabación</translation>
    </message>
    <message>
        <source>See that the disk has room and can be written to, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Compruebe que el disco tiene espacio y permite escribir, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>See where two transcripts of this recording differ, and take over what is better</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ver dónde difieren dos transcripciones de esta grabación, y tomar lo mejor</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>In: ui/transcript/view</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send again (costs again)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Enviar de nuevo (cuesta otra vez)</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Enviar de nuevo (puede cobrarse dos veces)</translation>
    </message>
    <message>
        <source>Send again (may cost again)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Enviar de nuevo (puede costar otra vez)</translation>
    </message>
    <message>
        <source>Send it</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Enviarla</translation>
    </message>
    <message>
        <source>Send it again from a faster network, or in a compressed format such as MP3.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Envíela de nuevo desde una red más rápida, o en un formato comprimido como MP3.</translation>
    </message>
    <message>
        <source>Send it again; the service had not received the whole recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Envíela de nuevo; el servicio no había recibido toda la grabación.</translation>
    </message>
    <message>
        <source>Send the recording again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Envíe la grabación de nuevo.</translation>
    </message>
    <message>
        <source>Send the recording to the service once more</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Enviar la grabación al servicio otra vez</translation>
    </message>
    <message>
        <source>Send the recording to the service, which may cost money</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Enviar la grabación al servicio, lo que puede costar dinero</translation>
    </message>
    <message>
        <source>Send to {engine}</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Enviar a {engine}</translation>
    </message>
    <message>
        <source>Send without extra options</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Enviar sin opciones adicionales</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sending {percent}</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Enviando {percent}</translation>
    </message>
    <message>
        <source>Sent all the same</source>
        <extracomment>Say, by the name of each recording, why a service may refuse it or take long.
In: ui/kit/messages</extracomment>
        <translation>Enviada de todos modos</translation>
    </message>
    <message>
        <source>sent privacy cloud internet</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>enviado privacidad nube internet</translation>
    </message>
    <message>
        <source>sent to a program on this computer</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>se envía a un programa de este equipo</translation>
    </message>
    <message>
        <source>Sent: {time}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>Enviada: {time}</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>server own network</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>servidor propio red</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Poner un marcador</translation>
    </message>
    <message>
        <source>Set all options to what they are at first</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Dejar todas las opciones como al principio</translation>
    </message>
    <message>
        <source>Set everything on this page to what it is at first</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Dejar todo en esta página como al principio</translation>
    </message>
    <message>
        <source>Set everything on this page to what it was before</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Dejar todo en esta página como antes</translation>
    </message>
    <message>
        <source>Sets the options below for a purpose</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Ajusta las opciones de abajo para una finalidad</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings and word list</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Ajustes y lista de palabras</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Several recordings have the name of “{file}”: {names}.</source>
        <extracomment>Why the recording of a transcript is not known, and what that means.
In: ui/library/files_text</extracomment>
        <translation>Varias grabaciones tienen el nombre de «{file}»: {names}.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <extracomment>Show what another model heard below the words of the text, and offer it once somebody is checking.
In: ui/review/card</extracomment>
        <translation>Mayús+Enter</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Mayús+Tab</translation>
    </message>
    <message>
        <source>Shona</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Shona</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Corta</translation>
    </message>
    <message>
        <source>Short summary (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Resumen breve (inglés)</translation>
    </message>
    <message>
        <source>Short timed phrases.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Frases cortas con tiempos.</translation>
    </message>
    <message>
        <source>Short units of measure (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Unidades de medida abreviadas (inglés)</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>In: ui/recognisers/key_dialog, ui/settings/privacy_page, ui/settings/recording_page</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>In: ui/library/pane, ui/library/text</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all settings again</source>
        <translation type="vanished">Mostrar de nuevo todos los ajustes</translation>
    </message>
    <message>
        <source>Show beside each change what was heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mostrar junto a cada cambio lo que se oyó</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mostrar cambios</translation>
    </message>
    <message>
        <source>Show checks and details</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Mostrar revisión y detalles</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Say where transcripts are now, and, a sentence each, what is `left_out` and why.
In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show or hide what support asks for</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>Mostrar u ocultar lo que pide la asistencia</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Mostrar la carpeta: {name}</translation>
    </message>
    <message>
        <source>Show the key while you check it</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Mostrar la clave mientras la comprueba</translation>
    </message>
    <message>
        <source>Show the list</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Show the list at the left, or put it away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mostrar la lista a la izquierda, o quitarla</translation>
    </message>
    <message>
        <source>Show the other places where the same was heard, to fix all or some of them</source>
        <extracomment>Offer to fix all the same; with nothing `said` the room stays empty.
In: ui/review/card</extracomment>
        <translation>Mostrar los otros lugares donde se oyó lo mismo, para corregir todos o algunos</translation>
    </message>
    <message>
        <source>Show the pane at the right, or put it away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mostrar el panel de la derecha, o quitarlo</translation>
    </message>
    <message>
        <source>Show the part that is being played</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Mostrar la parte que se reproduce</translation>
    </message>
    <message>
        <source>Show the transcript in its usual size again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mostrar la transcripción de nuevo en su tamaño habitual</translation>
    </message>
    <message>
        <source>Show the word that is heard, and go along with it</source>
        <extracomment>In: ui/transcript/back_button</extracomment>
        <translation>Mostrar la palabra que suena y acompañarla</translation>
    </message>
    <message>
        <source>Show what there is of the same recording; nothing is sent</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Mostrar lo que hay de la misma grabación; no se envía nada</translation>
    </message>
    <message>
        <source>Show words under {percent} confidence</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Mostrar palabras con menos del {percent} de confianza</translation>
    </message>
    <message>
        <source>Shows the pages and lines that have these words</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Muestra las páginas y líneas que tienen estas palabras</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Sindi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Cingalés</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the large letters</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Tamaño de la letra grande</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Omitir esta versión</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Slow down at doubtful words</source>
        <extracomment>In: ui/player/menus, ui/settings/checking_page</extracomment>
        <translation>Ir más despacio en las palabras dudosas</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Slower than Balanced and more careful, above all in other languages than English.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Más lento que «Equilibrado» y más cuidadoso, sobre todo en idiomas distintos del inglés.</translation>
    </message>
    <message>
        <source>Small models are good in the major languages only. Naming the language is surer than detecting.</source>
        <extracomment>What must be known before choosing.
In: ui/recognisers/options_form</extracomment>
        <translation>Los modelos pequeños solo son buenos en los idiomas principales. Indicar el idioma es más seguro que detectarlo.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Smaller letters (-)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Letra más pequeña (-)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>So that nothing is missed</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Para no perder nada</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Somali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Somalí</translation>
    </message>
    <message>
        <source>Some files could not be deleted. All others are gone.</source>
        <extracomment>Says what is still there once the window has closed.
In: ui/settings/delete_dialog</extracomment>
        <translation>Algunos archivos no se pudieron eliminar. Los demás ya no están.</translation>
    </message>
    <message>
        <source>Something between you and the service answered instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Respondió algo que hay entre usted y el servicio.</translation>
    </message>
    <message>
        <source>Something between you and {host} answered instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Respondió algo que hay entre usted y {host}.</translation>
    </message>
    <message>
        <source>Something is being recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Se está grabando algo.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound on</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Activar el sonido</translation>
    </message>
    <message>
        <source>Sound track</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Pista de sonido</translation>
    </message>
    <message>
        <source>Sounds like “{name}”: &amp;use this name</source>
        <extracomment>The entry of a menu.
In: ui/speakers/text</extracomment>
        <translation>Suena como «{name}»: usar &amp;este nombre</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The place at hand, or the one it begins with, with what another model heard there.
In: ui/review/card</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Speak as you will. The bar shows how loud you are: it should reach about three quarters.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Hable con naturalidad. La barra muestra su volumen: debería llegar a unas tres cuartas partes.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/speakers/menu, ui/transcript/details_text</extracomment>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Speaker {name}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>Hablante {name}</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>In: ui/settings/speakers_page, ui/speakers/dialog</extracomment>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Speakers can be found where the recording is here and its words have times.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>Se pueden buscar hablantes si la grabación está aquí y sus palabras tienen tiempos.</translation>
    </message>
    <message>
        <source>Speakers cannot be told apart on this computer: the package that knows voices is not installed.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se pueden distinguir hablantes en este equipo: el paquete que reconoce voces no está instalado.</translation>
    </message>
    <message>
        <source>Speakers told apart, with a short summary and topics.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Hablantes distinguidos, con un resumen breve y temas.</translation>
    </message>
    <message>
        <source>Speakers, punctuation and what else is to be done with the next recordings</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Hablantes, puntuación y qué más hacer con las próximas grabaciones</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Hablantes…</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Tiempo de habla</translation>
    </message>
    <message>
        <source>speaks for {time}</source>
        <extracomment>A row of the list as it is read out.
In: ui/speakers/text</extracomment>
        <translation>habla durante {time}</translation>
    </message>
    <message>
        <source>speech without words here</source>
        <extracomment>What is wrong with a stop, where it is not about single words.
In: ui/review/text</extracomment>
        <translation>aquí se habla sin palabras escritas</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>In: ui/player/menus, ui/settings/playing_page</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <extracomment>For screen readers, which pass over the sign.
In: ui/player/text</extracomment>
        <translation>Velocidad {speed}</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Dividir en párrafos</translation>
    </message>
    <message>
        <source>Spoken by “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Lo dice «{name}»</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start checking</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Empezar a revisar</translation>
    </message>
    <message>
        <source>Start checking first.</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Primero empiece a revisar.</translation>
    </message>
    <message>
        <source>Start of the sentence</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Principio de la frase</translation>
    </message>
    <message>
        <source>Start Wordlight again: it puts the library right from its own copies.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Abra Wordlight de nuevo: repara la biblioteca con sus propias copias.</translation>
    </message>
    <message>
        <source>Start Wordlight from its folder again, or install it anew. Where it came with pip: “pip install --no-deps Resemblyzer==0.1.4”. Meanwhile, give names by hand.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Abra Wordlight de nuevo desde su carpeta o vuelva a instalarlo. Si se instaló con pip: «pip install --no-deps Resemblyzer==0.1.4». Mientras tanto, ponga los nombres a mano.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>How the test of a microphone stands.
The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stays on this computer. Wordlight counts nothing and reports nothing by itself. It uses the internet only for models you download, for recordings from the web you add, for the service you choose, and to look for a new version if you say so.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Se queda en este equipo. Wordlight no cuenta nada ni informa de nada por su cuenta. Usa internet solo para los modelos que descarga, las grabaciones de la web que añade, el servicio que elige y para buscar una versión nueva si usted lo pide.</translation>
    </message>
    <message>
        <source>stereo</source>
        <extracomment>`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>estéreo</translation>
    </message>
    <message>
        <source>Still to check: {places}. In order of time.</source>
        <extracomment>The same at length.
In: ui/review/text</extracomment>
        <translation>Por revisar: {places}. Por orden de tiempo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>How far the search for speakers is, or what became of it.
Say how far a file is, which can be stopped here.
In: ui/jobs/remedies, ui/kit/actions, ui/kit/messages, ui/recording/bar, ui/speakers/dialog, ui/transcript/growing_head</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Stop all recordings that are not finished</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Detener todas las grabaciones sin terminar</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <extracomment>In: ui/review/display</extracomment>
        <translation>Dejar de revisar</translation>
    </message>
    <message>
        <source>Stop checking; what was decided stays</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Dejar de revisar; lo decidido se queda</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>In: ui/recording/bar</extracomment>
        <translation>Terminar de grabar</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Detenga eso antes.</translation>
    </message>
    <message>
        <source>Stop transcribing this recording</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions, ui/transcript/growing_head</extracomment>
        <translation>Dejar de transcribir esta grabación</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Stop what is being transcribed and try again, or delete the folder “{folder}” yourself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Detenga lo que se está transcribiendo e inténtelo de nuevo, o elimine usted la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>What there is after somebody stopped it.
In: ui/kit/message_text</extracomment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <extracomment>What there is after somebody stopped it.
In: ui/kit/message_text</extracomment>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Stronger colours and edges, or the usual ones again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Colores y bordes más fuertes, o de nuevo los habituales</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Subtítulos con estilo (ASS)</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>In: exporters/registry, ui/recognisers/option_text</extracomment>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Subtítulos (SRT)</translation>
    </message>
    <message>
        <source>Subtitles beyond a limit</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Subtítulos que superan un límite</translation>
    </message>
    <message>
        <source>Subtitles for</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>Subtítulos para</translation>
    </message>
    <message>
        <source>Such as Speaches, LocalAI, vLLM or OpenAI itself</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Como Speaches, LocalAI, vLLM o el propio OpenAI</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>In: ui/transcript/insights_pane</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Summary, topics and what else came with the words</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Resumen, temas y lo demás que llegó con las palabras</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Sundanés</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>seguro</translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Table (Excel)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Tabla (Excel)</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <extracomment>A line that says what the list is limited to.
In: ui/library/text</extracomment>
        <translation>etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tagalo</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>In: ui/library/entry_dialog, ui/library/several_dialogs, ui/library/tags_field</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags that only some of them have stay. Separate tags by commas.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Las etiquetas que solo tienen algunas se quedan. Separe las etiquetas con comas.</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Tajik</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tayiko</translation>
    </message>
    <message>
        <source>Take all ({count})</source>
        <extracomment>In: ui/versions/text</extracomment>
        <translation>Tomar todo ({count})</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Usarla aquí</translation>
    </message>
    <message>
        <source>Take no recording from the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>No tomar ninguna grabación de la web</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/recognisers/model_text</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen rows out of the list (Del)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Quitar de la lista las filas elegidas (Supr)</translation>
    </message>
    <message>
        <source>Take the last change of the transcript back</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Deshacer el último cambio de la transcripción</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Deshacer el último paso (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take the other</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Tomar lo otro</translation>
    </message>
    <message>
        <source>Take the words out</source>
        <extracomment>The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>Quitar las palabras</translation>
    </message>
    <message>
        <source>Take what I fixed there ({count})</source>
        <extracomment>In: ui/versions/text</extracomment>
        <translation>Tomar lo que corregí allí ({count})</translation>
    </message>
    <message>
        <source>Take “{now}” away again</source>
        <extracomment>An entry of the menu about a word.
In: ui/transcript/changes_text</extracomment>
        <translation>Quitar de nuevo «{now}»</translation>
    </message>
    <message>
        <source>Take “{words}”</source>
        <extracomment>The name of the step of undo.
What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>Tomar «{words}»</translation>
    </message>
    <message>
        <source>Taking longer than usual; you may close this window</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Tarda más de lo habitual; puede cerrar esta ventana</translation>
    </message>
    <message numerus="yes">
        <source>Taking over {number} places</source>
        <extracomment>For 1: Taking over from another version
A step of undo.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>Tomar {number} lugar de otra versión</numerusform>
            <numerusform>Tomar {number} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Tamil</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tártaro</translation>
    </message>
    <message>
        <source>telemetry updates statistics</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>telemetría actualizaciones estadísticas</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Distinguir hablantes</translation>
    </message>
    <message>
        <source>Telugu</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Test my key</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Probar mi clave</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <extracomment>In: ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>Probar el micrófono</translation>
    </message>
    <message>
        <source>Test the microphone…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Probar el micrófono…</translation>
    </message>
    <message>
        <source>Test…</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Probar…</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Text of transcripts</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Texto de las transcripciones</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>The 10 % most doubtful words</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>El 10 % de palabras más dudosas</translation>
    </message>
    <message>
        <source>The 2 % most doubtful words: for a first look</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>El 2 % de palabras más dudosas: para un primer vistazo</translation>
    </message>
    <message>
        <source>The 5 % most doubtful words</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>El 5 % de palabras más dudosas</translation>
    </message>
    <message>
        <source>The address of the service leads elsewhere; the key was not sent on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La dirección del servicio lleva a otro lugar; la clave no se envió allí.</translation>
    </message>
    <message>
        <source>The address “{address}” is not safe for your key and your recordings.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La dirección «{address}» no es segura para su clave y sus grabaciones.</translation>
    </message>
    <message>
        <source>The answer of the service came, but it could not be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La respuesta del servicio llegó, pero no se pudo leer.</translation>
    </message>
    <message>
        <source>The answer of the service could not be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se pudo leer la respuesta del servicio.</translation>
    </message>
    <message>
        <source>The API key was not accepted.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se aceptó la clave de API.</translation>
    </message>
    <message>
        <source>The balance or spending limit at the service is used up.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El saldo o el límite de gasto en el servicio se ha agotado.</translation>
    </message>
    <message>
        <source>The copy of {day} is in use now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ahora se usa la copia del {day}.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El archivo dañado se conserva al lado como «{name}»; sus grabaciones están intactas.</translation>
    </message>
    <message>
        <source>The direct address of an audio or video file</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>La dirección directa de un archivo de audio o vídeo</translation>
    </message>
    <message>
        <source>the disk cannot hold a file of this size.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>el disco no admite un archivo de este tamaño.</translation>
    </message>
    <message>
        <source>the disk does not allow this name.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>el disco no permite este nombre.</translation>
    </message>
    <message>
        <source>The disk does not take the settings: what you set holds only until Wordlight closes.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>El disco no admite los ajustes: lo que ajuste vale solo hasta que se cierre Wordlight.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El disco está lleno, así que no se puede grabar nada.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El disco está lleno, así que no se puede guardar más en este equipo.</translation>
    </message>
    <message>
        <source>The disk is full, so the recording was ended.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El disco está lleno, así que la grabación se terminó.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation type="vanished">el disco está lleno.</translation>
    </message>
    <message>
        <source>the disk is read-only.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>the disk reported a problem.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>el disco informó de un problema.</translation>
    </message>
    <message>
        <source>The download from {host} did not work.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La descarga de {host} no funcionó.</translation>
    </message>
    <message>
        <source>The download goes on by itself when it is back; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La descarga continúa sola cuando vuelva; lo que llegó hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>The download goes on by itself; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La descarga continúa sola; lo que llegó hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>the first {part}</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>los primeros {part}</translation>
    </message>
    <message>
        <source>the folder does not exist.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>la carpeta no existe.</translation>
    </message>
    <message>
        <source>The folder of “{name}” could not be opened.</source>
        <extracomment>In: ui/kit/message_text</extracomment>
        <translation>No se pudo abrir la carpeta de «{name}».</translation>
    </message>
    <message>
        <source>The folder “{name}” has no recordings in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La carpeta «{name}» no contiene grabaciones.</translation>
    </message>
    <message>
        <source>The key as the service shows it</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>La clave tal como la muestra el servicio</translation>
    </message>
    <message>
        <source>The key can be used now, but it is kept only until Wordlight closes: the keyring is locked or did not answer.</source>
        <extracomment>In: ui/recognisers/key_text</extracomment>
        <translation>La clave ya se puede usar, pero se conserva solo hasta que se cierre Wordlight: el llavero está bloqueado o no respondió.</translation>
    </message>
    <message>
        <source>The key could not be removed: the keyring is locked or did not answer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se pudo quitar la clave: el llavero está bloqueado o no respondió.</translation>
    </message>
    <message>
        <source>The key with which AI/ML API knows who pays</source>
        <extracomment>In: ui/recognisers/cards</extracomment>
        <translation>La clave con la que AI/ML API sabe quién paga</translation>
    </message>
    <message>
        <source>The key with which the service knows who you are</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>La clave con la que el servicio sabe quién es usted</translation>
    </message>
    <message>
        <source>The key works.</source>
        <extracomment>That a key was accepted, and what is left where the service tells.
In: ui/recognisers/key_text</extracomment>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance} {currency}</source>
        <extracomment>That a key was accepted, and what is left where the service tells.
In: ui/recognisers/key_text</extracomment>
        <translation>La clave funciona. Saldo: {balance} {currency}</translation>
    </message>
    <message>
        <source>The key {key} comes from the environment variable {variable}. One saved here is used instead.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>La clave {key} viene de la variable de entorno {variable}. Si guarda una aquí, se usa esa.</translation>
    </message>
    <message>
        <source>The key {key} is kept in this computer's keyring.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>La clave {key} se conserva en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The key {key} is kept only until Wordlight closes.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>La clave {key} se conserva solo hasta que se cierre Wordlight.</translation>
    </message>
    <message>
        <source>The keyring keeps passwords and keys encrypted, for you alone</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>El llavero guarda contraseñas y claves cifradas, solo para usted</translation>
    </message>
    <message>
        <source>The language that is spoken. Choosing it is surer than having it detected</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>El idioma que se habla. Elegirlo es más seguro que detectarlo</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El archivo de la biblioteca está dañado.</translation>
    </message>
    <message>
        <source>The library is used by another program at the moment.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Otro programa está usando la biblioteca.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Wordlight.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La biblioteca se hizo con una versión más nueva de Wordlight.</translation>
    </message>
    <message>
        <source>The list and all transcripts are copied each day; three days and three weeks are kept.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>La lista y todas las transcripciones se copian cada día; se guardan tres días y tres semanas.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged and has been put right; {count} are in it now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La lista de sus transcripciones estaba dañada y se ha reparado; ahora tiene {count}.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged and has been put right; {count} are in it now. Of these something is missing, or older than it was: {missing}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La lista de sus transcripciones estaba dañada y se ha reparado; ahora tiene {count}. De estas falta algo, o es más antiguo que antes: {missing}.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged, so a new one was begun.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La lista de sus transcripciones estaba dañada, así que se empezó una nueva.</translation>
    </message>
    <message numerus="yes">
        <source>The list with {number} recordings, their transcripts and versions, and the trash</source>
        <extracomment>For 1: The list with 1 recording, its transcripts and versions, and the trash
`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>
            <numerusform>La lista con {number} grabación, su transcripción y sus versiones, y la papelera</numerusform>
            <numerusform>La lista con {number} grabaciones, sus transcripciones y versiones, y la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>The markers of the recording with their times and names</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Los marcadores de la grabación con sus tiempos y nombres</translation>
    </message>
    <message>
        <source>The microphone chosen before is not connected, so the system's own records.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El micrófono elegido no está conectado, así que graba el del sistema.</translation>
    </message>
    <message>
        <source>The microphone is gone, so the recording is paused.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El micrófono ya no está, así que la grabación está en pausa.</translation>
    </message>
    <message>
        <source>The model could not be removed: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se pudo quitar el modelo: {reason}</translation>
    </message>
    <message>
        <source>The model could not be written to the disk: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se pudo escribir el modelo en el disco: {reason}</translation>
    </message>
    <message>
        <source>The model “{name}” is not on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El modelo «{name}» no está en este equipo.</translation>
    </message>
    <message>
        <source>The model “{name}” is still on its way to this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El modelo «{name}» aún está en camino a este equipo.</translation>
    </message>
    <message>
        <source>The model “{name}” on this computer is damaged, so it was not used.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El modelo «{name}» de este equipo está dañado, así que no se usó.</translation>
    </message>
    <message>
        <source>The most doubtful words that nobody has checked are marked</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Se marcan las palabras más dudosas que nadie ha revisado</translation>
    </message>
    <message>
        <source>the name is too long.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>el nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>El lugar siguiente (F3)</translation>
    </message>
    <message>
        <source>The old one is kept beside it as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La anterior se conserva al lado como «{name}»; sus grabaciones están intactas.</translation>
    </message>
    <message>
        <source>The other action loses these keys</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>La otra acción pierde estas teclas</translation>
    </message>
    <message>
        <source>The page alone; again to bring back what is beside it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Solo la página; otra vez para recuperar lo que tiene al lado</translation>
    </message>
    <message>
        <source>The pattern is not complete or not right at character {place}: {reason}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El patrón no está completo o no es correcto en el carácter {place}: {reason}.</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>El lugar anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>The place is played again and again</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>El lugar se reproduce una y otra vez</translation>
    </message>
    <message>
        <source>The PortAudio library is not installed, so nothing can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La biblioteca PortAudio no está instalada, así que no se puede reproducir nada.</translation>
    </message>
    <message>
        <source>The PortAudio library is not installed, so nothing can be recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La biblioteca PortAudio no está instalada, así que no se puede grabar nada.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La impresora no aceptó las páginas.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the download from {host} through.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El proxy de esta red no dejó pasar la descarga de {host}.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the request through.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El proxy de esta red no dejó pasar la solicitud.</translation>
    </message>
    <message>
        <source>The proxy on the way to the service was not reached; it comes from {source}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se llegó al proxy que lleva al servicio; viene de {source}.</translation>
    </message>
    <message>
        <source>The quickest that knows all languages; many more words are wrong than with Balanced.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>El más rápido para todos los idiomas; con muchos más errores que «Equilibrado».</translation>
    </message>
    <message>
        <source>The quickest, and with clear English nearly as good as Balanced.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>El más rápido y, con un inglés claro, casi tan bueno como «Equilibrado».</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se puede escribir la grabación en el disco: {reason}</translation>
    </message>
    <message>
        <source>The recording could not be fetched from “{host}”: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se pudo obtener la grabación de «{host}»: {reason}</translation>
    </message>
    <message>
        <source>The recording could not be transcribed: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se pudo transcribir la grabación: {reason}</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>La grabación continúa.</translation>
    </message>
    <message>
        <source>The recording goes to a program on this computer, {address}.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>La grabación va a un programa de este equipo, {address}.</translation>
    </message>
    <message>
        <source>The recording has begun.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>La grabación ha empezado.</translation>
    </message>
    <message>
        <source>The recording has ended and is saved.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>La grabación ha terminado y está guardada.</translation>
    </message>
    <message>
        <source>the recording in it is another one by now.</source>
        <extracomment>Write the recording in a project to an open file. Raises `ValueError` where it is damaged, `OSError`.
In: importers/project</extracomment>
        <translation>la grabación que contiene ya es otra.</translation>
    </message>
    <message>
        <source>the recording in it is damaged.</source>
        <extracomment>Write the recording in a project to an open file. Raises `ValueError` where it is damaged, `OSError`.
In: importers/project</extracomment>
        <translation>la grabación que contiene está dañada.</translation>
    </message>
    <message>
        <source>The recording is not where it was, so it cannot be played. The text is all there.</source>
        <extracomment>Why there is a transcript but nothing to hear.
In: ui/player/text</extracomment>
        <translation>La grabación no está donde estaba, así que no se puede reproducir. El texto está completo.</translation>
    </message>
    <message>
        <source>The recording is paused.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>La grabación está en pausa.</translation>
    </message>
    <message>
        <source>The recording is sent to {address}. Who runs it can hear it.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>La grabación se envía a {address}. Quien lo gestiona puede oírla.</translation>
    </message>
    <message>
        <source>the recording is sent to {host}</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>la grabación se envía a {host}</translation>
    </message>
    <message>
        <source>The recording is too large for the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La grabación es demasiado grande para el servicio.</translation>
    </message>
    <message>
        <source>The recording is transcribed by itself once it is here; “Models…” shows how far it is.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La grabación se transcribe sola cuando llegue; «Modelos…» muestra cuánto falta.</translation>
    </message>
    <message>
        <source>The recording of “{name}” is not known here, so it cannot be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La grabación de «{name}» no se conoce aquí, así que no se puede reproducir.</translation>
    </message>
    <message>
        <source>The recording stays in the list, and nothing is sent</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>La grabación se queda en la lista, y no se envía nada</translation>
    </message>
    <message>
        <source>The recording took the service too long.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El servicio tardó demasiado con la grabación.</translation>
    </message>
    <message>
        <source>The rest</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>El resto</translation>
    </message>
    <message numerus="yes">
        <source>The rules of the word list change {number} places in this transcript.</source>
        <extracomment>For 1: The rules of the word list change 1 place in this transcript.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>Las reglas de la lista de palabras cambian {number} lugar en esta transcripción.</numerusform>
            <numerusform>Las reglas de la lista de palabras cambian {number} lugares en esta transcripción.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same recording was sent to this service a moment ago, as “{name}”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La misma grabación se envió hace un momento a este servicio, como «{name}».</translation>
    </message>
    <message>
        <source>The second model could not listen</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>El segundo modelo no pudo escuchar</translation>
    </message>
    <message>
        <source>The selection is spoken by</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>La selección la dice</translation>
    </message>
    <message>
        <source>The server does not have this model: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El servidor no tiene este modelo: {reason}</translation>
    </message>
    <message>
        <source>The server’s name for it; empty for the server’s own choice</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Su nombre en el servidor; vacío para que elija el servidor</translation>
    </message>
    <message>
        <source>The server’s own choice</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>El que elija el servidor</translation>
    </message>
    <message>
        <source>The service cannot be asked just now. It may have other models than these; prices differ.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Ahora no se puede preguntar al servicio. Puede tener otros modelos; los precios varían.</translation>
    </message>
    <message>
        <source>The service cannot be asked just now. This is its list of the last time; prices differ.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Ahora no se puede preguntar al servicio. Esta es su última lista; los precios varían.</translation>
    </message>
    <message>
        <source>The service could not do this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El servicio no pudo hacerlo: {reason}</translation>
    </message>
    <message>
        <source>The service could not read the recording as audio: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El servicio no pudo leer la grabación como audio: {reason}</translation>
    </message>
    <message>
        <source>The service did not accept the request: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El servicio no aceptó la solicitud: {reason}</translation>
    </message>
    <message>
        <source>The service did not accept “{field}”: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El servicio no aceptó «{field}»: {reason}</translation>
    </message>
    <message>
        <source>The service did not answer after the recording was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El servicio no respondió después de enviar la grabación.</translation>
    </message>
    <message>
        <source>The service finishes it all the same, and may charge for it; you can look for the result later</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>El servicio la termina de todos modos y puede cobrarla; puede buscar el resultado después</translation>
    </message>
    <message>
        <source>the service gave no reason.</source>
        <extracomment>In: api/job_status</extracomment>
        <translation>el servicio no dio ningún motivo.</translation>
    </message>
    <message>
        <source>The service had trouble after the recording was sent: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El servicio tuvo problemas después de enviar la grabación: {reason}</translation>
    </message>
    <message>
        <source>The service has trouble at the moment: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El servicio tiene problemas ahora mismo: {reason}</translation>
    </message>
    <message>
        <source>The service is already working on this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El servicio ya está trabajando en esto: {reason}</translation>
    </message>
    <message>
        <source>The service is busy: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El servicio está ocupado: {reason}</translation>
    </message>
    <message>
        <source>The service may have the recording already; then both are charged</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>Puede que el servicio ya tenga la grabación; entonces se cobran las dos</translation>
    </message>
    <message>
        <source>The service needs a key, which is on the page of your account there.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>El servicio requiere una clave, que está en la página de su cuenta allí.</translation>
    </message>
    <message>
        <source>The service no longer has this result.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El servicio ya no tiene este resultado.</translation>
    </message>
    <message>
        <source>the service says it is finished, but it sent no text.</source>
        <extracomment>In: api/client, api/job_status</extracomment>
        <translation>el servicio dice que ha terminado, pero no envió ningún texto.</translation>
    </message>
    <message>
        <source>The service’s name for it; empty for the usual one. Other models cost other prices</source>
        <extracomment>The model of AI/ML API can be another one; that of another server is set where its address is.
In: ui/recognisers/options_dialog</extracomment>
        <translation>Su nombre en el servicio; vacío para el habitual. Otros modelos tienen otros precios</translation>
    </message>
    <message>
        <source>the settings of the system</source>
        <extracomment>In: api/surroundings</extracomment>
        <translation>los ajustes del sistema</translation>
    </message>
    <message>
        <source>The sound device is gone, so playing was paused.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El dispositivo de sonido ya no está, así que la reproducción está en pausa.</translation>
    </message>
    <message>
        <source>The sound goes nowhere. All other work comes first.</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>El sonido no sale de aquí. Cualquier otro trabajo va primero.</translation>
    </message>
    <message>
        <source>The sound is in the file too, to be heard on another computer</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>El sonido también está en el archivo, para oírlo en otro equipo</translation>
    </message>
    <message>
        <source>The subtitles and transcripts in the folder “{name}” were not opened.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se han abierto los subtítulos ni las transcripciones de la carpeta «{name}».</translation>
    </message>
    <message>
        <source>The summary and what else was found beside the words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>El resumen y lo demás que se encontró junto a las palabras</translation>
    </message>
    <message>
        <source>The text is all there.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El texto está completo.</translation>
    </message>
    <message>
        <source>The text was saved as “{path}” instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El texto se guardó como «{path}».</translation>
    </message>
    <message>
        <source>The transcriber on this computer did not start.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El transcriptor de este equipo no arrancó.</translation>
    </message>
    <message>
        <source>The transcriber stopped in the middle of the recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El transcriptor se detuvo a mitad de la grabación.</translation>
    </message>
    <message>
        <source>The transcript could not be saved on this computer: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No se pudo guardar la transcripción en este equipo: {reason}</translation>
    </message>
    <message>
        <source>The transcript does not need one, and the recording stays where it is.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La transcripción no lo necesita, y la grabación se queda donde está.</translation>
    </message>
    <message>
        <source>the transcript is too large.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>la transcripción es demasiado grande.</translation>
    </message>
    <message>
        <source>The transcript you have stays as it is, with all your changes. The new one is listed beside it. You can compare the two, and take over what is better in one.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>La transcripción que tiene se queda como está, con todos sus cambios. La nueva aparece a su lado. Puede comparar las dos y tomar de la otra lo que sea mejor.</translation>
    </message>
    <message>
        <source>The transcripts you have stay as they are. The new ones are listed beside them.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>Las transcripciones que tiene se quedan como están. Las nuevas aparecen a su lado.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>The upload took too long for the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El envío tardó demasiado para el servicio.</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>El envío se interrumpió.</translation>
    </message>
    <message>
        <source>the variable {variable}</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>la variable {variable}</translation>
    </message>
    <message>
        <source>The versions of this recording: open another, or compare two of them</source>
        <extracomment>In: ui/transcript/version_button</extracomment>
        <translation>Las versiones de esta grabación: abrir otra, o comparar dos</translation>
    </message>
    <message>
        <source>The watched folder “{name}” cannot be reached. It is looked into again when it is back.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>No se puede acceder a la carpeta vigilada «{name}». Se mirará de nuevo cuando vuelva a estar disponible.</translation>
    </message>
    <message>
        <source>The whole recording; drag to see another part</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Toda la grabación; arrastre para ver otra parte</translation>
    </message>
    <message>
        <source>The word at the cursor, and what is known about the recording</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>La palabra del cursor, y lo que se sabe de la grabación</translation>
    </message>
    <message>
        <source>The words appear here as they are recognised.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>Las palabras aparecen aquí a medida que se reconocen.</translation>
    </message>
    <message>
        <source>The words appear here once {engine} has sent them.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>Las palabras aparecen aquí cuando {engine} las envíe.</translation>
    </message>
    <message>
        <source>The words of this paragraph were not found in the sound, so their times stay as they were.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Las palabras de este párrafo no se encontraron en el sonido, así que sus tiempos no cambiaron.</translation>
    </message>
    <message>
        <source>The words that a person has kept or changed are marked</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Se marcan las palabras que una persona ha conservado o cambiado</translation>
    </message>
    <message>
        <source>The words worth a look</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Las palabras que conviene mirar</translation>
    </message>
    <message>
        <source>The words worth a look are marked when the transcript is complete.</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Las palabras que conviene mirar se marcan cuando la transcripción está completa.</translation>
    </message>
    <message>
        <source>there are no certificates in “{file}”.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>no hay certificados en «{file}».</translation>
    </message>
    <message>
        <source>There are no keys yet, or none that can be changed.</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Todavía no hay teclas, o no se pueden cambiar.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Ya hay un archivo con este nombre.</translation>
    </message>
    <message>
        <source>there is a file of this name already.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>ya hay un archivo con este nombre.</translation>
    </message>
    <message>
        <source>There is a newer one. Close the settings to read what is new.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>Hay una más nueva. Cierre los ajustes para leer las novedades.</translation>
    </message>
    <message>
        <source>There is no API key for {host} yet.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Aún no hay clave de API para {host}.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No hay conexión con {host}.</translation>
    </message>
    <message>
        <source>There is no copy yet. Wordlight makes one of its list and transcripts each day it is used.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Aún no hay ninguna copia. Wordlight hace una de su lista y sus transcripciones cada día que se usa.</translation>
    </message>
    <message>
        <source>There is no model in “{name}” that can be used here.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>En «{name}» no hay ningún modelo que se pueda usar aquí.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>No hay ninguna más nueva.</translation>
    </message>
    <message>
        <source>there is no space left for you on the disk.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>ya no queda espacio para usted en el disco.</translation>
    </message>
    <message>
        <source>there is no space left on the disk.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>ya no queda espacio en el disco.</translation>
    </message>
    <message>
        <source>There is no speech-to-text service at this address.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>En esta dirección no hay ningún servicio de transcripción.</translation>
    </message>
    <message>
        <source>there is no subtitle with a time and a text in it.</source>
        <extracomment>Raises `ValueError` where nothing in it has a time after all.
In: importers/texts</extracomment>
        <translation>no contiene ningún subtítulo con tiempo y texto.</translation>
    </message>
    <message>
        <source>There is no such language here.</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Aquí no hay ese idioma.</translation>
    </message>
    <message>
        <source>There is no such recording.</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>No hay ninguna grabación así.</translation>
    </message>
    <message>
        <source>there is no transcript in it.</source>
        <extracomment>What is in a project; `None` for another archive. Raises `NewerError`, and `ValueError` with the reason.
In: importers/project</extracomment>
        <translation>no contiene ninguna transcripción.</translation>
    </message>
    <message>
        <source>There is no transcript in this answer yet: the service was still at work.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>En esta respuesta aún no hay transcripción: el servicio seguía trabajando.</translation>
    </message>
    <message>
        <source>There is no transcript of it yet, so nothing is written over.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>Aún no hay transcripción, así que no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>There is no transcript that could be saved.</source>
        <extracomment>That all transcripts are in files now.
In: ui/kit/message_text</extracomment>
        <translation>No hay ninguna transcripción que guardar.</translation>
    </message>
    <message>
        <source>There is no way to the service, because of {source}: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No hay camino al servicio, debido a {source}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room for the model “{name}”: it needs {needed}, and {free} are free.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No hay espacio para el modelo «{name}»: necesita {needed}, y hay {free} libres.</translation>
    </message>
    <message>
        <source>There is nothing new in “{name}”.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>No hay nada nuevo en «{name}».</translation>
    </message>
    <message>
        <source>There: {about}</source>
        <extracomment>`Here: Fast · 30 Nov 2026, 14:03`.
In: ui/versions/text</extracomment>
        <translation>Allí: {about}</translation>
    </message>
    <message>
        <source>These are the keys it has at first.</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Estas ya son las teclas iniciales.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Estas teclas no se pueden cambiar.</translation>
    </message>
    <message>
        <source>These keys cannot be changed: texts and fields use them themselves.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>Estas teclas no se pueden cambiar: los textos y campos las usan.</translation>
    </message>
    <message>
        <source>these words do not fit the sound</source>
        <extracomment>What is wrong with a stop, where it is not about single words.
What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/review/text, ui/transcript/text</extracomment>
        <translation>estas palabras no coinciden con el sonido</translation>
    </message>
    <message>
        <source>They appear a moment after they are said, as a draft</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Aparecen un momento después de decirse, como borrador</translation>
    </message>
    <message>
        <source>They are added without being asked for</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Se añaden sin pedirlo</translation>
    </message>
    <message>
        <source>They are nowhere else</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>No están en ningún otro lugar</translation>
    </message>
    <message>
        <source>They cannot be brought back. Recordings, and names in them, stay as they are.</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>No se pueden recuperar. Las grabaciones, y los nombres en ellas, se quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>They differ at {number} places.</source>
        <extracomment>For 1: They differ at 1 place.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>Difieren en {number} lugar.</numerusform>
            <numerusform>Difieren en {number} lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>They would have to be downloaded again</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Habría que descargarlos de nuevo</translation>
    </message>
    <message>
        <source>This cannot be an API key: it is empty, or has blanks or unusual characters in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esto no puede ser una clave de API: está vacía, o tiene espacios o caracteres raros.</translation>
    </message>
    <message>
        <source>This computer fetches the recording and turns it into text here.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>Este equipo obtiene la grabación y la convierte en texto aquí.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is kept only until Wordlight closes.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>Este equipo no tiene llavero, así que la clave se conserva solo hasta que se cierre Wordlight.</translation>
    </message>
    <message>
        <source>This computer is busy: the words come late. The recording is not affected.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Este equipo está ocupado: las palabras llegan tarde. La grabación no se ve afectada.</translation>
    </message>
    <message>
        <source>This computer is too slow for this, so no more words come. The recording goes on.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Este equipo es demasiado lento para esto, así que no llegan más palabras. La grabación continúa.</translation>
    </message>
    <message>
        <source>This computer was too busy for a moment, so some sound at {time} was not recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Este equipo estuvo demasiado ocupado por un momento, así que algo de sonido en {time} no se grabó.</translation>
    </message>
    <message>
        <source>This copy is damaged, so it was not restored.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta copia está dañada, así que no se restauró.</translation>
    </message>
    <message>
        <source>This is a key of one place in the window: press it there.</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>Es una tecla de un lugar de la ventana: púlsela allí.</translation>
    </message>
    <message>
        <source>This is a page of {host}, not the recording itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esto es una página de {host}, no la grabación.</translation>
    </message>
    <message>
        <source>This is deleted, and cannot be brought back:</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Esto se elimina y no se puede recuperar:</translation>
    </message>
    <message>
        <source>This is how you are recorded.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Así se le graba.</translation>
    </message>
    <message>
        <source>This is not the address of a recording on the web.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta no es la dirección de una grabación en la web.</translation>
    </message>
    <message>
        <source>This key may not be used for this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta clave no se puede usar para esto: {reason}</translation>
    </message>
    <message>
        <source>This model cannot translate. Choose another one for that.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>Este modelo no puede traducir. Elija otro para eso.</translation>
    </message>
    <message>
        <source>This model knows English only.</source>
        <extracomment>What must be known before choosing.
In: ui/recognisers/options_form</extracomment>
        <translation>Este modelo solo conoce el inglés.</translation>
    </message>
    <message>
        <source>This model knows English only. Choose another one for other languages.</source>
        <extracomment>Why no language can be chosen.
In: ui/library/again_text</extracomment>
        <translation>Este modelo solo conoce el inglés. Elija otro para otros idiomas.</translation>
    </message>
    <message>
        <source>This model knows {languages} only.</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>Este modelo solo conoce: {languages}.</translation>
    </message>
    <message>
        <source>This paragraph has the times of the sound again.</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Este párrafo vuelve a tener los tiempos del sonido.</translation>
    </message>
    <message>
        <source>This paragraph is spoken by</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Este párrafo lo dice</translation>
    </message>
    <message>
        <source>This pattern takes too long, so it was given up.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Este patrón tarda demasiado, así que se abandonó.</translation>
    </message>
    <message>
        <source>This recording has one channel.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Esta grabación tiene un canal.</translation>
    </message>
    <message>
        <source>This recording was not sent to {host} yet, since that may cost money.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta grabación aún no se envió a {host}, porque puede costar dinero.</translation>
    </message>
    <message>
        <source>This replaces who speaks where. Names stay with their voices, and you can undo it.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>Esto sustituye quién habla dónde. Los nombres se quedan con sus voces, y se puede deshacer.</translation>
    </message>
    <message>
        <source>This report helps whoever looks after Wordlight for you to find the fault. It has no keys, no texts, no sound and no names of recordings. Please read it: only what stands here is saved, and nothing is sent by itself.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Este informe ayuda a encontrar el fallo a quien le ayuda con Wordlight. No contiene claves, textos, sonido ni nombres de grabaciones. Léalo: solo se guarda lo que pone aquí, y nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>This speaker and another one are the same person</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Este hablante y otro son la misma persona</translation>
    </message>
    <message>
        <source>This transcriber takes files only, not addresses on the web.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Este transcriptor solo admite archivos, no direcciones de la web.</translation>
    </message>
    <message>
        <source>This transcript cannot be read: its entry in the library is damaged.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta transcripción no se puede leer: su entrada en la biblioteca está dañada.</translation>
    </message>
    <message>
        <source>This transcript carries no times, so it cannot become subtitles.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta transcripción no tiene tiempos, así que no puede convertirse en subtítulos.</translation>
    </message>
    <message>
        <source>This transcript is no longer in the library.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta transcripción ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This works in English only.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Esto solo funciona en inglés.</translation>
    </message>
    <message>
        <source>Thorough: the 10 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>A fondo: el 10 % más dudoso</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tibetano</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Tiempo empleado</translation>
    </message>
    <message>
        <source>Timed phrases (for subtitles)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Frases con tiempos (para subtítulos)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>All that is known of a recording and how it became words.
For recordings, of which one alone has its `transcript` here, in so many px.
In: ui/transcript/details_text, ui/transcript/export_options</extracomment>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>times estimated</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>tiempos estimados</translation>
    </message>
    <message>
        <source>Times from the sound</source>
        <extracomment>Give times to the words of a transcript that is open or not yet saved; `False` where it is neither. `None` where somebody writes in it, if it `may_wait`: a blank that was just typed would be lost.
In: ui/transcript/editing_controller</extracomment>
        <translation>Tiempos del sonido</translation>
    </message>
    <message>
        <source>Times of words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Tiempos de las palabras</translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>to check</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>To go on with all of it on another computer</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para continuar con todo en otro equipo</translation>
    </message>
    <message>
        <source>To go on writing in LibreOffice</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para seguir escribiendo en LibreOffice</translation>
    </message>
    <message>
        <source>To go on writing in Word or another office program</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para seguir escribiendo en Word u otro programa de oficina</translation>
    </message>
    <message>
        <source>To hand on as it is, and to print</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para entregar tal cual y para imprimir</translation>
    </message>
    <message>
        <source>To measure who speaks when</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para medir quién habla cuándo</translation>
    </message>
    <message>
        <source>To measure words and their times</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para medir palabras y sus tiempos</translation>
    </message>
    <message>
        <source>To open them, drop these files by themselves.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Para abrirlos, suelte esos archivos por separado en la ventana.</translation>
    </message>
    <message>
        <source>To paste anywhere</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para pegar donde sea</translation>
    </message>
    <message>
        <source>To read in a browser, with the recording beside it</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para leer en un navegador, con la grabación al lado</translation>
    </message>
    <message>
        <source>To the text</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Al texto</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Too loud: go further from the microphone, or turn it down.</source>
        <extracomment>In: ui/recording/text</extracomment>
        <translation>Demasiado alto: aléjese del micrófono, o baje su volumen.</translation>
    </message>
    <message>
        <source>Top it up on the page of the service, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Recárguelo en la página del servicio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Topics (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Temas (inglés)</translation>
    </message>
    <message>
        <source>Topics of your own, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Temas propios, uno por línea</translation>
    </message>
    <message>
        <source>Track {number}: {about}</source>
        <extracomment>`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>Pista {number}: {about}</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>In: ui/library/web_dialog, ui/recording/controller</extracomment>
        <translation>Transcribir</translation>
    </message>
    <message>
        <source>Transcribe a recording by its web address</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcribir una grabación por su dirección web</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <extracomment>Say that recordings were there before; those asked about already stay in the question.
In: ui/library/again_dialog, ui/library/file_strips</extracomment>
        <translation>Transcribir de nuevo</translation>
    </message>
    <message>
        <source>Transcribe again with…</source>
        <extracomment>In: ui/jobs/remedies, ui/transcript/pane</extracomment>
        <translation>Transcribir de nuevo con…</translation>
    </message>
    <message>
        <source>Transcribe again…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcribir de nuevo…</translation>
    </message>
    <message>
        <source>Transcribe all</source>
        <extracomment>In: ui/recording/controller</extracomment>
        <translation>Transcribir todas</translation>
    </message>
    <message>
        <source>Transcribe all recordings in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcribir todas las grabaciones de una carpeta</translation>
    </message>
    <message>
        <source>Transcribe earlier</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcribir antes</translation>
    </message>
    <message>
        <source>Transcribe it as chosen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Transcribirla como se eligió</translation>
    </message>
    <message>
        <source>Transcribe it on this computer</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Transcribirla en este equipo</translation>
    </message>
    <message>
        <source>Transcribe later</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcribir después</translation>
    </message>
    <message>
        <source>Transcribe new recordings in a folder</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Transcribir las grabaciones nuevas de una carpeta</translation>
    </message>
    <message>
        <source>Transcribe on this computer instead</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Transcribir en este equipo</translation>
    </message>
    <message>
        <source>Transcribe the recording again, or go back to an earlier copy: “Restore a backup…” in the menu.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Transcriba de nuevo la grabación, o vuelva a una copia anterior: «Restaurar una copia de seguridad…» en el menú.</translation>
    </message>
    <message>
        <source>Transcribe the rest of this recording; what is there stays</source>
        <extracomment>In: ui/jobs/remedies, ui/transcript/pane</extracomment>
        <translation>Transcribir el resto de esta grabación; lo que hay se queda</translation>
    </message>
    <message>
        <source>Transcribed before</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Transcrita antes</translation>
    </message>
    <message>
        <source>Transcribed by</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Transcritas por</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Transcribiendo</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <comment>a page of settings</comment>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Transcribing {percent}</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Transcribiendo {percent}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>A title as a file's name that every system allows, without suffix.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/kit/file_names, ui/library/text, ui/transcript/edited_text</extracomment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Transcript page</source>
        <extracomment>In: ui/transcript/pane</extracomment>
        <translation>Página de la transcripción</translation>
    </message>
    <message>
        <source>Transcripts stay in it for 30 days.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Las transcripciones se quedan en ella 30 días.</translation>
    </message>
    <message>
        <source>Transcripts that were removed. Their recordings were not touched.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Transcripciones quitadas. Sus grabaciones no se tocaron.</translation>
    </message>
    <message>
        <source>Translate to English</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Traducir al inglés</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>In: ui/library/rescue_dialogs, ui/settings/privacy_page</extracomment>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Trash and backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Papelera y copias de seguridad</translation>
    </message>
    <message>
        <source>Trash…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Try a shorter part of it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Pruebe con una parte más corta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/jobs/remedies, ui/kit/actions, ui/review/second_text</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again in a minute, or from another network.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Inténtelo de nuevo en un minuto, o desde otra red.</translation>
    </message>
    <message>
        <source>Try again in a minute; nothing was started.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Inténtelo de nuevo en un minuto; no se empezó nada.</translation>
    </message>
    <message>
        <source>Try again later or from another network, or choose “Use a model folder…”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Inténtelo más tarde o desde otra red, o elija «Usar una carpeta de modelo…».</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, start the computer again, or choose another transcriber.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Inténtelo de nuevo. Si se repite, reinicie el equipo o elija otro transcriptor.</translation>
    </message>
    <message>
        <source>Try all failed again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Reintentar todas las que fallaron</translation>
    </message>
    <message>
        <source>Try once more to keep the transcript on this computer</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Intentar otra vez guardar la transcripción en este equipo</translation>
    </message>
    <message>
        <source>Try otherwise…</source>
        <translation type="vanished">Intentar de otro modo…</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Turcomano</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn the recording at this address into text</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Convertir en texto la grabación de esta dirección</translation>
    </message>
    <message>
        <source>Turns recordings into text, and makes the checking of that text fast. Free software under the MIT licence.

Your recordings and transcripts are in {folder}</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>Convierte grabaciones en texto, y hace rápida la revisión de ese texto. Software libre con la licencia MIT.

Sus grabaciones y transcripciones están en {folder}</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>escribir</translation>
    </message>
    <message>
        <source>Type to search</source>
        <extracomment>In: ui/recognisers/language_dialog, ui/recognisers/option_fields</extracomment>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Type what is said first</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Escriba lo que se dice primero</translation>
    </message>
    <message>
        <source>Type what is said instead; Enter goes on</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Escriba lo que se dice en su lugar; Enter continúa</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>Have the place ready at which the control is about to write.
Tell the editor where Qt has changed the text.
In: ui/transcript/edited_text, ui/transcript/editing_keys</extracomment>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>under a minute</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Say that jobs are in the trash, and when they will really be deleted.
Say what was just done at many places of the text; it can be undone here until something else is done.
`Undo: Typing`.
In: ui/kit/actions, ui/kit/messages, ui/review/card, ui/settings/dialog, ui/transcript/replace_row, ui/transcript/text, ui/versions/dialog</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo brings your changes back.</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Deshacer recupera sus cambios.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>`Undo: Typing`.
In: ui/transcript/text</extracomment>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or remove “wordlight” in your system's list of passwords.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Desbloquee el llavero e inténtelo de nuevo, o quite «wordlight» de la lista de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>Unmarked words can be wrong too.</source>
        <extracomment>What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
What the marks do not mean.
In: ui/review/text</extracomment>
        <translation>También puede haber errores en palabras sin marcar.</translation>
    </message>
    <message>
        <source>Up to 100; only with Intentions</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Hasta 100; solo con Intenciones</translation>
    </message>
    <message>
        <source>Up to 100; only with Topics</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Hasta 100; solo con Temas</translation>
    </message>
    <message>
        <source>update upgrade</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>actualizar actualización</translation>
    </message>
    <message>
        <source>Urdu</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>In: ui/recognisers/language_dialog, ui/recognisers/models_dialog</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use a compressed format such as MP3 or M4A, or split it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Use un formato comprimido como MP3 o M4A, o divídala.</translation>
    </message>
    <message>
        <source>Use a model folder</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Usar una carpeta de modelo</translation>
    </message>
    <message>
        <source>Use a model folder…</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Usar una carpeta de modelo…</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Use una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <extracomment>Say that the file the user chose is another recording, and let them take it anyway.
In: ui/library/file_strips</extracomment>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>Use these options for the recordings added from now on</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Usar estas opciones para las grabaciones que se añadan desde ahora</translation>
    </message>
    <message>
        <source>Use this key from now on</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Usar esta clave desde ahora</translation>
    </message>
    <message>
        <source>Use this list from now on</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Usar esta lista desde ahora</translation>
    </message>
    <message>
        <source>Use this name</source>
        <extracomment>Who the chosen speaker sounds like, or else the first for whom there is somebody.
In: ui/speakers/dialog</extracomment>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>Use this name everywhere in the transcript</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Usar este nombre en toda la transcripción</translation>
    </message>
    <message>
        <source>Use this server, and offer it beside the others</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Usar este servidor y ofrecerlo junto a los demás</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Uzbeko</translation>
    </message>
    <message>
        <source>Version {at} of {total} ▾</source>
        <extracomment>`Version 2 of 3 ▾`; `at` counts from 0.
In: ui/transcript/text</extracomment>
        <translation>Versión {at} de {total} ▾</translation>
    </message>
    <message>
        <source>Versions of this recording</source>
        <extracomment>In: ui/transcript/version_button</extracomment>
        <translation>Versiones de esta grabación</translation>
    </message>
    <message>
        <source>Very long</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Muy larga</translation>
    </message>
    <message>
        <source>very unsure</source>
        <extracomment>How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>muy inseguro</translation>
    </message>
    <message>
        <source>Very wide</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Muy ancho</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Voices are compared on this computer. What is found is a guess, which you can change and undo.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>Las voces se comparan en este equipo. El resultado es una suposición, que se puede cambiar y deshacer.</translation>
    </message>
    <message>
        <source>Voices that are kept</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Voces guardadas</translation>
    </message>
    <message>
        <source>Voices that are known again</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Voces que se reconocen</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume: {percent} %</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Volumen: {percent} %</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, end it: what it has saved is there the next time.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Espere un momento y ábralo de nuevo. Si eso no ayuda, termínelo: lo que ha guardado estará ahí la próxima vez.</translation>
    </message>
    <message>
        <source>Wait for its result instead of sending it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Espere su resultado en lugar de enviarla de nuevo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for other work on this computer…</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>En espera de otro trabajo en este equipo…</translation>
    </message>
    <message>
        <source>Waiting for the transcriber</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>En espera del transcriptor</translation>
    </message>
    <message>
        <source>Waits until the other download is done</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Espera a que acabe la otra descarga</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>watched folder</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>carpeta vigilada</translation>
    </message>
    <message>
        <source>We hear nothing from this microphone.</source>
        <extracomment>In: ui/recording/text</extracomment>
        <translation>No se oye nada de este micrófono.</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Subtítulos web (VTT)</translation>
    </message>
    <message>
        <source>Welsh</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Galés</translation>
    </message>
    <message>
        <source>What answers as {host} has no certificate that this computer trusts.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Lo que responde como {host} no tiene un certificado en el que confíe este equipo.</translation>
    </message>
    <message>
        <source>What came from {host} is not the model it should be, so it was not kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Lo que llegó de {host} no es el modelo que debía ser, así que no se conservó.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>In: ui/help/shortcuts, ui/kit/actions</extracomment>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What each passage is about</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>De qué trata cada pasaje</translation>
    </message>
    <message>
        <source>What else is to be done</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Qué más hacer</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>¿Qué ocurrió?</translation>
    </message>
    <message>
        <source>What happens with a recording once it has ended</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Qué pasa con una grabación cuando termina</translation>
    </message>
    <message>
        <source>What is chosen cannot do that.</source>
        <extracomment>Why no language can be chosen.
In: ui/library/again_text</extracomment>
        <translation>Lo elegido no puede hacerlo.</translation>
    </message>
    <message>
        <source>What is heard of a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Lo que se oye de un lugar</translation>
    </message>
    <message>
        <source>What is in the folder already is left alone.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Lo que ya está en la carpeta no se toca.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <source>What is not saved yet is lost if you close Wordlight now.</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Lo que aún no está guardado se perderá si cierra Wordlight ahora.</translation>
    </message>
    <message>
        <source>What is on this computer, and what can be had</source>
        <extracomment>In: ui/library/again_dialog, ui/recognisers/cards, ui/recognisers/chip</extracomment>
        <translation>Lo que hay en este equipo y lo que se puede obtener</translation>
    </message>
    <message>
        <source>What is plain text can be copied, such as Plain text, Markdown and subtitles.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Se puede copiar lo que es solo texto: texto sencillo, Markdown y subtítulos, por ejemplo.</translation>
    </message>
    <message>
        <source>What is repeated</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Lo que se repite</translation>
    </message>
    <message>
        <source>What is said, in large letters over the whole screen</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Lo que se dice, con letra grande en toda la pantalla</translation>
    </message>
    <message>
        <source>What is seldom needed, or may be ignored</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Lo que se necesita poco, o puede no tenerse en cuenta</translation>
    </message>
    <message>
        <source>What it is called in the list</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Cómo se llama en la lista</translation>
    </message>
    <message>
        <source>What kind of server it is</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Qué clase de servidor es</translation>
    </message>
    <message>
        <source>What plays the sound</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Lo que reproduce el sonido</translation>
    </message>
    <message>
        <source>what should be the transcript in it is none.</source>
        <extracomment>The transcript in the codec's data. Raises `NewerError` and, for what is no transcript, `ValueError`.
In: importers/own_data</extracomment>
        <translation>lo que debería ser la transcripción no lo es.</translation>
    </message>
    <message>
        <source>What the recording is called; it can be changed later too</source>
        <extracomment>In: ui/recording/bar</extracomment>
        <translation>Cómo se llama la grabación; también se puede cambiar después</translation>
    </message>
    <message>
        <source>What the speaker wants in each passage</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Lo que quiere el hablante en cada pasaje</translation>
    </message>
    <message>
        <source>What the system plays with</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>La salida del sistema</translation>
    </message>
    <message>
        <source>What the system records with</source>
        <extracomment>The system's own choice, with its name where that is known.
In: ui/recording/text</extracomment>
        <translation>El micrófono del sistema</translation>
    </message>
    <message>
        <source>What the system records with ({name})</source>
        <extracomment>The system's own choice, with its name where that is known.
In: ui/recording/text</extracomment>
        <translation>El micrófono del sistema ({name})</translation>
    </message>
    <message>
        <source>What this is, and which version</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Qué es esto, y qué versión</translation>
    </message>
    <message>
        <source>What this speaker is called in the transcript and in exported files</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Cómo se llama este hablante en la transcripción y en los archivos exportados</translation>
    </message>
    <message>
        <source>What to write instead; with nothing, what is found is removed</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Qué escribir en su lugar; si no hay nada, se quita lo encontrado</translation>
    </message>
    <message>
        <source>What turns speech into text on this computer</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Lo que convierte el habla en texto en este equipo</translation>
    </message>
    <message>
        <source>What waits is held</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Lo que espera está retenido</translation>
    </message>
    <message>
        <source>What was heard is kept, and one undo brings all of it back.</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Lo que se oyó se conserva, y deshacer una vez lo recupera todo.</translation>
    </message>
    <message>
        <source>What was heard is struck through.</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>Lo que se oyó aparece tachado.</translation>
    </message>
    <message>
        <source>What was heard stands beside what was written instead, in a document as changes to accept or take back</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Lo que se oyó aparece junto a lo escrito; en un documento, como cambios que aceptar o rechazar</translation>
    </message>
    <message>
        <source>What was recorded is kept either way, and will be in the list.</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>Lo grabado se conserva en ambos casos, y estará en la lista.</translation>
    </message>
    <message>
        <source>What was selected is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Se repite lo que estaba seleccionado</translation>
    </message>
    <message>
        <source>What was set here holds already</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Lo que se ajustó aquí ya vale</translation>
    </message>
    <message>
        <source>What was there before is kept beside it as “{name}”; you can go back to it the same way.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Lo que había antes se conserva al lado como «{name}»; puede volver a ello del mismo modo.</translation>
    </message>
    <message>
        <source>What Wordlight adds</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Lo que añade Wordlight</translation>
    </message>
    <message>
        <source>What Wordlight is made of</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>De qué está hecho Wordlight</translation>
    </message>
    <message>
        <source>What you add</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Lo que añade</translation>
    </message>
    <message>
        <source>What you change is listed here with what was heard, so that nothing is lost.</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>Lo que cambia aparece aquí con lo que se oyó, para que no se pierda nada.</translation>
    </message>
    <message>
        <source>What you changed, and what was heard</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Lo que cambió, y lo que se oyó</translation>
    </message>
    <message>
        <source>What you did, what you expected, and what happened instead. It becomes part of the report.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Qué hizo, qué esperaba y qué ocurrió en su lugar. Forma parte del informe.</translation>
    </message>
    <message>
        <source>What you do here is done with all of them. Click on one in the list to open it alone.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Lo que haga aquí se hace con todas. Haga clic en una de la lista para abrirla sola.</translation>
    </message>
    <message>
        <source>What you record</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Lo que graba</translation>
    </message>
    <message>
        <source>What you typed before Wordlight was ended is here again. It is not kept yet.</source>
        <extracomment>Said in a dialog that goes on with what was typed in an earlier one.
In: ui/kit/text</extracomment>
        <translation>Lo que escribió antes de que se cerrara Wordlight está aquí de nuevo. Aún no está guardado.</translation>
    </message>
    <message>
        <source>What you wrote about the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Lo que escribió sobre la grabación</translation>
    </message>
    <message>
        <source>What {name} plays</source>
        <extracomment>A source in words; the sound servers call what a loudspeaker plays "Monitor of …".
In: ui/recording/text</extracomment>
        <translation>Lo que reproduce {name}</translation>
    </message>
    <message>
        <source>What {service} was sent is not given up. The new transcript is listed beside it.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>Lo que se envió a {service} no se abandona. La nueva transcripción aparece a su lado.</translation>
    </message>
    <message>
        <source>Whatever you want to remember about it; the search finds it</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Lo que quiera recordar sobre ella; la búsqueda lo encuentra</translation>
    </message>
    <message>
        <source>When a recording ends</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Cuando termina una grabación</translation>
    </message>
    <message>
        <source>When each word begins</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Cuándo empieza cada palabra</translation>
    </message>
    <message>
        <source>Where it hears something else, the words come first to be checked, with its words beside them</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Donde oye otra cosa, las palabras se revisan primero, con las suyas al lado</translation>
    </message>
    <message>
        <source>Where it paused</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Donde se pausó</translation>
    </message>
    <message>
        <source>Where recordings go</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Adónde van las grabaciones</translation>
    </message>
    <message>
        <source>Where the server is reached, as its owner tells it</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>La dirección del servidor, como la indica su dueño</translation>
    </message>
    <message>
        <source>Where this is heard</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Donde se oye esto</translation>
    </message>
    <message>
        <source>Where times stand in the text</source>
        <extracomment>For recordings, of which one alone has its `transcript` here, in so many px.
In: ui/transcript/export_options</extracomment>
        <translation>Dónde van los tiempos en el texto</translation>
    </message>
    <message>
        <source>Where you choose by how sure a word is</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Si elige según la seguridad de cada palabra</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>Whether a passage sounds positive or negative</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Si un pasaje suena positivo o negativo</translation>
    </message>
    <message>
        <source>Which intentions to find</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Qué intenciones encontrar</translation>
    </message>
    <message>
        <source>Which language the window speaks; recordings may be in any</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>El idioma de la ventana; las grabaciones pueden estar en cualquiera</translation>
    </message>
    <message>
        <source>Which microphone is recorded from</source>
        <extracomment>In: ui/recording/bar, ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>De qué micrófono se graba</translation>
    </message>
    <message>
        <source>Which of several sound tracks is heard</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Cuál de varias pistas de sonido se oye</translation>
    </message>
    <message>
        <source>Which topics to find</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Qué temas encontrar</translation>
    </message>
    <message>
        <source>While checking: back</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Al revisar: atrás</translation>
    </message>
    <message>
        <source>While checking: end</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Al revisar: terminar</translation>
    </message>
    <message>
        <source>While checking: fix all the same</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Al revisar: corregir todas las iguales</translation>
    </message>
    <message>
        <source>While checking: hear it again</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Al revisar: oírlo otra vez</translation>
    </message>
    <message>
        <source>While checking: hear what a second model heard</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Al revisar: oír lo que oyó un segundo modelo</translation>
    </message>
    <message>
        <source>While checking: keep the word</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Al revisar: conservar la palabra</translation>
    </message>
    <message>
        <source>While checking: later</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Al revisar: después</translation>
    </message>
    <message>
        <source>While checking: repeat it</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Al revisar: repetirlo</translation>
    </message>
    <message>
        <source>While checking: take the other reading</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Al revisar: tomar la otra lectura</translation>
    </message>
    <message>
        <source>While you type</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Mientras escribe</translation>
    </message>
    <message>
        <source>Whisper has no build for this computer with this version of Python.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Whisper no existe para este equipo con esta versión de Python.</translation>
    </message>
    <message>
        <source>Who knows it gets a better answer; without it the number is guessed too</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/recognisers/option_text, ui/speakers/dialog</extracomment>
        <translation>Si lo sabe, el resultado es mejor; si no, también se calcula el número</translation>
    </message>
    <message>
        <source>Who speaks here…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Quién habla aquí…</translation>
    </message>
    <message>
        <source>Who speaks stands where one begins</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Quién habla, donde empieza</translation>
    </message>
    <message>
        <source>Who speaks when (RTTM)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Quién habla cuándo (RTTM)</translation>
    </message>
    <message>
        <source>Who transcribes</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Quién transcribe</translation>
    </message>
    <message>
        <source>Who turns new recordings into text, and where they go for that</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Quién convierte en texto las grabaciones nuevas, y adónde van para ello</translation>
    </message>
    <message>
        <source>Whoever runs {name} can tell you its key.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>Quien gestiona {name} puede decirle su clave.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>With Alt it only places the cursor</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Con Alt solo coloca el cursor</translation>
    </message>
    <message>
        <source>With another language, model or transcriber; the transcript that is there stays</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Con otro idioma, modelo o transcriptor; la transcripción que hay se queda</translation>
    </message>
    <message>
        <source>With the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Con la grabación</translation>
    </message>
    <message>
        <source>With the tag</source>
        <extracomment>In: ui/library/menu</extracomment>
        <translation>Con la etiqueta</translation>
    </message>
    <message>
        <source>With who is chosen to transcribe, wherever the recording goes then</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Con el transcriptor elegido, vaya adonde vaya entonces la grabación</translation>
    </message>
    <message>
        <source>with {options}</source>
        <extracomment>Who works on it, where the recording goes, with which options, and what it costs where that was told.
In: ui/jobs/text</extracomment>
        <translation>con {options}</translation>
    </message>
    <message>
        <source>Without this, recordings of that folder are transcribed on this computer.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Sin esto, las grabaciones de esa carpeta se transcriben en este equipo.</translation>
    </message>
    <message>
        <source>Word</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>the word itself</comment>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Word at the cursor</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Palabra del cursor</translation>
    </message>
    <message>
        <source>Word list</source>
        <extracomment>In: ui/word_list/dialog, ui/word_list/fix_controller</extracomment>
        <translation>Lista de palabras</translation>
    </message>
    <message>
        <source>Word list…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Lista de palabras…</translation>
    </message>
    <message>
        <source>Wordlight</source>
        <extracomment>All actions once, in the groups of the menu, then those not in it, and the keys that work in one place only.
Have the task bar say which recording is open; the system adds the application's name.
In: ui/help/shortcuts, ui/window/main_window</extracomment>
        <translation>Wordlight</translation>
    </message>
    <message>
        <source>Wordlight copies its list and transcripts once a day. Choose the copy to go back to: the window closes and opens again with it. What is there now is kept, and can be chosen here afterwards.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Wordlight copia su lista y sus transcripciones una vez al día. Elija la copia a la que volver: la ventana se cierra y se abre de nuevo con ella. Lo que hay ahora se conserva, y después se puede elegir aquí.</translation>
    </message>
    <message>
        <source>Wordlight Help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>Ayuda de Wordlight</translation>
    </message>
    <message>
        <source>Wordlight is already open, but does not answer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Wordlight ya está abierto, pero no responde.</translation>
    </message>
    <message>
        <source>Wordlight met an error it did not expect. Your recordings are untouched and finished transcripts are saved. You can go on. If it happens again, copy this report for whoever looks after Wordlight for you; it has no keys, no texts and no names of recordings.</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Wordlight encontró un error que no esperaba. Sus grabaciones están intactas y las transcripciones terminadas están guardadas. Puede continuar. Si se repite, copie este informe para quien le ayuda con Wordlight; no contiene claves, textos ni nombres de grabaciones.</translation>
    </message>
    <message>
        <source>Wordlight project</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Proyecto de Wordlight</translation>
    </message>
    <message>
        <source>Wordlight then listens for it in the next recordings.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Wordlight lo atiende entonces en las próximas grabaciones.</translation>
    </message>
    <message>
        <source>Wordlight transcripts</source>
        <extracomment>What the folder is called that all transcripts are saved in.
In: ui/library/text</extracomment>
        <translation>Transcripciones de Wordlight</translation>
    </message>
    <message>
        <source>Wordlight {version}</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>Wordlight {version}</translation>
    </message>
    <message>
        <source>Wordlight {version} is here</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Ya está Wordlight {version}</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/speakers/dialog, ui/transcript/details_text</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>words may be missing</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
In: ui/review/text</extracomment>
        <translation>pueden faltar palabras</translation>
    </message>
    <message>
        <source>Words so far</source>
        <extracomment>In: ui/recording/captions, ui/recording/live_pane</extracomment>
        <translation>Palabras hasta ahora</translation>
    </message>
    <message>
        <source>Words that are always to be written like that, or nothing</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Palabras que siempre deben escribirse así, o nada</translation>
    </message>
    <message>
        <source>Words that are not marked can be wrong too.</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>También puede haber errores en palabras sin marcar.</translation>
    </message>
    <message>
        <source>Words to check, in order of time</source>
        <extracomment>In: ui/review/pane</extracomment>
        <translation>Palabras por revisar, por orden de tiempo</translation>
    </message>
    <message>
        <source>Words to check, what is found, what is playing, and what was listened to (at the right). Click to go there</source>
        <extracomment>In: ui/transcript/overview_strip</extracomment>
        <translation>Palabras por revisar, lo encontrado, lo que suena y lo que se escuchó (a la derecha). Haga clic para ir allí</translation>
    </message>
    <message>
        <source>Words to find in this transcript</source>
        <extracomment>In: ui/transcript/find_field</extracomment>
        <translation>Palabras que buscar en esta transcripción</translation>
    </message>
    <message>
        <source>Words to find the recording by, separated by commas</source>
        <extracomment>In: ui/library/tags_field</extracomment>
        <translation>Palabras para encontrar la grabación, separadas por comas</translation>
    </message>
    <message>
        <source>Words while recording</source>
        <extracomment>In: ui/kit/actions, ui/recording/captions, ui/recording/live_pane</extracomment>
        <translation>Palabras en directo</translation>
    </message>
    <message>
        <source>Words with times (CTM)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Palabras con tiempos (CTM)</translation>
    </message>
    <message>
        <source>Words, or a phrase in quotation marks (Ctrl+Shift+F)</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Palabras, o una frase entre comillas (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source>Work on the other one</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Trabajar en la otra</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write a comma where you say “comma”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Escribir una coma donde dice «comma»</translation>
    </message>
    <message>
        <source>Write a file for each transcript in the folder</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Escribir un archivo por transcripción en la carpeta</translation>
    </message>
    <message>
        <source>Write along while one records, on this computer</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Escribir a la vez que se graba, en este equipo</translation>
    </message>
    <message>
        <source>Write dates, numbers and addresses as one writes them, with full stops</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Escribir fechas, números y direcciones como es habitual, con puntos</translation>
    </message>
    <message>
        <source>Write down what somebody needs to help you, without keys, texts or names</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Anotar lo que alguien necesita para ayudarle, sin claves, textos ni nombres</translation>
    </message>
    <message>
        <source>Write here all that you wrote or kept in the other version</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Escribir aquí todo lo que escribió o conservó en la otra versión</translation>
    </message>
    <message>
        <source>Write here what the other version has there (Enter)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Escribir aquí lo que tiene ahí la otra versión (Enter)</translation>
    </message>
    <message>
        <source>Write here what the other version has, at all places that are not yours</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Escribir aquí lo que tiene la otra versión, en todos los lugares que no son suyos</translation>
    </message>
    <message>
        <source>Write in English what is said in another language</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Escribir en inglés lo que se dice en otro idioma</translation>
    </message>
    <message>
        <source>Write no words while recording, until it is turned on again</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>No escribir palabras en directo hasta que se active de nuevo</translation>
    </message>
    <message>
        <source>Write numbers as digits</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Escribir números con cifras</translation>
    </message>
    <message>
        <source>Write something else in the place of what is found</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Escribir otra cosa en lugar de lo encontrado</translation>
    </message>
    <message>
        <source>Write stars in their place</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Escribir asteriscos en su lugar</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Write the same there</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Escribir ahí lo mismo</translation>
    </message>
    <message>
        <source>Write the whole address, such as https://speech.example.org.</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Escriba la dirección completa, como https://speech.example.org.</translation>
    </message>
    <message>
        <source>Write words while I record</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Escribir palabras mientras grabo</translation>
    </message>
    <message>
        <source>written while it was recorded; nobody has checked it</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>escrito durante la grabación; nadie lo ha revisado</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Yidis</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Se le pregunta una vez más</translation>
    </message>
    <message>
        <source>you are not allowed to write in its folder.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>no tiene permiso para escribir en la carpeta.</translation>
    </message>
    <message>
        <source>you are not allowed to write there, or another program has it open.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>no tiene permiso para escribir ahí, u otro programa tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>you are not allowed to write there.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>no tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>You can listen meanwhile.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>Mientras tanto puede escuchar.</translation>
    </message>
    <message>
        <source>You get the words, when each was said, and how sure each one is.</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Obtiene las palabras, cuándo se dijo cada una y qué seguridad tiene.</translation>
    </message>
    <message>
        <source>You have version {version}.</source>
        <extracomment>The lines about a new version: which one is had, and what its makers say, without the marks of headings.
In: ui/settings/privacy_page, ui/settings/text</extracomment>
        <translation>Tiene la versión {version}.</translation>
    </message>
    <message>
        <source>You read the file before it is saved, and nothing is sent.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Usted lee el archivo antes de guardarlo, y no se envía nada.</translation>
    </message>
    <message>
        <source>You took the words away here. Write “{other}” all the same?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>Usted quitó las palabras aquí. ¿Escribir «{other}» de todos modos?</translation>
    </message>
    <message>
        <source>you wrote or kept both</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>usted escribió o conservó ambas</translation>
    </message>
    <message>
        <source>you wrote or kept what stands here</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>usted escribió o conservó lo que hay aquí</translation>
    </message>
    <message>
        <source>you wrote or kept what stands there</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>usted escribió o conservó lo que hay allí</translation>
    </message>
    <message>
        <source>Your file is untouched. Try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Su archivo está intacto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Your transcripts will be listed here.</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Sus transcripciones aparecerán aquí.</translation>
    </message>
    <message>
        <source>{amount} USD</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>{amount} USD</translation>
    </message>
    <message>
        <source>{checked}: {how}.</source>
        <extracomment>`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>{checked}: {how}.</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <extracomment>`3 of 12`; `current` counts from 0.
In: ui/transcript/details_text</extracomment>
        <translation>{current} de {count}</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <extracomment>`12 of 40, about 3 min left`.
In: ui/review/text</extracomment>
        <translation>{current} de {total}</translation>
    </message>
    <message>
        <source>{current} of {total}: {words}</source>
        <extracomment>The same with which of how many places it is: `3 of 37: Setuball, to check, …`.
In: ui/review/text</extracomment>
        <translation>{current} de {total}: {words}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>The time today, the day of this week, or the date: `14:02`, `Tue`, `22 Nov`, `22 Nov 2025`.
In: ui/library/text</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>In: ui/kit/text</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>`22 Nov 2026, 14:03`.
In: ui/kit/text</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {number} places checked</source>
        <extracomment>For 1: {done} of 1 place checked
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{done} de {number} lugar revisado</numerusform>
            <numerusform>{done} de {number} lugares revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left on this disk</source>
        <extracomment>`2 h 10 min left on this disk`; a guess that far ahead is not said to the minute.
In: ui/recording/text</extracomment>
        <translation>quedan {duration} en este disco</translation>
    </message>
    <message>
        <source>{duration} together</source>
        <extracomment>How long several recordings are together, and what there is to check in them.
In: ui/library/text</extracomment>
        <translation>{duration} en total</translation>
    </message>
    <message>
        <source>{facts}, {next}</source>
        <extracomment>`A, B, C`: facts one after the other, those that are not empty.
In: ui/kit/text</extracomment>
        <translation>{facts}, {next}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>`A, B and C`.
In: ui/kit/text</extracomment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{folder}. It cannot be changed: after a crash Wordlight finds a recording there.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>{folder}. No se puede cambiar: tras un fallo, Wordlight encuentra ahí la grabación.</translation>
    </message>
    <message>
        <source>{host} does not give this model ({reason}).</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>{host} no entrega este modelo ({reason}).</translation>
    </message>
    <message>
        <source>{host} fetches the recording itself.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>{host} obtiene la grabación por su cuenta.</translation>
    </message>
    <message>
        <source>{host} has trouble at the moment ({reason}).</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>{host} tiene problemas ahora mismo ({reason}).</translation>
    </message>
    <message>
        <source>{host} takes files only. Choose another one for the web.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>{host} solo admite archivos. Elija otro para la web.</translation>
    </message>
    <message>
        <source>{host} was not reached, or gave no answer that tells. Try again later.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>No se pudo contactar con {host}, o su respuesta no lo aclara. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>How long a recording is: `53 s`, `3 min`, `1 h 48 min`. What was only begun is not counted, as by a `clock`.
In: ui/kit/text</extracomment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>How long a recording is: `53 s`, `3 min`, `1 h 48 min`. What was only begun is not counted, as by a `clock`.
In: ui/kit/text</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{kept}, without a name.</source>
        <extracomment>How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>{kept}, sin nombre.</translation>
    </message>
    <message numerus="yes">
        <source>{kept}, {number} people are named.</source>
        <extracomment>For 1: {kept}, 1 person is named.
How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>
            <numerusform>{kept}, {number} persona con nombre.</numerusform>
            <numerusform>{kept}, {number} personas con nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} cannot be taken from texts. Press others.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} no se puede quitar a los textos. Pulse otras.</translation>
    </message>
    <message>
        <source>{keys} is needed to write and move in texts. Press others.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} hace falta para escribir y moverse en los textos. Pulse otras.</translation>
    </message>
    <message>
        <source>{keys} is used for “{name}”. Press others, or take it over.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} se usa para «{name}». Pulse otras, o úsela aquí.</translation>
    </message>
    <message>
        <source>{languages}.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>{languages}.</translation>
    </message>
    <message>
        <source>{language}, {percent} sure</source>
        <extracomment>What is spoken, and how sure the transcriber was of it where it found that out itself.
In: ui/transcript/details_text</extracomment>
        <translation>{language}, {percent} de confianza</translation>
    </message>
    <message>
        <source>{least} to {most} h</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>de {least} a {most} h</translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>de {least} a {most} min</translation>
    </message>
    <message>
        <source>{listed} of {number}</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>{listed} de {number}</translation>
    </message>
    <message>
        <source>{listed} of {number} in this recording</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>{listed} de {number} en esta grabación</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>How long a recording is: `53 s`, `3 min`, `1 h 48 min`. What was only begun is not counted, as by a `clock`.
In: ui/kit/text</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <extracomment>What there is; a chosen microphone that is gone stays in the list, and is said to be.
In: ui/recording/bar, ui/settings/playing_page, ui/settings/recording_page</extracomment>
        <translation>{name} (no conectado)</translation>
    </message>
    <message>
        <source>{name} ({languages})</source>
        <extracomment>`Balanced (99 languages)`.
In: ui/recognisers/model_text</extracomment>
        <translation>{name} ({languages})</translation>
    </message>
    <message>
        <source>{name} ({maker})</source>
        <extracomment>What models are called where one is chosen, by their ids: `Nova 2 (Deepgram)`.
In: ui/recognisers/key_text</extracomment>
        <translation>{name} ({maker})</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <extracomment>A line of the menu: `Failed (3)`.
In: ui/library/text</extracomment>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>{name} ({place} of {number})</source>
        <extracomment>In: ui/transcript/export_controller</extracomment>
        <translation>{name} ({place} de {number})</translation>
    </message>
    <message>
        <source>{name} gets the whole file, and chooses the sound track itself.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>{name} recibe todo el archivo y elige la pista de sonido por su cuenta.</translation>
    </message>
    <message>
        <source>{name}: downloaded</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>{name}: descargado</translation>
    </message>
    <message>
        <source>{name}: {keys}</source>
        <extracomment>A pedal sends keys from F13 on, which keyboards do not have.
In: ui/settings/playing_page</extracomment>
        <translation>{name}: {keys}</translation>
    </message>
    <message>
        <source>{name}: {size}</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>{name}: {size}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>Names and values, which can be selected to be copied.
In: ui/library/entry_dialog</extracomment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {where}</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>{name}: {where}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <extracomment>0..1 as whole per cent.
In: ui/kit/text</extracomment>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>{number} changes</source>
        <extracomment>For 1: 1 change
In: ui/transcript/changes_text</extracomment>
        <translation>
            <numerusform>{number} cambio</numerusform>
            <numerusform>{number} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} channels</source>
        <extracomment>For 1: 1 channel
`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>
            <numerusform>{number} canal</numerusform>
            <numerusform>{number} canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} characters a second</source>
        <extracomment>For 1: 1 character a second
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} carácter por segundo</numerusform>
            <numerusform>{number} caracteres por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} characters in a line</source>
        <extracomment>For 1: 1 character in a line
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} carácter en una línea</numerusform>
            <numerusform>{number} caracteres en una línea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} could not be transcribed</source>
        <extracomment>For 1: 1 could not be transcribed
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} no se pudo transcribir</numerusform>
            <numerusform>{number} no se pudieron transcribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} differ</source>
        <extracomment>For 1: 1 differs
`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind.
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>{number} difiere</numerusform>
            <numerusform>{number} difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} done</source>
        <extracomment>For 1: 1 done
Beside what is left, where something is.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} hecho</numerusform>
            <numerusform>{number} hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries from “{name}”</source>
        <extracomment>For 1: 1 entry from “{name}”
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>{number} entrada de «{name}»</numerusform>
            <numerusform>{number} entradas de «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files were not added</source>
        <extracomment>For 1: 1 file was not added
How many files were refused; no number where something is said of a folder.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>{number} archivo no se añadió</numerusform>
            <numerusform>{number} archivos no se añadieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} fixed</source>
        <extracomment>For 1: 1 fixed
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} corregido</numerusform>
            <numerusform>{number} corregidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>Bytes as a person counts them: `148 MB`, `1.6 GB`.
In: ui/kit/text</extracomment>
        <translation>{number} GB</translation>
    </message>
    <message numerus="yes">
        <source>{number} kept</source>
        <extracomment>For 1: 1 kept
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} conservado</numerusform>
            <numerusform>{number} conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} left to check.</source>
        <extracomment>For 1: 1 left to check.
What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>Queda {number} por revisar.</numerusform>
            <numerusform>Quedan {number} por revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} lines</source>
        <extracomment>For 1: 1 line
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} línea</numerusform>
            <numerusform>{number} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} markers</source>
        <extracomment>For 1: 1 marker
The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>
            <numerusform>{number} marcador</numerusform>
            <numerusform>{number} marcadores</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} MB</source>
        <extracomment>Bytes as a person counts them: `148 MB`, `1.6 GB`.
In: ui/kit/text</extracomment>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} min</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>{number} min</translation>
    </message>
    <message numerus="yes">
        <source>{number} missing?</source>
        <extracomment>For 1: 1 missing?
`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind.
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>¿falta {number}?</numerusform>
            <numerusform>¿faltan {number}?</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ms long</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>dura {number} ms</translation>
    </message>
    <message numerus="yes">
        <source>{number} other recordings</source>
        <extracomment>For 1: 1 other recording
Some titles in a sentence: `“A”, “B” and 3 others`; one that is not known is empty, and only counted.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>{number} grabación más</numerusform>
            <numerusform>{number} grabaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} per cent</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>{number} por ciento</translation>
    </message>
    <message numerus="yes">
        <source>{number} places</source>
        <extracomment>For 1: 1 place
How much was found. `total` is the number of places where not all recordings are listed.
`3 of 12`; `current` counts from 0.
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/library/text, ui/review/text, ui/transcript/details_text</extracomment>
        <translation>
            <numerusform>{number} lugar</numerusform>
            <numerusform>{number} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places are taken over.</source>
        <extracomment>For 1: 1 place is taken over.
After several were taken, of which those a person fixed stay.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>Se ha tomado {number} lugar.</numerusform>
            <numerusform>Se han tomado {number} lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places corrected</source>
        <extracomment>For 1: 1 place corrected
What was done.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>{number} lugar corregido</numerusform>
            <numerusform>{number} lugares corregidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places fixed: {heard} → {now}</source>
        <extracomment>For 1: 1 place fixed: {heard} → {now}
What was done.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} lugar corregido: {heard} → {now}</numerusform>
            <numerusform>{number} lugares corregidos: {heard} → {now}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places to check</source>
        <extracomment>For 1: 1 place to check
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/library/text, ui/review/text</extracomment>
        <translation>
            <numerusform>{number} lugar por revisar</numerusform>
            <numerusform>{number} lugares por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places, the latest first</source>
        <extracomment>For 1: 1 place
How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>{number} lugar</numerusform>
            <numerusform>{number} lugares, los más recientes primero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings</source>
        <extracomment>For 1: 1 recording
A line of the list of copies: when it was made, and what is in it.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>{number} grabación</numerusform>
            <numerusform>{number} grabaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings are kept in the trash until {day}. The files stay where they are.</source>
        <extracomment>For 1: 1 recording is kept in the trash until {day}. The file stays where it is.
What has become of jobs that were removed.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>{number} grabación se conserva en la papelera hasta el {day}. El archivo se queda donde está.</numerusform>
            <numerusform>{number} grabaciones se conservan en la papelera hasta el {day}. Los archivos se quedan donde están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings are transcribed</source>
        <extracomment>For 1: 1 recording is transcribed
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} grabación transcrita</numerusform>
            <numerusform>{number} grabaciones transcritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings have no transcript yet, and are left out.</source>
        <extracomment>For 1: 1 recording has no transcript yet, and is left out.
What becomes of files with the same name, and of recordings without a transcript.
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} grabación aún no tiene transcripción, y se omite.</numerusform>
            <numerusform>{number} grabaciones aún no tienen transcripción, y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings need a look</source>
        <extracomment>For 1: 1 recording needs a look
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} grabación necesita atención</numerusform>
            <numerusform>{number} grabaciones necesitan atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings were already transcribed.</source>
        <extracomment>For 1: 1 recording was already transcribed.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} grabación ya estaba transcrita.</numerusform>
            <numerusform>{number} grabaciones ya estaban transcritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings were saved after the app had ended</source>
        <extracomment>For 1: 1 recording was saved after the app had ended
In: ui/recording/text</extracomment>
        <translation>
            <numerusform>{number} grabación se guardó después de cerrarse el programa</numerusform>
            <numerusform>{number} grabaciones se guardaron después de cerrarse el programa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} remarks</source>
        <extracomment>For 1: 1 remark
How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>
            <numerusform>{number} observación</numerusform>
            <numerusform>{number} observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} removed</source>
        <extracomment>For 1: 1 removed
What became of the places; `removed` of them have nothing now.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>{number} quitado</numerusform>
            <numerusform>{number} quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} replaced</source>
        <extracomment>For 1: 1 replaced
What became of the places; `removed` of them have nothing now.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>{number} reemplazado</numerusform>
            <numerusform>{number} reemplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>In: ui/recognisers/option_fields, ui/review/text</extracomment>
        <translation>{number} s</translation>
    </message>
    <message numerus="yes">
        <source>{number} seconds</source>
        <extracomment>For 1: 1 second
In: ui/settings/playing_page</extracomment>
        <translation>
            <numerusform>{number} segundo</numerusform>
            <numerusform>{number} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} speakers were found. This is a guess: hear each voice, and give it a name.</source>
        <extracomment>For 1: One speaker was found. This is a guess.
In: ui/speakers/text</extracomment>
        <translation>
            <numerusform>Se encontró {number} hablante. Es una suposición.</numerusform>
            <numerusform>Se encontraron {number} hablantes. Es una suposición: oiga cada voz y póngale nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} subtitles are beyond a limit. Click one to go to the text.</source>
        <extracomment>For 1: 1 subtitle is beyond a limit. Click it to go to the text.
How many subtitles do not keep to the limits, and what can be done.
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} subtítulo supera un límite. Haga clic en él para ir al texto.</numerusform>
            <numerusform>{number} subtítulos superan un límite. Haga clic en uno para ir al texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} that are yours stay.</source>
        <extracomment>For 1: 1 that is yours stays.
After several were taken, of which those a person fixed stay.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>{number} suyo se queda.</numerusform>
            <numerusform>{number} suyos se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts</source>
        <extracomment>For 1: 1 transcript
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} transcripción</numerusform>
            <numerusform>{number} transcripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are here as text, without their recordings.</source>
        <extracomment>For 1: 1 transcript is here as text, without its recording.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} transcripción está aquí como texto, sin su grabación.</numerusform>
            <numerusform>{number} transcripciones están aquí como texto, sin sus grabaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are in the folder “{folder}”.</source>
        <extracomment>For 1: 1 transcript is in the folder “{folder}”.
That all transcripts are in files now.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>{number} transcripción está en la carpeta «{folder}».</numerusform>
            <numerusform>{number} transcripciones están en la carpeta «{folder}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are in the list already.</source>
        <extracomment>For 1: 1 transcript is in the list already.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} transcripción ya está en la lista.</numerusform>
            <numerusform>{number} transcripciones ya están en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} unsure</source>
        <extracomment>For 1: 1 unsure
`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind.
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>{number} inseguro</numerusform>
            <numerusform>{number} inseguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} voices are kept</source>
        <extracomment>For 1: 1 voice is kept
How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>
            <numerusform>{number} voz guardada</numerusform>
            <numerusform>{number} voces guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} wait for you</source>
        <extracomment>For 1: 1 waits for you
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} le espera</numerusform>
            <numerusform>{number} le esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where a second model heard something else</source>
        <extracomment>For 1: 1 where a second model heard something else
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} donde un segundo modelo oyó otra cosa</numerusform>
            <numerusform>{number} donde un segundo modelo oyó otra cosa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where the transcriber was unsure</source>
        <extracomment>For 1: 1 where the transcriber was unsure
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} donde el transcriptor no estaba seguro</numerusform>
            <numerusform>{number} donde el transcriptor no estaba seguro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where words may be missing</source>
        <extracomment>For 1: 1 where words may be missing
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} donde pueden faltar palabras</numerusform>
            <numerusform>{number} donde pueden faltar palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For 1: 1 word
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>{number} palabra</numerusform>
            <numerusform>{number} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words left</source>
        <extracomment>For 1: 1 word left
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>queda {number} palabra</numerusform>
            <numerusform>quedan {number} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} {unit}</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>{part} de {whole} {unit}</translation>
    </message>
    <message>
        <source>{percent} on average</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>{percent} de media</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>{percent} de confianza</translation>
    </message>
    <message>
        <source>{places} in {recordings}</source>
        <extracomment>How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>{places} en {recordings}</translation>
    </message>
    <message>
        <source>{remarks}: {first}</source>
        <extracomment>How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>{remarks}: {first}</translation>
    </message>
    <message>
        <source>{seconds} earlier</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>{seconds} antes</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>How long a recording is: `53 s`, `3 min`, `1 h 48 min`. What was only begun is not counted, as by a `clock`.
`0.5 s`, `1 s`.
In: ui/kit/text, ui/settings/checking_page, ui/settings/playing_page</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentences} {next}</source>
        <extracomment>Whole sentences one after the other, those that are not empty.
In: ui/kit/text</extracomment>
        <translation>{sentences} {next}</translation>
    </message>
    <message>
        <source>{share} % more</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>{share} % más</translation>
    </message>
    <message>
        <source>{share} listened to</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>{share} escuchado</translation>
    </message>
    <message numerus="yes">
        <source>{share} listened to; never heard: {number} places</source>
        <extracomment>For 1: {share} listened to; never heard: 1 place
`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>
            <numerusform>{share} escuchado; sin escuchar: {number} lugar</numerusform>
            <numerusform>{share} escuchado; sin escuchar: {number} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>{speaker} sounds like “{name}”.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>{speaker} suena como «{name}».</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <extracomment>`1.0×`, `1.25×`.
In: ui/player/text</extracomment>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>{sure} ({percent})</source>
        <extracomment>The line under a transcript's title: what it is, and how good.
In: ui/transcript/text</extracomment>
        <translation>{sure} ({percent})</translation>
    </message>
    <message>
        <source>{times}, estimated by the length of the words</source>
        <extracomment>What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/transcript/text</extracomment>
        <translation>{times}, estimados por la longitud de las palabras</translation>
    </message>
    <message>
        <source>{tip} (not possible at the moment)</source>
        <translation type="vanished">{tip} (no es posible ahora)</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <extracomment>`Play the recording (Ctrl+Space)`.
In: ui/kit/text</extracomment>
        <translation>{tip} ({key})</translation>
    </message>
    <message numerus="yes">
        <source>{tip}: {number} seconds</source>
        <extracomment>For 1: {tip}: 1 second
The tip of a button that goes back or forward.
In: ui/player/text</extracomment>
        <translation>
            <numerusform>{tip}: {number} segundo</numerusform>
            <numerusform>{tip}: {number} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{titles}, and {latest}</source>
        <extracomment>What of a damaged library could not be read as it was.
In: ui/library/text</extracomment>
        <translation>{titles}, y {latest}</translation>
    </message>
    <message>
        <source>{title}, {duration} — saved after the app had ended</source>
        <extracomment>About a recording the app did not live to see the end of.
In: ui/recording/text</extracomment>
        <translation>{title}, {duration}: guardada después de cerrarse el programa</translation>
    </message>
    <message>
        <source>{title}: downloading, {percent}</source>
        <extracomment>`Balanced (99 languages)`, with how far it is where it is not here.
In: ui/recognisers/model_text</extracomment>
        <translation>{title}: descargando, {percent}</translation>
    </message>
    <message>
        <source>{title}: not here yet</source>
        <extracomment>`Balanced (99 languages)`, with how far it is where it is not here.
In: ui/recognisers/model_text</extracomment>
        <translation>{title}: aún no está aquí</translation>
    </message>
    <message>
        <source>{trouble}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>{trouble}</translation>
    </message>
    <message>
        <source>{what} Goes on by itself.</source>
        <extracomment>Why a job stands still that will go on by itself.
In: ui/jobs/text</extracomment>
        <translation>{what} Continúa solo.</translation>
    </message>
    <message>
        <source>{what}, at {time}</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>{what}, en {time}</translation>
    </message>
    <message>
        <source>“Replace with” is empty. One undo brings all back.</source>
        <extracomment>Ask whether so many places are to be removed: an empty field may be one that was forgotten.
In: ui/transcript/replace_row</extracomment>
        <translation>«Reemplazar por» está vacío. Deshacer una vez lo recupera todo.</translation>
    </message>
    <message>
        <source>“Set a marker” in the menu marks the moment that is being played, to find it again here.</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>«Poner un marcador», en el menú, marca el momento que suena para encontrarlo aquí.</translation>
    </message>
    <message>
        <source>“{address}” is a proxy for an old form of SOCKS, and Wordlight can use SOCKS5 and HTTP proxies only.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>«{address}» es un proxy de una forma antigua de SOCKS, y Wordlight solo puede usar proxies SOCKS5 y HTTP.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>«{address}» no es la dirección de un proxy.</translation>
    </message>
    <message>
        <source>“{command}” is not possible at the moment.</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>«{command}» no es posible ahora.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>no se puede escribir en «{file}».</translation>
    </message>
    <message>
        <source>“{heard}” becomes “{now}”</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>«{heard}» pasa a «{now}»</translation>
    </message>
    <message>
        <source>“{heard}” changed to “{now}”</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>«{heard}» cambiado a «{now}»</translation>
    </message>
    <message>
        <source>“{heard}” is taken out</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Se quita «{heard}»</translation>
    </message>
    <message>
        <source>“{heard}” removed</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>«{heard}» quitado</translation>
    </message>
    <message>
        <source>“{heard}” stands nowhere else.</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>«{heard}» no está en ningún otro lugar.</translation>
    </message>
    <message>
        <source>“{host}” is on this computer or its own network, where the service cannot reach it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{host}» está en este equipo o en su propia red, donde el servicio no llega.</translation>
    </message>
    <message>
        <source>“{mine}” is yours. Take it away all the same?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>«{mine}» es suyo. ¿Quitarlo de todos modos?</translation>
    </message>
    <message>
        <source>“{mine}” is yours. Write “{other}” instead?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>«{mine}» es suyo. ¿Escribir «{other}» en su lugar?</translation>
    </message>
    <message>
        <source>“{name}” breaks off, and what is needed to play it comes at its end, so nothing of it can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» está cortado, y lo necesario para reproducirlo va al final, así que no se puede reproducir nada.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» no se puede abrir.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a transcript: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» no se puede leer como transcripción: {reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» no se pudo escribir: {reason}</translation>
    </message>
    <message>
        <source>“{name}” has no sound in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» no contiene sonido.</translation>
    </message>
    <message>
        <source>“{name}” has no sound track {number} that can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» no tiene una pista de sonido {number} que se pueda reproducir.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB, and {host} takes no more than {most} MB, so it was not sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» tiene {size} MB, y {host} no admite más de {most} MB, así que no se envió.</translation>
    </message>
    <message>
        <source>“{name}” is a transcript without any words.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» es una transcripción sin palabras.</translation>
    </message>
    <message>
        <source>“{name}” is already in the list.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» ya está en la lista.</translation>
    </message>
    <message>
        <source>“{name}” is an answer without a transcript: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» es una respuesta sin transcripción: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is another recording than the one “{title}” was made from.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>«{name}» no es la grabación de la que se hizo «{title}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» está dañado y no se puede reproducir.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no data in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» está vacío: no contiene datos.</translation>
    </message>
    <message>
        <source>“{name}” is in the list already, as “{title}” since {day}.</source>
        <extracomment>That a transcript is in the list already, as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>«{name}» ya está en la lista, como «{title}», desde el {day}.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 25 MB, and the service does not say how much it takes. It is sent; if it is refused, MP3 or M4A is smaller.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>«{name}» tiene más de 25 MB, y el servicio no dice cuánto admite. Se envía; si se rechaza, MP3 o M4A ocupan menos.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 90 MB: some plans of the service refuse that. MP3 or M4A is smaller.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>«{name}» tiene más de 90 MB: algunos planes del servicio lo rechazan. MP3 o M4A ocupan menos.</translation>
    </message>
    <message>
        <source>“{name}” is longer than an hour: the service may give up on it. Shorter parts are safer.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>«{name}» dura más de una hora: el servicio puede abandonarla. Partes más cortas son más seguras.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>«{name}» ya no está donde estaba.</translation>
    </message>
    <message>
        <source>“{name}” is not a list of words: it cannot be read as text.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» no es una lista de palabras: no se puede leer como texto.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript that Wordlight knows.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» no es una transcripción que Wordlight conozca.</translation>
    </message>
    <message>
        <source>“{name}” is not an audio or video file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» no es un archivo de audio o vídeo.</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» no está.</translation>
    </message>
    <message>
        <source>“{name}” is now done by {keys}.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>«{name}» se hace ahora con {keys}.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying, so its sound cannot be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» está protegido contra copia, así que su sonido no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” is the same recording as “{title}”, transcribed on {day}.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>«{name}» es la misma grabación que «{title}», transcrita el {day}.</translation>
    </message>
    <message>
        <source>“{name}” is the same recording as “{title}”, which is in the list too.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>«{name}» es la misma grabación que «{title}», que también está en la lista.</translation>
    </message>
    <message>
        <source>“{name}” is there already: the two become one. You can undo that.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>«{name}» ya existe: los dos se unen. Se puede deshacer.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a transcript.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» es demasiado grande para ser una transcripción.</translation>
    </message>
    <message>
        <source>“{name}” is used from that folder.</source>
        <extracomment>Say that a folder has a model, and which.
In: ui/recognisers/models_dialog</extracomment>
        <translation>«{name}» se usa desde esa carpeta.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Wordlight.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» se hizo con una versión más nueva de Wordlight.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the recording that should go in is not where it was.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» no se escribió: la grabación que debe incluir no está donde estaba.</translation>
    </message>
    <message>
        <source>“{now}” added</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>«{now}» añadido</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <extracomment>Some titles in a sentence: `“A”, “B” and 3 others`; one that is not known is empty, and only counted.
Those of the language: “ and ”, „ and “, « and ».
In: ui/kit/text, ui/library/text</extracomment>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{title}” could not be transcribed</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>«{title}» no se pudo transcribir</translation>
    </message>
    <message>
        <source>“{title}” is here as text, without its recording.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>«{title}» está aquí como texto, sin su grabación.</translation>
    </message>
    <message>
        <source>“{title}” is in the list twice.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>«{title}» está dos veces en la lista.</translation>
    </message>
    <message>
        <source>“{title}” is kept in the trash until {day}. The recording itself stays where it is.</source>
        <extracomment>What has become of jobs that were removed.
In: ui/kit/message_text</extracomment>
        <translation>«{title}» se conserva en la papelera hasta el {day}. La grabación se queda donde está.</translation>
    </message>
    <message>
        <source>“{title}” is transcribed</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>«{title}» está transcrita</translation>
    </message>
    <message>
        <source>“{title}” is transcribed but not saved</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>«{title}» está transcrita pero sin guardar</translation>
    </message>
    <message>
        <source>“{title}” waits for you</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>«{title}» le espera</translation>
    </message>
    <message>
        <source>“{title}” was already transcribed on {day}.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>«{title}» ya se transcribió el {day}.</translation>
    </message>
    <message>
        <source>“{title}” was sent to the printer</source>
        <extracomment>In: ui/kit/message_text</extracomment>
        <translation>«{title}» se envió a la impresora</translation>
    </message>
    <message>
        <source>“{written}” again, and not “{heard}”. Put it into the word list?</source>
        <extracomment>Asked once it was fixed the same way twice.
In: ui/word_list/text</extracomment>
        <translation>«{written}» otra vez, y no «{heard}». ¿Ponerlo en la lista de palabras?</translation>
    </message>
    <message>
        <source>“{written}” is in the word list</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>«{written}» está en la lista de palabras</translation>
    </message>
    <message>
        <source>← Take this</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>← Tomar esto</translation>
    </message>
    <message>
        <source>↑ Previous</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>↑ Anterior</translation>
    </message>
    <message>
        <source>↓ Next</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>↓ Siguiente</translation>
    </message>
    <message>
        <source>↤ Back to what plays</source>
        <extracomment>On the button that leads from elsewhere to the playhead.
In: ui/player/text</extracomment>
        <translation>↤ Volver a lo que suena</translation>
    </message>
    <message>
        <source>▶ Hear it</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>▶ Oírlo</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>✓ revisada</translation>
    </message>
</context>
</TS>
