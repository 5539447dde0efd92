<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="sv_SE">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Skrivet av en människa.</source>
        <translation>كتبه إنسان.</translation>
    </message>
    <message>
        <source>Översatt av dator. Läst av en människa.</source>
        <translation>ترجمه الحاسوب، وقرأه إنسان.</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>ترجمه الحاسوب. قد توجد أخطاء.</translation>
    </message>
    <message>
        <source>Så räknar vi</source>
        <translation>كيف نعمل</translation>
    </message>
    <message>
        <source>Vi vet inte vem du är</source>
        <translation>لا نعرف من أنت</translation>
    </message>
    <message>
        <source>Vi sparar inte vem du är. Vi sparar inte dina svar. När du går börjar kiosken om.</source>
        <translation>لا نحفظ من أنت ولا أجوبتك. بعد ذهابك يبدأ الجهاز من جديد.</translation>
    </message>
    <message>
        <source>Så gör vi förslagen</source>
        <translation>كيف نختار الاقتراحات</translation>
    </message>
    <message>
        <source>Vi jämför dina svar med kurserna. Vi säger varför en kurs passar, och vad som kan vara svårt. Du bestämmer själv.</source>
        <translation>نقارن أجوبتك بالدورات. نقول لماذا تناسبك دورة، وما الصعب فيها. القرار لك.</translation>
    </message>
    <message>
        <source>Vi räknar hur ofta något öppnas eller väljs. Vi sparar bara antal, dag för dag. Vi sparar inte vem som gjorde vad.</source>
        <translation>نعدّ كم مرة يُفتح شيء أو يُختار. نحفظ أعدادًا فقط، يومًا بيوم. لا نحفظ من فعل ماذا.</translation>
    </message>
    <message>
        <source>Den här kiosken räknar inte vad som öppnas eller väljs.</source>
        <translation>هذا الجهاز لا يعدّ ما يُفتح أو يُختار.</translation>
    </message>
    <message>
        <source>Vi räknar bara antal</source>
        <translation>نعدّ الأعداد فقط</translation>
    </message>
    <message>
        <source>Vi räknar inte här</source>
        <translation>لا نعدّ هنا</translation>
    </message>
    <message>
        <source>Språken</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Innehåll %1. Gäller till och med %2.</source>
        <translation>المحتوى %1. صالح حتى نهاية يوم %2.</translation>
    </message>
    <message>
        <source>Källor och tack</source>
        <translation>المصادر والشكر</translation>
    </message>
    <message>
        <source>Kartans gränser: SCB. Orter: GeoNames (CC BY 4.0). Bokstäver: Noto (OFL). Symboler: Material Symbols (Apache 2.0). Programmet är byggt med Qt (LGPL).</source>
        <translation>حدود الخريطة: SCB. المدن: GeoNames (CC BY 4.0). الحروف: Noto (OFL). الرموز: Material Symbols (Apache 2.0). البرنامج مبني على Qt (LGPL).</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Är studier
något för
mig?</source>
        <translation>هل الدراسة
تناسبني
أنا؟</translation>
    </message>
    <message>
        <source>Tryck här för att börja</source>
        <translation>لمسة هنا للبدء</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Avsluta</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Hem</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Bakåt</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Större</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Tyst</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Inget är inläst på den här skärmen.</source>
        <translation>لا يوجد تسجيل صوتي في هذه الشاشة.</translation>
    </message>
    <message>
        <source>Höj</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Sänk</source>
        <translation>خفض</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Teckenspråk</source>
        <translation>لغة الإشارة</translation>
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
        <translation>لا نعرف ذلك. يمكنك سؤال المدرسة.</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Pengar från CSN</source>
        <translation>مال من CSN</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Du kan söka studiemedel.</source>
        <translation>يمكنك طلب المساعدة الدراسية.</translation>
    </message>
    <message>
        <source>Kursen ger inte studiemedel.</source>
        <translation>لا مساعدة دراسية لهذه الدورة.</translation>
    </message>
    <message>
        <source>Nästa start</source>
        <translation>البداية القادمة</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>عدة بدايات في السنة</translation>
    </message>
    <message>
        <source>Startdatum vet vi inte. Fråga skolan.</source>
        <translation>لا نعرف موعد البداية. يمكنك سؤال المدرسة.</translation>
    </message>
    <message>
        <source>Sök senast %1</source>
        <translation>آخر موعد للتقديم: %1</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>Ta med det här</source>
        <translation>أخذ هذا معي</translation>
    </message>
    <message>
        <source>Vägen dit</source>
        <translation>الطريق إلى هناك</translation>
    </message>
    <message>
        <source>Källa: %1, %2</source>
        <translation>المصدر: %1، %2</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>على الخريطة</translation>
    </message>
    <message>
        <source>Om pengar</source>
        <translation>عن المال</translation>
    </message>
    <message>
        <source>Fråga skolan</source>
        <translation>سؤال المدرسة</translation>
    </message>
