<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="sv_SE">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Skrivet av en människa.</source>
        <translation>نوشتهٔ انسان است.</translation>
    </message>
    <message>
        <source>Översatt av dator. Läst av en människa.</source>
        <translation>ترجمهٔ رایانه. یک انسان آن را خوانده است.</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>ترجمهٔ رایانه. شاید اشتباه داشته باشد.</translation>
    </message>
    <message>
        <source>Så räknar vi</source>
        <translation>ما چگونه کار می‌کنیم</translation>
    </message>
    <message>
        <source>Vi vet inte vem du är</source>
        <translation>ما نمی‌دانیم شما که هستید</translation>
    </message>
    <message>
        <source>Vi sparar inte vem du är. Vi sparar inte dina svar. När du går börjar kiosken om.</source>
        <translation>ما نام و جواب‌های شما را نگه نمی‌داریم. وقتی می‌روید، دستگاه از نو شروع می‌کند.</translation>
    </message>
    <message>
        <source>Så gör vi förslagen</source>
        <translation>پیشنهادها را چگونه پیدا می‌کنیم</translation>
    </message>
    <message>
        <source>Vi jämför dina svar med kurserna. Vi säger varför en kurs passar, och vad som kan vara svårt. Du bestämmer själv.</source>
        <translation>ما جواب‌های شما را با دوره‌ها مقایسه می‌کنیم. می‌گوییم چرا یک دوره مناسب است و چه چیزی شاید سخت باشد. تصمیم با شماست.</translation>
    </message>
    <message>
        <source>Vi räknar hur ofta något öppnas eller väljs. Vi sparar bara antal, dag för dag. Vi sparar inte vem som gjorde vad.</source>
        <translation>می‌شماریم که چیزی چند بار باز یا انتخاب می‌شود. فقط تعداد را نگه می‌داریم، روز به روز. نگه نمی‌داریم که چه کسی چه کار کرده است.</translation>
    </message>
    <message>
        <source>Den här kiosken räknar inte vad som öppnas eller väljs.</source>
        <translation>این دستگاه نمی‌شمارد که چه چیزی باز یا انتخاب می‌شود.</translation>
    </message>
    <message>
        <source>Vi räknar bara antal</source>
        <translation>فقط تعداد را می‌شماریم</translation>
    </message>
    <message>
        <source>Vi räknar inte här</source>
        <translation>اینجا نمی‌شماریم</translation>
    </message>
    <message>
        <source>Språken</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Innehåll %1. Gäller till och med %2.</source>
        <translation>محتوا %1. معتبر تا پایان %2.</translation>
    </message>
    <message>
        <source>Källor och tack</source>
        <translation>منابع و سپاس</translation>
    </message>
    <message>
        <source>Kartans gränser: SCB. Orter: GeoNames (CC BY 4.0). Bokstäver: Noto (OFL). Symboler: Material Symbols (Apache 2.0). Programmet är byggt med Qt (LGPL).</source>
        <translation>مرزهای نقشه: SCB. شهرها: GeoNames (CC BY 4.0). حروف: Noto (OFL). نشانه‌ها: Material Symbols (Apache 2.0). برنامه با Qt ساخته شده است (LGPL).</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Är studier
något för
mig?</source>
        <translation>آیا درس
خواندن برای
من است؟</translation>
    </message>
    <message>
        <source>Tryck här för att börja</source>
        <translation>برای شروع اینجا بزنید</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Avsluta</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Hem</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Bakåt</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Större</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>کنتراست</translation>
    </message>
    <message>
        <source>Tyst</source>
        <translation>ساکت</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>شنیدن</translation>
    </message>
    <message>
        <source>Inget är inläst på den här skärmen.</source>
        <translation>در این صفحه چیزی ضبط نشده است.</translation>
    </message>
    <message>
        <source>Höj</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Sänk</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>کمک</translation>
    </message>
    <message>
        <source>Teckenspråk</source>
        <translation>زبان اشاره</translation>
    </message>
</context>
<context>
    <name>CourseFact</name>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
