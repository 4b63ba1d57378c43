<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>text</name>
    <message>
        <source>! failed</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! falhou</translation>
    </message>
    <message>
        <source>! not saved</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! não foi salva</translation>
    </message>
    <message>
        <source>! waits for you</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! espera por você</translation>
    </message>
    <message>
        <source># a line</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation># por linha</translation>
    </message>
    <message>
        <source># a second</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation># por segundo</translation>
    </message>
    <message>
        <source>&amp;Hear “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>&amp;Ouvir “{name}”</translation>
    </message>
    <message>
        <source>&amp;Merge “{name}” with</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>&amp;Unir “{name}” com</translation>
    </message>
    <message>
        <source>&amp;New speaker…</source>
        <extracomment>In: ui/speakers/menu</extracomment>
        <translation>&amp;Novo falante…</translation>
    </message>
    <message>
        <source>&amp;Rename “{name}” everywhere…</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>&amp;Renomear “{name}” em todos os lugares…</translation>
    </message>
    <message>
        <source>(no key)</source>
        <extracomment>What stands for a placeholder of a page: the key of an action, or its words.
In: ui/help/controller</extracomment>
        <translation>(sem tecla)</translation>
    </message>
    <message>
        <source>1. Doubtful words are marked. Click any word to hear it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>1. As palavras duvidosas estão marcadas. Clique em qualquer palavra para ouvi-la.</translation>
    </message>
    <message>
        <source>2. {key} goes from one to the next and plays it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>2. {key} vai de uma à outra e toca cada uma.</translation>
    </message>
    <message>
        <source>2. “Check the words” in the menu goes from one to the next and plays it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>2. “Revisar as palavras” no menu vai de uma à outra e toca cada uma.</translation>
    </message>
    <message>
        <source>3. Enter keeps the words, typing fixes them.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>3. Enter mantém as palavras; digitar as corrige.</translation>
    </message>
    <message>
        <source>900 for “nine hundred”. Readable text does so already</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>900 em vez de “novecentos”. O texto legível já faz isso</translation>
    </message>
    <message>
        <source>99 languages</source>
        <extracomment>In: ui/recognisers/model_text</extracomment>
        <translation>99 idiomas</translation>
    </message>
    <message>
        <source>[Crossed out] is what was heard, before a person wrote the words after it.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[Riscado] está o que foi ouvido, antes que uma pessoa escrevesse as palavras seguintes.</translation>
    </message>
    <message>
        <source>[Marked words] are the most doubtful ones that nobody has checked.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[As palavras marcadas] são as mais duvidosas que ninguém revisou.</translation>
    </message>
    <message>
        <source>[Underlined words] were checked by a person.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[As palavras sublinhadas] foram revisadas por uma pessoa.</translation>
    </message>
    <message>
        <source>A click on a word plays from there</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Um clique numa palavra toca a partir dali</translation>
    </message>
    <message>
        <source>A click on a word plays the recording from there, where it is on the same computer</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Um clique numa palavra toca a gravação a partir dali, se ela estiver no mesmo computador</translation>
    </message>
    <message>
        <source>A computer wrote this down. Words that are not marked can be wrong too: listen to those that matter.</source>
        <extracomment>What the chip says in full, in lines.
In: ui/transcript/text</extracomment>
        <translation>Um computador escreveu isto. Palavras sem marca também podem estar erradas: ouça as que importam.</translation>
    </message>
    <message>
        <source>A draft; the transcript comes after the recording</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Um rascunho; a transcrição vem depois da gravação</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>alguns segundos</translation>
    </message>
    <message>
        <source>A few sentences on what the recording is about</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Algumas frases sobre o assunto da gravação</translation>
    </message>
    <message>
        <source>A file for those who help you</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Um arquivo para quem ajuda você</translation>
    </message>
    <message>
        <source>a file is where its folder should be.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>há um arquivo onde deveria estar a pasta.</translation>
    </message>
    <message>
        <source>A firewall blocked the request; your key is not the reason.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Um firewall bloqueou a solicitação; a causa não é a sua chave.</translation>
    </message>
    <message>
        <source>a folder has this name.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>uma pasta tem este nome.</translation>
    </message>
    <message>
        <source>A good start for everything. Takes about twice as long as Fast.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Um bom começo para tudo. Leva cerca do dobro do tempo de “Rápido”.</translation>
    </message>
    <message>
        <source>A key is there. It is tested without cost where you change it.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Há uma chave. O teste é grátis, onde você a altera.</translation>
    </message>
    <message>
        <source>A model of this computer does that, when nothing else waits. The sound goes nowhere.</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Um modelo deste computador faz isso quando nada mais espera. O som não sai daqui.</translation>
    </message>
    <message>
        <source>A model of this computer listens along; the sound goes nowhere. The recording always comes first.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Um modelo deste computador ouve junto; o som não sai daqui. A gravação sempre vem primeiro.</translation>
    </message>
    <message>
        <source>A model of your own.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Um modelo seu.</translation>
    </message>
    <message>
        <source>A model turns speech into text here, on this computer. Only a download asks {source}, for its files.</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Um modelo transforma fala em texto aqui, neste computador. Só o download acessa {source}, para buscar os arquivos.</translation>
    </message>
    <message>
        <source>A name is offered where the voice is heard in another recording; it is never given unasked</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Um nome é sugerido quando a voz é ouvida em outra gravação; nunca é dado sem perguntar</translation>
    </message>
    <message>
        <source>A name or term, exactly as it is to be written</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Um nome ou termo, exatamente como deve ser escrito</translation>
    </message>
    <message>
        <source>A note for the service’s answer</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Uma nota para a resposta do serviço</translation>
    </message>
    <message>
        <source>A paragraph is being aligned…</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Alinhando um parágrafo…</translation>
    </message>
    <message>
        <source>A paragraph is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Um parágrafo está sendo repetido</translation>
    </message>
    <message>
        <source>A part of its name in English or in the language itself</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Parte do nome em português ou no próprio idioma</translation>
    </message>
    <message>
        <source>A recording is under way.</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>Uma gravação está em andamento.</translation>
    </message>
    <message>
        <source>A row for each word, for any spreadsheet</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Uma linha por palavra, para qualquer planilha</translation>
    </message>
    <message>
        <source>A row for each word, for Excel</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Uma linha por palavra, para o Excel</translation>
    </message>
    <message>
        <source>a second model</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>um segundo modelo</translation>
    </message>
    <message>
        <source>a second model heard nothing</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>um segundo modelo não ouviu nada</translation>
    </message>
    <message>
        <source>a second model heard something else</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
In: ui/review/text</extracomment>
        <translation>um segundo modelo ouviu outra coisa</translation>
    </message>
    <message>
        <source>A second model heard this. Take it, and go on</source>
        <extracomment>Show what another model heard below the words of the text, and offer it once somebody is checking.
In: ui/review/card</extracomment>
        <translation>Um segundo modelo ouviu isto. Usar e seguir</translation>
    </message>
    <message>
        <source>a second model heard “{words}”</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>um segundo modelo ouviu “{words}”</translation>
    </message>
    <message>
        <source>A second model hears the recording on this computer; where it hears something else is checked first.</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Um segundo modelo ouve a gravação neste computador; onde ele ouve outra coisa, revisa-se primeiro.</translation>
    </message>
    <message>
        <source>A second model is to listen</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Um segundo modelo vai ouvir</translation>
    </message>
    <message>
        <source>A second model listens</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>Um segundo modelo está ouvindo</translation>
    </message>
    <message>
        <source>A server of your own</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Um servidor próprio</translation>
    </message>
    <message>
        <source>A server with the same interface as OpenAI’s</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Um servidor com a mesma interface da OpenAI</translation>
    </message>
    <message>
        <source>A Whisper model for CTranslate2 that you have in a folder</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Um modelo Whisper para CTranslate2 que você tem numa pasta</translation>
    </message>
    <message>
        <source>A word is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>Uma palavra está sendo repetida</translation>
    </message>
    <message>
        <source>A word or phrase to look for in the recording</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Uma palavra ou expressão a procurar na gravação</translation>
    </message>
    <message>
        <source>About 99 languages. The recording is sent to the service; needs a key; costs money.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>Cerca de 99 idiomas. A gravação é enviada ao serviço; precisa de chave; custa dinheiro.</translation>
    </message>
    <message>
        <source>About this recording</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Sobre esta gravação</translation>
    </message>
    <message>
        <source>About this recording…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Sobre esta gravação…</translation>
    </message>
    <message>
        <source>About this transcript</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Sobre esta transcrição</translation>
    </message>
    <message>
        <source>About Wordlight</source>
        <extracomment>In: ui/kit/actions, ui/window/about_dialog</extracomment>
        <translation>Sobre o Wordlight</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>`12 of 40, about 3 min left`.
In: ui/review/text</extracomment>
        <translation>faltam cerca de {time}</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
In: ui/settings/keys_page</extracomment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
In: ui/settings/keys_page</extracomment>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>In: ui/window/top_bar, ui/word_list/dialog</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a copy without protection, or record what is played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Adicione uma cópia sem proteção ou grave o que é tocado.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Add a recording that contains speech.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Adicione uma gravação que contenha fala.</translation>
    </message>
    <message>
        <source>Add a recording, for example MP3, M4A, WAV or MP4.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Adicione uma gravação, por exemplo MP3, M4A, WAV ou MP4.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Adicionar um servidor</translation>
    </message>
    <message>
        <source>Add a Wordlight project, subtitles (SRT, VTT), a TextGrid, a CTM, or the JSON of Wordlight or another speech-to-text program.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Adicione um projeto do Wordlight, legendas (SRT, VTT), um TextGrid, um CTM ou o JSON do Wordlight ou de outro programa de transcrição.</translation>
    </message>
    <message>
        <source>Add it in parts.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Adicione em partes.</translation>
    </message>
    <message>
        <source>Add recordings</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Adicionar gravações</translation>
    </message>
    <message>
        <source>Add the entries of a text file, one a line: “heard = written”</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Adicionar as entradas de um arquivo de texto, uma por linha: “ouvido = escrito”</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <extracomment>In: ui/word_list/fix_controller</extracomment>
        <translation>Adicionar à lista de palavras</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/file_strips, ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Adicionada</translation>
    </message>
    <message numerus="yes">
        <source>Added {number} recordings</source>
        <extracomment>For 1: Added 1 recording
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} gravação adicionada</numerusform>
            <numerusform>{number} gravações adicionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “{title}”</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>“{title}” adicionada</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/recognisers/server_dialog, ui/settings/recognising_page</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address of the recording</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Endereço da gravação</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page, ui/settings/recognising_page</extracomment>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Africâner</translation>
    </message>
    <message>
        <source>After it</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>The place at hand, or the one it begins with, with what another model heard there.
In: ui/review/card</extracomment>
        <translation>De novo</translation>
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
        <translation>A AI/ML API busca a gravação por conta própria, portanto ela precisa estar aberta a todos que têm o endereço.</translation>
    </message>
    <message>
        <source>AI/ML API needs a key, which is on the page of your account there.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>A AI/ML API precisa de uma chave, que está na página da sua conta lá.</translation>
    </message>
    <message>
        <source>AI/ML API, a service on the internet</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>AI/ML API, um serviço na internet</translation>
    </message>
    <message>
        <source>Albanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Albanês</translation>
    </message>
    <message>
        <source>Align this paragraph again</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Alinhar este parágrafo de novo</translation>
    </message>
    <message>
        <source>All &amp;speakers…</source>
        <extracomment>In: ui/speakers/menu</extracomment>
        <translation>Todos os &amp;falantes…</translation>
    </message>
    <message>
        <source>All backups of these</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Todos os backups deles</translation>
    </message>
    <message>
        <source>All data (JSON)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Todos os dados (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>What is listed in a dialog: recordings, and `more`, by their names' endings; or all files.
In: ui/library/file_dialogs, ui/word_list/dialog</extracomment>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All languages that can be transcribed</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Todos os idiomas que podem ser transcritos</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>All recordings</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Todas as gravações</translation>
    </message>
    <message>
        <source>All settings, and the keys that are kept in this computer’s keyring</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Todas as configurações e as chaves guardadas no chaveiro deste computador</translation>
    </message>
    <message>
        <source>All speakers: names, voices, how much they say</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Todos os falantes: nomes, vozes, quanto falam</translation>
    </message>
    <message>
        <source>All that Wordlight keeps</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Tudo o que o Wordlight guarda</translation>
    </message>
    <message>
        <source>All transcripts as text</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Todas as transcrições como texto</translation>
    </message>
    <message>
        <source>All words under a confidence of your choice</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Todas as palavras abaixo de uma confiança à sua escolha</translation>
    </message>
    <message numerus="yes">
        <source>All {number} places checked</source>
        <extracomment>For 1: 1 place checked
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} ponto revisado</numerusform>
            <numerusform>Todos os {number} pontos revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow writing in the folder “{folder}”, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Permita a gravação de arquivos na pasta “{folder}” e tente de novo.</translation>
    </message>
    <message>
        <source>All…</source>
        <translation type="vanished">Todas…</translation>
    </message>
    <message>
        <source>Also the models ({size})</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Também os modelos ({size})</translation>
    </message>
    <message>
        <source>Also the recordings made here: there are none</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Também as gravações feitas aqui: não há nenhuma</translation>
    </message>
    <message numerus="yes">
        <source>Also the {number} recordings made or copied here ({size})</source>
        <extracomment>For 1: Also the recording made or copied here ({size})
In: ui/settings/delete_dialog</extracomment>
        <translation>
            <numerusform>Também a {number} gravação feita ou copiada aqui ({size})</numerusform>
            <numerusform>Também as {number} gravações feitas ou copiadas aqui ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Also to transcripts made elsewhere</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Também nas transcrições feitas em outro lugar</translation>
    </message>
    <message>
        <source>Also where it may cost money</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Também onde pode custar dinheiro</translation>
    </message>
    <message>
        <source>Also where the recording is only played</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Também quando a gravação só é tocada</translation>
    </message>
    <message>
        <source>Always write “{written}” for “{heard}”</source>
        <extracomment>An entry of the menu about a word that was fixed.
In: ui/word_list/text</extracomment>
        <translation>Sempre escrever “{written}” no lugar de “{heard}”</translation>
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
        <translation>Um primeiro rascunho em inglês, feito neste computador. Transcrito de novo, ficará melhor.</translation>
    </message>
    <message numerus="yes">
        <source>and {number} more</source>
        <extracomment>For 1: and 1 more
