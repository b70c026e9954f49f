<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where locations, doses, cautions and claims come from. They were retold in our own words.</source>
        <translation>Woher Lagen, Mengen, Hinweise und Aussagen stammen. Sie sind mit unseren eigenen Worten nacherzählt.</translation>
    </message>
    <message>
        <source>Show all sources</source>
        <translation>Alle Quellen zeigen</translation>
    </message>
    <message>
        <source>Made by others</source>
        <translation>Von anderen gemacht</translation>
    </message>
    <message>
        <source>Thanks to everyone who gave their work away.</source>
        <translation>Danke an alle, die ihre Arbeit verschenkt haben.</translation>
    </message>
    <message>
        <source>{name}: {use}. Licence: {licence}</source>
        <translation>{name}: {use}. Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Show all parts and licences</source>
        <translation>Alle Teile und Lizenzen zeigen</translation>
    </message>
    <message>
        <source>The terms of fonts and icons</source>
        <translation>Die Bedingungen für Schriften und Symbole</translation>
    </message>
    <message>
        <source>Read the terms of fonts and icons</source>
        <translation>Bedingungen für Schriften und Symbole lesen</translation>
    </message>
    <message>
        <source>Version {version}, content {content}</source>
        <translation>Version {version}, Inhalt {content}</translation>
    </message>
    <message>
        <source>AcuCoach is not a medical device. It finds no illness and treats none; it goes along with your treatment and never replaces it.</source>
        <translation>AcuCoach ist kein Medizinprodukt. Es findet keine Krankheit und behandelt keine; es begleitet deine Behandlung und ersetzt sie nie.</translation>
    </message>
    <message>
        <source>Ask your care team before you start, and call them when something is new, severe or gets worse.</source>
        <translation>Frag dein Behandlungsteam, bevor du anfängst, und ruf dort an, wenn etwas neu oder stark ist oder schlimmer wird.</translation>
    </message>
    <message>
        <source>It never uses the internet. Nothing about you leaves this computer.</source>
        <translation>Es nutzt nie das Internet. Nichts über dich verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Alles geht auch ohne Maus.</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>AcuCoach is free software under the GNU General Public License, version 3 or later ({licence}). You may use, study, share and change it. It comes without any warranty.</source>
        <translation>AcuCoach ist freie Software unter der GNU General Public License, Version 3 oder später ({licence}). Du darfst es benutzen, untersuchen, weitergeben und ändern. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>The licence in full</source>
        <translation>Die ganze Lizenz</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <source>How strong is what troubles you now?</source>
        <translation>Wie stark ist jetzt, was dich plagt?</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>Was hast du bemerkt?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Did you notice anything?</source>
        <translation>Hast du etwas bemerkt?</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Nach der Sitzung</translation>
    </message>
    <message>
        <source>Before: {before}.</source>
        <translation>Davor: {before}.</translation>
    </message>
    <message>
        <source>{before} before, {now} now.</source>
        <translation>{before} davor, {now} jetzt.</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Too few to tell yet</source>
        <translation>Noch zu wenige, um etwas zu sagen</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Noch nicht zu sagen</translation>
    </message>
    <message>
        <source>Mostly lower afterwards</source>
        <translation>Danach meist niedriger</translation>
    </message>
    <message>
        <source>Mostly higher afterwards</source>
        <translation>Danach meist höher</translation>
    </message>
    <message>
        <source>No session has a number before and after.</source>
        <translation>Keine Sitzung hat eine Zahl vorher und nachher.</translation>
    </message>
    <message>
        <source>{lower} of {n} times the number was lower afterwards, {same} of {n} times the same, {higher} of {n} times higher.</source>
        <translation>{lower} von {n} Mal war die Zahl danach niedriger, {same} von {n} Mal gleich, {higher} von {n} Mal höher.</translation>
    </message>
    <message>
        <source>Below {fewest} rated sessions no pattern can be told from chance.</source>
        <translation>Bei weniger als {fewest} Sitzungen mit Zahlen lässt sich kein Muster vom Zufall unterscheiden.</translation>
    </message>
    <message>
        <source>You pressed when it was stronger than usual ({started} of 10, usually {usual}), and what is strong mostly eases by itself. Lower afterwards does not mean lower because of it.</source>
        <translation>Du hast gedrückt, als es stärker war als sonst ({started} von 10, sonst {usual}), und was stark ist, lässt meist von selbst nach. Danach niedriger heißt nicht deswegen niedriger.</translation>
    </message>
    <message>
        <source>Complaints come and go by themselves, and a number given with hope is often a lower one. Lower afterwards does not mean lower because of it.</source>
        <translation>Beschwerden kommen und gehen von selbst, und eine Zahl, die man mit Hoffnung gibt, ist oft niedriger. Danach niedriger heißt nicht deswegen niedriger.</translation>
    </message>
    <message>
        <source>{n} times something as strong was rated twice within hours without pressing in between: a typical change was {change}.</source>
        <translation>{n} Mal bekam etwas gleich Starkes innerhalb von Stunden zwei Zahlen, ohne Drücken dazwischen: Eine typische Änderung war {change}.</translation>
    </message>
    <message>
        <source>Press as usual</source>
        <translation>Drücken wie sonst</translation>
    </message>
    <message>
        <source>Rub gently elsewhere</source>
        <translation>Woanders sanft reiben</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>The numbers stay covered until the last day, so that nobody stops at a lucky moment. Complete rounds so far: {n}.</source>
        <translation>Die Zahlen bleiben bis zum letzten Tag verdeckt, damit niemand in einem glücklichen Moment aufhört. Vollständige Runden bisher: {n}.</translation>
    </message>
    <message>
        <source>Cannot tell: too few rounds were complete ({n}). With fewer than 6 chance alone explains any difference.</source>
        <translation>Nicht zu sagen: Zu wenige Runden waren vollständig ({n}). Bei weniger als 6 erklärt der Zufall allein jeden Unterschied.</translation>
    </message>
    <message>
        <source>On days of pressing the strongest rating was {difference} points from days of “{against}”, over {n} rounds.</source>
        <translation>An Tagen mit Drücken lag die höchste Zahl um {difference} Punkte anders als an Tagen mit „{against}“, über {n} Runden.</translation>
    </message>
    <message>
        <source>If it made no difference, chance alone would give one this large in about 1 of {times} such trials.</source>
        <translation>Wenn es nichts bewirkt, gäbe der Zufall allein in etwa 1 von {times} solchen Versuchen einen so großen Unterschied.</translation>
    </message>
    <message>
        <source>Lower, and more than chance would often give.</source>
        <translation>Niedriger, und mehr, als der Zufall oft ergäbe.</translation>
    </message>
    <message>
        <source>Higher, and more than chance would often give.</source>
        <translation>Höher, und mehr, als der Zufall oft ergäbe.</translation>
    </message>
    <message>
        <source>Cannot tell.</source>
        <translation>Nicht zu sagen.</translation>
    </message>
    <message>
        <source>A difference below about {points} points could easily have been missed.</source>
        <translation>Ein Unterschied unter etwa {points} Punkten könnte leicht übersehen worden sein.</translation>
    </message>
    <message>
        <source>One person, {rounds} rounds over {days} days. In each round chance drew the order before the first day; it was not changed. The outcome is the strongest number of each day. The person knew which day was which. Days not done as drawn: {missed}; they are left out. The test re-draws the order (a randomisation test), both ways.</source>
        <translation>Eine Person, {rounds} Runden an {days} Tagen. In jeder Runde loste der Zufall vor dem ersten Tag die Reihenfolge aus; sie wurde nicht geändert. Das Ergebnis ist die höchste Zahl jedes Tages. Die Person wusste, welcher Tag welcher war. Tage, die nicht wie ausgelost liefen: {missed}; sie zählen nicht mit. Der Test lost die Reihenfolge neu aus (ein Randomisierungstest), in beide Richtungen.</translation>
    </message>
    <message>
        <source>Gentle rubbing elsewhere served as sham.</source>
        <translation>Sanftes Reiben an anderer Stelle diente als Scheinbehandlung.</translation>
    </message>
    <message>
        <source>A typical change was {middle}. Half of the changes were from {low} to {high}.</source>
        <translation>Eine typische Änderung war {middle}. Die Hälfte der Änderungen lag zwischen {low} und {high}.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Light and dark</source>
        <translation>Hell und dunkel</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>This is the smallest size.</source>
        <translation>Kleiner geht es nicht.</translation>
    </message>
    <message>
        <source>This is the largest size.</source>
        <translation>Größer geht es nicht.</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Light or dark, as the whole computer is set.</source>
        <translation>Hell oder dunkel, wie der ganze Computer eingestellt ist.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Easier on the eyes in a dim room.</source>
        <translation>Angenehmer für die Augen in einem dunklen Zimmer.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black on white, with strong lines around everything.</source>
        <translation>Schwarz auf Weiß, mit kräftigen Linien um alles.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Press gently, breathe out slowly, and stop if it hurts.</source>
        <translation>Drück sanft, atme langsam aus und hör auf, wenn es wehtut.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>A session then shows each beat and words instead of a moving hand.</source>
        <translation>Eine Sitzung zeigt dann jeden Takt und Worte statt einer bewegten Hand.</translation>
    </message>
</context>
<context>
    <name>AttackPage</name>
    <message>
        <source>What comes with it?</source>
        <translation>Was kommt dazu?</translation>
    </message>
    <message>
        <source>Taken now</source>
        <translation>Jetzt genommen</translation>
    </message>
    <message>
        <source>Another medicine: type its name, then Enter</source>
        <translation>Ein anderes Medikament: Namen tippen, dann Enter</translation>
    </message>
</context>
<context>
    <name>AttackWay</name>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>The time is noted when you choose. A few safety questions follow, then you press.</source>
        <translation>Die Zeit wird notiert, sobald du wählst. Es folgen ein paar Fragen zur Sicherheit, dann drückst du.</translation>
    </message>
    <message>
        <source>A migraine</source>
        <translation>Eine Migräne</translation>
    </message>
    <message>
        <source>A headache</source>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>How strong is the pain now?</source>
        <translation>Wie stark ist der Schmerz jetzt?</translation>
    </message>
    <message>
        <source>{what}, since {time}</source>
        <translation>{what}, seit {time}</translation>
    </message>
    <message>
        <source>It is noted as still going.</source>
        <translation>Es ist als noch andauernd notiert.</translation>
    </message>
    <message>
        <source>Press now</source>
        <translation>Jetzt drücken</translation>
    </message>
    <message>
        <source>Press something else</source>
        <translation>Etwas anderes drücken</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Es ist vorbei</translation>
    </message>
    <message>
        <source>Press again</source>
        <translation>Noch einmal drücken</translation>
    </message>
    <message>
        <source>Rest a while</source>
        <translation>Etwas ausruhen</translation>
    </message>
    <message>
        <source>Stay where it is quiet and dark. Nothing here goes on by itself.</source>
        <translation>Bleib, wo es still und dunkel ist. Hier geht nichts von selbst weiter.</translation>
    </message>
    <message>
        <source>Back to the program</source>
        <translation>Zurück zum Programm</translation>
    </message>
    <message>
        <source>What do you want to press?</source>
        <translation>Was möchtest du drücken?</translation>
    </message>
    <message>
        <source>It is offered first the next time.</source>
        <translation>Beim nächsten Mal wird es zuerst angeboten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>How strong is what troubles you now?</source>
        <translation>Wie stark ist jetzt, was dich plagt?</translation>
    </message>
    <message>
        <source>I have read it. Start</source>
        <translation>Ich habe es gelesen. Start</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Unten geht es weiter</translation>
    </message>
    <message>
        <source>0 is nothing at all, 10 the worst you can think of. You need not answer.</source>
        <translation>0 ist gar nichts, 10 das Schlimmste, das du dir denken kannst. Du musst nicht antworten.</translation>
    </message>
    <message>
        <source>Not sure? Ask first: {whom}</source>
        <translation>Unsicher? Frag erst nach: {whom}</translation>
    </message>
    <message>
        <source>It does not start just now.</source>
        <translation>Gerade beginnt sie nicht.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Back to {place}</source>
        <translation>Zurück zu {place}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Leave it in the bin</source>
        <translation>Im Papierkorb lassen</translation>
    </message>
</context>
<context>
    <name>BinPanel</name>
    <message>
        <source>Empty the bin now</source>
        <translation>Papierkorb jetzt leeren</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>One deleted entry or session lies in the bin.</source>
        <translation>Ein gelöschter Eintrag oder eine gelöschte Sitzung liegt im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted entries and sessions lie in the bin.</source>
        <translation>
            <numerusform>%n gelöschter Eintrag oder gelöschte Sitzung liegt im Papierkorb.</numerusform>
            <numerusform>%n gelöschte Einträge und Sitzungen liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin was emptied.</source>
        <translation>Der Papierkorb wurde geleert.</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Vorne und hinten</translation>
    </message>
    <message>
        <source>{part} · {points}</source>
        <translation>{part} · {points}</translation>
    </message>
    <message>
        <source>points: {count}</source>
        <translation>Punkte: {count}</translation>
    </message>
</context>
<context>
    <name>BodySection</name>
    <message>
        <source>Light</source>
        <translation>Sehr hell</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>Gebräunt</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Choose the tone nearest to your own, so that the pictures look like you.</source>
        <translation>Wähl den Ton, der deinem am nächsten ist, damit die Bilder dir ähnlich sehen.</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Hautton</translation>
    </message>
    <message>
        <source>A hand in this skin tone</source>
        <translation>Eine Hand in diesem Hautton</translation>
    </message>
    <message>
        <source>The whole body</source>
        <translation>Der ganze Körper</translation>
    </message>
    <message>
        <source>Front and back, side by side</source>
        <translation>Vorne und hinten, nebeneinander</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Von vorne</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>From the left side</source>
        <translation>Von der linken Seite</translation>
    </message>
    <message>
        <source>From the right side</source>
        <translation>Von der rechten Seite</translation>
    </message>
    <message>
        <source>Which way round</source>
        <translation>Wie herum</translation>
    </message>
    <message>
        <source>As someone facing you</source>
        <translation>Wie jemand, der vor dir steht</translation>
    </message>
    <message>
        <source>From the front, your left hand is on the right of the picture.</source>
        <translation>Von vorne ist deine linke Hand rechts im Bild.</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Wie im Spiegel</translation>
    </message>
    <message>
        <source>From the front, your left hand is on the left of the picture.</source>
        <translation>Von vorne ist deine linke Hand links im Bild.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Some guides can show the point on your own hand or face. The camera goes on only when you ask for it, and no picture is kept or sent.</source>
        <translation>Manche Anleitungen können den Punkt auf deiner eigenen Hand oder deinem Gesicht zeigen. Die Kamera geht nur an, wenn du es willst, und kein Bild wird aufgehoben oder gesendet.</translation>
    </message>
    <message>
        <source>The camera may be used</source>
        <translation>Die Kamera darf genutzt werden</translation>
    </message>
</context>
<context>
    <name>BodyTurn</name>
    <message>
        <source>Body map</source>
        <translation>Körperkarte</translation>
    </message>
    <message>
        <source>Body map: {view}</source>
        <translation>Körperkarte: {view}</translation>
    </message>
    <message>
        <source>Body map: {view} and {other}</source>
        <translation>Körperkarte: {view} und {other}</translation>
    </message>
</context>
<context>
    <name>BoneWords</name>
    <message>
        <source>collarbone</source>
        <translation>Schlüsselbein</translation>
    </message>
    <message>
        <source>tip of the shoulder</source>
        <translation>Schulterspitze</translation>
    </message>
    <message>
        <source>lower end of the breastbone</source>
        <translation>unteres Ende des Brustbeins</translation>
    </message>
    <message>
        <source>ribs</source>
        <translation>Rippen</translation>
    </message>
    <message>
        <source>edge of the ribs</source>
        <translation>Rippenrand</translation>
    </message>
    <message>
        <source>tip of the lowest rib</source>
        <translation>Spitze der untersten Rippe</translation>
    </message>
    <message>
        <source>tips of the spine</source>
        <translation>Spitzen der Wirbelsäule</translation>
    </message>
    <message>
        <source>bone at the base of the neck</source>
        <translation>Knochen am unteren Ende des Nackens</translation>
    </message>
    <message>
        <source>shoulder blade</source>
        <translation>Schulterblatt</translation>
    </message>
    <message>
        <source>upper edge of the hip bone</source>
        <translation>obere Kante des Hüftknochens</translation>
    </message>
    <message>
        <source>dimple beside the sacrum</source>
        <translation>Grübchen neben dem Kreuzbein</translation>
    </message>
    <message>
        <source>sacrum and tailbone</source>
        <translation>Kreuzbein und Steißbein</translation>
    </message>
    <message>
        <source>upper edge of the pubic bone</source>
        <translation>obere Kante des Schambeins</translation>
    </message>
    <message>
        <source>bony bump at the side of the hip</source>
        <translation>Knochenhöcker an der Seite der Hüfte</translation>
    </message>
    <message>
        <source>lower edge of the skull</source>
        <translation>untere Kante des Schädels</translation>
    </message>
    <message>
        <source>bone behind the ear</source>
        <translation>Knochen hinter dem Ohr</translation>
    </message>
    <message>
        <source>cheekbone</source>
        <translation>Wangenknochen</translation>
    </message>
    <message>
        <source>edge of the jaw</source>
        <translation>Kieferkante</translation>
    </message>
    <message>
        <source>bony bump on the outer side of the elbow</source>
        <translation>Knochenhöcker außen am Ellenbogen</translation>
    </message>
    <message>
        <source>bony bump on the inner side of the elbow</source>
        <translation>Knochenhöcker innen am Ellenbogen</translation>
    </message>
    <message>
        <source>tip of the elbow</source>
        <translation>Spitze des Ellenbogens</translation>
    </message>
    <message>
        <source>elbow crease</source>
        <translation>Ellenbeugenfalte</translation>
    </message>
    <message>
        <source>firm cord in the elbow crease</source>
        <translation>fester Sehnenstrang in der Ellenbeugenfalte</translation>
    </message>
    <message>
        <source>the two cords of the wrist</source>
        <translation>die zwei Sehnenstränge am Handgelenk</translation>
    </message>
    <message>
        <source>wrist crease</source>
        <translation>Handgelenksfalte</translation>
    </message>
    <message>
        <source>crease on the back of the wrist</source>
        <translation>Falte auf der Rückseite des Handgelenks</translation>
    </message>
    <message>
        <source>wrist bone on the thumb side</source>
        <translation>Handgelenksknochen auf der Daumenseite</translation>
    </message>
    <message>
        <source>wrist bone on the little-finger side</source>
        <translation>Handgelenksknochen auf der Kleinfingerseite</translation>
    </message>
    <message>
        <source>small round bone at the heel of the hand</source>
        <translation>kleiner runder Knochen am Handballen</translation>
    </message>
    <message>
        <source>knuckles</source>
        <translation>Fingerknöchel</translation>
    </message>
    <message>
        <source>web between the fingers</source>
        <translation>Haut zwischen den Fingern</translation>
    </message>
    <message>
        <source>kneecap</source>
        <translation>Kniescheibe</translation>
    </message>
    <message>
        <source>knee crease</source>
        <translation>Kniefalte</translation>
    </message>
    <message>
        <source>bump at the top of the shin</source>
        <translation>Höcker oben am Schienbein</translation>
    </message>
    <message>
        <source>front edge of the shin bone</source>
        <translation>vordere Kante des Schienbeins</translation>
    </message>
    <message>
        <source>bony bump below the outer knee</source>
        <translation>Knochenhöcker außen unter dem Knie</translation>
    </message>
    <message>
        <source>outer ankle bone</source>
        <translation>äußerer Knöchel</translation>
    </message>
    <message>
        <source>inner ankle bone</source>
        <translation>innerer Knöchel</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>bump on the outer edge of the foot</source>
        <translation>Höcker am äußeren Fußrand</translation>
    </message>
    <message>
        <source>bony bump on the inner edge of the foot</source>
        <translation>Knochenhöcker am inneren Fußrand</translation>
    </message>
    <message>
        <source>web between the toes</source>
        <translation>Haut zwischen den Zehen</translation>
    </message>
</context>
<context>
    <name>BonesLayer</name>
    <message>
        <source>Bones and cords</source>
        <translation>Knochen und Sehnenstränge</translation>
    </message>
    <message>
        <source>Hide bones and cords (B)</source>
        <translation>Knochen und Sehnenstränge ausblenden (B)</translation>
    </message>
    <message>
        <source>Show bones and cords (B)</source>
        <translation>Knochen und Sehnenstränge zeigen (B)</translation>
    </message>
    <message>
        <source>In the picture: {names}.</source>
        <translation>Im Bild: {names}.</translation>
    </message>
</context>
<context>
    <name>BusNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>CalmCalendar</name>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>{point} on your hand</source>
        <translation>{point} auf deiner Hand</translation>
    </message>
    <message>
        <source>{point} on your face</source>
        <translation>{point} auf deinem Gesicht</translation>
    </message>
    <message>
        <source>My left hand</source>
        <translation>Meine linke Hand</translation>
    </message>
    <message>
        <source>My right hand</source>
        <translation>Meine rechte Hand</translation>
    </message>
    <message>
        <source>Which hand you show</source>
        <translation>Welche Hand du zeigst</translation>
    </message>
    <message>
        <source>The camera&apos;s picture, as in a mirror</source>
        <translation>Das Bild der Kamera, wie in einem Spiegel</translation>
    </message>
    <message>
        <source>The disc shows where the point lies in nine of ten tries, on rendered hands and faces. Press around inside it until you find the tender or achy spot. No picture is kept or sent.</source>
        <translation>Die Scheibe zeigt, wo der Punkt in neun von zehn Versuchen liegt, bei Händen und Gesichtern aus dem Computer. Drück darin herum, bis du die empfindliche oder dumpf schmerzende Stelle findest. Kein Bild wird aufgehoben oder gesendet.</translation>
    </message>
    <message>
        <source>Switch the camera on</source>
        <translation>Kamera einschalten</translation>
    </message>
    <message>
        <source>Back to the guide</source>
        <translation>Zurück zur Anleitung</translation>
    </message>
    <message>
        <source>This point is not for you today, so it is not looked for.</source>
        <translation>Dieser Punkt ist heute nichts für dich, darum wird er nicht gesucht.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>Die Kamera ist aus.</translation>
    </message>
    <message>
        <source>● The camera is on</source>
        <translation>● Die Kamera ist an</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>Kamera ausschalten</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>It lies inside the disc. Feel there for the tender or achy spot.</source>
        <translation>Er liegt in der Scheibe. Taste dort nach der empfindlichen oder dumpf schmerzenden Stelle.</translation>
    </message>
    <message>
        <source>Hold your hand in front of the camera.</source>
        <translation>Halte deine Hand vor die Kamera.</translation>
    </message>
    <message>
        <source>That is your other hand, or its other face. Turn it.</source>
        <translation>Das ist deine andere Hand oder ihre andere Seite. Dreh sie um.</translation>
    </message>
    <message>
        <source>Turn the back of your hand to me.</source>
        <translation>Dreh deinen Handrücken zu mir.</translation>
    </message>
    <message>
        <source>Turn your palm to me.</source>
        <translation>Dreh deine Handfläche zu mir.</translation>
    </message>
    <message>
        <source>Open your fingers.</source>
        <translation>Öffne deine Finger.</translation>
    </message>
    <message>
        <source>Show me your wrist and some of your forearm.</source>
        <translation>Zeig mir dein Handgelenk und etwas von deinem Unterarm.</translation>
    </message>
    <message>
        <source>Come closer to the camera.</source>
        <translation>Komm näher an die Kamera.</translation>
    </message>
    <message>
        <source>Look into the camera.</source>
        <translation>Schau in die Kamera.</translation>
    </message>
    <message>
        <source>Turn your face to me.</source>
        <translation>Dreh dein Gesicht zu mir.</translation>
    </message>
    <message>
        <source>The camera is gone. Plug it in again, or close what else uses it.</source>
        <translation>Die Kamera ist weg. Steck sie wieder an oder schließ, was sie sonst nutzt.</translation>
    </message>
    <message>
        <source>The camera went off because you looked elsewhere.</source>
        <translation>Die Kamera ging aus, weil du etwas anderes angesehen hast.</translation>
    </message>
</context>
<context>
    <name>CareContactCard</name>
    <message>
        <source>Your care team</source>
        <translation>Dein Behandlungsteam</translation>
    </message>
    <message>
        <source>Ask your own care team. You can keep their number in Settings.</source>
        <translation>Frag dein eigenes Behandlungsteam. Die Nummer kannst du in den Einstellungen speichern.</translation>
    </message>
</context>
<context>
    <name>CareContactFields</name>
    <message>
        <source>Who to ask</source>
        <translation>Wen du fragst</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Ward, doctor or midwife</source>
        <translation>Station, Ärztin oder Arzt, Hebamme</translation>
    </message>
    <message>
        <source>This telephone number cannot be dialled. Use digits, +, spaces and -.</source>
        <translation>Diese Telefonnummer lässt sich nicht wählen. Nimm Ziffern, +, Leerzeichen und -.</translation>
    </message>
</context>
<context>
    <name>CareContactForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Shown where help is needed. It stays on this computer.</source>
        <translation>Wird gezeigt, wo Hilfe nötig ist. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your care team</source>
        <translation>Dein Behandlungsteam</translation>
    </message>
</context>
<context>
    <name>CautionList</name>
    <message>
        <source>{caution} (Our own caution.)</source>
        <translation>{caution} (Unser eigener Hinweis.)</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
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
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Review of studies</source>
        <translation>Übersicht über Studien</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Merkblatt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nachschlagewerk</translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation>Unser Urteil</translation>
    </message>
    <message>
        <source>No address: {reason}</source>
        <translation>Keine Adresse: {reason}</translation>
    </message>
    <message>
        <source>Not read by us.</source>
        <translation>Von uns nicht gelesen.</translation>
    </message>
    <message>
        <source>Read in {month}.</source>
        <translation>Gelesen im {month}.</translation>
    </message>
    <message>
        <source>Read in part in {month}.</source>
        <translation>Zum Teil gelesen im {month}.</translation>
    </message>
    <message>
        <source>Only the abstract was read, in {month}.</source>
        <translation>Nur die Zusammenfassung wurde gelesen, im {month}.</translation>
    </message>
    <message>
        <source>Read on a page that retells it, in {month}.</source>
        <translation>Gelesen auf einer Seite, die es nacherzählt, im {month}.</translation>
    </message>
    <message>
        <source>{read} Not yet read a second time.</source>
        <translation>{read} Noch kein zweites Mal gelesen.</translation>
    </message>
    <message>
        <source>{read} Read a second time in {month}.</source>
        <translation>{read} Ein zweites Mal gelesen im {month}.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Empty this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>ClosedReminders</name>
    <message>
        <source>Your records have a passphrase, so nobody can read your plans while they are closed.</source>
        <translation>Deine Aufzeichnungen haben eine Passphrase; solange sie zu sind, kann niemand deine Pläne lesen.</translation>
    </message>
    <message>
        <source>AcuCoach reminders</source>
        <translation>AcuCoach-Erinnerungen</translation>
    </message>
    <message>
        <source>This could not be changed ({why}). Check the permissions of your folder for programs that start by themselves.</source>
        <translation>Das ließ sich nicht ändern ({why}). Prüf die Rechte deines Ordners für Programme, die von selbst starten.</translation>
    </message>
