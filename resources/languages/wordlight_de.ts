<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>text</name>
    <message>
        <source>! failed</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! fehlgeschlagen</translation>
    </message>
    <message>
        <source>! not saved</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! nicht gespeichert</translation>
    </message>
    <message>
        <source>! waits for you</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! wartet auf Sie</translation>
    </message>
    <message>
        <source># a line</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation># je Zeile</translation>
    </message>
    <message>
        <source># a second</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation># je Sekunde</translation>
    </message>
    <message>
        <source>&amp;Hear “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>„{name}“ &amp;anhören</translation>
    </message>
    <message>
        <source>&amp;Merge “{name}” with</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>„{name}“ &amp;zusammenführen mit</translation>
    </message>
    <message>
        <source>&amp;New speaker…</source>
        <extracomment>In: ui/speakers/menu</extracomment>
        <translation>&amp;Neuer Sprecher…</translation>
    </message>
    <message>
        <source>&amp;Rename “{name}” everywhere…</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>„{name}“ überall &amp;umbenennen…</translation>
    </message>
    <message>
        <source>(no key)</source>
        <extracomment>What stands for a placeholder of a page: the key of an action, or its words.
In: ui/help/controller</extracomment>
        <translation>(keine Taste)</translation>
    </message>
    <message>
        <source>1. Doubtful words are marked. Click any word to hear it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>1. Zweifelhafte Wörter sind markiert. Ein Klick auf ein Wort spielt es ab.</translation>
    </message>
    <message>
        <source>2. {key} goes from one to the next and plays it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>2. {key} geht von einem zum nächsten und spielt es ab.</translation>
    </message>
    <message>
        <source>2. “Check the words” in the menu goes from one to the next and plays it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>2. „Wörter prüfen“ im Menü geht von einem zum nächsten und spielt es ab.</translation>
    </message>
    <message>
        <source>3. Enter keeps the words, typing fixes them.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>3. Enter behält die Wörter, Tippen berichtigt sie.</translation>
    </message>
    <message>
        <source>900 for “nine hundred”. Readable text does so already</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>900 statt „neunhundert“. Lesbarer Text enthält das schon</translation>
    </message>
    <message>
        <source>99 languages</source>
        <extracomment>In: ui/recognisers/model_text</extracomment>
        <translation>99 Sprachen</translation>
    </message>
    <message>
        <source>[Crossed out] is what was heard, before a person wrote the words after it.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[Durchgestrichen] ist, was gehört wurde, bevor jemand die Wörter dahinter schrieb.</translation>
    </message>
    <message>
        <source>[Marked words] are the most doubtful ones that nobody has checked.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[Markierte Wörter] sind die zweifelhaftesten, die noch niemand geprüft hat.</translation>
    </message>
    <message>
        <source>[Underlined words] were checked by a person.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[Unterstrichene Wörter] hat jemand geprüft.</translation>
    </message>
    <message>
        <source>A click on a word plays from there</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Ein Klick auf ein Wort spielt ab dort</translation>
    </message>
    <message>
        <source>A click on a word plays the recording from there, where it is on the same computer</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Ein Klick auf ein Wort spielt die Aufnahme ab dort, wenn sie auf demselben Computer liegt</translation>
    </message>
    <message>
        <source>A computer wrote this down. Words that are not marked can be wrong too: listen to those that matter.</source>
        <extracomment>What the chip says in full, in lines.
In: ui/transcript/text</extracomment>
        <translation>Das hat ein Computer geschrieben. Auch Wörter ohne Markierung können falsch sein: Hören Sie die an, auf die es ankommt.</translation>
    </message>
    <message>
        <source>A draft; the transcript comes after the recording</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Ein Entwurf; das Transkript folgt nach der Aufnahme</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>einige Sekunden</translation>
    </message>
    <message>
        <source>A few sentences on what the recording is about</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Einige Sätze darüber, worum es in der Aufnahme geht</translation>
    </message>
    <message>
        <source>A file for those who help you</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Eine Datei für die, die Ihnen helfen</translation>
    </message>
    <message>
        <source>a file is where its folder should be.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>eine Datei liegt dort, wo der Ordner sein sollte.</translation>
    </message>
    <message>
        <source>A firewall blocked the request; your key is not the reason.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Eine Firewall hat die Anfrage abgewiesen; an Ihrem Schlüssel liegt es nicht.</translation>
    </message>
    <message>
        <source>a folder has this name.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>ein Ordner hat diesen Namen.</translation>
    </message>
    <message>
        <source>A good start for everything. Takes about twice as long as Fast.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Ein guter Anfang für alles. Braucht etwa doppelt so lange wie „Schnell“.</translation>
    </message>
    <message>
        <source>A key is there. It is tested without cost where you change it.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Ein Schlüssel ist da. Kostenlos testen können Sie ihn dort, wo Sie ihn ändern.</translation>
    </message>
    <message>
        <source>A model of this computer does that, when nothing else waits. The sound goes nowhere.</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Das macht ein Modell auf diesem Computer, wenn sonst nichts wartet. Der Ton geht nirgendwohin.</translation>
    </message>
    <message>
        <source>A model of this computer listens along; the sound goes nowhere. The recording always comes first.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ein Modell auf diesem Computer hört mit; der Ton geht nirgendwohin. Die Aufnahme hat immer Vorrang.</translation>
    </message>
    <message>
        <source>A model of your own.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Ein eigenes Modell.</translation>
    </message>
    <message>
        <source>A model turns speech into text here, on this computer. Only a download asks {source}, for its files.</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Ein Modell macht hier, auf diesem Computer, aus Sprache Text. Nur zum Herunterladen wird {source} nach Dateien gefragt.</translation>
    </message>
    <message>
        <source>A name is offered where the voice is heard in another recording; it is never given unasked</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Ein Name wird vorgeschlagen, wo die Stimme in einer anderen Aufnahme zu hören ist; vergeben wird er nie ungefragt</translation>
    </message>
    <message>
        <source>A name or term, exactly as it is to be written</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Ein Name oder Begriff, genau wie er geschrieben werden soll</translation>
    </message>
    <message>
        <source>A note for the service’s answer</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Eine Notiz für die Antwort des Dienstes</translation>
    </message>
    <message>
        <source>A paragraph is being aligned…</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Ein Absatz wird ausgerichtet…</translation>
    </message>
    <message>
        <source>A paragraph is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Ein Absatz wird wiederholt</translation>
    </message>
    <message>
        <source>A part of its name in English or in the language itself</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Ein Teil ihres Namens, auf Deutsch oder in der Sprache selbst</translation>
    </message>
    <message>
        <source>A recording is under way.</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>Eine Aufnahme läuft.</translation>
    </message>
    <message>
        <source>A row for each word, for any spreadsheet</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Eine Zeile je Wort, für jede Tabellenkalkulation</translation>
    </message>
    <message>
        <source>A row for each word, for Excel</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Eine Zeile je Wort, für Excel</translation>
    </message>
    <message>
        <source>a second model</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>ein zweites Modell</translation>
    </message>
    <message>
        <source>a second model heard nothing</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>ein zweites Modell hörte nichts</translation>
    </message>
    <message>
        <source>a second model heard something else</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
In: ui/review/text</extracomment>
        <translation>ein zweites Modell hörte etwas anderes</translation>
    </message>
    <message>
        <source>A second model heard this. Take it, and go on</source>
        <extracomment>Show what another model heard below the words of the text, and offer it once somebody is checking.
In: ui/review/card</extracomment>
        <translation>Das hörte ein zweites Modell. Übernehmen und weiter</translation>
    </message>
    <message>
        <source>a second model heard “{words}”</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>ein zweites Modell hörte „{words}“</translation>
    </message>
    <message>
        <source>A second model hears the recording on this computer; where it hears something else is checked first.</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Ein zweites Modell hört die Aufnahme auf diesem Computer; wo es etwas anderes hört, wird zuerst geprüft.</translation>
    </message>
    <message>
        <source>A second model is to listen</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Ein zweites Modell soll hören</translation>
    </message>
    <message>
        <source>A second model listens</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Ein zweites Modell hört</translation>
    </message>
    <message>
        <source>A server of your own</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Ein eigener Server</translation>
    </message>
    <message>
        <source>A server with the same interface as OpenAI’s</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Ein Server mit derselben Schnittstelle wie OpenAI</translation>
    </message>
    <message>
        <source>A Whisper model for CTranslate2 that you have in a folder</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Ein Whisper-Modell für CTranslate2, das Sie in einem Ordner haben</translation>
    </message>
    <message>
        <source>A word is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Ein Wort wird wiederholt</translation>
    </message>
    <message>
        <source>A word or phrase to look for in the recording</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Ein Wort oder Ausdruck, nach dem in der Aufnahme gesucht wird</translation>
    </message>
    <message>
        <source>About 99 languages. The recording is sent to the service; needs a key; costs money.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>Etwa 99 Sprachen. Die Aufnahme geht an den Dienst; braucht einen Schlüssel; kostet Geld.</translation>
    </message>
    <message>
        <source>About this recording</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Über diese Aufnahme</translation>
    </message>
    <message>
        <source>About this recording…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Über diese Aufnahme…</translation>
    </message>
    <message>
        <source>About this transcript</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Über dieses Transkript</translation>
    </message>
    <message>
        <source>About Wordlight</source>
        <extracomment>In: ui/kit/actions, ui/window/about_dialog</extracomment>
        <translation>Über Wordlight</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>`12 of 40, about 3 min left`.
In: ui/review/text</extracomment>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
In: ui/settings/keys_page</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
In: ui/settings/keys_page</extracomment>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>In: ui/window/top_bar, ui/word_list/dialog</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a copy without protection, or record what is played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Fügen Sie eine Kopie ohne Kopierschutz hinzu, oder nehmen Sie auf, was abgespielt wird.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a recording that contains speech.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Fügen Sie eine Aufnahme hinzu, in der gesprochen wird.</translation>
    </message>
    <message>
        <source>Add a recording, for example MP3, M4A, WAV or MP4.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Fügen Sie eine Aufnahme hinzu, zum Beispiel MP3, M4A, WAV oder MP4.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Add a Wordlight project, subtitles (SRT, VTT), a TextGrid, a CTM, or the JSON of Wordlight or another speech-to-text program.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Fügen Sie ein Wordlight-Projekt, Untertitel (SRT, VTT), ein TextGrid, eine CTM oder das JSON von Wordlight oder einem anderen Transkriptionsprogramm hinzu.</translation>
    </message>
    <message>
        <source>Add it in parts.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Fügen Sie die Datei in Teilen hinzu.</translation>
    </message>
    <message>
        <source>Add recordings</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aufnahmen hinzufügen</translation>
    </message>
    <message>
        <source>Add the entries of a text file, one a line: “heard = written”</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Einträge aus einer Textdatei hinzufügen, einen je Zeile: „gehört = geschrieben“</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <extracomment>In: ui/word_list/fix_controller</extracomment>
        <translation>Zur Wortliste hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/file_strips, ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Added {number} recordings</source>
        <extracomment>For 1: Added 1 recording
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} Aufnahme hinzugefügt</numerusform>
            <numerusform>{number} Aufnahmen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “{title}”</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>„{title}“ hinzugefügt</translation>
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
        <translation>Adresse der Aufnahme</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page, ui/settings/recognising_page</extracomment>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>After it</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>The place at hand, or the one it begins with, with what another model heard there.
In: ui/review/card</extracomment>
        <translation>Noch einmal</translation>
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
        <translation>AI/ML API holt die Aufnahme selbst; sie muss also allen offenstehen, die die Adresse haben.</translation>
    </message>
    <message>
        <source>AI/ML API needs a key, which is on the page of your account there.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>AI/ML API braucht einen Schlüssel; er steht dort auf der Seite Ihres Kontos.</translation>
    </message>
    <message>
        <source>AI/ML API, a service on the internet</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>AI/ML API, ein Dienst im Internet</translation>
    </message>
    <message>
        <source>Albanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Align this paragraph again</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Diesen Absatz neu ausrichten</translation>
    </message>
    <message>
        <source>All &amp;speakers…</source>
        <extracomment>In: ui/speakers/menu</extracomment>
        <translation>Alle &amp;Sprecher…</translation>
    </message>
    <message>
        <source>All backups of these</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Alle Sicherungen davon</translation>
    </message>
    <message>
        <source>All data (JSON)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Alle Daten (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>What is listed in a dialog: recordings, and `more`, by their names' endings; or all files.
In: ui/library/file_dialogs, ui/word_list/dialog</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All languages that can be transcribed</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Alle Sprachen, die transkribiert werden können</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>All recordings</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Alle Aufnahmen</translation>
    </message>
    <message>
        <source>All settings, and the keys that are kept in this computer’s keyring</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Alle Einstellungen und die Schlüssel im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>All speakers: names, voices, how much they say</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Alle Sprecher: Namen, Stimmen, wie viel sie sagen</translation>
    </message>
    <message>
        <source>All that Wordlight keeps</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Alles, was Wordlight aufbewahrt</translation>
    </message>
    <message>
        <source>All transcripts as text</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Alle Transkripte als Text</translation>
    </message>
    <message>
        <source>All words under a confidence of your choice</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Alle Wörter unter einer Sicherheit Ihrer Wahl</translation>
    </message>
    <message numerus="yes">
        <source>All {number} places checked</source>
        <extracomment>For 1: 1 place checked
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} Stelle geprüft</numerusform>
            <numerusform>Alle {number} Stellen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow writing in the folder “{folder}”, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Erlauben Sie das Schreiben in den Ordner „{folder}“, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>All…</source>
        <translation type="vanished">Alle…</translation>
    </message>
    <message>
        <source>Also the models ({size})</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Auch die Modelle ({size})</translation>
    </message>
    <message>
        <source>Also the recordings made here: there are none</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Auch die hier gemachten Aufnahmen: Es gibt keine</translation>
    </message>
    <message numerus="yes">
        <source>Also the {number} recordings made or copied here ({size})</source>
        <extracomment>For 1: Also the recording made or copied here ({size})
In: ui/settings/delete_dialog</extracomment>
        <translation>
            <numerusform>Auch die hier gemachte oder kopierte Aufnahme ({size})</numerusform>
            <numerusform>Auch die {number} hier gemachten oder kopierten Aufnahmen ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Also to transcripts made elsewhere</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Auch bei Transkripten von anderswo</translation>
    </message>
    <message>
        <source>Also where it may cost money</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Auch wo es Geld kosten kann</translation>
    </message>
    <message>
        <source>Also where the recording is only played</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Auch wo die Aufnahme nur abgespielt wird</translation>
    </message>
    <message>
        <source>Always write “{written}” for “{heard}”</source>
        <extracomment>An entry of the menu about a word that was fixed.
In: ui/word_list/text</extracomment>
        <translation>Immer „{written}“ statt „{heard}“ schreiben</translation>
    </message>
    <message>
        <source>Amharic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>An early English draft of this computer. Transcribed again it will be better.</source>
        <extracomment>All else that must be known about a transcript, in sentences.
In: ui/transcript/text</extracomment>
        <translation>Ein früher englischer Entwurf dieses Computers. Neu transkribiert wird er besser.</translation>
    </message>
    <message numerus="yes">
        <source>and {number} more</source>
        <extracomment>For 1: and 1 more
In: ui/library/text</extracomment>
        <translation>
            <numerusform>und {number} weitere</numerusform>
            <numerusform>und {number} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {number} more…</source>
        <extracomment>For 1: And 1 more…
What is offered where the same was heard at other places too.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>Und {number} weitere…</numerusform>
            <numerusform>Und {number} weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer with Wordlight</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Ein anderer Computer mit Wordlight</translation>
    </message>
    <message>
        <source>Another computer, or another program on this one</source>
        <extracomment>In: ui/recognisers/cards, ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Ein anderer Computer oder ein anderes Programm auf diesem</translation>
    </message>
    <message>
        <source>Another language, model or service; this one stays</source>
        <extracomment>In: ui/transcript/pane</extracomment>
        <translation>Andere Sprache, anderes Modell oder anderer Dienst; dieses hier bleibt</translation>
    </message>
    <message>
        <source>Another model here listens too, and where it differs is checked first</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ein weiteres Modell hier hört mit; wo es abweicht, wird zuerst geprüft</translation>
    </message>
    <message>
        <source>another recording is in its place.</source>
        <extracomment>In: services/imports</extracomment>
        <translation>an ihrer Stelle liegt eine andere Aufnahme.</translation>
    </message>
    <message>
        <source>Another server</source>
        <extracomment>In a word or three.
In: ui/recognisers/server_dialog, ui/recognisers/text, ui/settings/privacy_page</extracomment>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Another server…</source>
        <extracomment>In: ui/recognisers/cards, ui/recognisers/chip</extracomment>
        <translation>Anderer Server…</translation>
    </message>
    <message>
        <source>another version</source>
        <extracomment>A row as it is read out, and in its tip.
In: ui/library/text</extracomment>
        <translation>andere Fassung</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>A code with or without a region, or `DETECT`.
In: ui/recognisers/language_text</extracomment>
        <translation>Beliebige Sprache</translation>
    </message>
    <message>
        <source>API key…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>API-Schlüssel…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Arrange the list</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Die Liste ordnen</translation>
    </message>
    <message>
        <source>As many places of this recording as you can check in that time, the most doubtful ones</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>So viele Stellen dieser Aufnahme, wie Sie in dieser Zeit prüfen können, die zweifelhaftesten</translation>
    </message>
    <message>
        <source>As name:value; comes back with the result, and changes no word</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Als Name:Wert; kommt mit dem Ergebnis zurück und ändert kein Wort</translation>
    </message>
    <message>
        <source>As word:weight, for example Wordlight:2</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Als Wort:Gewicht, zum Beispiel Wordlight:2</translation>
    </message>
    <message>
        <source>As you set it below.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Wie Sie es unten einstellen.</translation>
    </message>
    <message>
        <source>Ask for the plain text only, which every model can give</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Nur den reinen Text verlangen, den jedes Modell liefern kann</translation>
    </message>
    <message>
        <source>Ask the service again, and save its answer once the status is “completed”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Fragen Sie den Dienst erneut, und speichern Sie seine Antwort, sobald der Status „completed“ lautet.</translation>
    </message>
    <message>
        <source>Ask the service for the result once more; nothing is sent and nothing is charged</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Den Dienst noch einmal nach dem Ergebnis fragen; nichts wird gesendet oder berechnet</translation>
    </message>
    <message>
        <source>Ask the service whether it accepts the key; this costs nothing</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Den Dienst fragen, ob er den Schlüssel annimmt; das kostet nichts</translation>
    </message>
    <message>
        <source>Ask {host} by itself, and tell you of a new version</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Von selbst bei {host} nachfragen und eine neue Version melden</translation>
    </message>
    <message>
        <source>Ask {host} once</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Einmal bei {host} nachfragen</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <source>Assamese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Assamesisch</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
Something found, or that there is more, as it is read out; `version` tells its recording from others of its title.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
In: ui/library/text, ui/review/text, ui/transcript/details_text</extracomment>
        <translation>bei {time}</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Audacity-Textmarken</translation>
    </message>
    <message>
        <source>Audio or video: MP3, M4A, WAV, FLAC, OGG, MP4, MOV, WebM…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Audio oder Video: MP3, M4A, WAV, FLAC, OGG, MP4, MOV, WebM…</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In: ui/kit/actions, ui/review/card</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back and forward by</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Vor und zurück um</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Back to the transcript</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Zurück zum Transkript</translation>
    </message>
    <message>
        <source>Back to the transcript; all that was taken over is kept</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Zurück zum Transkript; alles Übernommene bleibt</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Zurück zum Fenster</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Zurück zum Fenster (Esc)</translation>
    </message>
    <message>
        <source>Back to what is playing</source>
        <extracomment>In: ui/player/text, ui/transcript/back_button</extracomment>
        <translation>Zurück zum Abgespielten</translation>
    </message>
    <message>
        <source>Back to what plays</source>
        <translation type="vanished">Zurück zum Abgespielten</translation>
    </message>
    <message>
        <source>Back to “{heard}”</source>
        <extracomment>An entry of the menu about a word.
In: ui/transcript/changes_text</extracomment>
        <translation>Zurück zu „{heard}“</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Baschkirisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Before it</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>Begin a new paragraph where the speaker or the subject changes</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Einen neuen Absatz beginnen, wo Sprecher oder Thema wechseln</translation>
    </message>
    <message>
        <source>Begin all recordings again that failed</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Alle fehlgeschlagenen Aufnahmen neu beginnen</translation>
    </message>
    <message>
        <source>Begin no other recording; those at work are finished</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Keine weitere Aufnahme beginnen; was in Arbeit ist, wird fertig</translation>
    </message>
    <message>
        <source>Begin the recordings that wait</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die wartenden Aufnahmen beginnen</translation>
    </message>
    <message>
        <source>Begin this recording again</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions</extracomment>
        <translation>Diese Aufnahme neu beginnen</translation>
    </message>
    <message>
        <source>Begin this recording again with another language, model or transcriber</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Diese Aufnahme mit anderer Sprache, anderem Modell oder Dienst neu beginnen</translation>
    </message>
    <message>
        <source>Begin with what is chosen here</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Mit der Auswahl hier beginnen</translation>
    </message>
    <message>
        <source>Begins with “{words}”</source>
        <extracomment>The card before the start, as it is read out.
In: ui/review/text</extracomment>
        <translation>Beginnt mit „{words}“</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <extracomment>In: ui/versions/dialog, ui/versions/text</extracomment>
        <translation>Beide lauten gleich.</translation>
    </message>
    <message>
        <source>Both versions, side by side</source>
        <extracomment>In: ui/versions/sheet</extracomment>
        <translation>Beide Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>Breton</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <source>Bring back what was heard</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Das Gehörte wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Bring back what was heard at all {number} places?</source>
        <extracomment>For 1: Bring back what was heard at this 1 place?
In: ui/transcript/changes_text</extracomment>
        <translation>
            <numerusform>Das Gehörte an dieser {number} Stelle wiederherstellen?</numerusform>
            <numerusform>Das Gehörte an allen {number} Stellen wiederherstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what was heard at the chosen place</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Das Gehörte an der gewählten Stelle wiederherstellen</translation>
    </message>
    <message>
        <source>Bring back what was heard everywhere</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Das Gehörte überall wiederherstellen</translation>
    </message>
    <message>
        <source>Bring back what was heard here</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Das Gehörte hier wiederherstellen</translation>
    </message>
    <message>
        <source>Bring back what was moved to the trash</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Zurückholen, was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Wiederherstellen, was vorher dastand</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Rundfunk</translation>
    </message>
    <message>
        <source>Broadcast subtitles (TTML)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Rundfunk-Untertitel (TTML)</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By the hosted service or another server: a model of this computer listens to them, too</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Vom Dienst oder einem anderen Server: Auch sie hört ein Modell auf diesem Computer an</translation>
    </message>
    <message>
        <source>Call this speaker so everywhere in the transcript</source>
        <extracomment>Who the chosen speaker sounds like, or else the first for whom there is somebody.
In: ui/speakers/dialog</extracomment>
        <translation>Diesen Sprecher im ganzen Transkript so nennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Open a question, and do it where the answer is `yes`; Enter and Esc leave all as it is.
The last row of a dialog: `Cancel`, whose tip is `leave`, and the verb at its right, which Enter presses.
In: ui/kit/question, ui/kit/widgets, ui/library/rescue_dialogs, ui/recognisers/key_dialog, ui/word_list/dialog</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Capitals</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>Careful</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Sorgfältig</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>In: ui/help/shortcuts, ui/settings/playing_page</extracomment>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Change key…</source>
        <extracomment>In: ui/recognisers/cards</extracomment>
        <translation>Schlüssel ändern…</translation>
    </message>
    <message>
        <source>Change line spacing</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Zeilenabstand ändern</translation>
    </message>
    <message>
        <source>Change the address of the server</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Die Adresse des Servers ändern</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Adresse ändern…</translation>
    </message>
    <message>
        <source>Change the name everywhere (F2)</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Den Namen überall ändern (F2)</translation>
    </message>
    <message>
        <source>Change the options, or send it without extra options.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ändern Sie die Optionen, oder senden Sie ohne zusätzliche Optionen.</translation>
    </message>
    <message>
        <source>Change the server</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Server ändern</translation>
    </message>
    <message>
        <source>Change the server…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Server ändern…</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Changed in the transcript</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Im Transkript geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Take the panes, once.
In: exporters/options, ui/transcript/changes_pane, ui/window/side_pane</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/recognisers/cards, ui/settings/keys_page, ui/settings/recognising_page</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Channel {channel}, speaker {number}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>Kanal {channel}, Sprecher {number}</translation>
    </message>
    <message>
        <source>Channel {number}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>Kanal {number}</translation>
    </message>
    <message>
        <source>Channels or sound tracks are different people</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Kanäle oder Tonspuren sind verschiedene Personen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Zeichen je Zeile</translation>
    </message>
    <message>
        <source>Characters a second</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Zeichen je Sekunde</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane, ui/window/top_bar</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check its address, or ask whoever runs it where it is now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Prüfen Sie die Adresse, oder fragen Sie den Betreiber, wo der Dienst jetzt ist.</translation>
    </message>
    <message>
        <source>Check its name, or add it again from where it is now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Prüfen Sie den Namen, oder fügen Sie die Datei von ihrem jetzigen Ort neu hinzu.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or export a PDF and print that.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sehen Sie nach, ob er eingeschaltet und verbunden ist, oder exportieren und drucken Sie ein PDF.</translation>
    </message>
    <message>
        <source>Check that you are allowed to read it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>Check the address, or download the recording and add it as a file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Prüfen Sie die Adresse, oder laden Sie die Aufnahme herunter und fügen Sie sie als Datei hinzu.</translation>
    </message>
    <message>
        <source>Check the address: a part of it may be missing or wrong.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Prüfen Sie die Adresse: Ein Teil davon fehlt vielleicht oder ist falsch.</translation>
    </message>
    <message>
        <source>Check the date of this computer, or ask who runs the network; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Prüfen Sie das Datum dieses Computers, oder wenden Sie sich an den Betreiber des Netzes; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the doubtful words</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Die zweifelhaften Wörter prüfen</translation>
    </message>
    <message>
        <source>Check the folder “{folder}”, then try again; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Prüfen Sie den Ordner „{folder}“, und versuchen Sie es erneut; was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>Check the network and try again; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Prüfen Sie das Netz, und versuchen Sie es erneut; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the network, and whether it is running; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Prüfen Sie das Netz, und ob der Proxy läuft; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings, or ask who runs the network.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Prüfen Sie den Proxy in den Systemeinstellungen, oder wenden Sie sich an den Betreiber des Netzes.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings, or ask who runs the network; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Prüfen Sie den Proxy in den Systemeinstellungen, oder wenden Sie sich an den Betreiber des Netzes; was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>Den Rest prüfen</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>In: ui/kit/actions, ui/review/display</extracomment>
        <translation>Wörter prüfen</translation>
    </message>
    <message>
        <source>Check {share} % more</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>{share} % mehr prüfen</translation>
    </message>
    <message>
        <source>checked</source>
        <extracomment>A row as it is read out, and in its tip.