In: ui/library/text</extracomment>
        <translation>
            <numerusform>e mais {number}</numerusform>
            <numerusform>e mais {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {number} more…</source>
        <extracomment>For 1: And 1 more…
What is offered where the same was heard at other places too.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>E mais {number}…</numerusform>
            <numerusform>E mais {number}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer with Wordlight</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Outro computador com o Wordlight</translation>
    </message>
    <message>
        <source>Another computer, or another program on this one</source>
        <extracomment>In: ui/recognisers/cards, ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Outro computador, ou outro programa neste</translation>
    </message>
    <message>
        <source>Another language, model or service; this one stays</source>
        <extracomment>In: ui/transcript/pane</extracomment>
        <translation>Outro idioma, modelo ou serviço; esta fica</translation>
    </message>
    <message>
        <source>Another model here listens too, and where it differs is checked first</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Outro modelo aqui também ouve, e o que diverge é revisado primeiro</translation>
    </message>
    <message>
        <source>another recording is in its place.</source>
        <extracomment>In: services/imports</extracomment>
        <translation>há outra gravação no lugar dela.</translation>
    </message>
    <message>
        <source>Another server</source>
        <extracomment>In a word or three.
In: ui/recognisers/server_dialog, ui/recognisers/text, ui/settings/privacy_page</extracomment>
        <translation>Outro servidor</translation>
    </message>
    <message>
        <source>Another server…</source>
        <extracomment>In: ui/recognisers/cards, ui/recognisers/chip</extracomment>
        <translation>Outro servidor…</translation>
    </message>
    <message>
        <source>another version</source>
        <extracomment>A row as it is read out, and in its tip.
In: ui/library/text</extracomment>
        <translation>outra versão</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>A code with or without a region, or `DETECT`.
In: ui/recognisers/language_text</extracomment>
        <translation>Qualquer idioma</translation>
    </message>
    <message>
        <source>API key…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Chave de API…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Armênio</translation>
    </message>
    <message>
        <source>Arrange the list</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Organizar a lista</translation>
    </message>
    <message>
        <source>As many places of this recording as you can check in that time, the most doubtful ones</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Tantos pontos desta gravação quantos você consegue revisar nesse tempo, os mais duvidosos</translation>
    </message>
    <message>
        <source>As name:value; comes back with the result, and changes no word</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Como nome:valor; volta com o resultado e não altera palavras</translation>
    </message>
    <message>
        <source>As word:weight, for example Wordlight:2</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Como palavra:peso, por exemplo Wordlight:2</translation>
    </message>
    <message>
        <source>As you set it below.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Como você definir abaixo.</translation>
    </message>
    <message>
        <source>Ask for the plain text only, which every model can give</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Pedir só o texto simples, que todo modelo pode dar</translation>
    </message>
    <message>
        <source>Ask the service again, and save its answer once the status is “completed”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Pergunte de novo ao serviço e salve a resposta quando o status for “completed”.</translation>
    </message>
    <message>
        <source>Ask the service for the result once more; nothing is sent and nothing is charged</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Pedir o resultado ao serviço mais uma vez; nada é enviado nem cobrado</translation>
    </message>
    <message>
        <source>Ask the service whether it accepts the key; this costs nothing</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Perguntar ao serviço se ele aceita a chave; isso não custa nada</translation>
    </message>
    <message>
        <source>Ask {host} by itself, and tell you of a new version</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Perguntar a {host} sozinho e avisar de uma nova versão</translation>
    </message>
    <message>
        <source>Ask {host} once</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Perguntar uma vez a {host}</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Perguntando ao serviço…</translation>
    </message>
    <message>
        <source>Assamese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Assamês</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
Something found, or that there is more, as it is read out; `version` tells its recording from others of its title.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
In: ui/library/text, ui/review/text, ui/transcript/details_text</extracomment>
        <translation>em {time}</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Rótulos do Audacity</translation>
    </message>
    <message>
        <source>Audio or video: MP3, M4A, WAV, FLAC, OGG, MP4, MOV, WebM…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Áudio ou vídeo: MP3, M4A, WAV, FLAC, OGG, MP4, MOV, WebM…</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Azerbaijano</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In: ui/kit/actions, ui/review/card</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back and forward by</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Voltar e avançar</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Voltar ao ponto anterior</translation>
    </message>
    <message>
        <source>Back to the transcript</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Voltar à transcrição</translation>
    </message>
    <message>
        <source>Back to the transcript; all that was taken over is kept</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Voltar à transcrição; tudo o que foi trazido fica</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Voltar à janela</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Voltar à janela (Esc)</translation>
    </message>
    <message>
        <source>Back to what is playing</source>
        <extracomment>In: ui/player/text, ui/transcript/back_button</extracomment>
        <translation>Voltar ao que está tocando</translation>
    </message>
    <message>
        <source>Back to what plays</source>
        <translation type="vanished">Voltar ao que toca</translation>
    </message>
    <message>
        <source>Back to “{heard}”</source>
        <extracomment>An entry of the menu about a word.
In: ui/transcript/changes_text</extracomment>
        <translation>Voltar a “{heard}”</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Backups</translation>
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
        <translation>Bashkir</translation>
    </message>
    <message>
        <source>Basque</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Basco</translation>
    </message>
    <message>
        <source>Before it</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Antes do envio</translation>
    </message>
    <message>
        <source>Begin a new paragraph where the speaker or the subject changes</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Começar um novo parágrafo quando muda o falante ou o assunto</translation>
    </message>
    <message>
        <source>Begin all recordings again that failed</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Recomeçar todas as gravações que falharam</translation>
    </message>
    <message>
        <source>Begin no other recording; those at work are finished</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Não começar outras gravações; as que estão em andamento terminam</translation>
    </message>
    <message>
        <source>Begin the recordings that wait</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Começar as gravações que esperam</translation>
    </message>
    <message>
        <source>Begin this recording again</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions</extracomment>
        <translation>Recomeçar esta gravação</translation>
    </message>
    <message>
        <source>Begin this recording again with another language, model or transcriber</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Recomeçar esta gravação com outro idioma, modelo ou transcritor</translation>
    </message>
    <message>
        <source>Begin with what is chosen here</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Começar com o que foi escolhido aqui</translation>
    </message>
    <message>
        <source>Begins with “{words}”</source>
        <extracomment>The card before the start, as it is read out.
In: ui/review/text</extracomment>
        <translation>Começa com “{words}”</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bielorrusso</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bósnio</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <extracomment>In: ui/versions/dialog, ui/versions/text</extracomment>
        <translation>As duas são iguais.</translation>
    </message>
    <message>
        <source>Both versions, side by side</source>
        <extracomment>In: ui/versions/sheet</extracomment>
        <translation>As duas versões, lado a lado</translation>
    </message>
    <message>
        <source>Breton</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Bretão</translation>
    </message>
    <message>
        <source>Bring back what was heard</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Trazer de volta o que foi ouvido</translation>
    </message>
    <message numerus="yes">
        <source>Bring back what was heard at all {number} places?</source>
        <extracomment>For 1: Bring back what was heard at this 1 place?
In: ui/transcript/changes_text</extracomment>
        <translation>
            <numerusform>Trazer de volta o que foi ouvido em {number} ponto?</numerusform>
            <numerusform>Trazer de volta o que foi ouvido em todos os {number} pontos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what was heard at the chosen place</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Trazer de volta o que foi ouvido no ponto escolhido</translation>
    </message>
    <message>
        <source>Bring back what was heard everywhere</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Trazer de volta o que foi ouvido em todos os lugares</translation>
    </message>
    <message>
        <source>Bring back what was heard here</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Trazer de volta o que foi ouvido aqui</translation>
    </message>
    <message>
        <source>Bring back what was moved to the trash</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Trazer de volta o que foi para a lixeira</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Trazer de volta o que havia antes</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Radiodifusão</translation>
    </message>
    <message>
        <source>Broadcast subtitles (TTML)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Legendas para TV (TTML)</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Birmanês</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By the hosted service or another server: a model of this computer listens to them, too</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Pelo serviço da internet ou por outro servidor: um modelo deste computador também as ouve</translation>
    </message>
    <message>
        <source>Call this speaker so everywhere in the transcript</source>
        <extracomment>Who the chosen speaker sounds like, or else the first for whom there is somebody.
In: ui/speakers/dialog</extracomment>
        <translation>Dar este nome ao falante em toda a transcrição</translation>
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
        <translation>Maiúsculas</translation>
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
        <translation>Catalão</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>In: ui/help/shortcuts, ui/settings/playing_page</extracomment>
        <translation>Alterar teclas…</translation>
    </message>
    <message>
        <source>Change key…</source>
        <extracomment>In: ui/recognisers/cards</extracomment>
        <translation>Alterar chave…</translation>
    </message>
    <message>
        <source>Change line spacing</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Alterar o espaçamento</translation>
    </message>
    <message>
        <source>Change the address of the server</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Alterar o endereço do servidor</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Alterar o endereço…</translation>
    </message>
    <message>
        <source>Change the name everywhere (F2)</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Alterar o nome em todos os lugares (F2)</translation>
    </message>
    <message>
        <source>Change the options, or send it without extra options.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Altere as opções ou envie sem opções extras.</translation>
    </message>
    <message>
        <source>Change the server</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Alterar o servidor</translation>
    </message>
    <message>
        <source>Change the server…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Alterar o servidor…</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>alterado</translation>
    </message>
    <message>
        <source>Changed in the transcript</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Alterado na transcrição</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Take the panes, once.
In: exporters/options, ui/transcript/changes_pane, ui/window/side_pane</extracomment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/recognisers/cards, ui/settings/keys_page, ui/settings/recognising_page</extracomment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Channel {channel}, speaker {number}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>Canal {channel}, falante {number}</translation>
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
        <translation>Canais ou trilhas de som são pessoas diferentes</translation>
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
        <translation>Caracteres por linha</translation>
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
        <translation>Confira o endereço ou pergunte a quem o mantém onde ele está agora.</translation>
    </message>
    <message>
        <source>Check its name, or add it again from where it is now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Confira o nome ou adicione de novo de onde está agora.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or export a PDF and print that.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Confira se está ligada e conectada, ou exporte um PDF e imprima-o.</translation>
    </message>
    <message>
        <source>Check that you are allowed to read it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Confira se você tem permissão de leitura.</translation>
    </message>
    <message>
        <source>Check the address, or download the recording and add it as a file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Confira o endereço, ou baixe a gravação e adicione-a como arquivo.</translation>
    </message>
    <message>
        <source>Check the address: a part of it may be missing or wrong.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Confira o endereço: uma parte pode estar faltando ou errada.</translation>
    </message>
    <message>
        <source>Check the date of this computer, or ask who runs the network; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Confira a data deste computador ou pergunte a quem mantém a rede; nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the doubtful words</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Revisar as palavras duvidosas</translation>
    </message>
    <message>
        <source>Check the folder “{folder}”, then try again; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Confira a pasta “{folder}” e tente de novo; o que já chegou foi guardado.</translation>
    </message>
    <message>
        <source>Check the network and try again; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Confira a rede e tente de novo; nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the network, and whether it is running; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Confira a rede e se o proxy está funcionando; nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings, or ask who runs the network.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Confira o proxy nas configurações do sistema ou pergunte a quem mantém a rede.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings, or ask who runs the network; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Confira o proxy nas configurações do sistema ou pergunte a quem mantém a rede; o que já chegou foi guardado.</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>Revisar o resto</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>In: ui/kit/actions, ui/review/display</extracomment>
        <translation>Revisar as palavras</translation>
    </message>
    <message>
        <source>Check {share} % more</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>Revisar mais {share}%</translation>
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
        <translation>Palavras revisadas</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Checking whether the service has it</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Verificando se o serviço já a recebeu</translation>
    </message>
    <message>
        <source>Checks and details</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Revisão e detalhes</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Chinês</translation>
    </message>
    <message>
        <source>Choose a folder with model.bin, tokenizer.json and vocabulary files of a Whisper model for CTranslate2.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Escolha uma pasta com model.bin, tokenizer.json e arquivos de vocabulário de um modelo Whisper para CTranslate2.</translation>
    </message>
    <message>
        <source>Choose a folder with recordings</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Escolher uma pasta com gravações</translation>
    </message>
    <message>
        <source>Choose a microphone, see how loud it is, and hear yourself</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Escolher um microfone, ver o volume e ouvir-se</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Escolha primeiro um ponto.</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>Escolher uma impressora</translation>
    </message>
    <message>
        <source>Choose another model, or install this one on the server.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Escolha outro modelo ou instale este no servidor.</translation>
    </message>
    <message>
        <source>Choose another model, or use a key that is allowed to use this one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Escolha outro modelo ou use uma chave que possa usar este.</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Escolher outro modelo…</translation>
    </message>
    <message>
        <source>Choose another one if that is not the right one; the recording goes on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Escolha outro se este não for o certo; a gravação continua.</translation>
    </message>
    <message>
        <source>Choose another one; everything is as it was.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Escolha outro; tudo está como antes.</translation>
    </message>
    <message>
        <source>Choose another sound track.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Escolha outra trilha de som.</translation>
    </message>
    <message>
        <source>Choose another transcriber; everything else works.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Escolha outro transcritor; todo o resto funciona.</translation>
    </message>
    <message>
        <source>Choose audio or video files to transcribe</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Escolher arquivos de áudio ou vídeo para transcrever</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose one in the list first.</source>
        <extracomment>In: ui/speakers/dialog, ui/transcript/changes_pane, ui/word_list/dialog</extracomment>
        <translation>Escolha primeiro um item na lista.</translation>
    </message>
    <message>
        <source>Choose one recording in the list first, with a file on this computer.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Escolha primeiro uma gravação na lista cujo arquivo esteja neste computador.</translation>
    </message>
    <message>
        <source>Choose one recording in the list first.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Escolha primeiro uma gravação na lista.</translation>
    </message>
    <message>
        <source>Choose other keys for commands, in the settings</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>Escolher outras teclas para os comandos, nas configurações</translation>
    </message>
    <message>
        <source>Choose recordings or transcripts</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Escolher gravações ou transcrições</translation>
    </message>
    <message>
        <source>Choose several recordings in the list first.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Escolha primeiro várias gravações na lista.</translation>
    </message>
    <message>
        <source>Choose the folder for the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Escolher a pasta do arquivo</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Escolher a pasta a monitorar</translation>
    </message>
    <message>
        <source>Choose the recording…</source>
        <extracomment>Say of transcripts that nobody knows their recording yet, with those that have the name of each, if several have; and offer to look for that of a single one.
In: ui/library/file_strips</extracomment>
        <translation>Escolher a gravação…</translation>
    </message>
    <message>
        <source>Choose where the recording is now</source>
        <extracomment>In: ui/jobs/remedies, ui/player/bar</extracomment>
        <translation>Escolher onde a gravação está agora</translation>
    </message>
    <message>
        <source>Choose which of its models the service is asked for</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Escolher qual dos modelos pedir ao serviço</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>In: ui/settings/recording_page, ui/transcript/export_dialog</extracomment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Limpar o campo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>In: ui/kit/search_field</extracomment>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Close; but say first where the key could not be remembered although it was to be.
Says what is still there once the window has closed.
In: ui/help/problem_dialog, ui/library/rescue_dialogs, ui/recognisers/key_dialog, ui/recognisers/models_dialog, ui/recording/captions, ui/recording/microphone_dialog, ui/settings/delete_dialog, ui/settings/dialog, ui/speakers/dialog, ui/versions/dialog, ui/window/about_dialog, ui/window/licences_dialog, ui/window/report_dialog, ui/word_list/dialog</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Fechar e perder</translation>
    </message>
    <message>
        <source>Close find</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Close other windows of Wordlight and programs that copy its folder, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Feche outras janelas do Wordlight e programas que copiam a pasta dele, e tente de novo.</translation>
    </message>
    <message>
        <source>Close programs you do not need; the recording goes on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Feche programas de que não precisa; a gravação continua.</translation>
    </message>
    <message>
        <source>Close this and begin to record</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Fechar isto e começar a gravar</translation>
    </message>
    <message>
        <source>Close without printing</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>Fechar sem imprimir</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Close without writing a file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Fechar sem criar arquivo</translation>
    </message>
    <message>
        <source>Close Wordlight; work in hand goes on at the next start</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Fechar o Wordlight; o trabalho continua na próxima vez</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Cores</translation>
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
        <translation>Comandos e teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>Show these, of them what is looked for.
In: ui/help/shortcuts</extracomment>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Comparar duas versões</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Comparar com outra versão…</translation>
    </message>
    <message>
        <source>Compare with “{title}”…</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>Comparar com “{title}”…</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>All that is known of a recording and how it became words.
All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Confidence under which words are shown, in per cent</source>
        <extracomment>In: ui/review/confidence_scale</extracomment>
        <translation>Confiança abaixo da qual as palavras são mostradas, em por cento</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then go on; everything so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Conecte-o de novo ou escolha outro e continue; tudo até aqui foi guardado.</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then press Play.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Conecte-o de novo ou escolha outro e aperte Tocar.</translation>
    </message>
    <message>
        <source>Connect or choose one, then press Play again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Conecte ou escolha um e aperte Tocar de novo.</translation>
    </message>
    <message>
        <source>Connect or choose one, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Conecte ou escolha um e tente de novo.</translation>
    </message>
    <message>
        <source>Content warnings</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Avisos de conteúdo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Convert it to MP3 or WAV, then send it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Converta para MP3 ou WAV e envie de novo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied. Send it to whoever looks after Wordlight for you.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Copiado. Envie para quem cuida do Wordlight para você.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: {number} words</source>
        <extracomment>For 1: Copied: 1 word
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>Copiada: {number} palavra</numerusform>
            <numerusform>Copiadas: {number} palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Cópias da biblioteca</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In: ui/help/problem_dialog, ui/jobs/draft_view, ui/recording/live_pane, ui/transcript/export_dialog, ui/transcript/view, ui/window/top_bar</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all that was said so far</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>Copiar tudo o que foi dito até agora</translation>
    </message>
    <message>
        <source>Copy all words of the transcript, with the names of the speakers</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Copiar todas as palavras da transcrição, com os nomes dos falantes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Copy it again from the page of the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Copie-a de novo da página do serviço.</translation>
    </message>
    <message>
        <source>Copy it again from where it was recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Copie-a de novo de onde foi gravada.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Copy the selection, or all, with times and speakers</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Copiar a seleção, ou tudo, com tempos e falantes</translation>
    </message>
    <message>
        <source>Copy the whole draft</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>Copiar todo o rascunho</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Copiar o texto todo</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <extracomment>In: ui/kit/actions, ui/transcript/view</extracomment>
        <translation>Copiar com tempos</translation>
    </message>
    <message>
        <source>Correct by the word list…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Corrigir pela lista de palavras…</translation>
    </message>
    <message>
        <source>Correct or remove that, then start Wordlight again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Corrija ou remova isso e abra o Wordlight de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Correct {number} places</source>
        <extracomment>For 1: Correct 1 place
The name of the step of undo, and the button that makes it.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>Corrigir {number} ponto</numerusform>
            <numerusform>Corrigir {number} pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>cost less than 0.0001 USD</source>
        <translation type="vanished">custou menos de 0,0001 USD</translation>
    </message>
    <message>
        <source>cost less than {amount} USD</source>
        <extracomment>What the service said it costs, to the hundredth of a cent where it is less than one.
In: ui/jobs/text</extracomment>
        <translation>custou menos de {amount} USD</translation>
    </message>
    <message>
        <source>cost {amount} USD</source>
        <extracomment>What the service said it costs, to the hundredth of a cent where it is less than one.
In: ui/jobs/text</extracomment>
        <translation>custou {amount} USD</translation>
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
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tcheco</translation>
    </message>
    <message>
        <source>Damaged: {size} to download again from {source}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Danificado: {size} a baixar de novo de {source}</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Dinamarquês</translation>
    </message>
    <message>
        <source>Dark text on a light window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Texto escuro em janela clara</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>In: ui/transcript/editing_keys</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Says what is still there once the window has closed.
`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>Delete everything Wordlight keeps?</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Excluir tudo o que o Wordlight guarda?</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Excluir tudo…</translation>
    </message>
    <message>
        <source>Delete nothing</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Não excluir nada</translation>
    </message>
    <message>
        <source>Delete these by hand:</source>
        <extracomment>Says what is still there once the window has closed.
In: ui/settings/delete_dialog</extracomment>
        <translation>Exclua estes manualmente:</translation>
    </message>
    <message>
        <source>deleted for good on {day}</source>
        <extracomment>A line of the trash.
In: ui/library/text</extracomment>
        <translation>será excluída de vez em {day}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Take the panes, once.
In: ui/jobs/page, ui/kit/message_stack, ui/transcript/details_pane, ui/window/side_pane</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <extracomment>In: ui/recognisers/option_fields</extracomment>
        <translation>Detectar automaticamente</translation>
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
        <translation>A pontuação ditada precisa disto.</translation>
    </message>
    <message>
        <source>Did you hear yourself well? Then record. If not, try another microphone or go nearer to it.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Você se ouviu bem? Então grave. Se não, tente outro microfone ou chegue mais perto.</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>`very unsure · 3 %`, what else is doubtful about it, or what was decided.
In: ui/review/text</extracomment>
        <translation>diverge</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>In: ui/kit/message_stack</extracomment>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Não repetir</translation>
    </message>
    <message>
        <source>Double-click a name to change it everywhere. Two who are the same person can be merged.</source>
        <extracomment>Above the list.
In: ui/speakers/text</extracomment>
        <translation>Clique duas vezes num nome para alterá-lo em todos os lugares. Dois que são a mesma pessoa podem ser unidos.</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Palavras duvidosas</translation>
    </message>
    <message>
        <source>Download ({size})</source>
        <extracomment>What stands on the button that begins or goes on.
In: ui/recognisers/model_text</extracomment>
        <translation>Baixar ({size})</translation>
    </message>
    <message>
        <source>Download it under “Models…”, or choose another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Baixe-o em “Modelos…” ou escolha outro.</translation>
    </message>
    <message>
        <source>download remove size folder</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>baixar download remover tamanho pasta</translation>
    </message>
    <message>
        <source>Download the model, or choose another one; then this goes on by itself</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Baixar o modelo ou escolher outro; depois isto continua sozinho</translation>
    </message>
    <message>
        <source>Download the recording and add it as a file, or choose another transcriber.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Baixe a gravação e adicione-a como arquivo, ou escolha outro transcritor.</translation>
    </message>
    <message>
        <source>Download the recording and add it as a file, or paste its direct address.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Baixe a gravação e adicione-a como arquivo, ou cole o endereço direto.</translation>
    </message>
    <message>
        <source>Download {name} ({size})</source>
        <extracomment>The same where the model is not named beside it.
In: ui/recognisers/model_text</extracomment>
        <translation>Baixar {name} ({size})</translation>
    </message>
    <message>
        <source>Download {name}, {size} from {source}</source>
        <extracomment>The same for who sees the button alone.
In: ui/recognisers/model_text</extracomment>
        <translation>Baixar {name}, {size} de {source}</translation>
    </message>
    <message>
        <source>Download, remove or add models</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Baixar, remover ou adicionar modelos</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>In: ui/recognisers/download_bar</extracomment>
        <translation>Baixado</translation>
    </message>
    <message>
        <source>Downloaded; being checked</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Baixado; sendo verificado</translation>
    </message>
    <message>
        <source>Downloading from {source}: {percent} of {size}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Baixando de {source}: {percent} de {size}</translation>
    </message>
    <message>
        <source>Downloads go on while Wordlight is open</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Os downloads continuam enquanto o Wordlight está aberto</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Draft, written while it was recorded; the transcript takes its place</source>
        <extracomment>What stands over the words that were written while it was recorded, till there are others.
In: ui/jobs/text</extracomment>
        <translation>Rascunho, escrito durante a gravação; a transcrição toma o lugar dele</translation>
    </message>
    <message>
        <source>Draft: listen before you rely on it</source>
        <extracomment>How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>Rascunho: ouça antes de confiar</translation>
    </message>
    <message>
        <source>Draft: listen first</source>
        <extracomment>How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>Rascunho: ouça primeiro</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Drop recordings here</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Solte gravações aqui</translation>
    </message>
    <message>
        <source>Drop to add these files</source>
        <extracomment>In: ui/window/drop_overlay</extracomment>
        <translation>Solte para adicionar estes arquivos</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Holandês</translation>
    </message>
    <message>
        <source>Each channel, or each of several tracks, is turned into text on its own; this may multiply the cost</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Cada canal, ou cada uma de várias trilhas, vira texto à parte; isso pode multiplicar o custo</translation>
    </message>
    <message>
        <source>Each file has the name of its recording. A file that is there already stays as it is.</source>
        <extracomment>What becomes of files with the same name, and of recordings without a transcript.
In: ui/transcript/export_text</extracomment>
        <translation>Cada arquivo tem o nome da sua gravação. Um arquivo que já existe fica como está.</translation>
    </message>
    <message>
        <source>Each paragraph</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Cada parágrafo</translation>
    </message>
    <message>
        <source>Each word</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Cada palavra</translation>
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
        <translation>A edição começa quando estiver completa.</translation>
    </message>
    <message>
        <source>ELAN (EAF)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>ELAN (EAF)</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>English only</source>
        <extracomment>In: ui/recognisers/model_text</extracomment>
        <translation>Só inglês</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter it again as the service shows it, or use another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Digite-a de novo como o serviço a mostra, ou use outra.</translation>
    </message>
    <message>
        <source>Enter it, and this goes on by itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Digite-a e isto continua sozinho.</translation>
    </message>
    <message>
        <source>Enter keeps the new name, Escape the old one</source>
        <extracomment>In: ui/library/delegate</extracomment>
        <translation>Enter mantém o novo nome; Escape, o antigo</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>In: ui/jobs/remedies, ui/recognisers/cards</extracomment>
        <translation>Inserir chave…</translation>
    </message>
    <message>
        <source>Enter or replace the key for this service</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Inserir ou trocar a chave deste serviço</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Insira primeiro a chave.</translation>
    </message>
    <message>
        <source>Enter the key of the service, test it, or forget it</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Inserir a chave do serviço, testá-la ou esquecê-la</translation>
    </message>
    <message>
        <source>Enter the key of this server, test it, or forget it</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Inserir a chave deste servidor, testá-la ou esquecê-la</translation>
    </message>
    <message>
        <source>erase remove wipe reset</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>apagar remover excluir limpar redefinir</translation>
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
        <translation>estimados pelo tamanho das palavras</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Estoniano</translation>
    </message>
    <message>
        <source>Every 10 seconds</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>A cada 10 segundos</translation>
    </message>
    <message>
        <source>Every 30 seconds</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>A cada 30 segundos</translation>
    </message>
    <message>
        <source>Every minute</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>A cada minuto</translation>
    </message>
    <message>
        <source>Every word was listened to</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>Todas as palavras foram ouvidas</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Todo o resto</translation>
    </message>
    <message>
        <source>Everything on this page is already as it is at first.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Tudo nesta página já está como no início.</translation>
    </message>
    <message>
        <source>Everything on this page is as it is at first.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Tudo nesta página está como no início.</translation>
    </message>
    <message>
        <source>Everything on this page is as it was before.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Tudo nesta página está como antes.</translation>
    </message>
    <message>
        <source>Everything that is known, for programs</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Tudo o que se sabe, para programas</translation>
    </message>
    <message>
        <source>Everything up to now is kept. Check the disk, then record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Tudo até agora foi guardado. Verifique o disco e grave de novo.</translation>
    </message>
    <message>
        <source>Everything up to now is kept. Free some space before you record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Tudo até agora foi guardado. Libere espaço antes de gravar de novo.</translation>
    </message>
    <message>
        <source>Expert options</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Opções avançadas</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>In: ui/kit/actions, ui/transcript/export_dialog, ui/window/top_bar, ui/window/welcome_page</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export all</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Exportar tudo…</translation>
    </message>
    <message>
        <source>Export it as text instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Exporte como texto.</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Exportar a lista de palavras</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>In: ui/review/card, ui/window/top_bar, ui/word_list/dialog</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>bastante certo</translation>
    </message>
    <message>
        <source>Faroese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Feroês</translation>
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
        <translation>Rápido, todos os idiomas</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Files from 25 MB are mentioned before they are sent: the service does not say how large they may be, and many of its kind take no more. A compressed file (MP3, M4A) is smaller; this computer has no limit.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Arquivos a partir de 25 MB são avisados antes do envio: o serviço não diz que tamanho aceita, e muitos do tipo não aceitam mais. Um arquivo comprimido (MP3, M4A) é menor; este computador não tem limite.</translation>
    </message>
    <message>
        <source>Files not added</source>
        <extracomment>How many files were refused; no number where something is said of a folder.
In: ui/kit/message_text, ui/kit/messages</extracomment>
        <translation>Arquivos não adicionados</translation>
    </message>
    <message>
        <source>Files of this kind ({pattern})</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Arquivos deste tipo ({pattern})</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar, ui/window/top_bar</extracomment>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Find a pattern; \1 in the replacement stands for its first group</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Procurar um padrão; \1 na substituição representa o primeiro grupo</translation>
    </message>
    <message>
        <source>Find and replace only in what is selected</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Procurar e substituir só na seleção</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Procurar e substituir…</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>Procurar na transcrição</translation>
    </message>
    <message>
        <source>Find in the transcript…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Procurar na transcrição…</translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>Procurar nesta transcrição</translation>
    </message>
    <message>
        <source>Find it first, or export without the recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Encontre-a primeiro ou exporte sem a gravação.</translation>
    </message>
    <message>
        <source>Find its words in the sound once more, where their times are off</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Procurar as palavras mais uma vez no som, quando os tempos estão errados</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/kit/actions, ui/transcript/find_bar</extracomment>
        <translation>Procurar o próximo</translation>
    </message>
    <message>
        <source>Find no parts of words</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Não procurar partes de palavras</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/kit/actions, ui/transcript/find_bar</extracomment>
        <translation>Procurar o anterior</translation>
    </message>
    <message>
        <source>Find speakers</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Encontrar falantes</translation>
    </message>
    <message>
        <source>Find speakers anew</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Encontrar falantes de novo</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <extracomment>Say that a job's file is not there, and offer to look for it.
Say that the file the user chose is another recording, and let them take it anyway.
In: ui/jobs/remedies, ui/library/file_strips, ui/player/bar</extracomment>
        <translation>Encontrar o arquivo…</translation>
    </message>
    <message>
        <source>Find the language by itself</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Detectar o idioma</translation>
    </message>
    <message>
        <source>Find the recording of “{title}”</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Encontrar a gravação de “{title}”</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <extracomment>Say of transcripts that nobody knows their recording yet, with those that have the name of each, if several have; and offer to look for that of a single one.
In: ui/library/file_strips</extracomment>
        <translation>Encontrar a gravação…</translation>
    </message>
    <message>
        <source>Find this by its sound</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Encontrar isto pelo som</translation>
    </message>
    <message>
        <source>Find words in the transcript that is shown</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Procurar palavras na transcrição mostrada</translation>
    </message>
    <message>
        <source>Find “{name}”</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Encontrar “{name}”</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Finlandês</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>Escape puts it away in `parts`; elsewhere it has a use of its own, as in a field to search.
In: ui/help/first_steps</extracomment>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Fix all the same</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Corrigir todas as iguais</translation>
    </message>
    <message>
        <source>Fix all the same…</source>
        <extracomment>The words and deeds for a place to check, or one that was changed.
In: ui/review/word_menu</extracomment>
        <translation>Corrigir todas as iguais…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all {number} the same…</source>
        <extracomment>For 1: Fix 1 more the same…
What is offered where the same was heard at other places too.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>Corrigir mais {number} igual…</numerusform>
            <numerusform>Corrigir todas as {number} iguais…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix {number} places</source>
        <extracomment>For 1: Fix 1 place
The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>Corrigir {number} ponto</numerusform>
            <numerusform>Corrigir {number} pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Pasta do arquivo</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Pasta das gravações</translation>
    </message>
    <message>
        <source>folder path file</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>pasta caminho arquivo</translation>
    </message>
    <message>
        <source>Follow the rules of the word list in this transcript</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Seguir as regras da lista de palavras nesta transcrição</translation>
    </message>
    <message>
        <source>Foot pedal and headset</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Pedal e fone de ouvido</translation>
    </message>
    <message>
        <source>foot pedal headset media keys</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>pedal fone de ouvido headset teclas de mídia</translation>
    </message>
    <message>
        <source>For a copy that any program can read.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Para ter uma cópia que qualquer programa lê.</translation>
    </message>
    <message>
        <source>For editing subtitles in Aegisub</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para editar legendas no Aegisub</translation>
    </message>
    <message>
        <source>For every recording:</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Para cada gravação:</translation>
    </message>
    <message>
        <source>For nearly every player and video editor</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para quase todo reprodutor e editor de vídeo</translation>
    </message>
    <message>
        <source>For nearly every program for writing</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para quase todo programa de escrita</translation>
    </message>
    <message>
        <source>For notes and wikis</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para notas e wikis</translation>
    </message>
    <message>
        <source>For recordings that have each person on a channel of their own.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Para gravações com cada pessoa em seu próprio canal.</translation>
    </message>
    <message>
        <source>For stations and streaming services</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para emissoras e serviços de streaming</translation>
    </message>
    <message>
        <source>For the recordings added from now on</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Para as gravações adicionadas a partir de agora</translation>
    </message>
    <message>
        <source>For the usage report there; changes no word</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Para o relatório de uso de lá; não altera palavras</translation>
    </message>
    <message>
        <source>For this recording alone; for others nothing changes</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Só para esta gravação; para outras nada muda</translation>
    </message>
    <message>
        <source>For videos on web pages</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para vídeos em páginas da web</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget all voices</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Esquecer todas as vozes</translation>
    </message>
    <message>
        <source>Forget all voices? {kept}</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Esquecer todas as vozes? {kept}</translation>
    </message>
    <message>
        <source>Forget all voices…</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Esquecer todas as vozes…</translation>
    </message>
    <message>
        <source>Forget and delete</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Esquecer e excluir</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Esquecer esta chave</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Found by its sound</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Encontrado pelo som</translation>
    </message>
    <message>
        <source>Found by itself: track {number}</source>
        <extracomment>What is heard where none is chosen.
In: ui/library/again_text</extracomment>
        <translation>Automática: trilha {number}</translation>
    </message>
    <message>
        <source>found in the sound by {model}</source>
        <extracomment>Where the times of the words are from, if not from who wrote them.
In: ui/transcript/details_text</extracomment>
        <translation>encontrados no som por {model}</translation>
    </message>
    <message>
        <source>Found in your transcripts</source>
        <extracomment>In: ui/library/hits_view</extracomment>
        <translation>Encontrado nas suas transcrições</translation>
    </message>
    <message>
        <source>Found: from now on, “{name}” is used in the folder “{folder}”.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Encontrada: a partir de agora, “{name}” é usada na pasta “{folder}”.</translation>
    </message>
    <message>
        <source>Free some space, then go on; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Libere espaço e continue; o que já chegou foi guardado.</translation>
    </message>
    <message>
        <source>Free some space, then record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Libere espaço e grave de novo.</translation>
    </message>
    <message>
        <source>Free some space, then try again; what was saved before is safe.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Libere espaço e tente de novo; o que foi salvo antes está seguro.</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Francês</translation>
    </message>
    <message>
        <source>From now on “{written}” is written for “{heard}” in new transcripts.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>A partir de agora, escreve-se “{written}” no lugar de “{heard}” em novas transcrições.</translation>
    </message>
    <message>
        <source>From the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Da web</translation>
    </message>
    <message>
        <source>From the web…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Da web…</translation>
    </message>
    <message>
        <source>Full stops, commas and capital letters. Readable text has them already</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Pontos, vírgulas e maiúsculas. O texto legível já os tem</translation>
    </message>
    <message>
        <source>Galician</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Galego</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Georgian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Alemão</translation>
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
        <translation>Pôr ou tirar etiquetas em todas as selecionadas</translation>
    </message>
    <message>
        <source>Give the marker a name (F2)</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>Dar um nome ao marcador (F2)</translation>
    </message>
    <message>
        <source>Give the recording another name in the list</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Dar outro nome à gravação na lista</translation>
    </message>
    <message>
        <source>Give these tags to all that are selected</source>
        <extracomment>In: ui/library/several_dialogs</extracomment>
        <translation>Pôr estas etiquetas em todas as selecionadas</translation>
    </message>
    <message>
        <source>Give this action the keys it has at first</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Dar a esta ação as teclas iniciais</translation>
    </message>
    <message>
        <source>Give up what you wrote here; it can be undone</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Descartar o que você escreveu aqui; isso pode ser desfeito</translation>
    </message>
    <message>
        <source>Go back some seconds</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Voltar alguns segundos</translation>
    </message>
    <message>
        <source>Go back to a copy of the list and transcripts of an earlier day</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Voltar a uma cópia da lista e das transcrições de um dia anterior</translation>
    </message>
    <message>
        <source>Go back to the marker before this moment</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Voltar ao marcador anterior</translation>
    </message>
    <message>
        <source>Go back to the start of the sentence</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Voltar ao início da frase</translation>
    </message>
    <message>
        <source>Go forward some seconds</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Avançar alguns segundos</translation>
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
        <translation>Continuar após</translation>
    </message>
    <message>
        <source>Go on downloading {name}</source>
        <extracomment>The same for who sees the button alone.
The same where the model is not named beside it.
In: ui/recognisers/model_text</extracomment>
        <translation>Continuar a baixar {name}</translation>
    </message>
    <message>
        <source>Go on from</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Continuar de</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <extracomment>In: ui/recording/bar, ui/recording/stop_dialog</extracomment>
        <translation>Continuar a gravar</translation>
    </message>
    <message>
        <source>Go on to the next moment that was marked</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ir ao próximo momento marcado</translation>
    </message>
    <message>
        <source>Go on where this recording was</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Continuar de onde esta gravação estava</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Continuar o trabalho</translation>
    </message>
    <message>
        <source>Go on with what waits</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Continuar com o que espera</translation>
    </message>
    <message>
        <source>Go on writing where the last words were</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Continuar a escrever onde estavam as últimas palavras</translation>
    </message>
    <message>
        <source>Go on; this place comes again at the end</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Seguir; este ponto volta no final</translation>
    </message>
    <message>
        <source>Go through the doubtful words: hear each one, keep it or fix it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Percorrer as palavras duvidosas: ouvir, manter ou corrigir cada uma</translation>
    </message>
    <message>
        <source>Go through what was left for later</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Percorrer o que ficou para depois</translation>
    </message>
    <message>
        <source>Go to the first place that is not checked, and hear it</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Ir ao primeiro ponto não revisado e ouvi-lo</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ir para a mensagem</translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Ir ao próximo</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ir ao próximo resultado</translation>
    </message>
    <message>
        <source>Go to the next place where they differ (↓)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Ir ao próximo ponto que diverge (↓)</translation>
    </message>
    <message>
        <source>Go to the next words nobody listened to</source>
        <extracomment>In: ui/kit/actions, ui/transcript/details_pane</extracomment>
        <translation>Ir às próximas palavras que ninguém ouviu</translation>
    </message>
    <message>
        <source>Go to the page about speakers, where they are forgotten</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Ir à página dos falantes, onde são esquecidas</translation>
    </message>
    <message>
        <source>Go to the page of keys, at those that play</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Ir à página das teclas, às de reprodução</translation>
    </message>
    <message>
        <source>Go to the place before this one (↑)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Ir ao ponto anterior (↑)</translation>
    </message>
    <message>
        <source>Go to the place found before this one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ir ao resultado anterior</translation>
    </message>
    <message>
        <source>Go to this place in the text</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Ir a este ponto no texto</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Grego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Guzerate</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Crioulo haitiano</translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hauçá</translation>
    </message>
    <message>
        <source>Have a second model listen to what was transcribed here</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Fazer um segundo modelo ouvir o que foi transcrito aqui</translation>
    </message>
    <message>
        <source>Have it transcribed after the one below it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcrever depois da que está abaixo</translation>
    </message>
    <message>
        <source>Have it transcribed before the one above it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcrever antes da que está acima</translation>
    </message>
    <message>
        <source>Have no keys for this action</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Deixar esta ação sem teclas</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Havaiano</translation>
    </message>
    <message>
        <source>Hear how you are recorded; this closes the settings</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ouvir como você é gravado; isto fecha as configurações</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>Offer to hear the word, and at a place to check to settle it.
In: ui/review/controller</extracomment>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Ouvir a voz</translation>
    </message>
    <message>
        <source>Hear what is said there (Space)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Ouvir o que é dito ali (Espaço)</translation>
    </message>
    <message>
        <source>Heard as</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>Ouvido como</translation>
    </message>
    <message>
        <source>heard as “{word}”</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
What stands before the sentence: `00:10.4 · `, or `00:10.4 · heard as “Setuball” · `.
What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/review/text, ui/transcript/details_text, ui/transcript/text</extracomment>
        <translation>ouvido como “{word}”</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Hebraico</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The parts of `menu`, and a menu of the help. macOS moves what has a role into the menu with the app's name.
In: ui/kit/actions, ui/window/menu_bar</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Here: {about}</source>
        <extracomment>`Here: Fast · 30 Nov 2026, 14:03`.
In: ui/versions/text</extracomment>
        <translation>Aqui: {about}</translation>
    </message>
    <message>
        <source>Here: {here}. There: {there}.</source>
        <extracomment>What a screen reader says of a place.
In: ui/versions/text</extracomment>
        <translation>Aqui: {here}. Lá: {there}.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Ocultar a lista</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Ocultar este painel</translation>
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
        <translation>O alto contraste tem cores e bordas mais fortes</translation>
    </message>
    <message>
        <source>Highlights</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Híndi</translation>
    </message>
    <message>
        <source>Hold what waits</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Suspender o que espera</translation>
    </message>
    <message>
        <source>How far apart the lines of a transcript are</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Distância entre as linhas de uma transcrição</translation>
    </message>
    <message>
        <source>How far the buttons with the arrows go</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Quanto andam os botões com as setas</translation>
    </message>
    <message>
        <source>How fast is played; voices stay as high</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Velocidade em que se toca; o tom das vozes não muda</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Velocidade em que se toca</translation>
    </message>
    <message>
        <source>How large the words of a transcript are</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Tamanho das palavras de uma transcrição</translation>
    </message>
    <message>
        <source>How long after the last key playing goes on</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Quanto tempo após a última tecla volta a tocar</translation>
    </message>
    <message>
        <source>How long, wide and fast subtitles are</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>Duração, largura e velocidade das legendas</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Volume da gravação</translation>
    </message>
    <message>
        <source>How many people speak</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/recognisers/option_text, ui/speakers/dialog</extracomment>
        <translation>Quantas pessoas falam</translation>
    </message>
    <message>
        <source>How many words of each transcript are marked</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Quantas palavras de cada transcrição são marcadas</translation>
    </message>
    <message>
        <source>How much</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>How much earlier it goes on</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Quanto antes a reprodução continua</translation>
    </message>
    <message>
        <source>How much is played after a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Quanto se toca depois de um ponto</translation>
    </message>
    <message>
        <source>How much is played before a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Quanto se toca antes de um ponto</translation>
    </message>
    <message>
        <source>How much to check</source>
        <extracomment>In: ui/review/pane, ui/settings/checking_page</extracomment>
        <translation>Quanto revisar</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Como o arquivo começa</translation>
    </message>
    <message>
        <source>How to check this text</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>Como revisar este texto</translation>
    </message>
    <message>
        <source>How wide the column of words is, where the window has the room</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Largura da coluna de texto, quando a janela tem espaço</translation>
    </message>
    <message>
        <source>How Wordlight works, and the page about what you are doing</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Como o Wordlight funciona, e a página sobre o que você está fazendo</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>I dictate punctuation aloud (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Eu dito a pontuação em voz alta (inglês)</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <extracomment>An entry of the list of numbers; 0 is that nobody knows.
In: ui/recognisers/option_fields, ui/speakers/text</extracomment>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Islandês</translation>
    </message>
    <message>
        <source>If it is still being written or copied, add it again when it is complete. Else copy it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Se ainda está sendo gravado ou copiado, adicione-o de novo quando estiver completo. Senão, copie-o de novo.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Se esta rede pede login numa página, abra-a no navegador e tente de novo.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser; if it has a certificate of its own, install it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Se esta rede pede login numa página, abra-a no navegador; se tem um certificado próprio, instale-o.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser; the download then goes on by itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Se esta rede pede login numa página, abra-a no navegador; o download então continua sozinho.</translation>
    </message>
    <message>
        <source>Import a word list</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Importar uma lista de palavras</translation>
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
        <translation>Em ordem de tempo</translation>
    </message>
    <message>
        <source>In seconds; a shorter pause makes more and shorter phrases</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Em segundos; uma pausa menor dá mais frases, e mais curtas</translation>
    </message>
    <message>
        <source>In selection</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Na seleção</translation>
    </message>
    <message>
        <source>in the text</source>
        <extracomment>What stands beside the words of the text, where what another model heard stands below.
In: ui/review/text</extracomment>
        <translation>no texto</translation>
    </message>
    <message>
        <source>in use until then</source>
        <extracomment>A line of the list of copies: when it was made, and what is in it.
In: ui/library/text</extracomment>
        <translation>em uso até então</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Indonésio</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Take the panes, once.
In: exporters/options, ui/transcript/insights_pane, ui/window/side_pane</extracomment>
        <translation>Análises</translation>
    </message>
    <message>
        <source>Install that version to open it; nothing was changed.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Instale essa versão para abri-lo; nada foi alterado.</translation>
    </message>
    <message>
        <source>Install that version, or restore a backup; nothing was changed in the library.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Instale essa versão ou restaure um backup; nada foi alterado na biblioteca.</translation>
    </message>
    <message>
        <source>Intentions</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Intenções</translation>
    </message>
    <message>
        <source>Intentions (English) – may be ignored</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Intenções (inglês) – podem ser ignoradas</translation>
    </message>
    <message>
        <source>Intentions of your own, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Intenções próprias, uma por linha</translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>interview, to send</source>
        <extracomment>In: ui/library/tags_field</extracomment>
        <translation>entrevista, a enviar</translation>
    </message>
    <message>
        <source>it answered with the code {code}.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>ele respondeu com o código {code}.</translation>
    </message>
    <message>
        <source>it answered “{answer}”.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>o servidor respondeu “{answer}”.</translation>
    </message>
    <message>
        <source>it breaks off, or is not written as a TextGrid is.</source>
        <extracomment>Raises `ValueError` where it breaks off.
In: importers/textgrid</extracomment>
        <translation>o arquivo está incompleto ou não está escrito como um TextGrid.</translation>
    </message>
    <message>
        <source>It can be brought back; the recording stays where it is</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Pode ser trazida de volta; a gravação fica onde está</translation>
    </message>
    <message>
        <source>it could not prove that it is the right place.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>o servidor não conseguiu provar que é o correto.</translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>o servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>it has the words of {number} recordings, and only one can be opened.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>contém as palavras de {number} gravações, e só uma pode ser aberta.</translation>
    </message>
    <message>
        <source>It is begun already: that is stopped, and it begins again.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>Já começou: isso é interrompido e ela recomeça.</translation>
    </message>
    <message>
        <source>it is damaged, or not made as Wordlight makes it.</source>
        <extracomment>What is in a project; `None` for another archive. Raises `NewerError`, and `ValueError` with the reason.
In: importers/project</extracomment>
        <translation>o arquivo está danificado ou não foi feito como o Wordlight faz.</translation>
    </message>
    <message>
        <source>It is in the list in any case, and can be transcribed later.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Ela fica na lista de qualquer modo e pode ser transcrita depois.</translation>
    </message>
    <message>
        <source>It is kept on this computer. Look again, or do so with a newer Wordlight, before you send it once more.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ela está guardada neste computador. Olhe de novo, ou com um Wordlight mais novo, antes de enviar mais uma vez.</translation>
    </message>
    <message>
        <source>It is kept only until Wordlight closes, and the one in the keyring is removed.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>Fica guardada só até o Wordlight fechar, e a que está no chaveiro é removida.</translation>
    </message>
    <message>
        <source>It is kept only until Wordlight closes.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>Fica guardada só até o Wordlight fechar.</translation>
    </message>
    <message>
        <source>It is safe on this computer: you decide what is to be done with it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Está segura neste computador: você decide o que fazer com ela.</translation>
    </message>
    <message>
        <source>it is the file that is to be read.</source>
        <extracomment>In: exporters/files</extracomment>
        <translation>é o arquivo que será lido.</translation>
    </message>
    <message>
        <source>It is used when the file is no longer where it was. This takes as much room as the recordings do.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>É usada quando o arquivo não está mais onde estava. Ocupa tanto espaço quanto as gravações.</translation>
    </message>
    <message>
        <source>It may have been accepted; sending it again may cost twice.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Pode ter sido aceita; enviar de novo pode custar em dobro.</translation>
    </message>
    <message>
        <source>it redirects without end.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>o servidor redireciona sem fim.</translation>
    </message>
    <message>
        <source>it sent a compressed answer that was not asked for.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>o servidor enviou uma resposta compactada que não foi pedida.</translation>
    </message>
    <message numerus="yes">
        <source>It stands at {number} more places in this one.</source>
        <extracomment>For 1: It stands at 1 more place in this one.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>Está em mais {number} ponto desta.</numerusform>
            <numerusform>Está em mais {number} pontos desta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was in the folder “{folder}”. Its transcript is kept all the same.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Estava na pasta “{folder}”. A transcrição continua guardada.</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>its address does not begin with https://</source>
        <extracomment>In: api/downloads</extracomment>
        <translation>o endereço não começa com https://</translation>
    </message>
    <message>
        <source>its address is not right</source>
        <extracomment>In: api/downloads</extracomment>
        <translation>o endereço não está correto</translation>
    </message>
    <message>
        <source>its answer broke off or could not be read.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>a resposta do servidor foi interrompida ou não pôde ser lida.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by this computer.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>este computador não confia no certificado dele.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by what the variable {variable} names.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>o que a variável {variable} indica não confia no certificado dele.</translation>
    </message>
    <message>
        <source>its folder cannot be opened.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>a pasta não pode ser aberta.</translation>
    </message>
    <message>
        <source>Its folder is not there</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>A pasta não está lá</translation>
    </message>
    <message>
        <source>its folder is read-only.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>a pasta é somente leitura.</translation>
    </message>
    <message>
        <source>Its name, notes, tags and file</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Nome, notas, etiquetas e arquivo</translation>
    </message>
    <message>
        <source>Its sound may not fit the words and times of this transcript.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>O som pode não combinar com as palavras e os tempos desta transcrição.</translation>
    </message>
    <message>
        <source>Its times are estimated.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Os tempos são estimados.</translation>
    </message>
    <message>
        <source>Its transcript can be brought back; the recording stays</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>A transcrição pode ser trazida de volta; a gravação fica</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Javanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Javanês</translation>
    </message>
    <message>
        <source>Job at the service: {id}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>Trabalho no serviço: {id}</translation>
    </message>
    <message>
        <source>Kannada</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Canarês</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Cazaque</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep a copy of each recording</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Guardar uma cópia de cada gravação</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>Say that transcripts made elsewhere are in the list already; those asked about already stay asked about.
In: ui/library/file_strips</extracomment>
        <translation>Manter as duas</translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Manter maiúsculas</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Keep the name, the tags and the notes</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Salvar o nome, as etiquetas e as notas</translation>
    </message>
    <message>
        <source>Keep the words as they are, or as you typed them, and go on</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Manter as palavras como estão, ou como você digitou, e seguir</translation>
    </message>
    <message>
        <source>Keep what is said in one breath together, with its times</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Manter junto o que é dito num só fôlego, com seus tempos</translation>
    </message>
    <message>
        <source>Keep “uh” and “um”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Manter “ahn” e “hum”</translation>
    </message>
    <message>
        <source>Keep “{words}”</source>
        <extracomment>The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>Manter “{words}”</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>mantido</translation>
    </message>
    <message>
        <source>Kept only where you switched that on.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Guardado só onde você ativou isso.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In: ui/recognisers/key_dialog, ui/settings/recognising_page</extracomment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Key for {name}</source>
        <extracomment>In: ui/recognisers/key_text</extracomment>
        <translation>Chave de {name}</translation>
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
        <translation>Teclas de um pedal</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <extracomment>All actions once, in the groups of the menu, then those not in it, and the keys that work in one place only.
In: ui/help/shortcuts</extracomment>
        <translation>Teclas que ficam como estão</translation>
    </message>
    <message>
        <source>Key…</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Chave…</translation>
    </message>
    <message>
        <source>Khmer</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Known voices</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Vozes conhecidas</translation>
    </message>
    <message>
        <source>Known voices, the word list, and what was noted of your corrections</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Vozes conhecidas, a lista de palavras e o que foi anotado das suas correções</translation>
    </message>
    <message>
        <source>Known voices…</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Vozes conhecidas…</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Labels for the service’s records, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Rótulos para os registros do serviço, um por linha</translation>
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
        <translation>Idioma e quem transcreve</translation>
    </message>
    <message>
        <source>Language and who transcribes: {words}</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Idioma e quem transcreve: {words}</translation>
    </message>
    <message>
        <source>Language found: {language}, unsure ({percent}).</source>
        <extracomment>What is said where the whole transcript is likely to be wrong, and nobody has put it right yet.
In: ui/transcript/text</extracomment>
        <translation>Idioma detectado: {language}, incerto ({percent}).</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Idioma falado</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Lao</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Laosiano</translation>
    </message>
    <message>
        <source>Large files</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Arquivos grandes</translation>
    </message>
    <message>
        <source>Large letters</source>
        <extracomment>In: ui/kit/actions, ui/recording/live_pane</extracomment>
        <translation>Letras grandes</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Larger letters (+)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Letras maiores (+)</translation>
    </message>
    <message>
        <source>Larger ones take longer, and get more words right.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Os maiores demoram mais e acertam mais palavras.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Latin</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Latim</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Letão</translation>
    </message>
    <message>
        <source>Lead the keyboard back by one part</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Levar o teclado à parte anterior</translation>
    </message>
    <message>
        <source>Lead the keyboard on: bar, list, text, checks, player</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Levar o teclado adiante: barra, lista, texto, revisão, reprodutor</translation>
    </message>
    <message>
        <source>Lead the keyboard to the newest message, or back to where it was</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Levar o teclado à mensagem mais recente, ou de volta aonde estava</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <extracomment>`tip` says what restoring does, `leave` is the word that closes it.
In: ui/library/again_dialog, ui/library/rescue_dialogs, ui/library/several_dialogs</extracomment>
        <translation>Deixar tudo como está</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <extracomment>In: ui/library/entry_dialog, ui/recognisers/server_dialog, ui/speakers/dialog</extracomment>
        <translation>Deixar tudo como estava</translation>
    </message>
    <message>
        <source>Leave the language as it was</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Deixar o idioma como estava</translation>
    </message>
    <message>
        <source>Leave the list as it was</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Deixar a lista como estava</translation>
    </message>
    <message>
        <source>Leave the options as they were</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Deixar as opções como estavam</translation>
    </message>
    <message>
        <source>Leave the other places as they are</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Deixar os outros pontos como estão</translation>
    </message>
    <message>
        <source>Leave what you wrote as it is (Esc)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Deixar o que você escreveu como está (Esc)</translation>
    </message>
    <message>
        <source>Left and Right go one second, with Shift a tenth; Page Up and Page Down go to markers; plus and minus show less or more; Space plays; drag to repeat a part</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Esquerda e Direita andam um segundo, com Shift um décimo; Page Up e Page Down vão aos marcadores; mais e menos mostram menos ou mais; Espaço toca; arraste para repetir uma parte</translation>
    </message>
    <message>
        <source>Left and Right move it a little, Page Up and Page Down by its width; plus and minus show less or more</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Esquerda e Direita movem um pouco; Page Up e Page Down, a largura inteira; mais e menos mostram menos ou mais</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Comprimento das linhas</translation>
    </message>
    <message>
        <source>level test</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>nível volume teste</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>Licenças…</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Claro ou escuro, como o sistema</translation>
    </message>
    <message>
        <source>Light text on a dark window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Texto claro em janela escura</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Claro, escuro ou como o sistema</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Lines: #</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Linhas: #</translation>
    </message>
    <message>
        <source>Lingala</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>List all recordings again</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Listar todas as gravações de novo</translation>
    </message>
    <message>
        <source>List of recordings</source>
        <extracomment>All actions once, in the groups of the menu, then those not in it, and the keys that work in one place only.
In: ui/help/shortcuts, ui/kit/actions</extracomment>
        <translation>Lista de gravações</translation>
    </message>
    <message>
        <source>List, transcripts, backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Lista, transcrições, backups</translation>
    </message>
    <message>
        <source>List, transcripts, backups, settings and keys. Recordings in other folders stay.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Lista, transcrições, backups, configurações e chaves. Gravações em outras pastas ficam.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Listen a second time</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/kit/actions, ui/review/second_text</extracomment>
        <translation>Ouvir pela segunda vez</translation>
    </message>
    <message>
        <source>Listen through</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Ouvir o que falta</translation>
    </message>
    <message>
        <source>Listen to the voices on this computer, and say who speaks where</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/speakers/dialog</extracomment>
        <translation>Ouvir as vozes neste computador e dizer quem fala onde</translation>
    </message>
    <message>
        <source>Listening to the voices… {percent}</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Ouvindo as vozes… {percent}</translation>
    </message>
    <message>
        <source>Listening twice is paused</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>A segunda escuta está em pausa</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Log of what happened, without texts, names or keys</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Registro do que aconteceu, sem textos, nomes nem chaves</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Longo</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Mais longas primeiro</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Look at a finished sample</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ver um exemplo pronto</translation>
    </message>
    <message>
        <source>Look at the transcript on paper, and print it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ver a transcrição no papel e imprimi-la</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Procurar uma nova versão uma vez por dia</translation>
    </message>
    <message>
        <source>Look for a newer version of Wordlight, or get the model elsewhere and choose “Use a model folder…”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Procure uma versão mais nova do Wordlight, ou obtenha o modelo em outro lugar e escolha “Usar uma pasta de modelo…”.</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Procurar agora</translation>
    </message>
    <message>
        <source>Look through them, and transcribe their recordings again where you must. The damaged file is kept beside the new one as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Percorra-as e transcreva de novo as gravações que precisar. O arquivo danificado fica ao lado do novo como “{name}”; suas gravações estão intactas.</translation>
    </message>
    <message>
        <source>Look, recognising, recording, playing, checking, keys, and your data</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aparência, transcrição, gravação, reprodução, revisão, teclas e seus dados</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/help/problem_dialog, ui/settings/text</extracomment>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>In: ui/recording/bar, ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>loudspeaker headphones output</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>alto-falante fones de ouvido saída</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Luxemburguês</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Macedônio</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Transcritor</translation>
    </message>
    <message>
        <source>Make it simpler, for example without a repetition inside another.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Simplifique-o, por exemplo sem uma repetição dentro de outra.</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Refazer a alteração que foi desfeita</translation>
    </message>
    <message>
        <source>Make the letters of the transcript larger</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Aumentar as letras da transcrição</translation>
    </message>
    <message>
        <source>Make the letters of the transcript smaller</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Diminuir as letras da transcrição</translation>
    </message>
    <message>
        <source>Make them one</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Unir os dois</translation>
    </message>
    <message>
        <source>Making “{name}”: {percent}</source>
        <extracomment>How far a file is; `on` is its name.
In: ui/kit/message_text</extracomment>
        <translation>Criando “{name}”: {percent}</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Malgaxe</translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Malaio</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Malaiala</translation>
    </message>
    <message>
        <source>Maltese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Maltês</translation>
    </message>
    <message>
        <source>Many servers need no key: then leave this empty. Else ask whoever runs {name} for it.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>Muitos servidores não precisam de chave: então deixe vazio. Senão, peça-a a quem mantém {name}.</translation>
    </message>
    <message>
        <source>Maori</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Maori</translation>
    </message>
    <message>
        <source>Marathi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Marata</translation>
    </message>
    <message>
        <source>Mark the next most doubtful words too</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Marcar também as próximas palavras mais duvidosas</translation>
    </message>
    <message>
        <source>Mark them in the result</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Marcá-las no resultado</translation>
    </message>
    <message>
        <source>Mark this moment of the recording, to find it again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Marcar este momento da gravação, para achá-lo de novo</translation>
    </message>
    <message>
        <source>Mark words under</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Marcar palavras abaixo de</translation>
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
        <translation>Marcador em {time} removido</translation>
    </message>
    <message>
        <source>Marker set at {time}</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Marcador posto em {time}</translation>
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
        <translation>Mascarar palavrões</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>MAXQDA, ATLAS.ti, NVivo</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>MAXQDA, ATLAS.ti, NVivo</translation>
    </message>
    <message>
        <source>Meeting in English</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Reunião em inglês</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu: all commands, with their keys</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Menu: todos os comandos, com suas teclas</translation>
    </message>
    <message>
        <source>Merge with</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Unir com</translation>
    </message>
    <message>
        <source>Merge “{name}” with</source>
        <extracomment>The entry of the menu that merges with a speaker, as it is read out.
In: ui/speakers/text</extracomment>
        <translation>Unir “{name}” com</translation>
    </message>
    <message>
        <source>Merge “{name}” with “{other}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Unir “{name}” com “{other}”</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>`lasts_ms` is how long a message is seen that passes.
In: ui/kit/message_stack</extracomment>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>mg for “milligram”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>mg em vez de “miligrama”</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>On the button that opens the menu of microphones.
In: ui/recording/bar, ui/recording/text, ui/settings/recording_page</extracomment>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>microphone input source</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>microfone entrada fonte</translation>
    </message>
    <message>
        <source>Microphone: {name}</source>
        <extracomment>Which microphones there are, and which is chosen.
In: ui/recording/bar, ui/recording/microphone_dialog</extracomment>
        <translation>Microfone: {name}</translation>
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
        <translation>Minha lista e outros</translation>
    </message>
    <message>
        <source>missing?</source>
        <extracomment>What stands beside the words of the text, where what another model heard stands below.
`very unsure · 3 %`, what else is doubtful about it, or what was decided.
In: ui/review/text</extracomment>
        <translation>falta?</translation>
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
        <translation>Modelo do serviço</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Modelos neste computador</translation>
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
        <translation>Tom</translation>
    </message>
    <message>
        <source>Mood of passages (English) – may be ignored</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Tom dos trechos (inglês) – pode ser ignorado</translation>
    </message>
    <message>
        <source>More options</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>More room between the lines of the transcript, or less again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mais espaço entre as linhas da transcrição, ou menos de novo</translation>
    </message>
    <message>
        <source>more than a day left on this disk</source>
        <extracomment>`2 h 10 min left on this disk`; a guess that far ahead is not said to the minute.
In: ui/recording/text</extracomment>
        <translation>cabe mais de um dia neste disco</translation>
    </message>
    <message numerus="yes">
        <source>More than {number} places, the latest first</source>
        <extracomment>For 1: More than 1 place
How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>Mais de {number} ponto, os mais recentes primeiro</numerusform>
            <numerusform>Mais de {number} pontos, os mais recentes primeiro</numerusform>
        </translation>
    </message>
    <message>
        <source>Most careful</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>O mais cuidadoso</translation>
    </message>
    <message>
        <source>Most of this is probably wrong.</source>
        <extracomment>What is said where the whole transcript is likely to be wrong, and nobody has put it right yet.
In: ui/transcript/text</extracomment>
        <translation>A maior parte disto provavelmente está errada.</translation>
    </message>
    <message>
        <source>mostly unsure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
In: ui/transcript/text</extracomment>
        <translation>em grande parte incerto</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions</extracomment>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Movida para a lixeira</translation>
    </message>
    <message>
        <source>Moving</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Much slower than Careful, with the fewest wrong words: for difficult recordings.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Bem mais lento do que “Cuidadoso”, com o menor número de erros: para gravações difíceis.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of a marker</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>Nome de um marcador</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>Nome do marcador</translation>
    </message>
    <message>
        <source>Name of the recording</source>
        <extracomment>In: ui/library/delegate, ui/recording/bar</extracomment>
        <translation>Nome da gravação</translation>
    </message>
    <message>
        <source>Names and terms are offered while you type, and listened for in new recordings. With “where this is heard” filled in, they are also written by themselves in new transcripts: whole words only.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Nomes e termos são sugeridos enquanto você digita e procurados em novas gravações. Com “Onde se ouve” preenchido, também são escritos sozinhos em novas transcrições: só palavras inteiras.</translation>
    </message>
    <message>
        <source>Names and terms that begin like this</source>
        <extracomment>`offered` gives what begins like a text. To be made after all others who take keys of the view.
In: ui/word_list/completion</extracomment>
        <translation>Nomes e termos que começam assim</translation>
    </message>
    <message>
        <source>Names and terms, and what is always written for what is heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Nomes e termos, e o que sempre se escreve no lugar do que se ouve</translation>
    </message>
    <message>
        <source>Names and things</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Nomes e coisas</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Nomes dos falantes</translation>
    </message>
    <message>
        <source>Names, places and organisations</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Nomes, lugares e organizações</translation>
    </message>
    <message>
        <source>Naming it is surer than having it found</source>
        <extracomment>In: ui/recognisers/chip, ui/recognisers/language_text, ui/settings/recognising_page</extracomment>
        <translation>Indicá-lo é mais seguro do que detectá-lo</translation>
    </message>
    <message>
        <source>Naming it is surer than having it found.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Indicá-lo é mais seguro do que detectá-lo.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Estreito</translation>
    </message>
    <message>
        <source>Nepali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Nepalês</translation>
    </message>
    <message>
        <source>Never while you record. {host} learns your network address and which version you have, and nothing else. Nothing is downloaded or installed.</source>
        <extracomment>In: ui/settings/text</extracomment>
        <translation>Nunca enquanto você grava. {host} fica sabendo o seu endereço de rede e qual versão você tem, nada mais. Nada é baixado nem instalado.</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <extracomment>Do what a key is for; false where the control is to do it.
In: ui/transcript/editing_keys</extracomment>
        <translation>Novo parágrafo</translation>
    </message>
    <message>
        <source>New recordings</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Novas gravações</translation>
    </message>
    <message>
        <source>New recordings are copied beside the library</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Novas gravações são copiadas para junto da biblioteca</translation>
    </message>
    <message>
        <source>New recordings are transcribed as {language}</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>Idioma das novas gravações: {language}</translation>
    </message>
    <message>
        <source>New speaker</source>
        <extracomment>In: ui/speakers/controller</extracomment>
        <translation>Novo falante</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Nova versão</translation>
    </message>
    <message>
        <source>New versions</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Novas versões</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Of a recording that waits: `Next`, `Number 3`.
In: ui/library/text</extracomment>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Próximo marcador</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Próxima parte da janela</translation>
    </message>
    <message>
        <source>Next place never heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Próximo ponto nunca ouvido</translation>
    </message>
    <message>
        <source>Next version of this recording</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Próxima versão desta gravação</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one.</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Nenhum navegador pôde ser aberto. Copie o endereço para um.</translation>
    </message>
    <message>
        <source>No change was taken back.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Nenhuma alteração foi desfeita.</translation>
    </message>
    <message>
        <source>No command has these words. Try fewer, or shorter ones.</source>
        <extracomment>Show what has all the words, in its text, its tip, its keys or the name of its group.
In: ui/help/shortcuts</extracomment>
        <translation>Nenhum comando tem essas palavras. Tente menos palavras, ou mais curtas.</translation>
    </message>
    <message>
        <source>No confidence given</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Confiança não informada</translation>
    </message>
    <message>
        <source>no confidence given</source>
        <extracomment>How sure the recogniser was, in words and per cent.
In: ui/transcript/text</extracomment>
        <translation>confiança não informada</translation>
    </message>
    <message>
        <source>No connection to the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sem conexão com o serviço.</translation>
    </message>
    <message>
        <source>No connection; goes on when it is back</source>
        <extracomment>Why a job stands still that will go on by itself.
In: ui/jobs/text</extracomment>
        <translation>Sem conexão; continua quando ela voltar</translation>
    </message>
    <message>
        <source>No copy of “{name}” could be kept: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Não foi possível guardar uma cópia de “{name}”: {reason}</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Nenhuma pasta escolhida</translation>
    </message>
    <message>
        <source>No insights came with this transcript. To get a summary, topics and more, choose Options… before transcribing.</source>
        <extracomment>Why there are no insights, and how to get them; said only where they can be had.
In: ui/transcript/insight_text</extracomment>
        <translation>Esta transcrição veio sem análises. Para ter resumo, temas e mais, escolha “Opções…” antes de transcrever.</translation>
    </message>
    <message>
        <source>No more words can be written along. The recording goes on.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Não é mais possível escrever palavras ao vivo. A gravação continua.</translation>
    </message>
    <message>
        <source>no name yet</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>ainda sem nome</translation>
    </message>
    <message>
        <source>No other word is doubtful.</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Nenhuma outra palavra é duvidosa.</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or shorter ones.</source>
        <extracomment>List all pages, or those that have what is looked for.
In: ui/help/window</extracomment>
        <translation>Nenhuma página tem essas palavras. Tente menos palavras, ou mais curtas.</translation>
    </message>
    <message>
        <source>No rule of the word list fits in this transcript.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Nenhuma regra da lista de palavras se aplica a esta transcrição.</translation>
    </message>
    <message>
        <source>No safe connection to the service: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Sem conexão segura com o serviço: {reason}</translation>
    </message>
    <message>
        <source>No sound can be played: there is no loudspeaker, or another program keeps it to itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Nenhum som pode ser tocado: não há alto-falante, ou outro programa o ocupa.</translation>
    </message>
    <message>
        <source>no speech</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>sem fala</translation>
    </message>
    <message>
        <source>no speech found</source>
        <extracomment>In: ui/kit/text</extracomment>
        <translation>nenhuma fala encontrada</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <extracomment>Why no word is marked, where there is none or none has a confidence.
In: ui/transcript/text</extracomment>
        <translation>Nenhuma fala foi encontrada nesta gravação.</translation>
    </message>
    <message>
        <source>no time given</source>
        <extracomment>What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/transcript/details_text, ui/transcript/text</extracomment>
        <translation>tempo não informado</translation>
    </message>
    <message>
        <source>No voice is kept.</source>
        <extracomment>How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>Nenhuma voz está guardada.</translation>
    </message>
    <message>
        <source>No word stands out. Unmarked words can be wrong too.</source>
        <extracomment>What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
In: ui/review/text</extracomment>
        <translation>Nenhuma palavra se destaca. Palavras sem marca também podem estar erradas.</translation>
    </message>
    <message>
        <source>No words are marked</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Nenhuma palavra marcada</translation>
    </message>
    <message>
        <source>No words here?</source>
        <extracomment>What a stop is called: by its words, or by what is wrong where it is not about single words.
In: ui/review/text</extracomment>
        <translation>Sem palavras aqui?</translation>
    </message>
    <message>
        <source>Nobody is named yet. In the menu of a paragraph you can say who speaks there.</source>
        <extracomment>Above the list.
In: ui/speakers/text</extracomment>
        <translation>Ninguém tem nome ainda. No menu de um parágrafo você pode dizer quem fala ali.</translation>
    </message>
    <message>
        <source>Nobody was heard speaking. Nothing was changed.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Não se ouviu ninguém falar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None beside “{file}” has its name. It can be read, corrected and exported, but not heard.</source>
        <extracomment>Why the recording of a transcript is not known, and what that means.
In: ui/library/files_text</extracomment>
        <translation>Nenhuma gravação ao lado de “{file}” tem o nome dele. Pode ser lida, corrigida e exportada, mas não ouvida.</translation>
    </message>
    <message>
        <source>None is on this computer yet.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Ainda não há nenhum neste computador.</translation>
    </message>
    <message>
        <source>None is set up.</source>
        <extracomment>In: ui/settings/privacy_page, ui/settings/recognising_page</extracomment>
        <translation>Nenhum configurado.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <extracomment>A pedal sends keys from F13 on, which keyboards do not have.
In: ui/settings/playing_page</extracomment>
        <translation>Nenhuma definida.</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>Normal: the 5 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Normal: os 5% mais duvidosos</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Norueguês</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>não revisado</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>`3 of 12`; `current` counts from 0.
In: ui/transcript/details_text</extracomment>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Not here: {size} to download from {source}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Não está aqui: {size} a baixar de {source}</translation>
    </message>
    <message>
        <source>Not listened to yet</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>Ainda não ouvido</translation>
    </message>
    <message>
        <source>not quite sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>não totalmente certo</translation>
    </message>
    <message>
        <source>Not said here?</source>
        <extracomment>What a stop is called: by its words, or by what is wrong where it is not about single words.
In: ui/review/text</extracomment>
        <translation>Não dito aqui?</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Not saved on this computer</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Não foi salva neste computador</translation>
    </message>
    <message>
        <source>Not saved: {what}</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Não salva: {what}</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text</extracomment>
        <translation>não está mais lá</translation>
    </message>
    <message>
        <source>Not transcribed</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Não transcrita</translation>
    </message>
    <message>
        <source>not transcribed</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>não transcrita</translation>
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
        <translation>Nada pode ser gravado: não há microfone, ou outro programa o ocupa.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the library: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Nada pode ser salvo na biblioteca: {reason}</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>Nada alterado</translation>
    </message>
    <message>
        <source>Nothing found for “{searched}”.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Nada encontrado para “{searched}”.</translation>
    </message>
    <message>
        <source>Nothing has come from {host} for a while.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Há algum tempo nada chega de {host}.</translation>
    </message>
    <message>
        <source>Nothing here has these words. Try one of them alone, or part of a word.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Nada aqui tem essas palavras. Tente só uma delas, ou parte de uma palavra.</translation>
    </message>
    <message>
        <source>Nothing is left to take over.</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Não resta nada para usar.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is to stand in their place. Remove {number} places?</source>
        <extracomment>For 1: Nothing is to stand in its place. Remove 1 place?
Asked where nothing is to stand in the place of what is found.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>Nada ficará no lugar. Remover {number} ponto?</numerusform>
            <numerusform>Nada ficará no lugar deles. Remover {number} pontos?</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>nada sai deste computador</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and it costs nothing</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Nada sai deste computador, e não custa nada</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Nada mais a revisar</translation>
    </message>
    <message>
        <source>nothing may be written in the folder for it.</source>
        <translation type="vanished">nada pode ser gravado na pasta correspondente.</translation>
    </message>
    <message>
        <source>Nothing of it can be brought back.</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Nada disso pode ser trazido de volta.</translation>
    </message>
    <message>
        <source>Nothing of what was heard here is kept</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Nada do que se ouviu aqui é guardado</translation>
    </message>
    <message>
        <source>Nothing says how sure each word is, so no word is marked. Any of them can be wrong.</source>
        <extracomment>Why no word is marked, where there is none or none has a confidence.
In: ui/transcript/text</extracomment>
        <translation>Nada diz quão certa é cada palavra, por isso nenhuma está marcada. Qualquer uma pode estar errada.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>Nada a revisar</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <extracomment>In: ui/kit/actions, ui/transcript/changes_pane, ui/versions/dialog</extracomment>
        <translation>Nada foi alterado aqui ainda.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Choose another place.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Nada foi alterado lá. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Nothing was deleted. {trouble}</source>
        <extracomment>In: ui/settings/controller</extracomment>
        <translation>Nada foi excluído. {trouble}</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>In: ui/transcript/insight_text</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Number the voices, so that each can be given a name</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Numerar as vozes, para que cada uma possa receber um nome</translation>
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
        <translation>São guardados números pelos quais uma voz, e assim uma pessoa, pode ser reconhecida: pergunte às pessoas a quem você dá nome. Enquanto isto está desativado, nada novo é guardado e nenhum nome é sugerido.</translation>
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
        <translation>Das gravações que terminaram</translation>
    </message>
    <message>
        <source>Of what is said, written over the whole screen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Do que é dito, escrito na tela inteira</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Mais antigas primeiro</translation>
    </message>
    <message>
        <source>On Linux, install the package libportaudio2 (Fedora: portaudio), then start Wordlight again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>No Linux, instale o pacote libportaudio2 (Fedora: portaudio) e abra o Wordlight de novo.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>In a word or three.
Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text, ui/recognisers/text, ui/settings/recognising_page</extracomment>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>Where it is, behind the language in the bar at the top.
In: ui/recognisers/text</extracomment>
        <translation>neste computador</translation>
    </message>
    <message>
        <source>On this computer, in {folder}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Neste computador, em {folder}</translation>
    </message>
    <message>
        <source>On to what plays ↦</source>
        <extracomment>On the button that leads from elsewhere to the playhead.
In: ui/player/text</extracomment>
        <translation>Ir ao que toca ↦</translation>
    </message>
    <message>
        <source>One on which “sttgui serve” runs, or any server that has the two calls of AI/ML API</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Um em que roda “sttgui serve”, ou qualquer servidor com as duas chamadas da AI/ML API</translation>
    </message>
    <message>
        <source>One word</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Uma palavra</translation>
    </message>
    <message>
        <source>Only for recordings from the web:</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Só para gravações da web:</translation>
    </message>
    <message>
        <source>Only keep it</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies, ui/recording/controller, ui/settings/recording_page</extracomment>
        <translation>Só guardar</translation>
    </message>
    <message>
        <source>Only keep them</source>
        <extracomment>In: ui/recording/controller</extracomment>
        <translation>Só guardar</translation>
    </message>
    <message>
        <source>Only mine</source>
        <extracomment>In: ui/recognisers/option_fields</extracomment>
        <translation>Só a minha lista</translation>
    </message>
    <message>
        <source>Only those of your own, or others as well</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Só a sua lista, ou outros também</translation>
    </message>
    <message>
        <source>Only where speakers are told apart.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Só quando os falantes são distinguidos.</translation>
    </message>
    <message>
        <source>Only with intentions.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Só com intenções.</translation>
    </message>
    <message>
        <source>Only with timed phrases.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Só com frases com tempos.</translation>
    </message>
    <message>
        <source>Only with topics.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Só com temas.</translation>
    </message>
    <message>
        <source>only {number} ms after the one before</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>só {number} ms depois da anterior</translation>
    </message>
    <message>
        <source>only {number} ms long</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>só {number} ms de duração</translation>
    </message>
    <message>
        <source>Only: {limits}</source>
        <extracomment>A line that says what the list is limited to.
In: ui/library/text</extracomment>
        <translation>Só: {limits}</translation>
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
        <translation>Abrir outra transcrição da mesma gravação, e da última a primeira</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Say that recordings were there before; those asked about already stay in the question.
Say that transcripts made elsewhere are in the list already; those asked about already stay asked about.
In: ui/library/file_strips</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open its page</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Open that one, or send it again if it is to be transcribed twice; that may cost again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Abra aquela, ou envie de novo se deve ser transcrita duas vezes; isso pode custar de novo.</translation>
    </message>
    <message>
        <source>Open the billing page</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Abrir a página de pagamento</translation>
    </message>
    <message>
        <source>Open the earlier one</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Abrir a anterior</translation>
    </message>
    <message>
        <source>Open the folder in which your recordings are</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Abrir a pasta em que estão as suas gravações</translation>
    </message>
    <message>
        <source>Open the folder the recording is in</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Abrir a pasta em que está a gravação</translation>
    </message>
    <message>
        <source>Open the folder {folder}</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Abrir a pasta {folder}</translation>
    </message>
    <message>
        <source>Open the other version, and take words over from this one</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Abrir a outra versão e trazer palavras desta</translation>
    </message>
    <message>
        <source>Open the page of the service on which the balance is topped up</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Abrir a página do serviço em que se põe crédito</translation>
    </message>
    <message>
        <source>Open the page of your account in the browser</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Abrir a página da sua conta no navegador</translation>
    </message>
    <message>
        <source>Open the short recording that comes with Wordlight, with its transcript</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Abrir a gravação curta que vem com o Wordlight, com a transcrição</translation>
    </message>
    <message>
        <source>Open this page</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Abrir esta página</translation>
    </message>
    <message>
        <source>Open Wordlight</source>
        <extracomment>In: ui/recording/tray</extracomment>
        <translation>Abrir o Wordlight</translation>
    </message>
    <message>
        <source>Open Wordlight again with this copy</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Abrir o Wordlight de novo com esta cópia</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Opened before</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Já aberta antes</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Options: {name}</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Opções: {name}</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>Order and selection of the list</source>
        <extracomment>In: ui/library/menu</extracomment>
        <translation>Ordem e seleção da lista</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Ordem da lista</translation>
    </message>
    <message>
        <source>Order, selection, and what can be done with all</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Ordem, seleção e o que se pode fazer com todas</translation>
    </message>
    <message>
        <source>Other language…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>Outro idioma…</translation>
    </message>
    <message>
        <source>Other models cost other prices</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Outros modelos têm outros preços</translation>
    </message>
    <message>
        <source>Other models cost other prices. The service is asked for its own list once there is a key.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Outros modelos têm outros preços. A lista é pedida ao próprio serviço assim que houver uma chave.</translation>
    </message>
    <message>
        <source>Other models cost other prices. This is the list of the service itself, as it is now.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Outros modelos têm outros preços. Esta é a lista do próprio serviço, como está agora.</translation>
    </message>
    <message>
        <source>Other models…</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Outros modelos…</translation>
    </message>
    <message>
        <source>Otherwise most of them are left out</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Senão, a maioria deles fica de fora</translation>
    </message>
    <message>
        <source>Our request: {id}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>Nossa solicitação: {id}</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In: ui/transcript/overview_strip</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>In: ui/settings/dialog, ui/transcript/page_view</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>Páginas da ajuda</translation>
    </message>
    <message>
        <source>Paragraphs with times for coding</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Parágrafos com tempos para codificação</translation>
    </message>
    <message>
        <source>Part in view: {start} to {end} of {whole}</source>
        <extracomment>Which part is seen, for screen readers.
In: ui/player/text</extracomment>
        <translation>Parte à vista: {start} a {end} de {whole}</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Pashto</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Pastó</translation>
    </message>
    <message>
        <source>password account test</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>senha conta teste</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Write a text of somewhere else; each line with words becomes a paragraph.
In: ui/transcript/editing_keys, ui/transcript/view</extracomment>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste one that begins with https:// and ends with a file, for example interview.mp3.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Cole um que comece com https:// e termine com um arquivo, por exemplo interview.mp3.</translation>
    </message>
    <message>
        <source>Paste the address of a recording on the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Cole o endereço de uma gravação na web</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Cole a chave aqui</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>Padrão</translation>
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
        <translation>Pausar a gravação</translation>
    </message>
    <message>
        <source>Pause that begins a new phrase</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Pausa que começa uma nova frase</translation>
    </message>
    <message>
        <source>Pause the download of {name}; what came so far is kept</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Pausar o download de {name}; o que já chegou fica guardado</translation>
    </message>
    <message>
        <source>Pause the recording, or go on with the same one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Pausar a gravação, ou continuar a mesma</translation>
    </message>
    <message>
        <source>Pause while I type, and go on when I stop</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Pausar enquanto digito e continuar quando paro</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <extracomment>Over the icon beside the clock.
In: ui/recording/text</extracomment>
        <translation>Em pausa em {time}</translation>
    </message>
    <message>
        <source>Paused: {done} of {size} are here</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Em pausa: {done} de {size} estão aqui</translation>
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
        <translation>Talvez ninguém fale com clareza aqui.</translation>
    </message>
    <message>
        <source>Perhaps sent: you decide</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Talvez enviada: você decide</translation>
    </message>
    <message>
        <source>perhaps what was changed last before Wordlight ended</source>
        <extracomment>What of a damaged library could not be read as it was.
In: ui/library/text</extracomment>
        <translation>talvez o que foi alterado por último antes de o Wordlight fechar</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Phone call</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Ligação telefônica</translation>
    </message>
    <message>
        <source>Phrases and words as tiers for ELAN</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Frases e palavras como trilhas para o ELAN</translation>
    </message>
    <message>
        <source>Phrases and words as tiers for Praat</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Frases e palavras como camadas para o Praat</translation>
    </message>
    <message>
        <source>Phrases as a label track for Audacity</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Frases como faixa de rótulos para o Audacity</translation>
    </message>
    <message>
        <source>Phrases, channels, summary and topics</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Frases, canais, resumo e temas</translation>
    </message>
    <message>
        <source>Place the cursor in a word to see what is known about it.</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Ponha o cursor numa palavra para ver o que se sabe dela.</translation>
    </message>
    <message>
        <source>Place {at} of {count}</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>Ponto {at} de {count}</translation>
    </message>
    <message>
        <source>Places that are checked</source>
        <extracomment>In: ui/review/pane</extracomment>
        <translation>Pontos em revisão</translation>
    </message>
    <message>
        <source>Places with the same words</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Pontos com as mesmas palavras</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>In: exporters/registry, ui/recognisers/option_text</extracomment>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>In: ui/player/bar, ui/window/top_bar</extracomment>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Play faster; the voice stays as high</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tocar mais rápido; o tom da voz não muda</translation>
    </message>
    <message>
        <source>Play five seconds of this speaker</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Tocar cinco segundos deste falante</translation>
    </message>
    <message>
        <source>Play from here</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>Tocar daqui</translation>
    </message>
    <message>
        <source>Play more slowly; the voice stays as high</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tocar mais devagar; o tom da voz não muda</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tocar ou pausar</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Tocar a gravação</translation>
    </message>
    <message>
        <source>Play the recording, or pause it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tocar a gravação, ou pausá-la</translation>
    </message>
    <message>
        <source>Play the words and what is around them; Shift+Space repeats them</source>
        <extracomment>What the button to hear a place again does.
In: ui/review/text</extracomment>
        <translation>Tocar as palavras e o que está em volta; Shift+Espaço as repete</translation>
    </message>
    <message>
        <source>Play what a second model heard, where it heard it (Ctrl+Shift+Space)</source>
        <extracomment>All of what another model heard, for which there may be no room, and what a press does.
In: ui/review/text</extracomment>
        <translation>Tocar o que um segundo modelo ouviu, onde o ouviu (Ctrl+Shift+Espaço)</translation>
    </message>
    <message>
        <source>Play what nobody has listened to yet</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Tocar o que ninguém ouviu ainda</translation>
    </message>
    <message>
        <source>Play with</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Tocar com</translation>
    </message>
    <message>
        <source>Play without sound, or as loud as before again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tocar sem som, ou de novo com o volume de antes</translation>
    </message>
    <message>
        <source>Player</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Reprodutor</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Polonês</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Português</translation>
    </message>
    <message>
        <source>Possible for a transcript that says how sure its words are.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível com uma transcrição que diz a confiança de suas palavras.</translation>
    </message>
    <message>
        <source>Possible once a finished transcript is open.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível quando uma transcrição pronta estiver aberta.</translation>
    </message>
    <message>
        <source>Possible once a finished transcript with words is open.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível quando uma transcrição pronta e com palavras estiver aberta.</translation>
    </message>
    <message>
        <source>Possible once a recording is open that can be heard.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível quando estiver aberta uma gravação que se possa ouvir.</translation>
    </message>
    <message>
        <source>Possible once a transcript with words is open.</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>Possível quando uma transcrição com palavras estiver aberta.</translation>
    </message>
    <message>
        <source>Possible once for each transcript, with a second model on this computer.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível uma vez por transcrição, com um segundo modelo neste computador.</translation>
    </message>
    <message>
        <source>Possible once the recording has ended.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível quando a gravação terminar.</translation>
    </message>
    <message>
        <source>Possible where a chosen recording has failed or was stopped.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível quando uma gravação escolhida falhou ou foi interrompida.</translation>
    </message>
    <message>
        <source>Possible where a recording has markers.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível quando a gravação tem marcadores.</translation>
    </message>
    <message>
        <source>Possible where a recording was transcribed more than once.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível quando uma gravação foi transcrita mais de uma vez.</translation>
    </message>
    <message>
        <source>Possible where recordings have failed.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível quando há gravações que falharam.</translation>
    </message>
    <message>
        <source>Possible where there are words nobody listened to.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível onde há palavras que ninguém ouviu.</translation>
    </message>
    <message>
        <source>Possible while a chosen recording is being transcribed, or waits for it.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível enquanto uma gravação escolhida está sendo transcrita ou espera a vez.</translation>
    </message>
    <message>
        <source>Possible while a chosen recording waits to be transcribed.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível enquanto uma gravação escolhida espera para ser transcrita.</translation>
    </message>
    <message>
        <source>Possible while a message is shown.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível enquanto uma mensagem é mostrada.</translation>
    </message>
    <message>
        <source>Possible while recordings are being transcribed, or wait for it.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível enquanto há gravações sendo transcritas ou esperando a vez.</translation>
    </message>
    <message>
        <source>Possible while something is recorded, with words while recording.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível enquanto se grava, com as palavras ao vivo.</translation>
    </message>
    <message>
        <source>Possible while something is recorded.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Possível enquanto se grava.</translation>
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
        <translation>Apertar mais teclas para esta ação; as que ela tem ficam</translation>
    </message>
    <message>
        <source>Press other keys for this action</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Apertar outras teclas para esta ação</translation>
    </message>
    <message>
        <source>Press the keys for “{name}”. Esc leaves them as they are.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>Aperte as teclas para “{name}”. Esc as deixa como estão.</translation>
    </message>
    <message>
        <source>Press the keys together, as you will use them; Esc leaves them as they are</source>
        <extracomment>In: ui/settings/key_field</extracomment>
        <translation>Aperte as teclas juntas, como vai usá-las; Esc as deixa como estão</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <extracomment>In: ui/settings/key_field</extracomment>
        <translation>Aperte as novas teclas</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Marcador anterior</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Parte anterior da janela</translation>
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
        <translation>Privacidade e dados</translation>
    </message>
    <message>
        <source>Private: nothing leaves this computer, and it costs nothing.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>Privado: nada sai deste computador, e não custa nada.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>In: ui/transcript/growing_head</extracomment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Punctuation and capitals</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Pontuação e maiúsculas</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Panjabi</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Put \ before a character such as ( ? * + that is meant as itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ponha \ antes de um caractere como ( ? * + que vale por si mesmo.</translation>
    </message>
    <message>
        <source>Put in “{words}”</source>
        <extracomment>The name of the step of undo.
What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>Inserir “{words}”</translation>
    </message>
    <message>
        <source>Put it in</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Put it into the list (Enter)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Pôr na lista (Enter)</translation>
    </message>
    <message>
        <source>Put it into the list again</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Pôr de volta na lista</translation>
    </message>
    <message>
        <source>Put the details on the clipboard</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>Copiar os detalhes para a área de transferência</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Copiar o relatório para a área de transferência</translation>
    </message>
    <message>
        <source>Put the whole report on the clipboard</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Copiar todo o relatório para a área de transferência</translation>
    </message>
    <message>
        <source>Put the whole text on the clipboard instead</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Copiar o texto todo para a área de transferência</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <extracomment>In: ui/kit/message_stack</extracomment>
        <translation>Fechar esta mensagem (Esc)</translation>
    </message>
    <message>
        <source>Quick: the 2 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Rápido: os 2% mais duvidosos</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>quite unsure</source>
        <extracomment>How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>bastante incerto</translation>
    </message>
    <message>
        <source>Rare words to listen for</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Palavras raras a procurar</translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>Lida de</translation>
    </message>
    <message>
        <source>Readable text</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Texto legível</translation>
    </message>
    <message>
        <source>Readable text does this already.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>O texto legível já faz isso.</translation>
    </message>
    <message>
        <source>Readable text in paragraphs, with the speakers told apart.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Texto legível em parágrafos, com os falantes distinguidos.</translation>
    </message>
    <message>
        <source>Readable text in paragraphs.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Texto legível em parágrafos.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Modo de leitura</translation>
    </message>
    <message>
        <source>Ready now.</source>
        <extracomment>What is known of the model of this computer, or why none can be used.
In: ui/recognisers/cards</extracomment>
        <translation>Pronto agora.</translation>
    </message>
    <message>
        <source>Really delete everything, with the recordings made here?</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Excluir mesmo tudo, com as gravações feitas aqui?</translation>
    </message>
    <message>
        <source>Really delete everything?</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>Excluir mesmo tudo?</translation>
    </message>
    <message>
        <source>recogniser engine privacy</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>transcritor motor reconhecimento privacidade</translation>
    </message>
    <message>
        <source>Recognition model</source>
        <extracomment>The model of AI/ML API can be another one; that of another server is set where its address is.
In: ui/recognisers/options_dialog, ui/recognisers/server_dialog</extracomment>
        <translation>Modelo de transcrição</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>In: ui/kit/actions, ui/recording/bar, ui/window/top_bar</extracomment>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Record 5 seconds</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Gravar 5 segundos</translation>
    </message>
    <message>
        <source>Record from</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Gravar de</translation>
    </message>
    <message>
        <source>Record from a microphone and have it transcribed, or end the recording</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Gravar de um microfone e transcrever, ou terminar a gravação</translation>
    </message>
    <message>
        <source>Record now</source>
        <extracomment>In: ui/recording/microphone_dialog, ui/window/welcome_page</extracomment>
        <translation>Gravar agora</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>What a recording is called that the user gave no name: `Recording of 23 Nov, 14:02`.
In: ui/library/view, ui/recording/bar, ui/recording/stop_dialog, ui/recording/text, ui/recording/tray, ui/transcript/details_pane</extracomment>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>a page of settings</comment>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Gravação não encontrada</translation>
    </message>
    <message>
        <source>Recording of a transcript</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Gravação de uma transcrição</translation>
    </message>
    <message>
        <source>Recording of {day} {month}, {time}</source>
        <extracomment>What a recording is called that the user gave no name: `Recording of 23 Nov, 14:02`.
In: ui/recording/text</extracomment>
        <translation>Gravação de {day} de {month}, {time}</translation>
    </message>
    <message>
        <source>Recording, {time}</source>
        <extracomment>Over the icon beside the clock.
In: ui/recording/text</extracomment>
        <translation>Gravando, {time}</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>In: ui/library/file_dialogs, ui/library/text, ui/library/view</extracomment>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>Gravações e transcrições</translation>
    </message>
    <message>
        <source>Recordings are sent there, and whoever runs it can hear them.</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>As gravações são enviadas para lá, e quem o mantém pode ouvi-las.</translation>
    </message>
    <message>
        <source>Recordings made here, and copies</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Gravações feitas aqui, e cópias</translation>
    </message>
    <message>
        <source>Recordings that were added from other folders stay where they are, and so do files you exported. Wordlight closes when it is done.</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Gravações adicionadas de outras pastas ficam onde estão, e também os arquivos que você exportou. O Wordlight fecha quando terminar.</translation>
    </message>
    <message>
        <source>Recordings that were saved</source>
        <extracomment>Make what the first painting does not show, and have the window answer.
In: ui/window/main_window</extracomment>
        <translation>Gravações recuperadas</translation>
    </message>
    <message>
        <source>Recordings you send leave this computer and go to {name}.</source>
        <extracomment>Where recordings go, and what the service itself warns of; empty where they stay on this computer.
In: ui/recognisers/key_text</extracomment>
        <translation>As gravações que você envia saem deste computador e vão para {name}.</translation>
    </message>
    <message>
        <source>Recordings you send leave this computer: they go to AI/ML API and to the speech company it works with. The service strongly advises against sending recordings that were made without consent, and against basing decisions of weight on the text, since it can be wrong.</source>
        <extracomment>Where recordings go, and what the service itself warns of; empty where they stay on this computer.
In: ui/recognisers/key_text</extracomment>
        <translation>As gravações que você envia saem deste computador: vão para a AI/ML API e para a empresa de transcrição com que ela trabalha. O serviço desaconselha fortemente enviar gravações feitas sem consentimento e basear decisões importantes no texto, pois ele pode estar errado.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>In: ui/kit/actions, ui/transcript/text</extracomment>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>Refazer: {what}</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Remember it in this computer's keyring</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Lembrar dela no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Remember voices I have named, on this computer only</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Lembrar as vozes a que dei nome, só neste computador</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/player/marker_controller, ui/recognisers/model_text, ui/transcript/marker_list, ui/word_list/dialog</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove (frees {size})</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/recognisers/model_text</extracomment>
        <translation>Remover (libera {size})</translation>
    </message>
    <message>
        <source>Remove a marker</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>Remover um marcador</translation>
    </message>
    <message>
        <source>Remove all voices that are kept; names in transcripts stay</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Remover todas as vozes guardadas; os nomes nas transcrições ficam</translation>
    </message>
    <message>
        <source>Remove it under “Models…” and download it again, or choose another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Remova-o em “Modelos…” e baixe-o de novo, ou escolha outro.</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Remover teclas</translation>
    </message>
    <message>
        <source>Remove the key from this computer</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Remover a chave deste computador</translation>
    </message>
    <message>
        <source>Remove the marker (Del); undo brings it back</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>Remover o marcador (Del); desfazer o traz de volta</translation>
    </message>
    <message>
        <source>Remove {name} from this computer</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Remover {name} deste computador</translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} places</source>
        <extracomment>For 1: Remove 1 place
The button that does it.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>Remover {number} ponto</numerusform>
            <numerusform>Remover {number} pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>removido</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Removendo a chave…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>In: ui/kit/actions, ui/speakers/dialog</extracomment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>In: ui/speakers/controller</extracomment>
        <translation>Renomear falante</translation>
    </message>
    <message>
        <source>Rename speaker to “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Renomear falante para “{name}”</translation>
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
        <translation>Repetir uma palavra, um parágrafo ou o que está selecionado</translation>
    </message>
    <message>
        <source>Repeat it till I decide</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Repetir até eu decidir</translation>
    </message>
    <message>
        <source>Repeat this paragraph</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Repetir este parágrafo</translation>
    </message>
    <message>
        <source>Repeat this word</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Repetir esta palavra</translation>
    </message>
    <message>
        <source>Repeat what is selected</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Repetir a seleção</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the word that is heard; again to go on</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Repetir a seleção ou a palavra que se ouve; de novo para continuar</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>In: ui/transcript/export_dialog, ui/transcript/replace_row</extracomment>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>Ask whether so many places are to be removed: an empty field may be one that was forgotten.
In: ui/transcript/replace_row</extracomment>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Replace every place; one undo brings all back</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Substituir em todos os pontos; um desfazer traz tudo de volta</translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Enter)</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Substituir neste ponto e ir ao próximo (Enter)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Substituir por</translation>
    </message>
    <message numerus="yes">
        <source>Replace {number} places</source>
        <extracomment>For 1: Replace 1 place
The name of the step of undo.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>Substituir {number} ponto</numerusform>
            <numerusform>Substituir {number} pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Relatar um problema…</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Redefinir</translation>
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
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Restore all originals</source>
        <extracomment>In: ui/transcript/changes_controller</extracomment>
        <translation>Restaurar todos os originais</translation>
    </message>
    <message>
        <source>Restore all originals…</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Restaurar todos os originais…</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Restore original</source>
        <extracomment>In: ui/kit/actions, ui/transcript/changes_controller, ui/transcript/changes_pane, ui/transcript/details_pane</extracomment>
        <translation>Restaurar original</translation>
    </message>
    <message>
        <source>Restore paragraph</source>
        <extracomment>Offer to bring back what was heard, where the word under the menu or the selection was changed.
In: ui/transcript/changes_controller</extracomment>
        <translation>Restaurar parágrafo</translation>
    </message>
    <message>
        <source>Restore selection</source>
        <extracomment>Offer to bring back what was heard, where the word under the menu or the selection was changed.
In: ui/transcript/changes_controller</extracomment>
        <translation>Restaurar seleção</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>In: ui/kit/result_line</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Rich text (RTF)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Romeno</translation>
    </message>
    <message>
        <source>Room between the lines</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Espaço entre as linhas</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Russo</translation>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Sample recording</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Gravação de exemplo</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Sânscrito</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>In: ui/library/entry_dialog, ui/library/several_dialogs, ui/recognisers/key_dialog, ui/recognisers/options_dialog, ui/recognisers/server_dialog, ui/speakers/dialog, ui/transcript/export_dialog, ui/word_list/dialog</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/messages</extracomment>
        <translation>Salvar de novo</translation>
    </message>
    <message>
        <source>Save all</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Salvar tudo</translation>
    </message>
    <message>
        <source>Save all as text…</source>
        <extracomment>In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>Salvar tudo como texto…</translation>
    </message>
    <message>
        <source>Save all transcripts as text in a folder</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>Salvar todas as transcrições como texto numa pasta</translation>
    </message>
    <message>
        <source>Save every transcript that can be read as a text file in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Salvar toda transcrição legível como arquivo de texto numa pasta</translation>
    </message>
    <message>
        <source>Save it again with the program it was made with.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Salve-o de novo com o programa em que foi feito.</translation>
    </message>
    <message>
        <source>Save it as MP3 or M4A, which is smaller, or have it transcribed on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Salve como MP3 ou M4A, que é menor, ou transcreva neste computador.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), one entry a line.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Salve como texto simples (UTF-8), uma entrada por linha.</translation>
    </message>
    <message>
        <source>Save the list as a text file</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Salvar a lista como arquivo de texto</translation>
    </message>
    <message>
        <source>Save the recording and add it as a file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Salve a gravação e adicione-a como arquivo.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Save the transcript as a file</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Salvar a transcrição como arquivo</translation>
    </message>
    <message>
        <source>Save the transcripts of all that are selected in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Salvar numa pasta as transcrições de todas as selecionadas</translation>
    </message>
    <message>
        <source>Save the whole report as a text file</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Salvar todo o relatório como arquivo de texto</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <extracomment>In: ui/kit/message_text, ui/word_list/text</extracomment>
        <translation>Salvo como “{name}”</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Send it to whoever looks after Wordlight for you.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Salvo como “{name}”. Envie para quem cuida do Wordlight para você.</translation>
    </message>
    <message>
        <source>Saved on this computer, {time}</source>
        <extracomment>`Saved on this computer, 14:03`.
In: ui/library/text</extracomment>
        <translation>Salva neste computador, {time}</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Salvando a chave…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/library/text, ui/recording/text</extracomment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Say something, and hear how it was recorded</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>Dizer algo e ouvir como foi gravado</translation>
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
        <translation>Dizer quem fala neste parágrafo ou na seleção</translation>
    </message>
    <message>
        <source>Says first what is deleted, and asks twice</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Diz primeiro o que é excluído e pergunta duas vezes</translation>
    </message>
    <message>
        <source>Sean becomes John, SEAN becomes JOHN</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Sean vira John, SEAN vira JOHN</translation>
    </message>
    <message>
        <source>Search all</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Search all commands, with their keys, and do one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Buscar em todos os comandos, com suas teclas, e executar um</translation>
    </message>
    <message>
        <source>Search all transcripts</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts, ui/library/pane</extracomment>
        <translation>Buscar em todas as transcrições</translation>
    </message>
    <message>
        <source>Search languages</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Buscar idiomas</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>Second listening</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Segunda escuta</translation>
    </message>
    <message>
        <source>See less of the recording, closer up</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Ver menos da gravação, mais de perto</translation>
    </message>
    <message>
        <source>See less, closer up (Ctrl+wheel)</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Ver menos, mais de perto (Ctrl+roda)</translation>
    </message>
    <message>
        <source>See more (Ctrl+wheel)</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Ver mais (Ctrl+roda)</translation>
    </message>
    <message>
        <source>See more of the recording</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Ver mais da gravação</translation>
    </message>
    <message>
        <source>See that the disk has room and can be written to, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Veja se o disco tem espaço e aceita gravação, e tente de novo.</translation>
    </message>
    <message>
        <source>See where two transcripts of this recording differ, and take over what is better</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Ver onde duas transcrições desta gravação divergem e trazer o que é melhor</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>In: ui/transcript/view</extracomment>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send again (costs again)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Enviar de novo (custa de novo)</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Enviar de novo (pode ser cobrado em dobro)</translation>
    </message>
    <message>
        <source>Send again (may cost again)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Enviar de novo (pode custar de novo)</translation>
    </message>
    <message>
        <source>Send it</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send it again from a faster network, or in a compressed format such as MP3.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Envie de novo de uma rede mais rápida ou num formato comprimido como MP3.</translation>
    </message>
    <message>
        <source>Send it again; the service had not received the whole recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Envie de novo; o serviço não recebeu a gravação inteira.</translation>
    </message>
    <message>
        <source>Send the recording again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Envie a gravação de novo.</translation>
    </message>
    <message>
        <source>Send the recording to the service once more</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Enviar a gravação ao serviço mais uma vez</translation>
    </message>
    <message>
        <source>Send the recording to the service, which may cost money</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Enviar a gravação ao serviço, o que pode custar dinheiro</translation>
    </message>
    <message>
        <source>Send to {engine}</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Enviar para {engine}</translation>
    </message>
    <message>
        <source>Send without extra options</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Enviar sem opções extras</translation>
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
        <translation>Enviada mesmo assim</translation>
    </message>
    <message>
        <source>sent privacy cloud internet</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>enviado privacidade nuvem internet</translation>
    </message>
    <message>
        <source>sent to a program on this computer</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>enviada a um programa neste computador</translation>
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
        <translation>Sérvio</translation>
    </message>
    <message>
        <source>server own network</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>servidor próprio rede</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Pôr um marcador</translation>
    </message>
    <message>
        <source>Set all options to what they are at first</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Pôr todas as opções como no início</translation>
    </message>
    <message>
        <source>Set everything on this page to what it is at first</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Pôr tudo nesta página como no início</translation>
    </message>
    <message>
        <source>Set everything on this page to what it was before</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Pôr tudo nesta página como estava antes</translation>
    </message>
    <message>
        <source>Sets the options below for a purpose</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Define as opções abaixo para uma finalidade</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings and word list</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Configurações e lista de palavras</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Several recordings have the name of “{file}”: {names}.</source>
        <extracomment>Why the recording of a transcript is not known, and what that means.
In: ui/library/files_text</extracomment>
        <translation>Várias gravações têm o nome de “{file}”: {names}.</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <extracomment>Show what another model heard below the words of the text, and offer it once somebody is checking.
In: ui/review/card</extracomment>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Shona</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Xona</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Curto</translation>
    </message>
    <message>
        <source>Short summary (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Resumo curto (inglês)</translation>
    </message>
    <message>
        <source>Short timed phrases.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Frases curtas com tempos.</translation>
    </message>
    <message>
        <source>Short units of measure (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Unidades de medida abreviadas (inglês)</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>In: ui/recognisers/key_dialog, ui/settings/privacy_page, ui/settings/recording_page</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>In: ui/library/pane, ui/library/text</extracomment>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show all settings again</source>
        <translation type="vanished">Mostrar todas as configurações de novo</translation>
    </message>
    <message>
        <source>Show beside each change what was heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mostrar ao lado de cada alteração o que foi ouvido</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mostrar alterações</translation>
    </message>
    <message>
        <source>Show checks and details</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Mostrar revisão e detalhes</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Say where transcripts are now, and, a sentence each, what is `left_out` and why.
In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show or hide what support asks for</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>Mostrar ou ocultar o que o suporte pede</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Mostrar a pasta: {name}</translation>
    </message>
    <message>
        <source>Show the key while you check it</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Mostrar a chave enquanto você a confere</translation>
    </message>
    <message>
        <source>Show the list</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Mostrar a lista</translation>
    </message>
    <message>
        <source>Show the list at the left, or put it away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mostrar ou ocultar a lista à esquerda</translation>
    </message>
    <message>
        <source>Show the other places where the same was heard, to fix all or some of them</source>
        <extracomment>Offer to fix all the same; with nothing `said` the room stays empty.
In: ui/review/card</extracomment>
        <translation>Mostrar os outros pontos em que se ouviu o mesmo, para corrigir todos ou alguns</translation>
    </message>
    <message>
        <source>Show the pane at the right, or put it away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mostrar ou ocultar o painel à direita</translation>
    </message>
    <message>
        <source>Show the part that is being played</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Mostrar a parte que está tocando</translation>
    </message>
    <message>
        <source>Show the transcript in its usual size again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mostrar a transcrição de novo no tamanho normal</translation>
    </message>
    <message>
        <source>Show the word that is heard, and go along with it</source>
        <extracomment>In: ui/transcript/back_button</extracomment>
        <translation>Mostrar a palavra que se ouve e acompanhá-la</translation>
    </message>
    <message>
        <source>Show what there is of the same recording; nothing is sent</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Mostrar o que há da mesma gravação; nada é enviado</translation>
    </message>
    <message>
        <source>Show words under {percent} confidence</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Mostrar palavras abaixo de {percent} de confiança</translation>
    </message>
    <message>
        <source>Shows the pages and lines that have these words</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>Mostra as páginas e linhas que têm essas palavras</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Sindi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Cingalês</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size of the large letters</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Tamanho das letras grandes</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Tamanho das letras</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>Pular esta versão</translation>
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
        <translation>Ir mais devagar nas palavras duvidosas</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Slower than Balanced and more careful, above all in other languages than English.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>Mais lento e mais cuidadoso do que “Equilibrado”, sobretudo em idiomas que não sejam o inglês.</translation>
    </message>
    <message>
        <source>Small models are good in the major languages only. Naming the language is surer than detecting.</source>
        <extracomment>What must be known before choosing.
In: ui/recognisers/options_form</extracomment>
        <translation>Modelos pequenos só são bons nos idiomas principais. Indicar o idioma é mais seguro do que detectá-lo.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Smaller letters (-)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>Letras menores (-)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>So that nothing is missed</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Para não perder nada</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Redes sociais</translation>
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
        <translation>Alguns arquivos não puderam ser excluídos. Todos os outros foram.</translation>
    </message>
    <message>
        <source>Something between you and the service answered instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Algo entre você e o serviço respondeu no lugar dele.</translation>
    </message>
    <message>
        <source>Something between you and {host} answered instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Algo entre você e {host} respondeu no lugar dele.</translation>
    </message>
    <message>
        <source>Something is being recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Algo está sendo gravado.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>Aconteceu algo inesperado</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Algo deu errado.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Som</translation>
    </message>
    <message>
        <source>Sound on</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Ativar o som</translation>
    </message>
    <message>
        <source>Sound track</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Trilha de som</translation>
    </message>
    <message>
        <source>Sounds like “{name}”: &amp;use this name</source>
        <extracomment>The entry of a menu.
In: ui/speakers/text</extracomment>
        <translation>Parece “{name}”: usar &amp;este nome</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The place at hand, or the one it begins with, with what another model heard there.
In: ui/review/card</extracomment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Speak as you will. The bar shows how loud you are: it should reach about three quarters.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Fale como de costume. A barra mostra o volume da sua voz: deve chegar a cerca de três quartos.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/speakers/menu, ui/transcript/details_text</extracomment>
        <translation>Falante</translation>
    </message>
    <message>
        <source>Speaker {name}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>Falante {name}</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>In: ui/settings/speakers_page, ui/speakers/dialog</extracomment>
        <translation>Falantes</translation>
    </message>
    <message>
        <source>Speakers can be found where the recording is here and its words have times.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>Os falantes podem ser encontrados quando a gravação está aqui e as palavras têm tempos.</translation>
    </message>
    <message>
        <source>Speakers cannot be told apart on this computer: the package that knows voices is not installed.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Os falantes não podem ser distinguidos neste computador: o pacote que conhece vozes não está instalado.</translation>
    </message>
    <message>
        <source>Speakers told apart, with a short summary and topics.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Falantes distinguidos, com um resumo curto e temas.</translation>
    </message>
    <message>
        <source>Speakers, punctuation and what else is to be done with the next recordings</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>Falantes, pontuação e o que mais fazer com as próximas gravações</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Falantes…</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Tempo de fala</translation>
    </message>
    <message>
        <source>speaks for {time}</source>
        <extracomment>A row of the list as it is read out.
In: ui/speakers/text</extracomment>
        <translation>fala durante {time}</translation>
    </message>
    <message>
        <source>speech without words here</source>
        <extracomment>What is wrong with a stop, where it is not about single words.
In: ui/review/text</extracomment>
        <translation>fala sem palavras aqui</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>In: ui/player/menus, ui/settings/playing_page</extracomment>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <extracomment>For screen readers, which pass over the sign.
In: ui/player/text</extracomment>
        <translation>Velocidade {speed}</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Dividir em parágrafos</translation>
    </message>
    <message>
        <source>Spoken by “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Falado por “{name}”</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Start checking</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Começar a revisão</translation>
    </message>
    <message>
        <source>Start checking first.</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Comece primeiro a revisão.</translation>
    </message>
    <message>
        <source>Start of the sentence</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Início da frase</translation>
    </message>
    <message>
        <source>Start Wordlight again: it puts the library right from its own copies.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Abra o Wordlight de novo: ele conserta a biblioteca com as próprias cópias.</translation>
    </message>
    <message>
        <source>Start Wordlight from its folder again, or install it anew. Where it came with pip: “pip install --no-deps Resemblyzer==0.1.4”. Meanwhile, give names by hand.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Abra o Wordlight da pasta dele de novo ou reinstale-o. Se foi instalado com o pip: “pip install --no-deps Resemblyzer==0.1.4”. Enquanto isso, dê os nomes à mão.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>How the test of a microphone stands.
The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>Começando…</translation>
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
        <translation>Fica neste computador. O Wordlight não conta nada e não relata nada sozinho. Usa a internet só para os modelos que você baixa, as gravações da web que adiciona, o serviço que escolhe e para procurar uma nova versão, se você pedir.</translation>
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
        <translation>A revisar ainda: {places}. Em ordem de tempo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>How far the search for speakers is, or what became of it.
Say how far a file is, which can be stopped here.
In: ui/jobs/remedies, ui/kit/actions, ui/kit/messages, ui/recording/bar, ui/speakers/dialog, ui/transcript/growing_head</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Parar todas</translation>
    </message>
    <message>
        <source>Stop all recordings that are not finished</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Parar todas as gravações não terminadas</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <extracomment>In: ui/review/display</extracomment>
        <translation>Parar a revisão</translation>
    </message>
    <message>
        <source>Stop checking; what was decided stays</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Parar a revisão; o que foi decidido fica</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>In: ui/recording/bar</extracomment>
        <translation>Parar a gravação</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Pare isso primeiro.</translation>
    </message>
    <message>
        <source>Stop transcribing this recording</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions, ui/transcript/growing_head</extracomment>
        <translation>Parar de transcrever esta gravação</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>Parar de monitorar</translation>
    </message>
    <message>
        <source>Stop what is being transcribed and try again, or delete the folder “{folder}” yourself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Pare o que está sendo transcrito e tente de novo, ou exclua a pasta “{folder}” você mesmo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>What there is after somebody stopped it.
In: ui/kit/message_text</extracomment>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <extracomment>What there is after somebody stopped it.
In: ui/kit/message_text</extracomment>
        <translation>Parado. Nenhum arquivo foi criado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Stronger colours and edges, or the usual ones again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Cores e bordas mais fortes, ou de novo as normais</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Legendas com estilo (ASS)</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>In: exporters/registry, ui/recognisers/option_text</extracomment>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Legendas (SRT)</translation>
    </message>
    <message>
        <source>Subtitles beyond a limit</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>Legendas além de um limite</translation>
    </message>
    <message>
        <source>Subtitles for</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>Legendas para</translation>
    </message>
    <message>
        <source>Such as Speaches, LocalAI, vLLM or OpenAI itself</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Como Speaches, LocalAI, vLLM ou a própria OpenAI</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>In: ui/transcript/insights_pane</extracomment>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Summary, topics and what else came with the words</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>Resumo, temas e o que mais veio com as palavras</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Sundanês</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>certo</translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Suaíli</translation>
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
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Table (Excel)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Tabela (Excel)</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <extracomment>A line that says what the list is limited to.
In: ui/library/text</extracomment>
        <translation>etiqueta “{tag}”</translation>
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
        <translation>Etiquetas que só algumas delas têm ficam. Separe as etiquetas por vírgulas.</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Tajik</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tadjique</translation>
    </message>
    <message>
        <source>Take all ({count})</source>
        <extracomment>In: ui/versions/text</extracomment>
        <translation>Usar tudo ({count})</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Take no recording from the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Não buscar gravação da web</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/recognisers/model_text</extracomment>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take the chosen rows out of the list (Del)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Tirar da lista as linhas escolhidas (Del)</translation>
    </message>
    <message>
        <source>Take the last change of the transcript back</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Desfazer a última alteração da transcrição</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Desfazer a última decisão</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Desfazer o último passo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take the other</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Usar o outro</translation>
    </message>
    <message>
        <source>Take the words out</source>
        <extracomment>The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>Retirar as palavras</translation>
    </message>
    <message>
        <source>Take what I fixed there ({count})</source>
        <extracomment>In: ui/versions/text</extracomment>
        <translation>Usar o que corrigi lá ({count})</translation>
    </message>
    <message>
        <source>Take “{now}” away again</source>
        <extracomment>An entry of the menu about a word.
In: ui/transcript/changes_text</extracomment>
        <translation>Tirar “{now}” de novo</translation>
    </message>
    <message>
        <source>Take “{words}”</source>
        <extracomment>The name of the step of undo.
What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>Usar “{words}”</translation>
    </message>
    <message>
        <source>Taking longer than usual; you may close this window</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Demora mais que o normal; você pode fechar esta janela</translation>
    </message>
    <message numerus="yes">
        <source>Taking over {number} places</source>
        <extracomment>For 1: Taking over from another version
A step of undo.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>Trazer {number} ponto</numerusform>
            <numerusform>Trazer {number} pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tamil</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tâmil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tártaro</translation>
    </message>
    <message>
        <source>telemetry updates statistics</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>telemetria atualizações estatísticas</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Distinguir maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Distinguir falantes</translation>
    </message>
    <message>
        <source>Telugu</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Test my key</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Testar minha chave</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <extracomment>In: ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>Testar o microfone</translation>
    </message>
    <message>
        <source>Test the microphone…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Testar o microfone…</translation>
    </message>
    <message>
        <source>Test…</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Testar…</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Text of transcripts</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Texto das transcrições</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Tailandês</translation>
    </message>
    <message>
        <source>The 10 % most doubtful words</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Os 10% de palavras mais duvidosas</translation>
    </message>
    <message>
        <source>The 2 % most doubtful words: for a first look</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Os 2% de palavras mais duvidosas: para um primeiro olhar</translation>
    </message>
    <message>
        <source>The 5 % most doubtful words</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Os 5% de palavras mais duvidosas</translation>
    </message>
    <message>
        <source>The address of the service leads elsewhere; the key was not sent on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O endereço do serviço leva a outro lugar; a chave não foi repassada.</translation>
    </message>
    <message>
        <source>The address “{address}” is not safe for your key and your recordings.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O endereço “{address}” não é seguro para a sua chave e as suas gravações.</translation>
    </message>
    <message>
        <source>The answer of the service came, but it could not be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A resposta do serviço chegou, mas não pôde ser lida.</translation>
    </message>
    <message>
        <source>The answer of the service could not be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A resposta do serviço não pôde ser lida.</translation>
    </message>
    <message>
        <source>The API key was not accepted.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A chave de API não foi aceita.</translation>
    </message>
    <message>
        <source>The balance or spending limit at the service is used up.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O saldo ou o limite de gastos no serviço acabou.</translation>
    </message>
    <message>
        <source>The copy of {day} is in use now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A cópia de {day} está em uso agora.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O arquivo danificado fica ao lado dele como “{name}”; suas gravações estão intactas.</translation>
    </message>
    <message>
        <source>The direct address of an audio or video file</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>O endereço direto de um arquivo de áudio ou vídeo</translation>
    </message>
    <message>
        <source>the disk cannot hold a file of this size.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>o disco não comporta um arquivo deste tamanho.</translation>
    </message>
    <message>
        <source>the disk does not allow this name.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>o disco não permite este nome.</translation>
    </message>
    <message>
        <source>The disk does not take the settings: what you set holds only until Wordlight closes.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>O disco não aceita as configurações: o que você definir vale só até o Wordlight fechar.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O disco está cheio, portanto nada pode ser gravado.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O disco está cheio, portanto nada mais pode ser salvo neste computador.</translation>
    </message>
    <message>
        <source>The disk is full, so the recording was ended.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O disco está cheio, portanto a gravação foi encerrada.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation type="vanished">o disco está cheio.</translation>
    </message>
    <message>
        <source>the disk is read-only.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>o disco é somente leitura.</translation>
    </message>
    <message>
        <source>the disk reported a problem.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>o disco informou um problema.</translation>
    </message>
    <message>
        <source>The download from {host} did not work.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O download de {host} não funcionou.</translation>
    </message>
    <message>
        <source>The download goes on by itself when it is back; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O download continua sozinho quando ela voltar; o que já chegou foi guardado.</translation>
    </message>
    <message>
        <source>The download goes on by itself; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O download continua sozinho; o que já chegou foi guardado.</translation>
    </message>
    <message>
        <source>the first {part}</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>os primeiros {part}</translation>
    </message>
    <message>
        <source>the folder does not exist.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>a pasta não existe.</translation>
    </message>
    <message>
        <source>The folder of “{name}” could not be opened.</source>
        <extracomment>In: ui/kit/message_text</extracomment>
        <translation>A pasta de “{name}” não pôde ser aberta.</translation>
    </message>
    <message>
        <source>The folder “{name}” has no recordings in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A pasta “{name}” não tem gravações.</translation>
    </message>
    <message>
        <source>The key as the service shows it</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>A chave como o serviço a mostra</translation>
    </message>
    <message>
        <source>The key can be used now, but it is kept only until Wordlight closes: the keyring is locked or did not answer.</source>
        <extracomment>In: ui/recognisers/key_text</extracomment>
        <translation>A chave pode ser usada agora, mas fica guardada só até o Wordlight fechar: o chaveiro está bloqueado ou não respondeu.</translation>
    </message>
    <message>
        <source>The key could not be removed: the keyring is locked or did not answer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A chave não pôde ser removida: o chaveiro está bloqueado ou não respondeu.</translation>
    </message>
    <message>
        <source>The key with which AI/ML API knows who pays</source>
        <extracomment>In: ui/recognisers/cards</extracomment>
        <translation>A chave pela qual a AI/ML API sabe quem paga</translation>
    </message>
    <message>
        <source>The key with which the service knows who you are</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>A chave pela qual o serviço sabe quem você é</translation>
    </message>
    <message>
        <source>The key works.</source>
        <extracomment>That a key was accepted, and what is left where the service tells.
In: ui/recognisers/key_text</extracomment>
        <translation>A chave funciona.</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance} {currency}</source>
        <extracomment>That a key was accepted, and what is left where the service tells.
In: ui/recognisers/key_text</extracomment>
        <translation>A chave funciona. Saldo: {balance} {currency}</translation>
    </message>
    <message>
        <source>The key {key} comes from the environment variable {variable}. One saved here is used instead.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>A chave {key} vem da variável de ambiente {variable}. Se salvar uma aqui, ela é usada no lugar.</translation>
    </message>
    <message>
        <source>The key {key} is kept in this computer's keyring.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>A chave {key} está guardada no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>The key {key} is kept only until Wordlight closes.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>A chave {key} está guardada só até o Wordlight fechar.</translation>
    </message>
    <message>
        <source>The keyring keeps passwords and keys encrypted, for you alone</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>O chaveiro guarda senhas e chaves criptografadas, só para você</translation>
    </message>
    <message>
        <source>The language that is spoken. Choosing it is surer than having it detected</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>O idioma falado. Escolhê-lo é mais seguro do que detectá-lo</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O arquivo da biblioteca está danificado.</translation>
    </message>
    <message>
        <source>The library is used by another program at the moment.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A biblioteca está em uso por outro programa no momento.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Wordlight.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A biblioteca foi feita por uma versão mais nova do Wordlight.</translation>
    </message>
    <message>
        <source>The list and all transcripts are copied each day; three days and three weeks are kept.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>A lista e todas as transcrições são copiadas a cada dia; guardam-se três dias e três semanas.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged and has been put right; {count} are in it now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A lista das suas transcrições estava danificada e foi consertada; {count} estão nela agora.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged and has been put right; {count} are in it now. Of these something is missing, or older than it was: {missing}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A lista das suas transcrições estava danificada e foi consertada; {count} estão nela agora. Nestas falta algo, ou algo é mais antigo do que era: {missing}.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged, so a new one was begun.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A lista das suas transcrições estava danificada, portanto uma nova foi começada.</translation>
    </message>
    <message numerus="yes">
        <source>The list with {number} recordings, their transcripts and versions, and the trash</source>
        <extracomment>For 1: The list with 1 recording, its transcripts and versions, and the trash
`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>
            <numerusform>A lista com {number} gravação, as transcrições e versões, e a lixeira</numerusform>
            <numerusform>A lista com {number} gravações, as transcrições e versões, e a lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>The markers of the recording with their times and names</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Os marcadores da gravação com tempos e nomes</translation>
    </message>
    <message>
        <source>The microphone chosen before is not connected, so the system's own records.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O microfone escolhido antes não está conectado, portanto grava o do sistema.</translation>
    </message>
    <message>
        <source>The microphone is gone, so the recording is paused.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O microfone sumiu, portanto a gravação está em pausa.</translation>
    </message>
    <message>
        <source>The model could not be removed: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O modelo não pôde ser removido: {reason}</translation>
    </message>
    <message>
        <source>The model could not be written to the disk: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O modelo não pôde ser gravado no disco: {reason}</translation>
    </message>
    <message>
        <source>The model “{name}” is not on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O modelo “{name}” não está neste computador.</translation>
    </message>
    <message>
        <source>The model “{name}” is still on its way to this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O modelo “{name}” ainda está a caminho deste computador.</translation>
    </message>
    <message>
        <source>The model “{name}” on this computer is damaged, so it was not used.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O modelo “{name}” neste computador está danificado, portanto não foi usado.</translation>
    </message>
    <message>
        <source>The most doubtful words that nobody has checked are marked</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>As palavras mais duvidosas que ninguém revisou são marcadas</translation>
    </message>
    <message>
        <source>the name is too long.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>o nome é longo demais.</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>O próximo ponto (F3)</translation>
    </message>
    <message>
        <source>The old one is kept beside it as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O antigo fica ao lado dele como “{name}”; suas gravações estão intactas.</translation>
    </message>
    <message>
        <source>The other action loses these keys</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>A outra ação perde estas teclas</translation>
    </message>
    <message>
        <source>The page alone; again to bring back what is beside it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Só a página; de novo para trazer de volta o que fica ao lado</translation>
    </message>
    <message>
        <source>The pattern is not complete or not right at character {place}: {reason}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O padrão está incompleto ou errado no caractere {place}: {reason}.</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>O ponto anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>The place is played again and again</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>O ponto é tocado repetidamente</translation>
    </message>
    <message>
        <source>The PortAudio library is not installed, so nothing can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A biblioteca PortAudio não está instalada, portanto nada pode ser tocado.</translation>
    </message>
    <message>
        <source>The PortAudio library is not installed, so nothing can be recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A biblioteca PortAudio não está instalada, portanto nada pode ser gravado.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A impressora não aceitou as páginas.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the download from {host} through.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O proxy desta rede não deixou passar o download de {host}.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the request through.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O proxy desta rede não deixou passar a solicitação.</translation>
    </message>
    <message>
        <source>The proxy on the way to the service was not reached; it comes from {source}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O proxy no caminho até o serviço não foi alcançado; ele vem {source}.</translation>
    </message>
    <message>
        <source>The quickest that knows all languages; many more words are wrong than with Balanced.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>O mais rápido para todos os idiomas; com muito mais erros do que “Equilibrado”.</translation>
    </message>
    <message>
        <source>The quickest, and with clear English nearly as good as Balanced.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>O mais rápido e, com inglês claro, quase tão bom quanto “Equilibrado”.</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A gravação não pode ser escrita no disco: {reason}</translation>
    </message>
    <message>
        <source>The recording could not be fetched from “{host}”: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A gravação não pôde ser buscada em “{host}”: {reason}</translation>
    </message>
    <message>
        <source>The recording could not be transcribed: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A gravação não pôde ser transcrita: {reason}</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>A gravação continua.</translation>
    </message>
    <message>
        <source>The recording goes to a program on this computer, {address}.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>A gravação vai para um programa neste computador, {address}.</translation>
    </message>
    <message>
        <source>The recording has begun.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>A gravação começou.</translation>
    </message>
    <message>
        <source>The recording has ended and is saved.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>A gravação terminou e está salva.</translation>
    </message>
    <message>
        <source>the recording in it is another one by now.</source>
        <extracomment>Write the recording in a project to an open file. Raises `ValueError` where it is damaged, `OSError`.
In: importers/project</extracomment>
        <translation>a gravação que ele contém já é outra.</translation>
    </message>
    <message>
        <source>the recording in it is damaged.</source>
        <extracomment>Write the recording in a project to an open file. Raises `ValueError` where it is damaged, `OSError`.
In: importers/project</extracomment>
        <translation>a gravação que ele contém está danificada.</translation>
    </message>
    <message>
        <source>The recording is not where it was, so it cannot be played. The text is all there.</source>
        <extracomment>Why there is a transcript but nothing to hear.
In: ui/player/text</extracomment>
        <translation>A gravação não está onde estava, portanto não pode ser tocada. O texto está todo aqui.</translation>
    </message>
    <message>
        <source>The recording is paused.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>A gravação está em pausa.</translation>
    </message>
    <message>
        <source>The recording is sent to {address}. Who runs it can hear it.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>A gravação é enviada para {address}. Quem o mantém pode ouvi-la.</translation>
    </message>
    <message>
        <source>the recording is sent to {host}</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>a gravação é enviada para {host}</translation>
    </message>
    <message>
        <source>The recording is too large for the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A gravação é grande demais para o serviço.</translation>
    </message>
    <message>
        <source>The recording is transcribed by itself once it is here; “Models…” shows how far it is.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A gravação é transcrita sozinha assim que ele chegar; “Modelos…” mostra quanto falta.</translation>
    </message>
    <message>
        <source>The recording of “{name}” is not known here, so it cannot be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A gravação de “{name}” não é conhecida aqui, portanto não pode ser tocada.</translation>
    </message>
    <message>
        <source>The recording stays in the list, and nothing is sent</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>A gravação fica na lista, e nada é enviado</translation>
    </message>
    <message>
        <source>The recording took the service too long.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A gravação demorou demais para o serviço.</translation>
    </message>
    <message>
        <source>The rest</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>O resto</translation>
    </message>
    <message numerus="yes">
        <source>The rules of the word list change {number} places in this transcript.</source>
        <extracomment>For 1: The rules of the word list change 1 place in this transcript.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>As regras da lista de palavras alteram {number} ponto desta transcrição.</numerusform>
            <numerusform>As regras da lista de palavras alteram {number} pontos desta transcrição.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same recording was sent to this service a moment ago, as “{name}”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A mesma gravação foi enviada a este serviço há pouco, como “{name}”.</translation>
    </message>
    <message>
        <source>The second model could not listen</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>O segundo modelo não conseguiu ouvir</translation>
    </message>
    <message>
        <source>The selection is spoken by</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>A seleção é falada por</translation>
    </message>
    <message>
        <source>The server does not have this model: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O servidor não tem este modelo: {reason}</translation>
    </message>
    <message>
        <source>The server’s name for it; empty for the server’s own choice</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>O nome que o servidor lhe dá; vazio para a escolha do próprio servidor</translation>
    </message>
    <message>
        <source>The server’s own choice</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>A escolha do próprio servidor</translation>
    </message>
    <message>
        <source>The service cannot be asked just now. It may have other models than these; prices differ.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Não é possível perguntar ao serviço agora. Ele pode ter outros modelos além destes; os preços variam.</translation>
    </message>
    <message>
        <source>The service cannot be asked just now. This is its list of the last time; prices differ.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>Não é possível perguntar ao serviço agora. Esta é a lista da última vez; os preços variam.</translation>
    </message>
    <message>
        <source>The service could not do this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O serviço não conseguiu fazer isso: {reason}</translation>
    </message>
    <message>
        <source>The service could not read the recording as audio: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O serviço não conseguiu ler a gravação como áudio: {reason}</translation>
    </message>
    <message>
        <source>The service did not accept the request: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O serviço não aceitou a solicitação: {reason}</translation>
    </message>
    <message>
        <source>The service did not accept “{field}”: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O serviço não aceitou “{field}”: {reason}</translation>
    </message>
    <message>
        <source>The service did not answer after the recording was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O serviço não respondeu depois que a gravação foi enviada.</translation>
    </message>
    <message>
        <source>The service finishes it all the same, and may charge for it; you can look for the result later</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>O serviço termina mesmo assim, e pode cobrar; você pode procurar o resultado depois</translation>
    </message>
    <message>
        <source>the service gave no reason.</source>
        <extracomment>In: api/job_status</extracomment>
        <translation>o serviço não informou o motivo.</translation>
    </message>
    <message>
        <source>The service had trouble after the recording was sent: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O serviço teve problemas depois que a gravação foi enviada: {reason}</translation>
    </message>
    <message>
        <source>The service has trouble at the moment: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O serviço está com problemas no momento: {reason}</translation>
    </message>
    <message>
        <source>The service is already working on this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O serviço já está trabalhando nisso: {reason}</translation>
    </message>
    <message>
        <source>The service is busy: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O serviço está ocupado: {reason}</translation>
    </message>
    <message>
        <source>The service may have the recording already; then both are charged</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>O serviço talvez já tenha a gravação; então as duas são cobradas</translation>
    </message>
    <message>
        <source>The service needs a key, which is on the page of your account there.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>O serviço precisa de uma chave, que está na página da sua conta lá.</translation>
    </message>
    <message>
        <source>The service no longer has this result.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O serviço não tem mais este resultado.</translation>
    </message>
    <message>
        <source>the service says it is finished, but it sent no text.</source>
        <extracomment>In: api/client, api/job_status</extracomment>
        <translation>o serviço diz que terminou, mas não enviou nenhum texto.</translation>
    </message>
    <message>
        <source>The service’s name for it; empty for the usual one. Other models cost other prices</source>
        <extracomment>The model of AI/ML API can be another one; that of another server is set where its address is.
In: ui/recognisers/options_dialog</extracomment>
        <translation>O nome que o serviço lhe dá; vazio para o de costume. Outros modelos têm outros preços</translation>
    </message>
    <message>
        <source>the settings of the system</source>
        <extracomment>In: api/surroundings</extracomment>
        <translation>das configurações do sistema</translation>
    </message>
    <message>
        <source>The sound device is gone, so playing was paused.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O dispositivo de som sumiu, portanto a reprodução foi pausada.</translation>
    </message>
    <message>
        <source>The sound goes nowhere. All other work comes first.</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>O som não sai daqui. Qualquer outro trabalho vem primeiro.</translation>
    </message>
    <message>
        <source>The sound is in the file too, to be heard on another computer</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>O som também está no arquivo, para ser ouvido em outro computador</translation>
    </message>
    <message>
        <source>The subtitles and transcripts in the folder “{name}” were not opened.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>As legendas e transcrições da pasta “{name}” não foram abertas.</translation>
    </message>
    <message>
        <source>The summary and what else was found beside the words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>O resumo e o que mais foi encontrado além das palavras</translation>
    </message>
    <message>
        <source>The text is all there.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O texto está todo aqui.</translation>
    </message>
    <message>
        <source>The text was saved as “{path}” instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O texto foi salvo como “{path}” no lugar disso.</translation>
    </message>
    <message>
        <source>The transcriber on this computer did not start.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O transcritor neste computador não iniciou.</translation>
    </message>
    <message>
        <source>The transcriber stopped in the middle of the recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O transcritor parou no meio da gravação.</translation>
    </message>
    <message>
        <source>The transcript could not be saved on this computer: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A transcrição não pôde ser salva neste computador: {reason}</translation>
    </message>
    <message>
        <source>The transcript does not need one, and the recording stays where it is.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>A transcrição não precisa de um, e a gravação fica onde está.</translation>
    </message>
    <message>
        <source>the transcript is too large.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>a transcrição é grande demais.</translation>
    </message>
    <message>
        <source>The transcript you have stays as it is, with all your changes. The new one is listed beside it. You can compare the two, and take over what is better in one.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>A transcrição que você tem fica como está, com todas as suas alterações. A nova é listada ao lado dela. Você pode comparar as duas e trazer para uma o que é melhor.</translation>
    </message>
    <message>
        <source>The transcripts you have stay as they are. The new ones are listed beside them.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>As transcrições que você tem ficam como estão. As novas são listadas ao lado delas.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>The upload took too long for the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O envio demorou demais para o serviço.</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O envio foi interrompido.</translation>
    </message>
    <message>
        <source>the variable {variable}</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>da variável {variable}</translation>
    </message>
    <message>
        <source>The versions of this recording: open another, or compare two of them</source>
        <extracomment>In: ui/transcript/version_button</extracomment>
        <translation>As versões desta gravação: abrir outra, ou comparar duas</translation>
    </message>
    <message>
        <source>The watched folder “{name}” cannot be reached. It is looked into again when it is back.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>Não é possível acessar a pasta monitorada “{name}”. Ela será verificada de novo quando voltar.</translation>
    </message>
    <message>
        <source>The whole recording; drag to see another part</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>A gravação inteira; arraste para ver outra parte</translation>
    </message>
    <message>
        <source>The word at the cursor, and what is known about the recording</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>A palavra no cursor e o que se sabe da gravação</translation>
    </message>
    <message>
        <source>The words appear here as they are recognised.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>As palavras aparecem aqui conforme são reconhecidas.</translation>
    </message>
    <message>
        <source>The words appear here once {engine} has sent them.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>As palavras aparecem aqui assim que {engine} as enviar.</translation>
    </message>
    <message>
        <source>The words of this paragraph were not found in the sound, so their times stay as they were.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>As palavras deste parágrafo não foram encontradas no som, portanto os tempos ficaram como estavam.</translation>
    </message>
    <message>
        <source>The words that a person has kept or changed are marked</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>As palavras que uma pessoa manteve ou alterou são marcadas</translation>
    </message>
    <message>
        <source>The words worth a look</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>As palavras que merecem um olhar</translation>
    </message>
    <message>
        <source>The words worth a look are marked when the transcript is complete.</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>As palavras que merecem um olhar são marcadas quando a transcrição está completa.</translation>
    </message>
    <message>
        <source>there are no certificates in “{file}”.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>não há certificados em “{file}”.</translation>
    </message>
    <message>
        <source>There are no keys yet, or none that can be changed.</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Ainda não há teclas, ou elas não podem ser alteradas.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Já existe um arquivo com este nome.</translation>
    </message>
    <message>
        <source>there is a file of this name already.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>já existe um arquivo com este nome.</translation>
    </message>
    <message>
        <source>There is a newer one. Close the settings to read what is new.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>Há uma mais nova. Feche as configurações para ler as novidades.</translation>
    </message>
    <message>
        <source>There is no API key for {host} yet.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ainda não há chave de API para {host}.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Não há conexão com {host}.</translation>
    </message>
    <message>
        <source>There is no copy yet. Wordlight makes one of its list and transcripts each day it is used.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Ainda não há cópia. O Wordlight faz uma da lista e das transcrições a cada dia de uso.</translation>
    </message>
    <message>
        <source>There is no model in “{name}” that can be used here.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Não há em “{name}” um modelo que possa ser usado aqui.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>Não há nenhuma mais nova.</translation>
    </message>
    <message>
        <source>there is no space left for you on the disk.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>não há mais espaço para você no disco.</translation>
    </message>
    <message>
        <source>there is no space left on the disk.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>não há mais espaço no disco.</translation>
    </message>
    <message>
        <source>There is no speech-to-text service at this address.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Não há serviço de transcrição neste endereço.</translation>
    </message>
    <message>
        <source>there is no subtitle with a time and a text in it.</source>
        <extracomment>Raises `ValueError` where nothing in it has a time after all.
In: importers/texts</extracomment>
        <translation>ele não contém nenhuma legenda com tempo e texto.</translation>
    </message>
    <message>
        <source>There is no such language here.</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>Não há esse idioma aqui.</translation>
    </message>
    <message>
        <source>There is no such recording.</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Não há nenhuma gravação assim.</translation>
    </message>
    <message>
        <source>there is no transcript in it.</source>
        <extracomment>What is in a project; `None` for another archive. Raises `NewerError`, and `ValueError` with the reason.
In: importers/project</extracomment>
        <translation>ele não contém nenhuma transcrição.</translation>
    </message>
    <message>
        <source>There is no transcript in this answer yet: the service was still at work.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ainda não há transcrição nesta resposta: o serviço ainda estava trabalhando.</translation>
    </message>
    <message>
        <source>There is no transcript of it yet, so nothing is written over.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>Ainda não há transcrição dela, portanto nada é sobrescrito.</translation>
    </message>
    <message>
        <source>There is no transcript that could be saved.</source>
        <extracomment>That all transcripts are in files now.
In: ui/kit/message_text</extracomment>
        <translation>Não há nenhuma transcrição para salvar.</translation>
    </message>
    <message>
        <source>There is no way to the service, because of {source}: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Não há caminho até o serviço, por causa {source}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room for the model “{name}”: it needs {needed}, and {free} are free.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Não há espaço para o modelo “{name}”: ele precisa de {needed}, e há {free} livres.</translation>
    </message>
    <message>
        <source>There is nothing new in “{name}”.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>Não há nada novo em “{name}”.</translation>
    </message>
    <message>
        <source>There: {about}</source>
        <extracomment>`Here: Fast · 30 Nov 2026, 14:03`.
In: ui/versions/text</extracomment>
        <translation>Lá: {about}</translation>
    </message>
    <message>
        <source>These are the keys it has at first.</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Estas já são as teclas iniciais.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>Estas teclas não podem ser alteradas.</translation>
    </message>
    <message>
        <source>These keys cannot be changed: texts and fields use them themselves.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>Estas teclas não podem ser alteradas: textos e campos as usam.</translation>
    </message>
    <message>
        <source>these words do not fit the sound</source>
        <extracomment>What is wrong with a stop, where it is not about single words.
What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/review/text, ui/transcript/text</extracomment>
        <translation>estas palavras não combinam com o som</translation>
    </message>
    <message>
        <source>They appear a moment after they are said, as a draft</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Aparecem um momento depois de ditas, como rascunho</translation>
    </message>
    <message>
        <source>They are added without being asked for</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>São adicionadas sem perguntar</translation>
    </message>
    <message>
        <source>They are nowhere else</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Não estão em nenhum outro lugar</translation>
    </message>
    <message>
        <source>They cannot be brought back. Recordings, and names in them, stay as they are.</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Não podem ser trazidas de volta. As gravações, e os nomes nelas, ficam como estão.</translation>
    </message>
    <message numerus="yes">
        <source>They differ at {number} places.</source>
        <extracomment>For 1: They differ at 1 place.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>Elas divergem em {number} ponto.</numerusform>
            <numerusform>Elas divergem em {number} pontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>They would have to be downloaded again</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Teriam de ser baixados de novo</translation>
    </message>
    <message>
        <source>This cannot be an API key: it is empty, or has blanks or unusual characters in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Isto não pode ser uma chave de API: está vazio, ou tem espaços ou caracteres incomuns.</translation>
    </message>
    <message>
        <source>This computer fetches the recording and turns it into text here.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>Este computador busca a gravação e a transforma em texto aqui.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is kept only until Wordlight closes.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>Este computador não tem chaveiro, portanto a chave fica guardada só até o Wordlight fechar.</translation>
    </message>
    <message>
        <source>This computer is busy: the words come late. The recording is not affected.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Este computador está ocupado: as palavras chegam tarde. A gravação não é afetada.</translation>
    </message>
    <message>
        <source>This computer is too slow for this, so no more words come. The recording goes on.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>Este computador é lento demais para isto, portanto não vêm mais palavras. A gravação continua.</translation>
    </message>
    <message>
        <source>This computer was too busy for a moment, so some sound at {time} was not recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Este computador ficou ocupado demais por um momento, portanto um pouco de som em {time} não foi gravado.</translation>
    </message>
    <message>
        <source>This copy is damaged, so it was not restored.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta cópia está danificada, portanto não foi restaurada.</translation>
    </message>
    <message>
        <source>This is a key of one place in the window: press it there.</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>Esta é uma tecla de um lugar da janela: aperte-a lá.</translation>
    </message>
    <message>
        <source>This is a page of {host}, not the recording itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta é uma página de {host}, não a própria gravação.</translation>
    </message>
    <message>
        <source>This is deleted, and cannot be brought back:</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>Isto é excluído e não pode ser trazido de volta:</translation>
    </message>
    <message>
        <source>This is how you are recorded.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>Assim você é gravado.</translation>
    </message>
    <message>
        <source>This is not the address of a recording on the web.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Este não é o endereço de uma gravação na web.</translation>
    </message>
    <message>
        <source>This key may not be used for this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta chave não pode ser usada para isto: {reason}</translation>
    </message>
    <message>
        <source>This model cannot translate. Choose another one for that.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>Este modelo não traduz. Escolha outro para isso.</translation>
    </message>
    <message>
        <source>This model knows English only.</source>
        <extracomment>What must be known before choosing.
In: ui/recognisers/options_form</extracomment>
        <translation>Este modelo só conhece inglês.</translation>
    </message>
    <message>
        <source>This model knows English only. Choose another one for other languages.</source>
        <extracomment>Why no language can be chosen.
In: ui/library/again_text</extracomment>
        <translation>Este modelo só conhece inglês. Escolha outro para outros idiomas.</translation>
    </message>
    <message>
        <source>This model knows {languages} only.</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>Este modelo só conhece {languages}.</translation>
    </message>
    <message>
        <source>This paragraph has the times of the sound again.</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>Este parágrafo tem de novo os tempos do som.</translation>
    </message>
    <message>
        <source>This paragraph is spoken by</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Este parágrafo é falado por</translation>
    </message>
    <message>
        <source>This pattern takes too long, so it was given up.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Este padrão demora demais, portanto foi abandonado.</translation>
    </message>
    <message>
        <source>This recording has one channel.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Esta gravação tem um canal.</translation>
    </message>
    <message>
        <source>This recording was not sent to {host} yet, since that may cost money.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta gravação ainda não foi enviada a {host}, pois isso pode custar dinheiro.</translation>
    </message>
    <message>
        <source>This replaces who speaks where. Names stay with their voices, and you can undo it.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>Isto substitui quem fala onde. Os nomes ficam com suas vozes, e você pode desfazer.</translation>
    </message>
    <message>
        <source>This report helps whoever looks after Wordlight for you to find the fault. It has no keys, no texts, no sound and no names of recordings. Please read it: only what stands here is saved, and nothing is sent by itself.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>Este relatório ajuda quem cuida do Wordlight para você a achar o defeito. Não tem chaves, textos, som nem nomes de gravações. Leia-o: só o que está aqui é salvo, e nada é enviado sozinho.</translation>
    </message>
    <message>
        <source>This speaker and another one are the same person</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Este falante e outro são a mesma pessoa</translation>
    </message>
    <message>
        <source>This transcriber takes files only, not addresses on the web.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Este transcritor só aceita arquivos, não endereços da web.</translation>
    </message>
    <message>
        <source>This transcript cannot be read: its entry in the library is damaged.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta transcrição não pode ser lida: a entrada dela na biblioteca está danificada.</translation>
    </message>
    <message>
        <source>This transcript carries no times, so it cannot become subtitles.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta transcrição não tem tempos, portanto não pode virar legendas.</translation>
    </message>
    <message>
        <source>This transcript is no longer in the library.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Esta transcrição não está mais na biblioteca.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This works in English only.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>Isto só funciona em inglês.</translation>
    </message>
    <message>
        <source>Thorough: the 10 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Minucioso: os 10% mais duvidosos</translation>
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
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>Tempo gasto</translation>
    </message>
    <message>
        <source>Timed phrases (for subtitles)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Frases com tempos (para legendas)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>All that is known of a recording and how it became words.
For recordings, of which one alone has its `transcript` here, in so many px.
In: ui/transcript/details_text, ui/transcript/export_options</extracomment>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>times estimated</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>tempos estimados</translation>
    </message>
    <message>
        <source>Times from the sound</source>
        <extracomment>Give times to the words of a transcript that is open or not yet saved; `False` where it is neither. `None` where somebody writes in it, if it `may_wait`: a blank that was just typed would be lost.
In: ui/transcript/editing_controller</extracomment>
        <translation>Tempos a partir do som</translation>
    </message>
    <message>
        <source>Times of words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Tempos das palavras</translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>to check</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>a revisar</translation>
    </message>
    <message>
        <source>To go on with all of it on another computer</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para continuar com tudo em outro computador</translation>
    </message>
    <message>
        <source>To go on writing in LibreOffice</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para continuar a escrever no LibreOffice</translation>
    </message>
    <message>
        <source>To go on writing in Word or another office program</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para continuar a escrever no Word ou outro programa de escritório</translation>
    </message>
    <message>
        <source>To hand on as it is, and to print</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para entregar como está e para imprimir</translation>
    </message>
    <message>
        <source>To measure who speaks when</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para medir quem fala quando</translation>
    </message>
    <message>
        <source>To measure words and their times</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para medir palavras e seus tempos</translation>
    </message>
    <message>
        <source>To open them, drop these files by themselves.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Para abri-las, solte esses arquivos separadamente na janela.</translation>
    </message>
    <message>
        <source>To paste anywhere</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para colar em qualquer lugar</translation>
    </message>
    <message>
        <source>To read in a browser, with the recording beside it</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Para ler no navegador, com a gravação ao lado</translation>
    </message>
    <message>
        <source>To the text</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Ao texto</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Too loud: go further from the microphone, or turn it down.</source>
        <extracomment>In: ui/recording/text</extracomment>
        <translation>Alto demais: afaste-se do microfone ou diminua o volume dele.</translation>
    </message>
    <message>
        <source>Top it up on the page of the service, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Ponha crédito na página do serviço e tente de novo.</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Topics (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Temas (inglês)</translation>
    </message>
    <message>
        <source>Topics of your own, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Temas próprios, um por linha</translation>
    </message>
    <message>
        <source>Track {number}: {about}</source>
        <extracomment>`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>Trilha {number}: {about}</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>In: ui/library/web_dialog, ui/recording/controller</extracomment>
        <translation>Transcrever</translation>
    </message>
    <message>
        <source>Transcribe a recording by its web address</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcrever uma gravação pelo endereço na web</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <extracomment>Say that recordings were there before; those asked about already stay in the question.
In: ui/library/again_dialog, ui/library/file_strips</extracomment>
        <translation>Transcrever de novo</translation>
    </message>
    <message>
        <source>Transcribe again with…</source>
        <extracomment>In: ui/jobs/remedies, ui/transcript/pane</extracomment>
        <translation>Transcrever de novo com…</translation>
    </message>
    <message>
        <source>Transcribe again…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcrever de novo…</translation>
    </message>
    <message>
        <source>Transcribe all</source>
        <extracomment>In: ui/recording/controller</extracomment>
        <translation>Transcrever todas</translation>
    </message>
    <message>
        <source>Transcribe all recordings in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcrever todas as gravações de uma pasta</translation>
    </message>
    <message>
        <source>Transcribe earlier</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcrever antes</translation>
    </message>
    <message>
        <source>Transcribe it as chosen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Transcrever como escolhido</translation>
    </message>
    <message>
        <source>Transcribe it on this computer</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Transcrever neste computador</translation>
    </message>
    <message>
        <source>Transcribe later</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Transcrever depois</translation>
    </message>
    <message>
        <source>Transcribe new recordings in a folder</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Transcrever novas gravações de uma pasta</translation>
    </message>
    <message>
        <source>Transcribe on this computer instead</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Transcrever neste computador</translation>
    </message>
    <message>
        <source>Transcribe the recording again, or go back to an earlier copy: “Restore a backup…” in the menu.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Transcreva a gravação de novo ou volte a uma cópia anterior: “Restaurar um backup…” no menu.</translation>
    </message>
    <message>
        <source>Transcribe the rest of this recording; what is there stays</source>
        <extracomment>In: ui/jobs/remedies, ui/transcript/pane</extracomment>
        <translation>Transcrever o resto desta gravação; o que há fica</translation>
    </message>
    <message>
        <source>Transcribed before</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Já transcrita antes</translation>
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
        <translation>Transcrevendo</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <comment>a page of settings</comment>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Transcribing {percent}</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Transcrevendo {percent}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>A title as a file's name that every system allows, without suffix.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/kit/file_names, ui/library/text, ui/transcript/edited_text</extracomment>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Transcript page</source>
        <extracomment>In: ui/transcript/pane</extracomment>
        <translation>Página da transcrição</translation>
    </message>
    <message>
        <source>Transcripts stay in it for 30 days.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>As transcrições ficam nela por 30 dias.</translation>
    </message>
    <message>
        <source>Transcripts that were removed. Their recordings were not touched.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Transcrições que foram removidas. As gravações não foram tocadas.</translation>
    </message>
    <message>
        <source>Translate to English</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Traduzir para o inglês</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>In: ui/library/rescue_dialogs, ui/settings/privacy_page</extracomment>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Trash and backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Lixeira e backups</translation>
    </message>
    <message>
        <source>Trash…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Lixeira…</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Try a shorter part of it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Tente uma parte mais curta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/jobs/remedies, ui/kit/actions, ui/review/second_text</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try again in a minute, or from another network.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Tente de novo em um minuto ou de outra rede.</translation>
    </message>
    <message>
        <source>Try again in a minute; nothing was started.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Tente de novo em um minuto; nada foi iniciado.</translation>
    </message>
    <message>
        <source>Try again later or from another network, or choose “Use a model folder…”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Tente de novo mais tarde ou de outra rede, ou escolha “Usar uma pasta de modelo…”.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, start the computer again, or choose another transcriber.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Tente de novo. Se acontecer outra vez, reinicie o computador ou escolha outro transcritor.</translation>
    </message>
    <message>
        <source>Try all failed again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Tentar de novo todas as que falharam</translation>
    </message>
    <message>
        <source>Try once more to keep the transcript on this computer</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>Tentar mais uma vez guardar a transcrição neste computador</translation>
    </message>
    <message>
        <source>Try otherwise…</source>
        <translation type="vanished">Tentar de outro modo…</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Turcomeno</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Turn the recording at this address into text</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>Transformar em texto a gravação deste endereço</translation>
    </message>
    <message>
        <source>Turns recordings into text, and makes the checking of that text fast. Free software under the MIT licence.

Your recordings and transcripts are in {folder}</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>Transforma gravações em texto e torna rápida a revisão desse texto. Software livre sob a licença MIT.

Suas gravações e transcrições estão em {folder}</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>digitar</translation>
    </message>
    <message>
        <source>Type to search</source>
        <extracomment>In: ui/recognisers/language_dialog, ui/recognisers/option_fields</extracomment>
        <translation>Digite para buscar</translation>
    </message>
    <message>
        <source>Type what is said first</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>Digite primeiro o que é dito</translation>
    </message>
    <message>
        <source>Type what is said instead; Enter goes on</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Digite o que é dito no lugar; Enter segue</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>Have the place ready at which the control is about to write.
Tell the editor where Qt has changed the text.
In: ui/transcript/edited_text, ui/transcript/editing_keys</extracomment>
        <translation>Digitação</translation>
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
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Say that jobs are in the trash, and when they will really be deleted.
Say what was just done at many places of the text; it can be undone here until something else is done.
`Undo: Typing`.
In: ui/kit/actions, ui/kit/messages, ui/review/card, ui/settings/dialog, ui/transcript/replace_row, ui/transcript/text, ui/versions/dialog</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo brings your changes back.</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>Desfazer traz suas alterações de volta.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>`Undo: Typing`.
In: ui/transcript/text</extracomment>
        <translation>Desfazer: {what}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Não terminadas</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or remove “wordlight” in your system's list of passwords.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Desbloqueie o chaveiro e tente de novo, ou remova “wordlight” da lista de senhas do sistema.</translation>
    </message>
    <message>
        <source>Unmarked words can be wrong too.</source>
        <extracomment>What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
What the marks do not mean.
In: ui/review/text</extracomment>
        <translation>Palavras sem marca também podem estar erradas.</translation>
    </message>
    <message>
        <source>Up to 100; only with Intentions</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Até 100; só com Intenções</translation>
    </message>
    <message>
        <source>Up to 100; only with Topics</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Até 100; só com Temas</translation>
    </message>
    <message>
        <source>update upgrade</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>atualizar atualização</translation>
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
        <translation>Use um formato comprimido como MP3 ou M4A, ou divida o arquivo.</translation>
    </message>
    <message>
        <source>Use a model folder</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Usar uma pasta de modelo</translation>
    </message>
    <message>
        <source>Use a model folder…</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Usar uma pasta de modelo…</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Use um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <extracomment>Say that the file the user chose is another recording, and let them take it anyway.
In: ui/library/file_strips</extracomment>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>Use these options for the recordings added from now on</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Usar estas opções nas gravações adicionadas a partir de agora</translation>
    </message>
    <message>
        <source>Use this key from now on</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>Usar esta chave a partir de agora</translation>
    </message>
    <message>
        <source>Use this list from now on</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Usar esta lista a partir de agora</translation>
    </message>
    <message>
        <source>Use this name</source>
        <extracomment>Who the chosen speaker sounds like, or else the first for whom there is somebody.
In: ui/speakers/dialog</extracomment>
        <translation>Usar este nome</translation>
    </message>
    <message>
        <source>Use this name everywhere in the transcript</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Usar este nome em toda a transcrição</translation>
    </message>
    <message>
        <source>Use this server, and offer it beside the others</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Usar este servidor e oferecê-lo ao lado dos outros</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Uzbeque</translation>
    </message>
    <message>
        <source>Version {at} of {total} ▾</source>
        <extracomment>`Version 2 of 3 ▾`; `at` counts from 0.
In: ui/transcript/text</extracomment>
        <translation>Versão {at} de {total} ▾</translation>
    </message>
    <message>
        <source>Versions of this recording</source>
        <extracomment>In: ui/transcript/version_button</extracomment>
        <translation>Versões desta gravação</translation>
    </message>
    <message>
        <source>Very long</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Muito longo</translation>
    </message>
    <message>
        <source>very unsure</source>
        <extracomment>How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>muito incerto</translation>
    </message>
    <message>
        <source>Very wide</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Muito largo</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Voices are compared on this computer. What is found is a guess, which you can change and undo.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>As vozes são comparadas neste computador. O que se encontra é um palpite, que você pode alterar e desfazer.</translation>
    </message>
    <message>
        <source>Voices that are kept</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>Vozes guardadas</translation>
    </message>
    <message>
        <source>Voices that are known again</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Vozes que são reconhecidas</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume: {percent} %</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>Volume: {percent}%</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, end it: what it has saved is there the next time.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Espere um momento e abra-o de novo. Se isso não ajudar, encerre-o: o que ele salvou estará lá da próxima vez.</translation>
    </message>
    <message>
        <source>Wait for its result instead of sending it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Espere o resultado em vez de enviar de novo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Waiting for other work on this computer…</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>Esperando outro trabalho neste computador…</translation>
    </message>
    <message>
        <source>Waiting for the transcriber</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>Esperando o transcritor</translation>
    </message>
    <message>
        <source>Waits until the other download is done</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>Espera o outro download terminar</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>Pasta monitorada</translation>
    </message>
    <message>
        <source>watched folder</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>pasta monitorada</translation>
    </message>
    <message>
        <source>We hear nothing from this microphone.</source>
        <extracomment>In: ui/recording/text</extracomment>
        <translation>Não se ouve nada deste microfone.</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Legendas da web (VTT)</translation>
    </message>
    <message>
        <source>Welsh</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Galês</translation>
    </message>
    <message>
        <source>What answers as {host} has no certificate that this computer trusts.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O que responde como {host} não tem um certificado em que este computador confie.</translation>
    </message>
    <message>
        <source>What came from {host} is not the model it should be, so it was not kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O que veio de {host} não é o modelo que deveria ser, portanto não foi guardado.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>In: ui/help/shortcuts, ui/kit/actions</extracomment>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>What each passage is about</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>De que trata cada trecho</translation>
    </message>
    <message>
        <source>What else is to be done</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>O que mais fazer</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>O que aconteceu?</translation>
    </message>
    <message>
        <source>What happens with a recording once it has ended</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>O que acontece com uma gravação depois que termina</translation>
    </message>
    <message>
        <source>What is chosen cannot do that.</source>
        <extracomment>Why no language can be chosen.
In: ui/library/again_text</extracomment>
        <translation>O que foi escolhido não consegue fazer isso.</translation>
    </message>
    <message>
        <source>What is heard of a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>O que se ouve de um ponto</translation>
    </message>
    <message>
        <source>What is in the folder already is left alone.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>O que já está na pasta não é tocado.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>Para que é?</translation>
    </message>
    <message>
        <source>What is not saved yet is lost if you close Wordlight now.</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>O que ainda não foi salvo será perdido se você fechar o Wordlight agora.</translation>
    </message>
    <message>
        <source>What is on this computer, and what can be had</source>
        <extracomment>In: ui/library/again_dialog, ui/recognisers/cards, ui/recognisers/chip</extracomment>
        <translation>O que está neste computador e o que se pode ter</translation>
    </message>
    <message>
        <source>What is plain text can be copied, such as Plain text, Markdown and subtitles.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Pode-se copiar o que é só texto, como Texto simples, Markdown e legendas.</translation>
    </message>
    <message>
        <source>What is repeated</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>O que se repete</translation>
    </message>
    <message>
        <source>What is said, in large letters over the whole screen</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>O que é dito, em letras grandes na tela inteira</translation>
    </message>
    <message>
        <source>What is seldom needed, or may be ignored</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>O que raramente é preciso ou pode ser ignorado</translation>
    </message>
    <message>
        <source>What it is called in the list</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>Como se chama na lista</translation>
    </message>
    <message>
        <source>What kind of server it is</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Que tipo de servidor é</translation>
    </message>
    <message>
        <source>What plays the sound</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>O que toca o som</translation>
    </message>
    <message>
        <source>what should be the transcript in it is none.</source>
        <extracomment>The transcript in the codec's data. Raises `NewerError` and, for what is no transcript, `ValueError`.
In: importers/own_data</extracomment>
        <translation>o que deveria ser a transcrição não é uma.</translation>
    </message>
    <message>
        <source>What the recording is called; it can be changed later too</source>
        <extracomment>In: ui/recording/bar</extracomment>
        <translation>Como se chama a gravação; também pode ser alterado depois</translation>
    </message>
    <message>
        <source>What the speaker wants in each passage</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>O que o falante quer em cada trecho</translation>
    </message>
    <message>
        <source>What the system plays with</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>O que o sistema usa para tocar</translation>
    </message>
    <message>
        <source>What the system records with</source>
        <extracomment>The system's own choice, with its name where that is known.
In: ui/recording/text</extracomment>
        <translation>O que o sistema usa para gravar</translation>
    </message>
    <message>
        <source>What the system records with ({name})</source>
        <extracomment>The system's own choice, with its name where that is known.
In: ui/recording/text</extracomment>
        <translation>O que o sistema usa para gravar ({name})</translation>
    </message>
    <message>
        <source>What this is, and which version</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>O que é isto, e que versão</translation>
    </message>
    <message>
        <source>What this speaker is called in the transcript and in exported files</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>Como este falante se chama na transcrição e nos arquivos exportados</translation>
    </message>
    <message>
        <source>What to write instead; with nothing, what is found is removed</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>O que escrever no lugar; vazio, o que se encontra é removido</translation>
    </message>
    <message>
        <source>What turns speech into text on this computer</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>O que transforma fala em texto neste computador</translation>
    </message>
    <message>
        <source>What waits is held</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>O que espera está suspenso</translation>
    </message>
    <message>
        <source>What was heard is kept, and one undo brings all of it back.</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>O que foi ouvido fica guardado, e um desfazer traz tudo de volta.</translation>
    </message>
    <message>
        <source>What was heard is struck through.</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>O que foi ouvido está riscado.</translation>
    </message>
    <message>
        <source>What was heard stands beside what was written instead, in a document as changes to accept or take back</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>O que foi ouvido fica ao lado do que foi escrito no lugar; num documento, como alterações a aceitar ou rejeitar</translation>
    </message>
    <message>
        <source>What was recorded is kept either way, and will be in the list.</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>O que foi gravado fica guardado de qualquer modo e estará na lista.</translation>
    </message>
    <message>
        <source>What was selected is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>O que foi selecionado está sendo repetido</translation>
    </message>
    <message>
        <source>What was set here holds already</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>O que foi definido aqui já vale</translation>
    </message>
    <message>
        <source>What was there before is kept beside it as “{name}”; you can go back to it the same way.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O que havia antes fica ao lado como “{name}”; você pode voltar a ele do mesmo modo.</translation>
    </message>
    <message>
        <source>What Wordlight adds</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>O que o Wordlight acrescenta</translation>
    </message>
    <message>
        <source>What Wordlight is made of</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>De que é feito o Wordlight</translation>
    </message>
    <message>
        <source>What you add</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>O que você adiciona</translation>
    </message>
    <message>
        <source>What you change is listed here with what was heard, so that nothing is lost.</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>O que você altera é listado aqui com o que foi ouvido, para que nada se perca.</translation>
    </message>
    <message>
        <source>What you changed, and what was heard</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>O que você alterou e o que foi ouvido</translation>
    </message>
    <message>
        <source>What you did, what you expected, and what happened instead. It becomes part of the report.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>O que você fez, o que esperava e o que aconteceu. Isto passa a fazer parte do relatório.</translation>
    </message>
    <message>
        <source>What you do here is done with all of them. Click on one in the list to open it alone.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>O que você faz aqui é feito com todas elas. Clique numa na lista para abrir só ela.</translation>
    </message>
    <message>
        <source>What you record</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>O que você grava</translation>
    </message>
    <message>
        <source>What you typed before Wordlight was ended is here again. It is not kept yet.</source>
        <extracomment>Said in a dialog that goes on with what was typed in an earlier one.
In: ui/kit/text</extracomment>
        <translation>O que você digitou antes de o Wordlight ser encerrado está aqui de novo. Ainda não está salvo.</translation>
    </message>
    <message>
        <source>What you wrote about the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>O que você escreveu sobre a gravação</translation>
    </message>
    <message>
        <source>What {name} plays</source>
        <extracomment>A source in words; the sound servers call what a loudspeaker plays "Monitor of …".
In: ui/recording/text</extracomment>
        <translation>O que {name} toca</translation>
    </message>
    <message>
        <source>What {service} was sent is not given up. The new transcript is listed beside it.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>O que foi enviado a {service} não é abandonado. A nova transcrição é listada ao lado.</translation>
    </message>
    <message>
        <source>Whatever you want to remember about it; the search finds it</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>O que você quiser lembrar sobre ela; a busca o encontra</translation>
    </message>
    <message>
        <source>When a recording ends</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Quando uma gravação termina</translation>
    </message>
    <message>
        <source>When each word begins</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Quando cada palavra começa</translation>
    </message>
    <message>
        <source>Where it hears something else, the words come first to be checked, with its words beside them</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Onde ele ouve outra coisa, as palavras são revisadas primeiro, com as dele ao lado</translation>
    </message>
    <message>
        <source>Where it paused</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Onde pausou</translation>
    </message>
    <message>
        <source>Where recordings go</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Para onde vão as gravações</translation>
    </message>
    <message>
        <source>Where the server is reached, as its owner tells it</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Onde o servidor é alcançado, como diz quem o mantém</translation>
    </message>
    <message>
        <source>Where this is heard</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Onde se ouve</translation>
    </message>
    <message>
        <source>Where times stand in the text</source>
        <extracomment>For recordings, of which one alone has its `transcript` here, in so many px.
In: ui/transcript/export_options</extracomment>
        <translation>Onde ficam os tempos no texto</translation>
    </message>
    <message>
        <source>Where you choose by how sure a word is</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Quando você escolhe por quão certa é uma palavra</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Onde estão os seus dados</translation>
    </message>
    <message>
        <source>Whether a passage sounds positive or negative</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Se um trecho soa positivo ou negativo</translation>
    </message>
    <message>
        <source>Which intentions to find</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Que intenções encontrar</translation>
    </message>
    <message>
        <source>Which language the window speaks; recordings may be in any</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Que idioma a janela fala; as gravações podem ser em qualquer um</translation>
    </message>
    <message>
        <source>Which microphone is recorded from</source>
        <extracomment>In: ui/recording/bar, ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>De que microfone se grava</translation>
    </message>
    <message>
        <source>Which of several sound tracks is heard</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Qual de várias trilhas de som se ouve</translation>
    </message>
    <message>
        <source>Which topics to find</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Que temas encontrar</translation>
    </message>
    <message>
        <source>While checking: back</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Na revisão: voltar</translation>
    </message>
    <message>
        <source>While checking: end</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Na revisão: encerrar</translation>
    </message>
    <message>
        <source>While checking: fix all the same</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Na revisão: corrigir todas as iguais</translation>
    </message>
    <message>
        <source>While checking: hear it again</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Na revisão: ouvir de novo</translation>
    </message>
    <message>
        <source>While checking: hear what a second model heard</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Na revisão: ouvir o que um segundo modelo ouviu</translation>
    </message>
    <message>
        <source>While checking: keep the word</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Na revisão: manter a palavra</translation>
    </message>
    <message>
        <source>While checking: later</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Na revisão: depois</translation>
    </message>
    <message>
        <source>While checking: repeat it</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Na revisão: repetir</translation>
    </message>
    <message>
        <source>While checking: take the other reading</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>Na revisão: usar a outra leitura</translation>
    </message>
    <message>
        <source>While you type</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Enquanto você digita</translation>
    </message>
    <message>
        <source>Whisper has no build for this computer with this version of Python.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O Whisper não tem versão para este computador com esta versão do Python.</translation>
    </message>
    <message>
        <source>Who knows it gets a better answer; without it the number is guessed too</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/recognisers/option_text, ui/speakers/dialog</extracomment>
        <translation>Quem sabe o número tem um resultado melhor; sem ele, também é adivinhado</translation>
    </message>
    <message>
        <source>Who speaks here…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Quem fala aqui…</translation>
    </message>
    <message>
        <source>Who speaks stands where one begins</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>O nome de quem fala aparece onde a pessoa começa</translation>
    </message>
    <message>
        <source>Who speaks when (RTTM)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Quem fala quando (RTTM)</translation>
    </message>
    <message>
        <source>Who transcribes</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>Quem transcreve</translation>
    </message>
    <message>
        <source>Who turns new recordings into text, and where they go for that</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>Quem transforma novas gravações em texto, e para onde vão para isso</translation>
    </message>
    <message>
        <source>Whoever runs {name} can tell you its key.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>Quem mantém {name} pode lhe dizer a chave.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>Janela</translation>
    </message>
    <message>
        <source>With Alt it only places the cursor</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>Com Alt, só põe o cursor</translation>
    </message>
    <message>
        <source>With another language, model or transcriber; the transcript that is there stays</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Com outro idioma, modelo ou transcritor; a transcrição existente fica</translation>
    </message>
    <message>
        <source>With the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>Com a gravação</translation>
    </message>
    <message>
        <source>With the tag</source>
        <extracomment>In: ui/library/menu</extracomment>
        <translation>Com a etiqueta</translation>
    </message>
    <message>
        <source>With who is chosen to transcribe, wherever the recording goes then</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Com quem foi escolhido para transcrever, aonde quer que a gravação vá</translation>
    </message>
    <message>
        <source>with {options}</source>
        <extracomment>Who works on it, where the recording goes, with which options, and what it costs where that was told.
In: ui/jobs/text</extracomment>
        <translation>com {options}</translation>
    </message>
    <message>
        <source>Without this, recordings of that folder are transcribed on this computer.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Sem isto, as gravações dessa pasta são transcritas neste computador.</translation>
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
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Word at the cursor</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>Palavra no cursor</translation>
    </message>
    <message>
        <source>Word list</source>
        <extracomment>In: ui/word_list/dialog, ui/word_list/fix_controller</extracomment>
        <translation>Lista de palavras</translation>
    </message>
    <message>
        <source>Word list…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Lista de palavras…</translation>
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
        <translation>O Wordlight copia a lista e as transcrições uma vez por dia. Escolha a cópia a que voltar: a janela fecha e abre de novo com ela. O que há agora fica guardado e pode ser escolhido aqui depois.</translation>
    </message>
    <message>
        <source>Wordlight Help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>Ajuda do Wordlight</translation>
    </message>
    <message>
        <source>Wordlight is already open, but does not answer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>O Wordlight já está aberto, mas não responde.</translation>
    </message>
    <message>
        <source>Wordlight met an error it did not expect. Your recordings are untouched and finished transcripts are saved. You can go on. If it happens again, copy this report for whoever looks after Wordlight for you; it has no keys, no texts and no names of recordings.</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>O Wordlight encontrou um erro que não esperava. Suas gravações estão intactas e as transcrições prontas estão salvas. Você pode continuar. Se acontecer de novo, copie este relatório para quem cuida do Wordlight para você; ele não tem chaves, textos nem nomes de gravações.</translation>
    </message>
    <message>
        <source>Wordlight project</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Projeto do Wordlight</translation>
    </message>
    <message>
        <source>Wordlight then listens for it in the next recordings.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>O Wordlight então o procura nas próximas gravações.</translation>
    </message>
    <message>
        <source>Wordlight transcripts</source>
        <extracomment>What the folder is called that all transcripts are saved in.
In: ui/library/text</extracomment>
        <translation>Transcrições do Wordlight</translation>
    </message>
    <message>
        <source>Wordlight {version}</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>Wordlight {version}</translation>
    </message>
    <message>
        <source>Wordlight {version} is here</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>O Wordlight {version} chegou</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/speakers/dialog, ui/transcript/details_text</extracomment>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>words may be missing</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
In: ui/review/text</extracomment>
        <translation>podem faltar palavras</translation>
    </message>
    <message>
        <source>Words so far</source>
        <extracomment>In: ui/recording/captions, ui/recording/live_pane</extracomment>
        <translation>Palavras até agora</translation>
    </message>
    <message>
        <source>Words that are always to be written like that, or nothing</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Palavras que sempre devem ser escritas assim, ou nada</translation>
    </message>
    <message>
        <source>Words that are not marked can be wrong too.</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>Palavras sem marca também podem estar erradas.</translation>
    </message>
    <message>
        <source>Words to check, in order of time</source>
        <extracomment>In: ui/review/pane</extracomment>
        <translation>Palavras a revisar, em ordem de tempo</translation>
    </message>
    <message>
        <source>Words to check, what is found, what is playing, and what was listened to (at the right). Click to go there</source>
        <extracomment>In: ui/transcript/overview_strip</extracomment>
        <translation>Palavras a revisar, o que foi encontrado, o que toca e o que foi ouvido (à direita). Clique para ir até lá</translation>
    </message>
    <message>
        <source>Words to find in this transcript</source>
        <extracomment>In: ui/transcript/find_field</extracomment>
        <translation>Palavras a procurar nesta transcrição</translation>
    </message>
    <message>
        <source>Words to find the recording by, separated by commas</source>
        <extracomment>In: ui/library/tags_field</extracomment>
        <translation>Palavras para encontrar a gravação, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Words while recording</source>
        <extracomment>In: ui/kit/actions, ui/recording/captions, ui/recording/live_pane</extracomment>
        <translation>Palavras ao vivo</translation>
    </message>
    <message>
        <source>Words with times (CTM)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Palavras com tempos (CTM)</translation>
    </message>
    <message>
        <source>Words, or a phrase in quotation marks (Ctrl+Shift+F)</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Palavras, ou uma expressão entre aspas (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Work on the other one</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Trabalhar na outra</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Write a comma where you say “comma”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Escrever uma vírgula onde você diz “comma”</translation>
    </message>
    <message>
        <source>Write a file for each transcript in the folder</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Criar na pasta um arquivo para cada transcrição</translation>
    </message>
    <message>
        <source>Write along while one records, on this computer</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Escrever ao vivo enquanto se grava, neste computador</translation>
    </message>
    <message>
        <source>Write dates, numbers and addresses as one writes them, with full stops</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Escrever datas, números e endereços como de costume, com pontos</translation>
    </message>
    <message>
        <source>Write down what somebody needs to help you, without keys, texts or names</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Anotar o que alguém precisa para ajudar você, sem chaves, textos nem nomes</translation>
    </message>
    <message>
        <source>Write here all that you wrote or kept in the other version</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Escrever aqui tudo o que você escreveu ou manteve na outra versão</translation>
    </message>
    <message>
        <source>Write here what the other version has there (Enter)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Escrever aqui o que a outra versão tem ali (Enter)</translation>
    </message>
    <message>
        <source>Write here what the other version has, at all places that are not yours</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>Escrever aqui o que a outra versão tem, em todos os pontos que não são seus</translation>
    </message>
    <message>
        <source>Write in English what is said in another language</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Escrever em inglês o que é dito em outro idioma</translation>
    </message>
    <message>
        <source>Write no words while recording, until it is turned on again</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>Não escrever palavras ao vivo até que isto seja reativado</translation>
    </message>
    <message>
        <source>Write numbers as digits</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Escrever números com algarismos</translation>
    </message>
    <message>
        <source>Write something else in the place of what is found</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>Escrever outra coisa no lugar do que se encontra</translation>
    </message>
    <message>
        <source>Write stars in their place</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Escrever asteriscos no lugar</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>Criar o arquivo</translation>
    </message>
    <message>
        <source>Write the same there</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>Escrever o mesmo ali</translation>
    </message>
    <message>
        <source>Write the whole address, such as https://speech.example.org.</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>Escreva o endereço inteiro, como https://speech.example.org.</translation>
    </message>
    <message>
        <source>Write words while I record</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>Escrever palavras enquanto gravo</translation>
    </message>
    <message>
        <source>written while it was recorded; nobody has checked it</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>escrito durante a gravação; ninguém revisou</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Iídiche</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>Iorubá</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>A pergunta será feita mais uma vez</translation>
    </message>
    <message>
        <source>you are not allowed to write in its folder.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>você não tem permissão para gravar na pasta.</translation>
    </message>
    <message>
        <source>you are not allowed to write there, or another program has it open.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>você não tem permissão para gravar ali, ou outro programa está com o arquivo aberto.</translation>
    </message>
    <message>
        <source>you are not allowed to write there.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>você não tem permissão para gravar ali.</translation>
    </message>
    <message>
        <source>You can listen meanwhile.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>Você pode ouvir enquanto isso.</translation>
    </message>
    <message>
        <source>You get the words, when each was said, and how sure each one is.</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>Você recebe as palavras, quando cada uma foi dita e quão certa cada uma é.</translation>
    </message>
    <message>
        <source>You have version {version}.</source>
        <extracomment>The lines about a new version: which one is had, and what its makers say, without the marks of headings.
In: ui/settings/privacy_page, ui/settings/text</extracomment>
        <translation>Você tem a versão {version}.</translation>
    </message>
    <message>
        <source>You read the file before it is saved, and nothing is sent.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>Você lê o arquivo antes de salvá-lo, e nada é enviado.</translation>
    </message>
    <message>
        <source>You took the words away here. Write “{other}” all the same?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>Você tirou as palavras daqui. Escrever “{other}” mesmo assim?</translation>
    </message>
    <message>
        <source>you wrote or kept both</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>você escreveu ou manteve as duas</translation>
    </message>
    <message>
        <source>you wrote or kept what stands here</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>você escreveu ou manteve o que está aqui</translation>
    </message>
    <message>
        <source>you wrote or kept what stands there</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>você escreveu ou manteve o que está lá</translation>
    </message>
    <message>
        <source>Your file is untouched. Try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>Seu arquivo está intacto. Tente de novo.</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>Própria</translation>
    </message>
    <message>
        <source>Your transcripts will be listed here.</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>Suas transcrições serão listadas aqui.</translation>
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
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>In: ui/kit/text</extracomment>
        <translation>{day} de {month} de {year}</translation>
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
            <numerusform>{done} de {number} ponto revisado</numerusform>
            <numerusform>{done} de {number} pontos revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left on this disk</source>
        <extracomment>`2 h 10 min left on this disk`; a guess that far ahead is not said to the minute.
In: ui/recording/text</extracomment>
        <translation>cabem {duration} neste disco</translation>
    </message>
    <message>
        <source>{duration} together</source>
        <extracomment>How long several recordings are together, and what there is to check in them.
In: ui/library/text</extracomment>
        <translation>{duration} ao todo</translation>
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
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <source>{folder}. It cannot be changed: after a crash Wordlight finds a recording there.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>{folder}. Não pode ser alterada: depois de uma falha, o Wordlight encontra ali a gravação.</translation>
    </message>
    <message>
        <source>{host} does not give this model ({reason}).</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>{host} não fornece este modelo ({reason}).</translation>
    </message>
    <message>
        <source>{host} fetches the recording itself.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>{host} busca a gravação por conta própria.</translation>
    </message>
    <message>
        <source>{host} has trouble at the moment ({reason}).</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>{host} está com problemas no momento ({reason}).</translation>
    </message>
    <message>
        <source>{host} takes files only. Choose another one for the web.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>{host} só aceita arquivos. Escolha outro para a web.</translation>
    </message>
    <message>
        <source>{host} was not reached, or gave no answer that tells. Try again later.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>Não foi possível acessar {host}, ou a resposta não esclarece. Tente de novo mais tarde.</translation>
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
        <translation>{kept}, sem nome.</translation>
    </message>
    <message numerus="yes">
        <source>{kept}, {number} people are named.</source>
        <extracomment>For 1: {kept}, 1 person is named.
How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>
            <numerusform>{kept}, {number} pessoa tem nome.</numerusform>
            <numerusform>{kept}, {number} pessoas têm nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} cannot be taken from texts. Press others.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} não pode ser tirada dos textos. Aperte outras.</translation>
    </message>
    <message>
        <source>{keys} is needed to write and move in texts. Press others.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} é necessária para escrever e se mover nos textos. Aperte outras.</translation>
    </message>
    <message>
        <source>{keys} is used for “{name}”. Press others, or take it over.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} é usada para “{name}”. Aperte outras ou use-a aqui.</translation>
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
        <translation>{language}, {percent} de confiança</translation>
    </message>
    <message>
        <source>{least} to {most} h</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>{least} a {most} h</translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>{least} a {most} min</translation>
    </message>
    <message>
        <source>{listed} of {number}</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>{listed} de {number}</translation>
    </message>
    <message>
        <source>{listed} of {number} in this recording</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>{listed} de {number} nesta gravação</translation>
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
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <extracomment>What there is; a chosen microphone that is gone stays in the list, and is said to be.
In: ui/recording/bar, ui/settings/playing_page, ui/settings/recording_page</extracomment>
        <translation>{name} (não conectado)</translation>
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
        <translation>{name} recebe o arquivo inteiro e escolhe a trilha de som por conta própria.</translation>
    </message>
    <message>
        <source>{name}: downloaded</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>{name}: baixado</translation>
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
        <translation>{number}%</translation>
    </message>
    <message numerus="yes">
        <source>{number} changes</source>
        <extracomment>For 1: 1 change
In: ui/transcript/changes_text</extracomment>
        <translation>
            <numerusform>{number} alteração</numerusform>
            <numerusform>{number} alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} channels</source>
        <extracomment>For 1: 1 channel
`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>
            <numerusform>{number} canal</numerusform>
            <numerusform>{number} canais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} characters a second</source>
        <extracomment>For 1: 1 character a second
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} caractere por segundo</numerusform>
            <numerusform>{number} caracteres por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} characters in a line</source>
        <extracomment>For 1: 1 character in a line
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} caractere numa linha</numerusform>
            <numerusform>{number} caracteres numa linha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} could not be transcribed</source>
        <extracomment>For 1: 1 could not be transcribed
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} não pôde ser transcrita</numerusform>
            <numerusform>{number} não puderam ser transcritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} differ</source>
        <extracomment>For 1: 1 differs