</context>
<context>
    <name>CourseFacts</name>
    <message>
        <source>Det vet vi inte. Fråga skolan.</source>
        <translation>نمی‌دانیم. از مدرسه بپرسید.</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>چقدر طول می‌کشد</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Pengar från CSN</source>
        <translation>پول از CSN</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Du kan söka studiemedel.</source>
        <translation>می‌توانید کمک‌هزینهٔ تحصیلی بخواهید.</translation>
    </message>
    <message>
        <source>Kursen ger inte studiemedel.</source>
        <translation>این دوره کمک‌هزینهٔ تحصیلی ندارد.</translation>
    </message>
    <message>
        <source>Nästa start</source>
        <translation>شروع بعدی</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>چند شروع در سال</translation>
    </message>
    <message>
        <source>Startdatum vet vi inte. Fråga skolan.</source>
        <translation>تاریخ شروع را نمی‌دانیم. از مدرسه بپرسید.</translation>
    </message>
    <message>
        <source>Sök senast %1</source>
        <translation>آخرین روز درخواست: %1</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>Ta med det här</source>
        <translation>این را با خود ببرید</translation>
    </message>
    <message>
        <source>Vägen dit</source>
        <translation>راه رسیدن</translation>
    </message>
    <message>
        <source>Källa: %1, %2</source>
        <translation>منبع: %1، %2</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>روی نقشه ببینید</translation>
    </message>
    <message>
        <source>Om pengar</source>
        <translation>دربارهٔ پول</translation>
    </message>
    <message>
        <source>Fråga skolan</source>
        <translation>از مدرسه بپرسید</translation>
    </message>
</context>
<context>
    <name>CoursesScreen</name>
    <message>
        <source>Hitta en kurs</source>
        <translation>یافتن دوره</translation>
    </message>
    <message>
        <source>Inga kurser</source>
        <translation>دوره‌ای نیست</translation>
    </message>
    <message>
        <source>1 kurs</source>
        <translation>۱ دوره</translation>
    </message>
    <message>
        <source>%1 kurser</source>
        <translation>%1 دوره</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Pausa</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Se igen</source>
        <translation>دوباره ببینید</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>پخش</translation>
    </message>
    <message>
        <source>Dölj text</source>
        <translation>پنهان کردن متن</translation>
    </message>
    <message>
        <source>Visa text</source>
        <translation>نشان دادن متن</translation>
    </message>
    <message>
        <source>Läs texten</source>
        <translation>خواندن متن</translation>
    </message>
</context>
<context>
    <name>FilmPane</name>
    <message>
        <source>Film: %1</source>
        <translation>فیلم: %1</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Filmen går inte att visa här. Läs texten i stället.</source>
        <translation>فیلم اینجا پخش نمی‌شود. به جای آن متن را بخوانید.</translation>
    </message>
    <message>
        <source>Nästa film</source>
        <translation>فیلم بعدی</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>با کسی حرف بزنید</translation>
    </message>
    <message>
        <source>Visa filmen</source>
        <translation>نمایش فیلم</translation>
    </message>
</context>
<context>
    <name>FilmsScreen</name>
    <message>
        <source>Korta filmer</source>
        <translation>فیلم‌های کوتاه</translation>
    </message>
    <message>
        <source>Utan ljud, med text.</source>
        <translation>بی‌صدا، با متن.</translation>
    </message>
    <message>
        <source>%1 sekunder</source>
        <translation>%1 ثانیه</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hur vill du ha det?</source>
        <translation>چطور می‌خواهید؟</translation>
    </message>
    <message>
        <source>Mer tid</source>
        <translation>وقت بیشتر</translation>
    </message>
    <message>
        <source>Luftig text</source>
        <translation>نوشتهٔ باز</translation>
    </message>
    <message>
        <source>Stilla bilder</source>
        <translation>تصویر بی‌حرکت</translation>
    </message>
    <message>
        <source>Inget ljud</source>
        <translation>بی‌صدا</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>با کسی حرف بزنید</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hej!
Var vill du börja?</source>
        <translation>سلام!
از کجا شروع کنیم؟</translation>
    </message>
    <message>
        <source>Är studier
något för mig?</source>
        <translation>آیا درس خواندن
