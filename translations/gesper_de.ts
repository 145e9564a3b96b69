<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Gesper</source>
        <translation>Über Gesper</translation>
    </message>
    <message>
        <source>Gesper %1</source>
        <translation>Gesper %1</translation>
    </message>
    <message>
        <source>Technical documentation of medical devices for the EU (MDR and IVDR).

Gesper says what was decided, by whom and on which evidence. It does not judge whether a device conforms.

Summaries of the law are in Gesper&apos;s own words; only the Official Journal is authentic.

Licensed under the Apache License 2.0.</source>
        <translation>Technische Dokumentation von Medizinprodukten für die EU (MDR und IVDR).

Gesper sagt, was entschieden wurde, von wem und aufgrund welcher Nachweise. Es beurteilt nicht, ob ein Produkt die Anforderungen erfüllt.

Die Zusammenfassungen der Rechtsvorschriften sind Gespers eigene Worte; rechtsverbindlich ist allein das Amtsblatt der Europäischen Union.

Lizenziert unter der Apache License 2.0.</translation>
    </message>
</context>
<context>
    <name>AddingSummary</name>
    <message numerus="yes">
        <source>… and %n more; the whole list stands in Evidence.</source>
        <translation>
            <numerusform>… und %n weitere; die ganze Liste steht unter „Nachweise“.</numerusform>
            <numerusform>… und %n weitere; die ganze Liste steht unter „Nachweise“.</numerusform>
        </translation>
    </message>
    <message>
        <source>already here as %1</source>
        <translation>schon vorhanden als %1</translation>
    </message>
    <message>
        <source>added as %1</source>
        <translation>hinzugefügt als %1</translation>
    </message>
    <message>
        <source>added as %1, a new revision</source>
        <translation>hinzugefügt als %1, eine neue Revision</translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>%1 wurde nicht hinzugefügt: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file name, what became of it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were added to the evidence list.</source>
        <translation>
            <numerusform>%n Datei wurde zur Nachweisliste hinzugefügt.</numerusform>
            <numerusform>%n Dateien wurden zur Nachweisliste hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cited for %1.</source>
        <translation>Verweis angelegt für %1.</translation>
    </message>
</context>
<context>
    <name>AnswerLines</name>
    <message>
        <source>%1 revision %2</source>
        <comment>number of a document, label of its revision</comment>
        <translation>%1 Revision %2</translation>
    </message>
    <message>
        <source>unknown evidence</source>
        <translation>unbekannter Nachweis</translation>
    </message>
    <message>
        <source>, p. %1</source>
        <translation>, S. %1</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a requirement</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Standards and other solutions</source>
        <translation>Normen und andere Lösungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Evidence references</source>
        <translation>Nachweisverweise</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>alle Produkte</translation>
    </message>
    <message>
        <source>A name is stored with its verdict. Choose the verdict, or clear the name.</source>
        <translation>Ein Name wird nur zusammen mit einem Urteil gespeichert. Wählen Sie das Urteil oder leeren Sie das Namensfeld.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1, page %2</source>
        <comment>evidence, pages</comment>
        <translation>%1, S. %2</translation>
    </message>
    <message>
        <source>set %1 to “undecided”</source>
        <translation>%1 auf „nicht entschieden“ gesetzt</translation>
    </message>
    <message>
        <source>set %1 to “%2”</source>
        <translation>%1 auf „%2“ gesetzt</translation>
    </message>
    <message>
        <source>set %1 to “%2”, because %3</source>
        <translation>%1 auf „%2“ gesetzt, Begründung: %3</translation>
    </message>
    <message>
        <source>took back the verdict on %1</source>
        <translation>Urteil zu %1 zurückgenommen</translation>
    </message>
    <message>
        <source>entered the verdict on %1: %2 (%3)</source>
        <translation>Urteil zu %1 eingetragen: %2 (%3)</translation>
    </message>
    <message>
        <source>created the project</source>
        <translation>Projekt angelegt</translation>
    </message>
    <message>
        <source>began the answer to %1</source>
        <translation>Antwort zu %1 begonnen</translation>
    </message>
    <message>
        <source>cited %2 for %1</source>
        <translation>%1 mit %2 belegt</translation>
    </message>
    <message>
        <source>wrote the text of %1</source>
        <translation>Text zu %1 geschrieben</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>removed the answer to %1</source>
        <translation>Antwort zu %1 entfernt</translation>
    </message>
    <message>
        <source>removed the text of %1</source>
        <translation>Text zu %1 entfernt</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>marked %1 as superseded</source>
        <translation>%1 als ersetzt gekennzeichnet</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>answered questions about %1 anew</source>
        <translation>Fragen zu %1 neu beantwortet</translation>
    </message>
    <message>
        <source>answered “%2” for %1 with “%3”</source>
        <translation>„%2“ für %1 mit „%3“ beantwortet</translation>
    </message>
    <message>
        <source>cleared the %2 of %1</source>
        <comment>row, field</comment>
        <translation>%1: %2 geleert</translation>
    </message>
    <message>
        <source>changed the %2 of %1</source>
        <comment>row, field</comment>
        <translation>%1: %2 geändert</translation>
    </message>
    <message>
        <source>set the %2 of %1 to “%3”</source>
        <comment>row, field, value</comment>
        <translation>%1: %2 auf „%3“ gesetzt</translation>
    </message>
    <message>
        <source>changed %2 and %3 of %1</source>
        <comment>row, fields, last field</comment>
        <translation>%1: %2 und %3 geändert</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more row(s)</source>
        <comment>names of rows</comment>
        <translation>
            <numerusform>%1 und %n weitere Zeile</numerusform>
            <numerusform>%1 und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <comment>changes of one step</comment>
        <translation>
            <numerusform>; und %n weitere</numerusform>
            <numerusform>; und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n row(s) followed</source>
        <comment>verdicts taken back, revisions superseded</comment>
        <translation>
            <numerusform>; %n Zeile als Folge geändert</numerusform>
            <numerusform>; %n Zeilen als Folge geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (by undo)</source>
        <translation>%1 (durch „Rückgängig“)</translation>
    </message>
    <message>
        <source>%1 (by redo)</source>
        <translation>%1 (durch „Wiederholen“)</translation>
    </message>
    <message>
        <source>%1 (restored)</source>
        <translation>%1 (wiederhergestellt)</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>%1 cites this already; nothing was changed.</source>
        <translation>Bei %1 ist dieser Verweis schon angelegt; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Cited for %1: %2. Give the page there, or undo with Ctrl+Z.</source>
        <translation>Verweis angelegt für %1: %2. Geben Sie dort die Seite an oder machen Sie es mit Strg+Z rückgängig.</translation>
    </message>
    <message>
        <source>Nothing was cited: no requirement or section has been open yet. Open the one this belongs to, come back and press C again.</source>
        <translation>Es wurde kein Verweis angelegt: Bisher war weder eine Anforderung noch ein Abschnitt geöffnet. Öffnen Sie die Stelle, zu der dies gehört, kehren Sie zurück und drücken Sie erneut C.</translation>
    </message>
    <message>
        <source>%1, page %2, is now cited for %3. Undo takes it back.</source>
        <translation>%3 ist jetzt mit %1, S. %2, belegt. „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message numerus="yes">
        <source>%n row(s) confirmed by %1, %2. Undo takes it back.</source>
        <comment>name, time</comment>
        <translation>
            <numerusform>%n Zeile von %1 bestätigt, %2. „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>%n Zeilen von %1 bestätigt, %2. „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>Choose from a calendar (F4)</source>
        <translation>Aus einem Kalender wählen (F4)</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Cited</source>
        <comment>column: how often</comment>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>attachment only</source>
        <translation>nur als Anlage</translation>
    </message>
    <message>
        <source>by reference</source>
        <translation>nur referenziert</translation>
    </message>
    <message>
        <source>No page has text that can be searched. Run text recognition on the scan, and add the result as a new revision.</source>
        <translation>Keine Seite hat durchsuchbaren Text. Führen Sie für den Scan eine Texterkennung durch und fügen Sie das Ergebnis als neue Revision hinzu.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Notified bodies refuse such files: add a revision without one.</source>
        <translation>Die Datei ist durch ein Passwort geschützt. Benannte Stellen weisen solche Dateien zurück: Fügen Sie eine Revision ohne Passwort hinzu.</translation>
    </message>
    <message>
        <source>The file carries a digital signature. It goes into a technical file untouched, with a view of its pages.</source>
        <translation>Die Datei trägt eine digitale Signatur. Sie wird unverändert in die Technische Dokumentation übernommen, zusammen mit einer Ansicht ihrer Seiten.</translation>
    </message>
    <message>
        <source>The file can be used, with warnings.</source>
        <translation>Die Datei ist mit Warnungen verwendbar.</translation>
    </message>
    <message>
        <source>The file goes into a technical file as an attachment; its pages cannot be shown there.</source>
        <translation>Die Datei wird der Technischen Dokumentation als Anlage beigefügt; ihre Seiten können dort nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The document is kept elsewhere; the project holds no file of it.</source>
        <translation>Das Dokument wird an anderer Stelle aufbewahrt; das Projekt enthält keine Datei davon.</translation>
    </message>
    <message>
        <source>%1 revision %2</source>
        <translation>%1 Revision %2</translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>, approved by %1 on %2</source>
        <translation>, Freigabe durch %1 am %2</translation>
    </message>
    <message>
        <source>, approved by %1</source>
        <translation>, Freigabe durch %1</translation>
    </message>
    <message>
        <source>File: %1, %2</source>
        <translation>Datei: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>By reference, kept at: %1</source>
        <translation>Nur referenziert, aufbewahrt unter: %1</translation>
    </message>
    <message>
        <source>Not enclosed because: %1</source>
        <translation>Nicht beigefügt, Grund: %1</translation>
    </message>
    <message>
        <source>Text was found in it; no problem is known.</source>
        <translation>Es wurde Text darin gefunden; kein Problem ist bekannt.</translation>
    </message>
    <message>
        <source>Found when it was added: %1</source>
        <translation>Beim Hinzufügen festgestellt: %1</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>&amp;MDR: a wearable with an app…</source>
        <translation>&amp;MDR: ein Wearable mit App…</translation>
    </message>
    <message>
        <source>&amp;IVDR: an assay with its reader…</source>
        <translation>&amp;IVDR: ein Assay mit Lesegerät…</translation>
    </message>
    <message>
        <source>Example MDR</source>
        <translation>Beispiel MDR</translation>
    </message>
    <message>
        <source>Example IVDR</source>
        <translation>Beispiel IVDR</translation>
    </message>
</context>
<context>
    <name>FactChoice</name>
    <message>
        <source>What the device is</source>
        <translation>Was das Produkt ist</translation>
    </message>
    <message>
        <source>Body, substances and sterility</source>
        <translation>Körper, Stoffe und Sterilität</translation>
    </message>
    <message>
        <source>Energy, radiation and connections</source>
        <translation>Energie, Strahlung und Verbindungen</translation>
    </message>
    <message>
        <source>Who uses it, and how</source>
        <translation>Wer es anwendet und wie</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Weitere Merkmale</translation>
    </message>
    <message>
        <source>By these facts, of %1 requirements %2 would be proposed as applying and %3 as not applying. You decide each one.</source>
        <translation>Nach diesen Merkmalen würden von %1 Anforderungen %2 als zutreffend und %3 als nicht zutreffend vorgeschlagen. Sie entscheiden über jede einzelne.</translation>
    </message>
</context>
<context>
    <name>HistoryCsv</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>HistoryNames</name>
    <message>
        <source>a device that is gone</source>
        <translation>Produkt (entfernt)</translation>
    </message>
    <message>
        <source>a document that is gone</source>
        <translation>Dokument (entfernt)</translation>
    </message>
    <message>
        <source>evidence that is gone</source>
        <translation>Nachweis (entfernt)</translation>
    </message>
    <message>
        <source>%1 revision %2</source>
        <comment>document number, label</comment>
        <translation>%1 Revision %2</translation>
    </message>
</context>
<context>
    <name>HistoryValues</name>
    <message>
        <source>regulation</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>single registration number</source>
        <translation>Einmalige Registrierungsnummer</translation>
    </message>
    <message>
        <source>person responsible for regulatory compliance</source>
        <translation>Person, die für die Einhaltung der Regulierungsvorschriften verantwortlich ist (PRRC)</translation>
    </message>
    <message>
        <source>authorised representative</source>
        <translation>Bevollmächtigter</translation>
    </message>
    <message>
        <source>notified body</source>
        <translation>Benannte Stelle</translation>
    </message>
    <message>
        <source>number of the notified body</source>
        <translation>Kennnummer der Benannten Stelle</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>Position in der Reihenfolge</translation>
    </message>
    <message>
        <source>rule of Annex VIII</source>
        <translation>Regel nach Anhang VIII</translation>
    </message>
    <message>
        <source>conformity assessment route</source>
        <translation>Konformitätsbewertungsverfahren</translation>
    </message>
    <message>
        <source>Basic UDI-DI</source>
        <translation>Basis-UDI-DI</translation>
    </message>
    <message>
        <source>issuing entity</source>
        <translation>Zuteilungsstelle</translation>
    </message>
    <message>
        <source>EMDN code</source>
        <translation>EMDN-Code</translation>
    </message>
    <message>
        <source>intended purpose</source>
        <translation>Zweckbestimmung</translation>
    </message>
    <message>
        <source>intended users</source>
        <translation>Vorgesehene Anwender</translation>
    </message>
    <message>
        <source>patients or specimens</source>
        <translation>Patienten oder Proben</translation>
    </message>
    <message>
        <source>indications</source>
        <translation>Indikationen</translation>
    </message>
    <message>
        <source>contra-indications</source>
        <translation>Kontraindikationen</translation>
    </message>
    <message>
        <source>software version</source>
        <translation>Softwareversion</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Bescheinigungen</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>hold on the rows below</source>
        <translation>Gültigkeit für die Zeilen darunter</translation>
    </message>
    <message>
        <source>applicability</source>
        <translation>Anwendbarkeit</translation>
    </message>
    <message>
        <source>justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>solutions</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>name behind the verdict</source>
        <translation>Name der beurteilenden Person</translation>
    </message>
    <message>
        <source>date of the verdict</source>
        <translation>Datum des Urteils</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständige Person</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>Freigebende Person</translation>
    </message>
    <message>
        <source>date of approval</source>
        <translation>Freigabedatum</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>reason of the file&apos;s class</source>
        <translation>Grund der Dateieinstufung</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>digital signature</source>
        <translation>Digitale Signatur</translation>
    </message>
    <message>
        <source>place where it is kept</source>
        <translation>Aufbewahrungsort</translation>
    </message>
    <message>
        <source>reason why it is not enclosed</source>
        <translation>Grund für das Nichtbeifügen</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>clause, device</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>the manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>the device %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>%1 revision %2</source>
        <comment>document number, label</comment>
        <translation>%1 Revision %2</translation>
    </message>
    <message>
        <source>the reference of %1 to %2</source>
        <translation>Verweis von %1 auf %2</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgestellt %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Annex %1 %2</source>
        <comment>number of the annex, clause</comment>
        <translation>Anhang %1 %2</translation>
    </message>
    <message>
        <source>class</source>
        <comment>of a device</comment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>class</source>
        <comment>of a file</comment>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>what has to be confirmed</source>
        <translation>was zu bestätigen ist</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Answer %1</source>
        <translation>%1 beantworten</translation>
    </message>
    <message>
        <source>Answer %1 rows</source>
        <translation>%1 Zeilen beantworten</translation>
    </message>
    <message>
        <source>Take back the answer to %1</source>
        <translation>Antwort zu %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Confirm the answer to %1</source>
        <translation>Antwort zu %1 bestätigen</translation>
    </message>
    <message>
        <source>Confirm %1 answers</source>
        <translation>%1 Antworten bestätigen</translation>
    </message>
    <message>
        <source>Cite %1 for %2</source>
        <translation>%2 mit %1 belegen</translation>
    </message>
    <message>
        <source>%1 pieces of evidence</source>
        <translation>%1 Nachweisen</translation>
    </message>
    <message>
        <source>Change a citation of %1</source>
        <translation>Nachweisverweis zu %1 ändern</translation>
    </message>
    <message>
        <source>Remove a citation of %1</source>
        <translation>Nachweisverweis zu %1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 citations of %2</source>
        <translation>%1 Nachweisverweise zu %2 entfernen</translation>
    </message>
    <message>
        <source>Confirm a citation of %1</source>
        <translation>Nachweisverweis zu %1 bestätigen</translation>
    </message>
    <message>
        <source>Confirm %1 citations of %2</source>
        <translation>%1 Nachweisverweise zu %2 bestätigen</translation>
    </message>
    <message>
        <source>Add the device %1</source>
        <translation>Produkt %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change the device %1</source>
        <translation>Produkt %1 ändern</translation>
    </message>
    <message>
        <source>Move the device %1</source>
        <translation>Produkt %1 verschieben</translation>
    </message>
    <message>
        <source>Remove the device %1</source>
        <translation>Produkt %1 entfernen</translation>
    </message>
    <message>
        <source>Change the manufacturer</source>
        <translation>Hersteller ändern</translation>
    </message>
    <message>
        <source>Change the project&apos;s title</source>
        <translation>Titel des Projekts ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add evidence %1</source>
        <translation>Nachweis %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 pieces of evidence</source>
        <translation>%1 Nachweise hinzufügen</translation>
    </message>
    <message>
        <source>Cite evidence for %1</source>
        <translation>%1 mit Nachweis belegen</translation>
    </message>
    <message>
        <source>Add evidence %1 and cite it for %2</source>
        <translation>Nachweis %1 hinzufügen und %2 damit belegen</translation>
    </message>
    <message>
        <source>Add %1 pieces of evidence and cite them for %2</source>
        <translation>%1 Nachweise hinzufügen und %2 damit belegen</translation>
    </message>
    <message>
        <source>Restore a value of the %1</source>
        <translation>Wert wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Restore the %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Restore %1 rows</source>
        <translation>%1 Zeilen wiederherstellen</translation>
    </message>
    <message>
        <source>Write section %1</source>
        <translation>Abschnitt %1 schreiben</translation>
    </message>
    <message>
        <source>Confirm section %1</source>
        <translation>Abschnitt %1 bestätigen</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Create the project from another one</source>
        <translation>Projekt aus einem anderen anlegen</translation>
    </message>
    <message>
        <source>bring the file format up to date</source>
        <translation>Dateiformat aktualisieren</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Make a gap for the example</source>
        <translation>Lücke für das Beispiel anlegen</translation>
    </message>
    <message>
        <source>%1, file &quot;%2&quot;, audit head %3</source>
        <translation>%1, Datei „%2“, letzter Hash des Audit-Trails %3</translation>
    </message>
    <message>
        <source>carried over from the project &quot;%1&quot;</source>
        <translation>aus dem Projekt „%1“ übernommen</translation>
    </message>
    <message>
        <source>carried over from another project</source>
        <translation>aus einem anderen Projekt übernommen</translation>
    </message>
    <message>
        <source>It is encrypted; it goes in as an attachment.</source>
        <translation>Die Datei ist verschlüsselt; sie wird als Anlage beigefügt.</translation>
    </message>
    <message>
        <source>Its pages cannot be put into another PDF; it goes in as an attachment.</source>
        <translation>Die Seiten lassen sich nicht in ein anderes PDF einfügen; die Datei wird als Anlage beigefügt.</translation>
    </message>
    <message>
        <source>It is a PDF without pages.</source>
        <translation>Die Datei ist ein PDF ohne Seiten.</translation>
    </message>
    <message>
        <source>It is damaged; its pages are taken from a repaired copy (%1).</source>
        <translation>Die Datei ist beschädigt; die Seiten stammen aus einer reparierten Kopie (%1).</translation>
    </message>
    <message>
        <source>file is damaged</source>
        <translation>Datei ist beschädigt</translation>
    </message>
    <message>
        <source>It is damaged: %1 pages readable of %2.</source>
        <translation>Die Datei ist beschädigt: %1 von %2 Seiten sind lesbar.</translation>
    </message>
    <message>
        <source>Damaged: %1 pages readable of %2.</source>
        <translation>Beschädigt: %1 von %2 Seiten sind lesbar.</translation>
    </message>
    <message>
        <source>It is digitally signed: the original goes in as an attachment, with a view of its pages.</source>
        <translation>Die Datei ist digital signiert: Das Original wird als Anlage beigefügt, dazu eine Ansicht der Seiten.</translation>
    </message>
    <message>
        <source>It has a hidden layer, which stays hidden; its content is in the file.</source>
        <translation>Die Datei hat eine verborgene Ebene, die verborgen bleibt; ihr Inhalt ist in der Datei enthalten.</translation>
    </message>
    <message>
        <source>It has %1 hidden layers, which stay hidden; their content is in the file.</source>
        <translation>Die Datei hat %1 verborgene Ebenen, die verborgen bleiben; ihr Inhalt ist in der Datei enthalten.</translation>
    </message>
    <message>
        <source>The copy of its pages does not carry: %1.</source>
        <translation>Die Kopie der Seiten enthält nicht: %1.</translation>
    </message>
    <message>
        <source>No page has text that can be searched; it may be a scan.</source>
        <translation>Keine Seite hat durchsuchbaren Text; die Datei ist möglicherweise ein Scan.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes); it is kept as it is.</source>
        <translation>Die Datei ist leer (0 Byte); sie wird unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>It goes in as an attachment.</source>
        <translation>Die Datei wird als Anlage beigefügt.</translation>
    </message>
    <message>
        <source>It is no PDF (%1); it goes in as an attachment.</source>
        <translation>Die Datei ist kein PDF (%1); sie wird als Anlage beigefügt.</translation>
    </message>
    <message>
        <source>The name ends in .%1, but the content is something else: %2.</source>
        <translation>Der Name endet auf .%1, der Inhalt ist aber etwas anderes: %2.</translation>
    </message>
    <message>
        <source>The file is two things at once: %1 and %2.</source>
        <translation>Die Datei ist zweierlei zugleich: %1 und %2.</translation>
    </message>
    <message>
        <source>Page %1 has no usable size (%2 by %3 points).</source>
        <translation>Seite %1 hat keine brauchbare Größe (%2 mal %3 Punkt).</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Die Datei ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>It is encrypted in a way that Gesper cannot read.</source>
        <translation>Die Datei ist auf eine Weise verschlüsselt, die Gesper nicht lesen kann.</translation>
    </message>
    <message>
        <source>It is a damaged PDF that cannot be read.</source>
        <translation>Die Datei ist ein beschädigtes PDF, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Die Datei ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>The table of objects was rebuilt.</source>
        <translation>Das Objektverzeichnis wurde neu aufgebaut.</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <translation>%1 kann nicht angezeigt werden. %2</translation>
    </message>
    <message>
        <source>There is no page %1; the file has %2 pages.</source>
        <translation>Es gibt keine Seite %1; die Datei hat %2 Seiten.</translation>
    </message>
    <message>
        <source>Page %1 of %2 cannot be drawn.</source>
        <translation>Seite %1 von %2 kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes); there is nothing to show.</source>
        <translation>Die Datei ist leer (0 Byte); es gibt nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Pages of this kind of file (%1) cannot be shown here. Save a copy and open it in another program.</source>
        <translation>Seiten dieser Dateiart (%1) können hier nicht angezeigt werden. Speichern Sie eine Kopie und öffnen Sie sie in einem anderen Programm.</translation>
    </message>
    <message>
        <source>Save a copy and try another program.</source>
        <translation>Speichern Sie eine Kopie und versuchen Sie es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>It is a PDF without pages; there is nothing to show.</source>
        <translation>Die Datei ist ein PDF ohne Seiten; es gibt nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>It has %1 pages; up to %2 can be shown.</source>
        <translation>Die Datei hat %1 Seiten; bis zu %2 können angezeigt werden.</translation>
    </message>
    <message>
        <source>The document has no page %1.</source>
        <translation>Das Dokument hat keine Seite %1.</translation>
    </message>
    <message>
        <source>Page %1 cannot be drawn.</source>
        <translation>Seite %1 kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The image has no page %1.</source>
        <translation>Das Bild hat keine Seite %1.</translation>
    </message>
    <message>
        <source>It is a damaged image that cannot be read.</source>
        <translation>Die Datei ist ein beschädigtes Bild, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The image is damaged or larger than can be shown.</source>
        <translation>Das Bild ist beschädigt oder zu groß, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>The text is too long to be shown here. Save a copy and open it in another program.</source>
        <translation>Der Text ist zu lang, um hier angezeigt zu werden. Speichern Sie eine Kopie und öffnen Sie sie in einem anderen Programm.</translation>
    </message>
    <message>
        <source>This page holds more than can be shown.</source>
        <translation>Diese Seite enthält mehr, als angezeigt werden kann.</translation>
    </message>
    <message>
        <source>signatures (the copy is an unsigned view)</source>
        <translation>Signaturen (die Kopie ist eine Ansicht ohne Signatur)</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>XFA-Formular</translation>
    </message>
    <message>
        <source>form fields (flattened)</source>
        <translation>Formularfelder (in die Seite übernommen)</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>eingebettete Dateien</translation>
    </message>
    <message>
        <source>actions on opening</source>
        <translation>Aktionen beim Öffnen</translation>
    </message>
    <message>
        <source>automatic actions</source>
        <translation>automatische Aktionen</translation>
    </message>
    <message>
        <source>portfolio view</source>
        <translation>Portfolio-Ansicht</translation>
    </message>
    <message>
        <source>tags (structure for screen readers)</source>
        <translation>Tags (Struktur für Bildschirmleser)</translation>
    </message>
    <message>
        <source>encryption and its restrictions</source>
        <translation>Verschlüsselung und deren Einschränkungen</translation>
    </message>
    <message>
        <source>actions that start programs</source>
        <translation>Aktionen, die Programme starten</translation>
    </message>
    <message>
        <source>actions that send or fetch data</source>
        <translation>Aktionen, die Daten senden oder abrufen</translation>
    </message>
    <message>
        <source>the look of a form field (it could not be drawn)</source>
        <translation>das Aussehen eines Formularfelds (es konnte nicht gezeichnet werden)</translation>
    </message>
    <message>
        <source>multimedia (its still picture stays)</source>
        <translation>Multimedia (das Standbild bleibt)</translation>
    </message>
    <message>
        <source>comments and drawings (made part of the page)</source>
        <translation>Kommentare und Zeichnungen (in die Seite übernommen)</translation>
    </message>
    <message>
        <source>1 link without a target</source>
        <translation>1 Verknüpfung ohne Ziel</translation>
    </message>
    <message>
        <source>%1 links without a target</source>
        <translation>%1 Verknüpfungen ohne Ziel</translation>
    </message>
    <message>
        <source>1 link to another file or program</source>
        <translation>1 Verknüpfung zu einer anderen Datei oder einem Programm</translation>
    </message>
    <message>
        <source>%1 links to other files or programs</source>
        <translation>%1 Verknüpfungen zu anderen Dateien oder Programmen</translation>
    </message>
    <message>
        <source>1 annotation without an appearance</source>
        <translation>1 Anmerkung ohne Darstellung</translation>
    </message>
    <message>
        <source>%1 annotations without an appearance</source>
        <translation>%1 Anmerkungen ohne Darstellung</translation>
    </message>
    <message>
        <source>1 bookmark without a target</source>
        <translation>1 Lesezeichen ohne Ziel</translation>
    </message>
    <message>
        <source>%1 bookmarks without a target</source>
        <translation>%1 Lesezeichen ohne Ziel</translation>
    </message>
    <message>
        <source>a part of the bookmarks (too many, too deep or in a loop)</source>
        <translation>ein Teil der Lesezeichen (zu viele, zu tief oder im Kreis)</translation>
    </message>
    <message>
        <source>the damaged end of the content of 1 page</source>
        <translation>das beschädigte Ende des Inhalts von 1 Seite</translation>
    </message>
    <message>
        <source>the damaged end of the content of %1 pages</source>
        <translation>das beschädigte Ende des Inhalts von %1 Seiten</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>TIFF-Bild</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>BMP-Bild</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>AVIF image</source>
        <translation>AVIF-Bild</translation>
    </message>
    <message>
        <source>HEIC image</source>
        <translation>HEIC-Bild</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4-Film</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>einfacher Text</translation>
    </message>
    <message>
        <source>table of comma-separated values</source>
        <translation>Tabelle mit kommagetrennten Werten</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>script that a computer can run</source>
        <translation>ausführbares Skript</translation>
    </message>
    <message>
        <source>RTF text</source>
        <translation>RTF-Text</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>gzip-Archiv</translation>
    </message>
    <message>
        <source>7z archive</source>
        <translation>7z-Archiv</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RAR-Archiv</translation>
    </message>
    <message>
        <source>bzip2 archive</source>
        <translation>bzip2-Archiv</translation>
    </message>
    <message>
        <source>xz archive</source>
        <translation>xz-Archiv</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar-Archiv</translation>
    </message>
    <message>
        <source>Java program</source>
        <translation>Java-Programm</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>program for Windows</source>
        <translation>Programm für Windows</translation>
    </message>
    <message>
        <source>program for Linux</source>
        <translation>Programm für Linux</translation>
    </message>
    <message>
        <source>program for macOS</source>
        <translation>Programm für macOS</translation>
    </message>
    <message>
        <source>Windows shortcut</source>
        <translation>Windows-Verknüpfung</translation>
    </message>
    <message>
        <source>old Word document</source>
        <translation>altes Word-Dokument</translation>
    </message>
    <message>
        <source>old Excel workbook</source>
        <translation>alte Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>old PowerPoint presentation</source>
        <translation>alte PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation>Outlook-Nachricht</translation>
    </message>
    <message>
        <source>Microsoft compound file</source>
        <translation>Microsoft-Verbunddatei</translation>
    </message>
    <message>
        <source>Office document with a password</source>
        <translation>Office-Dokument mit Passwort</translation>
    </message>
    <message>
        <source>Word document with macros</source>
        <translation>Word-Dokument mit Makros</translation>
    </message>
    <message>
        <source>Excel workbook with macros</source>
        <translation>Excel-Arbeitsmappe mit Makros</translation>
    </message>
    <message>
        <source>PowerPoint presentation with macros</source>
        <translation>PowerPoint-Präsentation mit Makros</translation>
    </message>
    <message>
        <source>binary Excel workbook</source>
        <translation>binäre Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>OpenDocument presentation</source>
        <translation>OpenDocument-Präsentation</translation>
    </message>
    <message>
        <source>OpenDocument drawing</source>
        <translation>OpenDocument-Zeichnung</translation>
    </message>
    <message>
        <source>file of unknown format</source>
        <translation>Datei unbekannten Formats</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Pages %1 to %2 cannot be read at once.</source>
        <translation>Die Seiten %1 bis %2 können nicht auf einmal gelesen werden.</translation>
    </message>
    <message>
        <source>A page cannot be %1 pixels wide.</source>
        <translation>Eine Seite kann nicht %1 Pixel breit sein.</translation>
    </message>
    <message>
        <source>Page %1 of %2 could not be stored.</source>
        <translation>Seite %1 von %2 konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n date(s) passed. The first: %1 on %2.</source>
        <translation>
            <numerusform>%n Termin ist verstrichen: %1 am %2.</numerusform>
            <numerusform>%n Termine sind verstrichen. Der erste: %1 am %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n reference(s) again, because %1 was approved.</source>
        <translation>
            <numerusform>%n Verweis erneut bestätigen, weil %1 freigegeben wurde.</numerusform>
            <numerusform>%n Verweise erneut bestätigen, weil %1 freigegeben wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the questions about %1: they tell which requirements may not apply.</source>
        <translation>Fragen zu %1 beantworten, weil sie zeigen, welche Anforderungen möglicherweise nicht zutreffen.</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n error(s), because they keep every document a draft. The first: %1.</source>
        <translation>
            <numerusform>%n Fehler beheben, weil sonst jedes Dokument ein Entwurf bleibt. Stelle: %1.</numerusform>
            <numerusform>%n Fehler beheben, weil sonst jedes Dokument ein Entwurf bleibt. Der erste: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n requirement(s) of %1, because nobody has said whether they apply.</source>
        <translation>
            <numerusform>%n Anforderung aus %1 entscheiden, weil noch niemand gesagt hat, ob sie zutrifft.</numerusform>
            <numerusform>%n Anforderungen aus %1 entscheiden, weil noch niemand gesagt hat, ob sie zutreffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n requirement(s) of %1, because evidence with its place or a justification is missing.</source>
        <translation>
            <numerusform>%n Anforderung aus %1 belegen, weil ein Nachweis mit Fundstelle oder eine Begründung fehlt.</numerusform>
            <numerusform>%n Anforderungen aus %1 belegen, weil ein Nachweis mit Fundstelle oder eine Begründung fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) within 30 days. The first: %1 on %2.</source>
        <translation>
            <numerusform>%n Termin innerhalb von 30 Tagen: %1 am %2.</numerusform>
            <numerusform>%n Termine innerhalb von 30 Tagen. Der erste: %1 am %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n section(s) of Annex %1, because they are empty.</source>
        <translation>
            <numerusform>%n Abschnitt aus Anhang %1 schreiben, weil er leer ist.</numerusform>
            <numerusform>%n Abschnitte aus Anhang %1 schreiben, weil sie leer sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n answer(s) of %1 be reviewed, because no named person has judged them.</source>
        <translation>
            <numerusform>%n Antwort aus %1 beurteilen lassen, weil noch kein Urteil einer namentlich genannten Person vorliegt.</numerusform>
            <numerusform>%n Antworten aus %1 beurteilen lassen, weil noch kein Urteil einer namentlich genannten Person vorliegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and title of a chapter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Annex %1: %2 empty, %3 draft, %4 in review, %5 done, of %6 sections</source>
        <translation>Anhang %1: %2 leer, %3 Entwurf, %4 in Prüfung, %5 erledigt, von %6 Abschnitten</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s), because %1 was approved</source>
        <translation>
            <numerusform>%n Verweis, weil %1 freigegeben wurde</numerusform>
            <numerusform>%n Verweise, weil %1 freigegeben wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: certificate %2 of %3 has ended</source>
        <translation>%1: Bescheinigung %2 von %3 ist abgelaufen</translation>
    </message>
    <message>
        <source>%1: certificate %2 of %3 ends</source>
        <translation>%1: Bescheinigung %2 von %3 läuft ab</translation>
    </message>
    <message>
        <source>%1: the answer to %2 was due</source>
        <translation>%1: Antwort zu %2 war fällig</translation>
    </message>
    <message>
        <source>%1: the answer to %2 is due</source>
        <translation>%1: Antwort zu %2 ist fällig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is due, owner</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n answer(s), text(s) or reference(s): %1.</source>
        <translation>
            <numerusform>%n Antwort, Text oder Verweis bestätigen: %1.</numerusform>
            <numerusform>%n Antworten, Texte oder Verweise bestätigen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), text(s) or reference(s): %1</source>
        <translation>
            <numerusform>%n Antwort, Text oder Verweis: %1</numerusform>
            <numerusform>%n Antworten, Texte oder Verweise: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFacts</name>
    <message>
        <source>%1 (class not yet known)</source>
        <translation>%1 (Klasse noch nicht bekannt)</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation>%1 (Klasse %2)</translation>
    </message>
    <message>
        <source>%1, law as of %2</source>
        <translation>%1, Rechtsstand %2</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 Annex %2</source>
        <translation>%1 Anhang %2</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>field, device</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <comment>an area of the window</comment>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>%1 – %2.</source>
        <comment>a question and its answer</comment>
        <translation>%1 – %2.</translation>
    </message>
    <message>
        <source>Proposal: applies. %1</source>
        <translation>Vorschlag: trifft zu. %1</translation>
    </message>
    <message>
        <source>Proposal: does not apply. %1</source>
        <translation>Vorschlag: trifft nicht zu. %1</translation>
    </message>
    <message>
        <source>Whether this applies turns on facts under Devices: %1</source>
        <translation>Ob dies zutrifft, hängt von Merkmalen unter „Produkte“ ab: %1</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>%1 (class %2)</source>
        <translation>%1 (Klasse %2)</translation>
    </message>
