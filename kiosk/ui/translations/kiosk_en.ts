<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Skrivet av en människa.</source>
        <translation>Written by a person.</translation>
    </message>
    <message>
        <source>Översatt av dator. Läst av en människa.</source>
        <translation>Translated by computer. Read by a person.</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>Translated by computer. May be wrong.</translation>
    </message>
    <message>
        <source>Så räknar vi</source>
        <translation>How we work</translation>
    </message>
    <message>
        <source>Vi vet inte vem du är</source>
        <translation>We don’t know who you are</translation>
    </message>
    <message>
        <source>Vi sparar inte vem du är. Vi sparar inte dina svar. När du går börjar kiosken om.</source>
        <translation>We don’t save who you are. We don’t save your answers. When you leave, the kiosk starts again.</translation>
    </message>
    <message>
        <source>Så gör vi förslagen</source>
        <translation>How we make suggestions</translation>
    </message>
    <message>
        <source>Vi jämför dina svar med kurserna. Vi säger varför en kurs passar, och vad som kan vara svårt. Du bestämmer själv.</source>
        <translation>We compare your answers with the courses. We say why a course suits you, and what could be hard. You decide.</translation>
    </message>
    <message>
        <source>Vi räknar hur ofta något öppnas eller väljs. Vi sparar bara antal, dag för dag. Vi sparar inte vem som gjorde vad.</source>
        <translation>We count how often something is opened or chosen. We only save numbers, day by day. We don’t save who did what.</translation>
    </message>
    <message>
        <source>Den här kiosken räknar inte vad som öppnas eller väljs.</source>
        <translation>This kiosk does not count what is opened or chosen.</translation>
    </message>
    <message>
        <source>Vi räknar bara antal</source>
        <translation>We only keep numbers</translation>
    </message>
    <message>
        <source>Vi räknar inte här</source>
        <translation>We don’t count here</translation>
    </message>
    <message>
        <source>Språken</source>
        <translation>The languages</translation>
    </message>
    <message>
        <source>Innehåll %1. Gäller till och med %2.</source>
        <translation>Content %1. Valid up to and including %2.</translation>
    </message>
    <message>
        <source>Källor och tack</source>
        <translation>Sources and thanks</translation>
    </message>
    <message>
        <source>Kartans gränser: SCB. Orter: GeoNames (CC BY 4.0). Bokstäver: Noto (OFL). Symboler: Material Symbols (Apache 2.0). Programmet är byggt med Qt (LGPL).</source>
        <translation>Map borders: SCB. Towns: GeoNames (CC BY 4.0). Letters: Noto (OFL). Symbols: Material Symbols (Apache 2.0). The program is built with Qt (LGPL).</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Är studier
något för
mig?</source>
        <translation>Could
studying
be for me?</translation>
    </message>
    <message>
        <source>Tryck här för att börja</source>
        <translation>Tap here to start</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Avsluta</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Hem</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Bakåt</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Större</source>
        <translation>Bigger</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Tyst</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Inget är inläst på den här skärmen.</source>
        <translation>Nothing on this screen has been recorded.</translation>
    </message>
    <message>
        <source>Höj</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>Sänk</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Teckenspråk</source>
        <translation>Sign language</translation>
    </message>
</context>
<context>
    <name>CourseFact</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>CourseFacts</name>
    <message>
        <source>Det vet vi inte. Fråga skolan.</source>
        <translation>We don’t know. Ask the school.</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>Pengar från CSN</source>
        <translation>Money from CSN</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Du kan söka studiemedel.</source>
        <translation>You can apply for student aid.</translation>
    </message>
    <message>
        <source>Kursen ger inte studiemedel.</source>
        <translation>There is no student aid for this course.</translation>
    </message>
    <message>
        <source>Nästa start</source>
        <translation>Next start</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>Several starts a year</translation>
    </message>
    <message>
        <source>Startdatum vet vi inte. Fråga skolan.</source>
        <translation>We don’t know the start date. Ask the school.</translation>
    </message>
    <message>
        <source>Sök senast %1</source>
        <translation>Apply by %1</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>Ta med det här</source>
        <translation>Take this with you</translation>
    </message>
    <message>
        <source>Vägen dit</source>
        <translation>The way there</translation>
    </message>
    <message>
        <source>Källa: %1, %2</source>
        <translation>Source: %1, %2</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>See it on the map</translation>
    </message>
    <message>
        <source>Om pengar</source>
        <translation>About money</translation>
    </message>
    <message>
        <source>Fråga skolan</source>
        <translation>Ask the school</translation>
    </message>