برای من است؟</translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation>ادامه از جایی که بودید</translation>
    </message>
    <message>
        <source>Högst 8 korta frågor</source>
        <translation>تا ۸ سؤال کوتاه</translation>
    </message>
    <message>
        <source>Berättelser</source>
        <translation>داستان‌ها</translation>
    </message>
    <message>
        <source>Korta filmer</source>
        <translation>فیلم‌های کوتاه</translation>
    </message>
    <message>
        <source>Kurser</source>
        <translation>دوره‌ها</translation>
    </message>
    <message>
        <source>Karta</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>Pengar</source>
        <translation>پول</translation>
    </message>
    <message>
        <source>Ord</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>با کسی حرف بزنید</translation>
    </message>
    <message>
        <source>Vägar</source>
        <translation>راه‌ها</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>درباره</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Sudda</source>
        <translation>پاک</translation>
    </message>
    <message>
        <source>Töm</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>mellanslag</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Språk · Language</source>
        <translation>زبان · Language</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>LookField</name>
    <message>
        <source>Skriv ett ord</source>
        <translation>یک واژهٔ سوئدی</translation>
    </message>
</context>
<context>
    <name>LookFilters</name>
    <message>
        <source>Område</source>
        <translation>رشته</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>جا</translation>
    </message>
    <message>
        <source>Skolform</source>
        <translation>نوع مدرسه</translation>
    </message>
</context>
<context>
    <name>LookNothing</name>
    <message>
        <source>Det behöver inte betyda att kursen inte finns. Prova ett annat ord, eller fråga någon.</source>
        <translation>شاید این دوره وجود داشته باشد. واژهٔ دیگری را امتحان کنید، یا از کسی بپرسید.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>همه را نشان بده</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>با کسی حرف بزنید</translation>
    </message>
</context>
<context>
    <name>LookOptions</name>
    <message>
        <source>Alla</source>
        <translation>همه</translation>
    </message>
</context>
<context>
    <name>LookPager</name>
    <message>
        <source>Mer</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Upp</source>
        <translation>بالا</translation>
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
        <translation>Komvux</translation>
    </message>
    <message>
        <source>Folkhögskola</source>
        <translation>Folkhögskola</translation>
    </message>
    <message>
        <source>Universitet</source>
        <translation>دانشگاه</translation>
    </message>
    <message>
        <source>Yrkeshögskola</source>
        <translation>آموزش حرفه‌ای (YH)</translation>
    </message>
    <message>
        <source>Vägledning</source>
        <translation>مشاورهٔ تحصیلی</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>ادارهٔ دولتی</translation>
    </message>
    <message>
        <source>Växel</source>
        <translation>مرکز تلفن</translation>
    </message>
    <message>
        <source>Sfi</source>
        <translation>سوئدی (sfi)</translation>
    </message>
    <message>
        <source>Prövning</source>
        <translation>آزمون (prövning)</translation>
    </message>
    <message>
        <source>Basår</source>
        <translation>سال آمادگی (basår)</translation>
    </message>
    <message>
        <source>Högskola</source>
        <translation>دانشگاه (högskola)</translation>
    </message>
    <message>
        <source>Kort kurs</source>
        <translation>دورهٔ کوتاه</translation>
    </message>
    <message>
        <source>Öppen nätkurs</source>
        <translation>دورهٔ باز اینترنتی</translation>
    </message>
    <message>
        <source>Validering</source>
        <translation>سنجش (validering)</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>شروع %1</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>چند شروع در سال</translation>
    </message>
    <message>
        <source>Fråga om nästa start</source>
        <translation>شروع بعدی را بپرسید</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Är studier något för mig?</source>
        <translation>آیا درس خواندن برای من است؟</translation>
    </message>
</context>
<context>
    <name>MapCredits</name>
    <message>
        <source>Karta: SCB, GeoNames. Ungefärliga lägen.</source>
        <translation>نقشه: SCB, GeoNames. جاها تقریبی است.</translation>
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
        <translation>کجا می‌توانید درس بخوانید؟</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Ta med kontakten</source>
        <translation>این نشانی را ببرید</translation>
    </message>
</context>
<context>
    <name>MoneyFact</name>
    <message>
        <source>Vad tror du?</source>
        <translation>شما چه فکر می‌کنید؟</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>منبع: %1</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>بیشتر بخوانید: %1</translation>
    </message>
</context>
<context>
    <name>MoneyLine</name>
    <message>
        <source>%1 kr</source>
        <translation>%1 کرون</translation>
    </message>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
</context>
<context>
    <name>MoneyScreen</name>
    <message>
        <source>%1 av %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Sant
eller myt?</source>
        <translation>درست است