In: ui/library/text</extracomment>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>Checked words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Geprüfte Wörter</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking whether the service has it</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Es wird nachgesehen, ob der Dienst sie hat</translation>
    </message>
    <message>
        <source>Checks and details</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Prüfung und Einzelheiten</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose a folder with model.bin, tokenizer.json and vocabulary files of a Whisper model for CTranslate2.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Wählen Sie einen Ordner mit model.bin, tokenizer.json und Vokabulardateien eines Whisper-Modells für CTranslate2.</translation>
    </message>
    <message>
        <source>Choose a folder with recordings</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Ordner mit Aufnahmen wählen</translation>
    </message>
    <message>
        <source>Choose a microphone, see how loud it is, and hear yourself</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ein Mikrofon wählen, den Pegel sehen und sich selbst hören</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Wählen Sie zuerst eine Stelle.</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>Drucker wählen</translation>
    </message>
    <message>
        <source>Choose another model, or install this one on the server.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Wählen Sie ein anderes Modell, oder installieren Sie dieses auf dem Server.</translation>
    </message>
    <message>
        <source>Choose another model, or use a key that is allowed to use this one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Wählen Sie ein anderes Modell, oder nehmen Sie einen Schlüssel, der dieses verwenden darf.</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Anderes Modell wählen…</translation>
    </message>
    <message>
        <source>Choose another one if that is not the right one; the recording goes on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Wählen Sie ein anderes, wenn es nicht das richtige ist; die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>Choose another one; everything is as it was.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Wählen Sie eine andere; alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Choose another sound track.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Wählen Sie eine andere Tonspur.</translation>
    </message>
    <message>
        <source>Choose another transcriber; everything else works.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Wählen Sie einen anderen Transkriptionsdienst; alles andere funktioniert.</translation>
    </message>
    <message>
        <source>Choose audio or video files to transcribe</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Audio- oder Videodateien zum Transkribieren wählen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose one in the list first.</source>
        <extracomment>In: ui/speakers/dialog, ui/transcript/changes_pane, ui/word_list/dialog</extracomment>
        <translation>Wählen Sie zuerst einen Eintrag in der Liste.</translation>
    </message>
    <message>
        <source>Choose one recording in the list first, with a file on this computer.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Wählen Sie zuerst eine Aufnahme in der Liste, deren Datei auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>Choose one recording in the list first.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Wählen Sie zuerst eine Aufnahme in der Liste.</translation>
    </message>
    <message>
        <source>Choose other keys for commands, in the settings</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>Andere Tasten für Befehle wählen, in den Einstellungen</translation>
    </message>
    <message>
        <source>Choose recordings or transcripts</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Aufnahmen oder Transkripte wählen</translation>
    </message>
    <message>
        <source>Choose several recordings in the list first.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Wählen Sie zuerst mehrere Aufnahmen in der Liste.</translation>
    </message>
    <message>
        <source>Choose the folder for the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Den Ordner für die Datei wählen</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Den zu überwachenden Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the recording…</source>
        <extracomment>Say of transcripts that nobody knows their recording yet, with those that have the name of each, if several have; and offer to look for that of a single one.
In: ui/library/file_strips</extracomment>
        <translation>Aufnahme wählen…</translation>
    </message>
    <message>
        <source>Choose where the recording is now</source>
        <extracomment>In: ui/jobs/remedies, ui/player/bar</extracomment>
        <translation>Wählen, wo die Aufnahme jetzt ist</translation>
    </message>
    <message>
        <source>Choose which of its models the service is asked for</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Wählen, welches Modell vom Dienst verlangt wird</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>In: ui/settings/recording_page, ui/transcript/export_dialog</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>In: ui/kit/search_field</extracomment>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Close; but say first where the key could not be remembered although it was to be.
Says what is still there once the window has closed.
In: ui/help/problem_dialog, ui/library/rescue_dialogs, ui/recognisers/key_dialog, ui/recognisers/models_dialog, ui/recording/captions, ui/recording/microphone_dialog, ui/settings/delete_dialog, ui/settings/dialog, ui/speakers/dialog, ui/versions/dialog, ui/window/about_dialog, ui/window/licences_dialog, ui/window/report_dialog, ui/word_list/dialog</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Close find</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close other windows of Wordlight and programs that copy its folder, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Schließen Sie andere Fenster von Wordlight und Programme, die seinen Ordner kopieren, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close programs you do not need; the recording goes on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Schließen Sie Programme, die Sie nicht brauchen; die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>Close this and begin to record</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Dies schließen und aufnehmen</translation>
    </message>
    <message>
        <source>Close without printing</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>Schließen, ohne zu drucken</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Close without writing a file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Schließen, ohne eine Datei zu schreiben</translation>
    </message>
    <message>
        <source>Close Wordlight; work in hand goes on at the next start</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Wordlight schließen; laufende Arbeit geht beim nächsten Start weiter</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Show these, of them what is looked for.
In: ui/help/shortcuts</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>Show these, of them what is looked for.
In: ui/help/shortcuts</extracomment>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Zwei Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mit anderer Fassung vergleichen…</translation>
    </message>
    <message>
        <source>Compare with “{title}”…</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>Mit „{title}“ vergleichen…</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>All that is known of a recording and how it became words.
All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Confidence under which words are shown, in per cent</source>
        <extracomment>In: ui/review/confidence_scale</extracomment>
        <translation>Sicherheit, unter der Wörter angezeigt werden, in Prozent</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then go on; everything so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Schließen Sie es wieder an oder wählen Sie ein anderes, dann geht es weiter; alles Bisherige bleibt.</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then press Play.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Schließen Sie es wieder an oder wählen Sie ein anderes, und drücken Sie dann „Abspielen“.</translation>
    </message>
    <message>
        <source>Connect or choose one, then press Play again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Schließen Sie einen an oder wählen Sie einen, und drücken Sie erneut „Abspielen“.</translation>
    </message>
    <message>
        <source>Connect or choose one, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Schließen Sie eines an oder wählen Sie eines, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Content warnings</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Inhaltswarnungen</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Convert it to MP3 or WAV, then send it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Wandeln Sie sie in MP3 oder WAV um, und senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied. Send it to whoever looks after Wordlight for you.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Kopiert. Senden Sie ihn an die Person, die Wordlight für Sie betreut.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: {number} words</source>
        <extracomment>For 1: Copied: 1 word
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>Kopiert: {number} Wort</numerusform>
            <numerusform>Kopiert: {number} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Kopien der Bibliothek</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In: ui/help/problem_dialog, ui/jobs/draft_view, ui/recording/live_pane, ui/transcript/export_dialog, ui/transcript/view, ui/window/top_bar</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all that was said so far</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>Alles bisher Gesagte kopieren</translation>
    </message>
    <message>
        <source>Copy all words of the transcript, with the names of the speakers</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Alle Wörter des Transkripts mit den Namen der Sprecher kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy it again from the page of the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Kopieren Sie ihn erneut von der Seite des Dienstes.</translation>
    </message>
    <message>
        <source>Copy it again from where it was recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Kopieren Sie die Datei erneut von dort, wo sie aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the selection, or all, with times and speakers</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die Auswahl oder alles kopieren, mit Zeiten und Sprechern</translation>
    </message>
    <message>
        <source>Copy the whole draft</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>Den ganzen Entwurf kopieren</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Den ganzen Text kopieren</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <extracomment>In: ui/kit/actions, ui/transcript/view</extracomment>
        <translation>Mit Zeiten kopieren</translation>
    </message>
    <message>
        <source>Correct by the word list…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Nach der Wortliste berichtigen…</translation>
    </message>
    <message>
        <source>Correct or remove that, then start Wordlight again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Berichtigen oder entfernen Sie das, und starten Sie Wordlight neu.</translation>
    </message>
    <message numerus="yes">
        <source>Correct {number} places</source>
        <extracomment>For 1: Correct 1 place
The name of the step of undo, and the button that makes it.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>{number} Stelle berichtigen</numerusform>
            <numerusform>{number} Stellen berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>cost less than 0.0001 USD</source>
        <translation type="vanished">kostete weniger als 0,0001 USD</translation>
    </message>
    <message>
        <source>cost less than {amount} USD</source>
        <extracomment>What the service said it costs, to the hundredth of a cent where it is less than one.
In: ui/jobs/text</extracomment>
        <translation>kostete weniger als {amount} USD</translation>
    </message>
    <message>
        <source>cost {amount} USD</source>
        <extracomment>What the service said it costs, to the hundredth of a cent where it is less than one.
In: ui/jobs/text</extracomment>
        <translation>kostete {amount} USD</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>Offer to fix all the same; with nothing `said` the room stays empty.
In: ui/review/card</extracomment>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>Put what is selected on the clipboard, and take it out of the text.
In: ui/transcript/editing_keys, ui/transcript/view</extracomment>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Damaged: {size} to download again from {source}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Beschädigt: {size} neu herunterzuladen von {source}</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark text on a light window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Dunkle Schrift auf hellem Fenster</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>In: ui/transcript/editing_keys</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Says what is still there once the window has closed.
`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete everything Wordlight keeps?</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Alles löschen, was Wordlight aufbewahrt?</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>Delete nothing</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Nichts löschen</translation>
    </message>
    <message>
        <source>Delete these by hand:</source>
        <extracomment>Says what is still there once the window has closed.
In: ui/settings/delete_dialog</extracomment>
        <translation>Löschen Sie dies von Hand:</translation>
    </message>
    <message>
        <source>deleted for good on {day}</source>
        <extracomment>A line of the trash.
In: ui/library/text</extracomment>
        <translation>wird am {day} endgültig gelöscht</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Take the panes, once.
In: ui/jobs/page, ui/kit/message_stack, ui/transcript/details_pane, ui/window/side_pane</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <extracomment>In: ui/recognisers/option_fields</extracomment>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>detected</source>
        <extracomment>What the recogniser was asked for, of that which it could do.
In: ui/transcript/details_text</extracomment>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>Dictated punctuation needs it.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Diktierte Satzzeichen brauchen das.</translation>
    </message>
    <message>
        <source>Did you hear yourself well? Then record. If not, try another microphone or go nearer to it.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Haben Sie sich gut gehört? Dann nehmen Sie auf. Wenn nicht, versuchen Sie ein anderes Mikrofon, oder gehen Sie näher heran.</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>`very unsure · 3 %`, what else is doubtful about it, or what was decided.
In: ui/review/text</extracomment>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>In: ui/kit/message_stack</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Nicht wiederholen</translation>
    </message>
    <message>
        <source>Double-click a name to change it everywhere. Two who are the same person can be merged.</source>
        <extracomment>Above the list.
In: ui/speakers/text</extracomment>
        <translation>Ein Doppelklick auf einen Namen ändert ihn überall. Zwei, die dieselbe Person sind, lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Zweifelhafte Wörter</translation>
    </message>
    <message>
        <source>Download ({size})</source>
        <extracomment>What stands on the button that begins or goes on.
In: ui/recognisers/model_text</extracomment>
        <translation>Herunterladen ({size})</translation>
    </message>
    <message>
        <source>Download it under “Models…”, or choose another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Laden Sie es unter „Modelle…“ herunter, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>download remove size folder</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>herunterladen entfernen größe ordner download</translation>
    </message>
    <message>
        <source>Download the model, or choose another one; then this goes on by itself</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Das Modell herunterladen oder ein anderes wählen; dann geht es von selbst weiter</translation>
    </message>
    <message>
        <source>Download the recording and add it as a file, or choose another transcriber.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Laden Sie die Aufnahme herunter und fügen Sie sie als Datei hinzu, oder wählen Sie einen anderen Transkriptionsdienst.</translation>
    </message>
    <message>
        <source>Download the recording and add it as a file, or paste its direct address.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Laden Sie die Aufnahme herunter und fügen Sie sie als Datei hinzu, oder fügen Sie ihre direkte Adresse ein.</translation>
    </message>
    <message>
        <source>Download {name} ({size})</source>
        <extracomment>The same where the model is not named beside it.
In: ui/recognisers/model_text</extracomment>
        <translation>{name} herunterladen ({size})</translation>
    </message>
    <message>
        <source>Download {name}, {size} from {source}</source>
        <extracomment>The same for who sees the button alone.
In: ui/recognisers/model_text</extracomment>
        <translation>{name} herunterladen, {size} von {source}</translation>
    </message>
    <message>
        <source>Download, remove or add models</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Modelle herunterladen, entfernen oder hinzufügen</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>In: ui/recognisers/download_bar</extracomment>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>Downloaded; being checked</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Heruntergeladen; wird geprüft</translation>
    </message>
    <message>
        <source>Downloading from {source}: {percent} of {size}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Wird von {source} geladen: {percent} von {size}</translation>
    </message>
    <message>
        <source>Downloads go on while Wordlight is open</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Downloads laufen weiter, solange Wordlight offen ist</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft, written while it was recorded; the transcript takes its place</source>
        <extracomment>What stands over the words that were written while it was recorded, till there are others.
In: ui/jobs/text</extracomment>
        <translation>Entwurf, während der Aufnahme geschrieben; das Transkript ersetzt ihn</translation>
    </message>
    <message>
        <source>Draft: listen before you rely on it</source>
        <extracomment>How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>Entwurf: erst anhören, dann darauf verlassen</translation>
    </message>
    <message>
        <source>Draft: listen first</source>
        <extracomment>How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>Entwurf: erst anhören</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Drop recordings here</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Aufnahmen hier ablegen</translation>
    </message>
    <message>
        <source>Drop to add these files</source>
        <extracomment>In: ui/window/drop_overlay</extracomment>
        <translation>Loslassen, um diese Dateien hinzuzufügen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Each channel, or each of several tracks, is turned into text on its own; this may multiply the cost</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Jeder Kanal oder jede von mehreren Tonspuren wird einzeln zu Text; das kann die Kosten vervielfachen</translation>
    </message>
    <message>
        <source>Each file has the name of its recording. A file that is there already stays as it is.</source>
        <extracomment>What becomes of files with the same name, and of recordings without a transcript.
In: ui/transcript/export_text</extracomment>
        <translation>Jede Datei heißt wie ihre Aufnahme. Eine Datei, die schon da ist, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Each paragraph</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Jeder Absatz</translation>
    </message>
    <message>
        <source>Each word</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Jedes Wort</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Editing starts when it is complete.</source>
        <extracomment>Say why nothing is written, to those who see it and to those who hear it.
In: ui/transcript/growing_head</extracomment>
        <translation>Bearbeiten können Sie es, sobald es vollständig ist.</translation>
    </message>
    <message>
        <source>ELAN (EAF)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>ELAN (EAF)</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>English only</source>
        <extracomment>In: ui/recognisers/model_text</extracomment>
        <translation>Nur Englisch</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter it again as the service shows it, or use another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Geben Sie ihn erneut ein, wie der Dienst ihn zeigt, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Enter it, and this goes on by itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Geben Sie ihn ein, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Enter keeps the new name, Escape the old one</source>
        <extracomment>In: ui/library/delegate</extracomment>
        <translation>Enter behält den neuen Namen, Escape den alten</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>In: ui/jobs/remedies, ui/recognisers/cards</extracomment>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Enter or replace the key for this service</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Den Schlüssel für diesen Dienst eingeben oder ersetzen</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Geben Sie zuerst den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Enter the key of the service, test it, or forget it</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Den Schlüssel des Dienstes eingeben, testen oder vergessen</translation>
    </message>
    <message>
        <source>Enter the key of this server, test it, or forget it</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Den Schlüssel dieses Servers eingeben, testen oder vergessen</translation>
    </message>
    <message>
        <source>erase remove wipe reset</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>löschen entfernen zurücksetzen leeren</translation>
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
        <translation>nach der Länge der Wörter geschätzt</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Every 10 seconds</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Alle 10 Sekunden</translation>
    </message>
    <message>
        <source>Every 30 seconds</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Alle 30 Sekunden</translation>
    </message>
    <message>
        <source>Every minute</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Every word was listened to</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>Jedes Wort wurde angehört</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Everything on this page is already as it is at first.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Auf dieser Seite steht schon alles auf den Standardwerten.</translation>
    </message>
    <message>
        <source>Everything on this page is as it is at first.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Auf dieser Seite steht alles auf den Standardwerten.</translation>
    </message>
    <message>
        <source>Everything on this page is as it was before.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Auf dieser Seite ist alles wie zuvor.</translation>
    </message>
    <message>
        <source>Everything that is known, for programs</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Alles, was bekannt ist, für Programme</translation>
    </message>
    <message>
        <source>Everything up to now is kept. Check the disk, then record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Alles bis jetzt ist gespeichert. Prüfen Sie den Datenträger, und nehmen Sie dann weiter auf.</translation>
    </message>
    <message>
        <source>Everything up to now is kept. Free some space before you record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Alles bis jetzt ist gespeichert. Schaffen Sie Platz, bevor Sie weiter aufnehmen.</translation>
    </message>
    <message>
        <source>Expert options</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Optionen für Fachleute</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>In: ui/kit/actions, ui/transcript/export_dialog, ui/window/top_bar, ui/window/welcome_page</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export all</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Alle exportieren</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Export it as text instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Exportieren Sie stattdessen als Text.</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Wortliste exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>In: ui/review/card, ui/window/top_bar, ui/word_list/dialog</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>Faroese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Färöisch</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Fast, all languages</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Schnell, alle Sprachen</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files from 25 MB are mentioned before they are sent: the service does not say how large they may be, and many of its kind take no more. A compressed file (MP3, M4A) is smaller; this computer has no limit.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Ab 25 MB wird vor dem Senden darauf hingewiesen: Der Dienst sagt nicht, wie groß Dateien sein dürfen, und viele nehmen nicht mehr an. Eine komprimierte Datei (MP3, M4A) ist kleiner; dieser Computer hat keine Grenze.</translation>
    </message>
    <message>
        <source>Files not added</source>
        <extracomment>How many files were refused; no number where something is said of a folder.
In: ui/kit/message_text, ui/kit/messages</extracomment>
        <translation>Nicht hinzugefügte Dateien</translation>
    </message>
    <message>
        <source>Files of this kind ({pattern})</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Dateien dieser Art ({pattern})</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar, ui/window/top_bar</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a pattern; \1 in the replacement stands for its first group</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Ein Muster suchen; \1 im Ersatz steht für seine erste Gruppe</translation>
    </message>
    <message>
        <source>Find and replace only in what is selected</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Nur in der Auswahl suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>Im Transkript suchen</translation>
    </message>
    <message>
        <source>Find in the transcript…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Im Transkript suchen…</translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>In diesem Transkript suchen</translation>
    </message>
    <message>
        <source>Find it first, or export without the recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Suchen Sie sie zuerst, oder exportieren Sie ohne die Aufnahme.</translation>
    </message>
    <message>
        <source>Find its words in the sound once more, where their times are off</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Seine Wörter noch einmal im Ton suchen, wo die Zeiten nicht stimmen</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/kit/actions, ui/transcript/find_bar</extracomment>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find no parts of words</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Keine Teile von Wörtern finden</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/kit/actions, ui/transcript/find_bar</extracomment>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find speakers</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Sprecher suchen</translation>
    </message>
    <message>
        <source>Find speakers anew</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Sprecher neu suchen</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <extracomment>Say that a job's file is not there, and offer to look for it.
Say that the file the user chose is another recording, and let them take it anyway.
In: ui/jobs/remedies, ui/library/file_strips, ui/player/bar</extracomment>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>Find the language by itself</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Sprache selbst erkennen</translation>
    </message>
    <message>
        <source>Find the recording of “{title}”</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Die Aufnahme von „{title}“ suchen</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <extracomment>Say of transcripts that nobody knows their recording yet, with those that have the name of each, if several have; and offer to look for that of a single one.
In: ui/library/file_strips</extracomment>
        <translation>Aufnahme suchen…</translation>
    </message>
    <message>
        <source>Find this by its sound</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Nach dem Klang suchen</translation>
    </message>
    <message>
        <source>Find words in the transcript that is shown</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Wörter im angezeigten Transkript suchen</translation>
    </message>
    <message>
        <source>Find “{name}”</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>„{name}“ suchen</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>Escape puts it away in `parts`; elsewhere it has a use of its own, as in a field to search.
In: ui/help/first_steps</extracomment>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Fix all the same</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Alle gleichen berichtigen</translation>
    </message>
    <message>
        <source>Fix all the same…</source>
        <extracomment>The words and deeds for a place to check, or one that was changed.
In: ui/review/word_menu</extracomment>
        <translation>Alle gleichen berichtigen…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all {number} the same…</source>
        <extracomment>For 1: Fix 1 more the same…
What is offered where the same was heard at other places too.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} weitere gleiche berichtigen…</numerusform>
            <numerusform>Alle {number} gleichen berichtigen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix {number} places</source>
        <extracomment>For 1: Fix 1 place
The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} Stelle berichtigen</numerusform>
            <numerusform>{number} Stellen berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Ordner für die Datei</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ordner mit Aufnahmen</translation>
    </message>
    <message>
        <source>folder path file</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>ordner pfad datei</translation>
    </message>
    <message>
        <source>Follow the rules of the word list in this transcript</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die Regeln der Wortliste in diesem Transkript anwenden</translation>
    </message>
    <message>
        <source>Foot pedal and headset</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Fußschalter und Headset</translation>
    </message>
    <message>
        <source>foot pedal headset media keys</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>fußschalter fusspedal headset medientasten</translation>
    </message>
    <message>
        <source>For a copy that any program can read.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Für eine Kopie, die jedes Programm lesen kann.</translation>
    </message>
    <message>
        <source>For editing subtitles in Aegisub</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Zum Bearbeiten von Untertiteln in Aegisub</translation>
    </message>
    <message>
        <source>For every recording:</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Für jede Aufnahme:</translation>
    </message>
    <message>
        <source>For nearly every player and video editor</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Für fast jeden Player und Videoschnitt</translation>
    </message>
    <message>
        <source>For nearly every program for writing</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Für fast jedes Schreibprogramm</translation>
    </message>
    <message>
        <source>For notes and wikis</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Für Notizen und Wikis</translation>
    </message>
    <message>
        <source>For recordings that have each person on a channel of their own.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Für Aufnahmen, bei denen jede Person einen eigenen Kanal hat.</translation>
    </message>
    <message>
        <source>For stations and streaming services</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Für Sender und Streamingdienste</translation>
    </message>
    <message>
        <source>For the recordings added from now on</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Für alle Aufnahmen, die ab jetzt hinzukommen</translation>
    </message>
    <message>
        <source>For the usage report there; changes no word</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Für die Nutzungsübersicht dort; ändert kein Wort</translation>
    </message>
    <message>
        <source>For this recording alone; for others nothing changes</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Nur für diese Aufnahme; für andere ändert sich nichts</translation>
    </message>
    <message>
        <source>For videos on web pages</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Für Videos auf Webseiten</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget all voices</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Alle Stimmen vergessen</translation>
    </message>
    <message>
        <source>Forget all voices? {kept}</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Alle Stimmen vergessen? {kept}</translation>
    </message>
    <message>
        <source>Forget all voices…</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Alle Stimmen vergessen…</translation>
    </message>
    <message>
        <source>Forget and delete</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Vergessen und löschen</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Diesen Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Found by its sound</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Am Klang gefunden</translation>
    </message>
    <message>
        <source>Found by itself: track {number}</source>
        <extracomment>What is heard where none is chosen.
In: ui/library/again_text</extracomment>
        <translation>Von selbst gefunden: Spur {number}</translation>
    </message>
    <message>
        <source>found in the sound by {model}</source>
        <extracomment>Where the times of the words are from, if not from who wrote them.
In: ui/transcript/details_text</extracomment>
        <translation>von {model} im Ton gefunden</translation>
    </message>
    <message>
        <source>Found in your transcripts</source>
        <extracomment>In: ui/library/hits_view</extracomment>
        <translation>In Ihren Transkripten gefunden</translation>
    </message>
    <message>
        <source>Found: from now on, “{name}” is used in the folder “{folder}”.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Gefunden: Ab jetzt wird „{name}“ im Ordner „{folder}“ verwendet.</translation>
    </message>
    <message>
        <source>Free some space, then go on; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Schaffen Sie Platz, dann geht es weiter; was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>Free some space, then record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Schaffen Sie Platz, und nehmen Sie dann auf.</translation>
    </message>
    <message>
        <source>Free some space, then try again; what was saved before is safe.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut; was schon gespeichert ist, ist sicher.</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>From now on “{written}” is written for “{heard}” in new transcripts.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>In neuen Transkripten wird ab jetzt „{written}“ statt „{heard}“ geschrieben.</translation>
    </message>
    <message>
        <source>From the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Aus dem Web</translation>
    </message>
    <message>
        <source>From the web…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aus dem Web…</translation>
    </message>
    <message>
        <source>Full stops, commas and capital letters. Readable text has them already</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Punkte, Kommas und Großbuchstaben. Lesbarer Text hat sie schon</translation>
    </message>
    <message>
        <source>Galician</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Georgian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Give tags to all that are selected, or take them away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Allen ausgewählten Schlagwörter geben oder nehmen</translation>
    </message>
    <message>
        <source>Give the marker a name (F2)</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>Der Marke einen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Give the recording another name in the list</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Der Aufnahme in der Liste einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Give these tags to all that are selected</source>
        <extracomment>In: ui/library/several_dialogs</extracomment>
        <translation>Allen ausgewählten diese Schlagwörter geben</translation>
    </message>
    <message>
        <source>Give this action the keys it has at first</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Diesem Befehl seine Standardtasten zurückgeben</translation>
    </message>
    <message>
        <source>Give up what you wrote here; it can be undone</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Verwerfen, was Sie hier geschrieben haben; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Go back some seconds</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Einige Sekunden zurückgehen</translation>
    </message>
    <message>
        <source>Go back to a copy of the list and transcripts of an earlier day</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Zu einer Kopie der Liste und Transkripte von einem früheren Tag zurückkehren</translation>
    </message>
    <message>
        <source>Go back to the marker before this moment</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Zur Marke vor dieser Stelle gehen</translation>
    </message>
    <message>
        <source>Go back to the start of the sentence</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Zum Anfang des Satzes gehen</translation>
    </message>
    <message>
        <source>Go forward some seconds</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Einige Sekunden vorgehen</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
What stands on the button that begins or goes on.
In: ui/jobs/remedies, ui/library/pane, ui/recognisers/model_text, ui/recording/bar, ui/review/second_text, ui/transcript/pane</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on after</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Weiter nach</translation>
    </message>
    <message>
        <source>Go on downloading {name}</source>
        <extracomment>The same for who sees the button alone.
The same where the model is not named beside it.
In: ui/recognisers/model_text</extracomment>
        <translation>Download von {name} fortsetzen</translation>
    </message>
    <message>
        <source>Go on from</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Weiter ab</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <extracomment>In: ui/recording/bar, ui/recording/stop_dialog</extracomment>
        <translation>Weiter aufnehmen</translation>
    </message>
    <message>
        <source>Go on to the next moment that was marked</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Zur nächsten Marke gehen</translation>
    </message>
    <message>
        <source>Go on where this recording was</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Dort weitermachen, wo diese Aufnahme war</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Go on with what waits</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Wartendes fortsetzen</translation>
    </message>
    <message>
        <source>Go on writing where the last words were</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Dort weiterschreiben, wo die letzten Wörter waren</translation>
    </message>
    <message>
        <source>Go on; this place comes again at the end</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Weiter; diese Stelle kommt am Ende noch einmal</translation>
    </message>
    <message>
        <source>Go through the doubtful words: hear each one, keep it or fix it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die zweifelhaften Wörter durchgehen: jedes hören, behalten oder berichtigen</translation>
    </message>
    <message>
        <source>Go through what was left for later</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Durchgehen, was für später blieb</translation>
    </message>
    <message>
        <source>Go to the first place that is not checked, and hear it</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Zur ersten ungeprüften Stelle gehen und sie hören</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Zur Meldung gehen</translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Zur nächsten gehen</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Go to the next place where they differ (↓)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Zur nächsten abweichenden Stelle gehen (↓)</translation>
    </message>
    <message>
        <source>Go to the next words nobody listened to</source>
        <extracomment>In: ui/kit/actions, ui/transcript/details_pane</extracomment>
        <translation>Zu den nächsten noch nie angehörten Wörtern gehen</translation>
    </message>
    <message>
        <source>Go to the page about speakers, where they are forgotten</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Zur Seite über Sprecher gehen, wo sie vergessen werden</translation>
    </message>
    <message>
        <source>Go to the page of keys, at those that play</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Zur Seite der Tasten gehen, zu denen des Abspielens</translation>
    </message>
    <message>
        <source>Go to the place before this one (↑)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Zur Stelle davor gehen (↑)</translation>
    </message>
    <message>
        <source>Go to the place found before this one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>Go to this place in the text</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Zu dieser Stelle im Text gehen</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Haitianisch</translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Have a second model listen to what was transcribed here</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Ein zweites Modell hören lassen, was hier transkribiert wurde</translation>
    </message>
    <message>
        <source>Have it transcribed after the one below it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Nach der Aufnahme darunter transkribieren lassen</translation>
    </message>
    <message>
        <source>Have it transcribed before the one above it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Vor der Aufnahme darüber transkribieren lassen</translation>
    </message>
    <message>
        <source>Have no keys for this action</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Für diesen Befehl keine Tasten</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hawaiianisch</translation>
    </message>
    <message>
        <source>Hear how you are recorded; this closes the settings</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Hören, wie Sie aufgenommen werden; dies schließt die Einstellungen</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>Offer to hear the word, and at a place to check to settle it.
In: ui/review/controller</extracomment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Stimme anhören</translation>
    </message>
    <message>
        <source>Hear what is said there (Space)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Hören, was dort gesagt wird (Leertaste)</translation>
    </message>
    <message>
        <source>Heard as</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Gehört als</translation>
    </message>
    <message>
        <source>heard as “{word}”</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
What stands before the sentence: `00:10.4 · `, or `00:10.4 · heard as “Setuball” · `.
What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/review/text, ui/transcript/details_text, ui/transcript/text</extracomment>
        <translation>gehört als „{word}“</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The parts of `menu`, and a menu of the help. macOS moves what has a role into the menu with the app's name.
In: ui/kit/actions, ui/window/menu_bar</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here: {about}</source>
        <extracomment>`Here: Fast · 30 Nov 2026, 14:03`.
In: ui/versions/text</extracomment>
        <translation>Hier: {about}</translation>
    </message>
    <message>
        <source>Here: {here}. There: {there}.</source>
        <extracomment>What a screen reader says of a place.
In: ui/versions/text</extracomment>
        <translation>Hier: {here}. Dort: {there}.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Liste ausblenden</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Diesen Bereich ausblenden</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast has stronger colours and edges</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Hoher Kontrast hat kräftigere Farben und Ränder</translation>
    </message>
    <message>
        <source>Highlights</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Höhepunkte</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hold what waits</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Wartendes anhalten</translation>
    </message>
    <message>
        <source>How far apart the lines of a transcript are</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Wie weit die Zeilen eines Transkripts auseinanderstehen</translation>
    </message>
    <message>
        <source>How far the buttons with the arrows go</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Wie weit die Knöpfe mit den Pfeilen springen</translation>
    </message>
    <message>
        <source>How fast is played; voices stay as high</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Wie schnell abgespielt wird; Stimmen behalten ihre Höhe</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Wie schnell abgespielt wird</translation>
    </message>
    <message>
        <source>How large the words of a transcript are</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Wie groß die Wörter eines Transkripts sind</translation>
    </message>
    <message>
        <source>How long after the last key playing goes on</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Wie lange nach der letzten Taste es weitergeht</translation>
    </message>
    <message>
        <source>How long, wide and fast subtitles are</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>Wie lang, breit und schnell Untertitel sind</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Wie laut es ist</translation>
    </message>
    <message>
        <source>How many people speak</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/recognisers/option_text, ui/speakers/dialog</extracomment>
        <translation>Wie viele Personen sprechen</translation>
    </message>
    <message>
        <source>How many words of each transcript are marked</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Wie viele Wörter jedes Transkripts markiert werden</translation>
    </message>
    <message>
        <source>How much</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How much earlier it goes on</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Wie viel früher es weitergeht</translation>
    </message>
    <message>
        <source>How much is played after a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Wie viel nach einer Stelle abgespielt wird</translation>
    </message>
    <message>
        <source>How much is played before a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Wie viel vor einer Stelle abgespielt wird</translation>
    </message>
    <message>
        <source>How much to check</source>
        <extracomment>In: ui/review/pane, ui/settings/checking_page</extracomment>
        <translation>Wie viel geprüft wird</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>So beginnt die Datei</translation>
    </message>
    <message>
        <source>How to check this text</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>Wie Sie diesen Text prüfen</translation>
    </message>
    <message>
        <source>How wide the column of words is, where the window has the room</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Wie breit die Textspalte ist, wenn das Fenster Platz hat</translation>
    </message>
    <message>
        <source>How Wordlight works, and the page about what you are doing</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Wie Wordlight funktioniert, und die Seite zu dem, was Sie gerade tun</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>I dictate punctuation aloud (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Ich diktiere Satzzeichen mit (Englisch)</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <extracomment>An entry of the list of numbers; 0 is that nobody knows.
In: ui/recognisers/option_fields, ui/speakers/text</extracomment>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>If it is still being written or copied, add it again when it is complete. Else copy it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Wenn die Datei noch geschrieben oder kopiert wird, fügen Sie sie hinzu, sobald sie vollständig ist. Sonst kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Verlangt dieses Netz eine Anmeldeseite, öffnen Sie sie im Browser, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser; if it has a certificate of its own, install it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Verlangt dieses Netz eine Anmeldeseite, öffnen Sie sie im Browser; hat es ein eigenes Zertifikat, installieren Sie es.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser; the download then goes on by itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Verlangt dieses Netz eine Anmeldeseite, öffnen Sie sie im Browser; der Download geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Import a word list</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Wortliste importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In order of time</source>
        <extracomment>`24 differ · 17 unsure · 1 missing?`: what kinds of places are left, or how they are listed where all are of the usual one.
In: ui/review/text</extracomment>
        <translation>Nach der Zeit</translation>
    </message>
    <message>
        <source>In seconds; a shorter pause makes more and shorter phrases</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>In Sekunden; eine kürzere Pause ergibt mehr und kürzere Abschnitte</translation>
    </message>
    <message>
        <source>In selection</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>In der Auswahl</translation>
    </message>
    <message>
        <source>in the text</source>
        <extracomment>What stands beside the words of the text, where what another model heard stands below.
In: ui/review/text</extracomment>
        <translation>im Text</translation>
    </message>
    <message>
        <source>in use until then</source>
        <extracomment>A line of the list of copies: when it was made, and what is in it.
In: ui/library/text</extracomment>
        <translation>bis dahin in Gebrauch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Take the panes, once.
In: exporters/options, ui/transcript/insights_pane, ui/window/side_pane</extracomment>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Install that version to open it; nothing was changed.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Installieren Sie diese Version, um die Datei zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Install that version, or restore a backup; nothing was changed in the library.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Installieren Sie diese Version, oder stellen Sie eine Sicherung wieder her; in der Bibliothek wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Intentions</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Absichten</translation>
    </message>
    <message>
        <source>Intentions (English) – may be ignored</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Absichten (Englisch) – wird vielleicht nicht beachtet</translation>
    </message>
    <message>
        <source>Intentions of your own, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Eigene Absichten, eine je Zeile</translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Interview</translation>
    </message>
    <message>
        <source>interview, to send</source>
        <extracomment>In: ui/library/tags_field</extracomment>
        <translation>Interview, zu versenden</translation>
    </message>
    <message>
        <source>it answered with the code {code}.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>er hat mit dem Code {code} geantwortet.</translation>
    </message>
    <message>
        <source>it answered “{answer}”.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>der Server hat „{answer}“ geantwortet.</translation>
    </message>
    <message>
        <source>it breaks off, or is not written as a TextGrid is.</source>
        <extracomment>Raises `ValueError` where it breaks off.
In: importers/textgrid</extracomment>
        <translation>die Datei bricht ab oder ist nicht wie ein TextGrid geschrieben.</translation>
    </message>
    <message>
        <source>It can be brought back; the recording stays where it is</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Lässt sich zurückholen; die Aufnahme bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>it could not prove that it is the right place.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>der Server konnte nicht nachweisen, dass er der richtige ist.</translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>it has the words of {number} recordings, and only one can be opened.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>darin sind die Wörter von {number} Aufnahmen, und nur eine kann geöffnet werden.</translation>
    </message>
    <message>
        <source>It is begun already: that is stopped, and it begins again.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>Sie ist schon begonnen: Das wird angehalten, und sie beginnt neu.</translation>
    </message>
    <message>
        <source>it is damaged, or not made as Wordlight makes it.</source>
        <extracomment>What is in a project; `None` for another archive. Raises `NewerError`, and `ValueError` with the reason.
In: importers/project</extracomment>
        <translation>die Datei ist beschädigt oder nicht so gemacht, wie Wordlight es tut.</translation>
    </message>
    <message>
        <source>It is in the list in any case, and can be transcribed later.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Sie steht auf jeden Fall in der Liste und kann später transkribiert werden.</translation>
    </message>
    <message>
        <source>It is kept on this computer. Look again, or do so with a newer Wordlight, before you send it once more.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sie liegt auf diesem Computer. Sehen Sie erneut nach, auch mit einem neueren Wordlight, bevor Sie die Aufnahme noch einmal senden.</translation>
    </message>
    <message>
        <source>It is kept only until Wordlight closes, and the one in the keyring is removed.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>Er bleibt nur, bis Wordlight geschlossen wird, und der im Schlüsselbund wird entfernt.</translation>
    </message>
    <message>
        <source>It is kept only until Wordlight closes.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>Er bleibt nur, bis Wordlight geschlossen wird.</translation>
    </message>
    <message>
        <source>It is safe on this computer: you decide what is to be done with it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sie ist sicher auf diesem Computer: Sie entscheiden, was mit ihr geschieht.</translation>
    </message>
    <message>
        <source>it is the file that is to be read.</source>
        <extracomment>In: exporters/files</extracomment>
        <translation>es ist die Datei, die gelesen werden soll.</translation>
    </message>
    <message>
        <source>It is used when the file is no longer where it was. This takes as much room as the recordings do.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Sie wird verwendet, wenn die Datei nicht mehr an ihrem Ort ist. Das braucht so viel Platz wie die Aufnahmen selbst.</translation>
    </message>
    <message>
        <source>It may have been accepted; sending it again may cost twice.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sie wurde vielleicht angenommen; erneutes Senden kann doppelt kosten.</translation>
    </message>
    <message>
        <source>it redirects without end.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>der Server leitet endlos weiter.</translation>
    </message>
    <message>
        <source>it sent a compressed answer that was not asked for.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>der Server hat eine komprimierte Antwort geschickt, die nicht verlangt war.</translation>
    </message>
    <message numerus="yes">
        <source>It stands at {number} more places in this one.</source>
        <extracomment>For 1: It stands at 1 more place in this one.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>Es steht in diesem Transkript noch an {number} Stelle.</numerusform>
            <numerusform>Es steht in diesem Transkript noch an {number} Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was in the folder “{folder}”. Its transcript is kept all the same.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Sie war im Ordner „{folder}“. Das Transkript bleibt trotzdem erhalten.</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>its address does not begin with https://</source>
        <extracomment>In: api/downloads</extracomment>
        <translation>die Adresse beginnt nicht mit https://</translation>
    </message>
    <message>
        <source>its address is not right</source>
        <extracomment>In: api/downloads</extracomment>
        <translation>die Adresse stimmt nicht</translation>
    </message>
    <message>
        <source>its answer broke off or could not be read.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>die Antwort des Servers brach ab oder war nicht zu lesen.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by this computer.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>dieser Computer vertraut seinem Zertifikat nicht.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by what the variable {variable} names.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>was die Variable {variable} nennt, vertraut seinem Zertifikat nicht.</translation>
    </message>
    <message>
        <source>its folder cannot be opened.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>der Ordner lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Its folder is not there</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>its folder is read-only.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Its name, notes, tags and file</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Name, Notizen, Schlagwörter und Datei</translation>
    </message>
    <message>
        <source>Its sound may not fit the words and times of this transcript.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Der Ton passt vielleicht nicht zu den Wörtern und Zeiten dieses Transkripts.</translation>
    </message>
    <message>
        <source>Its times are estimated.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Die Zeiten sind geschätzt.</translation>
    </message>
    <message>
        <source>Its transcript can be brought back; the recording stays</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Das Transkript lässt sich zurückholen; die Aufnahme bleibt</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Javanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Javanisch</translation>
    </message>
    <message>
        <source>Job at the service: {id}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>Auftrag beim Dienst: {id}</translation>
    </message>
    <message>
        <source>Kannada</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep a copy of each recording</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Von jeder Aufnahme eine Kopie behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>Say that transcripts made elsewhere are in the list already; those asked about already stay asked about.
In: ui/library/file_strips</extracomment>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Großschreibung behalten</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Keep the name, the tags and the notes</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Namen, Schlagwörter und Notizen speichern</translation>
    </message>
    <message>
        <source>Keep the words as they are, or as you typed them, and go on</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Die Wörter so behalten, wie sie sind oder wie Sie sie getippt haben, und weiter</translation>
    </message>
    <message>
        <source>Keep what is said in one breath together, with its times</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Zusammenhalten, was in einem Atemzug gesagt wird, mit den Zeiten</translation>
    </message>
    <message>
        <source>Keep “uh” and “um”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>„Äh“ und „ähm“ behalten</translation>
    </message>
    <message>
        <source>Keep “{words}”</source>
        <extracomment>The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>„{words}“ behalten</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Kept only where you switched that on.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Werden nur behalten, wo Sie das eingeschaltet haben.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In: ui/recognisers/key_dialog, ui/settings/recognising_page</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key for {name}</source>
        <extracomment>In: ui/recognisers/key_text</extracomment>
        <translation>Schlüssel für {name}</translation>
    </message>
    <message>
        <source>Key: {key}. {what}</source>
        <extracomment>What is written in it, or what is `short` where there is no room; and what it does, to be read out.
In: ui/review/key_button</extracomment>
        <translation>Taste: {key}. {what}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
Show these, of them what is looked for.
`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/help/shortcuts, ui/settings/keys_page</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of a pedal</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Tasten eines Fußschalters</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <extracomment>All actions once, in the groups of the menu, then those not in it, and the keys that work in one place only.
In: ui/help/shortcuts</extracomment>
        <translation>Tasten, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Key…</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Khmer</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Known voices</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Bekannte Stimmen</translation>
    </message>
    <message>
        <source>Known voices, the word list, and what was noted of your corrections</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Bekannte Stimmen, die Wortliste und was über Ihre Berichtigungen notiert wurde</translation>
    </message>
    <message>
        <source>Known voices…</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Bekannte Stimmen…</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Labels for the service’s records, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Kennzeichen für die Unterlagen des Dienstes, eines je Zeile</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/recognisers/language_dialog, ui/recognisers/option_text, ui/settings/general_page, ui/transcript/details_text</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and who transcribes</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Sprache, und wer transkribiert</translation>
    </message>
    <message>
        <source>Language and who transcribes: {words}</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Sprache, und wer transkribiert: {words}</translation>
    </message>
    <message>
        <source>Language found: {language}, unsure ({percent}).</source>
        <extracomment>What is said where the whole transcript is likely to be wrong, and nobody has put it right yet.
