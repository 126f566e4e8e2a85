--liquibase formatted sql

--changeset suviaz:security-0020-caller
--comment: who works on a connection and which zones' rows are there for it; the application's user cannot read it. A range that holds nothing goes from 1 to 0; a bitmap is empty where slots or hull say all.
create table caller (
    tok binary(32) not null primary key,
    one tinyint not null default 1,
    account int not null,
    house boolean not null,
    till datetime(3) not null,
    today datetime(3) not null,
    n int not null,
    l1 int not null,
    h1 int not null,
    l2 int not null,
    h2 int not null,
    l3 int not null,
    h3 int not null,
    lo int not null,
    hi int not null,
    bm varbinary(8192) not null,
    ol int not null,
    oh int not null,
    om varbinary(8192) not null,
    wl int not null,
    wh int not null,
    wm varbinary(8192) not null,
    ml int not null,
    mh int not null,
    mm varbinary(8192) not null,
    key caller_till (till)
) engine = InnoDB default charset = ascii collate = ascii_bin;

--changeset suviaz:security-0020-caller-secret
--comment: the hash of what the application that runs now must know to open callers; the secret itself is in its memory alone
create table caller_secret (
    id int not null primary key,
    hash binary(32) not null
) engine = InnoDB default charset = ascii collate = ascii_bin;