</context>
<context>
    <name>RemarkFixes</name>
    <message>
        <source>Take %1:%2</source>
        <comment>name and edition of a standard</comment>
        <translation>%1:%2 übernehmen</translation>
    </message>
    <message>
        <source>Take the reason from the facts about the device</source>
        <translation>Begründung aus den Merkmalen des Produkts übernehmen</translation>
    </message>
    <message>
        <source>Set the status to done</source>
        <translation>Status auf „erledigt“ setzen</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>Cite revision %1 at the same place</source>
        <translation>Verweis an derselben Stelle auf Revision %1 umstellen</translation>
    </message>
    <message>
        <source>Confirm that the cited revision still holds</source>
        <translation>Bestätigen, dass der Verweis noch gilt</translation>
    </message>
    <message>
        <source>Look at the facts about the device</source>
        <translation>Merkmale des Produkts ansehen</translation>
    </message>
</context>
<context>
    <name>RequirementStates</name>
    <message>
        <source>%1·%2·%3 of %4</source>
        <comment>decided, with evidence, reviewed</comment>
        <translation>%1·%2·%3 von %4</translation>
    </message>
    <message>
        <source>of %1 requirements %2 are decided, %3 are shown with evidence or a justification, %4 were reviewed by a named person</source>
        <translation>von %1 Anforderungen sind %2 entschieden, %3 mit Nachweis oder Begründung belegt, %4 von einer namentlich genannten Person beurteilt</translation>
    </message>
    <message>
        <source>, answered further up</source>
        <translation>, weiter oben beantwortet</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>unterschiedlich</translation>
    </message>
    <message>
        <source>differs between the devices</source>
        <translation>je nach Produkt unterschiedlich</translation>
    </message>
    <message>
        <source>, no located evidence yet</source>
        <translation>, noch kein Nachweis mit Fundstelle</translation>
    </message>
    <message>
        <source>, to confirm</source>
        <translation>, zu bestätigen</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>zu bestätigen</translation>
    </message>
</context>
<context>
    <name>SectionStates</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n references to evidence</source>
        <translation>
            <numerusform>%n Nachweisverweis</numerusform>
            <numerusform>%n Nachweisverweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, to confirm</source>
        <translation>, zu bestätigen</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>zu bestätigen</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SolutionsField</name>
    <message>
        <source>Standards, common specifications and other solutions</source>
        <translation>Normen, Gemeinsame Spezifikationen und andere Lösungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewandt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Add a &amp;solution</source>
        <translation>L&amp;ösung hinzufügen</translation>
    </message>
</context>
<context>
    <name>StatusPrint</name>
    <message>
        <source>Status of %1</source>
        <translation>Status von %1</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>Stand des Verlaufs</translation>
    </message>
    <message>
        <source>Chapter of Annex I</source>
        <translation>Kapitel von Anhang I</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Evidence located</source>
        <translation>Nachweis mit Fundstelle</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Alle Kapitel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>dates</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Nothing that the rules know of.</source>
        <translation>Die Regeln nennen keinen nächsten Schritt mehr.</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Remarks of the checker</source>
        <translation>Anmerkungen der Prüfung</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>No reference waits for a confirmation.</source>
        <translation>Kein Verweis wartet auf eine Bestätigung.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>No date within half a year.</source>
        <translation>Kein Termin innerhalb des nächsten halben Jahres.</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Counts and dates as the project holds them. Gesper judges nothing.</source>
        <translation>Zahlen und Termine, wie sie im Projekt stehen. Gesper beurteilt nichts.</translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message>
        <source>The pages could not be begun. Choose another place or printer.</source>
        <translation>Die Seiten konnten nicht begonnen werden. Wählen Sie einen anderen Speicherort oder Drucker.</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>The pages could not be finished. Is there room on the disk?</source>
        <translation>Die Seiten konnten nicht fertiggestellt werden. Ist auf dem Datenträger genug Platz?</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>TextOffers</name>
    <message>
        <source>empty now</source>
        <translation>derzeit leer</translation>
    </message>
    <message>
        <source>The class of the device</source>
        <translation>Klasse des Produkts</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Andernfalls</translation>
    </message>
    <message>
        <source>The end of a condition</source>
        <translation>Ende einer Bedingung</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a question and its answer</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 is empty now.</source>
        <translation>%1 ist derzeit leer.</translation>
    </message>
    <message>
        <source>This names no evidence of this project.</source>
        <translation>Dies bezeichnet keinen Nachweis dieses Projekts.</translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation>S. %1</translation>
    </message>
