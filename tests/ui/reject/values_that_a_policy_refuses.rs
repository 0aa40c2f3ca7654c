use iam_policy::{
    Arn, ArnPattern, ExternalId, ServicePrincipal, arn, arn_pattern, external_id, service_principal,
};

static ROLE: Arn = arn!("arn:aws:iam:us-east-1:123456789012:role/R");
static SERVICE: ServicePrincipal = service_principal!("lamda.amazonaws.com");
static ID: ExternalId = external_id!("my id");
static OBJECTS: Arn = arn!("arn:aws:s3:::bucket/*");
static ROLES: ArnPattern = arn_pattern!("arn:aws:iam:us-east-1:123456789012:role/*");
static ANY: ArnPattern = arn_pattern!("*");
static OWN: ArnPattern = arn_pattern!("arn:aws:s3:::bucket/${aws:username}/*");
static TEMPLATE: Arn = arn!(
    #[allow(impossible_arn, reason = "a template of certificates is no resource")]
    "arn:aws:acm-pca:::template/EndEntityCertificate/V1"
);

fn main() {
    println!("{ROLE} {SERVICE} {ID} {OBJECTS} {ROLES} {ANY} {OWN} {TEMPLATE}");
}