In: ui/transcript/text</extracomment>
        <translation>Erkannte Sprache: {language}, unsicher ({percent}).</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Lao</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Large files</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Große Dateien</translation>
    </message>
    <message>
        <source>Large letters</source>
        <extracomment>In: ui/kit/actions, ui/recording/live_pane</extracomment>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger letters (+)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Größere Schrift (+)</translation>
    </message>
    <message>
        <source>Larger ones take longer, and get more words right.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Größere brauchen länger und treffen mehr Wörter.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Latin</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Lateinisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lead the keyboard back by one part</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mit der Tastatur einen Bereich zurück</translation>
    </message>
    <message>
        <source>Lead the keyboard on: bar, list, text, checks, player</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mit der Tastatur weiter: Leiste, Liste, Text, Prüfung, Player</translation>
    </message>
    <message>
        <source>Lead the keyboard to the newest message, or back to where it was</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mit der Tastatur zur neuesten Meldung oder dorthin zurück, wo sie war</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <extracomment>`tip` says what restoring does, `leave` is the word that closes it.
In: ui/library/again_dialog, ui/library/rescue_dialogs, ui/library/several_dialogs</extracomment>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <extracomment>In: ui/library/entry_dialog, ui/recognisers/server_dialog, ui/speakers/dialog</extracomment>
        <translation>Alles lassen, wie es war</translation>
    </message>
    <message>
        <source>Leave the language as it was</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Die Sprache lassen, wie sie war</translation>
    </message>
    <message>
        <source>Leave the list as it was</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Die Liste lassen, wie sie war</translation>
    </message>
    <message>
        <source>Leave the options as they were</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Die Optionen lassen, wie sie waren</translation>
    </message>
    <message>
        <source>Leave the other places as they are</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Die anderen Stellen lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Leave what you wrote as it is (Esc)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Lassen, was Sie geschrieben haben (Esc)</translation>
    </message>
    <message>
        <source>Left and Right go one second, with Shift a tenth; Page Up and Page Down go to markers; plus and minus show less or more; Space plays; drag to repeat a part</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Links und Rechts gehen eine Sekunde, mit Umschalt ein Zehntel; Bild auf und Bild ab gehen zu Marken; Plus und Minus zeigen weniger oder mehr; die Leertaste spielt ab; Ziehen wiederholt einen Teil</translation>
    </message>
    <message>
        <source>Left and Right move it a little, Page Up and Page Down by its width; plus and minus show less or more</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Links und Rechts verschieben ihn ein wenig, Bild auf und Bild ab um seine Breite; Plus und Minus zeigen weniger oder mehr</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Länge der Zeilen</translation>
    </message>
    <message>
        <source>level test</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>pegel test lautstärke</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Hell oder dunkel, wie das System</translation>
    </message>
    <message>
        <source>Light text on a dark window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Helle Schrift auf dunklem Fenster</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Hell, dunkel oder wie das System</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines: #</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Zeilen: #</translation>
    </message>
    <message>
        <source>Lingala</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>List all recordings again</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Wieder alle Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>List of recordings</source>
        <extracomment>All actions once, in the groups of the menu, then those not in it, and the keys that work in one place only.
In: ui/help/shortcuts, ui/kit/actions</extracomment>
        <translation>Liste der Aufnahmen</translation>
    </message>
    <message>
        <source>List, transcripts, backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Liste, Transkripte, Sicherungen</translation>
    </message>
    <message>
        <source>List, transcripts, backups, settings and keys. Recordings in other folders stay.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Liste, Transkripte, Sicherungen, Einstellungen und Schlüssel. Aufnahmen in anderen Ordnern bleiben.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Listen a second time</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/kit/actions, ui/review/second_text</extracomment>
        <translation>Ein zweites Mal hören</translation>
    </message>
    <message>
        <source>Listen through</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Durchhören</translation>
    </message>
    <message>
        <source>Listen to the voices on this computer, and say who speaks where</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/speakers/dialog</extracomment>
        <translation>Die Stimmen auf diesem Computer anhören und sagen, wer wo spricht</translation>
    </message>
    <message>
        <source>Listening to the voices… {percent}</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Die Stimmen werden angehört… {percent}</translation>
    </message>
    <message>
        <source>Listening twice is paused</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Zweites Hören ist pausiert</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Log of what happened, without texts, names or keys</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Protokoll des Geschehenen, ohne Texte, Namen oder Schlüssel</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Look at a finished sample</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ein fertiges Beispiel ansehen</translation>
    </message>
    <message>
        <source>Look at the transcript on paper, and print it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Das Transkript auf Papier ansehen und drucken</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Einmal am Tag nach einer neuen Version suchen</translation>
    </message>
    <message>
        <source>Look for a newer version of Wordlight, or get the model elsewhere and choose “Use a model folder…”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sehen Sie nach einer neueren Version von Wordlight, oder besorgen Sie das Modell anderswo und wählen Sie „Modellordner verwenden…“.</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Look through them, and transcribe their recordings again where you must. The damaged file is kept beside the new one as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sehen Sie sie durch, und transkribieren Sie die Aufnahmen neu, wo es nötig ist. Die beschädigte Datei liegt als „{name}“ neben der neuen; Ihre Aufnahmen sind unberührt.</translation>
    </message>
    <message>
        <source>Look, recognising, recording, playing, checking, keys, and your data</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aussehen, Transkribieren, Aufnehmen, Abspielen, Prüfen, Tasten und Ihre Daten</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/help/problem_dialog, ui/settings/text</extracomment>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>In: ui/recording/bar, ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>loudspeaker headphones output</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>lautsprecher kopfhörer ausgabe</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Make it simpler, for example without a repetition inside another.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Vereinfachen Sie es, zum Beispiel ohne Wiederholung in einer anderen.</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die zurückgenommene Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>Make the letters of the transcript larger</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die Schrift des Transkripts vergrößern</translation>
    </message>
    <message>
        <source>Make the letters of the transcript smaller</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die Schrift des Transkripts verkleinern</translation>
    </message>
    <message>
        <source>Make them one</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Zu einem machen</translation>
    </message>
    <message>
        <source>Making “{name}”: {percent}</source>
        <extracomment>How far a file is; `on` is its name.
In: ui/kit/message_text</extracomment>
        <translation>„{name}“ wird erstellt: {percent}</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Madagassisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Many servers need no key: then leave this empty. Else ask whoever runs {name} for it.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>Viele Server brauchen keinen Schlüssel: Dann lassen Sie dies leer. Sonst fragen Sie den Betreiber von {name}.</translation>
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
        <translation>Auch die nächsten zweifelhaften Wörter markieren</translation>
    </message>
    <message>
        <source>Mark them in the result</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Im Ergebnis markieren</translation>
    </message>
    <message>
        <source>Mark this moment of the recording, to find it again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Diesen Moment der Aufnahme markieren, um ihn wiederzufinden</translation>
    </message>
    <message>
        <source>Mark words under</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Wörter markieren unter</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>In: ui/player/marker_controller, ui/recording/bar</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Marker at {time} removed</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Marke bei {time} entfernt</translation>
    </message>
    <message>
        <source>Marker set at {time}</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Marke bei {time} gesetzt</translation>
    </message>
    <message>
        <source>Marker, {time}</source>
        <extracomment>What the flag of a marker says.
In: ui/player/text</extracomment>
        <translation>Marke, {time}</translation>
    </message>
    <message>
        <source>Markers</source>
        <extracomment>In: exporters/options, ui/transcript/marker_list</extracomment>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Mask bad words</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Kraftausdrücke verdecken</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>MAXQDA, ATLAS.ti, NVivo</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>MAXQDA, ATLAS.ti, NVivo</translation>
    </message>
    <message>
        <source>Meeting in English</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Besprechung auf Englisch</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu: all commands, with their keys</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Menü: alle Befehle mit ihren Tasten</translation>
    </message>
    <message>
        <source>Merge with</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Merge “{name}” with</source>
        <extracomment>The entry of the menu that merges with a speaker, as it is read out.
In: ui/speakers/text</extracomment>
        <translation>„{name}“ zusammenführen mit</translation>
    </message>
    <message>
        <source>Merge “{name}” with “{other}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>„{name}“ mit „{other}“ zusammenführen</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>`lasts_ms` is how long a message is seen that passes.
In: ui/kit/message_stack</extracomment>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>mg for “milligram”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>mg statt „Milligramm“</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>On the button that opens the menu of microphones.
In: ui/recording/bar, ui/recording/text, ui/settings/recording_page</extracomment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>microphone input source</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>mikrofon eingang quelle</translation>
    </message>
    <message>
        <source>Microphone: {name}</source>
        <extracomment>Which microphones there are, and which is chosen.
In: ui/recording/bar, ui/recording/microphone_dialog</extracomment>
        <translation>Mikrofon: {name}</translation>
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
        <translation>Meine und andere</translation>
    </message>
    <message>
        <source>missing?</source>
        <extracomment>What stands beside the words of the text, where what another model heard stands below.
`very unsure · 3 %`, what else is doubtful about it, or what was decided.
In: ui/review/text</extracomment>
        <translation>fehlt etwas?</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/settings/recognising_page, ui/transcript/details_text</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model of the service</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Modell des Dienstes</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Models…</source>
        <extracomment>In: ui/jobs/remedies, ui/recognisers/cards, ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Mongolisch</translation>
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
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Mood of passages (English) – may be ignored</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Stimmung von Abschnitten (Englisch) – wird vielleicht nicht beachtet</translation>
    </message>
    <message>
        <source>More options</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>More room between the lines of the transcript, or less again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mehr Platz zwischen den Zeilen des Transkripts oder wieder weniger</translation>
    </message>
    <message>
        <source>more than a day left on this disk</source>
        <extracomment>`2 h 10 min left on this disk`; a guess that far ahead is not said to the minute.
In: ui/recording/text</extracomment>
        <translation>mehr als ein Tag Platz auf diesem Datenträger</translation>
    </message>
    <message numerus="yes">
        <source>More than {number} places, the latest first</source>
        <extracomment>For 1: More than 1 place
How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>Mehr als {number} Stelle</numerusform>
            <numerusform>Mehr als {number} Stellen, die neuesten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Most careful</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>Am sorgfältigsten</translation>
    </message>
    <message>
        <source>Most of this is probably wrong.</source>
        <extracomment>What is said where the whole transcript is likely to be wrong, and nobody has put it right yet.
In: ui/transcript/text</extracomment>
        <translation>Das meiste hier ist wohl falsch.</translation>
    </message>
    <message>
        <source>mostly unsure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
In: ui/transcript/text</extracomment>
        <translation>überwiegend unsicher</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions</extracomment>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Moving</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Much slower than Careful, with the fewest wrong words: for difficult recordings.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Viel langsamer als „Sorgfältig“, mit den wenigsten falschen Wörtern: für schwierige Aufnahmen.</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>In: ui/kit/actions, ui/player/text</extracomment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The name of the file, or how those of several are called.
In: ui/library/entry_dialog, ui/player/marker_controller, ui/speakers/dialog, ui/transcript/export_dialog, ui/transcript/marker_list</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a marker</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>Name einer Marke</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>Name der Marke</translation>
    </message>
    <message>
        <source>Name of the recording</source>
        <extracomment>In: ui/library/delegate, ui/recording/bar</extracomment>
        <translation>Name der Aufnahme</translation>
    </message>
    <message>
        <source>Names and terms are offered while you type, and listened for in new recordings. With “where this is heard” filled in, they are also written by themselves in new transcripts: whole words only.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Namen und Begriffe werden beim Tippen angeboten, und in neuen Aufnahmen wird auf sie geachtet. Ist „Wo dies gehört wird“ ausgefüllt, werden sie in neuen Transkripten auch von selbst geschrieben: nur ganze Wörter.</translation>
    </message>
    <message>
        <source>Names and terms that begin like this</source>
        <extracomment>`offered` gives what begins like a text. To be made after all others who take keys of the view.
In: ui/word_list/completion</extracomment>
        <translation>Namen und Begriffe, die so beginnen</translation>
    </message>
    <message>
        <source>Names and terms, and what is always written for what is heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Namen und Begriffe, und was für Gehörtes immer geschrieben wird</translation>
    </message>
    <message>
        <source>Names and things</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Namen und Dinge</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Namen der Sprecher</translation>
    </message>
    <message>
        <source>Names, places and organisations</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Namen, Orte und Organisationen</translation>
    </message>
    <message>
        <source>Naming it is surer than having it found</source>
        <extracomment>In: ui/recognisers/chip, ui/recognisers/language_text, ui/settings/recognising_page</extracomment>
        <translation>Sie zu nennen ist sicherer, als sie erkennen zu lassen</translation>
    </message>
    <message>
        <source>Naming it is surer than having it found.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Sie zu nennen ist sicherer, als sie erkennen zu lassen.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Nepali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Nepali</translation>
    </message>
    <message>
        <source>Never while you record. {host} learns your network address and which version you have, and nothing else. Nothing is downloaded or installed.</source>
        <extracomment>In: ui/settings/text</extracomment>
        <translation>Nie, während Sie aufnehmen. {host} erfährt Ihre Netzwerkadresse und welche Version Sie haben, sonst nichts. Nichts wird heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <extracomment>Do what a key is for; false where the control is to do it.
In: ui/transcript/editing_keys</extracomment>
        <translation>Neuer Absatz</translation>
    </message>
    <message>
        <source>New recordings</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Neue Aufnahmen</translation>
    </message>
    <message>
        <source>New recordings are copied beside the library</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Neue Aufnahmen werden neben die Bibliothek kopiert</translation>
    </message>
    <message>
        <source>New recordings are transcribed as {language}</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>Neue Aufnahmen werden transkribiert als: {language}</translation>
    </message>
    <message>
        <source>New speaker</source>
        <extracomment>In: ui/speakers/controller</extracomment>
        <translation>Neuer Sprecher</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>New versions</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Of a recording that waits: `Next`, `Number 3`.