</context>
<context>
    <name>CoursesScreen</name>
    <message>
        <source>Hitta en kurs</source>
        <translation>Find a course</translation>
    </message>
    <message>
        <source>Inga kurser</source>
        <translation>No courses</translation>
    </message>
    <message>
        <source>1 kurs</source>
        <translation>1 course</translation>
    </message>
    <message>
        <source>%1 kurser</source>
        <translation>%1 courses</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Se igen</source>
        <translation>Watch again</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Dölj text</source>
        <translation>Hide text</translation>
    </message>
    <message>
        <source>Visa text</source>
        <translation>Show text</translation>
    </message>
    <message>
        <source>Läs texten</source>
        <translation>Read the text</translation>
    </message>
</context>
<context>
    <name>FilmPane</name>
    <message>
        <source>Film: %1</source>
        <translation>Film: %1</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Filmen går inte att visa här. Läs texten i stället.</source>
        <translation>The film cannot be shown here. Read the text instead.</translation>
    </message>
    <message>
        <source>Nästa film</source>
        <translation>Next film</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Visa filmen</source>
        <translation>Show the film</translation>
    </message>
</context>
<context>
    <name>FilmsScreen</name>
    <message>
        <source>Korta filmer</source>
        <translation>Short films</translation>
    </message>
    <message>
        <source>Utan ljud, med text.</source>
        <translation>No sound, with text.</translation>
    </message>
    <message>
        <source>%1 sekunder</source>
        <translation>%1 seconds</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hur vill du ha det?</source>
        <translation>How do you want it?</translation>
    </message>
    <message>
        <source>Mer tid</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Luftig text</source>
        <translation>Airy text</translation>
    </message>
    <message>
        <source>Stilla bilder</source>
        <translation>Still pictures</translation>
    </message>
    <message>
        <source>Inget ljud</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hej!
Var vill du börja?</source>
        <translation>Hi! Where
to start?</translation>
    </message>
    <message>
        <source>Är studier
något för mig?</source>
        <translation>Could studying
be for me?</translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation>Carry on where you were</translation>
    </message>
    <message>
        <source>Högst 8 korta frågor</source>
        <translation>Up to 8 questions</translation>
    </message>
    <message>
        <source>Berättelser</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Korta filmer</source>
        <translation>Short films</translation>
    </message>
    <message>
        <source>Kurser</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Karta</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Pengar</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Ord</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Vägar</source>
        <translation>Ways</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Sudda</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Töm</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>mellanslag</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Språk · Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LookField</name>
    <message>
        <source>Skriv ett ord</source>
        <translation>A Swedish word</translation>
    </message>
</context>
<context>
    <name>LookFilters</name>
    <message>
        <source>Område</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Skolform</source>
        <translation>School</translation>
    </message>
</context>
<context>
    <name>LookNothing</name>
    <message>
        <source>Det behöver inte betyda att kursen inte finns. Prova ett annat ord, eller fråga någon.</source>
        <translation>The course may still exist. Try another word, or ask someone.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Talk to someone</translation>
    </message>