</context>
<context>
    <name>CoursesScreen</name>
    <message>
        <source>Hitta en kurs</source>
        <translation>إيجاد دورة</translation>
    </message>
    <message>
        <source>Inga kurser</source>
        <translation>لا دورات</translation>
    </message>
    <message>
        <source>1 kurs</source>
        <translation>دورة واحدة</translation>
    </message>
    <message>
        <source>%1 kurser</source>
        <translation>الدورات: %1</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Pausa</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Se igen</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Dölj text</source>
        <translation>إخفاء النص</translation>
    </message>
    <message>
        <source>Visa text</source>
        <translation>إظهار النص</translation>
    </message>
    <message>
        <source>Läs texten</source>
        <translation>اقرأ النص</translation>
    </message>
</context>
<context>
    <name>FilmPane</name>
    <message>
        <source>Film: %1</source>
        <translation>فيلم: %1</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Filmen går inte att visa här. Läs texten i stället.</source>
        <translation>لا يمكن عرض الفيلم هنا. يمكنك قراءة النص.</translation>
    </message>
    <message>
        <source>Nästa film</source>
        <translation>الفيلم التالي</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>الحديث مع أحد</translation>
    </message>
    <message>
        <source>Visa filmen</source>
        <translation>اعرض الفيلم</translation>
    </message>
</context>
<context>
    <name>FilmsScreen</name>
    <message>
        <source>Korta filmer</source>
        <translation>أفلام قصيرة</translation>
    </message>
    <message>
        <source>Utan ljud, med text.</source>
        <translation>بلا صوت، مع نص.</translation>
    </message>
    <message>
        <source>%1 sekunder</source>
        <translation>المدة بالثواني: %1</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Hur vill du ha det?</source>
        <translation>كيف تريدها؟</translation>
    </message>
    <message>
        <source>Mer tid</source>
        <translation>وقت أكثر</translation>
    </message>
    <message>
        <source>Luftig text</source>
        <translation>نص متباعد</translation>
    </message>
    <message>
        <source>Stilla bilder</source>
        <translation>صور ثابتة</translation>
    </message>
    <message>
        <source>Inget ljud</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>الحديث مع أحد</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hej!
Var vill du börja?</source>
        <translation>مرحبا!
من أين نبدأ؟</translation>
    </message>
    <message>
        <source>Är studier
något för mig?</source>
        <translation>هل تناسبني
الدراسة؟</translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Högst 8 korta frågor</source>
        <translation>حتى ٨ أسئلة قصيرة</translation>
    </message>
    <message>
        <source>Berättelser</source>
        <translation>قصص</translation>
    </message>
    <message>
        <source>Korta filmer</source>
        <translation>أفلام قصيرة</translation>
    </message>
    <message>
        <source>Kurser</source>
        <translation>دورات</translation>
    </message>
    <message>
        <source>Karta</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Pengar</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Ord</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>الحديث مع أحد</translation>
    </message>
    <message>
        <source>Vägar</source>
        <translation>طرق</translation>
    </message>
    <message>
        <source>Om</source>
        <translation>عنّا</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Sudda</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Töm</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>mellanslag</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Språk · Language</source>
        <translation>اللغة · Language</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LookField</name>
    <message>
        <source>Skriv ett ord</source>
        <translation>كلمة بالسويدية</translation>
    </message>
