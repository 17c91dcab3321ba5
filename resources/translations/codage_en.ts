<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
 <context>
  <name>codage</name>
  <message numerus="yes">
   <source>Agreement needs two coders; {count} coded the documents chosen. Choose coders who coded the same documents, or bring in another coder's copy of the project.</source>
   <translation>
    <numerusform>Agreement needs two coders; {count} coded the documents chosen. Choose coders who coded the same documents, or bring in another coder's copy of the project.</numerusform>
    <numerusform>Agreement needs two coders; {count} coded the documents chosen. Choose coders who coded the same documents, or bring in another coder's copy of the project.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Code {count} segments</source>
   <translation>
    <numerusform>Code {count} segment</numerusform>
    <numerusform>Code {count} segments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Correct {count} turns</source>
   <translation>
    <numerusform>Correct {count} turn</numerusform>
    <numerusform>Correct {count} turns</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import {count} documents</source>
   <translation>
    <numerusform>Import {count} document</numerusform>
    <numerusform>Import {count} documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Link {count} documents to cases</source>
   <translation>
    <numerusform>Link {count} document to a case</numerusform>
    <numerusform>Link {count} documents to cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Link {count} interviews to cases</source>
   <translation>
    <numerusform>Link {count} interview to a case</numerusform>
    <numerusform>Link {count} interviews to cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Link {count} recordings</source>
   <translation>
    <numerusform>Link {count} recording</numerusform>
    <numerusform>Link {count} recordings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Mark the progress of {count} documents</source>
   <translation>
    <numerusform>Mark the progress of {count} document</numerusform>
    <numerusform>Mark the progress of {count} documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Names were put back at {count} places.</source>
   <translation>
    <numerusform>A name was put back at {count} place.</numerusform>
    <numerusform>Names were put back at {count} places.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>None of the {count} names of the key is in it.</source>
   <translation>
    <numerusform>The name of the key is not in it.</numerusform>
    <numerusform>None of the {count} names of the key is in it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Nothing was replaced yet. Let go of {count} decisions?</source>
   <translation>
    <numerusform>Nothing was replaced yet. Let go of {count} decision?</numerusform>
    <numerusform>Nothing was replaced yet. Let go of {count} decisions?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Project {project}, exported on {when} with Codage {version}: {count} rows.</source>
   <translation>
    <numerusform>Project {project}, exported on {when} with Codage {version}: {count} row.</numerusform>
    <numerusform>Project {project}, exported on {when} with Codage {version}: {count} rows.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Pseudonymise {count} names</source>
   <translation>
    <numerusform>Pseudonymise {count} name</numerusform>
    <numerusform>Pseudonymise {count} names</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Recode {count} segments with {code}</source>
   <translation>
    <numerusform>Recode {count} segment with {code}</numerusform>
    <numerusform>Recode {count} segments with {code}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {count} cases</source>
   <translation>
    <numerusform>Remove {count} case</numerusform>
    <numerusform>Remove {count} cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {count} codings</source>
   <translation>
    <numerusform>Remove {count} coding</numerusform>
    <numerusform>Remove {count} codings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {count} documents</source>
   <translation>
    <numerusform>Remove {count} document</numerusform>
    <numerusform>Remove {count} documents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {count} interviews</source>
   <translation>
    <numerusform>Remove {count} interview</numerusform>
    <numerusform>Remove {count} interviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {count} variables</source>
   <translation>
    <numerusform>Remove {count} variable</numerusform>
    <numerusform>Remove {count} variables</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {name} and its {count} segments?</source>
   <translation>
    <numerusform>Remove {name} and its {count} segment?</numerusform>
    <numerusform>Remove {name} and its {count} segments?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Replace {count} passages</source>
   <translation>
    <numerusform>Replace {count} passage</numerusform>
    <numerusform>Replace {count} passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Restore {count} names</source>
   <translation>
    <numerusform>Restore {count} name</numerusform>
    <numerusform>Restore {count} names</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Set aside ({count})</source>
   <translation>
    <numerusform>Set aside ({count})</numerusform>
    <numerusform>Set aside ({count})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Set the speaker of {count} turns</source>
   <translation>
    <numerusform>Set the speaker of {count} turn</numerusform>
    <numerusform>Set the speaker of {count} turns</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {count} codes under it go too.</source>
   <translation>
    <numerusform>The {count} code under it goes too.</numerusform>
    <numerusform>The {count} codes under it go too.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Unlink {count} interviews from cases</source>
   <translation>
    <numerusform>Unlink {count} interview from its case</numerusform>
    <numerusform>Unlink {count} interviews from cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Write {count} memos</source>
   <translation>
    <numerusform>Write {count} memo</numerusform>
    <numerusform>Write {count} memos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in {count} interviews</source>
   <translation>
    <numerusform>in {count} interview</numerusform>
    <numerusform>in {count} interviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} archived</source>
   <translation>
    <numerusform>{count} archived</numerusform>
    <numerusform>{count} archived</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} are not, since their text was changed.</source>
   <translation>
    <numerusform>{count} is not, since its text was changed.</numerusform>
    <numerusform>{count} are not, since their text was changed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cases</source>
   <translation>
    <numerusform>{count} case</numerusform>
    <numerusform>{count} cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cases without an interview</source>
   <translation>
    <numerusform>{count} case without an interview</numerusform>
    <numerusform>{count} cases without an interview</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} change them</source>
   <translation>
    <numerusform>{count} changes them</numerusform>
    <numerusform>{count} change them</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} chosen</source>
   <translation>
    <numerusform>{count} chosen</numerusform>
    <numerusform>{count} chosen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} coded</source>
   <translation>
    <numerusform>{count} coded</numerusform>
    <numerusform>{count} coded</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes</source>
   <translation>
    <numerusform>{count} code</numerusform>
    <numerusform>{count} codes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes came in.</source>
   <translation>
    <numerusform>{count} code came in.</numerusform>
    <numerusform>{count} codes came in.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes that are not used are left out</source>
   <translation>
    <numerusform>{count} code that is not used is left out</numerusform>
    <numerusform>{count} codes that are not used are left out</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codings</source>
   <translation>
    <numerusform>{count} coding</numerusform>
    <numerusform>{count} codings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codings are lost</source>
   <translation>
    <numerusform>{count} coding is lost</numerusform>
    <numerusform>{count} codings are lost</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codings change their words</source>
   <translation>
    <numerusform>{count} coding changes its words</numerusform>
    <numerusform>{count} codings change their words</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codings here</source>
   <translation>
    <numerusform>{count} coding here</numerusform>
    <numerusform>{count} codings here</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codings keep their words</source>
   <translation>
    <numerusform>{count} coding keeps its words</numerusform>
    <numerusform>{count} codings keep their words</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codings would have no text left and go with it.</source>
   <translation>
    <numerusform>{count} coding would have no text left and go with it.</numerusform>
    <numerusform>{count} codings would have no text left and go with it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} columns</source>
   <translation>
    <numerusform>{count} column</numerusform>
    <numerusform>{count} columns</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} documents were left out, since fewer than two of these coders coded them.</source>
   <translation>
    <numerusform>{count} document was left out, since fewer than two of these coders coded it.</numerusform>
    <numerusform>{count} documents were left out, since fewer than two of these coders coded them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} failed</source>
   <translation>
    <numerusform>{count} failed</numerusform>
    <numerusform>{count} failed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files will come in</source>
   <translation>
    <numerusform>{count} file will come in</numerusform>
    <numerusform>{count} files will come in</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} have no text left and are lost</source>
   <translation>
    <numerusform>{count} has no text left and is lost</numerusform>
    <numerusform>{count} have no text left and are lost</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews</source>
   <translation>
    <numerusform>{count} interview</numerusform>
    <numerusform>{count} interviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews came in</source>
   <translation>
    <numerusform>{count} interview came in</numerusform>
    <numerusform>{count} interviews came in</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews were taken out, with their codings.</source>
   <translation>
    <numerusform>{count} interview was taken out, with its codings.</numerusform>
    <numerusform>{count} interviews were taken out, with their codings.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews with a case</source>
   <translation>
    <numerusform>{count} interview with a case</numerusform>
    <numerusform>{count} interviews with a case</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} names of the key are still in it: {names}. Do not share it before they are replaced.</source>
   <translation>
    <numerusform>{count} name of the key is still in it: {names}. Do not share it before it is replaced.</numerusform>
    <numerusform>{count} names of the key are still in it: {names}. Do not share it before they are replaced.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} names to replace</source>
   <translation>
    <numerusform>{count} name to replace</numerusform>
    <numerusform>{count} names to replace</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} names were replaced. The key is in {path}. Without it they can't be restored.</source>
   <translation>
    <numerusform>{count} name was replaced. The key is in {path}. Without it it can't be restored.</numerusform>
    <numerusform>{count} names were replaced. The key is in {path}. Without it they can't be restored.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other files follow.</source>
   <translation>
    <numerusform>{count} other file follows.</numerusform>
    <numerusform>{count} other files follow.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} passages in {interviews}</source>
   <translation>
    <numerusform>{count} passage in {interviews}</numerusform>
    <numerusform>{count} passages in {interviews}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} passages were replaced.</source>
   <translation>
    <numerusform>{count} passage was replaced.</numerusform>
    <numerusform>{count} passages were replaced.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} places</source>
   <translation>
    <numerusform>{count} place</numerusform>
    <numerusform>{count} places</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} places of {file} are found again.</source>
   <translation>
    <numerusform>{count} place of {file} is found again.</numerusform>
    <numerusform>{count} places of {file} are found again.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} problems stop the import; see the list.</source>
   <translation>
    <numerusform>{count} problem stops the import; see the list.</numerusform>
    <numerusform>{count} problems stop the import; see the list.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings are linked to the interview of their name.</source>
   <translation>
    <numerusform>{count} recording is linked to the interview of its name.</numerusform>
    <numerusform>{count} recordings are linked to the interview of their name.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows</source>
   <translation>
    <numerusform>{count} row</numerusform>
    <numerusform>{count} rows</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows, ready. Cases with a known identifier will be renewed.</source>
   <translation>
    <numerusform>{count} row, ready. Cases with a known identifier will be renewed.</numerusform>
    <numerusform>{count} rows, ready. Cases with a known identifier will be renewed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rows, ready: each becomes a case.</source>
   <translation>
    <numerusform>{count} row, ready: it becomes a case.</numerusform>
    <numerusform>{count} rows, ready: each becomes a case.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} segments</source>
   <translation>
    <numerusform>{count} segment</numerusform>
    <numerusform>{count} segments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} to confirm</source>
   <translation>
    <numerusform>{count} to confirm</numerusform>
    <numerusform>{count} to confirm</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} to look at</source>
   <translation>
    <numerusform>{count} to look at</numerusform>
    <numerusform>{count} to look at</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} turns</source>
   <translation>
    <numerusform>{count} turn</numerusform>
    <numerusform>{count} turns</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} undecided</source>
   <translation>
    <numerusform>{count} undecided</numerusform>
    <numerusform>{count} undecided</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} were there already</source>
   <translation>
    <numerusform>{count} was there already</numerusform>
    <numerusform>{count} were there already</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} were there already.</source>
   <translation>
    <numerusform>{count} was there already.</numerusform>
    <numerusform>{count} were there already.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} with the codes under it</source>
   <translation>
    <numerusform>{count} with the codes under it</numerusform>
    <numerusform>{count} with the codes under it</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} without a case</source>
   <translation>
    <numerusform>{count} without a case</numerusform>
    <numerusform>{count} without a case</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} words</source>
   <translation>
    <numerusform>{count} word</numerusform>
    <numerusform>{count} words</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file} holds no text on its pages ({count}).</source>
   <translation>
    <numerusform>{file} holds no text on its page ({count}).</numerusform>
    <numerusform>{file} holds no text on its pages ({count}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file} holds no text: its pages ({count}) are images, as from a scanner. Have the text recognised (OCR) first, and choose that file.</source>
   <translation>
    <numerusform>{file} holds no text: its page ({count}) is an image, as from a scanner. Have the text recognised (OCR) first, and choose that file.</numerusform>
    <numerusform>{file} holds no text: its pages ({count}) are images, as from a scanner. Have the text recognised (OCR) first, and choose that file.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{file} would take the place of the text: {count} turns.</source>
   <translation>
    <numerusform>{file} would take the place of the text: {count} turn.</numerusform>
    <numerusform>{file} would take the place of the text: {count} turns.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{interviews}, {count} words looked at</source>
   <translation>
    <numerusform>{interviews}, {count} word looked at</numerusform>
    <numerusform>{interviews}, {count} words looked at</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{kept} of {count} variables taken in</source>
   <translation>
    <numerusform>{kept} of {count} variable taken in</numerusform>
    <numerusform>{kept} of {count} variables taken in</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name}  ({count} turns)</source>
   <translation>
    <numerusform>{name}  ({count} turn)</numerusform>
    <numerusform>{name}  ({count} turns)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} was taken out, with its {count} codings.</source>
   <translation>
    <numerusform>{name} was taken out, with its {count} coding.</numerusform>
    <numerusform>{name} was taken out, with its {count} codings.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{new} new cases came in, {known} were renewed, with {count} variables.</source>
   <translation>
    <numerusform>{new} new cases came in, {known} were renewed, with {count} variable.</numerusform>
    <numerusform>{new} new cases came in, {known} were renewed, with {count} variables.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} interviews</source>
   <translation>
    <numerusform>{shown} of {count} interview</numerusform>
    <numerusform>{shown} of {count} interviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} segments</source>
   <translation>
    <numerusform>{shown} of {count} segment</numerusform>
    <numerusform>{shown} of {count} segments</numerusform>
   </translation>
  </message>
 </context>
</TS>
