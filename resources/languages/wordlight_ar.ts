<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>text</name>
    <message>
        <source>! failed</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! فشل</translation>
    </message>
    <message>
        <source>! not saved</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! لم يُحفظ</translation>
    </message>
    <message>
        <source>! waits for you</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>! بانتظارك</translation>
    </message>
    <message>
        <source># a line</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation># في السطر</translation>
    </message>
    <message>
        <source># a second</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation># في الثانية</translation>
    </message>
    <message>
        <source>&amp;Hear “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>&amp;سماع «{name}»</translation>
    </message>
    <message>
        <source>&amp;Merge “{name}” with</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>&amp;دمج «{name}» مع</translation>
    </message>
    <message>
        <source>&amp;New speaker…</source>
        <extracomment>In: ui/speakers/menu</extracomment>
        <translation>&amp;متحدث جديد…</translation>
    </message>
    <message>
        <source>&amp;Rename “{name}” everywhere…</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>&amp;إعادة تسمية «{name}» في كل المواضع…</translation>
    </message>
    <message>
        <source>(no key)</source>
        <extracomment>What stands for a placeholder of a page: the key of an action, or its words.
In: ui/help/controller</extracomment>
        <translation>(بلا زر)</translation>
    </message>
    <message>
        <source>1. Doubtful words are marked. Click any word to hear it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>1. الكلمات المشكوك فيها معلَّمة. انقر أي كلمة لسماعها.</translation>
    </message>
    <message>
        <source>2. {key} goes from one to the next and plays it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>2. ينتقل {key} من كلمة إلى التالية ويشغّلها.</translation>
    </message>
    <message>
        <source>2. “Check the words” in the menu goes from one to the next and plays it.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>2. ينتقل الأمر «مراجعة الكلمات» في القائمة من كلمة إلى التالية ويشغّلها.</translation>
    </message>
    <message>
        <source>3. Enter keeps the words, typing fixes them.</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>3. يُبقي Enter الكلمات، والكتابة تصححها.</translation>
    </message>
    <message>
        <source>900 for “nine hundred”. Readable text does so already</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>900 بدل «تسعمائة». النص المقروء يفعل ذلك أصلًا</translation>
    </message>
    <message>
        <source>99 languages</source>
        <extracomment>In: ui/recognisers/model_text</extracomment>
        <translation>99 لغة</translation>
    </message>
    <message>
        <source>[Crossed out] is what was heard, before a person wrote the words after it.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[المشطوب] هو ما سُمع قبل أن يكتب شخص الكلمات التي تليه.</translation>
    </message>
    <message>
        <source>[Marked words] are the most doubtful ones that nobody has checked.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[الكلمات المعلَّمة] هي أكثر الكلمات المشكوك فيها التي لم يراجعها أحد.</translation>
    </message>
    <message>
        <source>[Underlined words] were checked by a person.</source>
        <extracomment>In: exporters/passages</extracomment>
        <translation>[الكلمات المسطَّرة] راجعها شخص.</translation>
    </message>
    <message>
        <source>A click on a word plays from there</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>النقر على كلمة يبدأ التشغيل منها</translation>
    </message>
    <message>
        <source>A click on a word plays the recording from there, where it is on the same computer</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>النقر على كلمة يشغّل التسجيل منها إن كان على الحاسوب نفسه</translation>
    </message>
    <message>
        <source>A computer wrote this down. Words that are not marked can be wrong too: listen to those that matter.</source>
        <extracomment>What the chip says in full, in lines.
In: ui/transcript/text</extracomment>
        <translation>هذا النص كتبه حاسوب. وقد تخطئ أيضًا الكلمات غير المعلَّمة: استمع إلى ما يهمك منها.</translation>
    </message>
    <message>
        <source>A draft; the transcript comes after the recording</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>مسودة؛ يأتي نص التفريغ بعد التسجيل</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>بضع ثوانٍ</translation>
    </message>
    <message>
        <source>A few sentences on what the recording is about</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>بضع جمل عن موضوع التسجيل</translation>
    </message>
    <message>
        <source>A file for those who help you</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>ملف لمن يساعدك</translation>
    </message>
    <message>
        <source>a file is where its folder should be.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>يوجد ملف في موضع المجلد.</translation>
    </message>
    <message>
        <source>A firewall blocked the request; your key is not the reason.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>حجب جدار حماية الطلب؛ وليس مفتاحك السبب.</translation>
    </message>
    <message>
        <source>a folder has this name.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>A good start for everything. Takes about twice as long as Fast.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>بداية جيدة لكل شيء. يستغرق نحو ضعف وقت «سريع».</translation>
    </message>
    <message>
        <source>A key is there. It is tested without cost where you change it.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>يوجد مفتاح. يمكن اختباره مجانًا حيث تغيّره.</translation>
    </message>
    <message>
        <source>A model of this computer does that, when nothing else waits. The sound goes nowhere.</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>يقوم بذلك نموذج على هذا الحاسوب حين لا ينتظر شيء آخر. لا يُرسل الصوت إلى أي مكان.</translation>
    </message>
    <message>
        <source>A model of this computer listens along; the sound goes nowhere. The recording always comes first.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>يستمع نموذج على هذا الحاسوب أثناء التسجيل؛ لا يُرسل الصوت إلى أي مكان. والأولوية دائمًا للتسجيل.</translation>
    </message>
    <message>
        <source>A model of your own.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>نموذج خاص بك.</translation>
    </message>
    <message>
        <source>A model turns speech into text here, on this computer. Only a download asks {source}, for its files.</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>النموذج يحوّل الكلام إلى نص هنا، على هذا الحاسوب. التنزيل وحده يتصل بـ {source} لجلب ملفاته.</translation>
    </message>
    <message>
        <source>A name is offered where the voice is heard in another recording; it is never given unasked</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>يُقترح الاسم حيث يُسمع الصوت في تسجيل آخر؛ ولا يُعطى أبدًا دون طلب</translation>
    </message>
    <message>
        <source>A name or term, exactly as it is to be written</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>اسم أو مصطلح، كما يجب أن يُكتب تمامًا</translation>
    </message>
    <message>
        <source>A note for the service’s answer</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>ملاحظة لرد الخدمة</translation>
    </message>
    <message>
        <source>A paragraph is being aligned…</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>تجري مواءمة فقرة…</translation>
    </message>
    <message>
        <source>A paragraph is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>تُكرَّر فقرة</translation>
    </message>
    <message>
        <source>A part of its name in English or in the language itself</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>جزء من اسمها بالعربية أو باللغة نفسها</translation>
    </message>
    <message>
        <source>A recording is under way.</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>هناك تسجيل جارٍ.</translation>
    </message>
    <message>
        <source>A row for each word, for any spreadsheet</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>صف لكل كلمة، لأي جدول بيانات</translation>
    </message>
    <message>
        <source>A row for each word, for Excel</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>صف لكل كلمة، لبرنامج Excel</translation>
    </message>
    <message>
        <source>a second model</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>نموذج ثانٍ</translation>
    </message>
    <message>
        <source>a second model heard nothing</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>لم يسمع نموذج ثانٍ شيئًا</translation>
    </message>
    <message>
        <source>a second model heard something else</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
In: ui/review/text</extracomment>
        <translation>سمع نموذج ثانٍ شيئًا آخر</translation>
    </message>
    <message>
        <source>A second model heard this. Take it, and go on</source>
        <extracomment>Show what another model heard below the words of the text, and offer it once somebody is checking.
In: ui/review/card</extracomment>
        <translation>سمع نموذج ثانٍ هذا. خذه وتابع</translation>
    </message>
    <message>
        <source>a second model heard “{words}”</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>سمع نموذج ثانٍ «{words}»</translation>
    </message>
    <message>
        <source>A second model hears the recording on this computer; where it hears something else is checked first.</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>يستمع نموذج ثانٍ إلى التسجيل على هذا الحاسوب؛ وما سمعه مختلفًا يُراجَع أولًا.</translation>
    </message>
    <message>
        <source>A second model is to listen</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>سيستمع نموذج ثانٍ</translation>
    </message>
    <message>
        <source>A second model listens</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>يستمع نموذج ثانٍ</translation>
    </message>
    <message>
        <source>A server of your own</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>خادم خاص بك</translation>
    </message>
    <message>
        <source>A server with the same interface as OpenAI’s</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>خادم بواجهة OpenAI نفسها</translation>
    </message>
    <message>
        <source>A Whisper model for CTranslate2 that you have in a folder</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>نموذج Whisper بصيغة CTranslate2 لديك في مجلد</translation>
    </message>
    <message>
        <source>A word is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>تُكرَّر كلمة</translation>
    </message>
    <message>
        <source>A word or phrase to look for in the recording</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>كلمة أو عبارة يُبحث عنها في التسجيل</translation>
    </message>
    <message>
        <source>About 99 languages. The recording is sent to the service; needs a key; costs money.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>نحو 99 لغة. يُرسل التسجيل إلى الخدمة؛ يلزم مفتاح؛ بمقابل مالي.</translation>
    </message>
    <message>
        <source>About this recording</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>عن هذا التسجيل</translation>
    </message>
    <message>
        <source>About this recording…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>عن هذا التسجيل…</translation>
    </message>
    <message>
        <source>About this transcript</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>عن نص التفريغ هذا</translation>
    </message>
    <message>
        <source>About Wordlight</source>
        <extracomment>In: ui/kit/actions, ui/window/about_dialog</extracomment>
        <translation>عن Wordlight</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>`12 of 40, about 3 min left`.
In: ui/review/text</extracomment>
        <translation>بقي نحو {time}</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
In: ui/settings/keys_page</extracomment>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
In: ui/settings/keys_page</extracomment>
        <translation>الإجراءات وأزرارها</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>In: ui/window/top_bar, ui/word_list/dialog</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a copy without protection, or record what is played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أضف نسخة بلا حماية، أو سجّل ما يُشغَّل.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add a recording that contains speech.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أضف تسجيلًا يحتوي على كلام.</translation>
    </message>
    <message>
        <source>Add a recording, for example MP3, M4A, WAV or MP4.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أضف تسجيلًا، مثل MP3 أو M4A أو WAV أو MP4.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>Add a Wordlight project, subtitles (SRT, VTT), a TextGrid, a CTM, or the JSON of Wordlight or another speech-to-text program.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أضف مشروع Wordlight أو ترجمة نصية (SRT أو VTT) أو TextGrid أو CTM أو JSON من Wordlight أو من برنامج آخر لتفريغ الكلام.</translation>
    </message>
    <message>
        <source>Add it in parts.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أضفه على أجزاء.</translation>
    </message>
    <message>
        <source>Add recordings</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إضافة تسجيلات</translation>
    </message>
    <message>
        <source>Add the entries of a text file, one a line: “heard = written”</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>إضافة مدخلات ملف نصي، واحد في كل سطر: «المسموع = المكتوب»</translation>
    </message>
    <message>
        <source>Add to the word list</source>
        <extracomment>In: ui/word_list/fix_controller</extracomment>
        <translation>إضافة إلى قائمة الكلمات</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/file_strips, ui/library/text, ui/transcript/details_text</extracomment>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message numerus="yes">
        <source>Added {number} recordings</source>
        <extracomment>For 1: Added 1 recording
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>لم يُضف أي تسجيل</numerusform>
            <numerusform>أُضيف تسجيل واحد</numerusform>
            <numerusform>أُضيف تسجيلان</numerusform>
            <numerusform>أُضيفت {number} تسجيلات</numerusform>
            <numerusform>أُضيف {number} تسجيلًا</numerusform>
            <numerusform>أُضيف {number} تسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “{title}”</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>أُضيف «{title}»</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/recognisers/server_dialog, ui/settings/recognising_page</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address of the recording</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>عنوان التسجيل</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page, ui/settings/recognising_page</extracomment>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الأفريقانية</translation>
    </message>
    <message>
        <source>After it</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>بعده</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>The place at hand, or the one it begins with, with what another model heard there.
