<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Gesper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesper %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical documentation of medical devices for the EU (MDR and IVDR).

Gesper says what was decided, by whom and on which evidence. It does not judge whether a device conforms.

Summaries of the law are in Gesper&apos;s own words; only the Official Journal is authentic.

Licensed under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddingSummary</name>
    <message numerus="yes">
        <source>… and %n more; the whole list stands in Evidence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>already here as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added as %1, a new revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file name, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files were added to the evidence list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cited for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>%1, page %2</source>
        <comment>evidence, pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 to “undecided”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 to “%2”, because %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took back the verdict on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered the verdict on %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began the answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cited %2 for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote the text of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed the answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed the text of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked %1 as superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered questions about %1 anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered “%2” for %1 with “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared the %2 of %1</source>
        <comment>row, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the %2 of %1</source>
        <comment>row, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the %2 of %1 to “%3”</source>
        <comment>row, field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %2 and %3 of %1</source>
        <comment>row, fields, last field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more row(s)</source>
        <comment>names of rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <comment>changes of one step</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n row(s) followed</source>
        <comment>verdicts taken back, revisions superseded</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (by undo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by redo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (restored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (reason: %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>%1 cites this already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cited for %1: %2. Give the page there, or undo with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was cited: no requirement or section has been open yet. Open the one this belongs to, come back and press C again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, page %2, is now cited for %3. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited</source>
        <comment>column: how often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has text that can be searched. Run text recognition on the scan, and add the result as a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password. Notified bodies refuse such files: add a revision without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file carries a digital signature. It goes into a technical file untouched, with a view of its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be used, with warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes into a technical file as an attachment; its pages cannot be shown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is kept elsewhere; the project holds no file of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 revision %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, approved by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, approved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By reference, kept at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enclosed because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text was found in it; no problem is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found when it was added: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>&amp;MDR: a wearable with an app…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;IVDR: an assay with its reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example MDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example IVDR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactChoice</name>
    <message>
        <source>What the device is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, substances and sterility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy, radiation and connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who uses it, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By these facts, of %1 requirements %2 would be proposed as applying and %3 as not applying. You decide each one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCsv</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryNames</name>
    <message>
        <source>a device that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 revision %2</source>
        <comment>document number, label</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryValues</name>
    <message>
        <source>regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person responsible for regulatory compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorised representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the notified body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule of Annex VIII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conformity assessment route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic UDI-DI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuing entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMDN code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intended purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intended users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients or specimens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contra-indications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>software version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold on the rows below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applicability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name behind the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason of the file&apos;s class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason why it is not enclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>clause, device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 revision %2</source>
        <comment>document number, label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex %1 %2</source>
        <comment>number of the annex, clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <comment>of a device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <comment>of a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n date(s) passed. The first: %1 on %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n reference(s) again, because %1 was approved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the questions about %1: they tell which requirements may not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mend %n error(s), because they keep every document a draft. The first: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n requirement(s) of %1, because nobody has said whether they apply.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n requirement(s) of %1, because evidence with its place or a justification is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) within 30 days. The first: %1 on %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n section(s) of Annex %1, because they are empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n answer(s) of %1 be reviewed, because no named person has judged them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and title of a chapter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex %1: %2 empty, %3 draft, %4 in review, %5 done, of %6 sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s), because %1 was approved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: certificate %2 of %3 has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: certificate %2 of %3 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer to %2 was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer to %2 is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is due, owner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFacts</name>
    <message>
        <source>%1 (class not yet known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, law as of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 Annex %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>field, device</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>%1 – %2.</source>
        <comment>a question and its answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal: applies. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal: does not apply. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this applies turns on facts under Devices: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>%1 (class %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementStates</name>
    <message>
        <source>%1·%2·%3 of %4</source>
        <comment>decided, with evidence, reviewed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 requirements %2 are decided, %3 are shown with evidence or a justification, %4 were reviewed by a named person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, answered further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs between the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, no located evidence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionStates</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n references to evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusPrint</name>
    <message>
        <source>Status of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter of Annex I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence located</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>dates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the rules know of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks of the checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference waits for a confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date within half a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts and dates as the project holds them. Gesper judges nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextOffers</name>
    <message>
        <source>empty now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a question and its answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names no evidence of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 was not read within %2 seconds; the attempt was stopped. Save a copy and try another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s tag {% %1 %} in line %2 does not fit there or is not well formed. Correct it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has more than %1 characters. Split it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is marked as open for writing by %2, but the mark cannot be read. Open it read-only; if nobody has it open, remove &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it read-only, or close it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it read-only, or close it there; if that computer no longer has it open, remove &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open for writing by %2 on %3 (program %4, process %5, since %6 UTC). %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read or written for a reason Gesper does not know; this is a bug. Please report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourStops</name>
    <message>
        <source>One project, one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas of the project stand here. Everything you enter is stored when you leave its field; there is nothing to save, and every step can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every clause of Annex I, with its state. Filter it, or type a number or a word. Ctrl+Down goes to the next clause, Ctrl+Shift+Down to the next that needs work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it apply, and why? By which method and which standard is it shown? &quot;Guidance&quot; above the fields says what to think of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, down to the page and the words. Drop a file here, or choose a document and say where in it the proof stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line counts what the checker misses. When it is satisfied, File, Export makes the technical file as one PDF. F1 explains the place you are at; this tour is in the Help menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>[removed: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[added: %1]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>status of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <comment>status of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in review</source>
        <comment>status of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conformity is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conformity is partly shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conformity is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instructions for use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>literature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obsolete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound, with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write it as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>There is no &quot;%1&quot; in %2 (%3). `gesper-cli requirements --pack %3` lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no requirement &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the %2; this is a project under the %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no content pack &quot;%1&quot; for a project under the %2. `gesper-cli packs` lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in more than one annex. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2. Correct the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>%1 Annex %2 was not looked at: its content pack is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the evidence is sufficient, and whether it shows what it is cited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether justifications, methods, texts, the class, the rule and the route are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written in evidence files, in attached originals and in documents kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the editions of standards named are current or harmonised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether identifiers were assigned by their issuing entity; check characters only find typing errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official wording of the regulation: it is not loaded, the summaries are our own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends of certificates and due dates: no date was given to compare them with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices outside the chosen ones, and documents that only those cite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of them found a gap of the kind it looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. They do not judge whether the evidence is sufficient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not decided whether this applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: it applies, with method and evidence, or it does not, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Does not apply&quot; has no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it does not apply to this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It applies, but no method is named by which conformity is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It applies and solutions are named, but not the method by which conformity is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the method (Annex II 4(b)): a standard applied, a test, an analysis, a comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It applies, but no evidence is cited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the document and the pages that show conformity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the answer or the facts about the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is that it applies; by the facts about the device it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is that it does not apply, although the facts about the device speak for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the justification says why, or correct answer or facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A solution without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not named with its edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give name and edition (year, amendments) of the standard or solution that was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is applied in part; what was left out, and why, is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which parts were left out and what was done instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a verdict, but not by whom and on which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict is a person&apos;s: give name and date, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is that conformity is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is that conformity is shown in part only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing and have it judged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due on %1 and is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it or set a new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer must be confirmed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it for this device; confirm that it still holds, or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference leads to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the reference or cite another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cited without pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the pages the reader must turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cited without a place in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the section, sheet or page: the original is not part of the merged pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cited with pages that cannot be read: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them like 7 or 3-5 or 2, 4-6, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 is cited; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the pages; they are counted from the first page of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cited and is a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it approved, or cite an approved revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cited and is superseded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the newer revision, or confirm that the old one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cited and is obsolete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite a valid document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cited; revision %2 was approved since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the newer revision and cite it, or confirm that the cited one still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference to %1 must be confirmed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the cited place; confirm that it still shows this, or change the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document that is not in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in on the device&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>software version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has software: name the version that this documentation is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer yes or no; %1 on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requirement turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requirements turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic UDI-DI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDI-DI of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 &quot;%2&quot; does not have the form or the check characters that %3 prescribes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the issuing entity&apos;s record; one character may be mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check characters of the %1 &quot;%2&quot; were not checked (issuing entity: &quot;%3&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the issuing entity&apos;s record yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate &quot;%1&quot; ended on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the certificate that holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one device is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each device a name of its own; documents and remarks tell them apart by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device to make documents for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file, or say where the document is kept and why it is not enclosed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a file nor a place where the document is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is cited by reference; where it is kept is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the place where it can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is cited by reference; why it is not enclosed is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number it is controlled under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the revision as the document itself names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision is approved, but not on which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date of approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing cites the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite it where it shows something, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes in as an attachment, not as pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as a plain PDF if its pages are to be in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages go in, but the copy differs from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the pages in the exported document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in on the manufacturer&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person responsible for regulatory compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites, suppliers and sub-contractors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the notified body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the notified body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official wording of the regulation is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the clauses in the Official Journal; documents show Gesper&apos;s summaries and say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project says something of a clause that no content pack has: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the pack it belongs to; no document shows it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> This concerns the device %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> This concerns the devices %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1 (without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section has neither text nor evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it, cite a document, or answer that it does not apply, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section&apos;s status is &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it and set its status to done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text must be confirmed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 requirement is undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requirements are undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 reference cites a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 references cite drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer, text or reference must be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, texts or references must be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other remark of severity error is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other remarks of severity error are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No final document can be made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of pages; write it like 7 or 3-5 or 2, 4-6, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>%1 cannot be read: %2. Check the disk or the connection to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a pipe or a device; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to read %1; ask its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was read; wait until nobody writes to it and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper program gesper-worker is missing (looked for %1), so no file can be read; reinstall Gesper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper program %1 cannot be started, so no page can be shown; reinstall Gesper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs more memory to be shown than the limit of %2; the attempt was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made the reader crash; it may be damaged or hostile. Save a copy and try another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read within %2 seconds; the attempt was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs more memory to be read than the limit of %2; the attempt was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave more output than any file should; the attempt was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made the reader crash; it may be damaged or hostile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesper-worker gave no readable answer; reinstall Gesper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper program %1 cannot be started, so no file can be read; reinstall Gesper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesper-worker gave the text of other pages; reinstall Gesper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>The justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name behind the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict is a person&apos;s: say who gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no answer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm %1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried over from the project &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; follows the %2, and its answers are about clauses of that act; a project under the %3 cannot be made from it. Begin an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen device is not in &quot;%1&quot; any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two devices are called &quot;%1&quot;; give one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the project from another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, file &quot;%2&quot;, audit head %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This citation is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cited revision is not in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 pages; page %3 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no evidence: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pieces of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a citation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for the field &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not KEY=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trait is yes, no or unknown; &quot;%1&quot; is none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trait &quot;%1&quot;. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is Gesper&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither manufacturer, device nor project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a device &quot;%1&quot; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another device &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project keeps at least one device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the project&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the project itself; it cannot be evidence in itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read &quot;%1&quot;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; changed while it was being added; add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 revision %2 is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another document with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cited %2 times; remove these citations first, or mark it obsolete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This revision is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence is kept elsewhere (%1); the project holds no file of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence needs a document number and a revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 revision %2 is already there with other bytes: stored %3, offered %4. Give the new file a revision of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 pieces of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence %1 and cite it for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 pieces of evidence and cite them for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 files; add a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link to a folder; links are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read; ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read; ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the evidence move each time they are numbered; this is a bug in Gesper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font can draw &quot;%1&quot; (in &quot;%2&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is not in the history of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence &quot;%1&quot; in this project. `gesper-cli evidence list` shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean %2. Write the whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no revision yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest approved one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest; none is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: %1 revision %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot; in this project. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no revision &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write has no name; give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a project; nothing is written over it. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name the project itself needs. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open for reading only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the project any more; restore it first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the project now; change that one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another device &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence needs a document number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another document with the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document of revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another revision %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence it cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another text of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be restored by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not in the project any more; restore the whole row. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a value of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 is empty for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[[%1]] names no evidence of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a requirement, not a section of the documentation; answer it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write section %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm section %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>The template cannot be read. Check its fields and tags, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template cannot be filled. Check its fields and tags, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has {% %1 %} in line %2 without {% end%1 %}. Add it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in line %2 is no field and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has more than %1 fields and tags. Split it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is nested deeper than %1 in line %2. Make it simpler, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template uses {% %1 %} in line %2. Only if, elif, else, endif, for, empty and endfor are allowed. Remove it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail of &quot;%1&quot; is damaged at its end: the newest entry does not fit its hash. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with SHA-256 %1 is shorter than recorded. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with SHA-256 %1 is damaged: its bytes have %2. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with SHA-256 %1 is incomplete: part %2 of %3 is missing. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with SHA-256 %1 is damaged: part %2 of %3 has SHA-256 %4 instead of %5. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes have SHA-256 %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 bytes instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; changed while it was read; nothing was stored. Wait until the other program has finished writing it, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read to its end (%2); nothing was stored. Check the drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2, the largest file a project takes. Keep it elsewhere and add it by reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes did not reach the file &quot;%1&quot; unchanged; nothing was stored. Check the drive and the memory of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation lacks Qt&apos;s SQLite driver; install Gesper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation carries two copies of SQLite, which would endanger projects; nothing was opened. Install Gesper again from its own package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver gives no handle; this is a bug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of &quot;%1&quot; cannot be read. Check the drive and the connection to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name, or make a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder; choose a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or a pipe, not a file; choose a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty: it is not a project, or it was cut. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not be read. Ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a project file, or it is encrypted. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a database of another program, not a project. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was closed; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed, renamed or replaced by another program; nothing was changed. Save a copy to keep your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote to &quot;%1&quot; since it was opened; nothing was changed. Open the project again to see what is in it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed, renamed or replaced by another program; its history cannot be read. Save a copy to keep your work, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made by a newer version of Gesper (format %2; this version reads up to %3). Install the newer version; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which format it has; it is damaged. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was switched to a write-ahead log by another program. Open it there, run &quot;PRAGMA journal_mode=DELETE&quot; and close it; then open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has %1 names (hard links), and writing under one of them would change the others, which may be backups; make a copy to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is opened read-only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2, for which it must be opened for writing once. Copy it, with any file beside it whose name begins with its name, into a folder you can write to, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not closed properly and needs a recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced while it was being opened. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an older format and must be brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project lies on a network share, where a broken connection can damage it. Work on a local copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s file needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside &quot;%1&quot; lies a journal of a project of that name; a new project would destroy it. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: the folder is missing, full or write-protected, or the name is too long. Choose another place or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lock file can be made in &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not closed properly and could not be copied for a check (%2); nothing was changed. Make room beside it and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to the project beside it and could not be renamed (%2). Move it to another folder, then open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was not closed properly last time. It was recovered: every change that had been saved is there%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the file has older damage, run Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not closed properly last time and is damaged, and the journal beside it does not mend it. Restore a backup; both files are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal of a crash lay beside the project but belongs to another state of it, such as one before a backup was restored. It was not used and is now called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that no project of Gesper has lay beside the project, left there by another program. It was not used and is now called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence %1 revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence reference of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every project has one %1; it cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value was meant for another row than %1; this is a bug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change names %1 number %2 twice; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 would not read back as it was written; nothing was changed. This is a bug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision &quot;%1&quot; names a file of %2 bytes with SHA-256 %3, which is not in the project; nothing was changed. Add the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains &quot;%2&quot;, which no project has; it was put there by another program, and the file was not opened. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is missing or was changed by another program; the file was not opened. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged in the table &quot;%2&quot;. Restore a backup; the damaged file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is opened read-only; nothing was changed. Save a copy to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project holds no file with SHA-256 %1. Add the file again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed, renamed or replaced by another program. Save a copy to keep your work, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks something every project has. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 with number %2 names a %3 that is not there, or that is still needed; nothing was changed. Remove or change both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an older format. Bringing it up to date needs %2 beside it for a copy, and there are %3. Make room and open it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 of the table &quot;%2&quot; names a %3 that is not there. Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be brought up to the present format and is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project had an older format (%1) and was brought up to format %2. A copy of it as it was is called &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite&apos;s own check reports: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a %1 that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty; every project has one entry at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed, or an entry before it was: its hash is %1, its content gives %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes between %1 and %2 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about &quot;%1&quot;, which no project has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says stood there before is not what the entry before it left: somebody changed the %1 with number %2 past the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing: the audit trail knows it, the table does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds values no version of Gesper writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no entry in the audit trail: it was put there past the trail, or the newest entries were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what the audit trail says (SHA-256 %1… instead of %2…): it was changed past the trail, or the newest entries were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file with SHA-256 %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is recorded with %1 bytes and stored with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts belong to no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored file %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AddingReport</name>
    <message>
        <source>What became of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files added last: %1 added, %2 already here, %3 not added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AnswerForm</name>
    <message>
        <source>&amp;Break away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this row an answer of its own, starting from the one it inherits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide as proposed; the reason can then be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers the rows bel&amp;ow too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows below without an answer of their own inherit this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method of showing conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards, common specifications and other solutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tatus of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person who judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note, never e&amp;xported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row&apos;s own answer; it then inherits, or is undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is stored with its verdict. Choose the verdict, or clear the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered at %1, for all rows below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer these &amp;questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ApplicabilityField</name>
    <message>
        <source>&amp;Yes, it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No, it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it apply?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ApprovalDialog</name>
    <message>
        <source>Approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date of the approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference to an earlier revision has to be confirmed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to earlier revisions will have to be confirmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) that rest on them are taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name the person who approved it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AreaRail</name>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CarriedRows</name>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of %1 in the new project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CarryOverDialog</name>
    <message>
        <source>New from an existing project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the project to begin from. It is only read, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the f&amp;acts about the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title of the project, if not the device&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the new project in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer, answers, texts and evidence with its files come over. Each answer, text and evidence reference is marked &quot;to confirm&quot;, work on it is a draft again, and verdicts stay behind. A device with another name leaves its identifiers and certificates behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesper projects (*.gesper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 under the %3, with %4 and %5.</source>
        <comment>title, devices, regulation, answers, documents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take over at least one device; a project is about one or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChangeDetails</name>
    <message>
        <source>Restore the &amp;old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the &amp;new value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the whole &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;all removed rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and fields of this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row and field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs: removed words are struck out, added words are bold and underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>name of a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <comment>name of a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is about the file itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row was new with this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row was removed with this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field to see its old and new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict is a person&apos;s, about what an answer says now; enter it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field never changes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is gone; restore the whole row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the value now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the removed &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is like this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was made with this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CheckService</name>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CitationDialog</name>
    <message>
        <source>Find evidence by number, title or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, each document with its newest revision, the others below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence list is empty, or nothing in it has these words. To add a file, close this and drop the file on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-5 or 2, 4-6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading, sheet or time in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that show it, as they stand in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n page(s); page %2 does not exist.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of %1 are not known; they are taken as you give them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the document first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CitationModel</name>
    <message>
        <source>inherited from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · p. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page or section given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm: a newer revision was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CitationsPane</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is cited here yet. Add a reference, or drop a file here or a document of the evidence list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer revision was approved: say that what you cite still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reference is %1; change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an evidence reference of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClauseAdvice</name>
    <message>
        <source>not known to be harmonised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harmonised, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify edition and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To judge yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often found wanting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the other regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gu&amp;idance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to think of, usual methods and evidence, standards, related clauses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClauseHeader</name>
    <message>
        <source>A heading: it asks for nothing itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · summary in Gesper&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClauseModel</name>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClausePage</name>
    <message>
        <source>Number or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of this row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ClauseTree</name>
    <message>
        <source>Which clauses to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clause is left. Choose another filter or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConfirmNotice</name>
    <message>
        <source>St&amp;ill true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this holds as it stands; changing it does so as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DeviceForm</name>
    <message>
        <source>not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that decide which requirements apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ule of Annex VIII that decides, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity assessment rou&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Intended purpose, word for word as on the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended u&amp;sers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patients or specimens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contra-indications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft&amp;ware version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Basic UDI-DI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing entity (GS1, HIBCC, ICCBBA, IFA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMDN code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDI-DI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With these facts, %n undecided requirement(s) would be proposed as not applicable.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) on a fact that is not yet known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You decide each of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DeviceScope</name>
    <message>
        <source>For which devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say here holds for all devices, or for the one you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DevicesPage</name>
    <message>
        <source>Project, manufacturer and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du&amp;plicate this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its data and facts, without its identifiers and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project and manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everything said for this device alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project keeps at least one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DocumentationPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DraftKeeper</name>
    <message>
        <source>%1, %2</source>
        <comment>row, field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvidenceAdder</name>
    <message>
        <source>Looking for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <comment>file name, date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be kept: there is no room for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the picture from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New revision of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and cite it for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adding %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvidenceCommands</name>
    <message>
        <source>&amp;Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New re&amp;vision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pprove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a temporary copy in the system&apos;s program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SHA-&amp;256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set s&amp;tate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cite for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite for %1, the row seen last (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a requirement or section first: it is cited for the row seen last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the new revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New revision of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of this revision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvidenceCopies</name>
    <message>
        <source>Copying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was written to &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be a program, and opening it would run it. Save a copy, and open that one yourself if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a temporary copy: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a temporary copy in &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being opened as a temporary copy: what you change there does not come back. To keep a change, save it elsewhere and add it as a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program was found that opens &quot;%1&quot;; save a copy of it instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvidenceCopy</name>
    <message>
        <source>The document cannot be shown: no temporary folder can be made (%1). Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvidenceDialog</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept &amp;at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why it is not enclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved o&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence needs a document number and a revision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvidenceFilterBar</name>
    <message>
        <source>Number, title, owner, file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words have to be found in number, title, revision, kind, state, owner, problems or file name (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvidenceList</name>
    <message>
        <source>Evidence list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvidencePage</name>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By reference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done with the chosen document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence is what shows that a requirement is met: reports, plans, certificates.
Drop files or folders anywhere in this window, paste a picture with Ctrl+V, or press Add files.
Is something missing? While a filter is set, the cross beside it shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are neither files nor a picture in the clipboard; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files to the evidence list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all files of a folder to the evidence list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence by reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvidenceTreeModel</name>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, number of its rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n revision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>number and revision, title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Checklist of Annex I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical documentation, Annex II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-market surveillance, Annex III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical file: all of it, with the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the de&amp;vices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;raft: every page says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Final: refused while something stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stamp number, revision and page on the pages of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the document to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced once the new one is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was written to &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for other work to finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExportForecast</name>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks that a reviewer would see</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n pages, </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are evidence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go in as attachments.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A reviewer would see: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and what is said of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExportResult</name>
    <message>
        <source>%1 pages, %2 requirements and sections, %3 evidence references, %4 attachments.
%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No final document can be made yet. These rows stand against it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FactQuestion</name>
    <message>
        <source>%1 For example: %2</source>
        <comment>help, example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a question and its answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FactsPage</name>
    <message>
        <source>These facts decide most. Each may stay open; all of them, and the others, can be changed later under Devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the &amp;device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Field</name>
    <message>
        <source>Not stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GridField</name>
    <message>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chapter has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilterBar</name>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices and project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in lines and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>name of a row</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>who, what, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every change that passes the filter to a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, newest change first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change fits. Take something out of the filter above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of the project stands here, with who made it and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 history.csv</source>
        <comment>name of a project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobRunner</name>
    <message>
        <source>The work stopped because of a fault in Gesper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Gesper projects (*.gesper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the running job is done; choose it again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field of the open project is not stored; the reason stands under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your copy of the example in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file &quot;%1&quot;, and it was left as it is. Choose Examples again and give your copy another name; &quot;%2&quot; is free. To go on with the copy you have, open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was written to &quot;%1&quot;. You go on working in the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field is not stored; the reason stands under it. Correct it, or close again to leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Gesper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with the unfinished project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;from an existing project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next requirement or section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous requirement or section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next that needs &amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Gesper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ManufacturerForm</name>
    <message>
        <source>Title of the &amp;project, as documents and the window bear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me of the manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Single registration number (SRN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person responsible for regulatory compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthorised representative: name, address, SRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified &amp;body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified body &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites, suppliers and sub-contractors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a si&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NewDevicesPage</name>
    <message>
        <source>MDR – Regulation (EU) 2017/745, medical devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IVDR – Regulation (EU) 2017/746, in vitro diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manufacturer, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices in one project share their documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Class, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device needs a name; you can change it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two devices are called &quot;%1&quot;; give one another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NewProjectWizard</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;scard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was entered, and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; what was entered is kept, and the start page offers to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements, by chapter of Annex I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the state of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>project, devices, law</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence located</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by a named person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence located in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the rules know of: export the technical file and read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference waits: each cites the newest approved revision, or was confirmed against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is due and no certificate ends within half a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 status.pdf</source>
        <comment>name of a project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PageView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PagesPane</name>
    <message>
        <source>Thumbnails of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Palette</name>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a number, a name or a word, or type what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that, and no text says it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlaceField</name>
    <message>
        <source>Give the file a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file&apos;s name is too long by %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already, and nothing is written over it. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into &quot;%1&quot;. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the project in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesper projects (*.gesper)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlacePage</name>
    <message>
        <source>&amp;Title of the project, if not the device&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the project in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project under the %1 for %2.</source>
        <comment>regulation, devices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds everything. Every change is stored as you make it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreviewPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProjectView</name>
    <message>
        <source>Put it into the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesper did not end properly last time. What you were typing in %1 is back in its field, and is stored when you leave the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesper did not end properly last time. What you were typing in %1 was kept, but that field holds something else by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were typing in %1 has no field to go back to: the row was removed. Copy the text, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReadOnlyNotice</name>
    <message>
        <source>%1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is shown read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has this project open any more. What is shown is how it stood when you opened it; open it for writing to go on from how it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has had this project open for writing since %2. You can read and export all of it; to change something, wait or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecentDelegate</name>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecentEvidence</name>
    <message>
        <source>Recent evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was added and cited last: drag it onto a row, or press Enter to cite it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>number and revision, title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projects you open will stand here, with how far they are.

Begin with a new project, or look at an example to see what a finished one is like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project from this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message>
        <source>%1 of %2 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RemarkModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RemarksPage</name>
    <message>
        <source>Which remarks to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by place or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter or double-click to go to the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No remark to show. What the checker looked at stands below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RequirementsPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next that needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RevisionDetails</name>
    <message>
        <source>Cited from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter or double-click to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter or double-click to show this revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>number and revision, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document in the list to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · p. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited from (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>cited %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Revisions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SectionEditor</name>
    <message>
        <source>This is the starting text. Nothing of it is printed until you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the section, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet. Start from the template, or write: Markdown for headings, lists and tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the section prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a click goes to the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note, never e&amp;xported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SectionPreviewer</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font can draw &quot;%1&quot; (in &quot;%2&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SectionToolbar</name>
    <message>
        <source>Start from the &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this empty section with hints and fields; nothing is stored until you leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading: none, level 1, 2, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List; Enter adds an item, Tab moves it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: Tab goes to the next cell, Enter to the row below; tables from a spreadsheet can be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;column to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;emove row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows below the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field or a reference to evidence; typing {{ or [[ does the same, Ctrl+Space offers all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Field, filled in when the document is made ({{ )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference to evidence ([[)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Condition over the class or facts ({% )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the section as it will print (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the history of a project beside what you change from now on. While it is empty, it is the name you are signed in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Gesper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical documentation of medical devices for the EU, from the requirement to the page that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a device under MDR or IVDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from an e&amp;xisting project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes its answers, texts and evidence over, each to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A *.gesper file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an ex&amp;ample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worked example of an invented device, as a copy of your own: a wearable under the MDR or an assay under the IVDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the unfinished new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began a new project on %1 and left it. What you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began a new project for &quot;%1&quot; on %2 and left it. What you entered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>, %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that wait; choose one to cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, law as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <comment>all changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing – stored when you leave the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <comment>not stored yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored – see the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes. Show the remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>remarks here, in all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for writing by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – %1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SuggestDelegate</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TextCompleter</name>
    <message>
        <source>What can be inserted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is inserted, and what it says</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TraitsForm</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 For example: %2 Clauses: %3.</source>
        <comment>help, example, clause numbers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ViewerPanel</name>
    <message>
        <source>Choose a document or a reference to it, and its pages are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not part of the project file. It is kept at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 … %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote was not found on the cited pages (%1). It may be worded differently there, or the page may be a picture without text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ViewerSearch</name>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewerToolbar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails and outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite the selected text for the requirement or section seen last (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the pages clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page by its number or label; type another and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page number, page label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