In: ui/library/text</extracomment>
        <translation>Als Nächste</translation>
    </message>
    <message>
        <source>Next marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Nächste Marke</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Nächster Bereich des Fensters</translation>
    </message>
    <message>
        <source>Next place never heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Nächste nie gehörte Stelle</translation>
    </message>
    <message>
        <source>Next version of this recording</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Nächste Fassung dieser Aufnahme</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one.</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Kein Browser ließ sich öffnen. Kopieren Sie die Adresse in einen.</translation>
    </message>
    <message>
        <source>No change was taken back.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Es wurde keine Änderung zurückgenommen.</translation>
    </message>
    <message>
        <source>No command has these words. Try fewer, or shorter ones.</source>
        <extracomment>Show what has all the words, in its text, its tip, its keys or the name of its group.
In: ui/help/shortcuts</extracomment>
        <translation>Kein Befehl enthält diese Wörter. Versuchen Sie weniger oder kürzere.</translation>
    </message>
    <message>
        <source>No confidence given</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Keine Sicherheit angegeben</translation>
    </message>
    <message>
        <source>no confidence given</source>
        <extracomment>How sure the recogniser was, in words and per cent.
In: ui/transcript/text</extracomment>
        <translation>keine Sicherheit angegeben</translation>
    </message>
    <message>
        <source>No connection to the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Keine Verbindung zum Dienst.</translation>
    </message>
    <message>
        <source>No connection; goes on when it is back</source>
        <extracomment>Why a job stands still that will go on by itself.
In: ui/jobs/text</extracomment>
        <translation>Keine Verbindung; geht weiter, sobald sie da ist</translation>
    </message>
    <message>
        <source>No copy of “{name}” could be kept: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Von „{name}“ konnte keine Kopie behalten werden: {reason}</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
        <source>No insights came with this transcript. To get a summary, topics and more, choose Options… before transcribing.</source>
        <extracomment>Why there are no insights, and how to get them; said only where they can be had.
In: ui/transcript/insight_text</extracomment>
        <translation>Mit diesem Transkript kamen keine Erkenntnisse. Für Zusammenfassung, Themen und mehr wählen Sie vor dem Transkribieren „Optionen…“.</translation>
    </message>
    <message>
        <source>No more words can be written along. The recording goes on.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Es können keine Wörter mehr mitgeschrieben werden. Die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>no name yet</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>noch kein Name</translation>
    </message>
    <message>
        <source>No other word is doubtful.</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Kein anderes Wort ist zweifelhaft.</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or shorter ones.</source>
        <extracomment>List all pages, or those that have what is looked for.
In: ui/help/window</extracomment>
        <translation>Keine Seite enthält diese Wörter. Versuchen Sie weniger oder kürzere.</translation>
    </message>
    <message>
        <source>No rule of the word list fits in this transcript.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Keine Regel der Wortliste trifft in diesem Transkript zu.</translation>
    </message>
    <message>
        <source>No safe connection to the service: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Keine sichere Verbindung zum Dienst: {reason}</translation>
    </message>
    <message>
        <source>No sound can be played: there is no loudspeaker, or another program keeps it to itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Kein Ton lässt sich abspielen: Es gibt keinen Lautsprecher, oder ein anderes Programm belegt ihn.</translation>
    </message>
    <message>
        <source>no speech</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>keine Sprache</translation>
    </message>
    <message>
        <source>no speech found</source>
        <extracomment>In: ui/kit/text</extracomment>
        <translation>keine Sprache gefunden</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <extracomment>Why no word is marked, where there is none or none has a confidence.
In: ui/transcript/text</extracomment>
        <translation>In dieser Aufnahme wurde keine Sprache gefunden.</translation>
    </message>
    <message>
        <source>no time given</source>
        <extracomment>What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/transcript/details_text, ui/transcript/text</extracomment>
        <translation>keine Zeit angegeben</translation>
    </message>
    <message>
        <source>No voice is kept.</source>
        <extracomment>How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>Keine Stimme ist gespeichert.</translation>
    </message>
    <message>
        <source>No word stands out. Unmarked words can be wrong too.</source>
        <extracomment>What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
In: ui/review/text</extracomment>
        <translation>Kein Wort fällt auf. Auch Wörter ohne Markierung können falsch sein.</translation>
    </message>
    <message>
        <source>No words are marked</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Keine Wörter sind markiert</translation>
    </message>
    <message>
        <source>No words here?</source>
        <extracomment>What a stop is called: by its words, or by what is wrong where it is not about single words.
In: ui/review/text</extracomment>
        <translation>Keine Wörter hier?</translation>
    </message>
    <message>
        <source>Nobody is named yet. In the menu of a paragraph you can say who speaks there.</source>
        <extracomment>Above the list.
In: ui/speakers/text</extracomment>
        <translation>Noch hat niemand einen Namen. Im Menü eines Absatzes können Sie sagen, wer dort spricht.</translation>
    </message>
    <message>
        <source>Nobody was heard speaking. Nothing was changed.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Niemand war zu hören. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None beside “{file}” has its name. It can be read, corrected and exported, but not heard.</source>
        <extracomment>Why the recording of a transcript is not known, and what that means.
In: ui/library/files_text</extracomment>
        <translation>Keine neben „{file}“ heißt so. Das Transkript kann gelesen, berichtigt und exportiert, aber nicht gehört werden.</translation>
    </message>
    <message>
        <source>None is on this computer yet.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Noch keines ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>None is set up.</source>
        <extracomment>In: ui/settings/privacy_page, ui/settings/recognising_page</extracomment>
        <translation>Keiner ist eingerichtet.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <extracomment>A pedal sends keys from F13 on, which keyboards do not have.
In: ui/settings/playing_page</extracomment>
        <translation>Keine ist festgelegt.</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Normal: the 5 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Normal: die zweifelhaftesten 5 %</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>`3 of 12`; `current` counts from 0.
In: ui/transcript/details_text</extracomment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Not here: {size} to download from {source}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Nicht hier: {size} herunterzuladen von {source}</translation>
    </message>
    <message>
        <source>Not listened to yet</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>Noch nicht angehört</translation>
    </message>
    <message>
        <source>not quite sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>nicht ganz sicher</translation>
    </message>
    <message>
        <source>Not said here?</source>
        <extracomment>What a stop is called: by its words, or by what is wrong where it is not about single words.
In: ui/review/text</extracomment>
        <translation>Hier nicht gesagt?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved on this computer</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Nicht auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Not saved: {what}</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Nicht gespeichert: {what}</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text</extracomment>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Not transcribed</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Nicht transkribiert</translation>
    </message>
    <message>
        <source>not transcribed</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>nicht transkribiert</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>In: exporters/options, ui/library/entry_dialog</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>What a screen reader says of a place.
What another model heard.
What was done.
In: ui/review/text, ui/versions/text</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Nothing can be recorded: there is no microphone, or another program keeps it to itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Es kann nicht aufgenommen werden: Es gibt kein Mikrofon, oder ein anderes Programm belegt es.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the library: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>In der Bibliothek lässt sich nichts speichern: {reason}</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Nothing found for “{searched}”.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Für „{searched}“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing has come from {host} for a while.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Von {host} kam eine Weile nichts.</translation>
    </message>
    <message>
        <source>Nothing here has these words. Try one of them alone, or part of a word.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Nichts hier enthält diese Wörter. Versuchen Sie eines davon allein oder einen Teil eines Wortes.</translation>
    </message>
    <message>
        <source>Nothing is left to take over.</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Es ist nichts mehr zu übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is to stand in their place. Remove {number} places?</source>
        <extracomment>For 1: Nothing is to stand in its place. Remove 1 place?
Asked where nothing is to stand in the place of what is found.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>Nichts soll an ihre Stelle treten. {number} Stelle entfernen?</numerusform>
            <numerusform>Nichts soll an ihre Stelle treten. {number} Stellen entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and it costs nothing</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Nichts verlässt diesen Computer, und es kostet nichts</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Nichts mehr zu prüfen</translation>
    </message>
    <message>
        <source>nothing may be written in the folder for it.</source>
        <translation type="vanished">in den Ordner dafür darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing of it can be brought back.</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Nichts davon lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Nothing of what was heard here is kept</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Nichts, was hier zu hören war, wird behalten</translation>
    </message>
    <message>
        <source>Nothing says how sure each word is, so no word is marked. Any of them can be wrong.</source>
        <extracomment>Why no word is marked, where there is none or none has a confidence.
In: ui/transcript/text</extracomment>
        <translation>Nichts sagt, wie sicher jedes Wort ist, also ist keines markiert. Jedes kann falsch sein.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <extracomment>In: ui/kit/actions, ui/transcript/changes_pane, ui/versions/dialog</extracomment>
        <translation>Hier wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Choose another place.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Dort wurde nichts geändert. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing was deleted. {trouble}</source>
        <extracomment>In: ui/settings/controller</extracomment>
        <translation>Nichts wurde gelöscht. {trouble}</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>In: ui/transcript/insight_text</extracomment>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Number the voices, so that each can be given a name</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Die Stimmen nummerieren, damit jede einen Namen bekommen kann</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <extracomment>Of a recording that waits: `Next`, `Number 3`.
In: ui/library/text</extracomment>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>Numbers are kept by which a voice, and so a person, can be known: ask those you name. While this is off, nothing new is kept and no name is offered.</source>
        <extracomment>In: ui/settings/text</extracomment>
        <translation>Gespeichert werden Zahlen, an denen sich eine Stimme und damit eine Person erkennen lässt: Fragen Sie die, denen Sie Namen geben. Solange dies aus ist, wird nichts Neues gespeichert und kein Name angeboten.</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Occitan</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Of the recordings that have ended</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Der beendeten Aufnahmen</translation>
    </message>
    <message>
        <source>Of what is said, written over the whole screen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Für das Gesagte, über den ganzen Bildschirm geschrieben</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>On Linux, install the package libportaudio2 (Fedora: portaudio), then start Wordlight again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Installieren Sie unter Linux das Paket libportaudio2 (Fedora: portaudio), und starten Sie Wordlight neu.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>In a word or three.
Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text, ui/recognisers/text, ui/settings/recognising_page</extracomment>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>Where it is, behind the language in the bar at the top.
In: ui/recognisers/text</extracomment>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>On this computer, in {folder}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Auf diesem Computer, in {folder}</translation>
    </message>
    <message>
        <source>On to what plays ↦</source>
        <extracomment>On the button that leads from elsewhere to the playhead.
In: ui/player/text</extracomment>
        <translation>Weiter zum Abgespielten ↦</translation>
    </message>
    <message>
        <source>One on which “sttgui serve” runs, or any server that has the two calls of AI/ML API</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Einer, auf dem „sttgui serve“ läuft, oder jeder Server mit den zwei Aufrufen von AI/ML API</translation>
    </message>
    <message>
        <source>One word</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>Only for recordings from the web:</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Nur für Aufnahmen aus dem Web:</translation>
    </message>
    <message>
        <source>Only keep it</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies, ui/recording/controller, ui/settings/recording_page</extracomment>
        <translation>Nur behalten</translation>
    </message>
    <message>
        <source>Only keep them</source>
        <extracomment>In: ui/recording/controller</extracomment>
        <translation>Nur behalten</translation>
    </message>
    <message>
        <source>Only mine</source>
        <extracomment>In: ui/recognisers/option_fields</extracomment>
        <translation>Nur meine</translation>
    </message>
    <message>
        <source>Only those of your own, or others as well</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Nur Ihre eigenen oder auch andere</translation>
    </message>
    <message>
        <source>Only where speakers are told apart.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Nur wo Sprecher unterschieden werden.</translation>
    </message>
    <message>
        <source>Only with intentions.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Nur mit Absichten.</translation>
    </message>
    <message>
        <source>Only with timed phrases.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Nur mit Abschnitten mit Zeiten.</translation>
    </message>
    <message>
        <source>Only with topics.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Nur mit Themen.</translation>
    </message>
    <message>
        <source>only {number} ms after the one before</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>nur {number} ms nach dem vorigen</translation>
    </message>
    <message>
        <source>only {number} ms long</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>nur {number} ms lang</translation>
    </message>
    <message>
        <source>Only: {limits}</source>
        <extracomment>A line that says what the list is limited to.
In: ui/library/text</extracomment>
        <translation>Nur: {limits}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Say that recordings are in the list, and offer to open the first of them.
In: ui/library/file_strips</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open another transcript of the same recording, and from the last one the first</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ein anderes Transkript derselben Aufnahme öffnen, nach dem letzten wieder das erste</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Say that recordings were there before; those asked about already stay in the question.
Say that transcripts made elsewhere are in the list already; those asked about already stay asked about.
In: ui/library/file_strips</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open that one, or send it again if it is to be transcribed twice; that may cost again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Öffnen Sie diese, oder senden Sie erneut, wenn sie zweimal transkribiert werden soll; das kann noch einmal kosten.</translation>
    </message>
    <message>
        <source>Open the billing page</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Abrechnungsseite öffnen</translation>
    </message>
    <message>
        <source>Open the earlier one</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Frühere öffnen</translation>
    </message>
    <message>
        <source>Open the folder in which your recordings are</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Den Ordner öffnen, in dem Ihre Aufnahmen sind</translation>
    </message>
    <message>
        <source>Open the folder the recording is in</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Den Ordner öffnen, in dem die Aufnahme ist</translation>
    </message>
    <message>
        <source>Open the folder {folder}</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Den Ordner {folder} öffnen</translation>
    </message>
    <message>
        <source>Open the other version, and take words over from this one</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Die andere Fassung öffnen und Wörter aus dieser übernehmen</translation>
    </message>
    <message>
        <source>Open the page of the service on which the balance is topped up</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Die Seite des Dienstes öffnen, auf der das Guthaben aufgeladen wird</translation>
    </message>
    <message>
        <source>Open the page of your account in the browser</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Die Seite Ihres Kontos im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the short recording that comes with Wordlight, with its transcript</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die kurze Aufnahme öffnen, die Wordlight mit ihrem Transkript mitbringt</translation>
    </message>
    <message>
        <source>Open this page</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Diese Seite öffnen</translation>
    </message>
    <message>
        <source>Open Wordlight</source>
        <extracomment>In: ui/recording/tray</extracomment>
        <translation>Wordlight öffnen</translation>
    </message>
    <message>
        <source>Open Wordlight again with this copy</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Wordlight mit dieser Kopie neu öffnen</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Opened before</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Schon geöffnet</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options: {name}</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Optionen: {name}</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Order and selection of the list</source>
        <extracomment>In: ui/library/menu</extracomment>
        <translation>Reihenfolge und Auswahl der Liste</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Order, selection, and what can be done with all</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Reihenfolge, Auswahl, und was mit allen getan werden kann</translation>
    </message>
    <message>
        <source>Other language…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Andere Sprache…</translation>
    </message>
    <message>
        <source>Other models cost other prices</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Andere Modelle kosten anders</translation>
    </message>
    <message>
        <source>Other models cost other prices. The service is asked for its own list once there is a key.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Andere Modelle kosten anders. Der Dienst wird nach seiner eigenen Liste gefragt, sobald ein Schlüssel da ist.</translation>
    </message>
    <message>
        <source>Other models cost other prices. This is the list of the service itself, as it is now.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Andere Modelle kosten anders. Dies ist die Liste des Dienstes selbst, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Other models…</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Andere Modelle…</translation>
    </message>
    <message>
        <source>Otherwise most of them are left out</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Sonst werden die meisten weggelassen</translation>
    </message>
    <message>
        <source>Our request: {id}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>Unsere Anfrage: {id}</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In: ui/transcript/overview_strip</extracomment>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>In: ui/settings/dialog, ui/transcript/page_view</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Paragraphs with times for coding</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Absätze mit Zeiten zum Codieren</translation>
    </message>
    <message>
        <source>Part in view: {start} to {end} of {whole}</source>
        <extracomment>Which part is seen, for screen readers.
In: ui/player/text</extracomment>
        <translation>Sichtbarer Teil: {start} bis {end} von {whole}</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Pashto</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>password account test</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>passwort konto test</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Write a text of somewhere else; each line with words becomes a paragraph.
In: ui/transcript/editing_keys, ui/transcript/view</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste one that begins with https:// and ends with a file, for example interview.mp3.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Fügen Sie eine ein, die mit https:// beginnt und mit einer Datei endet, zum Beispiel interview.mp3.</translation>
    </message>
    <message>
        <source>Paste the address of a recording on the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Fügen Sie die Adresse einer Aufnahme im Web ein</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>Muster</translation>
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
        <translation>Aufnahme pausieren</translation>
    </message>
    <message>
        <source>Pause that begins a new phrase</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Pause, nach der ein neuer Abschnitt beginnt</translation>
    </message>
    <message>
        <source>Pause the download of {name}; what came so far is kept</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Den Download von {name} pausieren; was schon da ist, bleibt</translation>
    </message>
    <message>
        <source>Pause the recording, or go on with the same one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die Aufnahme pausieren oder dieselbe fortsetzen</translation>
    </message>
    <message>
        <source>Pause while I type, and go on when I stop</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Pause, während ich tippe, und danach weiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <extracomment>Over the icon beside the clock.
In: ui/recording/text</extracomment>
        <translation>Pausiert bei {time}</translation>
    </message>
    <message>
        <source>Paused: {done} of {size} are here</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Pausiert: {done} von {size} sind da</translation>
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
        <translation>Vielleicht spricht hier niemand deutlich.</translation>
    </message>
    <message>
        <source>Perhaps sent: you decide</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Vielleicht gesendet: Sie entscheiden</translation>
    </message>
    <message>
        <source>perhaps what was changed last before Wordlight ended</source>
        <extracomment>What of a damaged library could not be read as it was.
In: ui/library/text</extracomment>
        <translation>vielleicht, was zuletzt geändert wurde, bevor Wordlight endete</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Phone call</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Phrases and words as tiers for ELAN</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Abschnitte und Wörter als Ebenen für ELAN</translation>
    </message>
    <message>
        <source>Phrases and words as tiers for Praat</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Abschnitte und Wörter als Ebenen für Praat</translation>
    </message>
    <message>
        <source>Phrases as a label track for Audacity</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Abschnitte als Textspur für Audacity</translation>
    </message>
    <message>
        <source>Phrases, channels, summary and topics</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Abschnitte, Kanäle, Zusammenfassung und Themen</translation>
    </message>
    <message>
        <source>Place the cursor in a word to see what is known about it.</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Setzen Sie den Cursor in ein Wort, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Place {at} of {count}</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>Stelle {at} von {count}</translation>
    </message>
    <message>
        <source>Places that are checked</source>
        <extracomment>In: ui/review/pane</extracomment>
        <translation>Geprüfte Stellen</translation>
    </message>
    <message>
        <source>Places with the same words</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Stellen mit denselben Wörtern</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>In: exporters/registry, ui/recognisers/option_text</extracomment>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>In: ui/player/bar, ui/window/top_bar</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play faster; the voice stays as high</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Schneller abspielen; die Stimme behält ihre Höhe</translation>
    </message>
    <message>
        <source>Play five seconds of this speaker</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Fünf Sekunden dieses Sprechers abspielen</translation>
    </message>
    <message>
        <source>Play from here</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Play more slowly; the voice stays as high</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Langsamer abspielen; die Stimme behält ihre Höhe</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Aufnahme abspielen</translation>
    </message>
    <message>
        <source>Play the recording, or pause it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die Aufnahme abspielen oder pausieren</translation>
    </message>
    <message>
        <source>Play the words and what is around them; Shift+Space repeats them</source>
        <extracomment>What the button to hear a place again does.
In: ui/review/text</extracomment>
        <translation>Die Wörter und ihre Umgebung abspielen; Umschalt+Leertaste wiederholt sie</translation>
    </message>
    <message>
        <source>Play what a second model heard, where it heard it (Ctrl+Shift+Space)</source>
        <extracomment>All of what another model heard, for which there may be no room, and what a press does.
In: ui/review/text</extracomment>
        <translation>Abspielen, was ein zweites Modell hörte, dort, wo es das hörte (Strg+Umschalt+Leertaste)</translation>
    </message>
    <message>
        <source>Play what nobody has listened to yet</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Abspielen, was noch niemand angehört hat</translation>
    </message>
    <message>
        <source>Play with</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Abspielen mit</translation>
    </message>
    <message>
        <source>Play without sound, or as loud as before again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ohne Ton abspielen oder wieder so laut wie zuvor</translation>
    </message>
    <message>
        <source>Player</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Player</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Possible for a transcript that says how sure its words are.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich bei einem Transkript, das sagt, wie sicher seine Wörter sind.</translation>
    </message>
    <message>
        <source>Possible once a finished transcript is open.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, sobald ein fertiges Transkript geöffnet ist.</translation>
    </message>
    <message>
        <source>Possible once a finished transcript with words is open.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, sobald ein fertiges Transkript mit Wörtern geöffnet ist.</translation>
    </message>
    <message>
        <source>Possible once a recording is open that can be heard.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, sobald eine Aufnahme geöffnet ist, die man hören kann.</translation>
    </message>
    <message>
        <source>Possible once a transcript with words is open.</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>Möglich, sobald ein Transkript mit Wörtern geöffnet ist.</translation>
    </message>
    <message>
        <source>Possible once for each transcript, with a second model on this computer.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich einmal je Transkript, mit einem zweiten Modell auf diesem Computer.</translation>
    </message>
    <message>
        <source>Possible once the recording has ended.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, sobald die Aufnahme beendet ist.</translation>
    </message>
    <message>
        <source>Possible where a chosen recording has failed or was stopped.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, wo eine gewählte Aufnahme fehlgeschlagen ist oder angehalten wurde.</translation>
    </message>
    <message>
        <source>Possible where a recording has markers.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, wo eine Aufnahme Marken hat.</translation>
    </message>
    <message>
        <source>Possible where a recording was transcribed more than once.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, wo eine Aufnahme mehr als einmal transkribiert wurde.</translation>
    </message>
    <message>
        <source>Possible where recordings have failed.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, wo Aufnahmen fehlgeschlagen sind.</translation>
    </message>
    <message>
        <source>Possible where there are words nobody listened to.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, wo es Wörter gibt, die niemand angehört hat.</translation>
    </message>
    <message>
        <source>Possible while a chosen recording is being transcribed, or waits for it.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, während eine gewählte Aufnahme transkribiert wird oder darauf wartet.</translation>
    </message>
    <message>
        <source>Possible while a chosen recording waits to be transcribed.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, während eine gewählte Aufnahme auf das Transkribieren wartet.</translation>
    </message>
    <message>
        <source>Possible while a message is shown.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, während eine Meldung zu sehen ist.</translation>
    </message>
    <message>
        <source>Possible while recordings are being transcribed, or wait for it.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, während Aufnahmen transkribiert werden oder darauf warten.</translation>
    </message>
    <message>
        <source>Possible while something is recorded, with words while recording.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, während aufgenommen und mitgeschrieben wird.</translation>
    </message>
    <message>
        <source>Possible while something is recorded.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Möglich, während aufgenommen wird.</translation>
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
        <translation>Weitere Tasten für diesen Befehl drücken; die er hat, bleiben</translation>
    </message>
    <message>
        <source>Press other keys for this action</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Andere Tasten für diesen Befehl drücken</translation>
    </message>
    <message>
        <source>Press the keys for “{name}”. Esc leaves them as they are.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>Drücken Sie die Tasten für „{name}“. Esc lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Press the keys together, as you will use them; Esc leaves them as they are</source>
        <extracomment>In: ui/settings/key_field</extracomment>
        <translation>Drücken Sie die Tasten zusammen, wie Sie sie verwenden werden; Esc lässt sie, wie sie sind</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <extracomment>In: ui/settings/key_field</extracomment>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Vorige Marke</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Voriger Bereich des Fensters</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>In: ui/kit/actions, ui/transcript/print_dialog</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Private: nothing leaves this computer, and it costs nothing.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>Privat: Nichts verlässt diesen Computer, und es kostet nichts.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>In: ui/transcript/growing_head</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Punctuation and capitals</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Satzzeichen und Großschreibung</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Pandschabi</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Put \ before a character such as ( ? * + that is meant as itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Setzen Sie \ vor ein Zeichen wie ( ? * +, wenn das Zeichen selbst gemeint ist.</translation>
    </message>
    <message>
        <source>Put in “{words}”</source>
        <extracomment>The name of the step of undo.
What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>„{words}“ einsetzen</translation>
    </message>
    <message>
        <source>Put it in</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Put it into the list (Enter)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>In die Liste aufnehmen (Enter)</translation>
    </message>
    <message>
        <source>Put it into the list again</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Wieder in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>Put the details on the clipboard</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>Die Einzelheiten in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Den Bericht in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Put the whole report on the clipboard</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Den ganzen Bericht in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Put the whole text on the clipboard instead</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Stattdessen den ganzen Text in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <extracomment>In: ui/kit/message_stack</extracomment>
        <translation>Diese Meldung ausblenden (Esc)</translation>
    </message>
    <message>
        <source>Quick: the 2 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Schnell: die zweifelhaftesten 2 %</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>quite unsure</source>
        <extracomment>How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>recht unsicher</translation>
    </message>
    <message>
        <source>Rare words to listen for</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Seltene Wörter, auf die geachtet wird</translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Readable text</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Lesbarer Text</translation>
    </message>
    <message>
        <source>Readable text does this already.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Lesbarer Text macht das schon.</translation>
    </message>
    <message>
        <source>Readable text in paragraphs, with the speakers told apart.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Lesbarer Text in Absätzen, mit unterschiedenen Sprechern.</translation>
    </message>
    <message>
        <source>Readable text in paragraphs.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Lesbarer Text in Absätzen.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Lesemodus</translation>
    </message>
    <message>
        <source>Ready now.</source>
        <extracomment>What is known of the model of this computer, or why none can be used.
In: ui/recognisers/cards</extracomment>
        <translation>Sofort bereit.</translation>
    </message>
    <message>
        <source>Really delete everything, with the recordings made here?</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Wirklich alles löschen, auch die hier gemachten Aufnahmen?</translation>
    </message>
    <message>
        <source>Really delete everything?</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Wirklich alles löschen?</translation>
    </message>
    <message>
        <source>recogniser engine privacy</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>transkriptionsdienst modell datenschutz</translation>
    </message>
    <message>
        <source>Recognition model</source>
        <extracomment>The model of AI/ML API can be another one; that of another server is set where its address is.
In: ui/recognisers/options_dialog, ui/recognisers/server_dialog</extracomment>
        <translation>Transkriptionsmodell</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>In: ui/kit/actions, ui/recording/bar, ui/window/top_bar</extracomment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record 5 seconds</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>5 Sekunden aufnehmen</translation>
    </message>
    <message>
        <source>Record from</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Aufnehmen von</translation>
    </message>
    <message>
        <source>Record from a microphone and have it transcribed, or end the recording</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Vom Mikrofon aufnehmen und transkribieren lassen oder die Aufnahme beenden</translation>
    </message>
    <message>
        <source>Record now</source>
        <extracomment>In: ui/recording/microphone_dialog, ui/window/welcome_page</extracomment>
        <translation>Jetzt aufnehmen</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>What a recording is called that the user gave no name: `Recording of 23 Nov, 14:02`.
In: ui/library/view, ui/recording/bar, ui/recording/stop_dialog, ui/recording/text, ui/recording/tray, ui/transcript/details_pane</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>a page of settings</comment>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Aufnahme nicht gefunden</translation>
    </message>
    <message>
        <source>Recording of a transcript</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Aufnahme eines Transkripts</translation>
    </message>
    <message>
        <source>Recording of {day} {month}, {time}</source>
        <extracomment>What a recording is called that the user gave no name: `Recording of 23 Nov, 14:02`.
In: ui/recording/text</extracomment>
        <translation>Aufnahme vom {day}. {month}, {time}</translation>
    </message>
    <message>
        <source>Recording, {time}</source>
        <extracomment>Over the icon beside the clock.
In: ui/recording/text</extracomment>
        <translation>Aufnahme läuft, {time}</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>In: ui/library/file_dialogs, ui/library/text, ui/library/view</extracomment>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Aufnahmen und Transkripte</translation>
    </message>
    <message>
        <source>Recordings are sent there, and whoever runs it can hear them.</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Aufnahmen werden dorthin gesendet, und wer ihn betreibt, kann sie hören.</translation>
    </message>
    <message>
        <source>Recordings made here, and copies</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Hier gemachte Aufnahmen und Kopien</translation>
    </message>
    <message>
        <source>Recordings that were added from other folders stay where they are, and so do files you exported. Wordlight closes when it is done.</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Aufnahmen, die aus anderen Ordnern hinzugefügt wurden, bleiben, wo sie sind, ebenso exportierte Dateien. Wordlight schließt sich, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Recordings that were saved</source>
        <extracomment>Make what the first painting does not show, and have the window answer.
In: ui/window/main_window</extracomment>
        <translation>Gerettete Aufnahmen</translation>
    </message>
    <message>
        <source>Recordings you send leave this computer and go to {name}.</source>
        <extracomment>Where recordings go, and what the service itself warns of; empty where they stay on this computer.
In: ui/recognisers/key_text</extracomment>
        <translation>Aufnahmen, die Sie senden, verlassen diesen Computer und gehen an {name}.</translation>
    </message>
    <message>
        <source>Recordings you send leave this computer: they go to AI/ML API and to the speech company it works with. The service strongly advises against sending recordings that were made without consent, and against basing decisions of weight on the text, since it can be wrong.</source>
        <extracomment>Where recordings go, and what the service itself warns of; empty where they stay on this computer.
In: ui/recognisers/key_text</extracomment>
        <translation>Aufnahmen, die Sie senden, verlassen diesen Computer: Sie gehen an AI/ML API und an die Firma für Spracherkennung, mit der es arbeitet. Der Dienst rät dringend davon ab, ohne Einwilligung gemachte Aufnahmen zu senden und wichtige Entscheidungen auf den Text zu stützen, da er falsch sein kann.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>In: ui/kit/actions, ui/transcript/text</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>Wiederherstellen: {what}</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Remember it in this computer's keyring</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Im Schlüsselbund dieses Computers merken</translation>
    </message>
    <message>
        <source>Remember voices I have named, on this computer only</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Stimmen merken, die ich benannt habe, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/player/marker_controller, ui/recognisers/model_text, ui/transcript/marker_list, ui/word_list/dialog</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove (frees {size})</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/recognisers/model_text</extracomment>
        <translation>Entfernen (gibt {size} frei)</translation>
    </message>
    <message>
        <source>Remove a marker</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>Marke entfernen</translation>
    </message>
    <message>
        <source>Remove all voices that are kept; names in transcripts stay</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Alle gespeicherten Stimmen entfernen; Namen in Transkripten bleiben</translation>
    </message>
    <message>
        <source>Remove it under “Models…” and download it again, or choose another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Entfernen Sie es unter „Modelle…“ und laden Sie es neu herunter, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Tasten entfernen</translation>
    </message>
    <message>
        <source>Remove the key from this computer</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Den Schlüssel von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Remove the marker (Del); undo brings it back</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>Die Marke entfernen (Entf); Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Remove {name} from this computer</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>{name} von diesem Computer entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} places</source>
        <extracomment>For 1: Remove 1 place
The button that does it.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>{number} Stelle entfernen</numerusform>
            <numerusform>{number} Stellen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Der Schlüssel wird entfernt…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>In: ui/kit/actions, ui/speakers/dialog</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>In: ui/speakers/controller</extracomment>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>Rename speaker to “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Sprecher in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>In: ui/kit/actions, ui/player/bar, ui/player/menus</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat a word, a paragraph, or what is selected</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Ein Wort, einen Absatz oder die Auswahl wiederholen</translation>
    </message>
    <message>
        <source>Repeat it till I decide</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Wiederholen, bis ich entscheide</translation>
    </message>
    <message>
        <source>Repeat this paragraph</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Diesen Absatz wiederholen</translation>
    </message>
    <message>
        <source>Repeat this word</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Dieses Wort wiederholen</translation>
    </message>
    <message>
        <source>Repeat what is selected</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Auswahl wiederholen</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the word that is heard; again to go on</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die Auswahl oder sonst das gehörte Wort wiederholen; noch einmal, um weiterzugehen</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>In: ui/transcript/export_dialog, ui/transcript/replace_row</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>Ask whether so many places are to be removed: an empty field may be one that was forgotten.
In: ui/transcript/replace_row</extracomment>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace every place; one undo brings all back</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Jede Stelle ersetzen; einmal Rückgängig holt alles zurück</translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Enter)</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Diese Stelle ersetzen und zur nächsten gehen (Enter)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Ersetzen durch</translation>
    </message>
    <message numerus="yes">
        <source>Replace {number} places</source>
        <extracomment>For 1: Replace 1 place