</context>
<context>
    <name>LookOptions</name>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>LookPager</name>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Upp</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Komvux</source>
        <translation>Komvux (adults)</translation>
    </message>
    <message>
        <source>Folkhögskola</source>
        <translation>Folk high school</translation>
    </message>
    <message>
        <source>Universitet</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Yrkeshögskola</source>
        <translation>Vocational college (YH)</translation>
    </message>
    <message>
        <source>Vägledning</source>
        <translation>Study advice</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>Government agency</translation>
    </message>
    <message>
        <source>Växel</source>
        <translation>Switchboard</translation>
    </message>
    <message>
        <source>Sfi</source>
        <translation>Swedish for immigrants (sfi)</translation>
    </message>
    <message>
        <source>Prövning</source>
        <translation>Prövning (exam)</translation>
    </message>
    <message>
        <source>Basår</source>
        <translation>Foundation year (basår)</translation>
    </message>
    <message>
        <source>Högskola</source>
        <translation>University (högskola)</translation>
    </message>
    <message>
        <source>Kort kurs</source>
        <translation>Short course</translation>
    </message>
    <message>
        <source>Öppen nätkurs</source>
        <translation>Open course online</translation>
    </message>
    <message>
        <source>Validering</source>
        <translation>Validation (validering)</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Starts %1</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>Several starts a year</translation>
    </message>
    <message>
        <source>Fråga om nästa start</source>
        <translation>Ask about the next start</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Är studier något för mig?</source>
        <translation>Could studying be for me?</translation>
    </message>
</context>
<context>
    <name>MapCredits</name>
    <message>
        <source>Karta: SCB, GeoNames. Ungefärliga lägen.</source>
        <translation>Map: SCB, GeoNames. Positions are approximate.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Campus</source>
        <translation>Campus</translation>
    </message>
    <message>
        <source>Komvux</source>
        <translation>Komvux</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Var kan du läsa?</source>
        <translation>Where to study?</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Ta med kontakten</source>
        <translation>Take their details</translation>
    </message>
</context>
<context>
    <name>MoneyFact</name>
    <message>
        <source>Vad tror du?</source>
        <translation>What do you think?</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>Read more: %1</translation>
    </message>
</context>
<context>
    <name>MoneyLine</name>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>MoneyScreen</name>
    <message>
        <source>%1 av %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Sant
eller myt?</source>
        <translation>Fact
or myth?</translation>
    </message>
    <message>
        <source>Har jag råd?</source>
        <translation>Can I afford&#xa0;it?</translation>
    </message>
    <message>
        <source>Ta med det här</source>
        <translation>Take this home</translation>
    </message>
    <message>
        <source>Visa koden</source>
        <translation>Show the code</translation>
    </message>
    <message>
        <source>Sant eller myt?</source>
        <translation>Fact or myth?</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Visa svaret</source>
        <translation>Show the answer</translation>
    </message>
</context>
<context>
    <name>MoneySum</name>
    <message>
        <source>Så mycket kan du få på fyra veckor, år %1</source>
        <translation>What you can get for four weeks in %1</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Det vet vi inte än. Se csn.se.</source>
        <translation>We don’t know yet. See csn.se.</translation>
    </message>
    <message>
        <source>Bidrag. Det får du behålla.</source>
        <translation>Grant. It’s yours to keep.</translation>
    </message>
    <message>
        <source>Extra för barn. Det får du behålla.</source>
        <translation>Extra for children. Yours to keep.</translation>
    </message>
    <message>
        <source>Extra för barn. Det vet vi inte än. Se csn.se.</source>
        <translation>Extra for children. We don’t know yet. See csn.se.</translation>
    </message>
    <message>
        <source>Lån. Det betalar du tillbaka.</source>
        <translation>Loan. You pay it back.</translation>
    </message>
    <message>
        <source>Lån, om du vill. Är inte med i summan.</source>
        <translation>Loan, if you want it. Not in the sum.</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Source: %1</translation>
    </message>
</context>
<context>
    <name>MoneySums</name>
    <message>
        <source>Heltid</source>
        <translation>Full-time</translation>
    </message>
    <message>
        <source>Halvtid</source>
        <translation>Half-time</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Jag läser</source>
        <translation>I study</translation>
    </message>
    <message>
        <source>Mina barn</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Ett barn mindre</source>
        <translation>One child fewer</translation>
    </message>
    <message>
        <source>Ett barn till</source>
        <translation>One more child</translation>
    </message>
    <message>
        <source>Jag tar lån</source>
        <translation>I borrow</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Översatt av dator.</source>
        <translation>Translated by computer.</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>Translated by computer. May be wrong.</translation>
    </message>
    <message>
        <source>En del är på svenska.</source>
        <translation>Some of it is in Swedish.</translation>
    </message>