</context>
<context>
    <name>LookFilters</name>
    <message>
        <source>Område</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Skolform</source>
        <translation>نوع المدرسة</translation>
    </message>
</context>
<context>
    <name>LookNothing</name>
    <message>
        <source>Det behöver inte betyda att kursen inte finns. Prova ett annat ord, eller fråga någon.</source>
        <translation>قد تكون الدورة موجودة رغم ذلك. يمكنك تجربة كلمة أخرى أو سؤال أحد.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>الحديث مع أحد</translation>
    </message>
</context>
<context>
    <name>LookOptions</name>
    <message>
        <source>Alla</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>LookPager</name>
    <message>
        <source>Mer</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Upp</source>
        <translation>إلى أعلى</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Campus</source>
        <translation>مركز دراسي</translation>
    </message>
    <message>
        <source>Komvux</source>
        <translation>تعليم الكبار (komvux)</translation>
    </message>
    <message>
        <source>Folkhögskola</source>
        <translation>المدرسة الشعبية</translation>
    </message>
    <message>
        <source>Universitet</source>
        <translation>جامعة</translation>
    </message>
    <message>
        <source>Yrkeshögskola</source>
        <translation>التعليم المهني (YH)</translation>
    </message>
    <message>
        <source>Vägledning</source>
        <translation>الإرشاد الدراسي</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>جهة حكومية</translation>
    </message>
    <message>
        <source>Växel</source>
        <translation>الاستقبال الهاتفي</translation>
    </message>
    <message>
        <source>Sfi</source>
        <translation>السويدية للمهاجرين (sfi)</translation>
    </message>
    <message>
        <source>Prövning</source>
        <translation>امتحان (prövning)</translation>
    </message>
    <message>
        <source>Basår</source>
        <translation>سنة تحضيرية (basår)</translation>
    </message>
    <message>
        <source>Högskola</source>
        <translation>الجامعة (högskola)</translation>
    </message>
    <message>
        <source>Kort kurs</source>
        <translation>دورة قصيرة</translation>
    </message>
    <message>
        <source>Öppen nätkurs</source>
        <translation>دورة مفتوحة على الإنترنت</translation>
    </message>
    <message>
        <source>Validering</source>
        <translation>تقييم الخبرات (validering)</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>البداية: %1</translation>
    </message>
    <message>
        <source>Flera starter om året</source>
        <translation>عدة بدايات في السنة</translation>
    </message>
    <message>
        <source>Fråga om nästa start</source>
        <translation>يمكنك السؤال متى تبدأ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Är studier något för mig?</source>
        <translation>هل تناسبني الدراسة؟</translation>
    </message>
</context>
<context>
    <name>MapCredits</name>
    <message>
        <source>Karta: SCB, GeoNames. Ungefärliga lägen.</source>
        <translation>الخريطة: SCB وGeoNames. المواقع تقريبية.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Campus</source>
        <translation>مركز دراسي</translation>
    </message>
    <message>
        <source>Komvux</source>
        <translation>تعليم الكبار</translation>
    </message>
</context>
<context>
    <name>MapPicture</name>
    <message>
        <source>Var kan du läsa?</source>
        <translation>أين يمكنك الدراسة؟</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Ta med kontakten</source>
        <translation>أخذ بيانات التواصل</translation>
    </message>
</context>
<context>
    <name>MoneyFact</name>
    <message>
        <source>Vad tror du?</source>
        <translation>ما رأيك؟</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>المزيد: %1</translation>
    </message>
</context>
<context>
    <name>MoneyLine</name>
    <message>
        <source>%1 kr</source>
        <translation>%1 كرونة</translation>
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
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Sant
eller myt?</source>
        <translation>حقيقة
أم خرافة؟</translation>
    </message>
    <message>
        <source>Har jag råd?</source>
        <translation>هل يكفي المال؟</translation>
    </message>
    <message>
        <source>Ta med det här</source>
        <translation>أخذ هذا معي</translation>
    </message>
    <message>
        <source>Visa koden</source>
        <translation>عرض الرمز</translation>
    </message>
    <message>
        <source>Sant eller myt?</source>
        <translation>حقيقة أم خرافة؟</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Visa svaret</source>
        <translation>عرض الجواب</translation>
    </message>