The name of the step of undo.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>{number} Stelle ersetzen</numerusform>
            <numerusform>{number} Stellen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
`tip` says what restoring does, `leave` is the word that closes it.
In: ui/library/rescue_dialogs, ui/settings/keys_page, ui/transcript/changes_pane</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore all originals</source>
        <extracomment>In: ui/transcript/changes_controller</extracomment>
        <translation>Alle Originale wiederherstellen</translation>
    </message>
    <message>
        <source>Restore all originals…</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Alle Originale wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Restore original</source>
        <extracomment>In: ui/kit/actions, ui/transcript/changes_controller, ui/transcript/changes_pane, ui/transcript/details_pane</extracomment>
        <translation>Original wiederherstellen</translation>
    </message>
    <message>
        <source>Restore paragraph</source>
        <extracomment>Offer to bring back what was heard, where the word under the menu or the selection was changed.
In: ui/transcript/changes_controller</extracomment>
        <translation>Absatz wiederherstellen</translation>
    </message>
    <message>
        <source>Restore selection</source>
        <extracomment>Offer to bring back what was heard, where the word under the menu or the selection was changed.
In: ui/transcript/changes_controller</extracomment>
        <translation>Auswahl wiederherstellen</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>In: ui/kit/result_line</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Rich Text (RTF)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Room between the lines</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Platz zwischen den Zeilen</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Russisch</translation>
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
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Sample recording</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Beispielaufnahme</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Sanskrit</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>In: ui/library/entry_dialog, ui/library/several_dialogs, ui/recognisers/key_dialog, ui/recognisers/options_dialog, ui/recognisers/server_dialog, ui/speakers/dialog, ui/transcript/export_dialog, ui/word_list/dialog</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/messages</extracomment>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Save all</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save all as text…</source>
        <extracomment>In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>Alles als Text speichern…</translation>
    </message>
    <message>
        <source>Save all transcripts as text in a folder</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Alle Transkripte als Text in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Save every transcript that can be read as a text file in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Jedes lesbare Transkript als Textdatei in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Save it again with the program it was made with.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Speichern Sie die Datei erneut mit dem Programm, mit dem sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Save it as MP3 or M4A, which is smaller, or have it transcribed on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Speichern Sie sie als MP3 oder M4A, das ist kleiner, oder lassen Sie sie auf diesem Computer transkribieren.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), one entry a line.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Speichern Sie sie als reinen Text (UTF-8), einen Eintrag je Zeile.</translation>
    </message>
    <message>
        <source>Save the list as a text file</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Die Liste als Textdatei speichern</translation>
    </message>
    <message>
        <source>Save the recording and add it as a file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Speichern Sie die Aufnahme, und fügen Sie sie als Datei hinzu.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the transcript as a file</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Das Transkript als Datei speichern</translation>
    </message>
    <message>
        <source>Save the transcripts of all that are selected in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die Transkripte aller ausgewählten in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Save the whole report as a text file</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Den ganzen Bericht als Textdatei speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <extracomment>In: ui/kit/message_text, ui/word_list/text</extracomment>
        <translation>Gespeichert als „{name}“</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Send it to whoever looks after Wordlight for you.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Gespeichert als „{name}“. Senden Sie ihn an die Person, die Wordlight für Sie betreut.</translation>
    </message>
    <message>
        <source>Saved on this computer, {time}</source>
        <extracomment>`Saved on this computer, 14:03`.
In: ui/library/text</extracomment>
        <translation>Hier gespeichert, {time}</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Der Schlüssel wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/library/text, ui/recording/text</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Say something, and hear how it was recorded</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Etwas sagen und hören, wie es aufgenommen wurde</translation>
    </message>
    <message>
        <source>Say something… {seconds}</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Sagen Sie etwas… {seconds}</translation>
    </message>
    <message>
        <source>Say who speaks in this paragraph or in the selection</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Sagen, wer in diesem Absatz oder in der Auswahl spricht</translation>
    </message>
    <message>
        <source>Says first what is deleted, and asks twice</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Sagt erst, was gelöscht wird, und fragt zweimal</translation>
    </message>
    <message>
        <source>Sean becomes John, SEAN becomes JOHN</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Aus Sean wird John, aus SEAN wird JOHN</translation>
    </message>
    <message>
        <source>Search all</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Alle durchsuchen</translation>
    </message>
    <message>
        <source>Search all commands, with their keys, and do one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Alle Befehle mit ihren Tasten durchsuchen und einen ausführen</translation>
    </message>
    <message>
        <source>Search all transcripts</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts, ui/library/pane</extracomment>
        <translation>Alle Transkripte durchsuchen</translation>
    </message>
    <message>
        <source>Search languages</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Sprachen durchsuchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Second listening</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Zweites Hören</translation>
    </message>
    <message>
        <source>See less of the recording, closer up</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Weniger von der Aufnahme sehen, näher heran</translation>
    </message>
    <message>
        <source>See less, closer up (Ctrl+wheel)</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Weniger sehen, näher heran (Strg+Rad)</translation>
    </message>
    <message>
        <source>See more (Ctrl+wheel)</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Mehr sehen (Strg+Rad)</translation>
    </message>
    <message>
        <source>See more of the recording</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Mehr von der Aufnahme sehen</translation>
    </message>
    <message>
        <source>See that the disk has room and can be written to, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sorgen Sie dafür, dass der Datenträger Platz hat und beschrieben werden kann, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>See where two transcripts of this recording differ, and take over what is better</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Sehen, wo sich zwei Transkripte dieser Aufnahme unterscheiden, und das Bessere übernehmen</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>In: ui/transcript/view</extracomment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send again (costs again)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Erneut senden (kostet wieder)</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Erneut senden (vielleicht doppelt berechnet)</translation>
    </message>
    <message>
        <source>Send again (may cost again)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Erneut senden (kostet vielleicht wieder)</translation>
    </message>
    <message>
        <source>Send it</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send it again from a faster network, or in a compressed format such as MP3.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Senden Sie die Aufnahme erneut, aus einem schnelleren Netz oder in einem komprimierten Format wie MP3.</translation>
    </message>
    <message>
        <source>Send it again; the service had not received the whole recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Senden Sie die Aufnahme erneut; der Dienst hatte sie nicht ganz erhalten.</translation>
    </message>
    <message>
        <source>Send the recording again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Senden Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>Send the recording to the service once more</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Die Aufnahme noch einmal an den Dienst senden</translation>
    </message>
    <message>
        <source>Send the recording to the service, which may cost money</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Die Aufnahme an den Dienst senden, was Geld kosten kann</translation>
    </message>
    <message>
        <source>Send to {engine}</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>An {engine} senden</translation>
    </message>
    <message>
        <source>Send without extra options</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Ohne zusätzliche Optionen senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sending {percent}</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Wird gesendet: {percent}</translation>
    </message>
    <message>
        <source>Sent all the same</source>
        <extracomment>Say, by the name of each recording, why a service may refuse it or take long.
In: ui/kit/messages</extracomment>
        <translation>Trotzdem gesendet</translation>
    </message>
    <message>
        <source>sent privacy cloud internet</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>gesendet datenschutz cloud internet</translation>
    </message>
    <message>
        <source>sent to a program on this computer</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>geht an ein Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>Sent: {time}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>Gesendet: {time}</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>server own network</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>server eigener netz</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Marke setzen</translation>
    </message>
    <message>
        <source>Set all options to what they are at first</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Alle Optionen auf die Standardwerte setzen</translation>
    </message>
    <message>
        <source>Set everything on this page to what it is at first</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Alles auf dieser Seite auf die Standardwerte setzen</translation>
    </message>
    <message>
        <source>Set everything on this page to what it was before</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Alles auf dieser Seite wieder so einstellen, wie es vorher war</translation>
    </message>
    <message>
        <source>Sets the options below for a purpose</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Setzt die Optionen unten für einen Zweck</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings and word list</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Einstellungen und Wortliste</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Several recordings have the name of “{file}”: {names}.</source>
        <extracomment>Why the recording of a transcript is not known, and what that means.
In: ui/library/files_text</extracomment>
        <translation>Mehrere Aufnahmen heißen wie „{file}“: {names}.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <extracomment>Show what another model heard below the words of the text, and offer it once somebody is checking.