</context>
<context>
    <name>CoachScreen</name>
    <message>
        <source>It takes {time} and runs by itself.</source>
        <translation>Es dauert {time} und läuft von selbst.</translation>
    </message>
    <message>
        <source>Lighter from now on.</source>
        <translation>Ab jetzt leichter.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>Ease off. Let go for a moment.</source>
        <translation>Weniger Druck. Lass kurz los.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>It starts once the questions are answered.</source>
        <translation>Sie beginnt, sobald die Fragen beantwortet sind.</translation>
    </message>
    <message>
        <source>It waits until the questions are answered.</source>
        <translation>Sie wartet, bis die Fragen beantwortet sind.</translation>
    </message>
    <message>
        <source>It can go on now.</source>
        <translation>Jetzt kann es weitergehen.</translation>
    </message>
    <message>
        <source>This session cannot be saved just now; AcuCoach keeps trying. {why}</source>
        <translation>Diese Sitzung kann gerade nicht gespeichert werden; AcuCoach versucht es weiter. {why}</translation>
    </message>
    <message>
        <source>This session is saved now.</source>
        <translation>Diese Sitzung ist jetzt gespeichert.</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Das ist gespeichert.</translation>
    </message>
    <message>
        <source>Stopped. What you did is kept.</source>
        <translation>Gestoppt. Was du gemacht hast, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>CoachWords</name>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Rechte Hand</translation>
    </message>
    <message>
        <source>Left arm</source>
        <translation>Linker Arm</translation>
    </message>
    <message>
        <source>Right arm</source>
        <translation>Rechter Arm</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Linker Fuß</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Rechter Fuß</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>your {side}</source>
        <translation>bei dir: {side}</translation>
    </message>
    <message>
        <source>your left thumb presses</source>
        <translation>dein linker Daumen drückt</translation>
    </message>
    <message>
        <source>your right thumb presses</source>
        <translation>dein rechter Daumen drückt</translation>
    </message>
    <message>
        <source>your left hand presses</source>
        <translation>deine linke Hand drückt</translation>
    </message>
    <message>
        <source>your right hand presses</source>
        <translation>deine rechte Hand drückt</translation>
    </message>
    <message>
        <source>left on this hand</source>
        <translation>noch an dieser Hand</translation>
    </message>
    <message>
        <source>left on this foot</source>
        <translation>noch an diesem Fuß</translation>
    </message>
    <message>
        <source>left on this side</source>
        <translation>noch auf dieser Seite</translation>
    </message>
    <message>
        <source>left here</source>
        <translation>noch hier</translation>
    </message>
    <message>
        <source>Skip this place</source>
        <translation>Stelle auslassen</translation>
    </message>
    <message>
        <source>Skip this hand</source>
        <translation>Hand auslassen</translation>
    </message>
    <message>
        <source>Skip this side</source>
        <translation>Seite auslassen</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Rest a while</source>
        <translation>Kurz ausruhen</translation>
    </message>
    <message>
        <source>Cold pack, in a thin towel</source>
        <translation>Kühlpack, in einem dünnen Tuch</translation>
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
        <translation>Fest ist richtig. Ein dumpfes Ziehen ist in Ordnung, Schmerz nicht.</translation>
    </message>
    <message>
        <source>Lightly. It must not hurt.</source>
        <translation>Leicht. Es darf nicht wehtun.</translation>
    </message>
    <message>
        <source>As light as a feather.</source>
        <translation>Federleicht.</translation>
    </message>
    <message>
        <source>Take it off if it burns or goes numb.</source>
        <translation>Nimm es weg, wenn es brennt oder taub wird.</translation>
    </message>
    <message>
        <source>Stay as you are. Nothing to do.</source>
        <translation>Bleib, wie du bist. Nichts zu tun.</translation>
    </message>
    <message>
        <source>about {time} left in all</source>
        <translation>insgesamt noch etwa {time}</translation>
    </message>
    <message>
        <source>less than a minute left in all</source>
        <translation>insgesamt noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Teil {number} von {count}</translation>
    </message>
    <message>
        <source>Breathe in …</source>
        <translation>Einatmen …</translation>
    </message>
    <message>
        <source>… and slowly out</source>
        <translation>… und langsam aus</translation>
    </message>
    <message>
        <source>Then it is done</source>
        <translation>Dann ist es geschafft</translation>
    </message>
    <message>
        <source>Next: rest</source>
        <translation>Danach: ausruhen</translation>
    </message>
    <message>
        <source>Next: the cold pack</source>
        <translation>Danach: das Kühlpack</translation>
    </message>
    <message>
        <source>Next: {place}, by itself</source>
        <translation>Danach: {place}, von selbst</translation>
    </message>
    <message>
        <source>Next: {name}, {place}</source>
        <translation>Danach: {name}, {place}</translation>
    </message>
    <message>
        <source>Get ready. {name}. {place}.</source>
        <translation>Mach dich bereit. {name}. {place}.</translation>
    </message>
    <message>
        <source>{place}. Begin.</source>
        <translation>{place}. Fang an.</translation>
    </message>
    <message>
        <source>Now the other way round.</source>
        <translation>Jetzt andersherum.</translation>
    </message>
    <message>
        <source>Half way.</source>
        <translation>Die Hälfte ist um.</translation>
    </message>
    <message>
        <source>If it has eased, press a little more. Never to pain.</source>
        <translation>Wenn es nachgelassen hat, drück etwas mehr. Nie bis zum Schmerz.</translation>
    </message>
    <message>
        <source>Ten seconds.</source>
        <translation>Zehn Sekunden.</translation>
    </message>
    <message>
        <source>Let go slowly.</source>
        <translation>Lass langsam los.</translation>
    </message>
    <message>
        <source>Change hands.</source>
        <translation>Hand wechseln.</translation>
    </message>
    <message>
        <source>Change sides. {place}.</source>
        <translation>Seite wechseln. {place}.</translation>
    </message>
    <message>
        <source>Next: {name}. {place}.</source>
        <translation>Danach: {name}. {place}.</translation>
    </message>
    <message>
        <source>Rest a while.</source>
        <translation>Ruh dich kurz aus.</translation>
    </message>
    <message>
        <source>Now the cold pack, in a thin towel.</source>
        <translation>Jetzt das Kühlpack, in einem dünnen Tuch.</translation>
    </message>
    <message>
        <source>An ache is fine, pain is not. If you feel dizzy or numb, stop.</source>
        <translation>Ein dumpfes Ziehen ist in Ordnung, Schmerz nicht. Wenn dir schwindlig wird oder etwas taub wird, hör auf.</translation>
    </message>
    <message>
        <source>Done. Let go.</source>
        <translation>Fertig. Lass los.</translation>
    </message>
    <message>
        <source>You pressed: left {left}, right {right}.</source>
        <translation>Du hast gedrückt: links {left}, rechts {right}.</translation>
    </message>
    <message>
        <source>You pressed for {time}.</source>
        <translation>Du hast {time} gedrückt.</translation>
    </message>
    <message>
        <source>Circles, counter-clockwise</source>
        <translation>Kreise, gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Circles, clockwise</source>
        <translation>Kreise, im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Press until you just feel it, and wait</source>
        <translation>Drücken, bis du es gerade spürst, und warten</translation>
    </message>
    <message>
        <source>one a second</source>
        <translation>einmal pro Sekunde</translation>
    </message>
    <message>
        <source>one every two seconds</source>
        <translation>einmal alle zwei Sekunden</translation>
    </message>
    <message>
        <source>one every three seconds</source>
        <translation>einmal alle drei Sekunden</translation>
    </message>
    <message>
        <source>{count} a minute</source>
        <translation>{count} pro Minute</translation>
    </message>
</context>
<context>
    <name>ComplaintsPanel</name>
    <message>
        <source>What bothers you</source>
        <translation>Was dich plagt</translation>
    </message>
    <message>
        <source>What bothers you?</source>
        <translation>Was plagt dich?</translation>
    </message>
    <message>
        <source>Pick one, or touch a place on the body.</source>
        <translation>Wähl etwas aus oder tippe auf eine Stelle am Körper.</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>Alle Beschwerden</translation>
    </message>
    <message>
        <source>no points in the guides</source>
        <translation>keine Punkte in den Anleitungen</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>Where is it most?</source>
        <translation>Wo ist es am stärksten?</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Traditionally used for it. The ones named first are the most usual.</source>
        <translation>Dafür überliefert. Die zuerst genannten sind die üblichsten.</translation>
    </message>
    <message>
        <source>{place} · also called {name}</source>
        <translation>{place} · auch {name} genannt</translation>
    </message>
    <message>
        <source>Found for “{text}”</source>
        <translation>Gefunden für „{text}“</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden für „{text}“</translation>
    </message>
    <message>
        <source>That names a level of the spine, not a point.</source>
        <translation>Das ist eine Höhe der Wirbelsäule, kein Punkt.</translation>
    </message>
    <message>
        <source>Old and new books count this point in two ways. Which one do you mean?</source>
        <translation>Alte und neue Bücher zählen diesen Punkt auf zwei Arten. Welchen meinst du?</translation>
    </message>
    <message>
        <source>Books of different countries mean different points by this. Which one does yours mean?</source>
        <translation>Bücher verschiedener Länder meinen damit verschiedene Punkte. Welchen meint deines?</translation>
    </message>
    <message>
        <source>Nothing is spelt like that. Did you mean one of these?</source>
        <translation>So schreibt sich hier nichts. Meintest du eines davon?</translation>
    </message>
    <message>
        <source>Some of your words are not known here. This is what fits best.</source>
        <translation>Einige deiner Wörter sind hier nicht bekannt. Das passt am besten.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>This program does not know that word. Try a complaint (headache), a place on the body (knee) or a point (LI4, Hegu).</source>
        <translation>Dieses Programm kennt das Wort nicht. Versuch es mit einer Beschwerde (Kopfschmerzen), einer Stelle am Körper (Knie) oder einem Punkt (LI4, Hegu).</translation>
    </message>
    <message>
        <source>Is it new, severe or worrying? Then ask a doctor first. In an emergency call your emergency number.</source>
        <translation>Ist es neu, stark oder macht es dir Sorgen? Dann frag zuerst eine Ärztin oder einen Arzt. Im Notfall: Ruf den Notruf an.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Place on the body</source>
        <translation>Stelle am Körper</translation>
    </message>
    <message>
        <source>Meridian</source>
        <translation>Leitbahn</translation>
    </message>
    <message>
        <source>Word explained</source>
        <translation>Erklärtes Wort</translation>
    </message>
    <message>
        <source>Page to read</source>
        <translation>Seite zum Lesen</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Where sources disagree</source>
        <translation>Wo Quellen sich widersprechen</translation>
    </message>
    <message>
        <source>Another: {what}</source>
        <translation>Eine andere: {what}</translation>
    </message>
    <message>
        <source>One source: {what}</source>
        <translation>Eine Quelle: {what}</translation>
    </message>
    <message>
        <source>This program: {what}</source>
        <translation>Dieses Programm: {what}</translation>
    </message>
</context>
<context>
    <name>ControlPrompts</name>
    <message>
        <source>A number to compare with: how is it now, without a session?</source>
        <translation>Eine Zahl zum Vergleich: Wie ist es jetzt, ohne Sitzung?</translation>
    </message>
    <message>
        <source>Half an hour later, to compare: how is it now?</source>
        <translation>Eine halbe Stunde später, zum Vergleich: Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>How strong is it now?</source>
        <translation>Wie stark ist es jetzt?</translation>
    </message>
    <message>
        <source>This is asked without a session on purpose. Pain changes by itself; only against such numbers can those after a session be read.</source>
        <translation>Danach wird mit Absicht ohne Sitzung gefragt. Schmerz ändert sich von selbst; nur neben solchen Zahlen sagen die nach einer Sitzung etwas aus.</translation>
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
        <translation>Was</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Wie oft am Tag</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>It has a last day</source>
        <translation>Es gibt einen letzten Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Remind me at</source>
        <translation>Erinnere mich um</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No reminder comes at {times}: your quiet hours are {first} to {last}. Choose another time, or change the quiet hours in Settings.</source>
        <translation>Um {times} kommt keine Erinnerung: Deine Ruhezeit ist von {first} bis {last}. Wähl eine andere Zeit oder ändere die Ruhezeit in den Einstellungen.</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Zeit der Erinnerung</translation>
    </message>
    <message>
        <source>Tick the box before it first.</source>
        <translation>Setz erst den Haken davor.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Wähl mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wähl einen späteren.</translation>
    </message>
</context>
<context>
    <name>DarkStay</name>
    <message>
        <source>The screen stays dark until you close the program. It could not be saved for the next start: is the disk full?</source>
        <translation>Der Bildschirm bleibt dunkel, bis du das Programm schließt. Für den nächsten Start ließ es sich nicht speichern: Ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>The screen stays dark after an attack.</source>
        <translation>Nach einer Attacke bleibt der Bildschirm dunkel.</translation>
    </message>
    <message>
        <source>Light again</source>
        <translation>Wieder hell</translation>
    </message>
    <message>
        <source>This could not be saved: the next start may be dark. Is the disk full?</source>
        <translation>Das ließ sich nicht speichern: Der nächste Start kann dunkel sein. Ist die Festplatte voll?</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Nothing is written down for this day.</source>
        <translation>Für diesen Tag ist nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>began {time}</source>
        <translation>begann {time}</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>endete {time}</translation>
    </message>
    <message>
        <source>still going</source>
        <translation>dauert noch an</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Änderung: {what}</translation>
    </message>
    <message>
        <source>{value} of 10</source>
        <translation>{value} von 10</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
</context>
<context>
    <name>DayMeasures</name>
    <message>
        <source>Sleep, steps and the like</source>
        <translation>Schlaf, Schritte und Ähnliches</translation>
    </message>
    <message>
        <source>Something else you count</source>
        <translation>Etwas anderes, das du zählst</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>{name}: write a number, such as 7.5.</source>
        <translation>{name}: Schreib eine Zahl, zum Beispiel 7,5.</translation>
    </message>
    <message>
        <source>{name}: kept.</source>
        <translation>{name}: gespeichert.</translation>
    </message>
</context>
<context>
    <name>DaysChart</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Strongest rating</source>
        <translation>Höchste Zahl</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>nothing felt</source>
        <translation>nichts gespürt</translation>
    </message>
    <message>
        <source>still going, no number</source>
        <translation>dauert noch an, keine Zahl</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>DiaryScreen</name>
    <message>
        <source>Add an earlier entry</source>
        <translation>Früheren Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Search the diary</source>
        <translation>Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Monat zeigen</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>No pain that day</source>
        <translation>An dem Tag keine Schmerzen</translation>
    </message>
    <message>
        <source>Still going</source>
        <translation>Dauert noch an</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote “no pain”, and there is a number above 0. The number counts.</source>
        <translation>Du hast „keine Schmerzen“ angegeben, und es gibt eine Zahl über 0. Die Zahl zählt.</translation>
    </message>
    <message>
        <source>How was the day as a whole? A day without an answer counts as not written.</source>
        <translation>Wie war der Tag insgesamt? Ein Tag ohne Antwort gilt als nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Woche zeigen</translation>
    </message>
    <message>
        <source>Taken back: {count} changes. Ctrl+Shift+Z does the last one again.</source>
        <translation>{count} Änderungen rückgängig gemacht. Strg+Umschalt+Z stellt die letzte wieder her.</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Shift+Z does it again.</source>
        <translation>Rückgängig gemacht. Strg+Umschalt+Z stellt es wieder her.</translation>
    </message>
</context>
<context>
    <name>DiarySection</name>
    <message>
        <source>What you write down before this time counts to the day before, so that a bad night is not cut in two. Nothing you wrote is changed.</source>
        <translation>Was du vor dieser Zeit aufschreibst, zählt zum Tag davor, damit eine schlechte Nacht nicht in zwei Teile fällt. Nichts, was du geschrieben hast, wird geändert.</translation>
    </message>
    <message>
        <source>A day begins at</source>
        <translation>Ein Tag beginnt um</translation>
    </message>
