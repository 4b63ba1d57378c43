<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>text</name>
    <message>
        <source>! failed</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! échec</translation>
    </message>
    <message>
        <source>! not saved</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! non sauvegardé</translation>
    </message>
    <message>
        <source>! waits for you</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! vous attend</translation>
    </message>
    <message>
        <source># a line</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation># par ligne</translation>
    </message>
    <message>
        <source># a second</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation># par seconde</translation>
    </message>
    <message>
        <source>&amp;Hear “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>&amp;Écouter « {name} »</translation>
    </message>
    <message>
        <source>&amp;Merge “{name}” with</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>&amp;Fusionner « {name} » avec</translation>
    </message>
    <message>
        <source>&amp;New speaker…</source>
        <extracomment>In: ui/speakers/menu</extracomment>
        <translation>&amp;Nouveau locuteur…</translation>
    </message>
    <message>
        <source>&amp;Rename “{name}” everywhere…</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>&amp;Renommer « {name} » partout…</translation>
    </message>
    <message>
        <source>(no key)</source>
        <extracomment>What stands for a placeholder of a page: the key of an action, or its words.
In: ui/help/controller</extracomment>
        <translation>(aucune touche)</translation>
    </message>
    <message>
        <source>1. Doubtful words are marked. Click any word to hear it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>1. Les mots douteux sont marqués. Cliquez sur un mot pour l’entendre.</translation>
    </message>
    <message>
        <source>2. {key} goes from one to the next and plays it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>2. {key} va de l’un au suivant et le fait entendre.</translation>
    </message>
    <message>
        <source>2. “Check the words” in the menu goes from one to the next and plays it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>2. « Vérifier les mots », dans le menu, va de l’un au suivant et le fait entendre.</translation>
    </message>
    <message>
        <source>3. Enter keeps the words, typing fixes them.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>3. Entrée garde les mots, taper les corrige.</translation>
    </message>
    <message>
        <source>900 for “nine hundred”. Readable text does so already</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>900 pour « neuf cents ». Le texte lisible le fait déjà</translation>
    </message>
    <message>
        <source>99 languages</source>
        <extracomment>In: ui/recognisers/model_text</extracomment>
        <translation>99 langues</translation>
    </message>
    <message>
        <source>[Crossed out] is what was heard, before a person wrote the words after it.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[Barré] : ce qui a été entendu, avant qu’une personne n’écrive les mots qui suivent.</translation>
    </message>
    <message>
        <source>[Marked words] are the most doubtful ones that nobody has checked.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[Les mots marqués] sont les plus douteux que personne n’a vérifiés.</translation>
    </message>
    <message>
        <source>[Underlined words] were checked by a person.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[Les mots soulignés] ont été vérifiés par une personne.</translation>
    </message>
    <message>
        <source>A click on a word plays from there</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Un clic sur un mot lance la lecture à cet endroit</translation>
    </message>
    <message>
        <source>A click on a word plays the recording from there, where it is on the same computer</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Un clic sur un mot lance la lecture à cet endroit, si l’enregistrement est sur le même ordinateur</translation>
    </message>
    <message>
        <source>A computer wrote this down. Words that are not marked can be wrong too: listen to those that matter.</source>
        <extracomment>What the chip says in full, in lines.
In: ui/transcript/text</extracomment>
        <translation>Un ordinateur a écrit ceci. Des mots non marqués peuvent aussi être faux : écoutez ceux qui comptent.</translation>
    </message>
    <message>
        <source>A draft; the transcript comes after the recording</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Un brouillon ; la transcription vient après l’enregistrement</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>A few sentences on what the recording is about</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Quelques phrases sur le sujet de l’enregistrement</translation>
    </message>
    <message>
        <source>A file for those who help you</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Un fichier pour ceux qui vous aident</translation>
    </message>
    <message>
        <source>a file is where its folder should be.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>un fichier se trouve à la place du dossier.</translation>
    </message>
    <message>
        <source>A firewall blocked the request; your key is not the reason.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Un pare-feu a bloqué la demande ; votre clé n’y est pour rien.</translation>
    </message>
    <message>
        <source>a folder has this name.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>un dossier porte ce nom.</translation>
    </message>
    <message>
        <source>A good start for everything. Takes about twice as long as Fast.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Un bon début pour tout. Prend environ deux fois plus de temps que « Rapide ».</translation>
    </message>
    <message>
        <source>A key is there. It is tested without cost where you change it.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Une clé est là. On la teste sans frais là où on la change.</translation>
    </message>
    <message>
        <source>A model of this computer does that, when nothing else waits. The sound goes nowhere.</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Un modèle de cet ordinateur le fait quand rien d’autre n’attend. Le son ne va nulle part.</translation>
    </message>
    <message>
        <source>A model of this computer listens along; the sound goes nowhere. The recording always comes first.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Un modèle de cet ordinateur écoute en même temps ; le son ne va nulle part. L’enregistrement passe toujours en premier.</translation>
    </message>
    <message>
        <source>A model of your own.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Un modèle à vous.</translation>
    </message>
    <message>
        <source>A model turns speech into text here, on this computer. Only a download asks {source}, for its files.</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Un modèle change la parole en texte ici, sur cet ordinateur. Seul un téléchargement s’adresse à {source}, pour ses fichiers.</translation>
    </message>
    <message>
        <source>A name is offered where the voice is heard in another recording; it is never given unasked</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Un nom est proposé quand la voix est entendue dans un autre enregistrement ; il n’est jamais donné d’office</translation>
    </message>
    <message>
        <source>A name or term, exactly as it is to be written</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Un nom ou un terme, exactement comme il doit s’écrire</translation>
    </message>
    <message>
        <source>A note for the service’s answer</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Une note pour la réponse du service</translation>
    </message>
    <message>
        <source>A paragraph is being aligned…</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Un paragraphe est en cours d’alignement…</translation>
    </message>
    <message>
        <source>A paragraph is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Un paragraphe est répété</translation>
    </message>
    <message>
        <source>A part of its name in English or in the language itself</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Une partie de son nom, en français ou dans la langue même</translation>
    </message>
    <message>
        <source>A recording is under way.</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>Un enregistrement est en cours.</translation>
    </message>
    <message>
        <source>A row for each word, for any spreadsheet</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Une ligne par mot, pour tout tableur</translation>
    </message>
    <message>
        <source>A row for each word, for Excel</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Une ligne par mot, pour Excel</translation>
    </message>
    <message>
        <source>a second model</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>un second modèle</translation>
    </message>
    <message>
        <source>a second model heard nothing</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>un second modèle n’a rien entendu</translation>
    </message>
    <message>
        <source>a second model heard something else</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
In: ui/review/text</extracomment>
        <translation>un second modèle a entendu autre chose</translation>
    </message>
    <message>
        <source>A second model heard this. Take it, and go on</source>
        <extracomment>Show what another model heard below the words of the text, and offer it once somebody is checking.
In: ui/review/card</extracomment>
        <translation>Un second modèle a entendu ceci. Le prendre et continuer</translation>
    </message>
    <message>
        <source>a second model heard “{words}”</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>un second modèle a entendu « {words} »</translation>
    </message>
    <message>
        <source>A second model hears the recording on this computer; where it hears something else is checked first.</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Un second modèle écoute l’enregistrement sur cet ordinateur ; là où il entend autre chose, on vérifie d’abord.</translation>
    </message>
    <message>
        <source>A second model is to listen</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Un second modèle doit écouter</translation>
    </message>
    <message>
        <source>A second model listens</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Un second modèle écoute</translation>
    </message>
    <message>
        <source>A server of your own</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Un serveur à vous</translation>
    </message>
    <message>
        <source>A server with the same interface as OpenAI’s</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Un serveur à la même interface que celui d’OpenAI</translation>
    </message>
    <message>
        <source>A Whisper model for CTranslate2 that you have in a folder</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Un modèle Whisper pour CTranslate2 que vous avez dans un dossier</translation>
    </message>
    <message>
        <source>A word is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Un mot est répété</translation>
    </message>
    <message>
        <source>A word or phrase to look for in the recording</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Un mot ou une expression à chercher dans l’enregistrement</translation>
    </message>
    <message>
        <source>About 99 languages. The recording is sent to the service; needs a key; costs money.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>Environ 99 langues. L’enregistrement est envoyé au service ; il faut une clé ; c’est payant.</translation>
    </message>
    <message>
        <source>About this recording</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>À propos de cet enregistrement</translation>
    </message>
    <message>
        <source>About this recording…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>À propos de cet enregistrement…</translation>
    </message>
    <message>
        <source>About this transcript</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>À propos de cette transcription</translation>
    </message>
    <message>
        <source>About Wordlight</source>
        <extracomment>In: ui/kit/actions, ui/window/about_dialog</extracomment>
        <translation>À propos de Wordlight</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>`12 of 40, about 3 min left`.
In: ui/review/text</extracomment>
        <translation>encore {time} environ</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
In: ui/settings/keys_page</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
In: ui/settings/keys_page</extracomment>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>In: ui/window/top_bar, ui/word_list/dialog</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a copy without protection, or record what is played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ajoutez une copie sans protection, ou enregistrez ce qui est lu.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add a recording that contains speech.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ajoutez un enregistrement qui contient de la parole.</translation>
    </message>
    <message>
        <source>Add a recording, for example MP3, M4A, WAV or MP4.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ajoutez un enregistrement, par exemple MP3, M4A, WAV ou MP4.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Add a Wordlight project, subtitles (SRT, VTT), a TextGrid, a CTM, or the JSON of Wordlight or another speech-to-text program.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ajoutez un projet Wordlight, des sous-titres (SRT, VTT), un TextGrid, un CTM ou le JSON de Wordlight ou d’un autre logiciel de transcription.</translation>
    </message>
    <message>
        <source>Add it in parts.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ajoutez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>Add recordings</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ajouter des enregistrements</translation>
    </message>
    <message>
        <source>Add the entries of a text file, one a line: “heard = written”</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Ajouter les entrées d’un fichier texte, une par ligne : « entendu = écrit »</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <extracomment>In: ui/word_list/fix_controller</extracomment>
        <translation>Ajouter à la liste de mots</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/file_strips, ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message numerus="yes">
        <source>Added {number} recordings</source>
        <extracomment>For 1: Added 1 recording
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} enregistrement ajouté</numerusform>
            <numerusform>{number} enregistrements ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “{title}”</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>« {title} » ajouté</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/recognisers/server_dialog, ui/settings/recognising_page</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the recording</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Adresse de l’enregistrement</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page, ui/settings/recognising_page</extracomment>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>After it</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>The place at hand, or the one it begins with, with what another model heard there.
In: ui/review/card</extracomment>
        <translation>Encore</translation>
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
        <translation>AI/ML API va chercher l’enregistrement lui-même : il doit être ouvert à quiconque a l’adresse.</translation>
    </message>
    <message>
        <source>AI/ML API needs a key, which is on the page of your account there.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>AI/ML API demande une clé, qui est sur la page de votre compte là-bas.</translation>
    </message>
    <message>
        <source>AI/ML API, a service on the internet</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>AI/ML API, un service sur Internet</translation>
    </message>
    <message>
        <source>Albanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Albanais</translation>
    </message>
    <message>
        <source>Align this paragraph again</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Réaligner ce paragraphe</translation>
    </message>
    <message>
        <source>All &amp;speakers…</source>
        <extracomment>In: ui/speakers/menu</extracomment>
        <translation>Tous les &amp;locuteurs…</translation>
    </message>
    <message>
        <source>All backups of these</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Toutes les sauvegardes de ceux-ci</translation>
    </message>
    <message>
        <source>All data (JSON)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Toutes les données (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>What is listed in a dialog: recordings, and `more`, by their names' endings; or all files.
In: ui/library/file_dialogs, ui/word_list/dialog</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All languages that can be transcribed</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Toutes les langues qui peuvent être transcrites</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>All recordings</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Tous les enregistrements</translation>
    </message>
    <message>
        <source>All settings, and the keys that are kept in this computer’s keyring</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Tous les réglages, et les clés gardées dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>All speakers: names, voices, how much they say</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tous les locuteurs : noms, voix, part de parole</translation>
    </message>
    <message>
        <source>All that Wordlight keeps</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Tout ce que Wordlight garde</translation>
    </message>
    <message>
        <source>All transcripts as text</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Toutes les transcriptions en texte</translation>
    </message>
    <message>
        <source>All words under a confidence of your choice</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Tous les mots sous une confiance de votre choix</translation>
    </message>
    <message numerus="yes">
        <source>All {number} places checked</source>
        <extracomment>For 1: 1 place checked
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} passage vérifié</numerusform>
            <numerusform>Les {number} passages vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow writing in the folder “{folder}”, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Autorisez l’écriture dans le dossier « {folder} », puis réessayez.</translation>
    </message>
    <message>
        <source>All…</source>
        <translation type="vanished">Tout…</translation>
    </message>
    <message>
        <source>Also the models ({size})</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Aussi les modèles ({size})</translation>
    </message>
    <message>
        <source>Also the recordings made here: there are none</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Aussi les enregistrements faits ici : il n’y en a pas</translation>
    </message>
    <message numerus="yes">
        <source>Also the {number} recordings made or copied here ({size})</source>
        <extracomment>For 1: Also the recording made or copied here ({size})
In: ui/settings/delete_dialog</extracomment>
        <translation>
            <numerusform>Aussi {number} enregistrement fait ou copié ici ({size})</numerusform>
            <numerusform>Aussi les {number} enregistrements faits ou copiés ici ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Also to transcripts made elsewhere</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Aussi pour les transcriptions faites ailleurs</translation>
    </message>
    <message>
        <source>Also where it may cost money</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Même là où cela peut coûter de l’argent</translation>
    </message>
    <message>
        <source>Also where the recording is only played</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Même là où l’enregistrement est seulement lu</translation>
    </message>
    <message>
        <source>Always write “{written}” for “{heard}”</source>
        <extracomment>An entry of the menu about a word that was fixed.
In: ui/word_list/text</extracomment>
        <translation>Toujours écrire « {written} » pour « {heard} »</translation>
    </message>
    <message>
        <source>Amharic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Amharique</translation>
    </message>
    <message>
        <source>An early English draft of this computer. Transcribed again it will be better.</source>
        <extracomment>All else that must be known about a transcript, in sentences.
In: ui/transcript/text</extracomment>
        <translation>Un premier brouillon anglais de cet ordinateur. Transcrit à nouveau, il sera meilleur.</translation>
    </message>
    <message numerus="yes">
        <source>and {number} more</source>
        <extracomment>For 1: and 1 more
In: ui/library/text</extracomment>
        <translation>
            <numerusform>et {number} autre</numerusform>
            <numerusform>et {number} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {number} more…</source>
        <extracomment>For 1: And 1 more…
What is offered where the same was heard at other places too.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>Et {number} autre…</numerusform>
            <numerusform>Et {number} autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer with Wordlight</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Un autre ordinateur avec Wordlight</translation>
    </message>
    <message>
        <source>Another computer, or another program on this one</source>
        <extracomment>In: ui/recognisers/cards, ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Un autre ordinateur, ou un autre logiciel sur celui-ci</translation>
    </message>
    <message>
        <source>Another language, model or service; this one stays</source>
        <extracomment>In: ui/transcript/pane</extracomment>
        <translation>Autre langue, modèle ou service ; celle-ci reste</translation>
    </message>
    <message>
        <source>Another model here listens too, and where it differs is checked first</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Un autre modèle d’ici écoute aussi ; là où il diffère, on vérifie d’abord</translation>
    </message>
    <message>
        <source>another recording is in its place.</source>
        <extracomment>In: services/imports</extracomment>
        <translation>un autre enregistrement se trouve à sa place.</translation>
    </message>
    <message>
        <source>Another server</source>
        <extracomment>In a word or three.
In: ui/recognisers/server_dialog, ui/recognisers/text, ui/settings/privacy_page</extracomment>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>Another server…</source>
        <extracomment>In: ui/recognisers/cards, ui/recognisers/chip</extracomment>
        <translation>Autre serveur…</translation>
    </message>
    <message>
        <source>another version</source>
        <extracomment>A row as it is read out, and in its tip.
In: ui/library/text</extracomment>
        <translation>autre version</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>A code with or without a region, or `DETECT`.
In: ui/recognisers/language_text</extracomment>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>API key…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Clé API…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Arrange the list</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Ordonner la liste</translation>
    </message>
    <message>
        <source>As many places of this recording as you can check in that time, the most doubtful ones</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Autant de passages de cet enregistrement que vous pouvez en vérifier dans ce temps, les plus douteux</translation>
    </message>
    <message>
        <source>As name:value; comes back with the result, and changes no word</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Sous la forme nom:valeur ; revient avec le résultat et ne change aucun mot</translation>
    </message>
    <message>
        <source>As word:weight, for example Wordlight:2</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Sous la forme mot:poids, par exemple Wordlight:2</translation>
    </message>
    <message>
        <source>As you set it below.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Comme réglé ci-dessous.</translation>
    </message>
    <message>
        <source>Ask for the plain text only, which every model can give</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Demander seulement le texte brut, que tout modèle peut donner</translation>
    </message>
    <message>
        <source>Ask the service again, and save its answer once the status is “completed”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Interrogez à nouveau le service, et sauvegardez sa réponse une fois l’état à « completed ».</translation>
    </message>
    <message>
        <source>Ask the service for the result once more; nothing is sent and nothing is charged</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Redemander le résultat au service ; rien n’est envoyé, rien n’est facturé</translation>
    </message>
    <message>
        <source>Ask the service whether it accepts the key; this costs nothing</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Demander au service s’il accepte la clé ; cela ne coûte rien</translation>
    </message>
    <message>
        <source>Ask {host} by itself, and tell you of a new version</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Interroger {host} de lui-même et vous signaler une nouvelle version</translation>
    </message>
    <message>
        <source>Ask {host} once</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Interroger {host} une fois</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Demande au service…</translation>
    </message>
    <message>
        <source>Assamese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Assamais</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
Something found, or that there is more, as it is read out; `version` tells its recording from others of its title.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
In: ui/library/text, ui/review/text, ui/transcript/details_text</extracomment>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Marques Audacity</translation>
    </message>
    <message>
        <source>Audio or video: MP3, M4A, WAV, FLAC, OGG, MP4, MOV, WebM…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Audio ou vidéo : MP3, M4A, WAV, FLAC, OGG, MP4, MOV, WebM…</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Azéri</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In: ui/kit/actions, ui/review/card</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back and forward by</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Saut en arrière et en avant</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Retour au passage précédent</translation>
    </message>
    <message>
        <source>Back to the transcript</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Retour à la transcription</translation>
    </message>
    <message>
        <source>Back to the transcript; all that was taken over is kept</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Retour à la transcription ; tout ce qui a été repris est gardé</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Retour à la fenêtre</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Retour à la fenêtre (Échap)</translation>
    </message>
    <message>
        <source>Back to what is playing</source>
        <extracomment>In: ui/player/text, ui/transcript/back_button</extracomment>
        <translation>Retour à l’endroit lu</translation>
    </message>
    <message>
        <source>Back to what plays</source>
        <translation type="vanished">Retour à l’endroit lu</translation>
    </message>
    <message>
        <source>Back to “{heard}”</source>
        <extracomment>An entry of the menu about a word.
In: ui/transcript/changes_text</extracomment>
        <translation>Revenir à « {heard} »</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bachkir</translation>
    </message>
    <message>
        <source>Basque</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Before it</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Begin a new paragraph where the speaker or the subject changes</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Commencer un paragraphe là où le locuteur ou le sujet change</translation>
    </message>
    <message>
        <source>Begin all recordings again that failed</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Recommencer tous les enregistrements qui ont échoué</translation>
    </message>
    <message>
        <source>Begin no other recording; those at work are finished</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ne commencer aucun autre enregistrement ; ceux en cours sont terminés</translation>
    </message>
    <message>
        <source>Begin the recordings that wait</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Commencer les enregistrements en attente</translation>
    </message>
    <message>
        <source>Begin this recording again</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions</extracomment>
        <translation>Recommencer cet enregistrement</translation>
    </message>
    <message>
        <source>Begin this recording again with another language, model or transcriber</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Recommencer cet enregistrement avec une autre langue, un autre modèle ou transcripteur</translation>
    </message>
    <message>
        <source>Begin with what is chosen here</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Commencer avec ce qui est choisi ici</translation>
    </message>
    <message>
        <source>Begins with “{words}”</source>
        <extracomment>The card before the start, as it is read out.
In: ui/review/text</extracomment>
        <translation>Commence par « {words} »</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Biélorusse</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bosniaque</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <extracomment>In: ui/versions/dialog, ui/versions/text</extracomment>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>Both versions, side by side</source>
        <extracomment>In: ui/versions/sheet</extracomment>
        <translation>Les deux versions, côte à côte</translation>
    </message>
    <message>
        <source>Breton</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Breton</translation>
    </message>
    <message>
        <source>Bring back what was heard</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Rétablir ce qui a été entendu</translation>
    </message>
    <message numerus="yes">
        <source>Bring back what was heard at all {number} places?</source>
        <extracomment>For 1: Bring back what was heard at this 1 place?
In: ui/transcript/changes_text</extracomment>
        <translation>
            <numerusform>Rétablir ce qui a été entendu à {number} passage ?</numerusform>
            <numerusform>Rétablir ce qui a été entendu aux {number} passages ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what was heard at the chosen place</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Rétablir ce qui a été entendu au passage choisi</translation>
    </message>
    <message>
        <source>Bring back what was heard everywhere</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Rétablir partout ce qui a été entendu</translation>
    </message>
    <message>
        <source>Bring back what was heard here</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Rétablir ici ce qui a été entendu</translation>
    </message>
    <message>
        <source>Bring back what was moved to the trash</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Récupérer ce qui a été mis à la corbeille</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Rétablir ce qui était là avant</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Télévision</translation>
    </message>
    <message>
        <source>Broadcast subtitles (TTML)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Sous-titres de télévision (TTML)</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Burmese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Birman</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By the hosted service or another server: a model of this computer listens to them, too</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Par le service en ligne ou un autre serveur : un modèle de cet ordinateur les écoute aussi</translation>
    </message>
    <message>
        <source>Call this speaker so everywhere in the transcript</source>
        <extracomment>Who the chosen speaker sounds like, or else the first for whom there is somebody.
In: ui/speakers/dialog</extracomment>
        <translation>Nommer ainsi ce locuteur partout dans la transcription</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Open a question, and do it where the answer is `yes`; Enter and Esc leave all as it is.
The last row of a dialog: `Cancel`, whose tip is `leave`, and the verb at its right, which Enter presses.
In: ui/kit/question, ui/kit/widgets, ui/library/rescue_dialogs, ui/recognisers/key_dialog, ui/word_list/dialog</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Capitals</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Careful</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Soigneux</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>In: ui/help/shortcuts, ui/settings/playing_page</extracomment>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Change key…</source>
        <extracomment>In: ui/recognisers/cards</extracomment>
        <translation>Changer la clé…</translation>
    </message>
    <message>
        <source>Change line spacing</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Changer l’interligne</translation>
    </message>
    <message>
        <source>Change the address of the server</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Changer l’adresse du serveur</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Changer l’adresse…</translation>
    </message>
    <message>
        <source>Change the name everywhere (F2)</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Changer le nom partout (F2)</translation>
    </message>
    <message>
        <source>Change the options, or send it without extra options.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Changez les options, ou envoyez l’enregistrement sans options supplémentaires.</translation>
    </message>
    <message>
        <source>Change the server</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Changer le serveur</translation>
    </message>
    <message>
        <source>Change the server…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Changer le serveur…</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Changed in the transcript</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Modifié dans la transcription</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Take the panes, once.
In: exporters/options, ui/transcript/changes_pane, ui/window/side_pane</extracomment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/recognisers/cards, ui/settings/keys_page, ui/settings/recognising_page</extracomment>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Channel {channel}, speaker {number}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>Canal {channel}, locuteur {number}</translation>
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
        <translation>Les canaux ou pistes sont des personnes différentes</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Caractères par ligne</translation>
    </message>
    <message>
        <source>Characters a second</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Caractères par seconde</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane, ui/window/top_bar</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check its address, or ask whoever runs it where it is now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez son adresse, ou demandez à qui le gère où il est maintenant.</translation>
    </message>
    <message>
        <source>Check its name, or add it again from where it is now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez son nom, ou ajoutez-le à nouveau depuis sa place actuelle.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or export a PDF and print that.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez qu’elle est allumée et branchée, ou exportez un PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>Check that you are allowed to read it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Check the address, or download the recording and add it as a file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez l’adresse, ou téléchargez l’enregistrement et ajoutez-le comme fichier.</translation>
    </message>
    <message>
        <source>Check the address: a part of it may be missing or wrong.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez l’adresse : une partie peut manquer ou être fausse.</translation>
    </message>
    <message>
        <source>Check the date of this computer, or ask who runs the network; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez la date de cet ordinateur, ou demandez à qui gère le réseau ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the doubtful words</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Vérifier les mots douteux</translation>
    </message>
    <message>
        <source>Check the folder “{folder}”, then try again; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez le dossier « {folder} », puis réessayez ; ce qui est déjà arrivé est gardé.</translation>
    </message>
    <message>
        <source>Check the network and try again; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez le réseau et réessayez ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the network, and whether it is running; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez le réseau, et si le proxy fonctionne ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings, or ask who runs the network.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez le proxy dans les réglages du système, ou demandez à qui gère le réseau.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings, or ask who runs the network; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez le proxy dans les réglages du système, ou demandez à qui gère le réseau ; ce qui est déjà arrivé est gardé.</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>Vérifier le reste</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>In: ui/kit/actions, ui/review/display</extracomment>
        <translation>Vérifier les mots</translation>
    </message>
    <message>
        <source>Check {share} % more</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>Vérifier {share} % de plus</translation>
    </message>
    <message>
        <source>checked</source>
        <extracomment>A row as it is read out, and in its tip.
In: ui/library/text</extracomment>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>Checked words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Mots vérifiés</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checking whether the service has it</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Vérification auprès du service</translation>
    </message>
    <message>
        <source>Checks and details</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Vérifications et détails</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Choose a folder with model.bin, tokenizer.json and vocabulary files of a Whisper model for CTranslate2.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Choisissez un dossier avec model.bin, tokenizer.json et les fichiers de vocabulaire d’un modèle Whisper pour CTranslate2.</translation>
    </message>
    <message>
        <source>Choose a folder with recordings</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Choisir un dossier d’enregistrements</translation>
    </message>
    <message>
        <source>Choose a microphone, see how loud it is, and hear yourself</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Choisir un micro, voir le niveau et s’entendre</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Choisissez d’abord un endroit.</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>Choisir une imprimante</translation>
    </message>
    <message>
        <source>Choose another model, or install this one on the server.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Choisissez un autre modèle, ou installez celui-ci sur le serveur.</translation>
    </message>
    <message>
        <source>Choose another model, or use a key that is allowed to use this one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Choisissez un autre modèle, ou prenez une clé qui a droit à celui-ci.</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Choisir un autre modèle…</translation>
    </message>
    <message>
        <source>Choose another one if that is not the right one; the recording goes on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Choisissez-en un autre si ce n’est pas le bon ; l’enregistrement continue.</translation>
    </message>
    <message>
        <source>Choose another one; everything is as it was.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Choisissez-en une autre ; tout est resté comme avant.</translation>
    </message>
    <message>
        <source>Choose another sound track.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Choisissez une autre piste son.</translation>
    </message>
    <message>
        <source>Choose another transcriber; everything else works.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Choisissez un autre transcripteur ; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Choose audio or video files to transcribe</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Choisir des fichiers audio ou vidéo à transcrire</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose one in the list first.</source>
        <extracomment>In: ui/speakers/dialog, ui/transcript/changes_pane, ui/word_list/dialog</extracomment>
        <translation>Choisissez d’abord un élément dans la liste.</translation>
    </message>
    <message>
        <source>Choose one recording in the list first, with a file on this computer.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Choisissez d’abord un enregistrement de la liste dont le fichier est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose one recording in the list first.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Choisissez d’abord un enregistrement dans la liste.</translation>
    </message>
    <message>
        <source>Choose other keys for commands, in the settings</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>Choisir d’autres touches pour les commandes, dans les réglages</translation>
    </message>
    <message>
        <source>Choose recordings or transcripts</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Choisir des enregistrements ou des transcriptions</translation>
    </message>
    <message>
        <source>Choose several recordings in the list first.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Choisissez d’abord plusieurs enregistrements dans la liste.</translation>
    </message>
    <message>
        <source>Choose the folder for the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Choisir le dossier du fichier</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Choisir le dossier à surveiller</translation>
    </message>
    <message>
        <source>Choose the recording…</source>
        <extracomment>Say of transcripts that nobody knows their recording yet, with those that have the name of each, if several have; and offer to look for that of a single one.