In: ui/review/card</extracomment>
        <translation>Umschalt+Enter</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Umschalt+Tab</translation>
    </message>
    <message>
        <source>Shona</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Shona</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Short summary (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Kurze Zusammenfassung (Englisch)</translation>
    </message>
    <message>
        <source>Short timed phrases.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Kurze Abschnitte mit Zeiten.</translation>
    </message>
    <message>
        <source>Short units of measure (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Kurze Maßeinheiten (Englisch)</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>In: ui/recognisers/key_dialog, ui/settings/privacy_page, ui/settings/recording_page</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>In: ui/library/pane, ui/library/text</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all settings again</source>
        <translation type="vanished">Wieder alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Show beside each change what was heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Neben jeder Änderung zeigen, was gehört wurde</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show checks and details</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Prüfung und Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Say where transcripts are now, and, a sentence each, what is `left_out` and why.
In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show or hide what support asks for</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>Zeigen oder verbergen, wonach der Support fragt</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Den Ordner zeigen: {name}</translation>
    </message>
    <message>
        <source>Show the key while you check it</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Den Schlüssel zeigen, während Sie ihn prüfen</translation>
    </message>
    <message>
        <source>Show the list</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Show the list at the left, or put it away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die Liste links zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show the other places where the same was heard, to fix all or some of them</source>
        <extracomment>Offer to fix all the same; with nothing `said` the room stays empty.
In: ui/review/card</extracomment>
        <translation>Die anderen Stellen zeigen, an denen dasselbe gehört wurde, um alle oder einige zu berichtigen</translation>
    </message>
    <message>
        <source>Show the pane at the right, or put it away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Den Bereich rechts zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show the part that is being played</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Den Teil zeigen, der gerade spielt</translation>
    </message>
    <message>
        <source>Show the transcript in its usual size again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Das Transkript wieder in üblicher Größe zeigen</translation>
    </message>
    <message>
        <source>Show the word that is heard, and go along with it</source>
        <extracomment>In: ui/transcript/back_button</extracomment>
        <translation>Das gehörte Wort zeigen und mitgehen</translation>
    </message>
    <message>
        <source>Show what there is of the same recording; nothing is sent</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Zeigen, was es von derselben Aufnahme gibt; nichts wird gesendet</translation>
    </message>
    <message>
        <source>Show words under {percent} confidence</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Wörter unter {percent} Sicherheit zeigen</translation>
    </message>
    <message>
        <source>Shows the pages and lines that have these words</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Zeigt die Seiten und Zeilen mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Singhalesisch</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the large letters</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Größe der großen Schrift</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Version überspringen</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Slow down at doubtful words</source>
        <extracomment>In: ui/player/menus, ui/settings/checking_page</extracomment>
        <translation>Bei zweifelhaften Wörtern langsamer</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Slower than Balanced and more careful, above all in other languages than English.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Langsamer als „Ausgewogen“ und sorgfältiger, vor allem in anderen Sprachen als Englisch.</translation>
    </message>
    <message>
        <source>Small models are good in the major languages only. Naming the language is surer than detecting.</source>
        <extracomment>What must be known before choosing.
In: ui/recognisers/options_form</extracomment>
        <translation>Kleine Modelle sind nur in den großen Sprachen gut. Die Sprache zu nennen ist sicherer, als sie erkennen zu lassen.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller letters (-)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Kleinere Schrift (-)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>So that nothing is missed</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Damit nichts entgeht</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Soziale Medien</translation>
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
        <translation>Einige Dateien konnten nicht gelöscht werden. Alle anderen sind weg.</translation>
    </message>
    <message>
        <source>Something between you and the service answered instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Statt des Dienstes hat etwas zwischen Ihnen und ihm geantwortet.</translation>
    </message>
    <message>
        <source>Something between you and {host} answered instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Statt {host} hat etwas dazwischen geantwortet.</translation>
    </message>
    <message>
        <source>Something is being recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Es wird gerade aufgenommen.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound on</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Sound track</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Tonspur</translation>
    </message>
    <message>
        <source>Sounds like “{name}”: &amp;use this name</source>
        <extracomment>The entry of a menu.
In: ui/speakers/text</extracomment>
        <translation>Klingt wie „{name}“: &amp;diesen Namen verwenden</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The place at hand, or the one it begins with, with what another model heard there.
In: ui/review/card</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Speak as you will. The bar shows how loud you are: it should reach about three quarters.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Sprechen Sie, wie Sie wollen. Der Balken zeigt, wie laut Sie sind: Er sollte etwa drei Viertel erreichen.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/speakers/menu, ui/transcript/details_text</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speaker {name}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>Sprecher {name}</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>In: ui/settings/speakers_page, ui/speakers/dialog</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speakers can be found where the recording is here and its words have times.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>Sprecher lassen sich finden, wenn die Aufnahme hier ist und ihre Wörter Zeiten haben.</translation>
    </message>
    <message>
        <source>Speakers cannot be told apart on this computer: the package that knows voices is not installed.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sprecher lassen sich auf diesem Computer nicht unterscheiden: Das Paket, das Stimmen erkennt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Speakers told apart, with a short summary and topics.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Sprecher unterschieden, mit kurzer Zusammenfassung und Themen.</translation>
    </message>
    <message>
        <source>Speakers, punctuation and what else is to be done with the next recordings</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Sprecher, Satzzeichen und was sonst mit den nächsten Aufnahmen geschehen soll</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Sprecher…</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>speaks for {time}</source>
        <extracomment>A row of the list as it is read out.
In: ui/speakers/text</extracomment>
        <translation>spricht {time}</translation>
    </message>
    <message>
        <source>speech without words here</source>
        <extracomment>What is wrong with a stop, where it is not about single words.
In: ui/review/text</extracomment>
        <translation>hier wird ohne Wörter gesprochen</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>In: ui/player/menus, ui/settings/playing_page</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <extracomment>For screen readers, which pass over the sign.
In: ui/player/text</extracomment>
        <translation>Tempo {speed}</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>In Absätze teilen</translation>
    </message>
    <message>
        <source>Spoken by “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Gesprochen von „{name}“</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start checking</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Prüfung beginnen</translation>
    </message>
    <message>
        <source>Start checking first.</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Beginnen Sie zuerst mit der Prüfung.</translation>
    </message>
    <message>
        <source>Start of the sentence</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Anfang des Satzes</translation>
    </message>
    <message>
        <source>Start Wordlight again: it puts the library right from its own copies.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Starten Sie Wordlight neu: Es stellt die Bibliothek aus eigenen Kopien wieder her.</translation>
    </message>
    <message>
        <source>Start Wordlight from its folder again, or install it anew. Where it came with pip: “pip install --no-deps Resemblyzer==0.1.4”. Meanwhile, give names by hand.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Starten Sie Wordlight erneut aus seinem Ordner, oder installieren Sie es neu. Wurde es mit pip installiert: „pip install --no-deps Resemblyzer==0.1.4“. Vergeben Sie bis dahin Namen von Hand.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>How the test of a microphone stands.
The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stays on this computer. Wordlight counts nothing and reports nothing by itself. It uses the internet only for models you download, for recordings from the web you add, for the service you choose, and to look for a new version if you say so.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Bleibt auf diesem Computer. Wordlight zählt nichts und meldet nichts von selbst. Es nutzt das Internet nur für Modelle, die Sie herunterladen, für Aufnahmen aus dem Web, die Sie hinzufügen, für den Dienst, den Sie wählen, und für die Suche nach einer neuen Version, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>stereo</source>
        <extracomment>`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>stereo</translation>
    </message>
    <message>
        <source>Still to check: {places}. In order of time.</source>
        <extracomment>The same at length.
In: ui/review/text</extracomment>
        <translation>Noch zu prüfen: {places}. Nach der Zeit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>How far the search for speakers is, or what became of it.
Say how far a file is, which can be stopped here.
In: ui/jobs/remedies, ui/kit/actions, ui/kit/messages, ui/recording/bar, ui/speakers/dialog, ui/transcript/growing_head</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Stop all recordings that are not finished</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Alle unfertigen Aufnahmen anhalten</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>Beenden und schließen</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <extracomment>In: ui/review/display</extracomment>
        <translation>Prüfung beenden</translation>
    </message>
    <message>
        <source>Stop checking; what was decided stays</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Prüfung beenden; was entschieden ist, bleibt</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>In: ui/recording/bar</extracomment>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>Stop transcribing this recording</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions, ui/transcript/growing_head</extracomment>
        <translation>Das Transkribieren dieser Aufnahme anhalten</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Stop what is being transcribed and try again, or delete the folder “{folder}” yourself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Halten Sie an, was gerade transkribiert wird, und versuchen Sie es erneut, oder löschen Sie den Ordner „{folder}“ selbst.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>What there is after somebody stopped it.
In: ui/kit/message_text</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <extracomment>What there is after somebody stopped it.
In: ui/kit/message_text</extracomment>
        <translation>Angehalten. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Stronger colours and edges, or the usual ones again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Kräftigere Farben und Ränder oder wieder die üblichen</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Gestaltete Untertitel (ASS)</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>In: exporters/registry, ui/recognisers/option_text</extracomment>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Untertitel (SRT)</translation>
    </message>
    <message>
        <source>Subtitles beyond a limit</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Untertitel über einer Grenze</translation>
    </message>
    <message>
        <source>Subtitles for</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>Untertitel für</translation>
    </message>
    <message>
        <source>Such as Speaches, LocalAI, vLLM or OpenAI itself</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Etwa Speaches, LocalAI, vLLM oder OpenAI selbst</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>In: ui/transcript/insights_pane</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Summary, topics and what else came with the words</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Zusammenfassung, Themen und was sonst mit den Wörtern kam</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Sundanesisch</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table (Excel)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Tabelle (Excel)</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <extracomment>A line that says what the list is limited to.
In: ui/library/text</extracomment>
        <translation>Schlagwort „{tag}“</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>In: ui/library/entry_dialog, ui/library/several_dialogs, ui/library/tags_field</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags that only some of them have stay. Separate tags by commas.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Schlagwörter, die nur einige davon haben, bleiben. Trennen Sie Schlagwörter durch Kommas.</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Tajik</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Take all ({count})</source>
        <extracomment>In: ui/versions/text</extracomment>
        <translation>Alle übernehmen ({count})</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take no recording from the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Keine Aufnahme aus dem Web nehmen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/recognisers/model_text</extracomment>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take the chosen rows out of the list (Del)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Die gewählten Zeilen aus der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Take the last change of the transcript back</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Die letzte Änderung am Transkript zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Den letzten Schritt zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Take the other</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Take the words out</source>
        <extracomment>The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>Die Wörter herausnehmen</translation>
    </message>
    <message>
        <source>Take what I fixed there ({count})</source>
        <extracomment>In: ui/versions/text</extracomment>
        <translation>Dort Berichtigtes übernehmen ({count})</translation>
    </message>
    <message>
        <source>Take “{now}” away again</source>
        <extracomment>An entry of the menu about a word.
In: ui/transcript/changes_text</extracomment>
        <translation>„{now}“ wieder wegnehmen</translation>
    </message>
    <message>
        <source>Take “{words}”</source>
        <extracomment>The name of the step of undo.
What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>„{words}“ übernehmen</translation>
    </message>
    <message>
        <source>Taking longer than usual; you may close this window</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Dauert länger als üblich; Sie können dieses Fenster schließen</translation>
    </message>
    <message numerus="yes">
        <source>Taking over {number} places</source>
        <extracomment>For 1: Taking over from another version
A step of undo.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>Übernahme von {number} Stelle</numerusform>
            <numerusform>Übernahme von {number} Stellen</numerusform>
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
        <translation>Tatarisch</translation>
    </message>
    <message>
        <source>telemetry updates statistics</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>telemetrie updates statistik</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Große und kleine Buchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Sprecher unterscheiden</translation>
    </message>
    <message>
        <source>Telugu</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Test my key</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Meinen Schlüssel testen</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <extracomment>In: ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>Mikrofon testen</translation>
    </message>
    <message>
        <source>Test the microphone…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mikrofon testen…</translation>
    </message>
    <message>
        <source>Test…</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Text of transcripts</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Text der Transkripte</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>The 10 % most doubtful words</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Die zweifelhaftesten 10 % der Wörter</translation>
    </message>
    <message>
        <source>The 2 % most doubtful words: for a first look</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Die zweifelhaftesten 2 % der Wörter: für einen ersten Blick</translation>
    </message>
    <message>
        <source>The 5 % most doubtful words</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Die zweifelhaftesten 5 % der Wörter</translation>
    </message>
    <message>
        <source>The address of the service leads elsewhere; the key was not sent on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Adresse des Dienstes führt woandershin; der Schlüssel wurde nicht weitergegeben.</translation>
    </message>
    <message>
        <source>The address “{address}” is not safe for your key and your recordings.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Adresse „{address}“ ist für Ihren Schlüssel und Ihre Aufnahmen nicht sicher.</translation>
    </message>
    <message>
        <source>The answer of the service came, but it could not be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Antwort des Dienstes kam, konnte aber nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The answer of the service could not be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Antwort des Dienstes konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The API key was not accepted.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der API-Schlüssel wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The balance or spending limit at the service is used up.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Guthaben oder Ausgabenlimit beim Dienst ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The copy of {day} is in use now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Kopie vom {day} ist jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die beschädigte Datei liegt als „{name}“ daneben; Ihre Aufnahmen sind unberührt.</translation>
    </message>
    <message>
        <source>The direct address of an audio or video file</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Die direkte Adresse einer Audio- oder Videodatei</translation>
    </message>
    <message>
        <source>the disk cannot hold a file of this size.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>der Datenträger fasst keine Datei dieser Größe.</translation>
    </message>
    <message>
        <source>the disk does not allow this name.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>der Datenträger lässt diesen Namen nicht zu.</translation>
    </message>
    <message>
        <source>The disk does not take the settings: what you set holds only until Wordlight closes.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Der Datenträger nimmt die Einstellungen nicht an: Was Sie einstellen, gilt nur, bis Wordlight geschlossen wird.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Datenträger ist voll; deshalb kann nichts aufgenommen werden.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Datenträger ist voll; auf diesem Computer kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>The disk is full, so the recording was ended.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Datenträger ist voll; die Aufnahme wurde deshalb beendet.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation type="vanished">der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>the disk is read-only.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>the disk reported a problem.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>der Datenträger hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The download from {host} did not work.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Download von {host} ist misslungen.</translation>
    </message>
    <message>
        <source>The download goes on by itself when it is back; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Download geht von selbst weiter, sobald sie wieder da ist; was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>The download goes on by itself; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Download geht von selbst weiter; was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>the first {part}</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>die ersten {part}</translation>
    </message>
    <message>
        <source>the folder does not exist.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>den Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder of “{name}” could not be opened.</source>
        <extracomment>In: ui/kit/message_text</extracomment>
        <translation>Der Ordner von „{name}“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The folder “{name}” has no recordings in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Im Ordner „{name}“ sind keine Aufnahmen.</translation>
    </message>
    <message>
        <source>The key as the service shows it</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Der Schlüssel, wie der Dienst ihn zeigt</translation>
    </message>
    <message>
        <source>The key can be used now, but it is kept only until Wordlight closes: the keyring is locked or did not answer.</source>
        <extracomment>In: ui/recognisers/key_text</extracomment>
        <translation>Der Schlüssel ist jetzt verwendbar, bleibt aber nur, bis Wordlight geschlossen wird: Der Schlüsselbund ist gesperrt oder hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The key could not be removed: the keyring is locked or did not answer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Schlüssel konnte nicht entfernt werden: Der Schlüsselbund ist gesperrt oder hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The key with which AI/ML API knows who pays</source>
        <extracomment>In: ui/recognisers/cards</extracomment>
        <translation>Der Schlüssel, an dem AI/ML API erkennt, wer zahlt</translation>
    </message>
    <message>
        <source>The key with which the service knows who you are</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Der Schlüssel, an dem der Dienst Sie erkennt</translation>
    </message>
    <message>
        <source>The key works.</source>
        <extracomment>That a key was accepted, and what is left where the service tells.
In: ui/recognisers/key_text</extracomment>
        <translation>Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance} {currency}</source>
        <extracomment>That a key was accepted, and what is left where the service tells.
In: ui/recognisers/key_text</extracomment>
        <translation>Der Schlüssel funktioniert. Guthaben: {balance} {currency}</translation>
    </message>
    <message>
        <source>The key {key} comes from the environment variable {variable}. One saved here is used instead.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>Der Schlüssel {key} stammt aus der Umgebungsvariable {variable}. Ein hier gespeicherter wird stattdessen verwendet.</translation>
    </message>
    <message>
        <source>The key {key} is kept in this computer's keyring.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>Der Schlüssel {key} liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The key {key} is kept only until Wordlight closes.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>Der Schlüssel {key} bleibt nur, bis Wordlight geschlossen wird.</translation>
    </message>
    <message>
        <source>The keyring keeps passwords and keys encrypted, for you alone</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Der Schlüsselbund bewahrt Passwörter und Schlüssel verschlüsselt auf, nur für Sie</translation>
    </message>
    <message>
        <source>The language that is spoken. Choosing it is surer than having it detected</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Die gesprochene Sprache. Sie zu wählen ist sicherer, als sie erkennen zu lassen</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Bibliotheksdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The library is used by another program at the moment.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Bibliothek wird gerade von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Wordlight.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Bibliothek stammt von einer neueren Version von Wordlight.</translation>
    </message>
    <message>
        <source>The list and all transcripts are copied each day; three days and three weeks are kept.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Die Liste und alle Transkripte werden täglich kopiert; drei Tage und drei Wochen werden aufbewahrt.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged and has been put right; {count} are in it now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Liste Ihrer Transkripte war beschädigt und wurde repariert; {count} sind jetzt darin.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged and has been put right; {count} are in it now. Of these something is missing, or older than it was: {missing}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Liste Ihrer Transkripte war beschädigt und wurde repariert; {count} sind jetzt darin. Davon fehlt etwas oder ist älter als zuvor: {missing}.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged, so a new one was begun.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Liste Ihrer Transkripte war beschädigt; deshalb wurde eine neue begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>The list with {number} recordings, their transcripts and versions, and the trash</source>
        <extracomment>For 1: The list with 1 recording, its transcripts and versions, and the trash
`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>
            <numerusform>Die Liste mit {number} Aufnahme, ihren Transkripten und Fassungen, und der Papierkorb</numerusform>
            <numerusform>Die Liste mit {number} Aufnahmen, ihren Transkripten und Fassungen, und der Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>The markers of the recording with their times and names</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Die Marken der Aufnahme mit Zeiten und Namen</translation>
    </message>
    <message>
        <source>The microphone chosen before is not connected, so the system's own records.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das zuvor gewählte Mikrofon ist nicht angeschlossen; deshalb nimmt das des Systems auf.</translation>
    </message>
    <message>
        <source>The microphone is gone, so the recording is paused.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Mikrofon ist weg; die Aufnahme pausiert deshalb.</translation>
    </message>
    <message>
        <source>The model could not be removed: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Modell konnte nicht entfernt werden: {reason}</translation>
    </message>
    <message>
        <source>The model could not be written to the disk: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Modell konnte nicht auf den Datenträger geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The model “{name}” is not on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Modell „{name}“ ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The model “{name}” is still on its way to this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Modell „{name}“ ist noch unterwegs zu diesem Computer.</translation>
    </message>
    <message>
        <source>The model “{name}” on this computer is damaged, so it was not used.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Modell „{name}“ auf diesem Computer ist beschädigt und wurde deshalb nicht verwendet.</translation>
    </message>
    <message>
        <source>The most doubtful words that nobody has checked are marked</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Die zweifelhaftesten ungeprüften Wörter sind markiert</translation>
    </message>
    <message>
        <source>the name is too long.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>der Name ist zu lang.</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>The old one is kept beside it as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die alte liegt als „{name}“ daneben; Ihre Aufnahmen sind unberührt.</translation>
    </message>
    <message>
        <source>The other action loses these keys</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Der andere Befehl verliert diese Tasten</translation>
    </message>
    <message>
        <source>The page alone; again to bring back what is beside it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Nur die Seite; noch einmal holt zurück, was daneben ist</translation>
    </message>
    <message>
        <source>The pattern is not complete or not right at character {place}: {reason}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Muster ist bei Zeichen {place} unvollständig oder falsch: {reason}.</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The place is played again and again</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Die Stelle wird immer wieder abgespielt</translation>
    </message>
    <message>
        <source>The PortAudio library is not installed, so nothing can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Bibliothek PortAudio ist nicht installiert; deshalb kann nichts abgespielt werden.</translation>
    </message>
    <message>
        <source>The PortAudio library is not installed, so nothing can be recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Bibliothek PortAudio ist nicht installiert; deshalb kann nichts aufgenommen werden.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Drucker hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the download from {host} through.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Proxy dieses Netzes hat den Download von {host} nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the request through.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Proxy dieses Netzes hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The proxy on the way to the service was not reached; it comes from {source}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Proxy auf dem Weg zum Dienst war nicht erreichbar; er stammt aus {source}.</translation>
    </message>
    <message>
        <source>The quickest that knows all languages; many more words are wrong than with Balanced.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Am schnellsten für alle Sprachen; viel mehr Wörter sind falsch als mit „Ausgewogen“.</translation>
    </message>
    <message>
        <source>The quickest, and with clear English nearly as good as Balanced.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Am schnellsten, und bei deutlichem Englisch fast so gut wie „Ausgewogen“.</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Aufnahme kann nicht auf den Datenträger geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The recording could not be fetched from “{host}”: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Aufnahme konnte nicht von „{host}“ geholt werden: {reason}</translation>
    </message>
    <message>
        <source>The recording could not be transcribed: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Aufnahme konnte nicht transkribiert werden: {reason}</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>Die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>The recording goes to a program on this computer, {address}.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>Die Aufnahme geht an ein Programm auf diesem Computer, {address}.</translation>
    </message>
    <message>
        <source>The recording has begun.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>Die Aufnahme hat begonnen.</translation>
    </message>
    <message>
        <source>The recording has ended and is saved.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>Die Aufnahme ist beendet und gespeichert.</translation>
    </message>
    <message>
        <source>the recording in it is another one by now.</source>
        <extracomment>Write the recording in a project to an open file. Raises `ValueError` where it is damaged, `OSError`.
In: importers/project</extracomment>
        <translation>die Aufnahme darin ist inzwischen eine andere.</translation>
    </message>
    <message>
        <source>the recording in it is damaged.</source>
        <extracomment>Write the recording in a project to an open file. Raises `ValueError` where it is damaged, `OSError`.
In: importers/project</extracomment>
        <translation>die Aufnahme darin ist beschädigt.</translation>
    </message>
    <message>
        <source>The recording is not where it was, so it cannot be played. The text is all there.</source>
        <extracomment>Why there is a transcript but nothing to hear.
In: ui/player/text</extracomment>
        <translation>Die Aufnahme ist nicht mehr an ihrem Ort und kann nicht abgespielt werden. Der Text ist ganz da.</translation>
    </message>
    <message>
        <source>The recording is paused.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>Die Aufnahme ist pausiert.</translation>
    </message>
    <message>
        <source>The recording is sent to {address}. Who runs it can hear it.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>Die Aufnahme geht an {address}. Wer den Server betreibt, kann sie hören.</translation>
    </message>
    <message>
        <source>the recording is sent to {host}</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>die Aufnahme geht an {host}</translation>
    </message>
    <message>
        <source>The recording is too large for the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Aufnahme ist für den Dienst zu groß.</translation>
    </message>
    <message>
        <source>The recording is transcribed by itself once it is here; “Models…” shows how far it is.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Aufnahme wird von selbst transkribiert, sobald das Modell da ist; „Modelle…“ zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>The recording of “{name}” is not known here, so it cannot be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Aufnahme von „{name}“ ist hier nicht bekannt und kann nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>The recording stays in the list, and nothing is sent</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>Die Aufnahme bleibt in der Liste, und nichts wird gesendet</translation>
    </message>
    <message>
        <source>The recording took the service too long.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Dienst hat für die Aufnahme zu lange gebraucht.</translation>
    </message>
    <message>
        <source>The rest</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>Der Rest</translation>
    </message>
    <message numerus="yes">
        <source>The rules of the word list change {number} places in this transcript.</source>
        <extracomment>For 1: The rules of the word list change 1 place in this transcript.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>Die Regeln der Wortliste ändern {number} Stelle in diesem Transkript.</numerusform>
            <numerusform>Die Regeln der Wortliste ändern {number} Stellen in diesem Transkript.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same recording was sent to this service a moment ago, as “{name}”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Dieselbe Aufnahme wurde diesem Dienst eben gesendet, als „{name}“.</translation>
    </message>
    <message>
        <source>The second model could not listen</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Das zweite Modell konnte nicht hören</translation>
    </message>
    <message>
        <source>The selection is spoken by</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Die Auswahl spricht</translation>
    </message>
    <message>
        <source>The server does not have this model: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Server hat dieses Modell nicht: {reason}</translation>
    </message>
    <message>
        <source>The server’s name for it; empty for the server’s own choice</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Wie der Server es nennt; leer für die Wahl des Servers</translation>
    </message>
    <message>
        <source>The server’s own choice</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Wahl des Servers</translation>
    </message>
    <message>
        <source>The service cannot be asked just now. It may have other models than these; prices differ.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Der Dienst kann gerade nicht gefragt werden. Vielleicht hat er andere Modelle als diese; Preise weichen ab.</translation>
    </message>
    <message>
        <source>The service cannot be asked just now. This is its list of the last time; prices differ.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Der Dienst kann gerade nicht gefragt werden. Dies ist seine Liste vom letzten Mal; Preise weichen ab.</translation>
    </message>
    <message>
        <source>The service could not do this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Dienst konnte das nicht tun: {reason}</translation>
    </message>
    <message>
        <source>The service could not read the recording as audio: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Dienst konnte die Aufnahme nicht als Ton lesen: {reason}</translation>
    </message>
    <message>
        <source>The service did not accept the request: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Dienst hat die Anfrage nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>The service did not accept “{field}”: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Dienst hat „{field}“ nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>The service did not answer after the recording was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Dienst hat nach dem Senden der Aufnahme nicht geantwortet.</translation>
    </message>
    <message>
        <source>The service finishes it all the same, and may charge for it; you can look for the result later</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>Der Dienst stellt es trotzdem fertig und kann es berechnen; Sie können später nach dem Ergebnis sehen</translation>
    </message>
    <message>
        <source>the service gave no reason.</source>
        <extracomment>In: api/job_status</extracomment>
        <translation>der Dienst hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The service had trouble after the recording was sent: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Dienst hatte nach dem Senden der Aufnahme eine Störung: {reason}</translation>
    </message>
    <message>
        <source>The service has trouble at the moment: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Dienst hat gerade eine Störung: {reason}</translation>
    </message>
    <message>
        <source>The service is already working on this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Dienst arbeitet schon daran: {reason}</translation>
    </message>
    <message>
        <source>The service is busy: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Dienst ist ausgelastet: {reason}</translation>
    </message>
    <message>
        <source>The service may have the recording already; then both are charged</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>Vielleicht hat der Dienst die Aufnahme schon; dann wird beides berechnet</translation>
    </message>
    <message>
        <source>The service needs a key, which is on the page of your account there.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Der Dienst braucht einen Schlüssel; er steht dort auf der Seite Ihres Kontos.</translation>
    </message>
    <message>
        <source>The service no longer has this result.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Dienst hat dieses Ergebnis nicht mehr.</translation>
    </message>
    <message>
        <source>the service says it is finished, but it sent no text.</source>
        <extracomment>In: api/client, api/job_status</extracomment>
        <translation>der Dienst meldet, dass er fertig ist, hat aber keinen Text gesendet.</translation>
    </message>
    <message>
        <source>The service’s name for it; empty for the usual one. Other models cost other prices</source>
        <extracomment>The model of AI/ML API can be another one; that of another server is set where its address is.
In: ui/recognisers/options_dialog</extracomment>
        <translation>Wie der Dienst es nennt; leer für das übliche. Andere Modelle kosten anders</translation>
    </message>
    <message>
        <source>the settings of the system</source>
        <extracomment>In: api/surroundings</extracomment>
        <translation>den Einstellungen des Systems</translation>
    </message>
    <message>
        <source>The sound device is gone, so playing was paused.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Tongerät ist weg; das Abspielen pausiert deshalb.</translation>
    </message>
    <message>
        <source>The sound goes nowhere. All other work comes first.</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Der Ton geht nirgendwohin. Alle andere Arbeit hat Vorrang.</translation>
    </message>
    <message>
        <source>The sound is in the file too, to be heard on another computer</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Der Ton ist mit in der Datei, zum Anhören auf einem anderen Computer</translation>
    </message>
    <message>
        <source>The subtitles and transcripts in the folder “{name}” were not opened.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Untertitel und Transkripte im Ordner „{name}“ wurden nicht geöffnet.</translation>
    </message>
    <message>
        <source>The summary and what else was found beside the words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Die Zusammenfassung und was sonst außer den Wörtern gefunden wurde</translation>
    </message>
    <message>
        <source>The text is all there.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Text ist ganz da.</translation>
    </message>
    <message>
        <source>The text was saved as “{path}” instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Text wurde stattdessen als „{path}“ gespeichert.</translation>
    </message>
    <message>
        <source>The transcriber on this computer did not start.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Transkriptionsdienst auf diesem Computer ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The transcriber stopped in the middle of the recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Der Transkriptionsdienst brach mitten in der Aufnahme ab.</translation>
    </message>
    <message>
        <source>The transcript could not be saved on this computer: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Transkript konnte nicht auf diesem Computer gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>The transcript does not need one, and the recording stays where it is.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Transkript braucht keine, und die Aufnahme bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>the transcript is too large.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>das Transkript ist zu groß.</translation>
    </message>
    <message>
        <source>The transcript you have stays as it is, with all your changes. The new one is listed beside it. You can compare the two, and take over what is better in one.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>Ihr Transkript bleibt, wie es ist, mit allen Änderungen. Das neue steht daneben in der Liste. Sie können beide vergleichen und übernehmen, was in einem besser ist.</translation>
    </message>
    <message>
        <source>The transcripts you have stay as they are. The new ones are listed beside them.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>Ihre Transkripte bleiben, wie sie sind. Die neuen stehen daneben in der Liste.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>The upload took too long for the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Hochladen dauerte für den Dienst zu lange.</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das Hochladen wurde unterbrochen.</translation>
    </message>
    <message>
        <source>the variable {variable}</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>der Variable {variable}</translation>
    </message>
    <message>
        <source>The versions of this recording: open another, or compare two of them</source>
        <extracomment>In: ui/transcript/version_button</extracomment>
        <translation>Die Fassungen dieser Aufnahme: eine andere öffnen oder zwei vergleichen</translation>
    </message>
    <message>
        <source>The watched folder “{name}” cannot be reached. It is looked into again when it is back.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Der überwachte Ordner „{name}“ ist nicht erreichbar. Sobald er wieder da ist, wird hineingesehen.</translation>
    </message>
    <message>
        <source>The whole recording; drag to see another part</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Die ganze Aufnahme; ziehen zeigt einen anderen Teil</translation>
    </message>
    <message>
        <source>The word at the cursor, and what is known about the recording</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Das Wort am Cursor, und was über die Aufnahme bekannt ist</translation>
    </message>
    <message>
        <source>The words appear here as they are recognised.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>Die Wörter erscheinen hier, sobald sie erkannt sind.</translation>
    </message>
    <message>
        <source>The words appear here once {engine} has sent them.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>Die Wörter erscheinen hier, sobald {engine} sie gesendet hat.</translation>
    </message>
    <message>
        <source>The words of this paragraph were not found in the sound, so their times stay as they were.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Die Wörter dieses Absatzes wurden im Ton nicht gefunden; die Zeiten bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The words that a person has kept or changed are marked</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Wörter, die jemand behalten oder geändert hat, sind markiert</translation>
    </message>
    <message>
        <source>The words worth a look</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Die Wörter, die einen Blick wert sind</translation>
    </message>
    <message>
        <source>The words worth a look are marked when the transcript is complete.</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Die Wörter, die einen Blick wert sind, werden markiert, wenn das Transkript vollständig ist.</translation>
    </message>
    <message>
        <source>there are no certificates in “{file}”.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>in „{file}“ sind keine Zertifikate.</translation>
    </message>
    <message>
        <source>There are no keys yet, or none that can be changed.</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Noch gibt es keine Tasten, oder sie lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Eine Datei mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>there is a file of this name already.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>es gibt schon eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is a newer one. Close the settings to read what is new.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>Es gibt eine neuere. Schließen Sie die Einstellungen, um zu lesen, was neu ist.</translation>
    </message>
    <message>
        <source>There is no API key for {host} yet.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Für {host} gibt es noch keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Es gibt keine Verbindung zu {host}.</translation>
    </message>
    <message>
        <source>There is no copy yet. Wordlight makes one of its list and transcripts each day it is used.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Noch gibt es keine Kopie. Wordlight kopiert Liste und Transkripte an jedem Tag, an dem Sie es benutzen.</translation>
    </message>
    <message>
        <source>There is no model in “{name}” that can be used here.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>In „{name}“ ist kein Modell, das hier verwendbar ist.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>Es gibt keine neuere.</translation>
    </message>
    <message>
        <source>there is no space left for you on the disk.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>für Sie ist auf dem Datenträger kein Platz mehr.</translation>
    </message>
    <message>
        <source>there is no space left on the disk.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no speech-to-text service at this address.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Unter dieser Adresse gibt es keinen Transkriptionsdienst.</translation>
    </message>
    <message>
        <source>there is no subtitle with a time and a text in it.</source>
        <extracomment>Raises `ValueError` where nothing in it has a time after all.
In: importers/texts</extracomment>
        <translation>darin ist kein Untertitel mit Zeit und Text.</translation>
    </message>
    <message>
        <source>There is no such language here.</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Diese Sprache gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no such recording.</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Eine solche Aufnahme gibt es nicht.</translation>
    </message>
    <message>
        <source>there is no transcript in it.</source>
        <extracomment>What is in a project; `None` for another archive. Raises `NewerError`, and `ValueError` with the reason.
In: importers/project</extracomment>
        <translation>darin ist kein Transkript.</translation>
    </message>
    <message>
        <source>There is no transcript in this answer yet: the service was still at work.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>In dieser Antwort ist noch kein Transkript: Der Dienst arbeitete noch.</translation>
    </message>
    <message>
        <source>There is no transcript of it yet, so nothing is written over.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>Es gibt noch kein Transkript davon, also wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>There is no transcript that could be saved.</source>
        <extracomment>That all transcripts are in files now.
In: ui/kit/message_text</extracomment>
        <translation>Es gibt kein Transkript, das gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>There is no way to the service, because of {source}: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Zum Dienst führt kein Weg; das liegt an {source}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room for the model “{name}”: it needs {needed}, and {free} are free.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Für das Modell „{name}“ ist nicht genug Platz: Es braucht {needed}, frei sind {free}.</translation>
    </message>
    <message>
        <source>There is nothing new in “{name}”.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>In „{name}“ ist nichts Neues.</translation>
    </message>
    <message>
        <source>There: {about}</source>
        <extracomment>`Here: Fast · 30 Nov 2026, 14:03`.
In: ui/versions/text</extracomment>
        <translation>Dort: {about}</translation>
    </message>
    <message>
        <source>These are the keys it has at first.</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Dies sind schon die Standardtasten.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Diese Tasten lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>These keys cannot be changed: texts and fields use them themselves.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>Diese Tasten lassen sich nicht ändern: Texte und Felder brauchen sie selbst.</translation>
    </message>
    <message>
        <source>these words do not fit the sound</source>
        <extracomment>What is wrong with a stop, where it is not about single words.
What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/review/text, ui/transcript/text</extracomment>
        <translation>diese Wörter passen nicht zum Ton</translation>
    </message>
    <message>
        <source>They appear a moment after they are said, as a draft</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Sie erscheinen einen Moment, nachdem sie gesagt wurden, als Entwurf</translation>
    </message>
    <message>
        <source>They are added without being asked for</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Sie werden ungefragt hinzugefügt</translation>
    </message>
    <message>
        <source>They are nowhere else</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Es gibt sie sonst nirgends</translation>
    </message>
    <message>
        <source>They cannot be brought back. Recordings, and names in them, stay as they are.</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Sie lassen sich nicht zurückholen. Aufnahmen und Namen darin bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>They differ at {number} places.</source>
        <extracomment>For 1: They differ at 1 place.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>Sie weichen an {number} Stelle ab.</numerusform>
            <numerusform>Sie weichen an {number} Stellen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>They would have to be downloaded again</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Sie müssten neu heruntergeladen werden</translation>
    </message>
    <message>
        <source>This cannot be an API key: it is empty, or has blanks or unusual characters in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das kann kein API-Schlüssel sein: Er ist leer oder enthält Leerzeichen oder ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>This computer fetches the recording and turns it into text here.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>Dieser Computer holt die Aufnahme und macht hier Text daraus.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is kept only until Wordlight closes.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>Dieser Computer hat keinen Schlüsselbund; der Schlüssel bleibt nur, bis Wordlight geschlossen wird.</translation>
    </message>
    <message>
        <source>This computer is busy: the words come late. The recording is not affected.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Computer ausgelastet: Wörter kommen verspätet. Die Aufnahme leidet nicht.</translation>
    </message>
    <message>
        <source>This computer is too slow for this, so no more words come. The recording goes on.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Computer zu langsam: Es kommen keine Wörter mehr. Die Aufnahme läuft weiter.</translation>
    </message>
    <message>
        <source>This computer was too busy for a moment, so some sound at {time} was not recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Dieser Computer war kurz zu ausgelastet; bei {time} wurde etwas Ton nicht aufgenommen.</translation>
    </message>
    <message>
        <source>This copy is damaged, so it was not restored.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Diese Kopie ist beschädigt und wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>This is a key of one place in the window: press it there.</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>Diese Taste gilt nur an einer Stelle des Fensters: Drücken Sie sie dort.</translation>
    </message>
    <message>
        <source>This is a page of {host}, not the recording itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das ist eine Seite von {host}, nicht die Aufnahme selbst.</translation>
    </message>
    <message>
        <source>This is deleted, and cannot be brought back:</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Dies wird gelöscht und lässt sich nicht zurückholen:</translation>
    </message>
    <message>
        <source>This is how you are recorded.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>So werden Sie aufgenommen.</translation>
    </message>
    <message>
        <source>This is not the address of a recording on the web.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Das ist nicht die Adresse einer Aufnahme im Web.</translation>
    </message>
    <message>
        <source>This key may not be used for this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Dieser Schlüssel darf dafür nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>This model cannot translate. Choose another one for that.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>Dieses Modell kann nicht übersetzen. Wählen Sie dafür ein anderes.</translation>
    </message>
    <message>
        <source>This model knows English only.</source>
        <extracomment>What must be known before choosing.
In: ui/recognisers/options_form</extracomment>
        <translation>Dieses Modell kann nur Englisch.</translation>
    </message>
    <message>
        <source>This model knows English only. Choose another one for other languages.</source>
        <extracomment>Why no language can be chosen.
In: ui/library/again_text</extracomment>
        <translation>Dieses Modell kann nur Englisch. Wählen Sie für andere Sprachen ein anderes.</translation>
    </message>
    <message>
        <source>This model knows {languages} only.</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>Dieses Modell kann nur {languages}.</translation>
    </message>
    <message>
        <source>This paragraph has the times of the sound again.</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Dieser Absatz hat wieder die Zeiten des Tons.</translation>
    </message>
    <message>
        <source>This paragraph is spoken by</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Diesen Absatz spricht</translation>
    </message>
    <message>
        <source>This pattern takes too long, so it was given up.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Dieses Muster dauert zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This recording has one channel.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Diese Aufnahme hat einen Kanal.</translation>
    </message>
    <message>
        <source>This recording was not sent to {host} yet, since that may cost money.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Diese Aufnahme wurde noch nicht an {host} gesendet, da das Geld kosten kann.</translation>
    </message>
    <message>
        <source>This replaces who speaks where. Names stay with their voices, and you can undo it.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>Das ersetzt, wer wo spricht. Namen bleiben bei ihren Stimmen, und Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>This report helps whoever looks after Wordlight for you to find the fault. It has no keys, no texts, no sound and no names of recordings. Please read it: only what stands here is saved, and nothing is sent by itself.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Dieser Bericht hilft der Person, die Wordlight für Sie betreut, den Fehler zu finden. Er enthält weder Schlüssel noch Texte, Ton oder Namen von Aufnahmen. Lesen Sie ihn: Nur was hier steht, wird gespeichert, und nichts wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>This speaker and another one are the same person</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Dieser Sprecher und ein anderer sind dieselbe Person</translation>
    </message>
    <message>
        <source>This transcriber takes files only, not addresses on the web.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Dieser Transkriptionsdienst nimmt nur Dateien, keine Adressen im Web.</translation>
    </message>
    <message>
        <source>This transcript cannot be read: its entry in the library is damaged.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Dieses Transkript ist nicht lesbar: Sein Eintrag in der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>This transcript carries no times, so it cannot become subtitles.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Dieses Transkript hat keine Zeiten; Untertitel lassen sich daraus nicht machen.</translation>
    </message>
    <message>
        <source>This transcript is no longer in the library.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Dieses Transkript ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This works in English only.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Das geht nur auf Englisch.</translation>
    </message>
    <message>
        <source>Thorough: the 10 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Gründlich: die zweifelhaftesten 10 %</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Zeitaufwand</translation>
    </message>
    <message>
        <source>Timed phrases (for subtitles)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Abschnitte mit Zeiten (für Untertitel)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>All that is known of a recording and how it became words.
For recordings, of which one alone has its `transcript` here, in so many px.
In: ui/transcript/details_text, ui/transcript/export_options</extracomment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>times estimated</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>Zeiten geschätzt</translation>
    </message>
    <message>
        <source>Times from the sound</source>
        <extracomment>Give times to the words of a transcript that is open or not yet saved; `False` where it is neither. `None` where somebody writes in it, if it `may_wait`: a blank that was just typed would be lost.
In: ui/transcript/editing_controller</extracomment>
        <translation>Zeiten aus dem Ton</translation>
    </message>
    <message>
        <source>Times of words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Zeiten der Wörter</translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>to check</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>To go on with all of it on another computer</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Um mit allem auf einem anderen Computer weiterzumachen</translation>
    </message>
    <message>
        <source>To go on writing in LibreOffice</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Zum Weiterschreiben in LibreOffice</translation>
    </message>
    <message>
        <source>To go on writing in Word or another office program</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Zum Weiterschreiben in Word oder einem anderen Büroprogramm</translation>
    </message>
    <message>
        <source>To hand on as it is, and to print</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Zum Weitergeben, wie es ist, und zum Drucken</translation>
    </message>
    <message>
        <source>To measure who speaks when</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Um zu messen, wer wann spricht</translation>
    </message>
    <message>
        <source>To measure words and their times</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Um Wörter und ihre Zeiten zu messen</translation>
    </message>
    <message>
        <source>To open them, drop these files by themselves.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Um sie zu öffnen, legen Sie die Dateien selbst im Fenster ab.</translation>
    </message>
    <message>
        <source>To paste anywhere</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Zum Einfügen überall</translation>
    </message>
    <message>
        <source>To read in a browser, with the recording beside it</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Zum Lesen im Browser, mit der Aufnahme daneben</translation>
    </message>
    <message>
        <source>To the text</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Too loud: go further from the microphone, or turn it down.</source>
        <extracomment>In: ui/recording/text</extracomment>
        <translation>Zu laut: Gehen Sie weiter vom Mikrofon weg, oder stellen Sie es leiser.</translation>
    </message>
    <message>
        <source>Top it up on the page of the service, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Laden Sie es auf der Seite des Dienstes auf, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Topics (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Themen (Englisch)</translation>
    </message>
    <message>
        <source>Topics of your own, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Eigene Themen, eines je Zeile</translation>
    </message>
    <message>
        <source>Track {number}: {about}</source>
        <extracomment>`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>Spur {number}: {about}</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>In: ui/library/web_dialog, ui/recording/controller</extracomment>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Transcribe a recording by its web address</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Eine Aufnahme über ihre Webadresse transkribieren</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <extracomment>Say that recordings were there before; those asked about already stay in the question.
In: ui/library/again_dialog, ui/library/file_strips</extracomment>
        <translation>Neu transkribieren</translation>
    </message>
    <message>
        <source>Transcribe again with…</source>
        <extracomment>In: ui/jobs/remedies, ui/transcript/pane</extracomment>
        <translation>Neu transkribieren mit…</translation>
    </message>
    <message>
        <source>Transcribe again…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Neu transkribieren…</translation>
    </message>
    <message>
        <source>Transcribe all</source>
        <extracomment>In: ui/recording/controller</extracomment>
        <translation>Alle transkribieren</translation>
    </message>
    <message>
        <source>Transcribe all recordings in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Alle Aufnahmen in einem Ordner transkribieren</translation>
    </message>
    <message>
        <source>Transcribe earlier</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Früher transkribieren</translation>
    </message>
    <message>
        <source>Transcribe it as chosen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Transkribieren wie gewählt</translation>
    </message>
    <message>
        <source>Transcribe it on this computer</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Auf diesem Computer transkribieren</translation>
    </message>
    <message>
        <source>Transcribe later</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Später transkribieren</translation>
    </message>
    <message>
        <source>Transcribe new recordings in a folder</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Neue Aufnahmen in einem Ordner transkribieren</translation>
    </message>
    <message>
        <source>Transcribe on this computer instead</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Stattdessen hier transkribieren</translation>
    </message>
    <message>
        <source>Transcribe the recording again, or go back to an earlier copy: “Restore a backup…” in the menu.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Transkribieren Sie die Aufnahme neu, oder gehen Sie zu einer früheren Kopie zurück: „Sicherung wiederherstellen…“ im Menü.</translation>
    </message>
    <message>
        <source>Transcribe the rest of this recording; what is there stays</source>
        <extracomment>In: ui/jobs/remedies, ui/transcript/pane</extracomment>
        <translation>Den Rest dieser Aufnahme transkribieren; was da ist, bleibt</translation>
    </message>
    <message>
        <source>Transcribed before</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Schon transkribiert</translation>
    </message>
    <message>
        <source>Transcribed by</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Transkribiert von</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Wird transkribiert</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <comment>a page of settings</comment>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Transkribieren</translation>
    </message>
    <message>
        <source>Transcribing {percent}</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Wird transkribiert: {percent}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>A title as a file's name that every system allows, without suffix.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/kit/file_names, ui/library/text, ui/transcript/edited_text</extracomment>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Transcript page</source>
        <extracomment>In: ui/transcript/pane</extracomment>
        <translation>Seite des Transkripts</translation>
    </message>
    <message>
        <source>Transcripts stay in it for 30 days.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Transkripte bleiben 30 Tage darin.</translation>
    </message>
    <message>
        <source>Transcripts that were removed. Their recordings were not touched.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Entfernte Transkripte. Ihre Aufnahmen wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Translate to English</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Ins Englische übersetzen</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>In: ui/library/rescue_dialogs, ui/settings/privacy_page</extracomment>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Trash and backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Papierkorb und Sicherungen</translation>
    </message>
    <message>
        <source>Trash…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Try a shorter part of it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Versuchen Sie es mit einem kürzeren Teil.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/jobs/remedies, ui/kit/actions, ui/review/second_text</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in a minute, or from another network.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Versuchen Sie es in einer Minute erneut oder aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>Try again in a minute; nothing was started.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Versuchen Sie es in einer Minute erneut; nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>Try again later or from another network, or choose “Use a model folder…”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Versuchen Sie es später oder aus einem anderen Netz, oder wählen Sie „Modellordner verwenden…“.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, start the computer again, or choose another transcriber.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, starten Sie den Computer neu, oder wählen Sie einen anderen Transkriptionsdienst.</translation>
    </message>
    <message>
        <source>Try all failed again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Try once more to keep the transcript on this computer</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Noch einmal versuchen, das Transkript auf diesem Computer zu speichern</translation>
    </message>
    <message>
        <source>Try otherwise…</source>
        <translation type="vanished">Anders versuchen…</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn the recording at this address into text</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Die Aufnahme unter dieser Adresse in Text verwandeln</translation>
    </message>
    <message>
        <source>Turns recordings into text, and makes the checking of that text fast. Free software under the MIT licence.

Your recordings and transcripts are in {folder}</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>Macht aus Aufnahmen Text, der sich schnell prüfen lässt. Freie Software unter der MIT-Lizenz.

Ihre Aufnahmen und Transkripte sind in {folder}</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>tippen</translation>
    </message>
    <message>
        <source>Type to search</source>
        <extracomment>In: ui/recognisers/language_dialog, ui/recognisers/option_fields</extracomment>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Type what is said first</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Tippen Sie zuerst, was gesagt wird</translation>
    </message>
    <message>
        <source>Type what is said instead; Enter goes on</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Tippen Sie, was stattdessen gesagt wird; mit Enter geht es weiter</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>Have the place ready at which the control is about to write.
Tell the editor where Qt has changed the text.
In: ui/transcript/edited_text, ui/transcript/editing_keys</extracomment>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>under a minute</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Say that jobs are in the trash, and when they will really be deleted.
Say what was just done at many places of the text; it can be undone here until something else is done.
`Undo: Typing`.
In: ui/kit/actions, ui/kit/messages, ui/review/card, ui/settings/dialog, ui/transcript/replace_row, ui/transcript/text, ui/versions/dialog</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo brings your changes back.</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Rückgängig holt Ihre Änderungen zurück.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>`Undo: Typing`.
In: ui/transcript/text</extracomment>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or remove “wordlight” in your system's list of passwords.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es erneut, oder entfernen Sie „wordlight“ aus der Passwortliste Ihres Systems.</translation>
    </message>
    <message>
        <source>Unmarked words can be wrong too.</source>
        <extracomment>What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
What the marks do not mean.
In: ui/review/text</extracomment>
        <translation>Auch Wörter ohne Markierung können falsch sein.</translation>
    </message>
    <message>
        <source>Up to 100; only with Intentions</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Bis zu 100; nur mit Absichten</translation>
    </message>
    <message>
        <source>Up to 100; only with Topics</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Bis zu 100; nur mit Themen</translation>
    </message>
    <message>
        <source>update upgrade</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>update aktualisieren aktualisierung</translation>
    </message>
    <message>
        <source>Urdu</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>In: ui/recognisers/language_dialog, ui/recognisers/models_dialog</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use a compressed format such as MP3 or M4A, or split it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Verwenden Sie ein komprimiertes Format wie MP3 oder M4A, oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>Use a model folder</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Modellordner verwenden</translation>
    </message>
    <message>
        <source>Use a model folder…</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Modellordner verwenden…</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <extracomment>Say that the file the user chose is another recording, and let them take it anyway.
In: ui/library/file_strips</extracomment>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Use these options for the recordings added from now on</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Diese Optionen für alle Aufnahmen verwenden, die ab jetzt hinzukommen</translation>
    </message>
    <message>
        <source>Use this key from now on</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Diesen Schlüssel ab jetzt verwenden</translation>
    </message>
    <message>
        <source>Use this list from now on</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Diese Liste ab jetzt verwenden</translation>
    </message>
    <message>
        <source>Use this name</source>
        <extracomment>Who the chosen speaker sounds like, or else the first for whom there is somebody.
In: ui/speakers/dialog</extracomment>
        <translation>Diesen Namen verwenden</translation>
    </message>
    <message>
        <source>Use this name everywhere in the transcript</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Diesen Namen im ganzen Transkript verwenden</translation>
    </message>
    <message>
        <source>Use this server, and offer it beside the others</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Diesen Server verwenden und neben den anderen anbieten</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>{name} verwenden</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Version {at} of {total} ▾</source>
        <extracomment>`Version 2 of 3 ▾`; `at` counts from 0.
In: ui/transcript/text</extracomment>
        <translation>Fassung {at} von {total} ▾</translation>
    </message>
    <message>
        <source>Versions of this recording</source>
        <extracomment>In: ui/transcript/version_button</extracomment>
        <translation>Fassungen dieser Aufnahme</translation>
    </message>
    <message>
        <source>Very long</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Sehr lang</translation>
    </message>
    <message>
        <source>very unsure</source>
        <extracomment>How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>sehr unsicher</translation>
    </message>
    <message>
        <source>Very wide</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Sehr breit</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Voices are compared on this computer. What is found is a guess, which you can change and undo.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>Die Stimmen werden auf diesem Computer verglichen. Das Ergebnis ist eine Vermutung, die Sie ändern und rückgängig machen können.</translation>
    </message>
    <message>
        <source>Voices that are kept</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Gespeicherte Stimmen</translation>
    </message>
    <message>
        <source>Voices that are known again</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Wiedererkannte Stimmen</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume: {percent} %</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Lautstärke: {percent} %</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, end it: what it has saved is there the next time.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Warten Sie einen Moment und starten Sie es noch einmal. Hilft das nicht, beenden Sie es: Was es gespeichert hat, ist beim nächsten Mal da.</translation>
    </message>
    <message>
        <source>Wait for its result instead of sending it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Warten Sie auf das Ergebnis, statt erneut zu senden.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for other work on this computer…</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Wartet auf andere Arbeit auf diesem Computer…</translation>
    </message>
    <message>
        <source>Waiting for the transcriber</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Wartet auf den Dienst</translation>
    </message>
    <message>
        <source>Waits until the other download is done</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Wartet, bis der andere Download fertig ist</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>watched folder</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>überwachter ordner</translation>
    </message>
    <message>
        <source>We hear nothing from this microphone.</source>
        <extracomment>In: ui/recording/text</extracomment>
        <translation>Von diesem Mikrofon ist nichts zu hören.</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Web-Untertitel (VTT)</translation>
    </message>
    <message>
        <source>Welsh</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>What answers as {host} has no certificate that this computer trusts.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Was als {host} antwortet, hat kein Zertifikat, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>What came from {host} is not the model it should be, so it was not kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Was von {host} kam, ist nicht das erwartete Modell und wurde nicht behalten.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>In: ui/help/shortcuts, ui/kit/actions</extracomment>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What each passage is about</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Worum es in jedem Abschnitt geht</translation>
    </message>
    <message>
        <source>What else is to be done</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Was sonst geschehen soll</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>What happens with a recording once it has ended</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Was mit einer Aufnahme geschieht, sobald sie beendet ist</translation>
    </message>
    <message>
        <source>What is chosen cannot do that.</source>
        <extracomment>Why no language can be chosen.
In: ui/library/again_text</extracomment>
        <translation>Was gewählt ist, kann das nicht.</translation>
    </message>
    <message>
        <source>What is heard of a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Was von einer Stelle zu hören ist</translation>
    </message>
    <message>
        <source>What is in the folder already is left alone.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Was schon im Ordner ist, bleibt unberührt.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Wofür ist es?</translation>
    </message>
    <message>
        <source>What is not saved yet is lost if you close Wordlight now.</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Was noch nicht gespeichert ist, geht verloren, wenn Sie Wordlight jetzt schließen.</translation>
    </message>
    <message>
        <source>What is on this computer, and what can be had</source>
        <extracomment>In: ui/library/again_dialog, ui/recognisers/cards, ui/recognisers/chip</extracomment>
        <translation>Was auf diesem Computer ist, und was es sonst gibt</translation>
    </message>
    <message>
        <source>What is plain text can be copied, such as Plain text, Markdown and subtitles.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Kopieren lässt sich, was reiner Text ist, etwa „Reiner Text“, Markdown und Untertitel.</translation>
    </message>
    <message>
        <source>What is repeated</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Was wiederholt wird</translation>
    </message>
    <message>
        <source>What is said, in large letters over the whole screen</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Was gesagt wird, in großer Schrift auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>What is seldom needed, or may be ignored</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Was selten nötig ist oder vielleicht nicht beachtet wird</translation>
    </message>
    <message>
        <source>What it is called in the list</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Wie sie in der Liste heißt</translation>
    </message>
    <message>
        <source>What kind of server it is</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Was für ein Server es ist</translation>
    </message>
    <message>
        <source>What plays the sound</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Was den Ton abspielt</translation>
    </message>
    <message>
        <source>what should be the transcript in it is none.</source>
        <extracomment>The transcript in the codec's data. Raises `NewerError` and, for what is no transcript, `ValueError`.
In: importers/own_data</extracomment>
        <translation>was darin das Transkript sein sollte, ist keines.</translation>
    </message>
    <message>
        <source>What the recording is called; it can be changed later too</source>
        <extracomment>In: ui/recording/bar</extracomment>
        <translation>Wie die Aufnahme heißt; auch später noch zu ändern</translation>
    </message>
    <message>
        <source>What the speaker wants in each passage</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Was der Sprecher in jedem Abschnitt will</translation>
    </message>
    <message>
        <source>What the system plays with</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Wiedergabegerät des Systems</translation>
    </message>
    <message>
        <source>What the system records with</source>
        <extracomment>The system's own choice, with its name where that is known.
In: ui/recording/text</extracomment>
        <translation>Mikrofon des Systems</translation>
    </message>
    <message>
        <source>What the system records with ({name})</source>
        <extracomment>The system's own choice, with its name where that is known.
In: ui/recording/text</extracomment>
        <translation>Mikrofon des Systems ({name})</translation>
    </message>
    <message>
        <source>What this is, and which version</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Was dies ist, und welche Version</translation>
    </message>
    <message>
        <source>What this speaker is called in the transcript and in exported files</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Wie dieser Sprecher im Transkript und in exportierten Dateien heißt</translation>
    </message>
    <message>
        <source>What to write instead; with nothing, what is found is removed</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Was stattdessen geschrieben wird; ohne etwas wird das Gefundene entfernt</translation>
    </message>
    <message>
        <source>What turns speech into text on this computer</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Was auf diesem Computer aus Sprache Text macht</translation>
    </message>
    <message>
        <source>What waits is held</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Wartendes ist angehalten</translation>
    </message>
    <message>
        <source>What was heard is kept, and one undo brings all of it back.</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Das Gehörte bleibt erhalten, und einmal Rückgängig holt alles zurück.</translation>
    </message>
    <message>
        <source>What was heard is struck through.</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>Das Gehörte ist durchgestrichen.</translation>
    </message>
    <message>
        <source>What was heard stands beside what was written instead, in a document as changes to accept or take back</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Das Gehörte steht neben dem, was stattdessen geschrieben wurde, in einem Dokument als Änderungen zum Annehmen oder Ablehnen</translation>
    </message>
    <message>
        <source>What was recorded is kept either way, and will be in the list.</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>Das Aufgenommene bleibt auf jeden Fall und steht dann in der Liste.</translation>
    </message>
    <message>
        <source>What was selected is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Das Ausgewählte wird wiederholt</translation>
    </message>
    <message>
        <source>What was set here holds already</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Was hier eingestellt wurde, gilt schon</translation>
    </message>
    <message>
        <source>What was there before is kept beside it as “{name}”; you can go back to it the same way.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Was vorher da war, liegt als „{name}“ daneben; Sie können auf demselben Weg dorthin zurück.</translation>
    </message>
    <message>
        <source>What Wordlight adds</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Was Wordlight hinzufügt</translation>
    </message>
    <message>
        <source>What Wordlight is made of</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>Woraus Wordlight gemacht ist</translation>
    </message>
    <message>
        <source>What you add</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Was Sie hinzufügen</translation>
    </message>
    <message>
        <source>What you change is listed here with what was heard, so that nothing is lost.</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>Was Sie ändern, steht hier mit dem, was gehört wurde, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>What you changed, and what was heard</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Was Sie geändert haben, und was gehört wurde</translation>
    </message>
    <message>
        <source>What you did, what you expected, and what happened instead. It becomes part of the report.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Was Sie getan haben, was Sie erwartet haben und was stattdessen geschah. Es wird Teil des Berichts.</translation>
    </message>
    <message>
        <source>What you do here is done with all of them. Click on one in the list to open it alone.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Was Sie hier tun, geschieht mit allen. Klicken Sie eine in der Liste an, um sie allein zu öffnen.</translation>
    </message>
    <message>
        <source>What you record</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Was Sie aufnehmen</translation>
    </message>
    <message>
        <source>What you typed before Wordlight was ended is here again. It is not kept yet.</source>
        <extracomment>Said in a dialog that goes on with what was typed in an earlier one.
In: ui/kit/text</extracomment>
        <translation>Was Sie getippt haben, bevor Wordlight beendet wurde, ist wieder da. Gespeichert ist es noch nicht.</translation>
    </message>
    <message>
        <source>What you wrote about the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Was Sie über die Aufnahme geschrieben haben</translation>
    </message>
    <message>
        <source>What {name} plays</source>
        <extracomment>A source in words; the sound servers call what a loudspeaker plays "Monitor of …".
In: ui/recording/text</extracomment>
        <translation>Was {name} abspielt</translation>
    </message>
    <message>
        <source>What {service} was sent is not given up. The new transcript is listed beside it.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>Was {service} gesendet wurde, wird nicht aufgegeben. Das neue Transkript steht daneben in der Liste.</translation>
    </message>
    <message>
        <source>Whatever you want to remember about it; the search finds it</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Was Sie sich dazu merken wollen; die Suche findet es</translation>
    </message>
    <message>
        <source>When a recording ends</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Wenn eine Aufnahme endet</translation>
    </message>
    <message>
        <source>When each word begins</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Wann jedes Wort beginnt</translation>
    </message>
    <message>
        <source>Where it hears something else, the words come first to be checked, with its words beside them</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Wo es etwas anderes hört, werden die Wörter zuerst geprüft, mit seinen daneben</translation>
    </message>
    <message>
        <source>Where it paused</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Wo pausiert wurde</translation>
    </message>
    <message>
        <source>Where recordings go</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Wohin Aufnahmen gehen</translation>
    </message>
    <message>
        <source>Where the server is reached, as its owner tells it</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Die Adresse des Servers, wie sein Betreiber sie nennt</translation>
    </message>
    <message>
        <source>Where this is heard</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Wo dies gehört wird</translation>
    </message>
    <message>
        <source>Where times stand in the text</source>
        <extracomment>For recordings, of which one alone has its `transcript` here, in so many px.
In: ui/transcript/export_options</extracomment>
        <translation>Wo im Text Zeiten stehen</translation>
    </message>
    <message>
        <source>Where you choose by how sure a word is</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Wo Sie danach wählen, wie sicher ein Wort ist</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Wo Ihre Daten sind</translation>
    </message>
    <message>
        <source>Whether a passage sounds positive or negative</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Ob ein Abschnitt positiv oder negativ klingt</translation>
    </message>
    <message>
        <source>Which intentions to find</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Welche Absichten gesucht werden</translation>
    </message>
    <message>
        <source>Which language the window speaks; recordings may be in any</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Welche Sprache das Fenster spricht; Aufnahmen können in jeder sein</translation>
    </message>
    <message>
        <source>Which microphone is recorded from</source>
        <extracomment>In: ui/recording/bar, ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>Von welchem Mikrofon aufgenommen wird</translation>
    </message>
    <message>
        <source>Which of several sound tracks is heard</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Welche von mehreren Tonspuren gehört wird</translation>
    </message>
    <message>
        <source>Which topics to find</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Welche Themen gesucht werden</translation>
    </message>
    <message>
        <source>While checking: back</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Beim Prüfen: zurück</translation>
    </message>
    <message>
        <source>While checking: end</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Beim Prüfen: beenden</translation>
    </message>
    <message>
        <source>While checking: fix all the same</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Beim Prüfen: alle gleichen berichtigen</translation>
    </message>
    <message>
        <source>While checking: hear it again</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Beim Prüfen: noch einmal hören</translation>
    </message>
    <message>
        <source>While checking: hear what a second model heard</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Beim Prüfen: hören, was ein zweites Modell hörte</translation>
    </message>
    <message>
        <source>While checking: keep the word</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Beim Prüfen: das Wort behalten</translation>
    </message>
    <message>
        <source>While checking: later</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Beim Prüfen: später</translation>
    </message>
    <message>
        <source>While checking: repeat it</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Beim Prüfen: wiederholen</translation>
    </message>
    <message>
        <source>While checking: take the other reading</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Beim Prüfen: die andere Lesart übernehmen</translation>
    </message>
    <message>
        <source>While you type</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Während Sie tippen</translation>
    </message>
    <message>
        <source>Whisper has no build for this computer with this version of Python.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Whisper gibt es für diesen Computer nicht mit dieser Version von Python.</translation>
    </message>
    <message>
        <source>Who knows it gets a better answer; without it the number is guessed too</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/recognisers/option_text, ui/speakers/dialog</extracomment>
        <translation>Wer es weiß, bekommt ein besseres Ergebnis; sonst wird auch die Zahl geschätzt</translation>
    </message>
    <message>
        <source>Who speaks here…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Wer spricht hier…</translation>
    </message>
    <message>
        <source>Who speaks stands where one begins</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Wer spricht, steht dort, wo jemand beginnt</translation>
    </message>
    <message>
        <source>Who speaks when (RTTM)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Wer wann spricht (RTTM)</translation>
    </message>
    <message>
        <source>Who transcribes</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Wer transkribiert</translation>
    </message>
    <message>
        <source>Who turns new recordings into text, and where they go for that</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Wer aus neuen Aufnahmen Text macht, und wohin sie dafür gehen</translation>
    </message>
    <message>
        <source>Whoever runs {name} can tell you its key.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>Wer {name} betreibt, kann Ihnen den Schlüssel nennen.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With Alt it only places the cursor</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Mit Alt wird nur der Cursor gesetzt</translation>
    </message>
    <message>
        <source>With another language, model or transcriber; the transcript that is there stays</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mit anderer Sprache, anderem Modell oder Dienst; das vorhandene Transkript bleibt</translation>
    </message>
    <message>
        <source>With the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Mit der Aufnahme</translation>
    </message>
    <message>
        <source>With the tag</source>
        <extracomment>In: ui/library/menu</extracomment>
        <translation>Mit dem Schlagwort</translation>
    </message>
    <message>
        <source>With who is chosen to transcribe, wherever the recording goes then</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Von dem, der zum Transkribieren gewählt ist, wohin die Aufnahme dann auch geht</translation>
    </message>
    <message>
        <source>with {options}</source>
        <extracomment>Who works on it, where the recording goes, with which options, and what it costs where that was told.
In: ui/jobs/text</extracomment>
        <translation>mit {options}</translation>
    </message>
    <message>
        <source>Without this, recordings of that folder are transcribed on this computer.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ohne dies werden Aufnahmen dieses Ordners auf diesem Computer transkribiert.</translation>
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
        <translation>Wort</translation>
    </message>
    <message>
        <source>Word at the cursor</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Wort am Cursor</translation>
    </message>
    <message>
        <source>Word list</source>
        <extracomment>In: ui/word_list/dialog, ui/word_list/fix_controller</extracomment>
        <translation>Wortliste</translation>
    </message>
    <message>
        <source>Word list…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Wortliste…</translation>
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
        <translation>Wordlight kopiert seine Liste und die Transkripte einmal am Tag. Wählen Sie die Kopie, zu der Sie zurückwollen: Das Fenster schließt sich und öffnet sich mit ihr wieder. Was jetzt da ist, bleibt erhalten und kann danach hier gewählt werden.</translation>
    </message>
    <message>
        <source>Wordlight Help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>Wordlight-Hilfe</translation>
    </message>
    <message>
        <source>Wordlight is already open, but does not answer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Wordlight ist schon offen, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Wordlight met an error it did not expect. Your recordings are untouched and finished transcripts are saved. You can go on. If it happens again, copy this report for whoever looks after Wordlight for you; it has no keys, no texts and no names of recordings.</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Wordlight ist auf einen unerwarteten Fehler gestoßen. Ihre Aufnahmen sind unberührt, und fertige Transkripte sind gespeichert. Sie können weiterarbeiten. Geschieht es wieder, kopieren Sie diesen Bericht für die Person, die Wordlight für Sie betreut; er enthält keine Schlüssel, Texte oder Namen von Aufnahmen.</translation>
    </message>
    <message>
        <source>Wordlight project</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Wordlight-Projekt</translation>
    </message>
    <message>
        <source>Wordlight then listens for it in the next recordings.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Wordlight achtet dann in den nächsten Aufnahmen darauf.</translation>
    </message>
    <message>
        <source>Wordlight transcripts</source>
        <extracomment>What the folder is called that all transcripts are saved in.
In: ui/library/text</extracomment>
        <translation>Wordlight-Transkripte</translation>
    </message>
    <message>
        <source>Wordlight {version}</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>Wordlight {version}</translation>
    </message>
    <message>
        <source>Wordlight {version} is here</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Wordlight {version} ist da</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/speakers/dialog, ui/transcript/details_text</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>words may be missing</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
In: ui/review/text</extracomment>
        <translation>Wörter fehlen vielleicht</translation>
    </message>
    <message>
        <source>Words so far</source>
        <extracomment>In: ui/recording/captions, ui/recording/live_pane</extracomment>
        <translation>Bisherige Wörter</translation>
    </message>
    <message>
        <source>Words that are always to be written like that, or nothing</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Wörter, die immer so geschrieben werden sollen, oder nichts</translation>
    </message>
    <message>
        <source>Words that are not marked can be wrong too.</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Auch Wörter ohne Markierung können falsch sein.</translation>
    </message>
    <message>
        <source>Words to check, in order of time</source>
        <extracomment>In: ui/review/pane</extracomment>
        <translation>Zu prüfende Wörter, nach der Zeit</translation>
    </message>
    <message>
        <source>Words to check, what is found, what is playing, and what was listened to (at the right). Click to go there</source>
        <extracomment>In: ui/transcript/overview_strip</extracomment>
        <translation>Zu prüfende Wörter, Gefundenes, Abgespieltes und Angehörtes (rechts). Ein Klick führt dorthin</translation>
    </message>
    <message>
        <source>Words to find in this transcript</source>
        <extracomment>In: ui/transcript/find_field</extracomment>
        <translation>Wörter, die in diesem Transkript gesucht werden</translation>
    </message>
    <message>
        <source>Words to find the recording by, separated by commas</source>
        <extracomment>In: ui/library/tags_field</extracomment>
        <translation>Wörter, um die Aufnahme zu finden, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Words while recording</source>
        <extracomment>In: ui/kit/actions, ui/recording/captions, ui/recording/live_pane</extracomment>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Words with times (CTM)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Wörter mit Zeiten (CTM)</translation>
    </message>
    <message>
        <source>Words, or a phrase in quotation marks (Ctrl+Shift+F)</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Wörter oder ein Ausdruck in Anführungszeichen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Work on the other one</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>An der anderen arbeiten</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write a comma where you say “comma”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Ein Komma schreiben, wo Sie „comma“ sagen</translation>
    </message>
    <message>
        <source>Write a file for each transcript in the folder</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Für jedes Transkript eine Datei in den Ordner schreiben</translation>
    </message>
    <message>
        <source>Write along while one records, on this computer</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Während der Aufnahme mitschreiben, auf diesem Computer</translation>
    </message>
    <message>
        <source>Write dates, numbers and addresses as one writes them, with full stops</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Daten, Zahlen und Adressen schreiben, wie man sie schreibt, mit Punkten</translation>
    </message>
    <message>
        <source>Write down what somebody needs to help you, without keys, texts or names</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aufschreiben, was jemand braucht, um Ihnen zu helfen, ohne Schlüssel, Texte oder Namen</translation>
    </message>
    <message>
        <source>Write here all that you wrote or kept in the other version</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Hier alles einsetzen, was Sie in der anderen Fassung geschrieben oder behalten haben</translation>
    </message>
    <message>
        <source>Write here what the other version has there (Enter)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Hier einsetzen, was die andere Fassung dort hat (Enter)</translation>
    </message>
    <message>
        <source>Write here what the other version has, at all places that are not yours</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Hier an allen Stellen, die nicht von Ihnen sind, die andere Fassung einsetzen</translation>
    </message>
    <message>
        <source>Write in English what is said in another language</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Auf Englisch schreiben, was in einer anderen Sprache gesagt wird</translation>
    </message>
    <message>
        <source>Write no words while recording, until it is turned on again</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>Bei der Aufnahme nicht mitschreiben, bis es wieder eingeschaltet wird</translation>
    </message>
    <message>
        <source>Write numbers as digits</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Zahlen in Ziffern schreiben</translation>
    </message>
    <message>
        <source>Write something else in the place of what is found</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Etwas anderes an die Stelle des Gefundenen schreiben</translation>
    </message>
    <message>
        <source>Write stars in their place</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Sternchen dafür schreiben</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Die Datei schreiben</translation>
    </message>
    <message>
        <source>Write the same there</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Dort dasselbe schreiben</translation>
    </message>
    <message>
        <source>Write the whole address, such as https://speech.example.org.</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Schreiben Sie die ganze Adresse, etwa https://speech.example.org.</translation>
    </message>
    <message>
        <source>Write words while I record</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Mitschreiben, während ich aufnehme</translation>
    </message>
    <message>
        <source>written while it was recorded; nobody has checked it</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>während der Aufnahme geschrieben; von niemandem geprüft</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Jiddisch</translation>
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
        <translation>Sie werden noch einmal gefragt</translation>
    </message>
    <message>
        <source>you are not allowed to write in its folder.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>Sie dürfen in den Ordner nicht schreiben.</translation>
    </message>
    <message>
        <source>you are not allowed to write there, or another program has it open.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>Sie dürfen dort nicht schreiben, oder ein anderes Programm hat die Datei geöffnet.</translation>
    </message>
    <message>
        <source>you are not allowed to write there.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>You can listen meanwhile.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>Sie können inzwischen zuhören.</translation>
    </message>
    <message>
        <source>You get the words, when each was said, and how sure each one is.</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Sie erhalten die Wörter, wann jedes gesagt wurde und wie sicher jedes ist.</translation>
    </message>
    <message>
        <source>You have version {version}.</source>
        <extracomment>The lines about a new version: which one is had, and what its makers say, without the marks of headings.
In: ui/settings/privacy_page, ui/settings/text</extracomment>
        <translation>Sie haben Version {version}.</translation>
    </message>
    <message>
        <source>You read the file before it is saved, and nothing is sent.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Sie lesen die Datei, bevor sie gespeichert wird, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>You took the words away here. Write “{other}” all the same?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>Hier haben Sie die Wörter weggenommen. Trotzdem „{other}“ schreiben?</translation>
    </message>
    <message>
        <source>you wrote or kept both</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>beides von Ihnen geschrieben oder behalten</translation>
    </message>
    <message>
        <source>you wrote or kept what stands here</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>was hier steht, haben Sie geschrieben oder behalten</translation>
    </message>
    <message>
        <source>you wrote or kept what stands there</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>was dort steht, haben Sie geschrieben oder behalten</translation>
    </message>
    <message>
        <source>Your file is untouched. Try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ihre Datei ist unberührt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Your transcripts will be listed here.</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Ihre Transkripte werden hier aufgelistet.</translation>
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
        <translation>{current} von {count}</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <extracomment>`12 of 40, about 3 min left`.
In: ui/review/text</extracomment>
        <translation>{current} von {total}</translation>
    </message>
    <message>
        <source>{current} of {total}: {words}</source>
        <extracomment>The same with which of how many places it is: `3 of 37: Setuball, to check, …`.
In: ui/review/text</extracomment>
        <translation>{current} von {total}: {words}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>The time today, the day of this week, or the date: `14:02`, `Tue`, `22 Nov`, `22 Nov 2025`.
In: ui/library/text</extracomment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>In: ui/kit/text</extracomment>
        <translation>{day}. {month} {year}</translation>
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
            <numerusform>{done} von {number} Stelle geprüft</numerusform>
            <numerusform>{done} von {number} Stellen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left on this disk</source>
        <extracomment>`2 h 10 min left on this disk`; a guess that far ahead is not said to the minute.
In: ui/recording/text</extracomment>
        <translation>noch {duration} Platz auf diesem Datenträger</translation>
    </message>
    <message>
        <source>{duration} together</source>
        <extracomment>How long several recordings are together, and what there is to check in them.
In: ui/library/text</extracomment>
        <translation>zusammen {duration}</translation>
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
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{folder}. It cannot be changed: after a crash Wordlight finds a recording there.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>{folder}. Das lässt sich nicht ändern: Nach einem Absturz findet Wordlight eine Aufnahme dort.</translation>
    </message>
    <message>
        <source>{host} does not give this model ({reason}).</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>{host} gibt dieses Modell nicht heraus ({reason}).</translation>
    </message>
    <message>
        <source>{host} fetches the recording itself.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>{host} holt die Aufnahme selbst.</translation>
    </message>
    <message>
        <source>{host} has trouble at the moment ({reason}).</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>{host} hat gerade eine Störung ({reason}).</translation>
    </message>
    <message>
        <source>{host} takes files only. Choose another one for the web.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>{host} nimmt nur Dateien. Wählen Sie für das Web einen anderen Dienst.</translation>
    </message>
    <message>
        <source>{host} was not reached, or gave no answer that tells. Try again later.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>{host} war nicht zu erreichen oder gab keine brauchbare Antwort. Versuchen Sie es später noch einmal.</translation>
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
        <translation>{kept}, ohne Namen.</translation>
    </message>
    <message numerus="yes">
        <source>{kept}, {number} people are named.</source>
        <extracomment>For 1: {kept}, 1 person is named.
How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>
            <numerusform>{kept}, {number} Person hat einen Namen.</numerusform>
            <numerusform>{kept}, {number} Personen haben einen Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} cannot be taken from texts. Press others.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} lässt sich Texten nicht wegnehmen. Drücken Sie andere.</translation>
    </message>
    <message>
        <source>{keys} is needed to write and move in texts. Press others.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} wird zum Schreiben und Bewegen in Texten gebraucht. Drücken Sie andere.</translation>
    </message>
    <message>
        <source>{keys} is used for “{name}”. Press others, or take it over.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} gehört zu „{name}“. Drücken Sie andere, oder übernehmen Sie sie.</translation>
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
        <translation>{language}, {percent} sicher</translation>
    </message>
    <message>
        <source>{least} to {most} h</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>{least} bis {most} h</translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>{least} bis {most} min</translation>
    </message>
    <message>
        <source>{listed} of {number}</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>{listed} von {number}</translation>
    </message>
    <message>
        <source>{listed} of {number} in this recording</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>{listed} von {number} in dieser Aufnahme</translation>
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
        <translation>{minutes} Minuten</translation>
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
        <translation>{name} (nicht angeschlossen)</translation>
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
        <translation>{name} ({place} von {number})</translation>
    </message>
    <message>
        <source>{name} gets the whole file, and chooses the sound track itself.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>{name} bekommt die ganze Datei und wählt die Tonspur selbst.</translation>
    </message>
    <message>
        <source>{name}: downloaded</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>{name}: heruntergeladen</translation>
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
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>{number} changes</source>
        <extracomment>For 1: 1 change
In: ui/transcript/changes_text</extracomment>
        <translation>
            <numerusform>{number} Änderung</numerusform>
            <numerusform>{number} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} channels</source>
        <extracomment>For 1: 1 channel
`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>
            <numerusform>{number} Kanal</numerusform>
            <numerusform>{number} Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} characters a second</source>
        <extracomment>For 1: 1 character a second
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} Zeichen je Sekunde</numerusform>
            <numerusform>{number} Zeichen je Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} characters in a line</source>
        <extracomment>For 1: 1 character in a line
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} Zeichen in einer Zeile</numerusform>
            <numerusform>{number} Zeichen in einer Zeile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} could not be transcribed</source>
        <extracomment>For 1: 1 could not be transcribed
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} konnte nicht transkribiert werden</numerusform>
            <numerusform>{number} konnten nicht transkribiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} differ</source>
        <extracomment>For 1: 1 differs