</context>
<context>
    <name>DiaryWords</name>
    <message>
        <source>Pressing</source>
        <translation>Drückend</translation>
    </message>
    <message>
        <source>Throbbing</source>
        <translation>Pochend</translation>
    </message>
    <message>
        <source>Stabbing</source>
        <translation>Stechend</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Brennend</translation>
    </message>
    <message>
        <source>Aching</source>
        <translation>Dumpf</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Ziehend</translation>
    </message>
    <message>
        <source>Cramping</source>
        <translation>Krampfend</translation>
    </message>
    <message>
        <source>Tingling</source>
        <translation>Kribbelnd</translation>
    </message>
    <message>
        <source>Numb</source>
        <translation>Taub</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Elektrisierend</translation>
    </message>
    <message>
        <source>Stiff</source>
        <translation>Steif</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Aura</source>
        <translation>Aura</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Übelkeit</translation>
    </message>
    <message>
        <source>Light hurts</source>
        <translation>Licht tut weh</translation>
    </message>
    <message>
        <source>Noise hurts</source>
        <translation>Lärm tut weh</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>Schlechter Schlaf</translation>
    </message>
    <message>
        <source>Screen work</source>
        <translation>Bildschirmarbeit</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Draught or stale air</source>
        <translation>Zugluft oder stickige Luft</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Missed meal</source>
        <translation>Mahlzeit ausgelassen</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Exertion</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Bright light</source>
        <translation>Helles Licht</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Lärm</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>Geruch</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation>Dunkler Raum</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>A walk</source>
        <translation>Spazieren</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Coffee or tea</source>
        <translation>Kaffee oder Tee</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>I do not know the kind</source>
        <translation>Ich weiß nicht, welche Art</translation>
    </message>
    <message>
        <source>Paracetamol (acetaminophen)</source>
        <translation>Paracetamol (Acetaminophen)</translation>
    </message>
    <message>
        <source>Ibuprofen, aspirin and the like</source>
        <translation>Ibuprofen, Aspirin und Ähnliches</translation>
    </message>
    <message>
        <source>Triptan</source>
        <translation>Triptan</translation>
    </message>
    <message>
        <source>Ergotamine</source>
        <translation>Ergotamin</translation>
    </message>
    <message>
        <source>Opioid</source>
        <translation>Opioid</translation>
    </message>
    <message>
        <source>Several substances in one</source>
        <translation>Mehrere Wirkstoffe in einem</translation>
    </message>
    <message>
        <source>Taken to prevent</source>
        <translation>Zur Vorbeugung genommen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Choose a number or write a note first.</source>
        <translation>Wähl erst eine Zahl oder schreib eine Notiz.</translation>
    </message>
    <message>
        <source>That time is not clear.</source>
        <translation>Diese Zeit ist nicht klar.</translation>
    </message>
    <message>
        <source>That year is too far away.</source>
        <translation>Dieses Jahr ist zu weit weg.</translation>
    </message>
    <message>
        <source>Pain is a whole number from 0 to 10.</source>
        <translation>Schmerz ist eine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>It cannot have begun after the time of the entry. Correct one of the two.</source>
        <translation>Es kann nicht nach der Zeit des Eintrags begonnen haben. Berichtige eines von beiden.</translation>
    </message>
    <message>
        <source>It cannot have ended before it began. Correct one of the two.</source>
        <translation>Es kann nicht geendet haben, bevor es begann. Berichtige eines von beiden.</translation>
    </message>
    <message>
        <source>It has either ended or is still going.</source>
        <translation>Entweder ist es vorbei oder es dauert noch an.</translation>
    </message>
    <message>
        <source>There is room for 200 places in one entry.</source>
        <translation>In einem Eintrag ist Platz für 200 Stellen.</translation>
    </message>
    <message>
        <source>There is room for 100 words or medicines of a kind.</source>
        <translation>Es ist Platz für 100 Wörter oder Medikamente einer Art.</translation>
    </message>
    <message>
        <source>One of the places is off the body. Draw it again.</source>
        <translation>Eine der Stellen liegt neben dem Körper. Zeichne sie neu.</translation>
    </message>
    <message>
        <source>One of the places has no size. Draw it again.</source>
        <translation>Eine der Stellen hat keine Größe. Zeichne sie neu.</translation>
    </message>
    <message>
        <source>Names and own words may have up to 200 characters.</source>
        <translation>Namen und eigene Wörter dürfen bis zu 200 Zeichen haben.</translation>
    </message>
    <message>
        <source>That time is still to come. Did you mean yesterday?</source>
        <translation>Diese Zeit kommt erst noch. Meintest du gestern?</translation>
    </message>
    <message>
        <source>An answer is outside its range.</source>
        <translation>Eine Antwort liegt außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Deleted. It stays in the bin for 30 days.</source>
        <translation>Gelöscht. Es bleibt 30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>Back in the diary.</source>
        <translation>Wieder im Tagebuch.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>The strongest day was {day}: {value} of 10.</source>
        <translation>Am stärksten war es am {day}: {value} von 10.</translation>
    </message>
    <message>
        <source>The strongest days were {days}: {value} of 10.</source>
        <translation>Am {days} war es am stärksten: {value} von 10.</translation>
    </message>
    <message>
        <source>The strongest rating was {value} of 10, on {count} days.</source>
        <translation>Der höchste Wert war {value} von 10, an {count} Tagen.</translation>
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
        <translation>{length} je Seite</translation>
    </message>
    <message>
        <source>{length}, left only</source>
        <translation>{length}, nur links</translation>
    </message>
    <message>
        <source>{length}, right only</source>
        <translation>{length}, nur rechts</translation>
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
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>What you began stays. Its time is now {time}; Cancel sets it back.</source>
        <translation>Was du angefangen hast, bleibt. Die Zeit ist jetzt {time}; Abbrechen setzt sie zurück.</translation>
    </message>
    <message>
        <source>Change this entry</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>Write the medicine&apos;s name, or take its line away.</source>
        <translation>Schreib den Namen des Medikaments hin oder nimm die Zeile weg.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>No complaint: only a note</source>
        <translation>Keine Beschwerde: nur eine Notiz</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>Wie stark ist es?</translation>
    </message>
    <message>
        <source>What may have set it off?</source>
        <translation>Was kann es ausgelöst haben?</translation>
    </message>
    <message>
        <source>Anything else? (optional)</source>
        <translation>Sonst noch etwas? (freiwillig)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Eintrag speichern</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Tick “{box}” first.</source>
        <translation>Setz erst den Haken bei „{box}“.</translation>
    </message>
    <message>
        <source>Time of this entry</source>
        <translation>Zeit dieses Eintrags</translation>
    </message>
    <message>
        <source>It began at</source>
        <translation>Es begann um</translation>
    </message>
    <message>
        <source>It ended at</source>
        <translation>Es endete um</translation>
    </message>
    <message>
        <source>It is still going</source>
        <translation>Es dauert noch an</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Anfang und Ende</translation>
    </message>
    <message>
        <source>How does it feel?</source>
        <translation>Wie fühlt es sich an?</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Deine eigenen Worte</translation>
    </message>
    <message>
        <source>Add a word of your own and press Enter</source>
        <translation>Füg ein eigenes Wort hinzu und drück die Eingabetaste</translation>
    </message>
    <message>
        <source>Add a word of your own</source>
        <translation>Eigenes Wort hinzufügen</translation>
    </message>
    <message>
        <source>Medicines taken</source>
        <translation>Genommene Medikamente</translation>
    </message>
    <message>
        <source>What else was done</source>
        <translation>Was sonst getan wurde</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Time: {time}. Change it.</source>
        <translation>Zeit: {time}. Ändern.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A look at your records found that part of their file is damaged. Nothing was changed. Go back to a backup now, so that nothing more is lost.</source>
        <translation>Bei einer Prüfung deiner Aufzeichnungen zeigte sich, dass ein Teil ihrer Datei beschädigt ist. Nichts wurde geändert. Geh jetzt zu einer Sicherung zurück, damit nicht noch mehr verloren geht.</translation>
    </message>
    <message>
        <source>The language {language} is not among those the program speaks ({names}); choose one of them with --lang.</source>
        <translation>Die Sprache {language} gehört nicht zu denen, die das Programm kann ({names}); wähl eine davon mit --lang.</translation>
    </message>
    <message>
        <source>--column {pair} is not clear; write --column FIELD=NAME with one of these: {names}.</source>
        <translation>--column {pair} ist nicht klar; schreib --column FIELD=NAME mit einem davon: {names}.</translation>
    </message>
    <message>
        <source>--name {pair} is not clear; write --name Head=headache.</source>
        <translation>--name {pair} ist nicht klar; schreib --name Head=headache.</translation>
    </message>
    <message>
        <source>--word {pair} is not clear; write --word Moderate=5.</source>
        <translation>--word {pair} ist nicht klar; schreib --word Moderate=5.</translation>
    </message>
    <message>
        <source>The file {file} is damaged; install AcuCoach again.</source>
        <translation>Die Datei {file} ist beschädigt; installiere AcuCoach neu.</translation>
    </message>
    <message>
        <source>features or plates are no tables</source>
        <translation>features oder plates sind keine Tabellen</translation>
    </message>
    <message>
        <source>The file {file} is missing or damaged; install AcuCoach again.</source>
        <translation>Die Datei {file} fehlt oder ist beschädigt; installiere AcuCoach neu.</translation>
    </message>
    <message>
        <source>The figure index {path} cannot be read; install AcuCoach again.</source>
        <translation>Das Abbildungsverzeichnis {path} ist nicht lesbar; installiere AcuCoach neu.</translation>
    </message>
    <message>
        <source>The figure index {path} is damaged; install AcuCoach again.</source>
        <translation>Das Abbildungsverzeichnis {path} ist beschädigt; installiere AcuCoach neu.</translation>
    </message>
    <message>
        <source>The figure index {value} is damaged; install AcuCoach again.</source>
        <translation>Das Abbildungsverzeichnis {value} ist beschädigt; installiere AcuCoach neu.</translation>
    </message>
    <message>
        <source>The picture index {path} is damaged; install AcuCoach again.</source>
        <translation>Das Bildverzeichnis {path} ist beschädigt; installiere AcuCoach neu.</translation>
    </message>
    <message>
        <source>The picture index {path} cannot be read; install AcuCoach again.</source>
        <translation>Das Bildverzeichnis {path} ist nicht lesbar; installiere AcuCoach neu.</translation>
    </message>
    <message>
        <source>The picture index {value} is damaged ({why}); install AcuCoach again.</source>
        <translation>Das Bildverzeichnis {value} ist beschädigt ({why}); installiere AcuCoach neu.</translation>
    </message>
    <message>
        <source>The file {value} is damaged; install AcuCoach again.</source>
        <translation>Die Datei {value} ist beschädigt; installiere AcuCoach neu.</translation>
    </message>
    <message>
        <source>The index {path} cannot be read; install AcuCoach again.</source>
        <translation>Das Verzeichnis {path} ist nicht lesbar; installiere AcuCoach neu.</translation>
    </message>
    <message>
        <source>The index {path} is damaged; install AcuCoach again.</source>
        <translation>Das Verzeichnis {path} ist beschädigt; installiere AcuCoach neu.</translation>
    </message>
    <message>
        <source>There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); start AcuCoach from a desktop session.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen lässt (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt); starte AcuCoach aus einer Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>The display {display} does not answer; start AcuCoach from a desktop session or correct DISPLAY.</source>
        <translation>Der Bildschirm {display} antwortet nicht; starte AcuCoach aus einer Desktop-Sitzung oder berichtige DISPLAY.</translation>
    </message>
    <message>
        <source>There is a folder where AcuCoach keeps its lock: {file}. Move that folder away, then try again.</source>
        <translation>Wo AcuCoach seine Sperre ablegt, ist ein Ordner: {file}. Verschieb diesen Ordner und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>a moment needs its offset from UTC</source>
        <translation>ein Zeitpunkt braucht seinen Abstand zu UTC</translation>
    </message>
    <message>
        <source>it is no offset from UTC</source>
        <translation>das ist kein Abstand zu UTC</translation>
    </message>
    <message>
        <source>The routine needs a name.</source>
        <translation>Der Ablauf braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name may have {longest_title} letters.</source>
        <translation>Der Name darf {longest_title} Buchstaben haben.</translation>
    </message>
    <message>
        <source>The routine needs at least one step.</source>
        <translation>Der Ablauf braucht mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>A routine may have {most_steps} steps.</source>
        <translation>Ein Ablauf darf {most_steps} Schritte haben.</translation>
    </message>
    <message>
        <source>A step may have 1 to {most_rounds} rounds.</source>
        <translation>Ein Schritt darf 1 bis {most_rounds} Runden haben.</translation>
    </message>
    <message>
        <source>A step may have up to 180 movements a minute.</source>
        <translation>Ein Schritt darf bis zu 180 Bewegungen pro Minute haben.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Sag, was getan werden soll.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Wähl mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>a spread needs at least one number</source>
        <translation>eine Streuung braucht mindestens eine Zahl</translation>
    </message>
    <message>
        <source>its id must name its day and what was measured.</source>
        <translation>die Kennung muss ihren Tag nennen und was gemessen wurde.</translation>
    </message>
    <message>
        <source>The picture is cut off.</source>
        <translation>Das Bild ist abgeschnitten.</translation>
    </message>
    <message>
        <source>It is no JPEG picture.</source>
        <translation>Es ist kein JPEG-Bild.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>It is no picture.</source>
        <translation>Es ist kein Bild.</translation>
    </message>
    <message>
        <source>a list is missing</source>
        <translation>eine Liste fehlt</translation>
    </message>
    <message>
        <source>a list has another length</source>
        <translation>eine Liste hat eine andere Länge</translation>
    </message>
    <message>
        <source>A side takes from 15 seconds to 10 minutes.</source>
        <translation>Eine Seite dauert von 15 Sekunden bis 10 Minuten.</translation>
    </message>
    <message>
        <source>A counted step needs a rate a minute.</source>
        <translation>Ein gezählter Schritt braucht ein Tempo pro Minute.</translation>
    </message>
    <message>
        <source>Each step needs a time or a count.</source>
        <translation>Jeder Schritt braucht eine Zeit oder eine Anzahl.</translation>
    </message>
    <message>
        <source>The times of the directions must add up to the time of the step.</source>
        <translation>Die Zeiten der Richtungen müssen zusammen die Zeit des Schritts ergeben.</translation>
    </message>
    <message>
        <source>The session would take more than an hour.</source>
        <translation>Die Sitzung würde länger als eine Stunde dauern.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this session.</source>
        <translation>In dieser Sitzung ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Each part of a session takes at least a second.</source>
        <translation>Jeder Teil einer Sitzung dauert mindestens eine Sekunde.</translation>
    </message>
    <message>
        <source>{code} would be pressed for more than 10 minutes at a time.</source>
        <translation>{code} würde mehr als 10 Minuten am Stück gedrückt.</translation>
    </message>
    <message>
        <source>a clearance has no other kinds</source>
        <translation>eine Freigabe hat keine anderen Arten</translation>
    </message>
    <message>
        <source>a clearance cannot be stored or copied</source>
        <translation>eine Freigabe lässt sich weder speichern noch kopieren</translation>
    </message>
    <message>
        <source>a clearance comes from the gate only</source>
        <translation>eine Freigabe kommt nur von der Sicherheitsprüfung</translation>
    </message>
    <message>
        <source>the name is too long or holds signs that cannot be shown</source>
        <translation>der Name ist zu lang oder enthält Zeichen, die sich nicht anzeigen lassen</translation>
    </message>
    <message>
        <source>this is not a telephone number</source>
        <translation>das ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>a session starts with a clearance</source>
        <translation>eine Sitzung beginnt mit einer Freigabe</translation>
    </message>
    <message>
        <source>A trial compares the routine with at least one other thing.</source>
        <translation>Ein Versuch vergleicht den Ablauf mit mindestens einer anderen Sache.</translation>
    </message>
    <message>
        <source>A trial needs {fewest_blocks} to {most_blocks} rounds.</source>
        <translation>Ein Versuch braucht {fewest_blocks} bis {most_blocks} Runden.</translation>
    </message>
    <message>
        <source>Each part of a round lasts 1 to 7 days.</source>
        <translation>Jeder Teil einer Runde dauert 1 bis 7 Tage.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be read and written. Change its permissions or choose another with --data-dir.</source>
        <translation>Der Datenordner {folder} lässt sich nicht lesen und beschreiben. Ändere seine Rechte oder wähl einen anderen mit --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made ({why}). Choose another with --data-dir.</source>
        <translation>Der Datenordner {folder} lässt sich nicht anlegen ({why}). Wähl einen anderen mit --data-dir.</translation>
    </message>
    <message>
        <source>The settings file {file} does not hold settings; delete it to start with new ones.</source>
        <translation>Die Einstellungsdatei {file} enthält keine Einstellungen; lösch sie, um mit neuen zu beginnen.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read; delete it to start with new ones.</source>
        <translation>Die Einstellungsdatei {file} ist nicht lesbar; lösch sie, um mit neuen zu beginnen.</translation>
    </message>
    <message>
        <source>{path} is a folder, a pipe or a device, not a file. Choose a file instead.</source>
        <translation>{path} ist ein Ordner, eine Pipe oder ein Gerät, keine Datei. Wähle stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>There is no backup in {path}.</source>
        <translation>In {path} ist keine Sicherung.</translation>
    </message>
    <message>
        <source>{target} holds the records in use. Choose another name.</source>
        <translation>{target} enthält die Aufzeichnungen, die in Gebrauch sind. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read. {why}</source>
        <translation>Die Sicherung {path} ist nicht lesbar. {why}</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read ({why}).</source>
        <translation>Die Sicherung {path} ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <source>The records could not be replaced ({why}). They are as they were.</source>
        <translation>Die Aufzeichnungen konnten nicht ersetzt werden ({why}). Sie sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The backup {path} could not be deleted ({why}). Your records are gone; delete this file by hand.</source>
        <translation>Die Sicherung {path} konnte nicht gelöscht werden ({why}). Deine Aufzeichnungen sind weg; lösch diese Datei von Hand.</translation>
    </message>
    <message>
        <source>The records in {path} are damaged and were left as they are.</source>
        <translation>Die Aufzeichnungen in {path} sind beschädigt und blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>No backup could be written to {folder}. {why}</source>
        <translation>In {folder} konnte keine Sicherung geschrieben werden. {why}</translation>
    </message>
    <message>
        <source>The records in {path} were written by a newer AcuCoach. Install that version, or choose another folder with --data-dir.</source>
        <translation>Die Aufzeichnungen in {path} stammen von einem neueren AcuCoach. Installiere diese Version oder wähl einen anderen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>Part of your records is damaged, so no backup was made of them: the backups you have stay as they are. Close AcuCoach and open it again.</source>
        <translation>Ein Teil deiner Aufzeichnungen ist beschädigt, darum wurde keine Sicherung davon gemacht: Die Sicherungen, die du hast, bleiben, wie sie sind. Schließ AcuCoach und öffne es wieder.</translation>
    </message>
    <message>
        <source>The file {path} does not hold AcuCoach records. Move it away, or choose another folder with --data-dir.</source>
        <translation>Die Datei {path} enthält keine Aufzeichnungen von AcuCoach. Verschieb sie oder wähl einen anderen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>The file {path} belongs to another program. Move it away, or choose another folder with --data-dir.</source>
        <translation>Die Datei {path} gehört zu einem anderen Programm. Verschieb sie oder wähl einen anderen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>The file {path} holds something that AcuCoach did not put there ({what}). It was not used and left as it is. Use another copy.</source>
        <translation>Die Datei {path} enthält etwas, das nicht von AcuCoach stammt ({what}). Sie wurde nicht benutzt und blieb, wie sie ist. Nimm eine andere Kopie.</translation>
    </message>
    <message>
        <source>The records in {path} are damaged ({what} is missing) and were left as they are.</source>
        <translation>Die Aufzeichnungen in {path} sind beschädigt ({what} fehlt) und blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>The records in {path} are damaged and were left as they are. Open AcuCoach to go back to a backup.</source>
        <translation>Die Aufzeichnungen in {path} sind beschädigt und blieben, wie sie sind. Öffne AcuCoach, um zu einer Sicherung zurückzugehen.</translation>
    </message>
    <message>
        <source>The records in {path} cannot be opened ({why}).</source>
        <translation>Die Aufzeichnungen in {path} lassen sich nicht öffnen ({why}).</translation>
    </message>
    <message>
        <source>The records in {path} cannot be read ({why}) and were left as they are.</source>
        <translation>Die Aufzeichnungen in {path} sind nicht lesbar ({why}) und blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>The records in {path} cannot be read ({why}). Check the file&apos;s permissions, or choose another folder with --data-dir.</source>
        <translation>Die Aufzeichnungen in {path} sind nicht lesbar ({why}). Prüf die Rechte der Datei oder wähl einen anderen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>The records in {path} could not be brought up to date (step {number}, {why}). They are as they were.</source>
        <translation>Die Aufzeichnungen in {path} konnten nicht auf den neuen Stand gebracht werden (Schritt {number}, {why}). Sie sind, wie sie waren.</translation>
    </message>
    <message>
        <source>This is not the passphrase in use. Nothing was changed.</source>
        <translation>Das ist nicht die Passphrase, die in Gebrauch ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Part of your records cannot be read, so they were left as they are. See Settings, Your records, or go back to a backup first.</source>
        <translation>Ein Teil deiner Aufzeichnungen ist nicht lesbar, darum blieben sie, wie sie sind. Sieh in den Einstellungen unter „Deine Aufzeichnungen“ nach oder geh zuerst zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>{path} could not be written anew. {why}</source>
        <translation>{path} konnte nicht neu geschrieben werden. {why}</translation>
    </message>
    <message>
        <source>Choose the column with the date.</source>
        <translation>Wähl die Spalte mit dem Datum.</translation>
    </message>
    <message>
        <source>The note holds a zero byte.</source>
        <translation>Die Notiz enthält ein Null-Byte.</translation>
    </message>
    <message>
        <source>Say which scale the numbers are on.</source>
        <translation>Sag, auf welcher Skala die Zahlen liegen.</translation>
    </message>
    <message>
        <source>More than one thing</source>
        <translation>Mehr als eine Sache</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Ein Name fehlt</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is still there. Make some room on the disk, then try again.</source>
        <translation>Der Datenträger ist voll, darum konnte das nicht gespeichert werden. Was vorher gespeichert wurde, ist noch da. Mach auf dem Datenträger etwas Platz und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using your records, such as a backup or sync program. Nothing was changed. Wait a moment or close that program, then try again.</source>
        <translation>Ein anderes Programm benutzt gerade deine Aufzeichnungen, etwa eines zum Sichern oder Abgleichen. Nichts wurde geändert. Warte einen Moment oder schließ das Programm und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Part of the file of your records is damaged. Nothing was changed. Close AcuCoach and open it again: it then helps you to go back to a backup.</source>
        <translation>Ein Teil der Datei deiner Aufzeichnungen ist beschädigt. Nichts wurde geändert. Schließ AcuCoach und öffne es wieder: Dann hilft es dir, zu einer Sicherung zurückzugehen.</translation>
    </message>
    <message>
        <source>The file of your records is not there any more: it was moved, deleted, or its disk was taken out. Nothing more can be saved until it is back. Put it back, then open AcuCoach again.</source>
        <translation>Die Datei deiner Aufzeichnungen ist nicht mehr da: Sie wurde verschoben oder gelöscht, oder ihr Datenträger wurde entfernt. Bis sie zurück ist, lässt sich nichts mehr speichern. Leg sie zurück und öffne AcuCoach dann wieder.</translation>
    </message>
    <message>
        <source>The file of your records was replaced by another while AcuCoach was open. This was not saved, so that the other file stays whole. Close AcuCoach and open it again.</source>
        <translation>Die Datei deiner Aufzeichnungen wurde durch eine andere ersetzt, während AcuCoach offen war. Das hier wurde nicht gespeichert, damit die andere Datei heil bleibt. Schließ AcuCoach und öffne es wieder.</translation>
    </message>
    <message>
        <source>AcuCoach is not allowed to write your records. Nothing was changed. Check the permissions of its folder and whether the disk is write-protected, then try again.</source>
        <translation>AcuCoach darf deine Aufzeichnungen nicht schreiben. Nichts wurde geändert. Prüf die Rechte des Ordners und ob der Datenträger schreibgeschützt ist, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk with your records could not be read or written. Nothing was changed. Check that it is plugged in and works, then try again.</source>
        <translation>Der Datenträger mit deinen Aufzeichnungen ließ sich nicht lesen oder beschreiben. Nichts wurde geändert. Prüf, ob er eingesteckt ist und funktioniert, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>it is no readable text</source>
        <translation>das ist kein lesbarer Text</translation>
    </message>
    <message>
        <source>it is none of the words that are known</source>
        <translation>das ist keines der bekannten Wörter</translation>
    </message>
    <message>
        <source>it is no id</source>
        <translation>das ist keine Kennung</translation>
    </message>
    <message>
        <source>it is neither 0 nor 1</source>
        <translation>das ist weder 0 noch 1</translation>
    </message>
    <message>
        <source>it is no day</source>
        <translation>das ist kein Tag</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>das ist kein Objekt</translation>
    </message>
    <message>
        <source>A passphrase needs at least {shortest} characters.</source>
        <translation>Eine Passphrase braucht mindestens {shortest} Zeichen.</translation>
    </message>
    <message>
        <source>This passphrase does not open your records. Mind capital letters and the language of your keyboard, then try again.</source>
        <translation>Diese Passphrase öffnet deine Aufzeichnungen nicht. Achte auf Großbuchstaben und auf die Sprache deiner Tastatur und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <translation>Diese Passphrase öffnet die Sicherung nicht.</translation>
    </message>
    <message>
        <source>{path} is encrypted with another passphrase.</source>
        <translation>{path} ist mit einer anderen Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>There is nobody called {name!r}. {there}</source>
        <translation>Es gibt niemanden mit dem Namen {name!r}. {there}</translation>
    </message>
    <message>
        <source>{name} cannot be removed while their records are open.</source>
        <translation>{name} lässt sich nicht entfernen, solange die Aufzeichnungen dieser Person offen sind.</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Schreib zuerst einen Namen.</translation>
    </message>
    <message>
        <source>This name is too long. Use at most {longest} letters.</source>
        <translation>Dieser Name ist zu lang. Nimm höchstens {longest} Buchstaben.</translation>
    </message>
    <message>
        <source>The name {name} could not be kept ({why}). Make some room on the disk, then try again.</source>
        <translation>Der Name {name} konnte nicht gespeichert werden ({why}). Mach auf dem Datenträger etwas Platz und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>No folder could be made for {name} ({why}). Make some room on the disk, then try again.</source>
        <translation>Für {name} konnte kein Ordner angelegt werden ({why}). Mach auf dem Datenträger etwas Platz und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is somebody called {name} already.</source>
        <translation>Es gibt schon jemanden mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>this is not a stored plan</source>
        <translation>das ist kein gespeicherter Plan</translation>
    </message>
    <message>
        <source>The file of your records is missing: {database}. There are backups of your records. Open the newest one, or put the file back and try again.</source>
        <translation>Die Datei mit deinen Aufzeichnungen fehlt: {database}. Es gibt Sicherungen davon. Öffne die neueste, oder leg die Datei zurück und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file of your records is empty: {database}. There are backups of your records. Open the newest one, or put the file back and try again.</source>
        <translation>Die Datei mit deinen Aufzeichnungen ist leer: {database}. Es gibt Sicherungen davon. Öffne die neueste, oder leg die Datei zurück und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The backup and what is left of your records do not fit together.</source>
        <translation>Die Sicherung und was von deinen Aufzeichnungen übrig ist, passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The file of your records, {database}, is not as AcuCoach left it: part of it is damaged, by the disk or by another program. It was left as it is.</source>
        <translation>Die Datei deiner Aufzeichnungen, {database}, ist nicht so, wie AcuCoach sie hinterlassen hat: Ein Teil davon ist beschädigt, durch den Datenträger oder ein anderes Programm. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>a stored session needs its start</source>
        <translation>eine gespeicherte Sitzung braucht ihren Beginn</translation>
    </message>
    <message>
        <source>a rating lies between 0 and 10</source>
        <translation>eine Zahl liegt zwischen 0 und 10</translation>
    </message>
    <message>
        <source>a transaction was open already; nothing of it is kept</source>
        <translation>eine Transaktion war schon offen; nichts davon wird behalten</translation>
    </message>
    <message>
        <source>a transaction was left open; nothing of it is kept</source>
        <translation>eine Transaktion blieb offen; nichts davon wird behalten</translation>
    </message>
    <message>
        <source>its rounds do not each hold the same two or three parts.</source>
        <translation>die Runden enthalten nicht alle dieselben zwei oder drei Teile.</translation>
    </message>
    <message>
        <source>one piece of work at a time</source>
        <translation>immer nur eine Arbeit auf einmal</translation>
    </message>
    <message>
        <source>It is no picture that can be read.</source>
        <translation>Es ist kein Bild, das sich lesen lässt.</translation>
    </message>
    <message>
        <source>The picture {path} is missing or damaged; install AcuCoach again.</source>
        <translation>Das Bild {path} fehlt oder ist beschädigt; installiere AcuCoach neu.</translation>
    </message>
    <message>
        <source>a control that is not available must say why</source>
        <translation>ein Bedienelement, das nicht verfügbar ist, muss sagen, warum</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>This file holds the records of {name}. To keep each person&apos;s apart, go to Settings, People, and read it there. Take it over here only if {name} is you.</source>
        <translation>Diese Datei enthält die Aufzeichnungen von {name}. Damit die von jeder Person getrennt bleiben, geh zu Einstellungen, Personen, und lies sie dort ein. Übernimm sie hier nur, wenn du {name} bist.</translation>
    </message>
    <message>
        <source>The file cannot be read: {detail}.</source>
        <translation>Die Datei ist nicht lesbar: {detail}.</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device, not a file. Choose a file instead.</source>
        <translation>Das ist ein Ordner, eine Pipe oder ein Gerät, keine Datei. Wähle stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>The file is larger than {detail}; nothing was read.</source>
        <translation>Die Datei ist größer als {detail}; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>This is a packed file. Unpack it first and choose the file inside.</source>
        <translation>Das ist eine gepackte Datei. Entpack sie zuerst und wähl die Datei darin.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text (byte {detail}). Save it as UTF-8 and try again.</source>
        <translation>Die Datei ist kein UTF-8-Text (Byte {detail}). Speichere sie als UTF-8 und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file is broken or cut off at {place}.</source>
        <translation>Die Datei ist kaputt oder abgeschnitten bei {place}.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a diary, at {place}.</source>
        <translation>Die Datei ist zu tief verschachtelt für ein Tagebuch, bei {place}.</translation>
    </message>
    <message>
        <source>This is not a diary of this program.</source>
        <translation>Das ist kein Tagebuch dieses Programms.</translation>
    </message>
    <message>
        <source>This file does not hold a routine of this program.</source>
        <translation>Diese Datei enthält keinen Ablauf dieses Programms.</translation>
    </message>
    <message>
        <source>The file was written by a newer version ({detail}). Update this program first.</source>
        <translation>Die Datei stammt von einer neueren Version ({detail}). Aktualisiere zuerst dieses Programm.</translation>
    </message>
    <message>
        <source>This workbook is broken or locked. Save it as CSV and choose that file.</source>
        <translation>Diese Arbeitsmappe ist kaputt oder gesperrt. Speichere sie als CSV und wähl diese Datei.</translation>
    </message>
    <message>
        <source>Workbooks cannot be read here. Save it as CSV and choose that file.</source>
        <translation>Arbeitsmappen lassen sich hier nicht lesen. Speichere sie als CSV und wähl diese Datei.</translation>
    </message>
    <message>
        <source>The file is not a table with a heading row.</source>
        <translation>Die Datei ist keine Tabelle mit einer Kopfzeile.</translation>
    </message>
    <message>
        <source>The table is broken or cut off at {place}: {detail}. Nothing was imported.</source>
        <translation>Die Tabelle ist kaputt oder abgeschnitten bei {place}: {detail}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The table has no rows to read.</source>
        <translation>Die Tabelle hat keine Zeilen zum Lesen.</translation>
    </message>
    <message>
        <source>The file cannot be written: {detail}.</source>
        <translation>Die Datei lässt sich nicht schreiben: {detail}.</translation>
    </message>
    <message>
        <source>{place} must be {detail}. Nothing was imported.</source>
        <translation>{place} muss so sein: {detail}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{place} is missing. Nothing was imported.</source>
        <translation>{place} fehlt. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{place} comes twice in one part of the file. Take one of them out. Nothing was imported.</source>
        <translation>{place} kommt in einem Teil der Datei zweimal vor. Nimm eines davon heraus. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{place} stands in the file twice. Nothing was imported.</source>
        <translation>{place} steht zweimal in der Datei. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{place}: {detail} Nothing was imported.</source>
        <translation>{place}: {detail} Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Your lasting answers</source>
        <translation>Deine dauerhaften Antworten</translation>
    </message>
    <message>
        <source>Answers of a day</source>
        <translation>Antworten eines Tages</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen du fragst</translation>
    </message>
    <message>
        <source>A warning sign</source>
        <translation>Ein Warnzeichen</translation>
    </message>
    <message>
        <source>When warning signs were asked</source>
        <translation>Wann nach Warnzeichen gefragt wurde</translation>
    </message>
    <message>
        <source>A mark on the skin</source>
        <translation>Eine Markierung auf der Haut</translation>
    </message>
    <message>
        <source>A tender spot</source>
        <translation>Eine Druckstelle</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Eine Sitzung</translation>
    </message>
    <message>
        <source>A routine of your own</source>
        <translation>Ein eigener Ablauf</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>Ein Vergleich</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Ein Plan</translation>
    </message>
    <message>
        <source>A number of a day</source>
        <translation>Eine Zahl eines Tages</translation>
    </message>
    <message>
        <source>A number without a session</source>
        <translation>Eine Zahl ohne Sitzung</translation>
    </message>
    <message>
        <source>A questionnaire</source>
        <translation>Ein Fragebogen</translation>
    </message>
    <message>
        <source>A length of your body</source>
        <translation>Eine Länge deines Körpers</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
</context>
<context>
    <name>FigureDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>{count} cun</source>
        <translation>{count} Cun</translation>
    </message>
    <message>
        <source>{cun} · {length} on you</source>
        <translation>{cun} · {length} bei dir</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Reading a file</source>
        <translation>Eine Datei lesen</translation>
    </message>
    <message>
        <source>Save everything (JSON)</source>
        <translation>Alles speichern (JSON)</translation>
    </message>
    <message>
        <source>Save one sheet (CSV)</source>
        <translation>Ein Blatt speichern (CSV)</translation>
    </message>
    <message>
        <source>Save tables (CSV)</source>
        <translation>Tabellen speichern (CSV)</translation>
    </message>
    <message>
        <source>Save for a clinic (FHIR)</source>
        <translation>Für eine Klinik speichern (FHIR)</translation>
    </message>
    <message>
        <source>Read a diary (JSON)</source>
        <translation>Tagebuch lesen (JSON)</translation>
    </message>
    <message>
        <source>Read from another program</source>
        <translation>Aus anderem Programm lesen</translation>
    </message>
    <message>
        <source>Share through a folder</source>
        <translation>Über einen Ordner teilen</translation>
    </message>
    <message>
        <source>“Everything” holds all you wrote, your answers, marks, spots, whom to ask and your settings. “Read from another program” knows a file by what is in it. A file outside the program is not encrypted.</source>
        <translation>„Alles“ enthält alles, was du geschrieben hast, deine Antworten, Markierungen, Stellen, wen du fragst und deine Einstellungen. „Aus anderem Programm lesen“ erkennt eine Datei an ihrem Inhalt. Eine Datei außerhalb des Programms ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Columns of tables are parted by</source>
        <translation>Spalten in Tabellen trennt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Use the settings of the file, too</source>
        <translation>Auch die Einstellungen der Datei nutzen</translation>
    </message>
    <message>
        <source>What differs: tick what the file may replace</source>
        <translation>Was abweicht: Setz Haken, wo die Datei ersetzen darf</translation>
    </message>
    <message>
        <source>Take the file&apos;s for everything that differs</source>
        <translation>Bei allem, was abweicht, die Fassung der Datei nehmen</translation>
    </message>
    <message>
        <source>Add to my records</source>
        <translation>Zu meinen Aufzeichnungen hinzufügen</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Diary files (*.json)</source>
        <translation>Tagebuchdateien (*.json)</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Ordner für die Tabellen</translation>
    </message>
    <message>
        <source>Save one sheet</source>
        <translation>Ein Blatt speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save for a clinic</source>
        <translation>Für eine Klinik speichern</translation>
    </message>
    <message>
        <source>FHIR files (*.json)</source>
        <translation>FHIR-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved, but for one record that cannot be read; it stays as it is.</source>
        <translation>Gespeichert, außer einer Aufzeichnung, die nicht lesbar ist; sie bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>Saved, but for %n records that cannot be read; they stay as they are.</source>
        <translation>
            <numerusform>Gespeichert, außer %n Aufzeichnung, die nicht lesbar ist; sie bleibt, wie sie ist.</numerusform>
            <numerusform>Gespeichert, außer %n Aufzeichnungen, die nicht lesbar sind; sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a diary</source>
        <translation>Tagebuch lesen</translation>
    </message>
    <message>
        <source>Folder that both computers share</source>
        <translation>Ordner, den beide Computer teilen</translation>
    </message>
    <message>
        <source>Your file is in the folder. There is none of another computer yet: choose the same folder there.</source>
        <translation>Deine Datei ist im Ordner. Von einem anderen Computer ist noch keine da: Wähl dort denselben Ordner.</translation>
    </message>
    <message>
        <source>From {name}.</source>
        <translation>Von {name}.</translation>
    </message>
    <message>
        <source>Read a table</source>
        <translation>Tabelle lesen</translation>
    </message>
    <message>
        <source>Tables and files of other programs</source>
        <translation>Tabellen und Dateien anderer Programme</translation>
    </message>
    <message>
        <source>Taken over: {n}. Ctrl+Z in the diary takes all of it back.</source>
        <translation>Übernommen: {n}. Strg+Z im Tagebuch macht alles davon rückgängig.</translation>
    </message>
    <message>
        <source>Taking it over …</source>
        <translation>Wird übernommen …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lesen …</translation>
    </message>
    <message>
        <source>Another file is being read or written. Wait, or end it.</source>
        <translation>Gerade wird eine andere Datei gelesen oder geschrieben. Warte oder beende es.</translation>
    </message>
    <message>
        <source>All of the file&apos;s are taken. Untick that to choose.</source>
        <translation>Alles aus der Datei wird genommen. Nimm diesen Haken weg, um zu wählen.</translation>
    </message>
    <message>
        <source>New: {new}. Already here: {same}. Different: {differ}. Nothing has been changed yet.</source>
        <translation>Neu: {new}. Schon hier: {same}. Anders: {differ}. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>and {n} more, which stay as they are</source>
        <translation>und {n} weitere, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>{when} – here: {mine}; in the file: {theirs}</source>
        <translation>{when} – hier: {mine}; in der Datei: {theirs}</translation>
    </message>
    <message>
        <source>(deleted here)</source>
        <translation>(hier gelöscht)</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Only: {what}</source>
        <translation>Nur: {what}</translation>
    </message>
    <message>
        <source>{filter}. Press to show all points again.</source>
        <translation>{filter}. Drück, um wieder alle Punkte zu zeigen.</translation>
    </message>
    <message>
        <source>Show all points again</source>
        <translation>Wieder alle Punkte zeigen</translation>
    </message>
    <message>
        <source>points with a guide</source>
        <translation>Punkte mit Anleitung</translation>
    </message>