In: ui/library/file_strips</extracomment>
        <translation>Choisir l’enregistrement…</translation>
    </message>
    <message>
        <source>Choose where the recording is now</source>
        <extracomment>In: ui/jobs/remedies, ui/player/bar</extracomment>
        <translation>Choisir où l’enregistrement est maintenant</translation>
    </message>
    <message>
        <source>Choose which of its models the service is asked for</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Choisir lequel de ses modèles est demandé au service</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>In: ui/settings/recording_page, ui/transcript/export_dialog</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>In: ui/kit/search_field</extracomment>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Close; but say first where the key could not be remembered although it was to be.
Says what is still there once the window has closed.
In: ui/help/problem_dialog, ui/library/rescue_dialogs, ui/recognisers/key_dialog, ui/recognisers/models_dialog, ui/recording/captions, ui/recording/microphone_dialog, ui/settings/delete_dialog, ui/settings/dialog, ui/speakers/dialog, ui/versions/dialog, ui/window/about_dialog, ui/window/licences_dialog, ui/window/report_dialog, ui/word_list/dialog</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Fermer et le perdre</translation>
    </message>
    <message>
        <source>Close find</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close other windows of Wordlight and programs that copy its folder, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Fermez les autres fenêtres de Wordlight et les logiciels qui copient son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Close programs you do not need; the recording goes on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Fermez les logiciels dont vous n’avez pas besoin ; l’enregistrement continue.</translation>
    </message>
    <message>
        <source>Close this and begin to record</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Fermer et commencer à enregistrer</translation>
    </message>
    <message>
        <source>Close without printing</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>Fermer sans imprimer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Fermer sans sauvegarder</translation>
    </message>
    <message>
        <source>Close without writing a file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Fermer sans écrire de fichier</translation>
    </message>
    <message>
        <source>Close Wordlight; work in hand goes on at the next start</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Fermer Wordlight ; le travail en cours reprend au prochain démarrage</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Show these, of them what is looked for.
In: ui/help/shortcuts</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>Commandes et touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>Show these, of them what is looked for.
In: ui/help/shortcuts</extracomment>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Comparer deux versions</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Comparer avec une autre version…</translation>
    </message>
    <message>
        <source>Compare with “{title}”…</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>Comparer avec « {title} »…</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>All that is known of a recording and how it became words.
All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confidence under which words are shown, in per cent</source>
        <extracomment>In: ui/review/confidence_scale</extracomment>
        <translation>Confiance sous laquelle les mots sont montrés, en pour cent</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then go on; everything so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Rebranchez-le ou choisissez-en un autre, puis continuez ; tout ce qui précède est gardé.</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then press Play.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Rebranchez-le ou choisissez-en un autre, puis appuyez sur « Lire ».</translation>
    </message>
    <message>
        <source>Connect or choose one, then press Play again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Branchez-en un ou choisissez-en un, puis appuyez de nouveau sur « Lire ».</translation>
    </message>
    <message>
        <source>Connect or choose one, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Branchez-en un ou choisissez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>Content warnings</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Avertissements sur le contenu</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Convert it to MP3 or WAV, then send it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Convertissez-le en MP3 ou WAV, puis envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied. Send it to whoever looks after Wordlight for you.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Copié. Envoyez-le à la personne qui s’occupe de Wordlight pour vous.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: {number} words</source>
        <extracomment>For 1: Copied: 1 word
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>Copié : {number} mot</numerusform>
            <numerusform>Copié : {number} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Copies de la bibliothèque</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In: ui/help/problem_dialog, ui/jobs/draft_view, ui/recording/live_pane, ui/transcript/export_dialog, ui/transcript/view, ui/window/top_bar</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all that was said so far</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>Copier tout ce qui a été dit jusqu’ici</translation>
    </message>
    <message>
        <source>Copy all words of the transcript, with the names of the speakers</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Copier tous les mots de la transcription, avec les noms des locuteurs</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy it again from the page of the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Copiez-la à nouveau depuis la page du service.</translation>
    </message>
    <message>
        <source>Copy it again from where it was recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Copiez-le à nouveau depuis l’appareil qui l’a enregistré.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the selection, or all, with times and speakers</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Copier la sélection, ou tout, avec temps et locuteurs</translation>
    </message>
    <message>
        <source>Copy the whole draft</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>Copier tout le brouillon</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Copier tout le texte</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <extracomment>In: ui/kit/actions, ui/transcript/view</extracomment>
        <translation>Copier avec les temps</translation>
    </message>
    <message>
        <source>Correct by the word list…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Corriger par la liste de mots…</translation>
    </message>
    <message>
        <source>Correct or remove that, then start Wordlight again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Corrigez ou retirez cela, puis relancez Wordlight.</translation>
    </message>
    <message numerus="yes">
        <source>Correct {number} places</source>
        <extracomment>For 1: Correct 1 place
The name of the step of undo, and the button that makes it.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>Corriger {number} passage</numerusform>
            <numerusform>Corriger {number} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>cost less than 0.0001 USD</source>
        <translation type="vanished">a coûté moins de 0,0001 USD</translation>
    </message>
    <message>
        <source>cost less than {amount} USD</source>
        <extracomment>What the service said it costs, to the hundredth of a cent where it is less than one.
In: ui/jobs/text</extracomment>
        <translation>a coûté moins de {amount} USD</translation>
    </message>
    <message>
        <source>cost {amount} USD</source>
        <extracomment>What the service said it costs, to the hundredth of a cent where it is less than one.
In: ui/jobs/text</extracomment>
        <translation>a coûté {amount} USD</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>Offer to fix all the same; with nothing `said` the room stays empty.
In: ui/review/card</extracomment>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>Put what is selected on the clipboard, and take it out of the text.
In: ui/transcript/editing_keys, ui/transcript/view</extracomment>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Damaged: {size} to download again from {source}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Endommagé : {size} à retélécharger depuis {source}</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Dark text on a light window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Texte sombre sur fenêtre claire</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>In: ui/transcript/editing_keys</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Says what is still there once the window has closed.
`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete everything Wordlight keeps?</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Supprimer tout ce que Wordlight garde ?</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>Delete nothing</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Ne rien supprimer</translation>
    </message>
    <message>
        <source>Delete these by hand:</source>
        <extracomment>Says what is still there once the window has closed.
In: ui/settings/delete_dialog</extracomment>
        <translation>À supprimer à la main :</translation>
    </message>
    <message>
        <source>deleted for good on {day}</source>
        <extracomment>A line of the trash.
In: ui/library/text</extracomment>
        <translation>sera supprimé pour de bon le {day}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Take the panes, once.
In: ui/jobs/page, ui/kit/message_stack, ui/transcript/details_pane, ui/window/side_pane</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <extracomment>In: ui/recognisers/option_fields</extracomment>
        <translation>Détecter automatiquement</translation>
    </message>
    <message>
        <source>detected</source>
        <extracomment>What the recogniser was asked for, of that which it could do.
In: ui/transcript/details_text</extracomment>
        <translation>détectée</translation>
    </message>
    <message>
        <source>Dictated punctuation needs it.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>La ponctuation dictée en a besoin.</translation>
    </message>
    <message>
        <source>Did you hear yourself well? Then record. If not, try another microphone or go nearer to it.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Vous êtes-vous bien entendu ? Alors enregistrez. Sinon, essayez un autre micro ou approchez-vous.</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>`very unsure · 3 %`, what else is doubtful about it, or what was decided.
In: ui/review/text</extracomment>
        <translation>diffère</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>In: ui/kit/message_stack</extracomment>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Ne pas répéter</translation>
    </message>
    <message>
        <source>Double-click a name to change it everywhere. Two who are the same person can be merged.</source>
        <extracomment>Above the list.
In: ui/speakers/text</extracomment>
        <translation>Double-cliquez sur un nom pour le changer partout. Deux locuteurs qui sont la même personne peuvent être fusionnés.</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Mots douteux</translation>
    </message>
    <message>
        <source>Download ({size})</source>
        <extracomment>What stands on the button that begins or goes on.
In: ui/recognisers/model_text</extracomment>
        <translation>Télécharger ({size})</translation>
    </message>
    <message>
        <source>Download it under “Models…”, or choose another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Téléchargez-le sous « Modèles… », ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>download remove size folder</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>télécharger retirer taille dossier</translation>
    </message>
    <message>
        <source>Download the model, or choose another one; then this goes on by itself</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Télécharger le modèle ou en choisir un autre ; ensuite cela continue tout seul</translation>
    </message>
    <message>
        <source>Download the recording and add it as a file, or choose another transcriber.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Téléchargez l’enregistrement et ajoutez-le comme fichier, ou choisissez un autre transcripteur.</translation>
    </message>
    <message>
        <source>Download the recording and add it as a file, or paste its direct address.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Téléchargez l’enregistrement et ajoutez-le comme fichier, ou collez son adresse directe.</translation>
    </message>
    <message>
        <source>Download {name} ({size})</source>
        <extracomment>The same where the model is not named beside it.
In: ui/recognisers/model_text</extracomment>
        <translation>Télécharger {name} ({size})</translation>
    </message>
    <message>
        <source>Download {name}, {size} from {source}</source>
        <extracomment>The same for who sees the button alone.
In: ui/recognisers/model_text</extracomment>
        <translation>Télécharger {name}, {size} depuis {source}</translation>
    </message>
    <message>
        <source>Download, remove or add models</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Télécharger, retirer ou ajouter des modèles</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>In: ui/recognisers/download_bar</extracomment>
        <translation>Téléchargé</translation>
    </message>
    <message>
        <source>Downloaded; being checked</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Téléchargé ; en cours de contrôle</translation>
    </message>
    <message>
        <source>Downloading from {source}: {percent} of {size}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Téléchargement depuis {source} : {percent} de {size}</translation>
    </message>
    <message>
        <source>Downloads go on while Wordlight is open</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Les téléchargements continuent tant que Wordlight est ouvert</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft, written while it was recorded; the transcript takes its place</source>
        <extracomment>What stands over the words that were written while it was recorded, till there are others.
In: ui/jobs/text</extracomment>
        <translation>Brouillon, écrit pendant l’enregistrement ; la transcription prendra sa place</translation>
    </message>
    <message>
        <source>Draft: listen before you rely on it</source>
        <extracomment>How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>Brouillon : écoutez d’abord</translation>
    </message>
    <message>
        <source>Draft: listen first</source>
        <extracomment>How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>Brouillon : écoutez</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>Drop recordings here</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Déposez des enregistrements ici</translation>
    </message>
    <message>
        <source>Drop to add these files</source>
        <extracomment>In: ui/window/drop_overlay</extracomment>
        <translation>Déposez pour ajouter ces fichiers</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Each channel, or each of several tracks, is turned into text on its own; this may multiply the cost</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Chaque canal, ou chacune de plusieurs pistes, est transcrit à part ; cela peut multiplier le coût</translation>
    </message>
    <message>
        <source>Each file has the name of its recording. A file that is there already stays as it is.</source>
        <extracomment>What becomes of files with the same name, and of recordings without a transcript.
In: ui/transcript/export_text</extracomment>
        <translation>Chaque fichier porte le nom de son enregistrement. Un fichier déjà là reste tel quel.</translation>
    </message>
    <message>
        <source>Each paragraph</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Chaque paragraphe</translation>
    </message>
    <message>
        <source>Each word</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Chaque mot</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Editing starts when it is complete.</source>
        <extracomment>Say why nothing is written, to those who see it and to those who hear it.
In: ui/transcript/growing_head</extracomment>
        <translation>La modification commence une fois qu’elle est complète.</translation>
    </message>
    <message>
        <source>ELAN (EAF)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>ELAN (EAF)</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Finir</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>English only</source>
        <extracomment>In: ui/recognisers/model_text</extracomment>
        <translation>Anglais seulement</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter it again as the service shows it, or use another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Saisissez-la à nouveau comme le service l’affiche, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>Enter it, and this goes on by itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Saisissez-la, et cela continue tout seul.</translation>
    </message>
    <message>
        <source>Enter keeps the new name, Escape the old one</source>
        <extracomment>In: ui/library/delegate</extracomment>
        <translation>Entrée garde le nouveau nom, Échap l’ancien</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>In: ui/jobs/remedies, ui/recognisers/cards</extracomment>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Enter or replace the key for this service</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Saisir ou remplacer la clé de ce service</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Saisissez d’abord la clé.</translation>
    </message>
    <message>
        <source>Enter the key of the service, test it, or forget it</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Saisir la clé du service, la tester ou l’oublier</translation>
    </message>
    <message>
        <source>Enter the key of this server, test it, or forget it</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Saisir la clé de ce serveur, la tester ou l’oublier</translation>
    </message>
    <message>
        <source>erase remove wipe reset</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>effacer retirer supprimer réinitialiser</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>estimated by the length of the words</source>
        <extracomment>Where the times of the words are from, if not from who wrote them.
In: ui/transcript/details_text</extracomment>
        <translation>estimés d’après la longueur des mots</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Every 10 seconds</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Toutes les 10 secondes</translation>
    </message>
    <message>
        <source>Every 30 seconds</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Toutes les 30 secondes</translation>
    </message>
    <message>
        <source>Every minute</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Toutes les minutes</translation>
    </message>
    <message>
        <source>Every word was listened to</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>Chaque mot a été écouté</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Everything on this page is already as it is at first.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Tout sur cette page est déjà comme à l’origine.</translation>
    </message>
    <message>
        <source>Everything on this page is as it is at first.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Tout sur cette page est comme à l’origine.</translation>
    </message>
    <message>
        <source>Everything on this page is as it was before.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Tout sur cette page est comme avant.</translation>
    </message>
    <message>
        <source>Everything that is known, for programs</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Tout ce qui est connu, pour des logiciels</translation>
    </message>
    <message>
        <source>Everything up to now is kept. Check the disk, then record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Tout ce qui précède est gardé. Vérifiez le disque, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Everything up to now is kept. Free some space before you record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Tout ce qui précède est gardé. Libérez de la place avant d’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>Expert options</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Options avancées</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>In: ui/kit/actions, ui/transcript/export_dialog, ui/window/top_bar, ui/window/welcome_page</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export all</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Export it as text instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Exportez-la plutôt en texte.</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Exporter la liste de mots</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>In: ui/review/card, ui/window/top_bar, ui/word_list/dialog</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>Faroese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Féroïen</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Fast, all languages</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Rapide, toutes langues</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files from 25 MB are mentioned before they are sent: the service does not say how large they may be, and many of its kind take no more. A compressed file (MP3, M4A) is smaller; this computer has no limit.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Les fichiers à partir de 25 Mo sont signalés avant l’envoi : le service ne dit pas leur taille permise, et beaucoup de services semblables n’en prennent pas de plus grands. Un fichier compressé (MP3, M4A) est plus petit ; cet ordinateur n’a pas de limite.</translation>
    </message>
    <message>
        <source>Files not added</source>
        <extracomment>How many files were refused; no number where something is said of a folder.
In: ui/kit/message_text, ui/kit/messages</extracomment>
        <translation>Fichiers non ajoutés</translation>
    </message>
    <message>
        <source>Files of this kind ({pattern})</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Fichiers de ce type ({pattern})</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar, ui/window/top_bar</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a pattern; \1 in the replacement stands for its first group</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Chercher un motif ; \1 dans le remplacement représente son premier groupe</translation>
    </message>
    <message>
        <source>Find and replace only in what is selected</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Chercher et remplacer seulement dans la sélection</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Chercher et remplacer…</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>Chercher dans la transcription</translation>
    </message>
    <message>
        <source>Find in the transcript…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Chercher dans la transcription…</translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Find it first, or export without the recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Retrouvez-le d’abord, ou exportez sans l’enregistrement.</translation>
    </message>
    <message>
        <source>Find its words in the sound once more, where their times are off</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Rechercher ses mots dans le son, là où leurs temps sont faux</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/kit/actions, ui/transcript/find_bar</extracomment>
        <translation>Chercher le suivant</translation>
    </message>
    <message>
        <source>Find no parts of words</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Ne pas trouver de parties de mots</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/kit/actions, ui/transcript/find_bar</extracomment>
        <translation>Chercher le précédent</translation>
    </message>
    <message>
        <source>Find speakers</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Trouver les locuteurs</translation>
    </message>
    <message>
        <source>Find speakers anew</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Trouver à nouveau les locuteurs</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <extracomment>Say that a job's file is not there, and offer to look for it.
Say that the file the user chose is another recording, and let them take it anyway.
In: ui/jobs/remedies, ui/library/file_strips, ui/player/bar</extracomment>
        <translation>Retrouver le fichier…</translation>
    </message>
    <message>
        <source>Find the language by itself</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Détecter la langue</translation>
    </message>
    <message>
        <source>Find the recording of “{title}”</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Retrouver l’enregistrement de « {title} »</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <extracomment>Say of transcripts that nobody knows their recording yet, with those that have the name of each, if several have; and offer to look for that of a single one.
In: ui/library/file_strips</extracomment>
        <translation>Retrouver l’enregistrement…</translation>
    </message>
    <message>
        <source>Find this by its sound</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Trouver ceci au son</translation>
    </message>
    <message>
        <source>Find words in the transcript that is shown</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Chercher des mots dans la transcription affichée</translation>
    </message>
    <message>
        <source>Find “{name}”</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Retrouver « {name} »</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>Escape puts it away in `parts`; elsewhere it has a use of its own, as in a field to search.
In: ui/help/first_steps</extracomment>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix all the same</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Corriger les mots identiques</translation>
    </message>
    <message>
        <source>Fix all the same…</source>
        <extracomment>The words and deeds for a place to check, or one that was changed.
In: ui/review/word_menu</extracomment>
        <translation>Corriger les mots identiques…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all {number} the same…</source>
        <extracomment>For 1: Fix 1 more the same…
What is offered where the same was heard at other places too.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>Corriger {number} autre identique…</numerusform>
            <numerusform>Corriger les {number} identiques…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix {number} places</source>
        <extracomment>For 1: Fix 1 place
The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>Corriger {number} passage</numerusform>
            <numerusform>Corriger {number} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Dossier du fichier</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Dossier d’enregistrements</translation>
    </message>
    <message>
        <source>folder path file</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>dossier chemin fichier</translation>
    </message>
    <message>
        <source>Follow the rules of the word list in this transcript</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Suivre les règles de la liste de mots dans cette transcription</translation>
    </message>
    <message>
        <source>Foot pedal and headset</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Pédale et casque</translation>
    </message>
    <message>
        <source>foot pedal headset media keys</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>pédale casque touches multimédia</translation>
    </message>
    <message>
        <source>For a copy that any program can read.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Pour une copie que tout logiciel peut lire.</translation>
    </message>
    <message>
        <source>For editing subtitles in Aegisub</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour retoucher des sous-titres dans Aegisub</translation>
    </message>
    <message>
        <source>For every recording:</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Pour chaque enregistrement :</translation>
    </message>
    <message>
        <source>For nearly every player and video editor</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour presque tout lecteur et logiciel de montage</translation>
    </message>
    <message>
        <source>For nearly every program for writing</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour presque tout traitement de texte</translation>
    </message>
    <message>
        <source>For notes and wikis</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour notes et wikis</translation>
    </message>
    <message>
        <source>For recordings that have each person on a channel of their own.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Pour les enregistrements où chaque personne a son propre canal.</translation>
    </message>
    <message>
        <source>For stations and streaming services</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour les chaînes et les services de streaming</translation>
    </message>
    <message>
        <source>For the recordings added from now on</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Pour les enregistrements ajoutés désormais</translation>
    </message>
    <message>
        <source>For the usage report there; changes no word</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Pour le relevé d’utilisation là-bas ; ne change aucun mot</translation>
    </message>
    <message>
        <source>For this recording alone; for others nothing changes</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Pour cet enregistrement seulement ; rien ne change pour les autres</translation>
    </message>
    <message>
        <source>For videos on web pages</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour les vidéos sur des pages web</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget all voices</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Oublier toutes les voix</translation>
    </message>
    <message>
        <source>Forget all voices? {kept}</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Oublier toutes les voix ? {kept}</translation>
    </message>
    <message>
        <source>Forget all voices…</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Oublier toutes les voix…</translation>
    </message>
    <message>
        <source>Forget and delete</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Oublier et supprimer</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Oublier cette clé</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Found by its sound</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Trouvé au son</translation>
    </message>
    <message>
        <source>Found by itself: track {number}</source>
        <extracomment>What is heard where none is chosen.
In: ui/library/again_text</extracomment>
        <translation>Trouvée automatiquement : piste {number}</translation>
    </message>
    <message>
        <source>found in the sound by {model}</source>
        <extracomment>Where the times of the words are from, if not from who wrote them.
In: ui/transcript/details_text</extracomment>
        <translation>trouvés dans le son par {model}</translation>
    </message>
    <message>
        <source>Found in your transcripts</source>
        <extracomment>In: ui/library/hits_view</extracomment>
        <translation>Trouvé dans vos transcriptions</translation>
    </message>
    <message>
        <source>Found: from now on, “{name}” is used in the folder “{folder}”.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Retrouvé : désormais, « {name} » est utilisé dans le dossier « {folder} ».</translation>
    </message>
    <message>
        <source>Free some space, then go on; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Libérez de la place, puis continuez ; ce qui est déjà arrivé est gardé.</translation>
    </message>
    <message>
        <source>Free some space, then record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Libérez de la place, puis recommencez l’enregistrement.</translation>
    </message>
    <message>
        <source>Free some space, then try again; what was saved before is safe.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Libérez de la place, puis réessayez ; ce qui a été sauvegardé avant est en sécurité.</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>From now on “{written}” is written for “{heard}” in new transcripts.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Désormais, « {written} » est écrit pour « {heard} » dans les nouvelles transcriptions.</translation>
    </message>
    <message>
        <source>From the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Depuis le web</translation>
    </message>
    <message>
        <source>From the web…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Depuis le web…</translation>
    </message>
    <message>
        <source>Full stops, commas and capital letters. Readable text has them already</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Points, virgules et majuscules. Le texte lisible les a déjà</translation>
    </message>
    <message>
        <source>Galician</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Galicien</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Georgian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Give tags to all that are selected, or take them away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Donner des étiquettes à toute la sélection, ou en retirer</translation>
    </message>
    <message>
        <source>Give the marker a name (F2)</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>Donner un nom au repère (F2)</translation>
    </message>
    <message>
        <source>Give the recording another name in the list</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Donner un autre nom à l’enregistrement dans la liste</translation>
    </message>
    <message>
        <source>Give these tags to all that are selected</source>
        <extracomment>In: ui/library/several_dialogs</extracomment>
        <translation>Donner ces étiquettes à toute la sélection</translation>
    </message>
    <message>
        <source>Give this action the keys it has at first</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Rendre à cette action ses touches d’origine</translation>
    </message>
    <message>
        <source>Give up what you wrote here; it can be undone</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Abandonner ce que vous avez écrit ici ; cela peut être annulé</translation>
    </message>
    <message>
        <source>Go back some seconds</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Reculer de quelques secondes</translation>
    </message>
    <message>
        <source>Go back to a copy of the list and transcripts of an earlier day</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Revenir à une copie de la liste et des transcriptions d’un autre jour</translation>
    </message>
    <message>
        <source>Go back to the marker before this moment</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Revenir au repère précédent</translation>
    </message>
    <message>
        <source>Go back to the start of the sentence</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Revenir au début de la phrase</translation>
    </message>
    <message>
        <source>Go forward some seconds</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Avancer de quelques secondes</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
What stands on the button that begins or goes on.
In: ui/jobs/remedies, ui/library/pane, ui/recognisers/model_text, ui/recording/bar, ui/review/second_text, ui/transcript/pane</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on after</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Reprendre après</translation>
    </message>
    <message>
        <source>Go on downloading {name}</source>
        <extracomment>The same for who sees the button alone.
The same where the model is not named beside it.
In: ui/recognisers/model_text</extracomment>
        <translation>Continuer à télécharger {name}</translation>
    </message>
    <message>
        <source>Go on from</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Reprendre à partir de</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <extracomment>In: ui/recording/bar, ui/recording/stop_dialog</extracomment>
        <translation>Continuer à enregistrer</translation>
    </message>
    <message>
        <source>Go on to the next moment that was marked</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aller au prochain repère</translation>
    </message>
    <message>
        <source>Go on where this recording was</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Reprendre où en était cet enregistrement</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Continuer le travail</translation>
    </message>
    <message>
        <source>Go on with what waits</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Continuer avec ce qui attend</translation>
    </message>
    <message>
        <source>Go on writing where the last words were</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Continuer à écrire après les derniers mots</translation>
    </message>
    <message>
        <source>Go on; this place comes again at the end</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Continuer ; ce passage revient à la fin</translation>
    </message>
    <message>
        <source>Go through the doubtful words: hear each one, keep it or fix it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Parcourir les mots douteux : écouter chacun, le garder ou le corriger</translation>
    </message>
    <message>
        <source>Go through what was left for later</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Parcourir ce qui a été remis à plus tard</translation>
    </message>
    <message>
        <source>Go to the first place that is not checked, and hear it</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Aller au premier passage non vérifié et l’entendre</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Aller au suivant</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aller au passage trouvé suivant</translation>
    </message>
    <message>
        <source>Go to the next place where they differ (↓)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Aller à la différence suivante (↓)</translation>
    </message>
    <message>
        <source>Go to the next words nobody listened to</source>
        <extracomment>In: ui/kit/actions, ui/transcript/details_pane</extracomment>
        <translation>Aller aux prochains mots que personne n’a écoutés</translation>
    </message>
    <message>
        <source>Go to the page about speakers, where they are forgotten</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Aller à la page des locuteurs, où on les oublie</translation>
    </message>
    <message>
        <source>Go to the page of keys, at those that play</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Aller à la page des touches, à celles de la lecture</translation>
    </message>
    <message>
        <source>Go to the place before this one (↑)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Aller à la différence précédente (↑)</translation>
    </message>
    <message>
        <source>Go to the place found before this one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aller au passage trouvé précédent</translation>
    </message>
    <message>
        <source>Go to this place in the text</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Aller à ce passage du texte</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Créole haïtien</translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Haoussa</translation>
    </message>
    <message>
        <source>Have a second model listen to what was transcribed here</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Faire écouter à un second modèle ce qui a été transcrit ici</translation>
    </message>
    <message>
        <source>Have it transcribed after the one below it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Le faire transcrire après celui du dessous</translation>
    </message>
    <message>
        <source>Have it transcribed before the one above it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Le faire transcrire avant celui du dessus</translation>
    </message>
    <message>
        <source>Have no keys for this action</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>N’avoir aucune touche pour cette action</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hawaïen</translation>
    </message>
    <message>
        <source>Hear how you are recorded; this closes the settings</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Entendre comment vous êtes enregistré ; cela ferme les réglages</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>Offer to hear the word, and at a place to check to settle it.
In: ui/review/controller</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Écouter la voix</translation>
    </message>
    <message>
        <source>Hear what is said there (Space)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Entendre ce qui est dit là (Espace)</translation>
    </message>
    <message>
        <source>Heard as</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Entendu comme</translation>
    </message>
    <message>
        <source>heard as “{word}”</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
What stands before the sentence: `00:10.4 · `, or `00:10.4 · heard as “Setuball” · `.
What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/review/text, ui/transcript/details_text, ui/transcript/text</extracomment>
        <translation>entendu comme « {word} »</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The parts of `menu`, and a menu of the help. macOS moves what has a role into the menu with the app's name.
In: ui/kit/actions, ui/window/menu_bar</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Here: {about}</source>
        <extracomment>`Here: Fast · 30 Nov 2026, 14:03`.
In: ui/versions/text</extracomment>
        <translation>Ici : {about}</translation>
    </message>
    <message>
        <source>Here: {here}. There: {there}.</source>
        <extracomment>What a screen reader says of a place.
In: ui/versions/text</extracomment>
        <translation>Ici : {here}. Là : {there}.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Masquer la liste</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Masquer ce volet</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast has stronger colours and edges</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Le contraste élevé a des couleurs et des bords plus marqués</translation>
    </message>
    <message>
        <source>Highlights</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hold what waits</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Retenir ce qui attend</translation>
    </message>
    <message>
        <source>How far apart the lines of a transcript are</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Espace entre les lignes d’une transcription</translation>
    </message>
    <message>
        <source>How far the buttons with the arrows go</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>De combien sautent les boutons fléchés</translation>
    </message>
    <message>
        <source>How fast is played; voices stay as high</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Vitesse de lecture ; les voix gardent leur hauteur</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>How large the words of a transcript are</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Taille des mots d’une transcription</translation>
    </message>
    <message>
        <source>How long after the last key playing goes on</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Temps entre la dernière touche et la reprise de la lecture</translation>
    </message>
    <message>
        <source>How long, wide and fast subtitles are</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>Longueur, largeur et vitesse des sous-titres</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Niveau du son</translation>
    </message>
    <message>
        <source>How many people speak</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/recognisers/option_text, ui/speakers/dialog</extracomment>
        <translation>Combien de personnes parlent</translation>
    </message>
    <message>
        <source>How many words of each transcript are marked</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Combien de mots de chaque transcription sont marqués</translation>
    </message>
    <message>
        <source>How much</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How much earlier it goes on</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>De combien la reprise recule</translation>
    </message>
    <message>
        <source>How much is played after a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Durée lue après un passage</translation>
    </message>
    <message>
        <source>How much is played before a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Durée lue avant un passage</translation>
    </message>
    <message>
        <source>How much to check</source>
        <extracomment>In: ui/review/pane, ui/settings/checking_page</extracomment>
        <translation>Combien vérifier</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Le début du fichier</translation>
    </message>
    <message>
        <source>How to check this text</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>Comment vérifier ce texte</translation>
    </message>
    <message>
        <source>How wide the column of words is, where the window has the room</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Largeur de la colonne de mots, si la fenêtre a la place</translation>
    </message>
    <message>
        <source>How Wordlight works, and the page about what you are doing</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Le fonctionnement de Wordlight, et la page sur ce que vous faites</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>I dictate punctuation aloud (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Je dicte la ponctuation à voix haute (anglais)</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <extracomment>An entry of the list of numbers; 0 is that nobody knows.
In: ui/recognisers/option_fields, ui/speakers/text</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Islandais</translation>
    </message>
    <message>
        <source>If it is still being written or copied, add it again when it is complete. Else copy it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>S’il est encore en train d’être écrit ou copié, ajoutez-le à nouveau une fois complet. Sinon, recopiez-le.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Si ce réseau demande une page de connexion, ouvrez-la dans un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser; if it has a certificate of its own, install it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Si ce réseau demande une page de connexion, ouvrez-la dans un navigateur ; s’il a son propre certificat, installez-le.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser; the download then goes on by itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Si ce réseau demande une page de connexion, ouvrez-la dans un navigateur ; le téléchargement reprend alors tout seul.</translation>
    </message>
    <message>
        <source>Import a word list</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Importer une liste de mots</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In order of time</source>
        <extracomment>`24 differ · 17 unsure · 1 missing?`: what kinds of places are left, or how they are listed where all are of the usual one.
In: ui/review/text</extracomment>
        <translation>Dans l’ordre du temps</translation>
    </message>
    <message>
        <source>In seconds; a shorter pause makes more and shorter phrases</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>En secondes ; une pause plus courte donne des phrases plus nombreuses et plus courtes</translation>
    </message>
    <message>
        <source>In selection</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Dans la sélection</translation>
    </message>
    <message>
        <source>in the text</source>
        <extracomment>What stands beside the words of the text, where what another model heard stands below.
In: ui/review/text</extracomment>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>in use until then</source>
        <extracomment>A line of the list of copies: when it was made, and what is in it.
In: ui/library/text</extracomment>
        <translation>utilisée jusque-là</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Take the panes, once.
In: exporters/options, ui/transcript/insights_pane, ui/window/side_pane</extracomment>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Install that version to open it; nothing was changed.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Installez cette version pour ouvrir ce fichier ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Install that version, or restore a backup; nothing was changed in the library.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Installez cette version, ou restaurez une sauvegarde ; rien n’a été changé dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Intentions</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Intentions</translation>
    </message>
    <message>
        <source>Intentions (English) – may be ignored</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Intentions (anglais) – peuvent être ignorées</translation>
    </message>
    <message>
        <source>Intentions of your own, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Vos propres intentions, une par ligne</translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>interview, to send</source>
        <extracomment>In: ui/library/tags_field</extracomment>
        <translation>entretien, à envoyer</translation>
    </message>
    <message>
        <source>it answered with the code {code}.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>il a répondu avec le code {code}.</translation>
    </message>
    <message>
        <source>it answered “{answer}”.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>le serveur a répondu « {answer} ».</translation>
    </message>
    <message>
        <source>it breaks off, or is not written as a TextGrid is.</source>
        <extracomment>Raises `ValueError` where it breaks off.
In: importers/textgrid</extracomment>
        <translation>le fichier est incomplet, ou n’est pas écrit comme un TextGrid.</translation>
    </message>
    <message>
        <source>It can be brought back; the recording stays where it is</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Elle peut être récupérée ; l’enregistrement reste où il est</translation>
    </message>
    <message>
        <source>it could not prove that it is the right place.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>le serveur n’a pas pu prouver qu’il est le bon.</translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>it has the words of {number} recordings, and only one can be opened.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>il contient les mots de {number} enregistrements, et un seul peut être ouvert.</translation>
    </message>
    <message>
        <source>It is begun already: that is stopped, and it begins again.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>Il est déjà commencé : cela est arrêté, et il recommence.</translation>
    </message>
    <message>
        <source>it is damaged, or not made as Wordlight makes it.</source>
        <extracomment>What is in a project; `None` for another archive. Raises `NewerError`, and `ValueError` with the reason.
In: importers/project</extracomment>
        <translation>le fichier est endommagé, ou n’est pas fait comme Wordlight le fait.</translation>
    </message>
    <message>
        <source>It is in the list in any case, and can be transcribed later.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Il est dans la liste de toute façon, et peut être transcrit plus tard.</translation>
    </message>
    <message>
        <source>It is kept on this computer. Look again, or do so with a newer Wordlight, before you send it once more.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Elle est gardée sur cet ordinateur. Regardez encore, ou faites-le avec un Wordlight plus récent, avant de renvoyer l’enregistrement.</translation>
    </message>
    <message>
        <source>It is kept only until Wordlight closes, and the one in the keyring is removed.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>Elle n’est gardée que jusqu’à la fermeture de Wordlight, et celle du trousseau est retirée.</translation>
    </message>
    <message>
        <source>It is kept only until Wordlight closes.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>Elle n’est gardée que jusqu’à la fermeture de Wordlight.</translation>
    </message>
    <message>
        <source>It is safe on this computer: you decide what is to be done with it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Il est en sécurité sur cet ordinateur : vous décidez de la suite.</translation>
    </message>
    <message>
        <source>it is the file that is to be read.</source>
        <extracomment>In: exporters/files</extracomment>
        <translation>c’est le fichier qui doit être lu.</translation>
    </message>
    <message>
        <source>It is used when the file is no longer where it was. This takes as much room as the recordings do.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Elle sert quand le fichier n’est plus à sa place. Cela prend autant de place que les enregistrements.</translation>
    </message>
    <message>
        <source>It may have been accepted; sending it again may cost twice.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Il a peut-être été accepté ; l’envoyer à nouveau peut coûter deux fois.</translation>
    </message>
    <message>
        <source>it redirects without end.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>le serveur redirige sans fin.</translation>
    </message>
    <message>
        <source>it sent a compressed answer that was not asked for.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>le serveur a envoyé une réponse compressée qui n’était pas demandée.</translation>
    </message>
    <message numerus="yes">
        <source>It stands at {number} more places in this one.</source>
        <extracomment>For 1: It stands at 1 more place in this one.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>Il se trouve à {number} autre endroit de cette transcription.</numerusform>
            <numerusform>Il se trouve à {number} autres endroits de cette transcription.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was in the folder “{folder}”. Its transcript is kept all the same.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Il était dans le dossier « {folder} ». Sa transcription est gardée malgré tout.</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Italien</translation>
    </message>
    <message>
        <source>its address does not begin with https://</source>
        <extracomment>In: api/downloads</extracomment>
        <translation>l’adresse ne commence pas par https://</translation>
    </message>
    <message>
        <source>its address is not right</source>
        <extracomment>In: api/downloads</extracomment>
        <translation>l’adresse n’est pas correcte</translation>
    </message>
    <message>
        <source>its answer broke off or could not be read.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>la réponse du serveur s’est interrompue ou n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by this computer.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>cet ordinateur ne fait pas confiance à son certificat.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by what the variable {variable} names.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>ce qu’indique la variable {variable} ne fait pas confiance à son certificat.</translation>
    </message>
    <message>
        <source>its folder cannot be opened.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>le dossier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Its folder is not there</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Son dossier n’est pas là</translation>
    </message>
    <message>
        <source>its folder is read-only.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>le dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>Its name, notes, tags and file</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Son nom, ses notes, ses étiquettes et son fichier</translation>
    </message>
    <message>
        <source>Its sound may not fit the words and times of this transcript.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Le son peut ne pas correspondre aux mots et aux temps de cette transcription.</translation>
    </message>
    <message>
        <source>Its times are estimated.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Ses temps sont estimés.</translation>
    </message>
    <message>
        <source>Its transcript can be brought back; the recording stays</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Sa transcription peut être récupérée ; l’enregistrement reste</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Javanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Javanais</translation>
    </message>
    <message>
        <source>Job at the service: {id}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>Tâche auprès du service : {id}</translation>
    </message>
    <message>
        <source>Kannada</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Kazakh</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep a copy of each recording</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Garder une copie de chaque enregistrement</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>Say that transcripts made elsewhere are in the list already; those asked about already stay asked about.
In: ui/library/file_strips</extracomment>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Garder les majuscules</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Garder les miens</translation>
    </message>
    <message>
        <source>Keep the name, the tags and the notes</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Garder le nom, les étiquettes et les notes</translation>
    </message>
    <message>
        <source>Keep the words as they are, or as you typed them, and go on</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Garder les mots tels quels, ou tels que vous les avez tapés, et continuer</translation>
    </message>
    <message>
        <source>Keep what is said in one breath together, with its times</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Garder ensemble ce qui est dit d’un souffle, avec ses temps</translation>
    </message>
    <message>
        <source>Keep “uh” and “um”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Garder les « euh »</translation>
    </message>
    <message>
        <source>Keep “{words}”</source>
        <extracomment>The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>Garder « {words} »</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>gardé</translation>
    </message>
    <message>
        <source>Kept only where you switched that on.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Gardées seulement là où vous l’avez activé.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In: ui/recognisers/key_dialog, ui/settings/recognising_page</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key for {name}</source>
        <extracomment>In: ui/recognisers/key_text</extracomment>
        <translation>Clé pour {name}</translation>
    </message>
    <message>
        <source>Key: {key}. {what}</source>
        <extracomment>What is written in it, or what is `short` where there is no room; and what it does, to be read out.
In: ui/review/key_button</extracomment>
        <translation>Touche : {key}. {what}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
Show these, of them what is looked for.
`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/help/shortcuts, ui/settings/keys_page</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys of a pedal</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Touches d’une pédale</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <extracomment>All actions once, in the groups of the menu, then those not in it, and the keys that work in one place only.
In: ui/help/shortcuts</extracomment>
        <translation>Touches qui restent telles quelles</translation>
    </message>
    <message>
        <source>Key…</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Clé…</translation>
    </message>
    <message>
        <source>Khmer</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Known voices</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Voix connues</translation>
    </message>
    <message>
        <source>Known voices, the word list, and what was noted of your corrections</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Les voix connues, la liste de mots, et ce qui a été noté de vos corrections</translation>
    </message>
    <message>
        <source>Known voices…</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Voix connues…</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Labels for the service’s records, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Étiquettes pour les registres du service, une par ligne</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/recognisers/language_dialog, ui/recognisers/option_text, ui/settings/general_page, ui/transcript/details_text</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and who transcribes</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Langue et qui transcrit</translation>
    </message>
    <message>
        <source>Language and who transcribes: {words}</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Langue et qui transcrit : {words}</translation>
    </message>
    <message>
        <source>Language found: {language}, unsure ({percent}).</source>
        <extracomment>What is said where the whole transcript is likely to be wrong, and nobody has put it right yet.