یا نه؟</translation>
    </message>
    <message>
        <source>Har jag råd?</source>
        <translation>آیا پولم می‌رسد؟</translation>
    </message>
    <message>
        <source>Ta med det här</source>
        <translation>این را با خود ببرید</translation>
    </message>
    <message>
        <source>Visa koden</source>
        <translation>نشان دادن کد</translation>
    </message>
    <message>
        <source>Sant eller myt?</source>
        <translation>درست است یا نه؟</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Visa svaret</source>
        <translation>نشان دادن جواب</translation>
    </message>
</context>
<context>
    <name>MoneySum</name>
    <message>
        <source>Så mycket kan du få på fyra veckor, år %1</source>
        <translation>آنچه در سال %1 برای چهار هفته می‌توانید بگیرید</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 کرون</translation>
    </message>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>Det vet vi inte än. Se csn.se.</source>
        <translation>هنوز نمی‌دانیم. csn.se را ببینید.</translation>
    </message>
    <message>
        <source>Bidrag. Det får du behålla.</source>
        <translation>کمک بلاعوض. مال خودتان است.</translation>
    </message>
    <message>
        <source>Extra för barn. Det får du behålla.</source>
        <translation>اضافه برای فرزندان. مال خودتان است.</translation>
    </message>
    <message>
        <source>Extra för barn. Det vet vi inte än. Se csn.se.</source>
        <translation>اضافه برای فرزندان. هنوز نمی‌دانیم. csn.se را ببینید.</translation>
    </message>
    <message>
        <source>Lån. Det betalar du tillbaka.</source>
        <translation>وام. آن را پس می‌دهید.</translation>
    </message>
    <message>
        <source>Lån, om du vill. Är inte med i summan.</source>
        <translation>وام، اگر بخواهید. در جمع حساب نشده است.</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>منبع: %1</translation>
    </message>
</context>
<context>
    <name>MoneySums</name>
    <message>
        <source>Heltid</source>
        <translation>تمام‌وقت</translation>
    </message>
    <message>
        <source>Halvtid</source>
        <translation>نیمه‌وقت</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>Jag läser</source>
        <translation>درس می‌خوانم</translation>
    </message>
    <message>
        <source>Mina barn</source>
        <translation>فرزندانم</translation>
    </message>
    <message>
        <source>Ett barn mindre</source>
        <translation>یک فرزند کمتر</translation>
    </message>
    <message>
        <source>Ett barn till</source>
        <translation>یک فرزند بیشتر</translation>
    </message>
    <message>
        <source>Jag tar lån</source>
        <translation>وام می‌گیرم</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>نه</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Översatt av dator.</source>
        <translation>ترجمهٔ رایانه.</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>ترجمهٔ رایانه. شاید اشتباه داشته باشد.</translation>
    </message>
    <message>
        <source>En del är på svenska.</source>
        <translation>بعضی به سوئدی است.</translation>
    </message>
</context>
<context>
    <name>PlaceCourses</name>
    <message>
        <source>Det här kan du läsa här</source>
        <translation>اینجا می‌توانید این‌ها را بخوانید</translation>
    </message>
    <message>
        <source>Visa alla %1 kurser här</source>
        <translation>نشان دادن همهٔ %1 دوره در اینجا</translation>
    </message>
</context>
<context>
    <name>PlaceSay</name>
    <message>
        <source>Säg så här</source>
        <translation>این‌طور بگویید</translation>
    </message>
    <message>
        <source>”%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Prata med någon</source>
        <translation>با کسی حرف بزنید</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Ta med kontakten</source>
        <translation>این نشانی را ببرید</translation>
    </message>
    <message>
        <source>I din kommun</source>
        <translation>در شهرداری شما</translation>
    </message>
    <message>
        <source>Vi vet inte hur du når dem. Fråga den du kan prata med här.</source>
        <translation>نمی‌دانیم چگونه به آن‌ها دسترسی پیدا کنید. از کسی که اینجا می‌توانید با او حرف بزنید بپرسید.</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>روی نقشه ببینید</translation>
    </message>
    <message>
        <source>Ungefärligt läge på kartan.</source>
        <translation>جای تقریبی روی نقشه.</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>منبع: %1، %2.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR-kod</source>
        <translation>کد QR</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Fråga %1</source>
        <translation>سؤال %1</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>رد شدن</translation>
    </message>
    <message>
        <source>Visa mina förslag</source>
        <translation>پیشنهادهایم را ببینم</translation>
    </message>