</context>
<context>
    <name>GivenFiles</name>
    <message>
        <source>Give one file at a time, please.</source>
        <translation>Gib bitte eine Datei auf einmal.</translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>What the words mean, and how to say them.</source>
        <translation>Was die Wörter bedeuten und wie man sie spricht.</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Wort suchen</translation>
    </message>
    <message>
        <source>No such word here.</source>
        <translation>Dieses Wort gibt es hier nicht.</translation>
    </message>
    <message>
        <source>say “{sound}”</source>
        <translation>sprich „{sound}“</translation>
    </message>
    <message>
        <source>Say {word}</source>
        <translation>{word} vorsprechen</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{what}: still going since {day}, {time}.</source>
        <translation>{what}: dauert noch an seit {day}, {time}.</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Es ist vorbei</translation>
    </message>
    <message>
        <source>It is over: {what}</source>
        <translation>Es ist vorbei: {what}</translation>
    </message>
</context>
<context>
    <name>GroupsChart</name>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>too few to tell ({n})</source>
        <translation>zu wenige, um etwas zu sagen ({n})</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts aufgeschrieben</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Noch nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Too few to tell: a bar needs {n} ratings.</source>
        <translation>Zu wenige, um etwas zu sagen: Ein Balken braucht {n} Zahlen.</translation>
    </message>
</context>
<context>
    <name>GuideHead</name>
    <message>
        <source>Say the name</source>
        <translation>Namen vorsprechen</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Anleitung schließen</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Deine Antworten</translation>
    </message>
    <message>
        <source>See or change your answers</source>
        <translation>Deine Antworten ansehen oder ändern</translation>
    </message>
    <message>
        <source>Figure of the ball. Enlarge</source>
        <translation>Abbildung zum Ball. Vergrößern</translation>
    </message>
    <message>
        <source>With a ball</source>
        <translation>Mit einem Ball</translation>
    </message>
    <message>
        <source>Figure of the eraser. Enlarge</source>
        <translation>Abbildung zum Radiergummi. Vergrößern</translation>
    </message>
    <message>
        <source>With a pencil eraser</source>
        <translation>Mit dem Radiergummi am Stift</translation>
    </message>
    <message>
        <source>Figure of the knuckle. Enlarge</source>
        <translation>Abbildung zum Fingerknöchel. Vergrößern</translation>
    </message>
    <message>
        <source>With a knuckle</source>
        <translation>Mit einem Fingerknöchel</translation>
    </message>
    <message>
        <source>“{english}” · say {say} · {meridian} line</source>
        <translation>„{english}“ · sprich {say} · Leitbahn {meridian}</translation>
    </message>
    <message>
        <source>Rub “{name}” instead</source>
        <translation>Stattdessen „{name}“ reiben</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>{name} ansehen</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo er ist</translation>
    </message>
    <message>
        <source>This point is in the atlas to read about. It has no guided massage.</source>
        <translation>Dieser Punkt steht zum Nachlesen im Atlas. Für ihn gibt es keine angeleitete Massage.</translation>
    </message>
    <message>
        <source>What is it for today?</source>
        <translation>Wofür ist es heute?</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nichts Besonderes</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>So findest du ihn</translation>
    </message>
    <message>
        <source>Practise finding it</source>
        <translation>Das Finden üben</translation>
    </message>
    <message>
        <source>Save a sheet for your helper</source>
        <translation>Blatt für deine Helfer speichern</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Your own ruler</source>
        <translation>Dein eigenes Lineal</translation>
    </message>
    <message>
        <source>Measure yourself once</source>
        <translation>Miss dich einmal</translation>
    </message>
    <message>
        <source>The camera cannot show this point: it lies on an edge of the hand, where joints look alike. The drawings show it.</source>
        <translation>Die Kamera kann diesen Punkt nicht zeigen: Er liegt an einer Kante der Hand, wo Gelenke gleich aussehen. Die Zeichnungen zeigen ihn.</translation>
    </message>
    <message>
        <source>The camera can show this point once you have measured your forearm and your four fingers. Without them it would be too far off.</source>
        <translation>Die Kamera kann diesen Punkt zeigen, sobald du deinen Unterarm und deine vier Finger gemessen hast. Ohne diese Maße läge sie zu weit daneben.</translation>
    </message>
    <message>
        <source>Show me on my hand</source>
        <translation>Zeig es auf meiner Hand</translation>
    </message>
    <message>
        <source>Show me on my face</source>
        <translation>Zeig es auf meinem Gesicht</translation>
    </message>
    <message>
        <source>Figure of step {number}. Enlarge</source>
        <translation>Abbildung zu Schritt {number}. Vergrößern</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>None of our sources says what this point is used for. That it stands under “{list}” is our own choice, from common textbooks.</source>
        <translation>Keine unserer Quellen sagt, wofür dieser Punkt verwendet wird. Dass er unter „{list}“ steht, ist unsere eigene Wahl, nach verbreiteten Lehrbüchern.</translation>
    </message>
    <message>
        <source>Guide to {name}</source>
        <translation>Anleitung zu {name}</translation>
    </message>
    <message>
        <source>From your answers at {time}.</source>
        <translation>Nach deinen Antworten von {time}.</translation>
    </message>
</context>
<context>
    <name>HeadacheCard</name>
    <message>
        <source>Headache and medicine days</source>
        <translation>Tage mit Kopfschmerzen und Medikamenten</translation>
    </message>
</context>
<context>
    <name>HeadacheWords</name>
    <message>
        <source>The limits speak of more than 3 months. Show these counts to your doctor before you change a medicine.</source>
        <translation>Die Grenzen gelten für mehr als 3 Monate. Zeig diese Zahlen deiner Ärztin oder deinem Arzt, bevor du ein Medikament änderst.</translation>
    </message>
    <message>
        <source>Headache on {days} of the last {length} days.</source>
        <translation>Kopfschmerzen an {days} der letzten {length} Tage.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>open, for days are not written</source>
        <translation>offen, denn es fehlen aufgeschriebene Tage</translation>
    </message>
    <message>
        <source>{text} Days in these {length}: {days}. Limit {said}.</source>
        <translation>{text} Tage in diesen {length}: {days}. Grenze {said}.</translation>
    </message>
    <message>
        <source>1 day is not written.</source>
        <translation>1 Tag ist nicht aufgeschrieben.</translation>
    </message>
    <message>
        <source>{n} days are not written.</source>
        <translation>{n} Tage sind nicht aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>In a session</source>
        <translation>In einer Sitzung</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>How AcuCoach works</source>
        <translation>So funktioniert AcuCoach</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HelperSheet</name>
    <message>
        <source>{name}: for the person who helps</source>
        <translation>{name}: für die Person, die hilft</translation>
    </message>
    <message>
        <source>Read each step as if it spoke to the person you help: the place is on their body, the pressing hand is yours.</source>
        <translation>Lies jeden Schritt so, als wäre die Person gemeint, der du hilfst: Die Stelle ist an ihrem Körper, die drückende Hand ist deine.</translation>
    </message>
    <message>
        <source>How to press</source>
        <translation>So wird gedrückt</translation>
    </message>
    <message>
        <source>Or: {way}</source>
        <translation>Oder: {way}</translation>
    </message>
    <message>
        <source>Today only light pressure.</source>
        <translation>Heute nur leichter Druck.</translation>
    </message>
    <message>
        <source>Begin lightly. Ask the other person when it is firm enough. Stop when they say so.</source>
        <translation>Fang leicht an. Frag die andere Person, wann es fest genug ist. Hör auf, wenn sie es sagt.</translation>
    </message>
    <message>
        <source>Any pain, numbness or dizziness means: stop at once.</source>
        <translation>Bei Schmerz, Taubheit oder Schwindel gilt: sofort aufhören.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Made with AcuCoach. It goes beside medical care and does not replace it.</source>
        <translation>Erstellt mit AcuCoach. Es begleitet die ärztliche Behandlung und ersetzt sie nicht.</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Bin, 30 days</source>
        <translation>Papierkorb, 30 Tage</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Every complaint</source>
        <translation>Jede Beschwerde</translation>
    </message>
    <message>
        <source>Last 7 days: {sum}</source>
        <translation>Letzte 7 Tage: {sum}</translation>
    </message>
    <message>
        <source>last 30: {sum}</source>
        <translation>letzte 30: {sum}</translation>
    </message>
    <message>
        <source>No session fits this choice.</source>
        <translation>Keine Sitzung passt zu dieser Auswahl.</translation>
    </message>
    <message>
        <source>No session yet. Start with a point on the body map; it is kept here.</source>
        <translation>Noch keine Sitzung. Fang mit einem Punkt auf der Körperkarte an; die Sitzung wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>The bin shows all that is in it, of any time.</source>
        <translation>Der Papierkorb zeigt alles, was darin ist, egal aus welcher Zeit.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} Sitzungen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>stopped because it hurt</source>
        <translation>beendet, weil es wehtat</translation>
    </message>
    <message>
        <source>stopped for a warning sign</source>
        <translation>beendet wegen eines Warnzeichens</translation>
    </message>
    <message>
        <source>ended at the longest time</source>
        <translation>nach der längsten Zeit beendet</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>{side}: {done} of {planned}</source>
        <translation>{side}: {done} von {planned}</translation>
    </message>
    <message>
        <source>{line} · {circles} circles {way}</source>
        <translation>{line} · {circles} Kreise {way}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Half an hour later</source>
        <translation>Eine halbe Stunde später</translation>
    </message>
    <message>
        <source>Two hours later</source>
        <translation>Zwei Stunden später</translation>
    </message>
    <message>
        <source>{before} before</source>
        <translation>{before} vorher</translation>
    </message>
    <message>
        <source>{after} after</source>
        <translation>{after} nachher</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>{before} vorher, {after} nachher</translation>
    </message>
    <message>
        <source>Paused {count} times, {time} in all.</source>
        <translation>{count} Mal Pause, zusammen {time}.</translation>
    </message>
    <message>
        <source>Paused once, {time}.</source>
        <translation>Einmal Pause, {time}.</translation>
    </message>
    <message>
        <source>You said that it hurt, {count} times.</source>
        <translation>Du hast {count} Mal gesagt, dass es wehtut.</translation>
    </message>
    <message>
        <source>You said once that it hurt.</source>
        <translation>Du hast einmal gesagt, dass es wehtut.</translation>
    </message>
    <message>
        <source>The rest was made lighter.</source>
        <translation>Der Rest wurde leichter gemacht.</translation>
    </message>
    <message>
        <source>Some of it was skipped.</source>
        <translation>Ein Teil wurde ausgelassen.</translation>
    </message>
    <message>
        <source>in both directions</source>
        <translation>in beide Richtungen</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>counter-clockwise</source>
        <translation>gegen den Uhrzeigersinn</translation>
    </message>
</context>
<context>
    <name>Hotspot</name>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
</context>
<context>
    <name>HotspotField</name>
    <message>
        <source>{count} points close together, {where}: {names}</source>
        <translation>{count} Punkte dicht beieinander, {where}: {names}</translation>
    </message>
</context>
<context>
    <name>InsteadView</name>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>The source only says “and so on” here; this is our reading of it.</source>
        <translation>Die Quelle sagt hier nur „und so weiter“; so lesen wir es.</translation>
    </message>
    <message>
        <source>Rub it softly, 1 minute a side</source>
        <translation>Reib es sanft, 1 Minute je Seite</translation>
    </message>
    <message>
        <source>Show both on the body</source>
        <translation>Beides am Körper zeigen</translation>
    </message>
    <message>
        <source>When you cannot press where it hurts</source>
        <translation>Wenn du nicht drücken kannst, wo es wehtut</translation>
    </message>
    <message>
        <source>It hurts here</source>
        <translation>Hier tut es weh</translation>
    </message>
    <message>
        <source>Work here instead</source>
        <translation>Stattdessen hier arbeiten</translation>
    </message>
</context>
<context>
    <name>InstrumentPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Answer every question first.</source>
        <translation>Beantworte erst jede Frage.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>{days} days, grade {grade} of 4.</source>
        <translation>{days} Tage, Grad {grade} von 4.</translation>
    </message>
    <message>
        <source>Score: {score} of 10.</source>
        <translation>Ergebnis: {score} von 10.</translation>
    </message>
    <message>
        <source>lower by 30 % or more, which counts as meaningful</source>
        <translation>um 30 % oder mehr niedriger, das gilt als spürbar</translation>
    </message>
    <message>
        <source>about the same as last time</source>
        <translation>etwa gleich wie beim letzten Mal</translation>
    </message>
    <message>
        <source>higher by 30 % or more than last time</source>
        <translation>um 30 % oder mehr höher als beim letzten Mal</translation>
    </message>
    <message>
        <source>Last time it was 0.</source>
        <translation>Beim letzten Mal war es 0.</translation>
    </message>
    <message>
        <source>{change} %: {said}.</source>
        <translation>{change} %: {said}.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ending …</source>
        <translation>Wird beendet …</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Attack: relief now, in the dark</source>
        <translation>Attacke: jetzt Linderung, im Dunkeln</translation>
    </message>
    <message>
        <source>Search for a point, a place or a complaint</source>
        <translation>Nach Punkt, Stelle oder Beschwerde suchen</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Do it again after all</source>
        <translation>Doch wieder herstellen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>To the next or the last thing</source>
        <translation>Zum nächsten oder vorigen Element</translation>
    </message>
    <message>
        <source>Press the button that has the ring</source>
        <translation>Den Knopf mit dem Ring drücken</translation>
    </message>
    <message>
        <source>Lock the records, where there is a passphrase</source>
        <translation>Aufzeichnungen sperren, falls es eine Passphrase gibt</translation>
    </message>
    <message>
        <source>A short guide; a session pauses meanwhile</source>
        <translation>Eine kurze Anleitung; eine Sitzung pausiert solange</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Close AcuCoach</source>
        <translation>AcuCoach schließen</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>In einer Sitzung</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Pause machen und weitermachen</translation>
    </message>
    <message>
        <source>It hurts: pressing pauses at once</source>
        <translation>Es tut weh: Das Drücken pausiert sofort</translation>
    </message>
    <message>
        <source>I feel unwell: stop, and whom to call</source>
        <translation>Mir geht es nicht gut: aufhören, und wen du anrufst</translation>
    </message>
    <message>
        <source>Skip to the next part</source>
        <translation>Zum nächsten Teil springen</translation>
    </message>
    <message>
        <source>Back to the part before</source>
        <translation>Zurück zum Teil davor</translation>
    </message>
    <message>
        <source>Fill the screen, or not</source>
        <translation>Ganzer Bildschirm oder nicht</translation>
    </message>
    <message>
        <source>Stop; what you did is kept</source>
        <translation>Stopp; was du gemacht hast, bleibt gespeichert</translation>
    </message>
    <message>
        <source>On the body map</source>
        <translation>Auf der Körperkarte</translation>
    </message>
    <message>
        <source>From point to point; on the picture itself: move it</source>
        <translation>Von Punkt zu Punkt; auf dem Bild selbst: es verschieben</translation>
    </message>
    <message>
        <source>The point before or after</source>
        <translation>Der Punkt davor oder danach</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Größer und kleiner</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles davon zeigen</translation>
    </message>
    <message>
        <source>Turn the whole body</source>
        <translation>Den ganzen Körper drehen</translation>
    </message>
    <message>
        <source>Look from above, or not</source>
        <translation>Von oben schauen oder nicht</translation>
    </message>
    <message>
        <source>Show bones and cords, or not</source>
        <translation>Knochen und Sehnenstränge zeigen oder nicht</translation>
    </message>
    <message>
        <source>In the diary</source>
        <translation>Im Tagebuch</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Eintrag speichern</translation>
    </message>
    <message>
        <source>The day before or after</source>
        <translation>Der Tag davor oder danach</translation>
    </message>
    <message>
        <source>Say how strong the pain is, on its scale</source>
        <translation>Sagen, wie stark der Schmerz ist, auf seiner Skala</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Names of points stay in Chinese and in letters you can say aloud.</source>
        <translation>Namen von Punkten bleiben auf Chinesisch und in Buchstaben, die du aussprechen kannst.</translation>
    </message>
    <message>
        <source>Language of all texts</source>
        <translation>Sprache aller Texte</translation>
    </message>
    <message>
        <source>No health professional has reviewed these texts yet.</source>
        <translation>Noch hat niemand aus einem Gesundheitsberuf diese Texte geprüft.</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Wie der Computer</translation>
    </message>
</context>
<context>
    <name>LearnScreen</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Zum Nachschlagen</translation>
    </message>
    <message>
        <source>This part for that part</source>
        <translation>Dieser Teil für jenen Teil</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>LengthWords</name>
    <message>
        <source>in</source>
        <translation>Zoll</translation>
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
        <translation>{left} bei dir links, {right} bei dir rechts, {start}</translation>
    </message>
    <message>
        <source>{length} {start}</source>
        <translation>{length} {start}</translation>
    </message>
    <message>
        <source>On you: {where} ({count} cun by your own fingers).</source>
        <translation>Bei dir: {where} ({count} Cun nach deinen eigenen Fingern).</translation>
    </message>
    <message>
        <source>On you: {where} ({count} of your {total} cun).</source>
        <translation>Bei dir: {where} ({count} von deinen {total} Cun).</translation>
    </message>
    <message>
        <source>Your two fingers are {length}: {verdict}.</source>
        <translation>Deine zwei Finger sind {length} breit: {verdict}.</translation>
    </message>
    <message>
        <source>Your three fingers are {length}: {verdict}.</source>
        <translation>Deine drei Finger sind {length} breit: {verdict}.</translation>
    </message>
    <message>
        <source>Your four fingers are {length}: {verdict}.</source>
        <translation>Deine vier Finger sind {length} breit: {verdict}.</translation>
    </message>
    <message>
        <source>Your four fingers, laid twice, are {length}: {verdict}.</source>
        <translation>Deine vier Finger, zweimal angelegt, sind {length} breit: {verdict}.</translation>
    </message>
    <message>
        <source>The middle of your third finger lies at {length}: {verdict}.</source>
        <translation>Die Mitte deines dritten Fingers liegt bei {length}: {verdict}.</translation>
    </message>
    <message>
        <source>about right for you</source>
        <translation>etwa richtig für dich</translation>
    </message>
    <message>
        <source>too far for you</source>
        <translation>zu weit für dich</translation>
    </message>
    <message>
        <source>not far enough for you</source>
        <translation>nicht weit genug für dich</translation>
    </message>
</context>
<context>
    <name>LookedAt</name>
    <message>
        <source>I have had this looked at</source>
        <translation>Ich habe das ansehen lassen</translation>
    </message>
    <message>
        <source>On which day a doctor or nurse looked at it</source>
        <translation>An welchem Tag eine Ärztin, ein Arzt oder eine Pflegekraft es angesehen hat</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Diesen Tag speichern</translation>
    </message>
    <message>
        <source>On which day did a doctor or nurse look at it?</source>
        <translation>An welchem Tag hat eine Ärztin, ein Arzt oder eine Pflegekraft es angesehen?</translation>
    </message>
</context>
<context>
    <name>Loudness</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try it: {name}</source>
        <translation>Ausprobieren: {name}</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
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
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Ansicht: {view}</translation>
    </message>
    <message>
        <source>Only points with a guide</source>
        <translation>Nur Punkte mit Anleitung</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Alle Punkte</translation>
    </message>
    <message>
        <source>Show one meridian</source>
        <translation>Eine Leitbahn zeigen</translation>
    </message>
    <message>
        <source>Show one place</source>
        <translation>Eine Stelle zeigen</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Wie im Spiegel</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Wound</source>
        <translation>Wunde</translation>
    </message>
    <message>
        <source>Bruise</source>
        <translation>Blauer Fleck</translation>
    </message>
    <message>
        <source>Rash</source>
        <translation>Ausschlag</translation>
    </message>
    <message>
        <source>Blister</source>
        <translation>Blase</translation>
    </message>
    <message>
        <source>Scar</source>
        <translation>Narbe</translation>
    </message>
    <message>
        <source>Line, port or patch</source>
        <translation>Katheter, Port oder Pflaster</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Schwellung</translation>
    </message>
    <message>
        <source>Too tender to touch</source>
        <translation>Zu empfindlich zum Berühren</translation>
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
        <translation>Wo ein Punkt liegt, wird in Cun angegeben, und wie lang ein Cun ist, bestimmt dein eigener Körper. Miss dich einmal mit einem Maßband oder mit dem Streifen unten. Die Anleitungen nennen dann jeden Abstand in deinen eigenen {unit}. Lass weg, was du nicht messen willst.</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>Zentimetern</translation>
    </message>
    <message>
        <source>A strip of paper to measure with</source>
        <translation>Ein Papierstreifen zum Messen</translation>
    </message>
    <message>
        <source>Print it at 100 %. A line of 10 cm on it shows whether the printer kept to that.</source>
        <translation>Druck ihn mit 100 % aus. Eine Linie von 10 cm darauf zeigt, ob der Drucker sich daran gehalten hat.</translation>
    </message>
    <message>
        <source>Save the measuring strip</source>
        <translation>Messstreifen speichern</translation>
    </message>
    <message>
        <source>Save strips with my own cun</source>
        <translation>Streifen mit meinen Cun speichern</translation>
    </message>
    <message>
        <source>{side}, in {unit}</source>
        <translation>{side}, in {unit}</translation>
    </message>
    <message>
        <source>In {unit}</source>
        <translation>In {unit}</translation>
    </message>
    <message>
        <source>“{typed}” cannot be. This length is {low} to {high} in adults. Please measure again. Nothing was changed.</source>
        <translation>„{typed}“ kann nicht sein. Diese Länge ist bei Erwachsenen {low} bis {high}. Bitte miss noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{few}” must be less wide than “{many}”, by a finger. Please measure both again. Nothing was changed.</source>
        <translation>„{few}“ muss schmaler sein als „{many}“, um einen Finger. Bitte miss beides noch einmal. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>MeasuringStrip</name>
    <message>
        <source>Inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>{title}, left</source>
        <translation>{title}, links</translation>
    </message>
    <message>
        <source>{title}, right</source>
        <translation>{title}, rechts</translation>
    </message>
    <message>
        <source>{title}: piece {number} of {count}</source>
        <translation>{title}: Teil {number} von {count}</translation>
    </message>
    <message>
        <source>Check first: this line must be 10 cm long. If it is not, print again at 100 %, without “fit to page”.</source>
        <translation>Prüf zuerst: Diese Linie muss 10 cm lang sein. Ist sie es nicht, druck noch einmal mit 100 %, ohne „an Seite anpassen“.</translation>
    </message>
</context>
<context>
    <name>MedicineRows</name>
    <message>
        <source>Add a medicine</source>
        <translation>Medikament hinzufügen</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>A year back</source>
        <translation>Ein Jahr zurück</translation>
    </message>
    <message>
        <source>A month back</source>
        <translation>Einen Monat zurück</translation>
    </message>
    <message>
        <source>A month on</source>
        <translation>Einen Monat weiter</translation>
    </message>
    <message>
        <source>A year on</source>
        <translation>Ein Jahr weiter</translation>
    </message>
    <message>
        <source>This is the newest month.</source>
        <translation>Das ist der neueste Monat.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Strongest rating</source>
        <translation>Höchste Zahl</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>nothing felt</source>
        <translation>nichts gespürt</translation>
    </message>
    <message>
        <source>still going, no number</source>
        <translation>dauert noch an, keine Zahl</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>MoreCautions</name>
    <message>
        <source>More cautions ({count})</source>
        <translation>Mehr Hinweise ({count})</translation>
    </message>
    <message>
        <source>Fewer cautions</source>
        <translation>Weniger Hinweise</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Lit up: where it hurts, and the place to rub for it ({area}).</source>
        <translation>Hervorgehoben: wo es wehtut und die Stelle, die dafür gerieben wird ({area}).</translation>
    </message>
    <message>
        <source>What was planned is gone. Choose something else.</source>
        <translation>Was geplant war, gibt es nicht mehr. Wähl etwas anderes.</translation>
    </message>
    <message>
        <source>What this session was made from is gone. Start from the body map.</source>
        <translation>Woraus diese Sitzung gemacht war, gibt es nicht mehr. Beginn auf der Körperkarte.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>Dieser Computer hat keine Stimme.</translation>
    </message>
    <message>
        <source>Your tender spot</source>
        <translation>Deine Druckstelle</translation>
    </message>
    <message>
        <source>Undone: what was added is gone again.</source>
        <translation>Rückgängig gemacht: Was hinzukam, ist wieder weg.</translation>
    </message>
    <message>
        <source>Undone: it is as it was before.</source>
        <translation>Rückgängig gemacht: Es ist wie vorher.</translation>
    </message>
    <message>
        <source>Undone: what was deleted is back.</source>
        <translation>Rückgängig gemacht: Was gelöscht war, ist zurück.</translation>
    </message>
    <message>
        <source>Undone: it is in the bin again.</source>
        <translation>Rückgängig gemacht: Es ist wieder im Papierkorb.</translation>
    </message>
    <message>
        <source>Undone: what was imported is gone again.</source>
        <translation>Rückgängig gemacht: Was importiert wurde, ist wieder weg.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NumberBefore</name>
    <message>
        <source>How strong is what troubles you now?</source>
        <translation>Wie stark ist jetzt, was dich plagt?</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>One number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>Wähl erst eine Zahl.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>OneSheet</name>
    <message>
        <source>Pressed: {what}</source>
        <translation>Gedrückt: {what}</translation>
    </message>
    <message>
        <source>afterwards {after} of 10</source>
        <translation>danach {after} von 10</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Pain (0-10)</source>
        <translation>Schmerz (0-10)</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Minutes pressed</source>
        <translation>Minuten gedrückt</translation>
    </message>