In: ui/transcript/text</extracomment>
        <translation>Langue trouvée : {language}, sans certitude ({percent}).</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Lao</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Large files</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Gros fichiers</translation>
    </message>
    <message>
        <source>Large letters</source>
        <extracomment>In: ui/kit/actions, ui/recording/live_pane</extracomment>
        <translation>Grandes lettres</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Larger letters (+)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Lettres plus grandes (+)</translation>
    </message>
    <message>
        <source>Larger ones take longer, and get more words right.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Les plus grands prennent plus de temps et trouvent plus de mots justes.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Latin</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Lead the keyboard back by one part</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mener le clavier à la partie précédente</translation>
    </message>
    <message>
        <source>Lead the keyboard on: bar, list, text, checks, player</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mener le clavier plus loin : barre, liste, texte, vérifications, lecteur</translation>
    </message>
    <message>
        <source>Lead the keyboard to the newest message, or back to where it was</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mener le clavier au message le plus récent, ou à sa place d’avant</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <extracomment>`tip` says what restoring does, `leave` is the word that closes it.
In: ui/library/again_dialog, ui/library/rescue_dialogs, ui/library/several_dialogs</extracomment>
        <translation>Laisser tout tel quel</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <extracomment>In: ui/library/entry_dialog, ui/recognisers/server_dialog, ui/speakers/dialog</extracomment>
        <translation>Laisser tout comme avant</translation>
    </message>
    <message>
        <source>Leave the language as it was</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Laisser la langue comme avant</translation>
    </message>
    <message>
        <source>Leave the list as it was</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Laisser la liste comme avant</translation>
    </message>
    <message>
        <source>Leave the options as they were</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Laisser les options comme avant</translation>
    </message>
    <message>
        <source>Leave the other places as they are</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Laisser les autres passages tels quels</translation>
    </message>
    <message>
        <source>Leave what you wrote as it is (Esc)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Laisser tel quel ce que vous avez écrit (Échap)</translation>
    </message>
    <message>
        <source>Left and Right go one second, with Shift a tenth; Page Up and Page Down go to markers; plus and minus show less or more; Space plays; drag to repeat a part</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Gauche et Droite déplacent d’une seconde, avec Maj d’un dixième ; Page préc. et Page suiv. vont aux repères ; plus et moins montrent moins ou davantage ; Espace lit ; glisser répète une partie</translation>
    </message>
    <message>
        <source>Left and Right move it a little, Page Up and Page Down by its width; plus and minus show less or more</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Gauche et Droite le déplacent un peu, Page préc. et Page suiv. de sa largeur ; plus et moins montrent moins ou davantage</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>level test</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>niveau test</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>Light text on a dark window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Texte clair sur fenêtre sombre</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Clair, sombre, ou comme le système</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines: #</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Lignes : #</translation>
    </message>
    <message>
        <source>Lingala</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>List all recordings again</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Lister de nouveau tous les enregistrements</translation>
    </message>
    <message>
        <source>List of recordings</source>
        <extracomment>All actions once, in the groups of the menu, then those not in it, and the keys that work in one place only.
In: ui/help/shortcuts, ui/kit/actions</extracomment>
        <translation>Liste des enregistrements</translation>
    </message>
    <message>
        <source>List, transcripts, backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Liste, transcriptions, sauvegardes</translation>
    </message>
    <message>
        <source>List, transcripts, backups, settings and keys. Recordings in other folders stay.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Liste, transcriptions, sauvegardes, réglages et clés. Les enregistrements d’autres dossiers restent.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen a second time</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/kit/actions, ui/review/second_text</extracomment>
        <translation>Écouter une seconde fois</translation>
    </message>
    <message>
        <source>Listen through</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Tout écouter</translation>
    </message>
    <message>
        <source>Listen to the voices on this computer, and say who speaks where</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/speakers/dialog</extracomment>
        <translation>Écouter les voix sur cet ordinateur, et dire qui parle où</translation>
    </message>
    <message>
        <source>Listening to the voices… {percent}</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Écoute des voix… {percent}</translation>
    </message>
    <message>
        <source>Listening twice is paused</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>La seconde écoute est en pause</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Log of what happened, without texts, names or keys</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Journal de ce qui s’est passé, sans textes, noms ni clés</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Long</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Les plus longs d’abord</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>Look at a finished sample</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Voir un exemple terminé</translation>
    </message>
    <message>
        <source>Look at the transcript on paper, and print it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Voir la transcription sur papier, et l’imprimer</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Chercher une nouvelle version une fois par jour</translation>
    </message>
    <message>
        <source>Look for a newer version of Wordlight, or get the model elsewhere and choose “Use a model folder…”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cherchez une version plus récente de Wordlight, ou obtenez le modèle ailleurs et choisissez « Utiliser un dossier de modèle… ».</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Look through them, and transcribe their recordings again where you must. The damaged file is kept beside the new one as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Parcourez-les, et transcrivez à nouveau leurs enregistrements où il le faut. Le fichier endommagé est gardé à côté du nouveau sous le nom « {name} » ; vos enregistrements sont intacts.</translation>
    </message>
    <message>
        <source>Look, recognising, recording, playing, checking, keys, and your data</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Apparence, transcription, enregistrement, lecture, vérification, touches et vos données</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/help/problem_dialog, ui/settings/text</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>In: ui/recording/bar, ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>loudspeaker headphones output</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>haut-parleur casque sortie</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Luxembourgeois</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Macédonien</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>Make it simpler, for example without a repetition inside another.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Simplifiez-le, par exemple sans répétition dans une autre.</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>Make the letters of the transcript larger</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Agrandir les lettres de la transcription</translation>
    </message>
    <message>
        <source>Make the letters of the transcript smaller</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Réduire les lettres de la transcription</translation>
    </message>
    <message>
        <source>Make them one</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Making “{name}”: {percent}</source>
        <extracomment>How far a file is; `on` is its name.
In: ui/kit/message_text</extracomment>
        <translation>Création de « {name} » : {percent}</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Malais</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Maltais</translation>
    </message>
    <message>
        <source>Many servers need no key: then leave this empty. Else ask whoever runs {name} for it.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>Beaucoup de serveurs n’ont besoin d’aucune clé : laissez alors ce champ vide. Sinon, demandez-la à qui gère {name}.</translation>
    </message>
    <message>
        <source>Maori</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Maori</translation>
    </message>
    <message>
        <source>Marathi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Mark the next most doubtful words too</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Marquer aussi les mots les plus douteux suivants</translation>
    </message>
    <message>
        <source>Mark them in the result</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Les marquer dans le résultat</translation>
    </message>
    <message>
        <source>Mark this moment of the recording, to find it again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Marquer ce moment de l’enregistrement, pour le retrouver</translation>
    </message>
    <message>
        <source>Mark words under</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Marquer les mots sous</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>In: ui/player/marker_controller, ui/recording/bar</extracomment>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Marker at {time} removed</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Repère à {time} retiré</translation>
    </message>
    <message>
        <source>Marker set at {time}</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Repère posé à {time}</translation>
    </message>
    <message>
        <source>Marker, {time}</source>
        <extracomment>What the flag of a marker says.
In: ui/player/text</extracomment>
        <translation>Repère, {time}</translation>
    </message>
    <message>
        <source>Markers</source>
        <extracomment>In: exporters/options, ui/transcript/marker_list</extracomment>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Mask bad words</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Masquer les gros mots</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>MAXQDA, ATLAS.ti, NVivo</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>MAXQDA, ATLAS.ti, NVivo</translation>
    </message>
    <message>
        <source>Meeting in English</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Réunion en anglais</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu: all commands, with their keys</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Menu : toutes les commandes, avec leurs touches</translation>
    </message>
    <message>
        <source>Merge with</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Merge “{name}” with</source>
        <extracomment>The entry of the menu that merges with a speaker, as it is read out.
In: ui/speakers/text</extracomment>
        <translation>Fusionner « {name} » avec</translation>
    </message>
    <message>
        <source>Merge “{name}” with “{other}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Fusionner « {name} » avec « {other} »</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>`lasts_ms` is how long a message is seen that passes.
In: ui/kit/message_stack</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>mg for “milligram”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>mg pour « milligramme »</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>On the button that opens the menu of microphones.
In: ui/recording/bar, ui/recording/text, ui/settings/recording_page</extracomment>
        <translation>Micro</translation>
    </message>
    <message>
        <source>microphone input source</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>micro entrée source</translation>
    </message>
    <message>
        <source>Microphone: {name}</source>
        <extracomment>Which microphones there are, and which is chosen.
In: ui/recording/bar, ui/recording/microphone_dialog</extracomment>
        <translation>Micro : {name}</translation>
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
        <translation>Ma liste et d’autres</translation>
    </message>
    <message>
        <source>missing?</source>
        <extracomment>What stands beside the words of the text, where what another model heard stands below.
`very unsure · 3 %`, what else is doubtful about it, or what was decided.
In: ui/review/text</extracomment>
        <translation>manque ?</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/settings/recognising_page, ui/transcript/details_text</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model of the service</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Modèle du service</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Models…</source>
        <extracomment>In: ui/jobs/remedies, ui/recognisers/cards, ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Modèles…</translation>
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
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Mood of passages (English) – may be ignored</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Humeur des passages (anglais) – peut être ignorée</translation>
    </message>
    <message>
        <source>More options</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>More room between the lines of the transcript, or less again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Plus d’espace entre les lignes de la transcription, ou moins</translation>
    </message>
    <message>
        <source>more than a day left on this disk</source>
        <extracomment>`2 h 10 min left on this disk`; a guess that far ahead is not said to the minute.
In: ui/recording/text</extracomment>
        <translation>plus d’un jour de place sur ce disque</translation>
    </message>
    <message numerus="yes">
        <source>More than {number} places, the latest first</source>
        <extracomment>For 1: More than 1 place
How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>Plus de {number} passage</numerusform>
            <numerusform>Plus de {number} passages, les derniers d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Most careful</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Le plus soigneux</translation>
    </message>
    <message>
        <source>Most of this is probably wrong.</source>
        <extracomment>What is said where the whole transcript is likely to be wrong, and nobody has put it right yet.
In: ui/transcript/text</extracomment>
        <translation>La plus grande partie est sans doute fausse.</translation>
    </message>
    <message>
        <source>mostly unsure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
In: ui/transcript/text</extracomment>
        <translation>en grande partie incertain</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions</extracomment>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Moving</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Much slower than Careful, with the fewest wrong words: for difficult recordings.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Bien plus lent que « Soigneux », avec le moins de mots faux : pour les enregistrements difficiles.</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>In: ui/kit/actions, ui/player/text</extracomment>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The name of the file, or how those of several are called.
In: ui/library/entry_dialog, ui/player/marker_controller, ui/speakers/dialog, ui/transcript/export_dialog, ui/transcript/marker_list</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of a marker</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>Nom d’un repère</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>Nom du repère</translation>
    </message>
    <message>
        <source>Name of the recording</source>
        <extracomment>In: ui/library/delegate, ui/recording/bar</extracomment>
        <translation>Nom de l’enregistrement</translation>
    </message>
    <message>
        <source>Names and terms are offered while you type, and listened for in new recordings. With “where this is heard” filled in, they are also written by themselves in new transcripts: whole words only.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Les noms et les termes sont proposés pendant que vous tapez, et guettés dans les nouveaux enregistrements. Si « là où ceci est entendu » est rempli, ils sont aussi écrits d’eux-mêmes dans les nouvelles transcriptions : mots entiers seulement.</translation>
    </message>
    <message>
        <source>Names and terms that begin like this</source>
        <extracomment>`offered` gives what begins like a text. To be made after all others who take keys of the view.
In: ui/word_list/completion</extracomment>
        <translation>Noms et termes qui commencent ainsi</translation>
    </message>
    <message>
        <source>Names and terms, and what is always written for what is heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Noms et termes, et ce qui est toujours écrit pour ce qui est entendu</translation>
    </message>
    <message>
        <source>Names and things</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Noms et choses</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Noms des locuteurs</translation>
    </message>
    <message>
        <source>Names, places and organisations</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Noms, lieux et organisations</translation>
    </message>
    <message>
        <source>Naming it is surer than having it found</source>
        <extracomment>In: ui/recognisers/chip, ui/recognisers/language_text, ui/settings/recognising_page</extracomment>
        <translation>La nommer est plus sûr que de la faire trouver</translation>
    </message>
    <message>
        <source>Naming it is surer than having it found.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>La nommer est plus sûr que de la faire trouver.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Étroit</translation>
    </message>
    <message>
        <source>Nepali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Népalais</translation>
    </message>
    <message>
        <source>Never while you record. {host} learns your network address and which version you have, and nothing else. Nothing is downloaded or installed.</source>
        <extracomment>In: ui/settings/text</extracomment>
        <translation>Jamais pendant que vous enregistrez. {host} apprend votre adresse réseau et la version que vous avez, rien d’autre. Rien n’est téléchargé ni installé.</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <extracomment>Do what a key is for; false where the control is to do it.
In: ui/transcript/editing_keys</extracomment>
        <translation>Nouveau paragraphe</translation>
    </message>
    <message>
        <source>New recordings</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Nouveaux enregistrements</translation>
    </message>
    <message>
        <source>New recordings are copied beside the library</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Les nouveaux enregistrements sont copiés à côté de la bibliothèque</translation>
    </message>
    <message>
        <source>New recordings are transcribed as {language}</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>Nouveaux enregistrements transcrits en : {language}</translation>
    </message>
    <message>
        <source>New speaker</source>
        <extracomment>In: ui/speakers/controller</extracomment>
        <translation>Nouveau locuteur</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>New versions</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Of a recording that waits: `Next`, `Number 3`.
In: ui/library/text</extracomment>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Next marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Repère suivant</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Next place never heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Prochain passage jamais écouté</translation>
    </message>
    <message>
        <source>Next version of this recording</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Version suivante de cet enregistrement</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one.</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez l’adresse dans l’un d’eux.</translation>
    </message>
    <message>
        <source>No change was taken back.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aucune modification n’a été annulée.</translation>
    </message>
    <message>
        <source>No command has these words. Try fewer, or shorter ones.</source>
        <extracomment>Show what has all the words, in its text, its tip, its keys or the name of its group.
In: ui/help/shortcuts</extracomment>
        <translation>Aucune commande n’a ces mots. Essayez-en moins, ou de plus courts.</translation>
    </message>
    <message>
        <source>No confidence given</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Aucune confiance donnée</translation>
    </message>
    <message>
        <source>no confidence given</source>
        <extracomment>How sure the recogniser was, in words and per cent.
In: ui/transcript/text</extracomment>
        <translation>aucune confiance donnée</translation>
    </message>
    <message>
        <source>No connection to the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Pas de connexion au service.</translation>
    </message>
    <message>
        <source>No connection; goes on when it is back</source>
        <extracomment>Why a job stands still that will go on by itself.