</context>
<context>
    <name>TourStops</name>
    <message>
        <source>One project, one file</source>
        <translation>Ein Projekt, eine Datei</translation>
    </message>
    <message>
        <source>The areas of the project stand here. Everything you enter is stored when you leave its field; there is nothing to save, and every step can be undone.</source>
        <translation>Hier stehen die Bereiche des Projekts. Alles, was Sie eingeben, wird gespeichert, sobald Sie das Feld verlassen; Sie müssen nichts eigens speichern, und jeder Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Every clause of Annex I, with its state. Filter it, or type a number or a word. Ctrl+Down goes to the next clause, Ctrl+Shift+Down to the next that needs work.</source>
        <translation>Jede Ziffer von Anhang I mit ihrem Stand. Filtern Sie die Liste oder geben Sie eine Nummer oder ein Wort ein. Strg+Ab führt zur nächsten Ziffer, Strg+Umschalt+Ab zur nächsten, an der noch etwas zu tun ist.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Does it apply, and why? By which method and which standard is it shown? &quot;Guidance&quot; above the fields says what to think of.</source>
        <translation>Trifft die Anforderung zu, und warum? Mit welcher Methode und nach welcher Norm wird die Konformität gezeigt? „Hilfestellung“ über den Feldern sagt, woran zu denken ist.</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>Der Nachweis</translation>
    </message>
    <message>
        <source>Evidence, down to the page and the words. Drop a file here, or choose a document and say where in it the proof stands.</source>
        <translation>Nachweise bis auf die Seite und den Wortlaut genau. Legen Sie hier eine Datei ab oder wählen Sie ein Dokument und geben Sie an, wo darin der Nachweis steht.</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>This line counts what the checker misses. When it is satisfied, File, Export makes the technical file as one PDF. F1 explains the place you are at; this tour is in the Help menu.</source>
        <translation>Diese Zeile zählt, was nach der Prüfung noch fehlt. Wenn nichts mehr fehlt, erzeugt „Exportieren…“ im Menü „Datei“ die Technische Dokumentation als eine PDF-Datei. F1 erklärt die Stelle, an der Sie sind; dieser Rundgang steht im Menü „Hilfe“.</translation>
    </message>
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>[removed: %1]</source>
        <translation>[entfernt: %1]</translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation>[hinzugefügt: %1]</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>undecided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status of work</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>status of work</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>status of work</comment>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of work</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>conformity is shown</source>
        <translation>Konformität ist gezeigt</translation>
    </message>
    <message>
        <source>conformity is partly shown</source>
        <translation>Konformität ist teilweise gezeigt</translation>
    </message>
    <message>
        <source>conformity is not shown</source>
        <translation>Konformität ist nicht gezeigt</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>common specification</source>
        <translation>Gemeinsame Spezifikation</translation>
    </message>
    <message>
        <source>other solution</source>
        <translation>andere Lösung</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Prüfplan</translation>
    </message>
    <message>
        <source>specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>Verfahrensanweisung</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>instructions for use</source>
        <translation>Gebrauchsanweisung</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>literature</source>
        <translation>Literatur</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of document</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a document</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>sound, with warnings</source>
        <translation>in Ordnung, mit Warnungen</translation>
    </message>
    <message>
        <source>attachment only</source>
        <translation>nur als Anlage</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>by reference</source>
        <translation>nur referenziert</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as 2026-03-31.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es in der Form 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Cannot write &quot;%1&quot;: %2. Choose another place or make room, then try again.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort oder schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>dies ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>dies ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk did not take the bytes</source>
        <translation>der Datenträger hat die Daten nicht angenommen</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ordinary file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bytes; at most %3 are read here.</source>
        <translation>„%1“ hat %2 Byte; höchstens %3 werden hier gelesen.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; grew while it was read.</source>
        <translation>„%1“ ist während des Lesens gewachsen.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; a field holds at most %3. Put the text into an evidence document and cite it.</source>
        <translation>%1 hat %2 Zeichen; ein Feld fasst höchstens %3. Legen Sie den Text in ein Nachweisdokument und verweisen Sie darauf.</translation>
    </message>
    <message>
        <source>%1 contains a NUL character; remove it.</source>
        <translation>%1 enthält ein NUL-Zeichen; entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 contains a code that is no character (U+FFFE or U+FFFF); remove it.</source>
        <translation>%1 enthält einen Code, der kein Zeichen ist (U+FFFE oder U+FFFF); entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 contains half a character (a lone surrogate); type it anew.</source>
        <translation>%1 enthält ein halbes Zeichen (ein einzelnes Surrogat); geben Sie es neu ein.</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>There is no &quot;%1&quot; in %2 (%3). `gesper-cli requirements --pack %3` lists what there is.</source>
        <translation>„%1“ gibt es in %2 (%3) nicht. `gesper-cli requirements --pack %3` listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>There is no requirement &quot;%1&quot;.</source>
        <translation>Es gibt keine Anforderung „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the %2; this is a project under the %3.</source>
        <translation>„%1“ gehört zur %2; dies ist ein Projekt nach der %3.</translation>
    </message>
    <message>
        <source>There is no content pack &quot;%1&quot; for a project under the %2. `gesper-cli packs` lists what there is.</source>
        <translation>Es gibt kein Inhaltspaket „%1“ für ein Projekt nach der %2. `gesper-cli packs` listet auf, was es gibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in more than one annex. Choose one of: %2.</source>
        <translation>„%1“ steht in mehr als einem Anhang. Wählen Sie eine der Angaben: %2.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2. Correct the file and try again.</source>
        <translation>%1 ist kein gültiges JSON: %2. Korrigieren Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The content pack %1 is not sound: %2.</source>
        <translation>Das Inhaltspaket %1 ist fehlerhaft: %2.</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is not made of regulation, annex and ref</source>
        <translation>die Kennung „%1“ besteht nicht aus Verordnung, Anhang und Nummer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>„%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands before its parent &quot;%2&quot;</source>
        <translation>„%1“ steht vor dem übergeordneten Eintrag „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the unknown trait &quot;%2&quot;</source>
        <translation>„%1“ nennt das unbekannte Merkmal „%2“</translation>
    </message>
    <message>
        <source>its date of law is no date</source>
        <translation>der Rechtsstand ist kein Datum</translation>
    </message>
    <message>
        <source>%1 has a trait without id or question.</source>
        <translation>%1 hat ein Merkmal ohne Kennung oder Frage.</translation>
    </message>
    <message>
        <source>%1 has a standard without designation, or &quot;%2&quot; twice.</source>
        <translation>%1 hat eine Norm ohne Bezeichnung oder „%2“ zweimal.</translation>
    </message>
    <message>
        <source>The content pack %1 cannot be read</source>
        <translation>Das Inhaltspaket %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The content pack %1 breaks the format of packs at %2</source>
        <translation>Das Inhaltspaket %1 verletzt das Format der Pakete bei %2</translation>
    </message>
    <message>
        <source>The content pack %1 cannot be checked: %2.</source>
        <translation>Das Inhaltspaket %1 kann nicht geprüft werden: %2.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>%1 Annex %2 was not looked at: its content pack is not here.</source>
        <translation>%1 Anhang %2 wurde nicht geprüft: Das Inhaltspaket dazu ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Whether the evidence is sufficient, and whether it shows what it is cited for.</source>
        <translation>Ob die Nachweise ausreichen und ob sie zeigen, wofür sie angeführt sind.</translation>
    </message>
    <message>
        <source>Whether justifications, methods, texts, the class, the rule and the route are right.</source>
        <translation>Ob Begründungen, Methoden, Texte, Klasse, Regel und Konformitätsbewertungsverfahren richtig sind.</translation>
    </message>
    <message>
        <source>What is written in evidence files, in attached originals and in documents kept elsewhere.</source>
        <translation>Was in Nachweisdateien, in beigefügten Originalen und in anderswo aufbewahrten Dokumenten steht.</translation>
    </message>
    <message>
        <source>Whether the editions of standards named are current or harmonised.</source>
        <translation>Ob die genannten Ausgaben der Normen aktuell oder harmonisiert sind.</translation>
    </message>
    <message>
        <source>Whether identifiers were assigned by their issuing entity; check characters only find typing errors.</source>
        <translation>Ob Kennungen von ihrer Zuteilungsstelle vergeben wurden; Prüfzeichen decken nur Tippfehler auf.</translation>
    </message>
    <message>
        <source>The official wording of the regulation: it is not loaded, the summaries are our own words.</source>
        <translation>Der amtliche Wortlaut der Verordnung: Er ist nicht geladen, die Zusammenfassungen sind unsere eigenen Worte.</translation>
    </message>
    <message>
        <source>Ends of certificates and due dates: no date was given to compare them with.</source>
        <translation>Ablaufdaten von Bescheinigungen und Fälligkeitsdaten: Es wurde kein Datum angegeben, mit dem sie verglichen werden.</translation>
    </message>
    <message>
        <source>Devices outside the chosen ones, and documents that only those cite.</source>
        <translation>Produkte außerhalb der Auswahl sowie Dokumente, auf die nur diese verweisen.</translation>
    </message>
    <message>
        <source>%1 over %2 and %3</source>
        <translation>%1, angewandt auf %2 und %3</translation>
    </message>
    <message>
        <source>none of them found a gap of the kind it looks for</source>
        <translation>keine Regel fand eine Lücke der Art, nach der sie sucht</translation>
    </message>
    <message>
        <source>%1: %2. They do not judge whether the evidence is sufficient.</source>
        <translation>%1: %2. Die Regeln beurteilen nicht, ob die Nachweise ausreichen.</translation>
    </message>
    <message>
        <source>It is not decided whether this applies.</source>
        <translation>Es ist nicht entschieden, ob dies zutrifft.</translation>
    </message>
    <message>
        <source>Decide: it applies, with method and evidence, or it does not, with the reason.</source>
        <translation>Entscheiden Sie: trifft zu, mit Methode und Nachweis, oder trifft nicht zu, mit Begründung.</translation>
    </message>
    <message>
        <source>&quot;Does not apply&quot; has no reason.</source>
        <translation>„Trifft nicht zu“ hat keine Begründung.</translation>
    </message>
    <message>
        <source>Say why it does not apply to this device.</source>
        <translation>Geben Sie an, warum dies auf dieses Produkt nicht zutrifft.</translation>
    </message>
    <message>
        <source>It applies, but no method is named by which conformity is shown.</source>
        <translation>Dies trifft zu, aber es ist keine Methode genannt, mit der die Konformität gezeigt wird.</translation>
    </message>
    <message>
        <source>It applies and solutions are named, but not the method by which conformity is shown.</source>
        <translation>Dies trifft zu und Lösungen sind genannt, aber nicht die Methode, mit der die Konformität gezeigt wird.</translation>
    </message>
    <message>
        <source>Name the method (Annex II 4(b)): a standard applied, a test, an analysis, a comparison.</source>
        <translation>Nennen Sie die Methode (Anhang II Abschnitt 4 Buchstabe b): eine angewandte Norm, eine Prüfung, eine Analyse, einen Vergleich.</translation>
    </message>
    <message>
        <source>It applies, but no evidence is cited.</source>
        <translation>Dies trifft zu, aber es ist mit keinem Nachweis belegt.</translation>
    </message>
    <message>
        <source>Cite the document and the pages that show conformity.</source>
        <translation>Verweisen Sie auf das Dokument und die Seiten, die die Konformität zeigen.</translation>
    </message>
    <message>
        <source>Correct the answer or the facts about the device.</source>
        <translation>Korrigieren Sie die Antwort oder die Merkmale des Produkts.</translation>
    </message>
    <message>
        <source>The answer is that it applies; by the facts about the device it does not.</source>
        <translation>Die Antwort lautet „trifft zu“; nach den Merkmalen des Produkts trifft die Anforderung nicht zu.</translation>
    </message>
    <message>
        <source>The answer is that it does not apply, although the facts about the device speak for it.</source>
        <translation>Die Antwort lautet „trifft nicht zu“, obwohl die Merkmale des Produkts dafür sprechen, dass die Anforderung zutrifft.</translation>
    </message>
    <message>
        <source>Make sure that the justification says why, or correct answer or facts.</source>
        <translation>Stellen Sie sicher, dass die Begründung sagt, warum, oder korrigieren Sie die Antwort oder die Merkmale.</translation>
    </message>
    <message>
        <source>A solution without a name</source>
        <translation>Eine Lösung ohne Namen</translation>
    </message>
    <message>
        <source>%1 is not named with its edition.</source>
        <translation>%1 ist ohne Ausgabe genannt.</translation>
    </message>
    <message>
        <source>Give name and edition (year, amendments) of the standard or solution that was applied.</source>
        <translation>Geben Sie Name und Ausgabe (Jahr, Änderungen) der angewandten Norm oder Lösung an.</translation>
    </message>
    <message>
        <source>%1 is applied in part; what was left out, and why, is not said.</source>
        <translation>%1 ist teilweise angewandt; was weggelassen wurde und warum, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Say which parts were left out and what was done instead.</source>
        <translation>Geben Sie an, welche Teile weggelassen wurden und was stattdessen getan wurde.</translation>
    </message>
    <message>
        <source>There is a verdict, but not by whom and on which day.</source>
        <translation>Es gibt ein Urteil, aber ohne Angabe, von wem und von welchem Tag es ist.</translation>
    </message>
    <message>
        <source>A verdict is a person&apos;s: give name and date, or take it back.</source>
        <translation>Ein Urteil stammt von einer Person: Geben Sie Name und Datum an oder nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>The verdict is that conformity is not shown.</source>
        <translation>Das Urteil lautet, dass die Konformität nicht gezeigt ist.</translation>
    </message>
    <message>
        <source>The verdict is that conformity is shown in part only.</source>
        <translation>Das Urteil lautet, dass die Konformität nur teilweise gezeigt ist.</translation>
    </message>
    <message>
        <source>Add what is missing and have it judged again.</source>
        <translation>Ergänzen Sie, was fehlt, und lassen Sie es erneut beurteilen.</translation>
    </message>
    <message>
        <source>It was due on %1 and is not done.</source>
        <translation>Dies war am %1 fällig und ist nicht erledigt.</translation>
    </message>
    <message>
        <source>Finish it or set a new date.</source>
        <translation>Erledigen Sie es oder setzen Sie ein neues Datum.</translation>
    </message>
    <message>
        <source>The answer must be confirmed: %1.</source>
        <translation>Die Antwort ist zu bestätigen: %1.</translation>
    </message>
    <message>
        <source>Read it for this device; confirm that it still holds, or correct it.</source>
        <translation>Lesen Sie die Angabe für dieses Produkt; bestätigen Sie, dass sie noch gilt, oder korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The reference leads to %1.</source>
        <translation>Der Verweis zielt auf %1.</translation>
    </message>
    <message>
        <source>Remove the reference or cite another document.</source>
        <translation>Entfernen Sie den Verweis oder verweisen Sie auf ein anderes Dokument.</translation>
    </message>
    <message>
        <source>%1 is cited without pages.</source>
        <translation>Auf %1 wird ohne Seitenangabe verwiesen.</translation>
    </message>
    <message>
        <source>Give the pages the reader must turn to.</source>
        <translation>Geben Sie die Seiten an, die der Leser aufschlagen soll.</translation>
    </message>
    <message>
        <source>%1 is cited without a place in it.</source>
        <translation>Auf %1 wird ohne Angabe einer Stelle verwiesen.</translation>
    </message>
    <message>
        <source>Give the section, sheet or page: the original is not part of the merged pages.</source>
        <translation>Geben Sie Abschnitt, Tabellenblatt oder Seite an: Das Original gehört nicht zu den eingefügten Seiten.</translation>
    </message>
    <message>
        <source>%1 is cited with pages that cannot be read: &quot;%2&quot;.</source>
        <translation>Auf %1 wird mit nicht lesbaren Seitenangaben verwiesen: „%2“.</translation>
    </message>
    <message>
        <source>Write them like 7 or 3-5 or 2, 4-6, counted from 1.</source>
        <translation>Schreiben Sie sie wie 7 oder 3-5 oder 2, 4-6, gezählt ab 1.</translation>
    </message>
    <message>
        <source>Page %1 of %2 is cited; it has %3.</source>
        <translation>Der Verweis nennt Seite %1 von %2; das Dokument hat aber nur %3.</translation>
    </message>
    <message>
        <source>Correct the pages; they are counted from the first page of the file.</source>
        <translation>Korrigieren Sie die Seiten; gezählt wird ab der ersten Seite der Datei.</translation>
    </message>
    <message>
        <source>%1 is cited and is a draft.</source>
        <translation>Auf %1 wird verwiesen; diese Revision ist ein Entwurf.</translation>
    </message>
    <message>
        <source>Have it approved, or cite an approved revision.</source>
        <translation>Lassen Sie sie freigeben oder verweisen Sie auf eine freigegebene Revision.</translation>
    </message>
    <message>
        <source>%1 is cited and is superseded.</source>
        <translation>Auf %1 wird verwiesen; diese Revision ist ersetzt.</translation>
    </message>
    <message>
        <source>Cite the newer revision, or confirm that the old one is meant.</source>
        <translation>Verweisen Sie auf die neuere Revision oder bestätigen Sie, dass die alte gemeint ist.</translation>
    </message>
    <message>
        <source>%1 is cited and is obsolete.</source>
        <translation>Auf %1 wird verwiesen; diese Revision ist ungültig.</translation>
    </message>
    <message>
        <source>Cite a valid document.</source>
        <translation>Verweisen Sie auf ein gültiges Dokument.</translation>
    </message>
    <message>
        <source>%1 is cited; revision %2 was approved since.</source>
        <translation>Auf %1 wird verwiesen; inzwischen wurde Revision %2 freigegeben.</translation>
    </message>
    <message>
        <source>Look at the newer revision and cite it, or confirm that the cited one still holds.</source>
        <translation>Sehen Sie die neuere Revision an und verweisen Sie auf sie oder bestätigen Sie, dass die angegebene noch gilt.</translation>
    </message>
    <message>
        <source>The reference to %1 must be confirmed: %2.</source>
        <translation>Der Verweis auf %1 ist zu bestätigen: %2.</translation>
    </message>
    <message>
        <source>Look at the cited place; confirm that it still shows this, or change the reference.</source>
        <translation>Sehen Sie die angegebene Stelle an; bestätigen Sie, dass sie dies noch zeigt, oder ändern Sie den Verweis.</translation>
    </message>
    <message>
        <source>a document that is not in the project</source>
        <translation>ein Dokument, das nicht im Projekt ist</translation>
    </message>
    <message>
        <source>document &quot;%1&quot;</source>
        <translation>Dokument „%1“</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Fill it in on the device&apos;s page.</source>
        <translation>Tragen Sie die Angabe auf der Seite des Produkts ein.</translation>
    </message>
    <message>
        <source>software version</source>
        <translation>Softwareversion</translation>
    </message>
    <message>
        <source>The device has software: name the version that this documentation is about.</source>
        <translation>Das Produkt ist oder enthält Software: Nennen Sie die Version, für die diese Dokumentation gilt.</translation>
    </message>
    <message>
        <source>Not yet known: %1</source>
        <translation>Noch nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Answer yes or no; %1 on it.</source>
        <translation>Antworten Sie mit Ja oder Nein; davon abhängig: %1.</translation>
    </message>
    <message>
        <source>requirement turns</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>requirements turn</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Basic UDI-DI</source>
        <translation>Basis-UDI-DI</translation>
    </message>
    <message>
        <source>UDI-DI of &quot;%1&quot;</source>
        <translation>UDI-DI von „%1“</translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; does not have the form or the check characters that %3 prescribes.</source>
        <translation>Die %1 „%2“ hat nicht die Form oder nicht die Prüfzeichen, die %3 vorschreibt.</translation>
    </message>
    <message>
        <source>Compare it with the issuing entity&apos;s record; one character may be mistyped.</source>
        <translation>Vergleichen Sie sie mit dem Eintrag bei der Zuteilungsstelle; möglicherweise ist ein Zeichen vertippt.</translation>
    </message>
    <message>
        <source>The check characters of the %1 &quot;%2&quot; were not checked (issuing entity: &quot;%3&quot;).</source>
        <translation>Die Prüfzeichen der %1 „%2“ wurden nicht geprüft (Zuteilungsstelle: „%3“).</translation>
    </message>
    <message>
        <source>Compare it with the issuing entity&apos;s record yourself.</source>
        <translation>Vergleichen Sie sie selbst mit dem Eintrag bei der Zuteilungsstelle.</translation>
    </message>
    <message>
        <source>Certificate &quot;%1&quot; ended on %2.</source>
        <translation>Die Bescheinigung „%1“ ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Enter the certificate that holds now.</source>
        <translation>Tragen Sie die derzeit gültige Bescheinigung ein.</translation>
    </message>
    <message>
        <source>More than one device is called &quot;%1&quot;.</source>
        <translation>Mehr als ein Produkt heißt „%1“.</translation>
    </message>
    <message>
        <source>Give each device a name of its own; documents and remarks tell them apart by it.</source>
        <translation>Geben Sie jedem Produkt einen eigenen Namen; Dokumente und Anmerkungen unterscheiden die Produkte danach.</translation>
    </message>
    <message>
        <source>There is no device to make documents for.</source>
        <translation>Es gibt kein Produkt, für das Dokumente erstellt werden können.</translation>
    </message>
    <message>
        <source>Add the device.</source>
        <translation>Fügen Sie das Produkt hinzu.</translation>
    </message>
    <message>
        <source>Add the file, or say where the document is kept and why it is not enclosed.</source>
        <translation>Fügen Sie die Datei hinzu oder geben Sie an, wo das Dokument aufbewahrt wird und warum es nicht beiliegt.</translation>
    </message>
    <message>
        <source>The document has no revision.</source>
        <translation>Das Dokument hat keine Revision.</translation>
    </message>
    <message>
        <source>There is neither a file nor a place where the document is kept.</source>
        <translation>Es gibt weder eine Datei noch einen Ort, an dem das Dokument aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The document is cited by reference; where it is kept is not said.</source>
        <translation>Das Dokument ist nur referenziert; wo es aufbewahrt wird, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Name the place where it can be asked for.</source>
        <translation>Nennen Sie den Ort, an dem es angefordert werden kann.</translation>
    </message>
    <message>
        <source>The document is cited by reference; why it is not enclosed is not said.</source>
        <translation>Das Dokument ist nur referenziert; warum es nicht beiliegt, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>The document has no number.</source>
        <translation>Das Dokument hat keine Nummer.</translation>
    </message>
    <message>
        <source>Give the number it is controlled under.</source>
        <translation>Geben Sie die Nummer an, unter der es gelenkt wird.</translation>
    </message>
    <message>
        <source>The document has no title.</source>
        <translation>Das Dokument hat keinen Titel.</translation>
    </message>
    <message>
        <source>Give its title.</source>
        <translation>Geben Sie den Titel an.</translation>
    </message>
    <message>
        <source>A revision has no name.</source>
        <translation>Eine Revision hat keine Bezeichnung.</translation>
    </message>
    <message>
        <source>Give the revision as the document itself names it.</source>
        <translation>Geben Sie die Revision so an, wie das Dokument selbst sie nennt.</translation>
    </message>
    <message>
        <source>The revision is approved, but not on which day.</source>
        <translation>Die Revision ist freigegeben, aber das Datum der Freigabe fehlt.</translation>
    </message>
    <message>
        <source>Give the date of approval.</source>
        <translation>Geben Sie das Datum der Freigabe an.</translation>
    </message>
    <message>
        <source>Nothing cites the document.</source>
        <translation>Auf das Dokument wird nirgends verwiesen.</translation>
    </message>
    <message>
        <source>Cite it where it shows something, or remove it.</source>
        <translation>Verweisen Sie dort darauf, wo es etwas zeigt, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The file goes in as an attachment, not as pages.</source>
        <translation>Die Datei wird als Anlage beigefügt, nicht mit ihren Seiten eingefügt.</translation>
    </message>
    <message>
        <source>Add it as a plain PDF if its pages are to be in the document.</source>
        <translation>Fügen Sie sie als einfaches PDF hinzu, wenn ihre Seiten im Dokument stehen sollen.</translation>
    </message>
    <message>
        <source>The pages go in, but the copy differs from the file.</source>
        <translation>Die Seiten werden eingefügt, aber die Kopie weicht von der Datei ab.</translation>
    </message>
    <message>
        <source>Look at the pages in the exported document.</source>
        <translation>Sehen Sie die Seiten im exportierten Dokument an.</translation>
    </message>
    <message>
        <source>Fill it in on the manufacturer&apos;s page.</source>
        <translation>Tragen Sie die Angabe auf der Seite des Herstellers ein.</translation>
    </message>
    <message>
        <source>single registration number</source>
        <translation>einmalige Registrierungsnummer (SRN)</translation>
    </message>
    <message>
        <source>person responsible for regulatory compliance</source>
        <translation>Person, die für die Einhaltung der Regulierungsvorschriften verantwortlich ist (PRRC)</translation>
    </message>
    <message>
        <source>sites, suppliers and sub-contractors</source>
        <translation>Standorte, Lieferanten und Unterauftragnehmer</translation>
    </message>
    <message>
        <source>name of the notified body</source>
        <translation>Name der Benannten Stelle</translation>
    </message>
    <message>
        <source>number of the notified body</source>
        <translation>Kennnummer der Benannten Stelle</translation>
    </message>
    <message>
        <source>The official wording of the regulation is not loaded.</source>
        <translation>Der amtliche Wortlaut der Verordnung ist nicht geladen.</translation>
    </message>
    <message>
        <source>Read the clauses in the Official Journal; documents show Gesper&apos;s summaries and say so.</source>
        <translation>Lesen Sie die Ziffern im Amtsblatt; die Dokumente zeigen Gespers Zusammenfassungen und weisen darauf hin.</translation>
    </message>
    <message>
        <source>The project says something of a clause that no content pack has: &quot;%1&quot;.</source>
        <translation>Das Projekt enthält Angaben zu einer Ziffer, die in keinem Inhaltspaket steht: „%1“.</translation>
    </message>
    <message>
        <source>Install the pack it belongs to; no document shows it until then.</source>
        <translation>Installieren Sie das Paket, zu dem die Ziffer gehört; bis dahin erscheint sie in keinem Dokument.</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>the manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>devices %1</source>
        <translation>Produkte %1</translation>
    </message>
    <message>
        <source> This concerns the device %1.</source>
        <translation> Dies betrifft das Produkt %1.</translation>
    </message>
    <message>
        <source> This concerns the devices %1.</source>
        <translation> Dies betrifft die Produkte %1.</translation>
    </message>
    <message>
        <source>number %1 (without a name)</source>
        <translation>Nummer %1 (ohne Namen)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>The section has neither text nor evidence.</source>
        <translation>Der Abschnitt hat weder Text noch Nachweis.</translation>
    </message>
    <message>
        <source>Write it, cite a document, or answer that it does not apply, with the reason.</source>
        <translation>Schreiben Sie ihn, verweisen Sie auf ein Dokument oder antworten Sie mit Begründung, dass er nicht zutrifft.</translation>
    </message>
    <message>
        <source>The section&apos;s status is &quot;%1&quot;.</source>
        <translation>Der Status des Abschnitts ist „%1“.</translation>
    </message>
    <message>
        <source>Finish it and set its status to done.</source>
        <translation>Stellen Sie ihn fertig und setzen Sie seinen Status auf „erledigt“.</translation>
    </message>
    <message>
        <source>The text must be confirmed: %1.</source>
        <translation>Der Text ist zu bestätigen: %1.</translation>
    </message>
    <message>
        <source>1 requirement is undecided.</source>
        <translation>1 Anforderung ist nicht entschieden.</translation>
    </message>
    <message>
        <source>%1 requirements are undecided.</source>
        <translation>%1 Anforderungen sind nicht entschieden.</translation>
    </message>
    <message>
        <source>1 reference cites a draft.</source>
        <translation>1 Verweis zielt auf einen Entwurf.</translation>
    </message>
    <message>
        <source>%1 references cite drafts.</source>
        <translation>%1 Verweise zielen auf Entwürfe.</translation>
    </message>
    <message>
        <source>1 answer, text or reference must be confirmed.</source>
        <translation>1 Angabe (Antwort, Text oder Verweis) ist zu bestätigen.</translation>
    </message>
    <message>
        <source>%1 answers, texts or references must be confirmed.</source>
        <translation>%1 Angaben (Antworten, Texte oder Verweise) sind zu bestätigen.</translation>
    </message>
    <message>
        <source>1 other remark of severity error is open.</source>
        <translation>1 weitere Anmerkung mit Schweregrad „Fehler“ ist offen.</translation>
    </message>
    <message>
        <source>%1 other remarks of severity error are open.</source>
        <translation>%1 weitere Anmerkungen mit Schweregrad „Fehler“ sind offen.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>No final document can be made yet.</source>
        <translation>Noch kann keine Endfassung erstellt werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of pages; write it like 7 or 3-5 or 2, 4-6, counted from 1.</source>
        <translation>„%1“ ist keine Seitenliste; schreiben Sie sie wie 7 oder 3-5 oder 2, 4-6, gezählt ab 1.</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No requirement is undecided</source>
        <translation>Keine Anforderung ist unentschieden</translation>
    </message>
    <message>
        <source>&quot;Does not apply&quot; has a reason</source>
        <translation>„Trifft nicht zu“ ist begründet</translation>
    </message>
    <message>
        <source>What applies names its method</source>
        <translation>Was zutrifft, nennt seine Methode</translation>
    </message>
    <message>
        <source>What applies cites evidence</source>
        <translation>Was zutrifft, ist mit Nachweisen belegt</translation>
    </message>
    <message>
        <source>Answers agree with the facts about the device</source>
        <translation>Antworten stimmen mit den Merkmalen des Produkts überein</translation>
    </message>
    <message>
        <source>Solutions have their edition</source>
        <translation>Lösungen sind mit ihrer Ausgabe genannt</translation>
    </message>
    <message>
        <source>Partial use says what was left out</source>
        <translation>Bei teilweiser Anwendung ist gesagt, was weggelassen wurde</translation>
    </message>
    <message>
        <source>Verdicts have a name and a date</source>
        <translation>Urteile haben Name und Datum</translation>
    </message>
    <message>
        <source>No verdict is &quot;not shown&quot; or &quot;partly shown&quot;</source>
        <translation>Kein Urteil lautet „nicht gezeigt“ oder „teilweise gezeigt“</translation>
    </message>
    <message>
        <source>Answers were confirmed</source>
        <translation>Antworten sind bestätigt</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Every reference leads to a document</source>
        <translation>Jeder Verweis führt zu einem Dokument</translation>
    </message>
    <message>
        <source>References name a place in the document</source>
        <translation>Verweise nennen eine Stelle im Dokument</translation>
    </message>
    <message>
        <source>Pages can be read</source>
        <translation>Seitenangaben sind lesbar</translation>
    </message>
    <message>
        <source>Cited pages exist</source>
        <translation>Angegebene Seiten sind vorhanden</translation>
    </message>
    <message>
        <source>No draft is cited</source>
        <translation>Auf keinen Entwurf wird verwiesen</translation>
    </message>
    <message>
        <source>No superseded revision is cited</source>
        <translation>Auf keine ersetzte Revision wird verwiesen</translation>
    </message>
    <message>
        <source>No obsolete document is cited</source>
        <translation>Auf kein ungültiges Dokument wird verwiesen</translation>
    </message>
    <message>
        <source>References were confirmed, and against the newest approved revision</source>
        <translation>Verweise sind bestätigt, und zwar gegen die neueste freigegebene Revision</translation>
    </message>
    <message>
        <source>%1 Annex %2</source>
        <translation>%1 Anhang %2</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>%1 revision %2</source>
        <translation>%1 Revision %2</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>how a day is written, for QDate::toString()</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>risk class</source>
        <translation>Risikoklasse</translation>
    </message>
    <message>
        <source>rule of Annex VIII that decides the class</source>
        <translation>Regel des Anhangs VIII, die über die Klasse entscheidet</translation>
    </message>
    <message>
        <source>conformity assessment route</source>
        <translation>Konformitätsbewertungsverfahren</translation>
    </message>
    <message>
        <source>issuing entity of the UDI</source>
        <translation>Zuteilungsstelle der UDI</translation>
    </message>
    <message>
        <source>EMDN code</source>
        <translation>EMDN-Code</translation>
    </message>
    <message>
        <source>intended purpose</source>
        <translation>Zweckbestimmung</translation>
    </message>
    <message>
        <source>intended users</source>
        <translation>vorgesehene Anwender</translation>
    </message>
    <message>
        <source>patients or specimens</source>
        <translation>Patienten oder Proben</translation>
    </message>
    <message>
        <source>indications</source>
        <translation>Indikationen</translation>
    </message>
    <message>
        <source>contra-indications (write &quot;none&quot; if so)</source>
        <translation>Kontraindikationen (gibt es keine, „keine“ eintragen)</translation>
    </message>
    <message>
        <source>There is a device</source>
        <translation>Es gibt ein Produkt</translation>
    </message>
    <message>
        <source>Devices are described</source>
        <translation>Produkte sind beschrieben</translation>
    </message>
    <message>
        <source>Devices have different names</source>
        <translation>Produkte haben verschiedene Namen</translation>
    </message>
    <message>
        <source>The facts that requirements turn on are known</source>
        <translation>Die Merkmale, von denen Anforderungen abhängen, sind bekannt</translation>
    </message>
    <message>
        <source>Check characters of identifiers fit</source>
        <translation>Prüfzeichen der Kennungen stimmen</translation>
    </message>
    <message>
        <source>Check characters of identifiers could be checked</source>
        <translation>Prüfzeichen der Kennungen konnten geprüft werden</translation>
    </message>
    <message>
        <source>No certificate has ended</source>
        <translation>Keine Bescheinigung ist abgelaufen</translation>
    </message>
    <message>
        <source>Evidence has a file or a place where it is kept</source>
        <translation>Nachweise haben eine Datei oder einen Aufbewahrungsort</translation>
    </message>
    <message>
        <source>Evidence by reference says where and why</source>
        <translation>Referenzierte Nachweise sagen, wo und warum</translation>
    </message>
    <message>
        <source>Documents have number, title and revision</source>
        <translation>Dokumente haben Nummer, Titel und Revision</translation>
    </message>
    <message>
        <source>Approved revisions have their date</source>
        <translation>Freigegebene Revisionen haben ihr Datum</translation>
    </message>
    <message>
        <source>Every document is cited</source>
        <translation>Auf jedes Dokument wird verwiesen</translation>
    </message>
    <message>
        <source>Files can be merged as pages</source>
        <translation>Dateien lassen sich als Seiten einfügen</translation>
    </message>
    <message>
        <source>Merged pages are as in the file</source>
        <translation>Eingefügte Seiten sind wie in der Datei</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>The manufacturer is described</source>
        <translation>Der Hersteller ist beschrieben</translation>
    </message>
    <message>
        <source>The official wording is loaded</source>
        <translation>Der amtliche Wortlaut ist geladen</translation>
    </message>
    <message>
        <source>Everything belongs to a known clause</source>
        <translation>Alles gehört zu einer bekannten Textstelle</translation>
    </message>
    <message>
        <source>open</source>
        <comment>work status</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>work status</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>review</source>
        <comment>work status</comment>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>done</source>
        <comment>work status</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Sections of Annex II and III have text or evidence</source>
        <translation>Abschnitte der Anhänge II und III haben Text oder Nachweise</translation>
    </message>
    <message>
        <source>Texts were confirmed</source>
        <translation>Texte sind bestätigt</translation>
    </message>
    <message>
        <source>Sections are done</source>
        <translation>Abschnitte sind erledigt</translation>
    </message>
    <message>
        <source>unknown evidence</source>
        <translation>unbekannter Nachweis</translation>
    </message>
    <message>
        <source>%1 Annex %2 %3</source>
        <translation>%1 Anhang %2 %3</translation>
    </message>
    <message>
        <source>A standard needs a name, as in &quot;ISO 14971:2019&quot;; &quot;%1&quot; has none.</source>
        <translation>Eine Norm braucht einen Namen wie in „ISO 14971:2019“; „%1“ hat keinen.</translation>
    </message>
    <message>
        <source>A standard is used full or partial; &quot;%1&quot; is neither.</source>
        <translation>Eine Norm wird „full“ (vollständig) oder „partial“ (teilweise) angewandt; „%1“ ist keines von beiden.</translation>
    </message>
    <message>
        <source> (in part)</source>
        <translation> (teilweise)</translation>
    </message>
    <message>
        <source> (in part: %1)</source>
        <translation> (teilweise: %1)</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>alle Produkte</translation>
    </message>
    <message>
        <source>The text refers to [[%1]], which names no evidence.</source>
        <translation>Der Text verweist auf [[%1]]; einen solchen Nachweis gibt es nicht.</translation>
    </message>
    <message>
        <source>Add that document to the evidence, or refer to another one.</source>
        <translation>Nehmen Sie das Dokument in die Nachweise auf oder verweisen Sie auf ein anderes.</translation>
    </message>
    <message>
        <source>Write %1 instead, if that is meant.</source>
        <translation>Schreiben Sie stattdessen %1, falls das gemeint ist.</translation>
    </message>
    <message>
        <source>Texts refer to evidence that is there</source>
        <translation>Texte verweisen auf vorhandene Nachweise</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>%1 cannot be read: %2. Check the disk or the connection to it.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie das Laufwerk oder die Verbindung dorthin.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 ist ein Ordner; geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device; name a file.</source>
        <translation>%1 ist eine Pipe oder eine Gerätedatei; geben Sie eine gewöhnliche Datei an.</translation>
    </message>
    <message>
        <source>You have no right to read %1; ask its owner.</source>
        <translation>Sie haben kein Leserecht für %1; wenden Sie sich an den Eigentümer der Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 changed while it was read; wait until nobody writes to it and add it again.</source>
        <translation>%1 hat sich während des Lesens geändert; warten Sie, bis niemand mehr darin schreibt, und fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>The helper program gesper-worker is missing (looked for %1), so no file can be read; reinstall Gesper.</source>
        <translation>Das Hilfsprogramm gesper-worker fehlt (gesucht: %1), deshalb kann keine Datei gelesen werden; installieren Sie Gesper neu.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>The helper program %1 cannot be started, so no page can be shown; reinstall Gesper.</source>
        <translation>Das Hilfsprogramm %1 kann nicht gestartet werden, deshalb kann keine Seite angezeigt werden; installieren Sie Gesper neu.</translation>
    </message>
    <message>
        <source>%1 needs more memory to be shown than the limit of %2; the attempt was stopped.</source>
        <translation>%1 braucht zum Anzeigen mehr Speicher, als die Grenze von %2 erlaubt; der Versuch wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 made the reader crash; it may be damaged or hostile. Save a copy and try another program.</source>
        <translation>%1 hat das Leseprogramm zum Absturz gebracht; die Datei ist möglicherweise beschädigt oder schädlich. Speichern Sie eine Kopie und versuchen Sie es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>%1 was not read within %2 seconds; the attempt was stopped.</source>
        <translation>%1 wurde nicht innerhalb von %2 Sekunden gelesen; der Versuch wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 needs more memory to be read than the limit of %2; the attempt was stopped.</source>
        <translation>%1 braucht zum Lesen mehr Speicher, als die Grenze von %2 erlaubt; der Versuch wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 gave more output than any file should; the attempt was stopped.</source>
        <translation>%1 hat mehr Ausgabe erzeugt, als bei einer Datei zu erwarten ist; der Versuch wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 made the reader crash; it may be damaged or hostile.</source>
        <translation>%1 hat das Leseprogramm zum Absturz gebracht; die Datei ist möglicherweise beschädigt oder schädlich.</translation>
    </message>
    <message>
        <source>gesper-worker gave no readable answer; reinstall Gesper.</source>
        <translation>gesper-worker gab keine lesbare Antwort; installieren Sie Gesper neu.</translation>
    </message>
    <message>
        <source>The helper program %1 cannot be started, so no file can be read; reinstall Gesper.</source>
        <translation>Das Hilfsprogramm %1 kann nicht gestartet werden, deshalb kann keine Datei gelesen werden; installieren Sie Gesper neu.</translation>
    </message>
    <message>
        <source>gesper-worker gave the text of other pages; reinstall Gesper.</source>
        <translation>gesper-worker lieferte den Text anderer Seiten; installieren Sie Gesper neu.</translation>
    </message>
    <message>
        <source>%1 was not read within %2 seconds; the attempt was stopped. Save a copy and try another program.</source>
        <translation>%1 wurde nicht innerhalb von %2 Sekunden gelesen; der Versuch wurde abgebrochen. Speichern Sie eine Kopie und versuchen Sie es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The answer of gesper-worker cannot be understood; reinstall Gesper, all of its programs must be of one version.</source>
        <translation>Die Antwort von gesper-worker ist nicht verständlich; installieren Sie Gesper neu, alle Programme müssen dieselbe Version haben.</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>The justification</source>
        <translation>Die Begründung</translation>
    </message>
    <message>
        <source>The method</source>
        <translation>Die Methode</translation>
    </message>
    <message>
        <source>The name behind the verdict</source>
        <translation>Der Name der beurteilenden Person</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Das Feld „Zuständig“</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>A verdict is a person&apos;s: say who gives it.</source>
        <translation>Ein Urteil stammt von einer Person: Geben Sie an, wer urteilt.</translation>
    </message>
    <message>
        <source>%1 takes no answer: %2</source>
        <translation>Zu %1 ist keine Antwort möglich: %2</translation>
    </message>
    <message>
        <source>it is a heading.</source>
        <translation>dies ist eine Überschrift.</translation>
    </message>
    <message>
        <source>This answer is not in the project any more.</source>
        <translation>Diese Antwort ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; follows the %2, and its answers are about clauses of that act; a project under the %3 cannot be made from it. Begin an empty one.</source>
        <translation>„%1“ ist ein Projekt nach der %2, und seine Antworten betreffen Ziffern dieser Verordnung; ein Projekt nach der %3 kann daraus nicht angelegt werden. Beginnen Sie mit einem leeren Projekt.</translation>
    </message>
    <message>
        <source>The chosen device is not in &quot;%1&quot; any more.</source>
        <translation>Das gewählte Produkt ist nicht mehr in „%1“.</translation>
    </message>
    <message>
        <source>A device needs a name.</source>
        <translation>Ein Produkt braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two devices are called &quot;%1&quot;; give one another name.</source>
        <translation>Zwei Produkte heißen „%1“; geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>Der Abschnitt</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>Das Zitat</translation>
    </message>
    <message>
        <source>This citation is not in the project any more.</source>
        <translation>Dieser Verweis ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The cited revision is not in this project.</source>
        <translation>Die Revision, auf die verwiesen wird, ist nicht in diesem Projekt.</translation>
    </message>
    <message>
        <source>%1 has %2 pages; page %3 does not exist.</source>
        <translation>%1 hat %2 Seiten; Seite %3 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 takes no evidence: %2</source>
        <translation>Zu %1 ist kein Nachweis möglich: %2</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There is: %2.</source>
        <translation>Es gibt kein Feld „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for the field &quot;%2&quot;.</source>
        <translation>„%1“ ist kein Wert für das Feld „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not KEY=VALUE.</source>
        <translation>„%1“ hat nicht die Form KEY=VALUE.</translation>
    </message>
    <message>
        <source>A trait is yes, no or unknown; &quot;%1&quot; is none of these.</source>
        <translation>Ein Merkmal hat den Wert yes, no oder unknown; „%1“ ist keiner davon.</translation>
    </message>
    <message>
        <source>There is no trait &quot;%1&quot;. There is: %2.</source>
        <translation>Es gibt kein Merkmal „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is Gesper&apos;s own.</source>
        <translation>Das Feld „%1“ ist Gesper vorbehalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither manufacturer, device nor project.</source>
        <translation>„%1“ ist weder manufacturer noch device noch project.</translation>
    </message>
    <message>
        <source>There is a device &quot;%1&quot; already.</source>
        <translation>Es gibt bereits ein Produkt „%1“.</translation>
    </message>
    <message>
        <source>There is another device &quot;%1&quot;.</source>
        <translation>Es gibt ein anderes Produkt „%1“.</translation>
    </message>
    <message>
        <source>This device is not in the project any more.</source>
        <translation>Dieses Produkt ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>A project keeps at least one device.</source>
        <translation>Ein Projekt braucht mindestens ein Produkt.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>A project needs a title.</source>
        <translation>Ein Projekt braucht einen Titel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the project itself; it cannot be evidence in itself.</source>
        <translation>„%1“ ist das Projekt selbst; es kann nicht sein eigener Nachweis sein.</translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changed while it was being added; add it again.</source>
        <translation>„%1“ hat sich während des Hinzufügens geändert; fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>The project is open for reading only; nothing was added.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet; es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 revision %2 is already there.</source>
        <translation>%1 Revision %2 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>There is another document with the number %1.</source>
        <translation>Es gibt ein anderes Dokument mit der Nummer %1.</translation>
    </message>
    <message>
        <source>This document is not in the project any more.</source>
        <translation>Dieses Dokument ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>%1 is cited %2 times; remove these citations first, or mark it obsolete.</source>
        <translation>Auf %1 wird %2-mal verwiesen; entfernen Sie zuerst diese Verweise oder setzen Sie den Status auf „ungültig“.</translation>
    </message>
    <message>
        <source>This revision is not in the project any more.</source>
        <translation>Diese Revision ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This evidence is kept elsewhere (%1); the project holds no file of it.</source>
        <translation>Dieser Nachweis wird anderswo aufbewahrt (%1); das Projekt enthält keine Datei dazu.</translation>
    </message>
    <message>
        <source>The document number</source>
        <translation>Die Dokumentnummer</translation>
    </message>
    <message>
        <source>The revision</source>
        <translation>Die Revision</translation>
    </message>
    <message>
        <source>The approver</source>
        <translation>Der Name der freigebenden Person</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>Die Sprache</translation>
    </message>
    <message>
        <source>Evidence needs a document number and a revision.</source>
        <translation>Ein Nachweis braucht eine Dokumentnummer und eine Revision.</translation>
    </message>
    <message>
        <source>%1 revision %2 is already there with other bytes: stored %3, offered %4. Give the new file a revision of its own.</source>
        <translation>%1 Revision %2 ist bereits mit anderem Inhalt vorhanden: gespeichert %3, hinzuzufügen %4. Geben Sie der neuen Datei eine eigene Revision.</translation>
    </message>
    <message>
        <source>There are more than %1 files; add a smaller folder.</source>
        <translation>Es sind mehr als %1 Dateien; fügen Sie einen kleineren Ordner hinzu.</translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link to a folder; links are not followed.</source>
        <translation>„%1“ ist eine Verknüpfung mit einem Ordner; Verknüpfungen werden nicht verfolgt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ordinary file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read; ask its owner for permission.</source>
        <translation>„%1“ kann nicht gelesen werden; bitten Sie den Eigentümer um Leserecht.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read; ask its owner for permission.</source>
        <translation>Der Ordner „%1“ kann nicht gelesen werden; bitten Sie den Eigentümer um Leserecht.</translation>
    </message>
    <message>
        <source>The pages of the evidence move each time they are numbered; this is a bug in Gesper.</source>
        <translation>Die Seiten der Nachweise verschieben sich bei jeder Nummerierung; dies ist ein Programmfehler in Gesper.</translation>
    </message>
    <message>
        <source>No font can draw &quot;%1&quot; (in &quot;%2&quot;).</source>
        <translation>Keine Schrift enthält das Zeichen „%1“ (in „%2“).</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation>Es kann kein temporärer Ordner angelegt werden: %1.</translation>
    </message>
    <message>
        <source>This change is not in the history of the project.</source>
        <translation>Diese Änderung steht nicht im Verlauf des Projekts.</translation>
    </message>
    <message>
        <source>There is no evidence &quot;%1&quot; in this project. `gesper-cli evidence list` shows what there is.</source>
        <translation>Es gibt keinen Nachweis „%1“ in diesem Projekt. `gesper-cli evidence list` zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean %2. Write the whole number.</source>
        <translation>„%1“ kann %2 bedeuten. Geben Sie die vollständige Nummer an.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 has no revision yet.</source>
        <translation>%1 hat noch keine Revision.</translation>
    </message>
    <message>
        <source>the newest approved one</source>
        <translation>die neueste freigegebene</translation>
    </message>
    <message>
        <source>the newest; none is approved</source>
        <translation>die neueste; keine ist freigegeben</translation>
    </message>
    <message>
        <source>Taken: %1 revision %2, %3.</source>
        <translation>Verwendet: %1 Revision %2, %3.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot; in this project. There is: %2.</source>
        <translation>Es gibt kein Produkt „%1“ in diesem Projekt. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>%1 has no revision &quot;%2&quot;.</source>
        <translation>%1 hat keine Revision „%2“.</translation>
    </message>
    <message>
        <source>The file to write has no name; give one.</source>
        <translation>Die Datei, in die geschrieben werden soll, hat keinen Namen; geben Sie einen an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a project; nothing is written over it. Choose another name.</source>
        <translation>„%1“ ist ein Projekt und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name the project itself needs. Choose another one.</source>
        <translation>„%1“ ist ein Name, den das Projekt selbst braucht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open for reading only; nothing was changed.</source>
        <translation>„%1“ ist schreibgeschützt geöffnet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is not in the project any more; restore it first. Nothing was changed.</source>
        <translation>%1 ist nicht mehr im Projekt und muss zuerst wiederhergestellt werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 in the project now; change that one. Nothing was changed.</source>
        <translation>%1 im Projekt; ändern Sie stattdessen diesen Eintrag. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The device it belongs to</source>
        <translation>Das zugehörige Produkt</translation>
    </message>
    <message>
        <source>There is another device &quot;%1&quot;</source>
        <translation>Es gibt inzwischen ein anderes Produkt „%1“</translation>
    </message>
    <message>
        <source>There is another answer to %1</source>
        <translation>Es gibt inzwischen eine andere Antwort zu %1</translation>
    </message>
    <message>
        <source>Evidence needs a document number.</source>
        <translation>Ein Nachweis braucht eine Dokumentnummer.</translation>
    </message>
    <message>
        <source>There is another document with the number %1</source>
        <translation>Es gibt inzwischen ein anderes Dokument mit der Nummer %1</translation>
    </message>
    <message>
        <source>The document of revision %1</source>
        <translation>Das Dokument der Revision %1</translation>
    </message>
    <message>
        <source>There is another revision %1 of %2</source>
        <translation>Es gibt inzwischen eine andere Revision %1 von %2</translation>
    </message>
    <message>
        <source>The evidence it cites</source>
        <translation>Der Nachweis, auf den verwiesen wird,</translation>
    </message>
    <message>
        <source>There is another text of %1</source>
        <translation>Es gibt inzwischen einen anderen Text zu %1</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be restored by itself.</source>
        <translation>Das Feld „%1“ kann nicht für sich allein wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The %1 is not in the project any more; restore the whole row. Nothing was changed.</source>
        <translation>%1 ist nicht mehr im Projekt; stellen Sie die ganze Zeile wieder her. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The field %1 is empty for %2.</source>
        <translation>Das Feld %1 ist für %2 leer.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Es gibt kein Feld %1.</translation>
    </message>
    <message>
        <source>[[%1]] names no evidence of this project.</source>
        <translation>[[%1]] bezeichnet keinen Nachweis dieses Projekts.</translation>
    </message>
    <message>
        <source>%1 is a requirement, not a section of the documentation; answer it instead.</source>
        <translation>%1 ist eine Anforderung, kein Abschnitt der Dokumentation; beantworten Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>This section is not in the project any more.</source>
        <translation>Dieser Abschnitt ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>The example is broken: %1.</source>
        <translation>Das Beispiel ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>%1 has no heading &quot;%2&quot;</source>
        <translation>%1 hat keine Überschrift „%2“</translation>
    </message>
    <message>
        <source>the solutions of %1</source>
        <translation>die Lösungen zu %1</translation>
    </message>
    <message>
        <source>the manufacturer</source>
        <translation>der Hersteller</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>das Produkt</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>The example&apos;s %1 is broken: %2.</source>
        <translation>%1 im Beispiel ist fehlerhaft: %2.</translation>
    </message>
    <message>
        <source>One of these rows is not in the project any more. Nothing was confirmed.</source>
        <translation>Eine dieser Zeilen ist nicht mehr im Projekt. Es wurde nichts bestätigt.</translation>
    </message>
    <message>
        <source>Confirm %1 rows</source>
        <translation>%1 Zeilen bestätigen</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>The template cannot be read. Check its fields and tags, then try again.</source>
        <translation>Die Vorlage kann nicht gelesen werden. Prüfen Sie ihre Felder und Tags und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The template cannot be filled. Check its fields and tags, then try again.</source>
        <translation>Die Vorlage kann nicht ausgefüllt werden. Prüfen Sie ihre Felder und Tags und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The template has {% %1 %} in line %2 without {% end%1 %}. Add it, then try again.</source>
        <translation>Die Vorlage enthält {% %1 %} in Zeile %2 ohne {% end%1 %}. Ergänzen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in line %2 is no field and stays as it is.</source>
        <translation>„%1“ in Zeile %2 ist kein Feld und bleibt unverändert stehen.</translation>
    </message>
    <message>
        <source>The template has more than %1 fields and tags. Split it, then try again.</source>
        <translation>Die Vorlage enthält mehr als %1 Felder und Tags. Teilen Sie sie auf und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The template is nested deeper than %1 in line %2. Make it simpler, then try again.</source>
        <translation>Die Vorlage ist in Zeile %2 tiefer als %1 Ebenen verschachtelt. Vereinfachen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The template uses {% %1 %} in line %2. Only if, elif, else, endif, for, empty and endfor are allowed. Remove it, then try again.</source>
        <translation>Die Vorlage verwendet {% %1 %} in Zeile %2. Nur if, elif, else, endif, for, empty und endfor sind erlaubt. Entfernen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The template&apos;s tag {% %1 %} in line %2 does not fit there or is not well formed. Correct it, then try again.</source>
        <translation>Das Tag {% %1 %} der Vorlage in Zeile %2 passt dort nicht oder ist fehlerhaft geschrieben. Korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The template has more than %1 characters. Split it, then try again.</source>
        <translation>Die Vorlage hat mehr als %1 Zeichen. Teilen Sie sie auf und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The PDF of %1 has %2 readable pages, %3 were expected; check the file and inspect it again.</source>
        <translation>Das PDF von %1 hat %2 lesbare Seiten, erwartet wurden %3; prüfen Sie die Datei und untersuchen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The PDF of %1 is damaged and its pages cannot be read; repair it or enclose it as an attachment.</source>
        <translation>Das PDF von %1 ist beschädigt, und seine Seiten können nicht gelesen werden; reparieren Sie es oder fügen Sie es als Anlage bei.</translation>
    </message>
    <message>
        <source>The PDF of %1 is protected or built in a way that cannot be read here; enclose it as an attachment.</source>
        <translation>Das PDF von %1 ist geschützt oder so aufgebaut, dass es hier nicht gelesen werden kann; fügen Sie es als Anlage bei.</translation>
    </message>
    <message>
        <source>The PDF of %1 needs more memory than there is; enclose it as an attachment.</source>
        <translation>Das PDF von %1 braucht mehr Speicher, als vorhanden ist; fügen Sie es als Anlage bei.</translation>
    </message>
    <message>
        <source>The PDF of %1 opens with a password only; enclose it as an attachment or store a copy without password.</source>
        <translation>Das PDF von %1 lässt sich nur mit Passwort öffnen; fügen Sie es als Anlage bei oder speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>The author of the PDF of %1 forbids copying from it; enclose it as an attachment or ask for an unprotected copy.</source>
        <translation>Der Autor des PDF von %1 verbietet das Kopieren daraus; fügen Sie es als Anlage bei oder bitten Sie um eine ungeschützte Kopie.</translation>
    </message>
    <message>
        <source>The PDF of %1 has %2 readable pages; enclose it as an attachment.</source>
        <translation>Das PDF von %1 hat %2 lesbare Seiten; fügen Sie es als Anlage bei.</translation>
    </message>
    <message>
        <source>The document could not be written: %1. Make room or choose another place, then try again.</source>
        <translation>Das Dokument konnte nicht geschrieben werden: %1. Schaffen Sie Platz oder wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cannot read the file of %1: %2</source>
        <translation>Die Datei von %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file of %1 cannot be read at any place.</source>
        <translation>Die Datei von %1 kann nicht an beliebiger Stelle gelesen werden.</translation>
    </message>
    <message>
        <source>The file of %1 cannot be read to its end. %2</source>
        <translation>Die Datei von %1 kann nicht bis zum Ende gelesen werden. %2</translation>
    </message>
    <message>
        <source>The file of %1 became shorter while it was read.</source>
        <translation>Die Datei von %1 wurde während des Lesens kürzer.</translation>
    </message>
    <message>
        <source> This is a bug in Gesper.</source>
        <translation> Dies ist ein Programmfehler in Gesper.</translation>
    </message>
    <message>
        <source>the document itself</source>
        <translation>das Dokument selbst</translation>
    </message>
    <message>
        <source>Two places of the document have the name &quot;%1&quot;.</source>
        <translation>Zwei Stellen des Dokuments haben den Namen „%1“.</translation>
    </message>
    <message>
        <source>A link of the document leads to &quot;%1&quot;, which is nowhere.</source>
        <translation>Eine Verknüpfung des Dokuments führt zu „%1“, das es nirgends gibt.</translation>
    </message>
    <message>
        <source>The painted document has %1 pages instead of %2.</source>
        <translation>Das gezeichnete Dokument hat %1 Seiten statt %2.</translation>
    </message>
    <message>
        <source>The place of &quot;%1&quot; in the document is wrong.</source>
        <translation>Die Stelle von „%1“ im Dokument ist falsch.</translation>
    </message>
    <message>
        <source>The page numbers of the document do not add up.</source>
        <translation>Die Seitenzahlen des Dokuments gehen nicht auf.</translation>
    </message>
    <message>
        <source>There are no pages for &quot;%1&quot;.</source>
        <translation>Für „%1“ gibt es keine Seiten.</translation>
    </message>
    <message>
        <source>Stamps: no font draws %1</source>
        <translation>Stempel: Keine Schrift zeichnet %1</translation>
    </message>
    <message>
        <source>%1: not carried over: %2</source>
        <translation>%1: nicht übernommen: %2</translation>
    </message>
    <message>
        <source>%1: 1 hidden layer stays hidden, its content is in the file</source>
        <translation>%1: 1 verborgene Ebene bleibt verborgen, ihr Inhalt ist in der Datei enthalten</translation>
    </message>
    <message>
        <source>%1: %2 hidden layers stay hidden, their content is in the file</source>
        <translation>%1: %2 verborgene Ebenen bleiben verborgen, ihr Inhalt ist in der Datei enthalten</translation>
    </message>
    <message>
        <source>The bookmark &quot;%1&quot; leads to no page.</source>
        <translation>Das Lesezeichen „%1“ führt zu keiner Seite.</translation>
    </message>
    <message>
        <source>The tags (structure for screen readers) of these are not carried over: %1</source>
        <translation>Die Tags (Struktur für Bildschirmleser) dieser Dokumente werden nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Painting pages</source>
        <translation>Seiten werden gezeichnet</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>%1: the field %2 is empty for %3.</source>
        <translation>%1: Das Feld %2 ist für %3 leer.</translation>
    </message>
    <message>
        <source>%1: %2 names no evidence of this project.</source>
        <translation>%1: %2 nennt keinen Nachweis dieses Projekts.</translation>
    </message>
    <message>
        <source>The font &quot;Noto Sans&quot;, in which documents are set, is not installed. Install the Noto fonts, then try again.</source>
        <translation>Die Schrift „Noto Sans“, in der Dokumente gesetzt werden, ist nicht installiert. Installieren Sie die Noto-Schriften und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the attachment %1</source>
        <translation>die Anlage %1</translation>
    </message>
    <message>
        <source>Two attachments have the name &quot;%1&quot;; rename one.</source>
        <translation>Zwei Anlagen haben den Namen „%1“; benennen Sie eine um.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>The document was not written, because its pages could not be checked. This is a fault in Gesper; please report it.</source>
        <translation>Das Dokument wurde nicht geschrieben, weil seine Seiten nicht geprüft werden konnten. Dies ist ein Fehler in Gesper; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Cannot write the document: the disk did not take it. Make room or choose another place, then try again.</source>
        <translation>Das Dokument kann nicht geschrieben werden: Der Datenträger hat die Daten nicht angenommen. Schaffen Sie Platz oder wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The document was not written, because its pages came out differently in two runs. This is a fault in Gesper; please report it.</source>
        <translation>Das Dokument wurde nicht geschrieben, weil seine Seiten in zwei Durchläufen verschieden ausfielen. Dies ist ein Fehler in Gesper; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>Dokument wird geschrieben</translation>
    </message>
    <message>
        <source>The pages are too large to be shown.</source>
        <translation>Die Seiten sind zu groß, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>The stamps could not be drawn; this is a bug.</source>
        <translation>Die Stempel konnten nicht gezeichnet werden; dies ist ein Programmfehler.</translation>
    </message>
    <message>
        <source>Setting tables</source>
        <translation>Tabellen werden gesetzt</translation>
    </message>
    <message>
        <source>Cannot write &quot;%1&quot;: the disk did not take it. Make room or choose another place, then try again.</source>
        <translation>„%1“ kann nicht geschrieben werden: Der Datenträger hat die Daten nicht angenommen. Schaffen Sie Platz oder wählen Sie einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The user name</source>
        <translation>Der Benutzername</translation>
    </message>
    <message>
        <source>The name of the change</source>
        <translation>Der Name der Änderung</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>The audit trail of &quot;%1&quot; is damaged at its end: the newest entry does not fit its hash. Restore a backup.</source>
        <translation>Der Audit-Trail von „%1“ ist am Ende beschädigt: Der neueste Eintrag passt nicht zu seinem Hash. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file with SHA-256 %1 is shorter than recorded. Restore a backup.</source>
        <translation>Die Datei mit SHA-256 %1 ist kürzer als verzeichnet. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Evidence is never changed.</source>
        <translation>Nachweise werden nie verändert.</translation>
    </message>
    <message>
        <source>The file with SHA-256 %1 is damaged: its bytes have %2. Restore a backup.</source>
        <translation>Die Datei mit SHA-256 %1 ist beschädigt: Ihr Inhalt ergibt %2. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file with SHA-256 %1 is incomplete: part %2 of %3 is missing. Restore a backup.</source>
        <translation>Die Datei mit SHA-256 %1 ist unvollständig: Teil %2 von %3 fehlt. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file with SHA-256 %1 is damaged: part %2 of %3 has SHA-256 %4 instead of %5. Restore a backup.</source>
        <translation>Die Datei mit SHA-256 %1 ist beschädigt: Teil %2 von %3 hat SHA-256 %4 statt %5. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The bytes have SHA-256 %1 instead of %2.</source>
        <translation>Der Inhalt hat SHA-256 %1 statt %2.</translation>
    </message>
    <message>
        <source>The file has %1 bytes instead of %2.</source>
        <translation>Die Datei hat %1 Byte statt %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changed while it was read; nothing was stored. Wait until the other program has finished writing it, then add it again.</source>
        <translation>„%1“ hat sich während des Lesens geändert; es wurde nichts gespeichert. Warten Sie, bis das andere Programm fertig geschrieben hat, und fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read to its end (%2); nothing was stored. Check the drive and try again.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden (%2); es wurde nichts gespeichert. Prüfen Sie das Laufwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2, the largest file a project takes. Keep it elsewhere and add it by reference.</source>
        <translation>„%1“ ist größer als %2; so groß darf eine Datei in einem Projekt höchstens sein. Bewahren Sie die Datei anderswo auf und fügen Sie sie nur referenziert hinzu.</translation>
    </message>
    <message>
        <source>The bytes did not reach the file &quot;%1&quot; unchanged; nothing was stored. Check the drive and the memory of this computer.</source>
        <translation>Der Inhalt wurde nicht unverändert in die Datei „%1“ geschrieben; es wurde nichts gespeichert. Prüfen Sie das Laufwerk und den Arbeitsspeicher dieses Rechners.</translation>
    </message>
    <message>
        <source>This installation lacks Qt&apos;s SQLite driver; install Gesper again.</source>
        <translation>In dieser Installation fehlt der SQLite-Treiber von Qt; installieren Sie Gesper neu.</translation>
    </message>
    <message>
        <source>This installation carries two copies of SQLite, which would endanger projects; nothing was opened. Install Gesper again from its own package.</source>
        <translation>Diese Installation enthält zwei Kopien von SQLite, was Projekte gefährden würde; es wurde nichts geöffnet. Installieren Sie Gesper aus dem eigenen Paket neu.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver gives no handle; this is a bug.</source>
        <translation>Der SQLite-Treiber von Qt liefert kein Handle; dies ist ein Programmfehler.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name.</source>
        <translation>„%1“ gibt es bereits; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; cannot be read. Check the drive and the connection to it.</source>
        <translation>Der Dateikopf von „%1“ kann nicht gelesen werden. Prüfen Sie das Laufwerk und die Verbindung dorthin.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name, or make a new project.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Namen oder legen Sie ein neues Projekt an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; choose a project file.</source>
        <translation>„%1“ ist ein Ordner; wählen Sie eine Projektdatei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or a pipe, not a file; choose a project file.</source>
        <translation>„%1“ ist eine Gerätedatei oder eine Pipe, keine gewöhnliche Datei; wählen Sie eine Projektdatei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty: it is not a project, or it was cut. Restore a backup.</source>
        <translation>„%1“ ist leer: Die Datei ist kein Projekt oder wurde abgeschnitten. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not be read. Ask its owner for permission.</source>
        <translation>„%1“ darf nicht gelesen werden. Bitten Sie den Eigentümer um Leserecht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a project file, or it is encrypted. Choose another file.</source>
        <translation>„%1“ ist keine Projektdatei oder ist verschlüsselt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a database of another program, not a project. Choose another file.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms, kein Projekt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The project was closed; nothing was changed.</source>
        <translation>Das Projekt wurde geschlossen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed, renamed or replaced by another program; nothing was changed. Save a copy to keep your work.</source>
        <translation>„%1“ wurde von einem anderen Programm entfernt, umbenannt oder ersetzt; es wurde nichts geändert. Speichern Sie eine Kopie, um Ihre Arbeit zu behalten.</translation>
    </message>
    <message>
        <source>Another program wrote to &quot;%1&quot; since it was opened; nothing was changed. Open the project again to see what is in it now.</source>
        <translation>Ein anderes Programm hat seit dem Öffnen in „%1“ geschrieben; es wurde nichts geändert. Öffnen Sie das Projekt erneut, um den aktuellen Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed, renamed or replaced by another program; its history cannot be read. Save a copy to keep your work, and open that.</source>
        <translation>„%1“ wurde von einem anderen Programm entfernt, umbenannt oder ersetzt; der Verlauf kann nicht gelesen werden. Speichern Sie eine Kopie, um Ihre Arbeit zu behalten, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made by a newer version of Gesper (format %2; this version reads up to %3). Install the newer version; the file was not touched.</source>
        <translation>„%1“ wurde mit einer neueren Version von Gesper erstellt (Format %2; diese Version liest bis %3). Installieren Sie die neuere Version; die Datei wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which format it has; it is damaged. Restore a backup.</source>
        <translation>„%1“ gibt das eigene Format nicht an; die Datei ist beschädigt. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was switched to a write-ahead log by another program. Open it there, run &quot;PRAGMA journal_mode=DELETE&quot; and close it; then open it here.</source>
        <translation>„%1“ wurde von einem anderen Programm auf ein Write-Ahead-Log umgestellt. Öffnen Sie die Datei dort, führen Sie „PRAGMA journal_mode=DELETE“ aus und schließen Sie sie; öffnen Sie sie dann hier.</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>its folder is write-protected</source>
        <translation>ihr Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the file has %1 names (hard links), and writing under one of them would change the others, which may be backups; make a copy to work on</source>
        <translation>die Datei hat %1 Namen (Hardlinks), und das Schreiben unter einem davon würde auch die anderen ändern, die Sicherungen sein können; legen Sie zum Arbeiten eine Kopie an</translation>
    </message>
    <message>
        <source>The project is opened read-only: %1.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2, for which it must be opened for writing once. Copy it, with any file beside it whose name begins with its name, into a folder you can write to, and open it there.</source>
        <translation>„%1“ %2; dafür muss die Datei einmal zum Schreiben geöffnet werden. Kopieren Sie sie samt allen Dateien daneben, deren Name mit ihrem Namen beginnt, in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>was not closed properly and needs a recovery</source>
        <translation>wurde nicht ordnungsgemäß geschlossen und muss wiederhergestellt werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced while it was being opened. Open it again.</source>
        <translation>„%1“ wurde während des Öffnens ersetzt. Öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>has an older format and must be brought up to date</source>
        <translation>hat ein älteres Format und muss auf den aktuellen Stand gebracht werden</translation>
    </message>
    <message>
        <source>The project lies on a network share, where a broken connection can damage it. Work on a local copy.</source>
        <translation>Das Projekt liegt auf einer Netzwerkfreigabe, wo eine unterbrochene Verbindung es beschädigen kann. Arbeiten Sie mit einer lokalen Kopie.</translation>
    </message>
    <message>
        <source>The project&apos;s file needs a name.</source>
        <translation>Die Projektdatei braucht einen Namen.</translation>
    </message>
    <message>
        <source>Beside &quot;%1&quot; lies a journal of a project of that name; a new project would destroy it. Choose another name.</source>
        <translation>Neben „%1“ liegt das Journal eines Projekts dieses Namens; ein neues Projekt würde es zerstören. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: the folder is missing, full or write-protected, or the name is too long. Choose another place or name.</source>
        <translation>„%1“ kann nicht angelegt werden: Der Ordner fehlt, ist voll oder schreibgeschützt, oder der Name ist zu lang. Wählen Sie einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>no lock file can be made in &quot;%1&quot;</source>
        <translation>in „%1“ kann keine Sperrdatei angelegt werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not closed properly and could not be copied for a check (%2); nothing was changed. Make room beside it and open it again.</source>
        <translation>„%1“ wurde nicht ordnungsgemäß geschlossen und konnte für eine Prüfung nicht kopiert werden (%2); es wurde nichts geändert. Schaffen Sie daneben Platz und öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to the project beside it and could not be renamed (%2). Move it to another folder, then open the project again.</source>
        <translation>„%1“ gehört nicht zum Projekt daneben und konnte nicht umbenannt werden (%2). Verschieben Sie die Datei in einen anderen Ordner und öffnen Sie dann das Projekt erneut.</translation>
    </message>
    <message>
        <source>The project was not closed properly last time. It was recovered: every change that had been saved is there%1.</source>
        <translation>Das Projekt wurde beim letzten Mal nicht ordnungsgemäß geschlossen. Es wurde wiederhergestellt: Jede gespeicherte Änderung ist vorhanden%1.</translation>
    </message>
    <message>
        <source>; the file has older damage, run Verify</source>
        <translation>; die Datei hat ältere Schäden, prüfen Sie sie mit `gesper-cli verify`</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not closed properly last time and is damaged, and the journal beside it does not mend it. Restore a backup; both files are left as they are.</source>
        <translation>„%1“ wurde beim letzten Mal nicht ordnungsgemäß geschlossen und ist beschädigt; das Journal daneben behebt den Schaden nicht. Stellen Sie eine Sicherung wieder her; beide Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A journal of a crash lay beside the project but belongs to another state of it, such as one before a backup was restored. It was not used and is now called &quot;%1&quot;.</source>
        <translation>Neben dem Projekt lag das Journal eines Absturzes, das aber zu einem anderen Stand gehört, etwa dem vor dem Wiederherstellen einer Sicherung. Es wurde nicht verwendet und heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>A file that no project of Gesper has lay beside the project, left there by another program. It was not used and is now called &quot;%1&quot;.</source>
        <translation>Neben dem Projekt lag eine Datei, die zu keinem Projekt von Gesper gehört und von einem anderen Programm stammt. Sie wurde nicht verwendet und heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>Nachweis %1</translation>
    </message>
    <message>
        <source>evidence %1 revision %2</source>
        <translation>Nachweis %1 Revision %2</translation>
    </message>
    <message>
        <source>There is no %1; nothing was changed.</source>
        <translation>„%1“ gibt es nicht; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Every project has one %1; it cannot be removed.</source>
        <translation>Jedes Projekt hat einen Datensatz „%1“; er kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>A value was meant for another row than %1; this is a bug.</source>
        <translation>Ein Wert war für einen anderen Datensatz als „%1“ bestimmt; dies ist ein Programmfehler.</translation>
    </message>
    <message>
        <source>One change names %1 number %2 twice; nothing was changed.</source>
        <translation>Eine Änderung nennt „%1“ Nummer %2 zweimal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The %1 would not read back as it was written; nothing was changed. This is a bug.</source>
        <translation>Der Datensatz „%1“ würde nicht so zurückgelesen, wie er geschrieben wurde; es wurde nichts geändert. Dies ist ein Programmfehler.</translation>
    </message>
    <message>
        <source>The revision &quot;%1&quot; names a file of %2 bytes with SHA-256 %3, which is not in the project; nothing was changed. Add the file first.</source>
        <translation>Die Revision „%1“ nennt eine Datei mit %2 Byte und SHA-256 %3, die nicht im Projekt ist; es wurde nichts geändert. Fügen Sie zuerst die Datei hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains &quot;%2&quot;, which no project has; it was put there by another program, and the file was not opened. Restore a backup.</source>
        <translation>„%1“ enthält „%2“, was in keinem Projekt vorkommt; ein anderes Programm hat es dort abgelegt, und die Datei wurde nicht geöffnet. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is missing or was changed by another program; the file was not opened. Restore a backup.</source>
        <translation>„%1“: „%2“ fehlt oder wurde von einem anderen Programm geändert; die Datei wurde nicht geöffnet. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged in the table &quot;%2&quot;. Restore a backup; the damaged file is left as it is.</source>
        <translation>„%1“ ist in der Tabelle „%2“ beschädigt. Stellen Sie eine Sicherung wieder her; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is opened read-only; nothing was changed. Save a copy to work on.</source>
        <translation>„%1“ ist schreibgeschützt geöffnet; es wurde nichts geändert. Speichern Sie eine Kopie, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>The project holds no file with SHA-256 %1. Add the file again, or restore a backup.</source>
        <translation>Das Projekt enthält keine Datei mit SHA-256 %1. Fügen Sie die Datei erneut hinzu oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed, renamed or replaced by another program. Save a copy to keep your work, and open that.</source>
        <translation>„%1“ wurde von einem anderen Programm entfernt, umbenannt oder ersetzt. Speichern Sie eine Kopie, um Ihre Arbeit zu behalten, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks something every project has. Restore a backup.</source>
        <translation>In „%1“ fehlt etwas, das jedes Projekt hat. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The %1 with number %2 names a %3 that is not there, or that is still needed; nothing was changed. Remove or change both together.</source>
        <translation>Der Datensatz „%1“ Nummer %2 verweist auf einen Datensatz „%3“, der fehlt oder noch gebraucht wird; es wurde nichts geändert. Entfernen oder ändern Sie beide gemeinsam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an older format. Bringing it up to date needs %2 beside it for a copy, and there are %3. Make room and open it again; nothing was changed.</source>
        <translation>„%1“ hat ein älteres Format. Die Aktualisierung braucht daneben %2 für eine Kopie; frei sind %3. Schaffen Sie Platz und öffnen Sie die Datei erneut; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>row %1 of the table &quot;%2&quot; names a %3 that is not there. Restore a backup</source>
        <translation>Zeile %1 der Tabelle „%2“ verweist auf einen Datensatz „%3“, der fehlt. Stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be brought up to the present format and is as it was</source>
        <translation>„%1“ konnte nicht in das aktuelle Format überführt werden und ist unverändert</translation>
    </message>
    <message>
        <source>The project had an older format (%1) and was brought up to format %2. A copy of it as it was is called &quot;%3&quot;.</source>
        <translation>Das Projekt hatte ein älteres Format (%1) und wurde in Format %2 überführt. Eine Kopie des vorherigen Stands heißt „%3“.</translation>
    </message>
    <message>
        <source>evidence files</source>
        <translation>Nachweisdateien</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Datenbank wird geprüft</translation>
    </message>
    <message>
        <source>Checking the audit trail</source>
        <translation>Audit-Trail wird geprüft</translation>
    </message>
    <message>
        <source>SQLite&apos;s own check reports: %1.</source>
        <translation>Die eigene Prüfung von SQLite meldet: %1.</translation>
    </message>
    <message>
        <source>It names a %1 that is not there.</source>
        <translation>Verweist auf einen Datensatz „%1“, der fehlt.</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>It is empty; every project has one entry at least.</source>
        <translation>Er ist leer; jedes Projekt hat mindestens einen Eintrag.</translation>
    </message>
    <message>
        <source>audit entry %1</source>
        <translation>Eintrag %1 im Audit-Trail</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing.</source>
        <translation>Die Einträge %1 bis %2 fehlen.</translation>
    </message>
    <message>
        <source>It was changed, or an entry before it was: its hash is %1, its content gives %2.</source>
        <translation>Er oder ein Eintrag davor wurde geändert: Sein Hash ist %1, sein Inhalt ergibt %2.</translation>
    </message>
    <message>
        <source>Changes between %1 and %2 are missing.</source>
        <translation>Zwischen %1 und %2 fehlen Änderungen.</translation>
    </message>
    <message>
        <source>It is about &quot;%1&quot;, which no project has.</source>
        <translation>Er betrifft „%1“, was in keinem Projekt vorkommt.</translation>
    </message>
    <message>
        <source>What it says stood there before is not what the entry before it left: somebody changed the %1 with number %2 past the audit trail.</source>
        <translation>Der Stand davor, den er angibt, ist nicht der, den der vorige Eintrag hinterlassen hat: Jemand hat „%1“ Nummer %2 am Audit-Trail vorbei geändert.</translation>
    </message>
    <message>
        <source>table &quot;%1&quot;</source>
        <translation>Tabelle „%1“</translation>
    </message>
    <message>
        <source>It is missing: the audit trail knows it, the table does not.</source>
        <translation>Fehlt: Der Audit-Trail kennt diesen Datensatz, die Tabelle nicht.</translation>
    </message>
    <message>
        <source>It holds values no version of Gesper writes.</source>
        <translation>Enthält Werte, die keine Version von Gesper schreibt.</translation>
    </message>
    <message>
        <source>It has no entry in the audit trail: it was put there past the trail, or the newest entries were removed.</source>
        <translation>Hat keinen Eintrag im Audit-Trail: Der Datensatz wurde an ihm vorbei angelegt, oder die neuesten Einträge wurden entfernt.</translation>
    </message>
    <message>
        <source>It is not what the audit trail says (SHA-256 %1… instead of %2…): it was changed past the trail, or the newest entries were removed.</source>
        <translation>Entspricht nicht dem Audit-Trail (SHA-256 %1… statt %2…): Der Datensatz wurde an ihm vorbei geändert, oder die neuesten Einträge wurden entfernt.</translation>
    </message>
    <message>
        <source>Its file with SHA-256 %1 is not there.</source>
        <translation>Die zugehörige Datei mit SHA-256 %1 fehlt.</translation>
    </message>
    <message>
        <source>Its file is recorded with %1 bytes and stored with %2.</source>
        <translation>Die zugehörige Datei ist mit %1 Byte verzeichnet und mit %2 gespeichert.</translation>
    </message>
    <message>
        <source>%1 parts belong to no file.</source>
        <translation>%1 Teile gehören zu keiner Datei.</translation>
    </message>
    <message>
        <source>stored file %1…</source>
        <translation>gespeicherte Datei %1…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is marked as open for writing by %2, but the mark cannot be read. Open it read-only; if nobody has it open, remove &quot;%3&quot;.</source>
        <translation>„%1“ ist als von %2 zum Schreiben geöffnet gekennzeichnet, aber die Kennzeichnung ist nicht lesbar. Öffnen Sie das Projekt schreibgeschützt; wenn niemand es geöffnet hat, entfernen Sie „%3“.</translation>
    </message>
    <message>
        <source>Open it read-only, or close it there.</source>
        <translation>Öffnen Sie das Projekt schreibgeschützt oder schließen Sie es dort.</translation>
    </message>
    <message>
        <source>Open it read-only, or close it there; if that computer no longer has it open, remove &quot;%1&quot;.</source>
        <translation>Öffnen Sie das Projekt schreibgeschützt oder schließen Sie es dort; wenn es auf jenem Rechner nicht mehr geöffnet ist, entfernen Sie „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open for writing by %2 on %3 (program %4, process %5, since %6 UTC). %7</source>
        <translation>„%1“ ist von %2 auf %3 zum Schreiben geöffnet (Programm %4, Prozess %5, seit %6 UTC). %7</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read or written for a reason Gesper does not know; this is a bug. Please report it with the log.</source>
        <translation>„%1“ konnte aus einem Grund, den Gesper nicht kennt, nicht gelesen oder geschrieben werden; dies ist ein Programmfehler. Bitte melden Sie ihn zusammen mit der Protokolldatei.</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>evidence reference of %1</source>
        <translation>Nachweisverweis von %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 number %2</source>
        <translation>%1 Nummer %2</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>Nachweisverweis</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: row %2 of the table &quot;%3&quot; holds values no version of Gesper writes. Restore a backup.</source>
        <translation>„%1“ ist beschädigt: Zeile %2 der Tabelle „%3“ enthält Werte, die keine Version von Gesper schreibt. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot;</source>
        <translation>Das Feld „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks the rows that name the project. Restore a backup.</source>
        <translation>In „%1“ fehlen die Zeilen, die das Projekt benennen. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: row %2 of the table &quot;%3&quot; cannot be understood. Restore a backup.</source>
        <translation>„%1“ ist beschädigt: Zeile %2 der Tabelle „%3“ ist nicht verständlich. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Step %1 of the file format is missing in this program; this is a bug.</source>
        <translation>Schritt %1 des Dateiformats fehlt in diesem Programm; dies ist ein Programmfehler.</translation>
    </message>
    <message>
        <source>There is an answer for this requirement and device already; change that one.</source>
        <translation>Für diese Anforderung und dieses Produkt gibt es schon eine Antwort; ändern Sie diese.</translation>
    </message>
    <message>
        <source>There is a text for this section and device already; change that one.</source>
        <translation>Für diesen Abschnitt und dieses Produkt gibt es schon einen Text; ändern Sie diesen.</translation>
    </message>
    <message>
        <source>There is a document with this number already; numbers are unique in a project.</source>
        <translation>Es gibt schon ein Dokument mit dieser Nummer; Nummern sind in einem Projekt eindeutig.</translation>
    </message>
    <message>
        <source>This document has a revision with this name already; choose another name.</source>
        <translation>Dieses Dokument hat schon eine Revision mit dieser Bezeichnung; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The disk is full, or the file may not grow; nothing was changed in &quot;%1&quot;. Make room and try again.</source>
        <translation>Der Datenträger ist voll, oder die Datei darf nicht wachsen; in „%1“ wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk reported an error, or the file may not grow; nothing was changed in &quot;%1&quot;. Check the drive, the connection and the limits, and try again.</source>
        <translation>Der Datenträger meldet einen Fehler, oder die Datei darf nicht wachsen; in „%1“ wurde nichts geändert. Prüfen Sie Laufwerk, Verbindung und Beschränkungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written; nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>„%1“ kann nicht geschrieben werden; es wurde nichts geändert. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The system does not allow access to &quot;%1&quot;. Check the permissions.</source>
        <translation>Das System erlaubt den Zugriff auf „%1“ nicht. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>Another program is using &quot;%1&quot;; nothing was changed. Close the file there and try again.</source>
        <translation>Ein anderes Programm benutzt „%1“; es wurde nichts geändert. Schließen Sie die Datei dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being used by another task; nothing was changed. Try again when it has ended.</source>
        <translation>„%1“ wird von einem anderen Vorgang benutzt; es wurde nichts geändert. Versuchen Sie es erneut, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or the journal beside it cannot be opened. Check that the folder exists and can be written.</source>
        <translation>„%1“ oder das Journal daneben kann nicht geöffnet werden. Prüfen Sie, ob es den Ordner gibt und ob er beschreibbar ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged. Restore a backup; the damaged file is left as it is.</source>
        <translation>„%1“ ist beschädigt. Stellen Sie eine Sicherung wieder her; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a project file, or it is encrypted or damaged. Choose another file or restore a backup.</source>
        <translation>„%1“ ist keine Projektdatei, oder sie ist verschlüsselt oder beschädigt. Wählen Sie eine andere Datei oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A text is too long for &quot;%1&quot;. Put it into an evidence document and cite it.</source>
        <translation>Ein Text ist zu lang für „%1“. Legen Sie ihn in ein Nachweisdokument und verweisen Sie darauf.</translation>
    </message>
    <message>
        <source>There is not enough memory for &quot;%1&quot;. Close other programs and try again.</source>
        <translation>Für „%1“ reicht der Speicher nicht. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The change contradicts what is stored in &quot;%1&quot;; nothing was changed. Look at the rows it names.</source>
        <translation>Die Änderung widerspricht dem, was in „%1“ gespeichert ist; es wurde nichts geändert. Sehen Sie die Zeilen an, die sie nennt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed in &quot;%1&quot;.</source>
        <translation>Abgebrochen. In „%1“ wurde nichts geändert.</translation>
    </message>
    <message>
        <source> Nothing was changed.</source>
        <translation> Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ui::AddingReport</name>
    <message>
        <source>What became of the files</source>
        <translation>Ergebnis je Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Files added last: %1 added, %2 already here, %3 not added</source>
        <translation>Zuletzt hinzugefügte Dateien: %1 hinzugefügt, %2 bereits vorhanden, %3 nicht hinzugefügt</translation>
    </message>
