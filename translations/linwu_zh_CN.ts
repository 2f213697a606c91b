<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>CardRows</name>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>卡尾号</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>持卡人</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已还</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>商户</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>未还</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>凭证</translation>
        </message>
    </context>
    <context>
        <name>ErasureDialog</name>
        <message>
            <source>A second person confirms under Settings, Keeping and destroying. Only then is it erased, and nobody can bring it back.</source>
            <translation>由另一个人在“设置 → 保管与销毁”里确认，确认后才删除，谁也找不回来。</translation>
        </message>
        <message>
            <source>Ask for erasure</source>
            <translation>提出删除</translation>
        </message>
        <message>
            <source>Basis (PIPL 47)</source>
            <translation>依据（个人信息保护法第四十七条）</translation>
        </message>
        <message>
            <source>Destroyed. Backups made before still hold it until they are thinned out: see Settings, Backup.</source>
            <translation>已销毁。以前的备份里还有这些内容，到备份按期清理为止：见“设置 → 备份”。</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>彻底删除</translation>
        </message>
        <message>
            <source>Erase personal data</source>
            <translation>删除个人信息</translation>
        </message>
        <message>
            <source>Name, numbers, addresses and every earlier state of them go from the register, the history and the drafts. Nobody can bring them back.</source>
            <translation>姓名、号码、地址以及它们以前的样子，都会从登记、操作历史和草稿里清除，谁也找不回来。</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>居民</translation>
        </message>
        <message>
            <source>Reason, without her name</source>
            <translation>理由（不写本人姓名）</translation>
        </message>
        <message>
            <source>Writing the file anew without what was destroyed …</source>
            <translation>正在重写文件，去掉已销毁的内容…</translation>
        </message>
    </context>
    <context>
        <name>Fonts</name>
        <message>
            <source>Fangsong</source>
            <comment>type face 仿宋</comment>
            <translation>仿宋</translation>
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
            <source>Song</source>
            <comment>type face 宋体</comment>
            <translation>宋体</translation>
        </message>
        <message>
            <source>Xiaobiaosong</source>
            <comment>type face 小标宋</comment>
            <translation>小标宋</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Once more</source>
            <translation>再输一遍</translation>
        </message>
    </context>
    <context>
        <name>PaperWindow</name>
        <message>
            <source>%1, issue %2, %3</source>
            <translation>%1，第%2次出具，%3</translation>
        </message>
        <message>
            <source>Issued paper</source>
            <translation>已出文书</translation>
        </message>
        <message>
            <source>Print as issued</source>
            <translation>按原件重印</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Accounts</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Keeping and destroying</source>
            <translation>保管与销毁</translation>
        </message>
        <message>
            <source>What is kept for how long, and what two people agree to destroy when its period is over.</source>
            <translation>各类档案保管多久；期满以后由两个人确认才销毁。</translation>
        </message>
        <message>
            <source>Who may sign in at this file, in which role, and the recovery card.</source>
            <translation>谁可以登录这个文件、担任什么角色，以及恢复密钥卡。</translation>
        </message>
    </context>
    <context>
        <name>SheetRows</name>
        <message>
            <source>Due or until</source>
            <translation>应公开/截止</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>公开事项</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>所属期间</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>To be prepared</source>
            <translation>待编制</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版次</translation>
        </message>
    </context>
    <context>
        <name>VoucherRows</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>余额</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>科目</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>会议决议</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>经手人</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>凭证</translation>
        </message>
    </context>
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
        <name>backup</name>
        <message>
            <source>Backing up and proving the copy …</source>
            <translation>正在备份并核验副本…</translation>
        </message>
        <message>
            <source>Linwu backups</source>
            <translation>邻务备份</translation>
        </message>
        <message>
            <source>Something else is still running. Back up when it is done.</source>
            <translation>还有别的任务在进行，请等它完成后再备份。</translation>
        </message>
        <message>
            <source>Verified backup: %1 records, %2</source>
            <translation>已验证备份：%1 条记录，%2</translation>
        </message>
    </context>
    <context>
        <name>bring_back</name>
        <message>
            <source>%1. Nothing else is touched, and it can be undone.</source>
            <translation>%1。其他内容不变，可以撤销。</translation>
        </message>
        <message numerus="yes">
            <source>%n added since are taken away</source>
            <translation>
                <numerusform>撤下之后新增的 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n added since stay</source>
            <translation>
                <numerusform>保留之后新增的 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records are set back</source>
            <translation>
                <numerusform>改回 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records come back</source>
            <translation>
                <numerusform>取回 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>(kept sealed)</source>
            <translation>（密封保存）</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>Everything is as it was then: there is nothing to bring back.</source>
            <translation>与当时完全相同，没有需要取回的内容。</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
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
        <name>due</name>
        <message>
            <source>%1 people carry doubts from the ledger.</source>
            <translation>有 %1 位居民带着台账中的疑点。</translation>
        </message>
        <message>
            <source>Bring in the residents</source>
            <translation>导入居民台账</translation>
        </message>
        <message>
            <source>Buildings without a grid</source>
            <translation>未划入网格的楼栋</translation>
        </message>
        <message>
            <source>Grids without a head</source>
            <translation>没有网格长的网格</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>People to check</source>
            <translation>待核实的居民</translation>
        </message>
        <message>
            <source>There is nobody in this file yet: import the ledgers you have, or type the first person.</source>
            <translation>这个文件里还没有居民：把现有的台账导入进来，或者手工录入第一位。</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Proving the backup and putting it in place …</source>
            <translation>正在核验备份并恢复到位……</translation>
        </message>
        <message>
            <source>demo</source>
            <translation>演示</translation>
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
            <translation>类别</translation>
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
            <source>Backup folder</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <source>Backups …</source>
            <translation>查看备份……</translation>
        </message>
        <message>
            <source>Linwu files (*.linwu)</source>
            <translation>邻务文件 (*.linwu)</translation>
        </message>
        <message>
            <source>Making the demo community …</source>
            <translation>正在生成演示社区…</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <source>Read-only. %1 Nothing can be changed here until a backup is restored.</source>
            <translation>只读。%1恢复备份之前，这里不能作任何修改。</translation>
        </message>
        <message>
            <source>Restore into this file (what is there is kept aside)</source>
            <translation>恢复到此文件（原有文件另存）</translation>
        </message>
        <message>
            <source>The date is right</source>
            <translation>日期没错</translation>
        </message>
        <message>
            <source>The file was not closed properly: every page is being checked …</source>
            <translation>上次文件没有正常关闭，正在逐页检查……</translation>
        </message>
        <message>
            <source>This computer says today is %1, but the newest act in the file is of %2. Put its clock right before you go on: all deadlines are counted from it.</source>
            <translation>这台电脑显示今天是%1，而文件里最近一次操作是%2。请先校准电脑日期再办事：所有期限都从它算起。</translation>
        </message>
        <message>
            <source>This computer says today is %1; the newest act in the file is of %2. If that is not so, put its clock right first: all deadlines are counted from it.</source>
            <translation>这台电脑显示今天是%1，文件里最近一次操作是%2。日期如果不对，请先校准：所有期限都从它算起。</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::AccountsPanel</name>
        <message>
            <source>Accounts</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Change an account</source>
            <translation>修改账户</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>修改……</translation>
        </message>
        <message>
            <source>Disabled: she cannot sign in; what she did stays in the history</source>
            <translation>停用：不能再登录，做过的事仍留在历史里</translation>
        </message>
        <message>
            <source>Empty: until it is disabled</source>
            <translation>不填：直到停用</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>First account</source>
            <translation>第一个账户</translation>
        </message>
        <message>
            <source>Looks at whole numbers</source>
            <translation>完整号码查看登记</translation>
        </message>
        <message>
            <source>Make new keys</source>
            <translation>换发</translation>
        </message>
        <message>
            <source>Make new keys when somebody who could open this file should no longer be able to. Disable her account first. You sign in once more, then everything is sealed anew while you go on working. Backups made before open with the old keys as they did.</source>
            <translation>当有人不应再能打开本文件时，请换发新密钥。先停用其账户。换发后您需重新登录一次，随后程序在您工作的同时把全部内容重新加密。以前做的备份仍按旧密钥打开。</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>My passphrase</source>
            <translation>修改我的口令</translation>
        </message>
        <message>
            <source>My passphrase …</source>
            <translation>修改我的口令……</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>新建账户</translation>
        </message>
        <message>
            <source>New account …</source>
            <translation>新建账户……</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>换发新密钥</translation>
        </message>
        <message>
            <source>New keys …</source>
            <translation>换发新密钥 …</translation>
        </message>
        <message>
            <source>New passphrase for %1</source>
            <translation>为%1重设口令</translation>
        </message>
        <message>
            <source>New passphrase for her …</source>
            <translation>重设口令……</translation>
        </message>
        <message>
            <source>New recovery card …</source>
            <translation>换发恢复密钥卡……</translation>
        </message>
        <message>
            <source>Nobody of the staff register</source>
            <translation>不对应工作人员</translation>
        </message>
        <message>
            <source>Open accounts</source>
            <translation>开设账户</translation>
        </message>
        <message>
            <source>Open accounts and seal this file …</source>
            <translation>开设账户并加密封存……</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>现在的口令</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>显示清单</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Ten signs at least; a sentence is easy to remember</source>
            <translation>至少十个字符，用一句话最好记</translation>
        </message>
        <message>
            <source>The first account manages the others. Its recovery card is shown once, when this is done: print it.</source>
            <translation>第一个账户负责管理其他账户。完成后会显示一次恢复密钥卡，请打印出来。</translation>
        </message>
        <message>
            <source>This file has no accounts: whoever opens it sees everything, and its numbers lie unsealed on the disk. Opening accounts makes keys, and a recovery card for the safe.</source>
            <translation>这个文件没有设账户：谁打开都能看到全部内容，证件号码也未加密。开设账户会生成密钥，并打印一张放进保险柜的恢复密钥卡。</translation>
        </message>
        <message>
            <source>Two people should be able to manage accounts, so that one may be ill. What a role may do stands under Rules, list role_rights.</source>
            <translation>最好有两个人能管理账户，以防一人不在。各角色能做什么，见“规则”里的“角色权限”。</translation>
        </message>
        <message>
            <source>Who looked …</source>
            <translation>查看登记……</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>open</source>
            <translation>可登录</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ActDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
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
            <source>Search by ear: zh and z, n and l, an and ang … count as the same in pinyin</source>
            <translation>模糊音：拼音中 zh 与 z、n 与 l、an 与 ang 等不加区分</translation>
        </message>
        <message>
            <source>Type size</source>
            <translation>字号</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::AskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::AttachmentList</name>
        <message>
            <source>No file yet. Drop photos and scans here, paste them, or choose them with “Add files …”.</source>
            <translation>还没有附件。把照片、扫描件拖到这里，或者粘贴，或者点“添加文件”。</translation>
        </message>
        <message>
            <source>No file.</source>
            <translation>没有附件。</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::AttachmentPanel</name>
        <message>
            <source>%1 was not kept: %2</source>
            <translation>%1 没有存入：%2</translation>
        </message>
        <message>
            <source>&amp;Look at</source>
            <translation>查看(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <source>Add &amp;files …</source>
            <translation>添加文件(&amp;F)…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Copy as it is</source>
            <translation>另存原件</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Pas&amp;te</source>
            <translation>粘贴(&amp;T)</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Pasted picture %1</source>
            <translation>粘贴的图片 %1</translation>
        </message>
        <message>
            <source>Photos (*.jpg)</source>
            <translation>照片 (*.jpg)</translation>
        </message>
        <message>
            <source>Photos and scans</source>
            <translation>照片和扫描件</translation>
        </message>
        <message>
            <source>Photos and scans (*.jpg *.jpeg *.png *.pdf);;All files (*)</source>
            <translation>照片和扫描件 (*.jpg *.jpeg *.png *.pdf);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Public copy</source>
            <translation>公开副本</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n file(s) …</source>
            <translation>
                <numerusform>正在读取 %n 个文件…</numerusform>
            </translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save a &amp;public copy …</source>
            <translation>另存公开副本(&amp;P)…</translation>
        </message>
        <message>
            <source>Save as it &amp;is …</source>
            <translation>另存原件(&amp;I)…</translation>
        </message>
        <message>
            <source>Save the file as it is</source>
            <translation>另存原件</translation>
        </message>
        <message>
            <source>Saved as it was given.</source>
            <translation>已按原样保存。</translation>
        </message>
        <message>
            <source>Saved without place, time and camera. Cover the faces of people before it is published.</source>
            <translation>已保存，拍摄地点、时间和相机信息已去掉。公开以前请给人脸打码。</translation>
        </message>
        <message>
            <source>The copy is not sealed any more, and may tell where and when it was taken. It is kept who took it and why.</source>
            <translation>存出去的文件不再加密，还可能带着拍摄地点和时间。谁取走、为什么取走都会登记。</translation>
        </message>
        <message>
            <source>name only</source>
            <translation>仅有名称</translation>
        </message>
        <message>
            <source>public</source>
            <translation>公开副本</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::AutoBackup</name>
        <message>
            <source>Backed up, but on the drive the file itself lies on. Choose a stick under Settings, Backup.</source>
            <translation>已备份，但备份和数据文件在同一块磁盘上。请到“设置—备份”里改选U盘。</translation>
        </message>
        <message>
            <source>No verified backup yet</source>
            <translation>还没有已验证的备份</translation>
        </message>
        <message>
            <source>The automatic backup failed: %1 It is tried again in a while.</source>
            <translation>自动备份没有成功：%1稍后会再试。</translation>
        </message>
        <message>
            <source>The backup failed · %1</source>
            <translation>备份失败 · %1</translation>
        </message>
        <message>
            <source>Verified backup %1</source>
            <translation>已验证备份 %1</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::BackupPanel</name>
        <message>
            <source> and </source>
            <translation>，</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Backed up by itself: %1. Kept are the newest of %2 days, %3 weeks and %4 months. Change it under Rules, Settings.</source>
            <translation>自动备份：%1。保留最近%2天、%3周、%4个月各一份最新的。可在“规则—设置”里修改。</translation>
        </message>
        <message>
            <source>Backup folder</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <source>Best on a stick or on another computer</source>
            <translation>最好放在 U 盘或另一台电脑上</translation>
        </message>
        <message>
            <source>Bring back a single record …</source>
            <translation>取回单条记录…</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Demo and test files are not backed up by themselves.</source>
            <translation>演示和测试文件不自动备份。</translation>
        </message>
        <message>
            <source>Last verified backup: %1. The copy was opened and every row compared.</source>
            <translation>最近一次已验证备份：%1。副本已打开并逐行比对。</translation>
        </message>
        <message>
            <source>The folder lies on the drive of the file itself: if the drive fails, both are gone. Another drive is there.</source>
            <translation>备份文件夹和数据文件在同一块磁盘上：磁盘一坏，两份都没了。现在另有一块磁盘可用。</translation>
        </message>
        <message>
            <source>The folder lies on the drive of the file itself: if the drive fails, both are gone. Plug in a stick and choose it.</source>
            <translation>备份文件夹和数据文件在同一块磁盘上：磁盘一坏，两份都没了。请插入U盘并选用它。</translation>
        </message>
        <message>
            <source>This file has no verified backup on this computer yet.</source>
            <translation>此文件在本机还没有已验证的备份。</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>改用 %1</translation>
        </message>
        <message>
            <source>at the first use of a day</source>
            <translation>每天首次使用时</translation>
        </message>
        <message>
            <source>before the program ends, when something was done</source>
            <translation>有改动时在退出程序之前</translation>
        </message>
        <message>
            <source>never</source>
            <translation>不显示</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::BringBackDialog</name>
        <message>
            <source>&amp;Bring back</source>
            <translation>取回(&amp;B)</translation>
        </message>
        <message>
            <source>Another file …</source>
            <translation>选择别的文件……</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Bring back a single record</source>
            <translation>取回单条记录</translation>
        </message>
        <message>
            <source>Bring back as well what it &amp;names and what is gone</source>
            <translation>连同它引用而现已不在的一并取回(&amp;N)</translation>
        </message>
        <message>
            <source>Bringing back …</source>
            <translation>正在取回…</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>选择备份</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Comparing with the file …</source>
            <translation>正在与现在的文件比较…</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Find in the backup</source>
            <translation>在备份里查找</translation>
        </message>
        <message>
            <source>Found in the backup</source>
            <translation>备份里找到的</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Linwu files (*.linwu)</source>
            <translation>邻务文件 (*.linwu)</translation>
        </message>
        <message>
            <source>Name, address, number of a case, sheet or voucher; then Enter</source>
            <translation>姓名、地址，或案号、公开编号、凭证号，按回车查找</translation>
        </message>
        <message>
            <source>No backup of this file was found in the backup folder. Choose another file.</source>
            <translation>备份文件夹里没有找到这个文件的备份。请选择别的文件。</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Passphrase at the time of the backup</source>
            <translation>备份当时的口令</translation>
        </message>
        <message>
            <source>Take &amp;away what was added to it since</source>
            <translation>连同之后新增的一并撤下(&amp;A)</translation>
        </message>
        <message>
            <source>The backup holds nothing of that name or number. Try fewer words, or another backup.</source>
            <translation>备份里没有这个姓名或编号。请少输几个字，或换一份备份。</translation>
        </message>
        <message>
            <source>The backup is being proved and opened …</source>
            <translation>正在验证并打开备份…</translation>
        </message>
        <message>
            <source>The backup is proved. Find the record that is to come back.</source>
            <translation>备份已验证。请查找要取回的记录。</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>当时</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>将有的变化</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>While a visitor may see the screen nothing of the backup is shown.</source>
            <translation>柜台模式下不显示备份内容。</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::BuildingsDialog</name>
        <message>
            <source>%1 buildings · %2 dwellings</source>
            <translation>%1 幢 · %2 套房屋</translation>
        </message>
        <message>
            <source>Area was wrong …</source>
            <translation>更正小区……</translation>
        </message>
        <message>
            <source>Area, number or grid</source>
            <translation>小区、幢号或网格</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>楼栋</translation>
        </message>
        <message>
            <source>Building was wrong …</source>
            <translation>更正楼栋……</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>楼栋</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Dwellings</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>住户</translation>
        </message>
        <message>
            <source>New building …</source>
            <translation>新增楼栋……</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Search buildings</source>
            <translation>查找楼栋</translation>
        </message>
        <message>
            <source>Show its dwellings</source>
            <translation>查看房屋</translation>
        </message>
        <message>
            <source>Street number</source>
            <translation>门牌号</translation>
        </message>
        <message>
            <source>There is no building yet. They come with the import of a ledger, or by hand.</source>
            <translation>还没有楼栋。导入台账时会一并建立，也可以手工新增。</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>单元</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::CaseCard</name>
        <message>
            <source> (the 30th day, %1, is %2)</source>
            <translation>（第30日%1为%2，顺延）</translation>
        </message>
        <message>
            <source> (the day itself, %1, is a rest day)</source>
            <translation>（%1为休息日，顺延）</translation>
        </message>
        <message>
            <source>%1 signed on %2</source>
            <translation>%1 于 %2 签署</translation>
        </message>
        <message>
            <source>; the 30th day is %1</source>
            <translation>；第30日为%1</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Application for execution until %1</source>
            <translation>申请强制执行截止：%1</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>申请</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>指派</translation>
        </message>
        <message>
            <source>Bind the file until %1</source>
            <translation>归档期限：%1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Confidential case</source>
            <translation>保密案件</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>First visit until %1</source>
            <translation>首次回访期限：%1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履历</translation>
        </message>
        <message>
            <source>In force from %1</source>
            <translation>生效日期：%1</translation>
        </message>
        <message>
            <source>Judicial confirmation until %1</source>
            <translation>申请司法确认截止：%1</translation>
        </message>
        <message>
            <source>Kept: %1</source>
            <translation>保管期限：%1</translation>
        </message>
        <message>
            <source>Limit of mediation: %1</source>
            <translation>调解期限：%1</translation>
        </message>
        <message>
            <source>Mediate</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>尚无案号</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Obligations</source>
            <translation>履行事项</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Perform</source>
            <translation>履行</translation>
        </message>
        <message>
            <source>Sealed on %1</source>
            <translation>%1 加盖印章</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Steps of the case</source>
            <translation>案件进程</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不在了。</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>权利人</translation>
        </message>
        <message>
            <source>Total %1 yuan, %2</source>
            <translation>合计 %1 元，大写：%2</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Who owes</source>
            <translation>义务人</translation>
        </message>
        <message>
            <source>a weekend</source>
            <translation>休息日</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::CasePage</name>
        <message>
            <source>%1 in hand</source>
            <translation>在办 %1 件</translation>
        </message>
        <message>
            <source>%1 overdue</source>
            <translation>%1 逾期</translation>
        </message>
        <message>
            <source>Choose a case from the list.</source>
            <translation>请从列表中选择案件。</translation>
        </message>
        <message>
            <source>Enter the first application, oral or written.</source>
            <translation>登记第一件口头或书面申请。</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>登记申请</translation>
        </message>
        <message>
            <source>No case has been taken up yet</source>
            <translation>还没有案件</translation>
        </message>
        <message>
            <source>Note a clue</source>
            <translation>登记线索</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>统计</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::CaseRows</name>
        <message>
            <source>%1 overdue</source>
            <translation>%1 逾期</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主持人</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>尚无案号</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::CatalogueDialog</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n 个工作日</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Days of display</source>
            <translation>公示天数</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>公开频次</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>公开事项</translation>
        </message>
        <message>
            <source>Keep these</source>
            <translation>就这些</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>公开表</translation>
        </message>
        <message>
            <source>Ticked items with a month, quarter, half-year or year come up when they are due. Sheets that the program does not make are noted by hand once they hang.</source>
            <translation>打勾的月、季、半年、年度事项到期会提醒。本程序不编制的表，挂出以后在这里记一笔。</translation>
        </message>
        <message>
            <source>What this community publishes</source>
            <translation>本社区公开的事项</translation>
        </message>
        <message>
            <source>made elsewhere</source>
            <translation>另行编制</translation>
        </message>
        <message>
            <source>made here</source>
            <translation>本程序编制</translation>
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
        <name>linwu::ui::CodeForm</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>别名</translation>
        </message>
        <message>
            <source>Separated by |.</source>
            <translation>用 | 分开。</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::CodesPanel</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add a code</source>
            <translation>添加代码</translation>
        </message>
        <message>
            <source>Add a code …</source>
            <translation>添加代码…</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Change from a day on …</source>
            <translation>从某日起更改…</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Code table</source>
            <translation>代码表</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>In force until</source>
            <translation>停用日期</translation>
        </message>
        <message>
            <source>It was written down wrongly: what you write here holds for all its days.</source>
            <translation>原来登记有误：这里所写对它的全部有效期都算数。</translation>
        </message>
        <message>
            <source>Name of the code</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Other words and details</source>
            <translation>别名和内容</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>These codes are those of a standard. Other words for them may be added; an import understands them.</source>
            <translation>这些是标准代码；可以给它们添加其他说法，导入时认得。</translation>
        </message>
        <message>
            <source>These codes are those of the program and are shown to look them up.</source>
            <translation>这些代码由程序固定，列在这里供查阅。</translation>
        </message>
        <message>
            <source>Was wrong: correct …</source>
            <translation>原来写错，更正…</translation>
        </message>
        <message>
            <source>What it said before stays in force for every day before. What hangs or was issued does not change.</source>
            <translation>此前各日仍按原来的；已公示、已签发的不变。</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ColumnStep</name>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Column %1 is taken for</source>
            <translation>列 %1 对应</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>文件的列</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Head in the file</source>
            <translation>文件中的表头</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>把握</translation>
        </message>
        <message>
            <source>Is taken for</source>
            <translation>对应字段</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>The head stands in row %1; %2 rows of people; %3 other lines are skipped (repeated heads, totals, notes).</source>
            <translation>表头在第 %1 行；%2 行居民；跳过 %3 行（重复表头、合计、说明）。</translation>
        </message>
        <message>
            <source>This sheet holds no table of people and is skipped.</source>
            <translation>此工作表没有居民表，跳过。</translation>
        </message>
        <message>
            <source>guessed: please look</source>
            <translation>推测，请看一眼</translation>
        </message>
        <message>
            <source>known word</source>
            <translation>认得的表头</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>不导入</translation>
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
        <name>linwu::ui::CorrectionActs</name>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Dwelling</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>Empty: not known.</source>
            <translation>不填：不详。</translation>
        </message>
        <message>
            <source>Empty: still so.</source>
            <translation>不填：至今。</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Mends what was entered wrongly, for the whole time. If it was right until a day and changed then, use the act for the change.</source>
            <translation>用于更正录错的内容，整段时间都会改。如果原来没错、后来才变的，请用相应的变更操作。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Relation to the head</source>
            <translation>与户主关系</translation>
        </message>
        <message>
            <source>The membership was entered wrongly</source>
            <translation>户成员记录录错了</translation>
        </message>
        <message>
            <source>The relation has changed</source>
            <translation>与户主关系有变化</translation>
        </message>
        <message>
            <source>The residence was entered wrongly</source>
            <translation>居住记录录错了</translation>
        </message>
        <message>
            <source>The use was entered wrongly</source>
            <translation>用途记录录错了</translation>
        </message>
        <message>
            <source>Until</source>
            <comment>end of a period</comment>
            <translation>止</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>What was true until that day stays in the history.</source>
            <translation>此前的情况保留在履历中。</translation>
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
        <message>
            <source>What you had typed before has been brought back.</source>
            <translation>已恢复上次未填完的内容。</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::DetailCard</name>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>More acts</source>
            <translation>更多操作</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::DisclosurePage</name>
        <message>
            <source>%1 of %2 present</source>
            <translation>实到%1人，应到%2人</translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n项待编制</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>%n项逾期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on display</source>
            <translation>
                <numerusform>%n项公示中</numerusform>
            </translation>
        </message>
        <message>
            <source>(an older content)</source>
            <translation>（旧内容）</translation>
        </message>
        <message>
            <source>A day of the period</source>
            <translation>所属期间内任一日</translation>
        </message>
        <message>
            <source>A slip of the pen is told beside the sheet. Anything else makes a new version that is reviewed and published again.</source>
            <translation>笔误在原表旁公告更正；涉及金额、名单、期间等须重新审核公布新版。</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Answer an opinion</source>
            <translation>答复意见</translation>
        </message>
        <message>
            <source>Answer an opinion …</source>
            <translation>答复意见…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Choose a sheet from the list.</source>
            <translation>请从列表选择公开表。</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Correct …</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Days of display</source>
            <translation>公示天数</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>审定</translation>
        </message>
        <message>
            <source>Decision of the joint meeting</source>
            <translation>两委审定</translation>
        </message>
        <message>
            <source>Decision of the meeting …</source>
            <translation>两委审定…</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>三务公开</translation>
        </message>
        <message>
            <source>Display is over</source>
            <translation>公示期满</translation>
        </message>
        <message>
            <source>Display over</source>
            <translation>期满待办结</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Every equation holds, and nothing personal stands on the sheet.</source>
            <translation>各项平衡关系成立，未发现个人信息。</translation>
        </message>
        <message>
            <source>Every opinion on this sheet is answered.</source>
            <translation>这张表的意见都已答复。</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>佐证材料</translation>
        </message>
        <message>
            <source>Evidence …</source>
            <translation>佐证材料…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>First person</source>
            <translation>第一确认人</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履历</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>公开频次</translation>
        </message>
        <message>
            <source>In work</source>
            <translation>办理中</translation>
        </message>
        <message>
            <source>Is she satisfied?</source>
            <translation>是否满意</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>公开事项</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Let a finding stand</source>
            <translation>双人确认放行</translation>
        </message>
        <message>
            <source>Let a finding stand …</source>
            <translation>双人确认放行…</translation>
        </message>
        <message>
            <source>Let it stand</source>
            <translation>确认放行</translation>
        </message>
        <message>
            <source>Mask a row</source>
            <translation>修改上墙用语</translation>
        </message>
        <message>
            <source>Mask a row …</source>
            <translation>修改上墙用语…</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>Nobody has signed yet.</source>
            <translation>尚无人签审。</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>记下</translation>
        </message>
        <message>
            <source>Nothing is due yet</source>
            <translation>暂无待公开事项</translation>
        </message>
        <message>
            <source>On display</source>
            <translation>公示期</translation>
        </message>
        <message>
            <source>Open the books on the page of the funds first: then each month and quarter shows here what is to be published.</source>
            <translation>请先在“资金”页期初建账，此后每月、每季应公开的事项会列在这里。</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>审核意见</translation>
        </message>
        <message>
            <source>Opinion of a resident</source>
            <translation>群众意见</translation>
        </message>
        <message>
            <source>Opinion …</source>
            <translation>群众意见…</translation>
        </message>
        <message>
            <source>Or why there is none</source>
            <translation>或未提供的原因</translation>
        </message>
        <message>
            <source>Photos and scans</source>
            <translation>照片和扫描件</translation>
        </message>
        <message>
            <source>Photos and scans (*.jpg *.jpeg *.png *.pdf)</source>
            <translation>照片和扫描件 (*.jpg *.jpeg *.png *.pdf)</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>编制</translation>
        </message>
        <message>
            <source>Prepare a sheet</source>
            <translation>编制公开表</translation>
        </message>
        <message>
            <source>Prepare a sheet …</source>
            <translation>编制公开表…</translation>
        </message>
        <message>
            <source>Print as issued …</source>
            <translation>按原件重印…</translation>
        </message>
        <message>
            <source>Print the draft …</source>
            <translation>打印草稿…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>公布</translation>
        </message>
        <message>
            <source>Publish …</source>
            <translation>公布…</translation>
        </message>
        <message>
            <source>Published elsewhere</source>
            <translation>已另行公开</translation>
        </message>
        <message>
            <source>Published elsewhere …</source>
            <translation>已另行公开…</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>第%1行</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>第二确认人</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>公开表</translation>
        </message>
        <message>
            <source>Signatures and evidence</source>
            <translation>签审与佐证</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Steps of the sheet</source>
            <translation>公开程序</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>提交审核</translation>
        </message>
        <message>
            <source>Submit to the supervisors</source>
            <translation>提交监督委员会审核</translation>
        </message>
        <message>
            <source>Submit …</source>
            <translation>提交审核…</translation>
        </message>
        <message>
            <source>Supervisors' opinion</source>
            <translation>监督委员会意见</translation>
        </message>
        <message>
            <source>Supervisors' opinion …</source>
            <translation>监督委员会意见…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回修改</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>会议</translation>
        </message>
        <message>
            <source>The sheet is checked and its figures are fixed. Who made it, and who keeps the accounts?</source>
            <translation>提交时核对平衡关系并固定数字。请选择制表人和主管会计。</translation>
        </message>
        <message>
            <source>The sheet is issued in A4 and A3 and can no longer be changed or taken back; a mistake is mended by a correction.</source>
            <translation>公开表将以A4和A3出具，公布后不能修改或撤销；有误须走更正程序。</translation>
        </message>
        <message>
            <source>The sheet is made from the vouchers as soon as it is prepared.</source>
            <translation>开始编制后，由凭证自动生成公开表。</translation>
        </message>
        <message>
            <source>The sheet shows these words; the voucher keeps its own summary.</source>
            <translation>公开表显示此用语，凭证摘要不变。</translation>
        </message>
        <message>
            <source>They</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>This program does not make this sheet. Note when it was hung and where the signed sheet lies.</source>
            <translation>这张表不由本程序编制。请记下哪天张贴、签字原件放在哪里。</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不在了。</translation>
        </message>
        <message>
            <source>This sheet hangs as it was issued.</source>
            <translation>此公开表按原件公示。</translation>
        </message>
        <message>
            <source>This sheet is made outside the program. Note here when it hangs.</source>
            <translation>这张表另行编制，挂出以后在这里记一笔。</translation>
        </message>
        <message>
            <source>This sheet was made outside the program; it is kept here: %1</source>
            <translation>这张表另行编制，存放于：%1</translation>
        </message>
        <message>
            <source>To be prepared</source>
            <translation>待编制</translation>
        </message>
        <message>
            <source>Two persons answer for it, with their reason.</source>
            <translation>由两人说明原因并共同负责。</translation>
        </message>
        <message>
            <source>Use these words</source>
            <translation>采用此用语</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版次</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>更正类别</translation>
        </message>
        <message>
            <source>What it tells</source>
            <translation>内容要素</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>What we publish …</source>
            <translation>公开哪些…</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>存放地点</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Withdraw …</source>
            <translation>撤下…</translation>
        </message>
        <message>
            <source>Words on the sheet</source>
            <translation>上墙用语</translation>
        </message>
        <message>
            <source>agree to publish</source>
            <translation>同意公开</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>approves</source>
            <translation>同意公布</translation>
        </message>
        <message>
            <source>due by %1</source>
            <translation>应于%1前公开</translation>
        </message>
        <message>
            <source>empty: the earliest day allowed</source>
            <translation>留空：按最早截止日</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>object</source>
            <translation>有异议</translation>
        </message>
        <message>
            <source>objects</source>
            <translation>有异议</translation>
        </message>
        <message>
            <source>refuses</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>typed by %1</source>
            <translation>录入：%1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::DutiesPanel</name>
        <message>
            <source>End this duty …</source>
            <translation>结束此职责…</translation>
        </message>
        <message>
            <source>Everybody who ever was responsible</source>
            <translation>历任责任人</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Nobody was.</source>
            <translation>当时无人负责。</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Who was responsible on</source>
            <translation>那天是谁负责</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不详</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::DwellingPage</name>
        <message>
            <source>Area was wrong …</source>
            <translation>更正小区……</translation>
        </message>
        <message>
            <source>Building was wrong …</source>
            <translation>更正楼栋……</translation>
        </message>
        <message>
            <source>Buildings …</source>
            <translation>楼栋一览……</translation>
        </message>
        <message>
            <source>Choose a dwelling from the list.</source>
            <translation>请在列表中选一套房屋。</translation>
        </message>
        <message>
            <source>Dwellings</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履历</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>New building</source>
            <translation>新增楼栋</translation>
        </message>
        <message>
            <source>New dwelling</source>
            <translation>新增房屋</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>产权人</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>产权人</translation>
        </message>
        <message>
            <source>Owners have changed …</source>
            <translation>变更产权人……</translation>
        </message>
        <message>
            <source>People</source>
            <translation>居住人</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>There is no dwelling yet</source>
            <translation>还没有房屋</translation>
        </message>
        <message>
            <source>They come with the import of a ledger, or with a new building.</source>
            <translation>房屋随台账导入而来，也可以新增楼栋。</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不在了。</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>止</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Use has changed …</source>
            <translation>变更用途…</translation>
        </message>
        <message>
            <source>Use was wrong …</source>
            <translation>用途录错了…</translation>
        </message>
        <message>
            <source>Uses</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Who lives and lived here</source>
            <translation>住过的人</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不详</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::DwellingPicker</name>
        <message>
            <source>Building</source>
            <translation>楼栋</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>门牌</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::DwellingRows</name>
        <message>
            <source>%1 dwellings · %2 lived in · %3 buildings</source>
            <translation>%1 套房屋 · %2 套有人居住 · %3 幢</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>楼栋</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>门牌</translation>
        </message>
        <message>
            <source>Floor area (m²)</source>
            <translation>面积(㎡)</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Head of household</source>
            <translation>户主</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>户数</translation>
        </message>
        <message>
            <source>No grid</source>
            <translation>无网格</translation>
        </message>
        <message>
            <source>Nobody lives there</source>
            <translation>无人居住</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::EntryRow</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Amount in words</source>
            <translation>大写金额</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>记账</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>科目</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>会议决议</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>经手人</translation>
        </message>
        <message>
            <source>In words: %1</source>
            <translation>大写：%1</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Into account</source>
            <translation>转入账户</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::EquationStrip</name>
        <message>
            <source>Equations of the period</source>
            <translation>本期平衡关系</translation>
        </message>
        <message>
            <source>off by %1</source>
            <translation>差%1</translation>
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
        <name>linwu::ui::FiguresDialog</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>&amp;Statistics table …</source>
            <translation>统计表(&amp;S)…</translation>
        </message>
        <message>
            <source>Case &amp;register …</source>
            <translation>汇总登记表(&amp;R)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>统计数字</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>统计期间</translation>
        </message>
        <message>
            <source>Statistics of mediation</source>
            <translation>调解统计</translation>
        </message>
        <message>
            <source>The figures balance.</source>
            <translation>各项数字平衡。</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::FilesTab</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n 页</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::FilterLine</name>
        <message>
            <source>Filter the list</source>
            <translation>筛选名单</translation>
        </message>
        <message>
            <source>Words that filter the list, for example %1 (Ctrl+F)</source>
            <translation>输入筛选词，例如 %1（Ctrl+F）</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::FindBox</name>
        <message>
            <source>Cases found</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Dwellings found</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>Households found</source>
            <translation>户</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>居民</translation>
        </message>
        <message>
            <source>Sheets found</source>
            <translation>公开表</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::FirstRunWizard</name>
        <message>
            <source>%1 (%2)
%3
Grids: %4
Staff: %5
First account: %6
Backup folder: %7</source>
            <translation>%1（%2）
%3
网格：%4 个
人员：%5 人
首个账户：%6
备份文件夹：%7</translation>
        </message>
        <message>
            <source>1  Community</source>
            <translation>1  社区</translation>
        </message>
        <message>
            <source>2  Grids</source>
            <translation>2  网格</translation>
        </message>
        <message>
            <source>3  Staff</source>
            <translation>3  人员</translation>
        </message>
        <message>
            <source>4  Accounts</source>
            <translation>4  账户</translation>
        </message>
        <message>
            <source>5  Backup</source>
            <translation>5  备份</translation>
        </message>
        <message>
            <source>6  Done</source>
            <translation>6  完成</translation>
        </message>
        <message>
            <source>Accounts and passphrases</source>
            <translation>账户与口令</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Backup folder</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <source>Best on a stick or on another computer. Each copy is opened and compared before it is called verified.</source>
            <translation>最好放在 U 盘或另一台电脑上。每份副本都打开比对后才算已验证。</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Code (12 digits)</source>
            <translation>12 位统计代码</translation>
        </message>
        <message>
            <source>Community</source>
            <translation>社区名称</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Everything is kept in one file on this computer. Nothing goes over a network.</source>
            <translation>所有内容都保存在本机的一个文件里，不经过网络。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>题名或编号</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Linwu files (*.linwu)</source>
            <translation>邻务文件 (*.linwu)</translation>
        </message>
        <message>
            <source>Make the file</source>
            <translation>建立文件</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>New community file</source>
            <translation>新建社区文件</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Next: import the ledger you have kept in a spreadsheet (Ctrl+I).</source>
            <translation>下一步：把现有的电子表格台账导入进来（Ctrl+I）。</translation>
        </message>
        <message>
            <source>One grid a line. Buildings are given to grids later, or come with the import.</source>
            <translation>每行一个网格。楼栋可以以后划分，也可随导入带入。</translation>
        </message>
        <message>
            <source>One person a line: name, blank, role. For example: 孙梅 社工</source>
            <translation>每行一人：姓名、空格、岗位。例如：孙梅 社工</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Ten signs at least; a sentence is easy to remember</source>
            <translation>至少十个字符，用一句话最好记</translation>
        </message>
        <message>
            <source>The statistics code; it stands on official tables.</source>
            <translation>统计用区划代码，会印在报表上。</translation>
        </message>
        <message>
            <source>With an account, numbers and the contents of cases are sealed from the first day: a stolen computer or stick shows none of them. A recovery card is shown when the file is made: print it and put it in the safe. Without it a forgotten passphrase cannot be replaced by anybody. Accounts can also be opened later.</source>
            <translation>开立账户后，号码和案件内容从第一天起就加密：电脑或U盘被盗也看不到。建立文件时会显示一张恢复密钥卡：请打印后放入保险柜。没有这张卡，忘记的口令谁也无法重设。账户也可以以后再开。</translation>
        </message>
        <message>
            <source>Your community</source>
            <translation>您的社区</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>暂未设置</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::GridActs</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>All open duties of one go to the other in one step.</source>
            <translation>一个人的全部在任职责一步交给另一个人。</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Births, deaths and moves are counted from that day until today.</source>
            <translation>出生、死亡、迁入、迁出从这一天算到今天。</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>楼栋</translation>
        </message>
        <message>
            <source>Buildings of the grid</source>
            <translation>网格的楼栋</translation>
        </message>
        <message>
            <source>Changes since</source>
            <translation>变动起算日</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>撤销网格</translation>
        </message>
        <message>
            <source>Close the grid</source>
            <translation>撤销网格</translation>
        </message>
        <message>
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>End a duty</source>
            <translation>结束职责</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从何日起</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>交出人</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>交接</translation>
        </message>
        <message>
            <source>Its buildings leave it and its duties end that day. The code is never given again.</source>
            <translation>楼栋离开、职责结束于该日；编码不再使用。</translation>
        </message>
        <message>
            <source>Mark all that belong to it from that day on; dwellings, households and people follow.</source>
            <translation>勾选从该日起归它的楼栋；房屋、户和人随之变动。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>New grid</source>
            <translation>新建网格</translation>
        </message>
        <message>
            <source>New staff member</source>
            <translation>新增工作人员</translation>
        </message>
        <message>
            <source>Office telephones may be printed on boards, private ones never are.</source>
            <translation>办公电话可以上公示牌，私人电话不会。</translation>
        </message>
        <message>
            <source>Population table</source>
            <translation>人口统计表</translation>
        </message>
        <message>
            <source>Responsible for the grid</source>
            <translation>网格责任人</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Staff member</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>The duty ends on that day; the time before stays in the history.</source>
            <translation>职责到该日为止，此前的时间留在履历中。</translation>
        </message>
        <message>
            <source>There is one head of a grid (网格长) at a time.</source>
            <translation>同一时间只有一位网格长。</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Without a code the next one of the community is given.</source>
            <translation>不填编码则自动取本社区的下一个。</translation>
        </message>
        <message>
            <source>all grids</source>
            <translation>全部网格</translation>
        </message>
        <message>
            <source>no grid</source>
            <translation>无网格</translation>
        </message>
        <message>
            <source>this grid only</source>
            <translation>仅此网格</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::GridPage</name>
        <message>
            <source>Building</source>
            <translation>楼栋</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>楼栋</translation>
        </message>
        <message>
            <source>Buildings %1</source>
            <translation>楼栋 %1</translation>
        </message>
        <message>
            <source>Buildings …</source>
            <translation>楼栋…</translation>
        </message>
        <message>
            <source>Choose a grid from the list.</source>
            <translation>请在列表中选一个网格。</translation>
        </message>
        <message>
            <source>Close the grid …</source>
            <translation>撤销网格…</translation>
        </message>
        <message>
            <source>Dwellings</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Hand over …</source>
            <translation>交接…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履历</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>户数</translation>
        </message>
        <message>
            <source>Make a grid and give it buildings; people and households follow by themselves.</source>
            <translation>新建网格并划分楼栋，居民和户自动跟随。</translation>
        </message>
        <message>
            <source>New grid</source>
            <translation>新建网格</translation>
        </message>
        <message>
            <source>New staff member</source>
            <translation>新增工作人员</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Population table</source>
            <translation>人口统计表</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Responsible …</source>
            <translation>责任人…</translation>
        </message>
        <message>
            <source>There is no grid yet</source>
            <translation>还没有网格</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不在了。</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::GridRows</name>
        <message>
            <source>%1 grids</source>
            <translation>%1 个网格</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>楼栋</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Dwellings</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Grid workers</source>
            <translation>专职网格员</translation>
        </message>
        <message>
            <source>Head of the grid</source>
            <translation>网格长</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>户数</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>No head</source>
            <translation>无网格长</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>in no grid or in several: %1</source>
            <translation>不在网格或重复划分：%1</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无人</translation>
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
            <source>What it held was destroyed by this act.</source>
            <translation>这次操作清除了记录的内容。</translation>
        </message>
        <message>
            <source>What this act changed was destroyed later.</source>
            <translation>这次操作改动的内容后来已清除。</translation>
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
        <name>linwu::ui::HolidaysPanel</name>
        <message>
            <source>Confidence</source>
            <translation>可靠程度</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Off or worked</source>
            <translation>放假或上班</translation>
        </message>
        <message>
            <source>Read in the notice of a year</source>
            <translation>读入一年的放假通知</translation>
        </message>
        <message>
            <source>Read in the notice of a year …</source>
            <translation>读入一年的放假通知…</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>出处：%1</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>The notice of this year is not in the file: statutory days that end in it count Saturdays and Sundays only.</source>
            <translation>这一年的放假通知还没有读入：届满日只按周六、周日顺延。</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>off</source>
            <translation>放假</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>上班</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::HouseholdActs</name>
        <message>
            <source>%1 is to the head</source>
            <translation>%1 与户主的关系</translation>
        </message>
        <message>
            <source>%1 people join the household of %2; the household they leave ends.</source>
            <translation>%1 人并入%2户，原来的户随即销户。</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Change the head of the household</source>
            <translation>更换户主</translation>
        </message>
        <message>
            <source>Dwelling</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>Empty: masked.</source>
            <translation>不填：脱敏显示。</translation>
        </message>
        <message>
            <source>Empty: the same one.</source>
            <translation>留空：仍住原处。</translation>
        </message>
        <message>
            <source>For a household of the hukou register, or for people who live in one dwelling and belong to none yet.</source>
            <translation>用于登记户籍户，或为住在同一套房屋里、还没有户的人立一户。</translation>
        </message>
        <message>
            <source>Formed on</source>
            <translation>立户日期</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>Head of household</source>
            <translation>户主</translation>
        </message>
        <message>
            <source>Head of the new household</source>
            <translation>新户户主</translation>
        </message>
        <message>
            <source>Head of those who stay</source>
            <translation>留下者的户主</translation>
        </message>
        <message>
            <source>Household number</source>
            <translation>户号</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>并户</translation>
        </message>
        <message>
            <source>Join two households</source>
            <translation>并户</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Member %1</source>
            <translation>成员%1</translation>
        </message>
        <message>
            <source>Needed for a living household.</source>
            <translation>居住户必填。</translation>
        </message>
        <message>
            <source>Needed only when the head leaves.</source>
            <translation>仅当户主离开时需要。</translation>
        </message>
        <message>
            <source>New head</source>
            <translation>新户主</translation>
        </message>
        <message>
            <source>New household</source>
            <translation>新增户</translation>
        </message>
        <message>
            <source>Number of the new household</source>
            <translation>新户户号</translation>
        </message>
        <message>
            <source>Numbers, health and remarks stay hidden unless a reason is given; the reason is kept with the paper.</source>
            <translation>不填理由时，号码、健康状况和备注不显示；理由与文书一起留存。</translation>
        </message>
        <message>
            <source>Reason for whole numbers</source>
            <translation>显示完整号码的理由</translation>
        </message>
        <message>
            <source>Registered address</source>
            <translation>户籍地址</translation>
        </message>
        <message>
            <source>Registration sheet of the household</source>
            <translation>居民信息登记表</translation>
        </message>
        <message>
            <source>Relation to the head</source>
            <translation>与户主关系</translation>
        </message>
        <message>
            <source>Relations are worked out anew; unclear ones become empty.</source>
            <translation>成员关系重新推算，不明确的留空。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>分户</translation>
        </message>
        <message>
            <source>Split the household</source>
            <translation>分户</translation>
        </message>
        <message>
            <source>Those marked form a household of their own.</source>
            <translation>勾选的人另立一户。</translation>
        </message>
        <message>
            <source>Who leaves</source>
            <translation>分出的人</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::HouseholdPage</name>
        <message>
            <source>Address</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Change head</source>
            <translation>更换户主</translation>
        </message>
        <message>
            <source>Choose a household from the list.</source>
            <translation>请从列表中选一户。</translation>
        </message>
        <message>
            <source>Dwelling</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已销户</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履历</translation>
        </message>
        <message>
            <source>Household of %1</source>
            <translation>%1户</translation>
        </message>
        <message>
            <source>Household without a head</source>
            <translation>无户主的户</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>户</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Join households</source>
            <translation>并户</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Lives</source>
            <translation>居住</translation>
        </message>
        <message>
            <source>Lives at</source>
            <translation>现住址</translation>
        </message>
        <message>
            <source>Members and where they live</source>
            <translation>户内成员与住址</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>New household</source>
            <translation>新增户</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>户号</translation>
        </message>
        <message>
            <source>Number of people</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>产权人</translation>
        </message>
        <message>
            <source>Owns</source>
            <translation>产权</translation>
        </message>
        <message>
            <source>Registered (hukou)</source>
            <translation>户籍</translation>
        </message>
        <message>
            <source>Registration sheet</source>
            <translation>登记表</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Select two households in the list (Ctrl+click); the one clicked last takes the others in.</source>
            <translation>请在列表中选中两户（Ctrl+单击），后点的一户收进另一户的人。</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始</translation>
        </message>
        <message>
            <source>Split household</source>
            <translation>分户</translation>
        </message>
        <message>
            <source>There is no household yet</source>
            <translation>还没有户</translation>
        </message>
        <message>
            <source>They come with the import of a ledger, and with people who move in.</source>
            <translation>导入台账、登记入住的人，户就有了。</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不在了。</translation>
        </message>
        <message>
            <source>Where the members are registered</source>
            <translation>成员的户籍所在户</translation>
        </message>
        <message>
            <source>Who owns what</source>
            <translation>产权情况</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不详</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::HouseholdRows</name>
        <message>
            <source>%1 living households · %2 registered households</source>
            <translation>居住户 %1 户 · 户籍户 %2 户</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已销户</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>销户日期</translation>
        </message>
        <message>
            <source>Formed on</source>
            <translation>立户日期</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Head of household</source>
            <translation>户主</translation>
        </message>
        <message>
            <source>Household number</source>
            <translation>户号</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺项</translation>
        </message>
        <message>
            <source>No grid</source>
            <translation>缺网格</translation>
        </message>
        <message>
            <source>No head</source>
            <translation>无户主</translation>
        </message>
        <message>
            <source>No number</source>
            <translation>缺户号</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Number of people</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>王 3幢 &gt;=4人</source>
            <translation>王 3幢 &gt;=4人</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::HouseholdsPanel</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Correct: %1</source>
            <translation>更正：%1</translation>
        </message>
        <message>
            <source>Has changed …</source>
            <translation>有变化…</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>所在户</translation>
        </message>
        <message>
            <source>In this household: %1 · %2</source>
            <translation>在本户：%1 · %2</translation>
        </message>
        <message>
            <source>Lives</source>
            <translation>居住</translation>
        </message>
        <message>
            <source>Nothing is known of it.</source>
            <translation>暂无记录。</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
        <message>
            <source>Owns</source>
            <translation>产权</translation>
        </message>
        <message>
            <source>Registered (hukou)</source>
            <translation>户籍</translation>
        </message>
        <message>
            <source>The membership was entered wrongly</source>
            <translation>户成员记录录错了</translation>
        </message>
        <message>
            <source>The relation has changed</source>
            <translation>与户主关系有变化</translation>
        </message>
        <message>
            <source>Was wrong …</source>
            <translation>录错了…</translation>
        </message>
        <message>
            <source>relation not known</source>
            <translation>关系不详</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 起</translation>
        </message>
        <message>
            <source>start not known</source>
            <translation>起始不详</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ImportSession</name>
        <message>
            <source>Importing …</source>
            <translation>正在导入…</translation>
        </message>
        <message>
            <source>Reading and comparing the file …</source>
            <translation>正在读取并比对文件…</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ImportWizard</name>
        <message>
            <source>%1 rows · %2 people · %3 households · %4 dwellings. Nothing has been written yet.</source>
            <translation>%1 行 · %2 人 · %3 户 · %4 套房屋。尚未写入任何内容。</translation>
        </message>
        <message>
            <source>Back to the columns</source>
            <translation>返回列对应</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>导入 %1</translation>
        </message>
        <message>
            <source>Import now</source>
            <translation>执行导入</translation>
        </message>
        <message>
            <source>Importing …</source>
            <translation>正在导入…</translation>
        </message>
        <message>
            <source>On to the preview</source>
            <translation>进入预览</translation>
        </message>
        <message>
            <source>Reading and comparing the file …</source>
            <translation>正在读取并比对文件…</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::InputForm</name>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::LeavingDialog</name>
        <message>
            <source>Another folder …</source>
            <translation>换一个文件夹……</translation>
        </message>
        <message>
            <source>Backup folder</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <source>Before you go</source>
            <translation>退出之前</translation>
        </message>
        <message>
            <source>End without a backup</source>
            <translation>不备份，直接退出</translation>
        </message>
        <message>
            <source>How far the backup is</source>
            <translation>备份进度</translation>
        </message>
        <message>
            <source>Keep working</source>
            <translation>继续工作</translation>
        </message>
        <message>
            <source>There is no backup of today: %1</source>
            <translation>今天的备份没有做成：%1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Waiting for what is still under way: %1</source>
            <translation>正在等待未完成的工作：%1</translation>
        </message>
        <message>
            <source>What was done today is being backed up and proved. The program ends by itself when it is done.</source>
            <translation>正在备份今天的工作并核验副本，完成后程序自动退出。</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::LedgerPage</name>
        <message>
            <source>%1, until %2: due %3</source>
            <translation>%1，截至%2：应提 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n voucher(s)</source>
            <translation>
                <numerusform>%n张凭证</numerusform>
            </translation>
        </message>
        <message>
            <source>A red entry of the same account and class. Leave the amount empty to take back all that is left.</source>
            <translation>按原账户、原科目红字冲销；金额留空则冲销全部余额。</translation>
        </message>
        <message>
            <source>A transfer between accounts: it is neither income nor expense.</source>
            <translation>账户之间的转账，不算收入也不算支出。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>As its report says; a loss is written with a minus. What is due to the return fund follows from it.</source>
            <translation>按企业报表填写，亏损写负数。应提反哺资金由此算出。</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>余额</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>银行存款</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>入账</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>卡尾号</translation>
        </message>
        <message>
            <source>Card line</source>
            <translation>村务卡明细</translation>
        </message>
        <message>
            <source>Card line …</source>
            <translation>村务卡明细…</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Enter the accounts of the community with what they hold today. From then on every sheet balances to the cent.</source>
            <translation>登记各账户及期初余额，此后每张公开表都分毫不差。</translation>
        </message>
        <message>
            <source>Enterprise</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>启用日期</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>From account</source>
            <translation>转出账户</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>持卡人</translation>
        </message>
        <message>
            <source>Into account</source>
            <translation>转入账户</translation>
        </message>
        <message>
            <source>Into the return fund</source>
            <translation>提取反哺资金</translation>
        </message>
        <message>
            <source>Into the return fund …</source>
            <translation>提取反哺资金…</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>发卡日期</translation>
        </message>
        <message>
            <source>It begins at 0.00; money reaches it by a transfer.</source>
            <translation>从 0.00 开始，用转账转入。</translation>
        </message>
        <message>
            <source>Item on the way</source>
            <translation>未达账项</translation>
        </message>
        <message>
            <source>Its amount (− leaves)</source>
            <translation>未达金额（付出为负）</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>Last four digits</source>
            <translation>卡号后四位</translation>
        </message>
        <message>
            <source>Lies in</source>
            <translation>所在银行账户</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限额</translation>
        </message>
        <message>
            <source>Net profit</source>
            <translation>纯利润</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>新建账户</translation>
        </message>
        <message>
            <source>New account …</source>
            <translation>新建账户……</translation>
        </message>
        <message>
            <source>New village card</source>
            <translation>登记村务卡</translation>
        </message>
        <message>
            <source>New village card …</source>
            <translation>登记村务卡…</translation>
        </message>
        <message>
            <source>New voucher</source>
            <translation>新凭证</translation>
        </message>
        <message>
            <source>Nothing is due to the return fund. Enter the profit of the enterprise first.</source>
            <translation>没有应提的反哺资金，请先登记企业利润。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>建账</translation>
        </message>
        <message>
            <source>Open the books</source>
            <translation>期初建账</translation>
        </message>
        <message>
            <source>Open the books …</source>
            <translation>期初建账…</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>编制单位</translation>
        </message>
        <message>
            <source>Profit</source>
            <translation>利润</translation>
        </message>
        <message>
            <source>Profit of an enterprise</source>
            <translation>企业利润</translation>
        </message>
        <message>
            <source>Profit of an enterprise …</source>
            <translation>企业利润…</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Quarter after</source>
            <translation>下一季度</translation>
        </message>
        <message>
            <source>Quarter before</source>
            <translation>上一季度</translation>
        </message>
        <message>
            <source>Repay</source>
            <translation>还款</translation>
        </message>
        <message>
            <source>Repay the cards</source>
            <translation>还村务卡账单</translation>
        </message>
        <message>
            <source>Repay the chosen card lines …</source>
            <translation>还所选村务卡明细…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报表</translation>
        </message>
        <message>
            <source>Return of the profit</source>
            <translation>按纯利润计提反哺资金</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>冲销</translation>
        </message>
        <message>
            <source>Reverse %1</source>
            <translation>冲销%1</translation>
        </message>
        <message>
            <source>Reverse …</source>
            <translation>红字冲销…</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>商户</translation>
        </message>
        <message>
            <source>Spent for herself, to be paid back</source>
            <translation>个人消费，待退还</translation>
        </message>
        <message>
            <source>Statement or count</source>
            <translation>对账单或盘点</translation>
        </message>
        <message>
            <source>Statement or count …</source>
            <translation>对账单或盘点…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Stop a village card</source>
            <translation>停卡</translation>
        </message>
        <message>
            <source>Stop a village card …</source>
            <translation>停卡…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>The books are not opened yet</source>
            <translation>尚未建账</translation>
        </message>
        <message>
            <source>The holder left office or gave the card back. What is unpaid stays to be paid.</source>
            <translation>持卡人离任或交回了卡。未还的款项照样要还。</translation>
        </message>
        <message>
            <source>The voucher that pays the bill, and the lines chosen in the list of the cards. Both must be the same to the cent.</source>
            <translation>选择还款凭证；与列表中所选明细合计须一致。</translation>
        </message>
        <message>
            <source>Unpaid so far</source>
            <translation>已有未还款</translation>
        </message>
        <message>
            <source>Until</source>
            <comment>last day of a period</comment>
            <translation>公示止</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Village cards</source>
            <translation>村务卡</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>Vouchers</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>What each account holds at the beginning of the first day, to the cent.</source>
            <translation>启用日当日期初各账户余额。</translation>
        </message>
        <message>
            <source>What the bank's statement or the counted cash box says at the end of the day.</source>
            <translation>当日终了银行对账单余额或现金盘点数。</translation>
        </message>
        <message>
            <source>income %1, expense %2</source>
            <translation>收入%1，支出%2</translation>
        </message>
        <message>
            <source>nothing booked yet</source>
            <translation>还没有记账</translation>
        </message>
        <message>
            <source>together %1</source>
            <translation>合计%1</translation>
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
            <source>Choose a table of residents</source>
            <translation>选择居民台账</translation>
        </message>
        <message>
            <source>Counter mode</source>
            <translation>柜台模式</translation>
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
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Manual of this page</source>
            <translation>本页的手册</translation>
        </message>
        <message>
            <source>New community file …</source>
            <translation>新建社区文件…</translation>
        </message>
        <message>
            <source>Nobody is shown while a visitor can see the screen. Open a person first: then counter mode shows her alone.</source>
            <translation>有来访者看得到屏幕，不显示任何人。先打开来办事人的卡片再进柜台模式，就只显示他本人。</translation>
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
            <source>Tables (*.xlsx *.xls *.csv *.et *.html)</source>
            <translation>表格 (*.xlsx *.xls *.csv *.et *.html)</translation>
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
        <name>linwu::ui::ManualWindow</name>
        <message>
            <source>Chapter</source>
            <translation>章节</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>使用手册</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::OpeningAccounts</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Account, line %1</source>
            <translation>第 %1 行账户</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>余额</translation>
        </message>
        <message>
            <source>Holds, line %1</source>
            <translation>第 %1 行余额</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Kind, line %1</source>
            <translation>第 %1 行类别</translation>
        </message>
        <message>
            <source>Lies in</source>
            <translation>所在银行账户</translation>
        </message>
        <message>
            <source>Lies in, line %1</source>
            <translation>第 %1 行存放于</translation>
        </message>
        <message>
            <source>One more account</source>
            <translation>再加一个账户</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Use, line %1</source>
            <translation>第 %1 行用途</translation>
        </message>
        <message>
            <source>account of its own</source>
            <translation>有自己的户头</translation>
        </message>
        <message>
            <source>together %1</source>
            <translation>合计%1</translation>
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
        <name>linwu::ui::PapersTab</name>
        <message>
            <source>%1: the sheet has come back signed. Its scan, a PDF or a photo, is kept sealed with the case.</source>
            <translation>%1：签署件已收回。它的扫描件（PDF 或照片）加密存进本案。</translation>
        </message>
        <message>
            <source>&amp;Preview and print …</source>
            <translation>预览与打印(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Signed copy …</source>
            <translation>收回签署件(&amp;S)…</translation>
        </message>
        <message>
            <source>As &amp;issued …</source>
            <translation>已出文书(&amp;I)…</translation>
        </message>
        <message>
            <source>Can be printed</source>
            <translation>可打印</translation>
        </message>
        <message>
            <source>Comes from elsewhere</source>
            <translation>由当事人或外单位提供</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>出具</translation>
        </message>
        <message>
            <source>Issue %1, %2</source>
            <translation>第 %1 次出具，%2</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>收回</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Photos and scans (*.jpg *.jpeg *.png *.pdf)</source>
            <translation>照片和扫描件 (*.jpg *.jpeg *.png *.pdf)</translation>
        </message>
        <message>
            <source>Print as issued</source>
            <translation>按原件重印</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>扫描件</translation>
        </message>
        <message>
            <source>Scan of the signed sheet</source>
            <translation>签署件的扫描文件</translation>
        </message>
        <message>
            <source>Signed copy</source>
            <translation>收回签署件</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Waits for: %1</source>
            <translation>尚待：%1</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PartiesTab</name>
        <message>
            <source>Add &amp;representative …</source>
            <translation>添加代理人(&amp;R)…</translation>
        </message>
        <message>
            <source>Has &amp;changed …</source>
            <translation>情况变更(&amp;C)…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>哪一方</translation>
        </message>
        <message>
            <source>Take &amp;out …</source>
            <translation>移除(&amp;O)…</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Was &amp;wrong …</source>
            <translation>更正(&amp;W)…</translation>
        </message>
        <message>
            <source>Willing</source>
            <translation>是否同意</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PersonCard</name>
        <message>
            <source>%1 years old</source>
            <translation>%1 岁</translation>
        </message>
        <message>
            <source>Aid</source>
            <translation>救助</translation>
        </message>
        <message>
            <source>Change head</source>
            <translation>更换户主</translation>
        </message>
        <message>
            <source>Check of a number</source>
            <translation>核对号码</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>核实无误</translation>
        </message>
        <message>
            <source>Deceased …</source>
            <translation>死亡登记…</translation>
        </message>
        <message>
            <source>End level four …</source>
            <translation>结束四级信息…</translation>
        </message>
        <message>
            <source>Erase personal data …</source>
            <translation>删除个人信息…</translation>
        </message>
        <message>
            <source>Group …</source>
            <translation>加入人群…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履历</translation>
        </message>
        <message>
            <source>Household and dwelling</source>
            <translation>家庭与住址</translation>
        </message>
        <message>
            <source>It is kept who looked, at whom and why; the supervisors get a list each month.</source>
            <translation>会记下谁在什么时候为什么查看了谁，每月给监督委员会一份清单。</translation>
        </message>
        <message>
            <source>Level four · %1</source>
            <translation>四级 · %1</translation>
        </message>
        <message>
            <source>Level four, sealed</source>
            <translation>四级信息（加密）</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>换住处</translation>
        </message>
        <message>
            <source>Move out</source>
            <translation>迁出</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>Registration sheet</source>
            <translation>登记表</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Show the whole numbers</source>
            <translation>显示完整号码</translation>
        </message>
        <message>
            <source>Split household</source>
            <translation>分户</translation>
        </message>
        <message>
            <source>State …</source>
            <translation>状态…</translation>
        </message>
        <message>
            <source>Take the merge back</source>
            <translation>拆分合并</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不在了。</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核实</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>走访</translation>
        </message>
        <message>
            <source>Whole numbers …</source>
            <translation>完整号码……</translation>
        </message>
        <message>
            <source>Work at the counter</source>
            <translation>窗口办事</translation>
        </message>
        <message>
            <source>formerly %1</source>
            <translation>曾用名 %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自%1起</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PersonField</name>
        <message>
            <source>Find by name, initials, door or last four digits</source>
            <translation>按姓名、首字母、门牌或后四位查找</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PictureWindow</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PlaceActs</name>
        <message>
            <source>1/2 or 50 %; empty: the whole</source>
            <translation>1/2 或 50%；不填为全部</translation>
        </message>
        <message>
            <source>A door of a building that is in the register; nobody has to live there.</source>
            <translation>登记一套房屋，楼栋须已在册，可以暂时无人居住。</translation>
        </message>
        <message>
            <source>A new number gives all its dwellings their new door.</source>
            <translation>改了幢号，楼内每套房屋的门牌跟着改。</translation>
        </message>
        <message>
            <source>A new residential area is made when none of that name exists.</source>
            <translation>没有这个小区名时自动新建。</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>As ledgers write it, separated by |</source>
            <translation>台账里的写法，用 | 隔开</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>楼栋</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Empty where the building has none.</source>
            <translation>没有单元的楼不填。</translation>
        </message>
        <message>
            <source>Empty: no dwellings are made.</source>
            <translation>不填：不生成房屋。</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Floors</source>
            <translation>层数</translation>
        </message>
        <message>
            <source>Floors that do not exist</source>
            <translation>跳过的楼层号</translation>
        </message>
        <message>
            <source>For example 4 13 14</source>
            <translation>例如 4 13 14</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>New building</source>
            <translation>新增楼栋</translation>
        </message>
        <message>
            <source>New dwelling</source>
            <translation>新增房屋</translation>
        </message>
        <message>
            <source>Number of the building</source>
            <translation>幢号</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>其他叫法</translation>
        </message>
        <message>
            <source>Owner %1</source>
            <translation>产权人%1</translation>
        </message>
        <message>
            <source>Residential area</source>
            <translation>小区</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>室</translation>
        </message>
        <message>
            <source>Rooms are numbered</source>
            <translation>室号写法</translation>
        </message>
        <message>
            <source>Rooms on a floor of a unit</source>
            <translation>每单元每层户数</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>份额</translation>
        </message>
        <message>
            <source>Street number</source>
            <translation>门牌号</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>The building was wrong</source>
            <translation>更正楼栋</translation>
        </message>
        <message>
            <source>The owners have changed</source>
            <translation>产权人有变化</translation>
        </message>
        <message>
            <source>The residential area was wrong</source>
            <translation>更正小区</translation>
        </message>
        <message>
            <source>The use has changed</source>
            <translation>变更用途</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>单元数</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>What it was used for until that day stays in the history.</source>
            <translation>此前的用途保留在履历中。</translation>
        </message>
        <message>
            <source>Who owned it until that day stays in the history.</source>
            <translation>那一天以前的产权人保留在历史里。</translation>
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
            <source>Fit to one page</source>
            <translation>缩到一页</translation>
        </message>
        <message>
            <source>Fits one page as it is.</source>
            <translation>原样即为一页，未作缩小。</translation>
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
            <translation>存为表格</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translation>表格文件 (*.xlsx)</translation>
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
            <source>Zoom</source>
            <translation>显示比例</translation>
        </message>
        <message>
            <source>none installed</source>
            <translation>未安装</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PreviewModel</name>
        <message>
            <source>Born</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>身份证号</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>What is to be looked at</source>
            <translation>需要留意</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PreviewStep</name>
        <message>
            <source>%1 lines of totals agree with what was found.</source>
            <translation>%1 处合计与实际一致。</translation>
        </message>
        <message>
            <source>%1: the total says %2 households, %3 were found</source>
            <translation>%1：合计为 %2 户，实际 %3 户</translation>
        </message>
        <message>
            <source>%1: the total says %2 people, %3 were found</source>
            <translation>%1：合计为 %2 人，实际 %3 人</translation>
        </message>
        <message>
            <source>Cell %1, %2</source>
            <translation>单元格 %1，%2</translation>
        </message>
        <message>
            <source>Cells of the row</source>
            <translation>此行的单元格</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Fix a cell</source>
            <translation>改正单元格</translation>
        </message>
        <message>
            <source>Fix this cell …</source>
            <translation>改正此格…</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>文件中的值</translation>
        </message>
        <message>
            <source>Leave out or take in</source>
            <translation>排除／恢复</translation>
        </message>
        <message>
            <source>Leaves this row out of the import, or takes it in again</source>
            <translation>这一行不导入，或恢复导入</translation>
        </message>
        <message>
            <source>Make the first adult head of the household where the file names none (%1)</source>
            <translation>文件未写户主的，以第一位成年人为户主（%1户）</translation>
        </message>
        <message>
            <source>Now in the register</source>
            <translation>登记库现值</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>文件中的行</translation>
        </message>
        <message>
            <source>Take all shown</source>
            <translation>全部采纳</translation>
        </message>
        <message>
            <source>Take the groups that the remarks speak of (%1)</source>
            <translation>采纳备注里提到的人群（%1人次）</translation>
        </message>
        <message>
            <source>Take the proposals</source>
            <translation>采纳建议</translation>
        </message>
        <message>
            <source>Takes what is proposed for the cells of this row</source>
            <translation>采纳这一行各单元格的建议</translation>
        </message>
        <message>
            <source>Takes what is proposed in all rows of the list as it is filtered now</source>
            <translation>采纳当前筛选出的所有行的建议</translation>
        </message>
        <message>
            <source>This very file was imported on %1.</source>
            <translation>同一文件已于 %1 导入过。</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>理解为</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::PrintingPanel</name>
        <message>
            <source>%1 (not there now)</source>
            <translation>%1（现在没有连接）</translation>
        </message>
        <message>
            <source>%1 cannot print nearer to the edge than %2 mm.</source>
            <translation>%1 离纸边 %2 毫米以内印不出来。</translation>
        </message>
        <message>
            <source>As the sheet asks</source>
            <translation>按表的要求</translation>
        </message>
        <message>
            <source>Choose “fit to page” in its own window, or the edge is cut.</source>
            <translation>请在打印机自己的窗口里选“适合纸张”，否则边上会被裁掉。</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>Looked for first</source>
            <translation>首选</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Papers can be saved as PDF and printed elsewhere.</source>
            <translation>这台电脑没有安装打印机。文书可以存成 PDF 到别处打印。</translation>
        </message>
        <message>
            <source>Our pages keep more than that free: nothing is cut.</source>
            <translation>我们的页边留得更宽，不会被裁掉。</translation>
        </message>
        <message>
            <source>Paper of sheets for the wall</source>
            <translation>上墙公开表的纸张</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>打印机</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The system's own</source>
            <translation>系统默认</translation>
        </message>
        <message>
            <source>Type faces</source>
            <translation>字体</translation>
        </message>
        <message>
            <source>Type faces. Where a face is not installed the nearest stands in, and lines may break elsewhere.</source>
            <translation>字体。没有安装的由最接近的代替，换行位置可能不同。</translation>
        </message>
        <message>
            <source>Used here</source>
            <translation>实际使用</translation>
        </message>
        <message>
            <source>none installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <source>stands in</source>
            <translation>代替</translation>
        </message>
        <message>
            <source>the face itself</source>
            <translation>就是这一款</translation>
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
            <source>Filter the list</source>
            <translation>筛选名单</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>删除视图</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Not understood: %1</source>
            <translation>看不懂：%1</translation>
        </message>
        <message>
            <source>Pin to the rail</source>
            <translation>固定到左侧栏</translation>
        </message>
        <message>
            <source>Print list</source>
            <translation>打印名单</translation>
        </message>
        <message>
            <source>Save as spreadsheet</source>
            <translation>存为表格</translation>
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
        <name>linwu::ui::ResidentActs</name>
        <message>
            <source>%1 (level four, sealed)</source>
            <translation>%1（四级，加密）</translation>
        </message>
        <message>
            <source>%1 has died</source>
            <translation>%1 死亡登记</translation>
        </message>
        <message>
            <source>%1 moves out</source>
            <translation>%1 迁出</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add %1 to a group</source>
            <translation>将 %1 加入人群</translation>
        </message>
        <message>
            <source>Day of death</source>
            <translation>死亡日期</translation>
        </message>
        <message>
            <source>Dwelling</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>Empty: a household of her own.</source>
            <translation>留空：单独立户。</translation>
        </message>
        <message>
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>End a group of level four of %1</source>
            <translation>结束%1的四级信息</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>人群</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>户</translation>
        </message>
        <message>
            <source>Lives at</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Merge two records</source>
            <translation>合并两条记录</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Move %1 to another dwelling</source>
            <translation>%1 换住处</translation>
        </message>
        <message>
            <source>Move out</source>
            <translation>迁出</translation>
        </message>
        <message>
            <source>Needed only when the head goes.</source>
            <translation>仅当户主离开时需要。</translation>
        </message>
        <message>
            <source>New head of the household</source>
            <translation>原户的新户主</translation>
        </message>
        <message>
            <source>New resident</source>
            <translation>新增居民</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>On</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Only the name is needed; what is missing can be found later by the chips.</source>
            <translation>只有姓名必填；缺的内容以后可以用筛选找出来补。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Relation to its head</source>
            <translation>与户主关系</translation>
        </message>
        <message>
            <source>Residence and household end on that day; the record stays.</source>
            <translation>居住与家庭关系到这一天为止，记录保留。</translation>
        </message>
        <message>
            <source>Residence, households and groups end on the day of death. It can be undone.</source>
            <translation>居住、家庭、人群关系到死亡当日为止，可以撤销。</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>State of %1</source>
            <translation>%1 的状态</translation>
        </message>
        <message>
            <source>What was true until that day stays in the history.</source>
            <translation>此前的情况保留在履历中。</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>迁往地</translation>
        </message>
        <message>
            <source>“%1” stays, “%2” goes into it. Empty fields are filled; the merge can be taken back.</source>
            <translation>保留“%1”，并入“%2”。空项自动补齐；合并可以撤销。</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ResidentPage</name>
        <message>
            <source>Choose somebody from the list.</source>
            <translation>请在列表中选一位居民。</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import the ledger you have kept in a spreadsheet, or enter the first person by hand.</source>
            <translation>把现有的电子表格台账导入进来，或手工录入第一位居民。</translation>
        </message>
        <message>
            <source>Join households</source>
            <translation>并户</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>New resident</source>
            <translation>新增居民</translation>
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
            <source>Select two people of different households (Ctrl+click); the one clicked last takes the others in.</source>
            <translation>请选中不同户的两个人（Ctrl+单击），最后单击的一户并入另一户。</translation>
        </message>
        <message>
            <source>Select two records in the list (Ctrl+click); the one clicked last stays.</source>
            <translation>请选中两条记录（Ctrl+单击），保留最后单击的一条。</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::ResidentRows</name>
        <message>
            <source>#低保 &gt;80 女</source>
            <translation>#低保 &gt;80 女</translation>
        </message>
        <message>
            <source>%1 households</source>
            <translation>%1 户</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1 人</translation>
        </message>
        <message>
            <source>%1 to check</source>
            <translation>%1 条待核实</translation>
        </message>
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
            <source>Groups</source>
            <translation>人群</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>身份证号</translation>
        </message>
        <message>
            <source>Level four, sealed</source>
            <translation>四级信息（加密）</translation>
        </message>
        <message>
            <source>Lives at</source>
            <translation>住址</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺</translation>
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
            <source>State and age</source>
            <translation>状态与年龄</translation>
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
        <name>linwu::ui::RestoreDialog</name>
        <message numerus="yes">
            <source>%n acts done since are not in it. The present file is kept aside and can be looked into.</source>
            <translation>
                <numerusform>此后的%n项操作不在这份备份里。现有文件会另行保留，以后还能查看。</numerusform>
            </translation>
        </message>
        <message>
            <source>Another file …</source>
            <translation>选择别的文件……</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>选择备份</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>相差</translation>
        </message>
        <message>
            <source>File</source>
            <translation>题名或编号</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>备份中</translation>
        </message>
        <message>
            <source>In the file now</source>
            <translation>现有文件中</translation>
        </message>
        <message>
            <source>It is a copy of another file: %1. The present file is kept aside.</source>
            <translation>这是另一个文件的备份：%1。现有文件会另行保留。</translation>
        </message>
        <message>
            <source>Linwu files (*.linwu)</source>
            <translation>邻务文件 (*.linwu)</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>备份时间</translation>
        </message>
        <message>
            <source>Newest act</source>
            <translation>最近一项操作</translation>
        </message>
        <message>
            <source>Newest act in it</source>
            <translation>其中最近一项操作</translation>
        </message>
        <message>
            <source>No backup of this file was found in the backup folder. Choose another file.</source>
            <translation>备份文件夹里没有找到这个文件的备份。请选择别的文件。</translation>
        </message>
        <message>
            <source>Nothing is changed before you press the button. The present file is kept aside.</source>
            <translation>按下按钮之前什么都不会改变。现有文件会另行保留。</translation>
        </message>
        <message>
            <source>Nothing was done since. The present file is kept aside.</source>
            <translation>此后没有新的操作。现有文件会另行保留。</translation>
        </message>
        <message>
            <source>Only a single record …</source>
            <translation>只取回单条记录…</translation>
        </message>
        <message>
            <source>Open it read-only</source>
            <translation>以只读方式打开</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>恢复这份备份</translation>
        </message>
        <message numerus="yes">
            <source>This copy is %n days old.</source>
            <translation>
                <numerusform>这份备份是%n天前做的。</numerusform>
            </translation>
        </message>
        <message>
            <source>This copy was made today.</source>
            <translation>这份备份是今天做的。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What it would bring back</source>
            <translation>会恢复出什么</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::RetentionPanel</name>
        <message>
            <source>%1 chosen. Nothing is destroyed before a second person confirms.</source>
            <extracomment>%1 is how many files were chosen</extracomment>
            <translation>已选 %1 项。另一个人确认以前，什么都不会销毁。</translation>
        </message>
        <message>
            <source>%1 to destroy: %2. Proposed by %3. Their content goes from the file and its history; nobody can bring it back, and it cannot be undone.</source>
            <extracomment>%1 is a number of files, %2 the first of them, %3 who proposed it</extracomment>
            <translation>将销毁 %1 项：%2。提出人：%3。内容会从文件和操作历史中清除，谁也找不回来，也不能撤销。</translation>
        </message>
        <message>
            <source>A person asks for erasure …</source>
            <translation>居民申请删除…</translation>
        </message>
        <message>
            <source>About</source>
            <translation>涉及</translation>
        </message>
        <message>
            <source>Confirm and destroy %1</source>
            <translation>确认并销毁 %1</translation>
        </message>
        <message>
            <source>Confirm and destroy …</source>
            <translation>确认并销毁…</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Destroy for good</source>
            <translation>彻底销毁</translation>
        </message>
        <message>
            <source>Due for destruction</source>
            <translation>到期待销毁</translation>
        </message>
        <message>
            <source>File</source>
            <translation>题名或编号</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>保管期限</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>保管至</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>List</source>
            <translation>清册</translation>
        </message>
        <message>
            <source>Lists of destruction</source>
            <translation>销毁清册</translation>
        </message>
        <message>
            <source>Nothing is due: every file is still within its period, or kept for good. The periods stand under Rules, Retention of files.</source>
            <translation>没有到期的档案：都还在保管期限内，或者永久保管。各类档案保管多久，见“规则”里的“档案保管期限”。</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Print the list …</source>
            <translation>打印清册…</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>提出</translation>
        </message>
        <message>
            <source>Propose destruction</source>
            <translation>提出销毁</translation>
        </message>
        <message>
            <source>Propose destruction …</source>
            <translation>提出销毁…</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>提出</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>签名人</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The period of keeping is over</source>
            <translation>保管期限届满</translation>
        </message>
        <message>
            <source>The period of these is over. Choose some and propose them; a second person confirms, and only then is their content destroyed. The periods stand under Rules, Retention of files.</source>
            <translation>以下档案保管期限已满。选中后提出销毁，由另一个人确认，确认后内容才销毁。各类档案保管多久，见“规则”里的“档案保管期限”。</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::RowsEditor</name>
        <message>
            <source>Add line</source>
            <translation>添加一行</translation>
        </message>
        <message>
            <source>Remove line</source>
            <translation>删除一行</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::RulesPanel</name>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Change from a day on …</source>
            <translation>从某日起更改…</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>可靠程度</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>计算单位</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>It was written down wrongly: what you write here holds for all its days, and the days that follow from it move.</source>
            <translation>原来登记有误：这里所写对它的全部有效期都算数，由它算出的日期随之变动。</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>新值</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Set of rules</source>
            <translation>规则分类</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>出处：%1</translation>
        </message>
        <message>
            <source>The old value stays in force for every day before. What was due already does not move.</source>
            <translation>此前各日仍按旧值；已经算出的期限不变。</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Was wrong: correct …</source>
            <translation>原来写错，更正…</translation>
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
            <source>Search people, households, dwellings, cases, sheets and acts</source>
            <translation>搜索居民、户、房屋、案件、公开表、操作</translation>
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
            <source>A backup counts only after the copy has been opened and compared.</source>
            <translation>副本打开并比对无误，才算备份成功。</translation>
        </message>
        <message>
            <source>A statutory day that ends on a day off moves to the next working day (Civil Code 203).</source>
            <translation>法定期限最后一日为休息日的，顺延至下一工作日（民法典第 203 条）。</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Code tables</source>
            <translation>代码表</translation>
        </message>
        <message>
            <source>Days, thresholds and choices, with the article they come from. A change begins on a day.</source>
            <translation>期限、限额与选项，附法条出处；更改从某一天起生效。</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>节假日</translation>
        </message>
        <message>
            <source>National and local codes with the words ledgers use for them.</source>
            <translation>国家与地方代码，附台账中的各种写法。</translation>
        </message>
        <message>
            <source>Only on this computer; each kind of paper remembers besides how it was last printed.</source>
            <translation>只影响本机；每种文书另外记住上一次怎么打印。</translation>
        </message>
        <message>
            <source>Only on this computer; the data file does not change.</source>
            <translation>只影响本机，不改动数据文件。</translation>
        </message>
        <message>
            <source>Page set-up</source>
            <translation>页面设置</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
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
        <name>linwu::ui::SheetPreview</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>第%1页，共%2页</translation>
        </message>
        <message>
            <source>Preview of the sheet</source>
            <translation>公开表预览</translation>
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
        <name>linwu::ui::SignInDialog</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Eight groups of five signs, as on the card</source>
            <translation>共八组，每组五位，照卡片输入</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新口令</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Passphrase forgotten …</source>
            <translation>忘记口令……</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <source>Set the passphrase</source>
            <translation>设置口令</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>This file is sealed. Choose your account and type your passphrase.</source>
            <translation>这个文件已加密封存。请选择账户并输入口令。</translation>
        </message>
        <message>
            <source>With the card from the safe an administrator gets a new passphrase. Everybody else keeps hers.</source>
            <translation>凭保险柜里的卡片可以为管理员重设口令，其他人的口令不变。</translation>
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
            <source>Shows only the person being served while a visitor can see the screen (F9)</source>
            <translation>有来访者看得到屏幕时，只显示来办事的人（F9）</translation>
        </message>
        <message>
            <source>Test file</source>
            <translation>测试文件</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::StepBar</name>
        <message>
            <source>Now: %1</source>
            <translation>当前：%1</translation>
        </message>
        <message>
            <source>all done</source>
            <translation>全部完成</translation>
        </message>
    </context>
    <context>
        <name>linwu::ui::TodayPage</name>
        <message>
            <source>%1 and older</source>
            <translation>%1 岁以上</translation>
        </message>
        <message>
            <source>%1 people
%2 dwellings
%3 grids</source>
            <translation>居民 %1 人
房屋 %2 套
网格 %3 个</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1–%2 岁</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %2 overdue · %3 due today · %4 within %n days</source>
            <translation>
                <numerusform>%1 · %2 件逾期 · %3 件今天到期 · %4 件 %n 天之内</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up the file</source>
            <translation>备份文件</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今天到期</translation>
        </message>
        <message numerus="yes">
            <source>Due within %n days</source>
            <translation>
                <numerusform>%n 天之内</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due. Enjoy the quiet.</source>
            <translation>没有到期的事，忙里偷个闲。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>People by age</source>
            <translation>年龄构成</translation>
        </message>
        <message>
            <source>People by grid</source>
            <translation>各网格人数</translation>
        </message>
        <message>
            <source>The community</source>
            <translation>社区概况</translation>
        </message>
        <message numerus="yes">
            <source>The last verified backup is %n days old or older.</source>
            <translation>
                <numerusform>最近一次已验证的备份是 %n 天以前或更早做的。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no verified backup yet.</source>
            <translation>还没有已验证的备份。</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>What I did today</source>
            <translation>我今天做了什么</translation>
        </message>
        <message>
            <source>When there is time</source>
            <translation>有空再办</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
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
        <name>lists</name>
        <message>
            <source>A passphrase for the file</source>
            <translation>给文件加口令</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save the list as a spreadsheet</source>
            <translation>把名单存为表格</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已存为 %1。</translation>
        </message>
        <message>
            <source>Saving the list …</source>
            <translation>正在保存名单……</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx)</source>
            <translation>表格文件 (*.xlsx)</translation>
        </message>
        <message>
            <source>Ten signs at least; a sentence is easy to remember</source>
            <translation>至少十个字符；一句话容易记</translation>
        </message>
        <message>
            <source>The list has more than 20,000 rows. Narrow it with the filters, or save it as a spreadsheet.</source>
            <translation>名单超过两万行：请用筛选缩小范围，或者存为表格文件。</translation>
        </message>
        <message>
            <source>Under a passphrase (*.zip)</source>
            <translation>加口令 (*.zip)</translation>
        </message>
        <message>
            <source>Whoever is to read the file needs it. Tell it by another way than the file goes.</source>
            <translation>对方要有口令才能打开。口令不要和文件走同一条路。</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
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
        <name>sealing</name>
        <message>
            <source>Everything that is to be sealed in this file is sealed.</source>
            <translation>本文件中应当加密的内容已全部加密。</translation>
        </message>
        <message>
            <source>Sealing goes on when you next sign in.</source>
            <translation>加密尚未完成，下次登录后继续。</translation>
        </message>
        <message>
            <source>Sealing the numbers and papers of this file …</source>
            <translation>正在给本文件中的号码和文书加密 …</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>0.01 m²</source>
            <translation>0.01 ㎡</translation>
        </message>
        <message>
            <source>10 years</source>
            <translation>10年（短期）</translation>
        </message>
        <message>
            <source>30 years</source>
            <translation>30年（长期）</translation>
        </message>
        <message>
            <source>A PDF has no public copy: what it tells inside is not known. Make a photo of it.</source>
            <translation>PDF 没有公开副本：里面带着什么无法确认。请拍成照片。</translation>
        </message>
        <message>
            <source>A case cannot be transferred to its own committee.</source>
            <translation>不能移送给本单位。</translation>
        </message>
        <message>
            <source>A change needs both sides: {name} is missing.</source>
            <translation>变更协议须双方同意，尚缺{name}。</translation>
        </message>
        <message>
            <source>A day that has happened cannot be later than today.</source>
            <translation>日期不能晚于今天。</translation>
        </message>
        <message>
            <source>A dispute needs at least two opposing sides.</source>
            <translation>至少需要两方当事人。</translation>
        </message>
        <message>
            <source>A draft is not issued: finish its steps first.</source>
            <translation>草稿不能出具，请先走完步骤。</translation>
        </message>
        <message>
            <source>A filter is written as name=value.</source>
            <translation>筛选条件写成“名称=值”。</translation>
        </message>
        <message>
            <source>A grid code has 15 digits: the community's 12 and 3 more.</source>
            <translation>网格编码为 15 位：社区 12 位加 3 位。</translation>
        </message>
        <message>
            <source>A group of level four is kept apart and sealed: enter it as level four.</source>
            <translation>四级信息要单独加密保存：请按四级信息登记。</translation>
        </message>
        <message>
            <source>A key in this file comes from another file. Restore a backup.</source>
            <translation>文件里有一把密钥来自另一个文件，请恢复备份。</translation>
        </message>
        <message>
            <source>A key in this file was wrapped for somebody else. Ask an administrator to set your passphrase anew.</source>
            <translation>文件里有一把密钥不是发给您的，请管理员为您重设口令。</translation>
        </message>
        <message>
            <source>A later value is entered already, or this one begins on the same day.</source>
            <translation>已有更晚的值，或同一天起效。</translation>
        </message>
        <message>
            <source>A letter stands where a digit belongs (O for 0, l for 1).</source>
            <translation>号码中有字母代替了数字（O 当 0，l 当 1）。</translation>
        </message>
        <message>
            <source>A line of acts does not know this key, or not this kind of value.</source>
            <translation>操作行里没有这个键，或者值的类型不对。</translation>
        </message>
        <message>
            <source>A list of level four is neither printed nor saved: others would read it. Look at it on the screen.</source>
            <translation>按四级信息筛选的名单不能打印和导出，以免别人看到。请在屏幕上查看。</translation>
        </message>
        <message>
            <source>A living household and a registered household cannot be joined.</source>
            <translation>居住户与户籍户不能合并。</translation>
        </message>
        <message>
            <source>A note beside the name says that the person has died: ask the family, then accept or delete it.</source>
            <translation>姓名旁注明此人已去世：请向家人核实，再接受或删去。</translation>
        </message>
        <message>
            <source>A paper for the court is missing.</source>
            <translation>司法确认材料不齐。</translation>
        </message>
        <message>
            <source>A part of the file is missing.</source>
            <translation>文件缺少一部分。</translation>
        </message>
        <message>
            <source>A party has asked for another host. Replace the host first.</source>
            <translation>当事人已要求更换主持人，请先更换。</translation>
        </message>
        <message>
            <source>A party usually has one or two agents; this one has {count}.</source>
            <translation>代理人一般为一至二人，现有{count}人。</translation>
        </message>
        <message>
            <source>A party's domicile</source>
            <translation>当事人住所地</translation>
        </message>
        <message>
            <source>A passphrase has at least {length} signs.</source>
            <translation>口令至少要有 {length} 个字符。</translation>
        </message>
        <message>
            <source>A person asked</source>
            <translation>本人申请</translation>
        </message>
        <message>
            <source>A rare character is written by its parts: replace it by hand.</source>
            <translation>生僻字用拆字代替，请手工更换。</translation>
        </message>
        <message>
            <source>A record cannot be merged into itself.</source>
            <translation>不能与自身合并。</translation>
        </message>
        <message>
            <source>A recovery key has eight groups of five signs.</source>
            <translation>恢复密钥共八组，每组五位。</translation>
        </message>
        <message>
            <source>A red entry must name the voucher it reverses, of the same account and class.</source>
            <translation>红字须填写被冲销凭证号，账户和科目应与原凭证相同。</translation>
        </message>
        <message>
            <source>A share is between 0 and 1.</source>
            <translation>份额应在 0 与 1 之间。</translation>
        </message>
        <message>
            <source>A share is written as 1/2 or 50 %.</source>
            <translation>份额请写成 1/2 或 50%。</translation>
        </message>
        <message>
            <source>A sheet for the party does not go to the public board.</source>
            <translation>党内公开事项不得上公共公开栏。</translation>
        </message>
        <message>
            <source>A signature is missing: {name}. The agreement is not yet in force.</source>
            <translation>缺少{name}签名，协议尚未生效。</translation>
        </message>
        <message>
            <source>A signed paper is missing: {paper} No. {number}.</source>
            <translation>缺少已签署的文书：{paper}（第{number}份）。</translation>
        </message>
        <message>
            <source>A star at the end of the number was read as X: compare it with the card.</source>
            <translation>号码末位的 * 按 X 读入：请对照证件核实。</translation>
        </message>
        <message>
            <source>A suspension needs both sides: {name} is missing.</source>
            <translation>中止须双方同意，尚缺{name}。</translation>
        </message>
        <message>
            <source>A table needs a row of heads with 姓名 or 身份证号 and two more, such as 性别 and 联系电话.</source>
            <translation>表格要有一行表头，含“姓名”或“身份证号”，再加至少两列，例如“性别”“联系电话”。</translation>
        </message>
        <message>
            <source>A transfer needs two different accounts and one amount above zero.</source>
            <translation>内部转账须有两个不同的账户，金额大于零。</translation>
        </message>
        <message>
            <source>Accept case</source>
            <translation>受理</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已受理待指派</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>受理日期</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>银行账号</translation>
        </message>
        <message>
            <source>Account or passphrase is wrong. Look at the Caps Lock key and the input method, and try again.</source>
            <translation>账户或口令不对。请看看大写锁定和输入法，再试一次。</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>主管会计</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>行为</translation>
        </message>
        <message>
            <source>Add a village card</source>
            <translation>登记村务卡</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>增加账户</translation>
        </message>
        <message>
            <source>Add attachment</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>Add committee</source>
            <translation>添加调委会</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>登记佐证材料</translation>
        </message>
        <message>
            <source>Add party</source>
            <translation>添加当事人</translation>
        </message>
        <message>
            <source>Add representative</source>
            <translation>添加监护人或代理人</translation>
        </message>
        <message>
            <source>Add sheet</source>
            <translation>登记卷内文书</translation>
        </message>
        <message>
            <source>Add the file itself if you have it.</source>
            <translation>有文件的话请添加进来。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>单位或住址</translation>
        </message>
        <message>
            <source>Address without a door</source>
            <translation>住址未识别</translation>
        </message>
        <message>
            <source>Administrative dispute</source>
            <translation>行政争议</translation>
        </message>
        <message>
            <source>Administrative penalty</source>
            <translation>治安处罚</translation>
        </message>
        <message>
            <source>Adviser of a grid</source>
            <translation>网格指导员</translation>
        </message>
        <message>
            <source>Affairs</source>
            <translation>居务</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>年龄</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>委托代理人</translation>
        </message>
        <message>
            <source>Ages in the register</source>
            <translation>居民年龄界限</translation>
        </message>
        <message>
            <source>Agreed amounts (yuan)</source>
            <translation>协议涉及金额（元）</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>同意日期</translation>
        </message>
        <message>
            <source>Agreement in force</source>
            <translation>协议生效待履行</translation>
        </message>
        <message>
            <source>Agreement reached</source>
            <translation>达成协议</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Agrees to mediation</source>
            <translation>是否同意调解</translation>
        </message>
        <message>
            <source>All money</source>
            <translation>总平衡</translation>
        </message>
        <message>
            <source>All parties agree</source>
            <translation>各方均同意调解</translation>
        </message>
        <message>
            <source>All parties must apply together: {name} is missing.</source>
            <translation>司法确认须双方共同申请，尚缺{name}。</translation>
        </message>
        <message>
            <source>Already taken by</source>
            <translation>已受理机关</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>长期</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Amount performed</source>
            <translation>已履行金额</translation>
        </message>
        <message>
            <source>Amount, name, list or period</source>
            <translation>实质内容（乙类）</translation>
        </message>
        <message>
            <source>An accepted case can be voided, never deleted.</source>
            <translation>已受理案件只能作废，不能删除。</translation>
        </message>
        <message>
            <source>An account does not balance; difference {difference}.</source>
            <translation>账户不平，差{difference}。</translation>
        </message>
        <message>
            <source>An act in the journal does not follow from the one before it.</source>
            <translation>操作日志里有一项与前一项接不上。</translation>
        </message>
        <message>
            <source>An act in the journal is no longer what was written.</source>
            <translation>操作日志里有一项被改动过。</translation>
        </message>
        <message>
            <source>An act is missing from the journal.</source>
            <translation>操作日志里缺少一项。</translation>
        </message>
        <message>
            <source>An amount has at most two decimals. Check the decimal point.</source>
            <translation>金额最多两位小数，请核对小数点。</translation>
        </message>
        <message>
            <source>An expense of {limit} or more needs the decision of a meeting. Write its date or number.</source>
            <translation>大额支出（{limit}元及以上）须关联会议决议，请填写会议日期或决议编号。</translation>
        </message>
        <message>
            <source>An extension needs both sides: {name} is missing.</source>
            <translation>延期须双方同意，尚缺{name}。</translation>
        </message>
        <message>
            <source>Another agency</source>
            <translation>其他机关</translation>
        </message>
        <message>
            <source>Another organ has taken this matter. Without its letter it is not accepted here.</source>
            <translation>该纠纷已由其他机关受理，除其委托外不予受理。</translation>
        </message>
        <message>
            <source>Another person has this number already. If it is really so (重号), give the reason.</source>
            <translation>这个号码已登记给另一人。若确为重号，请写明理由。</translation>
        </message>
        <message>
            <source>Another register must still keep data of this person. Ask the director.</source>
            <translation>另一本登记依法仍须保管此人的信息。请找主任核对。</translation>
        </message>
        <message>
            <source>Another row has this identity number too: check both against their cards.</source>
            <translation>另有一行也是这个身份证号：请对照两人的证件核实。</translation>
        </message>
        <message>
            <source>Answer an opinion</source>
            <translation>答复意见</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已答复</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>赔礼道歉</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>不服上报</translation>
        </message>
        <message>
            <source>Applicants</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>当事人申请</translation>
        </message>
        <message>
            <source>Application is signed</source>
            <translation>申请书已签名</translation>
        </message>
        <message>
            <source>Application withdrawn</source>
            <translation>撤回申请</translation>
        </message>
        <message>
            <source>Applied for</source>
            <translation>已申请</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>Apply for judicial confirmation</source>
            <translation>申请司法确认</translation>
        </message>
        <message>
            <source>Apply for mediation</source>
            <translation>登记调解申请</translation>
        </message>
        <message>
            <source>Archive a sheet</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Archive case</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Archived on</source>
            <translation>归档日期</translation>
        </message>
        <message>
            <source>Archivist</source>
            <translation>档案员</translation>
        </message>
        <message>
            <source>Area code completed</source>
            <translation>区号已补零</translation>
        </message>
        <message>
            <source>Ask host to withdraw</source>
            <translation>申请主持人回避</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>征询日期</translation>
        </message>
        <message>
            <source>Assign mediators</source>
            <translation>指派调解员</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>已指派</translation>
        </message>
        <message>
            <source>Assigned on</source>
            <translation>指派日期</translation>
        </message>
        <message>
            <source>Assistant grid worker</source>
            <translation>兼职网格员</translation>
        </message>
        <message>
            <source>Association and others</source>
            <translation>社会团体和其他组织</translation>
        </message>
        <message>
            <source>At</source>
            <translation>报告时间</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>即时履行</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Attendees</source>
            <translation>参加人员</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>公开范围</translation>
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
            <source>Back out before signing</source>
            <translation>签署前反悔</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>银行存款</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>银行卡号</translation>
        </message>
        <message>
            <source>Bank statement</source>
            <translation>银行对账单</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Begins at</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <source>Being corrected</source>
            <translation>更正中</translation>
        </message>
        <message>
            <source>Being performed</source>
            <translation>履行中</translation>
        </message>
        <message>
            <source>Better let somebody else keep the record.</source>
            <translation>建议另设记录人。</translation>
        </message>
        <message>
            <source>Bind the file</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Binder and checker must be two people.</source>
            <translation>立卷人与检查人不能为同一人。</translation>
        </message>
        <message>
            <source>Birth against number</source>
            <translation>生日与号码不符</translation>
        </message>
        <message>
            <source>Birth inside the number</source>
            <translation>号码内生日有误</translation>
        </message>
        <message>
            <source>Blanks in the name</source>
            <translation>姓名有空格</translation>
        </message>
        <message>
            <source>Blanks in the number</source>
            <translation>号码有空格</translation>
        </message>
        <message>
            <source>Blanks inside the name have been removed.</source>
            <translation>姓名中的空格已去除。</translation>
        </message>
        <message>
            <source>Blanks inside the number have been removed.</source>
            <translation>号码中的空格已去除。</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>账套</translation>
        </message>
        <message>
            <source>Book a voucher</source>
            <translation>记账</translation>
        </message>
        <message>
            <source>Bookkeeper</source>
            <translation>报账员</translation>
        </message>
        <message>
            <source>Born on</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>Both sides are companies: commercial mediation or a court may suit better.</source>
            <translation>企业之间商事争议，可引导商事调解或诉讼。</translation>
        </message>
        <message>
            <source>Both sides are the same person. Please check.</source>
            <translation>双方当事人是同一人，请核对。</translation>
        </message>
        <message>
            <source>Both sides confirm</source>
            <translation>双方确认</translation>
        </message>
        <message>
            <source>Bound by</source>
            <translation>立卷人</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>意见箱</translation>
        </message>
        <message>
            <source>Box and hours</source>
            <translation>意见箱/答疑时间地点</translation>
        </message>
        <message>
            <source>Bring to a meeting</source>
            <translation>提交会议</translation>
        </message>
        <message>
            <source>Brought by</source>
            <translation>反映人</translation>
        </message>
        <message>
            <source>By committee</source>
            <translation>不同主体调解</translation>
        </message>
        <message>
            <source>By kind of dispute</source>
            <translation>案件分类</translation>
        </message>
        <message>
            <source>By law, does not roll</source>
            <translation>不顺延</translation>
        </message>
        <message>
            <source>By law, rolls on days of rest</source>
            <translation>法定（遇节假日顺延）</translation>
        </message>
        <message>
            <source>By roster</source>
            <translation>轮驻</translation>
        </message>
        <message>
            <source>By rule</source>
            <translation>按规则</translation>
        </message>
        <message>
            <source>By source</source>
            <translation>案件来源</translation>
        </message>
        <message>
            <source>By stage</source>
            <translation>分阶段</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>C1 general</source>
            <translation>C1 一般</translation>
        </message>
        <message>
            <source>C2 party</source>
            <translation>C2 党务（保密审查）</translation>
        </message>
        <message>
            <source>C3 finance</source>
            <translation>C3 财务（代理会计）</translation>
        </message>
        <message>
            <source>C4 owners</source>
            <translation>C4 业委会</translation>
        </message>
        <message>
            <source>C5 civil affairs</source>
            <translation>C5 民政</translation>
        </message>
        <message>
            <source>Card lines</source>
            <translation>村务卡明细</translation>
        </message>
        <message>
            <source>Card {card} was stopped on {day}.</source>
            <translation>卡{card}已于{day}停用。</translation>
        </message>
        <message>
            <source>Case closed on</source>
            <translation>结案日期</translation>
        </message>
        <message>
            <source>Cases taken up</source>
            <translation>调解案件总数</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>Cash count</source>
            <translation>现金盘点</translation>
        </message>
        <message>
            <source>Cash over the limit of {limit}. Say why it was not paid by bank.</source>
            <translation>超过现金限额{limit}元，请说明原因。</translation>
        </message>
        <message>
            <source>Catalogue of disclosure</source>
            <translation>公开目录</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>更正原因</translation>
        </message>
        <message>
            <source>Century guessed</source>
            <translation>世纪为推测</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>主任</translation>
        </message>
        <message>
            <source>Chair of the cooperative</source>
            <translation>理事长</translation>
        </message>
        <message>
            <source>Chair of the mediation committee</source>
            <translation>调委会主任</translation>
        </message>
        <message>
            <source>Chair of the supervisors</source>
            <translation>监督委员会主任</translation>
        </message>
        <message>
            <source>Change a voucher</source>
            <translation>修改凭证</translation>
        </message>
        <message>
            <source>Change by new mediation</source>
            <translation>重新调解变更协议</translation>
        </message>
        <message>
            <source>Change party</source>
            <translation>变更当事人情况</translation>
        </message>
        <message>
            <source>Change the words of a sheet</source>
            <translation>修改公开表文字</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Changed on</source>
            <translation>变更日期</translation>
        </message>
        <message>
            <source>Character of a private font</source>
            <translation>姓名含造字</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>检查人</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>核实日期</translation>
        </message>
        <message>
            <source>Choose a backup of the file that is open.</source>
            <translation>请选择当前文件的备份。</translation>
        </message>
        <message>
            <source>Choose a court and why it is competent.</source>
            <translation>请选择有管辖权的法院。</translation>
        </message>
        <message>
            <source>Choose an item of the catalogue</source>
            <translation>调整公开目录</translation>
        </message>
        <message>
            <source>Choose another name. Linwu never writes over a file.</source>
            <translation>请换一个名字。邻务从不覆盖文件。</translation>
        </message>
        <message>
            <source>Choose the file that holds the table.</source>
            <translation>请选择存有表格的文件。</translation>
        </message>
        <message>
            <source>Choose the newest backup. The damaged file is kept aside.</source>
            <translation>请选择最新的备份。损坏的文件会另行保留。</translation>
        </message>
        <message>
            <source>Choose what is published</source>
            <translation>选择公开事项</translation>
        </message>
        <message>
            <source>Choose who of the staff register signs; enter her there first if she is missing.</source>
            <translation>请选择由哪位工作人员签名；名册里没有的，请先登记。</translation>
        </message>
        <message>
            <source>Chosen by the parties</source>
            <translation>当事人选择</translation>
        </message>
        <message>
            <source>Civil</source>
            <translation>民事</translation>
        </message>
        <message>
            <source>Civil capacity</source>
            <translation>行为能力</translation>
        </message>
        <message>
            <source>Claim subsidy</source>
            <translation>申报以案定补</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>诉求金额</translation>
        </message>
        <message>
            <source>Claimed on</source>
            <translation>申报日期</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>科目</translation>
        </message>
        <message>
            <source>Classes of income and expense</source>
            <translation>收支科目</translation>
        </message>
        <message>
            <source>Clauses, one a line</source>
            <translation>协议条款（一行一条）</translation>
        </message>
        <message>
            <source>Clerk</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Close case</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Close it in other programs, or choose another folder.</source>
            <translation>请先在其他程序里关闭它，或者另选一个文件夹。</translation>
        </message>
        <message>
            <source>Close it in other programs, or copy it into a folder of yours.</source>
            <translation>请先在其他程序里关闭它，或者把它复制到自己的文件夹里。</translation>
        </message>
        <message>
            <source>Close it on every computer, copy it to a folder of this computer and open it there. Backups may lie on the network drive.</source>
            <translation>请在所有电脑上关闭它，复制到本机的文件夹里再打开。备份可以放在网络盘上。</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>销户日期</translation>
        </message>
        <message>
            <source>Clue</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Clues</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Column not kept</source>
            <translation>不收集的列</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>调委会</translation>
        </message>
        <message>
            <source>Committee member</source>
            <translation>居委会委员</translation>
        </message>
        <message>
            <source>Community correction, drugs, severe mental illness and the like are not kept in this file: the words are left out.</source>
            <translation>社区矫正、吸毒、严重精神障碍等属于四级信息，本文件不采集：这些字没有读入。</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>保密</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Consent given on</source>
            <translation>同意日期</translation>
        </message>
        <message>
            <source>Consent of</source>
            <translation>同意的当事人</translation>
        </message>
        <message>
            <source>Consent on</source>
            <translation>同意日期</translation>
        </message>
        <message>
            <source>Consent to</source>
            <translation>同意事项</translation>
        </message>
        <message>
            <source>Consent was withdrawn</source>
            <translation>撤回同意</translation>
        </message>
        <message>
            <source>Contacts complete</source>
            <translation>联系方式齐全</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>份数</translation>
        </message>
        <message>
            <source>Correct a sheet</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Correct party</source>
            <translation>更正当事人</translation>
        </message>
        <message>
            <source>Correct representative</source>
            <translation>更正代理人</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Counting of days</source>
            <translation>计日方式</translation>
        </message>
        <message>
            <source>Course and result</source>
            <translation>调解经过与结果</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>法院</translation>
        </message>
        <message>
            <source>Credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Crime</source>
            <translation>涉嫌犯罪</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>激化风险</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Date of birth and identity number do not agree; a lunar birthday is the usual cause.</source>
            <translation>出生日期与身份证号不一致，常见原因是写了农历生日，请核实。</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Days of display</source>
            <translation>公示天数</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>死亡</translation>
        </message>
        <message>
            <source>Decide on a sheet</source>
            <translation>两委审定</translation>
        </message>
        <message>
            <source>Decide on acceptance</source>
            <translation>决定是否受理</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>会议决议</translation>
        </message>
        <message>
            <source>Decline case</source>
            <translation>不予受理</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>交付</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>Difficult</source>
            <translation>疑难</translation>
        </message>
        <message>
            <source>Digest of the file given</source>
            <translation>原文件校验值</translation>
        </message>
        <message>
            <source>Digest of the scan</source>
            <translation>扫描件校验值</translation>
        </message>
        <message>
            <source>Digits in the name</source>
            <translation>姓名含数字</translation>
        </message>
        <message>
            <source>Digits of the telephone number are missing.</source>
            <translation>电话号码少了数字。</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>主任</translation>
        </message>
        <message>
            <source>Disability</source>
            <translation>残疾</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Disclose relation</source>
            <translation>披露关系</translation>
        </message>
        <message>
            <source>Disclosed on</source>
            <translation>披露日期</translation>
        </message>
        <message>
            <source>Disclosure</source>
            <translation>公开</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>裁定驳回</translation>
        </message>
        <message>
            <source>Display over</source>
            <translation>期满待办结</translation>
        </message>
        <message>
            <source>Display over, not taken down</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Displayed until</source>
            <translation>公示止</translation>
        </message>
        <message>
            <source>Do not use it. Ask the sender for the table as .csv.</source>
            <translation>请不要使用它，可请对方另存为 .csv 再发来。</translation>
        </message>
        <message>
            <source>Docket number</source>
            <translation>立案号</translation>
        </message>
        <message>
            <source>Docketed</source>
            <translation>已立案</translation>
        </message>
        <message>
            <source>Docketed on</source>
            <translation>立案日期</translation>
        </message>
        <message>
            <source>Does not agree</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Downwards</source>
            <translation>下沉</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Draft agreement</source>
            <translation>拟制协议书</translation>
        </message>
        <message>
            <source>Draft number</source>
            <translation>稿次</translation>
        </message>
        <message>
            <source>Drafting</source>
            <translation>编制中</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Dwelling</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>Dwellings</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>Each account</source>
            <translation>各账户</translation>
        </message>
        <message>
            <source>Earlier case</source>
            <translation>关联前案</translation>
        </message>
        <message>
            <source>Edit case</source>
            <translation>修改案件</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>文化程度</translation>
        </message>
        <message>
            <source>Education (GB/T 4658)</source>
            <translation>文化程度（GB/T 4658）</translation>
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
            <source>Employer and income</source>
            <translation>工作单位和收入</translation>
        </message>
        <message>
            <source>End a display</source>
            <translation>公示期满</translation>
        </message>
        <message>
            <source>End mediation</source>
            <translation>终止调解</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>终止日期</translation>
        </message>
        <message>
            <source>Ended without agreement</source>
            <translation>终止（调解不成）</translation>
        </message>
        <message>
            <source>Ends at</source>
            <translation>结束时间</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Enforcement until</source>
            <translation>申请执行截止</translation>
        </message>
        <message>
            <source>Enter a card line</source>
            <translation>登记村务卡明细</translation>
        </message>
        <message>
            <source>Enter a statement or count</source>
            <translation>登记对账单或盘点</translation>
        </message>
        <message>
            <source>Enter an opinion</source>
            <translation>登记意见</translation>
        </message>
        <message>
            <source>Entered afterwards on</source>
            <translation>补录日期</translation>
        </message>
        <message>
            <source>Enterprise or institution</source>
            <translation>企事业单位调委会</translation>
        </message>
        <message>
            <source>Equations</source>
            <translation>平衡关系</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>Erasing this person is on a list already, which waits for a second person.</source>
            <translation>删除此人信息的申请已在清册上，正等另一个人确认。</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Error in the cell</source>
            <translation>单元格公式错误</translation>
        </message>
        <message>
            <source>Ethnic group</source>
            <translation>民族</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>社会</translation>
        </message>
        <message>
            <source>Everybody signs that day</source>
            <translation>各方当日全部签署</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>佐证材料</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>应到</translation>
        </message>
        <message>
            <source>Expected until</source>
            <translation>预计恢复</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Explain how this serves the ward {name}.</source>
            <translation>请说明符合被监护人{name}的利益。</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>解释</translation>
        </message>
        <message>
            <source>Extend limit</source>
            <translation>延期</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>四至范围</translation>
        </message>
        <message>
            <source>Facts and points in dispute</source>
            <translation>主要事实和争议事项</translation>
        </message>
        <message>
            <source>Feedback by</source>
            <translation>反馈期限</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>File kept</source>
            <translation>存入的文件</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>已入卷</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>档案</translation>
        </message>
        <message>
            <source>Filing receipt</source>
            <translation>备案回执</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>财务</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>按指印</translation>
        </message>
        <message>
            <source>Finish mediation</source>
            <translation>调解期限</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>启用日期</translation>
        </message>
        <message>
            <source>First day counts</source>
            <translation>习惯（含首日）</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>起始页</translation>
        </message>
        <message>
            <source>First visit</source>
            <translation>首次回访</translation>
        </message>
        <message>
            <source>First visit by</source>
            <translation>首次回访期限</translation>
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
            <source>For “{name}” a {table} of then and a later one would hold at the same time. Choose to take away what was added since.</source>
            <translation>“{name}”当时的{table}与后来的会同时有效。请选择“连同之后新增的一并撤下”。</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Form of application</source>
            <translation>申请方式</translation>
        </message>
        <message>
            <source>Formed on</source>
            <translation>立户日期</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>曾用名</translation>
        </message>
        <message>
            <source>Former number</source>
            <translation>原案号</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>发现日期</translation>
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
            <source>From the register</source>
            <translation>居民登记</translation>
        </message>
        <message>
            <source>Full capacity</source>
            <translation>完全</translation>
        </message>
        <message>
            <source>Full-width digits and blanks were tidied.</source>
            <translation>已自动整理全角数字和空格。</translation>
        </message>
        <message>
            <source>Full-width digits were read as {read}.</source>
            <translation>全角数字已转换为{read}。</translation>
        </message>
        <message>
            <source>Full-width number</source>
            <translation>号码为全角</translation>
        </message>
        <message>
            <source>Fund</source>
            <translation>专项资金</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Further mediators</source>
            <translation>其他调解员</translation>
        </message>
        <message>
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>General grid</source>
            <translation>综合网格</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>难度</translation>
        </message>
        <message>
            <source>Grid</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Grid worker</source>
            <translation>专职网格员</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>人群</translation>
        </message>
        <message>
            <source>Group {group} of the recovery key is not right. Compare it with the card.</source>
            <translation>恢复密钥第 {group} 组不对，请对照卡片重新输入。</translation>
        </message>
        <message>
            <source>Groups of people</source>
            <translation>特殊人群</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>监护人（法定代理人）</translation>
        </message>
        <message>
            <source>Half-year</source>
            <translation>半年</translation>
        </message>
        <message>
            <source>Half-yearly</source>
            <translation>每半年</translation>
        </message>
        <message>
            <source>Handed back on</source>
            <translation>退还日期</translation>
        </message>
        <message>
            <source>Handed in by</source>
            <translation>提交人</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>经手人</translation>
        </message>
        <message>
            <source>Hard cases</source>
            <translation>疑难复杂案件</translation>
        </message>
        <message>
            <source>Has died</source>
            <translation>已故</translation>
        </message>
        <message>
            <source>Head of a grid</source>
            <translation>网格长</translation>
        </message>
        <message>
            <source>Head of a staircase</source>
            <translation>楼道长</translation>
        </message>
        <message>
            <source>Head proposed</source>
            <translation>户主为推定</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健康状况</translation>
        </message>
        <message>
            <source>Hidden row</source>
            <translation>隐藏行</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主持人</translation>
        </message>
        <message>
            <source>Hotline</source>
            <translation>监督电话</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>户</translation>
        </message>
        <message>
            <source>Household number</source>
            <translation>户号</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>住户</translation>
        </message>
        <message>
            <source>Households aimed at</source>
            <translation>户数规模</translation>
        </message>
        <message>
            <source>How asked</source>
            <translation>征询方式</translation>
        </message>
        <message>
            <source>How chosen</source>
            <translation>产生方式</translation>
        </message>
        <message>
            <source>How it serves the ward</source>
            <translation>符合被监护人利益的说明</translation>
        </message>
        <message>
            <source>How told</source>
            <translation>告知方式</translation>
        </message>
        <message>
            <source>Identity number</source>
            <translation>身份证号</translation>
        </message>
        <message>
            <source>Identity papers complete</source>
            <translation>身份证明齐全</translation>
        </message>
        <message>
            <source>Illness or disability</source>
            <translation>疾病残疾用语</translation>
        </message>
        <message>
            <source>In WPS or Excel: File, Save as, and leave the password empty.</source>
            <translation>在 WPS 或 Excel 里选“文件—另存为”，密码留空。</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>In hand</source>
            <translation>办理中</translation>
        </message>
        <message>
            <source>In mediation</source>
            <translation>调解中</translation>
        </message>
        <message>
            <source>In our area</source>
            <translation>纠纷地在辖区</translation>
        </message>
        <message>
            <source>In which way</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>书面</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Income and expense cannot both be filled in one line. Clear one of them.</source>
            <translation>同一行不能同时填收入和支出，请清空其中一项。</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Inquiry by</source>
            <translation>调查人</translation>
        </message>
        <message>
            <source>Into account</source>
            <translation>转入账户</translation>
        </message>
        <message>
            <source>Invite somebody</source>
            <translation>邀请参加调解</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>邀请参加人</translation>
        </message>
        <message>
            <source>Invited on</source>
            <translation>邀请日期</translation>
        </message>
        <message>
            <source>Inviting court</source>
            <translation>邀请调解的法院</translation>
        </message>
        <message>
            <source>Inviting {name} needs the parties' consent.</source>
            <translation>邀请{name}参加须征得当事人同意。</translation>
        </message>
        <message>
            <source>Involved in the case</source>
            <translation>与本案有身份冲突</translation>
        </message>
        <message>
            <source>It could not be written.</source>
            <translation>未能写入。</translation>
        </message>
        <message>
            <source>It is destroyed, but somebody else is reading the file: traces may stay in it until everybody has closed it.</source>
            <translation>内容已销毁，但文件正被别处读取，里面可能还有痕迹，等大家都关闭文件就清掉了。</translation>
        </message>
        <message>
            <source>It names the {table} “{name}”, which has ended since. Bring that back as well.</source>
            <translation>它引用的{table}“{name}”之后已终止，请一并取回。</translation>
        </message>
        <message>
            <source>It names the {table} “{name}”, which is not in the file any more. Bring that back as well.</source>
            <translation>它引用的{table}“{name}”现在已不在文件里，请一并取回。</translation>
        </message>
        <message>
            <source>It says 同上 or 〃, but what stands above belongs to somebody else: write it out.</source>
            <translation>这里写着“同上”或“〃”，但上面是别人的内容：请写全。</translation>
        </message>
        <message>
            <source>It was handled against law or agreement</source>
            <translation>违反法律、行政法规或者约定处理</translation>
        </message>
        <message>
            <source>It was probably not copied whole: fetch it once more from where it came from.</source>
            <translation>可能没有复制完整：请从原处重新取一份。</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>公开事项</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>来文编号</translation>
        </message>
        <message>
            <source>January or October</source>
            <translation>一月还是十月</translation>
        </message>
        <message>
            <source>January or October? Write the month with two digits.</source>
            <translation>1 月还是 10 月？请把月份写成两位。</translation>
        </message>
        <message>
            <source>Joint meeting</source>
            <translation>两委审定</translation>
        </message>
        <message>
            <source>Judicial confirmation by</source>
            <translation>司法确认截止</translation>
        </message>
        <message>
            <source>Keep signed copy</source>
            <translation>收回签署件</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>保管期限</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Kind of dispute</source>
            <translation>纠纷类型</translation>
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
            <source>Kinds of disputes</source>
            <translation>纠纷类型</translation>
        </message>
        <message>
            <source>Kinds of documents</source>
            <translation>证件类型</translation>
        </message>
        <message>
            <source>L1 income and expenses</source>
            <translation>L1 财务收支公开表</translation>
        </message>
        <message>
            <source>L10 village card</source>
            <translation>L10 村务卡支出明细</translation>
        </message>
        <message>
            <source>L11 owners' common income</source>
            <translation>L11 业委会公共收益收支公示</translation>
        </message>
        <message>
            <source>L12 maintenance fund</source>
            <translation>L12 维修资金使用公示</translation>
        </message>
        <message>
            <source>L2 claims and debts</source>
            <translation>L2 债权债务明细表</translation>
        </message>
        <message>
            <source>L3 assets and resources</source>
            <translation>L3 资产资源公开表</translation>
        </message>
        <message>
            <source>L4 earmarked money</source>
            <translation>L4 专项资金使用公开表</translation>
        </message>
        <message>
            <source>L5 minimum living allowance</source>
            <translation>L5 低保对象公示表</translation>
        </message>
        <message>
            <source>L6 aid paid out</source>
            <translation>L6 救助(补贴)发放公示</translation>
        </message>
        <message>
            <source>L7 membership fees of the party</source>
            <translation>L7 党费收缴公示</translation>
        </message>
        <message>
            <source>L8 admission to the party</source>
            <translation>L8 发展党员公示</translation>
        </message>
        <message>
            <source>L9 works and projects</source>
            <translation>L9 工程项目公示</translation>
        </message>
        <message>
            <source>Last digits of the number lost</source>
            <translation>号码末三位丢失</translation>
        </message>
        <message>
            <source>Last digits of the telephone lost</source>
            <translation>电话尾数丢失</translation>
        </message>
        <message>
            <source>Late for the archive</source>
            <translation>逾期未归档</translation>
        </message>
        <message>
            <source>Lawyer</source>
            <translation>法律顾问</translation>
        </message>
        <message>
            <source>Legal aid</source>
            <translation>法律援助</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>Length of the number</source>
            <translation>号码位数不对</translation>
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
            <source>Let a finding stand</source>
            <translation>双人确认放行</translation>
        </message>
        <message>
            <source>Let to a group</source>
            <translation>群租</translation>
        </message>
        <message>
            <source>Letter in the number</source>
            <translation>号码含字母</translation>
        </message>
        <message>
            <source>Letter is scanned</source>
            <translation>委托函已扫描</translation>
        </message>
        <message>
            <source>Level four in a text</source>
            <translation>文字里有四级信息</translation>
        </message>
        <message>
            <source>Level four left out</source>
            <translation>四级信息未采集</translation>
        </message>
        <message>
            <source>Lies in</source>
            <translation>所在银行账户</translation>
        </message>
        <message>
            <source>Limit before</source>
            <translation>原期限</translation>
        </message>
        <message>
            <source>Limited capacity</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>Limits of the fund ledger</source>
            <translation>资金账限额</translation>
        </message>
        <message>
            <source>Line of totals</source>
            <translation>合计行</translation>
        </message>
        <message>
            <source>Lines and classes</source>
            <translation>明细与汇总</translation>
        </message>
        <message>
            <source>Lines {left} are not the sum of the classes {right}; difference {difference}.</source>
            <translation>明细合计{left}≠汇总{right}，差{difference}。</translation>
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
            <source>Lives in our area</source>
            <translation>在辖区</translation>
        </message>
        <message>
            <source>Lives on own work</source>
            <translation>以自己劳动收入为生</translation>
        </message>
        <message>
            <source>Living household</source>
            <translation>居住户</translation>
        </message>
        <message>
            <source>Lock reported month</source>
            <translation>锁定已上报月份</translation>
        </message>
        <message>
            <source>Lodging house</source>
            <translation>民宿</translation>
        </message>
        <message>
            <source>Long telephone number</source>
            <translation>电话多位</translation>
        </message>
        <message>
            <source>Long-running</source>
            <translation>长期履行</translation>
        </message>
        <message>
            <source>Look at the name and the folder. A new file is made with `linwu new`.</source>
            <translation>请核对文件名和所在文件夹；新建文件用 `linwu new`。</translation>
        </message>
        <message>
            <source>Look at the name of the folder, or make the folder first.</source>
            <translation>请检查文件夹的名称，或先建好这个文件夹。</translation>
        </message>
        <message>
            <source>Look at vouchers</source>
            <translation>查账</translation>
        </message>
        <message>
            <source>Look for the file in an earlier backup; `linwu check` names every file that changed.</source>
            <translation>请从较早的备份里找回；`linwu check` 会列出所有变了的附件。</translation>
        </message>
        <message>
            <source>Look into confidential case</source>
            <translation>查阅保密案件</translation>
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
            <source>Lunar date</source>
            <translation>农历日期</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>制表人</translation>
        </message>
        <message>
            <source>Major</source>
            <translation>重大</translation>
        </message>
        <message>
            <source>Many disputes are counted as “other” ({count}). Look over their types.</source>
            <translation>“其他纠纷”占比过高（{count} 件），请复核分类。</translation>
        </message>
        <message>
            <source>Marital status</source>
            <translation>婚姻状况</translation>
        </message>
        <message>
            <source>Marital status (GB/T 2261.2)</source>
            <translation>婚姻状况（GB/T 2261.2）</translation>
        </message>
        <message>
            <source>Mark papers as signed</source>
            <translation>标记文书已签署</translation>
        </message>
        <message>
            <source>Mask a row of a sheet</source>
            <translation>修改上墙用语</translation>
        </message>
        <message>
            <source>Masks</source>
            <translation>脱敏规则</translation>
        </message>
        <message>
            <source>Mass brawl</source>
            <translation>群体性械斗</translation>
        </message>
        <message>
            <source>Mass petition</source>
            <translation>群体性上访</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>法律性质</translation>
        </message>
        <message>
            <source>May concede</source>
            <translation>可承认、变更、放弃</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>Mediation cases</source>
            <translation>调解案件</translation>
        </message>
        <message>
            <source>Mediation ended on</source>
            <translation>终结日期</translation>
        </message>
        <message>
            <source>Mediation room</source>
            <translation>调解室</translation>
        </message>
        <message>
            <source>Mediator</source>
            <translation>调解员</translation>
        </message>
        <message>
            <source>Medical disputes</source>
            <translation>医疗纠纷调委会</translation>
        </message>
        <message>
            <source>Medical disputes go to the medical mediation committee. Accept all the same?</source>
            <translation>建议移送医疗纠纷调委会。</translation>
        </message>
        <message>
            <source>Meeting on</source>
            <translation>会议日期</translation>
        </message>
        <message>
            <source>Meets at</source>
            <translation>调解时间</translation>
        </message>
        <message>
            <source>Meets on</source>
            <translation>调解日期</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>已合并</translation>
        </message>
        <message>
            <source>Micro-grid</source>
            <translation>微网格</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>会议记录</translation>
        </message>
        <message>
            <source>Mobile number</source>
            <translation>手机号码</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>金钱</translation>
        </message>
        <message>
            <source>Money moved in {left} is not money moved out {right}; difference {difference}.</source>
            <translation>转入合计{left}≠转出合计{right}，差{difference}。</translation>
        </message>
        <message>
            <source>Money or later performance is involved: better make a written agreement.</source>
            <translation>涉及给付或非即时履行，建议制作书面协议。</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>More exactly</source>
            <translation>细类</translation>
        </message>
        <message>
            <source>More were present than expected, or nobody was. Check the numbers.</source>
            <translation>实到人数不能超过应到，也不能为零。</translation>
        </message>
        <message>
            <source>Move money between accounts</source>
            <translation>内部转账</translation>
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
            <source>Name exactly one host.</source>
            <translation>请指定一名主持人。</translation>
        </message>
        <message>
            <source>Name it as register:number, or by its case number or public number.</source>
            <translation>请写成“登记:编号”，或者写案号、公开编号。</translation>
        </message>
        <message>
            <source>Name of the grid</source>
            <translation>网格名称</translation>
        </message>
        <message>
            <source>Named by the committee</source>
            <translation>指定</translation>
        </message>
        <message>
            <source>Near relative</source>
            <translation>近亲属</translation>
        </message>
        <message>
            <source>Near the limit</source>
            <translation>临期</translation>
        </message>
        <message>
            <source>Neither a party nor the place lies in the area. Please explain.</source>
            <translation>当事人和纠纷地均不在辖区，请说明。</translation>
        </message>
        <message>
            <source>Neither proof nor both sides' word for this performance. Record it all the same?</source>
            <translation>既无凭证也无双方确认，仍登记为已履行？</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>New keys were made at another desk. Lock the window and sign in again, then go on.</source>
            <translation>另一工位已换发新密钥。请锁定窗口、重新登录后再继续。</translation>
        </message>
        <message>
            <source>New limit</source>
            <translation>新期限</translation>
        </message>
        <message>
            <source>New signs of trouble</source>
            <translation>新的矛盾苗头</translation>
        </message>
        <message>
            <source>No act of this file has that code. The sheet comes from another file, the code was misread, or the history was replaced after the sheet was issued.</source>
            <translation>本文件里没有哪次操作带这个存证码。可能是别的文件的公开表、抄错了字，或者公开之后历史被换过。</translation>
        </message>
        <message>
            <source>No agent is entered for any party. Choose the party under Parties, add the agent with “Add representative”, then print the mandate.</source>
            <translation>各方当事人都没有登记委托代理人。请在“当事人”页选中当事人，点“添加代理人”登记后再打印授权委托书。</translation>
        </message>
        <message>
            <source>No agreement</source>
            <translation>未达成</translation>
        </message>
        <message>
            <source>No capacity</source>
            <translation>无</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>日期看不懂</translation>
        </message>
        <message>
            <source>No date of birth</source>
            <translation>缺出生日期</translation>
        </message>
        <message>
            <source>No door can be told from this address: it is kept in the remark, and the person has no dwelling.</source>
            <translation>从这个住址看不出是哪一户：原文已记入备注，此人暂无房屋。</translation>
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
            <source>No name</source>
            <translation>缺姓名</translation>
        </message>
        <message>
            <source>No paper needed</source>
            <translation>无需书面协议</translation>
        </message>
        <message>
            <source>No sheet of this file holds a table of people.</source>
            <translation>文件中没有居民表。</translation>
        </message>
        <message>
            <source>No such day</source>
            <translation>日期不存在</translation>
        </message>
        <message>
            <source>No telephone</source>
            <translation>缺电话</translation>
        </message>
        <message>
            <source>No telephone number</source>
            <translation>电话看不懂</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Nobody has read the file that this line names.</source>
            <translation>这一行写的文件没有读取。</translation>
        </message>
        <message>
            <source>Nobody may be agent of both sides.</source>
            <translation>同一人不能同时代理双方。</translation>
        </message>
        <message>
            <source>Nobody of the staff has this name or number.</source>
            <translation>工作人员里没有这个姓名或编号。</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>不予受理</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>未征询</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>未选择</translation>
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
            <source>Not restricted</source>
            <translation>不限用途</translation>
        </message>
        <message>
            <source>Not yet performed</source>
            <translation>未履行</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Note a sheet made elsewhere</source>
            <translation>记录另行公开的表</translation>
        </message>
        <message>
            <source>Note beside the name</source>
            <translation>姓名带备注</translation>
        </message>
        <message>
            <source>Note clue</source>
            <translation>登记线索</translation>
        </message>
        <message>
            <source>Note on the file</source>
            <translation>卷宗情况说明</translation>
        </message>
        <message>
            <source>Noted as deceased</source>
            <translation>注明已故</translation>
        </message>
        <message>
            <source>Noted on</source>
            <translation>登记线索日期</translation>
        </message>
        <message>
            <source>Nothing happened in this period; the sheet says so.</source>
            <translation>本期无发生额，公开表将注明。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Number entered twice</source>
            <translation>号码重复</translation>
        </message>
        <message>
            <source>Number of pages</source>
            <translation>页数</translation>
        </message>
        <message>
            <source>Number plate</source>
            <translation>车牌号</translation>
        </message>
        <message>
            <source>Objected</source>
            <translation>监委会有异议</translation>
        </message>
        <message>
            <source>Objection until</source>
            <translation>异议截止</translation>
        </message>
        <message>
            <source>Obligation No.</source>
            <translation>第几项</translation>
        </message>
        <message>
            <source>Obligation due</source>
            <translation>履行到期</translation>
        </message>
        <message>
            <source>Obligations</source>
            <translation>履行事项</translation>
        </message>
        <message>
            <source>Occupation</source>
            <translation>职业</translation>
        </message>
        <message>
            <source>Occupation or post</source>
            <translation>职业或职务</translation>
        </message>
        <message>
            <source>Office telephone</source>
            <translation>办公电话</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>单位代表人</translation>
        </message>
        <message>
            <source>Old number of 15 digits</source>
            <translation>15位旧号码</translation>
        </message>
        <message>
            <source>On call</source>
            <translation>随驻</translation>
        </message>
        <message>
            <source>On display</source>
            <translation>公示中</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>常驻</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再输一遍</translation>
        </message>
        <message>
            <source>One of them lives somewhere else.</source>
            <translation>其中有人住在别处。</translation>
        </message>
        <message>
            <source>One side has clearly refused mediation. If it changed its mind, record its written consent first.</source>
            <translation>一方已明确拒绝调解；如改变主意请先登记其书面同意。</translation>
        </message>
        <message>
            <source>One side refused</source>
            <translation>一方拒绝</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>线上</translation>
        </message>
        <message>
            <source>Online copy</source>
            <translation>线上公开截图</translation>
        </message>
        <message>
            <source>Online copy or reason</source>
            <translation>线上公开或原因</translation>
        </message>
        <message>
            <source>Only a file marked as demo or test takes another day as today.</source>
            <translation>只有标着“演示”或“测试”的文件可以改当天日期。</translation>
        </message>
        <message>
            <source>Only a fund can be restricted or lie in another account.</source>
            <translation>只有专项资金可以限定用途或存放于其他账户。</translation>
        </message>
        <message>
            <source>Only a length of time is counted in another unit: days, working days or months.</source>
            <translation>只有期限可以换计算单位：日、工作日、月。</translation>
        </message>
        <message>
            <source>Only photos (JPEG, PNG) and PDF files are kept. Save it as one of these and add it again.</source>
            <translation>只收照片（JPEG、PNG）和 PDF 文件。请另存为其中一种再添加。</translation>
        </message>
        <message>
            <source>Only the name of this file is kept here, not the file.</source>
            <translation>这里只登记了名称，没有文件本身。</translation>
        </message>
        <message>
            <source>Only the province known</source>
            <translation>号码只知省份</translation>
        </message>
        <message>
            <source>Only the province of the number is known.</source>
            <translation>号码的地区码只认得省份。</translation>
        </message>
        <message>
            <source>Only {left} is left to reverse.</source>
            <translation>冲销金额超过原凭证余额{left}。</translation>
        </message>
        <message>
            <source>Open it in WPS or Excel and save it once more as .xlsx, or fetch another copy.</source>
            <translation>请用 WPS 或 Excel 打开并重新保存为 .xlsx，或者另取一份。</translation>
        </message>
        <message>
            <source>Open the books</source>
            <translation>期初建账</translation>
        </message>
        <message>
            <source>Open to the public</source>
            <translation>公开</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>期初</translation>
        </message>
        <message>
            <source>Opening + income − expense {left} is not the closing {right}; difference {difference}.</source>
            <translation>期初+收入-支出{left}≠期末{right}，差{difference}。</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>期初余额</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>审核意见</translation>
        </message>
        <message>
            <source>Opinion without answer</source>
            <translation>有未答复意见</translation>
        </message>
        <message>
            <source>Opinion {number} is {days} days late. Say why.</source>
            <translation>意见{number}已超期{days}天，请说明原因。</translation>
        </message>
        <message>
            <source>Opinions</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Opinions answered</source>
            <translation>意见已答复</translation>
        </message>
        <message>
            <source>Oral</source>
            <translation>口头</translation>
        </message>
        <message>
            <source>Oral agreements</source>
            <translation>口头协议</translation>
        </message>
        <message>
            <source>Orally</source>
            <translation>口头</translation>
        </message>
        <message>
            <source>Order on paper</source>
            <translation>排列顺序</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Other department</source>
            <translation>其他部门</translation>
        </message>
        <message>
            <source>Other restricted money</source>
            <translation>其他专项</translation>
        </message>
        <message>
            <source>Other role</source>
            <translation>其他岗位</translation>
        </message>
        <message>
            <source>Outcome of the session</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Own motion</source>
            <translation>主动调解</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>产权人</translation>
        </message>
        <message>
            <source>Paid {paid}, due {due}, short by {difference}. Say why.</source>
            <translation>提取{paid}低于应提{due}(10%)，差{difference}，请说明原因。</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Papers issued</source>
            <translation>已出具文书</translation>
        </message>
        <message>
            <source>Papers of a case</source>
            <translation>案卷文书</translation>
        </message>
        <message>
            <source>Papers signed for on</source>
            <translation>材料签收日期</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>Part in the session</source>
            <translation>参加身份</translation>
        </message>
        <message>
            <source>Part it into several files, one for each building or grid.</source>
            <translation>请拆成几个文件，每幢楼或每个网格一个。</translation>
        </message>
        <message>
            <source>Part it into several sheets or files, one for each building or grid.</source>
            <translation>请拆成几张表或几个文件，每幢楼或每个网格一个。</translation>
        </message>
        <message>
            <source>Part of the file is damaged inside.</source>
            <translation>文件内部有一部分损坏了。</translation>
        </message>
        <message>
            <source>Part of this lies outside your grids. Ask the office to do it.</source>
            <translation>其中有不属于您网格的内容，请由社区办公室来做。</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Parties in these cases</source>
            <translation>涉及当事人数</translation>
        </message>
        <message>
            <source>Partly performed</source>
            <translation>部分履行</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>党务</translation>
        </message>
        <message>
            <source>Party only</source>
            <translation>党内</translation>
        </message>
        <message>
            <source>Party secretary</source>
            <translation>书记</translation>
        </message>
        <message>
            <source>Party to the dispute</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Payee</source>
            <translation>收款单位</translation>
        </message>
        <message>
            <source>People (ethnic)</source>
            <translation>民族</translation>
        </message>
        <message>
            <source>People concerned</source>
            <translation>涉及人数</translation>
        </message>
        <message>
            <source>People present</source>
            <translation>参加人</translation>
        </message>
        <message>
            <source>Peoples (GB/T 3304)</source>
            <translation>民族（GB/T 3304）</translation>
        </message>
        <message>
            <source>Performed</source>
            <translation>已履行</translation>
        </message>
        <message>
            <source>Performed on</source>
            <translation>履行日期</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>所属期间</translation>
        </message>
        <message>
            <source>Period over</source>
            <translation>保管期满</translation>
        </message>
        <message>
            <source>Permanent</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>居民</translation>
        </message>
        <message>
            <source>Person asked</source>
            <translation>被调查人</translation>
        </message>
        <message>
            <source>Petition office</source>
            <translation>信访部门</translation>
        </message>
        <message>
            <source>Photo missing</source>
            <translation>缺照片</translation>
        </message>
        <message>
            <source>Photo of the first day</source>
            <translation>首日照片</translation>
        </message>
        <message>
            <source>Photo of the last day</source>
            <translation>末日照片</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Place in the series</source>
            <translation>案号序号</translation>
        </message>
        <message>
            <source>Place of the committee</source>
            <translation>调解组织所在地</translation>
        </message>
        <message>
            <source>Place of the object</source>
            <translation>标的物所在地</translation>
        </message>
        <message>
            <source>Please check the unit of this amount.</source>
            <translation>请核对金额单位（元、万元）。</translation>
        </message>
        <message>
            <source>Please check the word “{word}” (or {hint}?).</source>
            <translation>请确认用词：“{word}”（是否应为{hint}）。</translation>
        </message>
        <message>
            <source>Plug it in, or choose another folder under Settings, Backup.</source>
            <translation>请插上U盘，或到“设置—备份”里另选一个文件夹。</translation>
        </message>
        <message>
            <source>Police</source>
            <translation>公安机关</translation>
        </message>
        <message>
            <source>Political status</source>
            <translation>政治面貌</translation>
        </message>
        <message>
            <source>Political status (GB/T 4762)</source>
            <translation>政治面貌（GB/T 4762）</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Posted on</source>
            <translation>公示起</translation>
        </message>
        <message>
            <source>Power of attorney</source>
            <translation>授权委托书日期</translation>
        </message>
        <message>
            <source>Prepare a sheet</source>
            <translation>编制公开表</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>实到</translation>
        </message>
        <message>
            <source>Print identity number</source>
            <translation>文书印证件号</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>原公布</translation>
        </message>
        <message>
            <source>Private telephone</source>
            <translation>私人电话</translation>
        </message>
        <message>
            <source>Procuratorate</source>
            <translation>检察院</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>Proof of mediation issued</source>
            <translation>已出具主持调解证明</translation>
        </message>
        <message>
            <source>Proves</source>
            <translation>证明内容</translation>
        </message>
        <message>
            <source>Publish a sheet</source>
            <translation>公布</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>消费</translation>
        </message>
        <message>
            <source>Purpose of the visit</source>
            <translation>回访事由</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>每季</translation>
        </message>
        <message>
            <source>Quotation marks, hyphens or dots inside the number have been removed.</source>
            <translation>号码里的引号、横线或点已去掉。</translation>
        </message>
        <message>
            <source>Raised by</source>
            <translation>提出人</translation>
        </message>
        <message>
            <source>Raised on</source>
            <translation>提出日期</translation>
        </message>
        <message>
            <source>Rare character in parts</source>
            <translation>生僻字拆写</translation>
        </message>
        <message>
            <source>Reached on</source>
            <translation>达成日期</translation>
        </message>
        <message>
            <source>Ready to hang</source>
            <translation>待公布</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Receipt due by</source>
            <translation>回执期限</translation>
        </message>
        <message>
            <source>Receipt of the transfer</source>
            <translation>移送签收</translation>
        </message>
        <message>
            <source>Receipt on</source>
            <translation>回执日期</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已收</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>收到日期</translation>
        </message>
        <message>
            <source>Receiving unit</source>
            <translation>接收单位</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Record an enterprise's profit</source>
            <translation>登记企业纯利润</translation>
        </message>
        <message>
            <source>Record docketing</source>
            <translation>登记立案</translation>
        </message>
        <message>
            <source>Record evidence</source>
            <translation>登记证据</translation>
        </message>
        <message>
            <source>Record inquiry</source>
            <translation>登记调查</translation>
        </message>
        <message>
            <source>Record oral agreement</source>
            <translation>登记口头协议</translation>
        </message>
        <message>
            <source>Record performance</source>
            <translation>登记履行</translation>
        </message>
        <message>
            <source>Record receipt</source>
            <translation>登记回执</translation>
        </message>
        <message>
            <source>Record refusal</source>
            <translation>登记拒绝调解</translation>
        </message>
        <message>
            <source>Record ruling</source>
            <translation>登记裁定</translation>
        </message>
        <message>
            <source>Record session</source>
            <translation>登记调解</translation>
        </message>
        <message>
            <source>Record that arbitration, administrative and court remedies were told.</source>
            <translation>请记录已告知仲裁、行政、诉讼途径。</translation>
        </message>
        <message>
            <source>Record visit</source>
            <translation>登记回访</translation>
        </message>
        <message>
            <source>Record what the parties say to the transfer.</source>
            <translation>请记录当事人意见。</translation>
        </message>
        <message>
            <source>Record written consent</source>
            <translation>登记书面同意</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>记录人</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <source>Redo takes back an undo, as long as nothing else was done after it.</source>
            <translation>撤销之后没有做过别的事，才能重做。</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>移送（委托）</translation>
        </message>
        <message>
            <source>Referred by</source>
            <translation>移送单位类别</translation>
        </message>
        <message>
            <source>Referred, by sender</source>
            <translation>委托移送单位</translation>
        </message>
        <message>
            <source>Referring unit</source>
            <translation>移送单位</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒不履行</translation>
        </message>
        <message>
            <source>Refused on</source>
            <translation>拒绝日期</translation>
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
            <source>Relation against ages</source>
            <translation>关系与年龄不符</translation>
        </message>
        <message>
            <source>Relation against sex</source>
            <translation>关系与性别不符</translation>
        </message>
        <message>
            <source>Relation to the dispute</source>
            <translation>与纠纷关系</translation>
        </message>
        <message>
            <source>Relation to the head</source>
            <translation>与户主关系</translation>
        </message>
        <message>
            <source>Relation to the head (GB/T 4761)</source>
            <translation>与户主关系（GB/T 4761）</translation>
        </message>
        <message>
            <source>Relations disclosed</source>
            <translation>披露的关系</translation>
        </message>
        <message>
            <source>Relationship</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Religion is not kept: the law counts it as sensitive. The column is left out.</source>
            <translation>宗教信仰属于法律规定的敏感信息，本程序不保存，这一列不导入。</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Remark on it</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Remedies told on</source>
            <translation>告知救济途径日期</translation>
        </message>
        <message>
            <source>Reminded from</source>
            <translation>提醒起始日</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Remove application</source>
            <translation>删除申请</translation>
        </message>
        <message>
            <source>Remove attachment</source>
            <translation>移除附件</translation>
        </message>
        <message>
            <source>Remove evidence</source>
            <translation>移除佐证</translation>
        </message>
        <message>
            <source>Remove party</source>
            <translation>移除当事人</translation>
        </message>
        <message>
            <source>Remove representative</source>
            <translation>移除代理人</translation>
        </message>
        <message>
            <source>Remove the last voucher</source>
            <translation>删除末号凭证</translation>
        </message>
        <message>
            <source>Repay the cards</source>
            <translation>还村务卡账单</translation>
        </message>
        <message>
            <source>Repayment</source>
            <translation>还款</translation>
        </message>
        <message>
            <source>Repeated head</source>
            <translation>重复表头</translation>
        </message>
        <message>
            <source>Replace host</source>
            <translation>更换主持人</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>已被更正</translation>
        </message>
        <message>
            <source>Replaced by a later one</source>
            <translation>已被替代</translation>
        </message>
        <message>
            <source>Replaced on</source>
            <translation>更换日期</translation>
        </message>
        <message>
            <source>Report danger</source>
            <translation>报告激化风险</translation>
        </message>
        <message>
            <source>Reported month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>报告日期</translation>
        </message>
        <message>
            <source>Reported to</source>
            <translation>报告对象</translation>
        </message>
        <message>
            <source>Representatives</source>
            <translation>监护人和代理人</translation>
        </message>
        <message>
            <source>Resident</source>
            <translation>居民</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>居民</translation>
        </message>
        <message>
            <source>Residents' committee</source>
            <translation>居调委会</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>理事长（书记）</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>审定结果</translation>
        </message>
        <message>
            <source>Resume case</source>
            <translation>恢复调解</translation>
        </message>
        <message>
            <source>Resumed on</source>
            <translation>恢复日期</translation>
        </message>
        <message>
            <source>Retention of files</source>
            <translation>档案保管期限</translation>
        </message>
        <message>
            <source>Return fund</source>
            <translation>反哺资金</translation>
        </message>
        <message>
            <source>Reverse a voucher</source>
            <translation>红字冲销</translation>
        </message>
        <message>
            <source>Reverses</source>
            <translation>冲销凭证</translation>
        </message>
        <message>
            <source>Review a sheet</source>
            <translation>监督委员会审核</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>更正为</translation>
        </message>
        <message>
            <source>Rights of the roles</source>
            <translation>角色权限</translation>
        </message>
        <message>
            <source>Rights told again</source>
            <translation>已再次告知</translation>
        </message>
        <message>
            <source>Rights told on</source>
            <translation>告知日期</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>室</translation>
        </message>
        <message>
            <source>Room number</source>
            <translation>室号</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>原表行</translation>
        </message>
        <message>
            <source>Row without a person</source>
            <translation>无人的行</translation>
        </message>
        <message>
            <source>Row {row} shows a whole identity, telephone or card number. Take it out of the name or remark it stands in.</source>
            <translation>第{row}行有完整的身份证号、手机号或卡号：请把它从姓名或备注里删去。</translation>
        </message>
        <message>
            <source>Ruled on</source>
            <translation>裁定日期</translation>
        </message>
        <message>
            <source>Ruling received on</source>
            <translation>收到裁定日期</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>Satisfied</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>Save the table in WPS or Excel as .xlsx and choose that file.</source>
            <translation>请在 WPS 或 Excel 里把表格另存为 .xlsx，再选那个文件。</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>扫描件</translation>
        </message>
        <message>
            <source>Seal agreement</source>
            <translation>加盖印章</translation>
        </message>
        <message>
            <source>Sealed copy</source>
            <translation>盖章件</translation>
        </message>
        <message>
            <source>Sealed on</source>
            <translation>盖章日期</translation>
        </message>
        <message>
            <source>Sealed sheet</source>
            <translation>盖章件扫描</translation>
        </message>
        <message>
            <source>Second telephone</source>
            <translation>备用电话</translation>
        </message>
        <message>
            <source>Secrecy review</source>
            <translation>保密审查</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>移送日期</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Service fund</source>
            <translation>服务群众专项经费</translation>
        </message>
        <message>
            <source>Set duty turn</source>
            <translation>安排轮值</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Settings of the office</source>
            <translation>本单位设置</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>办结</translation>
        </message>
        <message>
            <source>Settled by agreement</source>
            <translation>调解成功</translation>
        </message>
        <message>
            <source>Several people in the register look like this one.</source>
            <translation>登记库中有多人相似。</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Sex (GB/T 2261.1)</source>
            <translation>性别（GB/T 2261.1）</translation>
        </message>
        <message>
            <source>Sex against number</source>
            <translation>性别与号码不符</translation>
        </message>
        <message>
            <source>Sex and identity number do not agree: compare them with the card.</source>
            <translation>性别与身份证号不一致：请对照证件核实。</translation>
        </message>
        <message>
            <source>Sheet printed</source>
            <translation>已打印</translation>
        </message>
        <message>
            <source>Sheets of open affairs</source>
            <translation>公开表</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>Short telephone number</source>
            <translation>电话缺位</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>哪一方</translation>
        </message>
        <message>
            <source>Side A</source>
            <translation>甲方</translation>
        </message>
        <message>
            <source>Side B</source>
            <translation>乙方</translation>
        </message>
        <message>
            <source>Side C</source>
            <translation>丙方</translation>
        </message>
        <message>
            <source>Side D</source>
            <translation>丁方</translation>
        </message>
        <message>
            <source>Sign agreement</source>
            <translation>签署协议</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已签署</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>签名人</translation>
        </message>
        <message>
            <source>Signed for by</source>
            <translation>代签人</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>签署日期</translation>
        </message>
        <message>
            <source>Signs as</source>
            <translation>签署身份</translation>
        </message>
        <message>
            <source>Signs in the name</source>
            <translation>姓名含特殊符号</translation>
        </message>
        <message>
            <source>Signs in the number</source>
            <translation>号码含符号</translation>
        </message>
        <message>
            <source>Simple</source>
            <translation>简单</translation>
        </message>
        <message>
            <source>Slip of the pen</source>
            <translation>笔误（甲类）</translation>
        </message>
        <message>
            <source>Social worker</source>
            <translation>社工</translation>
        </message>
        <message>
            <source>Somebody has to stay in the household.</source>
            <translation>户内必须有人留下。</translation>
        </message>
        <message>
            <source>Somebody must remain who manages the accounts. Give another account that role first.</source>
            <translation>至少要留一个能管理账户的人，请先给另一个账户这个角色。</translation>
        </message>
        <message>
            <source>Something else is entered for that time already.</source>
            <translation>这段时间已有记录。</translation>
        </message>
        <message>
            <source>Something else is still running. Wait until it is done.</source>
            <translation>还有别的任务在进行，请等它完成。</translation>
        </message>
        <message>
            <source>Something is missing for the archive. See the check list.</source>
            <translation>归档材料不全，请按清单补齐。</translation>
        </message>
        <message>
            <source>Something is still owed. Only a long-running case may be closed then.</source>
            <translation>尚有未履行事项；长期履行的案件方可先结案。</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Source of the case</source>
            <translation>案件来源</translation>
        </message>
        <message>
            <source>Special grid</source>
            <translation>专属网格</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>口头</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>Staff member</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>Stands for a party</source>
            <translation>代理人</translation>
        </message>
        <message>
            <source>Star in the number</source>
            <translation>号码末位为星号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>State before</source>
            <translation>移送前状态</translation>
        </message>
        <message>
            <source>State since</source>
            <translation>状态起始</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>对账单</translation>
        </message>
        <message>
            <source>Stationing</source>
            <translation>入驻方式</translation>
        </message>
        <message>
            <source>Still in mediation</source>
            <translation>在调</translation>
        </message>
        <message>
            <source>Stop a village card</source>
            <translation>停用村务卡</translation>
        </message>
        <message>
            <source>Stop doing harm</source>
            <translation>停止侵害</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>阻止</translation>
        </message>
        <message>
            <source>Sub-district</source>
            <translation>街道调委会</translation>
        </message>
        <message>
            <source>Submit a sheet</source>
            <translation>提交审核</translation>
        </message>
        <message>
            <source>Sued</source>
            <translation>已起诉</translation>
        </message>
        <message>
            <source>Suicide</source>
            <translation>自杀</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>监督委员会委员</translation>
        </message>
        <message>
            <source>Supervisors</source>
            <translation>监督委员会</translation>
        </message>
        <message>
            <source>Supervisors' opinion</source>
            <translation>监督委员会意见</translation>
        </message>
        <message>
            <source>Supervisors' page</source>
            <translation>监委会签字件</translation>
        </message>
        <message>
            <source>Suspend case</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Take a sheet back</source>
            <translation>撤回修改</translation>
        </message>
        <message>
            <source>Take another backup. An older one may still be whole.</source>
            <translation>请换一份备份，较早的可能还完好。</translation>
        </message>
        <message>
            <source>Take another backup; one that was made by Linwu and copied whole.</source>
            <translation>请换一份由邻务制作、并且完整拷贝的备份。</translation>
        </message>
        <message>
            <source>Take up clue</source>
            <translation>线索转受理申请</translation>
        </message>
        <message>
            <source>Taken back by the applicant</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>拍摄日期</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Telephone empty</source>
            <translation>电话为空</translation>
        </message>
        <message>
            <source>Telephone of the contact</source>
            <translation>紧急联系电话</translation>
        </message>
        <message>
            <source>Tell rights and duties</source>
            <translation>告知权利义务</translation>
        </message>
        <message>
            <source>Tell the parties their rights and duties first.</source>
            <translation>请先告知当事人权利义务。</translation>
        </message>
        <message>
            <source>Terms of mediation</source>
            <translation>调解期限</translation>
        </message>
        <message>
            <source>The 30 days from effect are over (last day {due}). The parties may sue or make a new agreement.</source>
            <translation>已超过自生效之日起30日（截止{due}），不能申请司法确认；可起诉或重新达成协议。</translation>
        </message>
        <message>
            <source>The 30th day {nominal} is a rest day; the last day is {due} (the court decides).</source>
            <translation>第30日{nominal}为休息日，顺延至{due}（以法院认定为准）。</translation>
        </message>
        <message>
            <source>The age is computed from the date of birth: {age}.</source>
            <translation>年龄按出生日期自动计算：{age}周岁。</translation>
        </message>
        <message>
            <source>The agreement is before acceptance ({accepted}). If the case is entered late, correct the acceptance first.</source>
            <translation>协议日期早于受理日期（{accepted}）。如为补登记，请先更正受理日期并说明。</translation>
        </message>
        <message>
            <source>The agreement is fully performed. Apply all the same?</source>
            <translation>协议已履行完毕，仍需确认？</translation>
        </message>
        <message>
            <source>The agreement is not performed, or there is none: nothing can be claimed.</source>
            <translation>不符合补贴条件：没有协议，或者协议尚未履行完毕。</translation>
        </message>
        <message>
            <source>The amount in words is computed: {words}.</source>
            <translation>大写金额由系统生成：{words}。</translation>
        </message>
        <message>
            <source>The amount is out of range. Check the decimal point.</source>
            <translation>金额超出范围，请核对小数点。</translation>
        </message>
        <message>
            <source>The area of the number is not in the list of divisions.</source>
            <translation>号码的地区码不在区划表中。</translation>
        </message>
        <message>
            <source>The backup folder is not there. Was the stick pulled out?</source>
            <translation>备份文件夹不在了，是不是U盘拔掉了？</translation>
        </message>
        <message>
            <source>The backup holds no such record that you may read.</source>
            <translation>备份里没有您可以查看的这条记录。</translation>
        </message>
        <message>
            <source>The backup was sealed with earlier keys. Type the passphrase your account had when it was made.</source>
            <translation>这份备份用的是以前的密钥。请输入您的账户在备份当时的口令。</translation>
        </message>
        <message>
            <source>The beginning of the file is damaged.</source>
            <translation>文件开头损坏了。</translation>
        </message>
        <message>
            <source>The card sets the passphrase of an account that manages the others. Choose such an account.</source>
            <translation>恢复密钥只能为管理账户的人重设口令，请选择这样的账户。</translation>
        </message>
        <message>
            <source>The card would owe {owed}, over its limit of {limit}. Say why.</source>
            <translation>村务卡未还{owed}，超过限额{limit}，请说明原因。</translation>
        </message>
        <message>
            <source>The case has been claimed for already. One case is paid once.</source>
            <translation>不符合补贴条件：该案已经申报，一案一补。</translation>
        </message>
        <message>
            <source>The case has only {count} of this paper.</source>
            <translation>本案这种文书只有 {count} 份。</translation>
        </message>
        <message>
            <source>The case holds nothing yet for this paper. Record the step it tells of, then print it.</source>
            <translation>案件中还没有这份文书所记载的事项，请先登记相应步骤再打印。</translation>
        </message>
        <message>
            <source>The case is not closed yet: nothing can be claimed for it.</source>
            <translation>不符合补贴条件：案件尚未结案。</translation>
        </message>
        <message>
            <source>The case is suspended. Resume it first.</source>
            <translation>案件处于中止，请先恢复。</translation>
        </message>
        <message>
            <source>The cell holds an error of the spreadsheet (#N/A, #REF!); it is read as empty.</source>
            <translation>单元格里是表格公式的错误值（#N/A、#REF!），按空白读入。</translation>
        </message>
        <message>
            <source>The century was guessed from two digits.</source>
            <translation>两位年份的世纪是推测的。</translation>
        </message>
        <message>
            <source>The check digit of the number is wrong: probably one digit was mistyped.</source>
            <translation>校验位不对，可能有一位输错了。</translation>
        </message>
        <message>
            <source>The class does not belong to this side or is no longer in use.</source>
            <translation>科目与收支方向不符，或已停用。</translation>
        </message>
        <message>
            <source>The code at the foot of a sheet has 16 signs, in four groups of four.</source>
            <translation>公开表脚注的存证码共16位，四位一组，共四组。</translation>
        </message>
        <message>
            <source>The code at the foot of a sheet is made of the figures 0 to 9 and the letters a to f.</source>
            <translation>公开表脚注的存证码只有数字0至9和字母a至f。</translation>
        </message>
        <message>
            <source>The code of a community has 12 digits.</source>
            <translation>社区代码是 12 位数字。</translation>
        </message>
        <message>
            <source>The codes of this list are those of a standard. Only other words for them may be added.</source>
            <translation>这张表的代码是标准代码，只能添加其他说法。</translation>
        </message>
        <message>
            <source>The committee's seal is missing. The agreement is not yet in force.</source>
            <translation>缺少调委会印章，协议尚未生效。</translation>
        </message>
        <message>
            <source>The content of the backup does not agree with its list.</source>
            <translation>备份内容与清单不一致。</translation>
        </message>
        <message>
            <source>The copy is not equal to the original.</source>
            <translation>副本与原件不一致。</translation>
        </message>
        <message>
            <source>The data of this person is erased already.</source>
            <translation>此人的信息已经删除。</translation>
        </message>
        <message>
            <source>The data of this person was erased.</source>
            <translation>此人的信息已删除。</translation>
        </message>
        <message>
            <source>The date of birth inside the number is not a real day.</source>
            <translation>号码中的出生日期不存在。</translation>
        </message>
        <message>
            <source>The day does not fit: {day}. It must exist, lie in the period and not in the future.</source>
            <translation>日期不符：{day}。日期须存在、在所属期间内且不在将来。</translation>
        </message>
        <message>
            <source>The display lasts until {until}.</source>
            <translation>公示期到{until}才结束。</translation>
        </message>
        <message>
            <source>The display must last {days} days at least; the earliest last day is {earliest}.</source>
            <translation>公示期应不少于{days}日，最早截止{earliest}。</translation>
        </message>
        <message>
            <source>The effective day is computed: {effective}, the last signature or the seal.</source>
            <translation>生效日自动计算：{effective}（最后一方签署与加盖印章之日）。</translation>
        </message>
        <message>
            <source>The end lies before the beginning.</source>
            <translation>结束日期早于开始日期。</translation>
        </message>
        <message>
            <source>The figures changed after they were signed. Take the sheet back and submit it again.</source>
            <translation>签审后内容有变动，请撤回后重新提交审核。</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>文件无法读取。</translation>
        </message>
        <message>
            <source>The file cannot be written there.</source>
            <translation>文件写不到那里。</translation>
        </message>
        <message>
            <source>The file has a password. Open it in WPS or Excel, save it without one, and try again.</source>
            <translation>文件有密码。请用 WPS 或 Excel 打开，另存为无密码文件后再试。</translation>
        </message>
        <message>
            <source>The file has {size} MB; at most {limit} MB are kept. Scan it with fewer points, or in parts.</source>
            <translation>文件有 {size} MB，最多 {limit} MB。请降低扫描精度，或者分成几份。</translation>
        </message>
        <message>
            <source>The file holds NUL bytes and is no text table.</source>
            <translation>文件含空字节，不是文本表格。</translation>
        </message>
        <message>
            <source>The file is cut off: its end is missing, as after a copy that was broken off.</source>
            <translation>文件不完整：缺了后面一截，像是拷贝中断留下的。</translation>
        </message>
        <message>
            <source>The file is damaged inside.</source>
            <translation>文件内部损坏。</translation>
        </message>
        <message>
            <source>The file is damaged or cut off. Copy it again from the camera or the scanner.</source>
            <translation>文件损坏或者不完整。请从相机、扫描仪重新复制一份。</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>文件已损坏。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <source>The file is empty: nothing of it was ever written to the disk.</source>
            <translation>文件是空的：没有任何内容写到磁盘上。</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>文件不是文本。</translation>
        </message>
        <message>
            <source>The file is still being sealed under the last keys. Make new ones when that is done.</source>
            <translation>文件还在用上一代密钥加密。完成后再换发新密钥。</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>文件太大。</translation>
        </message>
        <message>
            <source>The file lies on a network drive: two computers could write to it at the same moment, and spoil it.</source>
            <translation>文件在网络盘上：两台电脑可能同时写它，会把它写坏。</translation>
        </message>
        <message>
            <source>The file names no head; the first adult is proposed.</source>
            <translation>文件未写户主，建议第一位成年人。</translation>
        </message>
        <message>
            <source>The file names two grids for one door; the first is taken.</source>
            <translation>文件里同一户写了两个网格，先按第一个。</translation>
        </message>
        <message>
            <source>The file says otherwise than the register.</source>
            <translation>文件与登记库不一致。</translation>
        </message>
        <message>
            <source>The file unpacks to far more than it should: it may have been made to do harm.</source>
            <translation>文件解压后异常庞大，可能是恶意文件。</translation>
        </message>
        <message>
            <source>The first digits of the number belong to no province.</source>
            <translation>号码开头不属于任何省份。</translation>
        </message>
        <message>
            <source>The grid has a head (网格长) at that time.</source>
            <translation>那时已有网格长。</translation>
        </message>
        <message>
            <source>The grid is closed.</source>
            <translation>这个网格已撤销。</translation>
        </message>
        <message>
            <source>The guardian does not have full civil capacity and cannot stand for the party.</source>
            <translation>监护人本人不具备完全民事行为能力，不能代理。</translation>
        </message>
        <message>
            <source>The guardian is the other side or stands for it. Name another representative.</source>
            <translation>监护人与对方当事人为同一人或存在利益冲突，请另行确定代理人。</translation>
        </message>
        <message>
            <source>The head goes and others stay: choose the new head.</source>
            <translation>户主离开而有人留下，请选新户主。</translation>
        </message>
        <message>
            <source>The head is changed by its own act.</source>
            <translation>更换户主请用专门的操作。</translation>
        </message>
        <message>
            <source>The head of the table is repeated here; the line is skipped.</source>
            <translation>此处重复了表头，已跳过。</translation>
        </message>
        <message>
            <source>The head of this household has two spouses here: correct a relation.</source>
            <translation>这一户里户主有两名配偶：请更正其中一人的关系。</translation>
        </message>
        <message>
            <source>The history of a record shows what was done and what was undone.</source>
            <translation>记录的履历里能看到做过什么、撤销过什么。</translation>
        </message>
        <message>
            <source>The holiday table of {year} is missing. Add it in the settings.</source>
            <translation>缺少{year}年节假日表，请在设置中补充。</translation>
        </message>
        <message>
            <source>The household has no head.</source>
            <translation>这一户没有户主。</translation>
        </message>
        <message>
            <source>The household would have two heads.</source>
            <translation>这一户会有两个户主。</translation>
        </message>
        <message>
            <source>The instalments differ from the total by {difference} yuan.</source>
            <translation>分期合计与总额不一致（差{difference}元）。</translation>
        </message>
        <message>
            <source>The key of this account is damaged in the file. Sign in with another account, or restore a backup.</source>
            <translation>文件里这个账户的密钥已损坏，请用其他账户登录或恢复备份。</translation>
        </message>
        <message>
            <source>The last day is a day of rest: by law it rolls to {day}.</source>
            <translation>末日逢节假日，按法定顺延至{day}。</translation>
        </message>
        <message>
            <source>The last digits were lost in the spreadsheet (000 or E+17).</source>
            <translation>号码末位在表格中丢失（000 或 E+17）。</translation>
        </message>
        <message>
            <source>The limit of mediation has passed ({due}) and there is no extension by both sides.</source>
            <translation>已超过调解期限（{due}）且无双方延期同意。</translation>
        </message>
        <message>
            <source>The line of totals says another number than was counted: look for rows left out or entered twice.</source>
            <translation>合计行的数与实际数出的不一致：请查有没有漏行或重复的行。</translation>
        </message>
        <message>
            <source>The list of what this file is made of does not agree with any version of Linwu.</source>
            <translation>文件的结构清单和任何一版邻务都对不上。</translation>
        </message>
        <message>
            <source>The list that belongs to the backup is missing or does not fit.</source>
            <translation>备份清单缺失或不符。</translation>
        </message>
        <message>
            <source>The mandate of {name} does not cover admitting, changing or waiving claims.</source>
            <translation>代理人{name}的授权不含“承认、变更、放弃”，不能签署协议。</translation>
        </message>
        <message>
            <source>The name has more than 50 characters.</source>
            <translation>姓名超过 50 个字。</translation>
        </message>
        <message>
            <source>The name holds a character of an old private font: replace it by hand.</source>
            <translation>姓名中有旧字库的造字，请手工更换。</translation>
        </message>
        <message>
            <source>The name holds digits.</source>
            <translation>姓名中有数字。</translation>
        </message>
        <message>
            <source>The name holds signs that no name has.</source>
            <translation>姓名中有不该有的符号。</translation>
        </message>
        <message>
            <source>The new limit must be later than the old one.</source>
            <translation>新期限须晚于原期限。</translation>
        </message>
        <message>
            <source>The number does not have 18 characters.</source>
            <translation>号码不是 18 位。</translation>
        </message>
        <message>
            <source>The number in the register is marked to be checked. Use it all the same?</source>
            <translation>居民登记中的证件号待核实，仍然采用？</translation>
        </message>
        <message>
            <source>The number must carry the year of acceptance, {year}.</source>
            <translation>案号年份应为受理年份{year}。</translation>
        </message>
        <message>
            <source>The number says another date of birth.</source>
            <translation>号码中的出生日期与登记不符。</translation>
        </message>
        <message>
            <source>The number says the other sex.</source>
            <translation>号码中的性别与登记不符。</translation>
        </message>
        <message>
            <source>The number was written full width and has been narrowed.</source>
            <translation>号码是全角字符，已转为半角。</translation>
        </message>
        <message>
            <source>The obligation falls due before the agreement.</source>
            <translation>履行期限早于协议日期。</translation>
        </message>
        <message>
            <source>The organisation cannot sign: its legal representative is missing or its code does not check.</source>
            <translation>单位信息不完整或代码校验不通过，不能签署。</translation>
        </message>
        <message>
            <source>The organisation lacks its legal representative, or its code does not check.</source>
            <translation>单位信息不完整或代码校验不通过。</translation>
        </message>
        <message>
            <source>The pages are not continuous ({paper}).</source>
            <translation>页码不连续：{paper}。</translation>
        </message>
        <message>
            <source>The paper {paper} that was issued to the person is kept as it is until {until}.</source>
            <translation>给此人出具的文书{paper}须原样保管到{until}。</translation>
        </message>
        <message>
            <source>The parts do not add up to the whole. Look over these cases before you report.</source>
            <translation>各项之和与总数不符，报表不平，请核对这些案件后再上报。</translation>
        </message>
        <message>
            <source>The period of keeping of this paper was over and its content was destroyed.</source>
            <translation>这份文书保管期限已满，内容已销毁。</translation>
        </message>
        <message>
            <source>The person does not belong to this household.</source>
            <translation>此人不是这一户的成员。</translation>
        </message>
        <message>
            <source>The person has moved out already.</source>
            <translation>此人已经迁出。</translation>
        </message>
        <message>
            <source>The person is a party of case {number}, which is not in the archive yet.</source>
            <translation>此人是案件{number}的当事人，该案尚未归档。</translation>
        </message>
        <message>
            <source>The person is a party of case {number}, whose file is kept for good.</source>
            <translation>此人是案件{number}的当事人，案卷永久保管。</translation>
        </message>
        <message>
            <source>The person is a party of case {number}, whose file is kept until {until}. Destroy the file by a list when that is over.</source>
            <translation>此人是案件{number}的当事人，案卷须保管到{until}。期满后先用销毁清册销毁案卷。</translation>
        </message>
        <message>
            <source>The person is the head already.</source>
            <translation>此人已是户主。</translation>
        </message>
        <message>
            <source>The person lives there already.</source>
            <translation>此人已住在那里。</translation>
        </message>
        <message>
            <source>The person still lives here: the register needs the data as long as she does. Record the move first.</source>
            <translation>此人仍在本社区居住，登记仍有必要。请先登记迁出。</translation>
        </message>
        <message>
            <source>The person still owns a dwelling here. End the ownership first.</source>
            <translation>此人仍是本社区房屋的产权人。请先登记产权变更。</translation>
        </message>
        <message>
            <source>The photo is missing. Add the photo of the first and of the last day.</source>
            <translation>照片缺失，请补首日和末日照片。</translation>
        </message>
        <message>
            <source>The photo's day {day} is not within the display.</source>
            <translation>照片日期{day}不在公示期内。</translation>
        </message>
        <message>
            <source>The picture has more than {limit} million points. Make it smaller and add it again.</source>
            <translation>图片超过 {limit} 百万像素。请缩小以后再添加。</translation>
        </message>
        <message>
            <source>The program does not make this sheet yet (layout {layout}).</source>
            <translation>此事项的版式（{layout}）暂不能由程序编制。</translation>
        </message>
        <message>
            <source>The purpose is achieved or no longer needs it</source>
            <translation>处理目的已实现或者不再必要</translation>
        </message>
        <message>
            <source>The reason stays in the history: write it without the name and numbers of the person.</source>
            <translation>理由会留在历史里，请不要写本人的姓名和号码。</translation>
        </message>
        <message>
            <source>The record this refers to does not exist.</source>
            <translation>所指的记录不存在。</translation>
        </message>
        <message>
            <source>The record was merged into another one.</source>
            <translation>这条记录已并入另一条。</translation>
        </message>
        <message>
            <source>The record was not merged.</source>
            <translation>这条记录没有合并过。</translation>
        </message>
        <message>
            <source>The register knows the person at another address.</source>
            <translation>登记库中此人住在别处。</translation>
        </message>
        <message>
            <source>The relation to the head does not fit the ages: between parent and child lie too few years.</source>
            <translation>与户主关系和年龄不符：父母与子女年龄相差太少，请核实。</translation>
        </message>
        <message>
            <source>The relation to the head does not fit the sex: one of the two is wrong.</source>
            <translation>与户主关系和性别不符：其中一项有误，请核实。</translation>
        </message>
        <message>
            <source>The remark suggests a group.</source>
            <translation>备注提示属于某类人群。</translation>
        </message>
        <message>
            <source>The room is taken at that time (case {number}).</source>
            <translation>时间冲突：{room}已被{number}占用。</translation>
        </message>
        <message>
            <source>The row has neither a name nor an identity number; it is skipped.</source>
            <translation>这一行没有姓名也没有身份证号，已跳过。</translation>
        </message>
        <message>
            <source>The row has no name: write it into the cell, or the row is left out.</source>
            <translation>这一行没有姓名：请在单元格里补上，否则不导入。</translation>
        </message>
        <message>
            <source>The row is hidden in the file; it is read in all the same.</source>
            <translation>这一行在文件里是隐藏的，照样读入。</translation>
        </message>
        <message>
            <source>The same file is here already, under the name “{name}”.</source>
            <translation>同一个文件已经有了，名称是“{name}”。</translation>
        </message>
        <message>
            <source>The same number stands with another name.</source>
            <translation>同一号码登记了不同姓名。</translation>
        </message>
        <message>
            <source>The same payment stands in {voucher}. Say why it is paid twice.</source>
            <translation>疑似重复支出：与{voucher}相同，请说明原因。</translation>
        </message>
        <message>
            <source>The secrecy review is missing.</source>
            <translation>未通过保密审查。</translation>
        </message>
        <message>
            <source>The service or the period of keeping has ended</source>
            <translation>停止服务或者保存期限已届满</translation>
        </message>
        <message>
            <source>The shares are more than the whole.</source>
            <translation>份额相加超过了整体。</translation>
        </message>
        <message>
            <source>The sheet has more than 1,048,576 rows.</source>
            <translation>工作表超过 1,048,576 行。</translation>
        </message>
        <message>
            <source>The sheet “{name}” had been published with its accounts, and these are not in the file. Restore the whole backup instead.</source>
            <translation>公开表“{name}”当时已连同账目公布，而账目不在现在的文件里。请恢复整份备份。</translation>
        </message>
        <message>
            <source>The source must be named.</source>
            <translation>必须写明出处。</translation>
        </message>
        <message>
            <source>The spreadsheet kept only the first digits of the telephone number.</source>
            <translation>表格只保留了电话号码的前几位。</translation>
        </message>
        <message>
            <source>The staff member has left already.</source>
            <translation>此人已离岗。</translation>
        </message>
        <message>
            <source>The supervisors' opinion or the decision of the joint meeting is missing.</source>
            <translation>缺少监督委员会意见或两委审定记录。</translation>
        </message>
        <message>
            <source>The table does not hold the days of that year.</source>
            <translation>表中不是这一年的节假日。</translation>
        </message>
        <message>
            <source>The table of holidays could not be read whole.</source>
            <translation>节假日表未能完整读出。</translation>
        </message>
        <message>
            <source>The telephone number has too many digits.</source>
            <translation>电话号码多了数字。</translation>
        </message>
        <message>
            <source>The text speaks of level four: it is taken out here and kept, sealed, only where the groups are accepted.</source>
            <translation>这段文字涉及四级信息：已从这里取出，采纳标签建议时才加密保存。</translation>
        </message>
        <message>
            <source>The time for accepting has passed ({due}, house rule).</source>
            <translation>已超过受理时限（内部规定，{due}）。</translation>
        </message>
        <message>
            <source>The two passphrases are not the same.</source>
            <translation>两次输入的口令不一样。</translation>
        </message>
        <message>
            <source>The two sides look alike. Are they not the same person?</source>
            <translation>双方信息高度相似，确认不是同一人？</translation>
        </message>
        <message>
            <source>The visit is before the agreement took effect ({effective}).</source>
            <translation>回访早于协议生效日（{effective}）。</translation>
        </message>
        <message>
            <source>The words do not say the amount. They should be {expected}.</source>
            <translation>大写与小写不一致：应为{expected}。</translation>
        </message>
        <message>
            <source>The written application lacks a signature, seal or fingerprint.</source>
            <translation>申请书未签名、盖章或按指印。</translation>
        </message>
        <message>
            <source>The zero that the spreadsheet dropped from the area code was put back.</source>
            <translation>表格丢掉的区号开头的 0 已补上。</translation>
        </message>
        <message>
            <source>The {table} “{name}” is closed, archived or published by now and stays as it is. Correct it by a further act.</source>
            <translation>{table}“{name}”现已结案、归档或公布，保持不变。请以后续操作更正。</translation>
        </message>
        <message>
            <source>The {table} “{name}” would go back a step while later entries stay. Choose to take away what was added since.</source>
            <translation>{table}“{name}”会退回上一步，而后来的内容还在。请选择“连同之后新增的一并撤下”。</translation>
        </message>
        <message>
            <source>Their organisation</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>There is a file of this name already.</source>
            <translation>已经有同名文件。</translation>
        </message>
        <message>
            <source>There is an agreement in force: change it or open a new case.</source>
            <translation>已有生效协议，请走变更或新案。</translation>
        </message>
        <message>
            <source>There is an open case of these parties: {number}. Open that one.</source>
            <translation>已有在调案件{number}，请打开该案。</translation>
        </message>
        <message>
            <source>There is no act of this name. `linwu act --list` names them all.</source>
            <translation>没有叫这个名字的操作。`linwu act --list` 列出全部操作。</translation>
        </message>
        <message>
            <source>There is no code.</source>
            <translation>没有代码。</translation>
        </message>
        <message>
            <source>There is no date.</source>
            <translation>没有日期。</translation>
        </message>
        <message>
            <source>There is no identity number.</source>
            <translation>没有证件号码。</translation>
        </message>
        <message>
            <source>There is no name.</source>
            <translation>没有姓名。</translation>
        </message>
        <message>
            <source>There is no paper of this name for this record.</source>
            <translation>这条记录没有这种文书。</translation>
        </message>
        <message>
            <source>There is no record of a visit yet.</source>
            <translation>尚无回访记录。</translation>
        </message>
        <message>
            <source>There is no register of this name.</source>
            <translation>没有叫这个名字的名册。</translation>
        </message>
        <message>
            <source>There is no such day.</source>
            <translation>没有这一天。</translation>
        </message>
        <message>
            <source>There is no such day. Use the Gregorian calendar.</source>
            <translation>日期不存在，请使用公历。</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>没有这个文件。</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>没有这个文件夹。</translation>
        </message>
        <message>
            <source>There is no such record.</source>
            <translation>没有这条记录。</translation>
        </message>
        <message>
            <source>There is no telephone number.</source>
            <translation>没有电话号码。</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>内存不足。</translation>
        </message>
        <message>
            <source>There is nothing to hand over.</source>
            <translation>没有可交接的内容。</translation>
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
            <source>These parties had a case within 24 months: {number}. Link it?</source>
            <translation>疑似重复或反复纠纷（{number}），是否关联？</translation>
        </message>
        <message>
            <source>These records have no field of this name.</source>
            <translation>这类记录没有叫这个名字的字段。</translation>
        </message>
        <message>
            <source>Thirtieth day</source>
            <translation>第三十日</translation>
        </message>
        <message>
            <source>This account is disabled or has ended. Ask whoever manages the accounts.</source>
            <translation>这个账户已停用或已到期，请找管理账户的人。</translation>
        </message>
        <message>
            <source>This act is undone already.</source>
            <translation>这一步已经撤销过了。</translation>
        </message>
        <message>
            <source>This act left the house (it was published or served) and cannot be undone; enter a correction.</source>
            <translation>此操作已对外生效（已公布或送达），不能撤销，请作更正。</translation>
        </message>
        <message>
            <source>This cannot be done while the case is in this state.</source>
            <translation>案件当前状态不能进行此操作。</translation>
        </message>
        <message>
            <source>This card belongs to another file, or has been replaced by a newer one.</source>
            <translation>这张卡属于另一个文件，或者已被新卡取代。</translation>
        </message>
        <message>
            <source>This case has been sent to {unit} before. Let the chair decide.</source>
            <translation>已往返移送（{unit}），请主任处理。</translation>
        </message>
        <message>
            <source>This case is confidential. Say why you look into it; that is kept.</source>
            <translation>该案为保密案件，请填写查阅理由，查阅将留痕。</translation>
        </message>
        <message>
            <source>This case number is taken.</source>
            <translation>案号重复。</translation>
        </message>
        <message>
            <source>This comes back with what it belongs to: a resident, household, dwelling, case, sheet or voucher. Choose that.</source>
            <translation>这条内容随所属记录一起取回：请选择所属的居民、户、房屋、案件、公开表或凭证。</translation>
        </message>
        <message>
            <source>This day is before the one it follows from. Please check.</source>
            <translation>日期先后顺序有误，请核对。</translation>
        </message>
        <message>
            <source>This day lies before the birth.</source>
            <translation>这一天早于出生日期。</translation>
        </message>
        <message>
            <source>This day lies {days} days back. Why is it entered late?</source>
            <translation>补登较早日期（{days}天前），请填写原因。</translation>
        </message>
        <message>
            <source>This door stands in the register already.</source>
            <translation>这个门牌已登记。</translation>
        </message>
        <message>
            <source>This file has accounts already.</source>
            <translation>这个文件已经设有账户。</translation>
        </message>
        <message>
            <source>This file has accounts: sign in first.</source>
            <translation>这个文件设有账户，请先登录。</translation>
        </message>
        <message>
            <source>This file has had 255 keys of one kind; no further one can be made.</source>
            <translation>本文件的同类密钥已换过255代，不能再换发。</translation>
        </message>
        <message>
            <source>This file keeps nothing of level four (community correction, drugs, severe mental illness and the like): leave it out. Where a law orders you to keep it, the setting 采集四级信息 allows it.</source>
            <translation>本文件不采集四级信息（社区矫正、吸毒、严重精神障碍等），请不要登记。法律法规要求你们登记的，先在“设置 → 规则”里打开“采集四级信息”。</translation>
        </message>
        <message>
            <source>This floor area is unusual: please check it.</source>
            <translation>面积不寻常，请核对。</translation>
        </message>
        <message>
            <source>This grid code was used before and is never given again.</source>
            <translation>这个网格编码用过，不再使用。</translation>
        </message>
        <message>
            <source>This household has ended.</source>
            <translation>这一户已经注销。</translation>
        </message>
        <message>
            <source>This household lives in another dwelling.</source>
            <translation>这一户住在别处。</translation>
        </message>
        <message>
            <source>This is a backup of another file. Single records come back only out of backups of this one.</source>
            <translation>这是另一份文件的备份。单条记录只能从本文件的备份里取回。</translation>
        </message>
        <message>
            <source>This is a day of the lunar calendar: write the day of the public calendar.</source>
            <translation>这是农历日期，请写公历。</translation>
        </message>
        <message>
            <source>This is a line of totals; it is compared, not imported.</source>
            <translation>这是合计行，只作核对，不导入。</translation>
        </message>
        <message>
            <source>This is an old number of 15 digits: ask for the new one.</source>
            <translation>这是 15 位旧号码，请补登 18 位号码。</translation>
        </message>
        <message>
            <source>This is in use already.</source>
            <translation>已被使用。</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>此项必填。</translation>
        </message>
        <message>
            <source>This is no amount: it must be above 0 with at most two decimals.</source>
            <translation>金额有误：须大于0，最多两位小数。</translation>
        </message>
        <message>
            <source>This is no area in square metres, such as 89.50.</source>
            <translation>这不是以平方米计的面积，例如 89.50。</translation>
        </message>
        <message>
            <source>This is no value of that kind.</source>
            <translation>这不是这类规则的值。</translation>
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
            <source>This is not a table file (.xlsx, .xls, .csv).</source>
            <translation>这不是表格文件（.xlsx、.xls、.csv）。</translation>
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
            <source>This is not an amount. Write digits with at most two decimals, for example 1234.56.</source>
            <translation>这不是金额。请填数字，最多两位小数，例如 1234.56。</translation>
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
            <source>This is not in the register.</source>
            <translation>登记库中没有。</translation>
        </message>
        <message>
            <source>This is not known here. Please choose or correct it.</source>
            <translation>无此选项，请改正。</translation>
        </message>
        <message>
            <source>This is outside people's mediation. Show the parties the right way.</source>
            <translation>不属于人民调解范围，请引导至相应机关。</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>太长了。</translation>
        </message>
        <message>
            <source>This item should have hung by {day}; it is {days} days late.</source>
            <translation>应于{day}前公开，已逾期{days}天。</translation>
        </message>
        <message>
            <source>This line is not a JSON object.</source>
            <translation>这一行不是 JSON 对象。</translation>
        </message>
        <message>
            <source>This list was confirmed or withdrawn already. Make a new one for what is left.</source>
            <translation>这份清册已确认或已撤回。剩下的请另提一份。</translation>
        </message>
        <message>
            <source>This looks like a sum line. Remove it: sums are made by the program.</source>
            <translation>疑似合计行，请删除：合计由程序计算。</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>此项必填。</translation>
        </message>
        <message>
            <source>This must be more than zero.</source>
            <translation>必须大于零。</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>数字超出范围。</translation>
        </message>
        <message>
            <source>This obligation is unclear: payer, payee, amount, way and day are needed. A court may refuse it.</source>
            <translation>履行内容不明确，法院可能不予确认。</translation>
        </message>
        <message>
            <source>This party has died. Register the heirs or successors instead.</source>
            <translation>当事人已故，请改登继承人或权利义务承受人。</translation>
        </message>
        <message>
            <source>This party is under 18: register a guardian first.</source>
            <translation>当事人未满18周岁，请先登记监护人（法定代理人）。</translation>
        </message>
        <message>
            <source>This party's capacity is limited: register a guardian.</source>
            <translation>该当事人行为能力受限，请登记监护人。</translation>
        </message>
        <message>
            <source>This passphrase is too easy to guess. A sentence only you know is better.</source>
            <translation>这个口令太容易猜到，最好用一句只有您知道的话。</translation>
        </message>
        <message>
            <source>This period is published as {sheet}, version {version}. Use a correction.</source>
            <translation>该期间已公开（{sheet}第{version}版），请用更正。</translation>
        </message>
        <message>
            <source>This photo is known already: {name}.</source>
            <translation>照片与已有的{name}重复。</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>这条记录已经不在了。</translation>
        </message>
        <message>
            <source>This record was erased. Enter a new one.</source>
            <translation>这条登记已删除内容，不能再填。请新建一条。</translation>
        </message>
        <message>
            <source>This sheet is made by the program, or its item has no fixed period. Prepare it here instead.</source>
            <translation>这张表由本程序编制，或者这一项没有固定期间，请在这里编制。</translation>
        </message>
        <message>
            <source>This state is entered by its own act.</source>
            <translation>此状态请用专门的操作登记。</translation>
        </message>
        <message>
            <source>This step does not follow here. Do the step before it first.</source>
            <translation>程序顺序不符，请先完成前一步。</translation>
        </message>
        <message>
            <source>This value is not allowed here.</source>
            <translation>此处不允许这个值。</translation>
        </message>
        <message>
            <source>This word is not in the code table.</source>
            <translation>代码表中没有这个词。</translation>
        </message>
        <message>
            <source>This {table} was erased or destroyed by decision since the backup was made. It stays so and is not brought back.</source>
            <translation>这条{table}记录在备份之后已依决定删除或销毁，保持删除状态，不予取回。</translation>
        </message>
        <message>
            <source>Thumbnail</source>
            <translation>缩略图</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>题名</translation>
        </message>
        <message>
            <source>Title certificate</source>
            <translation>不动产权证号</translation>
        </message>
        <message>
            <source>To a department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>To a peer</source>
            <translation>同级</translation>
        </message>
        <message>
            <source>To archive</source>
            <translation>待归档</translation>
        </message>
        <message>
            <source>To be archived by</source>
            <translation>归档期限</translation>
        </message>
        <message>
            <source>To be continued</source>
            <translation>改期</translation>
        </message>
        <message>
            <source>To be filed</source>
            <translation>需备案</translation>
        </message>
        <message>
            <source>To be signed</source>
            <translation>待签署</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核实</translation>
        </message>
        <message>
            <source>To close</source>
            <translation>待结案</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>待确认</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>待签署</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>权利人</translation>
        </message>
        <message>
            <source>To whom (outsider)</source>
            <translation>权利人（案外）</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Told where to go</source>
            <translation>告知去处</translation>
        </message>
        <message>
            <source>Too few copies: one for each party and one for the committee, {needed} in all.</source>
            <translation>份数不足：当事人各一份、调委会一份，共需{needed}份。</translation>
        </message>
        <message>
            <source>Too many wrong passphrases. Try again in {seconds} seconds.</source>
            <translation>口令错误次数过多，请过 {seconds} 秒再试。</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总额</translation>
        </message>
        <message>
            <source>Total differs</source>
            <translation>合计不符</translation>
        </message>
        <message>
            <source>Total in words</source>
            <translation>大写金额</translation>
        </message>
        <message>
            <source>Township</source>
            <translation>乡镇调委会</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>内部转账</translation>
        </message>
        <message>
            <source>Transfer case</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>Transfer under way</source>
            <translation>移送待收</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>已移送</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>内部转账</translation>
        </message>
        <message>
            <source>Turning into a crime</source>
            <translation>民转刑</translation>
        </message>
        <message>
            <source>Two different persons must confirm it.</source>
            <translation>须由两名不同人员确认。</translation>
        </message>
        <message>
            <source>Two grids for a door</source>
            <translation>一户两个网格</translation>
        </message>
        <message>
            <source>Two heads</source>
            <translation>两个户主</translation>
        </message>
        <message>
            <source>Two people in a cell</source>
            <translation>一格两人</translation>
        </message>
        <message>
            <source>Two people stand in one cell: accept to make them two, or give each a row of their own.</source>
            <translation>一个单元格里写了两个人：接受则拆成两人，或者给每人各写一行。</translation>
        </message>
        <message>
            <source>Two spouses</source>
            <translation>两名配偶</translation>
        </message>
        <message>
            <source>Under mediation</source>
            <translation>在调</translation>
        </message>
        <message>
            <source>Under {age}</source>
            <translation>未满 {age} 岁</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>Unknown first digits</source>
            <translation>号码开头不明</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>公示止</translation>
        </message>
        <message>
            <source>Upwards</source>
            <translation>升级</translation>
        </message>
        <message>
            <source>Urge performance</source>
            <translation>督促履行</translation>
        </message>
        <message>
            <source>Urged by</source>
            <translation>督促人</translation>
        </message>
        <message>
            <source>Urged on</source>
            <translation>督促日期</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
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
            <source>Valid from</source>
            <translation>自</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>期限至</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Verdict on the number</source>
            <translation>号码判定</translation>
        </message>
        <message>
            <source>Very long name</source>
            <translation>姓名过长</translation>
        </message>
        <message>
            <source>Village cards</source>
            <translation>村务卡</translation>
        </message>
        <message>
            <source>Village committee</source>
            <translation>村调委会</translation>
        </message>
        <message>
            <source>Visited on</source>
            <translation>回访日期</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>回访人</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Void case</source>
            <translation>作废案件</translation>
        </message>
        <message>
            <source>Volunteer</source>
            <translation>志愿者</translation>
        </message>
        <message>
            <source>Voucher number {number} is missing in the row of numbers.</source>
            <translation>凭证断号：缺{number}号。</translation>
        </message>
        <message>
            <source>Voucher number {number} is used twice.</source>
            <translation>凭证号重复：{number}。</translation>
        </message>
        <message>
            <source>Voucher word</source>
            <translation>凭证字</translation>
        </message>
        <message>
            <source>Vouchers</source>
            <translation>收支</translation>
        </message>
        <message>
            <source>Vouchers behind the totals</source>
            <translation>合计对应凭证</translation>
        </message>
        <message>
            <source>Waiting for acceptance</source>
            <translation>待受理</translation>
        </message>
        <message>
            <source>Waits for a second person</source>
            <translation>待另一人确认</translation>
        </message>
        <message>
            <source>Waits for the meeting</source>
            <translation>待两委审定</translation>
        </message>
        <message>
            <source>Waits for the supervisors</source>
            <translation>待监督委员会审核</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>免除</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>纠纷简要情况</translation>
        </message>
        <message>
            <source>What has been published cannot be changed. Start a correction.</source>
            <translation>已公布内容不可修改，请发起更正。</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>变更情况</translation>
        </message>
        <message>
            <source>What help is asked for</source>
            <translation>请协助事项</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>申请事项</translation>
        </message>
        <message>
            <source>What is kept of this file is not what was given any more.</source>
            <translation>存着的这个文件与当初存入的不一致了。</translation>
        </message>
        <message>
            <source>What is stored is no longer what was issued. Restore the file from a backup.</source>
            <translation>存着的内容和当时出具的不一致，请从备份恢复。</translation>
        </message>
        <message>
            <source>What is to be checked</source>
            <translation>待核实事项</translation>
        </message>
        <message>
            <source>What stood beside the name was moved to the remarks or the telephone number.</source>
            <translation>姓名旁边的文字已移到备注或联系电话。</translation>
        </message>
        <message>
            <source>What the parties say</source>
            <translation>当事人意见</translation>
        </message>
        <message>
            <source>What the record held before was erased; nobody can bring it back.</source>
            <translation>记录原来的内容已清除，谁也找不回来。</translation>
        </message>
        <message>
            <source>What was answered</source>
            <translation>答复情况</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>回访情况</translation>
        </message>
        <message>
            <source>When it happens</source>
            <translation>即时</translation>
        </message>
        <message>
            <source>Where they were sent</source>
            <translation>引导去向</translation>
        </message>
        <message>
            <source>Which kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Who owes</source>
            <translation>义务人</translation>
        </message>
        <message>
            <source>Who owes (outsider)</source>
            <translation>义务人（案外）</translation>
        </message>
        <message>
            <source>Whoever proposed it cannot confirm it. Another person must.</source>
            <translation>提出的人不能自己确认，须由另一个人确认。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Why entered afterwards</source>
            <translation>补录理由</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>终结理由</translation>
        </message>
        <message>
            <source>Why of own motion</source>
            <translation>主动调解理由</translation>
        </message>
        <message>
            <source>Why returned</source>
            <translation>退回理由</translation>
        </message>
        <message>
            <source>Why this court</source>
            <translation>管辖依据</translation>
        </message>
        <message>
            <source>Why this grade</source>
            <translation>定级理由</translation>
        </message>
        <message>
            <source>Why void</source>
            <translation>作废理由</translation>
        </message>
        <message>
            <source>Withdraw a sheet</source>
            <translation>撤下</translation>
        </message>
        <message>
            <source>Withdraw application</source>
            <translation>撤回申请</translation>
        </message>
        <message>
            <source>Withdrawal asked by</source>
            <translation>要求更换的当事人</translation>
        </message>
        <message>
            <source>Withdrawal asked on</source>
            <translation>要求更换日期</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>撤回日期</translation>
        </message>
        <message>
            <source>Word not in the code table</source>
            <translation>代码表里没有</translation>
        </message>
        <message>
            <source>Working fund</source>
            <translation>社区工作经费</translation>
        </message>
        <message>
            <source>Write down at least one clause or obligation.</source>
            <translation>请至少填写一项协议内容。</translation>
        </message>
        <message>
            <source>Write down employer and income, otherwise the party counts as a minor.</source>
            <translation>请写明依据（工作单位、收入），否则按未成年人处理。</translation>
        </message>
        <message>
            <source>Write down why the committee acts of its own motion.</source>
            <translation>主动调解请写明理由。</translation>
        </message>
        <message>
            <source>Write only the last four digits of the card.</source>
            <translation>只填卡号后四位。</translation>
        </message>
        <message>
            <source>Write the agreement down first.</source>
            <translation>请先补制书面协议书。</translation>
        </message>
        <message>
            <source>Write the amount, for example 1234.56.</source>
            <translation>金额不能为空，例如 1234.56。</translation>
        </message>
        <message>
            <source>Write the whole day, for example 2024-03-05.</source>
            <translation>请写到日，如 2024-03-05。</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>书面</translation>
        </message>
        <message>
            <source>Written agreements</source>
            <translation>书面协议</translation>
        </message>
        <message>
            <source>Written consent of</source>
            <translation>书面同意的当事人</translation>
        </message>
        <message>
            <source>Wrong check digit</source>
            <translation>校验位不符</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Year of the number</source>
            <translation>案号年份</translation>
        </message>
        <message>
            <source>Year to date</source>
            <translation>本年累计</translation>
        </message>
        <message>
            <source>Year to date {left} does not go on from the published {right}; difference {difference}.</source>
            <translation>本年累计{left}与上期公布累计加本期{right}不符，差{difference}。</translation>
        </message>
        <message>
            <source>Yearly</source>
            <translation>每年</translation>
        </message>
        <message>
            <source>You cannot disable your own account. Another administrator can.</source>
            <translation>不能停用自己的账户，可由另一位管理员来做。</translation>
        </message>
        <message>
            <source>You have taken this row out.</source>
            <translation>您已把这一行排除。</translation>
        </message>
        <message>
            <source>You lack a key that belongs on the card. Somebody who reads cases too must make it.</source>
            <translation>您缺少卡上应有的一把密钥，请由也能查看调解案件的人来换发。</translation>
        </message>
        <message>
            <source>Your role does not allow this. Ask whoever manages the accounts.</source>
            <translation>您的角色不能做这一项，请找管理账户的人。</translation>
        </message>
        <message>
            <source>`linwu papers` names what can be printed.</source>
            <translation>`linwu papers` 列出可以打印的文书。</translation>
        </message>
        <message>
            <source>added since, is taken away</source>
            <translation>之后新增，将撤下</translation>
        </message>
        <message>
            <source>added since, stays</source>
            <translation>之后新增，保留</translation>
        </message>
        <message>
            <source>address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>age</source>
            <translation>年龄</translation>
        </message>
        <message>
            <source>applied for in writing</source>
            <translation>书面申请的</translation>
        </message>
        <message>
            <source>as each step asks</source>
            <translation>按各步骤要求</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>与当时相同</translation>
        </message>
        <message>
            <source>belongs elsewhere by now, stays</source>
            <translation>现已归属别处，保留</translation>
        </message>
        <message>
            <source>book of accounts</source>
            <translation>账簿</translation>
        </message>
        <message>
            <source>brought back from a backup:</source>
            <translation>从备份取回</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>building</source>
            <translation>楼栋</translation>
        </message>
        <message>
            <source>buildings of the grid</source>
            <translation>划分楼栋到网格</translation>
        </message>
        <message>
            <source>by law: the first day is not counted, a day off moves the last</source>
            <translation>法定：首日不计，末日逢休顺延</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>日历日</translation>
        </message>
        <message>
            <source>change of</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>change of the account of</source>
            <translation>修改账户</translation>
        </message>
        <message>
            <source>change of the area</source>
            <translation>修改小区</translation>
        </message>
        <message>
            <source>change of the building</source>
            <translation>修改楼栋</translation>
        </message>
        <message>
            <source>change of the code</source>
            <translation>变更代码</translation>
        </message>
        <message>
            <source>change of the dwelling</source>
            <translation>修改房屋</translation>
        </message>
        <message>
            <source>change of the grid</source>
            <translation>修改网格</translation>
        </message>
        <message>
            <source>change of the household</source>
            <translation>修改户</translation>
        </message>
        <message>
            <source>change of the rule</source>
            <translation>调整规则</translation>
        </message>
        <message>
            <source>change of the staff member</source>
            <translation>修改工作人员</translation>
        </message>
        <message>
            <source>check of</source>
            <translation>核实</translation>
        </message>
        <message>
            <source>choice</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>city district</source>
            <translation>城区</translation>
        </message>
        <message>
            <source>closing of the grid</source>
            <translation>撤销网格</translation>
        </message>
        <message>
            <source>columns remembered for</source>
            <translation>记住列对应</translation>
        </message>
        <message>
            <source>comes back</source>
            <translation>取回</translation>
        </message>
        <message>
            <source>community</source>
            <translation>社区</translation>
        </message>
        <message>
            <source>correction of</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>correction of the code</source>
            <translation>更正代码</translation>
        </message>
        <message>
            <source>correction of the membership of</source>
            <translation>更正家庭成员</translation>
        </message>
        <message>
            <source>correction of the residence of</source>
            <translation>更正居住记录</translation>
        </message>
        <message>
            <source>correction of the rule</source>
            <translation>更正规则</translation>
        </message>
        <message>
            <source>correction of the use of the dwelling</source>
            <translation>更正房屋用途</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>出生日期</translation>
        </message>
        <message>
            <source>day of the month</source>
            <translation>每月几日</translation>
        </message>
        <message>
            <source>days</source>
            <translation>日</translation>
        </message>
        <message>
            <source>death of</source>
            <translation>死亡登记</translation>
        </message>
        <message>
            <source>deceased</source>
            <translation>死亡</translation>
        </message>
        <message>
            <source>destruction confirmed</source>
            <translation>确认销毁</translation>
        </message>
        <message>
            <source>disability</source>
            <translation>残疾</translation>
        </message>
        <message>
            <source>duty in the grid</source>
            <translation>指定网格责任人</translation>
        </message>
        <message>
            <source>dwelling</source>
            <translation>房屋</translation>
        </message>
        <message>
            <source>education</source>
            <translation>文化程度</translation>
        </message>
        <message>
            <source>emergency contact</source>
            <translation>紧急联系人</translation>
        </message>
        <message>
            <source>employer</source>
            <translation>工作单位</translation>
        </message>
        <message>
            <source>end of a duty in the grid</source>
            <translation>结束网格职责</translation>
        </message>
        <message>
            <source>end of a group of</source>
            <translation>移出人群</translation>
        </message>
        <message>
            <source>end of a role of</source>
            <translation>结束岗位</translation>
        </message>
        <message>
            <source>end of an entry at level four</source>
            <translation>结束四级信息</translation>
        </message>
        <message>
            <source>entry at level four</source>
            <translation>登记四级信息</translation>
        </message>
        <message>
            <source>erased since, does not come back</source>
            <translation>之后已清除，不取回</translation>
        </message>
        <message>
            <source>erasure of personal data</source>
            <translation>删除个人信息</translation>
        </message>
        <message>
            <source>estate</source>
            <translation>小区</translation>
        </message>
        <message>
            <source>family relation of</source>
            <translation>登记近亲属</translation>
        </message>
        <message>
            <source>family relation removed of</source>
            <translation>取消近亲属</translation>
        </message>
        <message>
            <source>figures only</source>
            <translation>只看数字</translation>
        </message>
        <message>
            <source>file sealed under the newest keys</source>
            <translation>全文件以最新密钥加密</translation>
        </message>
        <message>
            <source>first and last four</source>
            <translation>前四后四</translation>
        </message>
        <message>
            <source>first set-up</source>
            <translation>首次设置</translation>
        </message>
        <message>
            <source>first six, last four</source>
            <translation>前六后四</translation>
        </message>
        <message>
            <source>first three, last four</source>
            <translation>前三后四</translation>
        </message>
        <message>
            <source>floor area</source>
            <translation>建筑面积</translation>
        </message>
        <message>
            <source>former name</source>
            <translation>曾用名</translation>
        </message>
        <message>
            <source>from 1 January of the next year</source>
            <translation>次年1月1日起</translation>
        </message>
        <message>
            <source>from the day itself</source>
            <translation>当日起</translation>
        </message>
        <message>
            <source>grid</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>group of</source>
            <translation>加入人群</translation>
        </message>
        <message>
            <source>guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>hand-over</source>
            <translation>网格交接</translation>
        </message>
        <message>
            <source>health</source>
            <translation>健康状况</translation>
        </message>
        <message>
            <source>holidays of</source>
            <translation>导入节假日</translation>
        </message>
        <message>
            <source>household</source>
            <translation>户</translation>
        </message>
        <message>
            <source>households in blocks</source>
            <translation>按户分块</translation>
        </message>
        <message>
            <source>housing</source>
            <translation>房屋用途</translation>
        </message>
        <message>
            <source>identity number</source>
            <translation>身份证号</translation>
        </message>
        <message>
            <source>import of</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>is the head</source>
            <translation>是否户主</translation>
        </message>
        <message>
            <source>joining of households</source>
            <translation>并户</translation>
        </message>
        <message>
            <source>keys given</source>
            <translation>补发密钥</translation>
        </message>
        <message>
            <source>kind of document</source>
            <translation>证件类型</translation>
        </message>
        <message>
            <source>kind of registration</source>
            <translation>户口性质</translation>
        </message>
        <message>
            <source>kind of resident</source>
            <translation>人员类型</translation>
        </message>
        <message>
            <source>label</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>last four</source>
            <translation>后四位</translation>
        </message>
        <message>
            <source>leaving of</source>
            <translation>工作人员离岗</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>较可靠</translation>
        </message>
        <message>
            <source>list of destruction withdrawn</source>
            <translation>撤回销毁清册</translation>
        </message>
        <message>
            <source>list of items</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>list of names</source>
            <translation>名单</translation>
        </message>
        <message>
            <source>lives alone</source>
            <translation>独居</translation>
        </message>
        <message>
            <source>look at the whole number of</source>
            <translation>查看完整号码</translation>
        </message>
        <message>
            <source>made when the file is bound</source>
            <translation>立卷时形成</translation>
        </message>
        <message>
            <source>marital status</source>
            <translation>婚姻状况</translation>
        </message>
        <message>
            <source>mediation case</source>
            <translation>调解案件</translation>
        </message>
        <message>
            <source>mediation committee</source>
            <translation>调解委员会</translation>
        </message>
        <message>
            <source>member of staff</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>membership of a household</source>
            <translation>户成员关系</translation>
        </message>
        <message>
            <source>merge into</source>
            <translation>合并到</translation>
        </message>
        <message>
            <source>minimum allowance</source>
            <translation>低保</translation>
        </message>
        <message>
            <source>money account</source>
            <translation>资金账户</translation>
        </message>
        <message>
            <source>month and day</source>
            <translation>月日</translation>
        </message>
        <message>
            <source>months</source>
            <translation>月</translation>
        </message>
        <message>
            <source>move of</source>
            <translation>迁入/换住处</translation>
        </message>
        <message>
            <source>moved in on</source>
            <translation>迁入日期</translation>
        </message>
        <message>
            <source>moved out on</source>
            <translation>迁出日期</translation>
        </message>
        <message>
            <source>moved to</source>
            <translation>迁往地</translation>
        </message>
        <message>
            <source>moving out of</source>
            <translation>迁出</translation>
        </message>
        <message>
            <source>name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>name of the head</source>
            <translation>户主姓名</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>重点人员</translation>
        </message>
        <message>
            <source>new account of</source>
            <translation>新建账户</translation>
        </message>
        <message>
            <source>new building</source>
            <translation>新增楼栋</translation>
        </message>
        <message>
            <source>new code</source>
            <translation>新增代码</translation>
        </message>
        <message>
            <source>new dwelling</source>
            <translation>新增房屋</translation>
        </message>
        <message>
            <source>new grid</source>
            <translation>新建网格</translation>
        </message>
        <message>
            <source>new head of the household</source>
            <translation>更换户主</translation>
        </message>
        <message>
            <source>new household</source>
            <translation>新建户</translation>
        </message>
        <message>
            <source>new keys</source>
            <translation>换发新密钥</translation>
        </message>
        <message>
            <source>new passphrase of</source>
            <translation>修改口令</translation>
        </message>
        <message>
            <source>new recovery card by</source>
            <translation>换发恢复密钥卡</translation>
        </message>
        <message>
            <source>new resident</source>
            <translation>新增居民</translation>
        </message>
        <message>
            <source>new residential area</source>
            <translation>新增小区</translation>
        </message>
        <message>
            <source>new staff member</source>
            <translation>新增工作人员</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>no table of people</source>
            <translation>不是居民表</translation>
        </message>
        <message>
            <source>not shown</source>
            <translation>不显示</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>notice</source>
            <translation>公告</translation>
        </message>
        <message>
            <source>number</source>
            <translation>个</translation>
        </message>
        <message>
            <source>number of the head</source>
            <translation>户主证件号</translation>
        </message>
        <message>
            <source>number of the household</source>
            <translation>户号</translation>
        </message>
        <message>
            <source>number plate</source>
            <translation>车牌号</translation>
        </message>
        <message>
            <source>occupation</source>
            <translation>职业</translation>
        </message>
        <message>
            <source>once accepted</source>
            <translation>受理后</translation>
        </message>
        <message>
            <source>one for each agent</source>
            <translation>每位代理人一份</translation>
        </message>
        <message>
            <source>one for each inquiry</source>
            <translation>每次调查一份</translation>
        </message>
        <message>
            <source>one for each session</source>
            <translation>每次调解一份</translation>
        </message>
        <message>
            <source>one for each visit</source>
            <translation>每次回访一份</translation>
        </message>
        <message>
            <source>one form a household</source>
            <translation>一户一表</translation>
        </message>
        <message>
            <source>one row a household</source>
            <translation>一户一行</translation>
        </message>
        <message>
            <source>one row a person</source>
            <translation>一人一行</translation>
        </message>
        <message>
            <source>opening of the accounts for</source>
            <translation>开设账户</translation>
        </message>
        <message>
            <source>other area</source>
            <translation>其他地区</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>房东</translation>
        </message>
        <message>
            <source>owners of the dwelling</source>
            <translation>变更产权人</translation>
        </message>
        <message>
            <source>ownership</source>
            <translation>产权</translation>
        </message>
        <message>
            <source>part of the case</source>
            <translation>案件内容</translation>
        </message>
        <message>
            <source>part of the sheet</source>
            <translation>公开表内容</translation>
        </message>
        <message>
            <source>parting of</source>
            <translation>拆分</translation>
        </message>
        <message>
            <source>passphrase set anew for</source>
            <translation>重设口令</translation>
        </message>
        <message>
            <source>people (ethnic)</source>
            <translation>民族</translation>
        </message>
        <message>
            <source>political status</source>
            <translation>政治面貌</translation>
        </message>
        <message>
            <source>printing of</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>profit of an enterprise</source>
            <translation>企业净利润</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>proposal to destroy</source>
            <translation>提出销毁</translation>
        </message>
        <message>
            <source>public sheet</source>
            <translation>公开表</translation>
        </message>
        <message>
            <source>read everything</source>
            <translation>查看全部</translation>
        </message>
        <message>
            <source>read own grids</source>
            <translation>查看本网格</translation>
        </message>
        <message>
            <source>recovery of</source>
            <translation>凭恢复密钥重设口令</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>registered address</source>
            <translation>户籍地址</translation>
        </message>
        <message>
            <source>registered elsewhere</source>
            <translation>人户分离</translation>
        </message>
        <message>
            <source>relation of</source>
            <translation>更改与户主关系</translation>
        </message>
        <message>
            <source>relation to the head</source>
            <translation>与户主关系</translation>
        </message>
        <message>
            <source>religion</source>
            <translation>宗教信仰</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>residence</source>
            <translation>居住记录</translation>
        </message>
        <message>
            <source>resident</source>
            <translation>居民</translation>
        </message>
        <message>
            <source>residential area</source>
            <translation>小区</translation>
        </message>
        <message>
            <source>resolution</source>
            <translation>决议</translation>
        </message>
        <message>
            <source>retired code</source>
            <translation>停用代码</translation>
        </message>
        <message>
            <source>role of</source>
            <translation>设定岗位</translation>
        </message>
        <message>
            <source>room</source>
            <translation>室号</translation>
        </message>
        <message>
            <source>rules and codes as shipped</source>
            <translation>载入规则与代码</translation>
        </message>
        <message>
            <source>running number</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>running text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>sealing of level four</source>
            <translation>加密四级信息</translation>
        </message>
        <message>
            <source>second telephone</source>
            <translation>备用电话</translation>
        </message>
        <message>
            <source>set back</source>
            <translation>改回当时</translation>
        </message>
        <message>
            <source>sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>special group</source>
            <translation>特殊人群</translation>
        </message>
        <message>
            <source>split of the household</source>
            <translation>分户</translation>
        </message>
        <message>
            <source>state of</source>
            <translation>居住状态</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>汇总</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>table of tasks</source>
            <translation>任务表</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>联系电话</translation>
        </message>
        <message>
            <source>telephone of the contact</source>
            <translation>紧急联系电话</translation>
        </message>
        <message>
            <source>telephone of the owner</source>
            <translation>房东电话</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>the first day counts, the last stands</source>
            <translation>习惯：首日计入，末日不顺延</translation>
        </message>
        <message>
            <source>the first day is not counted, the last stands</source>
            <translation>首日不计，末日不顺延</translation>
        </message>
        <message>
            <source>undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>单元</translation>
        </message>
        <message>
            <source>unsure</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>until replaced, at least these days</source>
            <translation>至换（不少于该天数）</translation>
        </message>
        <message>
            <source>until the meeting</source>
            <translation>至会议召开</translation>
        </message>
        <message>
            <source>use of a dwelling</source>
            <translation>房屋用途</translation>
        </message>
        <message>
            <source>use of the dwelling</source>
            <translation>变更房屋用途</translation>
        </message>
        <message>
            <source>veteran</source>
            <translation>退役军人</translation>
        </message>
        <message>
            <source>volunteer</source>
            <translation>志愿者</translation>
        </message>
        <message>
            <source>voucher</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>where there is one</source>
            <translation>有则入卷</translation>
        </message>
        <message>
            <source>with a confirmation by the court</source>
            <translation>司法确认的</translation>
        </message>
        <message>
            <source>with a written agreement</source>
            <translation>有书面协议的</translation>
        </message>
        <message>
            <source>with an oral agreement</source>
            <translation>有口头协议的</translation>
        </message>
        <message>
            <source>with evidence</source>
            <translation>有证据的</translation>
        </message>
        <message>
            <source>work in everything</source>
            <translation>办理全部</translation>
        </message>
        <message>
            <source>work in own grids</source>
            <translation>办理本网格</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>written down by</source>
            <translation>采集人</translation>
        </message>
        <message>
            <source>written down on</source>
            <translation>采集日期</translation>
        </message>
        <message>
            <source>years</source>
            <translation>年</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>是/否</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>元</translation>
        </message>
        <message>
            <source>yuan a year</source>
            <translation>元/年</translation>
        </message>
        <message>
            <source>{account} does not balance: opening {opening} + income {income} − expense {expense} + in {transfer_in} − out {transfer_out} is not {closing}; difference {difference}.</source>
            <translation>{account}不平：期初{opening}+收{income}-支{expense}+转入{transfer_in}-转出{transfer_out}≠期末{closing}，差{difference}。</translation>
        </message>
        <message>
            <source>{account} received less than {minimum} this year. Say why.</source>
            <translation>{account}低于最低标准{minimum}元/年，请说明原因。</translation>
        </message>
        <message>
            <source>{account} would be {balance} on {day}. Enter the income or the transfer first.</source>
            <translation>{account}余额将为负：{day}为{balance}，请先登记收入或转账。</translation>
        </message>
        <message>
            <source>{account}: booked {left} is not the statement with items on the way {right}; difference {difference}.</source>
            <translation>{account}账面{left}≠对账单±未达账项{right}，差{difference}。</translation>
        </message>
        <message>
            <source>{account}: no bank statement for the last day of the period. Enter it, or say why there is none.</source>
            <translation>{account}：缺期末对账单，请登记，或说明原因。</translation>
        </message>
        <message>
            <source>{account}: opening {left} is not the published closing {right}, difference {difference}. Correct the published sheet first.</source>
            <translation>{account}期初{left}与上期公布期末{right}不符，差{difference}；请先做更正。</translation>
        </message>
        <message>
            <source>{account}: opening {left} is not the published closing {right}; difference {difference}.</source>
            <translation>{account}期初{left}≠上期公布期末{right}，差{difference}。</translation>
        </message>
        <message>
            <source>{age} and older</source>
            <translation>{age} 岁以上</translation>
        </message>
        <message>
            <source>{count} opinions wait for an answer.</source>
            <translation>还有{count}条意见未答复。</translation>
        </message>
        <message>
            <source>{hint} must not hang on a wall. Mask it on the sheet, or let two persons confirm it with a reason.</source>
            <translation>检测到个人信息（{hint}），须去标识化后公布；确需公布的，由两人说明原因确认。</translation>
        </message>
        <message>
            <source>{item} is kept for good.</source>
            <translation>{item}永久保管。</translation>
        </message>
        <message>
            <source>{item} is kept until {until}.</source>
            <translation>{item}须保管到{until}。</translation>
        </message>
        <message>
            <source>{item} is not there, was destroyed already, or stands on another list.</source>
            <translation>{item}不存在、已经销毁，或者已在另一份清册上。</translation>
        </message>
        <message>
            <source>{limit} photos are kept already. Remove one, or put pages into one PDF.</source>
            <translation>已有 {limit} 张照片。请移除一张，或者把几页合成一个 PDF。</translation>
        </message>
        <message>
            <source>{month} has been reported already; the change goes into a supplement.</source>
            <translation>{month}已上报，改动将列入补报。</translation>
        </message>
        <message>
            <source>{name} cannot sign here. Choose another person.</source>
            <translation>审签人冲突：{name}，请另选他人。</translation>
        </message>
        <message>
            <source>{name} did not mediate this case or may not receive the subsidy.</source>
            <translation>不符合补贴条件：{name}不是本案调解员，或者不属于补贴对象。</translation>
        </message>
        <message>
            <source>{name} has a relation that may hurt fairness. Disclose it to both sides and record what they say.</source>
            <translation>调解员{name}存在可能影响公正的关系，请向双方披露并记录意见。</translation>
        </message>
        <message>
            <source>{name} has no valid power of attorney and cannot sign.</source>
            <translation>代理人{name}缺少有效的授权委托书，不能签署协议。</translation>
        </message>
        <message>
            <source>{name} has not agreed to mediation yet.</source>
            <translation>{name}尚未同意调解。</translation>
        </message>
        <message>
            <source>{name} is a near relative of a party and must withdraw, unless both sides agree in writing.</source>
            <translation>调解员{name}为当事人近亲属，应当回避；双方书面同意的除外。</translation>
        </message>
        <message>
            <source>{name} is no party: an outsider must take part and sign.</source>
            <translation>涉及案外人{name}，须其参加并签署。</translation>
        </message>
        <message>
            <source>{name} is not in office or not of this committee.</source>
            <translation>{name}不在任或不属于本调委会。</translation>
        </message>
        <message>
            <source>{name} is not on duty that half-day.</source>
            <translation>{name}当日未轮值。</translation>
        </message>
        <message>
            <source>{name} is party, representative or witness in this case and cannot mediate.</source>
            <translation>调解员{name}与本案身份冲突。</translation>
        </message>
        <message>
            <source>{name} is put down as older generation, but hardly older than the head: check both.</source>
            <translation>{name} 登记为户主的长辈，年龄却与户主相近：请核对关系和出生日期。</translation>
        </message>
        <message>
            <source>{name} is put down as only child, but the household has further children.</source>
            <translation>{name} 登记为独生子女，户内却还有其他子女。</translation>
        </message>
        <message>
            <source>{name} is put down as spouse, but has the same sex as the head: check both.</source>
            <translation>{name} 登记为户主的配偶，性别却与户主相同：请核对。</translation>
        </message>
        <message>
            <source>{name} is put down as younger generation, but hardly younger than the head: check both.</source>
            <translation>{name} 登记为户主的晚辈，年龄却与户主相近：请核对关系和出生日期。</translation>
        </message>
        <message>
            <source>{name} is the secretary. Supervision is in principle not led by the secretary: say why.</source>
            <translation>{name}是书记，监督委员会主任原则上不由书记兼任，请确认并说明。</translation>
        </message>
        <message>
            <source>{name} is very young for a head: check the date of birth, or who heads the household.</source>
            <translation>{name} 作为户主年龄过小：请核对出生日期，或核对谁是户主。</translation>
        </message>
        <message>
            <source>{name} sits in another session at that time (case {number}).</source>
            <translation>时间冲突：{name}同时参加{number}的调解。</translation>
        </message>
        <message>
            <source>{name}'s side has no contact. Its will cannot be asked; go on?</source>
            <translation>{name}一方无联系方式，无法征求意愿，确认继续？</translation>
        </message>
        <message>
            <source>{name}: the relation to the head does not fit the sex; one of the two is wrong.</source>
            <translation>{name} 与户主关系和性别不符，其中有一个不对。</translation>
        </message>
        <message>
            <source>{voucher}: paid {paid}, card lines {entries}, difference {difference}. Choose the lines of this bill.</source>
            <translation>{voucher}还款{paid}与村务卡明细{entries}不符，差{difference}；请核对本次账单的明细。</translation>
        </message>
        <message>
            <source>“{name}” was merged into another record since. Undo the merging in the history of that record instead.</source>
            <translation>“{name}”之后已并入另一条记录。请在那条记录的履历里撤销合并。</translation>
        </message>
        <message>
            <source>“{period}” is no period. Write 2026, 2026Q2 or 2026-05.</source>
            <translation>“{period}”不是统计期间，请写成 2026、2026Q2 或 2026-05。</translation>
        </message>
        <message>
            <source>“{purpose}” is paid already, private, or later than the voucher.</source>
            <translation>“{purpose}”已还、属个人消费或晚于还款凭证，不能列入。</translation>
        </message>
        <message>
            <source>“{word}” is mentioned: personal status cannot be settled here.</source>
            <translation>提到“{word}”：身份关系不能由调解协议确认，请核对表述。</translation>
        </message>
        <message>
            <source>“{word}” is not possible on a village card. Only purchases, refunds and repayments are.</source>
            <translation>村务卡只登记消费、退货、还款：“{word}”不能登记。</translation>
        </message>
        <message>
            <source>“{word}” must be reported at once to police or civil affairs. Record when it was reported.</source>
            <translation>出现“{word}”：请立即报告公安、民政等部门，并记录报告时间。</translation>
        </message>
        <message>
            <source>“{word}”: mediation must not take away the right to sue.</source>
            <translation>“{word}”：不得以调解剥夺诉讼权利。</translation>
        </message>
        <message>
            <source>“{word}”: personal status cannot be settled by a mediation agreement. Point to registration or a court.</source>
            <translation>“{word}”：身份关系不能由调解协议确认，请改为登记或诉讼。</translation>
        </message>
        <message>
            <source>“{word}”: this cannot be confirmed by a court.</source>
            <translation>“{word}”：该内容不属于司法确认范围。</translation>
        </message>
        <message>
            <source>同上 copied</source>
            <translation>同上已填</translation>
        </message>
        <message>
            <source>同上 or 〃 was replaced by what stands above.</source>
            <translation>“同上”或“〃”已换成上面一行的内容。</translation>
        </message>
        <message>
            <source>同上 unclear</source>
            <translation>同上不明</translation>
        </message>
    </context>
</TS>