`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind.
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>{number} diverge</numerusform>
            <numerusform>{number} divergem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} done</source>
        <extracomment>For 1: 1 done
Beside what is left, where something is.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} feito</numerusform>
            <numerusform>{number} feitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries from “{name}”</source>
        <extracomment>For 1: 1 entry from “{name}”
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>{number} entrada de “{name}”</numerusform>
            <numerusform>{number} entradas de “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files were not added</source>
        <extracomment>For 1: 1 file was not added
How many files were refused; no number where something is said of a folder.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>{number} arquivo não foi adicionado</numerusform>
            <numerusform>{number} arquivos não foram adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} fixed</source>
        <extracomment>For 1: 1 fixed
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} corrigido</numerusform>
            <numerusform>{number} corrigidos</numerusform>
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
            <numerusform>{number} mantido</numerusform>
            <numerusform>{number} mantidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} left to check.</source>
        <extracomment>For 1: 1 left to check.
What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} ainda a revisar.</numerusform>
            <numerusform>{number} ainda a revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} lines</source>
        <extracomment>For 1: 1 line
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} linha</numerusform>
            <numerusform>{number} linhas</numerusform>
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
            <numerusform>falta {number}?</numerusform>
            <numerusform>faltam {number}?</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ms long</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>{number} ms de duração</translation>
    </message>
    <message numerus="yes">
        <source>{number} other recordings</source>
        <extracomment>For 1: 1 other recording
Some titles in a sentence: `“A”, “B” and 3 others`; one that is not known is empty, and only counted.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>{number} outra gravação</numerusform>
            <numerusform>{number} outras gravações</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} per cent</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>{number} por cento</translation>
    </message>
    <message numerus="yes">
        <source>{number} places</source>
        <extracomment>For 1: 1 place
How much was found. `total` is the number of places where not all recordings are listed.
`3 of 12`; `current` counts from 0.
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/library/text, ui/review/text, ui/transcript/details_text</extracomment>
        <translation>
            <numerusform>{number} ponto</numerusform>
            <numerusform>{number} pontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places are taken over.</source>
        <extracomment>For 1: 1 place is taken over.
After several were taken, of which those a person fixed stay.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>{number} ponto foi trazido.</numerusform>
            <numerusform>{number} pontos foram trazidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places corrected</source>
        <extracomment>For 1: 1 place corrected
What was done.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>{number} ponto corrigido</numerusform>
            <numerusform>{number} pontos corrigidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places fixed: {heard} → {now}</source>
        <extracomment>For 1: 1 place fixed: {heard} → {now}
What was done.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} ponto corrigido: {heard} → {now}</numerusform>
            <numerusform>{number} pontos corrigidos: {heard} → {now}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places to check</source>
        <extracomment>For 1: 1 place to check
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/library/text, ui/review/text</extracomment>
        <translation>
            <numerusform>{number} ponto a revisar</numerusform>
            <numerusform>{number} pontos a revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places, the latest first</source>
        <extracomment>For 1: 1 place
How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>{number} ponto</numerusform>
            <numerusform>{number} pontos, os mais recentes primeiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings</source>
        <extracomment>For 1: 1 recording
A line of the list of copies: when it was made, and what is in it.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>{number} gravação</numerusform>
            <numerusform>{number} gravações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings are kept in the trash until {day}. The files stay where they are.</source>
        <extracomment>For 1: 1 recording is kept in the trash until {day}. The file stays where it is.
What has become of jobs that were removed.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>{number} gravação fica na lixeira até {day}. O arquivo fica onde está.</numerusform>
            <numerusform>{number} gravações ficam na lixeira até {day}. Os arquivos ficam onde estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings are transcribed</source>
        <extracomment>For 1: 1 recording is transcribed
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} gravação está transcrita</numerusform>
            <numerusform>{number} gravações estão transcritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings have no transcript yet, and are left out.</source>
        <extracomment>For 1: 1 recording has no transcript yet, and is left out.
What becomes of files with the same name, and of recordings without a transcript.
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} gravação ainda não tem transcrição e fica de fora.</numerusform>
            <numerusform>{number} gravações ainda não têm transcrição e ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings need a look</source>
        <extracomment>For 1: 1 recording needs a look
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} gravação precisa de atenção</numerusform>
            <numerusform>{number} gravações precisam de atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings were already transcribed.</source>
        <extracomment>For 1: 1 recording was already transcribed.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} gravação já estava transcrita.</numerusform>
            <numerusform>{number} gravações já estavam transcritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings were saved after the app had ended</source>
        <extracomment>For 1: 1 recording was saved after the app had ended
In: ui/recording/text</extracomment>
        <translation>
            <numerusform>{number} gravação foi salva depois que o aplicativo fechou</numerusform>
            <numerusform>{number} gravações foram salvas depois que o aplicativo fechou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} remarks</source>
        <extracomment>For 1: 1 remark
How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>
            <numerusform>{number} observação</numerusform>
            <numerusform>{number} observações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} removed</source>
        <extracomment>For 1: 1 removed
What became of the places; `removed` of them have nothing now.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>{number} removido</numerusform>
            <numerusform>{number} removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} replaced</source>
        <extracomment>For 1: 1 replaced
What became of the places; `removed` of them have nothing now.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>{number} substituído</numerusform>
            <numerusform>{number} substituídos</numerusform>
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
            <numerusform>{number} falante foi encontrado. É um palpite: ouça a voz e dê um nome a ela.</numerusform>
            <numerusform>{number} falantes foram encontrados. É um palpite: ouça cada voz e dê um nome a ela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} subtitles are beyond a limit. Click one to go to the text.</source>
        <extracomment>For 1: 1 subtitle is beyond a limit. Click it to go to the text.
How many subtitles do not keep to the limits, and what can be done.
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} legenda está além de um limite. Clique nela para ir ao texto.</numerusform>
            <numerusform>{number} legendas estão além de um limite. Clique numa para ir ao texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} that are yours stay.</source>
        <extracomment>For 1: 1 that is yours stays.
After several were taken, of which those a person fixed stay.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>{number} que é seu fica.</numerusform>
            <numerusform>{number} que são seus ficam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts</source>
        <extracomment>For 1: 1 transcript
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} transcrição</numerusform>
            <numerusform>{number} transcrições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are here as text, without their recordings.</source>
        <extracomment>For 1: 1 transcript is here as text, without its recording.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} transcrição está aqui como texto, sem a gravação.</numerusform>
            <numerusform>{number} transcrições estão aqui como texto, sem as gravações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are in the folder “{folder}”.</source>
        <extracomment>For 1: 1 transcript is in the folder “{folder}”.
That all transcripts are in files now.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>{number} transcrição está na pasta “{folder}”.</numerusform>
            <numerusform>{number} transcrições estão na pasta “{folder}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are in the list already.</source>
        <extracomment>For 1: 1 transcript is in the list already.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} transcrição já está na lista.</numerusform>
            <numerusform>{number} transcrições já estão na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} unsure</source>
        <extracomment>For 1: 1 unsure
`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind.
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>{number} incerto</numerusform>
            <numerusform>{number} incertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} voices are kept</source>
        <extracomment>For 1: 1 voice is kept