</context>
<context>
    <name>ui::AnswerForm</name>
    <message>
        <source>Answers the rows bel&amp;ow too</source>
        <translation>Gilt auch für die &amp;Zeilen darunter</translation>
    </message>
    <message>
        <source>Rows below without an answer of their own inherit this one</source>
        <translation>Zeilen darunter ohne eigene Antwort erben diese</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>Begr&amp;ündung</translation>
    </message>
    <message>
        <source>&amp;Method of showing conformity</source>
        <translation>&amp;Methode zum Nachweis der Konformität</translation>
    </message>
    <message>
        <source>S&amp;tatus of work</source>
        <translation>Bearbeitungsst&amp;atus</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Zu&amp;ständig</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig am</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Urteil</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Name of the person who judges</source>
        <translation>Name der beurteilenden Person</translation>
    </message>
    <message>
        <source>Internal note, never e&amp;xported</source>
        <translation>Interne Notiz, wird nie e&amp;xportiert</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Diese Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Remove the row&apos;s own answer; it then inherits, or is undecided</source>
        <translation>Die eigene Antwort der Zeile entfernen; sie erbt dann oder ist nicht entschieden</translation>
    </message>
    <message>
        <source>a name is stored with its verdict. Choose the verdict, or clear the name.</source>
        <translation>Ein Name wird nur zusammen mit einem Urteil gespeichert. Wählen Sie das Urteil oder leeren Sie das Namensfeld.</translation>
    </message>
    <message>
        <source>Judged on %1</source>
        <translation>Beurteilt am %1</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Noch nicht entschieden.</translation>
    </message>
