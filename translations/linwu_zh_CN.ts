<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>acts</name>
        <message>
            <source>Redone: %1</source>
            <translation>已重做：%1</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Wrong use at “%1”. `linwu help` shows how.</source>
            <translation>“%1” 用法不对。`linwu help` 有说明。</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>Cell</source>
            <translation>单元格</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Report of an import</source>
            <translation>导入报告</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>The file says</source>
            <translation>表里写的</translation>
        </message>
        <message>
            <source>Understood as</source>
            <translation>理解为</translation>
        </message>
        <message>
            <source>What is the matter</source>
            <translation>问题</translation>
        </message>
    </context>
    <context>
        <name>linwu::app::Application</name>
        <message>
            <source>Linwu files (*.linwu)</source>
            <translation>邻务文件 (*.linwu)</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>打开文件</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ActsDialog</name>
        <message>
            <source>Nothing has been done yet.</source>
            <translation>还没有做过任何操作。</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>What I did today</source>
            <translation>我今天做了什么</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤销</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::AppearancePanel</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>字号</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ChipBar</name>
        <message>
            <source>All filters</source>
            <translation>全部筛选</translation>
        </message>
        <message>
            <source>All filters off</source>
            <translation>清除全部筛选</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <comment>filter turned around</comment>
            <translation>不是：%1</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ChipButton</name>
        <message>
            <source>Filter off</source>
            <translation>取消筛选</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <comment>filter turned around</comment>
            <translation>不是：%1</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>只看：%1</translation>
        </message>
        <message>
            <source>Space switches the filter, the minus key turns it around</source>
            <translation>空格键开关筛选，减号键取反</translation>
        </message>
        <message>
            <source>filter off</source>
            <translation>筛选未启用</translation>
        </message>
        <message>
            <source>filter on</source>
            <translation>筛选已启用</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ConfirmDialog</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Confirm and go on</source>
            <translation>确认并继续</translation>
        </message>
        <message>
            <source>Please confirm</source>
            <translation>请确认</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Reason (it is kept with the act)</source>
            <translation>理由（随操作一起留存）</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::DateField</name>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>Choose from a calendar (Alt+Down)</source>
            <translation>从日历中选（Alt+↓）</translation>
        </message>
        <message>
            <source>Day, for example 2024.3.5</source>
            <translation>日期，如 2024.3.5</translation>
        </message>
        <message>
            <source>For example 2024.3.5, 2024.3 or 2024</source>
            <translation>如 2024.3.5、2024.3 或 2024</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::Desk</name>
        <message>
            <source>Leave everything</source>
            <translation>都不动</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>重做：%1</translation>
        </message>
        <message>
            <source>Something of this was changed afterwards.</source>
            <translation>其中有内容后来又被改过。</translation>
        </message>
        <message>
            <source>Take back the rest</source>
            <translation>撤销其余部分</translation>
        </message>
        <message>
            <source>The rest can be taken back; what was changed afterwards stays as it is.</source>
            <translation>其余部分可以撤销；后来改过的内容保持不变。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销：%1</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::FactGrid</name>
        <message>
            <source>F2 or double click to edit</source>
            <translation>按 F2 或双击修改</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::HistoryPanel</name>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>(kept sealed)</source>
            <translation>（密封保存）</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤销</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ListView</name>
        <message>
            <source>Columns as at first</source>
            <translation>恢复默认列</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::MainWindow</name>
        <message>
            <source>%1 – Linwu</source>
            <translation>%1 – 邻务</translation>
        </message>
        <message>
            <source>Acts and pages</source>
            <translation>操作与页面</translation>
        </message>
        <message>
            <source>Back up now …</source>
            <translation>立即备份…</translation>
        </message>
        <message>
            <source>Counter mode on and off</source>
            <translation>开关柜台模式</translation>
        </message>
        <message>
            <source>First to ninth page of the rail: Ctrl+1 … Ctrl+9</source>
            <translation>左栏第 1 至第 9 页：Ctrl+1 … Ctrl+9</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Linwu</source>
            <translation>邻务</translation>
        </message>
        <message>
            <source>New community file …</source>
            <translation>新建社区文件…</translation>
        </message>
        <message>
            <source>Open a file …</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation>恢复备份…</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>搜索全部内容</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo the last act</source>
            <translation>撤销上一步操作</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PageHeader</name>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PageView</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PersonCard</name>
        <message>
            <source>%1 years old</source>
            <translation>%1 岁</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履历</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不在了。</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核实</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PreviewDialog</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is the face a paper asks for, %2 the installed family that stands in for it</extracomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 (stands in)</source>
            <translation>%1：%2（代用）</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Fit to one page</source>
            <translation>缩到一页(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Print …</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Fangsong</source>
            <comment>type face 仿宋</comment>
            <translation>仿宋</translation>
        </message>
        <message>
            <source>Fit to one page</source>
            <translation>缩到一页</translation>
        </message>
        <message>
            <source>Fits one page as it is.</source>
            <translation>原样即为一页，未作缩小。</translation>
        </message>
        <message>
            <source>Hei</source>
            <comment>type face 黑体</comment>
            <translation>黑体</translation>
        </message>
        <message>
            <source>Kai</source>
            <comment>type face 楷体</comment>
            <translation>楷体</translation>
        </message>
        <message>
            <source>Mark as d&amp;raft</source>
            <translation>标为草稿(&amp;R)</translation>
        </message>
        <message>
            <source>Mark as draft</source>
            <translation>标为草稿</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页码</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>页宽</translation>
        </message>
        <message>
            <source>Paper size</source>
            <translation>纸张大小</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>打印：%1</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Save as &amp;spreadsheet …</source>
            <translation>存为电子表格(&amp;S)…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF …</source>
            <translation>存为 PDF(&amp;D)…</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>存为 PDF</translation>
        </message>
        <message>
            <source>Save as spreadsheet</source>
            <translation>存为电子表格</translation>
        </message>
        <message>
            <source>Song</source>
            <comment>type face 宋体</comment>
            <translation>宋体</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translation>电子表格 (*.xlsx)</translation>
        </message>
        <message>
            <source>The type of a table was made smaller so that no amount is broken.</source>
            <translation>表格字号已缩小，以免金额断行。</translation>
        </message>
        <message>
            <source>Too long for one page even at 75 %: left as it is.</source>
            <translation>缩到 75 % 仍放不下一页，未作缩小。</translation>
        </message>
        <message>
            <source>Type faces used</source>
            <translation>所用字体</translation>
        </message>
        <message>
            <source>Type made smaller to %1 % to fit one page.</source>
            <translation>字号缩到 %1 %，正好一页。</translation>
        </message>
        <message>
            <source>What was fitted</source>
            <translation>缩放说明</translation>
        </message>
        <message>
            <source>Xiaobiaosong</source>
            <comment>type face 小标宋</comment>
            <translation>小标宋</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>显示比例</translation>
        </message>
        <message>
            <source>none installed</source>
            <translation>未安装</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ProgressPanel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Stops and leaves everything as it was</source>
            <translation>停止，一切保持原样</translation>
        </message>
        <message numerus="yes">
            <source>about %n seconds left</source>
            <translation>
                <numerusform>约剩 %n 秒</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::RailButton</name>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n 件待办</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::RegisterPage</name>
        <message>
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>删除视图</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>保存此视图</translation>
        </message>
        <message>
            <source>Save this view …</source>
            <translation>保存此视图…</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>已存视图</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ResidentPage</name>
        <message>
            <source>%1 people</source>
            <translation>%1 人</translation>
        </message>
        <message>
            <source>%1 to check</source>
            <translation>%1 条待核实</translation>
        </message>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>请在列表中选一位居民。</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>人群</translation>
        </message>
        <message>
            <source>Import the ledger you have kept in a spreadsheet, or enter the first person by hand.</source>
            <translation>把现有的电子表格台账导入进来，或手工录入第一位居民。</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>Nobody is in the register yet</source>
            <translation>还没有居民</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>居民</translation>
        </message>
        <message>
            <source>State and age</source>
            <translation>状态与年龄</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ResidentRows</name>
        <message>
            <source>Age</source>
            <translation>年龄</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>出生</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>身份证号</translation>
        </message>
        <message>
            <source>Lives at</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>政治面貌</translation>
        </message>
        <message>
            <source>People</source>
            <translation>民族</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>与户主关系</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核实</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::SearchField</name>
        <message>
            <source>Ctrl+K from anywhere; Enter opens the first hit, Esc goes back</source>
            <translation>随时按 Ctrl+K；回车打开第一条，Esc 返回</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search people, dwellings, cases, sheets and acts</source>
            <translation>搜索居民、房屋、案件、公开表、操作</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::SearchPopup</name>
        <message>
            <source>Nothing found. Try a name, initials, 3-2-501, or the last four digits.</source>
            <translation>没有找到。试试姓名、拼音首字母、3-2-501 或后四位。</translation>
        </message>
        <message>
            <source>Search hits</source>
            <translation>搜索结果</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::SettingsPage</name>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Only on this computer; the data file does not change.</source>
            <translation>只影响本机，不改动数据文件。</translation>
        </message>
        <message>
            <source>Rules of law, code tables and holidays are data with a source; what you change here is kept in the history.</source>
            <translation>法定期限、代码表、节假日都是带出处的数据；在此所作的修改会留在履历中。</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>设置分类</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ShortcutsDialog</name>
        <message>
            <source>Calendar of a day field</source>
            <translation>打开日期栏的日历</translation>
        </message>
        <message>
            <source>Edit in place</source>
            <translation>就地修改</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Leave without changing anything</source>
            <translation>离开，不作改动</translation>
        </message>
        <message>
            <source>Next part of the page</source>
            <translation>到页面的下一处</translation>
        </message>
        <message>
            <source>Open; in a form: next field</source>
            <translation>打开；在表单中：下一栏</translation>
        </message>
        <message>
            <source>Turn a chosen filter around</source>
            <translation>将所选筛选取反</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::StatusLine</name>
        <message>
            <source>Counter mode</source>
            <translation>柜台模式</translation>
        </message>
        <message>
            <source>Demo: everybody in it is invented</source>
            <translation>演示：人物均为虚构</translation>
        </message>
        <message>
            <source>Hides numbers and lists while a visitor can see the screen (Ctrl+Shift+L)</source>
            <translation>有来访者看得到屏幕时，隐藏号码和名单（Ctrl+Shift+L）</translation>
        </message>
        <message>
            <source>In memory</source>
            <translation>内存中</translation>
        </message>
        <message>
            <source>No file is open</source>
            <translation>未打开文件</translation>
        </message>
        <message>
            <source>Nobody signed in</source>
            <translation>未登记操作人</translation>
        </message>
        <message>
            <source>Test file</source>
            <translation>测试文件</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::TopBar</name>
        <message>
            <source>File and help</source>
            <translation>文件与帮助</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::WelcomePage</name>
        <message>
            <source>Linwu</source>
            <translation>邻务</translation>
        </message>
        <message>
            <source>Look around in the demo community</source>
            <translation>看看演示社区</translation>
        </message>
        <message>
            <source>New community file …</source>
            <translation>新建社区文件…</translation>
        </message>
        <message>
            <source>Open a file …</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>The desk of a community worker: residents, grids, mediation and open affairs in one file on this computer.</source>
            <translation>社区工作者的工作台：居民、网格、调解、三务公开，都在本机的一个文件里。</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message numerus="yes">
            <source>%1 (and %n more)</source>
            <translation>
                <numerusform>%1（另有 %n 处）</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program is holding the file.</source>
            <translation>文件正被另一个程序占用。</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>已取消，没有写入任何内容。</translation>
        </message>
        <message>
            <source>Choose another folder, or ask for the right to write there.</source>
            <translation>请换一个文件夹，或请管理员开放写入权限。</translation>
        </message>
        <message>
            <source>Close the other window and try again.</source>
            <translation>请关闭另一个窗口后再试。</translation>
        </message>
        <message>
            <source>Free some space and try again. Nothing was lost.</source>
            <translation>请腾出空间后再试，数据没有丢失。</translation>
        </message>
        <message>
            <source>Install the newest Linwu on this computer, then open the file again.</source>
            <translation>请在本机安装最新版邻务，再打开此文件。</translation>
        </message>
        <message>
            <source>Open another file, or restore the last backup.</source>
            <translation>请打开别的文件，或恢复最近的备份。</translation>
        </message>
        <message>
            <source>Somebody changed the same thing in the meantime.</source>
            <translation>这期间有人改了同一处内容。</translation>
        </message>
        <message>
            <source>Something here is not right yet.</source>
            <translation>还有内容不正确。</translation>
        </message>
        <message>
            <source>The data file could not be used.</source>
            <translation>数据文件无法使用。</translation>
        </message>
        <message>
            <source>The file is damaged or is not what it claims to be.</source>
            <translation>文件已损坏，或不是它所称的类型。</translation>
        </message>
        <message>
            <source>The file or its folder cannot be written.</source>
            <translation>文件或所在文件夹不能写入。</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Linwu.</source>
            <translation>此文件由更新版本的邻务写成。</translation>
        </message>
        <message>
            <source>The list has been refreshed: look again and repeat what you wanted.</source>
            <translation>列表已刷新：请看一眼，再做一次。</translation>
        </message>
        <message>
            <source>There is no space left on the disk.</source>
            <translation>磁盘空间已满。</translation>
        </message>
        <message>
            <source>This is in use already.</source>
            <translation>已被使用。</translation>
        </message>
        <message>
            <source>This needs your confirmation and a reason.</source>
            <translation>此操作需要确认并填写理由。</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不在了。</translation>
        </message>
        <message>
            <source>Try again. If it happens twice, restore the last backup.</source>
            <translation>请再试一次；若再次出现，请恢复最近的备份。</translation>
        </message>
        <message>
            <source>You may not do this.</source>
            <translation>您无权进行此操作。</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>60 and older</source>
            <translation>60 岁以上</translation>
        </message>
        <message>
            <source>80 and older</source>
            <translation>80 岁以上</translation>
        </message>
        <message>
            <source>A filter is written as name=value.</source>
            <translation>筛选条件写成“名称=值”。</translation>
        </message>
        <message>
            <source>A line of acts does not know this key, or not this kind of value.</source>
            <translation>操作行里没有这个键，或者值的类型不对。</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>外出</translation>
        </message>
        <message>
            <source>Born on</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>核实日期</translation>
        </message>
        <message>
            <source>Choose another name. Linwu never writes over a file.</source>
            <translation>请换一个名字。邻务从不覆盖文件。</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>死亡</translation>
        </message>
        <message>
            <source>Disability</source>
            <translation>残疾</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>公开</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>文化程度</translation>
        </message>
        <message>
            <source>Emergency contact</source>
            <translation>紧急联系人</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>工作单位</translation>
        </message>
        <message>
            <source>Floor area</source>
            <translation>建筑面积</translation>
        </message>
        <message>
            <source>For example: residents, households, dwellings, grids, staff, cases.</source>
            <translation>例如：residents、households、dwellings、grids、staff、cases。</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>曾用名</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>From abroad</source>
            <translation>境外</translation>
        </message>
        <message>
            <source>From elsewhere</source>
            <translation>流入</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健康状况</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>身份证号</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>证件类型</translation>
        </message>
        <message>
            <source>Kind of registration</source>
            <translation>户口性质</translation>
        </message>
        <message>
            <source>Kind of resident</source>
            <translation>人员类型</translation>
        </message>
        <message>
            <source>Lent</source>
            <translation>借住</translation>
        </message>
        <message>
            <source>Let</source>
            <translation>出租</translation>
        </message>
        <message>
            <source>Let to a group</source>
            <translation>群租</translation>
        </message>
        <message>
            <source>Lived in by the owner</source>
            <translation>自住</translation>
        </message>
        <message>
            <source>Lives alone</source>
            <translation>独居</translation>
        </message>
        <message>
            <source>Lives here</source>
            <translation>在住</translation>
        </message>
        <message>
            <source>Living household</source>
            <translation>居住户</translation>
        </message>
        <message>
            <source>Lodging house</source>
            <translation>民宿</translation>
        </message>
        <message>
            <source>Look at the name and the folder. A new file is made with `linwu new`.</source>
            <translation>请核对文件名和所在文件夹；新建文件用 `linwu new`。</translation>
        </message>
        <message>
            <source>Look into the staff list, or enter the person there first.</source>
            <translation>请查看工作人员名单，或者先登记这个人。</translation>
        </message>
        <message>
            <source>Lost touch</source>
            <translation>失联</translation>
        </message>
        <message>
            <source>Marital status</source>
            <translation>婚姻状况</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>已合并</translation>
        </message>
        <message>
            <source>Moved out</source>
            <translation>迁出</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Name it as register:number, or by its case number or public number.</source>
            <translation>请写成“登记:编号”，或者写案号、公开编号。</translation>
        </message>
        <message>
            <source>No date of birth</source>
            <translation>缺出生日期</translation>
        </message>
        <message>
            <source>No dwelling</source>
            <translation>缺住址</translation>
        </message>
        <message>
            <source>No grid</source>
            <translation>无网格</translation>
        </message>
        <message>
            <source>No identity number</source>
            <translation>缺身份证号</translation>
        </message>
        <message>
            <source>No telephone</source>
            <translation>缺电话</translation>
        </message>
        <message>
            <source>Nobody of the staff has this name or number.</source>
            <translation>工作人员里没有这个姓名或编号。</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>在建未交付</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不详</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Number plate</source>
            <translation>车牌号</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>职业</translation>
        </message>
        <message>
            <source>Only a file marked as demo or test takes another day as today.</source>
            <translation>只有标着“演示”或“测试”的文件可以改当天日期。</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>People (ethnic)</source>
            <translation>民族</translation>
        </message>
        <message>
            <source>Political status</source>
            <translation>政治面貌</translation>
        </message>
        <message>
            <source>Redo takes back an undo, as long as nothing else was done after it.</source>
            <translation>撤销之后没有做过别的事，才能重做。</translation>
        </message>
        <message>
            <source>Registered address</source>
            <translation>户籍地址</translation>
        </message>
        <message>
            <source>Registered and living here</source>
            <translation>人户一致</translation>
        </message>
        <message>
            <source>Registered collective household</source>
            <translation>户籍集体户</translation>
        </message>
        <message>
            <source>Registered elsewhere in the city</source>
            <translation>人户分离</translation>
        </message>
        <message>
            <source>Registered family household</source>
            <translation>户籍家庭户</translation>
        </message>
        <message>
            <source>Registered here, living elsewhere</source>
            <translation>户在人不在</translation>
        </message>
        <message>
            <source>Relation to the head</source>
            <translation>与户主关系</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>居民</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>室</translation>
        </message>
        <message>
            <source>Second telephone</source>
            <translation>备用电话</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>State since</source>
            <translation>状态起始</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>阻止</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Telephone of the contact</source>
            <translation>紧急联系电话</translation>
        </message>
        <message>
            <source>The code of a community has 12 digits.</source>
            <translation>社区代码是 12 位数字。</translation>
        </message>
        <message>
            <source>The history of a record shows what was done and what was undone.</source>
            <translation>记录的履历里能看到做过什么、撤销过什么。</translation>
        </message>
        <message>
            <source>The record this refers to does not exist.</source>
            <translation>所指的记录不存在。</translation>
        </message>
        <message>
            <source>There is a file of this name already.</source>
            <translation>已经有同名文件。</translation>
        </message>
        <message>
            <source>There is no act of this name. `linwu act --list` names them all.</source>
            <translation>没有叫这个名字的操作。`linwu act --list` 列出全部操作。</translation>
        </message>
        <message>
            <source>There is no register of this name.</source>
            <translation>没有叫这个名字的名册。</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>没有这个文件。</translation>
        </message>
        <message>
            <source>There is no such record.</source>
            <translation>没有这条记录。</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>没有可重做的操作。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的操作。</translation>
        </message>
        <message>
            <source>These records have no field of this name.</source>
            <translation>这类记录没有叫这个名字的字段。</translation>
        </message>
        <message>
            <source>This act is undone already.</source>
            <translation>这一步已经撤销过了。</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>这一天还没有到。</translation>
        </message>
        <message>
            <source>This is in use already.</source>
            <translation>已被使用。</translation>
        </message>
        <message>
            <source>This is not a Linwu file.</source>
            <translation>这不是邻务的文件。</translation>
        </message>
        <message>
            <source>This is not a date. Write it as 2024-03-05 or 2024.3.5.</source>
            <translation>这不是日期，请写成 2024-03-05 或 2024.3.5。</translation>
        </message>
        <message>
            <source>This is not a day. Write it as 2026-11-22.</source>
            <translation>这不是日期，请写成 2026-11-22。</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>这不是数字。</translation>
        </message>
        <message>
            <source>This is not a telephone number.</source>
            <translation>这不是电话号码。</translation>
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation>这不是整数。</translation>
        </message>
        <message>
            <source>This is not an amount. Write it as 1234.56.</source>
            <translation>这不是金额，请写成 1234.56。</translation>
        </message>
        <message>
            <source>This is not in the list.</source>
            <translation>不在可选范围内。</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>太长了。</translation>
        </message>
        <message>
            <source>This line is not a JSON object.</source>
            <translation>这一行不是 JSON 对象。</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>此项必填。</translation>
        </message>
        <message>
            <source>This number is too small or too large here.</source>
            <translation>这个数在这里太小或太大。</translation>
        </message>
        <message>
            <source>This value is not allowed here.</source>
            <translation>此处不允许这个值。</translation>
        </message>
        <message>
            <source>Title certificate</source>
            <translation>不动产权证号</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核实</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>待确认</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Under 14</source>
            <translation>未满 14 周岁</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Used for business</source>
            <translation>商用</translation>
        </message>
        <message>
            <source>Vacant</source>
            <translation>空置</translation>
        </message>
        <message>
            <source>Verdict on the number</source>
            <translation>号码判定</translation>
        </message>
        <message>
            <source>What is to be checked</source>
            <translation>待核实事项</translation>
        </message>
        <message>
            <source>Write the whole day, for example 2024-03-05.</source>
            <translation>请写到日，如 2024-03-05。</translation>
        </message>
    </context>
</TS>