</context>
<context>
    <name>MoneySum</name>
    <message>
        <source>Så mycket kan du få på fyra veckor, år %1</source>
        <translation>ما يمكنك الحصول عليه لأربعة أسابيع، سنة %1</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <translation>%1 كرونة</translation>
    </message>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>Det vet vi inte än. Se csn.se.</source>
        <translation>لا نعرف بعد. المعلومات على csn.se.</translation>
    </message>
    <message>
        <source>Bidrag. Det får du behålla.</source>
        <translation>منحة. هي لك، لا تُردّ.</translation>
    </message>
    <message>
        <source>Extra för barn. Det får du behålla.</source>
        <translation>منحة إضافية للأطفال. هي لك، لا تُردّ.</translation>
    </message>
    <message>
        <source>Extra för barn. Det vet vi inte än. Se csn.se.</source>
        <translation>منحة إضافية للأطفال. لا نعرف بعد. المعلومات على csn.se.</translation>
    </message>
    <message>
        <source>Lån. Det betalar du tillbaka.</source>
        <translation>قرض. يجب سداده.</translation>
    </message>
    <message>
        <source>Lån, om du vill. Är inte med i summan.</source>
        <translation>قرض اختياري. ليس ضمن المبلغ.</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>المصدر: %1</translation>
    </message>
</context>
<context>
    <name>MoneySums</name>
    <message>
        <source>Heltid</source>
        <translation>دوام كامل</translation>
    </message>
    <message>
        <source>Halvtid</source>
        <translation>نصف دوام</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Jag läser</source>
        <translation>دراستي</translation>
    </message>
    <message>
        <source>Mina barn</source>
        <translation>أطفالي</translation>
    </message>
    <message>
        <source>Ett barn mindre</source>
        <translation>طفل أقل</translation>
    </message>
    <message>
        <source>Ett barn till</source>
        <translation>طفل إضافي</translation>
    </message>
    <message>
        <source>Jag tar lån</source>
        <translation>آخذ قرضاً</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Översatt av dator.</source>
        <translation>ترجمه الحاسوب.</translation>
    </message>
    <message>
        <source>Översatt av dator. Kan bli fel.</source>
        <translation>ترجمه الحاسوب. قد توجد أخطاء.</translation>
    </message>
    <message>
        <source>En del är på svenska.</source>
        <translation>بعضه بالسويدية.</translation>
    </message>
</context>
<context>
    <name>PlaceCourses</name>
    <message>
        <source>Det här kan du läsa här</source>
        <translation>ما يمكنك دراسته هنا</translation>
    </message>
    <message>
        <source>Visa alla %1 kurser här</source>
        <translation>عرض كل الدورات هنا (%1)</translation>
    </message>
</context>
<context>
    <name>PlaceSay</name>
    <message>
        <source>Säg så här</source>
        <translation>يمكنك قول هذا</translation>
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
        <translation>الحديث مع أحد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Ta med kontakten</source>
        <translation>أخذ بيانات التواصل</translation>
    </message>
    <message>
        <source>I din kommun</source>
        <translation>في بلديتك</translation>
    </message>
    <message>
        <source>Vi vet inte hur du når dem. Fråga den du kan prata med här.</source>
        <translation>لا نعرف طريقة التواصل معهم. يمكنك السؤال هنا في المكان.</translation>
    </message>
    <message>
        <source>Se på kartan</source>
        <translation>على الخريطة</translation>
    </message>
    <message>
        <source>Ungefärligt läge på kartan.</source>
        <translation>الموقع على الخريطة تقريبي.</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>المصدر: %1، %2.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR-kod</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Fråga %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>Visa mina förslag</source>
        <translation>عرض اقتراحاتي</translation>
    </message>