</context>
<context>
    <name>ui::AnswerNotices</name>
    <message>
        <source>&amp;Break away</source>
        <translation>Eigene Antwort an&amp;legen</translation>
    </message>
    <message>
        <source>Give this row an answer of its own, starting from the one it inherits</source>
        <translation>Dieser Zeile eine eigene Antwort geben, ausgehend von der geerbten</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>&amp;Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Decide as proposed; the reason can then be edited</source>
        <translation>Wie vorgeschlagen entscheiden; die Begründung kann danach bearbeitet werden</translation>
    </message>
    <message>
        <source>Answered at %1, for all rows below it.</source>
        <translation>Bei %1 beantwortet, für alle Zeilen darunter.</translation>
    </message>
    <message>
        <source>Answer these &amp;questions</source>
        <translation>Diese Fragen beant&amp;worten</translation>
    </message>
    <message>
        <source>Go to the row that gives this answer</source>
        <translation>Zur Zeile gehen, von der diese Antwort stammt</translation>
    </message>
    <message>
        <source>O&amp;pen %1</source>
        <translation>Zu %1 s&amp;pringen</translation>
    </message>
    <message>
        <source>Show fewer remarks</source>
        <translation>Weniger Anmerkungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more remark(s)</source>
        <translation>
            <numerusform>%n weitere Anmerkung zeigen</numerusform>
            <numerusform>%n weitere Anmerkungen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerSorter</name>
    <message>
        <source>Sorting</source>
        <translation>Sortieren</translation>
    </message>