In: ui/review/card</extracomment>
        <translation>مرة أخرى</translation>
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
        <translation>تجلب AI/ML API التسجيل بنفسها، فيجب أن يكون متاحًا لكل من لديه العنوان.</translation>
    </message>
    <message>
        <source>AI/ML API needs a key, which is on the page of your account there.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>تحتاج AI/ML API إلى مفتاح تجده في صفحة حسابك هناك.</translation>
    </message>
    <message>
        <source>AI/ML API, a service on the internet</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>AI/ML API، خدمة على الإنترنت</translation>
    </message>
    <message>
        <source>Albanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>Align this paragraph again</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>إعادة مواءمة هذه الفقرة</translation>
    </message>
    <message>
        <source>All &amp;speakers…</source>
        <extracomment>In: ui/speakers/menu</extracomment>
        <translation>&amp;كل المتحدثين…</translation>
    </message>
    <message>
        <source>All backups of these</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>كل النسخ الاحتياطية لذلك</translation>
    </message>
    <message>
        <source>All data (JSON)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>كل البيانات (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>What is listed in a dialog: recordings, and `more`, by their names' endings; or all files.
In: ui/library/file_dialogs, ui/word_list/dialog</extracomment>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All languages that can be transcribed</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>كل اللغات التي يمكن تفريغها</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>All recordings</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>كل التسجيلات</translation>
    </message>
    <message>
        <source>All settings, and the keys that are kept in this computer’s keyring</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>كل الإعدادات، والمفاتيح المحفوظة في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>All speakers: names, voices, how much they say</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>كل المتحدثين: أسماؤهم وأصواتهم وقدر كلامهم</translation>
    </message>
    <message>
        <source>All that Wordlight keeps</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>كل ما يحفظه Wordlight</translation>
    </message>
    <message>
        <source>All transcripts as text</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>كل نصوص التفريغ كنص</translation>
    </message>
    <message>
        <source>All words under a confidence of your choice</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>كل الكلمات دون درجة ثقة تختارها</translation>
    </message>
    <message numerus="yes">
        <source>All {number} places checked</source>
        <extracomment>For 1: 1 place checked
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>لا مواضع للمراجعة</numerusform>
            <numerusform>تمت مراجعة الموضع الوحيد</numerusform>
            <numerusform>تمت مراجعة الموضعين</numerusform>
            <numerusform>تمت مراجعة كل المواضع: {number} مواضع</numerusform>
            <numerusform>تمت مراجعة كل المواضع: {number} موضعًا</numerusform>
            <numerusform>تمت مراجعة كل المواضع: {number} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow writing in the folder “{folder}”, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اسمح بالكتابة في المجلد «{folder}»، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>All…</source>
        <translation type="vanished">الكل…</translation>
    </message>
    <message>
        <source>Also the models ({size})</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>النماذج أيضًا ({size})</translation>
    </message>
    <message>
        <source>Also the recordings made here: there are none</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>التسجيلات التي سُجّلت هنا أيضًا: لا يوجد منها شيء</translation>
    </message>
    <message numerus="yes">
        <source>Also the {number} recordings made or copied here ({size})</source>
        <extracomment>For 1: Also the recording made or copied here ({size})
In: ui/settings/delete_dialog</extracomment>
        <translation>
            <numerusform>لا تسجيلات سُجّلت أو نُسخت هنا ({size})</numerusform>
            <numerusform>التسجيل الذي سُجّل أو نُسخ هنا أيضًا ({size})</numerusform>
            <numerusform>التسجيلان اللذان سُجّلا أو نُسخا هنا أيضًا ({size})</numerusform>
            <numerusform>وأيضًا {number} تسجيلات سُجّلت أو نُسخت هنا ({size})</numerusform>
            <numerusform>وأيضًا {number} تسجيلًا سُجّل أو نُسخ هنا ({size})</numerusform>
            <numerusform>وأيضًا {number} تسجيل سُجّل أو نُسخ هنا ({size})</numerusform>
        </translation>
    </message>
    <message>
        <source>Also to transcripts made elsewhere</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>نصوص التفريغ من خارج البرنامج أيضًا</translation>
    </message>
    <message>
        <source>Also where it may cost money</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>حتى حيث قد يكلّف مالًا</translation>
    </message>
    <message>
        <source>Also where the recording is only played</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>حتى حين يُشغَّل التسجيل فقط</translation>
    </message>
    <message>
        <source>Always write “{written}” for “{heard}”</source>
        <extracomment>An entry of the menu about a word that was fixed.
In: ui/word_list/text</extracomment>
        <translation>كتابة «{written}» دائمًا بدل «{heard}»</translation>
    </message>
    <message>
        <source>Amharic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>An early English draft of this computer. Transcribed again it will be better.</source>
        <extracomment>All else that must be known about a transcript, in sentences.
In: ui/transcript/text</extracomment>
        <translation>مسودة إنجليزية مبكرة من هذا الحاسوب. سيكون التفريغ من جديد أفضل.</translation>
    </message>
    <message numerus="yes">
        <source>and {number} more</source>
        <extracomment>For 1: and 1 more
In: ui/library/text</extracomment>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{number} أخرى</numerusform>
            <numerusform>و{number} أخرى</numerusform>
            <numerusform>و{number} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {number} more…</source>
        <extracomment>For 1: And 1 more…
What is offered where the same was heard at other places too.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>ولا شيء آخر…</numerusform>
            <numerusform>وواحد آخر…</numerusform>
            <numerusform>واثنان آخران…</numerusform>
            <numerusform>و{number} أخرى…</numerusform>
            <numerusform>و{number} أخرى…</numerusform>
            <numerusform>و{number} أخرى…</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer with Wordlight</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>حاسوب آخر عليه Wordlight</translation>
    </message>
    <message>
        <source>Another computer, or another program on this one</source>
        <extracomment>In: ui/recognisers/cards, ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>حاسوب آخر، أو برنامج آخر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Another language, model or service; this one stays</source>
        <extracomment>In: ui/transcript/pane</extracomment>
        <translation>لغة أو نموذج أو خدمة أخرى؛ ويبقى هذا النص</translation>
    </message>
    <message>
        <source>Another model here listens too, and where it differs is checked first</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>يستمع نموذج آخر هنا أيضًا، وما اختلف يُراجَع أولًا</translation>
    </message>
    <message>
        <source>another recording is in its place.</source>
        <extracomment>In: services/imports</extracomment>
        <translation>يوجد تسجيل آخر في موضعه.</translation>
    </message>
    <message>
        <source>Another server</source>
        <extracomment>In a word or three.
In: ui/recognisers/server_dialog, ui/recognisers/text, ui/settings/privacy_page</extracomment>
        <translation>خادم آخر</translation>
    </message>
    <message>
        <source>Another server…</source>
        <extracomment>In: ui/recognisers/cards, ui/recognisers/chip</extracomment>
        <translation>خادم آخر…</translation>
    </message>
    <message>
        <source>another version</source>
        <extracomment>A row as it is read out, and in its tip.
In: ui/library/text</extracomment>
        <translation>نسخة أخرى</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Any language</source>
        <extracomment>A code with or without a region, or `DETECT`.
In: ui/recognisers/language_text</extracomment>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>API key…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>مفتاح API…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الأرمينية</translation>
    </message>
    <message>
        <source>Arrange the list</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>As many places of this recording as you can check in that time, the most doubtful ones</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>ما يمكنك مراجعته من مواضع هذا التسجيل في تلك المدة، وأكثرها شكًّا أولًا</translation>
    </message>
    <message>
        <source>As name:value; comes back with the result, and changes no word</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>بصيغة اسم:قيمة؛ تعود مع النتيجة ولا تغيّر أي كلمة</translation>
    </message>
    <message>
        <source>As word:weight, for example Wordlight:2</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>بصيغة كلمة:وزن، مثل Wordlight:2</translation>
    </message>
    <message>
        <source>As you set it below.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>كما تحدده أدناه.</translation>
    </message>
    <message>
        <source>Ask for the plain text only, which every model can give</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>طلب النص العادي فقط، وهو ما يقدّمه كل نموذج</translation>
    </message>
    <message>
        <source>Ask the service again, and save its answer once the status is “completed”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اسأل الخدمة مجددًا، واحفظ ردها حين تصير الحالة «completed».</translation>
    </message>
    <message>
        <source>Ask the service for the result once more; nothing is sent and nothing is charged</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>طلب النتيجة من الخدمة مرة أخرى؛ لا يُرسل شيء ولا تُحتسب تكلفة</translation>
    </message>
    <message>
        <source>Ask the service whether it accepts the key; this costs nothing</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>سؤال الخدمة هل تقبل المفتاح؛ وهذا مجاني</translation>
    </message>
    <message>
        <source>Ask {host} by itself, and tell you of a new version</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>سؤال {host} تلقائيًا وإعلامك بأي إصدار جديد</translation>
    </message>
    <message>
        <source>Ask {host} once</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>سؤال {host} مرة واحدة</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
    <message>
        <source>Assamese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الأسامية</translation>
    </message>
    <message>
        <source>At work</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
Something found, or that there is more, as it is read out; `version` tells its recording from others of its title.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
In: ui/library/text, ui/review/text, ui/transcript/details_text</extracomment>
        <translation>عند {time}</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>تسميات Audacity</translation>
    </message>
    <message>
        <source>Audio or video: MP3, M4A, WAV, FLAC, OGG, MP4, MOV, WebM…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>صوت أو فيديو: MP3 وM4A وWAV وFLAC وOGG وMP4 وMOV وWebM…</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In: ui/kit/actions, ui/review/card</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back and forward by</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>مقدار الرجوع والتقدم</translation>
    </message>
    <message>
        <source>Back to the place before</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>رجوع إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Back to the transcript</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>رجوع إلى نص التفريغ</translation>
    </message>
    <message>
        <source>Back to the transcript; all that was taken over is kept</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>رجوع إلى نص التفريغ؛ ويبقى كل ما نُقل</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>رجوع إلى النافذة</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>رجوع إلى النافذة (Esc)</translation>
    </message>
    <message>
        <source>Back to what is playing</source>
        <extracomment>In: ui/player/text, ui/transcript/back_button</extracomment>
        <translation>رجوع إلى ما يُشغَّل</translation>
    </message>
    <message>
        <source>Back to what plays</source>
        <translation type="vanished">رجوع إلى ما يُشغَّل</translation>
    </message>
    <message>
        <source>Back to “{heard}”</source>
        <extracomment>An entry of the menu about a word.
In: ui/transcript/changes_text</extracomment>
        <translation>رجوع إلى «{heard}»</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الباشكيرية</translation>
    </message>
    <message>
        <source>Basque</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الباسكية</translation>
    </message>
    <message>
        <source>Before it</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>قبله</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>قبل إرساله</translation>
    </message>
    <message>
        <source>Begin a new paragraph where the speaker or the subject changes</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>بدء فقرة جديدة عند تغيّر المتحدث أو الموضوع</translation>
    </message>
    <message>
        <source>Begin all recordings again that failed</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>بدء كل التسجيلات التي فشلت من جديد</translation>
    </message>
    <message>
        <source>Begin no other recording; those at work are finished</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>عدم بدء تسجيل آخر؛ ويكتمل ما هو قيد العمل</translation>
    </message>
    <message>
        <source>Begin the recordings that wait</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>بدء التسجيلات المنتظرة</translation>
    </message>
    <message>
        <source>Begin this recording again</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions</extracomment>
        <translation>بدء هذا التسجيل من جديد</translation>
    </message>
    <message>
        <source>Begin this recording again with another language, model or transcriber</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>بدء هذا التسجيل من جديد بلغة أو نموذج أو مفرِّغ آخر</translation>
    </message>
    <message>
        <source>Begin with what is chosen here</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>البدء بما اختير هنا</translation>
    </message>
    <message>
        <source>Begins with “{words}”</source>
        <extracomment>The card before the start, as it is read out.
In: ui/review/text</extracomment>
        <translation>يبدأ بـ «{words}»</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>البيلاروسية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>البوسنية</translation>
    </message>
    <message>
        <source>Both read the same.</source>
        <extracomment>In: ui/versions/dialog, ui/versions/text</extracomment>
        <translation>النصان متطابقان.</translation>
    </message>
    <message>
        <source>Both versions, side by side</source>
        <extracomment>In: ui/versions/sheet</extracomment>
        <translation>النسختان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Breton</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>البريتونية</translation>
    </message>
    <message>
        <source>Bring back what was heard</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>استعادة ما سُمع</translation>
    </message>
    <message numerus="yes">
        <source>Bring back what was heard at all {number} places?</source>
        <extracomment>For 1: Bring back what was heard at this 1 place?
In: ui/transcript/changes_text</extracomment>
        <translation>
            <numerusform>لا مواضع لاستعادة ما سُمع فيها</numerusform>
            <numerusform>أتريد استعادة ما سُمع في هذا الموضع؟</numerusform>
            <numerusform>أتريد استعادة ما سُمع في الموضعين؟</numerusform>
            <numerusform>أتريد استعادة ما سُمع في {number} مواضع؟</numerusform>
            <numerusform>أتريد استعادة ما سُمع في {number} موضعًا؟</numerusform>
            <numerusform>أتريد استعادة ما سُمع في {number} موضع؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what was heard at the chosen place</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>استعادة ما سُمع في الموضع المحدد</translation>
    </message>
    <message>
        <source>Bring back what was heard everywhere</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>استعادة ما سُمع في كل المواضع</translation>
    </message>
    <message>
        <source>Bring back what was heard here</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>استعادة ما سُمع هنا</translation>
    </message>
    <message>
        <source>Bring back what was moved to the trash</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>استعادة ما نُقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Bring back what was there before</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>استعادة ما كان من قبل</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>البث</translation>
    </message>
    <message>
        <source>Broadcast subtitles (TTML)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>ترجمة نصية للبث (TTML)</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Burmese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>البورمية</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By the hosted service or another server: a model of this computer listens to them, too</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>ما فرّغته الخدمة أو خادم آخر: يستمع إليه نموذج على هذا الحاسوب أيضًا</translation>
    </message>
    <message>
        <source>Call this speaker so everywhere in the transcript</source>
        <extracomment>Who the chosen speaker sounds like, or else the first for whom there is somebody.
In: ui/speakers/dialog</extracomment>
        <translation>تسمية هذا المتحدث بهذا الاسم في كل النص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Open a question, and do it where the answer is `yes`; Enter and Esc leave all as it is.
The last row of a dialog: `Cancel`, whose tip is `leave`, and the verb at its right, which Enter presses.
In: ui/kit/question, ui/kit/widgets, ui/library/rescue_dialogs, ui/recognisers/key_dialog, ui/word_list/dialog</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Capitals</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>حالة الأحرف</translation>
    </message>
    <message>
        <source>Careful</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Catalan</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <extracomment>In: ui/help/shortcuts, ui/settings/playing_page</extracomment>
        <translation>تغيير الأزرار…</translation>
    </message>
    <message>
        <source>Change key…</source>
        <extracomment>In: ui/recognisers/cards</extracomment>
        <translation>تغيير المفتاح…</translation>
    </message>
    <message>
        <source>Change line spacing</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تغيير تباعد السطور</translation>
    </message>
    <message>
        <source>Change the address of the server</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>تغيير عنوان الخادم</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>تغيير العنوان…</translation>
    </message>
    <message>
        <source>Change the name everywhere (F2)</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>تغيير الاسم في كل المواضع (F2)</translation>
    </message>
    <message>
        <source>Change the options, or send it without extra options.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>غيّر الخيارات، أو أرسله دون خيارات إضافية.</translation>
    </message>
    <message>
        <source>Change the server</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>تغيير الخادم</translation>
    </message>
    <message>
        <source>Change the server…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>تغيير الخادم…</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>غُيّرت</translation>
    </message>
    <message>
        <source>Changed in the transcript</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>تغيّر في نص التفريغ</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Take the panes, once.
In: exporters/options, ui/transcript/changes_pane, ui/window/side_pane</extracomment>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/recognisers/cards, ui/settings/keys_page, ui/settings/recognising_page</extracomment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Channel {channel}, speaker {number}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>القناة {channel}، المتحدث {number}</translation>
    </message>
    <message>
        <source>Channel {number}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>القناة {number}</translation>
    </message>
    <message>
        <source>Channels or sound tracks are different people</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>القنوات أو المسارات الصوتية أشخاص مختلفون</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>الأحرف في السطر</translation>
    </message>
    <message>
        <source>Characters a second</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>الأحرف في الثانية</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane, ui/window/top_bar</extracomment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Check its address, or ask whoever runs it where it is now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تحقق من عنوانها، أو اسأل من يشغّلها أين هي الآن.</translation>
    </message>
    <message>
        <source>Check its name, or add it again from where it is now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تحقق من اسمه، أو أضفه مجددًا من مكانه الحالي.</translation>
    </message>
    <message>
        <source>Check that it is switched on and connected, or export a PDF and print that.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تحقق من أنها تعمل ومتصلة، أو صدّر ملف PDF واطبعه.</translation>
    </message>
    <message>
        <source>Check that you are allowed to read it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تحقق من أن لديك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>Check the address, or download the recording and add it as a file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تحقق من العنوان، أو نزّل التسجيل وأضفه ملفًا.</translation>
    </message>
    <message>
        <source>Check the address: a part of it may be missing or wrong.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تحقق من العنوان: قد يكون جزء منه ناقصًا أو خاطئًا.</translation>
    </message>
    <message>
        <source>Check the date of this computer, or ask who runs the network; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تحقق من تاريخ هذا الحاسوب، أو اسأل مسؤول الشبكة؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the doubtful words</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>مراجعة الكلمات المشكوك فيها</translation>
    </message>
    <message>
        <source>Check the folder “{folder}”, then try again; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تحقق من المجلد «{folder}»، ثم أعد المحاولة؛ وما وصل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Check the network and try again; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تحقق من الشبكة وأعد المحاولة؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the network, and whether it is running; nothing was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تحقق من الشبكة ومن أن الوكيل يعمل؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings, or ask who runs the network.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تحقق من الوكيل في إعدادات النظام، أو اسأل مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>Check the proxy in the system settings, or ask who runs the network; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تحقق من الوكيل في إعدادات النظام، أو اسأل مسؤول الشبكة؛ وما وصل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Check the rest</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>مراجعة الباقي</translation>
    </message>
    <message>
        <source>Check the words</source>
        <extracomment>In: ui/kit/actions, ui/review/display</extracomment>
        <translation>مراجعة الكلمات</translation>
    </message>
    <message>
        <source>Check {share} % more</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>مراجعة {share}% أخرى</translation>
    </message>
    <message>
        <source>checked</source>
        <extracomment>A row as it is read out, and in its tip.
In: ui/library/text</extracomment>
        <translation>تمت مراجعته</translation>
    </message>
    <message>
        <source>Checked words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>الكلمات التي تمت مراجعتها</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Checking whether the service has it</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>جارٍ التحقق من وجوده لدى الخدمة</translation>
    </message>
    <message>
        <source>Checks and details</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>المراجعة والتفاصيل</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Choose a folder with model.bin, tokenizer.json and vocabulary files of a Whisper model for CTranslate2.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اختر مجلدًا فيه model.bin وtokenizer.json وملفات المفردات لنموذج Whisper بصيغة CTranslate2.</translation>
    </message>
    <message>
        <source>Choose a folder with recordings</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>اختيار مجلد فيه تسجيلات</translation>
    </message>
    <message>
        <source>Choose a microphone, see how loud it is, and hear yourself</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>اختيار ميكروفون ورؤية مستوى صوته وسماع نفسك</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>اختر موضعًا أولًا.</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>اختيار طابعة</translation>
    </message>
    <message>
        <source>Choose another model, or install this one on the server.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اختر نموذجًا آخر، أو ثبّت هذا على الخادم.</translation>
    </message>
    <message>
        <source>Choose another model, or use a key that is allowed to use this one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اختر نموذجًا آخر، أو استعمل مفتاحًا مسموحًا له بهذا النموذج.</translation>
    </message>
    <message>
        <source>Choose another model…</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>اختيار نموذج آخر…</translation>
    </message>
    <message>
        <source>Choose another one if that is not the right one; the recording goes on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اختر آخر إن لم يكن هذا هو الصحيح؛ ويستمر التسجيل.</translation>
    </message>
    <message>
        <source>Choose another one; everything is as it was.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اختر نسخة أخرى؛ كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Choose another sound track.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اختر مسارًا صوتيًا آخر.</translation>
    </message>
    <message>
        <source>Choose another transcriber; everything else works.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اختر مفرِّغًا آخر؛ كل ما عداه يعمل.</translation>
    </message>
    <message>
        <source>Choose audio or video files to transcribe</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>اختيار ملفات صوت أو فيديو لتفريغها</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose one in the list first.</source>
        <extracomment>In: ui/speakers/dialog, ui/transcript/changes_pane, ui/word_list/dialog</extracomment>
        <translation>اختر أولًا عنصرًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose one recording in the list first, with a file on this computer.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>اختر أولًا تسجيلًا واحدًا من القائمة يوجد ملفه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose one recording in the list first.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>اختر أولًا تسجيلًا واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose other keys for commands, in the settings</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>اختيار أزرار أخرى للأوامر، في الإعدادات</translation>
    </message>
    <message>
        <source>Choose recordings or transcripts</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>اختيار تسجيلات أو نصوص تفريغ</translation>
    </message>
    <message>
        <source>Choose several recordings in the list first.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>اختر أولًا عدة تسجيلات من القائمة.</translation>
    </message>
    <message>
        <source>Choose the folder for the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>اختيار مجلد للملف</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>اختيار المجلد المراقَب</translation>
    </message>
    <message>
        <source>Choose the recording…</source>
        <extracomment>Say of transcripts that nobody knows their recording yet, with those that have the name of each, if several have; and offer to look for that of a single one.
In: ui/library/file_strips</extracomment>
        <translation>اختيار التسجيل…</translation>
    </message>
    <message>
        <source>Choose where the recording is now</source>
        <extracomment>In: ui/jobs/remedies, ui/player/bar</extracomment>
        <translation>اختيار المكان الذي فيه التسجيل الآن</translation>
    </message>
    <message>
        <source>Choose which of its models the service is asked for</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>اختيار النموذج الذي يُطلب من الخدمة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>In: ui/settings/recording_page, ui/transcript/export_dialog</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>مسح الحقل</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>In: ui/kit/search_field</extracomment>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Close; but say first where the key could not be remembered although it was to be.
Says what is still there once the window has closed.
In: ui/help/problem_dialog, ui/library/rescue_dialogs, ui/recognisers/key_dialog, ui/recognisers/models_dialog, ui/recording/captions, ui/recording/microphone_dialog, ui/settings/delete_dialog, ui/settings/dialog, ui/speakers/dialog, ui/versions/dialog, ui/window/about_dialog, ui/window/licences_dialog, ui/window/report_dialog, ui/word_list/dialog</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>إغلاق وفقدانه</translation>
    </message>
    <message>
        <source>Close find</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Close other windows of Wordlight and programs that copy its folder, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أغلق نوافذ Wordlight الأخرى والبرامج التي تنسخ مجلده، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Close programs you do not need; the recording goes on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أغلق البرامج التي لا تحتاج إليها؛ ويستمر التسجيل.</translation>
    </message>
    <message>
        <source>Close this and begin to record</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>إغلاق هذا وبدء التسجيل</translation>
    </message>
    <message>
        <source>Close without printing</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>إغلاق دون طباعة</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Close without writing a file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>إغلاق دون كتابة ملف</translation>
    </message>
    <message>
        <source>Close Wordlight; work in hand goes on at the next start</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إغلاق Wordlight؛ ويستمر العمل الجاري عند التشغيل التالي</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Show these, of them what is looked for.
In: ui/help/shortcuts</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>الأوامر والأزرار</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>Show these, of them what is looked for.
In: ui/help/shortcuts</extracomment>
        <translation>الأوامر وأزرارها</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>مقارنة نسختين</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>مقارنة بنسخة أخرى…</translation>
    </message>
    <message>
        <source>Compare with “{title}”…</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>مقارنة بـ «{title}»…</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>All that is known of a recording and how it became words.
All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Confidence under which words are shown, in per cent</source>
        <extracomment>In: ui/review/confidence_scale</extracomment>
        <translation>درجة الثقة التي تُعرض الكلمات دونها، بالمئة</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then go on; everything so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>صِله مجددًا أو اختر آخر، ثم تابع؛ كل ما مضى محفوظ.</translation>
    </message>
    <message>
        <source>Connect it again or choose another one, then press Play.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>صِله مجددًا أو اختر آخر، ثم اضغط «تشغيل».</translation>
    </message>
    <message>
        <source>Connect or choose one, then press Play again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>صِل واحدًا أو اختره، ثم اضغط «تشغيل» مجددًا.</translation>
    </message>
    <message>
        <source>Connect or choose one, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>صِل واحدًا أو اختره، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Content warnings</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>تحذيرات المحتوى</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Convert it to MP3 or WAV, then send it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>حوّله إلى MP3 أو WAV، ثم أرسله مجددًا.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copied. Send it to whoever looks after Wordlight for you.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>تم النسخ. أرسله إلى من يتولى أمر Wordlight لديك.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: {number} words</source>
        <extracomment>For 1: Copied: 1 word
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>لم تُنسخ أي كلمة</numerusform>
            <numerusform>نُسخت كلمة واحدة</numerusform>
            <numerusform>نُسخت كلمتان</numerusform>
            <numerusform>نُسخت {number} كلمات</numerusform>
            <numerusform>نُسخت {number} كلمة</numerusform>
            <numerusform>نُسخت {number} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>نسخ المكتبة</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In: ui/help/problem_dialog, ui/jobs/draft_view, ui/recording/live_pane, ui/transcript/export_dialog, ui/transcript/view, ui/window/top_bar</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all that was said so far</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>نسخ كل ما قيل حتى الآن</translation>
    </message>
    <message>
        <source>Copy all words of the transcript, with the names of the speakers</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>نسخ كل كلمات التفريغ مع أسماء المتحدثين</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy it again from the page of the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>انسخه مجددًا من صفحة الخدمة.</translation>
    </message>
    <message>
        <source>Copy it again from where it was recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>انسخه مجددًا من حيث سُجّل.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy the selection, or all, with times and speakers</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>نسخ المحدد أو الكل مع الأوقات والمتحدثين</translation>
    </message>
    <message>
        <source>Copy the whole draft</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>نسخ المسودة كلها</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>نسخ النص كله</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <extracomment>In: ui/kit/actions, ui/transcript/view</extracomment>
        <translation>نسخ مع الأوقات</translation>
    </message>
    <message>
        <source>Correct by the word list…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تصحيح حسب قائمة الكلمات…</translation>
    </message>
    <message>
        <source>Correct or remove that, then start Wordlight again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>صحّح ذلك أو أزله، ثم شغّل Wordlight مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Correct {number} places</source>
        <extracomment>For 1: Correct 1 place
The name of the step of undo, and the button that makes it.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>لا مواضع لتصحيحها</numerusform>
            <numerusform>تصحيح موضع واحد</numerusform>
            <numerusform>تصحيح موضعين</numerusform>
            <numerusform>تصحيح {number} مواضع</numerusform>
            <numerusform>تصحيح {number} موضعًا</numerusform>
            <numerusform>تصحيح {number} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>cost less than 0.0001 USD</source>
        <translation type="vanished">بتكلفة أقل من 0.0001 دولار</translation>
    </message>
    <message>
        <source>cost less than {amount} USD</source>
        <extracomment>What the service said it costs, to the hundredth of a cent where it is less than one.
In: ui/jobs/text</extracomment>
        <translation>بتكلفة أقل من {amount} دولار</translation>
    </message>
    <message>
        <source>cost {amount} USD</source>
        <extracomment>What the service said it costs, to the hundredth of a cent where it is less than one.
In: ui/jobs/text</extracomment>
        <translation>بتكلفة {amount} دولار</translation>
    </message>
    <message>
        <source>Croatian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الكرواتية</translation>
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
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>Put what is selected on the clipboard, and take it out of the text.
In: ui/transcript/editing_keys, ui/transcript/view</extracomment>
        <translation>قص</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Damaged: {size} to download again from {source}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>تالف: يجب تنزيل {size} من جديد من {source}</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>Dark text on a light window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>نص داكن على نافذة فاتحة</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>In: ui/transcript/editing_keys</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <extracomment>Says what is still there once the window has closed.
`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Delete everything Wordlight keeps?</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>حذف كل ما يحفظه Wordlight؟</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>حذف كل شيء…</translation>
    </message>
    <message>
        <source>Delete nothing</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>عدم حذف أي شيء</translation>
    </message>
    <message>
        <source>Delete these by hand:</source>
        <extracomment>Says what is still there once the window has closed.
In: ui/settings/delete_dialog</extracomment>
        <translation>احذف هذه يدويًا:</translation>
    </message>
    <message>
        <source>deleted for good on {day}</source>
        <extracomment>A line of the trash.
In: ui/library/text</extracomment>
        <translation>يُحذف نهائيًا في {day}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Take the panes, once.
In: ui/jobs/page, ui/kit/message_stack, ui/transcript/details_pane, ui/window/side_pane</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <extracomment>In: ui/recognisers/option_fields</extracomment>
        <translation>اكتشاف تلقائي</translation>
    </message>
    <message>
        <source>detected</source>
        <extracomment>What the recogniser was asked for, of that which it could do.
In: ui/transcript/details_text</extracomment>
        <translation>مُكتشَفة</translation>
    </message>
    <message>
        <source>Dictated punctuation needs it.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>تحتاج إليه علامات الترقيم المُملاة.</translation>
    </message>
    <message>
        <source>Did you hear yourself well? Then record. If not, try another microphone or go nearer to it.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>هل سمعت نفسك جيدًا؟ إذن ابدأ التسجيل. وإلا فجرّب ميكروفونًا آخر أو اقترب منه.</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>`very unsure · 3 %`, what else is doubtful about it, or what was decided.
In: ui/review/text</extracomment>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>In: ui/kit/message_stack</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>بلا تكرار</translation>
    </message>
    <message>
        <source>Double-click a name to change it everywhere. Two who are the same person can be merged.</source>
        <extracomment>Above the list.
In: ui/speakers/text</extracomment>
        <translation>انقر نقرًا مزدوجًا على اسم لتغييره في كل المواضع. ويمكن دمج متحدثَين هما شخص واحد.</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>الكلمات المشكوك فيها</translation>
    </message>
    <message>
        <source>Download ({size})</source>
        <extracomment>What stands on the button that begins or goes on.
In: ui/recognisers/model_text</extracomment>
        <translation>تنزيل ({size})</translation>
    </message>
    <message>
        <source>Download it under “Models…”, or choose another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>نزّله من «نماذج…»، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>download remove size folder</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>تنزيل إزالة حجم مجلد</translation>
    </message>
    <message>
        <source>Download the model, or choose another one; then this goes on by itself</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>تنزيل النموذج أو اختيار نموذج آخر؛ ثم يستمر العمل من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Download the recording and add it as a file, or choose another transcriber.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>نزّل التسجيل وأضفه كملف، أو اختر مفرِّغًا آخر.</translation>
    </message>
    <message>
        <source>Download the recording and add it as a file, or paste its direct address.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>نزّل التسجيل وأضفه كملف، أو الصق عنوانه المباشر.</translation>
    </message>
    <message>
        <source>Download {name} ({size})</source>
        <extracomment>The same where the model is not named beside it.
In: ui/recognisers/model_text</extracomment>
        <translation>تنزيل {name} ({size})</translation>
    </message>
    <message>
        <source>Download {name}, {size} from {source}</source>
        <extracomment>The same for who sees the button alone.
In: ui/recognisers/model_text</extracomment>
        <translation>تنزيل {name}، {size} من {source}</translation>
    </message>
    <message>
        <source>Download, remove or add models</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>تنزيل النماذج أو إزالتها أو إضافتها</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <extracomment>In: ui/recognisers/download_bar</extracomment>
        <translation>تم التنزيل</translation>
    </message>
    <message>
        <source>Downloaded; being checked</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>تم التنزيل؛ جارٍ التحقق منه</translation>
    </message>
    <message>
        <source>Downloading from {source}: {percent} of {size}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>جارٍ التنزيل من {source}: {percent} من {size}</translation>
    </message>
    <message>
        <source>Downloads go on while Wordlight is open</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>يستمر التنزيل ما دام Wordlight مفتوحًا</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draft, written while it was recorded; the transcript takes its place</source>
        <extracomment>What stands over the words that were written while it was recorded, till there are others.
In: ui/jobs/text</extracomment>
        <translation>مسودة كُتبت أثناء التسجيل؛ يحل نص التفريغ محلها</translation>
    </message>
    <message>
        <source>Draft: listen before you rely on it</source>
        <extracomment>How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>مسودة: استمع قبل الاعتماد عليها</translation>
    </message>
    <message>
        <source>Draft: listen first</source>
        <extracomment>How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>مسودة: استمع أولًا</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>إفلات</translation>
    </message>
    <message>
        <source>Drop recordings here</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>أفلت التسجيلات هنا</translation>
    </message>
    <message>
        <source>Drop to add these files</source>
        <extracomment>In: ui/window/drop_overlay</extracomment>
        <translation>أفلت لإضافة هذه الملفات</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Each channel, or each of several tracks, is turned into text on its own; this may multiply the cost</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>تُفرَّغ كل قناة، أو كل مسار من عدة مسارات، على حدة؛ وقد يضاعف ذلك التكلفة</translation>
    </message>
    <message>
        <source>Each file has the name of its recording. A file that is there already stays as it is.</source>
        <extracomment>What becomes of files with the same name, and of recordings without a transcript.
In: ui/transcript/export_text</extracomment>
        <translation>يحمل كل ملف اسم تسجيله. والملف الموجود من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>Each paragraph</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>كل فقرة</translation>
    </message>
    <message>
        <source>Each word</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>كل كلمة</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Editing starts when it is complete.</source>
        <extracomment>Say why nothing is written, to those who see it and to those who hear it.
In: ui/transcript/growing_head</extracomment>
        <translation>يبدأ التحرير عند اكتماله.</translation>
    </message>
    <message>
        <source>ELAN (EAF)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>ELAN (EAF)</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>English only</source>
        <extracomment>In: ui/recognisers/model_text</extracomment>
        <translation>الإنجليزية فقط</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter it again as the service shows it, or use another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أدخله مرة أخرى كما تعرضه الخدمة، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Enter it, and this goes on by itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أدخله، ثم يستمر العمل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Enter keeps the new name, Escape the old one</source>
        <extracomment>In: ui/library/delegate</extracomment>
        <translation>يُبقي Enter الاسم الجديد، ويُبقي Escape الاسم القديم</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>In: ui/jobs/remedies, ui/recognisers/cards</extracomment>
        <translation>إدخال المفتاح…</translation>
    </message>
    <message>
        <source>Enter or replace the key for this service</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>إدخال مفتاح هذه الخدمة أو استبداله</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>أدخل المفتاح أولًا.</translation>
    </message>
    <message>
        <source>Enter the key of the service, test it, or forget it</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>إدخال مفتاح الخدمة أو اختباره أو نسيانه</translation>
    </message>
    <message>
        <source>Enter the key of this server, test it, or forget it</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>إدخال مفتاح هذا الخادم أو اختباره أو نسيانه</translation>
    </message>
    <message>
        <source>erase remove wipe reset</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>محو إزالة مسح إعادة ضبط</translation>
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
        <translation>مقدَّرة بحسب طول الكلمات</translation>
    </message>
    <message>
        <source>Estonian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Every 10 seconds</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>كل 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Every 30 seconds</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>كل 30 ثانية</translation>
    </message>
    <message>
        <source>Every minute</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>كل دقيقة</translation>
    </message>
    <message>
        <source>Every word was listened to</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>تم الاستماع إلى كل كلمة</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Everything on this page is already as it is at first.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>كل ما في هذه الصفحة على حاله الأولى من قبل.</translation>
    </message>
    <message>
        <source>Everything on this page is as it is at first.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>كل ما في هذه الصفحة على حاله الأولى.</translation>
    </message>
    <message>
        <source>Everything on this page is as it was before.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>كل ما في هذه الصفحة عاد كما كان.</translation>
    </message>
    <message>
        <source>Everything that is known, for programs</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>كل ما هو معروف، للبرامج</translation>
    </message>
    <message>
        <source>Everything up to now is kept. Check the disk, then record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>كل ما سُجِّل حتى الآن محفوظ. افحص القرص، ثم سجّل من جديد.</translation>
    </message>
    <message>
        <source>Everything up to now is kept. Free some space before you record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>كل ما سُجِّل حتى الآن محفوظ. أفرغ بعض المساحة قبل أن تسجّل من جديد.</translation>
    </message>
    <message>
        <source>Expert options</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>خيارات الخبراء</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>In: ui/kit/actions, ui/transcript/export_dialog, ui/window/top_bar, ui/window/welcome_page</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export all</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>تصدير الكل</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Export it as text instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>صدّره كنص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Export the word list</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>تصدير قائمة الكلمات</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>In: ui/review/card, ui/window/top_bar, ui/word_list/dialog</extracomment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>مؤكد إلى حد كبير</translation>
    </message>
    <message>
        <source>Faroese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الفاروية</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Fast, all languages</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>سريع، كل اللغات</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files from 25 MB are mentioned before they are sent: the service does not say how large they may be, and many of its kind take no more. A compressed file (MP3, M4A) is smaller; this computer has no limit.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>يُنبَّه إلى الملفات التي تبلغ 25 ميغابايت فأكثر قبل إرسالها: فالخدمة لا تذكر الحجم الأقصى، وكثير من مثيلاتها لا يقبل أكثر من ذلك. الملف المضغوط (MP3، M4A) أصغر؛ ولا حدّ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Files not added</source>
        <extracomment>How many files were refused; no number where something is said of a folder.
In: ui/kit/message_text, ui/kit/messages</extracomment>
        <translation>ملفات لم تُضَف</translation>
    </message>
    <message>
        <source>Files of this kind ({pattern})</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>ملفات من هذا النوع ({pattern})</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar, ui/window/top_bar</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a pattern; \1 in the replacement stands for its first group</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>البحث عن نمط؛ تمثّل \1 في النص البديل مجموعته الأولى</translation>
    </message>
    <message>
        <source>Find and replace only in what is selected</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>البحث والاستبدال في المحدد فقط</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>بحث واستبدال…</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>البحث في نص التفريغ</translation>
    </message>
    <message>
        <source>Find in the transcript…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>البحث في نص التفريغ…</translation>
    </message>
    <message>
        <source>Find in this transcript</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>البحث في نص التفريغ هذا</translation>
    </message>
    <message>
        <source>Find it first, or export without the recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اعثر عليه أولًا، أو صدّر دون التسجيل.</translation>
    </message>
    <message>
        <source>Find its words in the sound once more, where their times are off</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>البحث عن كلماته في الصوت مرة أخرى حيث تكون أوقاتها غير دقيقة</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/kit/actions, ui/transcript/find_bar</extracomment>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find no parts of words</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>عدم البحث في أجزاء الكلمات</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/kit/actions, ui/transcript/find_bar</extracomment>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Find speakers</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>العثور على المتحدثين</translation>
    </message>
    <message>
        <source>Find speakers anew</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>العثور على المتحدثين من جديد</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <extracomment>Say that a job's file is not there, and offer to look for it.
Say that the file the user chose is another recording, and let them take it anyway.
In: ui/jobs/remedies, ui/library/file_strips, ui/player/bar</extracomment>
        <translation>العثور على الملف…</translation>
    </message>
    <message>
        <source>Find the language by itself</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>التعرف على اللغة تلقائيًا</translation>
    </message>
    <message>
        <source>Find the recording of “{title}”</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>العثور على تسجيل «{title}»</translation>
    </message>
    <message>
        <source>Find the recording…</source>
        <extracomment>Say of transcripts that nobody knows their recording yet, with those that have the name of each, if several have; and offer to look for that of a single one.
In: ui/library/file_strips</extracomment>
        <translation>العثور على التسجيل…</translation>
    </message>
    <message>
        <source>Find this by its sound</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>العثور على هذا من صوته</translation>
    </message>
    <message>
        <source>Find words in the transcript that is shown</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>البحث عن كلمات في نص التفريغ المعروض</translation>
    </message>
    <message>
        <source>Find “{name}”</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>العثور على «{name}»</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>Escape puts it away in `parts`; elsewhere it has a use of its own, as in a field to search.
In: ui/help/first_steps</extracomment>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Fix all the same</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>تصحيح كل المماثل</translation>
    </message>
    <message>
        <source>Fix all the same…</source>
        <extracomment>The words and deeds for a place to check, or one that was changed.
In: ui/review/word_menu</extracomment>
        <translation>تصحيح كل المماثل…</translation>
    </message>
    <message numerus="yes">
        <source>Fix all {number} the same…</source>
        <extracomment>For 1: Fix 1 more the same…
What is offered where the same was heard at other places too.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>تصحيح المماثل…</numerusform>
            <numerusform>تصحيح موضع مماثل واحد آخر…</numerusform>
            <numerusform>تصحيح موضعين مماثلين…</numerusform>
            <numerusform>تصحيح كل المواضع المماثلة ({number})…</numerusform>
            <numerusform>تصحيح كل المواضع المماثلة ({number})…</numerusform>
            <numerusform>تصحيح كل المواضع المماثلة ({number})…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix {number} places</source>
        <extracomment>For 1: Fix 1 place
The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>تصحيح 0 مواضع</numerusform>
            <numerusform>تصحيح موضع واحد</numerusform>
            <numerusform>تصحيح موضعين</numerusform>
            <numerusform>تصحيح {number} مواضع</numerusform>
            <numerusform>تصحيح {number} موضعًا</numerusform>
            <numerusform>تصحيح {number} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>مجلد الملف</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>مجلد التسجيلات</translation>
    </message>
    <message>
        <source>folder path file</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>مجلد مسار ملف</translation>
    </message>
    <message>
        <source>Follow the rules of the word list in this transcript</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>اتباع قواعد قائمة الكلمات في نص التفريغ هذا</translation>
    </message>
    <message>
        <source>Foot pedal and headset</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>الدواسة وسماعة الرأس</translation>
    </message>
    <message>
        <source>foot pedal headset media keys</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>دواسة سماعة رأس أزرار الوسائط</translation>
    </message>
    <message>
        <source>For a copy that any program can read.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>لنسخة يستطيع أي برنامج قراءتها.</translation>
    </message>
    <message>
        <source>For editing subtitles in Aegisub</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>لتحرير الترجمة النصية في Aegisub</translation>
    </message>
    <message>
        <source>For every recording:</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>لكل تسجيل:</translation>
    </message>
    <message>
        <source>For nearly every player and video editor</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>لكل المشغلات وبرامج تحرير الفيديو تقريبًا</translation>
    </message>
    <message>
        <source>For nearly every program for writing</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>لكل برامج الكتابة تقريبًا</translation>
    </message>
    <message>
        <source>For notes and wikis</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>للملاحظات ومواقع الويكي</translation>
    </message>
    <message>
        <source>For recordings that have each person on a channel of their own.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>للتسجيلات التي يكون فيها كل شخص على قناة خاصة به.</translation>
    </message>
    <message>
        <source>For stations and streaming services</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>للمحطات وخدمات البث</translation>
    </message>
    <message>
        <source>For the recordings added from now on</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>للتسجيلات التي تُضاف من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>For the usage report there; changes no word</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>لتقرير الاستخدام هناك؛ لا يغيّر أي كلمة</translation>
    </message>
    <message>
        <source>For this recording alone; for others nothing changes</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>لهذا التسجيل وحده؛ لا يتغير شيء لغيره</translation>
    </message>
    <message>
        <source>For videos on web pages</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>لمقاطع الفيديو على صفحات الويب</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget all voices</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>نسيان كل الأصوات</translation>
    </message>
    <message>
        <source>Forget all voices? {kept}</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>نسيان كل الأصوات؟ {kept}</translation>
    </message>
    <message>
        <source>Forget all voices…</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>نسيان كل الأصوات…</translation>
    </message>
    <message>
        <source>Forget and delete</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>النسيان والحذف</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>نسيان هذا المفتاح</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Found by its sound</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>عُثر عليه من صوته</translation>
    </message>
    <message>
        <source>Found by itself: track {number}</source>
        <extracomment>What is heard where none is chosen.
In: ui/library/again_text</extracomment>
        <translation>عُثر عليه تلقائيًا: المسار {number}</translation>
    </message>
    <message>
        <source>found in the sound by {model}</source>
        <extracomment>Where the times of the words are from, if not from who wrote them.
In: ui/transcript/details_text</extracomment>
        <translation>عُثر عليها في الصوت بواسطة {model}</translation>
    </message>
    <message>
        <source>Found in your transcripts</source>
        <extracomment>In: ui/library/hits_view</extracomment>
        <translation>عُثر عليه في نصوص التفريغ لديك</translation>
    </message>
    <message>
        <source>Found: from now on, “{name}” is used in the folder “{folder}”.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>عُثر عليه: من الآن فصاعدًا يُستخدم «{name}» في المجلد «{folder}».</translation>
    </message>
    <message>
        <source>Free some space, then go on; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أفرغ بعض المساحة، ثم تابع؛ ما وصل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Free some space, then record again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أفرغ بعض المساحة ثم سجّل مرة أخرى.</translation>
    </message>
    <message>
        <source>Free some space, then try again; what was saved before is safe.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أفرغ بعض المساحة، ثم حاول مرة أخرى؛ ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>From now on “{written}” is written for “{heard}” in new transcripts.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>من الآن فصاعدًا تُكتب «{written}» بدلًا من «{heard}» في نصوص التفريغ الجديدة.</translation>
    </message>
    <message>
        <source>From the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>من الويب</translation>
    </message>
    <message>
        <source>From the web…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>من الويب…</translation>
    </message>
    <message>
        <source>Full stops, commas and capital letters. Readable text has them already</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>النقاط والفواصل والحروف الكبيرة. وهي موجودة أصلًا في النص المقروء</translation>
    </message>
    <message>
        <source>Galician</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الغاليسية</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>عام</translation>
    </message>
    <message>
        <source>Georgian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>Give tags to all that are selected, or take them away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إضافة وسوم إلى كل المحدد أو إزالتها منه</translation>
    </message>
    <message>
        <source>Give the marker a name (F2)</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>تسمية العلامة (F2)</translation>
    </message>
    <message>
        <source>Give the recording another name in the list</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إعطاء التسجيل اسمًا آخر في القائمة</translation>
    </message>
    <message>
        <source>Give these tags to all that are selected</source>
        <extracomment>In: ui/library/several_dialogs</extracomment>
        <translation>إضافة هذه الوسوم إلى كل المحدد</translation>
    </message>
    <message>
        <source>Give this action the keys it has at first</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>إعادة أزرار هذا الإجراء إلى ما كانت عليه أولًا</translation>
    </message>
    <message>
        <source>Give up what you wrote here; it can be undone</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>التخلي عما كتبته هنا؛ يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Go back some seconds</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الرجوع بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Go back to a copy of the list and transcripts of an earlier day</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الرجوع إلى نسخة من القائمة ونصوص التفريغ من يوم سابق</translation>
    </message>
    <message>
        <source>Go back to the marker before this moment</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الرجوع إلى العلامة السابقة لهذه اللحظة</translation>
    </message>
    <message>
        <source>Go back to the start of the sentence</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الرجوع إلى بداية الجملة</translation>
    </message>
    <message>
        <source>Go forward some seconds</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>التقدم بضع ثوانٍ</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
What stands on the button that begins or goes on.
In: ui/jobs/remedies, ui/library/pane, ui/recognisers/model_text, ui/recording/bar, ui/review/second_text, ui/transcript/pane</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on after</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>المتابعة بعد</translation>
    </message>
    <message>
        <source>Go on downloading {name}</source>
        <extracomment>The same for who sees the button alone.
The same where the model is not named beside it.
In: ui/recognisers/model_text</extracomment>
        <translation>متابعة تنزيل {name}</translation>
    </message>
    <message>
        <source>Go on from</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>المتابعة من</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <extracomment>In: ui/recording/bar, ui/recording/stop_dialog</extracomment>
        <translation>متابعة التسجيل</translation>
    </message>
    <message>
        <source>Go on to the next moment that was marked</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الانتقال إلى اللحظة التالية المعلَّمة</translation>
    </message>
    <message>
        <source>Go on where this recording was</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>المتابعة من حيث كان هذا التسجيل</translation>
    </message>
    <message>
        <source>Go on with the work</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Go on with what waits</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متابعة ما ينتظر</translation>
    </message>
    <message>
        <source>Go on writing where the last words were</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>متابعة الكتابة حيث كانت آخر الكلمات</translation>
    </message>
    <message>
        <source>Go on; this place comes again at the end</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>المتابعة؛ يعود هذا الموضع في النهاية</translation>
    </message>
    <message>
        <source>Go through the doubtful words: hear each one, keep it or fix it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>المرور على الكلمات المشكوك فيها: استمع إلى كل منها، ثم أبقها أو صححها</translation>
    </message>
    <message>
        <source>Go through what was left for later</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>المرور على ما تُرك لوقت لاحق</translation>
    </message>
    <message>
        <source>Go to the first place that is not checked, and hear it</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>الانتقال إلى أول موضع لم تتم مراجعته والاستماع إليه</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الانتقال إلى الرسالة</translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>الانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الانتقال إلى الموضع التالي الذي عُثر عليه</translation>
    </message>
    <message>
        <source>Go to the next place where they differ (↓)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>الانتقال إلى موضع الاختلاف التالي (↓)</translation>
    </message>
    <message>
        <source>Go to the next words nobody listened to</source>
        <extracomment>In: ui/kit/actions, ui/transcript/details_pane</extracomment>
        <translation>الانتقال إلى الكلمات التالية التي لم يستمع إليها أحد</translation>
    </message>
    <message>
        <source>Go to the page about speakers, where they are forgotten</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>الانتقال إلى صفحة المتحدثين، حيث تُنسى أصواتهم</translation>
    </message>
    <message>
        <source>Go to the page of keys, at those that play</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>الانتقال إلى صفحة الأزرار، عند أزرار التشغيل</translation>
    </message>
    <message>
        <source>Go to the place before this one (↑)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>الانتقال إلى الموضع السابق لهذا (↑)</translation>
    </message>
    <message>
        <source>Go to the place found before this one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الانتقال إلى الموضع الذي عُثر عليه قبل هذا</translation>
    </message>
    <message>
        <source>Go to this place in the text</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>الانتقال إلى هذا الموضع في النص</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الغوجاراتية</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الكريولية الهايتية</translation>
    </message>
    <message>
        <source>Hausa</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الهوسا</translation>
    </message>
    <message>
        <source>Have a second model listen to what was transcribed here</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>استماع نموذج ثانٍ إلى ما فُرِّغ هنا</translation>
    </message>
    <message>
        <source>Have it transcribed after the one below it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تفريغه بعد التسجيل الذي تحته</translation>
    </message>
    <message>
        <source>Have it transcribed before the one above it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تفريغه قبل التسجيل الذي فوقه</translation>
    </message>
    <message>
        <source>Have no keys for this action</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>عدم تخصيص أزرار لهذا الإجراء</translation>
    </message>
    <message>
        <source>Hawaiian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>لغة هاواي</translation>
    </message>
    <message>
        <source>Hear how you are recorded; this closes the settings</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>سماع صوتك كما يُسجَّل؛ يُغلق هذا الإعدادات</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>Offer to hear the word, and at a place to check to settle it.
In: ui/review/controller</extracomment>
        <translation>سماعها</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>سماع الصوت</translation>
    </message>
    <message>
        <source>Hear what is said there (Space)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>سماع ما يُقال هناك (Space)</translation>
    </message>
    <message>
        <source>Heard as</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>سُمع</translation>
    </message>
    <message>
        <source>heard as “{word}”</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
What stands before the sentence: `00:10.4 · `, or `00:10.4 · heard as “Setuball” · `.
What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/review/text, ui/transcript/details_text, ui/transcript/text</extracomment>
        <translation>سُمعت «{word}»</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The parts of `menu`, and a menu of the help. macOS moves what has a role into the menu with the app's name.
In: ui/kit/actions, ui/window/menu_bar</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Here: {about}</source>
        <extracomment>`Here: Fast · 30 Nov 2026, 14:03`.
In: ui/versions/text</extracomment>
        <translation>هنا: {about}</translation>
    </message>
    <message>
        <source>Here: {here}. There: {there}.</source>
        <extracomment>What a screen reader says of a place.
In: ui/versions/text</extracomment>
        <translation>هنا: {here}. هناك: {there}.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>إخفاء القائمة</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>إخفاء هذه اللوحة</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast has stronger colours and edges</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>للتباين العالي ألوان وحواف أقوى</translation>
    </message>
    <message>
        <source>Highlights</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>أبرز النقاط</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hold what waits</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إيقاف ما ينتظر</translation>
    </message>
    <message>
        <source>How far apart the lines of a transcript are</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>المسافة بين سطور نص التفريغ</translation>
    </message>
    <message>
        <source>How far the buttons with the arrows go</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>المدى الذي تنتقل إليه الأزرار ذات الأسهم</translation>
    </message>
    <message>
        <source>How fast is played; voices stay as high</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>سرعة التشغيل؛ تبقى طبقة الأصوات كما هي</translation>
    </message>
    <message>
        <source>How fast it is played</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>سرعة التشغيل</translation>
    </message>
    <message>
        <source>How large the words of a transcript are</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>حجم كلمات نص التفريغ</translation>
    </message>
    <message>
        <source>How long after the last key playing goes on</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>مدة الانتظار بعد آخر زر قبل متابعة التشغيل</translation>
    </message>
    <message>
        <source>How long, wide and fast subtitles are</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>طول الترجمة النصية وعرضها وسرعتها</translation>
    </message>
    <message>
        <source>How loud it is</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>مدى ارتفاع الصوت</translation>
    </message>
    <message>
        <source>How many people speak</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/recognisers/option_text, ui/speakers/dialog</extracomment>
        <translation>عدد المتحدثين</translation>
    </message>
    <message>
        <source>How many words of each transcript are marked</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>عدد الكلمات المعلَّمة في كل نص تفريغ</translation>
    </message>
    <message>
        <source>How much</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>How much earlier it goes on</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>مقدار الرجوع عند المتابعة</translation>
    </message>
    <message>
        <source>How much is played after a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>مقدار ما يُشغَّل بعد الموضع</translation>
    </message>
    <message>
        <source>How much is played before a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>مقدار ما يُشغَّل قبل الموضع</translation>
    </message>
    <message>
        <source>How much to check</source>
        <extracomment>In: ui/review/pane, ui/settings/checking_page</extracomment>
        <translation>مقدار المراجعة</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>بداية الملف</translation>
    </message>
    <message>
        <source>How to check this text</source>
        <extracomment>In: ui/help/first_steps</extracomment>
        <translation>كيفية مراجعة هذا النص</translation>
    </message>
    <message>
        <source>How wide the column of words is, where the window has the room</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>عرض عمود الكلمات، حيث تتسع النافذة لذلك</translation>
    </message>
    <message>
        <source>How Wordlight works, and the page about what you are doing</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>كيف يعمل Wordlight، والصفحة الخاصة بما تفعله الآن</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>I dictate punctuation aloud (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>أُملي علامات الترقيم بصوتي (الإنجليزية)</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <extracomment>An entry of the list of numbers; 0 is that nobody knows.
In: ui/recognisers/option_fields, ui/speakers/text</extracomment>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الآيسلندية</translation>
    </message>
    <message>
        <source>If it is still being written or copied, add it again when it is complete. Else copy it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>إذا كان لا يزال يُكتب أو يُنسخ، فأضفه من جديد بعد اكتماله. وإلا فانسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>إذا طلبت هذه الشبكة صفحة لتسجيل الدخول، فافتحها في متصفح، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser; if it has a certificate of its own, install it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>إذا طلبت هذه الشبكة صفحة لتسجيل الدخول، فافتحها في متصفح؛ وإذا كانت لها شهادة خاصة بها، فثبّتها.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in page, open it in a browser; the download then goes on by itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>إذا طلبت هذه الشبكة صفحة لتسجيل الدخول، فافتحها في متصفح؛ ثم يستمر التنزيل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Import a word list</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>استيراد قائمة كلمات</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>In order of time</source>
        <extracomment>`24 differ · 17 unsure · 1 missing?`: what kinds of places are left, or how they are listed where all are of the usual one.
In: ui/review/text</extracomment>
        <translation>بحسب الترتيب الزمني</translation>
    </message>
    <message>
        <source>In seconds; a shorter pause makes more and shorter phrases</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>بالثواني؛ كلما قصرت الوقفة زادت العبارات وقصرت</translation>
    </message>
    <message>
        <source>In selection</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>في المحدد</translation>
    </message>
    <message>
        <source>in the text</source>
        <extracomment>What stands beside the words of the text, where what another model heard stands below.
In: ui/review/text</extracomment>
        <translation>في النص</translation>
    </message>
    <message>
        <source>in use until then</source>
        <extracomment>A line of the list of copies: when it was made, and what is in it.
In: ui/library/text</extracomment>
        <translation>كانت مستخدمة حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Insights</source>
        <extracomment>Take the panes, once.
In: exporters/options, ui/transcript/insights_pane, ui/window/side_pane</extracomment>
        <translation>التحليلات</translation>
    </message>
    <message>
        <source>Install that version to open it; nothing was changed.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ثبّت ذلك الإصدار لفتحه؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Install that version, or restore a backup; nothing was changed in the library.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ثبّت ذلك الإصدار، أو استعد نسخة احتياطية؛ لم يتغير شيء في المكتبة.</translation>
    </message>
    <message>
        <source>Intentions</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>المقاصد</translation>
    </message>
    <message>
        <source>Intentions (English) – may be ignored</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>المقاصد (الإنجليزية) – قد يُتجاهل هذا</translation>
    </message>
    <message>
        <source>Intentions of your own, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>مقاصد خاصة بك، كل واحد في سطر</translation>
    </message>
    <message>
        <source>Interview</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>interview, to send</source>
        <extracomment>In: ui/library/tags_field</extracomment>
        <translation>مقابلة، للإرسال</translation>
    </message>
    <message>
        <source>it answered with the code {code}.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>ردّت بالرمز {code}.</translation>
    </message>
    <message>
        <source>it answered “{answer}”.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>ردّ الخادم: «{answer}».</translation>
    </message>
    <message>
        <source>it breaks off, or is not written as a TextGrid is.</source>
        <extracomment>Raises `ValueError` where it breaks off.
In: importers/textgrid</extracomment>
        <translation>الملف ناقص، أو ليس مكتوبًا بصيغة TextGrid.</translation>
    </message>
    <message>
        <source>It can be brought back; the recording stays where it is</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>يمكن استرجاعه؛ يبقى التسجيل في مكانه</translation>
    </message>
    <message>
        <source>it could not prove that it is the right place.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>لم يستطع الخادم إثبات أنه الخادم الصحيح.</translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>لم يرد الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>it has the words of {number} recordings, and only one can be opened.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>فيه كلمات تسجيلات عددها {number}، ولا يمكن فتح إلا تسجيل واحد.</translation>
    </message>
    <message>
        <source>It is begun already: that is stopped, and it begins again.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>بدأ العمل عليه من قبل: يُوقف ذلك ويبدأ من جديد.</translation>
    </message>
    <message>
        <source>it is damaged, or not made as Wordlight makes it.</source>
        <extracomment>What is in a project; `None` for another archive. Raises `NewerError`, and `ValueError` with the reason.
In: importers/project</extracomment>
        <translation>الملف تالف، أو لم يُنشأ كما ينشئه Wordlight.</translation>
    </message>
    <message>
        <source>It is in the list in any case, and can be transcribed later.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>هو في القائمة على أي حال، ويمكن تفريغه لاحقًا.</translation>
    </message>
    <message>
        <source>It is kept on this computer. Look again, or do so with a newer Wordlight, before you send it once more.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>هو محفوظ على هذا الحاسوب. تحقق مرة أخرى، أو افعل ذلك بإصدار أحدث من Wordlight، قبل إرسال التسجيل من جديد.</translation>
    </message>
    <message>
        <source>It is kept only until Wordlight closes, and the one in the keyring is removed.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>يُحفظ إلى أن يُغلق Wordlight فقط، ويُزال المفتاح الموجود في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>It is kept only until Wordlight closes.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>يُحفظ إلى أن يُغلق Wordlight فقط.</translation>
    </message>
    <message>
        <source>It is safe on this computer: you decide what is to be done with it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>هو في أمان على هذا الحاسوب: أنت من يقرر ما يُفعل به.</translation>
    </message>
    <message>
        <source>it is the file that is to be read.</source>
        <extracomment>In: exporters/files</extracomment>
        <translation>هو الملف المطلوب قراءته نفسه.</translation>
    </message>
    <message>
        <source>It is used when the file is no longer where it was. This takes as much room as the recordings do.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>تُستخدم عندما لا يعود الملف في مكانه. تشغل مساحة بقدر ما تشغله التسجيلات.</translation>
    </message>
    <message>
        <source>It may have been accepted; sending it again may cost twice.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ربما قُبل؛ وقد يكلّف إرساله من جديد ضعف التكلفة.</translation>
    </message>
    <message>
        <source>it redirects without end.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>يعيد الخادم التوجيه بلا نهاية.</translation>
    </message>
    <message>
        <source>it sent a compressed answer that was not asked for.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>أرسل الخادم ردًا مضغوطًا لم يُطلب.</translation>
    </message>
    <message numerus="yes">
        <source>It stands at {number} more places in this one.</source>
        <extracomment>For 1: It stands at 1 more place in this one.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>لا ترد في مواضع أخرى هنا.</numerusform>
            <numerusform>ترد في موضع واحد آخر هنا.</numerusform>
            <numerusform>ترد في موضعين آخرين هنا.</numerusform>
            <numerusform>ترد في {number} مواضع أخرى هنا.</numerusform>
            <numerusform>ترد في {number} موضعًا آخر هنا.</numerusform>
            <numerusform>ترد في {number} موضع آخر هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was in the folder “{folder}”. Its transcript is kept all the same.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>كان في المجلد «{folder}». ونص تفريغه محفوظ مع ذلك.</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>its address does not begin with https://</source>
        <extracomment>In: api/downloads</extracomment>
        <translation>العنوان لا يبدأ بـ https://</translation>
    </message>
    <message>
        <source>its address is not right</source>
        <extracomment>In: api/downloads</extracomment>
        <translation>العنوان غير صحيح</translation>
    </message>
    <message>
        <source>its answer broke off or could not be read.</source>
        <extracomment>In: engine/remote</extracomment>
        <translation>انقطع رد الخادم أو تعذرت قراءته.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by this computer.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>هذا الحاسوب لا يثق بشهادتها.</translation>
    </message>
    <message>
        <source>its certificate is not trusted by what the variable {variable} names.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>ما يحدده المتغير {variable} لا يثق بشهادتها.</translation>
    </message>
    <message>
        <source>its folder cannot be opened.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>تعذر فتح المجلد.</translation>
    </message>
    <message>
        <source>Its folder is not there</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>مجلده غير موجود</translation>
    </message>
    <message>
        <source>its folder is read-only.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>المجلد للقراءة فقط.</translation>
    </message>
    <message>
        <source>Its name, notes, tags and file</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>اسمه وملاحظاته ووسومه وملفه</translation>
    </message>
    <message>
        <source>Its sound may not fit the words and times of this transcript.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>قد لا يطابق صوته الكلمات والأوقات في نص التفريغ هذا.</translation>
    </message>
    <message>
        <source>Its times are estimated.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>أوقاته مقدَّرة.</translation>
    </message>
    <message>
        <source>Its transcript can be brought back; the recording stays</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>يمكن استرجاع نص تفريغه؛ يبقى التسجيل</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Javanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الجاوية</translation>
    </message>
    <message>
        <source>Job at the service: {id}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>المهمة لدى الخدمة: {id}</translation>
    </message>
    <message>
        <source>Kannada</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الكانادا</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الكازاخية</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep a copy of each recording</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>الاحتفاظ بنسخة من كل تسجيل</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>Say that transcripts made elsewhere are in the list already; those asked about already stay asked about.
In: ui/library/file_strips</extracomment>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>الإبقاء على حالة الأحرف</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>الإبقاء على ما كتبته</translation>
    </message>
    <message>
        <source>Keep the name, the tags and the notes</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>حفظ الاسم والوسوم والملاحظات</translation>
    </message>
    <message>
        <source>Keep the words as they are, or as you typed them, and go on</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>إبقاء الكلمات كما هي، أو كما كتبتها، والمتابعة</translation>
    </message>
    <message>
        <source>Keep what is said in one breath together, with its times</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>الإبقاء على ما يُقال في نَفَس واحد معًا، مع أوقاته</translation>
    </message>
    <message>
        <source>Keep “uh” and “um”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>الإبقاء على «آه» و«إممم»</translation>
    </message>
    <message>
        <source>Keep “{words}”</source>
        <extracomment>The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>إبقاء «{words}»</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>أُبقيت</translation>
    </message>
    <message>
        <source>Kept only where you switched that on.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>لا تُحفظ إلا حيث فعّلت ذلك.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In: ui/recognisers/key_dialog, ui/settings/recognising_page</extracomment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key for {name}</source>
        <extracomment>In: ui/recognisers/key_text</extracomment>
        <translation>مفتاح {name}</translation>
    </message>
    <message>
        <source>Key: {key}. {what}</source>
        <extracomment>What is written in it, or what is `short` where there is no room; and what it does, to be read out.
In: ui/review/key_button</extracomment>
        <translation>الزر: {key}. {what}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
Show these, of them what is looked for.
`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/help/shortcuts, ui/settings/keys_page</extracomment>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>Keys of a pedal</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>أزرار الدواسة</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <extracomment>All actions once, in the groups of the menu, then those not in it, and the keys that work in one place only.
In: ui/help/shortcuts</extracomment>
        <translation>أزرار تبقى كما هي</translation>
    </message>
    <message>
        <source>Key…</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>المفتاح…</translation>
    </message>
    <message>
        <source>Khmer</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الخميرية</translation>
    </message>
    <message>
        <source>Known voices</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>الأصوات المعروفة</translation>
    </message>
    <message>
        <source>Known voices, the word list, and what was noted of your corrections</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>الأصوات المعروفة وقائمة الكلمات وما دُوِّن من تصحيحاتك</translation>
    </message>
    <message>
        <source>Known voices…</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>الأصوات المعروفة…</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Labels for the service’s records, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>تسميات لسجلات الخدمة، كل واحدة في سطر</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/recognisers/language_dialog, ui/recognisers/option_text, ui/settings/general_page, ui/transcript/details_text</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language and who transcribes</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>اللغة ومن يفرّغ</translation>
    </message>
    <message>
        <source>Language and who transcribes: {words}</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>اللغة ومن يفرّغ: {words}</translation>
    </message>
    <message>
        <source>Language found: {language}, unsure ({percent}).</source>
        <extracomment>What is said where the whole transcript is likely to be wrong, and nobody has put it right yet.
In: ui/transcript/text</extracomment>
        <translation>اللغة المكتشفة: {language}، غير مؤكدة ({percent}).</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>اللغة المنطوقة</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Lao</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>اللاوية</translation>
    </message>
    <message>
        <source>Large files</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>الملفات الكبيرة</translation>
    </message>
    <message>
        <source>Large letters</source>
        <extracomment>In: ui/kit/actions, ui/recording/live_pane</extracomment>
        <translation>نص بخط كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Larger letters (+)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>خط أكبر (+)</translation>
    </message>
    <message>
        <source>Larger ones take longer, and get more words right.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>النماذج الأكبر تستغرق وقتًا أطول، وتصيب في كلمات أكثر.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Latin</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Lead the keyboard back by one part</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إرجاع لوحة المفاتيح جزءًا واحدًا إلى الوراء</translation>
    </message>
    <message>
        <source>Lead the keyboard on: bar, list, text, checks, player</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>نقل لوحة المفاتيح إلى التالي: الشريط، القائمة، النص، المراجعة، المشغّل</translation>
    </message>
    <message>
        <source>Lead the keyboard to the newest message, or back to where it was</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>نقل لوحة المفاتيح إلى أحدث رسالة، أو إعادتها إلى حيث كانت</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <extracomment>`tip` says what restoring does, `leave` is the word that closes it.
In: ui/library/again_dialog, ui/library/rescue_dialogs, ui/library/several_dialogs</extracomment>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Leave everything as it was</source>
        <extracomment>In: ui/library/entry_dialog, ui/recognisers/server_dialog, ui/speakers/dialog</extracomment>
        <translation>ترك كل شيء كما كان</translation>
    </message>
    <message>
        <source>Leave the language as it was</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>ترك اللغة كما كانت</translation>
    </message>
    <message>
        <source>Leave the list as it was</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>ترك القائمة كما كانت</translation>
    </message>
    <message>
        <source>Leave the options as they were</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>ترك الخيارات كما كانت</translation>
    </message>
    <message>
        <source>Leave the other places as they are</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>ترك المواضع الأخرى كما هي</translation>
    </message>
    <message>
        <source>Leave what you wrote as it is (Esc)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>ترك ما كتبته كما هو (Esc)</translation>
    </message>
    <message>
        <source>Left and Right go one second, with Shift a tenth; Page Up and Page Down go to markers; plus and minus show less or more; Space plays; drag to repeat a part</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>ينتقل السهمان الأيسر والأيمن ثانية واحدة، ومع Shift عُشر ثانية؛ وينتقل Page Up وPage Down إلى العلامات؛ ويعرض زائد وناقص أقل أو أكثر؛ ويشغّل Space؛ اسحب لتكرار جزء</translation>
    </message>
    <message>
        <source>Left and Right move it a little, Page Up and Page Down by its width; plus and minus show less or more</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>يحركه السهمان الأيسر والأيمن قليلًا، ويحركه Page Up وPage Down بقدر عرضه؛ ويعرض زائد وناقص أقل أو أكثر</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>طول السطور</translation>
    </message>
    <message>
        <source>level test</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>مستوى اختبار</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Licences…</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>التراخيص…</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>فاتح أو داكن بحسب النظام</translation>
    </message>
    <message>
        <source>Light text on a dark window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>نص فاتح على نافذة داكنة</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>فاتح أو داكن أو بحسب النظام</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>السطور</translation>
    </message>
    <message>
        <source>Lines: #</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>السطور: #</translation>
    </message>
    <message>
        <source>Lingala</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>اللينغالا</translation>
    </message>
    <message>
        <source>List all recordings again</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>عرض كل التسجيلات من جديد</translation>
    </message>
    <message>
        <source>List of recordings</source>
        <extracomment>All actions once, in the groups of the menu, then those not in it, and the keys that work in one place only.
In: ui/help/shortcuts, ui/kit/actions</extracomment>
        <translation>قائمة التسجيلات</translation>
    </message>
    <message>
        <source>List, transcripts, backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>القائمة ونصوص التفريغ والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>List, transcripts, backups, settings and keys. Recordings in other folders stay.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>القائمة ونصوص التفريغ والنسخ الاحتياطية والإعدادات والمفاتيح. وتبقى التسجيلات الموجودة في مجلدات أخرى.</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Listen a second time</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/kit/actions, ui/review/second_text</extracomment>
        <translation>الاستماع مرة ثانية</translation>
    </message>
    <message>
        <source>Listen through</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>الاستماع إلى الكل</translation>
    </message>
    <message>
        <source>Listen to the voices on this computer, and say who speaks where</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/speakers/dialog</extracomment>
        <translation>الاستماع إلى الأصوات على هذا الحاسوب وتحديد من يتحدث في كل موضع</translation>
    </message>
    <message>
        <source>Listening to the voices… {percent}</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>جارٍ الاستماع إلى الأصوات… {percent}</translation>
    </message>
    <message>
        <source>Listening twice is paused</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>الاستماع الثاني متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Log of what happened, without texts, names or keys</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>سجل ما حدث، دون نصوص أو أسماء أو مفاتيح</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>التحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Look at a finished sample</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الاطلاع على مثال جاهز</translation>
    </message>
    <message>
        <source>Look at the transcript on paper, and print it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>معاينة نص التفريغ على الورق وطباعته</translation>
    </message>
    <message>
        <source>Look for a new version once a day</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>البحث عن إصدار جديد مرة في اليوم</translation>
    </message>
    <message>
        <source>Look for a newer version of Wordlight, or get the model elsewhere and choose “Use a model folder…”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ابحث عن إصدار أحدث من Wordlight، أو احصل على النموذج من مكان آخر واختر «استخدام مجلد نموذج…».</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>Look through them, and transcribe their recordings again where you must. The damaged file is kept beside the new one as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اطّلع عليها، وفرّغ تسجيلاتها من جديد حيث يلزم. الملف التالف محفوظ إلى جانب الجديد باسم «{name}»؛ ولم تُمسّ تسجيلاتك.</translation>
    </message>
    <message>
        <source>Look, recognising, recording, playing, checking, keys, and your data</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>المظهر والتفريغ والتسجيل والتشغيل والمراجعة والأزرار وبياناتك</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/help/problem_dialog, ui/settings/text</extracomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>In: ui/recording/bar, ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>ارتفاع الصوت</translation>
    </message>
    <message>
        <source>loudspeaker headphones output</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>مكبر صوت سماعات إخراج</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>اللوكسمبورغية</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>المقدونية</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Make it simpler, for example without a repetition inside another.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اجعله أبسط، مثلًا دون تكرار داخل تكرار آخر.</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إعادة التغيير الذي تم التراجع عنه</translation>
    </message>
    <message>
        <source>Make the letters of the transcript larger</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تكبير حروف نص التفريغ</translation>
    </message>
    <message>
        <source>Make the letters of the transcript smaller</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تصغير حروف نص التفريغ</translation>
    </message>
    <message>
        <source>Make them one</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>دمجهما في واحد</translation>
    </message>
    <message>
        <source>Making “{name}”: {percent}</source>
        <extracomment>How far a file is; `on` is its name.
In: ui/kit/message_text</extracomment>
        <translation>جارٍ إنشاء «{name}»: {percent}</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الملغاشية</translation>
    </message>
    <message>
        <source>Malay</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الملايوية</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>المالايالامية</translation>
    </message>
    <message>
        <source>Maltese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>المالطية</translation>
    </message>
    <message>
        <source>Many servers need no key: then leave this empty. Else ask whoever runs {name} for it.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>كثير من الخوادم لا يحتاج إلى مفتاح: اترك هذا فارغًا إذن. وإلا فاطلبه ممن يدير {name}.</translation>
    </message>
    <message>
        <source>Maori</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الماورية</translation>
    </message>
    <message>
        <source>Marathi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الماراثية</translation>
    </message>
    <message>
        <source>Mark the next most doubtful words too</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>تعليم الكلمات التالية الأكثر إثارة للشك أيضًا</translation>
    </message>
    <message>
        <source>Mark them in the result</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>تعليمها في النتيجة</translation>
    </message>
    <message>
        <source>Mark this moment of the recording, to find it again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تعليم هذه اللحظة من التسجيل للعثور عليها لاحقًا</translation>
    </message>
    <message>
        <source>Mark words under</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>تعليم الكلمات التي تقل عن</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marker</source>
        <extracomment>In: ui/player/marker_controller, ui/recording/bar</extracomment>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Marker at {time} removed</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>أُزيلت العلامة عند {time}</translation>
    </message>
    <message>
        <source>Marker set at {time}</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>وُضعت علامة عند {time}</translation>
    </message>
    <message>
        <source>Marker, {time}</source>
        <extracomment>What the flag of a marker says.
In: ui/player/text</extracomment>
        <translation>علامة، {time}</translation>
    </message>
    <message>
        <source>Markers</source>
        <extracomment>In: exporters/options, ui/transcript/marker_list</extracomment>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Mask bad words</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>إخفاء الألفاظ البذيئة</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>MAXQDA, ATLAS.ti, NVivo</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>MAXQDA, ATLAS.ti, NVivo</translation>
    </message>
    <message>
        <source>Meeting in English</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>اجتماع بالإنجليزية</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menu: all commands, with their keys</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>القائمة: كل الأوامر مع أزرارها</translation>
    </message>
    <message>
        <source>Merge with</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>دمج مع</translation>
    </message>
    <message>
        <source>Merge “{name}” with</source>
        <extracomment>The entry of the menu that merges with a speaker, as it is read out.
In: ui/speakers/text</extracomment>
        <translation>دمج «{name}» مع</translation>
    </message>
    <message>
        <source>Merge “{name}” with “{other}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>دمج «{name}» مع «{other}»</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>`lasts_ms` is how long a message is seen that passes.
In: ui/kit/message_stack</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>mg for “milligram”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>mg بدلًا من «milligram»</translation>
    </message>
    <message>
        <source>Microphone</source>
        <extracomment>On the button that opens the menu of microphones.
In: ui/recording/bar, ui/recording/text, ui/settings/recording_page</extracomment>
        <translation>ميكروفون</translation>
    </message>
    <message>
        <source>microphone input source</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>ميكروفون إدخال مصدر</translation>
    </message>
    <message>
        <source>Microphone: {name}</source>
        <extracomment>Which microphones there are, and which is chosen.
In: ui/recording/bar, ui/recording/microphone_dialog</extracomment>
        <translation>الميكروفون: {name}</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Mine and others</source>
        <extracomment>In: ui/recognisers/option_fields</extracomment>
        <translation>قائمتي وغيرها</translation>
    </message>
    <message>
        <source>missing?</source>
        <extracomment>What stands beside the words of the text, where what another model heard stands below.
`very unsure · 3 %`, what else is doubtful about it, or what was decided.
In: ui/review/text</extracomment>
        <translation>ناقصة؟</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/settings/recognising_page, ui/transcript/details_text</extracomment>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model of the service</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>نموذج الخدمة</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>النماذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Models…</source>
        <extracomment>In: ui/jobs/remedies, ui/recognisers/cards, ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>نماذج…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>المنغولية</translation>
    </message>
    <message>
        <source>mono</source>
        <extracomment>`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>أحادي</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Mood of passages (English) – may be ignored</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>مزاج المقاطع (الإنجليزية) – قد يُتجاهل هذا</translation>
    </message>
    <message>
        <source>More options</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>More room between the lines of the transcript, or less again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>زيادة المسافة بين سطور نص التفريغ أو تقليلها</translation>
    </message>
    <message>
        <source>more than a day left on this disk</source>
        <extracomment>`2 h 10 min left on this disk`; a guess that far ahead is not said to the minute.
In: ui/recording/text</extracomment>
        <translation>يبقى على هذا القرص أكثر من يوم</translation>
    </message>
    <message numerus="yes">
        <source>More than {number} places, the latest first</source>
        <extracomment>For 1: More than 1 place
How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>أكثر من موضع واحد، الأحدث أولًا</numerusform>
            <numerusform>أكثر من موضعين، الأحدث أولًا</numerusform>
            <numerusform>أكثر من {number} مواضع، الأحدث أولًا</numerusform>
            <numerusform>أكثر من {number} موضعًا، الأحدث أولًا</numerusform>
            <numerusform>أكثر من {number} موضع، الأحدث أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Most careful</source>
        <extracomment>A model of this computer by its outcome; one that was brought along by its own name.
In: ui/kit/text</extracomment>
        <translation>الأدق</translation>
    </message>
    <message>
        <source>Most of this is probably wrong.</source>
        <extracomment>What is said where the whole transcript is likely to be wrong, and nobody has put it right yet.
In: ui/transcript/text</extracomment>
        <translation>معظم هذا خطأ على الأرجح.</translation>
    </message>
    <message>
        <source>mostly unsure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
In: ui/transcript/text</extracomment>
        <translation>غير مؤكد في معظمه</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions</extracomment>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>نُقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Moving</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Much slower than Careful, with the fewest wrong words: for difficult recordings.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>أبطأ بكثير من «دقيق»، وأقل كلمات خاطئة: للتسجيلات الصعبة.</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>In: ui/kit/actions, ui/player/text</extracomment>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>The name of the file, or how those of several are called.
In: ui/library/entry_dialog, ui/player/marker_controller, ui/speakers/dialog, ui/transcript/export_dialog, ui/transcript/marker_list</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of a marker</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>اسم علامة</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Name of the marker</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>اسم العلامة</translation>
    </message>
    <message>
        <source>Name of the recording</source>
        <extracomment>In: ui/library/delegate, ui/recording/bar</extracomment>
        <translation>اسم التسجيل</translation>
    </message>
    <message>
        <source>Names and terms are offered while you type, and listened for in new recordings. With “where this is heard” filled in, they are also written by themselves in new transcripts: whole words only.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>تُعرض الأسماء والمصطلحات أثناء الكتابة، ويُنتبه إليها في التسجيلات الجديدة. وإذا مُلئ «حيث يُسمع هذا»، فإنها تُكتب أيضًا تلقائيًا في نصوص التفريغ الجديدة: الكلمات الكاملة فقط.</translation>
    </message>
    <message>
        <source>Names and terms that begin like this</source>
        <extracomment>`offered` gives what begins like a text. To be made after all others who take keys of the view.
In: ui/word_list/completion</extracomment>
        <translation>أسماء ومصطلحات تبدأ هكذا</translation>
    </message>
    <message>
        <source>Names and terms, and what is always written for what is heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الأسماء والمصطلحات، وما يُكتب دائمًا بدلًا مما يُسمع</translation>
    </message>
    <message>
        <source>Names and things</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>الأسماء والأشياء</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>أسماء المتحدثين</translation>
    </message>
    <message>
        <source>Names, places and organisations</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>الأسماء والأماكن والمنظمات</translation>
    </message>
    <message>
        <source>Naming it is surer than having it found</source>
        <extracomment>In: ui/recognisers/chip, ui/recognisers/language_text, ui/settings/recognising_page</extracomment>
        <translation>تحديدها أضمن من اكتشافها تلقائيًا</translation>
    </message>
    <message>
        <source>Naming it is surer than having it found.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>تحديدها أضمن من اكتشافها تلقائيًا.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Nepali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>النيبالية</translation>
    </message>
    <message>
        <source>Never while you record. {host} learns your network address and which version you have, and nothing else. Nothing is downloaded or installed.</source>
        <extracomment>In: ui/settings/text</extracomment>
        <translation>لا يحدث ذلك أثناء التسجيل أبدًا. يعرف {host} عنوان شبكتك والإصدار الذي لديك ولا شيء غير ذلك. ولا يُنزَّل شيء ولا يُثبَّت.</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <extracomment>Do what a key is for; false where the control is to do it.
In: ui/transcript/editing_keys</extracomment>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>New recordings</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>التسجيلات الجديدة</translation>
    </message>
    <message>
        <source>New recordings are copied beside the library</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>تُنسخ التسجيلات الجديدة إلى جانب المكتبة</translation>
    </message>
    <message>
        <source>New recordings are transcribed as {language}</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>تُفرَّغ التسجيلات الجديدة باللغة: {language}</translation>
    </message>
    <message>
        <source>New speaker</source>
        <extracomment>In: ui/speakers/controller</extracomment>
        <translation>متحدث جديد</translation>
    </message>
    <message>
        <source>New version</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>New versions</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>الإصدارات الجديدة</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Of a recording that waits: `Next`, `Number 3`.
In: ui/library/text</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>العلامة التالية</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Next place never heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الموضع التالي الذي لم يُستمع إليه قط</translation>
    </message>
    <message>
        <source>Next version of this recording</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>النسخة التالية لهذا التسجيل</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one.</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>تعذّر فتح متصفح. انسخ العنوان إلى متصفح.</translation>
    </message>
    <message>
        <source>No change was taken back.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>لم يُتراجع عن أي تغيير.</translation>
    </message>
    <message>
        <source>No command has these words. Try fewer, or shorter ones.</source>
        <extracomment>Show what has all the words, in its text, its tip, its keys or the name of its group.
In: ui/help/shortcuts</extracomment>
        <translation>لا يوجد أمر فيه هذه الكلمات. جرّب كلمات أقل أو أقصر.</translation>
    </message>
    <message>
        <source>No confidence given</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>لم تُذكر درجة الثقة</translation>
    </message>
    <message>
        <source>no confidence given</source>
        <extracomment>How sure the recogniser was, in words and per cent.
In: ui/transcript/text</extracomment>
        <translation>لم تُذكر درجة الثقة</translation>
    </message>
    <message>
        <source>No connection to the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا اتصال بالخدمة.</translation>
    </message>
    <message>
        <source>No connection; goes on when it is back</source>
        <extracomment>Why a job stands still that will go on by itself.
In: ui/jobs/text</extracomment>
        <translation>لا اتصال؛ يستمر العمل عند عودته</translation>
    </message>
    <message>
        <source>No copy of “{name}” could be kept: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تعذّر الاحتفاظ بنسخة من «{name}»: {reason}</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>لم يُختر مجلد</translation>
    </message>
    <message>
        <source>No insights came with this transcript. To get a summary, topics and more, choose Options… before transcribing.</source>
        <extracomment>Why there are no insights, and how to get them; said only where they can be had.
In: ui/transcript/insight_text</extracomment>
        <translation>لم تأتِ تحليلات مع نص التفريغ هذا. للحصول على ملخص ومواضيع وغير ذلك، اختر «خيارات…» قبل التفريغ.</translation>
    </message>
    <message>
        <source>No more words can be written along. The recording goes on.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>لم يعد ممكنًا كتابة كلمات مباشرة. التسجيل مستمر.</translation>
    </message>
    <message>
        <source>no name yet</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>No other word is doubtful.</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>لا توجد كلمة أخرى مشكوك فيها.</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or shorter ones.</source>
        <extracomment>List all pages, or those that have what is looked for.
In: ui/help/window</extracomment>
        <translation>لا توجد صفحة فيها هذه الكلمات. جرّب كلمات أقل أو أقصر.</translation>
    </message>
    <message>
        <source>No rule of the word list fits in this transcript.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>لا تنطبق أي قاعدة من قائمة الكلمات على نص التفريغ هذا.</translation>
    </message>
    <message>
        <source>No safe connection to the service: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا اتصال آمن بالخدمة: {reason}</translation>
    </message>
    <message>
        <source>No sound can be played: there is no loudspeaker, or another program keeps it to itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يمكن تشغيل الصوت: لا يوجد مكبر صوت، أو يستأثر به برنامج آخر.</translation>
    </message>
    <message>
        <source>no speech</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>لا كلام</translation>
    </message>
    <message>
        <source>no speech found</source>
        <extracomment>In: ui/kit/text</extracomment>
        <translation>لم يُعثر على كلام</translation>
    </message>
    <message>
        <source>No speech was found in this recording.</source>
        <extracomment>Why no word is marked, where there is none or none has a confidence.
In: ui/transcript/text</extracomment>
        <translation>لم يُعثر على كلام في هذا التسجيل.</translation>
    </message>
    <message>
        <source>no time given</source>
        <extracomment>What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/transcript/details_text, ui/transcript/text</extracomment>
        <translation>لم يُذكر الوقت</translation>
    </message>
    <message>
        <source>No voice is kept.</source>
        <extracomment>How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>لم يُحفظ أي صوت.</translation>
    </message>
    <message>
        <source>No word stands out. Unmarked words can be wrong too.</source>
        <extracomment>What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
In: ui/review/text</extracomment>
        <translation>لا توجد كلمة بارزة. قد تكون الكلمات غير المعلَّمة خاطئة أيضًا.</translation>
    </message>
    <message>
        <source>No words are marked</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>لا توجد كلمات معلَّمة</translation>
    </message>
    <message>
        <source>No words here?</source>
        <extracomment>What a stop is called: by its words, or by what is wrong where it is not about single words.
In: ui/review/text</extracomment>
        <translation>لا كلمات هنا؟</translation>
    </message>
    <message>
        <source>Nobody is named yet. In the menu of a paragraph you can say who speaks there.</source>
        <extracomment>Above the list.
In: ui/speakers/text</extracomment>
        <translation>لم يُسمَّ أحد بعد. يمكنك أن تحدد من قائمة الفقرة من يتحدث فيها.</translation>
    </message>
    <message>
        <source>Nobody was heard speaking. Nothing was changed.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>لم يُسمع أحد يتحدث. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>In: ui/transcript/export_options</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None beside “{file}” has its name. It can be read, corrected and exported, but not heard.</source>
        <extracomment>Why the recording of a transcript is not known, and what that means.
In: ui/library/files_text</extracomment>
        <translation>لا يوجد بجوار «{file}» تسجيل يحمل اسمه. يمكن قراءة نص التفريغ وتصحيحه وتصديره، ولكن لا يمكن سماعه.</translation>
    </message>
    <message>
        <source>None is on this computer yet.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>لا يوجد أي نموذج على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>None is set up.</source>
        <extracomment>In: ui/settings/privacy_page, ui/settings/recognising_page</extracomment>
        <translation>لم يُعدّ أي منها.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <extracomment>A pedal sends keys from F13 on, which keyboards do not have.
In: ui/settings/playing_page</extracomment>
        <translation>لم يُحدد أي زر.</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Normal: the 5 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>عادي: أكثر 5% إثارة للشك</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>لم تتم مراجعتها</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>`3 of 12`; `current` counts from 0.
In: ui/transcript/details_text</extracomment>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Not here: {size} to download from {source}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>ليس هنا: يجب تنزيل {size} من {source}</translation>
    </message>
    <message>
        <source>Not listened to yet</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>لم يُستمع إليه بعد</translation>
    </message>
    <message>
        <source>not quite sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>غير مؤكد تمامًا</translation>
    </message>
    <message>
        <source>Not said here?</source>
        <extracomment>What a stop is called: by its words, or by what is wrong where it is not about single words.
In: ui/review/text</extracomment>
        <translation>لم تُقل هنا؟</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Not saved on this computer</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>لم يُحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not saved: {what}</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>لم يُحفظ: {what}</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text</extracomment>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Not transcribed</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>لم يُفرَّغ</translation>
    </message>
    <message>
        <source>not transcribed</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>لم يُفرَّغ</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>In: exporters/options, ui/library/entry_dialog</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>What a screen reader says of a place.
What another model heard.
What was done.
In: ui/review/text, ui/versions/text</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing can be recorded: there is no microphone, or another program keeps it to itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يمكن التسجيل: لا يوجد ميكروفون، أو يستأثر به برنامج آخر.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the library: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يمكن حفظ شيء في المكتبة: {reason}</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Nothing found for “{searched}”.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>لم يُعثر على شيء للبحث «{searched}».</translation>
    </message>
    <message>
        <source>Nothing has come from {host} for a while.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم يصل شيء من {host} منذ مدة.</translation>
    </message>
    <message>
        <source>Nothing here has these words. Try one of them alone, or part of a word.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>لا شيء هنا فيه هذه الكلمات. جرّب واحدة منها وحدها، أو جزءًا من كلمة.</translation>
    </message>
    <message>
        <source>Nothing is left to take over.</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>لم يبق شيء لأخذه.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is to stand in their place. Remove {number} places?</source>
        <extracomment>For 1: Nothing is to stand in its place. Remove 1 place?
Asked where nothing is to stand in the place of what is found.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>لن يحل شيء محلها. إزالة 0 مواضع؟</numerusform>
            <numerusform>لن يحل شيء محله. إزالة موضع واحد؟</numerusform>
            <numerusform>لن يحل شيء محلهما. إزالة موضعين؟</numerusform>
            <numerusform>لن يحل شيء محلها. إزالة {number} مواضع؟</numerusform>
            <numerusform>لن يحل شيء محلها. إزالة {number} موضعًا؟</numerusform>
            <numerusform>لن يحل شيء محلها. إزالة {number} موضع؟</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and it costs nothing</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>لا شيء يغادر هذا الحاسوب، ولا تكلفة لذلك</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>لم يبقَ شيء للمراجعة</translation>
    </message>
    <message>
        <source>nothing may be written in the folder for it.</source>
        <translation type="vanished">لا يُسمح بالكتابة في المجلد المخصص له.</translation>
    </message>
    <message>
        <source>Nothing of it can be brought back.</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>لا يمكن استرجاع أي شيء منه.</translation>
    </message>
    <message>
        <source>Nothing of what was heard here is kept</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>لا يُحفظ شيء مما سُمع هنا</translation>
    </message>
    <message>
        <source>Nothing says how sure each word is, so no word is marked. Any of them can be wrong.</source>
        <extracomment>Why no word is marked, where there is none or none has a confidence.
In: ui/transcript/text</extracomment>
        <translation>لا شيء يدل على درجة الثقة في كل كلمة، ولذلك لم تُعلَّم أي كلمة. قد تكون أي كلمة خاطئة.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <extracomment>`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>Nothing was changed here yet.</source>
        <extracomment>In: ui/kit/actions, ui/transcript/changes_pane, ui/versions/dialog</extracomment>
        <translation>لم يتغير شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Nothing was changed there. Choose another place.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم يتغير شيء هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was deleted. {trouble}</source>
        <extracomment>In: ui/settings/controller</extracomment>
        <translation>لم يُحذف شيء. {trouble}</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>In: ui/transcript/insight_text</extracomment>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>Number the voices, so that each can be given a name</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>ترقيم الأصوات، ليمكن إعطاء كل منها اسمًا</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <extracomment>Of a recording that waits: `Next`, `Number 3`.
In: ui/library/text</extracomment>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>Numbers are kept by which a voice, and so a person, can be known: ask those you name. While this is off, nothing new is kept and no name is offered.</source>
        <extracomment>In: ui/settings/text</extracomment>
        <translation>تُحفظ أرقام يمكن بها معرفة الصوت، ومن ثم معرفة صاحبه: استأذن من تسمّيهم. وما دام هذا متوقفًا، لا يُحفظ شيء جديد ولا يُقترح أي اسم.</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>النرويجية الحديثة (نينوشك)</translation>
    </message>
    <message>
        <source>Occitan</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الأوكسيتانية</translation>
    </message>
    <message>
        <source>Of the recordings that have ended</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>للتسجيلات التي انتهت</translation>
    </message>
    <message>
        <source>Of what is said, written over the whole screen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>لما يُقال، يُكتب على الشاشة كلها</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>On Linux, install the package libportaudio2 (Fedora: portaudio), then start Wordlight again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>على Linux، ثبّت الحزمة libportaudio2 (في Fedora: portaudio)، ثم شغّل Wordlight من جديد.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>In a word or three.
Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text, ui/recognisers/text, ui/settings/recognising_page</extracomment>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>Where it is, behind the language in the bar at the top.
In: ui/recognisers/text</extracomment>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On this computer, in {folder}</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>على هذا الحاسوب، في {folder}</translation>
    </message>
    <message>
        <source>On to what plays ↦</source>
        <extracomment>On the button that leads from elsewhere to the playhead.
In: ui/player/text</extracomment>
        <translation>إلى ما يُشغَّل الآن ↦</translation>
    </message>
    <message>
        <source>One on which “sttgui serve” runs, or any server that has the two calls of AI/ML API</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>خادم يعمل عليه «sttgui serve»، أو أي خادم فيه الاستدعاءان الخاصان بـ AI/ML API</translation>
    </message>
    <message>
        <source>One word</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>كلمة واحدة</translation>
    </message>
    <message>
        <source>Only for recordings from the web:</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>للتسجيلات من الويب فقط:</translation>
    </message>
    <message>
        <source>Only keep it</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies, ui/recording/controller, ui/settings/recording_page</extracomment>
        <translation>الاحتفاظ به فقط</translation>
    </message>
    <message>
        <source>Only keep them</source>
        <extracomment>In: ui/recording/controller</extracomment>
        <translation>الاحتفاظ بها فقط</translation>
    </message>
    <message>
        <source>Only mine</source>
        <extracomment>In: ui/recognisers/option_fields</extracomment>
        <translation>قائمتي فقط</translation>
    </message>
    <message>
        <source>Only those of your own, or others as well</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>قائمتك فقط، أو غيرها أيضًا</translation>
    </message>
    <message>
        <source>Only where speakers are told apart.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>فقط حيث يُميَّز بين المتحدثين.</translation>
    </message>
    <message>
        <source>Only with intentions.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>فقط مع المقاصد.</translation>
    </message>
    <message>
        <source>Only with timed phrases.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>فقط مع العبارات ذات الأوقات.</translation>
    </message>
    <message>
        <source>Only with topics.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>فقط مع المواضيع.</translation>
    </message>
    <message>
        <source>only {number} ms after the one before</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>بعد السابق بمقدار {number} مللي ثانية فقط</translation>
    </message>
    <message>
        <source>only {number} ms long</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>مدته {number} مللي ثانية فقط</translation>
    </message>
    <message>
        <source>Only: {limits}</source>
        <extracomment>A line that says what the list is limited to.
In: ui/library/text</extracomment>
        <translation>فقط: {limits}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Say that recordings are in the list, and offer to open the first of them.
In: ui/library/file_strips</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open another transcript of the same recording, and from the last one the first</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>فتح نص تفريغ آخر للتسجيل نفسه، ومن الأخير فتح الأول</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>Say that recordings were there before; those asked about already stay in the question.
Say that transcripts made elsewhere are in the list already; those asked about already stay asked about.
In: ui/library/file_strips</extracomment>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Open its page</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Open that one, or send it again if it is to be transcribed twice; that may cost again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>افتح ذلك التسجيل، أو أرسله من جديد إن كان يجب تفريغه مرتين؛ وقد يكلّف ذلك مرة أخرى.</translation>
    </message>
    <message>
        <source>Open the billing page</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>فتح صفحة الدفع</translation>
    </message>
    <message>
        <source>Open the earlier one</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>فتح السابق</translation>
    </message>
    <message>
        <source>Open the folder in which your recordings are</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>فتح المجلد الذي فيه تسجيلاتك</translation>
    </message>
    <message>
        <source>Open the folder the recording is in</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>فتح المجلد الذي فيه التسجيل</translation>
    </message>
    <message>
        <source>Open the folder {folder}</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>فتح المجلد {folder}</translation>
    </message>
    <message>
        <source>Open the other version, and take words over from this one</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>فتح النسخة الأخرى ونقل كلمات من هذه النسخة إليها</translation>
    </message>
    <message>
        <source>Open the page of the service on which the balance is topped up</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>فتح صفحة الخدمة التي يُشحن فيها الرصيد</translation>
    </message>
    <message>
        <source>Open the page of your account in the browser</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>فتح صفحة حسابك في المتصفح</translation>
    </message>
    <message>
        <source>Open the short recording that comes with Wordlight, with its transcript</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>فتح التسجيل القصير المرفق مع Wordlight، مع نص تفريغه</translation>
    </message>
    <message>
        <source>Open this page</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>فتح هذه الصفحة</translation>
    </message>
    <message>
        <source>Open Wordlight</source>
        <extracomment>In: ui/recording/tray</extracomment>
        <translation>فتح Wordlight</translation>
    </message>
    <message>
        <source>Open Wordlight again with this copy</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>فتح Wordlight من جديد بهذه النسخة</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Opened before</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>فُتح من قبل</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Options: {name}</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>الخيارات: {name}</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>خيارات…</translation>
    </message>
    <message>
        <source>Order and selection of the list</source>
        <extracomment>In: ui/library/menu</extracomment>
        <translation>ترتيب القائمة وما يُعرض فيها</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Order, selection, and what can be done with all</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>الترتيب وما يُعرض، وما يمكن فعله بالكل</translation>
    </message>
    <message>
        <source>Other language…</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>لغة أخرى…</translation>
    </message>
    <message>
        <source>Other models cost other prices</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>للنماذج الأخرى أسعار أخرى</translation>
    </message>
    <message>
        <source>Other models cost other prices. The service is asked for its own list once there is a key.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>للنماذج الأخرى أسعار أخرى. تُطلب من الخدمة قائمتها متى وُجد مفتاح.</translation>
    </message>
    <message>
        <source>Other models cost other prices. This is the list of the service itself, as it is now.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>للنماذج الأخرى أسعار أخرى. هذه قائمة الخدمة نفسها، كما هي الآن.</translation>
    </message>
    <message>
        <source>Other models…</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>نماذج أخرى…</translation>
    </message>
    <message>
        <source>Otherwise most of them are left out</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>وإلا يُحذف معظمها من النص</translation>
    </message>
    <message>
        <source>Our request: {id}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>طلبنا: {id}</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In: ui/transcript/overview_strip</extracomment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>In: ui/settings/dialog, ui/transcript/page_view</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Paragraphs with times for coding</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>فقرات مع الأوقات للترميز</translation>
    </message>
    <message>
        <source>Part in view: {start} to {end} of {whole}</source>
        <extracomment>Which part is seen, for screen readers.
In: ui/player/text</extracomment>
        <translation>الجزء المعروض: من {start} إلى {end} من {whole}</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>المكونات</translation>
    </message>
    <message>
        <source>Pashto</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>البشتو</translation>
    </message>
    <message>
        <source>password account test</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>كلمة المرور حساب اختبار</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Write a text of somewhere else; each line with words becomes a paragraph.
In: ui/transcript/editing_keys, ui/transcript/view</extracomment>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste one that begins with https:// and ends with a file, for example interview.mp3.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>الصق عنوانًا يبدأ بـ https:// وينتهي بملف، مثل interview.mp3.</translation>
    </message>
    <message>
        <source>Paste the address of a recording on the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>الصق عنوان تسجيل على الويب</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>الصق المفتاح هنا</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>نمط</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/player/bar, ui/recognisers/models_dialog, ui/recording/bar, ui/review/second_text</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <extracomment>In: ui/kit/actions, ui/recording/bar</extracomment>
        <translation>إيقاف التسجيل مؤقتًا</translation>
    </message>
    <message>
        <source>Pause that begins a new phrase</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>الوقفة التي تبدأ عبارة جديدة</translation>
    </message>
    <message>
        <source>Pause the download of {name}; what came so far is kept</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>إيقاف تنزيل {name} مؤقتًا؛ ما وصل حتى الآن محفوظ</translation>
    </message>
    <message>
        <source>Pause the recording, or go on with the same one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إيقاف التسجيل مؤقتًا، أو متابعة التسجيل نفسه</translation>
    </message>
    <message>
        <source>Pause while I type, and go on when I stop</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>إيقاف مؤقت أثناء الكتابة، ومتابعة عند التوقف عنها</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused at {time}</source>
        <extracomment>Over the icon beside the clock.
In: ui/recording/text</extracomment>
        <translation>متوقف مؤقتًا عند {time}</translation>
    </message>
    <message>
        <source>Paused: {done} of {size} are here</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>متوقف مؤقتًا: وصل {done} من {size}</translation>
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
        <translation>ربما لا يتحدث أحد بوضوح هنا.</translation>
    </message>
    <message>
        <source>Perhaps sent: you decide</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>ربما أُرسل: القرار لك</translation>
    </message>
    <message>
        <source>perhaps what was changed last before Wordlight ended</source>
        <extracomment>What of a damaged library could not be read as it was.
In: ui/library/text</extracomment>
        <translation>ربما آخر ما تغيّر قبل انتهاء عمل Wordlight</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Phone call</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Phrases and words as tiers for ELAN</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>العبارات والكلمات كطبقات لبرنامج ELAN</translation>
    </message>
    <message>
        <source>Phrases and words as tiers for Praat</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>العبارات والكلمات كطبقات لبرنامج Praat</translation>
    </message>
    <message>
        <source>Phrases as a label track for Audacity</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>العبارات كمسار تسميات لبرنامج Audacity</translation>
    </message>
    <message>
        <source>Phrases, channels, summary and topics</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>العبارات والقنوات والملخص والمواضيع</translation>
    </message>
    <message>
        <source>Place the cursor in a word to see what is known about it.</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>ضع المؤشر في كلمة لترى ما هو معروف عنها.</translation>
    </message>
    <message>
        <source>Place {at} of {count}</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>الموضع {at} من {count}</translation>
    </message>
    <message>
        <source>Places that are checked</source>
        <extracomment>In: ui/review/pane</extracomment>
        <translation>مواضع تمت مراجعتها</translation>
    </message>
    <message>
        <source>Places with the same words</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>مواضع فيها الكلمات نفسها</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>In: exporters/registry, ui/recognisers/option_text</extracomment>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>In: ui/player/bar, ui/window/top_bar</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play faster; the voice stays as high</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تشغيل أسرع؛ تبقى طبقة الصوت كما هي</translation>
    </message>
    <message>
        <source>Play five seconds of this speaker</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>تشغيل خمس ثوانٍ لهذا المتحدث</translation>
    </message>
    <message>
        <source>Play from here</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>التشغيل من هنا</translation>
    </message>
    <message>
        <source>Play more slowly; the voice stays as high</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تشغيل أبطأ؛ تبقى طبقة الصوت كما هي</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>تشغيل التسجيل</translation>
    </message>
    <message>
        <source>Play the recording, or pause it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تشغيل التسجيل أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>Play the words and what is around them; Shift+Space repeats them</source>
        <extracomment>What the button to hear a place again does.
In: ui/review/text</extracomment>
        <translation>تشغيل الكلمات وما حولها؛ يكررها Shift+Space</translation>
    </message>
    <message>
        <source>Play what a second model heard, where it heard it (Ctrl+Shift+Space)</source>
        <extracomment>All of what another model heard, for which there may be no room, and what a press does.
In: ui/review/text</extracomment>
        <translation>تشغيل ما سمعه نموذج ثانٍ حيث سمعه (Ctrl+Shift+Space)</translation>
    </message>
    <message>
        <source>Play what nobody has listened to yet</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>تشغيل ما لم يستمع إليه أحد بعد</translation>
    </message>
    <message>
        <source>Play with</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>التشغيل عبر</translation>
    </message>
    <message>
        <source>Play without sound, or as loud as before again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>التشغيل دون صوت، أو بارتفاعه السابق من جديد</translation>
    </message>
    <message>
        <source>Player</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Possible for a transcript that says how sure its words are.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح لنص تفريغ يذكر درجة الثقة بكلماته.</translation>
    </message>
    <message>
        <source>Possible once a finished transcript is open.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح بعد فتح نص تفريغ مكتمل.</translation>
    </message>
    <message>
        <source>Possible once a finished transcript with words is open.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح بعد فتح نص تفريغ مكتمل فيه كلمات.</translation>
    </message>
    <message>
        <source>Possible once a recording is open that can be heard.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح بعد فتح تسجيل يمكن سماعه.</translation>
    </message>
    <message>
        <source>Possible once a transcript with words is open.</source>
        <extracomment>`find` is the action that leads to it.
In: ui/transcript/find_field</extracomment>
        <translation>متاح بعد فتح نص تفريغ فيه كلمات.</translation>
    </message>
    <message>
        <source>Possible once for each transcript, with a second model on this computer.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح مرة واحدة لكل نص تفريغ، مع نموذج ثانٍ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Possible once the recording has ended.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح بعد انتهاء التسجيل.</translation>
    </message>
    <message>
        <source>Possible where a chosen recording has failed or was stopped.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح حين يفشل تفريغ تسجيل مختار أو يوقَف.</translation>
    </message>
    <message>
        <source>Possible where a recording has markers.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح حين توجد علامات في التسجيل.</translation>
    </message>
    <message>
        <source>Possible where a recording was transcribed more than once.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح حين يكون التسجيل قد فُرّغ أكثر من مرة.</translation>
    </message>
    <message>
        <source>Possible where recordings have failed.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح حين يفشل تفريغ تسجيلات.</translation>
    </message>
    <message>
        <source>Possible where there are words nobody listened to.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح حيث توجد كلمات لم يستمع إليها أحد.</translation>
    </message>
    <message>
        <source>Possible while a chosen recording is being transcribed, or waits for it.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح أثناء تفريغ تسجيل مختار أو انتظاره دوره.</translation>
    </message>
    <message>
        <source>Possible while a chosen recording waits to be transcribed.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح أثناء انتظار تسجيل مختار لتفريغه.</translation>
    </message>
    <message>
        <source>Possible while a message is shown.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح أثناء ظهور رسالة.</translation>
    </message>
    <message>
        <source>Possible while recordings are being transcribed, or wait for it.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح أثناء تفريغ تسجيلات أو انتظارها دورها.</translation>
    </message>
    <message>
        <source>Possible while something is recorded, with words while recording.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح أثناء التسجيل مع الكلمات المباشرة.</translation>
    </message>
    <message>
        <source>Possible while something is recorded.</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>متاح أثناء التسجيل.</translation>
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
        <translation>إضافة أزرار أخرى إلى هذا الإجراء؛ وتبقى أزراره الحالية</translation>
    </message>
    <message>
        <source>Press other keys for this action</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>اختيار أزرار أخرى لهذا الإجراء</translation>
    </message>
    <message>
        <source>Press the keys for “{name}”. Esc leaves them as they are.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>اضغط أزرار «{name}». يتركها Esc كما هي.</translation>
    </message>
    <message>
        <source>Press the keys together, as you will use them; Esc leaves them as they are</source>
        <extracomment>In: ui/settings/key_field</extracomment>
        <translation>اضغط الأزرار معًا كما ستستخدمها؛ يتركها Esc كما هي</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <extracomment>In: ui/settings/key_field</extracomment>
        <translation>اضغط الأزرار الجديدة</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>العلامة السابقة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>In: ui/transcript/print_dialog</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>In: ui/kit/actions, ui/transcript/print_dialog</extracomment>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>الخصوصية والبيانات</translation>
    </message>
    <message>
        <source>Private: nothing leaves this computer, and it costs nothing.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>خاص: لا شيء يغادر هذا الحاسوب، ولا تكلفة لذلك.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>In: ui/transcript/growing_head</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Punctuation and capitals</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>علامات الترقيم والحروف الكبيرة</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>البنجابية</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Put \ before a character such as ( ? * + that is meant as itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ضع \ قبل أي حرف مثل ( ? * + يُقصد به الحرف نفسه.</translation>
    </message>
    <message>
        <source>Put in “{words}”</source>
        <extracomment>The name of the step of undo.
What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>إدراج «{words}»</translation>
    </message>
    <message>
        <source>Put it in</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>إدراجها</translation>
    </message>
    <message>
        <source>Put it into the list (Enter)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>إدراجه في القائمة (Enter)</translation>
    </message>
    <message>
        <source>Put it into the list again</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>إدراجه في القائمة من جديد</translation>
    </message>
    <message>
        <source>Put the details on the clipboard</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>نسخ التفاصيل إلى الحافظة</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>نسخ التقرير إلى الحافظة</translation>
    </message>
    <message>
        <source>Put the whole report on the clipboard</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>نسخ التقرير كله إلى الحافظة</translation>
    </message>
    <message>
        <source>Put the whole text on the clipboard instead</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>نسخ النص كله إلى الحافظة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <extracomment>In: ui/kit/message_stack</extracomment>
        <translation>إخفاء هذه الرسالة (Esc)</translation>
    </message>
    <message>
        <source>Quick: the 2 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>سريع: أكثر 2% إثارة للشك</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>quite unsure</source>
        <extracomment>How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>غير مؤكد إلى حد كبير</translation>
    </message>
    <message>
        <source>Rare words to listen for</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>كلمات نادرة يُنتبه إليها</translation>
    </message>
    <message>
        <source>Read from</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>قُرئ من</translation>
    </message>
    <message>
        <source>Readable text</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>نص مقروء</translation>
    </message>
    <message>
        <source>Readable text does this already.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>النص المقروء يفعل هذا أصلًا.</translation>
    </message>
    <message>
        <source>Readable text in paragraphs, with the speakers told apart.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>نص مقروء في فقرات، مع التمييز بين المتحدثين.</translation>
    </message>
    <message>
        <source>Readable text in paragraphs.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>نص مقروء في فقرات.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>وضع القراءة</translation>
    </message>
    <message>
        <source>Ready now.</source>
        <extracomment>What is known of the model of this computer, or why none can be used.
In: ui/recognisers/cards</extracomment>
        <translation>جاهز الآن.</translation>
    </message>
    <message>
        <source>Really delete everything, with the recordings made here?</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>حذف كل شيء حقًا، مع التسجيلات التي أُنشئت هنا؟</translation>
    </message>
    <message>
        <source>Really delete everything?</source>
        <extracomment>In: ui/settings/delete_dialog</extracomment>
        <translation>حذف كل شيء حقًا؟</translation>
    </message>
    <message>
        <source>recogniser engine privacy</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>مفرِّغ محرك خصوصية</translation>
    </message>
    <message>
        <source>Recognition model</source>
        <extracomment>The model of AI/ML API can be another one; that of another server is set where its address is.
In: ui/recognisers/options_dialog, ui/recognisers/server_dialog</extracomment>
        <translation>نموذج التفريغ</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>In: ui/kit/actions, ui/recording/bar, ui/window/top_bar</extracomment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Record 5 seconds</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>تسجيل 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Record from</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>التسجيل من</translation>
    </message>
    <message>
        <source>Record from a microphone and have it transcribed, or end the recording</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>التسجيل من ميكروفون وتفريغه، أو إنهاء التسجيل</translation>
    </message>
    <message>
        <source>Record now</source>
        <extracomment>In: ui/recording/microphone_dialog, ui/window/welcome_page</extracomment>
        <translation>التسجيل الآن</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>What a recording is called that the user gave no name: `Recording of 23 Nov, 14:02`.
In: ui/library/view, ui/recording/bar, ui/recording/stop_dialog, ui/recording/text, ui/recording/tray, ui/transcript/details_pane</extracomment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>a page of settings</comment>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>لم يُعثر على التسجيل</translation>
    </message>
    <message>
        <source>Recording of a transcript</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>تسجيل نص تفريغ</translation>
    </message>
    <message>
        <source>Recording of {day} {month}, {time}</source>
        <extracomment>What a recording is called that the user gave no name: `Recording of 23 Nov, 14:02`.
In: ui/recording/text</extracomment>
        <translation>تسجيل {day} {month}، {time}</translation>
    </message>
    <message>
        <source>Recording, {time}</source>
        <extracomment>Over the icon beside the clock.
In: ui/recording/text</extracomment>
        <translation>تسجيل، {time}</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>In: ui/library/file_dialogs, ui/library/text, ui/library/view</extracomment>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <extracomment>In: ui/library/file_dialogs</extracomment>
        <translation>التسجيلات ونصوص التفريغ</translation>
    </message>
    <message>
        <source>Recordings are sent there, and whoever runs it can hear them.</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>تُرسل التسجيلات إليه، ويستطيع من يديره سماعها.</translation>
    </message>
    <message>
        <source>Recordings made here, and copies</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>التسجيلات التي أُنشئت هنا، والنسخ</translation>
    </message>
    <message>
        <source>Recordings that were added from other folders stay where they are, and so do files you exported. Wordlight closes when it is done.</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>تبقى في مكانها التسجيلات التي أُضيفت من مجلدات أخرى، وكذلك الملفات التي صدّرتها. ويُغلق Wordlight عند الانتهاء.</translation>
    </message>
    <message>
        <source>Recordings that were saved</source>
        <extracomment>Make what the first painting does not show, and have the window answer.
In: ui/window/main_window</extracomment>
        <translation>تسجيلات أُنقذت</translation>
    </message>
    <message>
        <source>Recordings you send leave this computer and go to {name}.</source>
        <extracomment>Where recordings go, and what the service itself warns of; empty where they stay on this computer.
In: ui/recognisers/key_text</extracomment>
        <translation>التسجيلات التي ترسلها تغادر هذا الحاسوب وتذهب إلى {name}.</translation>
    </message>
    <message>
        <source>Recordings you send leave this computer: they go to AI/ML API and to the speech company it works with. The service strongly advises against sending recordings that were made without consent, and against basing decisions of weight on the text, since it can be wrong.</source>
        <extracomment>Where recordings go, and what the service itself warns of; empty where they stay on this computer.
In: ui/recognisers/key_text</extracomment>
        <translation>التسجيلات التي ترسلها تغادر هذا الحاسوب: فهي تذهب إلى AI/ML API وإلى شركة التعرف على الكلام التي تعمل معها. وتنصح الخدمة بشدة بعدم إرسال تسجيلات أُجريت دون موافقة، وبعدم بناء قرارات مهمة على النص، لأنه قد يكون خاطئًا.</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>In: ui/kit/actions, ui/transcript/text</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Remember it in this computer's keyring</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>تذكّره في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remember voices I have named, on this computer only</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>تذكّر الأصوات التي سمّيتها، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/player/marker_controller, ui/recognisers/model_text, ui/transcript/marker_list, ui/word_list/dialog</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove (frees {size})</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/recognisers/model_text</extracomment>
        <translation>إزالة (توفّر {size})</translation>
    </message>
    <message>
        <source>Remove a marker</source>
        <extracomment>In: ui/player/marker_controller</extracomment>
        <translation>إزالة علامة</translation>
    </message>
    <message>
        <source>Remove all voices that are kept; names in transcripts stay</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>إزالة كل الأصوات المحفوظة؛ تبقى الأسماء في نصوص التفريغ</translation>
    </message>
    <message>
        <source>Remove it under “Models…” and download it again, or choose another one.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أزله من «نماذج…» ونزّله من جديد، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>إزالة الأزرار</translation>
    </message>
    <message>
        <source>Remove the key from this computer</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>إزالة المفتاح من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove the marker (Del); undo brings it back</source>
        <extracomment>In: ui/transcript/marker_list</extracomment>
        <translation>إزالة العلامة (Del)؛ يعيدها التراجع</translation>
    </message>
    <message>
        <source>Remove {name} from this computer</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>إزالة {name} من هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>Remove {number} places</source>
        <extracomment>For 1: Remove 1 place
The button that does it.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>إزالة 0 مواضع</numerusform>
            <numerusform>إزالة موضع واحد</numerusform>
            <numerusform>إزالة موضعين</numerusform>
            <numerusform>إزالة {number} مواضع</numerusform>
            <numerusform>إزالة {number} موضعًا</numerusform>
            <numerusform>إزالة {number} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>Removing the key…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>جارٍ إزالة المفتاح…</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>In: ui/kit/actions, ui/speakers/dialog</extracomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <extracomment>In: ui/speakers/controller</extracomment>
        <translation>إعادة تسمية المتحدث</translation>
    </message>
    <message>
        <source>Rename speaker to “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>إعادة تسمية المتحدث إلى «{name}»</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>In: ui/kit/actions, ui/player/bar, ui/player/menus</extracomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Repeat a word, a paragraph, or what is selected</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>تكرار كلمة أو فقرة أو ما هو محدد</translation>
    </message>
    <message>
        <source>Repeat it till I decide</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>التكرار إلى أن أقرر</translation>
    </message>
    <message>
        <source>Repeat this paragraph</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>تكرار هذه الفقرة</translation>
    </message>
    <message>
        <source>Repeat this word</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>تكرار هذه الكلمة</translation>
    </message>
    <message>
        <source>Repeat what is selected</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>تكرار المحدد</translation>
    </message>
    <message>
        <source>Repeat what is selected, or else the word that is heard; again to go on</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تكرار المحدد، أو الكلمة المسموعة؛ ومرة أخرى للمتابعة</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>In: ui/transcript/export_dialog, ui/transcript/replace_row</extracomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <extracomment>Ask whether so many places are to be removed: an empty field may be one that was forgotten.
In: ui/transcript/replace_row</extracomment>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace every place; one undo brings all back</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>استبدال كل المواضع؛ تراجع واحد يعيدها كلها</translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Enter)</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>استبدال هذا الموضع والانتقال إلى التالي (Enter)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>استبدال بـ</translation>
    </message>
    <message numerus="yes">
        <source>Replace {number} places</source>
        <extracomment>For 1: Replace 1 place
The name of the step of undo.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>استبدال 0 مواضع</numerusform>
            <numerusform>استبدال موضع واحد</numerusform>
            <numerusform>استبدال موضعين</numerusform>
            <numerusform>استبدال {number} مواضع</numerusform>
            <numerusform>استبدال {number} موضعًا</numerusform>
            <numerusform>استبدال {number} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>البحث العلمي</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
`tip` says what restoring does, `leave` is the word that closes it.
In: ui/library/rescue_dialogs, ui/settings/keys_page, ui/transcript/changes_pane</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <extracomment>In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Restore all originals</source>
        <extracomment>In: ui/transcript/changes_controller</extracomment>
        <translation>استعادة الأصل في كل المواضع</translation>
    </message>
    <message>
        <source>Restore all originals…</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>استعادة الأصل في كل المواضع…</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>استعادة الإعدادات الأولى</translation>
    </message>
    <message>
        <source>Restore original</source>
        <extracomment>In: ui/kit/actions, ui/transcript/changes_controller, ui/transcript/changes_pane, ui/transcript/details_pane</extracomment>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>Restore paragraph</source>
        <extracomment>Offer to bring back what was heard, where the word under the menu or the selection was changed.
In: ui/transcript/changes_controller</extracomment>
        <translation>استعادة الفقرة</translation>
    </message>
    <message>
        <source>Restore selection</source>
        <extracomment>Offer to bring back what was heard, where the word under the menu or the selection was changed.
In: ui/transcript/changes_controller</extracomment>
        <translation>استعادة المحدد</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>In: ui/kit/result_line</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>نص منسق (RTF)</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Room between the lines</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>تباعد السطور</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>ث</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>In: ui/kit/actions, ui/settings/general_page</extracomment>
        <translation>بحسب النظام</translation>
    </message>
    <message>
        <source>Sample recording</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>تسجيل للتجربة</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>السنسكريتية</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>In: ui/library/entry_dialog, ui/library/several_dialogs, ui/recognisers/key_dialog, ui/recognisers/options_dialog, ui/recognisers/server_dialog, ui/speakers/dialog, ui/transcript/export_dialog, ui/word_list/dialog</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/messages</extracomment>
        <translation>حفظ من جديد</translation>
    </message>
    <message>
        <source>Save all</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Save all as text…</source>
        <extracomment>In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>حفظ الكل كنص…</translation>
    </message>
    <message>
        <source>Save all transcripts as text in a folder</source>
        <extracomment>In: ui/library/rescue_dialogs</extracomment>
        <translation>حفظ كل نصوص التفريغ كنص في مجلد</translation>
    </message>
    <message>
        <source>Save every transcript that can be read as a text file in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>حفظ كل نص تفريغ يمكن قراءته كملف نصي في مجلد</translation>
    </message>
    <message>
        <source>Save it again with the program it was made with.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>احفظه من جديد بالبرنامج الذي أُنشئ به.</translation>
    </message>
    <message>
        <source>Save it as MP3 or M4A, which is smaller, or have it transcribed on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>احفظه بصيغة MP3 أو M4A، فهو أصغر، أو فرّغه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), one entry a line.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>احفظه كنص عادي (UTF-8)، مدخل واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Save the list as a text file</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>حفظ القائمة كملف نصي</translation>
    </message>
    <message>
        <source>Save the recording and add it as a file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>احفظ التسجيل وأضفه كملف.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the transcript as a file</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>حفظ نص التفريغ كملف</translation>
    </message>
    <message>
        <source>Save the transcripts of all that are selected in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>حفظ نصوص تفريغ كل المحدد في مجلد</translation>
    </message>
    <message>
        <source>Save the whole report as a text file</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>حفظ التقرير كله كملف نصي</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <extracomment>In: ui/kit/message_text, ui/word_list/text</extracomment>
        <translation>حُفظ باسم «{name}»</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Send it to whoever looks after Wordlight for you.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>حُفظ باسم «{name}». أرسله إلى من يتولى أمر Wordlight لديك.</translation>
    </message>
    <message>
        <source>Saved on this computer, {time}</source>
        <extracomment>`Saved on this computer, 14:03`.
In: ui/library/text</extracomment>
        <translation>حُفظ على هذا الحاسوب، {time}</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>جارٍ حفظ المفتاح…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/library/text, ui/recording/text</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Say something, and hear how it was recorded</source>
        <extracomment>In: ui/recording/microphone_dialog</extracomment>
        <translation>قل شيئًا، واسمع كيف سُجِّل</translation>
    </message>
    <message>
        <source>Say something… {seconds}</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>قل شيئًا… {seconds}</translation>
    </message>
    <message>
        <source>Say who speaks in this paragraph or in the selection</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تحديد من يتحدث في هذه الفقرة أو في المحدد</translation>
    </message>
    <message>
        <source>Says first what is deleted, and asks twice</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>يذكر أولًا ما سيُحذف، ويسأل مرتين</translation>
    </message>
    <message>
        <source>Sean becomes John, SEAN becomes JOHN</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>Sean تصبح John، وSEAN تصبح JOHN</translation>
    </message>
    <message>
        <source>Search all</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>بحث في الكل</translation>
    </message>
    <message>
        <source>Search all commands, with their keys, and do one</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>البحث في كل الأوامر مع أزرارها، وتنفيذ أحدها</translation>
    </message>
    <message>
        <source>Search all transcripts</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts, ui/library/pane</extracomment>
        <translation>البحث في كل نصوص التفريغ</translation>
    </message>
    <message>
        <source>Search languages</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>البحث في اللغات</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Second listening</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>الاستماع الثاني</translation>
    </message>
    <message>
        <source>See less of the recording, closer up</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>عرض جزء أصغر من التسجيل عن قرب</translation>
    </message>
    <message>
        <source>See less, closer up (Ctrl+wheel)</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>عرض جزء أصغر عن قرب (Ctrl+عجلة الفأرة)</translation>
    </message>
    <message>
        <source>See more (Ctrl+wheel)</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>عرض المزيد (Ctrl+عجلة الفأرة)</translation>
    </message>
    <message>
        <source>See more of the recording</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>عرض المزيد من التسجيل</translation>
    </message>
    <message>
        <source>See that the disk has room and can be written to, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تأكد من أن في القرص مساحة وأن الكتابة عليه ممكنة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>See where two transcripts of this recording differ, and take over what is better</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>معاينة مواضع الاختلاف بين نصَّي تفريغ لهذا التسجيل، ونقل الأفضل</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>In: ui/transcript/view</extracomment>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>In one row where there is room, else in two.
In: ui/transcript/replace_row</extracomment>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>إرسال من جديد</translation>
    </message>
    <message>
        <source>Send again (costs again)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>إرسال من جديد (يكلّف مرة أخرى)</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>إرسال من جديد (قد يُحسب مرتين)</translation>
    </message>
    <message>
        <source>Send again (may cost again)</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>إرسال من جديد (قد يكلّف مرة أخرى)</translation>
    </message>
    <message>
        <source>Send it</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>إرساله</translation>
    </message>
    <message>
        <source>Send it again from a faster network, or in a compressed format such as MP3.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أرسل التسجيل من جديد من شبكة أسرع، أو بصيغة مضغوطة مثل MP3.</translation>
    </message>
    <message>
        <source>Send it again; the service had not received the whole recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أرسل التسجيل من جديد؛ لم تستلمه الخدمة كاملًا.</translation>
    </message>
    <message>
        <source>Send the recording again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أرسل التسجيل من جديد.</translation>
    </message>
    <message>
        <source>Send the recording to the service once more</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>إرسال التسجيل إلى الخدمة مرة أخرى</translation>
    </message>
    <message>
        <source>Send the recording to the service, which may cost money</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>إرسال التسجيل إلى الخدمة، وقد يكلّف ذلك مالًا</translation>
    </message>
    <message>
        <source>Send to {engine}</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>إرسال إلى {engine}</translation>
    </message>
    <message>
        <source>Send without extra options</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>إرسال بلا خيارات إضافية</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Sending {percent}</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>جارٍ الإرسال {percent}</translation>
    </message>
    <message>
        <source>Sent all the same</source>
        <extracomment>Say, by the name of each recording, why a service may refuse it or take long.
In: ui/kit/messages</extracomment>
        <translation>أُرسل رغم ذلك</translation>
    </message>
    <message>
        <source>sent privacy cloud internet</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>إرسال خصوصية سحابة إنترنت</translation>
    </message>
    <message>
        <source>sent to a program on this computer</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>يُرسل إلى برنامج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sent: {time}</source>
        <extracomment>Lines for support: the foreign message and the names under which the service knows the job; may be empty.
In: ui/jobs/text</extracomment>
        <translation>وقت الإرسال: {time}</translation>
    </message>
    <message>
        <source>Serbian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>server own network</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>خادم خاص شبكة</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>وضع علامة</translation>
    </message>
    <message>
        <source>Set all options to what they are at first</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>إعادة كل الخيارات إلى حالتها الأولى</translation>
    </message>
    <message>
        <source>Set everything on this page to what it is at first</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>إعادة كل ما في هذه الصفحة إلى حالته الأولى</translation>
    </message>
    <message>
        <source>Set everything on this page to what it was before</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>إعادة كل ما في هذه الصفحة إلى ما كان عليه قبل ذلك</translation>
    </message>
    <message>
        <source>Sets the options below for a purpose</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>يضبط الخيارات أدناه لغرض معيّن</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings and word list</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>الإعدادات وقائمة الكلمات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Several recordings have the name of “{file}”: {names}.</source>
        <extracomment>Why the recording of a transcript is not known, and what that means.
In: ui/library/files_text</extracomment>
        <translation>هناك عدة تسجيلات تحمل اسم «{file}»: {names}.</translation>
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
        <translation>الشونا</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Short summary (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>ملخص قصير (الإنجليزية)</translation>
    </message>
    <message>
        <source>Short timed phrases.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>عبارات قصيرة موقّتة.</translation>
    </message>
    <message>
        <source>Short units of measure (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>وحدات قياس مختصرة (الإنجليزية)</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>In: ui/recognisers/key_dialog, ui/settings/privacy_page, ui/settings/recording_page</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>In: ui/library/pane, ui/library/text</extracomment>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show all settings again</source>
        <translation type="vanished">إظهار كل الإعدادات من جديد</translation>
    </message>
    <message>
        <source>Show beside each change what was heard</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إظهار ما سُمع بجانب كل تغيير</translation>
    </message>
    <message>
        <source>Show changes</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إظهار التغييرات</translation>
    </message>
    <message>
        <source>Show checks and details</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>إظهار المراجعة والتفاصيل</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>Say where transcripts are now, and, a sentence each, what is `left_out` and why.
In: ui/kit/actions, ui/kit/messages</extracomment>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Show or hide what support asks for</source>
        <extracomment>In: ui/jobs/page</extracomment>
        <translation>إظهار ما يطلبه الدعم أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>إظهار المجلد: {name}</translation>
    </message>
    <message>
        <source>Show the key while you check it</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>إظهار المفتاح أثناء التحقق منه</translation>
    </message>
    <message>
        <source>Show the list</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>إظهار القائمة</translation>
    </message>
    <message>
        <source>Show the list at the left, or put it away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إظهار القائمة الجانبية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the other places where the same was heard, to fix all or some of them</source>
        <extracomment>Offer to fix all the same; with nothing `said` the room stays empty.
In: ui/review/card</extracomment>
        <translation>إظهار المواضع الأخرى التي سُمع فيها الشيء نفسه، لتصحيحها كلها أو بعضها</translation>
    </message>
    <message>
        <source>Show the pane at the right, or put it away</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إظهار اللوحة الجانبية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the part that is being played</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>إظهار الجزء الجاري تشغيله</translation>
    </message>
    <message>
        <source>Show the transcript in its usual size again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إظهار نص التفريغ بحجمه المعتاد من جديد</translation>
    </message>
    <message>
        <source>Show the word that is heard, and go along with it</source>
        <extracomment>In: ui/transcript/back_button</extracomment>
        <translation>إظهار الكلمة المسموعة ومتابعتها</translation>
    </message>
    <message>
        <source>Show what there is of the same recording; nothing is sent</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>إظهار ما يوجد للتسجيل نفسه؛ ولا يُرسل شيء</translation>
    </message>
    <message>
        <source>Show words under {percent} confidence</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>إظهار الكلمات التي تقل درجة الثقة فيها عن {percent}</translation>
    </message>
    <message>
        <source>Shows the pages and lines that have these words</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>يُظهر الصفحات والأسطر التي فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>السندية</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>السنهالية</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of the large letters</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>حجم الخط الكبير</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>تخطّي هذا الإصدار</translation>
    </message>
    <message>
        <source>Slovak</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>السلوفينية</translation>
    </message>
    <message>
        <source>Slow down at doubtful words</source>
        <extracomment>In: ui/player/menus, ui/settings/checking_page</extracomment>
        <translation>إبطاء عند الكلمات المشكوك فيها</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Slower than Balanced and more careful, above all in other languages than English.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>أبطأ من «متوازن» وأدق، ولا سيما في غير الإنجليزية.</translation>
    </message>
    <message>
        <source>Small models are good in the major languages only. Naming the language is surer than detecting.</source>
        <extracomment>What must be known before choosing.
In: ui/recognisers/options_form</extracomment>
        <translation>النماذج الصغيرة جيدة في اللغات الكبرى وحدها. وتحديد اللغة أضمن من اكتشافها.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Smaller letters (-)</source>
        <extracomment>In: ui/recording/captions</extracomment>
        <translation>خط أصغر (-)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>So that nothing is missed</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>كي لا يفوت شيء</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>مواقع التواصل</translation>
    </message>
    <message>
        <source>Somali</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الصومالية</translation>
    </message>
    <message>
        <source>Some files could not be deleted. All others are gone.</source>
        <extracomment>Says what is still there once the window has closed.
In: ui/settings/delete_dialog</extracomment>
        <translation>تعذّر حذف بعض الملفات. وحُذف كل ما عداها.</translation>
    </message>
    <message>
        <source>Something between you and the service answered instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أجاب شيء بينك وبين الخدمة بدلًا منها.</translation>
    </message>
    <message>
        <source>Something between you and {host} answered instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أجاب شيء بينك وبين {host} بدلًا منه.</translation>
    </message>
    <message>
        <source>Something is being recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>هناك تسجيل جارٍ.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>حدث أمر غير متوقع</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Sound on</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Sound track</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>المسار الصوتي</translation>
    </message>
    <message>
        <source>Sounds like “{name}”: &amp;use this name</source>
        <extracomment>The entry of a menu.
In: ui/speakers/text</extracomment>
        <translation>يشبه صوت «{name}»: &amp;استخدام هذا الاسم</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The place at hand, or the one it begins with, with what another model heard there.
In: ui/review/card</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Speak as you will. The bar shows how loud you are: it should reach about three quarters.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>تكلّم كما ستتكلم عند التسجيل. يبيّن الشريط مدى ارتفاع صوتك: وينبغي أن يبلغ نحو ثلاثة أرباعه.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/speakers/menu, ui/transcript/details_text</extracomment>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Speaker {name}</source>
        <extracomment>Say all in this language from now on.
In: ui/kit/text</extracomment>
        <translation>المتحدث {name}</translation>
    </message>
    <message>
        <source>Speakers</source>
        <extracomment>In: ui/settings/speakers_page, ui/speakers/dialog</extracomment>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Speakers can be found where the recording is here and its words have times.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>يمكن العثور على المتحدثين حين يكون التسجيل هنا ولكلماته أوقات.</translation>
    </message>
    <message>
        <source>Speakers cannot be told apart on this computer: the package that knows voices is not installed.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يمكن تمييز المتحدثين على هذا الحاسوب: الحزمة التي تتعرف على الأصوات غير مثبّتة.</translation>
    </message>
    <message>
        <source>Speakers told apart, with a short summary and topics.</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>متحدثون مميَّزون، مع ملخص قصير ومواضيع.</translation>
    </message>
    <message>
        <source>Speakers, punctuation and what else is to be done with the next recordings</source>
        <extracomment>In: ui/recognisers/chip, ui/settings/recognising_page</extracomment>
        <translation>المتحدثون وعلامات الترقيم وما يُجرى غير ذلك على التسجيلات التالية</translation>
    </message>
    <message>
        <source>Speakers…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>المتحدثون…</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>مدة الحديث</translation>
    </message>
    <message>
        <source>speaks for {time}</source>
        <extracomment>A row of the list as it is read out.
In: ui/speakers/text</extracomment>
        <translation>يتحدث لمدة {time}</translation>
    </message>
    <message>
        <source>speech without words here</source>
        <extracomment>What is wrong with a stop, where it is not about single words.
In: ui/review/text</extracomment>
        <translation>كلام بلا كلمات هنا</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>In: ui/player/menus, ui/settings/playing_page</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <extracomment>For screen readers, which pass over the sign.
In: ui/player/text</extracomment>
        <translation>السرعة {speed}</translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>تقسيم إلى فقرات</translation>
    </message>
    <message>
        <source>Spoken by “{name}”</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>المتحدث «{name}»</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start checking</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>بدء المراجعة</translation>
    </message>
    <message>
        <source>Start checking first.</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>ابدأ المراجعة أولًا.</translation>
    </message>
    <message>
        <source>Start of the sentence</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>بداية الجملة</translation>
    </message>
    <message>
        <source>Start Wordlight again: it puts the library right from its own copies.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>شغّل Wordlight من جديد: يصلح المكتبة من نسخه الخاصة.</translation>
    </message>
    <message>
        <source>Start Wordlight from its folder again, or install it anew. Where it came with pip: “pip install --no-deps Resemblyzer==0.1.4”. Meanwhile, give names by hand.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>شغّل Wordlight من مجلده من جديد، أو أعد تثبيته. وإن كان مثبَّتًا بواسطة pip: «pip install --no-deps Resemblyzer==0.1.4». وحتى ذلك الحين أدخل الأسماء يدويًا.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>How the test of a microphone stands.
The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stays on this computer. Wordlight counts nothing and reports nothing by itself. It uses the internet only for models you download, for recordings from the web you add, for the service you choose, and to look for a new version if you say so.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>يبقى على هذا الحاسوب. لا يُحصي Wordlight شيئًا، ولا يبلّغ عن شيء من تلقاء نفسه. ولا يستخدم الإنترنت إلا للنماذج التي تنزّلها، وللتسجيلات التي تضيفها من الويب، وللخدمة التي تختارها، وللبحث عن إصدار جديد إن طلبت ذلك.</translation>
    </message>
    <message>
        <source>stereo</source>
        <extracomment>`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>ستيريو</translation>
    </message>
    <message>
        <source>Still to check: {places}. In order of time.</source>
        <extracomment>The same at length.
In: ui/review/text</extracomment>
        <translation>ما بقي للمراجعة: {places}. بترتيب الوقت.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>How far the search for speakers is, or what became of it.
Say how far a file is, which can be stopped here.
In: ui/jobs/remedies, ui/kit/actions, ui/kit/messages, ui/recording/bar, ui/speakers/dialog, ui/transcript/growing_head</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop all</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>Stop all recordings that are not finished</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إيقاف كل التسجيلات التي لم تكتمل</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <extracomment>In: ui/review/display</extracomment>
        <translation>إيقاف المراجعة</translation>
    </message>
    <message>
        <source>Stop checking; what was decided stays</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>إيقاف المراجعة؛ ويبقى ما حُسم</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>In: ui/recording/bar</extracomment>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Stop that first.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أوقف ذلك أولًا.</translation>
    </message>
    <message>
        <source>Stop transcribing this recording</source>
        <extracomment>In: ui/jobs/remedies, ui/kit/actions, ui/transcript/growing_head</extracomment>
        <translation>إيقاف تفريغ هذا التسجيل</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <extracomment>What stands on the button.
In: ui/jobs/remedies</extracomment>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>Stop what is being transcribed and try again, or delete the folder “{folder}” yourself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أوقف ما يجري تفريغه وأعد المحاولة، أو احذف المجلد «{folder}» بنفسك.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>What there is after somebody stopped it.
In: ui/kit/message_text</extracomment>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <extracomment>What there is after somebody stopped it.
In: ui/kit/message_text</extracomment>
        <translation>تم الإيقاف. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>تم الإيقاف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <extracomment>In: exporters/limits</extracomment>
        <translation>البث عبر الإنترنت</translation>
    </message>
    <message>
        <source>Stronger colours and edges, or the usual ones again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>ألوان وحدود أوضح، أو العودة إلى المعتادة</translation>
    </message>
    <message>
        <source>Styled subtitles (ASS)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>ترجمة نصية منسّقة (ASS)</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <extracomment>In: exporters/registry, ui/recognisers/option_text</extracomment>
        <translation>ترجمة نصية</translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>ترجمة نصية (SRT)</translation>
    </message>
    <message>
        <source>Subtitles beyond a limit</source>
        <extracomment>In: ui/transcript/export_limits</extracomment>
        <translation>ترجمة نصية تتجاوز حدًّا</translation>
    </message>
    <message>
        <source>Subtitles for</source>
        <extracomment>Of so many px at most, as far as one number fits in them.
In: ui/transcript/export_limits</extracomment>
        <translation>ترجمة نصية لأجل</translation>
    </message>
    <message>
        <source>Such as Speaches, LocalAI, vLLM or OpenAI itself</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>مثل Speaches أو LocalAI أو vLLM أو OpenAI نفسه</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>In: ui/transcript/insights_pane</extracomment>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Summary, topics and what else came with the words</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>الملخص والمواضيع وما جاء غير ذلك مع الكلمات</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>السوندية</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>How sure the recogniser was of all words: most texts that need little work are between 0.85 and 0.97.
How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Swahili</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>السواحيلية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Table (Excel)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>جدول (Excel)</translation>
    </message>
    <message>
        <source>tag “{tag}”</source>
        <extracomment>A line that says what the list is limited to.
In: ui/library/text</extracomment>
        <translation>الوسم «{tag}»</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>التاغالوغية</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>In: ui/library/entry_dialog, ui/library/several_dialogs, ui/library/tags_field</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags that only some of them have stay. Separate tags by commas.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>الوسوم التي لا يحملها إلا بعضها تبقى. افصل بين الوسوم بفواصل.</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>Tajik</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الطاجيكية</translation>
    </message>
    <message>
        <source>Take all ({count})</source>
        <extracomment>In: ui/versions/text</extracomment>
        <translation>أخذ الكل ({count})</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>أخذها</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>حذفها من النص</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>نقله إلى هنا</translation>
    </message>
    <message>
        <source>Take no recording from the web</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>عدم أخذ تسجيل من الويب</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>What stands on the button that removes, with the room it frees.
In: ui/recognisers/model_text</extracomment>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>The same in short; the words stand above.
In: ui/review/text</extracomment>
        <translation>حذف من النص</translation>
    </message>
    <message>
        <source>Take the chosen rows out of the list (Del)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>إزالة الصفوف المحددة من القائمة (Del)</translation>
    </message>
    <message>
        <source>Take the last change of the transcript back</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>التراجع عن آخر تغيير في نص التفريغ</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>التراجع عن آخر خطوة (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take the other</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>أخذ الأخرى</translation>
    </message>
    <message>
        <source>Take the words out</source>
        <extracomment>The name of the step of undo.
In: ui/review/text</extracomment>
        <translation>حذف الكلمات من النص</translation>
    </message>
    <message>
        <source>Take what I fixed there ({count})</source>
        <extracomment>In: ui/versions/text</extracomment>
        <translation>أخذ ما صححتُه هناك ({count})</translation>
    </message>
    <message>
        <source>Take “{now}” away again</source>
        <extracomment>An entry of the menu about a word.
In: ui/transcript/changes_text</extracomment>
        <translation>إزالة «{now}» من جديد</translation>
    </message>
    <message>
        <source>Take “{words}”</source>
        <extracomment>The name of the step of undo.
What is offered where another model heard something else.
In: ui/review/text</extracomment>
        <translation>أخذ «{words}»</translation>
    </message>
    <message>
        <source>Taking longer than usual; you may close this window</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>يستغرق وقتًا أطول من المعتاد؛ يمكنك إغلاق هذه النافذة</translation>
    </message>
    <message numerus="yes">
        <source>Taking over {number} places</source>
        <extracomment>For 1: Taking over from another version
A step of undo.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>لا مواضع للأخذ من نسخة أخرى</numerusform>
            <numerusform>الأخذ من نسخة أخرى</numerusform>
            <numerusform>أخذ موضعين</numerusform>
            <numerusform>أخذ {number} مواضع</numerusform>
            <numerusform>أخذ {number} موضعًا</numerusform>
            <numerusform>أخذ {number} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Tamil</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Tatar</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>التترية</translation>
    </message>
    <message>
        <source>telemetry updates statistics</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>قياس عن بعد تحديثات إحصاءات</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>التمييز بين الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>Tell speakers apart</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>تمييز المتحدثين</translation>
    </message>
    <message>
        <source>Telugu</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>التيلوغوية</translation>
    </message>
    <message>
        <source>Test my key</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>اختبار مفتاحي</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <extracomment>In: ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>اختبار الميكروفون</translation>
    </message>
    <message>
        <source>Test the microphone…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>اختبار الميكروفون…</translation>
    </message>
    <message>
        <source>Test…</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>اختبار…</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Text of transcripts</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>نص التفريغات</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>The 10 % most doubtful words</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>أكثر 10% من الكلمات المشكوك فيها</translation>
    </message>
    <message>
        <source>The 2 % most doubtful words: for a first look</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>أكثر 2% من الكلمات المشكوك فيها: لنظرة أولى</translation>
    </message>
    <message>
        <source>The 5 % most doubtful words</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>أكثر 5% من الكلمات المشكوك فيها</translation>
    </message>
    <message>
        <source>The address of the service leads elsewhere; the key was not sent on.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>عنوان الخدمة يحيل إلى مكان آخر؛ ولم يُرسل المفتاح إليه.</translation>
    </message>
    <message>
        <source>The address “{address}” is not safe for your key and your recordings.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>العنوان «{address}» ليس آمنًا لمفتاحك وتسجيلاتك.</translation>
    </message>
    <message>
        <source>The answer of the service came, but it could not be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>وصل جواب الخدمة، لكن تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>The answer of the service could not be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تعذّرت قراءة جواب الخدمة.</translation>
    </message>
    <message>
        <source>The API key was not accepted.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم يُقبل مفتاح API.</translation>
    </message>
    <message>
        <source>The balance or spending limit at the service is used up.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>نفد الرصيد أو حدّ الإنفاق لدى الخدمة.</translation>
    </message>
    <message>
        <source>The copy of {day} is in use now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>نسخة {day} مستخدمة الآن.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>يُحتفظ بالملف التالف بجانبه باسم «{name}»؛ ولم تُمسّ تسجيلاتك.</translation>
    </message>
    <message>
        <source>The direct address of an audio or video file</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>العنوان المباشر لملف صوت أو فيديو</translation>
    </message>
    <message>
        <source>the disk cannot hold a file of this size.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>لا يتسع القرص لملف بهذا الحجم.</translation>
    </message>
    <message>
        <source>the disk does not allow this name.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>لا يسمح القرص بهذا الاسم.</translation>
    </message>
    <message>
        <source>The disk does not take the settings: what you set holds only until Wordlight closes.</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>لا يقبل القرص الإعدادات: ما تضبطه يبقى إلى أن يُغلق Wordlight فقط.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>القرص ممتلئ، فلا يمكن تسجيل شيء.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>القرص ممتلئ، فلا يمكن حفظ شيء آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The disk is full, so the recording was ended.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>القرص ممتلئ، فأُنهي التسجيل.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation type="vanished">القرص ممتلئ.</translation>
    </message>
    <message>
        <source>the disk is read-only.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>the disk reported a problem.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>أبلغ القرص عن مشكلة.</translation>
    </message>
    <message>
        <source>The download from {host} did not work.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم ينجح التنزيل من {host}.</translation>
    </message>
    <message>
        <source>The download goes on by itself when it is back; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>يتابع التنزيل من تلقاء نفسه حين يعود الاتصال؛ وما وصل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>The download goes on by itself; what came so far is kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>يتابع التنزيل من تلقاء نفسه؛ وما وصل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>the first {part}</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>أول {part}</translation>
    </message>
    <message>
        <source>the folder does not exist.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>المجلد غير موجود.</translation>
    </message>
    <message>
        <source>The folder of “{name}” could not be opened.</source>
        <extracomment>In: ui/kit/message_text</extracomment>
        <translation>تعذّر فتح مجلد «{name}».</translation>
    </message>
    <message>
        <source>The folder “{name}” has no recordings in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا تسجيلات في المجلد «{name}».</translation>
    </message>
    <message>
        <source>The key as the service shows it</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>المفتاح كما تعرضه الخدمة</translation>
    </message>
    <message>
        <source>The key can be used now, but it is kept only until Wordlight closes: the keyring is locked or did not answer.</source>
        <extracomment>In: ui/recognisers/key_text</extracomment>
        <translation>يمكن استخدام المفتاح الآن، لكنه يُحفظ إلى أن يُغلق Wordlight فقط: حلقة المفاتيح مقفلة أو لم تُجب.</translation>
    </message>
    <message>
        <source>The key could not be removed: the keyring is locked or did not answer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تعذّرت إزالة المفتاح: حلقة المفاتيح مقفلة أو لم تُجب.</translation>
    </message>
    <message>
        <source>The key with which AI/ML API knows who pays</source>
        <extracomment>In: ui/recognisers/cards</extracomment>
        <translation>المفتاح الذي تعرف به AI/ML API مَن يدفع</translation>
    </message>
    <message>
        <source>The key with which the service knows who you are</source>
        <extracomment>In: ui/recognisers/chip</extracomment>
        <translation>المفتاح الذي تعرف به الخدمة مَن أنت</translation>
    </message>
    <message>
        <source>The key works.</source>
        <extracomment>That a key was accepted, and what is left where the service tells.
In: ui/recognisers/key_text</extracomment>
        <translation>المفتاح يعمل.</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance} {currency}</source>
        <extracomment>That a key was accepted, and what is left where the service tells.
In: ui/recognisers/key_text</extracomment>
        <translation>المفتاح يعمل. الرصيد: {balance} {currency}</translation>
    </message>
    <message>
        <source>The key {key} comes from the environment variable {variable}. One saved here is used instead.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>المفتاح {key} مأخوذ من متغير البيئة {variable}. وإن حُفظ مفتاح هنا استُخدم بدلًا منه.</translation>
    </message>
    <message>
        <source>The key {key} is kept in this computer's keyring.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>المفتاح {key} محفوظ في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key {key} is kept only until Wordlight closes.</source>
        <extracomment>The key there is and where it is; empty where there is none.
In: ui/recognisers/key_text</extracomment>
        <translation>المفتاح {key} محفوظ إلى أن يُغلق Wordlight فقط.</translation>
    </message>
    <message>
        <source>The keyring keeps passwords and keys encrypted, for you alone</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>تحفظ حلقة المفاتيح كلمات المرور والمفاتيح مشفّرة، لك وحدك</translation>
    </message>
    <message>
        <source>The language that is spoken. Choosing it is surer than having it detected</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>اللغة المتحدَّث بها. واختيارها أضمن من اكتشافها</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ملف المكتبة تالف.</translation>
    </message>
    <message>
        <source>The library is used by another program at the moment.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>يستخدم برنامج آخر المكتبة الآن.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Wordlight.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أُنشئت المكتبة بإصدار أحدث من Wordlight.</translation>
    </message>
    <message>
        <source>The list and all transcripts are copied each day; three days and three weeks are kept.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>تُنسخ القائمة وكل نصوص التفريغ كل يوم؛ وتُحفظ نسخ ثلاثة أيام وثلاثة أسابيع.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged and has been put right; {count} are in it now.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>كانت قائمة تفريغاتك تالفة وقد أُصلحت؛ فيها الآن {count}.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged and has been put right; {count} are in it now. Of these something is missing, or older than it was: {missing}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>كانت قائمة تفريغاتك تالفة وقد أُصلحت؛ فيها الآن {count}. وما يلي ينقصه شيء أو هو أقدم مما كان: {missing}.</translation>
    </message>
    <message>
        <source>The list of your transcripts was damaged, so a new one was begun.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>كانت قائمة تفريغاتك تالفة، فبدأت قائمة جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>The list with {number} recordings, their transcripts and versions, and the trash</source>
        <extracomment>For 1: The list with 1 recording, its transcripts and versions, and the trash
`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>
            <numerusform>القائمة بلا تسجيلات، وسلة المهملات</numerusform>
            <numerusform>القائمة وفيها تسجيل واحد، وتفريغاته ونسخه، وسلة المهملات</numerusform>
            <numerusform>القائمة وفيها تسجيلان، وتفريغاتهما ونسخها، وسلة المهملات</numerusform>
            <numerusform>القائمة وفيها {number} تسجيلات، وتفريغاتها ونسخها، وسلة المهملات</numerusform>
            <numerusform>القائمة وفيها {number} تسجيلًا، وتفريغاتها ونسخها، وسلة المهملات</numerusform>
            <numerusform>القائمة وفيها {number} تسجيل، وتفريغاتها ونسخها، وسلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>The markers of the recording with their times and names</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>علامات التسجيل بأوقاتها وأسمائها</translation>
    </message>
    <message>
        <source>The microphone chosen before is not connected, so the system's own records.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>الميكروفون الذي اختير من قبل غير متصل، فيجري التسجيل بميكروفون النظام.</translation>
    </message>
    <message>
        <source>The microphone is gone, so the recording is paused.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم يعد الميكروفون متصلًا، فأُوقف التسجيل مؤقتًا.</translation>
    </message>
    <message>
        <source>The model could not be removed: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تعذّرت إزالة النموذج: {reason}</translation>
    </message>
    <message>
        <source>The model could not be written to the disk: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تعذّرت كتابة النموذج على القرص: {reason}</translation>
    </message>
    <message>
        <source>The model “{name}” is not on this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>النموذج «{name}» ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The model “{name}” is still on its way to this computer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>النموذج «{name}» ما زال في طريقه إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The model “{name}” on this computer is damaged, so it was not used.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>النموذج «{name}» على هذا الحاسوب تالف، فلم يُستخدم.</translation>
    </message>
    <message>
        <source>The most doubtful words that nobody has checked are marked</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>تُعلَّم أكثر الكلمات المشكوك فيها التي لم يراجعها أحد</translation>
    </message>
    <message>
        <source>the name is too long.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>The old one is kept beside it as “{name}”; your recordings are untouched.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>يُحتفظ بالملف القديم بجانبه باسم «{name}»؛ ولم تُمسّ تسجيلاتك.</translation>
    </message>
    <message>
        <source>The other action loses these keys</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>يفقد الإجراء الآخر هذه الأزرار</translation>
    </message>
    <message>
        <source>The page alone; again to bring back what is beside it</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>الصفحة وحدها؛ ومرة أخرى لإعادة ما بجانبها</translation>
    </message>
    <message>
        <source>The pattern is not complete or not right at character {place}: {reason}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>النمط غير مكتمل أو غير صحيح عند الحرف {place}: {reason}.</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>The place is played again and again</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>يُشغَّل الموضع مرة بعد مرة</translation>
    </message>
    <message>
        <source>The PortAudio library is not installed, so nothing can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>مكتبة PortAudio غير مثبّتة، فلا يمكن تشغيل شيء.</translation>
    </message>
    <message>
        <source>The PortAudio library is not installed, so nothing can be recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>مكتبة PortAudio غير مثبّتة، فلا يمكن تسجيل شيء.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم تقبل الطابعة الصفحات.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the download from {host} through.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم يسمح الوكيل في هذه الشبكة بالتنزيل من {host}.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the request through.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم يسمح الوكيل في هذه الشبكة بمرور الطلب.</translation>
    </message>
    <message>
        <source>The proxy on the way to the service was not reached; it comes from {source}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تعذّر الوصول إلى الوكيل في الطريق إلى الخدمة؛ مصدره {source}.</translation>
    </message>
    <message>
        <source>The quickest that knows all languages; many more words are wrong than with Balanced.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>الأسرع لكل اللغات؛ كلماته الخاطئة أكثر بكثير من «متوازن».</translation>
    </message>
    <message>
        <source>The quickest, and with clear English nearly as good as Balanced.</source>
        <extracomment>What to expect of it, in plain words.
In: ui/recognisers/model_text</extracomment>
        <translation>الأسرع، ومع الإنجليزية الواضحة يكاد يساوي «متوازن» جودةً.</translation>
    </message>
    <message>
        <source>The recording cannot be written to the disk: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يمكن كتابة التسجيل على القرص: {reason}</translation>
    </message>
    <message>
        <source>The recording could not be fetched from “{host}”: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تعذّر جلب التسجيل من «{host}»: {reason}</translation>
    </message>
    <message>
        <source>The recording could not be transcribed: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تعذّر تفريغ التسجيل: {reason}</translation>
    </message>
    <message>
        <source>The recording goes on.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>يتابع التسجيل.</translation>
    </message>
    <message>
        <source>The recording goes to a program on this computer, {address}.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>يذهب التسجيل إلى برنامج على هذا الحاسوب، {address}.</translation>
    </message>
    <message>
        <source>The recording has begun.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>بدأ التسجيل.</translation>
    </message>
    <message>
        <source>The recording has ended and is saved.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>انتهى التسجيل وحُفظ.</translation>
    </message>
    <message>
        <source>the recording in it is another one by now.</source>
        <extracomment>Write the recording in a project to an open file. Raises `ValueError` where it is damaged, `OSError`.
In: importers/project</extracomment>
        <translation>التسجيل الموجود فيه أصبح تسجيلًا آخر.</translation>
    </message>
    <message>
        <source>the recording in it is damaged.</source>
        <extracomment>Write the recording in a project to an open file. Raises `ValueError` where it is damaged, `OSError`.
In: importers/project</extracomment>
        <translation>التسجيل الموجود فيه تالف.</translation>
    </message>
    <message>
        <source>The recording is not where it was, so it cannot be played. The text is all there.</source>
        <extracomment>Why there is a transcript but nothing to hear.
In: ui/player/text</extracomment>
        <translation>التسجيل ليس حيث كان، فلا يمكن تشغيله. النص كامل.</translation>
    </message>
    <message>
        <source>The recording is paused.</source>
        <extracomment>What is said to those who do not see the bar come, change and go.
In: ui/recording/text</extracomment>
        <translation>التسجيل متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>The recording is sent to {address}. Who runs it can hear it.</source>
        <extracomment>What it can do, where the recording goes and what it needs. `model` is the one of this computer, where known.
In: ui/recognisers/text</extracomment>
        <translation>يُرسل التسجيل إلى {address}. ومَن يديره يستطيع سماعه.</translation>
    </message>
    <message>
        <source>the recording is sent to {host}</source>
        <extracomment>Where the recording goes, in one line.
In: ui/recognisers/text</extracomment>
        <translation>يُرسل التسجيل إلى {host}</translation>
    </message>
    <message>
        <source>The recording is too large for the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>التسجيل أكبر مما تقبله الخدمة.</translation>
    </message>
    <message>
        <source>The recording is transcribed by itself once it is here; “Models…” shows how far it is.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>يُفرَّغ التسجيل من تلقاء نفسه حين يصل النموذج؛ وتبيّن «نماذج…» مدى تقدمه.</translation>
    </message>
    <message>
        <source>The recording of “{name}” is not known here, so it cannot be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تسجيل «{name}» غير معروف هنا، فلا يمكن تشغيله.</translation>
    </message>
    <message>
        <source>The recording stays in the list, and nothing is sent</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>يبقى التسجيل في القائمة، ولا يُرسل شيء</translation>
    </message>
    <message>
        <source>The recording took the service too long.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>استغرق التسجيل لدى الخدمة وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The rest</source>
        <extracomment>The button at the end that goes on with what was left for later, or else marks more words; and shorter.
In: ui/review/text</extracomment>
        <translation>الباقي</translation>
    </message>
    <message numerus="yes">
        <source>The rules of the word list change {number} places in this transcript.</source>
        <extracomment>For 1: The rules of the word list change 1 place in this transcript.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>لا تغيّر قواعد قائمة الكلمات أي موضع في نص التفريغ هذا.</numerusform>
            <numerusform>تغيّر قواعد قائمة الكلمات موضعًا واحدًا في نص التفريغ هذا.</numerusform>
            <numerusform>تغيّر قواعد قائمة الكلمات موضعين في نص التفريغ هذا.</numerusform>
            <numerusform>تغيّر قواعد قائمة الكلمات {number} مواضع في نص التفريغ هذا.</numerusform>
            <numerusform>تغيّر قواعد قائمة الكلمات {number} موضعًا في نص التفريغ هذا.</numerusform>
            <numerusform>تغيّر قواعد قائمة الكلمات {number} موضع في نص التفريغ هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same recording was sent to this service a moment ago, as “{name}”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أُرسل التسجيل نفسه إلى هذه الخدمة قبل لحظة، باسم «{name}».</translation>
    </message>
    <message>
        <source>The second model could not listen</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>لم يتمكن النموذج الثاني من الاستماع</translation>
    </message>
    <message>
        <source>The selection is spoken by</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>المتحدث في التحديد</translation>
    </message>
    <message>
        <source>The server does not have this model: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ليس لدى الخادم هذا النموذج: {reason}</translation>
    </message>
    <message>
        <source>The server’s name for it; empty for the server’s own choice</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>اسمه لدى الخادم؛ ويُترك فارغًا ليختار الخادم بنفسه</translation>
    </message>
    <message>
        <source>The server’s own choice</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>ما يختاره الخادم</translation>
    </message>
    <message>
        <source>The service cannot be asked just now. It may have other models than these; prices differ.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>لا يمكن سؤال الخدمة الآن. قد تكون لديها نماذج غير هذه؛ وتختلف الأسعار.</translation>
    </message>
    <message>
        <source>The service cannot be asked just now. This is its list of the last time; prices differ.</source>
        <extracomment>Where a list of models comes from.
In: ui/recognisers/key_text</extracomment>
        <translation>لا يمكن سؤال الخدمة الآن. هذه قائمتها من المرة الأخيرة؛ وتختلف الأسعار.</translation>
    </message>
    <message>
        <source>The service could not do this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم تتمكن الخدمة من فعل ذلك: {reason}</translation>
    </message>
    <message>
        <source>The service could not read the recording as audio: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم تتمكن الخدمة من قراءة التسجيل كصوت: {reason}</translation>
    </message>
    <message>
        <source>The service did not accept the request: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم تقبل الخدمة الطلب: {reason}</translation>
    </message>
    <message>
        <source>The service did not accept “{field}”: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم تقبل الخدمة «{field}»: {reason}</translation>
    </message>
    <message>
        <source>The service did not answer after the recording was sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم تُجب الخدمة بعد إرسال التسجيل.</translation>
    </message>
    <message>
        <source>The service finishes it all the same, and may charge for it; you can look for the result later</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>تُكمله الخدمة رغم ذلك، وقد تحتسب كلفته؛ ويمكنك البحث عن النتيجة لاحقًا</translation>
    </message>
    <message>
        <source>the service gave no reason.</source>
        <extracomment>In: api/job_status</extracomment>
        <translation>لم تذكر الخدمة سببًا.</translation>
    </message>
    <message>
        <source>The service had trouble after the recording was sent: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>حدثت مشكلة لدى الخدمة بعد إرسال التسجيل: {reason}</translation>
    </message>
    <message>
        <source>The service has trouble at the moment: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لدى الخدمة مشكلة الآن: {reason}</translation>
    </message>
    <message>
        <source>The service is already working on this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تعمل الخدمة على هذا بالفعل: {reason}</translation>
    </message>
    <message>
        <source>The service is busy: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>الخدمة مشغولة: {reason}</translation>
    </message>
    <message>
        <source>The service may have the recording already; then both are charged</source>
        <extracomment>What the button does, with what it costs.
In: ui/jobs/remedies</extracomment>
        <translation>قد يكون التسجيل لدى الخدمة بالفعل؛ وعندئذ تُحتسب كلفة الاثنين</translation>
    </message>
    <message>
        <source>The service needs a key, which is on the page of your account there.</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>تحتاج الخدمة إلى مفتاح، وهو في صفحة حسابك لديها.</translation>
    </message>
    <message>
        <source>The service no longer has this result.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم تعد هذه النتيجة لدى الخدمة.</translation>
    </message>
    <message>
        <source>the service says it is finished, but it sent no text.</source>
        <extracomment>In: api/client, api/job_status</extracomment>
        <translation>تقول الخدمة إنها انتهت، لكنها لم ترسل أي نص.</translation>
    </message>
    <message>
        <source>The service’s name for it; empty for the usual one. Other models cost other prices</source>
        <extracomment>The model of AI/ML API can be another one; that of another server is set where its address is.
In: ui/recognisers/options_dialog</extracomment>
        <translation>اسمه لدى الخدمة؛ ويُترك فارغًا للنموذج المعتاد. وللنماذج الأخرى أسعار أخرى</translation>
    </message>
    <message>
        <source>the settings of the system</source>
        <extracomment>In: api/surroundings</extracomment>
        <translation>إعدادات النظام</translation>
    </message>
    <message>
        <source>The sound device is gone, so playing was paused.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم يعد جهاز الصوت متصلًا، فأُوقف التشغيل مؤقتًا.</translation>
    </message>
    <message>
        <source>The sound goes nowhere. All other work comes first.</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/review/second_text</extracomment>
        <translation>لا يُرسل الصوت إلى أي مكان. وكل عمل آخر يُقدَّم عليه.</translation>
    </message>
    <message>
        <source>The sound is in the file too, to be heard on another computer</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>الصوت في الملف أيضًا، ليُسمع على حاسوب آخر</translation>
    </message>
    <message>
        <source>The subtitles and transcripts in the folder “{name}” were not opened.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم تُفتح الترجمات النصية ونصوص التفريغ في المجلد «{name}».</translation>
    </message>
    <message>
        <source>The summary and what else was found beside the words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>الملخص وما وُجد غير ذلك مع الكلمات</translation>
    </message>
    <message>
        <source>The text is all there.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>النص كامل.</translation>
    </message>
    <message>
        <source>The text was saved as “{path}” instead.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>حُفظ النص باسم «{path}» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The transcriber on this computer did not start.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم يبدأ المفرِّغ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The transcriber stopped in the middle of the recording.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>توقف المفرِّغ في منتصف التسجيل.</translation>
    </message>
    <message>
        <source>The transcript could not be saved on this computer: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تعذّر حفظ نص التفريغ على هذا الحاسوب: {reason}</translation>
    </message>
    <message>
        <source>The transcript does not need one, and the recording stays where it is.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يحتاج نص التفريغ إليه، ويبقى التسجيل في مكانه.</translation>
    </message>
    <message>
        <source>the transcript is too large.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>نص التفريغ كبير جدًا.</translation>
    </message>
    <message>
        <source>The transcript you have stays as it is, with all your changes. The new one is listed beside it. You can compare the two, and take over what is better in one.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>يبقى نص التفريغ الذي لديك كما هو، بكل تغييراتك. ويظهر الجديد بجانبه في القائمة. ويمكنك مقارنة الاثنين، وأخذ ما هو أفضل في أحدهما.</translation>
    </message>
    <message>
        <source>The transcripts you have stay as they are. The new ones are listed beside them.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>تبقى نصوص التفريغ التي لديك كما هي. وتظهر الجديدة بجانبها في القائمة.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>The upload took too long for the service.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>استغرق الرفع وقتًا أطول مما تقبله الخدمة.</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>انقطع الرفع.</translation>
    </message>
    <message>
        <source>the variable {variable}</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>المتغير {variable}</translation>
    </message>
    <message>
        <source>The versions of this recording: open another, or compare two of them</source>
        <extracomment>In: ui/transcript/version_button</extracomment>
        <translation>نُسخ هذا التسجيل: فتح نسخة أخرى، أو مقارنة اثنتين منها</translation>
    </message>
    <message>
        <source>The watched folder “{name}” cannot be reached. It is looked into again when it is back.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>لا يمكن الوصول إلى المجلد المراقَب «{name}». وتُستأنف مراقبته حين يعود.</translation>
    </message>
    <message>
        <source>The whole recording; drag to see another part</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>التسجيل كله؛ اسحب لرؤية جزء آخر</translation>
    </message>
    <message>
        <source>The word at the cursor, and what is known about the recording</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>الكلمة عند المؤشر، وما يُعرف عن التسجيل</translation>
    </message>
    <message>
        <source>The words appear here as they are recognised.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>تظهر الكلمات هنا حالما يتم التعرف عليها.</translation>
    </message>
    <message>
        <source>The words appear here once {engine} has sent them.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>تظهر الكلمات هنا حالما ترسلها {engine}.</translation>
    </message>
    <message>
        <source>The words of this paragraph were not found in the sound, so their times stay as they were.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم يُعثر على كلمات هذه الفقرة في الصوت، فبقيت أوقاتها كما كانت.</translation>
    </message>
    <message>
        <source>The words that a person has kept or changed are marked</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>تُعلَّم الكلمات التي أبقاها شخص أو غيّرها</translation>
    </message>
    <message>
        <source>The words worth a look</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>الكلمات الجديرة بنظرة</translation>
    </message>
    <message>
        <source>The words worth a look are marked when the transcript is complete.</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>تُعلَّم الكلمات الجديرة بنظرة حين يكتمل نص التفريغ.</translation>
    </message>
    <message>
        <source>there are no certificates in “{file}”.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>لا توجد شهادات في «{file}».</translation>
    </message>
    <message>
        <source>There are no keys yet, or none that can be changed.</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>لا توجد أزرار بعد، أو لا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>هناك ملف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>there is a file of this name already.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>يوجد ملف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>There is a newer one. Close the settings to read what is new.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>يوجد إصدار أحدث. أغلق الإعدادات لتقرأ الجديد فيه.</translation>
    </message>
    <message>
        <source>There is no API key for {host} yet.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يوجد مفتاح API لأجل {host} بعد.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا اتصال مع {host}.</translation>
    </message>
    <message>
        <source>There is no copy yet. Wordlight makes one of its list and transcripts each day it is used.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>لا توجد نسخة بعد. ينسخ Wordlight قائمته ونصوص تفريغه في كل يوم يُستخدم فيه.</translation>
    </message>
    <message>
        <source>There is no model in “{name}” that can be used here.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يوجد في «{name}» نموذج يمكن استخدامه هنا.</translation>
    </message>
    <message>
        <source>There is no newer one.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>لا يوجد أحدث منه.</translation>
    </message>
    <message>
        <source>there is no space left for you on the disk.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>لم تعد لك مساحة على القرص.</translation>
    </message>
    <message>
        <source>there is no space left on the disk.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>لم تعد هناك مساحة على القرص.</translation>
    </message>
    <message>
        <source>There is no speech-to-text service at this address.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا توجد خدمة لتحويل الكلام إلى نص على هذا العنوان.</translation>
    </message>
    <message>
        <source>there is no subtitle with a time and a text in it.</source>
        <extracomment>Raises `ValueError` where nothing in it has a time after all.
In: importers/texts</extracomment>
        <translation>لا يحتوي على ترجمة لها وقت ونص.</translation>
    </message>
    <message>
        <source>There is no such language here.</source>
        <extracomment>In: ui/recognisers/language_dialog</extracomment>
        <translation>لا توجد لغة كهذه هنا.</translation>
    </message>
    <message>
        <source>There is no such recording.</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>لا يوجد تسجيل كهذا.</translation>
    </message>
    <message>
        <source>there is no transcript in it.</source>
        <extracomment>What is in a project; `None` for another archive. Raises `NewerError`, and `ValueError` with the reason.
In: importers/project</extracomment>
        <translation>لا يحتوي على نص تفريغ.</translation>
    </message>
    <message>
        <source>There is no transcript in this answer yet: the service was still at work.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يوجد نص تفريغ في هذا الجواب بعد: كانت الخدمة ما زالت تعمل.</translation>
    </message>
    <message>
        <source>There is no transcript of it yet, so nothing is written over.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>لا يوجد نص تفريغ له بعد، فلا يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>There is no transcript that could be saved.</source>
        <extracomment>That all transcripts are in files now.
In: ui/kit/message_text</extracomment>
        <translation>لا يوجد نص تفريغ يمكن حفظه.</translation>
    </message>
    <message>
        <source>There is no way to the service, because of {source}: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا طريق إلى الخدمة، بسبب {source}: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room for the model “{name}”: it needs {needed}, and {free} are free.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا مساحة كافية للنموذج «{name}»: يحتاج إلى {needed}، والمتاح {free}.</translation>
    </message>
    <message>
        <source>There is nothing new in “{name}”.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>لا جديد في «{name}».</translation>
    </message>
    <message>
        <source>There: {about}</source>
        <extracomment>`Here: Fast · 30 Nov 2026, 14:03`.
In: ui/versions/text</extracomment>
        <translation>هناك: {about}</translation>
    </message>
    <message>
        <source>These are the keys it has at first.</source>
        <extracomment>`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>هذه هي الأزرار التي كانت له أولًا.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <extracomment>Say in the language of now what each row does, and its keys where they are always the same.
`fixed` tells the keys that cannot be changed: what they do, and which they are.
In: ui/settings/keys_page</extracomment>
        <translation>لا يمكن تغيير هذه الأزرار.</translation>
    </message>
    <message>
        <source>These keys cannot be changed: texts and fields use them themselves.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>لا يمكن تغيير هذه الأزرار: فالنصوص والحقول تستخدمها بنفسها.</translation>
    </message>
    <message>
        <source>these words do not fit the sound</source>
        <extracomment>What is wrong with a stop, where it is not about single words.
What the pointer over a word tells: the word, when it was said, how sure the transcriber was, and the `other` words that a second model heard there. `is_estimated` where its time was not heard, `is_unfit` where it is in a passage that does not fit the sound. Rich text.
In: ui/review/text, ui/transcript/text</extracomment>
        <translation>هذه الكلمات لا توافق الصوت</translation>
    </message>
    <message>
        <source>They appear a moment after they are said, as a draft</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>تظهر بعد نطقها بلحظة، كمسودة</translation>
    </message>
    <message>
        <source>They are added without being asked for</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>تُضاف من دون سؤال</translation>
    </message>
    <message>
        <source>They are nowhere else</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>لا توجد في أي مكان آخر</translation>
    </message>
    <message>
        <source>They cannot be brought back. Recordings, and names in them, stay as they are.</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>لا يمكن استعادتها. وتبقى التسجيلات والأسماء التي فيها كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>They differ at {number} places.</source>
        <extracomment>For 1: They differ at 1 place.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>لا تختلفان في أي موضع.</numerusform>
            <numerusform>تختلفان في موضع واحد.</numerusform>
            <numerusform>تختلفان في موضعين.</numerusform>
            <numerusform>تختلفان في {number} مواضع.</numerusform>
            <numerusform>تختلفان في {number} موضعًا.</numerusform>
            <numerusform>تختلفان في {number} موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>They would have to be downloaded again</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>سيلزم تنزيلها من جديد</translation>
    </message>
    <message>
        <source>This cannot be an API key: it is empty, or has blanks or unusual characters in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يمكن أن يكون هذا مفتاح API: فهو فارغ، أو فيه مسافات أو أحرف غير معتادة.</translation>
    </message>
    <message>
        <source>This computer fetches the recording and turns it into text here.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>يجلب هذا الحاسوب التسجيل ويحوّله إلى نص هنا.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the key is kept only until Wordlight closes.</source>
        <extracomment>Where a key to be saved would be kept; empty where the box to tick says so already.
In: ui/recognisers/key_text</extracomment>
        <translation>ليس لهذا الحاسوب حلقة مفاتيح، فيُحفظ المفتاح إلى أن يُغلق Wordlight فقط.</translation>
    </message>
    <message>
        <source>This computer is busy: the words come late. The recording is not affected.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>هذا الحاسوب مشغول: تأتي الكلمات متأخرة. ولا يتأثر التسجيل.</translation>
    </message>
    <message>
        <source>This computer is too slow for this, so no more words come. The recording goes on.</source>
        <extracomment>How it goes with the words that are written along.
In: ui/recording/text</extracomment>
        <translation>هذا الحاسوب أبطأ مما يلزم لذلك، فلن تأتي كلمات أخرى. ويتابع التسجيل.</translation>
    </message>
    <message>
        <source>This computer was too busy for a moment, so some sound at {time} was not recorded.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>كان هذا الحاسوب مشغولًا جدًا للحظة، فلم يُسجَّل بعض الصوت عند {time}.</translation>
    </message>
    <message>
        <source>This copy is damaged, so it was not restored.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>هذه النسخة تالفة، فلم تُستعد.</translation>
    </message>
    <message>
        <source>This is a key of one place in the window: press it there.</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>هذا زر لموضع واحد في النافذة: اضغطه هناك.</translation>
    </message>
    <message>
        <source>This is a page of {host}, not the recording itself.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>هذه صفحة من {host}، وليست التسجيل نفسه.</translation>
    </message>
    <message>
        <source>This is deleted, and cannot be brought back:</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>يُحذف هذا، ولا يمكن استعادته:</translation>
    </message>
    <message>
        <source>This is how you are recorded.</source>
        <extracomment>How the test of a microphone stands.
In: ui/recording/text</extracomment>
        <translation>هكذا يُسجَّل صوتك.</translation>
    </message>
    <message>
        <source>This is not the address of a recording on the web.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>هذا ليس عنوان تسجيل على الويب.</translation>
    </message>
    <message>
        <source>This key may not be used for this: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يجوز استخدام هذا المفتاح لهذا: {reason}</translation>
    </message>
    <message>
        <source>This model cannot translate. Choose another one for that.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>لا يستطيع هذا النموذج الترجمة. اختر نموذجًا آخر لذلك.</translation>
    </message>
    <message>
        <source>This model knows English only.</source>
        <extracomment>What must be known before choosing.
In: ui/recognisers/options_form</extracomment>
        <translation>لا يعرف هذا النموذج إلا الإنجليزية.</translation>
    </message>
    <message>
        <source>This model knows English only. Choose another one for other languages.</source>
        <extracomment>Why no language can be chosen.
In: ui/library/again_text</extracomment>
        <translation>لا يعرف هذا النموذج إلا الإنجليزية. اختر نموذجًا آخر للغات الأخرى.</translation>
    </message>
    <message>
        <source>This model knows {languages} only.</source>
        <extracomment>In: ui/recognisers/language_text</extracomment>
        <translation>لا يعرف هذا النموذج إلا {languages}.</translation>
    </message>
    <message>
        <source>This paragraph has the times of the sound again.</source>
        <extracomment>In: ui/transcript/alignment_controller</extracomment>
        <translation>عادت لهذه الفقرة أوقات الصوت.</translation>
    </message>
    <message>
        <source>This paragraph is spoken by</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>المتحدث في هذه الفقرة</translation>
    </message>
    <message>
        <source>This pattern takes too long, so it was given up.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>يستغرق هذا النمط وقتًا طويلًا، فتُرك.</translation>
    </message>
    <message>
        <source>This recording has one channel.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>لهذا التسجيل قناة واحدة.</translation>
    </message>
    <message>
        <source>This recording was not sent to {host} yet, since that may cost money.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم يُرسل هذا التسجيل إلى {host} بعد، لأن ذلك قد يكلّف مالًا.</translation>
    </message>
    <message>
        <source>This replaces who speaks where. Names stay with their voices, and you can undo it.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>يستبدل هذا مَن يتحدث في كل موضع. وتبقى الأسماء مع أصواتها، ويمكنك التراجع عنه.</translation>
    </message>
    <message>
        <source>This report helps whoever looks after Wordlight for you to find the fault. It has no keys, no texts, no sound and no names of recordings. Please read it: only what stands here is saved, and nothing is sent by itself.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>يساعد هذا التقرير من يتولى أمر Wordlight لديك على إيجاد الخلل. ليس فيه مفاتيح ولا نصوص ولا صوت ولا أسماء تسجيلات. اقرأه: لا يُحفظ إلا ما هو مكتوب هنا، ولا يُرسل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>This speaker and another one are the same person</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>هذا المتحدث ومتحدث آخر هما الشخص نفسه</translation>
    </message>
    <message>
        <source>This transcriber takes files only, not addresses on the web.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يقبل هذا المفرِّغ إلا الملفات، لا العناوين على الويب.</translation>
    </message>
    <message>
        <source>This transcript cannot be read: its entry in the library is damaged.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يمكن قراءة نص التفريغ هذا: مدخله في المكتبة تالف.</translation>
    </message>
    <message>
        <source>This transcript carries no times, so it cannot become subtitles.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا أوقات في نص التفريغ هذا، فلا يمكن تحويله إلى ترجمة نصية.</translation>
    </message>
    <message>
        <source>This transcript is no longer in the library.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم يعد نص التفريغ هذا في المكتبة.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This works in English only.</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>يعمل هذا في الإنجليزية وحدها.</translation>
    </message>
    <message>
        <source>Thorough: the 10 % most doubtful</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>بتدقيق: أكثر 10% من الكلمات المشكوك فيها</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>التبتية</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>All that is known of one word. `speaker` is who says its paragraph; else the word itself may tell.
In: ui/transcript/details_text</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>All that is known of a recording and how it became words.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/library/text, ui/transcript/details_text</extracomment>
        <translation>الوقت المستغرق</translation>
    </message>
    <message>
        <source>Timed phrases (for subtitles)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>عبارات موقّتة (للترجمة النصية)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>All that is known of a recording and how it became words.
For recordings, of which one alone has its `transcript` here, in so many px.
In: ui/transcript/details_text, ui/transcript/export_options</extracomment>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>times estimated</source>
        <extracomment>In: ui/transcript/text</extracomment>
        <translation>أوقات مقدَّرة</translation>
    </message>
    <message>
        <source>Times from the sound</source>
        <extracomment>Give times to the words of a transcript that is open or not yet saved; `False` where it is neither. `None` where somebody writes in it, if it `may_wait`: a blank that was just typed would be lost.
In: ui/transcript/editing_controller</extracomment>
        <translation>أوقات من الصوت</translation>
    </message>
    <message>
        <source>Times of words</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>أوقات الكلمات</translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>to check</source>
        <extracomment>In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>To go on with all of it on another computer</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>لمتابعة العمل عليه كله على حاسوب آخر</translation>
    </message>
    <message>
        <source>To go on writing in LibreOffice</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>لمتابعة الكتابة في LibreOffice</translation>
    </message>
    <message>
        <source>To go on writing in Word or another office program</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>لمتابعة الكتابة في Word أو برنامج مكتبي آخر</translation>
    </message>
    <message>
        <source>To hand on as it is, and to print</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>للتسليم كما هو، وللطباعة</translation>
    </message>
    <message>
        <source>To measure who speaks when</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>لقياس مَن يتحدث ومتى</translation>
    </message>
    <message>
        <source>To measure words and their times</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>لقياس الكلمات وأوقاتها</translation>
    </message>
    <message>
        <source>To open them, drop these files by themselves.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لفتحها، أفلت هذه الملفات وحدها في النافذة.</translation>
    </message>
    <message>
        <source>To paste anywhere</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>للصق في أي مكان</translation>
    </message>
    <message>
        <source>To read in a browser, with the recording beside it</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>للقراءة في متصفح، والتسجيل بجانبه</translation>
    </message>
    <message>
        <source>To the text</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>إلى النص</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Too loud: go further from the microphone, or turn it down.</source>
        <extracomment>In: ui/recording/text</extracomment>
        <translation>الصوت مرتفع جدًا: ابتعد عن الميكروفون، أو اخفض مستواه.</translation>
    </message>
    <message>
        <source>Top it up on the page of the service, then try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>اشحن الرصيد في صفحة الخدمة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>In: exporters/sections, ui/transcript/insight_text</extracomment>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Topics (English)</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>المواضيع (الإنجليزية)</translation>
    </message>
    <message>
        <source>Topics of your own, one in a line</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>مواضيع من عندك، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Track {number}: {about}</source>
        <extracomment>`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>المسار {number}: {about}</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <extracomment>In: ui/library/web_dialog, ui/recording/controller</extracomment>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Transcribe a recording by its web address</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تفريغ تسجيل من عنوانه على الويب</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <extracomment>Say that recordings were there before; those asked about already stay in the question.
In: ui/library/again_dialog, ui/library/file_strips</extracomment>
        <translation>تفريغ من جديد</translation>
    </message>
    <message>
        <source>Transcribe again with…</source>
        <extracomment>In: ui/jobs/remedies, ui/transcript/pane</extracomment>
        <translation>تفريغ من جديد باستخدام…</translation>
    </message>
    <message>
        <source>Transcribe again…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تفريغ من جديد…</translation>
    </message>
    <message>
        <source>Transcribe all</source>
        <extracomment>In: ui/recording/controller</extracomment>
        <translation>تفريغ الكل</translation>
    </message>
    <message>
        <source>Transcribe all recordings in a folder</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تفريغ كل التسجيلات في مجلد</translation>
    </message>
    <message>
        <source>Transcribe earlier</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تقديم في ترتيب التفريغ</translation>
    </message>
    <message>
        <source>Transcribe it as chosen</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>تفريغه كما اختير</translation>
    </message>
    <message>
        <source>Transcribe it on this computer</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>تفريغه على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Transcribe later</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تأخير في ترتيب التفريغ</translation>
    </message>
    <message>
        <source>Transcribe new recordings in a folder</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>تفريغ التسجيلات الجديدة في مجلد</translation>
    </message>
    <message>
        <source>Transcribe on this computer instead</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>تفريغ على هذا الحاسوب بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Transcribe the recording again, or go back to an earlier copy: “Restore a backup…” in the menu.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>فرّغ التسجيل من جديد، أو عُد إلى نسخة أقدم: «استعادة نسخة احتياطية…» في القائمة.</translation>
    </message>
    <message>
        <source>Transcribe the rest of this recording; what is there stays</source>
        <extracomment>In: ui/jobs/remedies, ui/transcript/pane</extracomment>
        <translation>تفريغ باقي هذا التسجيل؛ ويبقى ما هو موجود</translation>
    </message>
    <message>
        <source>Transcribed before</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>مفرَّغ من قبل</translation>
    </message>
    <message>
        <source>Transcribed by</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>المفرِّغ</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>جارٍ التفريغ</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <comment>a page of settings</comment>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>التفريغ</translation>
    </message>
    <message>
        <source>Transcribing {percent}</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>جارٍ التفريغ {percent}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>A title as a file's name that every system allows, without suffix.
Names and values of what is known about a recording. `size` is that of its file, `None` where there is none.
In: ui/kit/file_names, ui/library/text, ui/transcript/edited_text</extracomment>
        <translation>نص التفريغ</translation>
    </message>
    <message>
        <source>Transcript page</source>
        <extracomment>In: ui/transcript/pane</extracomment>
        <translation>صفحة نص التفريغ</translation>
    </message>
    <message>
        <source>Transcripts stay in it for 30 days.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>تبقى نصوص التفريغ فيها 30 يومًا.</translation>
    </message>
    <message>
        <source>Transcripts that were removed. Their recordings were not touched.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>نصوص التفريغ التي أُزيلت. ولم تُمسّ تسجيلاتها.</translation>
    </message>
    <message>
        <source>Translate to English</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>الترجمة إلى الإنجليزية</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>In: ui/library/rescue_dialogs, ui/settings/privacy_page</extracomment>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Trash and backups</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>سلة المهملات والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Trash…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>سلة المهملات…</translation>
    </message>
    <message>
        <source>Trouble</source>
        <extracomment>In: ui/kit/messages</extracomment>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Try a shorter part of it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>جرّب جزءًا أقصر منه.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>How far a second listening is, what can be done about that, and what that means; empty where there is nothing.
In: ui/jobs/remedies, ui/kit/actions, ui/review/second_text</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again in a minute, or from another network.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أعد المحاولة بعد دقيقة، أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>Try again in a minute; nothing was started.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أعد المحاولة بعد دقيقة؛ لم يبدأ شيء.</translation>
    </message>
    <message>
        <source>Try again later or from another network, or choose “Use a model folder…”.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أعد المحاولة لاحقًا أو من شبكة أخرى، أو اختر «استخدام مجلد نموذج…».</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, start the computer again, or choose another transcriber.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>أعد المحاولة. إن تكرر ذلك فأعد تشغيل الحاسوب، أو اختر مفرِّغًا آخر.</translation>
    </message>
    <message>
        <source>Try all failed again</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>إعادة محاولة كل ما فشل</translation>
    </message>
    <message>
        <source>Try once more to keep the transcript on this computer</source>
        <extracomment>In: ui/jobs/remedies</extracomment>
        <translation>المحاولة مرة أخرى لحفظ نص التفريغ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Try otherwise…</source>
        <translation type="vanished">المحاولة بطريقة أخرى…</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>التركمانية</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Turn the recording at this address into text</source>
        <extracomment>In: ui/library/web_dialog</extracomment>
        <translation>تفريغ التسجيل الموجود في هذا العنوان نصًا</translation>
    </message>
    <message>
        <source>Turns recordings into text, and makes the checking of that text fast. Free software under the MIT licence.

Your recordings and transcripts are in {folder}</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>يحوّل التسجيلات إلى نص، ويسرّع مراجعة هذا النص. برنامج حر برخصة MIT.

تسجيلاتك ونصوص التفريغ في {folder}</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Type to search</source>
        <extracomment>In: ui/recognisers/language_dialog, ui/recognisers/option_fields</extracomment>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Type what is said first</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>اكتب أولًا ما قيل</translation>
    </message>
    <message>
        <source>Type what is said instead; Enter goes on</source>
        <extracomment>In: ui/review/card</extracomment>
        <translation>اكتب ما قيل بدلًا من ذلك؛ وزر Enter للمتابعة</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>Have the place ready at which the control is about to write.
Tell the editor where Qt has changed the text.
In: ui/transcript/edited_text, ui/transcript/editing_keys</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>under a minute</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Say that jobs are in the trash, and when they will really be deleted.
Say what was just done at many places of the text; it can be undone here until something else is done.
`Undo: Typing`.
In: ui/kit/actions, ui/kit/messages, ui/review/card, ui/settings/dialog, ui/transcript/replace_row, ui/transcript/text, ui/versions/dialog</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo brings your changes back.</source>
        <extracomment>In: ui/transcript/changes_pane</extracomment>
        <translation>التراجع يعيد تغييراتك.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>`Undo: Typing`.
In: ui/transcript/text</extracomment>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or remove “wordlight” in your system's list of passwords.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>افتح قفل حلقة المفاتيح وأعد المحاولة، أو احذف «wordlight» من قائمة كلمات المرور في نظامك.</translation>
    </message>
    <message>
        <source>Unmarked words can be wrong too.</source>
        <extracomment>What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
What the marks do not mean.
In: ui/review/text</extracomment>
        <translation>الكلمات غير المعلَّمة قد تكون خاطئة أيضًا.</translation>
    </message>
    <message>
        <source>Up to 100; only with Intentions</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>حتى 100؛ مع المقاصد فقط</translation>
    </message>
    <message>
        <source>Up to 100; only with Topics</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>حتى 100؛ مع المواضيع فقط</translation>
    </message>
    <message>
        <source>update upgrade</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>تحديث ترقية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>In: ui/recognisers/language_dialog, ui/recognisers/models_dialog</extracomment>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use a compressed format such as MP3 or M4A, or split it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>استخدم صيغة مضغوطة مثل MP3 أو M4A، أو قسّم الملف.</translation>
    </message>
    <message>
        <source>Use a model folder</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>استخدام مجلد نموذج</translation>
    </message>
    <message>
        <source>Use a model folder…</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>استخدام مجلد نموذج…</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>استخدم عنوانًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <extracomment>Say that the file the user chose is another recording, and let them take it anyway.
In: ui/library/file_strips</extracomment>
        <translation>استخدامه رغم ذلك</translation>
    </message>
    <message>
        <source>Use these options for the recordings added from now on</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>استخدام هذه الخيارات للتسجيلات التي تضاف من الآن</translation>
    </message>
    <message>
        <source>Use this key from now on</source>
        <extracomment>In: ui/recognisers/key_dialog</extracomment>
        <translation>استخدام هذا المفتاح من الآن</translation>
    </message>
    <message>
        <source>Use this list from now on</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>استخدام هذه القائمة من الآن</translation>
    </message>
    <message>
        <source>Use this name</source>
        <extracomment>Who the chosen speaker sounds like, or else the first for whom there is somebody.
In: ui/speakers/dialog</extracomment>
        <translation>استخدام هذا الاسم</translation>
    </message>
    <message>
        <source>Use this name everywhere in the transcript</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>استخدام هذا الاسم في كل نص التفريغ</translation>
    </message>
    <message>
        <source>Use this server, and offer it beside the others</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>استخدام هذا الخادم، وعرضه إلى جانب غيره</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>استخدام {name}</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الأوزبكية</translation>
    </message>
    <message>
        <source>Version {at} of {total} ▾</source>
        <extracomment>`Version 2 of 3 ▾`; `at` counts from 0.
In: ui/transcript/text</extracomment>
        <translation>النسخة {at} من {total} ▾</translation>
    </message>
    <message>
        <source>Versions of this recording</source>
        <extracomment>In: ui/transcript/version_button</extracomment>
        <translation>نُسخ هذا التسجيل</translation>
    </message>
    <message>
        <source>Very long</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>very unsure</source>
        <extracomment>How sure the recogniser was, in words alone.
In: ui/transcript/text</extracomment>
        <translation>غير مؤكد أبدًا</translation>
    </message>
    <message>
        <source>Very wide</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>واسع جدًا</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>In: ui/window/top_bar</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Voices are compared on this computer. What is found is a guess, which you can change and undo.</source>
        <extracomment>Below the number, before one searches.
In: ui/speakers/text</extracomment>
        <translation>تُقارن الأصوات على هذا الحاسوب. ما يُعثر عليه تخمين، ويمكنك تغييره والتراجع عنه.</translation>
    </message>
    <message>
        <source>Voices that are kept</source>
        <extracomment>In: ui/settings/speakers_page</extracomment>
        <translation>الأصوات المحفوظة</translation>
    </message>
    <message>
        <source>Voices that are known again</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>الأصوات التي يُتعرَّف عليها من جديد</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Volume: {percent} %</source>
        <extracomment>In: ui/player/text</extracomment>
        <translation>مستوى الصوت: {percent}%</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, end it: what it has saved is there the next time.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>انتظر لحظة ثم شغّله من جديد. إن لم ينفع ذلك فأنهِه: ما حفظه تجده في المرة القادمة.</translation>
    </message>
    <message>
        <source>Wait for its result instead of sending it again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>انتظر نتيجته بدلًا من إرساله من جديد.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting for other work on this computer…</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>في انتظار عمل آخر على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Waiting for the transcriber</source>
        <extracomment>How a job is, in a line: the second one of its row in the library, and over the words there are so far.
In: ui/jobs/text</extracomment>
        <translation>في انتظار المفرِّغ</translation>
    </message>
    <message>
        <source>Waits until the other download is done</source>
        <extracomment>Where it is, or how far; empty where nobody has looked yet.
In: ui/recognisers/model_text</extracomment>
        <translation>ينتظر حتى ينتهي التنزيل الآخر</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <extracomment>In: ui/library/file_strips</extracomment>
        <translation>مجلد مراقَب</translation>
    </message>
    <message>
        <source>watched folder</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>مجلد مراقَب</translation>
    </message>
    <message>
        <source>We hear nothing from this microphone.</source>
        <extracomment>In: ui/recording/text</extracomment>
        <translation>لا يُسمع شيء من هذا الميكروفون.</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web subtitles (VTT)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>ترجمة نصية للويب (VTT)</translation>
    </message>
    <message>
        <source>Welsh</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>الويلزية</translation>
    </message>
    <message>
        <source>What answers as {host} has no certificate that this computer trusts.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ما يجيب باسم {host} ليست له شهادة يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What came from {host} is not the model it should be, so it was not kept.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ما جاء من {host} ليس النموذج المطلوب، ولذلك لم يُحفظ.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>In: ui/help/shortcuts, ui/kit/actions</extracomment>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>What each passage is about</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>موضوع كل مقطع</translation>
    </message>
    <message>
        <source>What else is to be done</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>ما يجب عمله أيضًا</translation>
    </message>
    <message>
        <source>What happened?</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>What happens with a recording once it has ended</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>ما يحدث للتسجيل بعد انتهائه</translation>
    </message>
    <message>
        <source>What is chosen cannot do that.</source>
        <extracomment>Why no language can be chosen.
In: ui/library/again_text</extracomment>
        <translation>المختار لا يستطيع ذلك.</translation>
    </message>
    <message>
        <source>What is heard of a place</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>ما يُسمع من الموضع</translation>
    </message>
    <message>
        <source>What is in the folder already is left alone.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>ما هو موجود في المجلد من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <extracomment>In: ui/recognisers/options_dialog</extracomment>
        <translation>ما الغرض منه؟</translation>
    </message>
    <message>
        <source>What is not saved yet is lost if you close Wordlight now.</source>
        <extracomment>In: ui/window/unsaved_dialog</extracomment>
        <translation>ما لم يُحفظ بعد سيضيع إذا أغلقت Wordlight الآن.</translation>
    </message>
    <message>
        <source>What is on this computer, and what can be had</source>
        <extracomment>In: ui/library/again_dialog, ui/recognisers/cards, ui/recognisers/chip</extracomment>
        <translation>ما هو موجود على هذا الحاسوب، وما يمكن الحصول عليه</translation>
    </message>
    <message>
        <source>What is plain text can be copied, such as Plain text, Markdown and subtitles.</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>يمكن نسخ ما هو نص فقط، مثل النص العادي وMarkdown والترجمة النصية.</translation>
    </message>
    <message>
        <source>What is repeated</source>
        <extracomment>In: ui/player/bar</extracomment>
        <translation>ما يُكرَّر</translation>
    </message>
    <message>
        <source>What is said, in large letters over the whole screen</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>ما يقال، بخط كبير على الشاشة كلها</translation>
    </message>
    <message>
        <source>What is seldom needed, or may be ignored</source>
        <extracomment>In: ui/recognisers/options_form</extracomment>
        <translation>ما يندر أن يُحتاج إليه، أو قد يُتجاهل</translation>
    </message>
    <message>
        <source>What it is called in the list</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>اسمه في القائمة</translation>
    </message>
    <message>
        <source>What kind of server it is</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>نوع هذا الخادم</translation>
    </message>
    <message>
        <source>What plays the sound</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>ما يشغّل الصوت</translation>
    </message>
    <message>
        <source>what should be the transcript in it is none.</source>
        <extracomment>The transcript in the codec's data. Raises `NewerError` and, for what is no transcript, `ValueError`.
In: importers/own_data</extracomment>
        <translation>ما ينبغي أن يكون نص التفريغ فيه ليس كذلك.</translation>
    </message>
    <message>
        <source>What the recording is called; it can be changed later too</source>
        <extracomment>In: ui/recording/bar</extracomment>
        <translation>اسم التسجيل؛ ويمكن تغييره لاحقًا أيضًا</translation>
    </message>
    <message>
        <source>What the speaker wants in each passage</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>ما يريده المتحدث في كل مقطع</translation>
    </message>
    <message>
        <source>What the system plays with</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>ما يشغّل به النظام</translation>
    </message>
    <message>
        <source>What the system records with</source>
        <extracomment>The system's own choice, with its name where that is known.
In: ui/recording/text</extracomment>
        <translation>ميكروفون النظام</translation>
    </message>
    <message>
        <source>What the system records with ({name})</source>
        <extracomment>The system's own choice, with its name where that is known.
In: ui/recording/text</extracomment>
        <translation>ميكروفون النظام ({name})</translation>
    </message>
    <message>
        <source>What this is, and which version</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>ما هذا البرنامج، وأي إصدار هو</translation>
    </message>
    <message>
        <source>What this speaker is called in the transcript and in exported files</source>
        <extracomment>In: ui/speakers/dialog</extracomment>
        <translation>اسم هذا المتحدث في نص التفريغ وفي الملفات المصدَّرة</translation>
    </message>
    <message>
        <source>What to write instead; with nothing, what is found is removed</source>
        <extracomment>In: ui/transcript/replace_row</extracomment>
        <translation>ما يُكتب بدلًا منه؛ وإن تُرك فارغًا يُحذف ما عُثر عليه</translation>
    </message>
    <message>
        <source>What turns speech into text on this computer</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>ما يحوّل الكلام إلى نص على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What waits is held</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>ما ينتظر موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>What was heard is kept, and one undo brings all of it back.</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>ما سُمع محفوظ، وتراجع واحد يعيده كله.</translation>
    </message>
    <message>
        <source>What was heard is struck through.</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>ما سُمع مشطوب.</translation>
    </message>
    <message>
        <source>What was heard stands beside what was written instead, in a document as changes to accept or take back</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>يظهر ما سُمع إلى جانب ما كُتب بدلًا منه، وفي المستند كتغييرات تُقبل أو تُرفض</translation>
    </message>
    <message>
        <source>What was recorded is kept either way, and will be in the list.</source>
        <extracomment>In: ui/recording/stop_dialog</extracomment>
        <translation>ما سُجّل محفوظ في الحالتين، وسيكون في القائمة.</translation>
    </message>
    <message>
        <source>What was selected is repeated</source>
        <extracomment>What the button says about repeating.
In: ui/player/text</extracomment>
        <translation>يُكرَّر ما حُدِّد</translation>
    </message>
    <message>
        <source>What was set here holds already</source>
        <extracomment>In: ui/settings/dialog</extracomment>
        <translation>ما ضُبط هنا صار ساريًا</translation>
    </message>
    <message>
        <source>What was there before is kept beside it as “{name}”; you can go back to it the same way.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ما كان هناك من قبل محفوظ إلى جانبه باسم «{name}»؛ ويمكنك الرجوع إليه بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>What Wordlight adds</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>ما يضيفه Wordlight</translation>
    </message>
    <message>
        <source>What Wordlight is made of</source>
        <extracomment>In: ui/window/licences_dialog</extracomment>
        <translation>مكونات Wordlight</translation>
    </message>
    <message>
        <source>What you add</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>ما تضيفه</translation>
    </message>
    <message>
        <source>What you change is listed here with what was heard, so that nothing is lost.</source>
        <extracomment>In: ui/transcript/changes_text</extracomment>
        <translation>يُسرد هنا ما تغيّره مع ما سُمع، حتى لا يضيع شيء.</translation>
    </message>
    <message>
        <source>What you changed, and what was heard</source>
        <extracomment>Take the panes, once.
In: ui/window/side_pane</extracomment>
        <translation>ما غيّرته، وما سُمع</translation>
    </message>
    <message>
        <source>What you did, what you expected, and what happened instead. It becomes part of the report.</source>
        <extracomment>In: ui/help/problem_dialog</extracomment>
        <translation>ما فعلته، وما توقعته، وما حدث بدلًا منه. يصبح جزءًا من التقرير.</translation>
    </message>
    <message>
        <source>What you do here is done with all of them. Click on one in the list to open it alone.</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>ما تفعله هنا يسري عليها جميعًا. انقر على أحدها في القائمة لفتحه وحده.</translation>
    </message>
    <message>
        <source>What you record</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>ما تسجّله</translation>
    </message>
    <message>
        <source>What you typed before Wordlight was ended is here again. It is not kept yet.</source>
        <extracomment>Said in a dialog that goes on with what was typed in an earlier one.
In: ui/kit/text</extracomment>
        <translation>ما كتبته قبل إنهاء Wordlight موجود هنا من جديد. لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>What you wrote about the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>ما كتبته عن التسجيل</translation>
    </message>
    <message>
        <source>What {name} plays</source>
        <extracomment>A source in words; the sound servers call what a loudspeaker plays "Monitor of …".
In: ui/recording/text</extracomment>
        <translation>ما يشغّله {name}</translation>
    </message>
    <message>
        <source>What {service} was sent is not given up. The new transcript is listed beside it.</source>
        <extracomment>What becomes of what there is.
In: ui/library/again_text</extracomment>
        <translation>ما أُرسل إلى {service} لا يُتخلى عنه. يُدرج نص التفريغ الجديد إلى جانبه.</translation>
    </message>
    <message>
        <source>Whatever you want to remember about it; the search finds it</source>
        <extracomment>In: ui/library/entry_dialog</extracomment>
        <translation>كل ما تريد تذكره عنه؛ ويجده البحث</translation>
    </message>
    <message>
        <source>When a recording ends</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>عند انتهاء تسجيل</translation>
    </message>
    <message>
        <source>When each word begins</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>وقت بداية كل كلمة</translation>
    </message>
    <message>
        <source>Where it hears something else, the words come first to be checked, with its words beside them</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>حيث يسمع شيئًا آخر تأتي الكلمات أولًا في المراجعة، وكلماته إلى جانبها</translation>
    </message>
    <message>
        <source>Where it paused</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>حيث توقف مؤقتًا</translation>
    </message>
    <message>
        <source>Where recordings go</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>أين تذهب التسجيلات</translation>
    </message>
    <message>
        <source>Where the server is reached, as its owner tells it</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>عنوان الخادم كما يعطيه صاحبه</translation>
    </message>
    <message>
        <source>Where this is heard</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>حيث يُسمع هذا</translation>
    </message>
    <message>
        <source>Where times stand in the text</source>
        <extracomment>For recordings, of which one alone has its `transcript` here, in so many px.
In: ui/transcript/export_options</extracomment>
        <translation>أين تظهر الأوقات في النص</translation>
    </message>
    <message>
        <source>Where you choose by how sure a word is</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>حيث تختار حسب درجة الثقة في الكلمة</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>أين بياناتك</translation>
    </message>
    <message>
        <source>Whether a passage sounds positive or negative</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>هل يبدو المقطع إيجابيًا أم سلبيًا</translation>
    </message>
    <message>
        <source>Which intentions to find</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>المقاصد التي يُبحث عنها</translation>
    </message>
    <message>
        <source>Which language the window speaks; recordings may be in any</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>لغة النافذة؛ وقد تكون التسجيلات بأي لغة</translation>
    </message>
    <message>
        <source>Which microphone is recorded from</source>
        <extracomment>In: ui/recording/bar, ui/recording/microphone_dialog, ui/settings/recording_page</extracomment>
        <translation>الميكروفون الذي يُسجَّل منه</translation>
    </message>
    <message>
        <source>Which of several sound tracks is heard</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>المسار الصوتي الذي يُسمع من بين عدة مسارات</translation>
    </message>
    <message>
        <source>Which topics to find</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>المواضيع التي يُبحث عنها</translation>
    </message>
    <message>
        <source>While checking: back</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>أثناء المراجعة: رجوع</translation>
    </message>
    <message>
        <source>While checking: end</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>أثناء المراجعة: إنهاء</translation>
    </message>
    <message>
        <source>While checking: fix all the same</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>أثناء المراجعة: تصحيح كل ما يماثله</translation>
    </message>
    <message>
        <source>While checking: hear it again</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>أثناء المراجعة: سماعه مرة أخرى</translation>
    </message>
    <message>
        <source>While checking: hear what a second model heard</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>أثناء المراجعة: سماع ما سمعه نموذج ثانٍ</translation>
    </message>
    <message>
        <source>While checking: keep the word</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>أثناء المراجعة: إبقاء الكلمة</translation>
    </message>
    <message>
        <source>While checking: later</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>أثناء المراجعة: لاحقًا</translation>
    </message>
    <message>
        <source>While checking: repeat it</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>أثناء المراجعة: تكراره</translation>
    </message>
    <message>
        <source>While checking: take the other reading</source>
        <extracomment>Keys that are not those of an action: what they do, and which they are.
In: ui/kit/shortcuts</extracomment>
        <translation>أثناء المراجعة: أخذ القراءة الأخرى</translation>
    </message>
    <message>
        <source>While you type</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>Whisper has no build for this computer with this version of Python.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ليس لدى Whisper حزمة لهذا الحاسوب مع هذا الإصدار من Python.</translation>
    </message>
    <message>
        <source>Who knows it gets a better answer; without it the number is guessed too</source>
        <extracomment>How many speak, and the button that finds them.
In: ui/recognisers/option_text, ui/speakers/dialog</extracomment>
        <translation>من يعرفه يحصل على نتيجة أفضل؛ ومن دونه يُخمَّن العدد أيضًا</translation>
    </message>
    <message>
        <source>Who speaks here…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>من يتحدث هنا…</translation>
    </message>
    <message>
        <source>Who speaks stands where one begins</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>يظهر اسم المتحدث حيث يبدأ كلامه</translation>
    </message>
    <message>
        <source>Who speaks when (RTTM)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>من يتحدث ومتى (RTTM)</translation>
    </message>
    <message>
        <source>Who transcribes</source>
        <extracomment>In: ui/library/again_dialog</extracomment>
        <translation>من يفرِّغ</translation>
    </message>
    <message>
        <source>Who turns new recordings into text, and where they go for that</source>
        <extracomment>In: ui/settings/recognising_page</extracomment>
        <translation>من يحوّل التسجيلات الجديدة إلى نص، وأين تذهب لذلك</translation>
    </message>
    <message>
        <source>Whoever runs {name} can tell you its key.</source>
        <extracomment>What a key is for and where to get one.
In: ui/recognisers/key_text</extracomment>
        <translation>من يدير {name} يمكنه أن يعطيك مفتاحه.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>Without a `field` that stands elsewhere it has one of its own.
In: ui/transcript/find_bar</extracomment>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>واسع</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>In: ui/settings/general_page</extracomment>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>With Alt it only places the cursor</source>
        <extracomment>In: ui/settings/playing_page</extracomment>
        <translation>مع Alt يضع المؤشر فقط</translation>
    </message>
    <message>
        <source>With another language, model or transcriber; the transcript that is there stays</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>بلغة أخرى أو نموذج أو مفرِّغ آخر؛ ويبقى نص التفريغ الموجود</translation>
    </message>
    <message>
        <source>With the recording</source>
        <extracomment>In: exporters/options</extracomment>
        <translation>مع التسجيل</translation>
    </message>
    <message>
        <source>With the tag</source>
        <extracomment>In: ui/library/menu</extracomment>
        <translation>بالوسم</translation>
    </message>
    <message>
        <source>With who is chosen to transcribe, wherever the recording goes then</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>مع من اختير للتفريغ، أينما ذهب التسجيل حينئذ</translation>
    </message>
    <message>
        <source>with {options}</source>
        <extracomment>Who works on it, where the recording goes, with which options, and what it costs where that was told.
In: ui/jobs/text</extracomment>
        <translation>مع {options}</translation>
    </message>
    <message>
        <source>Without this, recordings of that folder are transcribed on this computer.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>من دون ذلك تُفرَّغ تسجيلات ذلك المجلد على هذا الحاسوب.</translation>
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
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Word at the cursor</source>
        <extracomment>In: ui/transcript/details_pane</extracomment>
        <translation>الكلمة عند المؤشر</translation>
    </message>
    <message>
        <source>Word list</source>
        <extracomment>In: ui/word_list/dialog, ui/word_list/fix_controller</extracomment>
        <translation>قائمة الكلمات</translation>
    </message>
    <message>
        <source>Word list…</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>قائمة الكلمات…</translation>
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
        <translation>ينسخ Wordlight قائمته ونصوص التفريغ مرة في اليوم. اختر النسخة التي تريد الرجوع إليها: تُغلق النافذة ثم تُفتح بها من جديد. ما هو موجود الآن يُحفظ، ويمكن اختياره هنا بعد ذلك.</translation>
    </message>
    <message>
        <source>Wordlight Help</source>
        <extracomment>In: ui/help/window</extracomment>
        <translation>مساعدة Wordlight</translation>
    </message>
    <message>
        <source>Wordlight is already open, but does not answer.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>برنامج Wordlight مفتوح بالفعل، لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>Wordlight met an error it did not expect. Your recordings are untouched and finished transcripts are saved. You can go on. If it happens again, copy this report for whoever looks after Wordlight for you; it has no keys, no texts and no names of recordings.</source>
        <extracomment>In: ui/window/report_dialog</extracomment>
        <translation>واجه Wordlight خطأً لم يتوقعه. تسجيلاتك لم تُمس ونصوص التفريغ المكتملة محفوظة. يمكنك المتابعة. إن تكرر ذلك فانسخ هذا التقرير لمن يتولى أمر Wordlight لديك؛ فليس فيه مفاتيح ولا نصوص ولا أسماء تسجيلات.</translation>
    </message>
    <message>
        <source>Wordlight project</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>مشروع Wordlight</translation>
    </message>
    <message>
        <source>Wordlight then listens for it in the next recordings.</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>عندئذ ينتبه لها Wordlight في التسجيلات التالية.</translation>
    </message>
    <message>
        <source>Wordlight transcripts</source>
        <extracomment>What the folder is called that all transcripts are saved in.
In: ui/library/text</extracomment>
        <translation>نصوص تفريغ Wordlight</translation>
    </message>
    <message>
        <source>Wordlight {version}</source>
        <extracomment>In: ui/window/about_dialog</extracomment>
        <translation>‏Wordlight {version}</translation>
    </message>
    <message>
        <source>Wordlight {version} is here</source>
        <extracomment>In: ui/settings/new_version_controller</extracomment>
        <translation>صدر Wordlight {version}</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/speakers/dialog, ui/transcript/details_text</extracomment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>words may be missing</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
In: ui/review/text</extracomment>
        <translation>قد تكون هناك كلمات ناقصة</translation>
    </message>
    <message>
        <source>Words so far</source>
        <extracomment>In: ui/recording/captions, ui/recording/live_pane</extracomment>
        <translation>الكلمات حتى الآن</translation>
    </message>
    <message>
        <source>Words that are always to be written like that, or nothing</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>كلمات تُكتب هكذا دائمًا، أو لا شيء</translation>
    </message>
    <message>
        <source>Words that are not marked can be wrong too.</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>الكلمات غير المعلَّمة قد تكون خاطئة أيضًا.</translation>
    </message>
    <message>
        <source>Words to check, in order of time</source>
        <extracomment>In: ui/review/pane</extracomment>
        <translation>الكلمات المطلوب مراجعتها، حسب الوقت</translation>
    </message>
    <message>
        <source>Words to check, what is found, what is playing, and what was listened to (at the right). Click to go there</source>
        <extracomment>In: ui/transcript/overview_strip</extracomment>
        <translation>الكلمات المطلوب مراجعتها، وما عُثر عليه، وما يُشغَّل، وما استُمع إليه (على الحافة). انقر للذهاب إلى هناك</translation>
    </message>
    <message>
        <source>Words to find in this transcript</source>
        <extracomment>In: ui/transcript/find_field</extracomment>
        <translation>كلمات للبحث عنها في نص التفريغ هذا</translation>
    </message>
    <message>
        <source>Words to find the recording by, separated by commas</source>
        <extracomment>In: ui/library/tags_field</extracomment>
        <translation>كلمات للعثور على التسجيل بها، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Words while recording</source>
        <extracomment>In: ui/kit/actions, ui/recording/captions, ui/recording/live_pane</extracomment>
        <translation>كلمات مباشرة</translation>
    </message>
    <message>
        <source>Words with times (CTM)</source>
        <extracomment>In: exporters/registry</extracomment>
        <translation>كلمات مع أوقاتها (CTM)</translation>
    </message>
    <message>
        <source>Words, or a phrase in quotation marks (Ctrl+Shift+F)</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>كلمات، أو عبارة بين علامتي اقتباس (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Work on the other one</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>العمل على النسخة الأخرى</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>In: ui/word_list/dialog</extracomment>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Write a comma where you say “comma”</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>كتابة فاصلة حيث تقول «comma»</translation>
    </message>
    <message>
        <source>Write a file for each transcript in the folder</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>كتابة ملف لكل نص تفريغ في المجلد</translation>
    </message>
    <message>
        <source>Write along while one records, on this computer</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>كتابة الكلمات أثناء التسجيل، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Write dates, numbers and addresses as one writes them, with full stops</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>كتابة التواريخ والأرقام والعناوين كما تُكتب عادة، مع النقاط</translation>
    </message>
    <message>
        <source>Write down what somebody needs to help you, without keys, texts or names</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>تدوين ما يحتاجه من يساعدك، دون مفاتيح أو نصوص أو أسماء</translation>
    </message>
    <message>
        <source>Write here all that you wrote or kept in the other version</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>كتابة كل ما كتبته أو أبقيته في النسخة الأخرى هنا</translation>
    </message>
    <message>
        <source>Write here what the other version has there (Enter)</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>كتابة ما في النسخة الأخرى هنا (Enter)</translation>
    </message>
    <message>
        <source>Write here what the other version has, at all places that are not yours</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>كتابة ما في النسخة الأخرى هنا، في كل المواضع التي ليست من عملك</translation>
    </message>
    <message>
        <source>Write in English what is said in another language</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>كتابة ما يقال بلغة أخرى بالإنجليزية</translation>
    </message>
    <message>
        <source>Write no words while recording, until it is turned on again</source>
        <extracomment>In: ui/recording/live_pane</extracomment>
        <translation>عدم كتابة كلمات أثناء التسجيل، حتى يُعاد تفعيلها</translation>
    </message>
    <message>
        <source>Write numbers as digits</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>كتابة الأعداد بالأرقام</translation>
    </message>
    <message>
        <source>Write something else in the place of what is found</source>
        <extracomment>In: ui/kit/actions</extracomment>
        <translation>كتابة شيء آخر مكان ما عُثر عليه</translation>
    </message>
    <message>
        <source>Write stars in their place</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>كتابة نجوم مكانها</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>In: ui/transcript/export_dialog</extracomment>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>Write the same there</source>
        <extracomment>In: ui/review/same_words_dialog</extracomment>
        <translation>كتابة الشيء نفسه هناك</translation>
    </message>
    <message>
        <source>Write the whole address, such as https://speech.example.org.</source>
        <extracomment>In: ui/recognisers/server_dialog</extracomment>
        <translation>اكتب العنوان كاملًا، مثل https://speech.example.org.</translation>
    </message>
    <message>
        <source>Write words while I record</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>كتابة الكلمات أثناء التسجيل</translation>
    </message>
    <message>
        <source>written while it was recorded; nobody has checked it</source>
        <extracomment>In: ui/jobs/draft_view</extracomment>
        <translation>كُتب أثناء التسجيل؛ ولم يراجعه أحد</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>اليديشية</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <extracomment>In: domain/languages</extracomment>
        <translation>اليوروبية</translation>
    </message>
    <message>
        <source>You are asked once more</source>
        <extracomment>`entries` is how many recordings are in the list.
In: ui/settings/delete_dialog</extracomment>
        <translation>ستُسأل مرة أخرى</translation>
    </message>
    <message>
        <source>you are not allowed to write in its folder.</source>
        <extracomment>In: storage/problems</extracomment>
        <translation>لا يُسمح لك بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>you are not allowed to write there, or another program has it open.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>لا يُسمح لك بالكتابة هناك، أو أن برنامجًا آخر يفتح الملف.</translation>
    </message>
    <message>
        <source>you are not allowed to write there.</source>
        <extracomment>In: domain/disk</extracomment>
        <translation>لا يُسمح لك بالكتابة هناك.</translation>
    </message>
    <message>
        <source>You can listen meanwhile.</source>
        <extracomment>What stands in the place of the text before there is a word of it.
In: ui/jobs/text</extracomment>
        <translation>يمكنك الاستماع في هذه الأثناء.</translation>
    </message>
    <message>
        <source>You get the words, when each was said, and how sure each one is.</source>
        <extracomment>In: ui/window/welcome_page</extracomment>
        <translation>تحصل على الكلمات، ووقت كل منها، ودرجة الثقة فيها.</translation>
    </message>
    <message>
        <source>You have version {version}.</source>
        <extracomment>The lines about a new version: which one is had, and what its makers say, without the marks of headings.
In: ui/settings/privacy_page, ui/settings/text</extracomment>
        <translation>لديك الإصدار {version}.</translation>
    </message>
    <message>
        <source>You read the file before it is saved, and nothing is sent.</source>
        <extracomment>In: ui/settings/privacy_page</extracomment>
        <translation>تقرأ الملف قبل حفظه، ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>You took the words away here. Write “{other}” all the same?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>حذفتَ الكلمات هنا. هل تُكتب «{other}» رغم ذلك؟</translation>
    </message>
    <message>
        <source>you wrote or kept both</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>كتبتَ كليهما أو أبقيتهما</translation>
    </message>
    <message>
        <source>you wrote or kept what stands here</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>كتبتَ ما هو هنا أو أبقيته</translation>
    </message>
    <message>
        <source>you wrote or kept what stands there</source>
        <extracomment>`Place 3 of 17 · 00:41 · you wrote this here`.
In: ui/versions/text</extracomment>
        <translation>كتبتَ ما هو هناك أو أبقيته</translation>
    </message>
    <message>
        <source>Your file is untouched. Try again.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ملفك لم يُمس. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>In: ui/recognisers/option_text</extracomment>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>Your transcripts will be listed here.</source>
        <extracomment>In: ui/library/pane</extracomment>
        <translation>ستُسرد نصوص التفريغ هنا.</translation>
    </message>
    <message>
        <source>{amount} USD</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>{amount} دولار أمريكي</translation>
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
        <translation>{current} من {count}</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <extracomment>`12 of 40, about 3 min left`.
In: ui/review/text</extracomment>
        <translation>{current} من {total}</translation>
    </message>
    <message>
        <source>{current} of {total}: {words}</source>
        <extracomment>The same with which of how many places it is: `3 of 37: Setuball, to check, …`.
In: ui/review/text</extracomment>
        <translation>{current} من {total}: {words}</translation>
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
        <translation>{day}، {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {number} places checked</source>
        <extracomment>For 1: {done} of 1 place checked
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>تمت مراجعة {done} من {number} موضع</numerusform>
            <numerusform>تمت مراجعة {done} من موضع واحد</numerusform>
            <numerusform>تمت مراجعة {done} من موضعين</numerusform>
            <numerusform>تمت مراجعة {done} من {number} مواضع</numerusform>
            <numerusform>تمت مراجعة {done} من {number} موضعًا</numerusform>
            <numerusform>تمت مراجعة {done} من {number} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left on this disk</source>
        <extracomment>`2 h 10 min left on this disk`; a guess that far ahead is not said to the minute.
In: ui/recording/text</extracomment>
        <translation>بقي {duration} على هذا القرص</translation>
    </message>
    <message>
        <source>{duration} together</source>
        <extracomment>How long several recordings are together, and what there is to check in them.
In: ui/library/text</extracomment>
        <translation>{duration} معًا</translation>
    </message>
    <message>
        <source>{facts}, {next}</source>
        <extracomment>`A, B, C`: facts one after the other, those that are not empty.
In: ui/kit/text</extracomment>
        <translation>{facts}، {next}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>`A, B and C`.
In: ui/kit/text</extracomment>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>{folder}. It cannot be changed: after a crash Wordlight finds a recording there.</source>
        <extracomment>In: ui/settings/recording_page</extracomment>
        <translation>{folder}. لا يمكن تغييره: فبعد توقف مفاجئ يجد Wordlight التسجيل هناك.</translation>
    </message>
    <message>
        <source>{host} does not give this model ({reason}).</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يعطي {host} هذا النموذج ({reason}).</translation>
    </message>
    <message>
        <source>{host} fetches the recording itself.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>يجلب {host} التسجيل بنفسه.</translation>
    </message>
    <message>
        <source>{host} has trouble at the moment ({reason}).</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لدى {host} مشكلة في الوقت الحالي ({reason}).</translation>
    </message>
    <message>
        <source>{host} takes files only. Choose another one for the web.</source>
        <extracomment>Who fetches a recording from the web.
In: ui/recognisers/text</extracomment>
        <translation>لا يقبل {host} إلا الملفات. اختر غيره للويب.</translation>
    </message>
    <message>
        <source>{host} was not reached, or gave no answer that tells. Try again later.</source>
        <extracomment>What came of looking for a new version by hand.
In: ui/settings/text</extracomment>
        <translation>تعذّر الوصول إلى {host}، أو لم يكن في جوابه ما يفيد. حاول لاحقًا من جديد.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>How long a recording is: `53 s`, `3 min`, `1 h 48 min`. What was only begun is not counted, as by a `clock`.
In: ui/kit/text</extracomment>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>How long a recording is: `53 s`, `3 min`, `1 h 48 min`. What was only begun is not counted, as by a `clock`.
In: ui/kit/text</extracomment>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{kept}, without a name.</source>
        <extracomment>How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>{kept}، من دون اسم.</translation>
    </message>
    <message numerus="yes">
        <source>{kept}, {number} people are named.</source>
        <extracomment>For 1: {kept}, 1 person is named.
How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>
            <numerusform>{kept}، ولا أحد منهم له اسم.</numerusform>
            <numerusform>{kept}، ولشخص واحد اسم.</numerusform>
            <numerusform>{kept}، ولشخصين اسمان.</numerusform>
            <numerusform>{kept}، ولـ {number} أشخاص أسماء.</numerusform>
            <numerusform>{kept}، ولـ {number} شخصًا أسماء.</numerusform>
            <numerusform>{kept}، ولـ {number} شخص أسماء.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} cannot be taken from texts. Press others.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>لا يمكن أخذ {keys} من النصوص. اضغط أزرارًا أخرى.</translation>
    </message>
    <message>
        <source>{keys} is needed to write and move in texts. Press others.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} مطلوب للكتابة والتنقل في النصوص. اضغط أزرارًا أخرى.</translation>
    </message>
    <message>
        <source>{keys} is used for “{name}”. Press others, or take it over.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>{keys} مستخدم لـ «{name}». اضغط أزرارًا أخرى، أو خذه منه.</translation>
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
        <translation>{language}، بدرجة ثقة {percent}</translation>
    </message>
    <message>
        <source>{least} to {most} h</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>{least} إلى {most} س</translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <extracomment>An estimate, said as roughly as it is known: `5 to 7 min`.
In: ui/jobs/text</extracomment>
        <translation>{least} إلى {most} د</translation>
    </message>
    <message>
        <source>{listed} of {number}</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>{listed} من {number}</translation>
    </message>
    <message>
        <source>{listed} of {number} in this recording</source>
        <extracomment>In: ui/library/text</extracomment>
        <translation>{listed} من {number} في هذا التسجيل</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>How long a recording is: `53 s`, `3 min`, `1 h 48 min`. What was only begun is not counted, as by a `clock`.
In: ui/kit/text</extracomment>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>{minutes} دقائق</translation>
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
        <translation>{name} (غير متصل)</translation>
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
        <translation>{name} ({place} من {number})</translation>
    </message>
    <message>
        <source>{name} gets the whole file, and chooses the sound track itself.</source>
        <extracomment>In: ui/library/again_text</extracomment>
        <translation>يحصل {name} على الملف كله، ويختار المسار الصوتي بنفسه.</translation>
    </message>
    <message>
        <source>{name}: downloaded</source>
        <extracomment>In: ui/recognisers/models_dialog</extracomment>
        <translation>{name}: تم تنزيله</translation>
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
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>{number} تغييرات</numerusform>
            <numerusform>{number} تغييرًا</numerusform>
            <numerusform>{number} تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} channels</source>
        <extracomment>For 1: 1 channel
`Track 2: Microphone · English · stereo`.
In: ui/library/again_text</extracomment>
        <translation>
            <numerusform>لا قنوات</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>{number} قنوات</numerusform>
            <numerusform>{number} قناة</numerusform>
            <numerusform>{number} قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} characters a second</source>
        <extracomment>For 1: 1 character a second
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} حرف في الثانية</numerusform>
            <numerusform>حرف واحد في الثانية</numerusform>
            <numerusform>حرفان في الثانية</numerusform>
            <numerusform>{number} أحرف في الثانية</numerusform>
            <numerusform>{number} حرفًا في الثانية</numerusform>
            <numerusform>{number} حرف في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} characters in a line</source>
        <extracomment>For 1: 1 character in a line
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>{number} حرف في السطر</numerusform>
            <numerusform>حرف واحد في السطر</numerusform>
            <numerusform>حرفان في السطر</numerusform>
            <numerusform>{number} أحرف في السطر</numerusform>
            <numerusform>{number} حرفًا في السطر</numerusform>
            <numerusform>{number} حرف في السطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} could not be transcribed</source>
        <extracomment>For 1: 1 could not be transcribed
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>لا تسجيلات تعذّر تفريغها</numerusform>
            <numerusform>تعذّر تفريغ تسجيل واحد</numerusform>
            <numerusform>تعذّر تفريغ تسجيلين</numerusform>
            <numerusform>تعذّر تفريغ {number} تسجيلات</numerusform>
            <numerusform>تعذّر تفريغ {number} تسجيلًا</numerusform>
            <numerusform>تعذّر تفريغ {number} تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} differ</source>
        <extracomment>For 1: 1 differs
