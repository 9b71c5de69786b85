// Pages that share a login with their siblings still do this.
document.domain = 'host.test';