</context>
<context>
    <name>OwnMeasures</name>
    <message>
        <source>Hours slept</source>
        <translation>Geschlafene Stunden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>PainDrawing</name>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Size of the place</source>
        <translation>Größe der Stelle</translation>
    </message>
    <message>
        <source>How strong is it there?</source>
        <translation>Wie stark ist es dort?</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Diese Stelle entfernen</translation>
    </message>
    <message>
        <source>Touch the body where it hurts.</source>
        <translation>Tippe am Körper auf die Stelle, die wehtut.</translation>
    </message>
</context>
<context>
    <name>PainHeat</name>
    <message>
        <source>Where it hurt</source>
        <translation>Wo es wehtat</translation>
    </message>
    <message>
        <source>No place was drawn in this time.</source>
        <translation>In dieser Zeit wurde keine Stelle eingezeichnet.</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>{question}: not set</source>
        <translation>{question}: nicht gesetzt</translation>
    </message>
    <message>
        <source>0 is nothing at all, 10 the worst imaginable. Type a digit or use the arrows.</source>
        <translation>0 ist gar nichts, 10 das Schlimmste, das man sich vorstellen kann. Tipp eine Ziffer oder nimm die Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>PainSquare</name>
    <message>
        <source>{value} of 10</source>
        <translation>{value} von 10</translation>
    </message>
</context>
<context>
    <name>PairsChart</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
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
        <translation>Deine Aufzeichnungen werden entschlüsselt</translation>
    </message>
    <message>
        <source>Your records are being encrypted</source>
        <translation>Deine Aufzeichnungen werden verschlüsselt</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Your records are locked</source>
        <translation>Deine Aufzeichnungen sind gesperrt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open my records</source>
        <translation>Meine Aufzeichnungen öffnen</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>Ich habe die Passphrase vergessen</translation>
    </message>
    <message>
        <source>Go on with the backup</source>
        <translation>Mit der Sicherung weitermachen</translation>
    </message>
    <message>
        <source>Close AcuCoach</source>
        <translation>AcuCoach schließen</translation>
    </message>
    <message>
        <source>Without it no one can open these records. Not you, and not those who made AcuCoach. There is no second way in. What can still be read is what you saved or exported elsewhere without a passphrase. You can begin with empty records. The locked ones stay beside them, in case you remember.</source>
        <translation>Ohne sie kann niemand diese Aufzeichnungen öffnen. Du nicht, und auch nicht, wer AcuCoach gemacht hat. Es gibt keinen zweiten Weg hinein. Lesbar ist noch, was du anderswo ohne Passphrase gespeichert oder exportiert hast. Du kannst mit leeren Aufzeichnungen anfangen. Die gesperrten bleiben daneben liegen, falls es dir wieder einfällt.</translation>
    </message>
    <message>
        <source>Start with empty records</source>
        <translation>Mit leeren Aufzeichnungen anfangen</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Gib erst die Passphrase ein.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>The last passphrase is still being tried, or you have to wait a moment.</source>
        <translation>Die letzte Passphrase wird noch geprüft, oder du musst einen Moment warten.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds until you can try again.</source>
        <translation>
            <numerusform>Noch %n Sekunde, dann kannst du es wieder versuchen.</numerusform>
            <numerusform>Noch %n Sekunden, dann kannst du es wieder versuchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>With a passphrase your records and backups are encrypted. Whoever gets hold of this computer or its disk cannot read them then. You type it at each start.</source>
        <translation>Mit einer Passphrase sind deine Aufzeichnungen und Sicherungen verschlüsselt. Wer diesen Computer oder seinen Datenträger in die Hände bekommt, kann sie dann nicht lesen. Du gibst sie bei jedem Start ein.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>If you forget the passphrase, your records are lost. Nobody can open them then, and there is no second way in. Write it down, and keep it where only you and those you trust will find it.</source>
        <translation>Wenn du die Passphrase vergisst, sind deine Aufzeichnungen verloren. Niemand kann sie dann öffnen, und es gibt keinen zweiten Weg hinein. Schreib sie auf und bewahr sie dort auf, wo nur du und Menschen, denen du vertraust, sie finden.</translation>
    </message>
    <message>
        <source>The files that can be read now are overwritten and deleted: records, their backups, and damaged files that were kept. Some disks keep traces of them.</source>
        <translation>Die Dateien, die jetzt lesbar sind, werden überschrieben und gelöscht: Aufzeichnungen, ihre Sicherungen und beschädigte Dateien, die aufbewahrt wurden. Manche Datenträger behalten Spuren davon.</translation>
    </message>
    <message>
        <source>Copies you saved elsewhere, exports and pages for the doctor stay as they are. All who have them can read them.</source>
        <translation>Kopien, die du anderswo gespeichert hast, Exporte und Seiten für die Ärztin oder den Arzt bleiben, wie sie sind. Alle, die sie haben, können sie lesen.</translation>
    </message>
    <message>
        <source>I know that a forgotten passphrase cannot be brought back</source>
        <translation>Ich weiß, dass eine vergessene Passphrase nicht zurückzuholen ist</translation>
    </message>
    <message>
        <source>Encrypt my records</source>
        <translation>Meine Aufzeichnungen verschlüsseln</translation>
    </message>
    <message>
        <source>Tick that you know it cannot be brought back.</source>
        <translation>Setz den Haken, dass du weißt, dass sie nicht zurückzuholen ist.</translation>
    </message>
    <message>
        <source>Your records and backups are encrypted. A forgotten passphrase cannot be brought back. Files you export can be read by whoever has them.</source>
        <translation>Deine Aufzeichnungen und Sicherungen sind verschlüsselt. Eine vergessene Passphrase ist nicht zurückzuholen. Dateien, die du exportierst, kann lesen, wer sie hat.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Lock by itself after so many minutes without a key or the mouse</source>
        <translation>Von selbst sperren nach so vielen Minuten ohne Taste oder Maus</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock by itself after so many minutes without a key or the mouse; 0 for never. A session that runs is not interrupted.</source>
        <translation>Von selbst sperren nach so vielen Minuten ohne Taste oder Maus; 0 für nie. Eine laufende Sitzung wird nicht unterbrochen.</translation>
    </message>
    <message>
        <source>Passphrase in use</source>
        <translation>Passphrase in Gebrauch</translation>
    </message>
    <message>
        <source>Use the new passphrase</source>
        <translation>Neue Passphrase verwenden</translation>
    </message>
    <message>
        <source>Type the passphrase in use first.</source>
        <translation>Gib erst die Passphrase ein, die in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Then all who can use this computer, or who get hold of its disk, can read your records and backups again.</source>
        <translation>Dann können alle, die diesen Computer benutzen oder seinen Datenträger in die Hände bekommen, deine Aufzeichnungen und Sicherungen wieder lesen.</translation>
    </message>
    <message>
        <source>Store my records unencrypted</source>
        <translation>Meine Aufzeichnungen unverschlüsselt speichern</translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, at least %n characters</source>
        <translation>
            <numerusform>Neue Passphrase, mindestens %n Zeichen</numerusform>
            <numerusform>Neue Passphrase, mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message numerus="yes">
        <source>This is too short. Take at least %n characters; four or five words that do not belong together are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Das ist zu kurz. Nimm mindestens %n Zeichen; vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</numerusform>
            <numerusform>Das ist zu kurz. Nimm mindestens %n Zeichen; vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Die beiden sind nicht gleich. Gib sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Do you care for somebody? Each person has answers, sessions, diary and backups of their own. Nothing of one is ever shown with another.</source>
        <translation>Kümmerst du dich um jemanden? Jede Person hat eigene Antworten, Sitzungen, ein eigenes Tagebuch und eigene Sicherungen. Nichts von einer Person wird je bei einer anderen gezeigt.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt angezeigt</translation>
    </message>
    <message>
        <source>Name of the person shown now</source>
        <translation>Name der Person, die jetzt angezeigt wird</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Diesen Namen speichern</translation>
    </message>
    <message>
        <source>Others on this computer</source>
        <translation>Andere auf diesem Computer</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>Name der neuen Person</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Diese Person hinzufügen</translation>
    </message>
    <message>
        <source>Nobody else yet.</source>
        <translation>Noch niemand sonst.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>{name} (removed)</source>
        <translation>{name} (entfernt)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>Diese Person zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove this person from the list? Records and backups are kept.</source>
        <translation>Diese Person aus der Liste entfernen? Aufzeichnungen und Sicherungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Removed from the list. Records and backups are kept in {folder}.</source>
        <translation>Aus der Liste entfernt. Aufzeichnungen und Sicherungen bleiben in {folder} erhalten.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Added. Press “Show this person” to go to their records.</source>
        <translation>Hinzugefügt. Drück „Diese Person zeigen“, um zu ihren Aufzeichnungen zu kommen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>Change person</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Für {name}</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Add a photo of the spot</source>
        <translation>Foto der Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Add a photo of the spot, {name}</source>
        <translation>Foto der Stelle hinzufügen, {name}</translation>
    </message>
    <message>
        <source>Take the photo out</source>
        <translation>Foto herausnehmen</translation>
    </message>
    <message>
        <source>Take the photo out, {name}</source>
        <translation>Foto herausnehmen, {name}</translation>
    </message>
    <message>
        <source>A photo of your own</source>
        <translation>Ein eigenes Foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose another.</source>
        <translation>Diese Datei ist kein Bild, das sich lesen lässt. Wähl eine andere.</translation>
    </message>
    <message>
        <source>Your photo: {name}</source>
        <translation>Dein Foto: {name}</translation>
    </message>
    <message>
        <source>Only the picture is kept: not where, when or with what it was taken.</source>
        <translation>Nur das Bild wird aufgehoben: nicht wo, wann oder womit es aufgenommen wurde.</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>{part}, left</source>
        <translation>{part}, links</translation>
    </message>
    <message>
        <source>{part}, right</source>
        <translation>{part}, rechts</translation>
    </message>
    <message>
        <source>{about}: where? Without an answer it counts everywhere.</source>
        <translation>{about}: Wo? Ohne Antwort gilt es überall.</translation>
    </message>
    <message>
        <source>{about}: where?</source>
        <translation>{about}: Wo?</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>{place} ({n} times)</source>
        <translation>{place} ({n} Mal)</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>eine Stelle</translation>
    </message>
</context>
<context>
    <name>PlannedLines</name>
    <message>
        <source>Planned: {what}</source>
        <translation>Geplant: {what}</translation>
    </message>
    <message>
        <source>{done} of {aim} done today. Leaving it out is fine.</source>
        <translation>Heute {done} von {aim} gemacht. Auslassen ist in Ordnung.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start: {what}</source>
        <translation>Start: {what}</translation>
    </message>
