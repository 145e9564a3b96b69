<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddingSummary</name>
    <message numerus="yes">
        <source>… and %n more; the whole list stands in Evidence.</source>
        <translation>
            <numerusform>… and %n more; the whole list stands in Evidence.</numerusform>
            <numerusform>… and %n more; the whole list stands in Evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were added to the evidence list.</source>
        <translation>
            <numerusform>%n file was added to the evidence list.</numerusform>
            <numerusform>%n files were added to the evidence list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%1 and %n more row(s)</source>
        <comment>names of rows</comment>
        <translation>
            <numerusform>%1 and %n more row</numerusform>
            <numerusform>%1 and %n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <comment>changes of one step</comment>
        <translation>
            <numerusform>; and %n more</numerusform>
            <numerusform>; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n row(s) followed</source>
        <comment>verdicts taken back, revisions superseded</comment>
        <translation>
            <numerusform>; %n row followed</numerusform>
            <numerusform>; %n rows followed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message numerus="yes">
        <source>%n row(s) confirmed by %1, %2. Undo takes it back.</source>
        <comment>name, time</comment>
        <translation>
            <numerusform>%n row confirmed by %1, %2. Undo takes it back.</numerusform>
            <numerusform>%n rows confirmed by %1, %2. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceTexts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n date(s) passed. The first: %1 on %2.</source>
        <translation>
            <numerusform>%n date passed: %1 on %2.</numerusform>
            <numerusform>%n dates passed. The first: %1 on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n reference(s) again, because %1 was approved.</source>
        <translation>
            <numerusform>Confirm %n reference again, because %1 was approved.</numerusform>
            <numerusform>Confirm %n references again, because %1 was approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n error(s), because they keep every document a draft. The first: %1.</source>
        <translation>
            <numerusform>Mend %n error, because it keeps every document a draft. Place: %1.</numerusform>
            <numerusform>Mend %n errors, because they keep every document a draft. The first: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n requirement(s) of %1, because nobody has said whether they apply.</source>
        <translation>
            <numerusform>Decide %n requirement of %1, because nobody has said whether it applies.</numerusform>
            <numerusform>Decide %n requirements of %1, because nobody has said whether they apply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n requirement(s) of %1, because evidence with its place or a justification is missing.</source>
        <translation>
            <numerusform>Show %n requirement of %1, because evidence with its place or a justification is missing.</numerusform>
            <numerusform>Show %n requirements of %1, because evidence with its place or a justification is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) within 30 days. The first: %1 on %2.</source>
        <translation>
            <numerusform>%n date within 30 days: %1 on %2.</numerusform>
            <numerusform>%n dates within 30 days. The first: %1 on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n section(s) of Annex %1, because they are empty.</source>
        <translation>
            <numerusform>Write %n section of Annex %1, because it is empty.</numerusform>
            <numerusform>Write %n sections of Annex %1, because they are empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n answer(s) of %1 be reviewed, because no named person has judged them.</source>
        <translation>
            <numerusform>Let %n answer of %1 be reviewed, because no named person has judged it.</numerusform>
            <numerusform>Let %n answers of %1 be reviewed, because no named person has judged them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s), because %1 was approved</source>
        <translation>
            <numerusform>%n reference, because %1 was approved</numerusform>
            <numerusform>%n references, because %1 was approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n answer(s), text(s) or reference(s): %1.</source>
        <translation>
            <numerusform>Confirm %n answer, text or reference: %1.</numerusform>
            <numerusform>Confirm %n answers, texts or references: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), text(s) or reference(s): %1</source>
        <translation>
            <numerusform>%n answer, text or reference: %1</numerusform>
            <numerusform>%n answers, texts or references: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <comment>an area of the window</comment>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionStates</name>
    <message numerus="yes">
        <source>%n references to evidence</source>
        <translation>
            <numerusform>%n reference to evidence</numerusform>
            <numerusform>%n references to evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusPrint</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>dates</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerNotices</name>
    <message numerus="yes">
        <source>Show %n more remark(s)</source>
        <translation>
            <numerusform>Show %n more remark</numerusform>
            <numerusform>Show %n more remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalDialog</name>
    <message numerus="yes">
        <source>%n reference(s) to earlier revisions will have to be confirmed.</source>
        <translation>
            <numerusform>%n reference to an earlier revision will have to be confirmed.</numerusform>
            <numerusform>%n references to earlier revisions will have to be confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) that rest on them are taken back.</source>
        <translation>
            <numerusform>%n verdict that rests on this is taken back.</numerusform>
            <numerusform>%n verdicts that rest on this are taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkEdit</name>
    <message numerus="yes">
        <source>For %n line(s), set</source>
        <translation>
            <numerusform>For %n line, set</numerusform>
            <numerusform>For %n lines, set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will change.</source>
        <translation>
            <numerusform>%n line will change.</numerusform>
            <numerusform>%n lines will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them inherit(s) an answer and will get one of its own.</source>
        <translation>
            <numerusform>%n of them inherits an answer and will get one of its own.</numerusform>
            <numerusform>%n of them inherit an answer and will get one of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) will go back to &quot;not judged&quot;.</source>
        <translation>
            <numerusform>%n verdict will go back to &quot;not judged&quot;.</numerusform>
            <numerusform>%n verdicts will go back to &quot;not judged&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace the other value of %n line(s) too</source>
        <translation>
            <numerusform>&amp;Replace the other value of %n line too</numerusform>
            <numerusform>&amp;Replace the other values of %n lines too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still true: confirm %n answer(s) and reference(s)</source>
        <translation>
            <numerusform>Still true: confirm %n answer or reference</numerusform>
            <numerusform>Still true: confirm %n answers and references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CarryOverDialog</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeDetails</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CitationDialog</name>
    <message numerus="yes">
        <source>%1 has %n page(s); page %2 does not exist.</source>
        <translation>
            <numerusform>%1 has %n page; page %2 does not exist.</numerusform>
            <numerusform>%1 has %n pages; page %2 does not exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n page(s).</source>
        <translation>
            <numerusform>%1 has %n page.</numerusform>
            <numerusform>%1 has %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClauseFilterBar</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClauseModel</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeviceForm</name>
    <message numerus="yes">
        <source>With these facts, %n undecided requirement(s) would be proposed as not applicable.</source>
        <translation>
            <numerusform>With these facts, %n undecided requirement would be proposed as not applicable.</numerusform>
            <numerusform>With these facts, %n undecided requirements would be proposed as not applicable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) on a fact that is not yet known.</source>
        <translation>
            <numerusform>%n turns on a fact that is not yet known.</numerusform>
            <numerusform>%n turn on facts that are not yet known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvidenceAdder</name>
    <message numerus="yes">
        <source>Adding %n files</source>
        <translation>
            <numerusform>Adding %n file</numerusform>
            <numerusform>Adding %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvidenceFilterBar</name>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EvidenceTreeModel</name>
    <message numerus="yes">
        <source>%1, %n revision(s)</source>
        <translation>
            <numerusform>%1, %n revision</numerusform>
            <numerusform>%1, %n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportForecast</name>
    <message numerus="yes">
        <source>About %n pages, </source>
        <translation>
            <numerusform>About %n page, </numerusform>
            <numerusform>About %n pages, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are evidence.</source>
        <translation>
            <numerusform>%n of them is evidence.</numerusform>
            <numerusform>%n of them are evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go in as attachments.</source>
        <translation>
            <numerusform>%n file goes in as an attachment.</numerusform>
            <numerusform>%n files go in as attachments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s) written to %1.</source>
        <translation>
            <numerusform>%n change written to %1.</numerusform>
            <numerusform>%n changes written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlaceField</name>
    <message numerus="yes">
        <source>The file&apos;s name is too long by %n character(s).</source>
        <translation>
            <numerusform>The file&apos;s name is too long by %n character.</numerusform>
            <numerusform>The file&apos;s name is too long by %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemarksPage</name>
    <message numerus="yes">
        <source>Say that what %n chosen remark(s) ask(s) for holds as it stands; your name and the time go into the history</source>
        <translation>
            <numerusform>Say that what %n chosen remark asks for holds as it stands; your name and the time go into the history</numerusform>
            <numerusform>Say that what %n chosen remarks ask for holds as it stands; your name and the time go into the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequirementsTable</name>
    <message numerus="yes">
        <source>%n line(s) are copied.</source>
        <translation>
            <numerusform>%n line is copied.</numerusform>
            <numerusform>%n lines are copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RevisionDetails</name>
    <message numerus="yes">
        <source>cited %n time(s)</source>
        <translation>
            <numerusform>cited %n time</numerusform>
            <numerusform>cited %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SectionToolbar</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>, %n s left</source>
        <translation>
            <numerusform>, %n s left</numerusform>
            <numerusform>, %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n min left</source>
        <translation>
            <numerusform>, %n min left</numerusform>
            <numerusform>, %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks here</source>
        <translation>
            <numerusform>%n remark here</numerusform>
            <numerusform>%n remarks here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TextFind</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewerSearch</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
</TS>