`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind.
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>لا مواضع مختلفة</numerusform>
            <numerusform>موضع واحد مختلف</numerusform>
            <numerusform>موضعان مختلفان</numerusform>
            <numerusform>{number} مواضع مختلفة</numerusform>
            <numerusform>{number} موضعًا مختلفًا</numerusform>
            <numerusform>{number} موضع مختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} done</source>
        <extracomment>For 1: 1 done
Beside what is left, where something is.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>لم يُنجز شيء</numerusform>
            <numerusform>أُنجز واحد</numerusform>
            <numerusform>أُنجز اثنان</numerusform>
            <numerusform>أُنجز {number}</numerusform>
            <numerusform>أُنجز {number}</numerusform>
            <numerusform>أُنجز {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} entries from “{name}”</source>
        <extracomment>For 1: 1 entry from “{name}”
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>لا مدخلات من «{name}»</numerusform>
            <numerusform>مدخل واحد من «{name}»</numerusform>
            <numerusform>مدخلان من «{name}»</numerusform>
            <numerusform>{number} مدخلات من «{name}»</numerusform>
            <numerusform>{number} مدخلًا من «{name}»</numerusform>
            <numerusform>{number} مدخل من «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} files were not added</source>
        <extracomment>For 1: 1 file was not added
How many files were refused; no number where something is said of a folder.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>أُضيفت كل الملفات</numerusform>
            <numerusform>لم يُضف ملف واحد</numerusform>
            <numerusform>لم يُضف ملفان</numerusform>
            <numerusform>لم تُضف {number} ملفات</numerusform>
            <numerusform>لم يُضف {number} ملفًا</numerusform>
            <numerusform>لم يُضف {number} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} fixed</source>
        <extracomment>For 1: 1 fixed
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>لم يُصحَّح شيء</numerusform>
            <numerusform>صُحِّح واحد</numerusform>
            <numerusform>صُحِّح اثنان</numerusform>
            <numerusform>صُحِّح {number}</numerusform>
            <numerusform>صُحِّح {number}</numerusform>
            <numerusform>صُحِّح {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>Bytes as a person counts them: `148 MB`, `1.6 GB`.
In: ui/kit/text</extracomment>
        <translation>{number} غيغابايت</translation>
    </message>
    <message numerus="yes">
        <source>{number} kept</source>
        <extracomment>For 1: 1 kept
`All 5 places checked: 3 kept, 2 fixed.`
In: ui/review/text</extracomment>
        <translation>
            <numerusform>لم يُبقَ شيء كما هو</numerusform>
            <numerusform>أُبقي واحد</numerusform>
            <numerusform>أُبقي اثنان</numerusform>
            <numerusform>أُبقي {number}</numerusform>
            <numerusform>أُبقي {number}</numerusform>
            <numerusform>أُبقي {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} left to check.</source>
        <extracomment>For 1: 1 left to check.
What is said where nothing is at hand. Nothing here may call a word right that nobody looked at.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>لم يبق شيء للمراجعة.</numerusform>
            <numerusform>بقي موضع واحد للمراجعة.</numerusform>
            <numerusform>بقي موضعان للمراجعة.</numerusform>
            <numerusform>بقيت {number} مواضع للمراجعة.</numerusform>
            <numerusform>بقي {number} موضعًا للمراجعة.</numerusform>
            <numerusform>بقي {number} موضع للمراجعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} lines</source>
        <extracomment>For 1: 1 line
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>{number} أسطر</numerusform>
            <numerusform>{number} سطرًا</numerusform>
            <numerusform>{number} سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} markers</source>
        <extracomment>For 1: 1 marker
The line beside the name: the worst that is to be said, or else how long there is room for it.
In: ui/recording/text</extracomment>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>{number} علامات</numerusform>
            <numerusform>{number} علامة</numerusform>
            <numerusform>{number} علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} MB</source>
        <extracomment>Bytes as a person counts them: `148 MB`, `1.6 GB`.
In: ui/kit/text</extracomment>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>{number} min</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>{number} د</translation>
    </message>
    <message numerus="yes">
        <source>{number} missing?</source>
        <extracomment>For 1: 1 missing?
`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind.
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>لا ناقص؟</numerusform>
            <numerusform>موضع ناقص؟</numerusform>
            <numerusform>موضعان ناقصان؟</numerusform>
            <numerusform>{number} مواضع ناقصة؟</numerusform>
            <numerusform>{number} موضعًا ناقصًا؟</numerusform>
            <numerusform>{number} موضع ناقص؟</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} ms long</source>
        <extracomment>In: ui/transcript/export_text</extracomment>
        <translation>طوله {number} مللي ثانية</translation>
    </message>
    <message numerus="yes">
        <source>{number} other recordings</source>
        <extracomment>For 1: 1 other recording