`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind.
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>{number} weicht ab</numerusform>
            <numerusform>{number} weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} done</source>
        <extracomment>For 1: 1 done
Beside what is left, where something is.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} erledigt</numerusform>
            <numerusform>{number} erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries from “{name}”</source>
        <extracomment>For 1: 1 entry from “{name}”
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>{number} Eintrag aus „{name}“</numerusform>
            <numerusform>{number} Einträge aus „{name}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files were not added</source>
        <extracomment>For 1: 1 file was not added
How many files were refused; no number where something is said of a folder.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>{number} Datei wurde nicht hinzugefügt</numerusform>
            <numerusform>{number} Dateien wurden nicht hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} fixed</source>
        <extracomment>For 1: 1 fixed
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} berichtigt</numerusform>
            <numerusform>{number} berichtigt</numerusform>
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
            <numerusform>{number} behalten</numerusform>
            <numerusform>{number} behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} left to check.</source>
        <extracomment>For 1: 1 left to check.
What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>Noch {number} zu prüfen.</numerusform>
            <numerusform>Noch {number} zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} lines</source>
        <extracomment>For 1: 1 line
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} Zeile</numerusform>
            <numerusform>{number} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} markers</source>
        <extracomment>For 1: 1 marker
The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>
            <numerusform>{number} Marke</numerusform>
            <numerusform>{number} Marken</numerusform>
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
            <numerusform>{number} fehlt?</numerusform>
            <numerusform>{number} fehlen?</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ms long</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>{number} ms lang</translation>
    </message>
    <message numerus="yes">
        <source>{number} other recordings</source>
        <extracomment>For 1: 1 other recording
Some titles in a sentence: `“A”, “B” and 3 others`; one that is not known is empty, and only counted.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>{number} weitere Aufnahme</numerusform>
            <numerusform>{number} weitere Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} per cent</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>{number} Prozent</translation>
    </message>
    <message numerus="yes">
        <source>{number} places</source>
        <extracomment>For 1: 1 place
How much was found. `total` is the number of places where not all recordings are listed.
`3 of 12`; `current` counts from 0.
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/library/text, ui/review/text, ui/transcript/details_text</extracomment>
        <translation>
            <numerusform>{number} Stelle</numerusform>
            <numerusform>{number} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places are taken over.</source>
        <extracomment>For 1: 1 place is taken over.
After several were taken, of which those a person fixed stay.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>{number} Stelle wird übernommen.</numerusform>
            <numerusform>{number} Stellen werden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places corrected</source>
        <extracomment>For 1: 1 place corrected
What was done.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>{number} Stelle berichtigt</numerusform>
            <numerusform>{number} Stellen berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places fixed: {heard} → {now}</source>
        <extracomment>For 1: 1 place fixed: {heard} → {now}
What was done.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} Stelle berichtigt: {heard} → {now}</numerusform>
            <numerusform>{number} Stellen berichtigt: {heard} → {now}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places to check</source>
        <extracomment>For 1: 1 place to check
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/library/text, ui/review/text</extracomment>
        <translation>
            <numerusform>{number} Stelle zu prüfen</numerusform>
            <numerusform>{number} Stellen zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places, the latest first</source>
        <extracomment>For 1: 1 place
How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>{number} Stelle</numerusform>
            <numerusform>{number} Stellen, die neuesten zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings</source>
        <extracomment>For 1: 1 recording
A line of the list of copies: when it was made, and what is in it.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>{number} Aufnahme</numerusform>
            <numerusform>{number} Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings are kept in the trash until {day}. The files stay where they are.</source>
        <extracomment>For 1: 1 recording is kept in the trash until {day}. The file stays where it is.
What has become of jobs that were removed.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>{number} Aufnahme bleibt bis {day} im Papierkorb. Die Datei bleibt, wo sie ist.</numerusform>
            <numerusform>{number} Aufnahmen bleiben bis {day} im Papierkorb. Die Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings are transcribed</source>
        <extracomment>For 1: 1 recording is transcribed
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} Aufnahme ist transkribiert</numerusform>
            <numerusform>{number} Aufnahmen sind transkribiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings have no transcript yet, and are left out.</source>
        <extracomment>For 1: 1 recording has no transcript yet, and is left out.
What becomes of files with the same name, and of recordings without a transcript.
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} Aufnahme hat noch kein Transkript und wird ausgelassen.</numerusform>
            <numerusform>{number} Aufnahmen haben noch kein Transkript und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings need a look</source>
        <extracomment>For 1: 1 recording needs a look
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} Aufnahme braucht einen Blick</numerusform>
            <numerusform>{number} Aufnahmen brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings were already transcribed.</source>
        <extracomment>For 1: 1 recording was already transcribed.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} Aufnahme war schon transkribiert.</numerusform>
            <numerusform>{number} Aufnahmen waren schon transkribiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings were saved after the app had ended</source>
        <extracomment>For 1: 1 recording was saved after the app had ended
In: ui/recording/text</extracomment>
        <translation>
            <numerusform>{number} Aufnahme wurde nach dem Ende der App gerettet</numerusform>
            <numerusform>{number} Aufnahmen wurden nach dem Ende der App gerettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} remarks</source>
        <extracomment>For 1: 1 remark
How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>
            <numerusform>{number} Hinweis</numerusform>
            <numerusform>{number} Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} removed</source>
        <extracomment>For 1: 1 removed
What became of the places; `removed` of them have nothing now.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>{number} entfernt</numerusform>
            <numerusform>{number} entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} replaced</source>
        <extracomment>For 1: 1 replaced
What became of the places; `removed` of them have nothing now.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>{number} ersetzt</numerusform>
            <numerusform>{number} ersetzt</numerusform>
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
            <numerusform>{number} Sekunde</numerusform>
            <numerusform>{number} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} speakers were found. This is a guess: hear each voice, and give it a name.</source>
        <extracomment>For 1: One speaker was found. This is a guess.
In: ui/speakers/text</extracomment>
        <translation>
            <numerusform>Ein Sprecher wurde gefunden. Das ist eine Vermutung.</numerusform>
            <numerusform>{number} Sprecher wurden gefunden. Das ist eine Vermutung: Hören Sie jede Stimme an, und geben Sie ihr einen Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} subtitles are beyond a limit. Click one to go to the text.</source>
        <extracomment>For 1: 1 subtitle is beyond a limit. Click it to go to the text.
How many subtitles do not keep to the limits, and what can be done.
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} Untertitel liegt über einer Grenze. Ein Klick darauf führt zum Text.</numerusform>
            <numerusform>{number} Untertitel liegen über einer Grenze. Ein Klick auf einen führt zum Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} that are yours stay.</source>
        <extracomment>For 1: 1 that is yours stays.
After several were taken, of which those a person fixed stay.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>{number} von Ihnen bleibt.</numerusform>
            <numerusform>{number} von Ihnen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts</source>
        <extracomment>For 1: 1 transcript
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} Transkript</numerusform>
            <numerusform>{number} Transkripte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are here as text, without their recordings.</source>
        <extracomment>For 1: 1 transcript is here as text, without its recording.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} Transkript ist als Text hier, ohne seine Aufnahme.</numerusform>
            <numerusform>{number} Transkripte sind als Text hier, ohne ihre Aufnahmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are in the folder “{folder}”.</source>
        <extracomment>For 1: 1 transcript is in the folder “{folder}”.
That all transcripts are in files now.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>{number} Transkript ist im Ordner „{folder}“.</numerusform>
            <numerusform>{number} Transkripte sind im Ordner „{folder}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are in the list already.</source>
        <extracomment>For 1: 1 transcript is in the list already.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} Transkript ist schon in der Liste.</numerusform>
            <numerusform>{number} Transkripte sind schon in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} unsure</source>
        <extracomment>For 1: 1 unsure
`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind.
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>{number} unsicher</numerusform>
            <numerusform>{number} unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} voices are kept</source>
        <extracomment>For 1: 1 voice is kept