</context>
<context>
    <name>ResultAnswers</name>
    <message>
        <source>Dina svar. Tryck för att ändra.</source>
        <translation>جواب‌های شما. برای تغییر بزنید.</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Alla %1 svar</source>
        <translation>هر %1 جواب</translation>
    </message>
    <message>
        <source>Fler</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Fler frågor</source>
        <translation>سؤال‌های بیشتر</translation>
    </message>
</context>
<context>
    <name>ResultChanges</name>
    <message>
        <source>Om du svarar ”%1”: %2 fler</source>
        <translation>اگر جواب بدهید «%1»: %2 دورهٔ دیگر</translation>
    </message>
</context>
<context>
    <name>ResultCourse</name>
    <message>
        <source>Inte för mig</source>
        <translation>برای من نیست</translation>
    </message>
</context>
<context>
    <name>ResultMore</name>
    <message>
        <source>Svara på fler frågor</source>
        <translation>به سؤال‌های بیشتر جواب بدهید</translation>
    </message>
    <message>
        <source>Ett annat svar ger fler</source>
        <translation>جواب دیگر، دوره‌های بیشتر</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>این شاید کمک کند</translation>
    </message>
    <message>
        <source>Andra som har tvekat</source>
        <translation>دیگرانی که تردید داشتند</translation>
    </message>
    <message>
        <source>Exempel – påhittad person</source>
        <translation>نمونه – شخص خیالی</translation>
    </message>
    <message>
        <source>Gör det här i veckan</source>
        <translation>این هفته این کار را بکنید</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>پس گرفتن (%1)</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Därför</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Kan vara svårt</source>
        <translation>شاید سخت باشد</translation>
    </message>
    <message>
        <source>Först</source>
        <translation>اول</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>این شاید کمک کند</translation>
    </message>
    <message>
        <source>Vi vet inte</source>
        <translation>نمی‌دانیم</translation>
    </message>
</context>
<context>
    <name>ResultQuestion</name>
    <message>
        <source>Ta bort svaret</source>
        <translation>حذف جواب</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>رد شدن</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>ResultTier</name>
    <message>
        <source>%1 att titta på</source>
        <translation>%1 برای دیدن</translation>
    </message>
    <message>
        <source>Inte för mig</source>
        <translation>برای من نیست</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>پس گرفتن (%1)</translation>
    </message>
    <message>
        <source>Visa fler (%1)</source>
        <translation>نشان دادن بیشتر (%1)</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Kan börja nu</source>
        <translation>اکنون می‌توانید شروع کنید</translation>
    </message>
    <message>
        <source>Ett steg först</source>
        <translation>اول یک قدم</translation>
    </message>
    <message>
        <source>Längre fram</source>
        <translation>بعدها</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Det här kan
passa dig</source>
        <translation>این شاید برای
شما مناسب باشد</translation>
    </message>
    <message>
        <source>Du har inte
svarat än</source>
        <translation>هنوز جواب
نداده‌اید</translation>
    </message>
    <message>
        <source>Berätta
lite mer</source>
        <translation>کمی بیشتر
بگویید</translation>
    </message>
    <message>
        <source>Inga förslag
just nu</source>
        <translation>فعلاً پیشنهادی
نیست</translation>
    </message>
    <message>
        <source>Svara på fler frågor</source>
        <translation>به سؤال‌های بیشتر جواب بدهید</translation>
    </message>
    <message>
        <source>Svara på frågor</source>
        <translation>به سؤال‌ها جواب بدهید</translation>
    </message>
    <message>
        <source>Ta med mina förslag</source>
        <translation>پیشنهادهایم را ببرم</translation>
    </message>
    <message>
        <source>Kan börja nu</source>
        <translation>اکنون می‌توانید شروع کنید</translation>
    </message>
    <message>
        <source>Inget med just dina svar. Ett annat svar ger fler.</source>
        <translation>با این جواب‌ها چیزی نیست. جواب دیگر، دوره‌های بیشتر.</translation>
    </message>
</context>
<context>
    <name>RouteAnswer</name>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>Det vet vi inte. Fråga.</source>
        <translation>نمی‌دانیم. بپرسید.</translation>
    </message>
</context>
<context>
    <name>RouteRoad</name>
    <message>
        <source>Här är du</source>
        <translation>شما اینجایید</translation>
    </message>