How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>
            <numerusform>{number} voz está guardada</numerusform>
            <numerusform>{number} vozes estão guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} wait for you</source>
        <extracomment>For 1: 1 waits for you
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>{number} espera por você</numerusform>
            <numerusform>{number} esperam por você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where a second model heard something else</source>
        <extracomment>For 1: 1 where a second model heard something else
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} onde um segundo modelo ouviu outra coisa</numerusform>
            <numerusform>{number} onde um segundo modelo ouviu outra coisa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where the transcriber was unsure</source>
        <extracomment>For 1: 1 where the transcriber was unsure
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} onde o transcritor estava incerto</numerusform>
            <numerusform>{number} onde o transcritor estava incerto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where words may be missing</source>
        <extracomment>For 1: 1 where words may be missing
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>{number} onde podem faltar palavras</numerusform>
            <numerusform>{number} onde podem faltar palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For 1: 1 word
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>{number} palavra</numerusform>
            <numerusform>{number} palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words left</source>
        <extracomment>For 1: 1 word left
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>falta {number} palavra</numerusform>
            <numerusform>faltam {number} palavras</numerusform>
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
        <translation>{percent} em média</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>{percent} de confiança</translation>
    </message>
    <message>
        <source>{places} in {recordings}</source>
        <extracomment>How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>{places} em {recordings}</translation>
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
        <translation>Mais {share}%</translation>
    </message>
    <message>
        <source>{share} listened to</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>{share} ouvidos</translation>
    </message>
    <message numerus="yes">
        <source>{share} listened to; never heard: {number} places</source>
        <extracomment>For 1: {share} listened to; never heard: 1 place