</context>
<context>
    <name>PlansPanel</name>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Nothing is planned. A plan says what, how often a day and on which days; it counts for you and reminds you if you like. A day left out is only left out.</source>
        <translation>Nichts ist geplant. Ein Plan sagt, was, wie oft am Tag und an welchen Tagen; er zählt für dich und erinnert dich, wenn du magst. Ein ausgelassener Tag ist nur ausgelassen.</translation>
    </message>
    <message>
        <source>Today: {done} of {aim}</source>
        <translation>Heute: {done} von {aim}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>vorbei seit {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points in view</source>
        <translation>Punkte im Bild</translation>
    </message>
    <message>
        <source>Show {count} more points</source>
        <translation>{count} weitere Punkte zeigen</translation>
    </message>
    <message>
        <source>fine today</source>
        <translation>heute möglich</translation>
    </message>
    <message>
        <source>questions first</source>
        <translation>erst Fragen</translation>
    </message>
    <message>
        <source>gently</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>left out for you</source>
        <translation>für dich ausgelassen</translation>
    </message>
    <message>
        <source>done today</source>
        <translation>heute gemacht</translation>
    </message>
    <message>
        <source>to read about</source>
        <translation>zum Nachlesen</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Where is {point}? Click there.</source>
        <translation>Wo ist {point}? Klick dorthin.</translation>
    </message>
    <message>
        <source>You have three tries. With the keyboard: arrow keys move the cross, Shift moves it further, Enter chooses.</source>
        <translation>Du hast drei Versuche. Mit der Tastatur: Pfeiltasten bewegen das Kreuz, mit der Umschalttaste bewegt es sich weiter, Enter wählt.</translation>
    </message>
    <message>
        <source>Try again from the start</source>
        <translation>Noch einmal von vorn</translation>
    </message>
    <message>
        <source>Keep this in my diary</source>
        <translation>Im Tagebuch speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Found: {off} off, less than half a fingertip. On your own skin, feel for the tender or achy spot around it.</source>
        <translation>Gefunden: {off} daneben, weniger als eine halbe Fingerkuppe. Taste auf deiner eigenen Haut ringsum nach der empfindlichen oder dumpf schmerzenden Stelle.</translation>
    </message>
    <message>
        <source>up</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>to the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>to the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{off} off. It lies further {way} in the picture.</source>
        <translation>{off} daneben. Er liegt im Bild weiter {way}.</translation>
    </message>
    <message>
        <source>Two more tries.</source>
        <translation>Noch zwei Versuche.</translation>
    </message>
    <message>
        <source>One more try.</source>
        <translation>Noch ein Versuch.</translation>
    </message>
    <message>
        <source>The red disc is as wide as a fingertip and shows where it is.</source>
        <translation>Die rote Scheibe ist so breit wie eine Fingerkuppe und zeigt, wo er ist.</translation>
    </message>
    <message>
        <source>Practised finding {point} in the picture: {distances} off.</source>
        <translation>Finden von {point} im Bild geübt: {distances} daneben.</translation>
    </message>
    <message>
        <source>It stands in your diary now.</source>
        <translation>Es steht jetzt in deinem Tagebuch.</translation>
    </message>
</context>
<context>
    <name>PreferencesScreen</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Körperkarte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Your own ruler</source>
        <translation>Dein eigenes Lineal</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>Deine Aufzeichnungen</translation>
    </message>
    <message>
        <source>About AcuCoach</source>
        <translation>Über AcuCoach</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>This could not be saved ({reason}). Free some space on the disk or check the folder&apos;s permissions, then choose again.</source>
        <translation>Das konnte nicht gespeichert werden ({reason}). Mach auf dem Datenträger etwas Platz oder prüf die Rechte des Ordners und wähl dann noch einmal.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Your year of birth</source>
        <translation>Dein Geburtsjahr</translation>
    </message>
    <message>
        <source>I am 18 or over</source>
        <translation>Ich bin 18 oder älter</translation>
    </message>
    <message>
        <source>Week of pregnancy, if you know it</source>
        <translation>Schwangerschaftswoche, wenn du sie weißt</translation>
    </message>
    <message>
        <source>Before your first session</source>
        <translation>Vor deiner ersten Sitzung</translation>
    </message>
    <message>
        <source>It never leaves this computer.</source>
        <translation>Es verlässt nie diesen Computer.</translation>
    </message>
    <message>
        <source>Old skin and bones want soft pressure, a child wants an adult beside it. Rather not say the year? Tick that you are 18 or over; then the limits for old age count. With neither, nothing can start.</source>
        <translation>Alte Haut und alte Knochen wollen sanften Druck, ein Kind will einen Erwachsenen dabei. Magst du das Jahr nicht sagen? Setz den Haken, dass du 18 oder älter bist; dann gelten die Grenzen für hohes Alter. Ohne eines von beiden kann nichts starten.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>Hide why we ask</source>
        <translation>Ausblenden, warum wir fragen</translation>
    </message>
    <message>
        <source>Doctor or nurse</source>
        <translation>Ärztin, Arzt oder Pflegekraft</translation>
    </message>
    <message>
        <source>Shown where help is needed. You may leave it empty.</source>
        <translation>Wird gezeigt, wo Hilfe nötig ist. Du darfst es leer lassen.</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>Deine Gesundheit</translation>
    </message>
    <message>
        <source>Nothing of this applies</source>
        <translation>Nichts davon trifft zu</translation>
    </message>
    <message>
        <source>Nothing else applies</source>
        <translation>Sonst trifft nichts zu</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Back a part (Left)</source>
        <translation>Einen Teil zurück (Links)</translation>
    </message>
    <message>
        <source>Skip on (Right)</source>
        <translation>Überspringen (Rechts)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Beantworte zuerst die Frage.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Some of this</source>
        <translation>Etwas davon</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>I&apos;d rather not say</source>
        <translation>Möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>What you&apos;d rather not say counts as if it applied, wherever that could matter.</source>
        <translation>Was du nicht sagen möchtest, zählt so, als träfe es zu, überall dort, wo es wichtig sein könnte.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>Hide why we ask</source>
        <translation>Ausblenden, warum wir fragen</translation>
    </message>
    <message>
        <source>Please choose something here. “None of these” is an answer too.</source>
        <translation>Bitte wähl hier etwas aus. „Nichts davon“ ist auch eine Antwort.</translation>
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
        <translation>Eine Ärztin oder ein Arzt ist mit Drücken an meinem Kopf und Hals einverstanden</translation>
    </message>
</context>
<context>
    <name>QuestionPages</name>
    <message>
        <source>More below</source>
        <translation>Unten geht es weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Question {this} of {all}</source>
        <translation>Frage {this} von {all}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>It would be too long or too firm now.</source>
        <translation>Es wäre jetzt zu lang oder zu fest.</translation>
    </message>
    <message>
        <source>One of its points is not known any more.</source>
        <translation>Einer ihrer Punkte ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Before you press</source>
        <translation>Bevor du drückst</translation>
    </message>
    <message>
        <source>A warning sign</source>
        <translation>Ein Warnzeichen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attacke</translation>
    </message>
    <message>
        <source>A few safety questions, then a session in the dark, without movement (F9)</source>
        <translation>Ein paar Fragen zur Sicherheit, dann eine Sitzung im Dunkeln, ohne Bewegung (F9)</translation>
    </message>
</context>
<context>
    <name>RecordsSection</name>
    <message>
        <source>Everything you write down stays on this computer. Nobody else receives it.</source>
        <translation>Alles, was du aufschreibst, bleibt auf diesem Computer. Niemand sonst bekommt es.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Records that cannot be read</source>
        <translation>Aufzeichnungen, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>What you delete in the diary or in the history lies here for 30 days and can be brought back there.</source>
        <translation>Was du im Tagebuch oder im Verlauf löschst, liegt hier 30 Tage und kann dort zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Where your records are kept</source>
        <translation>Wo deine Aufzeichnungen liegen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The folder could not be opened here. Look for it under the name above.</source>
        <translation>Der Ordner ließ sich hier nicht öffnen. Such ihn unter dem Namen oben.</translation>
    </message>
    <message>
        <source>A backup is a copy of everything: diary, sessions, your answers and your own routines. One is made by itself after each day with changes. Save one on a stick now and then, in case this computer breaks.</source>
        <translation>Eine Sicherung ist eine Kopie von allem: Tagebuch, Sitzungen, deine Antworten und deine eigenen Abläufe. Nach jedem Tag mit Änderungen wird von selbst eine gemacht. Speichere ab und zu eine auf einem USB-Stick, falls dieser Computer kaputtgeht.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Kopie anderswo speichern</translation>
    </message>
    <message>
        <source>Use a copy from elsewhere</source>
        <translation>Kopie von anderswo nutzen</translation>
    </message>
    <message>
        <source>Put this backup in place</source>
        <translation>Diese Sicherung einsetzen</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Keep backups in a second folder</source>
        <translation>Sicherungen in einem zweiten Ordner ablegen</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
        <source>Backups that are made by themselves go into {folder}, too.</source>
        <translation>Sicherungen, die von selbst gemacht werden, kommen auch in {folder}.</translation>
    </message>
    <message>
        <source>You can choose a second folder, such as one on another disk. The backups that are made by themselves then go there, too. Others may be able to read them there.</source>
        <translation>Du kannst einen zweiten Ordner wählen, etwa auf einer anderen Festplatte. Die Sicherungen, die von selbst gemacht werden, kommen dann auch dorthin. Dort können andere sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Has another passphrase</source>
        <translation>Hat eine andere Passphrase</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Diese Sicherung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>1 older backup lies in the folder.</source>
        <translation>1 ältere Sicherung liegt im Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backups lie in the folder.</source>
        <translation>
            <numerusform>%n ältere Sicherung liegt im Ordner.</numerusform>
            <numerusform>%n ältere Sicherungen liegen im Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup: {what}.</source>
        <translation>Diese Sicherung: {what}.</translation>
    </message>
    <message>
        <source>In use now: {now}. The backup would take its place, with your answers and your own routines. What is in use now is kept as a backup first, so you can go back.</source>
        <translation>Jetzt in Gebrauch: {now}. Die Sicherung würde an diese Stelle treten, mit deinen Antworten und deinen eigenen Abläufen. Was jetzt in Gebrauch ist, wird zuerst als Sicherung aufgehoben. So kannst du zurück.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Die Sicherung ist eingesetzt.</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Eine Sicherung wurde gemacht.</translation>
    </message>
    <message>
        <source>A copy was saved as {file}.</source>
        <translation>Eine Kopie wurde als {file} gespeichert.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Other computers and programs</source>
        <translation>Andere Computer und Programme</translation>
    </message>
    <message>
        <source>Take your diary and sessions along, as a table or for your clinic. Or read them in from there. You see first what would change.</source>
        <translation>Nimm dein Tagebuch und deine Sitzungen mit, als Tabelle oder für deine Klinik. Oder lies sie von dort ein. Du siehst zuerst, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Files you save here are not encrypted: whoever has them can read them.</source>
        <translation>Dateien, die du hier speicherst, sind nicht verschlüsselt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>This deletes your diary, sessions, answers and routines. It deletes your settings and the backups in the folder above, too. It cannot be undone. Copies you saved elsewhere stay.</source>
        <translation>Das löscht dein Tagebuch, deine Sitzungen, Antworten und Abläufe. Es löscht auch deine Einstellungen und die Sicherungen im Ordner oben. Das lässt sich nicht rückgängig machen. Kopien, die du anderswo gespeichert hast, bleiben.</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>To go on, type {word} here:</source>
        <translation>Um weiterzumachen, schreib hier {word}:</translation>
    </message>
    <message>
        <source>Type {word} in the field above first.</source>
        <translation>Schreib zuerst {word} in das Feld oben.</translation>
    </message>
    <message>
        <source>Everything was deleted.</source>
        <translation>Alles wurde gelöscht.</translation>
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
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>No diary entries and no sessions</source>
        <translation>Keine Tagebucheinträge und keine Sitzungen</translation>
    </message>
    <message>
        <source>{what}, of {day}</source>
        <translation>{what}, vom {day}</translation>
    </message>
    <message>
        <source>{what}, {first} to {last}</source>
        <translation>{what}, {first} bis {last}</translation>
    </message>
    <message>
        <source>{entries}, {sessions}</source>
        <translation>{entries}, {sessions}</translation>
    </message>
    <message>
        <source>1 diary entry</source>
        <translation>1 Tagebucheintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n diary entries</source>
        <translation>
            <numerusform>%n Tagebucheintrag</numerusform>
            <numerusform>%n Tagebucheinträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
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
        <translation>Ruf jetzt den Notruf an</translation>
    </message>
    <message>
        <source>This needs help at once. Do not press any point first.</source>
        <translation>Hier ist sofort Hilfe nötig. Drück vorher keinen Punkt.</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Geh heute zur Ärztin oder zum Arzt</translation>
    </message>
    <message>
        <source>Have this looked at first. Leave acupressure for it until then.</source>
        <translation>Lass das zuerst ansehen. Lass die Akupressur dafür bis dahin sein.</translation>
    </message>
    <message>
        <source>See a doctor in the next days</source>
        <translation>Geh in den nächsten Tagen zur Ärztin oder zum Arzt</translation>
    </message>
    <message>
        <source>You may go on gently. Pressing points does not replace the visit.</source>
        <translation>Du darfst sanft weitermachen. Punkte zu drücken ersetzt den Besuch nicht.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>{topic}: warning signs first</source>
        <translation>{topic}: zuerst die Warnzeichen</translation>
    </message>
    <message>
        <source>Is any of this true for you now? Press it. Then something else comes first.</source>
        <translation>Trifft etwas davon jetzt auf dich zu? Drück darauf. Dann geht etwas anderes vor.</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>Hide why we ask</source>
        <translation>Begründung ausblenden</translation>
    </message>
    <message>
        <source>You said that this is true:</source>
        <translation>Du hast gesagt, dass das zutrifft:</translation>
    </message>
    <message>
        <source>It is kept with its time, and asked about before the next session.</source>
        <translation>Es wird mit der Uhrzeit aufgehoben. Vor der nächsten Sitzung wirst du danach gefragt.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Go on gently</source>
        <translation>Sanft weitermachen</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>Meine Antwort ändern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>More signs below</source>
        <translation>Unten sind mehr Zeichen</translation>
    </message>
    <message>
        <source>“None of these” can be said when all signs have been in view.</source>
        <translation>„Nichts davon“ kannst du sagen, wenn alle Zeichen zu sehen waren.</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>Not enough yet to hold pressing against not pressing: {sessions} sessions and {controls} questions without a session began from the same numbers. It takes {fewest} of each, with an answer half an hour later.</source>
        <translation>Noch zu wenig, um Drücken mit Nicht-Drücken zu vergleichen: {sessions} Sitzungen und {controls} Fragen ohne Sitzung begannen bei denselben Zahlen. Nötig sind je {fewest}, mit einer Antwort eine halbe Stunde später.</translation>
    </message>
    <message>
        <source>Half an hour later the number was {size} points lower with pressing than without, from the same start</source>
        <translation>Eine halbe Stunde später war die Zahl mit Drücken um {size} Punkte niedriger als ohne, vom gleichen Anfang aus</translation>
    </message>
    <message>
        <source>Half an hour later the number was {size} points higher with pressing than without, from the same start</source>
        <translation>Eine halbe Stunde später war die Zahl mit Drücken um {size} Punkte höher als ohne, vom gleichen Anfang aus</translation>
    </message>
    <message>
        <source>No relation can be seen between pressing and the number half an hour later</source>
        <translation>Zwischen dem Drücken und der Zahl eine halbe Stunde später ist kein Zusammenhang zu sehen</translation>
    </message>
    <message>
        <source>Minutes, sides and points are looked at from {fewest} sessions with two numbers on; there are {n}.</source>
        <translation>Minuten, Seiten und Punkte werden ab {fewest} Sitzungen mit zwei Zahlen angesehen; bisher sind es {n}.</translation>
    </message>
    <message>
        <source>Each minute more went with a change of {size} points down</source>
        <translation>Mit jeder Minute mehr ging die Zahl um {size} Punkte weiter nach unten</translation>
    </message>
    <message>
        <source>Each minute more went with a change of {size} points up</source>
        <translation>Mit jeder Minute mehr ging die Zahl um {size} Punkte weiter nach oben</translation>
    </message>
    <message>
        <source>No relation can be seen between minutes and change</source>
        <translation>Zwischen Minuten und Veränderung ist kein Zusammenhang zu sehen</translation>
    </message>
    <message>
        <source>All your sessions last about the same time, so minutes tell nothing here.</source>
        <translation>Alle deine Sitzungen dauern etwa gleich lang, darum sagen die Minuten hier nichts.</translation>
    </message>
    <message>
        <source>Sessions on both sides went {size} points further down</source>
        <translation>Bei Sitzungen auf beiden Seiten ging die Zahl {size} Punkte weiter nach unten</translation>
    </message>
    <message>
        <source>Sessions on both sides went {size} points less far down</source>
        <translation>Bei Sitzungen auf beiden Seiten ging die Zahl {size} Punkte weniger weit nach unten</translation>
    </message>
    <message>
        <source>No relation can be seen between one side or both and change</source>
        <translation>Zwischen einer Seite oder beiden und der Veränderung ist kein Zusammenhang zu sehen</translation>
    </message>
    <message>
        <source>Sessions with {name} went {size} points further down than others</source>
        <translation>Bei Sitzungen mit {name} ging die Zahl {size} Punkte weiter nach unten als bei anderen</translation>
    </message>
    <message>
        <source>Sessions with {name} went {size} points less far down than others</source>
        <translation>Bei Sitzungen mit {name} ging die Zahl {size} Punkte weniger weit nach unten als bei anderen</translation>
    </message>
    <message>
        <source>{name}: no relation with change can be seen</source>
        <translation>{name}: kein Zusammenhang mit der Veränderung zu sehen</translation>
    </message>
    <message>
        <source>Strong pain mostly falls back towards its usual level by itself: that is regression to the mean. So each session is held only against what began from the same number. It still does not show a cause: hope, or pressing just when pain turns, look the same.</source>
        <translation>Starke Schmerzen gehen meist von selbst auf ihr übliches Maß zurück: Das heißt Regression zur Mitte. Darum wird jede Sitzung nur mit dem verglichen, was bei derselben Zahl begann. Eine Ursache zeigt auch das nicht: Hoffnung sieht genauso aus, oder Drücken gerade dann, wenn der Schmerz sich wendet.</translation>
    </message>
    <message>
        <source>Whoever stops as soon as it is better makes short sessions look good.</source>
        <translation>Wer aufhört, sobald es besser ist, lässt kurze Sitzungen gut aussehen.</translation>
    </message>
    <message>
        <source>Too few days yet for: {names}. It takes {fewest} with both numbers.</source>
        <translation>Noch zu wenige Tage für: {names}. Nötig sind {fewest} mit beiden Zahlen.</translation>
    </message>
    <message>
        <source>Who looks {n} times finds something by chance alone more easily; that is allowed for. Days resemble the days before them; that is allowed for, too. What goes together need not be the cause of each other.</source>
        <translation>Wer {n} Mal nachsieht, findet leichter etwas durch bloßen Zufall; das ist eingerechnet. Tage ähneln den Tagen davor; auch das ist eingerechnet. Was zusammen auftritt, muss nicht die Ursache voneinander sein.</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>am nächsten Tag</translation>
    </message>
    <message>
        <source>Days with {name}: the strongest number of {when} was {size} lower</source>
        <translation>Tage mit {name}: Die höchste Zahl {when} war um {size} niedriger</translation>
    </message>
    <message>
        <source>Days with {name}: the strongest number of {when} was {size} higher</source>
        <translation>Tage mit {name}: Die höchste Zahl {when} war um {size} höher</translation>
    </message>
    <message>
        <source>Each hour slept more: the strongest number of {when} {size} lower</source>
        <translation>Jede Stunde mehr Schlaf: die höchste Zahl {when} um {size} niedriger</translation>
    </message>
    <message>
        <source>Each hour slept more: the strongest number of {when} {size} higher</source>
        <translation>Jede Stunde mehr Schlaf: die höchste Zahl {when} um {size} höher</translation>
    </message>
    <message>
        <source>1,000 steps more: the strongest number of {when} {size} lower</source>
        <translation>1.000 Schritte mehr: die höchste Zahl {when} um {size} niedriger</translation>
    </message>
    <message>
        <source>1,000 steps more: the strongest number of {when} {size} higher</source>
        <translation>1.000 Schritte mehr: die höchste Zahl {when} um {size} höher</translation>
    </message>
    <message>
        <source>{name}, one more: the strongest number of {when} {size} lower</source>
        <translation>{name}, eins mehr: die höchste Zahl {when} um {size} niedriger</translation>
    </message>
    <message>
        <source>{name}, one more: the strongest number of {when} {size} higher</source>
        <translation>{name}, eins mehr: die höchste Zahl {when} um {size} höher</translation>
    </message>
    <message>
        <source>{name} and the strongest number of {when}: no relation can be seen</source>
        <translation>{name} und die höchste Zahl {when}: kein Zusammenhang zu sehen</translation>
    </message>
    <message>
        <source>{what}. If there is one, it probably lies between {low} and {high}.</source>
        <translation>{what}. Wenn es einen gibt, liegt er wohl zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>{what} (between {low} and {high}, {n} compared).</source>
        <translation>{what} (zwischen {low} und {high}, {n} verglichen).</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>There is one question for you.</source>
        <translation>Es gibt eine Frage für dich.</translation>
    </message>
    <message>
        <source>It is time for what you planned.</source>
        <translation>Es ist Zeit für das, was du geplant hast.</translation>
    </message>
    <message>
        <source>How is it now, some time after your session?</source>
        <translation>Wie ist es jetzt, einige Zeit nach deiner Sitzung?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Planned now: {what}</source>
        <translation>Jetzt geplant: {what}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
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
        <translation>Symptom-Tagebuch</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Written by the person concerned; made on {day}.</source>
        <translation>Geschrieben von der betroffenen Person; erstellt am {day}.</translation>
    </message>
    <message>
        <source>Days written down</source>
        <translation>Tage mit Eintrag</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Days with a rating above 0</source>
        <translation>Tage mit einer Zahl über 0</translation>
    </message>
    <message>
        <source>Typical strongest rating of a day (median, 0-10)</source>
        <translation>Übliche höchste Zahl eines Tages (Median, 0-10)</translation>
    </message>
    <message>
        <source>Strongest rating (0-10)</source>
        <translation>Höchste Zahl (0-10)</translation>
    </message>
    <message>
        <source>Named as possible triggers (times)</source>
        <translation>Als mögliche Auslöser genannt (wie oft)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Strongest rating of each day (days not written are left open)</source>
        <translation>Höchste Zahl jedes Tages (Tage ohne Eintrag bleiben frei)</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Wo es wehtat</translation>
    </message>
    <message>
        <source>Acupressure sessions</source>
        <translation>Akupressur-Sitzungen</translation>
    </message>
    <message>
        <source>{lower} of {n}</source>
        <translation>{lower} von {n}</translation>
    </message>
    <message>
        <source>What was pressed</source>
        <translation>Was gedrückt wurde</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minuten je Mal</translation>
    </message>
    <message>
        <source>Lower afterwards</source>
        <translation>Danach niedriger</translation>
    </message>
    <message>
        <source>Side effects written down: {said}.</source>
        <translation>Notierte Nebenwirkungen: {said}.</translation>
    </message>
    <message>
        <source>Personal comparisons</source>
        <translation>Persönliche Vergleiche</translation>
    </message>
    <message>
        <source>Medicines written down</source>
        <translation>Notierte Medikamente</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Headache and medicine days</source>
        <translation>Tage mit Kopfschmerzen und Medikamenten</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>PEG {score} of 10</source>
        <translation>PEG {score} von 10</translation>
    </message>
    <message>
        <source>MIDAS {total} days, grade {grade}</source>
        <translation>MIDAS {total} Tage, Grad {grade}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Page for the doctor</source>
        <translation>Seite für die Arztpraxis</translation>
    </message>
    <message>
        <source>Your name on the page (optional)</source>
        <translation>Dein Name auf der Seite (freiwillig)</translation>
    </message>
    <message>
        <source>Your name on the page</source>
        <translation>Dein Name auf der Seite</translation>
    </message>
    <message>
        <source>Add my notes</source>
        <translation>Meine Notizen dazu</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One or two pages: summary, chart, sessions, medicines. It stays on your computer until you hand it over.</source>
        <translation>Eine oder zwei Seiten: Zusammenfassung, Diagramm, Sitzungen, Medikamente. Sie bleiben auf deinem Computer, bis du sie weitergibst.</translation>
    </message>
    <message>
        <source>Symptom diary {day}</source>
        <translation>Symptom-Tagebuch {day}</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The page cannot be saved there: {reason}. Choose another place.</source>
        <translation>Die Seite lässt sich dort nicht speichern: {reason}. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>Saved: 1 page.</source>
        <translation>Gespeichert: 1 Seite.</translation>
    </message>
    <message>
        <source>Saved: {n} pages.</source>
        <translation>Gespeichert: {n} Seiten.</translation>
    </message>
    <message>
        <source>Sent to the printer: 1 page.</source>
        <translation>An den Drucker geschickt: 1 Seite.</translation>
    </message>
    <message>
        <source>Sent to the printer: {n} pages.</source>
        <translation>An den Drucker geschickt: {n} Seiten.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Page {n} of {all}, as it will look</source>
        <translation>Seite {n} von {all}, wie sie aussehen wird</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Every complaint</source>
        <translation>Alle Beschwerden</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Seite für die Arztpraxis</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Strongest rating each day</source>
        <translation>Höchste Zahl jedes Tages</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts notiert</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>eine Sitzung</translation>
    </message>
    <message>
        <source>Point at a day, or go there with the arrow keys, to read it.</source>
        <translation>Zeig auf einen Tag oder geh mit den Pfeiltasten dorthin, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>How strong, day by day</source>
        <translation>Wie stark, Tag für Tag</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>höchste</translation>
    </message>
    <message>
        <source>mean of 7 days</source>
        <translation>Mittel aus 7 Tagen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>Nach Tageszeit</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>By day of the week</source>
        <translation>Nach Wochentag</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>By what may have set it off</source>
        <translation>Nach möglichem Auslöser</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Pressing and what came after</source>
        <translation>Das Drücken und was danach kam</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Was zusammen auftritt</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Wo es wehtat</translation>
    </message>
    <message>
        <source>Bar: the middle half of the numbers. Line: the middle one.</source>
        <translation>Balken: die mittlere Hälfte der Zahlen. Strich: die mittlere Zahl.</translation>
    </message>
    <message>
        <source>Before and after pressing</source>
        <translation>Vor und nach dem Drücken</translation>
    </message>
    <message>
        <source>Before and after, by what was pressed</source>
        <translation>Vorher und nachher, nach dem, was gedrückt wurde</translation>
    </message>
    <message>
        <source>middle before</source>
        <translation>Mitte vorher</translation>
    </message>
    <message>
        <source>middle after</source>
        <translation>Mitte nachher</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>last 6</source>
        <translation>letzte 6</translation>
    </message>
    <message>
        <source>What this cannot tell</source>
        <translation>Was das nicht sagen kann</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>sessions, {n} not rated</source>
        <translation>Sitzungen, {n} ohne Zahl</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>days written down</source>
        <translation>Tage mit Eintrag</translation>
    </message>
    <message>
        <source>strongest rating on a typical day</source>
        <translation>höchste Zahl an einem üblichen Tag</translation>
    </message>
</context>
<context>
    <name>RoomServices</name>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Sicherungen (*.sqlite3)</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>This backup is encrypted with another passphrase. Type it:</source>
        <translation>Diese Sicherung ist mit einer anderen Passphrase verschlüsselt. Gib sie ein:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This could not be saved. Is the disk full?</source>
        <translation>Das ließ sich nicht speichern. Ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>Change hands. Press gently, and breathe out slowly.</source>
        <translation>Hand wechseln. Drück sanft und atme langsam aus.</translation>
    </message>
    <message>
        <source>Save what cannot be read</source>
        <translation>Unlesbares speichern</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>{file} could not be written ({why}). Choose another place.</source>
        <translation>{file} ließ sich nicht schreiben ({why}). Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Save a copy of your records</source>
        <translation>Kopie deiner Aufzeichnungen speichern</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>The file {file} could not be deleted. Delete it by hand.</source>
        <translation>Die Datei {file} ließ sich nicht löschen. Lösch sie von Hand.</translation>
    </message>
</context>
<context>
    <name>RoutineDetail</name>
    <message>
        <source>Nothing of it is left for today.</source>
        <translation>Für heute bleibt nichts davon übrig.</translation>
    </message>
    <message>
        <source>Choose a spot on the body</source>
        <translation>Wähl eine Stelle am Körper</translation>
    </message>
    <message>
        <source>Start, {time}</source>
        <translation>Starten, {time}</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Gib acht</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The first times are shorter: at most {time} at a time, more as it goes well.</source>
        <translation>Die ersten Male sind kürzer: höchstens {time} am Stück, und mehr, sobald es gut geht.</translation>
    </message>
    <message>
        <source>Your photo: {name}</source>
        <translation>Dein Foto: {name}</translation>
    </message>
    <message>
        <source>{name}, left out today</source>
        <translation>{name}, heute weggelassen</translation>
    </message>
    <message>
        <source>{name}, in place of {other}</source>
        <translation>{name}, statt {other}</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>From: {source}</source>
        <translation>Aus: {source}</translation>
    </message>
    <message>
        <source>Where sources differ, and choices</source>
        <translation>Wo Quellen sich unterscheiden, und was du wählen kannst</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Eigene Kopie machen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save to a file</source>
        <translation>In Datei speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>RoutineEditor</name>
    <message>
        <source>Name of the routine</source>
        <translation>Name des Ablaufs</translation>
    </message>
    <message>
        <source>For instance: Evening</source>
        <translation>Zum Beispiel: Abend</translation>
    </message>
    <message>
        <source>What the routine is for</source>
        <translation>Wofür der Ablauf ist</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
    <message>
        <source>Find a point or area to add</source>
        <translation>Punkt oder Bereich zum Hinzufügen suchen</translation>
    </message>
    <message>
        <source>Add a point or area: LI4, hegu, wrist …</source>
        <translation>Punkt oder Bereich hinzufügen: LI4, hegu, Handgelenk …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pause between steps</source>
        <translation>Pause zwischen den Schritten</translation>
    </message>
    <message>
        <source>Rest at the end</source>
        <translation>Ruhe am Ende</translation>
    </message>
    <message>
        <source>It is the first step.</source>
        <translation>Das ist der erste Schritt.</translation>
    </message>
    <message>
        <source>It is the last step.</source>
        <translation>Das ist der letzte Schritt.</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Noch kein Schritt</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Dein Ablauf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>RoutineList</name>
    <message>
        <source>Show routines for</source>
        <translation>Abläufe zeigen für</translation>
    </message>
    <message>
        <source>Make your own</source>
        <translation>Eigenen Ablauf machen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine</translation>
    </message>
    <message>
        <source>From published sources</source>
        <translation>Aus veröffentlichten Quellen</translation>
    </message>
</context>
<context>
    <name>RoutineReviewDialog</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor du startest</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RoutineVerdictCard</name>
    <message>
        <source>A few questions first</source>
        <translation>Zuerst ein paar Fragen</translation>
    </message>
    <message>
        <source>Before you start you are asked what makes pressing unsafe.</source>
        <translation>Bevor du startest, wirst du gefragt, was das Drücken unsicher macht.</translation>
    </message>
    <message>
        <source>No step of this routine is open to you. The reasons stand below.</source>
        <translation>Kein Schritt dieses Ablaufs steht dir offen. Die Gründe stehen unten.</translation>
    </message>
    <message>
        <source>{left} of {all} steps are done, {instead} of them with another place. The others are left out, for the reasons below.</source>
        <translation>{left} von {all} Schritten werden gemacht, {instead} davon an einer anderen Stelle. Die anderen sind weggelassen, aus den Gründen unten.</translation>
    </message>
    <message>
        <source>{left} of {all} steps are left. The others are left out, for the reasons below.</source>
        <translation>{left} von {all} Schritten bleiben. Die anderen sind weggelassen, aus den Gründen unten.</translation>
    </message>
    <message>
        <source>One step is done at another place, as you chose.</source>
        <translation>Ein Schritt wird an einer anderen Stelle gemacht, wie du es gewählt hast.</translation>
    </message>
    <message>
        <source>{instead} steps are done at other places, as you chose.</source>
        <translation>{instead} Schritte werden an anderen Stellen gemacht, wie du es gewählt hast.</translation>
    </message>
    <message>
        <source>Some steps are done on one side only.</source>
        <translation>Einige Schritte werden nur auf einer Seite gemacht.</translation>
    </message>
    <message>
        <source>{name}: left out.</source>
        <translation>{name}: weggelassen.</translation>
    </message>
    <message>
        <source>{name}: right side only.</source>
        <translation>{name}: nur rechte Seite.</translation>
    </message>
    <message>
        <source>{name}: left side only.</source>
        <translation>{name}: nur linke Seite.</translation>
    </message>
    <message>
        <source>Use {name} instead</source>
        <translation>Nimm stattdessen {name}</translation>
    </message>
    <message>
        <source>Rub “{name}” instead</source>
        <translation>Reib stattdessen „{name}“</translation>
    </message>
    <message>
        <source>In place of {name}. {why}</source>
        <translation>Statt {name}. {why}</translation>
    </message>
    <message>
        <source>{new} in place of {old}</source>
        <translation>{new} statt {old}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>{what}, {side} side only</source>
        <translation>{what}, nur {side}</translation>
    </message>
    <message>
        <source>Leave it out after all</source>
        <translation>Doch weglassen</translation>
    </message>
</context>
<context>
    <name>RoutineWords</name>
    <message>
        <source>Your tender spot</source>
        <translation>Deine Druckstelle</translation>
    </message>
    <message>
        <source>Cold pack</source>
        <translation>Kühlpackung</translation>
    </message>
    <message>
        <source>A place no longer known</source>
        <translation>Eine Stelle, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>{name} is traditionally used for “{complaint}”, too.</source>
        <translation>{name} wird traditionell auch bei „{complaint}“ genutzt.</translation>
    </message>
    <message>
        <source>{name} in place of {place}: an old idea. No trial has shown that it works.</source>
        <translation>{name} statt {place}: eine alte Idee. Keine Studie hat gezeigt, dass sie wirkt.</translation>
    </message>
    <message>
        <source>{name} is a place that stays open to you today.</source>
        <translation>{name} ist eine Stelle, die dir heute offen steht.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>%n Mal am Tag</numerusform>
            <numerusform>%n Mal am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>Im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Counter-clockwise</source>
        <translation>Gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Half each way</source>
        <translation>Halb so, halb andersherum</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Left, then right</source>
        <translation>Links, dann rechts</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beide zugleich</translation>
    </message>
    <message>
        <source>Left and right by turns</source>
        <translation>Links und rechts im Wechsel</translation>
    </message>
    <message>
        <source>Then rest {time}.</source>
        <translation>Dann {time} ruhen.</translation>
    </message>
    <message>
        <source>Then a cold pack in a thin towel, {time}.</source>
        <translation>Dann ein Kühlpack in einem dünnen Tuch, {time}.</translation>
    </message>
    <message>
        <source>You put this together yourself. This program knows of no study of the whole.</source>
        <translation>Das hast du selbst zusammengestellt. Dieses Programm kennt keine Studie zum Ganzen.</translation>
    </message>
    <message>
        <source>This came from a file. Nobody here looked at it.</source>
        <translation>Das kam aus einer Datei. Niemand hier hat es geprüft.</translation>
    </message>
    <message>
        <source>Rub the whole area softly with your fingers.</source>
        <translation>Reib den ganzen Bereich sanft mit den Fingern.</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>The routine you began is open. Go on with it here.</source>
        <translation>Dein angefangener Ablauf ist offen. Mach hier weiter.</translation>
    </message>
    <message>
        <source>My {title}</source>
        <translation>Mein Ablauf: {title}</translation>
    </message>
    <message>
        <source>Your own copy of “{title}”. What is known is about the original.</source>
        <translation>Deine eigene Kopie von „{title}“. Was bekannt ist, gilt für das Original.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>„{title}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Save the routine</source>
        <translation>Ablauf speichern</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>In {file} gespeichert.</translation>
    </message>
    <message>
        <source>Open a routine</source>
        <translation>Ablauf öffnen</translation>
    </message>
    <message>
        <source>The file names a place this program does not guide: {name}.</source>
        <translation>Die Datei nennt eine Stelle, die dieses Programm nicht anleitet: {name}.</translation>
    </message>
    <message>
        <source>“{title}” is kept.</source>
        <translation>„{title}“ ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>Your answers decide which points are fine for you. Change them whenever something has changed: a pregnancy, an illness, a new medicine.</source>
        <translation>Deine Antworten entscheiden, welche Punkte gut für dich sind. Ändere sie, wann immer sich etwas geändert hat: eine Schwangerschaft, eine Krankheit, ein neues Medikament.</translation>
    </message>
    <message>
        <source>How it is today</source>
        <translation>Wie es heute ist</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>ScaleEnds</name>
    <message>
        <source>the worst you can imagine</source>
        <translation>das Schlimmste, das du dir vorstellen kannst</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>gar nichts</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search for a point, a place or a complaint</source>
        <translation>Punkt, Stelle oder Beschwerde suchen</translation>
    </message>
    <message>
        <source>Point, place or complaint</source>
        <translation>Punkt, Stelle oder Beschwerde</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Bin, 30 days</source>
        <translation>Papierkorb, 30 Tage</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Words in notes</source>
        <translation>Wörter in Notizen</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Every complaint</source>
        <translation>Alle Beschwerden</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Any strength</source>
        <translation>Jede Stärke</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <translation>{n} oder mehr</translation>
    </message>
    <message>
        <source>Trigger, your own word or medicine</source>
        <translation>Auslöser, eigenes Wort oder Medikament</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Gefundene Einträge</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>More than {n} found</source>
        <translation>Mehr als {n} gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Any trigger or medicine</source>
        <translation>Jeder Auslöser, jedes Medikament</translation>
    </message>
    <message>
        <source>Choose entries in the list first.</source>
        <translation>Wähl zuerst Einträge in der Liste.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What the safety check said</source>
        <translation>Was die Sicherheitsprüfung sagte</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>For: {complaint}</source>
        <translation>Für: {complaint}</translation>
    </message>
    <message>
        <source>The attack began at {time}.</source>
        <translation>Die Attacke begann um {time}.</translation>
    </message>
    <message>
        <source>Ended: {how}</source>
        <translation>Ende: {how}</translation>
    </message>
    <message>
        <source>{done} of {planned} of pressing</source>
        <translation>{done} von {planned} gedrückt</translation>
    </message>
    <message>
        <source>{name}: {done} of {planned}</source>
        <translation>{name}: {done} von {planned}</translation>
    </message>
    <message>
        <source>{line} · {way}</source>
        <translation>{line} · {way}</translation>
    </message>
    <message>
        <source>How strong was it? 0 to 10</source>
        <translation>Wie stark war es? 0 bis 10</translation>
    </message>
    <message>
        <source>Did you notice anything?</source>
        <translation>Hast du etwas bemerkt?</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Wann es begann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note of your own</source>
        <translation>Eine eigene Notiz</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to save.</source>
        <translation>Es wurde nichts geändert, also gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>{new} in place of {old}.</source>
        <translation>{new} statt {old}.</translation>
    </message>
    <message>
        <source>{old} was left out.</source>
        <translation>{old} wurde weggelassen.</translation>
    </message>
    <message>
        <source>{old} was done on one side only.</source>
        <translation>{old} wurde nur auf einer Seite gemacht.</translation>
    </message>
</context>
<context>
    <name>SessionDoor</name>
    <message>
        <source>Rub softly. It should feel pleasant all the time.</source>
        <translation>Reib sanft. Es soll sich die ganze Zeit angenehm anfühlen.</translation>
    </message>
    <message>
        <source>Chosen by you. No source names it.</source>
        <translation>Von dir gewählt. Keine Quelle nennt es.</translation>
    </message>
    <message>
        <source>Its steps are not kept any more.</source>
        <translation>Ihre Schritte sind nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>{title} · {way}</source>
        <translation>{title} · {way}</translation>
    </message>
    <message>
        <source>{new} in place of {old}.</source>
        <translation>{new} statt {old}.</translation>
    </message>
    <message>
        <source>{name} on the right only.</source>
        <translation>{name} nur rechts.</translation>
    </message>
    <message>
        <source>{name} on the left only.</source>
        <translation>{name} nur links.</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Today:</source>
        <translation>Heute:</translation>
    </message>
    <message>
        <source>{new} in place of {old}</source>
        <translation>{new} statt {old}</translation>
    </message>
    <message>
        <source>{title} ({changes})</source>
        <translation>{title} ({changes})</translation>
    </message>
    <message>
        <source>Your last session is not saved yet; AcuCoach keeps trying.</source>
        <translation>Deine letzte Sitzung ist noch nicht gespeichert; AcuCoach versucht es weiter.</translation>
    </message>
    <message>
        <source>Your last session is saved now.</source>
        <translation>Deine letzte Sitzung ist jetzt gespeichert.</translation>
    </message>
    <message>
        <source>The screen may turn off by itself: it cannot be kept on here.</source>
        <translation>Der Bildschirm geht vielleicht von selbst aus: Er lässt sich hier nicht anlassen.</translation>
    </message>
    <message>
        <source>Cold pack</source>
        <translation>Kühlpackung</translation>
    </message>
    <message>
        <source>Your tender spot</source>
        <translation>Deine Druckstelle</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Voice on</source>
        <translation>Stimme an</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Stimme aus</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>Der Bildschirm bleibt an</translation>
    </message>
    <message>
        <source>I feel unwell (D)</source>
        <translation>Mir geht es nicht gut (D)</translation>
    </message>
    <message>
        <source>Dizzy, numb, tingling or faint</source>
        <translation>Schwindel, Taubheit, Kribbeln, Ohnmachtsgefühl</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>next, {time}</source>
        <translation>danach, {time}</translation>
    </message>
</context>
<context>
    <name>SessionQuestions</name>
    <message>
        <source>Stop here?</source>
        <translation>Hier aufhören?</translation>
    </message>
    <message>
        <source>The {time} you did is kept.</source>
        <translation>Die {time}, die du gemacht hast, bleiben gespeichert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Ease off. Pain means stop.</source>
        <translation>Weniger Druck. Schmerz heißt: aufhören.</translation>
    </message>
    <message>
        <source>Let go for a moment. How do you want to go on?</source>
        <translation>Lass kurz los. Wie willst du weitermachen?</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The session waited for you.</source>
        <translation>Die Sitzung hat auf dich gewartet.</translation>
    </message>
    <message>
        <source>The computer slept or was locked. That time is not counted.</source>
        <translation>Der Computer war im Ruhezustand oder gesperrt. Diese Zeit zählt nicht.</translation>
    </message>
    <message>
        <source>It cannot go on now.</source>
        <translation>Jetzt kann es nicht weitergehen.</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Meine Antworten ändern</translation>
    </message>
</context>
<context>
    <name>SessionSection</name>
    <message>
        <source>Time to place your hands</source>
        <translation>Zeit, die Hände anzulegen</translation>
    </message>
    <message>
        <source>Pace of circles</source>
        <translation>Tempo der Kreise</translation>
    </message>
    <message>
        <source>Direction of circles</source>
        <translation>Richtung der Kreise</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Klänge</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Choose “Always my own pace” first.</source>
        <translation>Wähl zuerst „Immer mein eigenes Tempo“.</translation>
    </message>
    <message>
        <source>Switch on the voice first.</source>
        <translation>Schalte zuerst die Stimme ein.</translation>
    </message>
    <message>
        <source>Switch on a sound first.</source>
        <translation>Schalte zuerst einen Klang ein.</translation>
    </message>
    <message>
        <source>As each guide says</source>
        <translation>Wie die Anleitung sagt</translation>
    </message>
    <message>
        <source>Mostly 5 to 15 seconds.</source>
        <translation>Meist 5 bis 15 Sekunden.</translation>
    </message>
    <message>
        <source>At least {time}</source>
        <translation>Mindestens {time}</translation>
    </message>
    <message>
        <source>Always my own pace</source>
        <translation>Immer mein eigenes Tempo</translation>
    </message>
    <message>
        <source>Circles a minute</source>
        <translation>Kreise pro Minute</translation>
    </message>
    <message>
        <source>circles a minute</source>
        <translation>Kreise pro Minute</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>Im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>As the hands of a clock go, seen looking at your skin.</source>
        <translation>So wie die Zeiger einer Uhr gehen, mit Blick auf deine Haut.</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>Speak in sessions</source>
        <translation>In Sitzungen sprechen</translation>
    </message>
    <message>
        <source>A voice says when to begin, to change sides and to stop.</source>
        <translation>Eine Stimme sagt, wann du beginnst, die Seite wechselst und aufhörst.</translation>
    </message>
    <message>
        <source>Loudness of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>This computer has no voice. The words on the screen say the same.</source>
        <translation>Dieser Computer hat keine Stimme. Die Worte auf dem Bildschirm sagen dasselbe.</translation>
    </message>
    <message>
        <source>Beats and bells</source>
        <translation>Takt und Glocken</translation>
    </message>
    <message>
        <source>A soft sound for each circle, for changing sides and at the end.</source>
        <translation>Ein leiser Klang für jeden Kreis, beim Seitenwechsel und am Ende.</translation>
    </message>
    <message>
        <source>Soft bells</source>
        <translation>Sanfte Glocken</translation>
    </message>
    <message>
        <source>Wood, short and quiet</source>
        <translation>Holz, kurz und leise</translation>
    </message>
    <message>
        <source>Low tones</source>
        <translation>Tiefe Töne</translation>
    </message>
    <message>
        <source>For ears that hear high notes badly.</source>
        <translation>Für Ohren, die hohe Töne schlecht hören.</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>Wie sie klingen</translation>
    </message>
    <message>
        <source>Quiet background sound</source>
        <translation>Leiser Hintergrundklang</translation>
    </message>
    <message>
        <source>A low, even murmur like distant rain while the session runs.</source>
        <translation>Ein tiefes, gleichmäßiges Rauschen wie ferner Regen, solange die Sitzung läuft.</translation>
    </message>
    <message>
        <source>Loudness of sounds</source>
        <translation>Lautstärke der Klänge</translation>
    </message>
    <message>
        <source>This computer has no sound. The picture shows every change.</source>
        <translation>Dieser Computer hat keinen Ton. Das Bild zeigt jeden Wechsel.</translation>
    </message>
    <message>
        <source>With closed eyes, this is what you hear:</source>
        <translation>Mit geschlossenen Augen hörst du das:</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Nearly over</source>
        <translation>Fast vorbei</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Eine andere Stelle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hear: {signal}</source>
        <translation>Anhören: {signal}</translation>
    </message>
    <message>
        <source>Sessions fill the whole screen</source>
        <translation>Sitzungen füllen den ganzen Bildschirm</translation>
    </message>
    <message>
        <source>F11 switches this on and off while a session runs.</source>
        <translation>F11 schaltet das an und aus, während eine Sitzung läuft.</translation>
    </message>
    <message>
        <source>The screen stays on by itself while a session runs, and only then.</source>
        <translation>Der Bildschirm bleibt von selbst an, während eine Sitzung läuft, und nur dann.</translation>
    </message>
    <message>
        <source>Remind me of what I planned</source>
        <translation>Erinnere mich an das, was ich geplant habe</translation>
    </message>
    <message>
        <source>Plans are made in the history. A notice never says what it is about.</source>
        <translation>Pläne machst du im Verlauf. Ein Hinweis sagt nie, worum es geht.</translation>
    </message>
    <message>
        <source>Ask me later how it is</source>
        <translation>Frag mich später, wie es ist</translation>
    </message>
    <message>
        <source>Half an hour and two hours after a session that began with a number.</source>
        <translation>Eine halbe Stunde und zwei Stunden nach einer Sitzung, die mit einer Zahl begann.</translation>
    </message>
    <message>
        <source>Ask without a session, too</source>
        <translation>Auch ohne Sitzung fragen</translation>
    </message>
    <message>
        <source>To compare: on about every second day, once, and again half an hour later. Pain eases by itself, too; these numbers show how much. After a session you are then asked half an hour later as well.</source>
        <translation>Zum Vergleich: an etwa jedem zweiten Tag einmal, und eine halbe Stunde später noch einmal. Schmerz lässt auch von selbst nach; diese Zahlen zeigen, wie sehr. Nach einer Sitzung wirst du dann auch eine halbe Stunde später gefragt.</translation>
    </message>
    <message>
        <source>Quiet from, hour</source>
        <translation>Ruhe ab, Stunde</translation>
    </message>
    <message>
        <source>Quiet until, hour</source>
        <translation>Ruhe bis, Stunde</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Remind me while AcuCoach is closed, too</source>
        <translation>Auch erinnern, wenn AcuCoach zu ist</translation>
    </message>
    <message>
        <source>A small helper then starts with your computer. It reads your plans, and tells nobody what they are.</source>
        <translation>Dann startet ein kleiner Helfer mit deinem Computer. Er liest deine Pläne und sagt niemandem, was darin steht.</translation>
    </message>
</context>
<context>
    <name>SessionSounds</name>
    <message>
        <source>This computer has no sound. The picture shows every change.</source>
        <translation>Dieser Computer hat keinen Ton. Das Bild zeigt jeden Wechsel.</translation>
    </message>
    <message>
        <source>This computer has no voice. The words on the screen say the same.</source>
        <translation>Dieser Computer hat keine Stimme. Die Worte auf dem Bildschirm sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>SettingsFollower</name>
    <message>
        <source>The size of text could not be saved. Is the disk full?</source>
        <translation>Die Schriftgröße ließ sich nicht speichern. Ist die Festplatte voll?</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>A soft bell tells you. Nothing to click.</source>
        <translation>Eine leise Glocke sagt es dir. Du musst nichts anklicken.</translation>
    </message>
    <message>
        <source>The screen tells you. Nothing to click.</source>
        <translation>Der Bildschirm sagt es dir. Du musst nichts anklicken.</translation>
    </message>
</context>
<context>
    <name>SideEffectWords</name>
    <message>
        <source>Sore</source>
        <translation>Druckschmerz</translation>
    </message>
    <message>
        <source>Bruise</source>
        <translation>Blauer Fleck</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>SideWords</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>{place}, left</source>
        <translation>{place}, links</translation>
    </message>
    <message>
        <source>{place}, right</source>
        <translation>{place}, rechts</translation>
    </message>
</context>
<context>
    <name>SinceWhen</name>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Less than 3 months ago</source>
        <translation>Vor weniger als 3 Monaten</translation>
    </message>
    <message>
        <source>3 to 6 months ago</source>
        <translation>Vor 3 bis 6 Monaten</translation>
    </message>
    <message>
        <source>More than 6 months ago</source>
        <translation>Vor mehr als 6 Monaten</translation>
    </message>
    <message>
        <source>{about}: when?</source>
        <translation>{about}: wann?</translation>
    </message>
    <message>
        <source>{about}: when was it? Without an answer it counts as new.</source>
        <translation>{about}: Wann war das? Ohne Antwort gilt es als neu.</translation>
    </message>
</context>
<context>
    <name>SkinCanvas</name>
    <message>
        <source>Body to mark</source>
        <translation>Körper zum Markieren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Vorne und hinten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Fußsohle</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Handfläche</translation>
    </message>
    <message>
        <source>Thumb side</source>
        <translation>Daumenseite</translation>
    </message>
    <message>
        <source>Little-finger side</source>
        <translation>Kleinfingerseite</translation>
    </message>
    <message>
        <source>Inner</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Outer</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
</context>
<context>
    <name>SkinMarksPanel</name>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Diese Markierung entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Choose what it is, then touch the place. Points too close to it are left out until you take the mark away.</source>
        <translation>Wähl, was es ist, und berühr dann die Stelle. Punkte, die zu nah daran liegen, werden weggelassen, bis du die Markierung wegnimmst.</translation>
    </message>
    <message>
        <source>Mark your skin</source>
        <translation>Markier deine Haut</translation>
    </message>
    <message>
        <source>Touch a mark to take it away.</source>
        <translation>Berühr eine Markierung, um sie wegzunehmen.</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Nichts ist markiert.</translation>
    </message>
</context>
<context>
    <name>SourcesFold</name>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Quellen ausblenden</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>StandingSigns</name>
    <message>
        <source>Signs you told of</source>
        <translation>Zeichen, die du genannt hast</translation>
    </message>
    <message>
        <source>Before you press</source>
        <translation>Bevor du drückst</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>You said so on {when}.</source>
        <translation>Das hast du gesagt: {when}.</translation>
    </message>
    <message>
        <source>It is gone, or it was a slip</source>
        <translation>Es ist weg oder war ein Versehen</translation>
    </message>
    <message>
        <source>Call your emergency number now</source>
        <translation>Ruf jetzt den Notruf an</translation>
    </message>
    <message>
        <source>You told of a sign that needs help at once. No session until it is settled.</source>
        <translation>Du hast ein Zeichen genannt, bei dem sofort Hilfe nötig ist. Keine Sitzung, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Geh heute zur Ärztin oder zum Arzt</translation>
    </message>
    <message>
        <source>You told of a sign that a doctor should see. What it concerns is closed.</source>
        <translation>Du hast ein Zeichen genannt, das eine Ärztin oder ein Arzt sehen sollte. Was davon betroffen ist, ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Others who use this computer can look into the folder of your records: {folder}. Change its permissions.</source>
        <translation>Andere, die diesen Computer nutzen, können in den Ordner deiner Aufzeichnungen sehen: {folder}. Ändere seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>AcuCoach ended by itself last time. What you saved is still there.</source>
        <translation>AcuCoach hat sich letztes Mal von selbst beendet. Was du gespeichert hast, ist noch da.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The records in {folder} are encrypted.</source>
        <translation>Die Aufzeichnungen in {folder} sind verschlüsselt.</translation>
    </message>
    <message>
        <source>The file of your records cannot be used, but there is an encrypted backup of it. Type its passphrase to go on.</source>
        <translation>Die Datei mit deinen Aufzeichnungen lässt sich nicht nutzen, aber es gibt eine verschlüsselte Sicherung davon. Gib ihre Passphrase ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Something went wrong in AcuCoach while its window was built ({kind}). Your records were not changed by it.</source>
        <translation>In AcuCoach ging etwas schief, als sein Fenster aufgebaut wurde ({kind}). Deine Aufzeichnungen wurden dadurch nicht verändert.</translation>
    </message>
    <message>
        <source>AcuCoach cannot open your records</source>
        <translation>AcuCoach kann deine Aufzeichnungen nicht öffnen</translation>
    </message>
    <message>
        <source>AcuCoach cannot open its window</source>
        <translation>AcuCoach kann sein Fenster nicht öffnen</translation>
    </message>
    <message>
        <source>Your records are open again: {what}.</source>
        <translation>Deine Aufzeichnungen sind wieder offen: {what}.</translation>
    </message>
    <message>
        <source>Read from the damaged file, of these: {what}.</source>
        <translation>Aus der beschädigten Datei gelesen, davon: {what}.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>Die beschädigte Datei wird als {file} aufgehoben.</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>Start gently</source>
        <translation>Sanft starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>How long, and which side</source>
        <translation>Wie lange und welche Seite</translation>
    </message>
    <message>
        <source>That went well last time: a little longer today, if you like.</source>
        <translation>Das ging letztes Mal gut: heute etwas länger, wenn du magst.</translation>
    </message>
    <message>
        <source>Begin short; it grows as it goes well. You choose.</source>
        <translation>Fang kurz an; es wird länger, wenn es gut geht. Du entscheidest.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Seconds a side, {name}</source>
        <translation>Sekunden je Seite, {name}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Rounds, {name}</source>
        <translation>Runden, {name}</translation>
    </message>
    <message>
        <source>Side, {name}</source>
        <translation>Seite, {name}</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>This place has no left and right.</source>
        <translation>Diese Stelle hat kein Links und Rechts.</translation>
    </message>
    <message>
        <source>Direction of the circles, {name}</source>
        <translation>Richtung der Kreise, {name}</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>Im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Counter-clockwise</source>
        <translation>Gegen den Uhrzeigersinn</translation>
    </message>
    <message>
        <source>Half each way</source>
        <translation>Halb so, halb andersherum</translation>
    </message>
    <message>
        <source>How, {name}</source>
        <translation>Wie, {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} nach oben</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} nach unten</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Time a side and round</source>
        <translation>Zeit je Seite und Runde</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Show step {number}</source>
        <translation>Schritt {number} zeigen</translation>
    </message>
