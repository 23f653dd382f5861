package niengiam.app.http;

import niengiam.app.http.account.ActionLog;
import niengiam.app.http.account.LoginLimit;
import niengiam.app.http.account.Sessions;
import niengiam.app.http.account.Users;
import niengiam.app.http.job.ImportJobs;

/** What all requests share. */
public record Site(
    Settings settings,
    Library library,
    Users users,
    Sessions sessions,
    LoginLimit logins,
    ActionLog actions,
    ImportJobs imports,
    PagePictures pictures,
    References references,
    AuditBoard audits) {}
