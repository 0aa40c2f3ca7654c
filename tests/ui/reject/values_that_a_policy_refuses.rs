use iam_policy::{Arn, ExternalId, ServicePrincipal, arn, external_id, service_principal};

static ROLE: Arn = arn!("arn:aws:iam:us-east-1:123456789012:role/R");
static SERVICE: ServicePrincipal = service_principal!("lamda.amazonaws.com");
static ID: ExternalId = external_id!("my id");
static OBJECTS: Arn = arn!("arn:aws:s3:::bucket/*");
static TEMPLATE: Arn = arn!(
    #[allow(impossible_arn, reason = "a template of certificates is no resource")]
    "arn:aws:acm-pca:::template/EndEntityCertificate/V1"
);

fn main() {
    println!("{ROLE} {SERVICE} {ID} {OBJECTS} {TEMPLATE}");
}