</context>
<context>
    <name>StepPicture</name>
    <message>
        <source>laid across: {measure}</source>
        <translation>quer darauf: {measure}</translation>
    </message>
    <message>
        <source>an arrow shows the way</source>
        <translation>ein Pfeil zeigt den Weg</translation>
    </message>
    <message>
        <source>a red dot marks the point</source>
        <translation>ein roter Punkt zeigt die Stelle</translation>
    </message>
    <message>
        <source>red dots mark the points</source>
        <translation>rote Punkte zeigen die Stellen</translation>
    </message>
    <message>
        <source>a hand presses</source>
        <translation>eine Hand drückt</translation>
    </message>
    <message>
        <source>The body as the step says.</source>
        <translation>Der Körper, wie der Schritt es sagt.</translation>
    </message>
    <message>
        <source>Shown: {list}.</source>
        <translation>Zu sehen: {list}.</translation>
    </message>
    <message>
        <source>one finger</source>
        <translation>ein Finger</translation>
    </message>
    <message>
        <source>two fingers</source>
        <translation>zwei Finger</translation>
    </message>
    <message>
        <source>three fingers</source>
        <translation>drei Finger</translation>
    </message>
    <message>
        <source>four fingers</source>
        <translation>vier Finger</translation>
    </message>
    <message>
        <source>one thumb width</source>
        <translation>eine Daumenbreite</translation>
    </message>
    <message>
        <source>one and a half thumb widths</source>
        <translation>eineinhalb Daumenbreiten</translation>
    </message>
    <message>
        <source>two thumb widths</source>
        <translation>zwei Daumenbreiten</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {name}</source>
        <translation>Weniger: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Mehr: {name}</translation>
    </message>
    <message>
        <source>It is at its least.</source>
        <translation>Weniger geht nicht.</translation>
    </message>
    <message>
        <source>It is at its most.</source>
        <translation>Mehr geht nicht.</translation>
    </message>
</context>
<context>
    <name>TableMapping</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>What hurts</source>
        <translation>Was wehtut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What came with it</source>
        <translation>Was dazukam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Schreibweise des Datums</translation>
    </message>
    <message>
        <source>0 to {end}</source>
        <translation>0 bis {end}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>(as the row says)</source>
        <translation>(wie die Zeile sagt)</translation>
    </message>
    <message>
        <source>Complaint of all rows</source>
        <translation>Beschwerde aller Zeilen</translation>
    </message>
    <message>
        <source>Choose the column with the date.</source>
        <translation>Wähl die Spalte mit dem Datum.</translation>
    </message>
    <message>
        <source>Choose what in this table is a complaint.</source>
        <translation>Wähl, was in dieser Tabelle eine Beschwerde ist.</translation>
    </message>
    <message>
        <source>Each date can be read two ways. Choose how dates are written.</source>
        <translation>Jedes Datum lässt sich auf zwei Arten lesen. Wähl, wie das Datum geschrieben ist.</translation>
    </message>
    <message>
        <source>The numbers go beyond 10. Choose where the scale ends.</source>
        <translation>Die Zahlen gehen über 10 hinaus. Wähl, wo die Skala endet.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>kept as a word</source>
        <translation>als Wort aufgehoben</translation>
    </message>
    <message>
        <source>“{word}” is</source>
        <translation>„{word}“ ist</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>As it will be kept:</source>
        <translation>So wird es aufgehoben:</translation>
    </message>
    <message>
        <source>This is a table of {program}.</source>
        <translation>Das ist eine Tabelle von {program}.</translation>
    </message>
    <message>
        <source>Columns that have no place here: {names}.</source>
        <translation>Spalten, für die hier kein Platz ist: {names}.</translation>
    </message>
    <message>
        <source>Numbers of days come along (hours slept, steps): {n}.</source>
        <translation>Zahlen von Tagen kommen mit (geschlafene Stunden, Schritte): {n}.</translation>
    </message>
    <message>
        <source>Rows that are no complaint are left out: {rows}.</source>
        <translation>Zeilen, die keine Beschwerde sind, werden weggelassen: {rows}.</translation>
    </message>
    <message>
        <source>Numbers from 0 to {end} are brought to 0 to 10.</source>
        <translation>Zahlen von 0 bis {end} werden auf 0 bis 10 gebracht.</translation>
    </message>
    <message>
        <source>Numbers rounded to whole ones: {n}.</source>
        <translation>Auf ganze Zahlen gerundet: {n}.</translation>
    </message>
    <message>
        <source>Rows with a word instead of a number: {n}. The word goes to the note.</source>
        <translation>Zeilen mit einem Wort statt einer Zahl: {n}. Das Wort kommt in die Notiz.</translation>
    </message>
    <message>
        <source>The file holds another table, which is left out: {names}.</source>
        <translation>Die Datei enthält noch eine Tabelle, die weggelassen wird: {names}.</translation>
    </message>
    <message>
        <source>Rows that cannot be read: {n}.</source>
        <translation>Zeilen, die sich nicht lesen lassen: {n}.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
</context>
<context>
    <name>TechniquePart</name>
    <message>
        <source>What your hand does</source>
        <translation>Was deine Hand tut</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Feather-light</source>
        <translation>Federleicht</translation>
    </message>
    <message>
        <source>a touch is enough</source>
        <translation>eine Berührung reicht</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>never painful</source>
        <translation>nie schmerzhaft</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
</context>
<context>
    <name>TechniqueWords</name>
    <message>
        <source>Circles</source>
        <translation>Kreisen</translation>
    </message>
    <message>
        <source>Press and hold</source>
        <translation>Drücken und halten</translation>
    </message>
    <message>
        <source>Press and let go</source>
        <translation>Drücken und loslassen</translation>
    </message>
    <message>
        <source>Knead</source>
        <translation>Kneten</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Klopfen</translation>
    </message>
    <message>
        <source>Rub</source>
        <translation>Reiben</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Press in and hold</source>
        <translation>Hineindrücken und halten</translation>
    </message>
    <message>
        <source>Tremble with the fingertip</source>
        <translation>Mit der Fingerspitze zittern</translation>
    </message>
    <message>
        <source>Roll the ball</source>
        <translation>Den Ball rollen</translation>
    </message>
    <message>
        <source>Press and wait</source>
        <translation>Drücken und warten</translation>
    </message>
    <message>
        <source>small and slow</source>
        <translation>klein und langsam</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>let go slowly</source>
        <translation>langsam loslassen</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>and let go</source>
        <translation>und loslassen</translation>
    </message>
    <message>
        <source>soft and round</source>
        <translation>weich und rund</translation>
    </message>
    <message>
        <source>loose and light</source>
        <translation>locker und leicht</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>in eine Richtung</translation>
    </message>
    <message>
        <source>slow and flat</source>
        <translation>langsam und flach</translation>
    </message>
    <message>
        <source>Press in</source>
        <translation>Hineindrücken</translation>
    </message>
    <message>
        <source>and hold</source>
        <translation>und halten</translation>
    </message>
    <message>
        <source>Tremble</source>
        <translation>Zittern</translation>
    </message>
    <message>
        <source>fine and quick</source>
        <translation>fein und schnell</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>on a ball</source>
        <translation>auf einem Ball</translation>
    </message>
    <message>
        <source>Press, wait</source>
        <translation>Drücken, warten</translation>
    </message>
    <message>
        <source>until it eases</source>
        <translation>bis es nachlässt</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>Daumen</translation>
    </message>
    <message>
        <source>Index finger</source>
        <translation>Zeigefinger</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Knuckle</source>
        <translation>Fingerknöchel</translation>
    </message>
    <message>
        <source>Flat hand</source>
        <translation>Flache Hand</translation>
    </message>
    <message>
        <source>Pencil eraser</source>
        <translation>Radiergummi am Stift</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Ball</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Bürste</translation>
    </message>
    <message>
        <source>with the thumb</source>
        <translation>mit dem Daumen</translation>
    </message>
    <message>
        <source>with the index finger</source>
        <translation>mit dem Zeigefinger</translation>
    </message>
    <message>
        <source>with the fingers</source>
        <translation>mit den Fingern</translation>
    </message>
    <message>
        <source>with a knuckle</source>
        <translation>mit einem Fingerknöchel</translation>
    </message>
    <message>
        <source>with the flat hand</source>
        <translation>mit der flachen Hand</translation>
    </message>
    <message>
        <source>with a pencil eraser</source>
        <translation>mit dem Radiergummi am Stift</translation>
    </message>
    <message>
        <source>with a ball</source>
        <translation>mit einem Ball</translation>
    </message>
    <message>
        <source>with a brush</source>
        <translation>mit einer Bürste</translation>
    </message>
    <message>
        <source>{motion}, {tool}</source>
        <translation>{motion}, {tool}</translation>
    </message>
    <message>
        <source>Do the same with your thumb in place of the {usual}.</source>
        <translation>Mach dasselbe mit dem Daumen statt mit {usual}.</translation>
    </message>
    <message>
        <source>Do the same with your index finger, not the {usual}.</source>
        <translation>Mach dasselbe mit dem Zeigefinger, nicht mit {usual}.</translation>
    </message>
    <message>
        <source>Do the same with your fingers in place of the {usual}.</source>
        <translation>Mach dasselbe mit den Fingern statt mit {usual}.</translation>
    </message>
    <message>
        <source>Do the same with a knuckle in place of the {usual}.</source>
        <translation>Mach dasselbe mit einem Fingerknöchel statt mit {usual}.</translation>
    </message>
    <message>
        <source>Do the same with your flat hand in place of the {usual}.</source>
        <translation>Mach dasselbe mit der flachen Hand statt mit {usual}.</translation>
    </message>
    <message>
        <source>Hold a pencil upside down. Do the same with its eraser in place of the {usual}.</source>
        <translation>Halte einen Bleistift verkehrt herum. Mach dasselbe mit seinem Radiergummi statt mit {usual}.</translation>
    </message>
    <message>
        <source>Rest on a ball in place of the {usual}. Move off it to stop.</source>
        <translation>Lass die Stelle auf einem Ball ruhen, statt mit {usual} zu drücken. Rück vom Ball weg, um aufzuhören.</translation>
    </message>
    <message>
        <source>Do the same with a brush in place of the {usual}.</source>
        <translation>Mach dasselbe mit einer Bürste statt mit {usual}.</translation>
    </message>
    <message>
        <source>thumb</source>
        <translation>dem Daumen</translation>
    </message>
    <message>
        <source>index finger</source>
        <translation>dem Zeigefinger</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>den Fingern</translation>
    </message>
    <message>
        <source>knuckle</source>
        <translation>dem Fingerknöchel</translation>
    </message>
    <message>
        <source>flat hand</source>
        <translation>der flachen Hand</translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>dem Radiergummi</translation>
    </message>
    <message>
        <source>ball</source>
        <translation>dem Ball</translation>
    </message>
    <message>
        <source>brush</source>
        <translation>der Bürste</translation>
    </message>
</context>
<context>
    <name>TenderSpotsPanel</name>
    <message>
        <source>A tender spot of your own</source>
        <translation>Eine eigene Druckstelle</translation>
    </message>
    <message>
        <source>Touch the tender place. It is kept, so that you find it again next time.</source>
        <translation>Berühr die empfindliche Stelle. Sie wird gemerkt, damit du sie nächstes Mal wiederfindest.</translation>
    </message>
    <message>
        <source>Kept spots</source>
        <translation>Gemerkte Stellen</translation>
    </message>
    <message>
        <source>Forget this spot</source>
        <translation>Diese Stelle vergessen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Press this spot</source>
        <translation>Diese Stelle drücken</translation>
    </message>
    <message>
        <source>Choose a kept spot, or touch a new place.</source>
        <translation>Wähl eine gemerkte Stelle oder berühr eine neue.</translation>
    </message>
    <message>
        <source>No spot is kept yet.</source>
        <translation>Noch ist keine Stelle gemerkt.</translation>
    </message>
    <message>
        <source>{place}: marked {day}, not pressed yet.</source>
        <translation>{place}: markiert {day}, noch nicht gedrückt.</translation>
    </message>
    <message>
        <source>{place}: pressed last {day}. Times so far: {count}.</source>
        <translation>{place}: zuletzt gedrückt {day}. Bisher: {count} Mal.</translation>
    </message>
