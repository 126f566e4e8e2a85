--liquibase formatted sql

--changeset suviaz:security-caller-key runOnChange:true splitStatements:false
--comment: the key of the connection's caller; deterministic, so that it is asked once a statement and the caller's ranges stand there as constants
create or replace function caller_key() returns binary(32)
    deterministic no sql sql security definer
return unhex(sha2(@tok, 256));

--changeset suviaz:security-caller-house runOnChange:true splitStatements:false
--comment: whether the house itself works on this connection
create or replace function caller_is_house() returns boolean
    reads sql data sql security definer
return exists (select 1 from caller s where s.tok = caller_key() and s.till > utc_timestamp(3) and s.house);

--changeset suviaz:security-caller-known runOnChange:true splitStatements:false
--comment: stops whoever does not know the application's secret
create or replace procedure caller_known(in secret varbinary(64))
    reads sql data sql security definer
begin
    if not exists (select 1 from caller_secret where hash = unhex(sha2(secret, 256))) then
        signal sqlstate '42000' set mysql_errno = 1370, message_text = 'refused';
    end if;
end

--changeset suviaz:security-caller-open runOnChange:true splitStatements:false
--comment: lets whoever has the token of that hash work as that account for so many seconds
create or replace procedure caller_open(
    in secret varbinary(64), in hash binary(32), in account int, in house boolean, in seconds int, in today datetime(3),
    in n int, in l1 int, in h1 int, in l2 int, in h2 int, in l3 int, in h3 int, in lo int, in hi int, in bm varbinary(8192),
    in ol int, in oh int, in om varbinary(8192), in wl int, in wh int, in wm varbinary(8192),
    in ml int, in mh int, in mm varbinary(8192))
    modifies sql data sql security definer
begin
    call caller_known(secret);
    delete from caller where till < utc_timestamp(3) - interval 1 hour;
    insert into caller (tok, account, house, till, today, n, l1, h1, l2, h2, l3, h3, lo, hi, bm, ol, oh, om, wl, wh, wm, ml, mh, mm)
    values (hash, account, house, utc_timestamp(3) + interval seconds second, today,
            n, l1, h1, l2, h2, l3, h3, lo, hi, bm, ol, oh, om, wl, wh, wm, ml, mh, mm);
end

--changeset suviaz:security-caller-close runOnChange:true splitStatements:false
--comment: waits for those who are writing with it at this moment
create or replace procedure caller_close(in secret varbinary(64), in hash binary(32))
    modifies sql data sql security definer
begin
    call caller_known(secret);
    delete from caller where tok = hash;
end