</context>
<context>
    <name>PlaceCourses</name>
    <message>
        <source>Det här kan du läsa här</source>
        <translation>What you can study here</translation>
    </message>
    <message>
        <source>Visa alla %1 kurser här</source>
        <translation>Show all %1 courses here</translation>
    </message>
</context>
<context>
    <name>PlaceSay</name>
    <message>
        <source>Säg så här</source>
        <translation>You could say</translation>
    </message>
    <message>
        <source>”%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Prata med någon</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ta med kontakten</source>
        <translation>Take their details</translation>
    </message>
    <message>
        <source>I din kommun</source>
        <translation>In your municipality</translation>
    </message>
    <message>
        <source>Vi vet inte hur du når dem. Fråga den du kan prata med här.</source>
        <translation>We don’t know how to reach them. Ask the person you can talk to here.</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>See it on the map</translation>
    </message>
    <message>
        <source>Ungefärligt läge på kartan.</source>
        <translation>Approximate position on the map.</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>Source: %1, %2.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR-kod</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Fråga %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Visa mina förslag</source>
        <translation>Show my suggestions</translation>
    </message>
</context>
<context>
    <name>ResultAnswers</name>
    <message>
        <source>Dina svar. Tryck för att ändra.</source>
        <translation>Your answers. Tap to change.</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Alla %1 svar</source>
        <translation>All %1 answers</translation>
    </message>
    <message>
        <source>Fler frågor</source>
        <translation>More questions</translation>
    </message>
    <message>
        <source>Fler</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>ResultChanges</name>
    <message>
        <source>Om du svarar ”%1”: %2 fler</source>
        <translation>If you answer “%1”: %2 more</translation>
    </message>
</context>
<context>
    <name>ResultCourse</name>
    <message>
        <source>Inte för mig</source>
        <translation>Not for me</translation>
    </message>
</context>
<context>
    <name>ResultMore</name>
    <message>
        <source>Svara på fler frågor</source>
        <translation>Answer more questions</translation>
    </message>
    <message>
        <source>Ett annat svar ger fler</source>
        <translation>Another answer gives more</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>This can help</translation>
    </message>
    <message>
        <source>Andra som har tvekat</source>
        <translation>Others who hesitated</translation>
    </message>
    <message>
        <source>Exempel – påhittad person</source>
        <translation>Example – made-up person</translation>
    </message>
    <message>
        <source>Gör det här i veckan</source>
        <translation>One thing to do this week</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>Put back (%1)</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Därför</source>
        <translation>Why it fits</translation>
    </message>
    <message>
        <source>Kan vara svårt</source>
        <translation>Could be hard</translation>
    </message>
    <message>
        <source>Först</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Vi vet inte</source>
        <translation>We don’t know</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>This can help</translation>
    </message>
</context>
<context>
    <name>ResultQuestion</name>
    <message>
        <source>Ta bort svaret</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ResultTier</name>
    <message>
        <source>%1 att titta på</source>
        <translation>%1 to look at</translation>
    </message>
    <message>
        <source>Inte för mig</source>
        <translation>Not for me</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>Put back (%1)</translation>
    </message>
    <message>
        <source>Visa fler (%1)</source>
        <translation>Show more (%1)</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Kan börja nu</source>
        <translation>You can start now</translation>
    </message>
    <message>
        <source>Ett steg först</source>
        <translation>One step first</translation>
    </message>
    <message>
        <source>Längre fram</source>
        <translation>Later on</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Det här kan
passa dig</source>
        <translation>This might
suit you</translation>
    </message>
    <message>
        <source>Du har inte
svarat än</source>
        <translation>No answers
yet</translation>
    </message>
    <message>
        <source>Berätta
lite mer</source>
        <translation>Tell us