How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>
            <numerusform>{number} Stimme ist gespeichert</numerusform>
            <numerusform>{number} Stimmen sind gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} wait for you</source>
        <extracomment>For 1: 1 waits for you
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} wartet auf Sie</numerusform>
            <numerusform>{number} warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where a second model heard something else</source>
        <extracomment>For 1: 1 where a second model heard something else
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number}, wo ein zweites Modell etwas anderes hörte</numerusform>
            <numerusform>{number}, wo ein zweites Modell etwas anderes hörte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where the transcriber was unsure</source>
        <extracomment>For 1: 1 where the transcriber was unsure
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number}, wo der Transkriptionsdienst unsicher war</numerusform>
            <numerusform>{number}, wo der Transkriptionsdienst unsicher war</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where words may be missing</source>
        <extracomment>For 1: 1 where words may be missing
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number}, wo vielleicht Wörter fehlen</numerusform>
            <numerusform>{number}, wo vielleicht Wörter fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For 1: 1 word
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>{number} Wort</numerusform>
            <numerusform>{number} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words left</source>
        <extracomment>For 1: 1 word left
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>noch {number} Wort</numerusform>
            <numerusform>noch {number} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} {unit}</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>{part} von {whole} {unit}</translation>
    </message>
    <message>
        <source>{percent} on average</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>{percent} im Mittel</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>{percent} sicher</translation>
    </message>
    <message>
        <source>{places} in {recordings}</source>
        <extracomment>How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>{places} in {recordings}</translation>
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
        <translation>{seconds} früher</translation>
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
        <translation>{share} % mehr</translation>
    </message>
    <message>
        <source>{share} listened to</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>{share} angehört</translation>
    </message>
    <message numerus="yes">
        <source>{share} listened to; never heard: {number} places</source>
        <extracomment>For 1: {share} listened to; never heard: 1 place
`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>
            <numerusform>{share} angehört; nie gehört: {number} Stelle</numerusform>
            <numerusform>{share} angehört; nie gehört: {number} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{speaker} sounds like “{name}”.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>{speaker} klingt wie „{name}“.</translation>
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
        <translation>{times}, nach der Länge der Wörter geschätzt</translation>
    </message>
    <message>
        <source>{tip} (not possible at the moment)</source>
        <translation type="vanished">{tip} (im Moment nicht möglich)</translation>
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
            <numerusform>{tip}: {number} Sekunde</numerusform>
            <numerusform>{tip}: {number} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{titles}, and {latest}</source>
        <extracomment>What of a damaged library could not be read as it was.
In: ui/library/text</extracomment>
        <translation>{titles} und {latest}</translation>
    </message>
    <message>
        <source>{title}, {duration} — saved after the app had ended</source>
        <extracomment>About a recording the app did not live to see the end of.
In: ui/recording/text</extracomment>
        <translation>{title}, {duration} – nach dem Ende der App gerettet</translation>
    </message>
    <message>
        <source>{title}: downloading, {percent}</source>
        <extracomment>`Balanced (99 languages)`, with how far it is where it is not here.
In: ui/recognisers/model_text</extracomment>
        <translation>{title}: wird heruntergeladen, {percent}</translation>
    </message>
    <message>
        <source>{title}: not here yet</source>
        <extracomment>`Balanced (99 languages)`, with how far it is where it is not here.
In: ui/recognisers/model_text</extracomment>
        <translation>{title}: noch nicht hier</translation>
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
        <translation>{what} Geht von selbst weiter.</translation>
    </message>
    <message>
        <source>{what}, at {time}</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>{what}, bei {time}</translation>
    </message>
    <message>
        <source>“Replace with” is empty. One undo brings all back.</source>
        <extracomment>Ask whether so many places are to be removed: an empty field may be one that was forgotten.
In: ui/transcript/replace_row</extracomment>
        <translation>„Ersetzen durch“ ist leer. Einmal Rückgängig holt alles zurück.</translation>
    </message>
    <message>
        <source>“Set a marker” in the menu marks the moment that is being played, to find it again here.</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>„Marke setzen“ im Menü markiert den Moment, der gerade spielt, um ihn hier wiederzufinden.</translation>
    </message>
    <message>
        <source>“{address}” is a proxy for an old form of SOCKS, and Wordlight can use SOCKS5 and HTTP proxies only.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>„{address}“ ist ein Proxy für eine alte Form von SOCKS, und Wordlight kann nur SOCKS5- und HTTP-Proxys verwenden.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>„{address}“ ist keine Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>“{command}” is not possible at the moment.</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>„{command}“ ist im Moment nicht möglich.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>in „{file}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{heard}” becomes “{now}”</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>„{heard}“ wird zu „{now}“</translation>
    </message>
    <message>
        <source>“{heard}” changed to “{now}”</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>„{heard}“ zu „{now}“ geändert</translation>
    </message>
    <message>
        <source>“{heard}” is taken out</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>„{heard}“ wird herausgenommen</translation>
    </message>
    <message>
        <source>“{heard}” removed</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>„{heard}“ entfernt</translation>
    </message>
    <message>
        <source>“{heard}” stands nowhere else.</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>„{heard}“ steht sonst nirgends.</translation>
    </message>
    <message>
        <source>“{host}” is on this computer or its own network, where the service cannot reach it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{host}“ ist auf diesem Computer oder in seinem Netz, wo der Dienst es nicht erreicht.</translation>
    </message>
    <message>
        <source>“{mine}” is yours. Take it away all the same?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>„{mine}“ ist von Ihnen. Trotzdem wegnehmen?</translation>
    </message>
    <message>
        <source>“{mine}” is yours. Write “{other}” instead?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>„{mine}“ ist von Ihnen. Stattdessen „{other}“ schreiben?</translation>
    </message>
    <message>
        <source>“{name}” breaks off, and what is needed to play it comes at its end, so nothing of it can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ bricht ab, und was zum Abspielen nötig ist, steht am Ende; nichts davon lässt sich abspielen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a transcript: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ ist nicht als Transkript lesbar: {reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>“{name}” has no sound in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ enthält keinen Ton.</translation>
    </message>
    <message>
        <source>“{name}” has no sound track {number} that can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ hat keine Tonspur {number}, die sich abspielen lässt.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB, and {host} takes no more than {most} MB, so it was not sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ hat {size} MB, und {host} nimmt höchstens {most} MB; deshalb wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>“{name}” is a transcript without any words.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ ist ein Transkript ohne Wörter.</translation>
    </message>
    <message>
        <source>“{name}” is already in the list.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ ist schon in der Liste.</translation>
    </message>
    <message>
        <source>“{name}” is an answer without a transcript: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ ist eine Antwort ohne Transkript: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is another recording than the one “{title}” was made from.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>„{name}“ ist eine andere Aufnahme als die, aus der „{title}“ entstand.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ ist beschädigt und lässt sich nicht abspielen.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no data in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ ist leer: Es enthält keine Daten.</translation>
    </message>
    <message>
        <source>“{name}” is in the list already, as “{title}” since {day}.</source>
        <extracomment>That a transcript is in the list already, as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>„{name}“ ist schon in der Liste, als „{title}“ seit {day}.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 25 MB, and the service does not say how much it takes. It is sent; if it is refused, MP3 or M4A is smaller.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>„{name}“ ist größer als 25 MB, und der Dienst sagt nicht, wie viel er annimmt. Gesendet wird trotzdem; wird es abgewiesen, ist MP3 oder M4A kleiner.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 90 MB: some plans of the service refuse that. MP3 or M4A is smaller.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>„{name}“ ist größer als 90 MB: Manche Tarife des Dienstes weisen das ab. MP3 oder M4A ist kleiner.</translation>
    </message>
    <message>
        <source>“{name}” is longer than an hour: the service may give up on it. Shorter parts are safer.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>„{name}“ ist länger als eine Stunde: Der Dienst gibt vielleicht auf. Kürzere Teile sind sicherer.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>„{name}“ ist nicht mehr an seinem Ort.</translation>
    </message>
    <message>
        <source>“{name}” is not a list of words: it cannot be read as text.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ ist keine Wortliste: Die Datei ist nicht als Text lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript that Wordlight knows.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ ist kein Transkript, das Wordlight kennt.</translation>
    </message>
    <message>
        <source>“{name}” is not an audio or video file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ ist keine Audio- oder Videodatei.</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ ist nicht da.</translation>
    </message>
    <message>
        <source>“{name}” is now done by {keys}.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>„{name}“ liegt jetzt auf {keys}.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying, so its sound cannot be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ ist kopiergeschützt; der Ton ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is the same recording as “{title}”, transcribed on {day}.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>„{name}“ ist dieselbe Aufnahme wie „{title}“, transkribiert am {day}.</translation>
    </message>
    <message>
        <source>“{name}” is the same recording as “{title}”, which is in the list too.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>„{name}“ ist dieselbe Aufnahme wie „{title}“, die auch in der Liste ist.</translation>
    </message>
    <message>
        <source>“{name}” is there already: the two become one. You can undo that.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>„{name}“ gibt es schon: Die beiden werden eins. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a transcript.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ ist zu groß für ein Transkript.</translation>
    </message>
    <message>
        <source>“{name}” is used from that folder.</source>
        <extracomment>Say that a folder has a model, and which.
In: ui/recognisers/models_dialog</extracomment>
        <translation>„{name}“ wird aus diesem Ordner verwendet.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Wordlight.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ stammt von einer neueren Version von Wordlight.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the recording that should go in is not where it was.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>„{name}“ wurde nicht geschrieben: Die Aufnahme, die hineinsoll, ist nicht mehr an ihrem Ort.</translation>
    </message>
    <message>
        <source>“{now}” added</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>„{now}“ hinzugefügt</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <extracomment>Some titles in a sentence: `“A”, “B” and 3 others`; one that is not known is empty, and only counted.
Those of the language: “ and ”, „ and “, « and ».
In: ui/kit/text, ui/library/text</extracomment>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>“{title}” could not be transcribed</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>„{title}“ konnte nicht transkribiert werden</translation>
    </message>
    <message>
        <source>“{title}” is here as text, without its recording.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>„{title}“ ist als Text hier, ohne seine Aufnahme.</translation>
    </message>
    <message>
        <source>“{title}” is in the list twice.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>„{title}“ ist zweimal in der Liste.</translation>
    </message>
    <message>
        <source>“{title}” is kept in the trash until {day}. The recording itself stays where it is.</source>
        <extracomment>What has become of jobs that were removed.
In: ui/kit/message_text</extracomment>
        <translation>„{title}“ bleibt bis {day} im Papierkorb. Die Aufnahme selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>“{title}” is transcribed</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>„{title}“ ist transkribiert</translation>
    </message>
    <message>
        <source>“{title}” is transcribed but not saved</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>„{title}“ ist transkribiert, aber nicht gespeichert</translation>
    </message>
    <message>
        <source>“{title}” waits for you</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>„{title}“ wartet auf Sie</translation>
    </message>
    <message>
        <source>“{title}” was already transcribed on {day}.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>„{title}“ wurde schon am {day} transkribiert.</translation>
    </message>
    <message>
        <source>“{title}” was sent to the printer</source>
        <extracomment>In: ui/kit/message_text</extracomment>
        <translation>„{title}“ wurde an den Drucker gesendet</translation>
    </message>
    <message>
        <source>“{written}” again, and not “{heard}”. Put it into the word list?</source>
        <extracomment>Asked once it was fixed the same way twice.
In: ui/word_list/text</extracomment>
        <translation>Wieder „{written}“ und nicht „{heard}“. In die Wortliste aufnehmen?</translation>
    </message>
    <message>
        <source>“{written}” is in the word list</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>„{written}“ ist in der Wortliste</translation>
    </message>
    <message>
        <source>← Take this</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>← Übernehmen</translation>
    </message>
    <message>
        <source>↑ Previous</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>↑ Vorige</translation>
    </message>
    <message>
        <source>↓ Next</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>↓ Nächste</translation>
    </message>
    <message>
        <source>↤ Back to what plays</source>
        <extracomment>On the button that leads from elsewhere to the playhead.
In: ui/player/text</extracomment>
        <translation>↤ Zurück zum Abgespielten</translation>
    </message>
    <message>
        <source>▶ Hear it</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>▶ Anhören</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>✓ geprüft</translation>
    </message>
</context>
</TS>
