<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>bring_back</name>
        <message numerus="yes">
            <source>%n records come back</source>
            <translation>
                <numerusform>%n record come back</numerusform>
                <numerusform>%n records come back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records are set back</source>
            <translation>
                <numerusform>%n record are set back</numerusform>
                <numerusform>%n records are set back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added since are taken away</source>
            <translation>
                <numerusform>%n added since are taken away</numerusform>
                <numerusform>%n added since are taken away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added since stay</source>
            <translation>
                <numerusform>%n added since stay</numerusform>
                <numerusform>%n added since stay</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::AttachmentPanel</name>
        <message numerus="yes">
            <source>Reading %n file(s) …</source>
            <translation>
                <numerusform>Reading %n file(s) …</numerusform>
                <numerusform>Reading %n file(s) …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::CatalogueDialog</name>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n working day(s)</numerusform>
                <numerusform>%n working day(s)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day(s)</numerusform>
                <numerusform>%n day(s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::DisclosurePage</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n late</numerusform>
                <numerusform>%n late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on display</source>
            <translation>
                <numerusform>%n on display</numerusform>
                <numerusform>%n on display</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::FilesTab</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page(s)</numerusform>
                <numerusform>%n page(s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::LedgerPage</name>
        <message numerus="yes">
            <source>%n voucher(s)</source>
            <translation>
                <numerusform>%n voucher(s)</numerusform>
                <numerusform>%n voucher(s)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ProgressPanel</name>
        <message numerus="yes">
            <source>about %n seconds left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::RailButton</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::RestoreDialog</name>
        <message numerus="yes">
            <source>This copy is %n days old.</source>
            <translation>
                <numerusform>This copy is %n day old.</numerusform>
                <numerusform>This copy is %n days old.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n acts done since are not in it. The present file is kept aside and can be looked into.</source>
            <translation>
                <numerusform>%n acts done since are not in it. The present file is kept aside and can be looked into.</numerusform>
                <numerusform>%n acts done since are not in it. The present file is kept aside and can be looked into.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::TodayPage</name>
        <message numerus="yes">
            <source>The last verified backup is %n days old or older.</source>
            <translation>
                <numerusform>The last verified backup is %n day old or older.</numerusform>
                <numerusform>The last verified backup is %n days old or older.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Due within %n days</source>
            <translation>
                <numerusform>Due within %n day</numerusform>
                <numerusform>Due within %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %2 overdue · %3 due today · %4 within %n days</source>
            <translation>
                <numerusform>%1 · %2 overdue · %3 due today · %4 within %n day</numerusform>
                <numerusform>%1 · %2 overdue · %3 due today · %4 within %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message numerus="yes">
            <source>%1 (and %n more)</source>
            <translation>
                <numerusform>%1 (and %n more)</numerusform>
                <numerusform>%1 (and %n more)</numerusform>
            </translation>
        </message>
    </context>
</TS>