</context>
<context>
    <name>ui::AnswerTable</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>No requirement is left. Choose another filter or clear the search.</source>
        <translation>Keine Anforderung passt dazu. Wählen Sie einen anderen Filter oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>Order of the &amp;law</source>
        <translation>&amp;Reihenfolge der Verordnung</translation>
    </message>
</context>
<context>
    <name>ui::AnswerTableModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>number of a row, column, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Answered at %1, for all rows below it. Break away in the row&apos;s form to change it here.</source>
        <translation>Bei %1 beantwortet, für alle Zeilen darunter. Um hier etwas zu ändern, legen Sie im Formular der Zeile eine eigene Antwort an.</translation>
    </message>
    <message>
        <source>One a line: name:edition, then | partial | and what was left out, where it was not applied in full</source>
        <translation>Eine je Zeile: Name:Ausgabe, danach | partial | und was ausgelassen wurde, wenn sie nicht vollständig angewandt wurde</translation>
    </message>
</context>
<context>
    <name>ui::ApplicabilityField</name>
    <message>
        <source>&amp;Yes, it applies</source>
        <translation>&amp;Ja, trifft zu</translation>
    </message>
    <message>
        <source>&amp;No, it does not apply</source>
        <translation>&amp;Nein, trifft nicht zu</translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation>Nicht ents&amp;chieden</translation>
    </message>
    <message>
        <source>Does it apply?</source>
        <translation>Trifft dies zu?</translation>
    </message>
</context>
<context>
    <name>ui::ApprovalDialog</name>
    <message>
        <source>Approve %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Freigegeben &amp;von</translation>
    </message>
    <message>
        <source>Approved &amp;on</source>
        <translation>Freigegeben a&amp;m</translation>
    </message>
    <message>
        <source>Give the date of the approval.</source>
        <translation>Geben Sie das Datum der Freigabe an.</translation>
    </message>
    <message>
        <source>No reference to an earlier revision has to be confirmed again.</source>
        <translation>Kein Verweis auf eine frühere Revision muss erneut bestätigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to earlier revisions will have to be confirmed.</source>
        <translation>
            <numerusform>%n Verweis auf eine frühere Revision muss bestätigt werden.</numerusform>
            <numerusform>%n Verweise auf frühere Revisionen müssen bestätigt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) that rest on them are taken back.</source>
        <translation>
            <numerusform>%n darauf beruhendes Urteil wird zurückgenommen.</numerusform>
            <numerusform>%n darauf beruhende Urteile werden zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the person who approved it.</source>
        <translation>Nennen Sie die Person, die die Freigabe erteilt hat.</translation>
    </message>
</context>
<context>
    <name>ui::AreaRail</name>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>Zurück zur vorigen Stelle (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Wieder vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Show the names of the areas</source>
        <translation>Namen der Bereiche anzeigen</translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation>Nur Symbole anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::BulkEdit</name>
    <message>
        <source>What to set</source>
        <translation>Was gesetzt wird</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Name der zuständigen Person</translation>
    </message>
    <message>
        <source>Date, as 2026-03-31</source>
        <translation>Datum, in der Form 2026-03-31</translation>
    </message>
    <message>
        <source>Justification; empty leaves what is there</source>
        <translation>Begründung; ein leeres Feld lässt die vorhandene stehen</translation>
    </message>
    <message>
        <source>Method of showing conformity</source>
        <translation>Methode zum Nachweis der Konformität</translation>
    </message>
    <message numerus="yes">
        <source>For %n line(s), set</source>
        <translation>
            <numerusform>Für %n Zeile setzen</numerusform>
            <numerusform>Für %n Zeilen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will change.</source>
        <translation>
            <numerusform>%n Zeile wird geändert.</numerusform>
            <numerusform>%n Zeilen werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them inherit(s) an answer and will get one of its own.</source>
        <translation>
            <numerusform>%n davon erbt eine Antwort und erhält eine eigene.</numerusform>
            <numerusform>%n davon erben eine Antwort und erhalten jeweils eine eigene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) will go back to &quot;not judged&quot;.</source>
        <translation>
            <numerusform>%n Urteil wird auf „nicht beurteilt“ zurückgesetzt.</numerusform>
            <numerusform>%n Urteile werden auf „nicht beurteilt“ zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace the other value of %n line(s) too</source>
        <translation>
            <numerusform>Auch den anderen Wert von %n Zeile erse&amp;tzen</numerusform>
            <numerusform>Auch die anderen Werte von %n Zeilen erse&amp;tzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say that these answers and references hold as they stand; your name and the time go into the history</source>
        <translation>Bestätigen, dass diese Antworten und Verweise so noch gelten; Name und Zeit stehen danach im Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Still true: confirm %n answer(s) and reference(s)</source>
        <translation>
            <numerusform>Gilt noch: %n Antwort oder Verweis bestätigen</numerusform>
            <numerusform>Gilt noch: %n Antworten und Verweise bestätigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CarriedRows</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Name in the new project</source>
        <translation>Name im neuen Projekt</translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Name of %1 in the new project</source>
        <translation>Name von %1 im neuen Projekt</translation>
    </message>
</context>
<context>
    <name>ui::CarryOverDialog</name>
    <message>
        <source>New from an existing project</source>
        <translation>Neu aus bestehendem Projekt</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Choose the project to begin from. It is only read, and stays as it is.</source>
        <translation>Wählen Sie das Projekt, von dem Sie ausgehen. Es wird nur gelesen und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;From the project</source>
        <translation>Aus dem &amp;Projekt</translation>
    </message>
    <message>
        <source>Take over the f&amp;acts about the devices</source>
        <translation>&amp;Merkmale der Produkte übernehmen</translation>
    </message>
    <message>
        <source>&amp;Title of the project, if not the device&apos;s name</source>
        <translation>&amp;Titel des Projekts, falls abweichend vom Produktnamen</translation>
    </message>
    <message>
        <source>&amp;Keep the new project in</source>
        <translation>&amp;Neues Projekt speichern unter</translation>
    </message>
    <message>
        <source>Manufacturer, answers, texts and evidence with its files come over. Each answer, text and evidence reference is marked &quot;to confirm&quot;, work on it is a draft again, and verdicts stay behind. A device with another name leaves its identifiers and certificates behind.</source>
        <translation>Übernommen werden Hersteller, Antworten, Texte und Nachweise mit ihren Dateien. Jede Antwort, jeder Text und jeder Nachweisverweis wird als „zu bestätigen“ gekennzeichnet, der Status wird wieder „Entwurf“, und Urteile werden nicht übernommen. Bei einem Produkt mit anderem Namen entfallen Kennungen und Bescheinigungen.</translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation>Fortschritt des Kopierens</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begin from a project</source>
        <translation>Ausgangsprojekt wählen</translation>
    </message>
    <message>
        <source>Gesper projects (*.gesper)</source>
        <translation>Gesper-Projekte (*.gesper)</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Projekt wird gelesen</translation>
    </message>
    <message>
        <source>%1: %2 under the %3, with %4 and %5.</source>
        <comment>title, devices, regulation, answers, documents</comment>
        <translation>%1: %2 nach der %3, mit %4 und %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over at least one device; a project is about one or more.</source>
        <translation>Übernehmen Sie mindestens ein Produkt; ein Projekt umfasst ein oder mehrere Produkte.</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Projekt wird erstellt</translation>
    </message>
</context>
<context>
    <name>ui::ChangeDetails</name>
    <message>
        <source>Restore the &amp;old value</source>
        <translation>A&amp;lten Wert wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the &amp;new value</source>
        <translation>&amp;Neuen Wert wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the whole &amp;row</source>
        <translation>Ganze &amp;Zeile wiederherstellen</translation>
    </message>
    <message>
        <source>Restore &amp;all removed rows</source>
        <translation>Alle &amp;entfernten Zeilen wiederherstellen</translation>
    </message>
    <message>
        <source>Rows and fields of this change</source>
        <translation>Zeilen und Felder dieser Änderung</translation>
    </message>
    <message>
        <source>Row and field</source>
        <translation>Zeile und Feld</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>What differs: removed words are struck out, added words are bold and underlined</source>
        <translation>Unterschiede: Entfernte Wörter sind durchgestrichen, hinzugefügte fett und unterstrichen</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>name of a row</comment>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <comment>name of a row</comment>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>This change is about the file itself: %1.</source>
        <translation>Diese Änderung betrifft die Datei selbst: %1.</translation>
    </message>
    <message>
        <source>This row was new with this change.</source>
        <translation>Diese Zeile kam mit dieser Änderung hinzu.</translation>
    </message>
    <message>
        <source>This row was removed with this change.</source>
        <translation>Diese Zeile wurde mit dieser Änderung entfernt.</translation>
    </message>
    <message>
        <source>Choose a field to see its old and new value.</source>
        <translation>Wählen Sie ein Feld, um seinen alten und neuen Wert zu sehen.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Choose a field above.</source>
        <translation>Wählen Sie oben ein Feld.</translation>
    </message>
    <message>
        <source>There is no such value.</source>
        <translation>Diesen Wert gibt es nicht.</translation>
    </message>
    <message>
        <source>A verdict is a person&apos;s, about what an answer says now; enter it anew.</source>
        <translation>Ein Urteil stammt von einer Person und gilt dem, was die Antwort jetzt sagt; tragen Sie es neu ein.</translation>
    </message>
    <message>
        <source>This field never changes by itself.</source>
        <translation>Dieses Feld lässt sich nicht für sich allein ändern.</translation>
    </message>
    <message>
        <source>The row is gone; restore the whole row.</source>
        <translation>Die Zeile ist nicht mehr vorhanden; stellen Sie die ganze Zeile wieder her.</translation>
    </message>
    <message>
        <source>This is the value now.</source>
        <translation>Dies ist der aktuelle Wert.</translation>
    </message>
    <message>
        <source>Restore the removed &amp;row</source>
        <translation>Entfernte &amp;Zeile wiederherstellen</translation>
    </message>
    <message>
        <source>Choose a row above.</source>
        <translation>Wählen Sie oben eine Zeile.</translation>
    </message>
    <message>
        <source>The row is like this now.</source>
        <translation>Die Zeile ist bereits so.</translation>
    </message>
    <message>
        <source>As it was before this change</source>
        <translation>Wie vor dieser Änderung</translation>
    </message>
    <message>
        <source>As it was made with this change</source>
        <translation>Wie mit dieser Änderung angelegt</translation>
    </message>
    <message>
        <source>Restored. Undo takes it back.</source>
        <translation>Wiederhergestellt. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>The bytes of %1 are not in the project any more: they went when it was next opened after the removal. Add the file again as a revision.</source>
        <translation>Der Inhalt von %1 ist nicht mehr im Projekt: Er wurde beim nächsten Öffnen nach dem Entfernen gelöscht. Fügen Sie die Datei erneut als Revision hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckService</name>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
</context>
<context>
    <name>ui::CitationDialog</name>
    <message>
        <source>Find evidence by number, title or kind</source>
        <translation>Nachweis nach Nummer, Titel oder Art suchen</translation>
    </message>
    <message>
        <source>Evidence, each document with its newest revision, the others below it</source>
        <translation>Nachweise, jedes Dokument mit seiner neuesten Revision, die übrigen darunter</translation>
    </message>
    <message>
        <source>The evidence list is empty, or nothing in it has these words. To add a file, close this and drop the file on the window.</source>
        <translation>Die Nachweisliste ist leer, oder kein Eintrag enthält diese Wörter. Um eine Datei hinzuzufügen, schließen Sie diesen Dialog und ziehen Sie die Datei auf das Fenster.</translation>
    </message>
    <message>
        <source>3-5 or 2, 4-6</source>
        <translation>3-5 oder 2, 4-6</translation>
    </message>
    <message>
        <source>Heading, sheet or time in the document</source>
        <translation>Überschrift, Tabellenblatt oder Zeitpunkt im Dokument</translation>
    </message>
    <message>
        <source>The words that show it, as they stand in the document</source>
        <translation>Der Wortlaut, der es zeigt, so wie er im Dokument steht</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n page(s); page %2 does not exist.</source>
        <translation>
            <numerusform>%1 hat %n Seite; Seite %2 gibt es nicht.</numerusform>
            <numerusform>%1 hat %n Seiten; Seite %2 gibt es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n page(s).</source>
        <translation>
            <numerusform>%1 hat %n Seite.</numerusform>
            <numerusform>%1 hat %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of %1 are not known; they are taken as you give them.</source>
        <translation>Die Seitenzahl von %1 ist nicht bekannt; Ihre Angabe wird so übernommen.</translation>
    </message>
    <message>
        <source>Choose the document first.</source>
        <translation>Wählen Sie zuerst das Dokument.</translation>
    </message>
</context>
<context>
    <name>ui::CitationModel</name>
    <message>
        <source>inherited from %1</source>
        <translation>von %1 geerbt</translation>
    </message>
    <message>
        <source>for all devices</source>
        <translation>für alle Produkte angelegt</translation>
    </message>
    <message>
        <source> · p. %1</source>
        <translation> · S. %1</translation>
    </message>
    <message>
        <source>no page or section given</source>
        <translation>keine Seite und kein Abschnitt angegeben</translation>
    </message>
    <message>
        <source>To confirm: a newer revision was approved</source>
        <translation>Zu bestätigen: Eine neuere Revision wurde freigegeben</translation>
    </message>
    <message>
        <source>To confirm: %1</source>
        <translation>Zu bestätigen: %1</translation>
    </message>
</context>
<context>
    <name>ui::CitationsPane</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Evidence references</source>
        <translation>Nachweisverweise</translation>
    </message>
    <message>
        <source>No evidence is cited here yet. Add a reference, or drop a file here or a document of the evidence list.</source>
        <translation>Hier ist noch kein Nachweisverweis angelegt. Legen Sie einen an oder ziehen Sie eine Datei oder ein Dokument aus der Nachweisliste hierher.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>H&amp;inzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>A newer revision was approved: say that what you cite still holds</source>
        <translation>Eine neuere Revision wurde freigegeben: bestätigen, dass der Verweis noch gilt</translation>
    </message>
    <message>
        <source>This reference is %1; change it there.</source>
        <translation>Dieser Verweis ist %1; ändern Sie ihn dort.</translation>
    </message>
    <message>
        <source>Cite evidence for %1</source>
        <translation>Nachweisverweis für %1 anlegen</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Change an evidence reference of %1</source>
        <translation>Nachweisverweis zu %1 ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>ui::ClauseAdvice</name>
    <message>
        <source>not known to be harmonised</source>
        <translation>keine Harmonisierung bekannt</translation>
    </message>
    <message>
        <source>harmonised, %1</source>
        <translation>harmonisiert, %1</translation>
    </message>
    <message>
        <source>verify edition and status</source>
        <translation>Ausgabe und Status prüfen</translation>
    </message>
    <message>
        <source>%1 asks for the same.</source>
        <translation>%1 verlangt dasselbe.</translation>
    </message>
    <message>
        <source>To judge yourself</source>
        <translation>Selbst zu beurteilen</translation>
    </message>
    <message>
        <source>Think of</source>
        <translation>Zu bedenken</translation>
    </message>
    <message>
        <source>Usual methods</source>
        <translation>Übliche Methoden</translation>
    </message>
    <message>
        <source>Usual evidence</source>
        <translation>Übliche Nachweise</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>Guidance documents</source>
        <translation>Leitlinien</translation>
    </message>
    <message>
        <source>Often found wanting</source>
        <translation>Häufig beanstandet</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>In the other regulation</source>
        <translation>In der anderen Verordnung</translation>
    </message>
    <message>
        <source>What to think of, usual methods and evidence, standards, related clauses</source>
        <translation>Zu bedenken, übliche Methoden und Nachweise, Normen, verwandte Ziffern</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hilfestellung</translation>
    </message>
</context>
<context>
    <name>ui::ClauseFilterBar</name>
    <message>
        <source>With &amp;remarks</source>
        <translation>Mit &amp;Anmerkungen</translation>
    </message>
    <message>
        <source>To &amp;confirm</source>
        <translation>Zu &amp;bestätigen</translation>
    </message>
    <message>
        <source>C&amp;ybersecurity</source>
        <translation>&amp;Cybersicherheit</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>with remarks</source>
        <translation>mit Anmerkungen</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>cybersecurity</source>
        <translation>Cybersicherheit</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between filters</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>More filters; they combine</source>
        <translation>Weitere Filter; sie wirken zusammen</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was angezeigt wird</translation>
    </message>
</context>
<context>
    <name>ui::ClauseHeader</name>
    <message>
        <source>A heading: it asks for nothing itself.</source>
        <translation>Dies ist eine Überschrift; sie selbst verlangt nichts.</translation>
    </message>
    <message>
        <source>%1 · summary in Gesper&apos;s words</source>
        <translation>%1 · Zusammenfassung in Gespers Worten</translation>
    </message>
</context>
<context>
    <name>ui::ClauseModel</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
</context>
<context>
    <name>ui::ClausePage</name>
    <message>
        <source>Number or words</source>
        <translation>Nummer oder Wörter</translation>
    </message>
    <message>
        <source>&amp;History of this row</source>
        <translation>Ver&amp;lauf dieser Zeile</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
</context>
<context>
    <name>ui::ClauseTree</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>No section is left. Choose another filter or clear the search.</source>
        <translation>Kein Abschnitt passt dazu. Wählen Sie einen anderen Filter oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>No requirement is left. Choose another filter or clear the search.</source>
        <translation>Keine Anforderung passt dazu. Wählen Sie einen anderen Filter oder leeren Sie die Suche.</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmNotice</name>
    <message>
        <source>St&amp;ill true</source>
        <translation>Gilt n&amp;och</translation>
    </message>
    <message>
        <source>Say that this holds as it stands; changing it does so as well</source>
        <translation>Bestätigen, dass dies so gilt, wie es dasteht; auch eine Änderung bestätigt es</translation>
    </message>
    <message>
        <source>To confirm: %1.</source>
        <translation>Zu bestätigen: %1.</translation>
    </message>