a bit more</translation>
    </message>
    <message>
        <source>Inga förslag
just nu</source>
        <translation>No suggestions
right now</translation>
    </message>
    <message>
        <source>Svara på fler frågor</source>
        <translation>Answer more questions</translation>
    </message>
    <message>
        <source>Svara på frågor</source>
        <translation>Answer questions</translation>
    </message>
    <message>
        <source>Ta med mina förslag</source>
        <translation>Take my suggestions</translation>
    </message>
    <message>
        <source>Kan börja nu</source>
        <translation>You can start now</translation>
    </message>
    <message>
        <source>Inget med just dina svar. Ett annat svar ger fler.</source>
        <translation>Nothing with just these answers. Another answer gives more.</translation>
    </message>
</context>
<context>
    <name>RouteAnswer</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Det vet vi inte. Fråga.</source>
        <translation>We don’t know. Ask.</translation>
    </message>
</context>
<context>
    <name>RouteRoad</name>
    <message>
        <source>Här är du</source>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>RoutesScreen</name>
    <message>
        <source>Vägar</source>
        <translation>Ways</translation>
    </message>
    <message>
        <source>Det finns mer än en väg dit.</source>
        <translation>There’s more than one way.</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>Read more: %1</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Source: %1</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Upp</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner snart.</source>
        <translation>If not, we start again for the next person. Your answers disappear soon.</translation>
    </message>
    <message>
        <source>Tryck var du vill om du är kvar.</source>
        <translation>Touch anywhere if you are still here.</translation>
    </message>
    <message>
        <source>Är du kvar?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner om %1 sekunder.</source>
        <translation>If not, we start again for the next person. Your answers disappear in %1 seconds.</translation>
    </message>
    <message>
        <source>Ja, jag är kvar</source>
        <translation>Yes, I’m still here</translation>
    </message>
    <message>
        <source>Jag vill ha mer tid</source>
        <translation>I want more time</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>StoriesScreen</name>
    <message>
        <source>Berättelser</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>De som liknar dina svar kommer först.</source>
        <translation>Those closest to your answers come first.</translation>
    </message>
    <message>
        <source>Läs om andra som har börjat.</source>
        <translation>Read about others who have started.</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>EXAMPLE – made-up person</translation>
    </message>
    <message>
        <source>Nära dina svar</source>
        <translation>Close to your answers</translation>
    </message>
</context>
<context>
    <name>StoryCode</name>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>Point your phone here</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Förra</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>Talk to someone</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>EXAMPLE – made-up person</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>”</source>
        <comment>inledande citattecken</comment>
        <translation>“</translation>
    </message>
    <message>
        <source>”</source>
        <comment>avslutande citattecken</comment>
        <translation>”</translation>
    </message>
</context>
<context>
    <name>TakeawayScreen</name>
    <message>
        <source>Kursen</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Platsen</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Min plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Skriver ut …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>Ta din lapp.</source>
        <translation>Take your slip.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut. Fota rutan i stället.</source>
        <translation>It could not be printed. Take a photo of the square instead.</translation>
    </message>
    <message>
        <source>Ta med dig
det här</source>
        <translation>Take this
with you</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ditt nästa steg</source>
        <translation>Your next step</translation>
    </message>
    <message>
        <source>Säg så här</source>
        <translation>You could say</translation>
    </message>
    <message>
        <source>”%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>TicketCode</name>
    <message>
        <source>Rutan fick inte plats. Fota texten i stället.</source>
        <translation>The square did not fit. Take a photo of the text instead.</translation>
    </message>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>Point your phone here</translation>
    </message>
</context>
<context>
    <name>TicketTitle</name>
    <message>
        <source>Min plan</source>
        <translation>My plan</translation>
    </message>
</context>
<context>
    <name>WordsOne</name>
    <message>
        <source>Ord %1 av %2</source>
        <translation>Word %1 of %2</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>Source: %1, %2.</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Alla ord</source>
        <translation>All words</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Svåra ord</source>
        <translation>Tricky words</translation>
    </message>
</context>
</TS>