Some titles in a sentence: `“A”, “B” and 3 others`; one that is not known is empty, and only counted.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>لا تسجيلات أخرى</numerusform>
            <numerusform>تسجيل آخر</numerusform>
            <numerusform>تسجيلان آخران</numerusform>
            <numerusform>{number} تسجيلات أخرى</numerusform>
            <numerusform>{number} تسجيلًا آخر</numerusform>
            <numerusform>{number} تسجيل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} per cent</source>
        <extracomment>A stop as it is read out: `Setuball, to check, 31 per cent, at 00:10`, or what a second model heard.
The word at the caret as it is read out: `Setuball, to check, 31 per cent`.
In: ui/review/text, ui/transcript/details_text</extracomment>
        <translation>{number} في المئة</translation>
    </message>
    <message numerus="yes">
        <source>{number} places</source>
        <extracomment>For 1: 1 place
How much was found. `total` is the number of places where not all recordings are listed.
`3 of 12`; `current` counts from 0.
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/library/text, ui/review/text, ui/transcript/details_text</extracomment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{number} مواضع</numerusform>
            <numerusform>{number} موضعًا</numerusform>
            <numerusform>{number} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places are taken over.</source>
        <extracomment>For 1: 1 place is taken over.
After several were taken, of which those a person fixed stay.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>لم يُؤخذ أي موضع.</numerusform>
            <numerusform>أُخذ موضع واحد.</numerusform>
            <numerusform>أُخذ موضعان.</numerusform>
            <numerusform>أُخذت {number} مواضع.</numerusform>
            <numerusform>أُخذ {number} موضعًا.</numerusform>
            <numerusform>أُخذ {number} موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places corrected</source>
        <extracomment>For 1: 1 place corrected