</context>
<context>
    <name>ResultAnswers</name>
    <message>
        <source>Dina svar. Tryck för att ändra.</source>
        <translation>أجوبتك. يمكنك تغييرها بلمسة.</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Alla %1 svar</source>
        <translation>كل الأجوبة (%1)</translation>
    </message>
    <message>
        <source>Fler frågor</source>
        <translation>أسئلة أخرى</translation>
    </message>
    <message>
        <source>Fler</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>ResultChanges</name>
    <message>
        <source>Om du svarar ”%1”: %2 fler</source>
        <translation>الجواب «%1» يضيف: %2</translation>
    </message>
</context>
<context>
    <name>ResultCourse</name>
    <message>
        <source>Inte för mig</source>
        <translation>ليس لي</translation>
    </message>
</context>
<context>
    <name>ResultMore</name>
    <message>
        <source>Svara på fler frågor</source>
        <translation>الإجابة عن أسئلة أخرى</translation>
    </message>
    <message>
        <source>Ett annat svar ger fler</source>
        <translation>جواب آخر يعطي المزيد</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>هذا قد يساعدك</translation>
    </message>
    <message>
        <source>Andra som har tvekat</source>
        <translation>آخرون ترددوا أيضاً</translation>
    </message>
    <message>
        <source>Exempel – påhittad person</source>
        <translation>مثال – شخصية خيالية</translation>
    </message>
    <message>
        <source>Gör det här i veckan</source>
        <translation>خطوة لهذا الأسبوع</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>إعادة (%1)</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Därför</source>
        <translation>لماذا يناسبك</translation>
    </message>
    <message>
        <source>Kan vara svårt</source>
        <translation>قد يكون صعباً</translation>
    </message>
    <message>
        <source>Först</source>
        <translation>أولاً</translation>
    </message>
    <message>
        <source>Vi vet inte</source>
        <translation>لا نعرف</translation>
    </message>
    <message>
        <source>Det här kan hjälpa</source>
        <translation>هذا قد يساعدك</translation>
    </message>
</context>
<context>
    <name>ResultQuestion</name>
    <message>
        <source>Ta bort svaret</source>
        <translation>حذف الجواب</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ResultTier</name>
    <message>
        <source>%1 att titta på</source>
        <translation>العدد: %1</translation>
    </message>
    <message>
        <source>Inte för mig</source>
        <translation>ليس لي</translation>
    </message>
    <message>
        <source>Ta tillbaka (%1)</source>
        <translation>إعادة (%1)</translation>
    </message>
    <message>
        <source>Visa fler (%1)</source>
        <translation>عرض المزيد (%1)</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Kan börja nu</source>
        <translation>البدء ممكن الآن</translation>
    </message>
    <message>
        <source>Ett steg först</source>
        <translation>خطوة واحدة أولاً</translation>
    </message>
    <message>
        <source>Längre fram</source>
        <translation>في وقت لاحق</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Det här kan
passa dig</source>
        <translation>هذا قد
يناسبك</translation>
    </message>
    <message>
        <source>Du har inte
svarat än</source>
        <translation>لا أجوبة
منك بعد</translation>
    </message>
    <message>
        <source>Berätta
lite mer</source>
        <translation>أجوبة أكثر
تساعدنا</translation>
    </message>
    <message>
        <source>Inga förslag
just nu</source>
        <translation>لا اقتراحات
الآن</translation>
    </message>
    <message>
        <source>Svara på fler frågor</source>
        <translation>الإجابة عن أسئلة أخرى</translation>
    </message>
    <message>
        <source>Svara på frågor</source>
        <translation>الإجابة عن الأسئلة</translation>
    </message>
    <message>
        <source>Ta med mina förslag</source>
        <translation>أخذ اقتراحاتي معي</translation>
    </message>
    <message>
        <source>Kan börja nu</source>
        <translation>البدء ممكن الآن</translation>
    </message>
    <message>
        <source>Inget med just dina svar. Ett annat svar ger fler.</source>
        <translation>لا شيء مع هذه الأجوبة تحديداً. جواب آخر يعطي المزيد.</translation>
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
        <translation>لا نعرف. يمكنك السؤال.</translation>
    </message>
</context>
<context>
    <name>RouteRoad</name>
    <message>
        <source>Här är du</source>
        <translation>أنت هنا</translation>
    </message>