</context>
<context>
    <name>RoutesScreen</name>
    <message>
        <source>Vägar</source>
        <translation>راه‌ها</translation>
    </message>
    <message>
        <source>Det finns mer än en väg dit.</source>
        <translation>بیش از یک راه وجود دارد.</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>با کسی حرف بزنید</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>چقدر طول می‌کشد</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>بیشتر بخوانید: %1</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>منبع: %1</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Upp</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner snart.</source>
        <translation>اگر نه، برای نفر بعدی از نو شروع می‌کنیم. جواب‌های شما به‌زودی پاک می‌شود.</translation>
    </message>
    <message>
        <source>Tryck var du vill om du är kvar.</source>
        <translation>اگر هنوز اینجا هستید، هر جای صفحه را لمس کنید.</translation>
    </message>
    <message>
        <source>Är du kvar?</source>
        <translation>آیا هنوز اینجایید؟</translation>
    </message>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner om %1 sekunder.</source>
        <translation>اگر نه، برای نفر بعدی از نو شروع می‌کنیم. جواب‌های شما پس از %1 ثانیه پاک می‌شود.</translation>
    </message>
    <message>
        <source>Ja, jag är kvar</source>
        <translation>بله، اینجا هستم</translation>
    </message>
    <message>
        <source>Jag vill ha mer tid</source>
        <translation>وقت بیشتری می‌خواهم</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>پایان</translation>
    </message>
</context>
<context>
    <name>StoriesScreen</name>
    <message>
        <source>Berättelser</source>
        <translation>داستان‌ها</translation>
    </message>
    <message>
        <source>De som liknar dina svar kommer först.</source>
        <translation>آنچه به جواب‌های شما نزدیک‌تر است اول می‌آید.</translation>
    </message>
    <message>
        <source>Läs om andra som har börjat.</source>
        <translation>دربارهٔ دیگرانی که شروع کرده‌اند بخوانید.</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>نمونه – شخص خیالی</translation>
    </message>
    <message>
        <source>Nära dina svar</source>
        <translation>نزدیک به جواب‌های شما</translation>
    </message>
</context>
<context>
    <name>StoryCode</name>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>موبایل را رو به مربع بگیرید</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Förra</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>با کسی حرف بزنید</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>نمونه – شخص خیالی</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>”</source>
        <comment>inledande citattecken</comment>
        <translation>‏«</translation>
    </message>
    <message>
        <source>”</source>
        <comment>avslutande citattecken</comment>
        <translation>»‏</translation>
    </message>
</context>
<context>
    <name>TakeawayScreen</name>
    <message>
        <source>Kursen</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Platsen</source>
        <translation>جا</translation>
    </message>
    <message>
        <source>Min plan</source>
        <translation>برنامهٔ من</translation>
    </message>
    <message>
        <source>Skriver ut …</source>
        <translation>در حال چاپ …</translation>
    </message>
    <message>
        <source>Ta din lapp.</source>
        <translation>برگهٔ خود را بردارید.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut. Fota rutan i stället.</source>
        <translation>چاپ نشد. به جای آن از مربع عکس بگیرید.</translation>
    </message>
    <message>
        <source>Ta med dig
det här</source>
        <translation>این را با
خود ببرید</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Ditt nästa steg</source>
        <translation>قدم بعدی شما</translation>
    </message>
    <message>
        <source>Säg så här</source>
        <translation>این‌طور بگویید</translation>
    </message>
    <message>
        <source>”%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>TicketCode</name>
    <message>
        <source>Rutan fick inte plats. Fota texten i stället.</source>
        <translation>مربع جا نشد. به جای آن از متن عکس بگیرید.</translation>
    </message>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>موبایل را رو به مربع بگیرید</translation>
    </message>
</context>
<context>
    <name>TicketTitle</name>
    <message>
        <source>Min plan</source>
        <translation>برنامهٔ من</translation>
    </message>
</context>
<context>
    <name>WordsOne</name>
    <message>
        <source>Ord %1 av %2</source>
        <translation>واژهٔ %1 از %2</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>منبع: %1، %2.</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Alla ord</source>
        <translation>همهٔ واژه‌ها</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Svåra ord</source>
        <translation>واژه‌های سخت</translation>
    </message>
</context>
</TS>