</context>
<context>
    <name>ui::DeviceForm</name>
    <message>
        <source>not yet known</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Facts that decide which requirements apply</source>
        <translation>Merkmale, die entscheiden, welche Anforderungen zutreffen</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>R&amp;ule of Annex VIII that decides, with the reason</source>
        <translation>Maßgebliche R&amp;egel nach Anhang VIII, mit Begründung</translation>
    </message>
    <message>
        <source>Conformity assessment rou&amp;te</source>
        <translation>Konformitätsbewertungs&amp;verfahren</translation>
    </message>
    <message>
        <source>&amp;Intended purpose, word for word as on the label</source>
        <translation>&amp;Zweckbestimmung, wörtlich wie auf der Kennzeichnung</translation>
    </message>
    <message>
        <source>Intended u&amp;sers</source>
        <translation>Vorgesehene An&amp;wender</translation>
    </message>
    <message>
        <source>&amp;Patients or specimens</source>
        <translation>&amp;Patienten oder Proben</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>Indikationen</translation>
    </message>
    <message>
        <source>Contra-indications</source>
        <translation>Kontraindikationen</translation>
    </message>
    <message>
        <source>Soft&amp;ware version</source>
        <translation>Sof&amp;twareversion</translation>
    </message>
    <message>
        <source>&amp;Basic UDI-DI</source>
        <translation>Basis-&amp;UDI-DI</translation>
    </message>
    <message>
        <source>Issuing entity (GS1, HIBCC, ICCBBA, IFA)</source>
        <translation>Zuteilungsstelle (GS1, HIBCC, ICCBBA, IFA)</translation>
    </message>
    <message>
        <source>EMDN code</source>
        <translation>EMDN-Code</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>UDI-DI</source>
        <translation>UDI-DI</translation>
    </message>
    <message>
        <source>Add a &amp;variant</source>
        <translation>V&amp;ariante hinzufügen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Bescheinigungen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>&amp;Add a certificate</source>
        <translation>Bes&amp;cheinigung hinzufügen</translation>
    </message>
    <message>
        <source>This device is not in the project any more.</source>
        <translation>Dieses Produkt ist nicht mehr im Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>With these facts, %n undecided requirement(s) would be proposed as not applicable.</source>
        <translation>
            <numerusform>Nach diesen Merkmalen würde %n nicht entschiedene Anforderung als nicht zutreffend vorgeschlagen.</numerusform>
            <numerusform>Nach diesen Merkmalen würden %n nicht entschiedene Anforderungen als nicht zutreffend vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) on a fact that is not yet known.</source>
        <translation>
            <numerusform>%n hängt von einem Merkmal ab, das noch nicht bekannt ist.</numerusform>
            <numerusform>%n hängen von einem Merkmal ab, das noch nicht bekannt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>You decide each of them.</source>
        <translation>Sie entscheiden über jede einzelne.</translation>
    </message>
</context>
<context>
    <name>ui::DeviceScope</name>
    <message>
        <source>For which devices</source>
        <translation>Für welche Produkte</translation>
    </message>
    <message>
        <source>What you say here holds for all devices, or for the one you choose</source>
        <translation>Was Sie hier angeben, gilt für alle Produkte oder für das gewählte</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Produkte</translation>
    </message>
</context>
<context>
    <name>ui::DeviceStrip</name>
    <message>
        <source>The answers of the devices</source>
        <translation>Die Antworten der Produkte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Same as all devices</source>
        <translation>Wie alle Produkte</translation>
    </message>
    <message>
        <source>Take back what was said for this device alone</source>
        <translation>Zurücknehmen, was nur für dieses Produkt angegeben ist</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a row further up</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>of all devices</source>
        <translation>für alle Produkte</translation>
    </message>
    <message>
        <source>Make an own answer for %1</source>
        <translation>Eigene Antwort für %1 anlegen</translation>
    </message>
    <message>
        <source>Make an own answer</source>
        <translation>Eigene Antwort anlegen</translation>
    </message>
</context>
<context>
    <name>ui::DevicesPage</name>
    <message>
        <source>Project, manufacturer and devices</source>
        <translation>Projekt, Hersteller und Produkte</translation>
    </message>
    <message>
        <source>Add a &amp;device</source>
        <translation>Produkt h&amp;inzufügen</translation>
    </message>
    <message>
        <source>With its data and facts, without its identifiers and certificates</source>
        <translation>Mit Daten und Merkmalen, ohne Kennungen und Bescheinigungen</translation>
    </message>
    <message>
        <source>&amp;Remove this device</source>
        <translation>Produkt ent&amp;fernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Project and manufacturer</source>
        <translation>Projekt und Hersteller</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation>%1 (Klasse %2)</translation>
    </message>
    <message>
        <source>With everything said for this device alone</source>
        <translation>Mit allem, was nur für dieses Produkt angegeben ist</translation>
    </message>
    <message>
        <source>A project keeps at least one device</source>
        <translation>Ein Projekt braucht mindestens ein Produkt</translation>
    </message>
    <message>
        <source>the manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate this device</source>
        <translation>Produkt duplizieren</translation>
    </message>
    <message>
        <source>Drag a device, or press Alt+Up and Alt+Down, to change the order</source>
        <translation>Zum Umordnen ein Produkt ziehen oder Alt+Auf und Alt+Ab drücken</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ui::DocumentationPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Draft or in review</source>
        <translation>Entwurf oder in Prüfung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ui::DraftKeeper</name>
    <message>
        <source>%1, %2</source>
        <comment>row, field</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceAdder</name>
    <message>
        <source>Looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <comment>file name, date and time</comment>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>The picture could not be kept: there is no room for temporary files.</source>
        <translation>Das Bild konnte nicht gespeichert werden: Für temporäre Dateien ist kein Platz.</translation>
    </message>
    <message>
        <source>Taking the picture from the clipboard</source>
        <translation>Bild wird aus der Zwischenablage übernommen</translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation>In diesem Ordner sind keine Dateien.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>New revision of %1: %2</source>
        <translation>Neue Revision von %1: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1, and cite it for %2</source>
        <translation>%1, mit Verweis für %2</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>%1 wird hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n files</source>
        <translation>
            <numerusform>%n Datei wird hinzugefügt</numerusform>
            <numerusform>%n Dateien werden hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvidenceCommands</name>
    <message>
        <source>&amp;Cite</source>
        <translation>&amp;Verweis anlegen</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details…</translation>
    </message>
    <message>
        <source>New re&amp;vision…</source>
        <translation>Neue &amp;Revision…</translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation>&amp;Freigeben…</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>Kopie öff&amp;nen</translation>
    </message>
    <message>
        <source>Opens a temporary copy in the system&apos;s program</source>
        <translation>Öffnet eine temporäre Kopie im Standardprogramm des Systems</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>Copy SHA-&amp;256</source>
        <translation>SHA-&amp;256 kopieren</translation>
    </message>
    <message>
        <source>Remove this revision</source>
        <translation>Diese Revision entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove the document</source>
        <translation>Dokument &amp;entfernen</translation>
    </message>
    <message>
        <source>Set s&amp;tate</source>
        <translation>S&amp;tatus setzen</translation>
    </message>
    <message>
        <source>&amp;Cite for %1</source>
        <translation>&amp;Verweis für %1 anlegen</translation>
    </message>
    <message>
        <source>Cite for %1, the row seen last (C)</source>
        <translation>Verweis für %1, die zuletzt angesehene Zeile, anlegen (C)</translation>
    </message>
    <message>
        <source>Look at a requirement or section first: it is cited for the row seen last.</source>
        <translation>Öffnen Sie zuerst eine Anforderung oder einen Abschnitt: Der Verweis wird für die zuletzt angesehene Zeile angelegt.</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
    <message>
        <source>Choose the file of the new revision</source>
        <translation>Datei der neuen Revision auswählen</translation>
    </message>
    <message>
        <source>New revision of %1</source>
        <translation>Neue Revision von %1</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceCopies</name>
    <message>
        <source>Copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
    <message>
        <source>A copy was written to &quot;%1&quot;.</source>
        <translation>Eine Kopie wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be a program, and opening it would run it. Save a copy, and open that one yourself if you trust it.</source>
        <translation>„%1“ könnte ein Programm sein, das beim Öffnen ausgeführt würde. Speichern Sie eine Kopie und öffnen Sie diese selbst, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy: %1.</source>
        <translation>Für eine temporäre Kopie ist kein Platz: %1.</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy in &quot;%1&quot;.</source>
        <translation>Für eine temporäre Kopie ist kein Platz in „%1“.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being opened as a temporary copy: what you change there does not come back. To keep a change, save it elsewhere and add it as a new revision.</source>
        <translation>„%1“ wird als temporäre Kopie geöffnet: Was Sie dort ändern, kommt nicht zurück. Um eine Änderung zu behalten, speichern Sie sie anderswo und fügen Sie sie als neue Revision hinzu.</translation>
    </message>
    <message>
        <source>No program was found that opens &quot;%1&quot;; save a copy of it instead.</source>
        <translation>Es wurde kein Programm gefunden, das „%1“ öffnet; speichern Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>Save a copy of this revision</source>
        <translation>Kopie dieser Revision speichern</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceCopy</name>
    <message>
        <source>The document cannot be shown: no temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation>Das Dokument kann nicht angezeigt werden: Es lässt sich kein temporärer Ordner anlegen (%1). Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceDialog</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Kept &amp;at</source>
        <translation>Aufbewa&amp;hrt unter</translation>
    </message>
    <message>
        <source>&amp;Why it is not enclosed</source>
        <translation>&amp;Warum nicht beigefügt</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>en, de, …</source>
        <translation>en, de, …</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>&amp;Revision</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Freigegeben &amp;von</translation>
    </message>
    <message>
        <source>Evidence needs a document number and a revision.</source>
        <translation>Ein Nachweis braucht eine Dokumentnummer und eine Revision.</translation>
    </message>
    <message>
        <source>A&amp;pproved on</source>
        <translation>Freigegeben a&amp;m</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceFilterBar</name>
    <message>
        <source>Number, title, owner, file …</source>
        <translation>Nummer, Titel, Zuständige, Datei …</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Nachweise suchen</translation>
    </message>
    <message>
        <source>All words have to be found in number, title, revision, kind, state, owner, problems or file name (Ctrl+F)</source>
        <translation>Alle Wörter müssen in Nummer, Titel, Revision, Art, Status, zuständiger Person, Problemen oder Dateiname vorkommen (Strg+F)</translation>
    </message>
    <message>
        <source>State to show</source>
        <translation>Angezeigter Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Kind to show</source>
        <translation>Angezeigte Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Owner to show</source>
        <translation>Angezeigte Zuständige</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Zuständigen</translation>
    </message>
    <message>
        <source>Cited or not</source>
        <translation>Mit oder ohne Verweis</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Mit Verweis</translation>
    </message>
    <message>
        <source>Not cited</source>
        <translation>Ohne Verweis</translation>
    </message>
    <message>
        <source>Problems to show</source>
        <translation>Angezeigte Probleme</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Any problem</source>
        <translation>Mit Problem</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Ohne Problem</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Nach Dokument</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigen</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n Revision</numerusform>
            <numerusform>%n Revisionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between filters</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::EvidenceList</name>
    <message>
        <source>Evidence list</source>
        <translation>Nachweisliste</translation>
    </message>
</context>
<context>
    <name>ui::EvidencePage</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>Date&amp;ien hinzufügen…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;By reference…</source>
        <translation>Nur referen&amp;zieren…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Everything that can be done with the chosen document</source>
        <translation>Alles, was mit dem gewählten Dokument möglich ist</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>There are neither files nor a picture in the clipboard; nothing was added.</source>
        <translation>In der Zwischenablage sind weder Dateien noch ein Bild; es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Add files to the evidence list</source>
        <translation>Dateien zur Nachweisliste hinzufügen</translation>
    </message>
    <message>
        <source>Add all files of a folder to the evidence list</source>
        <translation>Alle Dateien eines Ordners zur Nachweisliste hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence by reference</source>
        <translation>Nachweis nur referenzieren</translation>
    </message>
    <message>
        <source>Evidence is what shows that a requirement is met: reports, plans, certificates.
Drop files or folders anywhere in this window, paste a picture with Ctrl+V, or press Add files.
Is something missing? While a filter is set, &quot;Show all&quot; below it shows everything again.</source>
        <translation>Nachweise zeigen, dass eine Anforderung erfüllt ist: Berichte, Pläne, Zertifikate.
Ziehen Sie Dateien oder Ordner irgendwo auf dieses Fenster, fügen Sie ein Bild mit Strg+V ein oder wählen Sie „Dateien hinzufügen“.
Fehlt etwas? Solange ein Filter gesetzt ist, zeigt „Alle anzeigen“ darunter wieder alles an.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceTreeModel</name>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, number of its rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n revision(s)</source>
        <translation>
            <numerusform>%1, %n Revision</numerusform>
            <numerusform>%1, %n Revisionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>number and revision, title</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Checklist of Annex I</source>
        <translation>GSPR-Checkliste, Anhang I</translation>
    </message>
    <message>
        <source>Technical documentation, Annex II</source>
        <translation>Technische Dokumentation, Anhang II</translation>
    </message>
    <message>
        <source>Post-market surveillance, Annex III</source>
        <translation>Überwachung nach dem Inverkehrbringen, Anhang III</translation>
    </message>
    <message>
        <source>Technical file: all of it, with the evidence</source>
        <translation>Technische Dokumentation: vollständig, mit Nachweisen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>For the de&amp;vices</source>
        <translation>Für die &amp;Produkte</translation>
    </message>
    <message>
        <source>D&amp;raft: every page says so</source>
        <translation>Ent&amp;wurf: Vermerk auf jeder Seite</translation>
    </message>
    <message>
        <source>&amp;Final: refused while something stands against it</source>
        <translation>&amp;Endfassung: wird verweigert, solange ihr etwas entgegensteht</translation>
    </message>
    <message>
        <source>&amp;Stamp number, revision and page on the pages of evidence</source>
        <translation>Nachweisseiten mit Nummer, Revision und Seite &amp;stempeln</translation>
    </message>
    <message>
        <source>&amp;Write it to</source>
        <translation>&amp;Zieldatei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Write the document to</source>
        <translation>Zieldatei des Dokuments</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced once the new one is complete.</source>
        <translation>Es gibt eine Datei dieses Namens; sie wird ersetzt, sobald die neue vollständig ist.</translation>
    </message>
    <message>
        <source>Choose at least one device.</source>
        <translation>Wählen Sie mindestens ein Produkt.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>The document was written to &quot;%1&quot;.</source>
        <translation>Das Dokument wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Waiting for other work to finish</source>
        <translation>Warten, bis andere Vorgänge beendet sind</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
</context>
<context>
    <name>ui::ExportForecast</name>
    <message>
        <source>Remarks that a reviewer would see</source>
        <translation>Anmerkungen, die ein Prüfer sehen würde</translation>
    </message>
    <message numerus="yes">
        <source>About %n pages, </source>
        <translation>
            <numerusform>Etwa %n Seite, </numerusform>
            <numerusform>Etwa %n Seiten, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are evidence.</source>
        <translation>
            <numerusform>%n davon ist eine Nachweisseite.</numerusform>
            <numerusform>%n davon sind Nachweisseiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go in as attachments.</source>
        <translation>
            <numerusform>%n Datei wird als Anlage beigefügt.</numerusform>
            <numerusform>%n Dateien werden als Anlagen beigefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking what a reviewer would see …</source>
        <translation>Es wird ermittelt, was ein Prüfer sehen würde …</translation>
    </message>
    <message>
        <source>A reviewer would see: %1.</source>
        <translation>Ein Prüfer würde sehen: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go &amp;there</source>
        <translation>Zur S&amp;telle gehen</translation>
    </message>
</context>
<context>
    <name>ui::ExportResult</name>
    <message>
        <source>%1 pages, %2 requirements and sections, %3 evidence references, %4 attachments.
%5</source>
        <translation>%1 Seiten, %2 Anforderungen und Abschnitte, %3 Nachweisverweise, %4 Anlagen.
%5</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>No final document can be made yet. These rows stand against it:</source>
        <translation>Noch kann keine Endfassung erstellt werden. Diese Zeilen stehen ihr entgegen:</translation>
    </message>
    <message>
        <source>Go &amp;there</source>
        <translation>Zur S&amp;telle gehen</translation>
    </message>
    <message>
        <source>The document is written.</source>
        <translation>Das Dokument ist geschrieben.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::FactQuestion</name>
    <message>
        <source>%1 For example: %2</source>
        <comment>help, example</comment>
        <translation>%1 Zum Beispiel: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a question and its answer</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::FactsPage</name>
    <message>
        <source>These facts decide most. Each may stay open; all of them, and the others, can be changed later under Devices.</source>
        <translation>Von diesen Merkmalen hängt am meisten ab. Jedes darf offen bleiben; alle, auch die übrigen, lassen sich später unter „Produkte“ ändern.</translation>
    </message>
    <message>
        <source>Facts about the &amp;device</source>
        <translation>Merkmale &amp;für</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>alle Produkte</translation>
    </message>
</context>
<context>
    <name>ui::Field</name>
    <message>
        <source>Not stored: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 What you entered is still here; it is stored as soon as that can be done.</source>
        <comment>why it is not stored</comment>
        <translation>%1 Was eingegeben wurde, steht noch hier; es wird gespeichert, sobald das möglich ist.</translation>
    </message>
</context>
<context>
    <name>ui::FilterNotice</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Alles wieder anzeigen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>what a list is filtered for</comment>
        <translation>Nur: %1</translation>
    </message>
</context>
<context>
    <name>ui::GridField</name>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Words in the guide</source>
        <translation>Wörter im Handbuch</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>No chapter has all these words.</source>
        <translation>Kein Kapitel enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text des Kapitels</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilterBar</name>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Who made the changes</source>
        <translation>Wer die Änderungen vorgenommen hat</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>From which days</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Devices and project</source>
        <translation>Produkte und Projekt</translation>
    </message>
    <message>
        <source>Find in lines and values</source>
        <translation>In Einträgen und Werten suchen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>name of a row</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between filters</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>who, what, when</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <translation>%1. Grund: %2</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Write every change that passes the filter to a table</source>
        <translation>Alle Änderungen, die zum Filter passen, in eine Tabelle schreiben</translation>
    </message>
    <message>
        <source>History, newest change first</source>
        <translation>Verlauf, neueste Änderung zuerst</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>No change fits. Take something out of the filter above.</source>
        <translation>Keine Änderung passt zum Filter. Entfernen Sie oben eine Bedingung.</translation>
    </message>
    <message>
        <source>Every change of the project stands here, with who made it and when.</source>
        <translation>Hier steht jede Änderung am Projekt mit der Angabe, wer sie wann vorgenommen hat.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 history.csv</source>
        <comment>name of a project</comment>
        <translation>%1 Verlauf.csv</translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation>Verlauf wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to %1.</source>
        <translation>
            <numerusform>%n Änderung in %1 geschrieben.</numerusform>
            <numerusform>%n Änderungen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;there</source>
        <translation>Zur S&amp;telle gehen</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
</context>
<context>
    <name>ui::JobRunner</name>
    <message>
        <source>The work stopped because of a fault in Gesper.</source>
        <translation>Der Vorgang wurde wegen eines Fehlers in Gesper abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Gesper projects (*.gesper)</source>
        <translation>Gesper-Projekte (*.gesper)</translation>
    </message>
    <message>
        <source>The language changes when the running job is done; choose it again then.</source>
        <translation>Die Sprache lässt sich erst wechseln, wenn der laufende Vorgang beendet ist; wählen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>One field of the open project is not stored; the reason stands under it.</source>
        <translation>Ein Feld des geöffneten Projekts ist nicht gespeichert; der Grund steht darunter.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Keep your copy of the example in</source>
        <translation>Kopie des Beispiels speichern unter</translation>
    </message>
    <message>
        <source>There is already a file &quot;%1&quot;, and it was left as it is. Choose Examples again and give your copy another name; &quot;%2&quot; is free. To go on with the copy you have, open it.</source>
        <translation>Die Datei „%1“ gibt es bereits; sie wurde nicht verändert. Wählen Sie „Beispiele“ noch einmal und geben Sie Ihrer Kopie einen anderen Namen; „%2“ ist frei. Um mit der vorhandenen Kopie weiterzuarbeiten, öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Making the example</source>
        <translation>Beispiel wird erstellt</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Kopie des Projekts speichern</translation>
    </message>
    <message>
        <source>A copy was written to &quot;%1&quot;. You go on working in the original.</source>
        <translation>Eine Kopie wurde als „%1“ gespeichert. Sie arbeiten weiter im Original.</translation>
    </message>
    <message>
        <source>One field is not stored; the reason stands under it. Correct it, or close again to leave without it.</source>
        <translation>Ein Feld ist nicht gespeichert; der Grund steht darunter. Korrigieren Sie es oder schließen Sie noch einmal, um das Projekt ohne diese Eingabe zu verlassen.</translation>
    </message>
    <message>
        <source>%1 – Gesper</source>
        <translation>%1 – Gesper</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Go on with the unfinished project…</source>
        <translation>Begonnenes Projekt fort&amp;setzen…</translation>
    </message>
    <message>
        <source>New &amp;from an existing project…</source>
        <translation>Neu &amp;aus bestehendem Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>Pro&amp;jekt schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>Ü&amp;berall hingehen…</translation>
    </message>
    <message>
        <source>&amp;Next requirement or section</source>
        <translation>&amp;Nächste Anforderung oder nächster Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Previous requirement or section</source>
        <translation>V&amp;orherige Anforderung oder vorheriger Abschnitt</translation>
    </message>
    <message>
        <source>Next that needs &amp;work</source>
        <translation>Nächste &amp;unfertige Zeile</translation>
    </message>
    <message>
        <source>&amp;History of this row</source>
        <translation>Ver&amp;lauf dieser Zeile</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>&amp;About Gesper</source>
        <translation>Über &amp;Gesper</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Ihr Name im Verlauf</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ui::ManufacturerForm</name>
    <message>
        <source>Title of the &amp;project, as documents and the window bear it</source>
        <translation>Titel des &amp;Projekts, wie er in Dokumenten und im Fenster steht</translation>
    </message>
    <message>
        <source>Na&amp;me of the manufacturer</source>
        <translation>Na&amp;me des Herstellers</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <source>&amp;Single registration number (SRN)</source>
        <translation>&amp;Einmalige Registrierungsnummer (SRN)</translation>
    </message>
    <message>
        <source>Person responsible for regulatory compliance</source>
        <translation>Person, die für die Einhaltung der Regulierungsvorschriften verantwortlich ist (PRRC)</translation>
    </message>
    <message>
        <source>A&amp;uthorised representative: name, address, SRN</source>
        <translation>Be&amp;vollmächtigter: Name, Anschrift, SRN</translation>
    </message>
    <message>
        <source>Notified &amp;body</source>
        <translation>Benannte &amp;Stelle</translation>
    </message>
    <message>
        <source>Notified body &amp;number</source>
        <translation>Kenn&amp;nummer der Benannten Stelle</translation>
    </message>
    <message>
        <source>Sites, suppliers and sub-contractors</source>
        <translation>Standorte, Lieferanten und Unterauftragnehmer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation>Tätigkeit dort</translation>
    </message>
    <message>
        <source>Add a si&amp;te</source>
        <translation>S&amp;tandort hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::NewDevicesPage</name>
    <message>
        <source>MDR – Regulation (EU) 2017/745, medical devices</source>
        <translation>MDR – Verordnung (EU) 2017/745, Medizinprodukte</translation>
    </message>
    <message>
        <source>IVDR – Regulation (EU) 2017/746, in vitro diagnostics</source>
        <translation>IVDR – Verordnung (EU) 2017/746, In-vitro-Diagnostika</translation>
    </message>
    <message>
        <source>&amp;Regulation</source>
        <translation>&amp;Verordnung</translation>
    </message>
    <message>
        <source>&amp;Manufacturer, if you like</source>
        <translation>&amp;Hersteller (optional)</translation>
    </message>
    <message>
        <source>&amp;Another device</source>
        <translation>Weiteres &amp;Produkt</translation>
    </message>
    <message>
        <source>Devices in one project share their documentation</source>
        <translation>Produkte in einem Projekt haben eine gemeinsame Dokumentation</translation>
    </message>
    <message>
        <source>Name of the &amp;device</source>
        <translation>&amp;Name des Produkts</translation>
    </message>
    <message>
        <source>Name of another device</source>
        <translation>Name des weiteren Produkts</translation>
    </message>
    <message>
        <source>&amp;Class, if known</source>
        <translation>&amp;Klasse, falls bekannt</translation>
    </message>
    <message>
        <source>Class, if known</source>
        <translation>Klasse, falls bekannt</translation>
    </message>
    <message>
        <source>Name of device %1</source>
        <translation>Name von Produkt %1</translation>
    </message>
    <message>
        <source>Class of device %1</source>
        <translation>Klasse von Produkt %1</translation>
    </message>
    <message>
        <source>Remove device %1</source>
        <translation>Produkt %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this device</source>
        <translation>Dieses Produkt entfernen</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>The device needs a name; you can change it later.</source>
        <translation>Das Produkt braucht einen Namen; Sie können ihn später ändern.</translation>
    </message>
    <message>
        <source>Two devices are called &quot;%1&quot;; give one another name.</source>
        <translation>Zwei Produkte heißen „%1“; geben Sie einem davon einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ui::NewProjectWizard</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Di&amp;scard</source>
        <translation>Ve&amp;rwerfen</translation>
    </message>
    <message>
        <source>Forget what was entered, and close</source>
        <translation>Eingaben verwerfen und schließen</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>Später a&amp;bschließen</translation>
    </message>
    <message>
        <source>Close; what was entered is kept, and the start page offers to go on</source>
        <translation>Schließen; die Eingaben bleiben erhalten und lassen sich von der Startseite aus fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>a count</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Requirements, by chapter of Annex I</source>
        <translation>Anforderungen nach Kapiteln von Anhang I</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Reading the state of the project</source>
        <translation>Projektstatus wird gelesen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>project, devices, law</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Evidence located</source>
        <translation>Nachweis mit Fundstelle</translation>
    </message>
    <message>
        <source>Reviewed by a named person</source>
        <translation>Namentlich beurteilt</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Alle Kapitel</translation>
    </message>
    <message>
        <source>Decided in %1</source>
        <translation>Entschieden, %1</translation>
    </message>
    <message>
        <source>Evidence located in %1</source>
        <translation>Nachweis mit Fundstelle, %1</translation>
    </message>
    <message>
        <source>Reviewed in %1</source>
        <translation>Beurteilt, %1</translation>
    </message>
    <message>
        <source>Nothing that the rules know of: export the technical file and read it.</source>
        <translation>Die Regeln nennen keinen nächsten Schritt mehr: Exportieren Sie die Technische Dokumentation und lesen Sie sie.</translation>
    </message>
    <message>
        <source>No answer is due and no certificate ends within half a year.</source>
        <translation>Keine Antwort ist in den nächsten sechs Monaten fällig, und keine Bescheinigung läuft bis dahin ab.</translation>
    </message>
    <message>
        <source>Save the status</source>
        <translation>Projektstatus speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>%1 status.pdf</source>
        <comment>name of a project</comment>
        <translation>%1 Status.pdf</translation>
    </message>
    <message>
        <source>The status is in %1.</source>
        <translation>Der Projektstatus steht in %1.</translation>
    </message>
    <message>
        <source>Nothing waits: what came from elsewhere was confirmed, and each reference cites the newest approved revision or was confirmed against it.</source>
        <translation>Nichts zu bestätigen: Übernommenes wurde bestätigt, und jeder Verweis nennt die neueste freigegebene Revision oder wurde gegen sie bestätigt.</translation>
    </message>
    <message>
        <source>Saving the status</source>
        <translation>Status wird gespeichert</translation>
    </message>
    <message>
        <source>Printing the status</source>
        <translation>Status wird gedruckt</translation>
    </message>