</context>
<context>
    <name>RoutesScreen</name>
    <message>
        <source>Vägar</source>
        <translation>طرق</translation>
    </message>
    <message>
        <source>Det finns mer än en väg dit.</source>
        <translation>هناك أكثر من طريق.</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>الحديث مع أحد</translation>
    </message>
    <message>
        <source>Så lång tid tar det</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Det kostar</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Läs mer: %1</source>
        <translation>المزيد: %1</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>المصدر: %1</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>Upp</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Mer</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner snart.</source>
        <translation>وإلا نبدأ من جديد لشخص آخر. ستختفي أجوبتك قريبًا.</translation>
    </message>
    <message>
        <source>Tryck var du vill om du är kvar.</source>
        <translation>المس الشاشة في أي مكان إن كنت لا تزال هنا.</translation>
    </message>
    <message>
        <source>Är du kvar?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Annars börjar vi om för nästa person. Dina svar försvinner om %1 sekunder.</source>
        <translation>وإلا نبدأ من جديد لشخص آخر. الثواني الباقية لأجوبتك: %1.</translation>
    </message>
    <message>
        <source>Ja, jag är kvar</source>
        <translation>نعم، ما زلت هنا</translation>
    </message>
    <message>
        <source>Jag vill ha mer tid</source>
        <translation>أريد وقتًا أكثر</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>StoriesScreen</name>
    <message>
        <source>Berättelser</source>
        <translation>قصص</translation>
    </message>
    <message>
        <source>De som liknar dina svar kommer först.</source>
        <translation>الأقرب إلى أجوبتك أولاً.</translation>
    </message>
    <message>
        <source>Läs om andra som har börjat.</source>
        <translation>قصص عن آخرين بدأوا الدراسة.</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>مثال – شخصية خيالية</translation>
    </message>
    <message>
        <source>Nära dina svar</source>
        <translation>قريبة من أجوبتك</translation>
    </message>
</context>
<context>
    <name>StoryCode</name>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>توجيه الهاتف نحو المربّع</translation>
    </message>
</context>
<context>
    <name>StoryScreen</name>
    <message>
        <source>Förra</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Prata med någon</source>
        <translation>الحديث مع أحد</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>EXEMPEL – påhittad person</source>
        <translation>مثال – شخصية خيالية</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 من %2</translation>
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
        <translation>»</translation>
    </message>
</context>
<context>
    <name>TakeawayScreen</name>
    <message>
        <source>Kursen</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Platsen</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Min plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>Skriver ut …</source>
        <translation>تجري الطباعة …</translation>
    </message>
    <message>
        <source>Ta din lapp.</source>
        <translation>ورقتك جاهزة.</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut. Fota rutan i stället.</source>
        <translation>تعذّرت الطباعة. يمكنك تصوير المربّع.</translation>
    </message>
    <message>
        <source>Ta med dig
det här</source>
        <translation>يمكنك أخذ
هذا معك</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Klar</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ditt nästa steg</source>
        <translation>خطوتك التالية</translation>
    </message>
    <message>
        <source>Säg så här</source>
        <translation>يمكنك قول هذا</translation>
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
        <translation>لم يتّسع المكان للمربّع. يمكنك تصوير النص.</translation>
    </message>
    <message>
        <source>Rikta mobilen mot rutan</source>
        <translation>توجيه الهاتف نحو المربّع</translation>
    </message>
</context>
<context>
    <name>TicketTitle</name>
    <message>
        <source>Min plan</source>
        <translation>خطتي</translation>
    </message>
</context>
<context>
    <name>WordsOne</name>
    <message>
        <source>Ord %1 av %2</source>
        <translation>الكلمة %1 من %2</translation>
    </message>
    <message>
        <source>Källa: %1, %2.</source>
        <translation>المصدر: %1، %2.</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Alla ord</source>
        <translation>كل الكلمات</translation>
    </message>
</context>
<context>
    <name>WordsScreen</name>
    <message>
        <source>Svåra ord</source>
        <translation>كلمات صعبة</translation>
    </message>
</context>
</TS>