In: ui/jobs/text</extracomment>
        <translation>Pas de connexion ; reprend quand elle revient</translation>
    </message>
    <message>
        <source>No copy of “{name}” could be kept: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Aucune copie de « {name} » n’a pu être gardée : {reason}</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>No insights came with this transcript. To get a summary, topics and more, choose Options… before transcribing.</source>
        <extracomment>Why there are no insights, and how to get them; said only where they can be had.
In: ui/transcript/insight_text</extracomment>
        <translation>Aucune analyse n’est venue avec cette transcription. Pour un résumé, des sujets et plus, choisissez « Options… » avant de transcrire.</translation>
    </message>
    <message>
        <source>No more words can be written along. The recording goes on.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Plus aucun mot ne peut être écrit en direct. L’enregistrement continue.</translation>
    </message>
    <message>
        <source>no name yet</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>pas encore de nom</translation>
    </message>
    <message>
        <source>No other word is doubtful.</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Aucun autre mot n’est douteux.</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or shorter ones.</source>
        <extracomment>List all pages, or those that have what is looked for.
In: ui/help/window</extracomment>
        <translation>Aucune page n’a ces mots. Essayez-en moins, ou de plus courts.</translation>
    </message>
    <message>
        <source>No rule of the word list fits in this transcript.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Aucune règle de la liste de mots ne s’applique à cette transcription.</translation>
    </message>
    <message>
        <source>No safe connection to the service: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Pas de connexion sûre au service : {reason}</translation>
    </message>
    <message>
        <source>No sound can be played: there is no loudspeaker, or another program keeps it to itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Aucun son ne peut être lu : il n’y a pas de haut-parleur, ou un autre logiciel le garde pour lui.</translation>
    </message>
    <message>
        <source>no speech</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>pas de parole</translation>
    </message>
    <message>
        <source>no speech found</source>
        <extracomment>In: ui/kit/text</extracomment>
        <translation>aucune parole trouvée</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <extracomment>Why no word is marked, where there is none or none has a confidence.
In: ui/transcript/text</extracomment>
        <translation>Aucune parole n’a été trouvée dans cet enregistrement.</translation>
    </message>
    <message>
        <source>no time given</source>
        <extracomment>What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/transcript/details_text, ui/transcript/text</extracomment>
        <translation>aucun temps donné</translation>
    </message>
    <message>
        <source>No voice is kept.</source>
        <extracomment>How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>Aucune voix n’est gardée.</translation>
    </message>
    <message>
        <source>No word stands out. Unmarked words can be wrong too.</source>
        <extracomment>What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
In: ui/review/text</extracomment>
        <translation>Aucun mot ne ressort. Des mots non marqués peuvent aussi être faux.</translation>
    </message>
    <message>
        <source>No words are marked</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Aucun mot n’est marqué</translation>
    </message>
    <message>
        <source>No words here?</source>
        <extracomment>What a stop is called: by its words, or by what is wrong where it is not about single words.
In: ui/review/text</extracomment>
        <translation>Pas de mots ici ?</translation>
    </message>
    <message>
        <source>Nobody is named yet. In the menu of a paragraph you can say who speaks there.</source>
        <extracomment>Above the list.
In: ui/speakers/text</extracomment>
        <translation>Personne n’est encore nommé. Le menu d’un paragraphe permet de dire qui y parle.</translation>
    </message>
    <message>
        <source>Nobody was heard speaking. Nothing was changed.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Personne n’a été entendu. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None beside “{file}” has its name. It can be read, corrected and exported, but not heard.</source>
        <extracomment>Why the recording of a transcript is not known, and what that means.
In: ui/library/files_text</extracomment>
        <translation>Aucun à côté de « {file} » n’a son nom. La transcription peut être lue, corrigée et exportée, mais pas écoutée.</translation>
    </message>
    <message>
        <source>None is on this computer yet.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Aucun n’est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>None is set up.</source>
        <extracomment>In: ui/settings/privacy_page, ui/settings/recognising_page</extracomment>
        <translation>Aucun n’est configuré.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <extracomment>A pedal sends keys from F13 on, which keyboards do not have.
In: ui/settings/playing_page</extracomment>
        <translation>Aucune n’est choisie.</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Normal: the 5 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Normal : les 5 % les plus douteux</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>`3 of 12`; `current` counts from 0.
In: ui/transcript/details_text</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not here: {size} to download from {source}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Pas ici : {size} à télécharger depuis {source}</translation>
    </message>
    <message>
        <source>Not listened to yet</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>Pas encore écouté</translation>
    </message>
    <message>
        <source>not quite sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>pas tout à fait sûr</translation>
    </message>
    <message>
        <source>Not said here?</source>
        <extracomment>What a stop is called: by its words, or by what is wrong where it is not about single words.
In: ui/review/text</extracomment>
        <translation>Pas dit ici ?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Non sauvegardé</translation>
    </message>
    <message>
        <source>Not saved on this computer</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Non sauvegardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not saved: {what}</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Non sauvegardé : {what}</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text</extracomment>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>Not transcribed</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Non transcrit</translation>
    </message>
    <message>
        <source>not transcribed</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>non transcrit</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>In: exporters/options, ui/library/entry_dialog</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>What a screen reader says of a place.
What another model heard.
What was done.
In: ui/review/text, ui/versions/text</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Nothing can be recorded: there is no microphone, or another program keeps it to itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Rien ne peut être enregistré : il n’y a pas de micro, ou un autre logiciel le garde pour lui.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the library: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Rien ne peut être sauvegardé dans la bibliothèque : {reason}</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Nothing found for “{searched}”.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Rien trouvé pour « {searched} ».</translation>
    </message>
    <message>
        <source>Nothing has come from {host} for a while.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Rien n’est venu de {host} depuis un moment.</translation>
    </message>
    <message>
        <source>Nothing here has these words. Try one of them alone, or part of a word.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Rien ici n’a ces mots. Essayez l’un d’eux seul, ou une partie de mot.</translation>
    </message>
    <message>
        <source>Nothing is left to take over.</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Il ne reste rien à prendre.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is to stand in their place. Remove {number} places?</source>
        <extracomment>For 1: Nothing is to stand in its place. Remove 1 place?
Asked where nothing is to stand in the place of what is found.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>Rien ne doit le remplacer. Retirer {number} passage ?</numerusform>
            <numerusform>Rien ne doit les remplacer. Retirer {number} passages ?</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and it costs nothing</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Rien ne quitte cet ordinateur, et c’est gratuit</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Plus rien à vérifier</translation>
    </message>
    <message>
        <source>nothing may be written in the folder for it.</source>
        <translation type="vanished">rien ne peut être écrit dans le dossier prévu.</translation>
    </message>
    <message>
        <source>Nothing of it can be brought back.</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Rien ne peut en être récupéré.</translation>
    </message>
    <message>
        <source>Nothing of what was heard here is kept</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Rien de ce qui a été entendu ici n’est gardé</translation>
    </message>
    <message>
        <source>Nothing says how sure each word is, so no word is marked. Any of them can be wrong.</source>
        <extracomment>Why no word is marked, where there is none or none has a confidence.
In: ui/transcript/text</extracomment>
        <translation>Rien ne dit à quel point chaque mot est sûr : aucun n’est donc marqué. Tous peuvent être faux.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <extracomment>In: ui/kit/actions, ui/transcript/changes_pane, ui/versions/dialog</extracomment>
        <translation>Rien n’a encore été modifié ici.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Choose another place.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Rien n’y a été changé. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Nothing was deleted. {trouble}</source>
        <extracomment>In: ui/settings/controller</extracomment>
        <translation>Rien n’a été supprimé. {trouble}</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>In: ui/transcript/insight_text</extracomment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Number the voices, so that each can be given a name</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Numéroter les voix, pour donner un nom à chacune</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <extracomment>Of a recording that waits: `Next`, `Number 3`.
In: ui/library/text</extracomment>
        <translation>Numéro {number}</translation>
    </message>
    <message>
        <source>Numbers are kept by which a voice, and so a person, can be known: ask those you name. While this is off, nothing new is kept and no name is offered.</source>
        <extracomment>In: ui/settings/text</extracomment>
        <translation>On garde des nombres auxquels une voix, donc une personne, peut être reconnue : demandez l’accord de ceux que vous nommez. Tant que c’est désactivé, rien de nouveau n’est gardé et aucun nom n’est proposé.</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Occitan</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Occitan</translation>
    </message>
    <message>
        <source>Of the recordings that have ended</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Des enregistrements terminés</translation>
    </message>
    <message>
        <source>Of what is said, written over the whole screen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>De ce qui est dit, écrit sur tout l’écran</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>On Linux, install the package libportaudio2 (Fedora: portaudio), then start Wordlight again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sous Linux, installez le paquet libportaudio2 (Fedora : portaudio), puis relancez Wordlight.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>In a word or three.
Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text, ui/recognisers/text, ui/settings/recognising_page</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>Where it is, behind the language in the bar at the top.
In: ui/recognisers/text</extracomment>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>On this computer, in {folder}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Sur cet ordinateur, dans {folder}</translation>
    </message>
    <message>
        <source>On to what plays ↦</source>
        <extracomment>On the button that leads from elsewhere to the playhead.
In: ui/player/text</extracomment>
        <translation>Vers l’endroit lu ↦</translation>
    </message>
    <message>
        <source>One on which “sttgui serve” runs, or any server that has the two calls of AI/ML API</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Un serveur où tourne « sttgui serve », ou tout serveur qui a les deux appels de AI/ML API</translation>
    </message>
    <message>
        <source>One word</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Un mot</translation>
    </message>
    <message>
        <source>Only for recordings from the web:</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Pour les enregistrements du web seulement :</translation>
    </message>
    <message>
        <source>Only keep it</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies, ui/recording/controller, ui/settings/recording_page</extracomment>
        <translation>Seulement le garder</translation>
    </message>
    <message>
        <source>Only keep them</source>
        <extracomment>In: ui/recording/controller</extracomment>
        <translation>Seulement les garder</translation>
    </message>
    <message>
        <source>Only mine</source>
        <extracomment>In: ui/recognisers/option_fields</extracomment>
        <translation>Seulement ma liste</translation>
    </message>
    <message>
        <source>Only those of your own, or others as well</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Seulement les vôtres, ou d’autres aussi</translation>
    </message>
    <message>
        <source>Only where speakers are told apart.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Seulement si les locuteurs sont distingués.</translation>
    </message>
    <message>
        <source>Only with intentions.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Seulement avec les intentions.</translation>
    </message>
    <message>
        <source>Only with timed phrases.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Seulement avec les phrases minutées.</translation>
    </message>
    <message>
        <source>Only with topics.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Seulement avec les sujets.</translation>
    </message>
    <message>
        <source>only {number} ms after the one before</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>seulement {number} ms après le précédent</translation>
    </message>
    <message>
        <source>only {number} ms long</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>seulement {number} ms de durée</translation>
    </message>
    <message>
        <source>Only: {limits}</source>
        <extracomment>A line that says what the list is limited to.
In: ui/library/text</extracomment>
        <translation>Seulement : {limits}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Say that recordings are in the list, and offer to open the first of them.
In: ui/library/file_strips</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open another transcript of the same recording, and from the last one the first</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ouvrir une autre transcription du même enregistrement, et après la dernière la première</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Say that recordings were there before; those asked about already stay in the question.
Say that transcripts made elsewhere are in the list already; those asked about already stay asked about.
In: ui/library/file_strips</extracomment>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open its page</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Open that one, or send it again if it is to be transcribed twice; that may cost again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ouvrez celui-là, ou renvoyez-le s’il doit être transcrit deux fois ; cela peut coûter à nouveau.</translation>
    </message>
    <message>
        <source>Open the billing page</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Ouvrir la page de facturation</translation>
    </message>
    <message>
        <source>Open the earlier one</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Ouvrir la précédente</translation>
    </message>
    <message>
        <source>Open the folder in which your recordings are</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ouvrir le dossier où sont vos enregistrements</translation>
    </message>
    <message>
        <source>Open the folder the recording is in</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ouvrir le dossier où est l’enregistrement</translation>
    </message>
    <message>
        <source>Open the folder {folder}</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Ouvrir le dossier {folder}</translation>
    </message>
    <message>
        <source>Open the other version, and take words over from this one</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Ouvrir l’autre version, et y reprendre des mots de celle-ci</translation>
    </message>
    <message>
        <source>Open the page of the service on which the balance is topped up</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Ouvrir la page du service où l’on recharge le solde</translation>
    </message>
    <message>
        <source>Open the page of your account in the browser</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Ouvrir la page de votre compte dans le navigateur</translation>
    </message>
    <message>
        <source>Open the short recording that comes with Wordlight, with its transcript</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ouvrir le court enregistrement fourni avec Wordlight, avec sa transcription</translation>
    </message>
    <message>
        <source>Open this page</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Ouvrir cette page</translation>
    </message>
    <message>
        <source>Open Wordlight</source>
        <extracomment>In: ui/recording/tray</extracomment>
        <translation>Ouvrir Wordlight</translation>
    </message>
    <message>
        <source>Open Wordlight again with this copy</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Rouvrir Wordlight avec cette copie</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Opened before</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Déjà ouvert</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Options: {name}</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Options : {name}</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Order and selection of the list</source>
        <extracomment>In: ui/library/menu</extracomment>
        <translation>Ordre et sélection de la liste</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Order, selection, and what can be done with all</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Ordre, sélection, et ce qu’on peut faire de tous</translation>
    </message>
    <message>
        <source>Other language…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Autre langue…</translation>
    </message>
    <message>
        <source>Other models cost other prices</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>D’autres modèles ont d’autres prix</translation>
    </message>
    <message>
        <source>Other models cost other prices. The service is asked for its own list once there is a key.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>D’autres modèles ont d’autres prix. La liste du service lui est demandée dès qu’il y a une clé.</translation>
    </message>
    <message>
        <source>Other models cost other prices. This is the list of the service itself, as it is now.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>D’autres modèles ont d’autres prix. Voici la liste actuelle du service lui-même.</translation>
    </message>
    <message>
        <source>Other models…</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Autres modèles…</translation>
    </message>
    <message>
        <source>Otherwise most of them are left out</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Sinon, la plupart sont omis</translation>
    </message>
    <message>
        <source>Our request: {id}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>Notre demande : {id}</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In: ui/transcript/overview_strip</extracomment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>In: ui/settings/dialog, ui/transcript/page_view</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Paragraphs with times for coding</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Paragraphes avec temps pour le codage</translation>
    </message>
    <message>
        <source>Part in view: {start} to {end} of {whole}</source>
        <extracomment>Which part is seen, for screen readers.
In: ui/player/text</extracomment>
        <translation>Partie visible : {start} à {end} sur {whole}</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Pashto</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Pachto</translation>
    </message>
    <message>
        <source>password account test</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>mot de passe compte test</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Write a text of somewhere else; each line with words becomes a paragraph.
In: ui/transcript/editing_keys, ui/transcript/view</extracomment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste one that begins with https:// and ends with a file, for example interview.mp3.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Collez-en une qui commence par https:// et finit par un fichier, par exemple entretien.mp3.</translation>
    </message>
    <message>
        <source>Paste the address of a recording on the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Collez l’adresse d’un enregistrement sur le web</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/player/bar, ui/recognisers/models_dialog, ui/recording/bar, ui/review/second_text</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>In: ui/kit/actions, ui/recording/bar</extracomment>
        <translation>Mettre l’enregistrement en pause</translation>
    </message>
    <message>
        <source>Pause that begins a new phrase</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Pause qui commence une phrase</translation>
    </message>
    <message>
        <source>Pause the download of {name}; what came so far is kept</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Mettre en pause le téléchargement de {name} ; ce qui est arrivé est gardé</translation>
    </message>
    <message>
        <source>Pause the recording, or go on with the same one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mettre l’enregistrement en pause, ou reprendre le même</translation>
    </message>
    <message>
        <source>Pause while I type, and go on when I stop</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Pause pendant que je tape, reprise ensuite</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <extracomment>Over the icon beside the clock.
In: ui/recording/text</extracomment>
        <translation>En pause à {time}</translation>
    </message>
    <message>
        <source>Paused: {done} of {size} are here</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>En pause : {done} sur {size} sont ici</translation>
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
        <translation>Peut-être que personne ne parle clairement ici.</translation>
    </message>
    <message>
        <source>Perhaps sent: you decide</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Peut-être envoyé : à vous de décider</translation>
    </message>
    <message>
        <source>perhaps what was changed last before Wordlight ended</source>
        <extracomment>What of a damaged library could not be read as it was.
In: ui/library/text</extracomment>
        <translation>peut-être la dernière modification avant la fin de Wordlight</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Phone call</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Phrases and words as tiers for ELAN</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Phrases et mots en couches pour ELAN</translation>
    </message>
    <message>
        <source>Phrases and words as tiers for Praat</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Phrases et mots en couches pour Praat</translation>
    </message>
    <message>
        <source>Phrases as a label track for Audacity</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Phrases en piste de marques pour Audacity</translation>
    </message>
    <message>
        <source>Phrases, channels, summary and topics</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Phrases, canaux, résumé et sujets</translation>
    </message>
    <message>
        <source>Place the cursor in a word to see what is known about it.</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Placez le curseur dans un mot pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Place {at} of {count}</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>Passage {at} sur {count}</translation>
    </message>
    <message>
        <source>Places that are checked</source>
        <extracomment>In: ui/review/pane</extracomment>
        <translation>Passages vérifiés</translation>
    </message>
    <message>
        <source>Places with the same words</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Passages avec les mêmes mots</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>In: exporters/registry, ui/recognisers/option_text</extracomment>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>In: ui/player/bar, ui/window/top_bar</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play faster; the voice stays as high</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Lire plus vite ; la voix garde sa hauteur</translation>
    </message>
    <message>
        <source>Play five seconds of this speaker</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Lire cinq secondes de ce locuteur</translation>
    </message>
    <message>
        <source>Play from here</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Play more slowly; the voice stays as high</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Lire plus lentement ; la voix garde sa hauteur</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Écouter l’enregistrement</translation>
    </message>
    <message>
        <source>Play the recording, or pause it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Lire l’enregistrement, ou le mettre en pause</translation>
    </message>
    <message>
        <source>Play the words and what is around them; Shift+Space repeats them</source>
        <extracomment>What the button to hear a place again does.
In: ui/review/text</extracomment>
        <translation>Écouter les mots et ce qui les entoure ; Maj+Espace les répète</translation>
    </message>
    <message>
        <source>Play what a second model heard, where it heard it (Ctrl+Shift+Space)</source>
        <extracomment>All of what another model heard, for which there may be no room, and what a press does.
In: ui/review/text</extracomment>
        <translation>Écouter ce qu’un second modèle a entendu, là où il l’a entendu (Ctrl+Maj+Espace)</translation>
    </message>
    <message>
        <source>Play what nobody has listened to yet</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Écouter ce que personne n’a encore écouté</translation>
    </message>
    <message>
        <source>Play with</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Lire avec</translation>
    </message>
    <message>
        <source>Play without sound, or as loud as before again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Lire sans le son, ou à nouveau avec</translation>
    </message>
    <message>
        <source>Player</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Possible for a transcript that says how sure its words are.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible avec une transcription qui dit à quel point ses mots sont sûrs.</translation>
    </message>
    <message>
        <source>Possible once a finished transcript is open.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible dès qu’une transcription terminée est ouverte.</translation>
    </message>
    <message>
        <source>Possible once a finished transcript with words is open.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible dès qu’une transcription terminée avec des mots est ouverte.</translation>
    </message>
    <message>
        <source>Possible once a recording is open that can be heard.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible dès qu’un enregistrement que l’on peut écouter est ouvert.</translation>
    </message>
    <message>
        <source>Possible once a transcript with words is open.</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>Possible dès qu’une transcription avec des mots est ouverte.</translation>
    </message>
    <message>
        <source>Possible once for each transcript, with a second model on this computer.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible une fois par transcription, avec un second modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Possible once the recording has ended.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible dès que l’enregistrement est terminé.</translation>
    </message>
    <message>
        <source>Possible where a chosen recording has failed or was stopped.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible quand un enregistrement choisi a échoué ou a été arrêté.</translation>
    </message>
    <message>
        <source>Possible where a recording has markers.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible quand l’enregistrement a des repères.</translation>
    </message>
    <message>
        <source>Possible where a recording was transcribed more than once.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible quand un enregistrement a été transcrit plus d’une fois.</translation>
    </message>
    <message>
        <source>Possible where recordings have failed.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible quand des enregistrements ont échoué.</translation>
    </message>
    <message>
        <source>Possible where there are words nobody listened to.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible là où il y a des mots que personne n’a écoutés.</translation>
    </message>
    <message>
        <source>Possible while a chosen recording is being transcribed, or waits for it.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible pendant qu’un enregistrement choisi est en cours de transcription ou en attente.</translation>
    </message>
    <message>
        <source>Possible while a chosen recording waits to be transcribed.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible pendant qu’un enregistrement choisi attend d’être transcrit.</translation>
    </message>
    <message>
        <source>Possible while a message is shown.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible pendant qu’un message est affiché.</translation>
    </message>
    <message>
        <source>Possible while recordings are being transcribed, or wait for it.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible pendant que des enregistrements sont en cours de transcription ou en attente.</translation>
    </message>
    <message>
        <source>Possible while something is recorded, with words while recording.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible pendant qu’on enregistre, avec les mots en direct.</translation>
    </message>
    <message>
        <source>Possible while something is recorded.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possible pendant qu’on enregistre.</translation>
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
        <translation>Donner d’autres touches à cette action ; elle garde les siennes</translation>
    </message>
    <message>
        <source>Press other keys for this action</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Changer les touches de cette action</translation>
    </message>
    <message>
        <source>Press the keys for “{name}”. Esc leaves them as they are.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>Appuyez sur les touches pour « {name} ». Échap les laisse telles quelles.</translation>
    </message>
    <message>
        <source>Press the keys together, as you will use them; Esc leaves them as they are</source>
        <extracomment>In: ui/settings/key_field</extracomment>
        <translation>Appuyez sur les touches ensemble, comme vous les utiliserez ; Échap les laisse telles quelles</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <extracomment>In: ui/settings/key_field</extracomment>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Repère précédent</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>In: ui/kit/actions, ui/transcript/print_dialog</extracomment>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Private: nothing leaves this computer, and it costs nothing.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>Privé : rien ne quitte cet ordinateur, et c’est gratuit.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>In: ui/transcript/growing_head</extracomment>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Punctuation and capitals</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Ponctuation et majuscules</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Pendjabi</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Put \ before a character such as ( ? * + that is meant as itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Mettez \ devant un caractère tel que ( ? * + à prendre tel quel.</translation>
    </message>
    <message>
        <source>Put in “{words}”</source>
        <extracomment>The name of the step of undo.
What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>Insérer « {words} »</translation>
    </message>
    <message>
        <source>Put it in</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>L’insérer</translation>
    </message>
    <message>
        <source>Put it into the list (Enter)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>L’ajouter à la liste (Entrée)</translation>
    </message>
    <message>
        <source>Put it into the list again</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Le remettre dans la liste</translation>
    </message>
    <message>
        <source>Put the details on the clipboard</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>Copier les détails dans le presse-papiers</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Copier le rapport dans le presse-papiers</translation>
    </message>
    <message>
        <source>Put the whole report on the clipboard</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Copier tout le rapport dans le presse-papiers</translation>
    </message>
    <message>
        <source>Put the whole text on the clipboard instead</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Copier plutôt tout le texte dans le presse-papiers</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <extracomment>In: ui/kit/message_stack</extracomment>
        <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
        <source>Quick: the 2 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Rapide : les 2 % les plus douteux</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>quite unsure</source>
        <extracomment>How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>assez incertain</translation>
    </message>
    <message>
        <source>Rare words to listen for</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Mots rares à guetter</translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>Lu depuis</translation>
    </message>
    <message>
        <source>Readable text</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Texte lisible</translation>
    </message>
    <message>
        <source>Readable text does this already.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Le texte lisible le fait déjà.</translation>
    </message>
    <message>
        <source>Readable text in paragraphs, with the speakers told apart.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Texte lisible en paragraphes, locuteurs distingués.</translation>
    </message>
    <message>
        <source>Readable text in paragraphs.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Texte lisible en paragraphes.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mode lecture</translation>
    </message>
    <message>
        <source>Ready now.</source>
        <extracomment>What is known of the model of this computer, or why none can be used.
In: ui/recognisers/cards</extracomment>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Really delete everything, with the recordings made here?</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Vraiment tout supprimer, avec les enregistrements faits ici ?</translation>
    </message>
    <message>
        <source>Really delete everything?</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Vraiment tout supprimer ?</translation>
    </message>
    <message>
        <source>recogniser engine privacy</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>transcripteur moteur confidentialité</translation>
    </message>
    <message>
        <source>Recognition model</source>
        <extracomment>The model of AI/ML API can be another one; that of another server is set where its address is.
In: ui/recognisers/options_dialog, ui/recognisers/server_dialog</extracomment>
        <translation>Modèle de transcription</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>In: ui/kit/actions, ui/recording/bar, ui/window/top_bar</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record 5 seconds</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Enregistrer 5 secondes</translation>
    </message>
    <message>
        <source>Record from</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Enregistrer depuis</translation>
    </message>
    <message>
        <source>Record from a microphone and have it transcribed, or end the recording</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Enregistrer au micro et faire transcrire, ou finir l’enregistrement</translation>
    </message>
    <message>
        <source>Record now</source>
        <extracomment>In: ui/recording/microphone_dialog, ui/window/welcome_page</extracomment>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>What a recording is called that the user gave no name: `Recording of 23 Nov, 14:02`.
In: ui/library/view, ui/recording/bar, ui/recording/stop_dialog, ui/recording/text, ui/recording/tray, ui/transcript/details_pane</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>a page of settings</comment>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Enregistrement introuvable</translation>
    </message>
    <message>
        <source>Recording of a transcript</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Enregistrement d’une transcription</translation>
    </message>
    <message>
        <source>Recording of {day} {month}, {time}</source>
        <extracomment>What a recording is called that the user gave no name: `Recording of 23 Nov, 14:02`.
In: ui/recording/text</extracomment>
        <translation>Enregistrement du {day} {month}, {time}</translation>
    </message>
    <message>
        <source>Recording, {time}</source>
        <extracomment>Over the icon beside the clock.
In: ui/recording/text</extracomment>
        <translation>Enregistrement, {time}</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>In: ui/library/file_dialogs, ui/library/text, ui/library/view</extracomment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Enregistrements et transcriptions</translation>
    </message>
    <message>
        <source>Recordings are sent there, and whoever runs it can hear them.</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Les enregistrements y sont envoyés, et qui le gère peut les entendre.</translation>
    </message>
    <message>
        <source>Recordings made here, and copies</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Enregistrements faits ici, et copies</translation>
    </message>
    <message>
        <source>Recordings that were added from other folders stay where they are, and so do files you exported. Wordlight closes when it is done.</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Les enregistrements ajoutés depuis d’autres dossiers restent où ils sont, de même que les fichiers exportés. Wordlight se ferme ensuite.</translation>
    </message>
    <message>
        <source>Recordings that were saved</source>
        <extracomment>Make what the first painting does not show, and have the window answer.
In: ui/window/main_window</extracomment>
        <translation>Enregistrements sauvés</translation>
    </message>
    <message>
        <source>Recordings you send leave this computer and go to {name}.</source>
        <extracomment>Where recordings go, and what the service itself warns of; empty where they stay on this computer.
In: ui/recognisers/key_text</extracomment>
        <translation>Les enregistrements envoyés quittent cet ordinateur et vont à {name}.</translation>
    </message>
    <message>
        <source>Recordings you send leave this computer: they go to AI/ML API and to the speech company it works with. The service strongly advises against sending recordings that were made without consent, and against basing decisions of weight on the text, since it can be wrong.</source>
        <extracomment>Where recordings go, and what the service itself warns of; empty where they stay on this computer.
In: ui/recognisers/key_text</extracomment>
        <translation>Les enregistrements envoyés quittent cet ordinateur : ils vont à AI/ML API et à l’entreprise de reconnaissance avec laquelle il travaille. Le service déconseille fortement d’envoyer des enregistrements faits sans accord, et de fonder des décisions importantes sur le texte, qui peut être faux.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>In: ui/kit/actions, ui/transcript/text</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>Rétablir : {what}</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Remember it in this computer's keyring</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>La retenir dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Remember voices I have named, on this computer only</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Retenir les voix que j’ai nommées, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/player/marker_controller, ui/recognisers/model_text, ui/transcript/marker_list, ui/word_list/dialog</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove (frees {size})</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/recognisers/model_text</extracomment>
        <translation>Retirer (libère {size})</translation>
    </message>
    <message>
        <source>Remove a marker</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>Retirer un repère</translation>
    </message>
    <message>
        <source>Remove all voices that are kept; names in transcripts stay</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Retirer toutes les voix gardées ; les noms dans les transcriptions restent</translation>
    </message>
    <message>
        <source>Remove it under “Models…” and download it again, or choose another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Retirez-le sous « Modèles… » et téléchargez-le à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Retirer les touches</translation>
    </message>
    <message>
        <source>Remove the key from this computer</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Retirer la clé de cet ordinateur</translation>
    </message>
    <message>
        <source>Remove the marker (Del); undo brings it back</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>Retirer le repère (Suppr) ; annuler le rétablit</translation>
    </message>
    <message>
        <source>Remove {name} from this computer</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Retirer {name} de cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} places</source>
        <extracomment>For 1: Remove 1 place
The button that does it.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>Retirer {number} passage</numerusform>
            <numerusform>Retirer {number} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Retrait de la clé…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>In: ui/kit/actions, ui/speakers/dialog</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>In: ui/speakers/controller</extracomment>
        <translation>Renommer le locuteur</translation>
    </message>
    <message>
        <source>Rename speaker to “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Renommer le locuteur en « {name} »</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>In: ui/kit/actions, ui/player/bar, ui/player/menus</extracomment>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Repeat a word, a paragraph, or what is selected</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Répéter un mot, un paragraphe ou la sélection</translation>
    </message>
    <message>
        <source>Repeat it till I decide</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Le répéter jusqu’à ma décision</translation>
    </message>
    <message>
        <source>Repeat this paragraph</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Répéter ce paragraphe</translation>
    </message>
    <message>
        <source>Repeat this word</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Répéter ce mot</translation>
    </message>
    <message>
        <source>Repeat what is selected</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Répéter la sélection</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the word that is heard; again to go on</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Répéter la sélection, ou sinon le mot entendu ; encore une fois pour continuer</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>In: ui/transcript/export_dialog, ui/transcript/replace_row</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>Ask whether so many places are to be removed: an empty field may be one that was forgotten.
In: ui/transcript/replace_row</extracomment>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace every place; one undo brings all back</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Remplacer partout ; une seule annulation rétablit tout</translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Enter)</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Remplacer ce passage et aller au suivant (Entrée)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Remplacer par</translation>
    </message>
    <message numerus="yes">
        <source>Replace {number} places</source>
        <extracomment>For 1: Replace 1 place