What was done.
In: ui/word_list/text</extracomment>
        <translation>
            <numerusform>لم يُصحَّح أي موضع</numerusform>
            <numerusform>صُحِّح موضع واحد</numerusform>
            <numerusform>صُحِّح موضعان</numerusform>
            <numerusform>صُحِّحت {number} مواضع</numerusform>
            <numerusform>صُحِّح {number} موضعًا</numerusform>
            <numerusform>صُحِّح {number} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places fixed: {heard} → {now}</source>
        <extracomment>For 1: 1 place fixed: {heard} → {now}
What was done.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>لم يُصحَّح أي موضع: «{heard}» إلى «{now}»</numerusform>
            <numerusform>صُحِّح موضع واحد: «{heard}» إلى «{now}»</numerusform>
            <numerusform>صُحِّح موضعان: «{heard}» إلى «{now}»</numerusform>
            <numerusform>صُحِّحت {number} مواضع: «{heard}» إلى «{now}»</numerusform>
            <numerusform>صُحِّح {number} موضعًا: «{heard}» إلى «{now}»</numerusform>
            <numerusform>صُحِّح {number} موضع: «{heard}» إلى «{now}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places to check</source>
        <extracomment>For 1: 1 place to check
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/library/text, ui/review/text</extracomment>
        <translation>
            <numerusform>لا مواضع للمراجعة</numerusform>
            <numerusform>موضع واحد للمراجعة</numerusform>
            <numerusform>موضعان للمراجعة</numerusform>
            <numerusform>{number} مواضع للمراجعة</numerusform>
            <numerusform>{number} موضعًا للمراجعة</numerusform>
            <numerusform>{number} موضع للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} places, the latest first</source>
        <extracomment>For 1: 1 place