`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>
            <numerusform>{share} ouvidos; nunca ouvido: {number} ponto</numerusform>
            <numerusform>{share} ouvidos; nunca ouvidos: {number} pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>{speaker} sounds like “{name}”.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>{speaker} parece “{name}”.</translation>
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
        <translation>{times}, estimados pelo tamanho das palavras</translation>
    </message>
    <message>
        <source>{tip} (not possible at the moment)</source>
        <translation type="vanished">{tip} (não é possível no momento)</translation>
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
        <translation>{titles} e {latest}</translation>
    </message>
    <message>
        <source>{title}, {duration} — saved after the app had ended</source>
        <extracomment>About a recording the app did not live to see the end of.
In: ui/recording/text</extracomment>
        <translation>{title}, {duration} — salva depois que o aplicativo fechou</translation>
    </message>
    <message>
        <source>{title}: downloading, {percent}</source>
        <extracomment>`Balanced (99 languages)`, with how far it is where it is not here.
In: ui/recognisers/model_text</extracomment>
        <translation>{title}: baixando, {percent}</translation>
    </message>
    <message>
        <source>{title}: not here yet</source>
        <extracomment>`Balanced (99 languages)`, with how far it is where it is not here.
In: ui/recognisers/model_text</extracomment>
        <translation>{title}: ainda não está aqui</translation>
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
        <translation>{what} Continua sozinho.</translation>
    </message>
    <message>
        <source>{what}, at {time}</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>{what}, em {time}</translation>
    </message>
    <message>
        <source>“Replace with” is empty. One undo brings all back.</source>
        <extracomment>Ask whether so many places are to be removed: an empty field may be one that was forgotten.
In: ui/transcript/replace_row</extracomment>
        <translation>“Substituir por” está vazio. Um desfazer traz tudo de volta.</translation>
    </message>
    <message>
        <source>“Set a marker” in the menu marks the moment that is being played, to find it again here.</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>“Pôr um marcador” no menu marca o momento que está tocando, para achá-lo aqui de novo.</translation>
    </message>
    <message>
        <source>“{address}” is a proxy for an old form of SOCKS, and Wordlight can use SOCKS5 and HTTP proxies only.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>“{address}” é um proxy de uma forma antiga de SOCKS, e o Wordlight só pode usar proxies SOCKS5 e HTTP.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>“{address}” não é o endereço de um proxy.</translation>
    </message>
    <message>
        <source>“{command}” is not possible at the moment.</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>“{command}” não é possível no momento.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>não é possível gravar em “{file}”.</translation>
    </message>
    <message>
        <source>“{heard}” becomes “{now}”</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>“{heard}” vira “{now}”</translation>
    </message>
    <message>
        <source>“{heard}” changed to “{now}”</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>“{heard}” alterado para “{now}”</translation>
    </message>
    <message>
        <source>“{heard}” is taken out</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>“{heard}” é retirado</translation>
    </message>
    <message>
        <source>“{heard}” removed</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>“{heard}” removido</translation>
    </message>
    <message>
        <source>“{heard}” stands nowhere else.</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>“{heard}” não está em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>“{host}” is on this computer or its own network, where the service cannot reach it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{host}” está neste computador ou na rede dele, onde o serviço não chega.</translation>
    </message>
    <message>
        <source>“{mine}” is yours. Take it away all the same?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>“{mine}” é seu. Tirar mesmo assim?</translation>
    </message>
    <message>
        <source>“{mine}” is yours. Write “{other}” instead?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>“{mine}” é seu. Escrever “{other}” no lugar?</translation>
    </message>
    <message>
        <source>“{name}” breaks off, and what is needed to play it comes at its end, so nothing of it can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” se interrompe, e o que é preciso para tocar vem no fim, portanto nada pode ser tocado.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” não pode ser aberto.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a transcript: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” não pode ser lido como transcrição: {reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” não pôde ser criado: {reason}</translation>
    </message>
    <message>
        <source>“{name}” has no sound in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” não tem som.</translation>
    </message>
    <message>
        <source>“{name}” has no sound track {number} that can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” não tem uma trilha de som {number} que possa ser tocada.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB, and {host} takes no more than {most} MB, so it was not sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” tem {size} MB, e {host} não aceita mais de {most} MB, portanto não foi enviado.</translation>
    </message>
    <message>
        <source>“{name}” is a transcript without any words.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” é uma transcrição sem nenhuma palavra.</translation>
    </message>
    <message>
        <source>“{name}” is already in the list.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” já está na lista.</translation>
    </message>
    <message>
        <source>“{name}” is an answer without a transcript: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” é uma resposta sem transcrição: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is another recording than the one “{title}” was made from.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>“{name}” é outra gravação, não aquela de que “{title}” foi feita.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” está danificado e não pode ser tocado.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no data in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” está vazio: não tem dados.</translation>
    </message>
    <message>
        <source>“{name}” is in the list already, as “{title}” since {day}.</source>
        <extracomment>That a transcript is in the list already, as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>“{name}” já está na lista, como “{title}”, desde {day}.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 25 MB, and the service does not say how much it takes. It is sent; if it is refused, MP3 or M4A is smaller.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>“{name}” tem mais de 25 MB, e o serviço não diz quanto aceita. É enviado; se for recusado, MP3 ou M4A é menor.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 90 MB: some plans of the service refuse that. MP3 or M4A is smaller.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>“{name}” tem mais de 90 MB: alguns planos do serviço recusam isso. MP3 ou M4A é menor.</translation>
    </message>
    <message>
        <source>“{name}” is longer than an hour: the service may give up on it. Shorter parts are safer.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>“{name}” dura mais de uma hora: o serviço pode desistir. Partes menores são mais seguras.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>“{name}” não está mais onde estava.</translation>
    </message>
    <message>
        <source>“{name}” is not a list of words: it cannot be read as text.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” não é uma lista de palavras: não pode ser lido como texto.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript that Wordlight knows.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” não é uma transcrição que o Wordlight conheça.</translation>
    </message>
    <message>
        <source>“{name}” is not an audio or video file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” não é um arquivo de áudio ou vídeo.</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” não está lá.</translation>
    </message>
    <message>
        <source>“{name}” is now done by {keys}.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>“{name}” agora se faz com {keys}.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying, so its sound cannot be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” está protegido contra cópia, portanto o som não pode ser lido.</translation>
    </message>
    <message>
        <source>“{name}” is the same recording as “{title}”, transcribed on {day}.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>“{name}” é a mesma gravação que “{title}”, transcrita em {day}.</translation>
    </message>
    <message>
        <source>“{name}” is the same recording as “{title}”, which is in the list too.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>“{name}” é a mesma gravação que “{title}”, que também está na lista.</translation>
    </message>
    <message>
        <source>“{name}” is there already: the two become one. You can undo that.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>“{name}” já existe: os dois viram um só. Você pode desfazer.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a transcript.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” é grande demais para ser uma transcrição.</translation>
    </message>
    <message>
        <source>“{name}” is used from that folder.</source>
        <extracomment>Say that a folder has a model, and which.
In: ui/recognisers/models_dialog</extracomment>
        <translation>“{name}” é usado dessa pasta.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Wordlight.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” foi feito por uma versão mais nova do Wordlight.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the recording that should go in is not where it was.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>“{name}” não foi criado: a gravação que deveria entrar não está onde estava.</translation>
    </message>
    <message>
        <source>“{now}” added</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>“{now}” adicionado</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <extracomment>Some titles in a sentence: `“A”, “B” and 3 others`; one that is not known is empty, and only counted.
Those of the language: “ and ”, „ and “, « and ».
In: ui/kit/text, ui/library/text</extracomment>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>“{title}” could not be transcribed</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>“{title}” não pôde ser transcrita</translation>
    </message>
    <message>
        <source>“{title}” is here as text, without its recording.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>“{title}” está aqui como texto, sem a gravação.</translation>
    </message>
    <message>
        <source>“{title}” is in the list twice.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>“{title}” está duas vezes na lista.</translation>
    </message>
    <message>
        <source>“{title}” is kept in the trash until {day}. The recording itself stays where it is.</source>
        <extracomment>What has become of jobs that were removed.
In: ui/kit/message_text</extracomment>
        <translation>“{title}” fica na lixeira até {day}. A própria gravação fica onde está.</translation>
    </message>
    <message>
        <source>“{title}” is transcribed</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>“{title}” está transcrita</translation>
    </message>
    <message>
        <source>“{title}” is transcribed but not saved</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>“{title}” está transcrita, mas não salva</translation>
    </message>
    <message>
        <source>“{title}” waits for you</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>“{title}” espera por você</translation>
    </message>
    <message>
        <source>“{title}” was already transcribed on {day}.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>“{title}” já foi transcrita em {day}.</translation>
    </message>
    <message>
        <source>“{title}” was sent to the printer</source>
        <extracomment>In: ui/kit/message_text</extracomment>
        <translation>“{title}” foi enviada à impressora</translation>
    </message>
    <message>
        <source>“{written}” again, and not “{heard}”. Put it into the word list?</source>
        <extracomment>Asked once it was fixed the same way twice.
In: ui/word_list/text</extracomment>
        <translation>“{written}” de novo, e não “{heard}”. Pôr na lista de palavras?</translation>
    </message>
    <message>
        <source>“{written}” is in the word list</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>“{written}” está na lista de palavras</translation>
    </message>
    <message>
        <source>← Take this</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>← Usar isto</translation>
    </message>
    <message>
        <source>↑ Previous</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>↑ Anterior</translation>
    </message>
    <message>
        <source>↓ Next</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>↓ Próximo</translation>
    </message>
    <message>
        <source>↤ Back to what plays</source>
        <extracomment>On the button that leads from elsewhere to the playhead.
In: ui/player/text</extracomment>
        <translation>↤ Voltar ao que toca</translation>
    </message>
    <message>
        <source>▶ Hear it</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>▶ Ouvir</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>✓ revisada</translation>
    </message>
</context>
</TS>