The name of the step of undo.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>Remplacer {number} passage</numerusform>
            <numerusform>Remplacer {number} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
`tip` says what restoring does, `leave` is the word that closes it.
In: ui/library/rescue_dialogs, ui/settings/keys_page, ui/transcript/changes_pane</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore all originals</source>
        <extracomment>In: ui/transcript/changes_controller</extracomment>
        <translation>Rétablir tous les originaux</translation>
    </message>
    <message>
        <source>Restore all originals…</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Rétablir tous les originaux…</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Réglages d’origine</translation>
    </message>
    <message>
        <source>Restore original</source>
        <extracomment>In: ui/kit/actions, ui/transcript/changes_controller, ui/transcript/changes_pane, ui/transcript/details_pane</extracomment>
        <translation>Rétablir l’original</translation>
    </message>
    <message>
        <source>Restore paragraph</source>
        <extracomment>Offer to bring back what was heard, where the word under the menu or the selection was changed.
In: ui/transcript/changes_controller</extracomment>
        <translation>Rétablir le paragraphe</translation>
    </message>
    <message>
        <source>Restore selection</source>
        <extracomment>Offer to bring back what was heard, where the word under the menu or the selection was changed.
In: ui/transcript/changes_controller</extracomment>
        <translation>Rétablir la sélection</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>In: ui/kit/result_line</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Room between the lines</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Espace entre les lignes</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Russe</translation>
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
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Sample recording</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Enregistrement d’exemple</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>In: ui/library/entry_dialog, ui/library/several_dialogs, ui/recognisers/key_dialog, ui/recognisers/options_dialog, ui/recognisers/server_dialog, ui/speakers/dialog, ui/transcript/export_dialog, ui/word_list/dialog</extracomment>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/messages</extracomment>
        <translation>Sauvegarder à nouveau</translation>
    </message>
    <message>
        <source>Save all</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Tout sauvegarder</translation>
    </message>
    <message>
        <source>Save all as text…</source>
        <extracomment>In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>Tout sauvegarder en texte…</translation>
    </message>
    <message>
        <source>Save all transcripts as text in a folder</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Sauvegarder toutes les transcriptions en texte dans un dossier</translation>
    </message>
    <message>
        <source>Save every transcript that can be read as a text file in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Sauvegarder dans un dossier, en texte, chaque transcription lisible</translation>
    </message>
    <message>
        <source>Save it again with the program it was made with.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sauvegardez-le à nouveau avec le logiciel qui l’a fait.</translation>
    </message>
    <message>
        <source>Save it as MP3 or M4A, which is smaller, or have it transcribed on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sauvegardez-le en MP3 ou M4A, plus petit, ou faites-le transcrire sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), one entry a line.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sauvegardez-le en texte brut (UTF-8), une entrée par ligne.</translation>
    </message>
    <message>
        <source>Save the list as a text file</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Sauvegarder la liste dans un fichier texte</translation>
    </message>
    <message>
        <source>Save the recording and add it as a file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sauvegardez l’enregistrement et ajoutez-le comme fichier.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Sauvegarder le rapport</translation>
    </message>
    <message>
        <source>Save the transcript as a file</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Sauvegarder la transcription dans un fichier</translation>
    </message>
    <message>
        <source>Save the transcripts of all that are selected in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Sauvegarder dans un dossier les transcriptions de toute la sélection</translation>
    </message>
    <message>
        <source>Save the whole report as a text file</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Sauvegarder tout le rapport dans un fichier texte</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <extracomment>In: ui/kit/message_text, ui/word_list/text</extracomment>
        <translation>Sauvegardé sous « {name} »</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Send it to whoever looks after Wordlight for you.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Sauvegardé sous « {name} ». Envoyez-le à la personne qui s’occupe de Wordlight pour vous.</translation>
    </message>
    <message>
        <source>Saved on this computer, {time}</source>
        <extracomment>`Saved on this computer, 14:03`.
In: ui/library/text</extracomment>
        <translation>Sauvegardé ici, {time}</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Sauvegarde de la clé…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/library/text, ui/recording/text</extracomment>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Say something, and hear how it was recorded</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Dites quelque chose, et écoutez l’enregistrement</translation>
    </message>
    <message>
        <source>Say something… {seconds}</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Dites quelque chose… {seconds}</translation>
    </message>
    <message>
        <source>Say who speaks in this paragraph or in the selection</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Dire qui parle dans ce paragraphe ou dans la sélection</translation>
    </message>
    <message>
        <source>Says first what is deleted, and asks twice</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Dit d’abord ce qui est supprimé, et demande deux fois</translation>
    </message>
    <message>
        <source>Sean becomes John, SEAN becomes JOHN</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Jean devient Paul, JEAN devient PAUL</translation>
    </message>
    <message>
        <source>Search all</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Search all commands, with their keys, and do one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Chercher parmi toutes les commandes, avec leurs touches, et en lancer une</translation>
    </message>
    <message>
        <source>Search all transcripts</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts, ui/library/pane</extracomment>
        <translation>Chercher dans toutes les transcriptions</translation>
    </message>
    <message>
        <source>Search languages</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Chercher une langue</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Second listening</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Seconde écoute</translation>
    </message>
    <message>
        <source>See less of the recording, closer up</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Voir moins de l’enregistrement, de plus près</translation>
    </message>
    <message>
        <source>See less, closer up (Ctrl+wheel)</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Voir moins, de plus près (Ctrl+molette)</translation>
    </message>
    <message>
        <source>See more (Ctrl+wheel)</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Voir plus (Ctrl+molette)</translation>
    </message>
    <message>
        <source>See more of the recording</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Voir plus de l’enregistrement</translation>
    </message>
    <message>
        <source>See that the disk has room and can be written to, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vérifiez que le disque a de la place et que l’on peut y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>See where two transcripts of this recording differ, and take over what is better</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Voir où deux transcriptions de cet enregistrement diffèrent, et reprendre le meilleur</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>In: ui/transcript/view</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send again (costs again)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Renvoyer (coûte à nouveau)</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Renvoyer (peut être facturé deux fois)</translation>
    </message>
    <message>
        <source>Send again (may cost again)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Renvoyer (peut coûter à nouveau)</translation>
    </message>
    <message>
        <source>Send it</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>Send it again from a faster network, or in a compressed format such as MP3.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Renvoyez l’enregistrement depuis un réseau plus rapide, ou dans un format compressé comme MP3.</translation>
    </message>
    <message>
        <source>Send it again; the service had not received the whole recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Renvoyez l’enregistrement ; le service ne l’avait pas reçu en entier.</translation>
    </message>
    <message>
        <source>Send the recording again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Renvoyez l’enregistrement.</translation>
    </message>
    <message>
        <source>Send the recording to the service once more</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Envoyer encore une fois l’enregistrement au service</translation>
    </message>
    <message>
        <source>Send the recording to the service, which may cost money</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Envoyer l’enregistrement au service, ce qui peut coûter de l’argent</translation>
    </message>
    <message>
        <source>Send to {engine}</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Envoyer à {engine}</translation>
    </message>
    <message>
        <source>Send without extra options</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Envoyer sans options en plus</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sending {percent}</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Envoi {percent}</translation>
    </message>
    <message>
        <source>Sent all the same</source>
        <extracomment>Say, by the name of each recording, why a service may refuse it or take long.
In: ui/kit/messages</extracomment>
        <translation>Envoyé malgré tout</translation>
    </message>
    <message>
        <source>sent privacy cloud internet</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>envoyé confidentialité nuage internet</translation>
    </message>
    <message>
        <source>sent to a program on this computer</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>envoyé à un logiciel de cet ordinateur</translation>
    </message>
    <message>
        <source>Sent: {time}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>Envoyé : {time}</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>server own network</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>serveur propre réseau</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Poser un repère</translation>
    </message>
    <message>
        <source>Set all options to what they are at first</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Remettre toutes les options comme à l’origine</translation>
    </message>
    <message>
        <source>Set everything on this page to what it is at first</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Remettre tout sur cette page comme à l’origine</translation>
    </message>
    <message>
        <source>Set everything on this page to what it was before</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Remettre tout sur cette page comme avant</translation>
    </message>
    <message>
        <source>Sets the options below for a purpose</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Règle les options ci-dessous pour un usage</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings and word list</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Réglages et liste de mots</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Several recordings have the name of “{file}”: {names}.</source>
        <extracomment>Why the recording of a transcript is not known, and what that means.
In: ui/library/files_text</extracomment>
        <translation>Plusieurs enregistrements ont le nom de « {file} » : {names}.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <extracomment>Show what another model heard below the words of the text, and offer it once somebody is checking.