How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان، الأحدث أولًا</numerusform>
            <numerusform>{number} مواضع، الأحدث أولًا</numerusform>
            <numerusform>{number} موضعًا، الأحدث أولًا</numerusform>
            <numerusform>{number} موضع، الأحدث أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings</source>
        <extracomment>For 1: 1 recording
A line of the list of copies: when it was made, and what is in it.
In: ui/library/text</extracomment>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>تسجيل واحد</numerusform>
            <numerusform>تسجيلان</numerusform>
            <numerusform>{number} تسجيلات</numerusform>
            <numerusform>{number} تسجيلًا</numerusform>
            <numerusform>{number} تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings are kept in the trash until {day}. The files stay where they are.</source>
        <extracomment>For 1: 1 recording is kept in the trash until {day}. The file stays where it is.
What has become of jobs that were removed.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>لا تسجيلات محفوظة في سلة المهملات حتى {day}.</numerusform>
            <numerusform>تسجيل واحد محفوظ في سلة المهملات حتى {day}. ويبقى الملف في مكانه.</numerusform>
            <numerusform>تسجيلان محفوظان في سلة المهملات حتى {day}. ويبقى الملفان في مكانهما.</numerusform>
            <numerusform>{number} تسجيلات محفوظة في سلة المهملات حتى {day}. وتبقى الملفات في مكانها.</numerusform>
            <numerusform>{number} تسجيلًا محفوظة في سلة المهملات حتى {day}. وتبقى الملفات في مكانها.</numerusform>
            <numerusform>{number} تسجيل محفوظة في سلة المهملات حتى {day}. وتبقى الملفات في مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings are transcribed</source>
        <extracomment>For 1: 1 recording is transcribed
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>لم يُفرَّغ أي تسجيل</numerusform>
            <numerusform>تم تفريغ تسجيل واحد</numerusform>
            <numerusform>تم تفريغ تسجيلين</numerusform>
            <numerusform>تم تفريغ {number} تسجيلات</numerusform>
            <numerusform>تم تفريغ {number} تسجيلًا</numerusform>
            <numerusform>تم تفريغ {number} تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings have no transcript yet, and are left out.</source>
        <extracomment>For 1: 1 recording has no transcript yet, and is left out.