</context>
<context>
    <name>ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;ite</source>
        <translation>&amp;Verweis anlegen</translation>
    </message>
    <message>
        <source>Select the whole &amp;page</source>
        <translation>Ganze &amp;Seite markieren</translation>
    </message>
    <message>
        <source>&amp;Find in this document…</source>
        <translation>In diesem Dokument s&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Turn the pages</source>
        <translation>Seiten &amp;drehen</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <translation>Seite %1 wird dargestellt …</translation>
    </message>
</context>
<context>
    <name>ui::PagesPane</name>
    <message>
        <source>Thumbnails of the pages</source>
        <translation>Miniaturansichten der Seiten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Gliederung des Dokuments</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>In den Texten</translation>
    </message>
    <message>
        <source>Go to a number, a name or a word, or type what to do</source>
        <translation>Nummer, Name oder Wort suchen oder eintippen, was zu tun ist</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing is called that, and no text says it.</source>
        <translation>Nichts heißt so, und in keinem Text kommt es vor.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>ui::Panes</name>
    <message>
        <source>What is in view</source>
        <translation>Was zu sehen ist</translation>
    </message>
</context>
<context>
    <name>ui::PlaceField</name>
    <message>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The file&apos;s name is too long by %n character(s).</source>
        <translation>
            <numerusform>Der Dateiname ist um %n Zeichen zu lang.</numerusform>
            <numerusform>Der Dateiname ist um %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already, and nothing is written over it. Choose another name.</source>
        <translation>„%1“ gibt es bereits und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made. Choose another one.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nothing can be written into &quot;%1&quot;. Choose another folder.</source>
        <translation>In „%1“ lässt sich nichts schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>Projektdatei</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Keep the project in</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Gesper projects (*.gesper)</source>
        <translation>Gesper-Projekte (*.gesper)</translation>
    </message>
</context>
<context>
    <name>ui::PlacePage</name>
    <message>
        <source>&amp;Title of the project, if not the device&apos;s name</source>
        <translation>&amp;Titel des Projekts, falls abweichend vom Produktnamen</translation>
    </message>
    <message>
        <source>&amp;Keep the project in</source>
        <translation>Projekt &amp;speichern unter</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation>%1 (Klasse %2)</translation>
    </message>
    <message>
        <source>A project under the %1 for %2.</source>
        <comment>regulation, devices</comment>
        <translation>Ein Projekt nach der %1 für %2.</translation>
    </message>
    <message>
        <source>One file holds everything. Every change is stored as you make it.</source>
        <translation>Eine Datei enthält alles. Jede Änderung wird sofort gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::ProjectView</name>
    <message>
        <source>Put it into the field</source>
        <translation>In das Feld übernehmen</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Gesper did not end properly last time. What you were typing in %1 is back in its field, and is stored when you leave the field.</source>
        <translation>Gesper wurde zuletzt nicht ordnungsgemäß beendet. Was Sie eingegeben hatten (%1), steht wieder in seinem Feld und wird gespeichert, wenn Sie das Feld verlassen.</translation>
    </message>
    <message>
        <source>Gesper did not end properly last time. What you were typing in %1 was kept, but that field holds something else by now.</source>
        <translation>Gesper wurde zuletzt nicht ordnungsgemäß beendet. Was Sie eingegeben hatten (%1), ist erhalten, aber in dem Feld steht inzwischen etwas anderes.</translation>
    </message>
    <message>
        <source>What you were typing in %1 has no field to go back to: the row was removed. Copy the text, or discard it.</source>
        <translation>Für das, was Sie eingegeben hatten (%1), gibt es kein Feld mehr: Die Zeile wurde entfernt. Kopieren Sie den Text oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReadOnlyNotice</name>
    <message>
        <source>%1 on this computer</source>
        <translation>%1 auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>Mit einer Kopie arbeiten…</translation>
    </message>
    <message>
        <source>The project is shown read-only.</source>
        <translation>Das Projekt wird schreibgeschützt angezeigt.</translation>
    </message>
    <message>
        <source>Nobody else has this project open any more. What is shown is how it stood when you opened it; open it for writing to go on from how it stands now.</source>
        <translation>Niemand sonst hat dieses Projekt noch geöffnet. Angezeigt wird der Stand, den es hatte, als Sie es öffneten; öffnen Sie es zum Schreiben, um vom jetzigen Stand aus weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>%1 has had this project open for writing since %2. You can read and export all of it; to change something, wait or work on a copy.</source>
        <translation>%1 hat dieses Projekt seit %2 zum Schreiben geöffnet. Sie können alles lesen und exportieren; um etwas zu ändern, warten Sie oder arbeiten Sie mit einer Kopie.</translation>
    </message>
</context>
<context>
    <name>ui::RecentDelegate</name>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>ui::RecentEvidence</name>
    <message>
        <source>Recent evidence</source>
        <translation>Zuletzt verwendete Nachweise</translation>
    </message>
    <message>
        <source>What was added and cited last: drag it onto a row, or press Enter to cite it here</source>
        <translation>Zuletzt hinzugefügte oder verwendete Nachweise: auf eine Zeile ziehen oder mit Eingabe hier einen Verweis anlegen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>number and revision, title</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>The projects you open will stand here, with how far they are.

Begin with a new project, or look at an example to see what a finished one is like.</source>
        <translation>Hier stehen künftig die Projekte, die Sie öffnen, mit ihrem Bearbeitungsstand.

Beginnen Sie mit einem neuen Projekt oder sehen Sie sich an einem Beispiel an, wie ein fertiges aussieht.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;New project from this one…</source>
        <translation>&amp;Neues Projekt aus diesem…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Anheftung auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Aus dieser &amp;Liste entfernen</translation>
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>%1 with evidence</source>
        <translation>%1 mit Nachweis</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation>%1 beurteilt</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n zu bestätigen</numerusform>
            <numerusform>%n zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>ui::RemarkModel</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>ui::RemarksPage</name>
    <message>
        <source>Which remarks to show</source>
        <translation>Welche Anmerkungen angezeigt werden</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>Alle Anmerkungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Find by place or words</source>
        <translation>Nach Stelle oder Wörtern suchen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Press Enter or double-click to go to the place</source>
        <translation>Mit Eingabe oder Doppelklick zur Stelle gehen</translation>
    </message>
    <message>
        <source>No remark to show. What the checker looked at stands below.</source>
        <translation>Keine Anmerkung anzuzeigen. Was geprüft wurde, steht unten.</translation>
    </message>
    <message>
        <source>Still &amp;true</source>
        <translation>Gilt n&amp;och</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between filters</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Say that what %n chosen remark(s) ask(s) for holds as it stands; your name and the time go into the history</source>
        <translation>
            <numerusform>Bestätigen, dass das, wonach %n ausgewählte Anmerkung fragt, so noch gilt; Name und Zeit stehen danach im Verlauf</numerusform>
            <numerusform>Bestätigen, dass das, wonach %n ausgewählte Anmerkungen fragen, so noch gilt; Name und Zeit stehen danach im Verlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose remarks that ask for confirmation, then say that the rows still hold</source>
        <translation>Anmerkungen auswählen, die eine Bestätigung verlangen; dann lässt sich bestätigen, dass die Zeilen noch gelten</translation>
    </message>
</context>
<context>
    <name>ui::RequirementsPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Need work</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Next that needs work</source>
        <translation>Nächste unfertige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Differ by device</source>
        <translation>Je Produkt verschieden</translation>
    </message>
    <message>
        <source>All rows as a table (Ctrl+T)</source>
        <translation>Alle Zeilen als Tabelle (Strg+T)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>ui::RequirementsTable</name>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all, as a table (Ctrl+C)</source>
        <translation>Gewählte Zeilen oder alle als Tabelle kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Write what is shown as CSV or PDF</source>
        <translation>Angezeigtes als CSV oder PDF speichern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Angezeigtes drucken</translation>
    </message>
    <message>
        <source>%1 – requirements (%2) – %3</source>
        <comment>project, filter, date</comment>
        <translation>%1 – Anforderungen (%2) – %3</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>CSV for Excel: UTF-8 with a byte order mark (*.csv)</source>
        <translation>CSV für Excel: UTF-8 mit Byte Order Mark (*.csv)</translation>
    </message>
    <message>
        <source>CSV: plain UTF-8 (*.csv)</source>
        <translation>CSV: reines UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Saving the table</source>
        <translation>Tabelle wird gespeichert</translation>
    </message>
    <message>
        <source>The table was written to &quot;%1&quot;.</source>
        <translation>Die Tabelle wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Copying the table</source>
        <translation>Tabelle wird kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are copied.</source>
        <translation>
            <numerusform>%n Zeile ist kopiert.</numerusform>
            <numerusform>%n Zeilen sind kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the table</source>
        <translation>Tabelle wird gedruckt</translation>
    </message>
    <message>
        <source>Printing was stopped. The printer may still print the pages it has.</source>
        <translation>Der Druck wurde angehalten. Der Drucker druckt eventuell noch die Seiten, die er schon hat.</translation>
    </message>
</context>
<context>
    <name>ui::RevisionDetails</name>
    <message>
        <source>Cited from</source>
        <translation>Verweise hierauf</translation>
    </message>
    <message>
        <source>Revisions of the document</source>
        <translation>Revisionen des Dokuments</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Press Enter or double-click to go there</source>
        <translation>Mit Eingabe oder Doppelklick dorthin gehen</translation>
    </message>
    <message>
        <source>Press Enter or double-click to show this revision</source>
        <translation>Mit Eingabe oder Doppelklick diese Revision anzeigen</translation>
    </message>
    <message>
        <source>What is known of the revision</source>
        <translation>Was über die Revision bekannt ist</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>number and revision, title</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose a document in the list to see what is known of it.</source>
        <translation>Wählen Sie ein Dokument in der Liste, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>SHA-256: %1 %2</source>
        <translation>SHA-256: %1 %2</translation>
    </message>
    <message>
        <source>Added by %1 on %2.</source>
        <translation>Hinzugefügt von %1 am %2.</translation>
    </message>
    <message>
        <source> · p. %1</source>
        <translation> · S. %1</translation>
    </message>
    <message>
        <source> · to confirm</source>
        <translation> · zu bestätigen</translation>
    </message>
    <message>
        <source>Cited from (%1)</source>
        <translation>Verweise hierauf (%1)</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message numerus="yes">
        <source>cited %n time(s)</source>
        <translation>
            <numerusform>%n Verweis</numerusform>
            <numerusform>%n Verweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Revisions (%1)</source>
        <translation>Revisionen (%1)</translation>
    </message>
</context>
<context>
    <name>ui::SectionEditor</name>
    <message>
        <source>This is the starting text. Nothing of it is printed until you change it.</source>
        <translation>Dies ist der Ausgangstext. Er wird nicht ausgegeben, solange Sie ihn nicht ändern.</translation>
    </message>
    <message>
        <source>Text of the section, in Markdown</source>
        <translation>Text des Abschnitts, in Markdown</translation>
    </message>
    <message>
        <source>Nothing is written here yet. Start from the template, or write: Markdown for headings, lists and tables.</source>
        <translation>Hier steht noch nichts. Beginnen Sie mit der Vorlage oder schreiben Sie: Markdown für Überschriften, Listen und Tabellen.</translation>
    </message>
    <message>
        <source>How the section prints</source>
        <translation>So wird der Abschnitt ausgegeben</translation>
    </message>
    <message>
        <source>What is wrong in the text</source>
        <translation>Was im Text nicht stimmt</translation>
    </message>
    <message>
        <source>Enter or a click goes to the line</source>
        <translation>Eingabe oder ein Klick führt zur Zeile</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>Internal note, never e&amp;xported</source>
        <translation>Interne Notiz, wird nie e&amp;xportiert</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Write %1 instead of %2</source>
        <translation>%1 statt %2 schreiben</translation>
    </message>
</context>
<context>
    <name>ui::SectionPreviewer</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No font can draw &quot;%1&quot; (in &quot;%2&quot;).</source>
        <translation>Keine Schrift enthält das Zeichen „%1“ (in „%2“).</translation>
    </message>
</context>
<context>
    <name>ui::SectionToolbar</name>
    <message>
        <source>Start from the &amp;template</source>
        <translation>&amp;Mit der Vorlage beginnen</translation>
    </message>
    <message>
        <source>Fill this empty section with hints and fields; nothing is stored until you leave it</source>
        <translation>Diesen leeren Abschnitt mit Hinweisen und Feldern füllen; gespeichert wird erst, wenn Sie ihn verlassen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Fett (Strg+B)</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Kursiv (Strg+I)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Heading: none, level 1, 2, 3</source>
        <translation>Überschrift: keine, Ebene 1, 2, 3</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List; Enter adds an item, Tab moves it in</source>
        <translation>Liste; Eingabe fügt einen Punkt hinzu, Tab rückt ihn ein</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link to an address</source>
        <translation>Link zu einer Adresse</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table: Tab goes to the next cell, Enter to the row below; tables from a spreadsheet can be pasted</source>
        <translation>Tabelle: Tab geht zur nächsten Zelle, Eingabe zur Zeile darunter; Tabellen aus einer Tabellenkalkulation lassen sich aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>&amp;Insert table…</source>
        <translation>&amp;Tabelle einfügen…</translation>
    </message>
    <message>
        <source>Add &amp;row below</source>
        <translation>&amp;Zeile darunter einfügen</translation>
    </message>
    <message>
        <source>Add &amp;column to the right</source>
        <translation>&amp;Spalte rechts einfügen</translation>
    </message>
    <message>
        <source>R&amp;emove row</source>
        <translation>Z&amp;eile entfernen</translation>
    </message>
    <message>
        <source>Re&amp;move column</source>
        <translation>S&amp;palte entfernen</translation>
    </message>
    <message>
        <source>&amp;Rows below the header</source>
        <translation>&amp;Zeilen unter der Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a field or a reference to evidence; typing {{ or [[ does the same, Ctrl+Space offers all</source>
        <translation>Feld oder Nachweisverweis einfügen; {{ oder [[ einzutippen bewirkt dasselbe, Strg+Leertaste bietet alles an</translation>
    </message>
    <message>
        <source>&amp;Field, filled in when the document is made ({{ )</source>
        <translation>&amp;Feld, beim Erstellen des Dokuments ausgefüllt ({{ )</translation>
    </message>
    <message>
        <source>&amp;Reference to evidence ([[)</source>
        <translation>&amp;Nachweisverweis ([[)</translation>
    </message>
    <message>
        <source>&amp;Condition over the class or facts ({% )</source>
        <translation>&amp;Bedingung zu Klasse oder Merkmalen ({% )</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Show the section as it will print (Ctrl+Shift+P)</source>
        <translation>Den Abschnitt so anzeigen, wie er ausgegeben wird (Strg+Umschalt+P)</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find and replace in this text (Ctrl+F)</source>
        <translation>In diesem Text suchen und ersetzen (Strg+F)</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stands in the history of a project beside what you change from now on. While it is empty, it is the name you are signed in with.</source>
        <translation>Steht im Verlauf eines Projekts neben dem, was Sie ab jetzt ändern. Solange das Feld leer ist, gilt der Name, mit dem Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Gesper</source>
        <translation>Gesper</translation>
    </message>
    <message>
        <source>Technical documentation of medical devices for the EU, from the requirement to the page that shows it.</source>
        <translation>Technische Dokumentation von Medizinprodukten für die EU, von der Anforderung bis zu der Seite, die sie belegt.</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>For a device under MDR or IVDR</source>
        <translation>Für ein Produkt nach MDR oder IVDR</translation>
    </message>
    <message>
        <source>New from an e&amp;xisting project</source>
        <translation>Neu aus bestehendem &amp;Projekt</translation>
    </message>
    <message>
        <source>Takes its answers, texts and evidence over, each to be confirmed</source>
        <translation>Übernimmt dessen Antworten, Texte und Nachweise; alles ist zu bestätigen</translation>
    </message>
    <message>
        <source>A *.gesper file</source>
        <translation>Eine *.gesper-Datei</translation>
    </message>
    <message>
        <source>Look at an ex&amp;ample</source>
        <translation>Beispiel &amp;ansehen</translation>
    </message>
    <message>
        <source>A worked example of an invented device, as a copy of your own: a wearable under the MDR or an assay under the IVDR</source>
        <translation>Ein ausgearbeitetes Beispiel zu einem erfundenen Produkt, als Ihre eigene Kopie: ein Wearable nach MDR oder ein Assay nach IVDR</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Discard the unfinished new project</source>
        <translation>Das begonnene neue Projekt verwerfen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>You began a new project on %1 and left it. What you entered is kept.</source>
        <translation>Sie haben ein neues Projekt begonnen und am %1 verlassen. Ihre Eingaben sind erhalten.</translation>
    </message>
    <message>
        <source>You began a new project for &quot;%1&quot; on %2 and left it. What you entered is kept.</source>
        <translation>Sie haben ein neues Projekt für „%1“ begonnen und am %2 verlassen. Ihre Eingaben sind erhalten.</translation>
    </message>
    <message>
        <source>Open a &amp;project</source>
        <translation>Projekt ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Fort&amp;setzen</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>, %n s left</source>
        <translation>
            <numerusform>, noch %n s</numerusform>
            <numerusform>, noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n min left</source>
        <translation>
            <numerusform>, noch %n min</numerusform>
            <numerusform>, noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the remarks</source>
        <translation>Anmerkungen anzeigen</translation>
    </message>
    <message>
        <source>Show what is to be confirmed</source>
        <translation>Anzeigen, was zu bestätigen ist</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt des laufenden Vorgangs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Laufenden Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Jobs that wait; choose one to cancel it</source>
        <translation>Wartende Vorgänge; wählen Sie einen, um ihn abzubrechen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>%1, law as of %2</source>
        <translation>%1, Rechtsstand %2</translation>
    </message>
    <message>
        <source>All changes are stored</source>
        <translation>Alle Änderungen sind gespeichert</translation>
    </message>
    <message>
        <source>Stored</source>
        <comment>all changes</comment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Typing – stored when you leave the field</source>
        <translation>Eingabe – wird gespeichert, wenn Sie das Feld verlassen</translation>
    </message>
    <message>
        <source>Typing</source>
        <comment>not stored yet</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Not stored – see the field</source>
        <translation>Nicht gespeichert – siehe Feld</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes. Show the remarks.</source>
        <translation>Fehler: %1, Warnungen: %2, Hinweise: %3. Anmerkungen anzeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n zu bestätigen</numerusform>
            <numerusform>%n zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks here</source>
        <translation>
            <numerusform>%n Anmerkung hier</numerusform>
            <numerusform>%n Anmerkungen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation>%1, insgesamt %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>remarks here, in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Open for writing by %1</source>
        <translation>Zum Schreiben geöffnet von %1</translation>
    </message>
    <message>
        <source> – %1 %</source>
        <comment>percent</comment>
        <translation> – %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>ui::SuggestDelegate</name>
    <message>
        <source>Type to search</source>
        <translation>Suchwort eintippen</translation>
    </message>
</context>
<context>
    <name>ui::TextCompleter</name>
    <message>
        <source>What can be inserted here</source>
        <translation>Was hier eingefügt werden kann</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is inserted, and what it says</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::TextFind</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this place and go to the next one</source>
        <translation>Diese Stelle ersetzen und zur nächsten gehen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>All places of this text, in one step of undo</source>
        <translation>Alle Stellen dieses Textes, rückgängig zu machen in einem Schritt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n Stelle ersetzt</numerusform>
            <numerusform>%n Stellen ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation>Rundgang über&amp;springen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>ui::TraitsForm</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 For example: %2 Clauses: %3.</source>
        <comment>help, example, clause numbers</comment>
        <translation>%1 Zum Beispiel: %2 Ziffern: %3.</translation>
    </message>
    <message>
        <source>Find facts by words or clause number</source>
        <translation>Merkmale nach Wörtern oder Nummer suchen</translation>
    </message>
    <message>
        <source>Only those not yet &amp;known</source>
        <translation>Nur noch &amp;nicht bekannte</translation>
    </message>
    <message>
        <source>No fact is left. Clear the search or show all.</source>
        <translation>Kein Merkmal gefunden. Leeren Sie die Suche oder zeigen Sie alle an.</translation>
    </message>
</context>
<context>
    <name>ui::ViewerPanel</name>
    <message>
        <source>Choose a document or a reference to it, and its pages are shown here.</source>
        <translation>Wählen Sie ein Dokument oder einen Verweis darauf; die Seiten werden dann hier angezeigt.</translation>
    </message>
    <message>
        <source>This document is not part of the project file. It is kept at: %1</source>
        <translation>Dieses Dokument ist nicht Teil der Projektdatei. Aufbewahrungsort: %1</translation>
    </message>
    <message>
        <source>Reading %1 … %2 %</source>
        <translation>%1 wird gelesen … %2 %</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>The quote was not found on the cited pages (%1). It may be worded differently there, or the page may be a picture without text.</source>
        <translation>Das Zitat wurde auf den angegebenen Seiten (%1) nicht gefunden. Möglicherweise lautet es dort anders, oder die Seite ist ein Bild ohne Text.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Opens a temporary copy in the system&apos;s program</source>
        <translation>Öffnet eine temporäre Kopie im Standardprogramm des Systems</translation>
    </message>
    <message>
        <source>The quote was not found in this document. It may be worded differently there, or the pages may be pictures without text.</source>
        <translation>Das Zitat wurde in diesem Dokument nicht gefunden. Vielleicht steht es dort in anderem Wortlaut, oder die Seiten sind Bilder ohne Text.</translation>
    </message>
</context>
<context>
    <name>ui::ViewerSearch</name>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewerToolbar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Thumbnails and outline</source>
        <translation>Miniaturansichten und Gliederung</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Verweis anlegen</translation>
    </message>
    <message>
        <source>Cite the selected text for the requirement or section seen last (C)</source>
        <translation>Verweis auf den markierten Text anlegen, für die zuletzt angesehene Anforderung oder den zuletzt angesehenen Abschnitt (C)</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>In diesem Dokument suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Verkleinern (Strg+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
        <source>Turn the pages clockwise</source>
        <translation>Seiten im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The page by its number or label; type another and press Enter</source>
        <translation>Die Seite nach Nummer oder Bezeichnung; eine andere eintippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page number, page label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Open a copy in the system&apos;s program</source>
        <translation>Kopie im Standardprogramm des Systems öffnen</translation>
    </message>
    <message>
        <source>Save a copy of this document…</source>
        <translation>Kopie dieses Dokuments speichern…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
</context>
</TS>