In: ui/review/card</extracomment>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Maj+Tab</translation>
    </message>
    <message>
        <source>Shona</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Shona</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Court</translation>
    </message>
    <message>
        <source>Short summary (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Court résumé (anglais)</translation>
    </message>
    <message>
        <source>Short timed phrases.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Phrases courtes minutées.</translation>
    </message>
    <message>
        <source>Short units of measure (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Unités de mesure abrégées (anglais)</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>In: ui/recognisers/key_dialog, ui/settings/privacy_page, ui/settings/recording_page</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>In: ui/library/pane, ui/library/text</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all settings again</source>
        <translation type="vanished">Afficher de nouveau tous les réglages</translation>
    </message>
    <message>
        <source>Show beside each change what was heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Afficher à côté de chaque modification ce qui a été entendu</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Afficher les modifications</translation>
    </message>
    <message>
        <source>Show checks and details</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Afficher vérifications et détails</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Say where transcripts are now, and, a sentence each, what is `left_out` and why.
In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show or hide what support asks for</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>Afficher ou masquer ce que demande l’assistance</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Afficher le dossier : {name}</translation>
    </message>
    <message>
        <source>Show the key while you check it</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Afficher la clé pendant que vous la vérifiez</translation>
    </message>
    <message>
        <source>Show the list</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Show the list at the left, or put it away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Afficher la liste à gauche, ou la masquer</translation>
    </message>
    <message>
        <source>Show the other places where the same was heard, to fix all or some of them</source>
        <extracomment>Offer to fix all the same; with nothing `said` the room stays empty.
In: ui/review/card</extracomment>
        <translation>Afficher les autres passages où la même chose a été entendue, pour les corriger tous ou en partie</translation>
    </message>
    <message>
        <source>Show the pane at the right, or put it away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Afficher le volet à droite, ou le masquer</translation>
    </message>
    <message>
        <source>Show the part that is being played</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Afficher la partie en cours de lecture</translation>
    </message>
    <message>
        <source>Show the transcript in its usual size again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Afficher la transcription à sa taille habituelle</translation>
    </message>
    <message>
        <source>Show the word that is heard, and go along with it</source>
        <extracomment>In: ui/transcript/back_button</extracomment>
        <translation>Afficher le mot entendu, et le suivre</translation>
    </message>
    <message>
        <source>Show what there is of the same recording; nothing is sent</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Afficher ce qu’il y a du même enregistrement ; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Show words under {percent} confidence</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Afficher les mots sous {percent} de confiance</translation>
    </message>
    <message>
        <source>Shows the pages and lines that have these words</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Affiche les pages et les lignes qui ont ces mots</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Cingalais</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the large letters</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Taille des grandes lettres</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Taille des lettres</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Ignorer cette version</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Slow down at doubtful words</source>
        <extracomment>In: ui/player/menus, ui/settings/checking_page</extracomment>
        <translation>Ralentir aux mots douteux</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Moins vite</translation>
    </message>
    <message>
        <source>Slower than Balanced and more careful, above all in other languages than English.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Plus lent et plus soigneux qu’« Équilibré », surtout dans les langues autres que l’anglais.</translation>
    </message>
    <message>
        <source>Small models are good in the major languages only. Naming the language is surer than detecting.</source>
        <extracomment>What must be known before choosing.
In: ui/recognisers/options_form</extracomment>
        <translation>Les petits modèles ne sont bons que dans les grandes langues. Nommer la langue est plus sûr que de la faire détecter.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Smaller letters (-)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Lettres plus petites (-)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>So that nothing is missed</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Pour ne rien manquer</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Somali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Some files could not be deleted. All others are gone.</source>
        <extracomment>Says what is still there once the window has closed.
In: ui/settings/delete_dialog</extracomment>
        <translation>Certains fichiers n’ont pas pu être supprimés. Tous les autres ont disparu.</translation>
    </message>
    <message>
        <source>Something between you and the service answered instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Quelque chose entre vous et le service a répondu à sa place.</translation>
    </message>
    <message>
        <source>Something between you and {host} answered instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Quelque chose entre vous et {host} a répondu à sa place.</translation>
    </message>
    <message>
        <source>Something is being recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Un enregistrement est en cours.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Un imprévu s’est produit</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Quelque chose n’a pas marché.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound on</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Sound track</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Piste son</translation>
    </message>
    <message>
        <source>Sounds like “{name}”: &amp;use this name</source>
        <extracomment>The entry of a menu.
In: ui/speakers/text</extracomment>
        <translation>Ressemble à « {name} » : &amp;utiliser ce nom</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The place at hand, or the one it begins with, with what another model heard there.
In: ui/review/card</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Speak as you will. The bar shows how loud you are: it should reach about three quarters.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Parlez comme vous voulez. La barre montre le niveau : elle devrait atteindre environ les trois quarts.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/speakers/menu, ui/transcript/details_text</extracomment>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Speaker {name}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>Locuteur {name}</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>In: ui/settings/speakers_page, ui/speakers/dialog</extracomment>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Speakers can be found where the recording is here and its words have times.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>On peut trouver les locuteurs là où l’enregistrement est ici et où ses mots ont des temps.</translation>
    </message>
    <message>
        <source>Speakers cannot be told apart on this computer: the package that knows voices is not installed.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Les locuteurs ne peuvent pas être distingués sur cet ordinateur : le paquet qui connaît les voix n’est pas installé.</translation>
    </message>
    <message>
        <source>Speakers told apart, with a short summary and topics.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Locuteurs distingués, avec un court résumé et les sujets.</translation>
    </message>
    <message>
        <source>Speakers, punctuation and what else is to be done with the next recordings</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Locuteurs, ponctuation et ce qu’il faut faire d’autre des prochains enregistrements</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Locuteurs…</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Parle pendant</translation>
    </message>
    <message>
        <source>speaks for {time}</source>
        <extracomment>A row of the list as it is read out.
In: ui/speakers/text</extracomment>
        <translation>parle pendant {time}</translation>
    </message>
    <message>
        <source>speech without words here</source>
        <extracomment>What is wrong with a stop, where it is not about single words.
In: ui/review/text</extracomment>
        <translation>parole sans mots ici</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>In: ui/player/menus, ui/settings/playing_page</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <extracomment>For screen readers, which pass over the sign.
In: ui/player/text</extracomment>
        <translation>Vitesse {speed}</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Diviser en paragraphes</translation>
    </message>
    <message>
        <source>Spoken by “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Dit par « {name} »</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start checking</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Commencer la vérification</translation>
    </message>
    <message>
        <source>Start checking first.</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Commencez d’abord la vérification.</translation>
    </message>
    <message>
        <source>Start of the sentence</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Début de la phrase</translation>
    </message>
    <message>
        <source>Start Wordlight again: it puts the library right from its own copies.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Relancez Wordlight : il remet la bibliothèque en état à partir de ses propres copies.</translation>
    </message>
    <message>
        <source>Start Wordlight from its folder again, or install it anew. Where it came with pip: “pip install --no-deps Resemblyzer==0.1.4”. Meanwhile, give names by hand.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Relancez Wordlight depuis son dossier, ou réinstallez-le. S’il a été installé avec pip : « pip install --no-deps Resemblyzer==0.1.4 ». En attendant, donnez les noms à la main.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>How the test of a microphone stands.
The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Stays on this computer. Wordlight counts nothing and reports nothing by itself. It uses the internet only for models you download, for recordings from the web you add, for the service you choose, and to look for a new version if you say so.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Reste sur cet ordinateur. Wordlight ne compte rien et ne signale rien de lui-même. Il n’utilise Internet que pour les modèles que vous téléchargez, les enregistrements du web que vous ajoutez, le service que vous choisissez et, si vous le demandez, pour chercher une nouvelle version.</translation>
    </message>
    <message>
        <source>stereo</source>
        <extracomment>`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>stéréo</translation>
    </message>
    <message>
        <source>Still to check: {places}. In order of time.</source>
        <extracomment>The same at length.
In: ui/review/text</extracomment>
        <translation>Reste à vérifier : {places}. Dans l’ordre du temps.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>How far the search for speakers is, or what became of it.
Say how far a file is, which can be stopped here.
In: ui/jobs/remedies, ui/kit/actions, ui/kit/messages, ui/recording/bar, ui/speakers/dialog, ui/transcript/growing_head</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Stop all recordings that are not finished</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Arrêter tous les enregistrements non terminés</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <extracomment>In: ui/review/display</extracomment>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Stop checking; what was decided stays</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Arrêter la vérification ; ce qui a été décidé reste</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>In: ui/recording/bar</extracomment>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Stop transcribing this recording</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions, ui/transcript/growing_head</extracomment>
        <translation>Arrêter la transcription de cet enregistrement</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Stop what is being transcribed and try again, or delete the folder “{folder}” yourself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Arrêtez ce qui est en cours de transcription et réessayez, ou supprimez vous-même le dossier « {folder} ».</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>What there is after somebody stopped it.
In: ui/kit/message_text</extracomment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <extracomment>What there is after somebody stopped it.
In: ui/kit/message_text</extracomment>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Stronger colours and edges, or the usual ones again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Couleurs et bords plus marqués, ou à nouveau les habituels</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Sous-titres stylés (ASS)</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>In: exporters/registry, ui/recognisers/option_text</extracomment>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Sous-titres (SRT)</translation>
    </message>
    <message>
        <source>Subtitles beyond a limit</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Sous-titres au-delà d’une limite</translation>
    </message>
    <message>
        <source>Subtitles for</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>Sous-titres pour</translation>
    </message>
    <message>
        <source>Such as Speaches, LocalAI, vLLM or OpenAI itself</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Comme Speaches, LocalAI, vLLM ou OpenAI même</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>In: ui/transcript/insights_pane</extracomment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Summary, topics and what else came with the words</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Résumé, sujets et ce qui est venu d’autre avec les mots</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Soundanais</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>sûr</translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Table (Excel)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Tableau (Excel)</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <extracomment>A line that says what the list is limited to.
In: ui/library/text</extracomment>
        <translation>étiquette « {tag} »</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>In: ui/library/entry_dialog, ui/library/several_dialogs, ui/library/tags_field</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags that only some of them have stay. Separate tags by commas.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Les étiquettes que seuls certains ont restent. Séparez-les par des virgules.</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Tajik</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tadjik</translation>
    </message>
    <message>
        <source>Take all ({count})</source>
        <extracomment>In: ui/versions/text</extracomment>
        <translation>Tout prendre ({count})</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Take no recording from the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Ne prendre aucun enregistrement du web</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/recognisers/model_text</extracomment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Take the chosen rows out of the list (Del)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Retirer de la liste les lignes choisies (Suppr)</translation>
    </message>
    <message>
        <source>Take the last change of the transcript back</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Annuler la dernière modification de la transcription</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Annuler la dernière étape (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take the other</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Take the words out</source>
        <extracomment>The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>Enlever les mots</translation>
    </message>
    <message>
        <source>Take what I fixed there ({count})</source>
        <extracomment>In: ui/versions/text</extracomment>
        <translation>Prendre mes corrections de là-bas ({count})</translation>
    </message>
    <message>
        <source>Take “{now}” away again</source>
        <extracomment>An entry of the menu about a word.
In: ui/transcript/changes_text</extracomment>
        <translation>Enlever à nouveau « {now} »</translation>
    </message>
    <message>
        <source>Take “{words}”</source>
        <extracomment>The name of the step of undo.
What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>Prendre « {words} »</translation>
    </message>
    <message>
        <source>Taking longer than usual; you may close this window</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Plus long que d’habitude ; vous pouvez fermer cette fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>Taking over {number} places</source>
        <extracomment>For 1: Taking over from another version
A step of undo.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>Reprise de {number} passage</numerusform>
            <numerusform>Reprise de {number} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Tamil</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Tatar</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tatar</translation>
    </message>
    <message>
        <source>telemetry updates statistics</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>télémétrie mises à jour statistiques</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Distinguer les locuteurs</translation>
    </message>
    <message>
        <source>Telugu</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Télougou</translation>
    </message>
    <message>
        <source>Test my key</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Tester ma clé</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <extracomment>In: ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>Tester le micro</translation>
    </message>
    <message>
        <source>Test the microphone…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tester le micro…</translation>
    </message>
    <message>
        <source>Test…</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Text of transcripts</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Texte des transcriptions</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>The 10 % most doubtful words</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Les 10 % de mots les plus douteux</translation>
    </message>
    <message>
        <source>The 2 % most doubtful words: for a first look</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Les 2 % de mots les plus douteux : pour un premier regard</translation>
    </message>
    <message>
        <source>The 5 % most doubtful words</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Les 5 % de mots les plus douteux</translation>
    </message>
    <message>
        <source>The address of the service leads elsewhere; the key was not sent on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’adresse du service mène ailleurs ; la clé n’y a pas été envoyée.</translation>
    </message>
    <message>
        <source>The address “{address}” is not safe for your key and your recordings.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’adresse « {address} » n’est pas sûre pour votre clé et vos enregistrements.</translation>
    </message>
    <message>
        <source>The answer of the service came, but it could not be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La réponse du service est arrivée, mais n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The answer of the service could not be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La réponse du service n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The API key was not accepted.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La clé API n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The balance or spending limit at the service is used up.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le solde ou la limite de dépense auprès du service est épuisé.</translation>
    </message>
    <message>
        <source>The copy of {day} is in use now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La copie du {day} est maintenant utilisée.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le fichier endommagé est gardé à côté sous le nom « {name} » ; vos enregistrements sont intacts.</translation>
    </message>
    <message>
        <source>The direct address of an audio or video file</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>L’adresse directe d’un fichier audio ou vidéo</translation>
    </message>
    <message>
        <source>the disk cannot hold a file of this size.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>le disque ne peut pas contenir un fichier de cette taille.</translation>
    </message>
    <message>
        <source>the disk does not allow this name.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>le disque n’accepte pas ce nom.</translation>
    </message>
    <message>
        <source>The disk does not take the settings: what you set holds only until Wordlight closes.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Le disque n’accepte pas les réglages : ce que vous réglez ne vaut que jusqu’à la fermeture de Wordlight.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le disque est plein : rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le disque est plein : rien de plus ne peut être sauvegardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The disk is full, so the recording was ended.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le disque est plein : l’enregistrement a été arrêté.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation type="vanished">le disque est plein.</translation>
    </message>
    <message>
        <source>the disk is read-only.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>the disk reported a problem.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>le disque a signalé un problème.</translation>
    </message>
    <message>
        <source>The download from {host} did not work.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le téléchargement depuis {host} n’a pas marché.</translation>
    </message>
    <message>
        <source>The download goes on by itself when it is back; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le téléchargement reprend tout seul quand elle revient ; ce qui est déjà arrivé est gardé.</translation>
    </message>
    <message>
        <source>The download goes on by itself; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le téléchargement reprend tout seul ; ce qui est déjà arrivé est gardé.</translation>
    </message>
    <message>
        <source>the first {part}</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>les {part} du début</translation>
    </message>
    <message>
        <source>the folder does not exist.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The folder of “{name}” could not be opened.</source>
        <extracomment>In: ui/kit/message_text</extracomment>
        <translation>Le dossier de « {name} » n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The folder “{name}” has no recordings in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le dossier « {name} » ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>The key as the service shows it</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>La clé telle que le service l’affiche</translation>
    </message>
    <message>
        <source>The key can be used now, but it is kept only until Wordlight closes: the keyring is locked or did not answer.</source>
        <extracomment>In: ui/recognisers/key_text</extracomment>
        <translation>La clé peut servir maintenant, mais elle n’est gardée que jusqu’à la fermeture de Wordlight : le trousseau est verrouillé ou n’a pas répondu.</translation>
    </message>
    <message>
        <source>The key could not be removed: the keyring is locked or did not answer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La clé n’a pas pu être retirée : le trousseau est verrouillé ou n’a pas répondu.</translation>
    </message>
    <message>
        <source>The key with which AI/ML API knows who pays</source>
        <extracomment>In: ui/recognisers/cards</extracomment>
        <translation>La clé par laquelle AI/ML API sait qui paie</translation>
    </message>
    <message>
        <source>The key with which the service knows who you are</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>La clé par laquelle le service vous reconnaît</translation>
    </message>
    <message>
        <source>The key works.</source>
        <extracomment>That a key was accepted, and what is left where the service tells.
In: ui/recognisers/key_text</extracomment>
        <translation>La clé fonctionne.</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance} {currency}</source>
        <extracomment>That a key was accepted, and what is left where the service tells.
In: ui/recognisers/key_text</extracomment>
        <translation>La clé fonctionne. Solde : {balance} {currency}</translation>
    </message>
    <message>
        <source>The key {key} comes from the environment variable {variable}. One saved here is used instead.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>La clé {key} vient de la variable d’environnement {variable}. Une clé sauvegardée ici prend sa place.</translation>
    </message>
    <message>
        <source>The key {key} is kept in this computer's keyring.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>La clé {key} est gardée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key {key} is kept only until Wordlight closes.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>La clé {key} n’est gardée que jusqu’à la fermeture de Wordlight.</translation>
    </message>
    <message>
        <source>The keyring keeps passwords and keys encrypted, for you alone</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Le trousseau garde mots de passe et clés chiffrés, pour vous seul</translation>
    </message>
    <message>
        <source>The language that is spoken. Choosing it is surer than having it detected</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>La langue parlée. La choisir est plus sûr que de la faire détecter</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le fichier de la bibliothèque est endommagé.</translation>
    </message>
    <message>
        <source>The library is used by another program at the moment.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La bibliothèque est utilisée en ce moment par un autre logiciel.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Wordlight.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La bibliothèque a été faite par une version plus récente de Wordlight.</translation>
    </message>
    <message>
        <source>The list and all transcripts are copied each day; three days and three weeks are kept.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>La liste et toutes les transcriptions sont copiées chaque jour ; trois jours et trois semaines sont gardés.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged and has been put right; {count} are in it now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La liste de vos transcriptions était endommagée et a été remise en état ; elle en contient maintenant {count}.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged and has been put right; {count} are in it now. Of these something is missing, or older than it was: {missing}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La liste de vos transcriptions était endommagée et a été remise en état ; elle en contient maintenant {count}. Il en manque quelque chose, ou c’est plus ancien qu’avant : {missing}.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged, so a new one was begun.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La liste de vos transcriptions était endommagée : une nouvelle a été commencée.</translation>
    </message>
    <message numerus="yes">
        <source>The list with {number} recordings, their transcripts and versions, and the trash</source>
        <extracomment>For 1: The list with 1 recording, its transcripts and versions, and the trash
`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>
            <numerusform>La liste de {number} enregistrement, sa transcription et ses versions, et la corbeille</numerusform>
            <numerusform>La liste de {number} enregistrements, leurs transcriptions et versions, et la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>The markers of the recording with their times and names</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Les repères de l’enregistrement avec leurs temps et leurs noms</translation>
    </message>
    <message>
        <source>The microphone chosen before is not connected, so the system's own records.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le micro choisi avant n’est pas branché : celui du système enregistre.</translation>
    </message>
    <message>
        <source>The microphone is gone, so the recording is paused.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le micro a disparu : l’enregistrement est en pause.</translation>
    </message>
    <message>
        <source>The model could not be removed: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le modèle n’a pas pu être retiré : {reason}</translation>
    </message>
    <message>
        <source>The model could not be written to the disk: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le modèle n’a pas pu être écrit sur le disque : {reason}</translation>
    </message>
    <message>
        <source>The model “{name}” is not on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le modèle « {name} » n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The model “{name}” is still on its way to this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le modèle « {name} » est encore en route vers cet ordinateur.</translation>
    </message>
    <message>
        <source>The model “{name}” on this computer is damaged, so it was not used.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le modèle « {name} » de cet ordinateur est endommagé : il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>The most doubtful words that nobody has checked are marked</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Les mots les plus douteux que personne n’a vérifiés sont marqués</translation>
    </message>
    <message>
        <source>the name is too long.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>le nom est trop long.</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Le passage suivant (F3)</translation>
    </message>
    <message>
        <source>The old one is kept beside it as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’ancienne est gardée à côté sous le nom « {name} » ; vos enregistrements sont intacts.</translation>
    </message>
    <message>
        <source>The other action loses these keys</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>L’autre action perd ces touches</translation>
    </message>
    <message>
        <source>The page alone; again to bring back what is beside it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>La page seule ; encore une fois pour ramener ce qui l’entoure</translation>
    </message>
    <message>
        <source>The pattern is not complete or not right at character {place}: {reason}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le motif est incomplet ou faux au caractère {place} : {reason}.</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Le passage précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>The place is played again and again</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Le passage est lu encore et encore</translation>
    </message>
    <message>
        <source>The PortAudio library is not installed, so nothing can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La bibliothèque PortAudio n’est pas installée : rien ne peut être lu.</translation>
    </message>
    <message>
        <source>The PortAudio library is not installed, so nothing can be recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La bibliothèque PortAudio n’est pas installée : rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’imprimante n’a pas pris les pages.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the download from {host} through.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le proxy de ce réseau n’a pas laissé passer le téléchargement depuis {host}.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the request through.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le proxy de ce réseau n’a pas laissé passer la demande.</translation>
    </message>
    <message>
        <source>The proxy on the way to the service was not reached; it comes from {source}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le proxy sur le chemin du service n’a pas été joint ; il vient {source}.</translation>
    </message>
    <message>
        <source>The quickest that knows all languages; many more words are wrong than with Balanced.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Le plus rapide pour toutes les langues ; bien plus de mots faux qu’avec « Équilibré ».</translation>
    </message>
    <message>
        <source>The quickest, and with clear English nearly as good as Balanced.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Le plus rapide et, pour un anglais bien articulé, presque aussi bon que « Équilibré ».</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’enregistrement ne peut pas être écrit sur le disque : {reason}</translation>
    </message>
    <message>
        <source>The recording could not be fetched from “{host}”: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’enregistrement n’a pas pu être pris sur « {host} » : {reason}</translation>
    </message>
    <message>
        <source>The recording could not be transcribed: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’enregistrement n’a pas pu être transcrit : {reason}</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>L’enregistrement continue.</translation>
    </message>
    <message>
        <source>The recording goes to a program on this computer, {address}.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>L’enregistrement va à un logiciel de cet ordinateur, {address}.</translation>
    </message>
    <message>
        <source>The recording has begun.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>L’enregistrement a commencé.</translation>
    </message>
    <message>
        <source>The recording has ended and is saved.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>L’enregistrement est fini et sauvegardé.</translation>
    </message>
    <message>
        <source>the recording in it is another one by now.</source>
        <extracomment>Write the recording in a project to an open file. Raises `ValueError` where it is damaged, `OSError`.
In: importers/project</extracomment>
        <translation>l’enregistrement qu’il contient n’est plus le même.</translation>
    </message>
    <message>
        <source>the recording in it is damaged.</source>
        <extracomment>Write the recording in a project to an open file. Raises `ValueError` where it is damaged, `OSError`.
In: importers/project</extracomment>
        <translation>l’enregistrement qu’il contient est endommagé.</translation>
    </message>
    <message>
        <source>The recording is not where it was, so it cannot be played. The text is all there.</source>
        <extracomment>Why there is a transcript but nothing to hear.
In: ui/player/text</extracomment>
        <translation>L’enregistrement n’est plus où il était : il ne peut pas être lu. Le texte est entièrement là.</translation>
    </message>
    <message>
        <source>The recording is paused.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>L’enregistrement est en pause.</translation>
    </message>
    <message>
        <source>The recording is sent to {address}. Who runs it can hear it.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>L’enregistrement est envoyé à {address}. Qui gère le serveur peut l’entendre.</translation>
    </message>
    <message>
        <source>the recording is sent to {host}</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>l’enregistrement est envoyé à {host}</translation>
    </message>
    <message>
        <source>The recording is too large for the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’enregistrement est trop gros pour le service.</translation>
    </message>
    <message>
        <source>The recording is transcribed by itself once it is here; “Models…” shows how far it is.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’enregistrement est transcrit tout seul une fois le modèle ici ; « Modèles… » montre où il en est.</translation>
    </message>
    <message>
        <source>The recording of “{name}” is not known here, so it cannot be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’enregistrement de « {name} » n’est pas connu ici : il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The recording stays in the list, and nothing is sent</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>L’enregistrement reste dans la liste, et rien n’est envoyé</translation>
    </message>
    <message>
        <source>The recording took the service too long.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’enregistrement a pris trop de temps au service.</translation>
    </message>
    <message>
        <source>The rest</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>Le reste</translation>
    </message>
    <message numerus="yes">
        <source>The rules of the word list change {number} places in this transcript.</source>
        <extracomment>For 1: The rules of the word list change 1 place in this transcript.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>Les règles de la liste de mots changent {number} passage de cette transcription.</numerusform>
            <numerusform>Les règles de la liste de mots changent {number} passages de cette transcription.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same recording was sent to this service a moment ago, as “{name}”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le même enregistrement vient d’être envoyé à ce service, sous le nom « {name} ».</translation>
    </message>
    <message>
        <source>The second model could not listen</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Le second modèle n’a pas pu écouter</translation>
    </message>
    <message>
        <source>The selection is spoken by</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>La sélection est dite par</translation>
    </message>
    <message>
        <source>The server does not have this model: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le serveur n’a pas ce modèle : {reason}</translation>
    </message>
    <message>
        <source>The server’s name for it; empty for the server’s own choice</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Le nom que le serveur lui donne ; vide pour le choix du serveur</translation>
    </message>
    <message>
        <source>The server’s own choice</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Le choix du serveur</translation>
    </message>
    <message>
        <source>The service cannot be asked just now. It may have other models than these; prices differ.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Le service ne peut pas être interrogé maintenant. Il peut avoir d’autres modèles que ceux-ci ; les prix diffèrent.</translation>
    </message>
    <message>
        <source>The service cannot be asked just now. This is its list of the last time; prices differ.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Le service ne peut pas être interrogé maintenant. Voici sa liste de la dernière fois ; les prix diffèrent.</translation>
    </message>
    <message>
        <source>The service could not do this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le service n’a pas pu le faire : {reason}</translation>
    </message>
    <message>
        <source>The service could not read the recording as audio: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le service n’a pas pu lire l’enregistrement comme du son : {reason}</translation>
    </message>
    <message>
        <source>The service did not accept the request: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le service n’a pas accepté la demande : {reason}</translation>
    </message>
    <message>
        <source>The service did not accept “{field}”: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le service n’a pas accepté « {field} » : {reason}</translation>
    </message>
    <message>
        <source>The service did not answer after the recording was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le service n’a pas répondu après l’envoi de l’enregistrement.</translation>
    </message>
    <message>
        <source>The service finishes it all the same, and may charge for it; you can look for the result later</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>Le service le finit malgré tout, et peut le facturer ; vous pourrez chercher le résultat plus tard</translation>
    </message>
    <message>
        <source>the service gave no reason.</source>
        <extracomment>In: api/job_status</extracomment>
        <translation>le service n’a donné aucune raison.</translation>
    </message>
    <message>
        <source>The service had trouble after the recording was sent: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le service a eu un problème après l’envoi de l’enregistrement : {reason}</translation>
    </message>
    <message>
        <source>The service has trouble at the moment: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le service a un problème en ce moment : {reason}</translation>
    </message>
    <message>
        <source>The service is already working on this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le service y travaille déjà : {reason}</translation>
    </message>
    <message>
        <source>The service is busy: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le service est occupé : {reason}</translation>
    </message>
    <message>
        <source>The service may have the recording already; then both are charged</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>Le service a peut-être déjà l’enregistrement ; alors les deux sont facturés</translation>
    </message>
    <message>
        <source>The service needs a key, which is on the page of your account there.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Le service demande une clé, qui est sur la page de votre compte là-bas.</translation>
    </message>
    <message>
        <source>The service no longer has this result.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le service n’a plus ce résultat.</translation>
    </message>
    <message>
        <source>the service says it is finished, but it sent no text.</source>
        <extracomment>In: api/client, api/job_status</extracomment>
        <translation>le service dit avoir terminé, mais n’a envoyé aucun texte.</translation>
    </message>
    <message>
        <source>The service’s name for it; empty for the usual one. Other models cost other prices</source>
        <extracomment>The model of AI/ML API can be another one; that of another server is set where its address is.
In: ui/recognisers/options_dialog</extracomment>
        <translation>Le nom que le service lui donne ; vide pour le modèle habituel. D’autres modèles ont d’autres prix</translation>
    </message>
    <message>
        <source>the settings of the system</source>
        <extracomment>In: api/surroundings</extracomment>
        <translation>des réglages du système</translation>
    </message>
    <message>
        <source>The sound device is gone, so playing was paused.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le périphérique son a disparu : la lecture est en pause.</translation>
    </message>
    <message>
        <source>The sound goes nowhere. All other work comes first.</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Le son ne va nulle part. Tout autre travail passe d’abord.</translation>
    </message>
    <message>
        <source>The sound is in the file too, to be heard on another computer</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Le son est aussi dans le fichier, pour l’écouter sur un autre ordinateur</translation>
    </message>
    <message>
        <source>The subtitles and transcripts in the folder “{name}” were not opened.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Les sous-titres et les transcriptions du dossier « {name} » n’ont pas été ouverts.</translation>
    </message>
    <message>
        <source>The summary and what else was found beside the words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Le résumé et ce qui a été trouvé d’autre que les mots</translation>
    </message>
    <message>
        <source>The text is all there.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le texte est entièrement là.</translation>
    </message>
    <message>
        <source>The text was saved as “{path}” instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le texte a été sauvegardé sous « {path} » à la place.</translation>
    </message>
    <message>
        <source>The transcriber on this computer did not start.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le transcripteur de cet ordinateur n’a pas démarré.</translation>
    </message>
    <message>
        <source>The transcriber stopped in the middle of the recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Le transcripteur s’est arrêté au milieu de l’enregistrement.</translation>
    </message>
    <message>
        <source>The transcript could not be saved on this computer: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La transcription n’a pas pu être sauvegardée sur cet ordinateur : {reason}</translation>
    </message>
    <message>
        <source>The transcript does not need one, and the recording stays where it is.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>La transcription n’en a pas besoin, et l’enregistrement reste où il est.</translation>
    </message>
    <message>
        <source>the transcript is too large.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>la transcription est trop volumineuse.</translation>
    </message>
    <message>
        <source>The transcript you have stays as it is, with all your changes. The new one is listed beside it. You can compare the two, and take over what is better in one.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>La transcription que vous avez reste telle quelle, avec toutes vos modifications. La nouvelle est listée à côté. Vous pouvez comparer les deux, et réunir le meilleur dans l’une.</translation>
    </message>
    <message>
        <source>The transcripts you have stay as they are. The new ones are listed beside them.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>Les transcriptions que vous avez restent telles quelles. Les nouvelles sont listées à côté.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>The upload took too long for the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’envoi a pris trop de temps pour le service.</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>L’envoi a été interrompu.</translation>
    </message>
    <message>
        <source>the variable {variable}</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>de la variable {variable}</translation>
    </message>
    <message>
        <source>The versions of this recording: open another, or compare two of them</source>
        <extracomment>In: ui/transcript/version_button</extracomment>
        <translation>Les versions de cet enregistrement : en ouvrir une autre, ou en comparer deux</translation>
    </message>
    <message>
        <source>The watched folder “{name}” cannot be reached. It is looked into again when it is back.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Le dossier surveillé « {name} » est hors d’atteinte. Il sera de nouveau examiné à son retour.</translation>
    </message>
    <message>
        <source>The whole recording; drag to see another part</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Tout l’enregistrement ; glissez pour voir une autre partie</translation>
    </message>
    <message>
        <source>The word at the cursor, and what is known about the recording</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Le mot sous le curseur, et ce qu’on sait de l’enregistrement</translation>
    </message>
    <message>
        <source>The words appear here as they are recognised.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>Les mots apparaissent ici à mesure qu’ils sont reconnus.</translation>
    </message>
    <message>
        <source>The words appear here once {engine} has sent them.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>Les mots apparaissent ici dès leur envoi par {engine}.</translation>
    </message>
    <message>
        <source>The words of this paragraph were not found in the sound, so their times stay as they were.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Les mots de ce paragraphe n’ont pas été trouvés dans le son : leurs temps sont restés tels quels.</translation>
    </message>
    <message>
        <source>The words that a person has kept or changed are marked</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Les mots qu’une personne a gardés ou modifiés sont marqués</translation>
    </message>
    <message>
        <source>The words worth a look</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Les mots qui méritent un regard</translation>
    </message>
    <message>
        <source>The words worth a look are marked when the transcript is complete.</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Les mots qui méritent un regard sont marqués quand la transcription est complète.</translation>
    </message>
    <message>
        <source>there are no certificates in “{file}”.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>il n’y a pas de certificats dans « {file} ».</translation>
    </message>
    <message>
        <source>There are no keys yet, or none that can be changed.</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Il n’y a pas encore de touches, ou elles ne peuvent pas être changées.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>there is a file of this name already.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>There is a newer one. Close the settings to read what is new.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>Il y en a une plus récente. Fermez les réglages pour lire les nouveautés.</translation>
    </message>
    <message>
        <source>There is no API key for {host} yet.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Il n’y a pas encore de clé API pour {host}.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Il n’y a pas de connexion à {host}.</translation>
    </message>
    <message>
        <source>There is no copy yet. Wordlight makes one of its list and transcripts each day it is used.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Il n’y a pas encore de copie. Wordlight en fait une de sa liste et de ses transcriptions chaque jour où il sert.</translation>
    </message>
    <message>
        <source>There is no model in “{name}” that can be used here.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Il n’y a pas dans « {name} » de modèle utilisable ici.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>Il n’y en a pas de plus récente.</translation>
    </message>
    <message>
        <source>there is no space left for you on the disk.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>il n’y a plus de place pour vous sur le disque.</translation>
    </message>
    <message>
        <source>there is no space left on the disk.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>There is no speech-to-text service at this address.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Il n’y a pas de service de transcription à cette adresse.</translation>
    </message>
    <message>
        <source>there is no subtitle with a time and a text in it.</source>
        <extracomment>Raises `ValueError` where nothing in it has a time after all.
In: importers/texts</extracomment>
        <translation>il ne contient aucun sous-titre avec un temps et un texte.</translation>
    </message>
    <message>
        <source>There is no such language here.</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Il n’y a pas de telle langue ici.</translation>
    </message>
    <message>
        <source>There is no such recording.</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Aucun enregistrement de ce genre.</translation>
    </message>
    <message>
        <source>there is no transcript in it.</source>
        <extracomment>What is in a project; `None` for another archive. Raises `NewerError`, and `ValueError` with the reason.
In: importers/project</extracomment>
        <translation>il ne contient aucune transcription.</translation>
    </message>
    <message>
        <source>There is no transcript in this answer yet: the service was still at work.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Il n’y a pas encore de transcription dans cette réponse : le service y travaillait encore.</translation>
    </message>
    <message>
        <source>There is no transcript of it yet, so nothing is written over.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>Il n’y en a pas encore de transcription : rien n’est donc écrasé.</translation>
    </message>
    <message>
        <source>There is no transcript that could be saved.</source>
        <extracomment>That all transcripts are in files now.
In: ui/kit/message_text</extracomment>
        <translation>Il n’y a aucune transcription à sauvegarder.</translation>
    </message>
    <message>
        <source>There is no way to the service, because of {source}: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Aucun chemin vers le service, à cause {source} : {reason}</translation>
    </message>
    <message>
        <source>There is not enough room for the model “{name}”: it needs {needed}, and {free} are free.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Il n’y a pas assez de place pour le modèle « {name} » : il faut {needed}, et {free} sont libres.</translation>
    </message>
    <message>
        <source>There is nothing new in “{name}”.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Il n’y a rien de nouveau dans « {name} ».</translation>
    </message>
    <message>
        <source>There: {about}</source>
        <extracomment>`Here: Fast · 30 Nov 2026, 14:03`.
In: ui/versions/text</extracomment>
        <translation>Là : {about}</translation>
    </message>
    <message>
        <source>These are the keys it has at first.</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Ce sont déjà les touches d’origine.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Ces touches ne peuvent pas être changées.</translation>
    </message>
    <message>
        <source>These keys cannot be changed: texts and fields use them themselves.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>Ces touches ne peuvent pas être changées : les textes et les champs s’en servent eux-mêmes.</translation>
    </message>
    <message>
        <source>these words do not fit the sound</source>
        <extracomment>What is wrong with a stop, where it is not about single words.
What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/review/text, ui/transcript/text</extracomment>
        <translation>ces mots ne vont pas avec le son</translation>
    </message>
    <message>
        <source>They appear a moment after they are said, as a draft</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ils apparaissent un instant après avoir été dits, comme brouillon</translation>
    </message>
    <message>
        <source>They are added without being asked for</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ils sont ajoutés sans qu’on le demande</translation>
    </message>
    <message>
        <source>They are nowhere else</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Ils ne sont nulle part ailleurs</translation>
    </message>
    <message>
        <source>They cannot be brought back. Recordings, and names in them, stay as they are.</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Elles ne peuvent pas être récupérées. Les enregistrements, et les noms qu’ils contiennent, restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>They differ at {number} places.</source>
        <extracomment>For 1: They differ at 1 place.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>Elles diffèrent à {number} passage.</numerusform>
            <numerusform>Elles diffèrent à {number} passages.</numerusform>
        </translation>
    </message>
    <message>
        <source>They would have to be downloaded again</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Il faudrait les télécharger à nouveau</translation>
    </message>
    <message>
        <source>This cannot be an API key: it is empty, or has blanks or unusual characters in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cela ne peut pas être une clé API : elle est vide, ou a des espaces ou des caractères inhabituels.</translation>
    </message>
    <message>
        <source>This computer fetches the recording and turns it into text here.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>Cet ordinateur va chercher l’enregistrement et le transcrit ici.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is kept only until Wordlight closes.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>Cet ordinateur n’a pas de trousseau : la clé n’est gardée que jusqu’à la fermeture de Wordlight.</translation>
    </message>
    <message>
        <source>This computer is busy: the words come late. The recording is not affected.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Ordinateur occupé : les mots tardent. L’enregistrement n’en souffre pas.</translation>
    </message>
    <message>
        <source>This computer is too slow for this, so no more words come. The recording goes on.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Ordinateur trop lent : plus aucun mot ne vient. L’enregistrement continue.</translation>
    </message>
    <message>
        <source>This computer was too busy for a moment, so some sound at {time} was not recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cet ordinateur était trop occupé un instant : un peu de son à {time} n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>This copy is damaged, so it was not restored.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cette copie est endommagée : elle n’a pas été restaurée.</translation>
    </message>
    <message>
        <source>This is a key of one place in the window: press it there.</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>C’est la touche d’un endroit de la fenêtre : utilisez-la là.</translation>
    </message>
    <message>
        <source>This is a page of {host}, not the recording itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>C’est une page de {host}, pas l’enregistrement lui-même.</translation>
    </message>
    <message>
        <source>This is deleted, and cannot be brought back:</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Ceci est supprimé, et ne peut pas être récupéré :</translation>
    </message>
    <message>
        <source>This is how you are recorded.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Voilà comment vous êtes enregistré.</translation>
    </message>
    <message>
        <source>This is not the address of a recording on the web.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ce n’est pas l’adresse d’un enregistrement sur le web.</translation>
    </message>
    <message>
        <source>This key may not be used for this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cette clé ne peut pas servir à cela : {reason}</translation>
    </message>
    <message>
        <source>This model cannot translate. Choose another one for that.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>Ce modèle ne sait pas traduire. Choisissez-en un autre pour cela.</translation>
    </message>
    <message>
        <source>This model knows English only.</source>
        <extracomment>What must be known before choosing.
In: ui/recognisers/options_form</extracomment>
        <translation>Ce modèle ne connaît que l’anglais.</translation>
    </message>
    <message>
        <source>This model knows English only. Choose another one for other languages.</source>
        <extracomment>Why no language can be chosen.
In: ui/library/again_text</extracomment>
        <translation>Ce modèle ne connaît que l’anglais. Choisissez-en un autre pour d’autres langues.</translation>
    </message>
    <message>
        <source>This model knows {languages} only.</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>Ce modèle ne connaît que ceci : {languages}.</translation>
    </message>
    <message>
        <source>This paragraph has the times of the sound again.</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Ce paragraphe a de nouveau les temps du son.</translation>
    </message>
    <message>
        <source>This paragraph is spoken by</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Ce paragraphe est dit par</translation>
    </message>
    <message>
        <source>This pattern takes too long, so it was given up.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ce motif prend trop de temps : il a été abandonné.</translation>
    </message>
    <message>
        <source>This recording has one channel.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Cet enregistrement a un seul canal.</translation>
    </message>
    <message>
        <source>This recording was not sent to {host} yet, since that may cost money.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cet enregistrement n’a pas encore été envoyé à {host}, car cela peut coûter de l’argent.</translation>
    </message>
    <message>
        <source>This replaces who speaks where. Names stay with their voices, and you can undo it.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>Cela remplace qui parle où. Les noms restent à leurs voix, et vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>This report helps whoever looks after Wordlight for you to find the fault. It has no keys, no texts, no sound and no names of recordings. Please read it: only what stands here is saved, and nothing is sent by itself.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Ce rapport aide la personne qui s’occupe de Wordlight pour vous à trouver le défaut. Il n’a ni clés, ni textes, ni son, ni noms d’enregistrements. Lisez-le : seul ce qui est écrit ici est sauvegardé, et rien n’est envoyé tout seul.</translation>
    </message>
    <message>
        <source>This speaker and another one are the same person</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Ce locuteur et un autre sont la même personne</translation>
    </message>
    <message>
        <source>This transcriber takes files only, not addresses on the web.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ce transcripteur ne prend que des fichiers, pas d’adresses du web.</translation>
    </message>
    <message>
        <source>This transcript cannot be read: its entry in the library is damaged.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cette transcription ne peut pas être lue : son entrée dans la bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>This transcript carries no times, so it cannot become subtitles.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cette transcription n’a pas de temps : elle ne peut pas devenir des sous-titres.</translation>
    </message>
    <message>
        <source>This transcript is no longer in the library.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cette transcription n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This works in English only.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Ne fonctionne qu’en anglais.</translation>
    </message>
    <message>
        <source>Thorough: the 10 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Approfondi : les 10 % les plus douteux</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tibétain</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Temps mis</translation>
    </message>
    <message>
        <source>Timed phrases (for subtitles)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Phrases minutées (pour sous-titres)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Ligne de temps</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>All that is known of a recording and how it became words.
For recordings, of which one alone has its `transcript` here, in so many px.
In: ui/transcript/details_text, ui/transcript/export_options</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>times estimated</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>temps estimés</translation>
    </message>
    <message>
        <source>Times from the sound</source>
        <extracomment>Give times to the words of a transcript that is open or not yet saved; `False` where it is neither. `None` where somebody writes in it, if it `may_wait`: a blank that was just typed would be lost.
In: ui/transcript/editing_controller</extracomment>
        <translation>Temps d’après le son</translation>
    </message>
    <message>
        <source>Times of words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Temps des mots</translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>to check</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>To go on with all of it on another computer</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour tout continuer sur un autre ordinateur</translation>
    </message>
    <message>
        <source>To go on writing in LibreOffice</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour continuer à écrire dans LibreOffice</translation>
    </message>
    <message>
        <source>To go on writing in Word or another office program</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour continuer à écrire dans Word ou une autre suite</translation>
    </message>
    <message>
        <source>To hand on as it is, and to print</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour transmettre tel quel, et imprimer</translation>
    </message>
    <message>
        <source>To measure who speaks when</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour mesurer qui parle quand</translation>
    </message>
    <message>
        <source>To measure words and their times</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour mesurer les mots et leurs temps</translation>
    </message>
    <message>
        <source>To open them, drop these files by themselves.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Pour les ouvrir, déposez ces fichiers eux-mêmes dans la fenêtre.</translation>
    </message>
    <message>
        <source>To paste anywhere</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour coller n’importe où</translation>
    </message>
    <message>
        <source>To read in a browser, with the recording beside it</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pour lire dans un navigateur, avec l’enregistrement à côté</translation>
    </message>
    <message>
        <source>To the text</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Au texte</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Too loud: go further from the microphone, or turn it down.</source>
        <extracomment>In: ui/recording/text</extracomment>
        <translation>Trop fort : éloignez-vous du micro, ou baissez-le.</translation>
    </message>
    <message>
        <source>Top it up on the page of the service, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Rechargez-le sur la page du service, puis réessayez.</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Topics (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Sujets (anglais)</translation>
    </message>
    <message>
        <source>Topics of your own, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Vos propres sujets, un par ligne</translation>
    </message>
    <message>
        <source>Track {number}: {about}</source>
        <extracomment>`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>Piste {number} : {about}</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>In: ui/library/web_dialog, ui/recording/controller</extracomment>
        <translation>Transcrire</translation>
    </message>
    <message>
        <source>Transcribe a recording by its web address</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcrire un enregistrement par son adresse web</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <extracomment>Say that recordings were there before; those asked about already stay in the question.
In: ui/library/again_dialog, ui/library/file_strips</extracomment>
        <translation>Transcrire à nouveau</translation>
    </message>
    <message>
        <source>Transcribe again with…</source>
        <extracomment>In: ui/jobs/remedies, ui/transcript/pane</extracomment>
        <translation>Transcrire à nouveau avec…</translation>
    </message>
    <message>
        <source>Transcribe again…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcrire à nouveau…</translation>
    </message>
    <message>
        <source>Transcribe all</source>
        <extracomment>In: ui/recording/controller</extracomment>
        <translation>Tout transcrire</translation>
    </message>
    <message>
        <source>Transcribe all recordings in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcrire tous les enregistrements d’un dossier</translation>
    </message>
    <message>
        <source>Transcribe earlier</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcrire plus tôt</translation>
    </message>
    <message>
        <source>Transcribe it as chosen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Le transcrire comme choisi</translation>
    </message>
    <message>
        <source>Transcribe it on this computer</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Le transcrire sur cet ordinateur</translation>
    </message>
    <message>
        <source>Transcribe later</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcrire plus tard</translation>
    </message>
    <message>
        <source>Transcribe new recordings in a folder</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Transcrire les nouveaux enregistrements d’un dossier</translation>
    </message>
    <message>
        <source>Transcribe on this computer instead</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Transcrire plutôt sur cet ordinateur</translation>
    </message>
    <message>
        <source>Transcribe the recording again, or go back to an earlier copy: “Restore a backup…” in the menu.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Transcrivez à nouveau l’enregistrement, ou revenez à une copie antérieure : « Restaurer une sauvegarde… » dans le menu.</translation>
    </message>
    <message>
        <source>Transcribe the rest of this recording; what is there stays</source>
        <extracomment>In: ui/jobs/remedies, ui/transcript/pane</extracomment>
        <translation>Transcrire le reste de cet enregistrement ; ce qui est là reste</translation>
    </message>
    <message>
        <source>Transcribed before</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Déjà transcrit</translation>
    </message>
    <message>
        <source>Transcribed by</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Transcrit par</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <comment>a page of settings</comment>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Transcribing {percent}</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Transcription {percent}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>A title as a file's name that every system allows, without suffix.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/kit/file_names, ui/library/text, ui/transcript/edited_text</extracomment>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Transcript page</source>
        <extracomment>In: ui/transcript/pane</extracomment>
        <translation>Page de la transcription</translation>
    </message>
    <message>
        <source>Transcripts stay in it for 30 days.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Les transcriptions y restent 30 jours.</translation>
    </message>
    <message>
        <source>Transcripts that were removed. Their recordings were not touched.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Transcriptions retirées. Leurs enregistrements n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Translate to English</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Traduire en anglais</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>In: ui/library/rescue_dialogs, ui/settings/privacy_page</extracomment>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Trash and backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Corbeille et sauvegardes</translation>
    </message>
    <message>
        <source>Trash…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Try a shorter part of it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Essayez-en une partie plus courte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/jobs/remedies, ui/kit/actions, ui/review/second_text</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in a minute, or from another network.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Réessayez dans une minute, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Try again in a minute; nothing was started.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Réessayez dans une minute ; rien n’a été commencé.</translation>
    </message>
    <message>
        <source>Try again later or from another network, or choose “Use a model folder…”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Réessayez plus tard ou depuis un autre réseau, ou choisissez « Utiliser un dossier de modèle… ».</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, start the computer again, or choose another transcriber.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Réessayez. Si cela se reproduit, redémarrez l’ordinateur, ou choisissez un autre transcripteur.</translation>
    </message>
    <message>
        <source>Try all failed again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Réessayer tous les échecs</translation>
    </message>
    <message>
        <source>Try once more to keep the transcript on this computer</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Essayer encore de garder la transcription sur cet ordinateur</translation>
    </message>
    <message>
        <source>Try otherwise…</source>
        <translation type="vanished">Essayer autrement…</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Turkmène</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn the recording at this address into text</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Transcrire l’enregistrement de cette adresse</translation>
    </message>
    <message>
        <source>Turns recordings into text, and makes the checking of that text fast. Free software under the MIT licence.

Your recordings and transcripts are in {folder}</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>Change les enregistrements en texte, et rend rapide la vérification de ce texte. Logiciel libre sous licence MIT.

Vos enregistrements et transcriptions sont dans {folder}</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>taper</translation>
    </message>
    <message>
        <source>Type to search</source>
        <extracomment>In: ui/recognisers/language_dialog, ui/recognisers/option_fields</extracomment>
        <translation>Taper pour chercher</translation>
    </message>
    <message>
        <source>Type what is said first</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Tapez d’abord ce qui est dit</translation>
    </message>
    <message>
        <source>Type what is said instead; Enter goes on</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Tapez ce qui est dit à la place ; Entrée pour continuer</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>Have the place ready at which the control is about to write.
Tell the editor where Qt has changed the text.
In: ui/transcript/edited_text, ui/transcript/editing_keys</extracomment>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>under a minute</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Say that jobs are in the trash, and when they will really be deleted.
Say what was just done at many places of the text; it can be undone here until something else is done.
`Undo: Typing`.
In: ui/kit/actions, ui/kit/messages, ui/review/card, ui/settings/dialog, ui/transcript/replace_row, ui/transcript/text, ui/versions/dialog</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo brings your changes back.</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Annuler rétablit vos modifications.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>`Undo: Typing`.
In: ui/transcript/text</extracomment>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Non terminés</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or remove “wordlight” in your system's list of passwords.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Déverrouillez le trousseau et réessayez, ou retirez « wordlight » de la liste de mots de passe de votre système.</translation>
    </message>
    <message>
        <source>Unmarked words can be wrong too.</source>
        <extracomment>What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
What the marks do not mean.
In: ui/review/text</extracomment>
        <translation>Des mots non marqués peuvent aussi être faux.</translation>
    </message>
    <message>
        <source>Up to 100; only with Intentions</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Jusqu’à 100 ; seulement avec Intentions</translation>
    </message>
    <message>
        <source>Up to 100; only with Topics</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Jusqu’à 100 ; seulement avec Sujets</translation>
    </message>
    <message>
        <source>update upgrade</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>mise à jour mettre à jour</translation>
    </message>
    <message>
        <source>Urdu</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>In: ui/recognisers/language_dialog, ui/recognisers/models_dialog</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use a compressed format such as MP3 or M4A, or split it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Utilisez un format compressé comme MP3 ou M4A, ou divisez-le.</translation>
    </message>
    <message>
        <source>Use a model folder</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Utiliser un dossier de modèle</translation>
    </message>
    <message>
        <source>Use a model folder…</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Utiliser un dossier de modèle…</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <extracomment>Say that the file the user chose is another recording, and let them take it anyway.
In: ui/library/file_strips</extracomment>
        <translation>L’utiliser malgré tout</translation>
    </message>
    <message>
        <source>Use these options for the recordings added from now on</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Utiliser ces options pour les enregistrements ajoutés désormais</translation>
    </message>
    <message>
        <source>Use this key from now on</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Utiliser cette clé désormais</translation>
    </message>
    <message>
        <source>Use this list from now on</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Utiliser cette liste désormais</translation>
    </message>
    <message>
        <source>Use this name</source>
        <extracomment>Who the chosen speaker sounds like, or else the first for whom there is somebody.
In: ui/speakers/dialog</extracomment>
        <translation>Utiliser ce nom</translation>
    </message>
    <message>
        <source>Use this name everywhere in the transcript</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Utiliser ce nom partout dans la transcription</translation>
    </message>
    <message>
        <source>Use this server, and offer it beside the others</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Utiliser ce serveur, et le proposer à côté des autres</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Ouzbek</translation>
    </message>
    <message>
        <source>Version {at} of {total} ▾</source>
        <extracomment>`Version 2 of 3 ▾`; `at` counts from 0.
In: ui/transcript/text</extracomment>
        <translation>Version {at} sur {total} ▾</translation>
    </message>
    <message>
        <source>Versions of this recording</source>
        <extracomment>In: ui/transcript/version_button</extracomment>
        <translation>Versions de cet enregistrement</translation>
    </message>
    <message>
        <source>Very long</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Très long</translation>
    </message>
    <message>
        <source>very unsure</source>
        <extracomment>How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>très incertain</translation>
    </message>
    <message>
        <source>Very wide</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Très large</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Voices are compared on this computer. What is found is a guess, which you can change and undo.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>Les voix sont comparées sur cet ordinateur. Le résultat est une supposition, que vous pouvez modifier et annuler.</translation>
    </message>
    <message>
        <source>Voices that are kept</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Voix gardées</translation>
    </message>
    <message>
        <source>Voices that are known again</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Voix qui sont reconnues</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume: {percent} %</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Volume : {percent} %</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, end it: what it has saved is there the next time.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Attendez un moment et lancez-le à nouveau. Si cela ne suffit pas, arrêtez-le : ce qu’il a enregistré sera là la prochaine fois.</translation>
    </message>
    <message>
        <source>Wait for its result instead of sending it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Attendez son résultat au lieu de le renvoyer.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for other work on this computer…</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>En attente d’un autre travail sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Waiting for the transcriber</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>En attente du transcripteur</translation>
    </message>
    <message>
        <source>Waits until the other download is done</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Attend la fin de l’autre téléchargement</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>watched folder</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>dossier surveillé</translation>
    </message>
    <message>
        <source>We hear nothing from this microphone.</source>
        <extracomment>In: ui/recording/text</extracomment>
        <translation>Rien n’est entendu de ce micro.</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Sous-titres web (VTT)</translation>
    </message>
    <message>
        <source>Welsh</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Gallois</translation>
    </message>
    <message>
        <source>What answers as {host} has no certificate that this computer trusts.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ce qui répond au nom de {host} n’a pas de certificat auquel cet ordinateur se fie.</translation>
    </message>
    <message>
        <source>What came from {host} is not the model it should be, so it was not kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ce qui est venu de {host} n’est pas le modèle attendu : cela n’a pas été gardé.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>In: ui/help/shortcuts, ui/kit/actions</extracomment>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>What each passage is about</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Le sujet de chaque passage</translation>
    </message>
    <message>
        <source>What else is to be done</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Ce qu’il faut faire d’autre</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>What happens with a recording once it has ended</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ce que devient un enregistrement une fois fini</translation>
    </message>
    <message>
        <source>What is chosen cannot do that.</source>
        <extracomment>Why no language can be chosen.
In: ui/library/again_text</extracomment>
        <translation>Ce qui est choisi ne peut pas le faire.</translation>
    </message>
    <message>
        <source>What is heard of a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Ce qu’on entend d’un passage</translation>
    </message>
    <message>
        <source>What is in the folder already is left alone.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ce qui est déjà dans le dossier est laissé tel quel.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Pour quoi est-ce ?</translation>
    </message>
    <message>
        <source>What is not saved yet is lost if you close Wordlight now.</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Ce qui n’est pas encore sauvegardé sera perdu si vous fermez Wordlight maintenant.</translation>
    </message>
    <message>
        <source>What is on this computer, and what can be had</source>
        <extracomment>In: ui/library/again_dialog, ui/recognisers/cards, ui/recognisers/chip</extracomment>
        <translation>Ce qu’il y a sur cet ordinateur, et ce qu’on peut avoir</translation>
    </message>
    <message>
        <source>What is plain text can be copied, such as Plain text, Markdown and subtitles.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Ce qui n’est que du texte peut être copié : texte brut, Markdown ou sous-titres, par exemple.</translation>
    </message>
    <message>
        <source>What is repeated</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Ce qui est répété</translation>
    </message>
    <message>
        <source>What is said, in large letters over the whole screen</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ce qui est dit, en grandes lettres sur tout l’écran</translation>
    </message>
    <message>
        <source>What is seldom needed, or may be ignored</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Ce qui sert rarement, ou peut être ignoré</translation>
    </message>
    <message>
        <source>What it is called in the list</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Son nom dans la liste</translation>
    </message>
    <message>
        <source>What kind of server it is</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>De quel type de serveur il s’agit</translation>
    </message>
    <message>
        <source>What plays the sound</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Ce qui lit le son</translation>
    </message>
    <message>
        <source>what should be the transcript in it is none.</source>
        <extracomment>The transcript in the codec's data. Raises `NewerError` and, for what is no transcript, `ValueError`.
In: importers/own_data</extracomment>
        <translation>ce qui devrait y être la transcription n’en est pas une.</translation>
    </message>
    <message>
        <source>What the recording is called; it can be changed later too</source>
        <extracomment>In: ui/recording/bar</extracomment>
        <translation>Le nom de l’enregistrement ; il peut aussi être changé plus tard</translation>
    </message>
    <message>
        <source>What the speaker wants in each passage</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Ce que veut le locuteur dans chaque passage</translation>
    </message>
    <message>
        <source>What the system plays with</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>La sortie du système</translation>
    </message>
    <message>
        <source>What the system records with</source>
        <extracomment>The system's own choice, with its name where that is known.
In: ui/recording/text</extracomment>
        <translation>Le micro du système</translation>
    </message>
    <message>
        <source>What the system records with ({name})</source>
        <extracomment>The system's own choice, with its name where that is known.
In: ui/recording/text</extracomment>
        <translation>Le micro du système ({name})</translation>
    </message>
    <message>
        <source>What this is, and which version</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ce que c’est, et quelle version</translation>
    </message>
    <message>
        <source>What this speaker is called in the transcript and in exported files</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Le nom de ce locuteur dans la transcription et les fichiers exportés</translation>
    </message>
    <message>
        <source>What to write instead; with nothing, what is found is removed</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Ce qu’il faut écrire à la place ; si c’est vide, ce qui est trouvé est retiré</translation>
    </message>
    <message>
        <source>What turns speech into text on this computer</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Ce qui change la parole en texte sur cet ordinateur</translation>
    </message>
    <message>
        <source>What waits is held</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Ce qui attend est retenu</translation>
    </message>
    <message>
        <source>What was heard is kept, and one undo brings all of it back.</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Ce qui a été entendu est gardé, et une seule annulation rétablit tout.</translation>
    </message>
    <message>
        <source>What was heard is struck through.</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>Ce qui a été entendu est barré.</translation>
    </message>
    <message>
        <source>What was heard stands beside what was written instead, in a document as changes to accept or take back</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Ce qui a été entendu est à côté de ce qui a été écrit à la place, dans un document comme modifications à accepter ou refuser</translation>
    </message>
    <message>
        <source>What was recorded is kept either way, and will be in the list.</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>Ce qui a été enregistré est gardé de toute façon, et sera dans la liste.</translation>
    </message>
    <message>
        <source>What was selected is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>La sélection est répétée</translation>
    </message>
    <message>
        <source>What was set here holds already</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Ce qui a été réglé ici vaut déjà</translation>
    </message>
    <message>
        <source>What was there before is kept beside it as “{name}”; you can go back to it the same way.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ce qui était là avant est gardé à côté sous le nom « {name} » ; vous pouvez y revenir de la même façon.</translation>
    </message>
    <message>
        <source>What Wordlight adds</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Ce que Wordlight ajoute</translation>
    </message>
    <message>
        <source>What Wordlight is made of</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>Ce dont Wordlight est fait</translation>
    </message>
    <message>
        <source>What you add</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ce que vous ajoutez</translation>
    </message>
    <message>
        <source>What you change is listed here with what was heard, so that nothing is lost.</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>Ce que vous modifiez est listé ici avec ce qui a été entendu, pour que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>What you changed, and what was heard</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Ce que vous avez modifié, et ce qui a été entendu</translation>
    </message>
    <message>
        <source>What you did, what you expected, and what happened instead. It becomes part of the report.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Ce que vous avez fait, ce que vous attendiez, et ce qui s’est passé à la place. Cela entre dans le rapport.</translation>
    </message>
    <message>
        <source>What you do here is done with all of them. Click on one in the list to open it alone.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Ce que vous faites ici est fait pour tous. Cliquez sur l’un d’eux dans la liste pour l’ouvrir seul.</translation>
    </message>
    <message>
        <source>What you record</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ce que vous enregistrez</translation>
    </message>
    <message>
        <source>What you typed before Wordlight was ended is here again. It is not kept yet.</source>
        <extracomment>Said in a dialog that goes on with what was typed in an earlier one.
In: ui/kit/text</extracomment>
        <translation>Ce que vous aviez tapé avant la fin de Wordlight est de nouveau là. Ce n’est pas encore sauvegardé.</translation>
    </message>
    <message>
        <source>What you wrote about the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Ce que vous avez écrit sur l’enregistrement</translation>
    </message>
    <message>
        <source>What {name} plays</source>
        <extracomment>A source in words; the sound servers call what a loudspeaker plays "Monitor of …".
In: ui/recording/text</extracomment>
        <translation>Ce que lit {name}</translation>
    </message>
    <message>
        <source>What {service} was sent is not given up. The new transcript is listed beside it.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>Ce qui a été envoyé à {service} n’est pas abandonné. La nouvelle transcription est listée à côté.</translation>
    </message>
    <message>
        <source>Whatever you want to remember about it; the search finds it</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Tout ce que vous voulez en retenir ; la recherche le trouve</translation>
    </message>
    <message>
        <source>When a recording ends</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Quand un enregistrement finit</translation>
    </message>
    <message>
        <source>When each word begins</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Quand commence chaque mot</translation>
    </message>
    <message>
        <source>Where it hears something else, the words come first to be checked, with its words beside them</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Là où il entend autre chose, les mots viennent d’abord à vérifier, avec les siens à côté</translation>
    </message>
    <message>
        <source>Where it paused</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>L’endroit de la pause</translation>
    </message>
    <message>
        <source>Where recordings go</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Où vont les enregistrements</translation>
    </message>
    <message>
        <source>Where the server is reached, as its owner tells it</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Où l’on joint le serveur, selon son propriétaire</translation>
    </message>
    <message>
        <source>Where this is heard</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Là où ceci est entendu</translation>
    </message>
    <message>
        <source>Where times stand in the text</source>
        <extracomment>For recordings, of which one alone has its `transcript` here, in so many px.
In: ui/transcript/export_options</extracomment>
        <translation>Où les temps figurent dans le texte</translation>
    </message>
    <message>
        <source>Where you choose by how sure a word is</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Si vous choisissez selon la confiance d’un mot</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Où sont vos données</translation>
    </message>
    <message>
        <source>Whether a passage sounds positive or negative</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Si un passage semble positif ou négatif</translation>
    </message>
    <message>
        <source>Which intentions to find</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Quelles intentions trouver</translation>
    </message>
    <message>
        <source>Which language the window speaks; recordings may be in any</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>La langue de la fenêtre ; les enregistrements peuvent être dans toute langue</translation>
    </message>
    <message>
        <source>Which microphone is recorded from</source>
        <extracomment>In: ui/recording/bar, ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>Le micro qui enregistre</translation>
    </message>
    <message>
        <source>Which of several sound tracks is heard</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Laquelle de plusieurs pistes son est écoutée</translation>
    </message>
    <message>
        <source>Which topics to find</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Quels sujets trouver</translation>
    </message>
    <message>
        <source>While checking: back</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>En vérifiant : retour</translation>
    </message>
    <message>
        <source>While checking: end</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>En vérifiant : finir</translation>
    </message>
    <message>
        <source>While checking: fix all the same</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>En vérifiant : corriger les mots identiques</translation>
    </message>
    <message>
        <source>While checking: hear it again</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>En vérifiant : écouter encore</translation>
    </message>
    <message>
        <source>While checking: hear what a second model heard</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>En vérifiant : écouter le second modèle</translation>
    </message>
    <message>
        <source>While checking: keep the word</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>En vérifiant : garder le mot</translation>
    </message>
    <message>
        <source>While checking: later</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>En vérifiant : plus tard</translation>
    </message>
    <message>
        <source>While checking: repeat it</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>En vérifiant : répéter</translation>
    </message>
    <message>
        <source>While checking: take the other reading</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>En vérifiant : prendre l’autre lecture</translation>
    </message>
    <message>
        <source>While you type</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Pendant que vous tapez</translation>
    </message>
    <message>
        <source>Whisper has no build for this computer with this version of Python.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Whisper n’existe pas pour cet ordinateur avec cette version de Python.</translation>
    </message>
    <message>
        <source>Who knows it gets a better answer; without it the number is guessed too</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/recognisers/option_text, ui/speakers/dialog</extracomment>
        <translation>Qui le sait obtient une meilleure réponse ; sinon, le nombre aussi est deviné</translation>
    </message>
    <message>
        <source>Who speaks here…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Qui parle ici…</translation>
    </message>
    <message>
        <source>Who speaks stands where one begins</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Le nom du locuteur est écrit là où il commence à parler</translation>
    </message>
    <message>
        <source>Who speaks when (RTTM)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Qui parle quand (RTTM)</translation>
    </message>
    <message>
        <source>Who transcribes</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Qui transcrit</translation>
    </message>
    <message>
        <source>Who turns new recordings into text, and where they go for that</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Qui change les nouveaux enregistrements en texte, et où ils vont pour cela</translation>
    </message>
    <message>
        <source>Whoever runs {name} can tell you its key.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>Qui gère {name} peut vous dire sa clé.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Large</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>With Alt it only places the cursor</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Avec Alt, il place seulement le curseur</translation>
    </message>
    <message>
        <source>With another language, model or transcriber; the transcript that is there stays</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Avec une autre langue, un autre modèle ou transcripteur ; la transcription présente reste</translation>
    </message>
    <message>
        <source>With the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Avec l’enregistrement</translation>
    </message>
    <message>
        <source>With the tag</source>
        <extracomment>In: ui/library/menu</extracomment>
        <translation>Avec l’étiquette</translation>
    </message>
    <message>
        <source>With who is chosen to transcribe, wherever the recording goes then</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Avec qui est choisi pour transcrire, où que l’enregistrement aille alors</translation>
    </message>
    <message>
        <source>with {options}</source>
        <extracomment>Who works on it, where the recording goes, with which options, and what it costs where that was told.
In: ui/jobs/text</extracomment>
        <translation>avec {options}</translation>
    </message>
    <message>
        <source>Without this, recordings of that folder are transcribed on this computer.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Sans cela, les enregistrements de ce dossier sont transcrits sur cet ordinateur.</translation>
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
        <translation>Mot</translation>
    </message>
    <message>
        <source>Word at the cursor</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Mot sous le curseur</translation>
    </message>
    <message>
        <source>Word list</source>
        <extracomment>In: ui/word_list/dialog, ui/word_list/fix_controller</extracomment>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>Word list…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Liste de mots…</translation>
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
        <translation>Wordlight copie sa liste et ses transcriptions une fois par jour. Choisissez la copie à laquelle revenir : la fenêtre se ferme et se rouvre avec elle. Ce qui est là maintenant est gardé, et pourra ensuite être choisi ici.</translation>
    </message>
    <message>
        <source>Wordlight Help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>Aide de Wordlight</translation>
    </message>
    <message>
        <source>Wordlight is already open, but does not answer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Wordlight est déjà ouvert, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Wordlight met an error it did not expect. Your recordings are untouched and finished transcripts are saved. You can go on. If it happens again, copy this report for whoever looks after Wordlight for you; it has no keys, no texts and no names of recordings.</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Wordlight a rencontré une erreur inattendue. Vos enregistrements sont intacts et les transcriptions finies sont sauvegardées. Vous pouvez continuer. Si cela se reproduit, copiez ce rapport pour la personne qui s’occupe de Wordlight pour vous ; il n’a ni clés, ni textes, ni noms d’enregistrements.</translation>
    </message>
    <message>
        <source>Wordlight project</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Projet Wordlight</translation>
    </message>
    <message>
        <source>Wordlight then listens for it in the next recordings.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Wordlight le guette ensuite dans les prochains enregistrements.</translation>
    </message>
    <message>
        <source>Wordlight transcripts</source>
        <extracomment>What the folder is called that all transcripts are saved in.
In: ui/library/text</extracomment>
        <translation>Transcriptions Wordlight</translation>
    </message>
    <message>
        <source>Wordlight {version}</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>Wordlight {version}</translation>
    </message>
    <message>
        <source>Wordlight {version} is here</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Wordlight {version} est sorti</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/speakers/dialog, ui/transcript/details_text</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>words may be missing</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
In: ui/review/text</extracomment>
        <translation>des mots manquent peut-être</translation>
    </message>
    <message>
        <source>Words so far</source>
        <extracomment>In: ui/recording/captions, ui/recording/live_pane</extracomment>
        <translation>Mots jusqu’ici</translation>
    </message>
    <message>
        <source>Words that are always to be written like that, or nothing</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Mots à toujours écrire ainsi, ou rien</translation>
    </message>
    <message>
        <source>Words that are not marked can be wrong too.</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Des mots non marqués peuvent aussi être faux.</translation>
    </message>
    <message>
        <source>Words to check, in order of time</source>
        <extracomment>In: ui/review/pane</extracomment>
        <translation>Mots à vérifier, dans l’ordre du temps</translation>
    </message>
    <message>
        <source>Words to check, what is found, what is playing, and what was listened to (at the right). Click to go there</source>
        <extracomment>In: ui/transcript/overview_strip</extracomment>
        <translation>Mots à vérifier, ce qui est trouvé, ce qui est lu, et ce qui a été écouté (à droite). Cliquez pour y aller</translation>
    </message>
    <message>
        <source>Words to find in this transcript</source>
        <extracomment>In: ui/transcript/find_field</extracomment>
        <translation>Mots à chercher dans cette transcription</translation>
    </message>
    <message>
        <source>Words to find the recording by, separated by commas</source>
        <extracomment>In: ui/library/tags_field</extracomment>
        <translation>Mots pour retrouver l’enregistrement, séparés par des virgules</translation>
    </message>
    <message>
        <source>Words while recording</source>
        <extracomment>In: ui/kit/actions, ui/recording/captions, ui/recording/live_pane</extracomment>
        <translation>Mots en direct</translation>
    </message>
    <message>
        <source>Words with times (CTM)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Mots avec temps (CTM)</translation>
    </message>
    <message>
        <source>Words, or a phrase in quotation marks (Ctrl+Shift+F)</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Des mots, ou une expression entre guillemets (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Work on the other one</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Travailler sur l’autre</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write a comma where you say “comma”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Écrire une virgule là où vous dites « comma »</translation>
    </message>
    <message>
        <source>Write a file for each transcript in the folder</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Écrire dans le dossier un fichier par transcription</translation>
    </message>
    <message>
        <source>Write along while one records, on this computer</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Écrire pendant qu’on enregistre, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Write dates, numbers and addresses as one writes them, with full stops</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Écrire dates, nombres et adresses comme il est d’usage, avec des points</translation>
    </message>
    <message>
        <source>Write down what somebody needs to help you, without keys, texts or names</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Noter ce qu’il faut pour vous aider, sans clés, textes ni noms</translation>
    </message>
    <message>
        <source>Write here all that you wrote or kept in the other version</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Écrire ici tout ce que vous avez écrit ou gardé dans l’autre version</translation>
    </message>
    <message>
        <source>Write here what the other version has there (Enter)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Écrire ici ce que l’autre version dit là (Entrée)</translation>
    </message>
    <message>
        <source>Write here what the other version has, at all places that are not yours</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Écrire ici ce que dit l’autre version, partout où ce n’est pas de vous</translation>
    </message>
    <message>
        <source>Write in English what is said in another language</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Écrire en anglais ce qui est dit dans une autre langue</translation>
    </message>
    <message>
        <source>Write no words while recording, until it is turned on again</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>N’écrire aucun mot en direct jusqu’à la réactivation</translation>
    </message>
    <message>
        <source>Write numbers as digits</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Écrire les nombres en chiffres</translation>
    </message>
    <message>
        <source>Write something else in the place of what is found</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Écrire autre chose à la place de ce qui est trouvé</translation>
    </message>
    <message>
        <source>Write stars in their place</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Écrire des étoiles à leur place</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Write the same there</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Y écrire la même chose</translation>
    </message>
    <message>
        <source>Write the whole address, such as https://speech.example.org.</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Écrivez l’adresse entière, comme https://speech.example.org.</translation>
    </message>
    <message>
        <source>Write words while I record</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Écrire les mots pendant que j’enregistre</translation>
    </message>
    <message>
        <source>written while it was recorded; nobody has checked it</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>écrit pendant l’enregistrement ; personne ne l’a vérifié</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Yiddish</translation>
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
        <translation>On vous le demandera encore une fois</translation>
    </message>
    <message>
        <source>you are not allowed to write in its folder.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>vous n’avez pas le droit d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>you are not allowed to write there, or another program has it open.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>vous n’avez pas le droit d’y écrire, ou un autre programme a ouvert le fichier.</translation>
    </message>
    <message>
        <source>you are not allowed to write there.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>vous n’avez pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>You can listen meanwhile.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>Vous pouvez écouter en attendant.</translation>
    </message>
    <message>
        <source>You get the words, when each was said, and how sure each one is.</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Vous obtenez les mots, le moment de chacun, et sa certitude.</translation>
    </message>
    <message>
        <source>You have version {version}.</source>
        <extracomment>The lines about a new version: which one is had, and what its makers say, without the marks of headings.
In: ui/settings/privacy_page, ui/settings/text</extracomment>
        <translation>Vous avez la version {version}.</translation>
    </message>
    <message>
        <source>You read the file before it is saved, and nothing is sent.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Vous lisez le fichier avant de le sauvegarder, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>You took the words away here. Write “{other}” all the same?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>Vous avez enlevé les mots ici. Écrire « {other} » malgré tout ?</translation>
    </message>
    <message>
        <source>you wrote or kept both</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>vous avez écrit ou gardé les deux</translation>
    </message>
    <message>
        <source>you wrote or kept what stands here</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>vous avez écrit ou gardé ce qui est ici</translation>
    </message>
    <message>
        <source>you wrote or kept what stands there</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>vous avez écrit ou gardé ce qui est là-bas</translation>
    </message>
    <message>
        <source>Your file is untouched. Try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Votre fichier est intact. Réessayez.</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Your transcripts will be listed here.</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Vos transcriptions seront listées ici.</translation>
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
        <translation>{checked} : {how}.</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <extracomment>`3 of 12`; `current` counts from 0.
In: ui/transcript/details_text</extracomment>
        <translation>{current} sur {count}</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <extracomment>`12 of 40, about 3 min left`.
In: ui/review/text</extracomment>
        <translation>{current} sur {total}</translation>
    </message>
    <message>
        <source>{current} of {total}: {words}</source>
        <extracomment>The same with which of how many places it is: `3 of 37: Setuball, to check, …`.
In: ui/review/text</extracomment>
        <translation>{current} sur {total} : {words}</translation>
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
            <numerusform>{done} passage vérifié sur {number}</numerusform>
            <numerusform>{done} passages vérifiés sur {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left on this disk</source>
        <extracomment>`2 h 10 min left on this disk`; a guess that far ahead is not said to the minute.
In: ui/recording/text</extracomment>
        <translation>{duration} de place sur ce disque</translation>
    </message>
    <message>
        <source>{duration} together</source>
        <extracomment>How long several recordings are together, and what there is to check in them.
In: ui/library/text</extracomment>
        <translation>{duration} en tout</translation>
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
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{folder}. It cannot be changed: after a crash Wordlight finds a recording there.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>{folder}. Il ne peut pas être changé : après un plantage, Wordlight y retrouve un enregistrement.</translation>
    </message>
    <message>
        <source>{host} does not give this model ({reason}).</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>{host} ne donne pas ce modèle ({reason}).</translation>
    </message>
    <message>
        <source>{host} fetches the recording itself.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>{host} va chercher l’enregistrement lui-même.</translation>
    </message>
    <message>
        <source>{host} has trouble at the moment ({reason}).</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>{host} a un problème en ce moment ({reason}).</translation>
    </message>
    <message>
        <source>{host} takes files only. Choose another one for the web.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>{host} ne prend que des fichiers. Choisissez un autre transcripteur pour le web.</translation>
    </message>
    <message>
        <source>{host} was not reached, or gave no answer that tells. Try again later.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>{host} n’a pas pu être joint, ou sa réponse ne permet pas de le savoir. Réessayez plus tard.</translation>
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
        <translation>{kept}, sans nom.</translation>
    </message>
    <message numerus="yes">
        <source>{kept}, {number} people are named.</source>
        <extracomment>For 1: {kept}, 1 person is named.
How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>
            <numerusform>{kept}, {number} personne est nommée.</numerusform>
            <numerusform>{kept}, {number} personnes sont nommées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} cannot be taken from texts. Press others.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} ne peut pas être pris aux textes. Appuyez sur d’autres touches.</translation>
    </message>
    <message>
        <source>{keys} is needed to write and move in texts. Press others.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} sert à écrire et à se déplacer dans les textes. Appuyez sur d’autres touches.</translation>
    </message>
    <message>
        <source>{keys} is used for “{name}”. Press others, or take it over.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} sert à « {name} ». Appuyez sur d’autres touches, ou reprenez celles-ci.</translation>
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
        <translation>{language}, sûr à {percent}</translation>
    </message>
    <message>
        <source>{least} to {most} h</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>{least} à {most} h</translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>{least} à {most} min</translation>
    </message>
    <message>
        <source>{listed} of {number}</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>{listed} sur {number}</translation>
    </message>
    <message>
        <source>{listed} of {number} in this recording</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>{listed} sur {number} dans cet enregistrement</translation>
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
        <translation>{minutes} minutes</translation>
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
        <translation>{name} (non branché)</translation>
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
        <translation>{name} ({place} sur {number})</translation>
    </message>
    <message>
        <source>{name} gets the whole file, and chooses the sound track itself.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>{name} reçoit le fichier entier, et choisit lui-même la piste son.</translation>
    </message>
    <message>
        <source>{name}: downloaded</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>{name} : téléchargé</translation>
    </message>
    <message>
        <source>{name}: {keys}</source>
        <extracomment>A pedal sends keys from F13 on, which keyboards do not have.
In: ui/settings/playing_page</extracomment>
        <translation>{name} : {keys}</translation>
    </message>
    <message>
        <source>{name}: {size}</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>{name} : {size}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>Names and values, which can be selected to be copied.
In: ui/library/entry_dialog</extracomment>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>{name}: {where}</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>{name} : {where}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <extracomment>0..1 as whole per cent.
In: ui/kit/text</extracomment>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>{number} changes</source>
        <extracomment>For 1: 1 change
In: ui/transcript/changes_text</extracomment>
        <translation>
            <numerusform>{number} modification</numerusform>
            <numerusform>{number} modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} channels</source>
        <extracomment>For 1: 1 channel
`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>
            <numerusform>{number} canal</numerusform>
            <numerusform>{number} canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} characters a second</source>
        <extracomment>For 1: 1 character a second
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} caractère par seconde</numerusform>
            <numerusform>{number} caractères par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} characters in a line</source>
        <extracomment>For 1: 1 character in a line
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} caractère par ligne</numerusform>
            <numerusform>{number} caractères par ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} could not be transcribed</source>
        <extracomment>For 1: 1 could not be transcribed
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} n’a pas pu être transcrit</numerusform>
            <numerusform>{number} n’ont pas pu être transcrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} differ</source>
        <extracomment>For 1: 1 differs