What becomes of files with the same name, and of recordings without a transcript.
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>لكل التسجيلات نص تفريغ.</numerusform>
            <numerusform>تسجيل واحد ليس له نص تفريغ بعد، ولذلك يُترك.</numerusform>
            <numerusform>تسجيلان ليس لهما نص تفريغ بعد، ولذلك يُتركان.</numerusform>
            <numerusform>{number} تسجيلات ليس لها نص تفريغ بعد، ولذلك تُترك.</numerusform>
            <numerusform>{number} تسجيلًا ليس لها نص تفريغ بعد، ولذلك تُترك.</numerusform>
            <numerusform>{number} تسجيل ليس لها نص تفريغ بعد، ولذلك تُترك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings need a look</source>
        <extracomment>For 1: 1 recording needs a look
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>لا تسجيلات تحتاج إلى نظرة</numerusform>
            <numerusform>تسجيل واحد يحتاج إلى نظرة</numerusform>
            <numerusform>تسجيلان يحتاجان إلى نظرة</numerusform>
            <numerusform>{number} تسجيلات تحتاج إلى نظرة</numerusform>
            <numerusform>{number} تسجيلًا تحتاج إلى نظرة</numerusform>
            <numerusform>{number} تسجيل تحتاج إلى نظرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings were already transcribed.</source>
        <extracomment>For 1: 1 recording was already transcribed.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>لم يكن أي تسجيل مفرَّغًا من قبل.</numerusform>
            <numerusform>تسجيل واحد كان مفرَّغًا من قبل.</numerusform>
            <numerusform>تسجيلان كانا مفرَّغين من قبل.</numerusform>
            <numerusform>{number} تسجيلات كانت مفرَّغة من قبل.</numerusform>
            <numerusform>{number} تسجيلًا كانت مفرَّغة من قبل.</numerusform>
            <numerusform>{number} تسجيل كانت مفرَّغة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} recordings were saved after the app had ended</source>
        <extracomment>For 1: 1 recording was saved after the app had ended