</context>
<context>
    <name>ThirdParties</name>
    <message>
        <source>windows, pictures, sound and voice</source>
        <translation>Fenster, Bilder, Klang und Stimme</translation>
    </message>
    <message>
        <source>the language the program is written in</source>
        <translation>die Sprache, in der das Programm geschrieben ist</translation>
    </message>
    <message>
        <source>keeps your records</source>
        <translation>bewahrt deine Aufzeichnungen auf</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>finds the folder for your records</source>
        <translation>findet den Ordner für deine Aufzeichnungen</translation>
    </message>
    <message>
        <source>the body model all pictures are drawn from</source>
        <translation>das Körpermodell, nach dem alle Bilder gezeichnet sind</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>chinesische Schriftzeichen</translation>
    </message>
    <message>
        <source>networks that find joints in the camera&apos;s picture</source>
        <translation>Netze, die Gelenke im Bild der Kamera finden</translation>
    </message>
    <message>
        <source>what the camera&apos;s help runs on</source>
        <translation>womit die Hilfe der Kamera läuft</translation>
    </message>
    <message>
        <source>encrypts your records, if you want that</source>
        <translation>verschlüsselt deine Aufzeichnungen, wenn du das willst</translation>
    </message>
    <message>
        <source>read tables of other programs</source>
        <translation>lesen Tabellen anderer Programme</translation>
    </message>
    <message>
        <source>icons; some shapes from Feather (MIT)</source>
        <translation>Symbole; einige Formen aus Feather (MIT)</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{complaint}: {number} · {when}</source>
        <translation>{complaint}: {number} · {when}</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>Today all {open} points are open to you, {gentle} of them gently.</source>
        <translation>Heute stehen dir alle {open} Punkte offen, {gentle} davon sanft.</translation>
    </message>
    <message>
        <source>Today no point is open to you. A guide says why.</source>
        <translation>Heute steht dir kein Punkt offen. Eine Anleitung sagt, warum.</translation>
    </message>
    <message>
        <source>Today {open} points are open to you, {gentle} of them gently. Leave out {closed}.</source>
        <translation>Heute stehen dir {open} Punkte offen, {gentle} davon sanft. Lass {closed} aus.</translation>
    </message>
    <message>
        <source>One press writes it down</source>
        <translation>Ein Druck schreibt es auf</translation>
    </message>
    <message>
        <source>last {when}</source>
        <translation>zuletzt {when}</translation>
    </message>
    <message>
        <source>Taken now: {medicine}</source>
        <translation>Jetzt genommen: {medicine}</translation>
    </message>
    <message>
        <source>planned today; {done} of {aim} done</source>
        <translation>für heute geplant; {done} von {aim} gemacht</translation>
    </message>
    <message>
        <source>Again: {title}, {minutes} min</source>
        <translation>Noch einmal: {title}, {minutes} min</translation>
    </message>
    <message>
        <source>{complaint} · {when}</source>
        <translation>{complaint} · {when}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>gestern um {time}</translation>
    </message>
    <message>
        <source>Written down: {medicine}.</source>
        <translation>Aufgeschrieben: {medicine}.</translation>
    </message>
</context>
<context>
    <name>TodayCheckForm</name>
    <message>
        <source>Marked on the body: {marks}.</source>
        <translation>Am Körper markiert: {marks}.</translation>
    </message>
    <message>
        <source>How is it today?</source>
        <translation>Wie ist es heute?</translation>
    </message>
    <message>
        <source>Mark a place on the body map</source>
        <translation>Eine Stelle auf der Körperkarte markieren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>None of this today</source>
        <translation>Heute nichts davon</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>A fair comparison</source>
        <translation>Ein fairer Vergleich</translation>
    </message>
    <message>
        <source>Earlier comparisons</source>
        <translation>Frühere Vergleiche</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{period} · reminders at {times}</source>
        <translation>{period} · Erinnerungen um {times}</translation>
    </message>
    <message>
        <source>Today: {arm}.</source>
        <translation>Heute: {arm}.</translation>
    </message>
    <message>
        <source>Ended early, so nothing can be told from it.</source>
        <translation>Vorzeitig beendet, daher lässt sich nichts daraus sagen.</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Plan another</source>
        <translation>Neuen planen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>Done so</source>
        <translation>So gemacht</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
</context>
<context>
    <name>TrialPlanner</name>
    <message>
        <source>To find out what the pressing itself does, let chance decide the days: some with pressing, some without, in mixed order. The length is settled first.</source>
        <translation>Um herauszufinden, was das Drücken selbst bewirkt, lass den Zufall die Tage bestimmen: manche mit Drücken, manche ohne, in gemischter Folge. Die Dauer wird vorher festgelegt.</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Was du versuchst</translation>
    </message>
    <message>
        <source>What to rate</source>
        <translation>Wofür du Zahlen gibst</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>days without</source>
        <translation>Tagen ohne</translation>
    </message>
    <message>
        <source>days of gentle rubbing elsewhere</source>
        <translation>Tagen mit sanftem Reiben an anderer Stelle</translation>
    </message>
    <message>
        <source>both of these</source>
        <translation>beidem</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>Draw the days</source>
        <translation>Tage auslosen</translation>
    </message>
    <message>
        <source>There is no routine to try yet.</source>
        <translation>Es gibt noch keinen Ablauf zum Versuchen.</translation>
    </message>
    <message>
        <source>at {one} and {two}</source>
        <translation>um {one} und {two}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>{days} days.</source>
        <translation>{days} Tage.</translation>
    </message>
    <message>
        <source>Your days differ so much that it can find a difference of about {points} points or more; smaller ones may be missed.</source>
        <translation>Deine Tage sind so verschieden, dass der Vergleich einen Unterschied ab etwa {points} Punkten finden kann; kleinere werden vielleicht übersehen.</translation>
    </message>
    <message>
        <source>How small a difference it can find is known after ten written days.</source>
        <translation>Wie klein ein Unterschied sein darf, um gefunden zu werden, ist nach zehn notierten Tagen bekannt.</translation>
    </message>
    <message>
        <source>{what} is not for {complaint}. Is this what you want to find out?</source>
        <translation>{what} ist nicht für {complaint}. Willst du das herausfinden?</translation>
    </message>
    <message>
        <source>{what}, rated by {complaint}. Chance drew these days:</source>
        <translation>{what}, mit Zahlen für {complaint}. Der Zufall hat diese Tage gelost:</translation>
    </message>
    <message>
        <source>Begin with these days</source>
        <translation>Mit diesen Tagen beginnen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Once begun, days are not drawn anew, and the numbers stay covered until the last day.</source>
        <translation>Hat es einmal begonnen, werden keine Tage neu gelost, und die Zahlen bleiben bis zum letzten Tag verdeckt.</translation>
    </message>
</context>
<context>
    <name>TrialReminders</name>
    <message>
        <source>Your comparison needs a number each day: how strong was it today?</source>
        <translation>Dein Vergleich braucht jeden Tag eine Zahl: Wie stark war es heute?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Done so</source>
        <translation>So gemacht</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Your comparison asks for today: {arm}.</source>
        <translation>Dein Vergleich sieht für heute vor: {arm}.</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>Turn the body to the left</source>
        <translation>Den Körper nach links drehen</translation>
    </message>
    <message>
        <source>Turn the body to the right</source>
        <translation>Den Körper nach rechts drehen</translation>
    </message>
    <message>
        <source>Look from above</source>
        <translation>Von oben schauen</translation>
    </message>
</context>
<context>
    <name>UnreadableNotice</name>
    <message>
        <source>One record cannot be read. It is kept as it is; all others are here.</source>
        <translation>Eine Aufzeichnung lässt sich nicht lesen. Sie wird aufgehoben, wie sie ist; alle anderen sind hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read. They are kept as they are; all others are here.</source>
        <translation>
            <numerusform>%n Aufzeichnung lässt sich nicht lesen. Sie wird aufgehoben, wie sie ist; alle anderen sind hier.</numerusform>
            <numerusform>%n Aufzeichnungen lassen sich nicht lesen. Sie werden aufgehoben, wie sie sind; alle anderen sind hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeig sie mir</translation>
    </message>
</context>
<context>
    <name>UnreadablePanel</name>
    <message>
        <source>These records are damaged. They are kept as they are; all others are shown as usual. A backup from before may still have them whole.</source>
        <translation>Diese Aufzeichnungen sind beschädigt. Sie werden aufgehoben, wie sie sind; alle anderen sind wie immer zu sehen. Eine Sicherung von früher hat sie vielleicht noch heil.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what lies there as a text</source>
        <translation>Was dort liegt, als Text speichern</translation>
    </message>
    <message>
        <source>Diary entry</source>
        <translation>Tagebucheintrag</translation>
    </message>
    <message>
        <source>Note of a day</source>
        <translation>Notiz zu einem Tag</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Own routine</source>
        <translation>Eigener Ablauf</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tender spot</source>
        <translation>Druckstelle</translation>
    </message>
    <message>
        <source>Mark on the skin</source>
        <translation>Markierung auf der Haut</translation>
    </message>
    <message>
        <source>{noun}, number {id}: its “{field}” cannot be read.</source>
        <translation>{noun}, Nummer {id}: „{field}“ lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>UrgentCard</name>
    <message>
        <source>I have this now</source>
        <translation>Das habe ich jetzt</translation>
    </message>
    <message>
        <source>Call your emergency number now</source>
        <translation>Ruf jetzt den Notruf an</translation>
    </message>
    <message>
        <source>Call your emergency number or a crisis line now</source>
        <translation>Ruf jetzt den Notruf oder ein Krisentelefon an</translation>
    </message>
    <message>
        <source>Phone your care team or the emergency line now</source>
        <translation>Ruf jetzt dein Behandlungsteam oder den Notruf an</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Geh heute zur Ärztin oder zum Arzt</translation>
    </message>
    <message>
        <source>Talk to a doctor in the next days</source>
        <translation>Sprich in den nächsten Tagen mit einer Ärztin oder einem Arzt</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Fine for you today</source>
        <translation>Heute gut für dich</translation>
    </message>
    <message>
        <source>Gently today</source>
        <translation>Heute sanft</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Lass das weg</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>A few questions first</source>
        <translation>Zuerst ein paar Fragen</translation>
    </message>
    <message>
        <source>Before the first session you are asked what makes pressing unsafe.</source>
        <translation>Vor der ersten Sitzung wirst du gefragt, was das Drücken unsicher macht.</translation>
    </message>
    <message>
        <source>Only on your right</source>
        <translation>Nur auf deiner rechten Seite</translation>
    </message>
    <message>
        <source>Only on your left</source>
        <translation>Nur auf deiner linken Seite</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Front</source>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Fußsohle</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Handfläche</translation>
    </message>
    <message>
        <source>Thumb side</source>
        <translation>Daumenseite</translation>
    </message>
    <message>
        <source>Little-finger side</source>
        <translation>Kleinfingerseite</translation>
    </message>
    <message>
        <source>Inner side</source>
        <translation>Innenseite</translation>
    </message>
    <message>
        <source>Outer side</source>
        <translation>Außenseite</translation>
    </message>
    <message>
        <source>Upper part</source>
        <translation>Oberer Teil</translation>
    </message>
    <message>
        <source>Lower part</source>
        <translation>Unterer Teil</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation>Handrücken</translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation>Fußrücken</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation>Hinterkopf</translation>
    </message>
    <message>
        <source>Front and left side</source>
        <translation>Vorne und linke Seite</translation>
    </message>
    <message>
        <source>Back and left side</source>
        <translation>Hinten und linke Seite</translation>
    </message>
    <message>
        <source>Back and right side</source>
        <translation>Hinten und rechte Seite</translation>
    </message>
    <message>
        <source>Front and right side</source>
        <translation>Vorne und rechte Seite</translation>
    </message>
    <message>
        <source>{view}, from above</source>
        <translation>{view}, von oben</translation>
    </message>
    <message>
        <source>1 point here</source>
        <translation>1 Punkt hier</translation>
    </message>
    <message numerus="yes">
        <source>%n points here</source>
        <translation>
            <numerusform>%n Punkt hier</numerusform>
            <numerusform>%n Punkte hier</numerusform>
        </translation>
    </message>
    <message>
        <source>your left</source>
        <translation>bei dir links</translation>
    </message>
    <message>
        <source>your right</source>
        <translation>bei dir rechts</translation>
    </message>
    <message>
        <source>middle of the body</source>
        <translation>Körpermitte</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Waiting for another program</source>
        <translation>Warten auf ein anderes Programm</translation>
    </message>
    <message>
        <source>Another program is using your records, such as a backup or sync program. AcuCoach waits for it; nothing is lost.</source>
        <translation>Ein anderes Programm nutzt gerade deine Aufzeichnungen, etwa eines für Sicherungen oder zum Abgleichen. AcuCoach wartet darauf; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
</context>
<context>
    <name>WarningPage</name>
    <message>
        <source>Stopped. Let go and sit or lie down.</source>
        <translation>Gestoppt. Lass los und setz oder leg dich hin.</translation>
    </message>
    <message>
        <source>What do you feel? Press it.</source>
        <translation>Was spürst du? Drück darauf.</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <translation>Was spürst du?</translation>
    </message>
    <message>
        <source>None of these. I am all right</source>
        <translation>Nichts davon. Mir geht es gut</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>Es ist etwas anderes</translation>
    </message>
    <message>
        <source>Your care team: {whom}</source>
        <translation>Dein Behandlungsteam: {whom}</translation>
    </message>
    <message>
        <source>Call your emergency number now</source>
        <translation>Ruf jetzt den Notruf an</translation>
    </message>
    <message>
        <source>Have it looked at today, unless it passes</source>
        <translation>Lass es heute ansehen, außer es geht vorbei</translation>
    </message>
    <message>
        <source>This is written down. You are asked about it before the next session.</source>
        <translation>Das ist aufgeschrieben. Vor der nächsten Sitzung wirst du danach gefragt.</translation>
    </message>
    <message>
        <source>Go on to the end</source>
        <translation>Weiter zum Ende</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Start with empty records</source>
        <translation>Mit leeren Aufzeichnungen beginnen</translation>
    </message>
    <message>
        <source>What is there now is kept beside them under another name.</source>
        <translation>Was jetzt da ist, wird daneben unter einem anderen Namen aufgehoben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Export what can be read</source>
        <translation>Lesbares exportieren</translation>
    </message>
    <message>
        <source>Writes every record that can still be read into a file.</source>
        <translation>Schreibt jede Aufzeichnung, die sich noch lesen lässt, in eine Datei.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>What happened, for whoever helps you. Nothing of your health is in it.</source>
        <translation>Was geschehen ist, für alle, die dir helfen. Nichts über deine Gesundheit steht darin.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The report cannot be written there: {reason}.</source>
        <translation>Der Bericht lässt sich dort nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
    <message>
        <source>It was made on {when} and holds: {what}. What can be read of the damaged file is added. That file is kept, never deleted.</source>
        <translation>Sie wurde am {when} gemacht und enthält: {what}. Was sich aus der beschädigten Datei lesen lässt, kommt dazu. Diese Datei wird aufgehoben, nie gelöscht.</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <translation>Neueste Sicherung öffnen</translation>
    </message>
    <message>
        <source>Open what can be read</source>
        <translation>Lesbares öffnen</translation>
    </message>
    <message>
        <source>Without a backup. The damaged file is kept, never deleted.</source>
        <translation>Ohne Sicherung. Die beschädigte Datei wird aufgehoben, nie gelöscht.</translation>
    </message>
    <message>
        <source>The file cannot be moved: {reason}.</source>
        <translation>Die Datei lässt sich nicht verschieben: {reason}.</translation>
    </message>
    <message>
        <source>{count} records were written to {file}.</source>
        <translation>{count} Aufzeichnungen wurden in {file} geschrieben.</translation>
    </message>
    <message>
        <source>Folder for your records</source>
        <translation>Ordner für deine Aufzeichnungen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>The next week has not begun.</source>
        <translation>Die nächste Woche hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>strongest {value} of 10</source>
        <translation>höchste Zahl {value} von 10</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>keine Schmerzen</translation>
    </message>
    <message>
        <source>still going, no number</source>
        <translation>dauert noch an, keine Zahl</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>nichts notiert</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht da.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to AcuCoach</source>
        <translation>Willkommen bei AcuCoach</translation>
    </message>
    <message>
        <source>It shows where to press on your own body, and how. A timer leads you through with both hands busy. A diary tells honestly whether it helps.</source>
        <translation>Es zeigt, wo und wie du an deinem eigenen Körper drückst. Ein Timer führt dich, während beide Hände zu tun haben. Ein Tagebuch sagt ehrlich, ob es hilft.</translation>
    </message>
    <message>
        <source>It is not a medical device. It goes along with your treatment and never takes its place. Ask your care team first if you are ill.</source>
        <translation>Es ist kein Medizinprodukt. Es begleitet deine Behandlung und tritt nie an ihre Stelle. Frag zuerst dein Behandlungsteam, wenn du krank bist.</translation>
    </message>
    <message>
        <source>What you write stays on this computer. The program never goes online.</source>
        <translation>Was du schreibst, bleibt auf diesem Computer. Das Programm geht nie ins Internet.</translation>
    </message>
    <message>
        <source>Is the text easy to read?</source>
        <translation>Ist die Schrift gut zu lesen?</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Straight to the body map</source>
        <translation>Gleich zur Körperkarte</translation>
    </message>
    <message>
        <source>No health professional has reviewed these texts yet.</source>
        <translation>Noch hat niemand aus einem Gesundheitsberuf diese Texte geprüft.</translation>
    </message>
    <message>
        <source>What bothers you most?</source>
        <translation>Was macht dir am meisten zu schaffen?</translation>
    </message>
    <message>
        <source>One is enough to begin. You can change it at any time.</source>
        <translation>Eines reicht für den Anfang. Du kannst es jederzeit ändern.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>How to find a point</source>
        <translation>So findest du einen Punkt</translation>
    </message>
    <message>
        <source>Touch the place on the body, or pick it from the list.</source>
        <translation>Berühr die Stelle am Körper oder wähl sie aus der Liste.</translation>
    </message>
    <message>
        <source>The guide leads you there step by step, with pictures.</source>
        <translation>Die Anleitung führt dich Schritt für Schritt dorthin, mit Bildern.</translation>
    </message>
    <message>
        <source>A few health questions come first. They take a minute or two and keep you safe.</source>
        <translation>Zuerst kommen ein paar Fragen zur Gesundheit. Sie dauern ein bis zwei Minuten und schützen dich.</translation>
    </message>
    <message>
        <source>Press firmly, but never so that it hurts. The timer tells you when to change hands. If it hurts, stop.</source>
        <translation>Drück fest, aber nie so, dass es wehtut. Der Timer sagt dir, wann du die Hand wechselst. Wenn es wehtut, hör auf.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin with {point}</source>
        <translation>Mit {point} beginnen</translation>
    </message>
    <message>
        <source>To the body map</source>
        <translation>Zur Körperkarte</translation>
    </message>
</context>
<context>
    <name>WhatChart</name>
    <message>
        <source>What was pressed</source>
        <translation>Was gedrückt wurde</translation>
    </message>
    <message>
        <source>Rated sessions</source>
        <translation>Sitzungen mit Zahlen</translation>
    </message>
    <message>
        <source>Middle before</source>
        <translation>Mitte vorher</translation>
    </message>
    <message>
        <source>Middle after</source>
        <translation>Mitte nachher</translation>
    </message>
    <message>
        <source>Middle change</source>
        <translation>Mittlere Veränderung</translation>
    </message>
    <message>
        <source>Middle half of the changes</source>
        <translation>Mittlere Hälfte der Veränderungen</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>No session has a number before and after.</source>
        <translation>Keine Sitzung hat eine Zahl vorher und nachher.</translation>
    </message>
    <message>
        <source>too few to tell ({n})</source>
        <translation>zu wenige, um etwas zu sagen ({n})</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>My answers for today</source>
        <translation>Meine Antworten für heute</translation>
    </message>
    <message>
        <source>Mark my skin</source>
        <translation>Meine Haut markieren</translation>
    </message>
    <message>
        <source>Measure your forearm, your leg or your belly first. Then a strip with your own cun can be made.</source>
        <translation>Miss zuerst deinen Unterarm, dein Bein oder deinen Bauch. Dann lässt sich ein Streifen mit deinen eigenen Cun machen.</translation>
    </message>
    <message>
        <source>Your own cun</source>
        <translation>Deine eigenen Cun</translation>
    </message>
    <message>
        <source>my-cun.pdf</source>
        <translation>meine-cun.pdf</translation>
    </message>
    <message>
        <source>Cut the strips out. Where one has two pieces, glue the ends together. Lay the end marked 0 where the guide begins to measure. The numbers are your cun.</source>
        <translation>Schneide die Streifen aus. Wo einer zwei Teile hat, kleb die Enden zusammen. Leg das Ende mit der 0 dort an, wo die Anleitung zu messen beginnt. Die Zahlen sind deine Cun.</translation>
    </message>
    <message>
        <source>A strip to measure with</source>
        <translation>Ein Streifen zum Messen</translation>
    </message>
    <message>
        <source>measuring-strip.pdf</source>
        <translation>messstreifen.pdf</translation>
    </message>
    <message>
        <source>Cut the pieces out and glue the second to the end of the first. Lay the strip along the skin without pulling. Write down what you read at the far end.</source>
        <translation>Schneide die Teile aus und kleb den zweiten an das Ende des ersten. Leg den Streifen an der Haut entlang, ohne zu ziehen. Schreib auf, was du am anderen Ende abliest.</translation>
    </message>
    <message>
        <source>Save the strip</source>
        <translation>Streifen speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The strip cannot be saved there: {reason}. Choose another place.</source>
        <translation>Der Streifen lässt sich dort nicht speichern: {reason}. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>In {file} gespeichert.</translation>
    </message>
    <message>
        <source>Something went wrong inside AcuCoach. Details are in {file}.</source>
        <translation>In AcuCoach ging etwas schief. Einzelheiten stehen in {file}.</translation>
    </message>
    <message>
        <source>Your records were checked just now and are whole.</source>
        <translation>Deine Aufzeichnungen wurden gerade geprüft und sind heil.</translation>
    </message>
    <message>
        <source>Settings, Body map, say that the camera stays off. You can allow it there.</source>
        <translation>In den Einstellungen unter Körperkarte steht, dass die Kamera aus bleibt. Dort kannst du sie erlauben.</translation>
    </message>
    <message>
        <source>The camera needs an addition. Install it with: pip install “acucoach[camera]”.</source>
        <translation>Die Kamera braucht einen Zusatz. Installiere ihn mit: pip install „acucoach[camera]“.</translation>
    </message>
    <message>
        <source>A part of the system that the camera needs is missing ({what}). Install it, then start AcuCoach again.</source>
        <translation>Ein Teil des Systems, den die Kamera braucht, fehlt ({what}). Installier ihn und starte AcuCoach dann neu.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or switch it on, and try again.</source>
        <translation>Keine Kamera gefunden. Steck eine an oder schalte sie ein und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your system keeps the camera from this program. Allow it in its settings.</source>
        <translation>Dein System lässt dieses Programm nicht an die Kamera. Erlaube es in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Körperkarte</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt speichern</translation>
    </message>
    <message>
        <source>The sheet cannot be saved there: {reason}. Choose another place.</source>
        <translation>Das Blatt lässt sich dort nicht speichern: {reason}. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>A tender spot of your own</source>
        <translation>Eine eigene Druckstelle</translation>
    </message>
    <message>
        <source>Mark your skin</source>
        <translation>Markier deine Haut</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>the first person, without a name yet</source>
        <translation>die erste Person, noch ohne Namen</translation>
    </message>
    <message>
        <source>Practise finding a point</source>
        <translation>Einen Punkt finden üben</translation>
    </message>
    <message>
        <source>{point} on your left</source>
        <translation>{point} bei dir links</translation>
    </message>
    <message>
        <source>{point} on your right</source>
        <translation>{point} bei dir rechts</translation>
    </message>
    <message>
        <source>a diary entry</source>
        <translation>einen Tagebucheintrag</translation>
    </message>
    <message>
        <source>a questionnaire</source>
        <translation>einen Fragebogen</translation>
    </message>
    <message>
        <source>a note on a session</source>
        <translation>eine Notiz zu einer Sitzung</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>einen Plan</translation>
    </message>
    <message>
        <source>a routine</source>
        <translation>einen Ablauf</translation>
    </message>
    <message>
        <source>your answers about you</source>
        <translation>deine Antworten über dich</translation>
    </message>
    <message>
        <source>today&apos;s answers</source>
        <translation>die Antworten für heute</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>You began {what} and did not save it. Save it now?</source>
        <translation>Du hast {what} begonnen und nicht gespeichert. Jetzt speichern?</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>You began {what} and did not save it. It is still there.</source>
        <translation>Du hast {what} begonnen und nicht gespeichert. Es ist noch da.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>This session cannot go on now. {why} What you did is kept.</source>
        <translation>Diese Sitzung kann jetzt nicht weitergehen. {why} Was du gemacht hast, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Your last session was interrupted. What you did is kept.</source>
        <translation>Deine letzte Sitzung wurde unterbrochen. Was du gemacht hast, bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Session not saved</source>
        <translation>Sitzung nicht gespeichert</translation>
    </message>
    <message>
        <source>Your last session could not be saved yet. Try again, or close without it?</source>
        <translation>Deine letzte Sitzung ließ sich noch nicht speichern. Noch einmal versuchen oder ohne sie schließen?</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>WritingAnew</name>
    <message>
        <source>Your records and their backups are encrypted now.</source>
        <translation>Deine Aufzeichnungen und ihre Sicherungen sind jetzt verschlüsselt.</translation>
    </message>
    <message>
        <source>The new passphrase is in use. The old one opens nothing now.</source>
        <translation>Die neue Passphrase gilt jetzt. Die alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Your records and their backups are no longer encrypted.</source>
        <translation>Deine Aufzeichnungen und ihre Sicherungen sind nicht mehr verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>WritingAnewPage</name>
    <message>
        <source>This takes a moment. Your records stay whole, come what may.</source>
        <translation>Das dauert einen Moment. Deine Aufzeichnungen bleiben heil, was auch kommt.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>All of it is in view.</source>
        <translation>Alles ist zu sehen.</translation>
    </message>
    <message>
        <source>It is as large as it gets.</source>
        <translation>Größer geht es nicht.</translation>
    </message>
</context>
<context>
    <name>_ChartWords</name>
    <message numerus="yes">
        <source>%n points. Use the arrow keys, or show the table.</source>
        <translation>
            <numerusform>%n Punkt. Nimm die Pfeiltasten oder zeig die Tabelle an.</numerusform>
            <numerusform>%n Punkte. Nimm die Pfeiltasten oder zeig die Tabelle an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MedicineRow</name>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Dose, such as 400 mg</source>
        <translation>Dosis, zum Beispiel 400 mg</translation>
    </message>
    <message>
        <source>Kind of medicine</source>
        <translation>Art des Medikaments</translation>
    </message>
    <message>
        <source>Remove this medicine</source>
        <translation>Dieses Medikament entfernen</translation>
    </message>
</context>
<context>
    <name>_NumberField</name>
    <message>
        <source>This number cannot be. It must be between {low} and {high}.</source>
        <translation>Diese Zahl kann nicht sein. Sie muss zwischen {low} und {high} liegen.</translation>
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