`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind.
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>{number} diffère</numerusform>
            <numerusform>{number} diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} done</source>
        <extracomment>For 1: 1 done
Beside what is left, where something is.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} fait</numerusform>
            <numerusform>{number} faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries from “{name}”</source>
        <extracomment>For 1: 1 entry from “{name}”
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>{number} entrée de « {name} »</numerusform>
            <numerusform>{number} entrées de « {name} »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files were not added</source>
        <extracomment>For 1: 1 file was not added
How many files were refused; no number where something is said of a folder.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>{number} fichier non ajouté</numerusform>
            <numerusform>{number} fichiers non ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} fixed</source>
        <extracomment>For 1: 1 fixed
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} corrigé</numerusform>
            <numerusform>{number} corrigés</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>Bytes as a person counts them: `148 MB`, `1.6 GB`.
In: ui/kit/text</extracomment>
        <translation>{number} Go</translation>
    </message>
    <message numerus="yes">
        <source>{number} kept</source>
        <extracomment>For 1: 1 kept
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} gardé</numerusform>
            <numerusform>{number} gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} left to check.</source>
        <extracomment>For 1: 1 left to check.
What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>Reste {number} à vérifier.</numerusform>
            <numerusform>Restent {number} à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} lines</source>
        <extracomment>For 1: 1 line
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} ligne</numerusform>
            <numerusform>{number} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} markers</source>
        <extracomment>For 1: 1 marker
The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>
            <numerusform>{number} repère</numerusform>
            <numerusform>{number} repères</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} MB</source>
        <extracomment>Bytes as a person counts them: `148 MB`, `1.6 GB`.
In: ui/kit/text</extracomment>
        <translation>{number} Mo</translation>
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
            <numerusform>{number} manque ?</numerusform>
            <numerusform>{number} manques ?</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ms long</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>{number} ms de durée</translation>
    </message>
    <message numerus="yes">
        <source>{number} other recordings</source>
        <extracomment>For 1: 1 other recording
Some titles in a sentence: `“A”, “B” and 3 others`; one that is not known is empty, and only counted.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>{number} autre enregistrement</numerusform>
            <numerusform>{number} autres enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} per cent</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>{number} pour cent</translation>
    </message>
    <message numerus="yes">
        <source>{number} places</source>
        <extracomment>For 1: 1 place
How much was found. `total` is the number of places where not all recordings are listed.
`3 of 12`; `current` counts from 0.
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/library/text, ui/review/text, ui/transcript/details_text</extracomment>
        <translation>
            <numerusform>{number} passage</numerusform>
            <numerusform>{number} passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places are taken over.</source>
        <extracomment>For 1: 1 place is taken over.
After several were taken, of which those a person fixed stay.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>{number} passage est repris.</numerusform>
            <numerusform>{number} passages sont repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places corrected</source>
        <extracomment>For 1: 1 place corrected
What was done.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>{number} passage corrigé</numerusform>
            <numerusform>{number} passages corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places fixed: {heard} → {now}</source>
        <extracomment>For 1: 1 place fixed: {heard} → {now}
What was done.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} passage corrigé : {heard} → {now}</numerusform>
            <numerusform>{number} passages corrigés : {heard} → {now}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places to check</source>
        <extracomment>For 1: 1 place to check
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/library/text, ui/review/text</extracomment>
        <translation>
            <numerusform>{number} passage à vérifier</numerusform>
            <numerusform>{number} passages à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places, the latest first</source>
        <extracomment>For 1: 1 place
How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>{number} passage</numerusform>
            <numerusform>{number} passages, les derniers d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings</source>
        <extracomment>For 1: 1 recording
A line of the list of copies: when it was made, and what is in it.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>{number} enregistrement</numerusform>
            <numerusform>{number} enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings are kept in the trash until {day}. The files stay where they are.</source>
        <extracomment>For 1: 1 recording is kept in the trash until {day}. The file stays where it is.
What has become of jobs that were removed.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>{number} enregistrement est gardé dans la corbeille jusqu’au {day}. Le fichier reste où il est.</numerusform>
            <numerusform>{number} enregistrements sont gardés dans la corbeille jusqu’au {day}. Les fichiers restent où ils sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings are transcribed</source>
        <extracomment>For 1: 1 recording is transcribed
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} enregistrement est transcrit</numerusform>
            <numerusform>{number} enregistrements sont transcrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings have no transcript yet, and are left out.</source>
        <extracomment>For 1: 1 recording has no transcript yet, and is left out.
What becomes of files with the same name, and of recordings without a transcript.
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} enregistrement n’a pas encore de transcription et est omis.</numerusform>
            <numerusform>{number} enregistrements n’ont pas encore de transcription et sont omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings need a look</source>
        <extracomment>For 1: 1 recording needs a look
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} enregistrement demande votre attention</numerusform>
            <numerusform>{number} enregistrements demandent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings were already transcribed.</source>
        <extracomment>For 1: 1 recording was already transcribed.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} enregistrement était déjà transcrit.</numerusform>
            <numerusform>{number} enregistrements étaient déjà transcrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings were saved after the app had ended</source>
        <extracomment>For 1: 1 recording was saved after the app had ended
In: ui/recording/text</extracomment>
        <translation>
            <numerusform>{number} enregistrement a été sauvé après la fin de l’application</numerusform>
            <numerusform>{number} enregistrements ont été sauvés après la fin de l’application</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} remarks</source>
        <extracomment>For 1: 1 remark
How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>
            <numerusform>{number} remarque</numerusform>
            <numerusform>{number} remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} removed</source>
        <extracomment>For 1: 1 removed
What became of the places; `removed` of them have nothing now.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>{number} retiré</numerusform>
            <numerusform>{number} retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} replaced</source>
        <extracomment>For 1: 1 replaced
What became of the places; `removed` of them have nothing now.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>{number} remplacé</numerusform>
            <numerusform>{number} remplacés</numerusform>
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
            <numerusform>{number} seconde</numerusform>
            <numerusform>{number} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} speakers were found. This is a guess: hear each voice, and give it a name.</source>
        <extracomment>For 1: One speaker was found. This is a guess.
In: ui/speakers/text</extracomment>
        <translation>
            <numerusform>{number} locuteur a été trouvé. C’est une supposition.</numerusform>
            <numerusform>{number} locuteurs ont été trouvés. C’est une supposition : écoutez chaque voix, et donnez-lui un nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} subtitles are beyond a limit. Click one to go to the text.</source>
        <extracomment>For 1: 1 subtitle is beyond a limit. Click it to go to the text.
How many subtitles do not keep to the limits, and what can be done.
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} sous-titre est au-delà d’une limite. Cliquez dessus pour aller au texte.</numerusform>
            <numerusform>{number} sous-titres sont au-delà d’une limite. Cliquez sur l’un d’eux pour aller au texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} that are yours stay.</source>
        <extracomment>For 1: 1 that is yours stays.
After several were taken, of which those a person fixed stay.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>{number} qui est de vous reste.</numerusform>
            <numerusform>{number} qui sont de vous restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts</source>
        <extracomment>For 1: 1 transcript
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} transcription</numerusform>
            <numerusform>{number} transcriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are here as text, without their recordings.</source>
        <extracomment>For 1: 1 transcript is here as text, without its recording.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} transcription est ici en texte, sans son enregistrement.</numerusform>
            <numerusform>{number} transcriptions sont ici en texte, sans leurs enregistrements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are in the folder “{folder}”.</source>
        <extracomment>For 1: 1 transcript is in the folder “{folder}”.
That all transcripts are in files now.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>{number} transcription est dans le dossier « {folder} ».</numerusform>
            <numerusform>{number} transcriptions sont dans le dossier « {folder} ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are in the list already.</source>
        <extracomment>For 1: 1 transcript is in the list already.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} transcription est déjà dans la liste.</numerusform>
            <numerusform>{number} transcriptions sont déjà dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} unsure</source>
        <extracomment>For 1: 1 unsure
`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind.
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>{number} incertain</numerusform>
            <numerusform>{number} incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} voices are kept</source>
        <extracomment>For 1: 1 voice is kept