In: ui/recording/text</extracomment>
        <translation>
            <numerusform>لم يُحفظ أي تسجيل بعد انتهاء التطبيق</numerusform>
            <numerusform>حُفظ تسجيل واحد بعد انتهاء التطبيق</numerusform>
            <numerusform>حُفظ تسجيلان بعد انتهاء التطبيق</numerusform>
            <numerusform>حُفظت {number} تسجيلات بعد انتهاء التطبيق</numerusform>
            <numerusform>حُفظ {number} تسجيلًا بعد انتهاء التطبيق</numerusform>
            <numerusform>حُفظ {number} تسجيل بعد انتهاء التطبيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} remarks</source>
        <extracomment>For 1: 1 remark
How many remarks there are and the first of them, or that it is a draft; nothing where nothing must be known.
In: ui/transcript/text</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{number} ملاحظات</numerusform>
            <numerusform>{number} ملاحظة</numerusform>
            <numerusform>{number} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} removed</source>
        <extracomment>For 1: 1 removed
What became of the places; `removed` of them have nothing now.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>لم يُحذف شيء</numerusform>
            <numerusform>حُذف واحد</numerusform>
            <numerusform>حُذف اثنان</numerusform>
            <numerusform>حُذف {number}</numerusform>
            <numerusform>حُذف {number}</numerusform>
            <numerusform>حُذف {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} replaced</source>
        <extracomment>For 1: 1 replaced
What became of the places; `removed` of them have nothing now.
In: ui/transcript/replace_text</extracomment>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل واحد</numerusform>
            <numerusform>استُبدل اثنان</numerusform>
            <numerusform>استُبدل {number}</numerusform>
            <numerusform>استُبدل {number}</numerusform>
            <numerusform>استُبدل {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>In: ui/recognisers/option_fields, ui/review/text</extracomment>
        <translation>{number} ث</translation>
    </message>
    <message numerus="yes">
        <source>{number} seconds</source>
        <extracomment>For 1: 1 second
In: ui/settings/playing_page</extracomment>
        <translation>
            <numerusform>{number} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{number} ثوانٍ</numerusform>
            <numerusform>{number} ثانية</numerusform>
            <numerusform>{number} ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} speakers were found. This is a guess: hear each voice, and give it a name.</source>
        <extracomment>For 1: One speaker was found. This is a guess.
In: ui/speakers/text</extracomment>
        <translation>
            <numerusform>لم يُعثر على أي متحدث.</numerusform>
            <numerusform>عُثر على متحدث واحد. هذا تخمين.</numerusform>
            <numerusform>عُثر على متحدثَين. هذا تخمين: استمع إلى كل صوت، وأعطه اسمًا.</numerusform>
            <numerusform>عُثر على {number} متحدثين. هذا تخمين: استمع إلى كل صوت، وأعطه اسمًا.</numerusform>
            <numerusform>عُثر على {number} متحدثًا. هذا تخمين: استمع إلى كل صوت، وأعطه اسمًا.</numerusform>
            <numerusform>عُثر على {number} متحدث. هذا تخمين: استمع إلى كل صوت، وأعطه اسمًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} subtitles are beyond a limit. Click one to go to the text.</source>
        <extracomment>For 1: 1 subtitle is beyond a limit. Click it to go to the text.
How many subtitles do not keep to the limits, and what can be done.
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>لا ترجمة نصية تتجاوز حدًا.</numerusform>
            <numerusform>سطر واحد من الترجمة النصية يتجاوز حدًا. انقر عليه للذهاب إلى النص.</numerusform>
            <numerusform>سطران من الترجمة النصية يتجاوزان حدًا. انقر على أحدهما للذهاب إلى النص.</numerusform>
            <numerusform>{number} أسطر من الترجمة النصية تتجاوز حدًا. انقر على أحدها للذهاب إلى النص.</numerusform>
            <numerusform>{number} سطرًا من الترجمة النصية تتجاوز حدًا. انقر على أحدها للذهاب إلى النص.</numerusform>
            <numerusform>{number} سطر من الترجمة النصية تتجاوز حدًا. انقر على أحدها للذهاب إلى النص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} that are yours stay.</source>
        <extracomment>For 1: 1 that is yours stays.
After several were taken, of which those a person fixed stay.
In: ui/versions/text</extracomment>
        <translation>
            <numerusform>لا مواضع من عملك.</numerusform>
            <numerusform>موضع واحد من عملك يبقى.</numerusform>
            <numerusform>موضعان من عملك يبقيان.</numerusform>
            <numerusform>{number} مواضع من عملك تبقى.</numerusform>
            <numerusform>{number} موضعًا من عملك تبقى.</numerusform>
            <numerusform>{number} موضع من عملك تبقى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts</source>
        <extracomment>For 1: 1 transcript
In: ui/transcript/export_text</extracomment>
        <translation>
            <numerusform>لا نصوص تفريغ</numerusform>
            <numerusform>نص تفريغ واحد</numerusform>
            <numerusform>نصّا تفريغ</numerusform>
            <numerusform>{number} نصوص تفريغ</numerusform>
            <numerusform>{number} نص تفريغ</numerusform>
            <numerusform>{number} نص تفريغ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are here as text, without their recordings.</source>
        <extracomment>For 1: 1 transcript is here as text, without its recording.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>لا نصوص تفريغ هنا من دون تسجيلاتها.</numerusform>
            <numerusform>نص تفريغ واحد موجود هنا نصًا، من دون تسجيله.</numerusform>
            <numerusform>نصّا تفريغ موجودان هنا نصًا، من دون تسجيليهما.</numerusform>
            <numerusform>{number} نصوص تفريغ موجودة هنا نصًا، من دون تسجيلاتها.</numerusform>
            <numerusform>{number} نص تفريغ موجودة هنا نصًا، من دون تسجيلاتها.</numerusform>
            <numerusform>{number} نص تفريغ موجودة هنا نصًا، من دون تسجيلاتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are in the folder “{folder}”.</source>
        <extracomment>For 1: 1 transcript is in the folder “{folder}”.
That all transcripts are in files now.
In: ui/kit/message_text</extracomment>
        <translation>
            <numerusform>لا نصوص تفريغ في المجلد «{folder}».</numerusform>
            <numerusform>نص تفريغ واحد في المجلد «{folder}».</numerusform>
            <numerusform>نصّا تفريغ في المجلد «{folder}».</numerusform>
            <numerusform>{number} نصوص تفريغ في المجلد «{folder}».</numerusform>
            <numerusform>{number} نص تفريغ في المجلد «{folder}».</numerusform>
            <numerusform>{number} نص تفريغ في المجلد «{folder}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} transcripts are in the list already.</source>
        <extracomment>For 1: 1 transcript is in the list already.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>لا نصوص تفريغ في القائمة من قبل.</numerusform>
            <numerusform>نص تفريغ واحد موجود في القائمة من قبل.</numerusform>
            <numerusform>نصّا تفريغ موجودان في القائمة من قبل.</numerusform>
            <numerusform>{number} نصوص تفريغ موجودة في القائمة من قبل.</numerusform>
            <numerusform>{number} نص تفريغ موجودة في القائمة من قبل.</numerusform>
            <numerusform>{number} نص تفريغ موجودة في القائمة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} unsure</source>
        <extracomment>For 1: 1 unsure
`24 differ`, `17 unsure`, `1 missing?`: of `left` places; nothing where all are of the usual kind.
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>لا مواضع غير مؤكدة</numerusform>
            <numerusform>موضع واحد غير مؤكد</numerusform>
            <numerusform>موضعان غير مؤكدين</numerusform>
            <numerusform>{number} مواضع غير مؤكدة</numerusform>
            <numerusform>{number} موضعًا غير مؤكد</numerusform>
            <numerusform>{number} موضع غير مؤكد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} voices are kept</source>
        <extracomment>For 1: 1 voice is kept
How many are kept, of whom so many are named people.
In: ui/settings/text</extracomment>
        <translation>
            <numerusform>لا أصوات محفوظة</numerusform>
            <numerusform>صوت واحد محفوظ</numerusform>
            <numerusform>صوتان محفوظان</numerusform>
            <numerusform>{number} أصوات محفوظة</numerusform>
            <numerusform>{number} صوتًا محفوظًا</numerusform>
            <numerusform>{number} صوت محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} wait for you</source>
        <extracomment>For 1: 1 waits for you
The heading and the line of a notification about several jobs.
In: ui/library/files_text</extracomment>
        <translation>
            <numerusform>لا تسجيلات تنتظرك</numerusform>
            <numerusform>تسجيل واحد ينتظرك</numerusform>
            <numerusform>تسجيلان ينتظرانك</numerusform>
            <numerusform>{number} تسجيلات تنتظرك</numerusform>
            <numerusform>{number} تسجيلًا تنتظرك</numerusform>
            <numerusform>{number} تسجيل تنتظرك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where a second model heard something else</source>
        <extracomment>For 1: 1 where a second model heard something else
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>لا مواضع سمع فيها نموذج ثانٍ شيئًا آخر</numerusform>
            <numerusform>موضع واحد سمع فيه نموذج ثانٍ شيئًا آخر</numerusform>
            <numerusform>موضعان سمع فيهما نموذج ثانٍ شيئًا آخر</numerusform>
            <numerusform>{number} مواضع سمع فيها نموذج ثانٍ شيئًا آخر</numerusform>
            <numerusform>{number} موضعًا سمع فيها نموذج ثانٍ شيئًا آخر</numerusform>
            <numerusform>{number} موضع سمع فيها نموذج ثانٍ شيئًا آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where the transcriber was unsure</source>
        <extracomment>For 1: 1 where the transcriber was unsure
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>لا مواضع كان المفرِّغ فيها غير متأكد</numerusform>
            <numerusform>موضع واحد كان المفرِّغ فيه غير متأكد</numerusform>
            <numerusform>موضعان كان المفرِّغ فيهما غير متأكد</numerusform>
            <numerusform>{number} مواضع كان المفرِّغ فيها غير متأكد</numerusform>
            <numerusform>{number} موضعًا كان المفرِّغ فيها غير متأكد</numerusform>
            <numerusform>{number} موضع كان المفرِّغ فيها غير متأكد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} where words may be missing</source>
        <extracomment>For 1: 1 where words may be missing
The same at length.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>لا مواضع قد تنقصها كلمات</numerusform>
            <numerusform>موضع واحد قد تنقصه كلمات</numerusform>
            <numerusform>موضعان قد تنقصهما كلمات</numerusform>
            <numerusform>{number} مواضع قد تنقصها كلمات</numerusform>
            <numerusform>{number} موضعًا قد تنقصها كلمات</numerusform>
            <numerusform>{number} موضع قد تنقصها كلمات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words</source>
        <extracomment>For 1: 1 word
In: ui/kit/text</extracomment>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{number} كلمات</numerusform>
            <numerusform>{number} كلمة</numerusform>
            <numerusform>{number} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} words left</source>
        <extracomment>For 1: 1 word left
`31 places · 37 words left`, where these are as many `31 places to check`, or why there are none.
In: ui/review/text</extracomment>
        <translation>
            <numerusform>لم تبق كلمات</numerusform>
            <numerusform>بقيت كلمة واحدة</numerusform>
            <numerusform>بقيت كلمتان</numerusform>
            <numerusform>بقيت {number} كلمات</numerusform>
            <numerusform>بقيت {number} كلمة</numerusform>
            <numerusform>بقيت {number} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole} {unit}</source>
        <extracomment>How long a recording is, or how much of it was transcribed: `52 min`, `12 of 60 min`, `40 of 53 s`.
In: ui/jobs/text</extracomment>
        <translation>{part} من {whole} {unit}</translation>
    </message>
    <message>
        <source>{percent} on average</source>
        <extracomment>All that is known of a recording and how it became words.
In: ui/transcript/details_text</extracomment>
        <translation>{percent} في المتوسط</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <extracomment>In: ui/settings/checking_page</extracomment>
        <translation>درجة الثقة {percent}</translation>
    </message>
    <message>
        <source>{places} in {recordings}</source>
        <extracomment>How much was found. `total` is the number of places where not all recordings are listed.
In: ui/library/text</extracomment>
        <translation>{places} في {recordings}</translation>
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
        <translation>قبل ذلك بـ {seconds}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>How long a recording is: `53 s`, `3 min`, `1 h 48 min`. What was only begun is not counted, as by a `clock`.
`0.5 s`, `1 s`.
In: ui/kit/text, ui/settings/checking_page, ui/settings/playing_page</extracomment>
        <translation>{seconds} ث</translation>
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
        <translation>{share}% إضافية</translation>
    </message>
    <message>
        <source>{share} listened to</source>
        <extracomment>`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>استُمع إلى {share}</translation>
    </message>
    <message numerus="yes">
        <source>{share} listened to; never heard: {number} places</source>
        <extracomment>For 1: {share} listened to; never heard: 1 place
`62 % listened to; never heard: 3 places`; never 100 % while a word was not heard. Of no words none was heard.
In: ui/player/listening_text</extracomment>
        <translation>
            <numerusform>استُمع إلى {share}؛ لا مواضع لم تُسمع</numerusform>
            <numerusform>استُمع إلى {share}؛ موضع واحد لم يُسمع قط</numerusform>
            <numerusform>استُمع إلى {share}؛ موضعان لم يُسمعا قط</numerusform>
            <numerusform>استُمع إلى {share}؛ {number} مواضع لم تُسمع قط</numerusform>
            <numerusform>استُمع إلى {share}؛ {number} موضعًا لم تُسمع قط</numerusform>
            <numerusform>استُمع إلى {share}؛ {number} موضع لم تُسمع قط</numerusform>
        </translation>
    </message>
    <message>
        <source>{speaker} sounds like “{name}”.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>صوت {speaker} يشبه صوت «{name}».</translation>
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
        <translation>{times}، تقديرًا من طول الكلمات</translation>
    </message>
    <message>
        <source>{tip} (not possible at the moment)</source>
        <translation type="vanished">{tip} (غير ممكن في الوقت الحالي)</translation>
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
            <numerusform>{tip}: {number} ثانية</numerusform>
            <numerusform>{tip}: ثانية واحدة</numerusform>
            <numerusform>{tip}: ثانيتان</numerusform>
            <numerusform>{tip}: {number} ثوانٍ</numerusform>
            <numerusform>{tip}: {number} ثانية</numerusform>
            <numerusform>{tip}: {number} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>{titles}, and {latest}</source>
        <extracomment>What of a damaged library could not be read as it was.
In: ui/library/text</extracomment>
        <translation>{titles}، و{latest}</translation>
    </message>
    <message>
        <source>{title}, {duration} — saved after the app had ended</source>
        <extracomment>About a recording the app did not live to see the end of.
In: ui/recording/text</extracomment>
        <translation>{title}، {duration} — حُفظ بعد انتهاء التطبيق</translation>
    </message>
    <message>
        <source>{title}: downloading, {percent}</source>
        <extracomment>`Balanced (99 languages)`, with how far it is where it is not here.
In: ui/recognisers/model_text</extracomment>
        <translation>{title}: جارٍ التنزيل، {percent}</translation>
    </message>
    <message>
        <source>{title}: not here yet</source>
        <extracomment>`Balanced (99 languages)`, with how far it is where it is not here.
In: ui/recognisers/model_text</extracomment>
        <translation>{title}: ليس هنا بعد</translation>
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
        <translation>{what} يتابع من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>{what}, at {time}</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>{what}، عند {time}</translation>
    </message>
    <message>
        <source>“Replace with” is empty. One undo brings all back.</source>
        <extracomment>Ask whether so many places are to be removed: an empty field may be one that was forgotten.
In: ui/transcript/replace_row</extracomment>
        <translation>حقل «استبدال بـ» فارغ. تراجع واحد يعيد كل شيء.</translation>
    </message>
    <message>
        <source>“Set a marker” in the menu marks the moment that is being played, to find it again here.</source>
        <extracomment>In: ui/transcript/details_text</extracomment>
        <translation>«وضع علامة» في القائمة يعلّم اللحظة التي تُشغَّل، لتجدها هنا من جديد.</translation>
    </message>
    <message>
        <source>“{address}” is a proxy for an old form of SOCKS, and Wordlight can use SOCKS5 and HTTP proxies only.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>«{address}» وكيل بصيغة قديمة من SOCKS، ولا يستخدم Wordlight إلا وكلاء SOCKS5 وHTTP.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a proxy.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>«{address}» ليس عنوان وكيل.</translation>
    </message>
    <message>
        <source>“{command}” is not possible at the moment.</source>
        <extracomment>In: ui/help/shortcuts</extracomment>
        <translation>«{command}» غير ممكن في الوقت الحالي.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written.</source>
        <extracomment>In: domain/reasons</extracomment>
        <translation>تعذّرت الكتابة في «{file}».</translation>
    </message>
    <message>
        <source>“{heard}” becomes “{now}”</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>«{heard}» تصبح «{now}»</translation>
    </message>
    <message>
        <source>“{heard}” changed to “{now}”</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>«{heard}» تغيّرت إلى «{now}»</translation>
    </message>
    <message>
        <source>“{heard}” is taken out</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>«{heard}» تُحذف</translation>
    </message>
    <message>
        <source>“{heard}” removed</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>حُذفت «{heard}»</translation>
    </message>
    <message>
        <source>“{heard}” stands nowhere else.</source>
        <extracomment>In: ui/review/text</extracomment>
        <translation>لا توجد «{heard}» في أي موضع آخر.</translation>
    </message>
    <message>
        <source>“{host}” is on this computer or its own network, where the service cannot reach it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{host}» على هذا الحاسوب أو على شبكته الخاصة، حيث لا تستطيع الخدمة الوصول إليه.</translation>
    </message>
    <message>
        <source>“{mine}” is yours. Take it away all the same?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>«{mine}» من عملك. هل تُحذف رغم ذلك؟</translation>
    </message>
    <message>
        <source>“{mine}” is yours. Write “{other}” instead?</source>
        <extracomment>Asked before what a person wrote is given up.
In: ui/versions/text</extracomment>
        <translation>«{mine}» من عملك. هل تُكتب «{other}» بدلًا منها؟</translation>
    </message>
    <message>
        <source>“{name}” breaks off, and what is needed to play it comes at its end, so nothing of it can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» مقطوع، وما يلزم لتشغيله يأتي في نهايته، ولذلك لا يمكن تشغيل أي شيء منه.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يمكن فتح «{name}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a transcript: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لا يمكن قراءة «{name}» كنص تفريغ: {reason}</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>تعذّرت كتابة «{name}»: {reason}</translation>
    </message>
    <message>
        <source>“{name}” has no sound in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ليس في «{name}» أي صوت.</translation>
    </message>
    <message>
        <source>“{name}” has no sound track {number} that can be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>ليس في «{name}» مسار صوتي {number} يمكن تشغيله.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB, and {host} takes no more than {most} MB, so it was not sent.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>حجم «{name}» هو {size} ميغابايت، ولا يقبل {host} أكثر من {most} ميغابايت، ولذلك لم يُرسل.</translation>
    </message>
    <message>
        <source>“{name}” is a transcript without any words.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» نص تفريغ بلا أي كلمات.</translation>
    </message>
    <message>
        <source>“{name}” is already in the list.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» موجود في القائمة من قبل.</translation>
    </message>
    <message>
        <source>“{name}” is an answer without a transcript: {reason}</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» جواب بلا نص تفريغ: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is another recording than the one “{title}” was made from.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>«{name}» تسجيل آخر غير الذي أُعدّ منه «{title}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be played.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» تالف ولا يمكن تشغيله.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no data in it.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» فارغ: ليست فيه بيانات.</translation>
    </message>
    <message>
        <source>“{name}” is in the list already, as “{title}” since {day}.</source>
        <extracomment>That a transcript is in the list already, as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>«{name}» موجود في القائمة من قبل، باسم «{title}» منذ {day}.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 25 MB, and the service does not say how much it takes. It is sent; if it is refused, MP3 or M4A is smaller.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>«{name}» أكبر من 25 ميغابايت، ولا تذكر الخدمة كم تقبل. سيُرسل؛ وإن رُفض فإن MP3 أو M4A أصغر.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 90 MB: some plans of the service refuse that. MP3 or M4A is smaller.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>«{name}» أكبر من 90 ميغابايت: وبعض اشتراكات الخدمة ترفض ذلك. MP3 أو M4A أصغر.</translation>
    </message>
    <message>
        <source>“{name}” is longer than an hour: the service may give up on it. Shorter parts are safer.</source>
        <extracomment>Why a recording may not come through at a service.
In: ui/kit/message_text</extracomment>
        <translation>«{name}» أطول من ساعة: وقد تتخلى الخدمة عنه. الأجزاء الأقصر أكثر أمانًا.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>لم يعد «{name}» في مكانه.</translation>
    </message>
    <message>
        <source>“{name}” is not a list of words: it cannot be read as text.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» ليس قائمة كلمات: لا يمكن قراءته كنص.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript that Wordlight knows.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» ليس نص تفريغ يعرفه Wordlight.</translation>
    </message>
    <message>
        <source>“{name}” is not an audio or video file.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» ليس ملف صوت أو فيديو.</translation>
    </message>
    <message>
        <source>“{name}” is not there.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» غير موجود.</translation>
    </message>
    <message>
        <source>“{name}” is now done by {keys}.</source>
        <extracomment>In: ui/settings/keys_page</extracomment>
        <translation>صار {keys} الآن لـ «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying, so its sound cannot be read.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» محمي من النسخ، ولذلك لا يمكن قراءة صوته.</translation>
    </message>
    <message>
        <source>“{name}” is the same recording as “{title}”, transcribed on {day}.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>«{name}» هو التسجيل نفسه الذي فُرِّغ باسم «{title}» في {day}.</translation>
    </message>
    <message>
        <source>“{name}” is the same recording as “{title}”, which is in the list too.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>«{name}» هو التسجيل نفسه المسمى «{title}»، وهو في القائمة أيضًا.</translation>
    </message>
    <message>
        <source>“{name}” is there already: the two become one. You can undo that.</source>
        <extracomment>In: ui/speakers/text</extracomment>
        <translation>«{name}» موجود من قبل: يصبح الاثنان واحدًا. يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be a transcript.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» أكبر من أن يكون نص تفريغ.</translation>
    </message>
    <message>
        <source>“{name}” is used from that folder.</source>
        <extracomment>Say that a folder has a model, and which.
In: ui/recognisers/models_dialog</extracomment>
        <translation>يُستخدم «{name}» من ذلك المجلد.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Wordlight.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>«{name}» من إنشاء إصدار أحدث من Wordlight.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the recording that should go in is not where it was.</source>
        <extracomment>In: domain/errors</extracomment>
        <translation>لم يُكتب «{name}»: فالتسجيل الذي ينبغي إدراجه ليس في مكانه.</translation>
    </message>
    <message>
        <source>“{now}” added</source>
        <extracomment>One change as it is read out, and as it is where nothing can be struck through.
In: ui/transcript/changes_text</extracomment>
        <translation>أُضيفت «{now}»</translation>
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
        <translation>تعذّر تفريغ «{title}»</translation>
    </message>
    <message>
        <source>“{title}” is here as text, without its recording.</source>
        <extracomment>In: ui/library/files_text</extracomment>
        <translation>«{title}» موجود هنا نصًا، من دون تسجيله.</translation>
    </message>
    <message>
        <source>“{title}” is in the list twice.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>«{title}» موجود في القائمة مرتين.</translation>
    </message>
    <message>
        <source>“{title}” is kept in the trash until {day}. The recording itself stays where it is.</source>
        <extracomment>What has become of jobs that were removed.
In: ui/kit/message_text</extracomment>
        <translation>«{title}» محفوظ في سلة المهملات حتى {day}. ويبقى التسجيل نفسه في مكانه.</translation>
    </message>
    <message>
        <source>“{title}” is transcribed</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>تم تفريغ «{title}»</translation>
    </message>
    <message>
        <source>“{title}” is transcribed but not saved</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>تم تفريغ «{title}» لكنه لم يُحفظ</translation>
    </message>
    <message>
        <source>“{title}” waits for you</source>
        <extracomment>The heading and the line of a notification about a job that has ended or waits for the user.
In: ui/library/files_text</extracomment>
        <translation>«{title}» ينتظرك</translation>
    </message>
    <message>
        <source>“{title}” was already transcribed on {day}.</source>
        <extracomment>That a recording, called `name` now, is known as the job `other`.
In: ui/library/files_text</extracomment>
        <translation>كان «{title}» مفرَّغًا من قبل، في {day}.</translation>
    </message>
    <message>
        <source>“{title}” was sent to the printer</source>
        <extracomment>In: ui/kit/message_text</extracomment>
        <translation>أُرسل «{title}» إلى الطابعة</translation>
    </message>
    <message>
        <source>“{written}” again, and not “{heard}”. Put it into the word list?</source>
        <extracomment>Asked once it was fixed the same way twice.
In: ui/word_list/text</extracomment>
        <translation>«{written}» مرة أخرى، لا «{heard}». هل تضاف إلى قائمة الكلمات؟</translation>
    </message>
    <message>
        <source>“{written}” is in the word list</source>
        <extracomment>In: ui/word_list/text</extracomment>
        <translation>«{written}» في قائمة الكلمات</translation>
    </message>
    <message>
        <source>← Take this</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>← أخذ هذا</translation>
    </message>
    <message>
        <source>↑ Previous</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>↑ السابق</translation>
    </message>
    <message>
        <source>↓ Next</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>↓ التالي</translation>
    </message>
    <message>
        <source>↤ Back to what plays</source>
        <extracomment>On the button that leads from elsewhere to the playhead.
In: ui/player/text</extracomment>
        <translation>↤ الرجوع إلى ما يُشغَّل</translation>
    </message>
    <message>
        <source>▶ Hear it</source>
        <extracomment>In: ui/versions/dialog</extracomment>
        <translation>▶ استماع</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <extracomment>The one thing a row says about its state; `place` is that in the line, `None` where it is not in it.
In: ui/library/text</extracomment>
        <translation>✓ تمت مراجعته</translation>
    </message>
</context>
</TS>
