--liquibase formatted sql

--changeset suviaz:security-0003-role-grant
--comment: a grant is account, role and zone, up to a last day
create table role_grant (
    id int not null auto_increment primary key,
    account_id int not null,
    role varchar(30) not null,
    zone_id int not null,
    till date null,
    given_at datetime(3) not null,
    key role_grant_account (account_id),
    constraint role_grant_of_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