How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>
            <numerusform>{number} voix est gardée</numerusform>
            <numerusform>{number} voix sont gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} wait for you</source>
        <extracomment>For 1: 1 waits for you
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} vous attend</numerusform>
            <numerusform>{number} vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where a second model heard something else</source>
        <extracomment>For 1: 1 where a second model heard something else
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} où un second modèle a entendu autre chose</numerusform>
            <numerusform>{number} où un second modèle a entendu autre chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where the transcriber was unsure</source>
        <extracomment>For 1: 1 where the transcriber was unsure
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} où le transcripteur était incertain</numerusform>
            <numerusform>{number} où le transcripteur était incertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where words may be missing</source>
        <extracomment>For 1: 1 where words may be missing
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} où des mots manquent peut-être</numerusform>
            <numerusform>{number} où des mots manquent peut-être</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For 1: 1 word
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>{number} mot</numerusform>
            <numerusform>{number} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words left</source>
        <extracomment>For 1: 1 word left
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} mot restant</numerusform>
            <numerusform>{number} mots restants</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} {unit}</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>{part} sur {whole} {unit}</translation>
    </message>
    <message>
        <source>{percent} on average</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>{percent} en moyenne</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>sûr à {percent}</translation>
    </message>
    <message>
        <source>{places} in {recordings}</source>
        <extracomment>How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>{places} dans {recordings}</translation>
    </message>
    <message>
        <source>{remarks}: {first}</source>
        <extracomment>How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>{remarks} : {first}</translation>
    </message>
    <message>
        <source>{seconds} earlier</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>{seconds} plus tôt</translation>
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
        <translation>{share} % de plus</translation>
    </message>
    <message>
        <source>{share} listened to</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>{share} écouté</translation>
    </message>
    <message numerus="yes">
        <source>{share} listened to; never heard: {number} places</source>
        <extracomment>For 1: {share} listened to; never heard: 1 place
`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>
            <numerusform>{share} écouté ; jamais entendu : {number} passage</numerusform>
            <numerusform>{share} écouté ; jamais entendus : {number} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>{speaker} sounds like “{name}”.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>{speaker} ressemble à « {name} ».</translation>
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
        <translation>{times}, estimés d’après la longueur des mots</translation>
    </message>
    <message>
        <source>{tip} (not possible at the moment)</source>
        <translation type="vanished">{tip} (impossible en ce moment)</translation>
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
            <numerusform>{tip} : {number} seconde</numerusform>
            <numerusform>{tip} : {number} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>{titles}, and {latest}</source>
        <extracomment>What of a damaged library could not be read as it was.
In: ui/library/text</extracomment>
        <translation>{titles}, et {latest}</translation>
    </message>
    <message>
        <source>{title}, {duration} — saved after the app had ended</source>
        <extracomment>About a recording the app did not live to see the end of.
In: ui/recording/text</extracomment>
        <translation>{title}, {duration} — sauvé après la fin de l’application</translation>
    </message>
    <message>
        <source>{title}: downloading, {percent}</source>
        <extracomment>`Balanced (99 languages)`, with how far it is where it is not here.
In: ui/recognisers/model_text</extracomment>
        <translation>{title} : téléchargement, {percent}</translation>
    </message>
    <message>
        <source>{title}: not here yet</source>
        <extracomment>`Balanced (99 languages)`, with how far it is where it is not here.
In: ui/recognisers/model_text</extracomment>
        <translation>{title} : pas encore ici</translation>
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
        <translation>{what} Reprend tout seul.</translation>
    </message>
    <message>
        <source>{what}, at {time}</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>{what}, à {time}</translation>
    </message>
    <message>
        <source>“Replace with” is empty. One undo brings all back.</source>
        <extracomment>Ask whether so many places are to be removed: an empty field may be one that was forgotten.
In: ui/transcript/replace_row</extracomment>
        <translation>« Remplacer par » est vide. Une seule annulation rétablit tout.</translation>
    </message>
    <message>
        <source>“Set a marker” in the menu marks the moment that is being played, to find it again here.</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>« Poser un repère », dans le menu, marque le moment lu, pour le retrouver ici.</translation>
    </message>
    <message>
        <source>“{address}” is a proxy for an old form of SOCKS, and Wordlight can use SOCKS5 and HTTP proxies only.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>« {address} » est un proxy d’une ancienne forme de SOCKS, et Wordlight n’utilise que les proxys SOCKS5 et HTTP.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>« {address} » n’est pas l’adresse d’un proxy.</translation>
    </message>
    <message>
        <source>“{command}” is not possible at the moment.</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>« {command} » est impossible en ce moment.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>impossible d’écrire dans « {file} ».</translation>
    </message>
    <message>
        <source>“{heard}” becomes “{now}”</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>« {heard} » devient « {now} »</translation>
    </message>
    <message>
        <source>“{heard}” changed to “{now}”</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>« {heard} » changé en « {now} »</translation>
    </message>
    <message>
        <source>“{heard}” is taken out</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>« {heard} » est enlevé</translation>
    </message>
    <message>
        <source>“{heard}” removed</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>« {heard} » retiré</translation>
    </message>
    <message>
        <source>“{heard}” stands nowhere else.</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>« {heard} » n’est nulle part ailleurs.</translation>
    </message>
    <message>
        <source>“{host}” is on this computer or its own network, where the service cannot reach it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {host} » est sur cet ordinateur ou son propre réseau, où le service ne peut pas l’atteindre.</translation>
    </message>
    <message>
        <source>“{mine}” is yours. Take it away all the same?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>« {mine} » est de vous. L’enlever malgré tout ?</translation>
    </message>
    <message>
        <source>“{mine}” is yours. Write “{other}” instead?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>« {mine} » est de vous. Écrire « {other} » à la place ?</translation>
    </message>
    <message>
        <source>“{name}” breaks off, and what is needed to play it comes at its end, so nothing of it can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » s’interrompt, et ce qu’il faut pour le lire vient à la fin : rien n’en peut être lu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a transcript: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » ne peut pas être lu comme transcription : {reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » n’a pas pu être écrit : {reason}</translation>
    </message>
    <message>
        <source>“{name}” has no sound in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » ne contient aucun son.</translation>
    </message>
    <message>
        <source>“{name}” has no sound track {number} that can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » n’a pas de piste son {number} qui puisse être lue.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB, and {host} takes no more than {most} MB, so it was not sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » fait {size} Mo, et {host} ne prend pas plus de {most} Mo : il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>“{name}” is a transcript without any words.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » est une transcription sans aucun mot.</translation>
    </message>
    <message>
        <source>“{name}” is already in the list.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » est déjà dans la liste.</translation>
    </message>
    <message>
        <source>“{name}” is an answer without a transcript: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » est une réponse sans transcription : {reason}</translation>
    </message>
    <message>
        <source>“{name}” is another recording than the one “{title}” was made from.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>« {name} » est un autre enregistrement que celui dont vient « {title} ».</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no data in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » est vide : il ne contient aucune donnée.</translation>
    </message>
    <message>
        <source>“{name}” is in the list already, as “{title}” since {day}.</source>
        <extracomment>That a transcript is in the list already, as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>« {name} » est déjà dans la liste, sous le nom « {title} » depuis le {day}.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 25 MB, and the service does not say how much it takes. It is sent; if it is refused, MP3 or M4A is smaller.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>« {name} » dépasse 25 Mo, et le service ne dit pas combien il accepte. Il est envoyé ; s’il est refusé, MP3 ou M4A est plus petit.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 90 MB: some plans of the service refuse that. MP3 or M4A is smaller.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>« {name} » dépasse 90 Mo : certaines formules du service le refusent. MP3 ou M4A est plus petit.</translation>
    </message>
    <message>
        <source>“{name}” is longer than an hour: the service may give up on it. Shorter parts are safer.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>« {name} » dure plus d’une heure : le service peut y renoncer. Des parties plus courtes sont plus sûres.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>« {name} » n’est plus où il était.</translation>
    </message>
    <message>
        <source>“{name}” is not a list of words: it cannot be read as text.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » n’est pas une liste de mots : il ne peut pas être lu comme texte.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript that Wordlight knows.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » n’est pas une transcription que Wordlight connaît.</translation>
    </message>
    <message>
        <source>“{name}” is not an audio or video file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » n’est pas un fichier audio ou vidéo.</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » n’est pas là.</translation>
    </message>
    <message>
        <source>“{name}” is now done by {keys}.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>« {name} » se fait maintenant par {keys}.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying, so its sound cannot be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » est protégé contre la copie : son contenu sonore ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” is the same recording as “{title}”, transcribed on {day}.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>« {name} » est le même enregistrement que « {title} », transcrit le {day}.</translation>
    </message>
    <message>
        <source>“{name}” is the same recording as “{title}”, which is in the list too.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>« {name} » est le même enregistrement que « {title} », qui est aussi dans la liste.</translation>
    </message>
    <message>
        <source>“{name}” is there already: the two become one. You can undo that.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>« {name} » existe déjà : les deux n’en font plus qu’un. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a transcript.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » est trop gros pour être une transcription.</translation>
    </message>
    <message>
        <source>“{name}” is used from that folder.</source>
        <extracomment>Say that a folder has a model, and which.
In: ui/recognisers/models_dialog</extracomment>
        <translation>« {name} » est utilisé depuis ce dossier.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Wordlight.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » a été fait par une version plus récente de Wordlight.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the recording that should go in is not where it was.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>« {name} » n’a pas été écrit : l’enregistrement à y mettre n’est plus où il était.</translation>
    </message>
    <message>
        <source>“{now}” added</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>« {now} » ajouté</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <extracomment>Some titles in a sentence: `“A”, “B” and 3 others`; one that is not known is empty, and only counted.
Those of the language: “ and ”, „ and “, « and ».
In: ui/kit/text, ui/library/text</extracomment>
        <translation>« {title} »</translation>
    </message>
    <message>
        <source>“{title}” could not be transcribed</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>« {title} » n’a pas pu être transcrit</translation>
    </message>
    <message>
        <source>“{title}” is here as text, without its recording.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>« {title} » est ici en texte, sans son enregistrement.</translation>
    </message>
    <message>
        <source>“{title}” is in the list twice.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>« {title} » est deux fois dans la liste.</translation>
    </message>
    <message>
        <source>“{title}” is kept in the trash until {day}. The recording itself stays where it is.</source>
        <extracomment>What has become of jobs that were removed.
In: ui/kit/message_text</extracomment>
        <translation>« {title} » est gardé dans la corbeille jusqu’au {day}. L’enregistrement lui-même reste où il est.</translation>
    </message>
    <message>
        <source>“{title}” is transcribed</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>« {title} » est transcrit</translation>
    </message>
    <message>
        <source>“{title}” is transcribed but not saved</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>« {title} » est transcrit mais non sauvegardé</translation>
    </message>
    <message>
        <source>“{title}” waits for you</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>« {title} » vous attend</translation>
    </message>
    <message>
        <source>“{title}” was already transcribed on {day}.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>« {title} » a déjà été transcrit le {day}.</translation>
    </message>
    <message>
        <source>“{title}” was sent to the printer</source>
        <extracomment>In: ui/kit/message_text</extracomment>
        <translation>« {title} » a été envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>“{written}” again, and not “{heard}”. Put it into the word list?</source>
        <extracomment>Asked once it was fixed the same way twice.
In: ui/word_list/text</extracomment>
        <translation>De nouveau « {written} » et non « {heard} ». L’ajouter à la liste de mots ?</translation>
    </message>
    <message>
        <source>“{written}” is in the word list</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>« {written} » est dans la liste de mots</translation>
    </message>
    <message>
        <source>← Take this</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>← Prendre ceci</translation>
    </message>
    <message>
        <source>↑ Previous</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>↑ Précédent</translation>
    </message>
    <message>
        <source>↓ Next</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>↓ Suivant</translation>
    </message>
    <message>
        <source>↤ Back to what plays</source>
        <extracomment>On the button that leads from elsewhere to the playhead.
In: ui/player/text</extracomment>
        <translation>↤ Vers l’endroit lu</translation>
    </message>
    <message>
        <source>▶ Hear it</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>▶ Écouter</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>✓ vérifié</translation>
    </message>
</context>
</TS>
