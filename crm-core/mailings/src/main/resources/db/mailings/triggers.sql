--liquibase formatted sql

--changeset suviaz:mailings-trigger-mailing-recipient-added runOnChange:true splitStatements:false
create or replace trigger mailing_recipient_added before insert on mailing_recipient_base for each row
if not ${wall.mail.mayAdd}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:mailings-trigger-mailing-recipient-changed runOnChange:true splitStatements:false
create or replace trigger mailing_recipient_changed before update on mailing_recipient_base for each row
if not ${wall.mail.mayChange}
    and not ${wall.mail.mayMerge}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:mailings-trigger-mailing-recipient-taken runOnChange:true splitStatements:false
create or replace trigger mailing_recipient_taken before delete on mailing_recipient_base for each row
if not ${wall.mail.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if
