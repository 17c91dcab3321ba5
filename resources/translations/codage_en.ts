<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
 <context>
  <name>codage</name>
  <message numerus="yes">
   <source>    {name}: {count}</source>
   <translation>
    <numerusform>    {name}: {count}</numerusform>
    <numerusform>    {name}: {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+{count}</source>
   <translation>
    <numerusform>+{count}</numerusform>
    <numerusform>+{count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>100 with {count} segments</source>
   <translation>
    <numerusform>100 with {count} segment</numerusform>
    <numerusform>100 with {count} segments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Adjusted residual: {value} ({count} cases)</source>
   <translation>
    <numerusform>Adjusted residual: {value} ({count} case)</numerusform>
    <numerusform>Adjusted residual: {value} ({count} cases)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Agreement needs two coders; {count} coded the documents chosen. Choose coders who coded the same documents, or bring in another coder's copy of the project.</source>
   <translation>
    <numerusform>Agreement needs two coders; {count} coded the documents chosen. Choose coders who coded the same documents, or bring in another coder's copy of the project.</numerusform>
    <numerusform>Agreement needs two coders; {count} coded the documents chosen. Choose coders who coded the same documents, or bring in another coder's copy of the project.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Also in {count} other places</source>
   <translation>
    <numerusform>Also in {count} other place</numerusform>
    <numerusform>Also in {count} other places</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Archive {count} codes</source>
   <translation>
    <numerusform>Archive {count} code</numerusform>
    <numerusform>Archive {count} codes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Bring back {count} codes</source>
   <translation>
    <numerusform>Bring back {count} code</numerusform>
    <numerusform>Bring back {count} codes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Cases where it is used, as a share of {count} cases with a document (0 to 1)</source>
   <translation>
    <numerusform>Cases where it is used, as a share of {count} case with a document (0 to 1)</numerusform>
    <numerusform>Cases where it is used, as a share of {count} cases with a document (0 to 1)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Cases with the code: {value} (of {count})</source>
   <translation>
    <numerusform>Cases with the code: {value} (of {count})</numerusform>
    <numerusform>Cases with the code: {value} (of {count})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Cells count interviews with both codes; on the diagonal, interviews with the code. {count} interviews are looked at.</source>
   <translation>
    <numerusform>Cells count interviews with both codes; on the diagonal, interviews with the code. {count} interview is looked at.</numerusform>
    <numerusform>Cells count interviews with both codes; on the diagonal, interviews with the code. {count} interviews are looked at.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Cells count the runs of {length} turns that hold both codes; on the diagonal, those with the code. {count} runs are looked at.</source>
   <translation>
    <numerusform>Cells count the runs of {length} turns that hold both codes; on the diagonal, those with the code. {count} run is looked at.</numerusform>
    <numerusform>Cells count the runs of {length} turns that hold both codes; on the diagonal, those with the code. {count} runs are looked at.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Cells count turns with both codes; on the diagonal, turns with the code. {count} turns are looked at.</source>
   <translation>
    <numerusform>Cells count turns with both codes; on the diagonal, turns with the code. {count} turn is looked at.</numerusform>
    <numerusform>Cells count turns with both codes; on the diagonal, turns with the code. {count} turns are looked at.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Cluster, when there are {count}</source>
   <translation>
    <numerusform>Cluster, when there is {count}</numerusform>
    <numerusform>Cluster, when there are {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Code {count} passages</source>
   <translation>
    <numerusform>Code {count} passage</numerusform>
    <numerusform>Code {count} passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Code {count} passages found by “{search}” with {code}</source>
   <translation>
    <numerusform>Code {count} passage found by “{search}” with {code}</numerusform>
    <numerusform>Code {count} passages found by “{search}” with {code}</numerusform>
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
   <source>Colour of {count} codes</source>
   <translation>
    <numerusform>Colour of {count} code</numerusform>
    <numerusform>Colour of {count} codes</numerusform>
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
   <source>Documents where it is used, as a share of {count} documents (0 to 1)</source>
   <translation>
    <numerusform>Documents where it is used, as a share of {count} document (0 to 1)</numerusform>
    <numerusform>Documents where it is used, as a share of {count} documents (0 to 1)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Each code is present or absent at each of {count} characters, all codes together.</source>
   <translation>
    <numerusform>Each code is present or absent at {count} character, all codes together.</numerusform>
    <numerusform>Each code is present or absent at each of {count} characters, all codes together.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Each code is present or absent at each of {count} words, all codes together.</source>
   <translation>
    <numerusform>Each code is present or absent at {count} word, all codes together.</numerusform>
    <numerusform>Each code is present or absent at each of {count} words, all codes together.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Each code is present or absent in each of {count} coded passages, all codes together.</source>
   <translation>
    <numerusform>Each code is present or absent in {count} coded passage, all codes together.</numerusform>
    <numerusform>Each code is present or absent in each of {count} coded passages, all codes together.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Each code is present or absent in each of {count} turns of speech, all codes together.</source>
   <translation>
    <numerusform>Each code is present or absent in {count} turn of speech, all codes together.</numerusform>
    <numerusform>Each code is present or absent in each of {count} turns of speech, all codes together.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Fewer than {count} interviews say nothing about saturation.</source>
   <translation>
    <numerusform>Fewer than {count} interview says nothing about saturation.</numerusform>
    <numerusform>Fewer than {count} interviews say nothing about saturation.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Forget where {count} segments should go?</source>
   <translation>
    <numerusform>Forget where {count} segment should go?</numerusform>
    <numerusform>Forget where {count} segments should go?</numerusform>
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
   <source>In a trial on interviews set aside, about {right} of the first {count} proposals were right ({lowest} to {highest}; {chance} by chance).</source>
   <translation>
    <numerusform>In a trial on interviews set aside, about {right} of the first {count} proposal was right ({lowest} to {highest}; {chance} by chance).</numerusform>
    <numerusform>In a trial on interviews set aside, about {right} of the first {count} proposals were right ({lowest} to {highest}; {chance} by chance).</numerusform>
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
   <source>Move {count} codes</source>
   <translation>
    <numerusform>Move {count} code</numerusform>
    <numerusform>Move {count} codes</numerusform>
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
   <source>Number of interviews with both codes, of {count} looked at.</source>
   <translation>
    <numerusform>Number of interviews with both codes, of {count} looked at.</numerusform>
    <numerusform>Number of interviews with both codes, of {count} looked at.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Number of pairs of turns that follow each other with both codes, of {count} looked at.</source>
   <translation>
    <numerusform>Number of pairs of turns that follow each other with both codes, of {count} looked at.</numerusform>
    <numerusform>Number of pairs of turns that follow each other with both codes, of {count} looked at.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Number of turns of speech with both codes, of {count} looked at.</source>
   <translation>
    <numerusform>Number of turns of speech with both codes, of {count} looked at.</numerusform>
    <numerusform>Number of turns of speech with both codes, of {count} looked at.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Number of words in which both codes are, of {count} looked at.</source>
   <translation>
    <numerusform>Number of words in which both codes are, of {count} looked at.</numerusform>
    <numerusform>Number of words in which both codes are, of {count} looked at.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of the {count} cases that have one of these interviews</source>
   <translation>
    <numerusform>Of the {count} case that has one of these interviews</numerusform>
    <numerusform>Of the {count} cases that have one of these interviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of the {count} interviews looked at</source>
   <translation>
    <numerusform>Of the {count} interview looked at</numerusform>
    <numerusform>Of the {count} interviews looked at</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of the {count} words looked at</source>
   <translation>
    <numerusform>Of the {count} word looked at</numerusform>
    <numerusform>Of the {count} words looked at</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of {count} words looked at. Here “well-known” is two words and [laughs] is one, as in the search; elsewhere it is one and none.</source>
   <translation>
    <numerusform>Of {count} word looked at. Here “well-known” is two words and [laughs] is one, as in the search; elsewhere it is one and none.</numerusform>
    <numerusform>Of {count} words looked at. Here “well-known” is two words and [laughs] is one, as in the search; elsewhere it is one and none.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Project {project} as last changed on {when}, exported with Codage {version}: {count} rows.</source>
   <translation>
    <numerusform>Project {project} as last changed on {when}, exported with Codage {version}: {count} row.</numerusform>
    <numerusform>Project {project} as last changed on {when}, exported with Codage {version}: {count} rows.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Proposals begin at {enough} segments: this code needs {count} more.</source>
   <translation>
    <numerusform>Proposals begin at {enough} segments: this code needs {count} more.</numerusform>
    <numerusform>Proposals begin at {enough} segments: this code needs {count} more.</numerusform>
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
   <source>Put {count} codes in the set {name}</source>
   <translation>
    <numerusform>Put {count} code in the set {name}</numerusform>
    <numerusform>Put {count} codes in the set {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put {count} interviews in the set {name}</source>
   <translation>
    <numerusform>Put {count} interview in the set {name}</numerusform>
    <numerusform>Put {count} interviews in the set {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Rates are for 1,000 of the {count} words looked at.</source>
   <translation>
    <numerusform>Rates are for 1,000 words, of the {count} word looked at.</numerusform>
    <numerusform>Rates are for 1,000 of the {count} words looked at.</numerusform>
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
   <source>Recolour {count} codes</source>
   <translation>
    <numerusform>Recolour {count} code</numerusform>
    <numerusform>Recolour {count} codes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove {codes} and their {count} segments?</source>
   <translation>
    <numerusform>Remove {codes} and their {count} segment?</numerusform>
    <numerusform>Remove {codes} and their {count} segments?</numerusform>
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
   <source>Remove {count} codes</source>
   <translation>
    <numerusform>Remove {count} code</numerusform>
    <numerusform>Remove {count} codes</numerusform>
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
   <source>Segment {at} of {count}</source>
   <translation>
    <numerusform>Segment {at} of {count}</numerusform>
    <numerusform>Segment {at} of {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Segments for 1,000 of the {count} words looked at</source>
   <translation>
    <numerusform>Segments for 1,000 of the {count} word looked at</numerusform>
    <numerusform>Segments for 1,000 of the {count} words looked at</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Segments for 1,000 words, of {count} words</source>
   <translation>
    <numerusform>Segments for 1,000 words, of {count} word</numerusform>
    <numerusform>Segments for 1,000 words, of {count} words</numerusform>
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
   <source>Set {count} values</source>
   <translation>
    <numerusform>Set {count} value</numerusform>
    <numerusform>Set {count} values</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sets ({count})</source>
   <translation>
    <numerusform>Sets ({count})</numerusform>
    <numerusform>Sets ({count})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Settle {count} differences in one go</source>
   <translation>
    <numerusform>Settle {count} difference in one go</numerusform>
    <numerusform>Settle {count} differences in one go</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Share of {count} cases (0 to 1): {value}</source>
   <translation>
    <numerusform>Share of {count} case (0 to 1): {value}</numerusform>
    <numerusform>Share of {count} cases (0 to 1): {value}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Shares are of the {count} cases interviewed.</source>
   <translation>
    <numerusform>Shares are of the {count} case interviewed.</numerusform>
    <numerusform>Shares are of the {count} cases interviewed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Shares are of the {count} interviews.</source>
   <translation>
    <numerusform>Shares are of the {count} interview.</numerusform>
    <numerusform>Shares are of the {count} interviews.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Shares are of the {count} words looked at.</source>
   <translation>
    <numerusform>Shares are of the {count} word looked at.</numerusform>
    <numerusform>Shares are of the {count} words looked at.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Split off as {name} from {source}, with {count} segments</source>
   <translation>
    <numerusform>Split off as {name} from {source}, with {count} segment</numerusform>
    <numerusform>Split off as {name} from {source}, with {count} segments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Split: {count} segments went to {names}</source>
   <translation>
    <numerusform>Split: {count} segment went to {names}</numerusform>
    <numerusform>Split: {count} segments went to {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Start from the {count} passages coded alike</source>
   <translation>
    <numerusform>Start from the {count} passage coded alike</numerusform>
    <numerusform>Start from the {count} passages coded alike</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Start the agreed layer from {count} passages coded alike</source>
   <translation>
    <numerusform>Start the agreed layer from {count} passage coded alike</numerusform>
    <numerusform>Start the agreed layer from {count} passages coded alike</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take back {count} refusals</source>
   <translation>
    <numerusform>Take back {count} refusal</numerusform>
    <numerusform>Take back {count} refusals</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take {count} codes out of the set {name}</source>
   <translation>
    <numerusform>Take {count} code out of the set {name}</numerusform>
    <numerusform>Take {count} codes out of the set {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take {count} examples from the interviews</source>
   <translation>
    <numerusform>Take {count} example from the interviews</numerusform>
    <numerusform>Take {count} examples from the interviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take {count} interviews out of the set {name}</source>
   <translation>
    <numerusform>Take {count} interview out of the set {name}</numerusform>
    <numerusform>Take {count} interviews out of the set {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The dictionary forms of {count} turns of {file} are not read yet, and the file cannot be written now. Close it elsewhere and try again, or open Analyses, Words in the window.</source>
   <translation>
    <numerusform>The dictionary forms of {count} turn of {file} are not read yet, and the file cannot be written now. Close it elsewhere and try again, or open Analyses, Words in the window.</numerusform>
    <numerusform>The dictionary forms of {count} turns of {file} are not read yet, and the file cannot be written now. Close it elsewhere and try again, or open Analyses, Words in the window.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count}.</source>
   <translation>
    <numerusform>The first {count}.</numerusform>
    <numerusform>The first {count}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The forms of {count} turns are not read yet: they are left out.</source>
   <translation>
    <numerusform>The forms of {count} turn are not read yet: it is left out.</numerusform>
    <numerusform>The forms of {count} turns are not read yet: they are left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The index of lemmas has {count} texts too many.</source>
   <translation>
    <numerusform>The index of lemmas has {count} text too many.</numerusform>
    <numerusform>The index of lemmas has {count} texts too many.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The last three interviews brought {count} new codes, {share} % of those of the first four (5 % or less is often taken for saturation).</source>
   <translation>
    <numerusform>The last three interviews brought {count} new code, {share} % of those of the first four (5 % or less is often taken for saturation).</numerusform>
    <numerusform>The last three interviews brought {count} new codes, {share} % of those of the first four (5 % or less is often taken for saturation).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The names of {count} points have no room here; they are in the table.</source>
   <translation>
    <numerusform>The name of {count} point has no room here; it is in the table.</numerusform>
    <numerusform>The names of {count} points have no room here; they are in the table.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {count} coded interviews were parted into {groups} groups. Each group in turn was set aside: the program learnt from the others alone and put the passages of that group in order. A proposal counts as right where a coder had given the code.

Right among the first {first}, group by group: {rounds}.
Average precision: {precision} (1 is perfect; {chance} by chance).</source>
   <translation>
    <numerusform>The {count} coded interview was parted into {groups} groups. Each group in turn was set aside: the program learnt from the others alone and put the passages of that group in order. A proposal counts as right where a coder had given the code.

Right among the first {first}, group by group: {rounds}.
Average precision: {precision} (1 is perfect; {chance} by chance).</numerusform>
    <numerusform>The {count} coded interviews were parted into {groups} groups. Each group in turn was set aside: the program learnt from the others alone and put the passages of that group in order. A proposal counts as right where a coder had given the code.

Right among the first {first}, group by group: {rounds}.
Average precision: {precision} (1 is perfect; {chance} by chance).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {count} codes that make the axes most.</source>
   <translation>
    <numerusform>The {count} code that makes the axes most.</numerusform>
    <numerusform>The {count} codes that make the axes most.</numerusform>
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
   <source>The {count} codes under them too</source>
   <translation>
    <numerusform>The {count} code under them too</numerusform>
    <numerusform>The {count} codes under them too</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {count} listed that are open</source>
   <translation>
    <numerusform>The {count} listed that is open</numerusform>
    <numerusform>The {count} listed that are open</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The {count} most frequent codes.</source>
   <translation>
    <numerusform>The {count} most frequent code.</numerusform>
    <numerusform>The {count} most frequent codes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>They are linked to {cases} of the study’s {count} cases.</source>
   <translation>
    <numerusform>They are linked to {cases} of the study’s {count} case.</numerusform>
    <numerusform>They are linked to {cases} of the study’s {count} cases.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This code has {count} segments; proposals begin at {enough}. Nothing was changed. Code some more passages first.</source>
   <translation>
    <numerusform>This code has {count} segment; proposals begin at {enough}. Nothing was changed. Code some more passages first.</numerusform>
    <numerusform>This code has {count} segments; proposals begin at {enough}. Nothing was changed. Code some more passages first.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Times at most {window} words from {word}, which is said {count} times</source>
   <translation>
    <numerusform>Times at most {window} words from {word}, which is said {count} time</numerusform>
    <numerusform>Times at most {window} words from {word}, which is said {count} times</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Times elsewhere ({count} words)</source>
   <translation>
    <numerusform>Times elsewhere ({count} word)</numerusform>
    <numerusform>Times elsewhere ({count} words)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Times for 1,000 words, of {count} words looked at</source>
   <translation>
    <numerusform>Times for 1,000 words, of {count} word looked at</numerusform>
    <numerusform>Times for 1,000 words, of {count} words looked at</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Times in all ({count} words)</source>
   <translation>
    <numerusform>Times in all ({count} word)</numerusform>
    <numerusform>Times in all ({count} words)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Times in the group ({count} words)</source>
   <translation>
    <numerusform>Times in the group ({count} word)</numerusform>
    <numerusform>Times in the group ({count} words)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Units with both, of {count}</source>
   <translation>
    <numerusform>Units with both, of {count}</numerusform>
    <numerusform>Units with both, of {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Units with the code, of {count}</source>
   <translation>
    <numerusform>Units with the code, of {count}</numerusform>
    <numerusform>Units with the code, of {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Units with the other, of {count}</source>
   <translation>
    <numerusform>Units with the other, of {count}</numerusform>
    <numerusform>Units with the other, of {count}</numerusform>
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
   <source>What changes ({count})</source>
   <translation>
    <numerusform>What changes ({count})</numerusform>
    <numerusform>What changes ({count})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>What is otherwise there ({count})</source>
   <translation>
    <numerusform>What is otherwise there ({count})</numerusform>
    <numerusform>What is otherwise there ({count})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Words coded, as a share of {count} words (0 to 1)</source>
   <translation>
    <numerusform>Words coded, as a share of {count} word (0 to 1)</numerusform>
    <numerusform>Words coded, as a share of {count} words (0 to 1)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Write the {count} cells that fit</source>
   <translation>
    <numerusform>Write the {count} cell that fits</numerusform>
    <numerusform>Write the {count} cells that fit</numerusform>
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
   <source>n = {count} cases that have a coded interview, in {groups} groups.</source>
   <translation>
    <numerusform>n = {count} case that has a coded interview, in {groups} groups.</numerusform>
    <numerusform>n = {count} cases that have a coded interview, in {groups} groups.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>n = {count} cases that have an interview and answered “{variable}”</source>
   <translation>
    <numerusform>n = {count} case that has an interview and answered “{variable}”</numerusform>
    <numerusform>n = {count} cases that have an interview and answered “{variable}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>that are at most {count} turns from {others}</source>
   <translation>
    <numerusform>that are at most {count} turn from {others}</numerusform>
    <numerusform>that are at most {count} turns from {others}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>that are followed within {count} turns by {others}</source>
   <translation>
    <numerusform>that are followed within {count} turn by {others}</numerusform>
    <numerusform>that are followed within {count} turns by {others}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>that are more than {count} turns from {others}</source>
   <translation>
    <numerusform>that are more than {count} turn from {others}</numerusform>
    <numerusform>that are more than {count} turns from {others}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>that are not followed within {count} turns by {others}</source>
   <translation>
    <numerusform>that are not followed within {count} turn by {others}</numerusform>
    <numerusform>that are not followed within {count} turns by {others}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>that are not preceded within {count} turns by {others}</source>
   <translation>
    <numerusform>that are not preceded within {count} turn by {others}</numerusform>
    <numerusform>that are not preceded within {count} turns by {others}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>that are preceded within {count} turns by {others}</source>
   <translation>
    <numerusform>that are preceded within {count} turn by {others}</numerusform>
    <numerusform>that are preceded within {count} turns by {others}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{cases} and {count} variables; personal ones are left out.</source>
   <translation>
    <numerusform>{cases} and {count} variable; personal ones are left out.</numerusform>
    <numerusform>{cases} and {count} variables; personal ones are left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{case} gives {count} of the {all} quotations, more than {most} %.</source>
   <translation>
    <numerusform>{case} gives {count} of the {all} quotations, more than {most} %.</numerusform>
    <numerusform>{case} gives {count} of the {all} quotations, more than {most} %.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{coded} of {count} coded</source>
   <translation>
    <numerusform>{coded} of {count} coded</numerusform>
    <numerusform>{coded} of {count} coded</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{codes} codes in {count} interviews; an interview without any of them counts too.</source>
   <translation>
    <numerusform>{codes} codes in {count} interview; an interview without any of them counts too.</numerusform>
    <numerusform>{codes} codes in {count} interviews; an interview without any of them counts too.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{code} – {count} more needed</source>
   <translation>
    <numerusform>{code} – {count} more needed</numerusform>
    <numerusform>{code} – {count} more needed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{code} – {count} segments</source>
   <translation>
    <numerusform>{code} – {count} segment</numerusform>
    <numerusform>{code} – {count} segments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{code}: segment {place} of {count}</source>
   <translation>
    <numerusform>{code}: segment {place} of {count}</numerusform>
    <numerusform>{code}: segment {place} of {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} answers change</source>
   <translation>
    <numerusform>{count} answer changes</numerusform>
    <numerusform>{count} answers change</numerusform>
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
   <source>{count} are coded so already</source>
   <translation>
    <numerusform>{count} is coded so already</numerusform>
    <numerusform>{count} are coded so already</numerusform>
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
   <source>{count} are still open; they stay.</source>
   <translation>
    <numerusform>{count} is still open; it stays.</numerusform>
    <numerusform>{count} are still open; they stay.</numerusform>
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
   <source>{count} cases answered and were interviewed.</source>
   <translation>
    <numerusform>{count} case answered and was interviewed.</numerusform>
    <numerusform>{count} cases answered and were interviewed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cases are named anew</source>
   <translation>
    <numerusform>{count} case is named anew</numerusform>
    <numerusform>{count} cases are named anew</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cases are not in the file and stay</source>
   <translation>
    <numerusform>{count} case is not in the file and stays</numerusform>
    <numerusform>{count} cases are not in the file and stay</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cases are too few to speak of other cases than these: read the differences as a description of this corpus.</source>
   <translation>
    <numerusform>{count} case is too few to speak of other cases than this: read the differences as a description of this corpus.</numerusform>
    <numerusform>{count} cases are too few to speak of other cases than these: read the differences as a description of this corpus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cases without an answer are left out</source>
   <translation>
    <numerusform>{count} case without an answer is left out</numerusform>
    <numerusform>{count} cases without an answer are left out</numerusform>
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
   <source>{count} cells are hidden so that nobody is recognised.</source>
   <translation>
    <numerusform>{count} cell is hidden so that nobody is recognised.</numerusform>
    <numerusform>{count} cells are hidden so that nobody is recognised.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cells are of fewer than {least} cases: someone could be recognised.</source>
   <translation>
    <numerusform>{count} cell is of fewer than {least} cases: someone could be recognised.</numerusform>
    <numerusform>{count} cells are of fewer than {least} cases: someone could be recognised.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cells more do not fit.</source>
   <translation>
    <numerusform>{count} cell more does not fit.</numerusform>
    <numerusform>{count} cells more do not fit.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} cells written; Undo takes them back</source>
   <translation>
    <numerusform>{count} cell written; Undo takes it back</numerusform>
    <numerusform>{count} cells written; Undo takes them back</numerusform>
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
   <source>{count} chosen…</source>
   <translation>
    <numerusform>{count} chosen…</numerusform>
    <numerusform>{count} chosen…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} coders</source>
   <translation>
    <numerusform>{count} coder</numerusform>
    <numerusform>{count} coders</numerusform>
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
   <source>{count} codes in the set</source>
   <translation>
    <numerusform>{count} code in the set</numerusform>
    <numerusform>{count} codes in the set</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes in {name}</source>
   <translation>
    <numerusform>{count} code in {name}</numerusform>
    <numerusform>{count} codes in {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes met in {interviews}.</source>
   <translation>
    <numerusform>{count} code met in {interviews}.</numerusform>
    <numerusform>{count} codes met in {interviews}.</numerusform>
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
   <source>{count} codes used</source>
   <translation>
    <numerusform>{count} code used</numerusform>
    <numerusform>{count} codes used</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes: {families} at the top, {defined} with a definition.</source>
   <translation>
    <numerusform>{count} code: {families} at the top, {defined} with a definition.</numerusform>
    <numerusform>{count} codes: {families} at the top, {defined} with a definition.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} codes…</source>
   <translation>
    <numerusform>{count} code…</numerusform>
    <numerusform>{count} codes…</numerusform>
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
   <source>{count} codings that were taken away here</source>
   <translation>
    <numerusform>{count} coding that was taken away here</numerusform>
    <numerusform>{count} codings that were taken away here</numerusform>
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
   <source>{count} columns lie beyond the last variable on show. Add variables first.</source>
   <translation>
    <numerusform>{count} column lies beyond the last variable on show. Add variables first.</numerusform>
    <numerusform>{count} columns lie beyond the last variable on show. Add variables first.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} derived (ƒ)</source>
   <translation>
    <numerusform>{count} derived (ƒ)</numerusform>
    <numerusform>{count} derived (ƒ)</numerusform>
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
   <source>{count} groups have fewer than 5 cases: their place is that of a few interviews.</source>
   <translation>
    <numerusform>{count} group has fewer than 5 cases: its place is that of a few interviews.</numerusform>
    <numerusform>{count} groups have fewer than 5 cases: their place is that of a few interviews.</numerusform>
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
   <source>{count} hits in {interviews}</source>
   <translation>
    <numerusform>{count} hit in {interviews}</numerusform>
    <numerusform>{count} hits in {interviews}</numerusform>
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
   <source>{count} interviews have no case.</source>
   <translation>
    <numerusform>{count} interview has no case.</numerusform>
    <numerusform>{count} interviews have no case.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews have no value and are left out.</source>
   <translation>
    <numerusform>{count} interview has no value and is left out.</numerusform>
    <numerusform>{count} interviews have no value and are left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews that two coders or more coded: {coders}.</source>
   <translation>
    <numerusform>{count} interview that two coders or more coded: {coders}.</numerusform>
    <numerusform>{count} interviews that two coders or more coded: {coders}.</numerusform>
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
   <source>{count} interviews without a case</source>
   <translation>
    <numerusform>{count} interview without a case</numerusform>
    <numerusform>{count} interviews without a case</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} interviews; Space ticks, F2 renames the set</source>
   <translation>
    <numerusform>{count} interview; Space ticks, F2 renames the set</numerusform>
    <numerusform>{count} interviews; Space ticks, F2 renames the set</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} items stand on a code or a variable that is gone, and score nothing.</source>
   <translation>
    <numerusform>{count} item stands on a code or a variable that is gone, and scores nothing.</numerusform>
    <numerusform>{count} items stand on a code or a variable that is gone, and score nothing.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} known</source>
   <translation>
    <numerusform>{count} known</numerusform>
    <numerusform>{count} known</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} memos</source>
   <translation>
    <numerusform>{count} memo</numerusform>
    <numerusform>{count} memos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} memos go over.</source>
   <translation>
    <numerusform>{count} memo goes over.</numerusform>
    <numerusform>{count} memos go over.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} memos have lost their words and are about the interview now.</source>
   <translation>
    <numerusform>{count} memo has lost its words and is about the interview now.</numerusform>
    <numerusform>{count} memos have lost their words and are about the interview now.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} memos on this interview</source>
   <translation>
    <numerusform>{count} memo on this interview</numerusform>
    <numerusform>{count} memos on this interview</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} more</source>
   <translation>
    <numerusform>{count} more</numerusform>
    <numerusform>{count} more</numerusform>
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
   <source>{count} new cases</source>
   <translation>
    <numerusform>{count} new case</numerusform>
    <numerusform>{count} new cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new links of interviews and cases</source>
   <translation>
    <numerusform>{count} new link of interview and case</numerusform>
    <numerusform>{count} new links of interviews and cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new memos</source>
   <translation>
    <numerusform>{count} new memo</numerusform>
    <numerusform>{count} new memos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new sets</source>
   <translation>
    <numerusform>{count} new set</numerusform>
    <numerusform>{count} new sets</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new summaries</source>
   <translation>
    <numerusform>{count} new summary</numerusform>
    <numerusform>{count} new summaries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} new variables</source>
   <translation>
    <numerusform>{count} new variable</numerusform>
    <numerusform>{count} new variables</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {total} cases have a value</source>
   <translation>
    <numerusform>{count} of {total} cases has a value</numerusform>
    <numerusform>{count} of {total} cases have a value</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other codes have enough: choose one above.</source>
   <translation>
    <numerusform>{count} other code has enough: choose it above.</numerusform>
    <numerusform>{count} other codes have enough: choose one above.</numerusform>
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
   <source>{count} passages are coded with both by one coder: each is kept once, with its memos.</source>
   <translation>
    <numerusform>{count} passage is coded with both by one coder: it is kept once, with its memos.</numerusform>
    <numerusform>{count} passages are coded with both by one coder: each is kept once, with its memos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} passages are coded with {code}.</source>
   <translation>
    <numerusform>{count} passage is coded with {code}.</numerusform>
    <numerusform>{count} passages are coded with {code}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} passages ticked</source>
   <translation>
    <numerusform>{count} passage ticked</numerusform>
    <numerusform>{count} passages ticked</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} passages were copied to the agreed layer.</source>
   <translation>
    <numerusform>{count} passage was copied to the agreed layer.</numerusform>
    <numerusform>{count} passages were copied to the agreed layer.</numerusform>
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
   <source>{count} personal ones hidden</source>
   <translation>
    <numerusform>{count} personal one hidden</numerusform>
    <numerusform>{count} personal ones hidden</numerusform>
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
   <source>{count} quotations are no longer coded.</source>
   <translation>
    <numerusform>{count} quotation is no longer coded.</numerusform>
    <numerusform>{count} quotations are no longer coded.</numerusform>
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
   <source>{count} refused passages</source>
   <translation>
    <numerusform>{count} refused passage</numerusform>
    <numerusform>{count} refused passages</numerusform>
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
   <source>{count} rows lie below the last case on show. Add cases first.</source>
   <translation>
    <numerusform>{count} row lies below the last case on show. Add cases first.</numerusform>
    <numerusform>{count} rows lie below the last case on show. Add cases first.</numerusform>
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
   <source>{count} segments came over when {name} was split</source>
   <translation>
    <numerusform>{count} segment came over when {name} was split</numerusform>
    <numerusform>{count} segments came over when {name} was split</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} segments go elsewhere</source>
   <translation>
    <numerusform>{count} segment goes elsewhere</numerusform>
    <numerusform>{count} segments go elsewhere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} segments of {codes} codes in {groups} groups. The two axes show {share} % of what sets the groups apart.</source>
   <translation>
    <numerusform>{count} segment of {codes} codes in {groups} groups. The two axes show {share} % of what sets the groups apart.</numerusform>
    <numerusform>{count} segments of {codes} codes in {groups} groups. The two axes show {share} % of what sets the groups apart.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} segments will be coded {name}.</source>
   <translation>
    <numerusform>{count} segment will be coded {name}.</numerusform>
    <numerusform>{count} segments will be coded {name}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} segments, {chosen} chosen. Space ticks.</source>
   <translation>
    <numerusform>{count} segment, {chosen} chosen. Space ticks.</numerusform>
    <numerusform>{count} segments, {chosen} chosen. Space ticks.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} segments; grey: the interviewer speaks</source>
   <translation>
    <numerusform>{count} segment; grey: the interviewer speaks</numerusform>
    <numerusform>{count} segments; grey: the interviewer speaks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} stay</source>
   <translation>
    <numerusform>{count} stays</numerusform>
    <numerusform>{count} stay</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} summaries</source>
   <translation>
    <numerusform>{count} summary</numerusform>
    <numerusform>{count} summaries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} summaries go over.</source>
   <translation>
    <numerusform>{count} summary goes over.</numerusform>
    <numerusform>{count} summaries go over.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} things to look at before others read it</source>
   <translation>
    <numerusform>{count} thing to look at before others read it</numerusform>
    <numerusform>{count} things to look at before others read it</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} times a segment is followed by another in the same interview. Rows: the code before; columns: the one after.</source>
   <translation>
    <numerusform>{count} time a segment is followed by another in the same interview. Rows: the code before; columns: the one after.</numerusform>
    <numerusform>{count} times a segment is followed by another in the same interview. Rows: the code before; columns: the one after.</numerusform>
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
   <source>{count} variables</source>
   <translation>
    <numerusform>{count} variable</numerusform>
    <numerusform>{count} variables</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} variables are described anew</source>
   <translation>
    <numerusform>{count} variable is described anew</numerusform>
    <numerusform>{count} variables are described anew</numerusform>
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
   <source>{count} words of “{group}” against the {others} others that are looked at. q below 0.05: hardly chance.</source>
   <translation>
    <numerusform>{count} word of “{group}” against the {others} others that are looked at. q below 0.05: hardly chance.</numerusform>
    <numerusform>{count} words of “{group}” against the {others} others that are looked at. q below 0.05: hardly chance.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} words, of which {said} are the interviewees’.</source>
   <translation>
    <numerusform>{count} word, of which {said} are the interviewees’.</numerusform>
    <numerusform>{count} words, of which {said} are the interviewees’.</numerusform>
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
   <source>{label}: {count} cases</source>
   <translation>
    <numerusform>{label}: {count} case</numerusform>
    <numerusform>{label}: {count} cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <translation>
    <numerusform>{names} and {count} more</numerusform>
    <numerusform>{names} and {count} more</numerusform>
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
   <source>{name} was merged into it, with {count} segments</source>
   <translation>
    <numerusform>{name} was merged into it, with {count} segment</numerusform>
    <numerusform>{name} was merged into it, with {count} segments</numerusform>
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
   <source>{segments} segments under {codes} codes in {count} words, {spoken} of them interviewees’.</source>
   <translation>
    <numerusform>{segments} segments under {codes} codes in {count} word, {spoken} of them interviewees’.</numerusform>
    <numerusform>{segments} segments under {codes} codes in {count} words, {spoken} of them interviewees’.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} cases</source>
   <translation>
    <numerusform>{shown} of {count} case</numerusform>
    <numerusform>{shown} of {count} cases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} codes</source>
   <translation>
    <numerusform>{shown} of {count} code</numerusform>
    <numerusform>{shown} of {count} codes</numerusform>
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
   <source>{shown} of {count} memos</source>
   <translation>
    <numerusform>{shown} of {count} memo</numerusform>
    <numerusform>{shown} of {count} memos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} segments</source>
   <translation>
    <numerusform>{shown} of {count} segment</numerusform>
    <numerusform>{shown} of {count} segments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{used} of {count} units coded</source>
   <translation>
    <numerusform>{used} of {count} unit coded</numerusform>
    <numerusform>{used} of {count} units coded</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{word} and its forms: {count} times in all interviews</source>
   <translation>
    <numerusform>{word} and its forms: {count} time in all interviews</numerusform>
    <numerusform>{word} and its forms: {count} times in all interviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“{word}” is said {count} times; its neighbours stand at most {window} words away, in the same turn, and at least three times.</source>
   <translation>
    <numerusform>“{word}” is said {count} time; its neighbours stand at most {window} words away, in the same turn, and at least three times.</numerusform>
    <numerusform>“{word}” is said {count} times; its neighbours stand at most {window} words away, in the same turn, and at least three times.</numerusform>
   </translation>
  </message>
 </context>
</TS>
